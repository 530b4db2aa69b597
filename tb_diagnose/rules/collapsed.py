"""collapsed: a score or return that had been reached is lost and not regained."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import whole
from tb_diagnose.features.movement import begins_late
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.features.setback import FEW, Setback, setback, sigmas, since
from tb_diagnose.findings import Confidence, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share, share_of
from tb_diagnose.model import Better, Role, Series
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, Question, rule, threshold

MIN_POINTS = 8
"""A rise and a fall of four points each (assumption)."""
MIN_SIDE = 3
"""Points on either side of a fall that is plain without knowing the noise (assumption)."""
_MOST = 0.5
"""Share of the whole from which on a score is none of a blind guess; of a return, which has no scale, the share of its
size that a log that begins late has to lose (assumption)."""
_WORTH = 0.2
"""Share of the whole from which on a score counts as reached, and of the first error to which one has fallen
(assumption)."""

_LATE, _DEEP = 5, 0.9
"""A fall that ends the log counts from five points on, if the last ones have lost nearly all of it (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``collapsed``."""

    min_drop: float = threshold(
        0.5,
        unit="share of the range of the score",
        source="calibrated: reinforcement learning, 2026-11; healthy trainings end at most 0.11 below their best, "
        "collapsed ones 0.82 and more",
    )
    min_gain: float = threshold(
        0.25,
        unit="share of the range of the score",
        source="assumption: what was gained by less had not been reached, so that nothing is lost",
    )
    min_share_lost: float = threshold(
        0.5,
        unit="share of the best score, where scores go from 0 to 1 or 100",
        source="assumption: overfitting leaves more than half of a score",
    )
    noise_sigmas: float = threshold(
        5.0, unit="multiples of the noise", source="convention: five standard deviations, beyond any chance"
    )


@rule(
    name="collapsed",
    group="optimisation",
    severity=Severity.ERROR,
    subject=EachSeries(roles=(Role.SCORE, Role.REWARD), min_points=MIN_POINTS),
    options=Options,
    remedies=(
        "keep-best-checkpoint",
        "lower-learning-rate",
        "clip-gradients",
        "schedule-learning-rate",
        "inspect-bad-batch",
        "check-for-nan",
    ),
    supersedes=(
        "overfitting",
        "undertrained",
        "underfitting",
        "stalled",
        "slow-convergence",
        "metric-conflict",
        "low-loss-poor-metric",
        "unrepresentative-validation",
        "score-at-floor",
    ),
    asks=Question.DIVERGES,
    since="0.1.0",
)
def collapsed(score: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a score or return that had been reached and is lost for good.

    ## What it looks for
    The smoothed score (or return) ends `min_drop` of its whole range below its best, by `noise_sigmas` times its
    noise, after it had gained at least `min_gain` of that range, and as many times the noise, on the way to its best.
    No point of the last tenth is as good as the best, and nine in ten of those since the fall have lost half of it or
    more, for as long as the smoothing looks; where the log ends sooner, its last five have lost nearly all of it. A
    score that goes to 1 or 100 must have reached a fifth of that, and lose `min_share_lost` of its best.

    ## Why it matters
    The model could do the task and no longer can. What was saved last is worthless; an earlier checkpoint is not.

    ## When it is wrong
    A curriculum or a new stage in which the task becomes harder, exploration that is switched on again, or another
    evaluation set from some step on. Dips that come back do not count. A return that is a mean over many episodes lags
    behind: the evaluation tells first.

    ## Likely causes
    - One update that was far too large: the learning rate rises or is too high, and gradients are not clipped.
    - In reinforcement learning a policy that has lost its exploration, or a value function that has gone astray.
    - A broken batch, or NaN that was replaced by a number.

    ## References
    - Henderson et al., "Deep Reinforcement Learning that Matters", 2018: returns that are reached and lost.
    - Dohare et al., "Loss of Plasticity in Deep Continual Learning", 2024: policies that collapse late.
    """
    shape = context.cost(score)
    if len(shape) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=score.tag, least=MIN_POINTS))
    lost = setback(shape)
    span = float(np.ptp(shape.levels))
    if span <= 0.0 or lost.kept <= 0.0 or lost.rise < options.min_drop * span:
        return
    certain = max(sigmas(shape, lost), math.inf if _apart(shape, lost, options) else 0.0)
    if certain < options.noise_sigmas or not _reached(score, shape, lost, certain, options, context):
        return
    if score.role is Role.SCORE and not _lost(score, shape, lost, options):
        return
    if _loss_is_at_its_best(score, context):
        raise CannotJudge(text("the loss beside `{tag}` is at its best, so the model has lost nothing", tag=score.tag))
    first = _lost_since(shape, lost)
    if len(shape) - first < max(2, shape.window) and not _ends_lost(shape, lost, first):
        return
    yield _hit(context, score, shape, lost, span, first, options)


def _ends_lost(shape: Outline, lost: Setback, first: int) -> bool:
    """Return whether a fall so late that it may be a dip ends the log, long and deep enough to be what is saved."""
    count = len(shape) - first
    return count >= max(_LATE, shape.window // 2) and bool(shape.raw[-_LATE:].min() >= lost.level + _DEEP * lost.rise)


def _apart(shape: Outline, lost: Setback, options: Options) -> bool:
    """Return whether the last points lie so far from those before the fall that no noise is needed to tell them."""
    if len(shape) >= FEW:
        return False
    first = _lost_since(shape, lost)
    before, after = shape.raw[max(0, first - MIN_SIDE) : first], shape.raw[first:]
    if min(len(before), len(after)) < MIN_SIDE:
        return False
    return bool(after.min() - before.max() >= options.min_drop * lost.rise)


def _reached(score: Series, shape: Outline, lost: Setback, certain: float, options: Options, context: Context) -> bool:
    """Return whether what is lost had been gained: in the log, or before it begins."""
    noise = lost.rise / certain
    if shape.start - lost.level >= max(options.min_gain * float(np.ptp(shape.levels)), options.noise_sigmas * noise):
        return True
    if score.role is Role.SCORE and score.better is Better.HIGHER:
        return -lost.level >= _MOST * whole(score)
    first = _lost_since(shape, lost)
    if not begins_late(context.training) or not shape.window <= first < len(shape):
        return False
    before = float(np.median(shape.raw[:first]))  # one good point of many is none that was reached
    return shape.end - before >= _MOST * max(abs(before), abs(shape.end))


def _loss_is_at_its_best(score: Series, context: Context) -> bool:
    """Return whether a loss on the data of a score is as low at its end as it ever was."""
    if context.training.family.has_agent:
        return False
    losses = [loss for loss in context.training.select(Role.LOSS, score.split) if loss.better is Better.LOWER]
    shapes = [context.get(outline, loss) for loss in losses]
    return any(setback(shape).kept <= 0.0 for shape in shapes if len(shape) > 1)


def _lost_since(shape: Outline, lost: Setback) -> int:
    """Return the index from which on nearly all points have lost half of the fall or more."""
    return since(shape.raw > lost.level + lost.rise / 2)


def _lost(score: Series, shape: Outline, lost: Setback, options: Options) -> bool:
    """Return whether a score that goes to 1 was worth something and has lost most of that."""
    if score.better is not Better.HIGHER:
        return lost.level > 0.0 and shape.end >= 2.0 * lost.level and lost.level <= _WORTH * shape.start
    best = -lost.level
    return best >= _WORTH * whole(score) and lost.rise >= options.min_share_lost * best


def _hit(
    context: Context, score: Series, shape: Outline, lost: Setback, span: float, first: int, options: Options
) -> Hit:
    sign = -1.0 if score.better is Better.HIGHER else 1.0
    best_step, best = int(shape.steps[shape.best]), sign * float(shape.raw[shape.best])
    return Hit(
        message=text(
            "{score} had reached {best} at step {step} and ends at {end}: {lost} its range is lost since step {since} "
            "(limit {limit})",
            score=context.name(score),
            best=number(best),
            step=best_step,
            end=number(sign * shape.end + 0.0),
            lost=share_of(lost.rise / span),
            since=shape.steps[first],
            limit=share(options.min_drop),
        ),
        evidence=(
            Stat(name=text("drop of the score"), value=lost.rise / span, limit=options.min_drop, unit=text("share")),
            Point.on(score, step=best_step, value=best, label=text("best {best}", best=number(best))),
            Span.on(score, first_step=int(shape.steps[first]), last_step=int(shape.steps[-1]), label=text("collapsed")),
        ),
        confidence=Confidence.HIGH if len(shape) >= FEW else Confidence.MEDIUM,
    )
