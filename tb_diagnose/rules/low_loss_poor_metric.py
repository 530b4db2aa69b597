"""low-loss-poor-metric: the loss says solved, the metric says not."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from tb_diagnose.features.classification import is_accuracy, not_cross_entropy, shares, whole
from tb_diagnose.features.classifier_baseline import late
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.features.scores import is_detection, is_r2, is_share_of_hits
from tb_diagnose.features.setback import setback
from tb_diagnose.findings import Confidence, Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Role, Series, Split, Training, family
from tb_diagnose.rules.clauses import ending
from tb_diagnose.rules.registry import CannotJudge, Context, HeldOut, Hit, rule, threshold

MIN_POINTS = 3
"""Two evaluations are a start and an end, not yet a state (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``low-loss-poor-metric``."""

    max_loss: float = threshold(
        0.2, unit="loss", source="assumption: read as solved; a cross-entropy gives the right answer 82 % there"
    )
    max_score: float = threshold(
        0.5, unit="accuracy, recall, F1 and the like", source="assumption: as much missed as found"
    )
    max_kept: float = threshold(
        0.5,
        unit="share of the first loss, and of the best score",
        source="assumption: half; a loss that keeps more was small to begin with and says little",
    )
    min_error_ratio: float = threshold(
        10.0,
        unit="wrong answers over the most that the loss allows",
        source="assumption: a weighted or focal loss, or the mean over many labels, is a few times smaller than the "
        "cross-entropy of the answers",
    )


@rule(
    name="low-loss-poor-metric",
    group="generalisation",
    severity=Severity.WARNING,
    subject=HeldOut(roles=(Role.SCORE,), min_points=MIN_POINTS),
    options=Options,
    remedies=(
        "per-class-metrics",
        "inspect-predictions",
        "class-weights",
        "resample-classes",
        "tune-threshold",
        "check-metric",
        "scale-targets",
        "compare-splits",
        "baseline-without-inputs",
        "clean-labels",
    ),
    supersedes=("underfitting",),
    since="0.1.0",
)
def low_loss_poor_metric(score: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a score that stays poor beside a loss that looks solved.

    ## What it looks for
    Of the held-out split (the loss of training where there is none): an accuracy, recall, precision, F1 or overlap
    ends at no more than `max_score` beside a loss that ends at no more than `max_loss` and has kept no more than
    `max_kept` of its first value. Beside a loss that has fallen as far, at whatever level, a score that ends at no
    more than `max_kept` of its best and no better than it began. An accuracy with `min_error_ratio` times as many
    wrong answers as its cross-entropy allows, the loss over ln 2. Or R2 is never above 0 beside a loss of `max_loss`.
    Other scores (BLEU, mean average precision) and detectors are left out: there is no level that is poor for every
    task.

    ## Why it matters
    The loss is the mean over all examples: where most of them are easy, it is small although the cases that matter
    are all missed. The loss of a regression has the unit of its target: of small targets every loss is small.

    ## When it is wrong
    A loss that is scaled down, weighted or focal says little by its size. A decision threshold that does not fit
    makes recall poor while the ranking is good: look at the predictions.

    ## Likely causes
    - Class imbalance: the loss reflects the majority class.
    - Targets that are not scaled, so that a tiny loss is no better than a constant.
    - A decision threshold of 0.5 where positives are rare.
    - A metric that is computed on other outputs than the loss (logits, wrong class index).
    - Training and held-out data that differ; noise, outliers, wrong labels.

    ## References
    - [S4] A tiny loss and poor predictions.
    - R2 of a constant answer is at most 0 (by definition).
    - A wrong answer has a probability of at most one half, so it costs ln 2 or more (by definition).
    """
    training = context.training
    if not training.family.fits_examples:
        raise CannotJudge(text("a small loss means nothing in {family} runs", family=family(training)))
    if not is_r2(score) and not is_share_of_hits(score):
        raise CannotJudge(text("`{tag}` has no level that is poor for every task", tag=score.tag))
    if not is_r2(score) and is_detection(training):
        raise CannotJudge(text("precision and recall of a detector do not follow from its losses"))
    loss = _loss(training, score)
    if loss is None:
        raise CannotJudge(text("needs a loss beside the score, found none"))
    curve: Outline = context.get(outline, loss)
    level: Outline = context.get(outline, score)
    if min(len(curve), len(level)) < MIN_POINTS:
        raise CannotJudge(text("needs at least {least} finite points of loss and score", least=MIN_POINTS))
    if not math.isfinite(monotonic(loss).values[-1]):
        raise CannotJudge(text("`{tag}` does not end in a number", tag=loss.tag))
    if curve.end < 0.0:
        return
    low = curve.end <= options.max_loss
    if is_r2(score):
        if low and max(level.end, float(level.levels.max())) <= 0.0:
            yield _hit(context, loss, score, 0.0, options)
        return
    poor = options.max_score * whole(score)
    fell = curve.end <= options.max_kept * max(curve.start, _training_start(context))
    best = float(level.levels.max())
    if level.end <= poor and ((low and fell) or _allowed(context, loss, score) >= options.min_error_ratio):
        yield _hit(context, loss, score, poor, options)
    elif fell and level.end <= min(options.max_kept * best, level.start) and setback(context.cost(score)).kept > 0.0:
        yield _hit(context, loss, score, options.max_kept * best, options)


def _allowed(context: Context, loss: Series, score: Series) -> float:
    """Return how many times as many answers are wrong as a cross-entropy allows; 0.0 where it is none."""
    curve: Outline = context.get(outline, loss)
    if not is_accuracy(score) or curve.end <= 0.0 or not_cross_entropy(context.training, loss):
        return 0.0
    return (1.0 - late(shares(score))) * math.log(2.0) / curve.end


def _loss(training: Training, score: Series) -> Series | None:
    """Return the principal loss of the score's split, or of training."""
    return next((loss for split in (score.split, Split.TRAIN) for loss in training.select(Role.LOSS, split)), None)


def _training_start(context: Context) -> float:
    """Return the first training loss, minus infinity where there is none."""
    curves: list[Outline] = [context.get(outline, loss) for loss in context.training.select(Role.LOSS, Split.TRAIN)]
    return next((curve.start for curve in curves if len(curve)), float("-inf"))


def _hit(context: Context, loss: Series, score: Series, poor: float, options: Options) -> Hit:
    curve: Outline = context.get(outline, loss)
    level: Outline = context.get(outline, score)
    above = level.levels > poor
    since = int(above.nonzero()[0][-1]) + 1 if above.any() else 0
    message = text(
        "{loss} {ends}, but {score} {score_ends} (limit {poor}); its best is {best}",
        loss=context.name(loss),
        ends=ending(curve),
        score=context.name(score),
        score_ends=ending(level),
        poor=number(poor),
        best=number(level.raw.max()),
    )
    if _allowed(context, loss, score) >= options.min_error_ratio:
        message += text(
            "; a cross-entropy of {loss} allows {allowed} of wrong answers at most, so the two are not measured on the "
            "same answers",
            loss=number(curve.end),
            allowed=share(curve.end / math.log(2.0)),
        )
    elif not level.raw.any():
        message += text("; exactly 0 throughout is also what a set without positive examples gives")
    return Hit(
        message=message,
        evidence=(
            Stat(name=text("last loss"), value=curve.end, limit=max(options.max_loss, options.max_kept * curve.start)),
            Stat(name=text("last score"), value=level.end, limit=poor),
            Level.on(score, value=poor, label=text("poor below {poor}", poor=number(poor))),
            Span.on(
                score,
                first_step=int(level.steps[min(since, len(level) - 1)]),
                last_step=int(level.steps[-1]),
                label=text("poor"),
            ),
        ),
        confidence=Confidence.HIGH if level.raw.max() <= poor else Confidence.MEDIUM,
    )
