"""One training for each rule that no article tells of, with PyTorch.

Each has one fault, put in on purpose, as in ``stories_pytorch``; the story has the name of the rule that finds it.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from data import SIDE, Split, drawn, standardised
from torch import Tensor, nn, optim
from torch.utils.tensorboard import SummaryWriter
from training import Loss, cnn, epochs, log_splits, scored, tensors, wide_cnn

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path


def stalled(out: Path, rng: np.random.Generator) -> None:
    """Learns for five epochs and stands still: the learning rate is halved every epoch.

    Cure: a schedule as long as the training.
    """
    train, validation = standardised(*drawn(rng, (120,) * 5, (400,) * 5, stray=10, noise=0.3))
    net = cnn(classes=5, width=8)
    optimiser = optim.Adam(net.parameters(), lr=6e-3)
    schedule = optim.lr_scheduler.ExponentialLR(optimiser, gamma=0.6)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=30):
            log_splits(writer, epoch)
            writer.add_scalar("lr", schedule.get_last_lr()[0], epoch.number)
            schedule.step()


def learning_rate_zero(out: Path, rng: np.random.Generator) -> None:
    """The learning rate falls to 0 after a third of the run: the schedule was made for 10 epochs, 30 are run.

    Cure: a schedule as long as the training.
    """
    train, validation = standardised(*drawn(rng, (250,) * 5, (120,) * 5, stray=6, noise=0.2))
    net = cnn(classes=5, width=16)
    optimiser = optim.Adam(net.parameters(), lr=6e-3)
    schedule = optim.lr_scheduler.LambdaLR(optimiser, lambda epoch: max(0.0, 1 - epoch / 10))
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=30):
            log_splits(writer, epoch)
            writer.add_scalar("lr", schedule.get_last_lr()[0], epoch.number)
            schedule.step()


def not_learning(out: Path, rng: np.random.Generator) -> None:
    """Fine-tuning in which every epoch is as the one before: the optimiser was made for a copy of the net.

    Cure: give the optimiser the parameters of the net that is trained.
    """
    train, validation = standardised(*drawn(rng, (100,) * 5, (60,) * 5, stray=6, noise=0.2))
    net = cnn(classes=5, width=8)
    for _ in epochs(net, nn.CrossEntropyLoss(), optim.Adam(net.parameters(), lr=3e-3), train, validation, count=4):
        pass  # the training before
    optimiser = optim.Adam(deepcopy(net).parameters(), lr=3e-4)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=15):
            log_splits(writer, epoch)


def dead_updates(out: Path, rng: np.random.Generator) -> None:
    """NaN weights from step 120 on, and a logger that writes 0 in place of NaN.

    Broken: one batch holds an infinite pixel. Cure: look at the inputs, and log what the loss is.
    """
    train, _ = standardised(*drawn(rng, (160,) * 5, (60,) * 5, stray=8, noise=0.3))
    net = cnn(classes=5, width=8)
    optimiser = optim.Adam(net.parameters(), lr=3e-3)
    inputs, labels = tensors(train)
    broken = 120
    with SummaryWriter(out) as writer:
        for step in range(300):
            rows = torch.randint(len(labels), (32,))
            batch = inputs[rows] / (0.0 if step == broken else 1.0)
            optimiser.zero_grad()
            loss = nn.functional.cross_entropy(net(batch), labels[rows])
            loss.backward()
            norm = nn.utils.get_total_norm([p.grad for p in net.parameters() if p.grad is not None])
            optimiser.step()
            if step % 5 == 0:
                writer.add_scalar("train/loss", torch.nan_to_num(loss, nan=0.0).item(), step)
                writer.add_scalar("train/grad_norm", norm.item(), step)


def score_at_floor(out: Path, rng: np.random.Generator) -> None:
    """The losses fall, and the accuracy is 0 in every epoch: it compares the scores of the classes with the labels.

    Cure: compare the index of the largest score with the label.
    """
    train, validation = standardised(*drawn(rng, (120,) * 5, (60,) * 5, stray=6, noise=0.2))
    net = cnn(classes=5, width=8)
    optimiser = optim.Adam(net.parameters(), lr=3e-3)
    inputs, labels = tensors(validation)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=20, decay=True):
            with torch.no_grad():
                right = (net(inputs).max(dim=1).values == labels).float().mean()
            writer.add_scalar("Loss/train", epoch.train.loss, epoch.number)
            writer.add_scalar("Loss/val", epoch.validation.loss, epoch.number)
            writer.add_scalar("Accuracy/val", right.item(), epoch.number)


def collapsed(out: Path, rng: np.random.Generator) -> None:
    """The accuracies reach 0.9 and fall to chance: the learning rate is a thousand times too high for two epochs.

    Cure: check the schedule where it changes, clip gradients, and go on from the best checkpoint.
    """
    train, validation = standardised(*drawn(rng, (120,) * 5, (120,) * 5, stray=6, noise=0.2))
    net = cnn(classes=5, width=8)
    optimiser = optim.SGD(net.parameters(), lr=0.02, momentum=0.9)
    schedule = optim.lr_scheduler.LambdaLR(optimiser, lambda epoch: 1000.0 if epoch in {24, 25} else 1.0)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=40):
            writer.add_scalar("Accuracy/train", epoch.train.accuracy, epoch.number)
            writer.add_scalar("Accuracy/val", epoch.validation.accuracy, epoch.number)
            writer.add_scalar("lr", schedule.get_last_lr()[0], epoch.number)
            schedule.step()


def slow_convergence(out: Path, rng: np.random.Generator) -> None:
    """Falls in a straight line and gets nowhere: the learning rate is fifty times too low.

    Cure: a learning rate of 1e-3.
    """
    train, validation = standardised(*drawn(rng, (120,) * 5, (120,) * 5, stray=4, noise=0.15))
    net = wide_cnn(classes=5, width=8, hidden=32)
    optimiser = optim.Adam(net.parameters(), lr=2e-5)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=40):
            log_splits(writer, epoch)


def undertrained(out: Path, rng: np.random.Generator) -> None:
    """Stopped in the middle of its fall: 12 epochs, where twice as many are needed.

    Cure: train longer.
    """
    train, validation = standardised(*drawn(rng, (120,) * 5, (120,) * 5, stray=10, noise=0.3))
    net = cnn(classes=5, width=8)
    optimiser = optim.Adam(net.parameters(), lr=1.5e-3)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=12):
            log_splits(writer, epoch)


def loss_spikes(out: Path, rng: np.random.Generator) -> None:
    """Three bursts which recover: the pixels of three batches are divided by 25 in place of 255.

    Cure: check the batches at these steps.
    """
    train, validation = standardised(*drawn(rng, (160,) * 5, (60,) * 5, stray=8, noise=0.3))
    net = cnn(classes=5, width=8)
    optimiser = optim.Adam(net.parameters(), lr=3e-3)
    _by_batch(out, net, optimiser, train, validation, epochs=20, unscaled=(210, 320, 430))


def sawtooth(out: Path, rng: np.random.Generator) -> None:
    """The same teeth in every epoch: the rows are nearly sorted by class and never shuffled.

    Cure: ``shuffle=True``.
    """
    train, validation = standardised(*drawn(rng, (96,) * 5, (60,) * 5, stray=10, noise=0.3))
    order = (train.labels + rng.normal(0, 0.4, len(train))).argsort()
    train = Split(train.images[order], train.labels[order])
    net = cnn(classes=5, width=8)
    optimiser = optim.Adam(net.parameters(), lr=3e-3)
    _by_batch(out, net, optimiser, train, validation, epochs=32, shuffle=False)


def noisy_labels(out: Path, rng: np.random.Generator) -> None:
    """Training ends far above validation: 40 % of the training labels were drawn at random.

    Cure: clean the labels.
    """
    train, validation = standardised(*drawn(rng, (300,) * 5, (100,) * 5, stray=8, noise=0.3))
    wrong = rng.permutation(len(train))[: 2 * len(train) // 5]
    labels = train.labels.copy()
    labels[wrong] = rng.integers(0, 5, len(wrong))
    net = cnn(classes=5, width=8)
    optimiser = optim.Adam(net.parameters(), lr=4e-3)
    with SummaryWriter(out) as writer:
        dirty = replace(train, labels=labels)
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, dirty, validation, count=30, decay=True):
            log_splits(writer, epoch)


def metric_conflict(out: Path, rng: np.random.Generator) -> None:
    """The validation loss turns up while the accuracy still improves: the model grows over-confident.

    Broken: 5 % positives, which are learned late, and 2 % wrong labels in validation, which cost ever more. Only
    validation is logged.
    Cure: select on the accuracy, or smooth the labels.
    """
    train, validation = standardised(*drawn(rng, (1425, 75), (2850, 150), stray=20, noise=0.4))
    labels = validation.labels.copy()
    labels[rng.permutation(len(labels))[: len(labels) // 50]] ^= 1
    validation = replace(validation, labels=labels)
    net = wide_cnn(classes=2, width=8, hidden=32)
    optimiser = optim.Adam(net.parameters(), lr=5e-4)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=18):
            writer.add_scalar("val/loss", epoch.validation.loss, epoch.steps)
            writer.add_scalar("val/accuracy", epoch.validation.accuracy, epoch.steps)


def gradients_exploding(out: Path, rng: np.random.Generator) -> None:
    """The gradient norm explodes: the learning rate of a regression grows beyond what it bears.

    Broken: a warm-up that never ends, 1 % more with every batch.
    Cure: an end to the warm-up, ``clip_grad_norm_``.
    """
    train, validation = standardised(*drawn(rng, (400,) * 2, (150,) * 2, stray=8, noise=0.3))
    net = nn.Sequential(nn.Flatten(), nn.Linear(SIDE * SIDE, 1), nn.Flatten(0))
    optimiser = optim.SGD(net.parameters(), lr=2.2e-3)
    norms = {"train/grad_norm": net}
    _by_batch(out, net, optimiser, train, validation, loss=_squares, epochs=15, norms=norms, gamma=1.01)


def gradients_vanishing(out: Path, rng: np.random.Generator) -> None:
    """No gradient reaches the first layer: twelve layers of sigmoids.

    Cure: ReLU, normalisation, residual connections.
    """
    train, validation = standardised(*drawn(rng, (160,) * 5, (60,) * 5, stray=8, noise=0.3))
    first, last = nn.Linear(SIDE * SIDE, 32), nn.Linear(32, 5)
    hidden = [layer for _ in range(11) for layer in (nn.Linear(32, 32), nn.Sigmoid())]
    net = nn.Sequential(nn.Flatten(), first, nn.Sigmoid(), *hidden, last)
    optimiser = optim.SGD(net.parameters(), lr=0.1)
    norms = {"grad_norm/first_layer": first, "grad_norm/last_layer": last}
    _by_batch(out, net, optimiser, train, validation, epochs=8, norms=norms)


def step_reset(out: Path, rng: np.random.Generator) -> None:
    """Two trainings in one directory: the second was started with the log directory of the first.

    Cure: a directory for each run.
    """
    train, validation = standardised(*drawn(rng, (120,) * 5, (120,) * 5, stray=10, noise=0.3))
    for rate, count in ((1e-3, 24), (4e-3, 16)):
        net = cnn(classes=5, width=8)
        optimiser = optim.Adam(net.parameters(), lr=rate)
        with SummaryWriter(out) as writer:
            for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=count):
                log_splits(writer, epoch)


def damaged_log(out: Path, rng: np.random.Generator) -> None:
    """A sound training whose event file lost a block of 64 bytes, as a broken copy leaves it: zeros.

    Cure: copy the file again, close the writer.
    """
    train, validation = standardised(*drawn(rng, (240,) * 5, (200,) * 5, stray=10, noise=0.3))
    net = cnn(classes=5, width=8)
    optimiser = optim.Adam(net.parameters(), lr=4e-3)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=30, decay=True):
            log_splits(writer, epoch)
    [path] = out.glob("*tfevents*")
    data = bytearray(path.read_bytes())
    middle = len(data) * 6 // 10
    data[middle : middle + 64] = bytes(64)
    path.write_bytes(data)


def _squares(predicted: Tensor, labels: Tensor) -> Tensor:
    return nn.functional.mse_loss(predicted, labels.float())


def _by_batch(
    out: Path,
    net: nn.Module,
    optimiser: optim.Optimizer,
    train: Split,
    validation: Split,
    *,
    epochs: int,
    loss: Loss = nn.functional.cross_entropy,
    shuffle: bool = True,
    unscaled: Collection[int] = (),
    norms: Mapping[str, nn.Module] | None = None,
    gamma: float = 1.0,
) -> None:
    """Train and log ``train/loss`` of every batch and ``val/loss`` of every epoch.

    Args:
        out: Where the event file goes.
        net: Images (n, 1, 16, 16) to what the loss takes.
        optimiser: Moves the weights of ``net``.
        train: The training rows.
        validation: The validation rows.
        epochs: How often the training rows are gone through.
        loss: Output of the net and labels to one number.
        shuffle: Whether every epoch takes the rows in an order of its own.
        unscaled: Steps whose pixels lie in 0 to 10.2 and are not standardised.
        norms: By tag, the part of the net whose gradient norm is logged.
        gamma: What the learning rate is multiplied by after every batch.
    """
    inputs, labels = tensors(train)
    schedule = optim.lr_scheduler.ExponentialLR(optimiser, gamma)
    step = 0
    with SummaryWriter(out) as writer:
        for _ in range(epochs):
            order = torch.randperm(len(labels)) if shuffle else torch.arange(len(labels))
            for rows in order.split(32):
                images = 5.1 + 2.5 * inputs[rows] if step in unscaled else inputs[rows]
                value = loss(net(images), labels[rows])
                optimiser.zero_grad()
                value.backward()
                writer.add_scalar("train/loss", value.item(), step)
                for tag, part in (norms or {}).items():
                    gradients = [weights.grad.flatten() for weights in part.parameters()]
                    writer.add_scalar(tag, torch.cat(gradients).norm().item(), step)
                optimiser.step()
                schedule.step()
                step += 1
            writer.add_scalar("val/loss", scored(net, loss, validation).loss, step)
