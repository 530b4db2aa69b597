"""How far a score is from the worst value of its scale, and from what an answer without looking at the inputs gets."""

from __future__ import annotations

from enum import Enum

import numpy as np

from tb_diagnose.features.classification import (
    accuracy,
    binary_entropy,
    is_accuracy,
    name_parts,
    not_cross_entropy,
    whole,
)
from tb_diagnose.features.median import median
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.scores import is_r2, names
from tb_diagnose.model import Better, Float64Array, Measure, Role, Series, Split, Training

_RATES = frozenset({"wer", "cer", "ter", "per", "mer", "ser"})
"""Error rates that are 1, or 100 %, where nothing is right."""
_OF_ONE = 5.0
"""An error rate over this is in percent: one of 1 is reached by an empty answer, and seldom passed by much."""
_HITS = frozenset(
    {"f1", "fscore", "fbeta", "precision", "recall", "sensitivity", "tpr", "dice", "iou", "miou", "jaccard"}
    | {"map", "map50", "ap", "ap50", "mrr", "ndcg"}
)
"""Name parts of scores from 0 to 1 that are near 0 where nothing is found."""
_RANKINGS = frozenset({"auc", "auroc", "rocauc"})
_AGREEMENTS = frozenset({"kappa", "mcc", "matthews"})
LEAST = 0.02
"""Share of the scale up to which a score other than an accuracy is at its floor (assumption: two hits in a hundred
are the least to speak of)."""
_NO_GUESS = 1e-4
"""An accuracy under that is under 1/k of any usual number of classes (assumption)."""
WORST_RATE = 0.98
"""An error rate from which on nothing is right, but for what is right by chance (assumption)."""
_GAIN = 0.1
"""Share of the scale by which a score has left where it began (assumption), and by which it lies beyond a level that
chance explains: 0 for R2, kappa and the like, 1/2 for a ranking or a preference."""
_TIMES = 4.0
"""Times its first value, by which a score of many classes has left chance (assumption)."""
_ERRORS_LEFT = 0.8
"""Share of its first errors under which a score has left where it began (assumption)."""
_HIGH = 0.8
"""A score of hits that no constant answer has for usual class shares (assumption)."""
_BELOW_ENTROPY = 0.75
"""Share of the entropy of two classes, one with the share of the right answers, under which a loss shows that the
inputs are used (assumption: a constant answer has no less than all of it)."""
_NEARLY = 0.95
"""The same where the accuracy varies from one evaluation to the next, which that of a constant answer does not."""
_VARIES = 0.05
"""Share of its errors by which an accuracy has to vary for that (assumption)."""
_BY_HEART = 0.02
"""Accuracy by which training exceeds held-out data only where the inputs are used (assumption: the class shares of two
splits differ by less)."""
_THIRD = 3


class Standing(Enum):
    """Where a score has got to.

    Attributes:
        AT_FLOOR: Its late values are the worst of its scale.
        UNSURE: A blind guess or a constant answer could have it as well.
        AWAY: It has left what such an answer gets.
    """

    AT_FLOOR = "at floor"
    UNSURE = "unsure"
    AWAY = "away"


def is_error_rate(score: Series) -> bool:
    """Return whether a score is a rate of wrong words, characters, tokens or answers: 1 where nothing is right."""
    named = bool(name_parts(score.tag) & _RATES) or {"error", "rate"} <= name_parts(score.tag)
    return named and score.role is Role.SCORE and score.better is Better.LOWER


def goodness(score: Series) -> Float64Array:
    """Return the finite values of a score as shares of its scale, shape (n,)."""
    values = _finite(score)
    if score.better is Better.LOWER:
        return values / 100.0 if len(values) and median(values) > _OF_ONE else values
    return values / whole(score)


def has_floor(score: Series) -> bool:
    """Return whether the worst value of a score is known."""
    return is_error_rate(score) or is_accuracy(score) or bool(names(score) & _HITS and score.better is Better.HIGHER)


def at_floor(score: Series) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return at which finite points a score is as bad as it can be, shape (n,)."""
    values = goodness(score)
    if score.better is Better.LOWER:
        return np.asarray(values >= WORST_RATE)
    return np.asarray(np.abs(values) <= (_NO_GUESS if is_accuracy(score) else LEAST))


def scaled_scores(training: Training) -> list[Series]:
    """Return the scores of known scale: of held-out data, else of training."""
    for split in (Split.VALIDATION, Split.TEST, Split.TRAIN):
        found = [s for s in training.select(Role.SCORE, split) if len(s) and _has_scale(s)]
        if found:
            return found
    return []


def _has_scale(score: Series) -> bool:
    if score.measure is Measure.PREFERENCE_ACCURACY or has_floor(score) or is_r2(score):
        return True
    return score.better is Better.HIGHER and bool(names(score) & (_RANKINGS | _AGREEMENTS))


def standing(training: Training, score: Series) -> Standing:
    """Return where a score of known scale has got to.

    Args:
        training: The run, whose cross-entropy tells an accuracy from the share of the largest class.
        score: One of ``scaled_scores``.
    """
    values = goodness(score)
    if not len(values):
        return Standing.UNSURE
    late = _late(values)
    if has_floor(score) and bool(at_floor(score)[-max(1, len(values) // _THIRD) :].all()):
        return Standing.AT_FLOOR
    if is_error_rate(score):
        away = late <= _HIGH
    elif score.measure is Measure.PREFERENCE_ACCURACY or names(score) & _RANKINGS:
        away = late >= 0.5 + _GAIN
    elif is_r2(score) or names(score) & _AGREEMENTS:
        away = late >= _GAIN
    elif is_accuracy(score):
        away = _has_left(values, late) or _sees_inputs(training, score, values, late)
    else:
        away = _has_left(values, late) or late >= _HIGH
    return Standing.AWAY if away else Standing.UNSURE


def _has_left(values: Float64Array, late: float) -> bool:
    """Return whether a score has left where it began."""
    first = float(values[0])
    gain = late - first
    return gain >= _GAIN or (gain >= LEAST and late >= _TIMES * first) or 1.0 - late <= _ERRORS_LEFT * (1.0 - first)


def _sees_inputs(training: Training, score: Series, values: Float64Array, late: float) -> bool:
    """Return whether an accuracy is more than the share of the largest class.

    That of training has moved, or exceeds it; or the loss is less than the same answer to every input could have.
    """
    if late >= 1.0:
        return True
    train = accuracy(training, Split.TRAIN)
    if train is not None and train.key != score.key and len(goodness(train)):
        seen = goodness(train)
        learned = _late(seen)
        if _has_left(seen, learned) or learned >= late + _BY_HEART:
            return True
    losses = [
        _late(curve)
        for split in (score.split, Split.TRAIN)
        for series in training.select(Role.LOSS, split)
        if not_cross_entropy(training, series) is None and len(curve := _finite(series))
    ]
    if not losses or late <= 1.0 / 2.0:
        return False
    varies = float(np.ptp(values)) >= _VARIES * (1.0 - late)
    return losses[0] <= (_NEARLY if varies else _BELOW_ENTROPY) * binary_entropy(late)


def _finite(series: Series) -> Float64Array:
    return monotonic(series).finite[1]


def _late(values: Float64Array) -> float:
    """Return the mean of the last third of values, shape (n,)."""
    return float(values[-max(1, len(values) // _THIRD) :].mean())
