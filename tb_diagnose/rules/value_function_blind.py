"""value-function-blind: the value function explains nothing, or has diverged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.features.returns import course, explained, finite_values, training_return
from tb_diagnose.findings import Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, times
from tb_diagnose.model import Family, Float64Array, Measure, Series
from tb_diagnose.rules.registry import CannotJudge, Context, EachMeasured, Hit, rule, threshold

MIN_POINTS = 20
"""Explained variance is near 0 for half of a healthy training; all of fewer points may lie there (assumption)."""

_OF_A_MEDIAN = 1.2533
"""Standard error of a median over that of a mean (definition, for normal noise)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``value-function-blind``."""

    max_explained: float = threshold(
        0.1,
        unit="share of the variance",
        source="calibrated: 2026-11, blind value functions stay below 0.072, those of healthy agents reach 0.13 within "
        "the first third of the training and 0.87 later",
    )
    noise_sigmas: float = threshold(
        2.5, unit="standard errors", source="convention: beyond chance; a value function explains something there"
    )
    max_loss_left: float = threshold(
        0.5,
        unit="share of the first value loss",
        source="assumption: a value function whose loss halves has learned something, whatever it explains",
    )
    max_growth: float = threshold(
        1e3,
        unit="multiples, both of the first level and of the square of the largest return",
        source="calibrated: 2026-11, healthy losses reached 450 times the first level and 100 times the square, those "
        "of diverged critics 1e8 times and more",
        ge=10,
        le=1e9,
    )


@rule(
    name="value-function-blind",
    group="optimisation",
    severity=Severity.WARNING,
    subject=EachMeasured(
        measures=(Measure.EXPLAINED_VARIANCE, Measure.VALUE_LOSS),
        what=text("explained variance or value loss"),
        families=(Family.REINFORCEMENT, Family.RLHF),
        min_points=MIN_POINTS,
    ),
    options=Options,
    remedies=("check-value-function", "scale-rewards", "lower-learning-rate", "clip-gradients"),
    since="0.1.0",
)
def value_function_blind(judge: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a value function that explains nothing of the returns, or whose loss diverges.

    ## What it looks for
    The explained variance stays below `max_explained` for the whole training, as the median of any tenth of it, and its
    median over the whole training lies no more than `noise_sigmas` standard errors above 0, although the returns differ
    and the value loss does not fall below `max_loss_left` of its start. Or the loss of a value function, critic or Q
    function grows to `max_growth` times its first level and to as many times the square of the largest return: it
    predicts values that no agent can earn (a diverged critic).

    ## Why it matters
    Without a value function the policy learns from bare returns with all their noise. A diverged one makes the policy
    follow its errors.

    ## When it is wrong
    Episodes that all have the same return leave no variance to explain; they do not count. An explained variance near 0
    is normal for half of a healthy training, so a short run proves nothing. A value loss in other units than the logged
    return, because rewards are normalised.

    ## Likely causes
    - The value function is not trained: its loss has weight 0, or its layers are frozen or detached.
    - Returns of thousands: with clipped gradients the value function never gets that far.
    - A Q function that learns from its own predictions: no target network, or one that is updated too often; a discount
      of 1; a learning rate that is too high.

    ## References
    - Explained variance is 1 - var(returns - values) / var(returns), and 0 for a constant answer (by definition).
    - Values are sums of rewards, so their squared errors have the size of squared returns (by definition).
    - van Hasselt et al., "Deep Reinforcement Learning and the Deadly Triad" (2018): how Q values diverge.
    """
    steps, values = context.get(finite_values, judge)
    if len(values) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=judge.tag, least=MIN_POINTS))
    earned = training_return(context.training, judge)
    returns = np.empty(0) if earned is None else context.get(finite_values, earned)[1]
    if not (len(returns) and np.ptp(returns) > 0.0):
        raise CannotJudge(text("needs returns that differ, found none"))
    first, last = int(steps[0]), int(steps[-1])
    if judge.measure is Measure.EXPLAINED_VARIANCE:
        most = context.get(explained, judge)
        losses = [context.get(course, loss) for loss in context.training.measured(Measure.VALUE_LOSS)]
        learned = any(len(loss) and loss.last < options.max_loss_left * loss.first for loss in losses[:1])
        if most <= options.max_explained and _within_noise(values, options.noise_sigmas) and not learned:
            yield _blind(context, judge, most, first, last, options)
        return
    shape: Outline = context.get(outline, judge)
    start, highest = float(np.median(shape.raw[: shape.window])), float(shape.levels.max())
    bound = float(np.square(np.abs(returns).max()))
    if bound > 0.0 and highest >= options.max_growth * max(bound, abs(start)):
        yield _diverged(context, judge, start, highest, bound, options)


def _within_noise(values: Float64Array, errors: float) -> bool:
    """Return whether the median of explained variances is 0 or less, but for its noise."""
    bounded = np.maximum(values, -1.0)  # where all returns are equal it has no lower bound
    error = _OF_A_MEDIAN * float(bounded.std()) / len(bounded) ** 0.5
    return bool(np.median(bounded) <= errors * error)


def _blind(context: Context, judge: Series, most: float, first: int, last: int, options: Options) -> Hit:
    return Hit(
        message=text(
            "{judge} never exceeds {most} as the median of a tenth of the training (limit {limit}), although the "
            "returns differ",
            judge=context.name(judge),
            most=number(most),
            limit=number(options.max_explained),
        ),
        evidence=(
            Stat(
                name=text("explained variance"),
                value=most,
                limit=options.max_explained,
                unit=text("share of the variance"),
            ),
            Level.on(judge, value=0.0, label=text("0: as good as a constant answer")),
            Span.on(judge, first_step=first, last_step=last, label=text("explains nothing")),
        ),
    )


def _diverged(context: Context, judge: Series, start: float, highest: float, bound: float, options: Options) -> Hit:
    steps = context.get(finite_values, judge)[0]
    return Hit(
        message=text(
            "{judge} grows from {start} to {highest}, {excess} the square of the largest return (limit {limit}): "
            "the critic diverges",
            judge=context.name(judge),
            start=number(start),
            highest=number(highest),
            excess=times(highest / bound),
            limit=number(options.max_growth),
        ),
        evidence=(
            Stat(
                name=text("value loss over the square of the largest return"),
                value=highest / bound,
                limit=options.max_growth,
            ),
            Span.on(judge, first_step=int(steps[0]), last_step=int(steps[-1]), label=text("the critic diverges")),
        ),
    )
