"""low-loss-poor-metric: the loss says solved, the metric says not."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from tb_diagnose.features.classification import whole
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.features.scores import is_detection, is_r2, is_share_of_hits
from tb_diagnose.findings import Confidence, Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Role, Series, Split, Training, family
from tb_diagnose.rules.clauses import ending
from tb_diagnose.rules.registry import CannotJudge, Context, HeldOut, Hit, rule, threshold

MIN_POINTS = 3
"""Two evaluations are a start and an end, not yet a state (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``low-loss-poor-metric``."""

    low: float = threshold(
        0.2, unit="loss", source="assumption: read as solved; a cross-entropy gives the right answer 82 % there"
    )
    fallen: float = threshold(
        0.5,
        unit="share of the first loss",
        source="assumption: a loss that keeps more was small to begin with and says little",
    )
    poor: float = threshold(0.5, unit="accuracy, recall, F1 and the like", source="assumption: as much missed as found")
    constant: float = threshold(
        0.0, unit="R2", source="definition: no better than always answering the mean", ge=-1, le=1
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
    The held-out loss (the training loss where there is none) ends at no more than `low`. Beside it an accuracy,
    recall, precision, F1 or overlap ends at no more than `poor`, and the loss has kept no more than `fallen` of its
    first value; or R2 ends at no more than `constant` and never was above it. Other scores (BLEU, mean average
    precision) and detectors are left out: there is no level that is poor for every task.

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
    """
    training = context.training
    if not training.family.fits_examples:
        raise CannotJudge(text("a small loss means nothing in a {family} run", family=family(training)))
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
    if curve.end < 0.0 or curve.end > options.low:
        return
    if is_r2(score):
        if max(level.end, float(level.levels.max())) <= options.constant:
            yield _hit(context, loss, score, curve, level, options.constant, options)
        return
    start = max(curve.start, _training_start(context))
    poor = options.poor * whole(score)
    if level.end <= poor and curve.end <= options.fallen * start:
        yield _hit(context, loss, score, curve, level, poor, options)


def _loss(training: Training, score: Series) -> Series | None:
    """Return the principal loss of the score's split, or of training."""
    return next((loss for split in (score.split, Split.TRAIN) for loss in training.select(Role.LOSS, split)), None)


def _training_start(context: Context) -> float:
    """Return the first training loss, minus infinity where there is none."""
    curves: list[Outline] = [context.get(outline, loss) for loss in context.training.select(Role.LOSS, Split.TRAIN)]
    return next((curve.start for curve in curves if len(curve)), float("-inf"))


def _hit(
    context: Context,
    loss: Series,
    score: Series,
    curve: Outline,
    level: Outline,
    poor: float,
    options: Options,
) -> Hit:
    last = int(level.steps[-1])
    above = level.levels > poor
    since = int(above.nonzero()[0][-1]) + 1 if above.any() else 0
    return Hit(
        message=text(
            "{loss} {ends} (limit {limit}), but {score} {score_ends} (limit {poor}); its best is {best}",
            loss=context.name(loss),
            ends=ending(curve),
            limit=number(options.low),
            score=context.name(score),
            score_ends=ending(level),
            poor=number(poor),
            best=number(level.raw.max()),
        ),
        evidence=(
            Stat(name=text("last loss"), value=curve.end, limit=options.low),
            Stat(name=text("last score"), value=level.end, limit=poor),
            Level.on(score, value=poor, label=text("poor below {poor}", poor=number(poor))),
            Span.on(
                score,
                first_step=int(level.steps[min(since, len(level) - 1)]),
                last_step=last,
                label=text("poor"),
            ),
        ),
        confidence=Confidence.HIGH if level.raw.max() <= poor else Confidence.MEDIUM,
    )
