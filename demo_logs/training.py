"""Small nets and the loop that trains them with PyTorch, shared by the stories."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from data import SIDE, Split
from torch import Tensor, nn, optim
from torch.utils.tensorboard import SummaryWriter

Loss = Callable[[Tensor, Tensor], Tensor]
"""Class scores (n, classes) and labels (n,) to one number."""


def cnn(*, classes: int, width: int) -> nn.Module:
    """Make a small net that can find stripes of every phase, and has little room to learn rows by heart."""
    return nn.Sequential(
        *(nn.Conv2d(1, width, 5), nn.ReLU(), nn.Conv2d(width, width, 3), nn.ReLU()),
        *(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(width, classes)),
    )


def wide_cnn(*, classes: int, width: int, hidden: int) -> nn.Module:
    """Make a net with fully connected layers, which has room to learn rows by heart."""
    pixels = ((SIDE - 4) // 2 - 2) ** 2
    return nn.Sequential(
        *(nn.Conv2d(1, width, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(width, 2 * width, 3), nn.ReLU()),
        *(nn.Flatten(), nn.Linear(2 * width * pixels, hidden), nn.ReLU(), nn.Linear(hidden, classes)),
    )


@dataclass(frozen=True)
class Scores:
    """Mean loss over some rows, the class that each row was given and its true one, both (n,)."""

    loss: float
    predicted: Tensor
    labels: Tensor

    @property
    def accuracy(self) -> float:
        """Share of the rows that were given their own class."""
        return float((self.predicted == self.labels).float().mean())

    def recall(self, label: int) -> float:
        """Share of a class's rows that were given it."""
        return float((self.predicted[self.labels == label] == label).float().mean())

    def f1(self, label: int) -> float:
        """Harmonic mean of a class's precision and recall; 0 when none of its rows was found."""
        found = float(((self.predicted == label) & (self.labels == label)).sum())
        return 2 * found / float((self.predicted == label).sum() + (self.labels == label).sum())


@dataclass(frozen=True)
class Epoch:
    """What one epoch gave; ``steps`` counts batches from the start of the training."""

    number: int
    steps: int
    batches: list[Scores]
    train: Scores
    validation: Scores


def epochs(
    net: nn.Module,
    loss: Loss,
    optimiser: optim.Optimizer,
    train: Split,
    validation: Split,
    *,
    count: int,
    batch_size: int = 32,
    decay: bool = False,
) -> Iterator[Epoch]:
    """Train ``net`` for ``count`` epochs; with ``decay`` the learning rate falls to 0 along a cosine."""
    schedule = optim.lr_scheduler.CosineAnnealingLR(optimiser, count) if decay else None
    inputs, labels = tensors(train)
    for number in range(count):
        batches = []
        for rows in torch.randperm(len(labels)).split(batch_size):
            scores = net(inputs[rows])
            value = loss(scores, labels[rows])
            optimiser.zero_grad()
            value.backward()
            optimiser.step()
            batches.append(Scores(value.item(), scores.argmax(dim=1), labels[rows]))
        yield Epoch(number, (number + 1) * len(batches), batches, _pooled(batches), scored(net, loss, validation))
        if schedule:
            schedule.step()


def tensors(split: Split) -> tuple[Tensor, Tensor]:
    """Images (n, 1, 16, 16) and labels (n,)."""
    return torch.from_numpy(split.images).permute(0, 3, 1, 2), torch.from_numpy(split.labels)


@torch.no_grad()
def scored(net: nn.Module, loss: Loss, split: Split) -> Scores:
    """Score all rows of a split at once, without training."""
    inputs, labels = tensors(split)
    scores = net(inputs)
    return Scores(loss(scores, labels).item(), scores.argmax(dim=-1), labels)


def _pooled(batches: list[Scores]) -> Scores:
    labels = torch.cat([batch.labels for batch in batches])
    loss = sum(batch.loss * len(batch.labels) for batch in batches) / len(labels)
    return Scores(loss, torch.cat([batch.predicted for batch in batches]), labels)


def log_splits(writer: SummaryWriter, epoch: Epoch) -> None:
    """Log ``Loss/train``, ``Loss/val``, ``Accuracy/train`` and ``Accuracy/val`` by epoch."""
    for split, scores in (("train", epoch.train), ("val", epoch.validation)):
        writer.add_scalar(f"Loss/{split}", scores.loss, epoch.number)
        writer.add_scalar(f"Accuracy/{split}", scores.accuracy, epoch.number)


def log_by_global_step(writer: SummaryWriter, epoch: Epoch, every: int = 10) -> None:
    """Log ``train/loss`` of every tenth batch, and ``val/loss`` and ``val/accuracy`` at the end of the epoch."""
    first = epoch.steps - len(epoch.batches)
    for step, batch in enumerate(epoch.batches, start=first):
        if step % every == 0:
            writer.add_scalar("train/loss", batch.loss, step)
    writer.add_scalar("val/loss", epoch.validation.loss, epoch.steps)
    writer.add_scalar("val/accuracy", epoch.validation.accuracy, epoch.steps)
