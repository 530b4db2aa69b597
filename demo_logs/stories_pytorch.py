"""The stories told with PyTorch: one fault each, put in on purpose; gradient descent does the rest.

Logged by ``torch.utils.tensorboard.SummaryWriter``, in several conventions: ``Loss/train`` beside ``Loss/val``,
``train_loss`` beside ``val_loss``, ``train/loss`` and ``val/loss`` over global steps, ``add_scalars``. ``[S0]`` to
``[S4]`` name the article that a story re-enacts, as in README.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from data import Split, drawn, joined, standardised, stripes
from torch import Tensor, nn, optim
from torch.utils.tensorboard import SummaryWriter
from training import cnn, epochs, log_by_global_step, log_splits, wide_cnn

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np


def s1_underfitting(out: Path, rng: np.random.Generator) -> None:
    """[S1] Both losses end high, flat and close together: too much regularisation for a very small model.

    Cure: more channels, a weight decay of 1e-4 in place of 0.05.
    """
    train, validation = standardised(*drawn(rng, (200,) * 5, (200,) * 5, stray=10, noise=0.4))
    net = cnn(classes=5, width=4)
    optimiser = optim.Adam(net.parameters(), lr=2e-3, weight_decay=0.05)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=40):
            writer.add_scalar("train_loss", epoch.train.loss, epoch.number)
            writer.add_scalar("val_loss", epoch.validation.loss, epoch.number)
            writer.add_scalar("train_acc", epoch.train.accuracy, epoch.number)
            writer.add_scalar("val_acc", epoch.validation.accuracy, epoch.number)


def s1_overfitting(out: Path, rng: np.random.Generator) -> None:
    """[S1] Training goes on falling, validation passes its best and rises: 300 rows for 38,000 weights.

    Cure: more rows or augmentation, a smaller model, dropout; early stopping keeps the best epoch.
    """
    train, validation = standardised(*drawn(rng, (60,) * 5, (120,) * 5, stray=20, noise=0.3))
    net = wide_cnn(classes=5, width=16, hidden=64)
    optimiser = optim.Adam(net.parameters(), lr=1e-3)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=40):
            losses = {"train": epoch.train.loss, "val": epoch.validation.loss}
            accuracies = {"train": epoch.train.accuracy, "val": epoch.validation.accuracy}
            writer.add_scalars("Loss", losses, epoch.number)
            writer.add_scalars("Accuracy", accuracies, epoch.number)


def s1_oscillating(out: Path, rng: np.random.Generator) -> None:
    """[S1] Both losses swing violently and settle nowhere: the learning rate is far too high.

    Cure: a learning rate ten times smaller, or one that decays.
    """
    train, validation = standardised(*drawn(rng, (100,) * 5, (100,) * 5, stray=14, noise=0.2))
    net = cnn(classes=5, width=8)
    optimiser = optim.SGD(net.parameters(), lr=0.6)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=30, batch_size=16):
            log_by_global_step(writer, epoch)


def s1_shifted_validation(out: Path, rng: np.random.Generator) -> None:
    """[S1] Training falls steadily, validation moves in steps and stays more than 0.5 above.

    Broken: half of the 60 validation rows show kinds of defect (directions) that training never saw.
    Cure: splits from one distribution, or training rows of the new kinds.
    """
    known, new = (0, 60, 120), (35, 95, 155)
    train = stripes(rng, (200,) * 3, stray=8, noise=0.3, angles=known)
    seen, unseen = (stripes(rng, (10,) * 3, stray=8, noise=0.3, angles=angles) for angles in (known, new))
    train, validation = standardised(train, joined(seen, unseen))
    net = cnn(classes=3, width=8)
    optimiser = optim.Adam(net.parameters(), lr=1e-3, weight_decay=1e-2)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=30):
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
    net = wide_cnn(classes=5, width=8, hidden=32)
    optimiser = optim.SGD(net.parameters(), lr=0.01, momentum=0.9)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=25):
            log_splits(writer, epoch)


def s2_cured(out: Path, rng: np.random.Generator) -> None:
    """[S2] The same rows, learned: standardised inputs, class weights N / (K n_i), Adam, recall logged per class."""
    train, validation = standardised(*_half_one_class(rng))
    net = cnn(classes=5, width=8)
    optimiser = optim.Adam(net.parameters(), lr=2e-3)
    loss = nn.CrossEntropyLoss(weight=_class_weights(train))
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, loss, optimiser, train, validation, count=30, decay=True):
            log_splits(writer, epoch)
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
    train, validation = standardised(*drawn(rng, (200,) * 5, (100,) * 5, stray=10, noise=0.3))
    net = cnn(classes=5, width=8)
    optimiser = optim.SGD(net.parameters(), lr=0.02, momentum=0.9)
    schedule = optim.lr_scheduler.ExponentialLR(optimiser, gamma=1.2)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=30):
            log_by_global_step(writer, epoch)
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

    train, validation = standardised(*drawn(rng, (300, 300), (150, 150), stray=19, noise=0.3))
    net = cnn(classes=2, width=8)
    optimiser = optim.Adam(net.parameters(), lr=6e-3)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, cross_entropy, optimiser, train, validation, count=25):
            log_splits(writer, epoch)


def no_validation(out: Path, rng: np.random.Generator) -> None:
    """A sound training with nothing to judge generalisation by: only the training rows are ever scored."""
    train, validation = standardised(*drawn(rng, (300,) * 5, (10,) * 5, stray=10, noise=0.4))
    net = cnn(classes=5, width=16)
    optimiser = optim.Adam(net.parameters(), lr=2e-3)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, nn.CrossEntropyLoss(), optimiser, train, validation, count=25, decay=True):
            writer.add_scalar("train_loss", epoch.train.loss, epoch.number)
            writer.add_scalar("train_acc", epoch.train.accuracy, epoch.number)


def _half_one_class(rng: np.random.Generator) -> tuple[Split, Split]:
    """Draw the rows of [S2]: five classes, half of the rows in class 2, pixels 0..255."""
    train, validation = drawn(rng, (100, 400, 1000, 400, 100), (50, 200, 500, 200, 50), stray=10, noise=0.15)
    return train.with_images(255 * train.images), validation.with_images(255 * validation.images)


def _rare_positives(rng: np.random.Generator) -> tuple[Split, Split]:
    """Draw the rows of [S4]: 2 % of them positive."""
    return drawn(rng, (5880, 120), (1960, 40), stray=17, noise=0.3)


def _rare_positives_run(out: Path, train: Split, validation: Split, loss: nn.Module) -> None:
    net = cnn(classes=2, width=8)
    optimiser = optim.Adam(net.parameters(), lr=2e-3, weight_decay=5e-3)
    with SummaryWriter(out) as writer:
        for epoch in epochs(net, loss, optimiser, train, validation, count=30, batch_size=64, decay=True):
            for split, scores in (("train", epoch.train), ("val", epoch.validation)):
                writer.add_scalar(f"{split}_loss", scores.loss, epoch.number)
                writer.add_scalar(f"{split}_acc", scores.accuracy, epoch.number)
                writer.add_scalar(f"{split}_recall", scores.recall(1), epoch.number)
                writer.add_scalar(f"{split}_f1", scores.f1(1), epoch.number)


def _class_weights(split: Split) -> Tensor:
    """N / (K n_i) for each class."""
    counts = torch.bincount(torch.from_numpy(split.labels))
    return len(split) / (len(counts) * counts)
