"""What the series of a run say about it as a classification: accuracy, classes, kind of loss."""

from __future__ import annotations

import math
import re
from functools import lru_cache

import numpy as np

from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.once import once
from tb_diagnose.language import text
from tb_diagnose.model import Float64Array, Role, Series, Split, Training

_OTHER_LOSSES = frozenset(
    {"mse", "mae", "rmse", "msle", "mape", "smape", "huber", "l1", "l2", "smoothl1", "regression", "r2"}
    | {"hinge", "triplet", "contrastive", "margin", "cosine", "kl", "kld", "elbo", "vae", "recon", "reconstruction"}
    | {"mel", "dice", "iou", "giou", "wer", "cer", "ppl", "perplexity", "td", "reg", "regularization"}
)
"""Name parts of quantities for which ln k means nothing."""
_REGRESSION_METRICS = frozenset({"r2", "mae", "rmse", "mse", "mape", "smape", "msle", "explained"})
"""Name parts of metrics that only a regression logs."""
_SQUARED = frozenset({"mse", "rmse"})
"""Name parts of errors that grow with the unit of the target."""
_NOT_PLAIN = frozenset({"top", "top5", "knn", "probe"})
"""Name parts of accuracies that allow for several answers, or are those of a model fitted to the features."""
_ACCURACIES = frozenset({"acc", "accuracy", "top1"})
_IN_OTHER_LANGUAGES = (
    *("准确率", "正确率", "准确度", "精度", "正解率", "정확도"),
    *("exactitude", "exactitud", "genauigkeit", "acurácia", "acuracia", "точность"),
)
"""Accuracy as other languages call it, wherever it stands in a tag: some of them have no seams between words."""
_DIGITS = 4
"""Decimals in which two accuracies count as the same; logs hold about seven."""
_WORD = re.compile(r"[a-z]+[0-9]*")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@lru_cache(maxsize=4096)
def name_parts(tag: str) -> frozenset[str]:
    """Return the lower-case name parts of a tag."""
    return frozenset(_WORD.findall(_CAMEL.sub("_", tag).lower()))


@once
def is_accuracy(series: Series) -> bool:
    """Return whether a series is a plain accuracy: the share of right answers, not of top-5, nor of another model."""
    parts = name_parts(series.tag)
    if series.role is not Role.SCORE or parts & _NOT_PLAIN:
        return False
    return bool(parts & _ACCURACIES) or any(name in series.tag.lower() for name in _IN_OTHER_LANGUAGES)


def accuracy(training: Training, split: Split) -> Series | None:
    """Return the principal accuracy of a split, or None."""
    return next((series for series in training.select(Role.SCORE, split) if is_accuracy(series)), None)


@once
def whole(score: Series) -> float:
    """Return what a score calls perfect: 100 where it is in percent, else 1."""
    top = monotonic(score).finite[1].max(initial=0.0)
    return 100.0 if top > 1.5 else 1.0  # noqa: PLR2004 - no share is, most percentages are


@once
def shares(score: Series) -> Float64Array:
    """Return a score's finite values as shares of 1, shape (n,)."""
    return monotonic(score).finite[1] / whole(score)


def not_cross_entropy(training: Training, loss: Series) -> str | None:
    """Return why a loss is no cross-entropy in nats, or None where it may be one."""
    named = name_parts(loss.tag) & _OTHER_LOSSES
    if named:
        return text("`{tag}` is named `{name}`, which is no cross-entropy", tag=loss.tag, name=min(named))
    if np.nanmin(loss.values, initial=0.0) < 0.0:
        return text("`{tag}` takes negative values, which no cross-entropy does", tag=loss.tag)
    for series in training.series:
        if series.role in (Role.SCORE, Role.LOSS) and name_parts(series.tag) & _REGRESSION_METRICS:
            return text("`{tag}` says that the run is a regression", tag=series.tag)
    return None


@once
def task_of(training: Training) -> str:
    """Return ``classification`` where an accuracy is logged, ``regression`` where only such metrics are, else empty.

    An accuracy beside a squared error above 1 was logged by mistake: between probabilities and labels of 0 and 1 no
    squared difference is larger (definition).
    """
    judged = [series for series in training.series if series.role in (Role.SCORE, Role.LOSS)]
    squared = (series for series in judged if series.principal and name_parts(series.tag) & _SQUARED)
    if any(np.nanmin(loss.values, initial=np.inf) > 1.0 for loss in squared):
        return "regression"
    if any(map(is_accuracy, judged)):
        return "classification"
    return "regression" if any(name_parts(series.tag) & _REGRESSION_METRICS for series in judged) else ""


def binary_entropy(share: float) -> float:
    """Return the entropy, in nats, of two outcomes of which one has this share.

    It is the least cross-entropy that a constant answer can reach where the largest class has this share of at
    least one half (definition).
    """
    return -sum(p * math.log(p) for p in (share, 1.0 - share) if p > 0.0)


def flips(score: Series) -> tuple[float, float] | None:
    """Return p and 1 - p where an accuracy takes no other values, or None.

    Only a model that gives the same answer to every input of a two-class set can score exactly p and 1 - p and
    nothing else.
    """
    values = np.unique(np.round(shares(score), _DIGITS))
    if len(values) == 2 and abs(values.sum() - 1.0) <= 2 * 10.0**-_DIGITS:  # noqa: PLR2004 - p and 1 - p
        return float(values[0]), float(values[1])
    return None
