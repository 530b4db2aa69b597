"""score-at-floor: every held-out score stays at its worst value while the loss falls."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import is_accuracy, not_cross_entropy
from tb_diagnose.features.classifier_baseline import late
from tb_diagnose.features.floors import Standing, at_floor, has_floor, is_error_rate, scaled_scores, standing
from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.features.movement import Motion, begins_late, movement
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.features.scores import is_detection, names
from tb_diagnose.features.setback import since
from tb_diagnose.findings import Confidence, Evidence, Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Family, Role, Series, Split, Training, family
from tb_diagnose.rules.registry import CannotJudge, Context, Hit, Question, WholeTraining, rule, threshold

MIN_POINTS = 3
"""Fewer evaluations are a beginning (assumption)."""
_OF_ONE_CLASS = frozenset({"recall", "precision", "f1", "sensitivity", "fscore"})
"""Name parts of scores that become 0 where the model learns never to answer with their class: `low-loss-poor-metric`
says so."""
_MOVED, _ERRORS = 0.01, 2.5
"""What `not-learning` asks of a loss that moves."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``score-at-floor``."""

    min_share: float = threshold(
        0.5, unit="share of the evaluations", source="assumption: a score that leaves its floor late did move"
    )
    min_points: int = threshold(
        8,
        unit="evaluations",
        source="calibrated: real trainings, 2026-11; a healthy speech model stays at a word error rate of 1 for seven",
    )
    max_error_rate: float = threshold(
        0.5,
        unit="error rate that the loss allows for",
        source="definition: a cross-entropy of L allows for an error rate of L / ln 2, which is no accuracy of 0",
        le=1.0,
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
    asks=Question.EXCEEDS_CHANCE,
    since="0.1.0",
)
def score_at_floor(training: Training, options: Options, context: Context) -> Iterator[Hit]:
    """Find scores that stay at their worst value, all of them, while the loss falls.

    ## What it looks for
    Every score on held-out data (of training where there is none) stays at the worst value of its scale to the end,
    for at least `min_share` of the evaluations: an accuracy of 0, an F1, IoU, mAP or the like under 0.02, an error
    rate of words or characters of 0.98 or more. A recall, precision or F1 has to be there from its first evaluation
    on: one that comes down is a class that the model gives up (`low-loss-poor-metric`). It is a fault where one of
    these holds:

    - there are `min_points` such evaluations, and a loss has fallen and is coming to rest: over the last third of
      the run it falls by no more than half of what it fell by over the second third
    - the loss contradicts the score: a cross-entropy of L allows for an error rate of no more than L / ln 2, so that
      an accuracy of 0 beside a loss that allows for `max_error_rate` is computed wrongly, or the loss is no
      cross-entropy; three evaluations show that
    - the log begins late, so that these are not the first evaluations; three are enough

    The rule also asks whether the scores exceed chance. Where none of them has left what a blind guess or the same
    answer to every input could have, the training is not called healthy.

    ## Why it matters
    What the loss learns does not arrive in what counts: nothing is detected, recognised or right. Nearly always the
    metric, the label map, the decoding or a threshold is broken, and the training may be sound.

    ## When it is wrong
    The first evaluations of a detector or a speech model, whose scores leave 0 late. Scores that only count answers
    without any fault, such as exact match.

    ## Likely causes
    - Class indices of predictions and labels differ by one, or labels are not found (wrong path).
    - A decision or confidence threshold that no prediction reaches; boxes in another format or unit.
    - Very few positive examples, so that the model never answers with their class.
    - A decoder that only ever says blank, or that reads the wrong dimension.
    - Accuracy as the metric of a regression: it counts exact equality, and means nothing there. Log MAE or R2.
    - Integer division, or a comparison of logits with labels, in the metric.

    ## References
    - A cross-entropy bounds the error rate: every error costs at least ln 2 (by definition).
    - [S4] A tiny loss and poor predictions.
    """
    if not (training.family.fits_examples or training.family is Family.PREFERENCE):
        raise CannotJudge(text("a blind guess means nothing in {family} runs", family=family(training)))
    scores = scaled_scores(training)
    if not scores:
        raise CannotJudge(text("needs a score of known scale, found none"))
    tails = {score.key: _tail(score) for score in scores if has_floor(score)}
    low = [score for score in scores if tails.get(score.key, 0)]
    if not low or (len(low) < len(scores) and not any(map(is_error_rate, low))):
        _ask(training, scores, low)
        return
    score = max(low, key=lambda score: tails[score.key])
    count = tails[score.key]
    from_the_start = count == len(at_floor(score)) and not begins_late(training)
    if names(score) & _OF_ONE_CLASS and not from_the_start and not is_detection(training):
        raise CannotJudge(text("`{tag}` is at its worst value because a class was given up", tag=score.tag))
    if count < max(MIN_POINTS, options.min_share * len(score)):
        raise CannotJudge(text("`{tag}` is at its worst value by now", tag=score.tag))
    contradiction = _contradiction(training, low, options, context)
    late_window = begins_late(training) and score.split is not Split.TRAIN
    if contradiction or late_window or (count >= options.min_points and _comes_to_rest(training, context)):
        yield _hit(context, score, count, low, contradiction, options)
        return
    raise CannotJudge(text("`{tag}` is at its worst value so far, which may be the beginning", tag=score.tag))


def _ask(training: Training, scores: Sequence[Series], low: Sequence[Series]) -> None:
    """Refuse to call scores better than chance where none of them shows it, or one of them is at its worst."""
    found = {score.key: standing(training, score) for score in scores}
    if Standing.AWAY in found.values() and not low:
        return
    if low:
        raise CannotJudge(text("`{tag}` is at its worst value by now", tag=low[0].tag))
    raise CannotJudge(text("`{tag}` is near its first value, or no better than a constant answer", tag=scores[0].tag))


def _tail(score: Series) -> int:
    """Return how many of the last evaluations are at the worst value, all of the last three among them; else 0."""
    low = at_floor(score)
    return len(low) - since(low) if len(low) and low[-MIN_POINTS:].all() else 0


def _comes_to_rest(training: Training, context: Context) -> bool:
    """Return whether a loss has fallen, and falls less over the last third than over the second one."""
    for loss in training.select(Role.LOSS):
        shape: Outline = context.get(outline, loss)
        if context.get(movement, loss, _MOVED, _ERRORS).motion is not Motion.IMPROVES:
            continue
        first, second = (float(shape.levels[len(shape) * part // 3]) for part in (1, 2))
        if second - shape.end <= max((first - second) / 2, _ERRORS * shape.noise):
            return True
    return False


def _contradiction(
    training: Training, scores: Sequence[Series], options: Options, context: Context
) -> tuple[Series, float] | None:
    """Return a cross-entropy that cannot go with an accuracy of 0 or an error rate of 1, and its level."""
    for score in scores:
        for loss in training.select(Role.LOSS, score.split) if is_accuracy(score) or is_error_rate(score) else ():
            line: Monotonic = context.get(monotonic, loss)
            values = line.values[np.isfinite(line.values)]
            if len(values) and not not_cross_entropy(training, loss):
                level = late(values)
                if 0.0 <= level / math.log(2.0) <= options.max_error_rate:
                    return loss, level
    return None


def _hit(
    context: Context,
    score: Series,
    count: int,
    low: Sequence[Series],
    contradiction: tuple[Series, float] | None,
    options: Options,
) -> Hit:
    line: Monotonic = context.get(monotonic, score)
    finite = np.isfinite(line.values)
    steps, values = line.steps[finite][-count:], line.values[finite][-count:]
    worst = float(np.median(values))
    message = text(
        "{score} stays at {worst} from step {first} to the end ({n} evaluations), the worst value of its scale",
        score=context.name(score),
        worst=number(worst),
        n=count,
        first=int(steps[0]),
    )
    others = [other for other in low if other.key != score.key]
    if others:
        message += text("; so do {others}", others=", ".join(map(context.name, others)))
    if contradiction:
        loss, level = contradiction
        message += text(
            "; {loss} is {level}, and a cross-entropy that low allows for an error rate of {bound} at most: the score "
            "is computed wrongly, or the loss is no cross-entropy",
            loss=context.name(loss),
            level=number(level),
            bound=number(level / math.log(2.0)),
        )
    elif _comes_to_rest(context.training, context):
        message += text(", while the loss has fallen")
    evidence: tuple[Evidence, ...] = (
        Stat(
            name=text("evaluations at the worst value"),
            value=count,
            limit=MIN_POINTS if contradiction else options.min_points,
        ),
        Level.on(score, value=worst, label=text("worst {worst}", worst=number(worst))),
        Span.on(score, first_step=int(steps[0]), last_step=int(steps[-1]), label=text("at its worst")),
    )
    sure = contradiction or count >= 2 * options.min_points
    return Hit(message=message, evidence=evidence, confidence=Confidence.HIGH if sure else Confidence.MEDIUM)
