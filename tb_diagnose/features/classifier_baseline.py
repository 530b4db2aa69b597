"""How far a classifier is from a blind guess, and how many classes there are, from its losses and accuracies.

A model that is right with probability a, and spreads the rest evenly over the k - 1 other classes, has the
cross-entropy H(a) + (1 - a) ln(k - 1) (Fano's inequality): the highest that calibrated probabilities can have at that
accuracy. At the start of a training the two are equal, which gives k; at its end they are equal again only where every
example is equally uncertain, as evenly wrong labels make it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import accuracy, binary_entropy, name_parts, not_cross_entropy, shares
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.outline import Outline
from tb_diagnose.language import text
from tb_diagnose.model import Float64Array, Pair, Series, Split, Training, family

_LATE = 3
"""The last third of a curve counts as its end."""
_UNTRAINED = 0.4
"""Accuracy corrected for chance up to which a start is a blind guess (no more than fair agreement: Landis and Koch,
1977). A run that starts higher was trained before, and does not show how many classes there are."""
_FEW_CLASSES = 20
"""With more (words, tokens) the lowest loss that can be reached is far above zero (assumption)."""
_BINARY = frozenset({"binary", "bce"})
"""Name parts of quantities of two classes."""


@dataclass(frozen=True, eq=False, kw_only=True)
class SplitFit:
    """How well one split is fitted at the end of a training, by the last third of its curves.

    Attributes:
        loss: The loss.
        curve: Its outline.
        score: The accuracy, or None where none is logged.
        level: Mean late loss.
        of_chance: That level as a share of ln(k).
        right: Mean late accuracy, or None.
        kappa: That accuracy corrected for chance, or None: 0 for a blind guess, 1 for no error.
        evenness: Late loss over the highest that calibrated probabilities have at that accuracy, or None.
    """

    loss: Series
    curve: Outline
    score: Series | None
    level: float
    of_chance: float
    right: float | None
    kappa: float | None
    evenness: float | None


@dataclass(frozen=True, eq=False, kw_only=True)
class Fit:
    """How well a classifier fits both splits.

    Attributes:
        classes: Number of classes, from the first loss and accuracy.
        first_kappa: The accuracy of that moment, corrected for chance: how near to a blind guess the run starts.
        train: The training split.
        validation: The validation or test split.
    """

    classes: int
    first_kappa: float
    train: SplitFit
    validation: SplitFit


def classes_behind(loss: float, right: float) -> float:
    """Return the number of classes at which a model of that accuracy has that cross-entropy.

    Args:
        loss: Cross-entropy in nats.
        right: Accuracy, 0..1.

    Returns:
        Number of classes, not rounded, infinite for an accuracy of one or more than can be told.
    """
    if right >= 1.0:
        return math.inf
    exponent = (loss - binary_entropy(right)) / (1.0 - right)
    return 1.0 + math.exp(exponent) if exponent < math.log(1e9) else math.inf


def highest_loss(right: float, classes: int) -> float:
    """Return the highest cross-entropy, in nats, of calibrated probabilities at that accuracy."""
    return binary_entropy(right) + (1.0 - right) * math.log(max(classes - 1, 1))


def kappa(right: float, classes: int) -> float:
    """Return an accuracy corrected for chance: 0 for a blind guess over the classes, 1 for no error."""
    return (right - 1.0 / classes) / (1.0 - 1.0 / classes)


def late(values: Float64Array) -> float:
    """Return the mean of the last third of values, shape (n,), which are finite."""
    return float(np.mean(values[-max(1, len(values) // _LATE) :]))


def fit(training: Training, pair: Pair, train_curve: Outline, validation_curve: Outline) -> Fit | str:
    """Return how well a pair of cross-entropies and the accuracies beside them fit, or why that cannot be told.

    The number of classes has to be small, and the run has to start near a blind guess that shows it.

    Args:
        training: The run.
        pair: Training and validation loss.
        train_curve: Outline of the training loss.
        validation_curve: Outline of the validation loss.
    """
    reason = not_cross_entropy(training, pair.train) or not_cross_entropy(training, pair.validation)
    if not training.family.fits_examples:
        reason = text("a blind guess means nothing in {family} runs", family=family(training))
    if reason:
        return reason
    halves = (
        (pair.train, train_curve, accuracy(training, Split.TRAIN)),
        (pair.validation, validation_curve, accuracy(training, pair.validation.split)),
    )
    starts = [start for loss, curve, score in halves if score is not None and (start := _start(loss, curve, score))]
    if not starts:
        return text("needs an accuracy: the level of a loss alone does not say what is high")
    first_kappa, classes = min(starts, key=lambda start: abs(start[0]))
    if classes > _FEW_CLASSES:
        reason = text("with some {classes:,} classes the lowest loss that can be reached is not known", classes=classes)
    elif first_kappa > _UNTRAINED:
        reason = text("the run does not start at a blind guess, so that its number of classes is not known")
    if reason:
        return reason
    train, validation = (_split_fit(loss, curve, score, classes) for loss, curve, score in halves)
    if train is None or validation is None:
        return text("needs finite points of both losses")
    return Fit(classes=classes, first_kappa=first_kappa, train=train, validation=validation)


def _start(loss: Series, curve: Outline, score: Series) -> tuple[float, int] | None:
    """Return the first accuracy, corrected for chance, and the number of classes behind it."""
    right = shares(score)
    if len(curve) == 0 or len(right) == 0:
        return None
    line = monotonic(score)
    first = int(line.steps[np.isfinite(line.values)][0])
    share = float(np.clip(right[0], 0.0, 1.0))
    binary = _BINARY & (name_parts(score.tag) | name_parts(loss.tag))
    number = 2.0 if binary else classes_behind(curve.at(first), share)
    if math.isinf(number):
        return None
    classes = max(2, round(number))
    return kappa(share, classes), classes


def _split_fit(loss: Series, curve: Outline, score: Series | None, classes: int) -> SplitFit | None:
    line = monotonic(loss)
    values = line.values[np.isfinite(line.values)]
    if len(values) == 0:
        return None
    level = late(values)
    rights = shares(score) if score is not None else np.empty(0)
    right = float(np.clip(late(rights), 0.0, 1.0)) if len(rights) else None
    highest = highest_loss(right, classes) if right is not None else 0.0
    return SplitFit(
        loss=loss,
        curve=curve,
        score=score if right is not None else None,
        level=level,
        of_chance=level / math.log(classes),
        right=right,
        kappa=kappa(right, classes) if right is not None else None,
        evenness=level / highest if highest > 0.0 and right is not None else None,
    )
