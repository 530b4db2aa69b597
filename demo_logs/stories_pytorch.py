"""The stories told with PyTorch: one fault each, put in on purpose; gradient descent does the rest.

Logged by ``torch.utils.tensorboard.SummaryWriter``, in several conventions: ``Loss/train`` beside ``Loss/val``,
``train_loss`` beside ``val_loss``, ``train/loss`` and ``val/loss`` over global steps, ``add_scalars``. ``[S0]`` to
``[S4]`` name the article that a story re-enacts, as in README.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from data import SIDE, Split, joined, standardised, stripes
from torch import Tensor, nn, optim
from torch.utils.tensorboard import SummaryWriter

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np

Loss = Callable[[Tensor, Tensor], Tensor]
"""Class scores (n, classes) and labels (n,) to one number."""


def s1_underfitting(out: Path, rng: np.random.Generator) -> None:
    """[S1] Both losses end high, flat and close together: too much regularisation for a very small model.

    Cure: more channels, a weight decay of 1e-4 in place of 0.05.
    """
    train, validation = standardised(*_drawn(rng, (200,) * 5, (200,) * 5, stray=10, noise=0.4))
    net = _cnn(classes=5, width=4)
    optimiser = optim.Adam(net.parameters(), lr=2e-3, weight_decay=0.05)
    with SummaryWriter(out) as writer:
        for epoch in _epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=40):
            writer.add_scalar("train_loss", epoch.train.loss, epoch.number)
            writer.add_scalar("val_loss", epoch.validation.loss, epoch.number)
            writer.add_scalar("train_acc", epoch.train.accuracy, epoch.number)
            writer.add_scalar("val_acc", epoch.validation.accuracy, epoch.number)


def s1_overfitting(out: Path, rng: np.random.Generator) -> None:
    """[S1] Training goes on falling, validation passes its best and rises: 300 rows for 38,000 weights.

    Cure: more rows or augmentation, a smaller model, dropout; early stopping keeps the best epoch.
    """
    train, validation = standardised(*_drawn(rng, (60,) * 5, (120,) * 5, stray=20, noise=0.3))
    net = _wide_cnn(classes=5, width=16, hidden=64)
    optimiser = optim.Adam(net.parameters(), lr=1e-3)
    with SummaryWriter(out) as writer:
        for epoch in _epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=40):
            losses = {"train": epoch.train.loss, "val": epoch.validation.loss}
            accuracies = {"train": epoch.train.accuracy, "val": epoch.validation.accuracy}
            writer.add_scalars("Loss", losses, epoch.number)
            writer.add_scalars("Accuracy", accuracies, epoch.number)


def s1_oscillating(out: Path, rng: np.random.Generator) -> None:
    """[S1] Both losses swing violently and settle nowhere: the learning rate is far too high.

    Cure: a learning rate ten times smaller, or one that decays.
    """
    train, validation = standardised(*_drawn(rng, (100,) * 5, (100,) * 5, stray=14, noise=0.2))
    net = _cnn(classes=5, width=8)
    optimiser = optim.SGD(net.parameters(), lr=0.6)
    with SummaryWriter(out) as writer:
        for epoch in _epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=30, batch_size=16):
            _log_by_global_step(writer, epoch)


def s1_shifted_validation(out: Path, rng: np.random.Generator) -> None:
    """[S1] Training falls steadily, validation moves in steps and stays more than 0.5 above.

    Broken: half of the 60 validation rows show kinds of defect (directions) that training never saw.
    Cure: splits from one distribution, or training rows of the new kinds.
    """
    known, new = (0, 60, 120), (35, 95, 155)
    train = stripes(rng, (200,) * 3, stray=8, noise=0.3, angles=known)
    seen, unseen = (stripes(rng, (10,) * 3, stray=8, noise=0.3, angles=angles) for angles in (known, new))
    train, validation = standardised(train, joined(seen, unseen))
    net = _cnn(classes=3, width=8)
    optimiser = optim.Adam(net.parameters(), lr=1e-3, weight_decay=1e-2)
    with SummaryWriter(out) as writer:
        for epoch in _epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=30):
            writer.add_scalar("train/loss", epoch.train.loss, epoch.steps)
            writer.add_scalar("eval/loss", epoch.validation.loss, epoch.steps)
            writer.add_scalar("train/accuracy", epoch.train.accuracy, epoch.steps)
            writer.add_scalar("eval/accuracy", epoch.validation.accuracy, epoch.steps)


def s2_single_class(out: Path, rng: np.random.Generator) -> None:
    """[S2] A CNN that gives every image the majority class.

    Symptom: accuracy frozen at 0.5, the share of the largest of five classes; the loss falls a little, to the
    entropy of the class shares (1.290).
    Broken: inputs 0..255; the first gradients are so large that every ReLU dies, and only the last bias is left
    to learn, which can learn nothing but the class shares.
    Cure: ``s2_cured``.
    """
    train, validation = _half_one_class(rng)
    net = _wide_cnn(classes=5, width=8, hidden=32)
    optimiser = optim.SGD(net.parameters(), lr=0.01, momentum=0.9)
    with SummaryWriter(out) as writer:
        for epoch in _epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=25):
            _log_splits(writer, epoch)


def s2_cured(out: Path, rng: np.random.Generator) -> None:
    """[S2] The same rows, learned: standardised inputs, class weights N / (K n_i), Adam, recall logged per class."""
    train, validation = standardised(*_half_one_class(rng))
    net = _cnn(classes=5, width=8)
    optimiser = optim.Adam(net.parameters(), lr=2e-3)
    loss = nn.CrossEntropyLoss(weight=_class_weights(train))
    with SummaryWriter(out) as writer:
        for epoch in _epochs(net, loss, optimiser, train, validation, count=30, decay=True):
            _log_splits(writer, epoch)
            for label in range(5):
                writer.add_scalar(f"Recall/class_{label}", epoch.validation.recall(label), epoch.number)


def s4_low_loss_poor_f1(out: Path, rng: np.random.Generator) -> None:
    """[S4] A tiny loss and poor predictions: 2 % positives, an unweighted loss and much weight decay.

    Symptom: loss near 0.02 and accuracy 0.98 look solved, while most positives are missed.
    Cure: ``s4_cured``.
    """
    train, validation = standardised(*_rare_positives(rng))
    _rare_positives_run(out, train, validation, nn.CrossEntropyLoss())


def s4_cured(out: Path, rng: np.random.Generator) -> None:
    """[S4] The same rows, model and optimiser with class weights: recall 1.0, F1 0.87."""
    train, validation = standardised(*_rare_positives(rng))
    _rare_positives_run(out, train, validation, nn.CrossEntropyLoss(weight=_class_weights(train)))


def diverged(out: Path, rng: np.random.Generator) -> None:
    """[S1] Learns at first, then leaves its best level for good: the learning rate grows in place of decaying.

    Broken: an exponential schedule with gamma 1.2.
    Cure: gamma below 1, gradient clipping.
    """
    train, validation = standardised(*_drawn(rng, (200,) * 5, (100,) * 5, stray=10, noise=0.3))
    net = _cnn(classes=5, width=8)
    optimiser = optim.SGD(net.parameters(), lr=0.02, momentum=0.9)
    schedule = optim.lr_scheduler.ExponentialLR(optimiser, gamma=1.2)
    with SummaryWriter(out) as writer:
        for epoch in _epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=30):
            _log_by_global_step(writer, epoch)
            writer.add_scalar("lr", schedule.get_last_lr()[0], epoch.steps)
            schedule.step()


def non_finite(out: Path, rng: np.random.Generator) -> None:
    """NaN in the middle of a good training: a hand-written cross-entropy takes the logarithm of 0.

    Broken: log(1 - p) where p has been rounded to 1; once the model is sure enough, 0 * -inf is NaN.
    Cure: ``nn.BCEWithLogitsLoss``, which works on the scores.
    """

    def cross_entropy(scores: Tensor, labels: Tensor) -> Tensor:
        p = torch.sigmoid(scores[:, 1] - scores[:, 0])
        return -(labels * torch.log(p) + (1 - labels) * torch.log(1 - p)).mean()

    train, validation = standardised(*_drawn(rng, (300, 300), (150, 150), stray=19, noise=0.3))
    net = _cnn(classes=2, width=8)
    optimiser = optim.Adam(net.parameters(), lr=6e-3)
    with SummaryWriter(out) as writer:
        for epoch in _epochs(net, cross_entropy, optimiser, train, validation, count=25):
            _log_splits(writer, epoch)


def no_validation(out: Path, rng: np.random.Generator) -> None:
    """A sound training with nothing to judge generalisation by: only the training rows are ever scored."""
    train, validation = standardised(*_drawn(rng, (300,) * 5, (10,) * 5, stray=10, noise=0.4))
    net = _cnn(classes=5, width=16)
    optimiser = optim.Adam(net.parameters(), lr=2e-3)
    with SummaryWriter(out) as writer:
        for epoch in _epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=25, decay=True):
            writer.add_scalar("train_loss", epoch.train.loss, epoch.number)
            writer.add_scalar("train_acc", epoch.train.accuracy, epoch.number)


def _drawn(
    rng: np.random.Generator, train: tuple[int, ...], validation: tuple[int, ...], *, stray: float, noise: float
) -> tuple[Split, Split]:
    """Draw two independent splits of one distribution, with so many rows of each class."""
    return stripes(rng, train, stray=stray, noise=noise), stripes(rng, validation, stray=stray, noise=noise)


def _half_one_class(rng: np.random.Generator) -> tuple[Split, Split]:
    """Draw the rows of [S2]: five classes, half of the rows in class 2, pixels 0..255."""
    train, validation = _drawn(rng, (100, 400, 1000, 400, 100), (50, 200, 500, 200, 50), stray=10, noise=0.15)
    return train.with_images(255 * train.images), validation.with_images(255 * validation.images)


def _rare_positives(rng: np.random.Generator) -> tuple[Split, Split]:
    """Draw the rows of [S4]: 2 % of them positive."""
    return _drawn(rng, (5880, 120), (1960, 40), stray=17, noise=0.3)


def _rare_positives_run(out: Path, train: Split, validation: Split, loss: nn.Module) -> None:
    net = _cnn(classes=2, width=8)
    optimiser = optim.Adam(net.parameters(), lr=2e-3, weight_decay=5e-3)
    with SummaryWriter(out) as writer:
        for epoch in _epochs(net, loss, optimiser, train, validation, count=30, batch_size=64, decay=True):
            for split, scores in (("train", epoch.train), ("val", epoch.validation)):
                writer.add_scalar(f"{split}_loss", scores.loss, epoch.number)
                writer.add_scalar(f"{split}_acc", scores.accuracy, epoch.number)
                writer.add_scalar(f"{split}_recall", scores.recall(1), epoch.number)
                writer.add_scalar(f"{split}_f1", scores.f1(1), epoch.number)


def _class_weights(split: Split) -> Tensor:
    """N / (K n_i) for each class."""
    counts = torch.bincount(torch.from_numpy(split.labels))
    return len(split) / (len(counts) * counts)


def _cnn(*, classes: int, width: int) -> nn.Module:
    """Make a small net that can find stripes of every phase, and has little room to learn rows by heart."""
    return nn.Sequential(
        *(nn.Conv2d(1, width, 5), nn.ReLU(), nn.Conv2d(width, width, 3), nn.ReLU()),
        *(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(width, classes)),
    )


def _wide_cnn(*, classes: int, width: int, hidden: int) -> nn.Module:
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


def _epochs(
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
    inputs, labels = _tensors(train)
    for number in range(count):
        batches = []
        for rows in torch.randperm(len(labels)).split(batch_size):
            scores = net(inputs[rows])
            value = loss(scores, labels[rows])
            optimiser.zero_grad()
            value.backward()
            optimiser.step()
            batches.append(Scores(value.item(), scores.argmax(dim=1), labels[rows]))
        yield Epoch(number, (number + 1) * len(batches), batches, _pooled(batches), _scored(net, loss, validation))
        if schedule:
            schedule.step()


def _tensors(split: Split) -> tuple[Tensor, Tensor]:
    """Images (n, 1, 16, 16) and labels (n,)."""
    return torch.from_numpy(split.images).permute(0, 3, 1, 2), torch.from_numpy(split.labels)


@torch.no_grad()
def _scored(net: nn.Module, loss: Loss, split: Split) -> Scores:
    inputs, labels = _tensors(split)
    scores = net(inputs)
    return Scores(loss(scores, labels).item(), scores.argmax(dim=1), labels)


def _pooled(batches: list[Scores]) -> Scores:
    labels = torch.cat([batch.labels for batch in batches])
    loss = sum(batch.loss * len(batch.labels) for batch in batches) / len(labels)
    return Scores(loss, torch.cat([batch.predicted for batch in batches]), labels)


def _log_splits(writer: SummaryWriter, epoch: Epoch) -> None:
    """Log ``Loss/train``, ``Loss/val``, ``Accuracy/train`` and ``Accuracy/val`` by epoch."""
    for split, scores in (("train", epoch.train), ("val", epoch.validation)):
        writer.add_scalar(f"Loss/{split}", scores.loss, epoch.number)
        writer.add_scalar(f"Accuracy/{split}", scores.accuracy, epoch.number)


def _log_by_global_step(writer: SummaryWriter, epoch: Epoch, every: int = 10) -> None:
    """Log ``train/loss`` of every tenth batch, and ``val/loss`` and ``val/accuracy`` at the end of the epoch."""
    first = epoch.steps - len(epoch.batches)
    for step, batch in enumerate(epoch.batches, start=first):
        if step % every == 0:
            writer.add_scalar("train/loss", batch.loss, step)
    writer.add_scalar("val/loss", epoch.validation.loss, epoch.steps)
    writer.add_scalar("val/accuracy", epoch.validation.accuracy, epoch.steps)
