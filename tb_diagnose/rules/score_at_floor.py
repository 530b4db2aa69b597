"""score-at-floor: every held-out score sits at its worst value while the loss falls."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import is_accuracy, not_cross_entropy, words
from tb_diagnose.features.classifier_baseline import late
from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.features.movement import Motion, movement
from tb_diagnose.features.scores import is_detection
from tb_diagnose.findings import Confidence, Evidence, Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Better, Float64Array, Role, Series, Split, Training
from tb_diagnose.rules.registry import CannotJudge, Context, Hit, WholeTraining, rule, threshold

MIN_POINTS = 3
"""Fewer evaluations are a beginning (assumption)."""
_OF_ONE_CLASS = frozenset({"recall", "precision", "f1", "sensitivity", "fscore"})
"""Name parts of scores that are 0 where their class is never the answer: `low-loss-poor-metric` judges them."""
_RATES = frozenset({"wer", "cer", "ter", "per", "mer", "ser"})
"""Error rates that are 1, or 100 %, where nothing is right."""
_OF_ONE = 5.0
"""An error rate over this is in percent: one of 1 is reached by an empty answer, and seldom passed by much."""
_MOVED, _ERRORS = 0.01, 2.5
"""What `not-learning` asks of a loss that moves."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``score-at-floor``."""

    max_score: float = threshold(
        1e-4, unit="share of the scale", source="assumption: under the 1/k of any usual number of classes"
    )
    min_error_rate: float = threshold(
        0.85, unit="share of the scale", source="assumption: the commonest word alone is right that often"
    )
    min_share: float = threshold(
        0.75, unit="share of the evaluations", source="assumption: a score that leaves its floor late did move"
    )
    min_points: int = threshold(
        8,
        unit="evaluations",
        source="calibrated: real trainings, 2026-11; a healthy speech model stays at a word error rate of 1 for seven",
    )
    max_contradiction: float = threshold(
        0.05,
        unit="error rate that the loss allows for",
        source="definition: a cross-entropy of L allows for an error rate of L / ln 2, so this is no accuracy of 0",
    )


@rule(
    name="score-at-floor",
    group="not learning",
    severity=Severity.ERROR,
    subject=WholeTraining(),
    options=Options,
    remedies=(
        "inspect-predictions",
        "check-labels",
        "tune-threshold",
        "check-head-and-loss",
        "compare-splits",
        "per-class-metrics",
        "baseline-without-inputs",
    ),
    supersedes=(
        "low-loss-poor-metric",
        "overfitting",
        "metric-conflict",
        "underfitting",
        "undertrained",
        "slow-convergence",
        "unrepresentative-validation",
    ),
    since="0.1.0",
)
def score_at_floor(training: Training, options: Options, context: Context) -> Iterator[Hit]:
    """Find scores that sit at their worst value, all of them, while the loss falls.

    ## What it looks for
    Every score on held-out data (of training where there is none) is at most `max_score` of its scale, or is an error
    rate of words, characters or tokens of at least `min_error_rate`, at `min_share` of at least `min_points`
    evaluations and at the last three, and a loss improves. Three evaluations are enough where the loss contradicts the
    score: a cross-entropy of L allows for an error rate of no more than L / ln 2, so that an accuracy of 0 beside a
    loss that allows for `max_contradiction` is computed wrongly, or the loss is no cross-entropy. Recall, precision and
    F1 alone are left to `low-loss-poor-metric`: they are 0 where one class is never the answer.

    ## Why it matters
    What the loss learns does not arrive in what counts: nothing is detected, recognised or right. Nearly always the
    metric, the label map, the decoding or a threshold is broken, and the training may be sound.

    ## When it is wrong
    The first evaluations of a detector or a speech model, whose scores leave 0 late. Scores that only count answers
    without any fault, such as exact match.

    ## Likely causes
    - Class indices of predictions and labels differ by one, or labels are not found (wrong path).
    - A decision or confidence threshold that no prediction reaches; boxes in another format or unit.
    - A decoder that only ever says blank, or that reads the wrong dimension.
    - Accuracy as the metric of a regression: it counts exact equality, and means nothing there. Log MAE or R2.
    - Integer division, or a comparison of logits with labels, in the metric.

    ## References
    - A cross-entropy bounds the error rate: every error costs at least ln 2 (by definition).
    - [S4] A tiny loss and poor predictions.
    """
    scores = _scores(training)
    if not scores:
        raise CannotJudge(text("needs a score that has a worst value, found none"))
    if all(words(score.tag) & _OF_ONE_CLASS for score in scores) and not is_detection(training):
        raise CannotJudge(text("a class that is never the answer explains a recall, precision or F1 of 0"))
    if max(map(len, scores)) < MIN_POINTS:
        raise CannotJudge(
            text("needs at least {min_points} points in a score, found {n}", min_points=MIN_POINTS, n=len(scores[0]))
        )
    shares = [_goodness(context.get(monotonic, score), score) for score in scores]
    sinces = [_at_floor_since(values, score, options) for values, score in zip(shares, scores, strict=True)]
    if any(since is None for since in sinces):
        return
    longest = int(np.argmax([len(values) for values in shares]))
    score, values, since = scores[longest], shares[longest], sinces[longest] or 0
    contradiction = _contradiction(training, scores, options, context)
    falls = any(
        context.get(movement, loss, _MOVED, _ERRORS).motion is Motion.IMPROVES for loss in training.select(Role.LOSS)
    )
    if contradiction or (falls and len(values) >= options.min_points):
        yield _hit(context, score, since, scores, contradiction, options)


def _scores(training: Training) -> list[Series]:
    """Return the held-out scores that have a worst value, or those of training; none where one of them has not."""
    for split in (Split.VALIDATION, Split.TEST, Split.TRAIN):
        scores = [score for score in training.select(Role.SCORE, split) if len(score)]
        if scores:
            return scores if all(map(_has_floor, scores)) else []
    return []


def _has_floor(score: Series) -> bool:
    return score.better is Better.HIGHER or bool(words(score.tag) & _RATES) or {"error", "rate"} <= words(score.tag)


def _goodness(line: Monotonic, score: Series) -> Float64Array:
    """Return the finite values of a score; of an error rate as a share of 1."""
    values = line.values[np.isfinite(line.values)]
    if score.better is Better.LOWER and len(values) and float(np.median(values)) > _OF_ONE:
        values = values / 100.0
    return values


def _at_floor_since(values: Float64Array, score: Series, options: Options) -> int | None:
    """Return the index from which on a score is at its worst, or None where it is not for long enough."""
    lower = score.better is Better.LOWER
    off = values < options.min_error_rate if lower else np.abs(values) > options.max_score
    if len(values) < MIN_POINTS or off[-MIN_POINTS:].any() or float(off.mean()) > 1.0 - options.min_share:
        return None
    return int(np.flatnonzero(~off)[0])


def _contradiction(
    training: Training, scores: Sequence[Series], options: Options, context: Context
) -> tuple[Series, float] | None:
    """Return a cross-entropy that cannot go with an accuracy of 0, and its level."""
    for score in filter(is_accuracy, scores):
        for loss in training.select(Role.LOSS, score.split):
            line: Monotonic = context.get(monotonic, loss)
            values = line.values[np.isfinite(line.values)]
            if len(values) and not not_cross_entropy(training, loss):
                level = late(values)
                if 0.0 <= level / math.log(2.0) <= options.max_contradiction:
                    return loss, level
    return None


def _hit(
    context: Context,
    score: Series,
    since: int,
    scores: Sequence[Series],
    contradiction: tuple[Series, float] | None,
    options: Options,
) -> Hit:
    line: Monotonic = context.get(monotonic, score)
    steps = line.steps[np.isfinite(line.values)]
    values = line.values[np.isfinite(line.values)][since:]
    worst = float(np.median(values))
    rate = score.better is Better.LOWER
    message = text(
        "{score} is about {worst} from step {first} to the end ({n} evaluations), the worst that it can be",
        score=context.name(score),
        worst=number(worst),
        n=len(values),
        first=int(steps[since]),
    )
    others = [other for other in scores if other.key != score.key]
    if others:
        message += text("; so it is with {others}", others=", ".join(map(context.name, others)))
    if contradiction:
        loss, level = contradiction
        message += text(
            "; {loss} is {level}, and a cross-entropy that low allows for an error rate of {bound} at most: the score "
            "is computed wrongly, or the loss is no cross-entropy",
            loss=context.name(loss),
            level=number(level),
            bound=number(level / math.log(2.0)),
        )
    else:
        message += text(", while the loss falls")
    evidence: tuple[Evidence, ...] = (
        Stat(
            name=text("worst value"),
            value=worst,
            limit=options.min_error_rate if rate else options.max_score,
            unit=text("share of the scale"),
        ),
        Stat(name=text("evaluations"), value=len(values), limit=options.min_points),
        Level.on(score, value=worst, label=text("worst {worst}", worst=number(worst))),
        Span.on(score, first_step=int(steps[since]), last_step=int(steps[-1]), label=text("at its worst")),
    )
    return Hit(
        message=message,
        evidence=evidence,
        confidence=Confidence.HIGH if contradiction or len(values) >= 2 * options.min_points else Confidence.MEDIUM,
    )
