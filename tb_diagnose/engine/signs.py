"""What a log shows beside a finding, by which causes of the same finding are told apart."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import (
    accuracy,
    flips,
    is_accuracy,
    name_parts,
    not_cross_entropy,
    shares,
    task_of,
    whole,
)
from tb_diagnose.features.classifier_baseline import late
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.movement import Motion, movement
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.features.schedule import schedule
from tb_diagnose.features.scores import is_share_of_hits
from tb_diagnose.model import Better, Role, Series, Split, Training
from tb_diagnose.rules.registry import Context

_HELD_OUT = (Split.VALIDATION, Split.TEST)
_GONE = 0.01
"""Share of its peak under which a learning rate moves nothing visible (assumption, as in ``stalled``)."""
_GONE_FOR = 0.2
"""Share of the run that a rate has to be gone for; a cosine schedule is there for its last 6 % (definition)."""
_TINY = 1e-5
"""Learning rate under which hardly anything is trained (convention: the range that ``find-learning-rate`` tries)."""
_SOLVED = 0.1
"""Share of its first value under which nearly all of a loss is gone (assumption, as in ``stalled``)."""
_NO_GRADIENT = 1e-3
"""Gradient norm under which units may be saturated (assumption: near a thousandth of that of a model that learns)."""
_CONTRADICTION = 0.1
"""Accuracy that is missing to what the loss proves (assumption: beyond rounding, and the mean over an epoch)."""
_SOFTMAX_DIGITS = 1e-3
"""Distance from the loss of one saturated answer that counts as none (assumption: three decimals are logged)."""
_SATURATED = np.log(math.e - 1.0 + np.arange(2, 21))
"""Cross-entropy of a wrong answer, sure of itself and passed through a second softmax, of 2 to 20 classes (definition).

With more classes these losses lie so close together that any loss is near one.
"""
_OF_CHANCE = 0.02
"""Share by which a frozen accuracy may be off 1/k (assumption: classes of equal size are rarely equal to the last)."""
_RISES = 0.05
"""Share of what was gained that a training loss has to lose again (assumption)."""
_SIGMAS = 2.0
"""Times its noise that it has to rise, or a score to fall (convention: 95 %; it decides an order, not an alarm)."""
_FALLS = 0.1
"""Share of a score's range of 1 by which it has to end below its best (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Sign:
    """Something in a log that tells causes of the same finding apart.

    Attributes:
        seen: Whether a training shows it.
        rules: Names of the rules whose findings it explains.
        first: Remedies that it speaks for, most promising first.
        without: Remedies that cannot help where it is seen.
    """

    seen: Callable[[Context], bool]
    rules: tuple[str, ...]
    first: tuple[str, ...]
    without: tuple[str, ...] = ()


def _rate_gone(context: Context) -> bool:
    """Return whether the learning rate is gone long before the end, or was 0 all the time."""
    rate = context.get(schedule, context.training, _GONE)
    return rate is not None and rate.dead_share >= _GONE_FOR


def _rate_tiny(context: Context) -> bool:
    """Return whether the highest learning rate is below the range in which rates are searched."""
    rate = context.get(schedule, context.training, _GONE)
    return rate is not None and 0.0 < rate.peak <= _TINY


def _frozen(context: Context) -> bool:
    """Return whether a loss other than 0 repeats one number to the last digit: the same outputs at every step."""
    losses = context.training.select(Role.LOSS)
    return any(_motion(context, loss) is Motion.FROZEN and monotonic(loss).values[-1] for loss in losses)


def _frozen_with_gradient(context: Context) -> bool:
    """Return whether a loss is frozen although gradients arrive: no step of the optimizer uses them."""
    norms = [monotonic(norm).values for norm in context.training.select(Role.GRADIENT_NORM, principal=False)]
    return _frozen(context) and any(len(norm) and np.median(norm) > _NO_GRADIENT for norm in norms)


def _frozen_accuracy(context: Context) -> bool:
    """Return whether an accuracy repeats one number, or two that add up to 1: one answer for every input."""
    scores = filter(is_accuracy, context.training.select(Role.SCORE))
    return any(flips(score) or _motion(context, score) is Motion.FROZEN for score in scores)


def _frozen_gradient(context: Context) -> bool:
    """Return whether all gradients are exactly 0."""
    norms = list(context.training.select(Role.GRADIENT_NORM, principal=False))
    return bool(norms) and all(not monotonic(norm).values.any() for norm in norms)


def _one_answer(context: Context) -> bool:
    """Return whether every input gets the same answer, among classes of equal size: frozen at 1/k, or p and 1 - p."""
    return any(
        flips(score) or (_motion(context, score) is Motion.FROZEN and _at_chance(_right(score)))
        for score in context.training.select(Role.SCORE)
        if is_accuracy(score)
    )


def _largest_class(context: Context) -> bool:
    """Return whether an accuracy is that of the largest class: it stands while its loss moves, or beside hits of 0."""
    scores = [score for score in context.training.select(Role.SCORE) if is_share_of_hits(score)]
    high = [s for s in scores if is_accuracy(s) and 0.0 < _right(s) < 1.0 and not _at_chance(_right(s))]
    silent = any(abs(_right(score)) < _SOFTMAX_DIGITS for score in scores if not is_accuracy(score))
    moves = all(_motion(context, loss) is not Motion.FROZEN for loss in context.training.select(Role.LOSS))
    return bool(high) and (silent or (moves and any(_motion(context, score) is Motion.FROZEN for score in high)))


def _softmax_twice(context: Context) -> bool:
    """Return whether a loss is that of one saturated answer through a second softmax.

    A model that ends in a softmax, and whose loss takes another, answers (1, 0, ...) at most: the second softmax
    makes of it a loss of ln(e + k - 1) - 1 where it is right and ln(e + k - 1) where it is wrong (by definition).
    """
    for split in (*_HELD_OUT, Split.TRAIN):
        score = accuracy(context.training, split)
        for loss in context.training.select(Role.LOSS, split):
            if score is None or _motion(context, loss) is not Motion.FROZEN:
                continue
            wrong = float(monotonic(loss).values[-1]) + _right(score)
            if np.abs(wrong - _SATURATED).min() <= _SOFTMAX_DIGITS:
                return True
    return False


def _half_precision(context: Context) -> bool:
    """Return whether the log has the loss scale that only training in half precision needs."""
    return any(
        {"loss", "scale"} <= (parts := name_parts(series.tag)) or parts & {"fp16", "amp", "gradscaler", "scaler"}
        for series in context.training.series
    )


def _broken_apart(context: Context) -> bool:
    """Return whether only held-out losses are not finite: the weights, which training shows, are sound.

    A training loss of exactly 0 shows nothing: that is how some loggers write NaN.
    """
    losses = list(context.training.select(Role.LOSS, principal=False))
    norms = context.training.select(Role.GRADIENT_NORM, principal=False)
    train = [loss for loss in losses if loss.split is Split.TRAIN and len(loss)]
    held_out = [loss for loss in losses if loss.split in _HELD_OUT]
    sound = bool(train) and all(map(_finite, (*train, *norms))) and not _exactly_zero(context)
    return sound and not all(map(_finite, held_out))


def _broken_once(context: Context) -> bool:
    """Return whether every loss that is not finite somewhere ends in a number: the weights survived."""
    broken = [loss for loss in context.training.select(Role.LOSS, principal=False) if not _finite(loss)]
    return bool(broken) and all(np.isfinite(monotonic(loss).values[-1]) for loss in broken)


def _before_breaking(context: Context) -> Iterator[tuple[float, float]]:
    """Iterate over the first and last value before each training loss that was a number at first is none for good."""
    for loss in context.training.select(Role.LOSS, principal=False):
        values = monotonic(loss).values
        finite = np.isfinite(values)
        if loss.split not in _HELD_OUT and len(values) and finite[0] and not finite[-1]:
            yield float(values[0]), float(values[np.argmin(finite) - 1])


def _broken_when_solved(context: Context) -> bool:
    """Return whether a loss breaks when it is nearly 0: answers of exactly 0 or 1, not steps that are too large."""
    return any(0.0 <= last <= _SOLVED * first for first, last in _before_breaking(context))


def _broken_later(context: Context) -> bool:
    """Return whether the training loss was a number at first: data and formula gave one, the steps did not keep it."""
    return any(True for _ in _before_breaking(context))


def _contradiction(context: Context) -> bool:
    """Return whether an accuracy is lower than its loss allows, or stands beside the loss of a regression.

    An example that is answered wrongly has a probability of at most one half, so it costs ln 2 or more: the share of
    errors is at most the mean cross-entropy over ln 2 (by definition). Of several accuracies of one split all have to
    be lower, since only one of them belongs to the loss.
    """
    training = context.training
    scores = [score for score in filter(is_accuracy, training.select(Role.SCORE)) if len(shares(score))]
    if scores and task_of(training) == "regression":
        return True
    for loss in training.select(Role.LOSS):
        rights = [_right(score) for score in scores if score.split is loss.split]
        if rights and len(loss) and not not_cross_entropy(training, loss):
            least = 1.0 - late(monotonic(loss).values) / math.log(2.0)
            if max(rights) < least - _CONTRADICTION:
                return True
    return False


def _exactly_zero(context: Context) -> bool:
    """Return whether a training loss ends at exactly 0."""
    return any(
        not monotonic(loss).values[-2:].any()
        for loss in context.training.select(Role.LOSS, Split.TRAIN)
        if len(loss) > 1
    )


def _training_rises(context: Context) -> bool:
    """Return whether the training loss ends above its best, beyond its noise: no lack of capacity does that."""
    return any(
        len(shape := context.get(outline, loss)) > 2  # noqa: PLR2004 - a start, a best and an end
        and _rise(shape) > max(_SIGMAS * shape.noise, _RISES * (shape.start - float(shape.levels.min())))
        for loss in context.training.select(Role.LOSS, Split.TRAIN)
        if loss.better is Better.LOWER
    )


def _score_fell(context: Context) -> bool:
    """Return whether a held-out accuracy, F1 or overlap ends well below its best: it was better before."""
    for split in _HELD_OUT:
        for score in filter(is_share_of_hits, context.training.select(Role.SCORE, split)):
            shape = context.get(outline, score)
            if len(shape) > 2:  # noqa: PLR2004 - as above
                fall = _rise(context.get(Outline.upside_down, shape))
                return fall > max(_SIGMAS * shape.noise, _FALLS * whole(score))
    return False


def _best_at_once(context: Context) -> bool:
    """Return whether the first evaluation was the best: there is no earlier point to stop at."""
    pair = next((pair for pair in context.training.pairs if pair.validation.role is Role.LOSS), None)
    shape = context.get(outline, pair.validation) if pair else None
    return shape is not None and len(shape) > 1 and int(np.argmin(shape.raw)) == 0


def _no_training_curve(context: Context) -> bool:
    """Return whether nothing was logged of the training split."""
    return not any(series.split is Split.TRAIN for series in _judged(context.training))


def _judged(training: Training) -> Iterator[Series]:
    return (series for role in (Role.LOSS, Role.SCORE, Role.REWARD) for series in training.select(role))


def _right(score: Series) -> float:
    """Return the share of right answers at the end of a score, NaN where it has no finite value."""
    values = shares(score)
    return late(values) if len(values) else float("nan")


def _at_chance(right: float) -> bool:
    """Return whether an accuracy is that of a blind guess over classes of equal size."""
    if right <= _OF_CHANCE:
        return right > 0.0  # so small a share lies near some 1/k in any case
    return right < 1.0 and abs(right * max(2, round(1.0 / right)) - 1.0) <= _OF_CHANCE


def _motion(context: Context, series: Series) -> Motion:
    return context.get(movement, series, 0.0, _SIGMAS).motion


def _finite(series: Series) -> bool:
    return bool(np.isfinite(monotonic(series).values).all())


def _rise(shape: Outline) -> float:
    return shape.end - float(shape.levels.min())


# ---------------------------------------------------------------- what it speaks for

_SAME_ANSWER = ("not-learning", "predicts-the-prior", "score-at-floor")
_FLAT = ("not-learning", "stuck-at-chance", "predicts-the-prior", "stalled", "score-at-floor")
_SLOW = ("underfitting", "slow-convergence", "undertrained", "noisy-labels", "learning-rate-zero")

SIGNS = (
    Sign(
        seen=_rate_gone,
        rules=(*_FLAT, *_SLOW),
        first=("extend-schedule",),
        without=("schedule-learning-rate", "reduce-on-plateau", "lower-learning-rate", "larger-model", "train-longer"),
    ),
    Sign(
        seen=_rate_tiny,
        rules=(*_FLAT, *_SLOW),
        first=("raise-learning-rate",),
        without=("lower-learning-rate",),
    ),
    Sign(seen=_half_precision, rules=("non-finite", "gradients-exploding"), first=("mixed-precision-scaling",)),
    Sign(
        seen=_broken_apart,
        rules=("non-finite",),
        first=("check-loader", "check-for-nan", "guard-logarithms"),
        without=("lower-learning-rate", "clip-gradients", "mixed-precision-scaling", "keep-best-checkpoint"),
    ),
    Sign(seen=_broken_once, rules=("non-finite",), first=("inspect-bad-batch", "guard-logarithms", "clip-gradients")),
    Sign(
        seen=_broken_when_solved,
        rules=("non-finite",),
        first=("guard-logarithms", "check-for-nan", "lower-learning-rate"),
    ),
    Sign(seen=_broken_later, rules=("non-finite",), first=("lower-learning-rate", "check-for-nan", "clip-gradients")),
    Sign(
        seen=_contradiction,
        rules=("low-loss-poor-metric", "score-at-floor", "metric-conflict", "underfitting", "not-learning"),
        first=("check-metric",),
    ),
    Sign(seen=_softmax_twice, rules=_FLAT, first=("check-head-and-loss",)),
    Sign(seen=_frozen_gradient, rules=_FLAT, first=("check-gradients", "check-frozen-layers", "replace-activation")),
    Sign(seen=_frozen_with_gradient, rules=_FLAT, first=("check-frozen-layers", "check-gradients")),
    Sign(seen=_largest_class, rules=_SAME_ANSWER, first=("class-weights", "per-class-metrics", "lower-learning-rate")),
    Sign(seen=_one_answer, rules=_FLAT, first=("lower-learning-rate", "scale-inputs")),
    Sign(seen=_frozen_accuracy, rules=("stuck-at-chance",), first=("lower-learning-rate", "scale-inputs")),
    Sign(seen=_frozen, rules=_FLAT, first=("lower-learning-rate", "check-frozen-layers")),
    Sign(
        seen=_exactly_zero,
        rules=("suspiciously-perfect-validation",),
        first=("check-head-and-loss", "check-labels", "check-for-nan"),
        without=("independent-splits", "deduplicate-splits"),
    ),
    Sign(
        seen=_training_rises,
        rules=("underfitting", "stalled", "unrepresentative-validation"),
        first=("lower-learning-rate", "clip-gradients"),
        without=("raise-learning-rate", "larger-model"),
    ),
    Sign(
        seen=_score_fell,
        rules=("low-loss-poor-metric",),
        first=("early-stopping", "compare-splits", "add-regularisation"),
    ),
    Sign(
        seen=_no_training_curve,
        rules=("overfitting",),
        first=("evaluate-train-in-eval-mode", "keep-best-checkpoint", "lower-learning-rate"),
    ),
    Sign(
        seen=_best_at_once,
        rules=("overfitting",),
        first=("add-regularisation", "more-data", "compare-splits"),
    ),
)
"""Most telling first."""
