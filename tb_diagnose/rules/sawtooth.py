"""sawtooth: the training loss repeats the same pattern in every epoch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.cycles import Cycle, fold, period
from tb_diagnose.features.epochs import epoch_ends
from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.features.swings import restarts
from tb_diagnose.findings import Confidence, Evidence, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Float64Array, Int64Array, Role, Series, Split
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, rule, threshold

MIN_POINTS = 20
"""Five periods of four points, of which the outer halves only serve the trend (definition)."""
_TEETH = 3
"""Teeth that are marked on the curve."""
_NEAR = 0.25
"""How far from its place a tooth's top is looked for, as a share of the period: teeth drift, and what lies between
them may be higher (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``sawtooth``."""

    min_explained: float = threshold(
        0.5,
        unit="share of the variance",
        source="assumption: the position in the epoch says more than all else",
    )
    min_sigmas: float = threshold(
        6.0, unit="standard deviations beyond chance", source="convention: six sigma, beyond any chance"
    )
    min_height: float = threshold(
        0.25, unit="share of the level", source="assumption: smaller teeth do not hinder the training"
    )
    min_height_over_fall: float = threshold(
        3.0,
        unit="multiples of the fall per epoch",
        source="assumption: a staircase, with steps as high as the fall per epoch, is memorising and not order",
    )


@rule(
    name="sawtooth",
    group="optimisation",
    severity=Severity.WARNING,
    subject=EachSeries(roles=(Role.LOSS,), splits=(Split.TRAIN,), min_points=MIN_POINTS, principal=False),
    options=Options,
    remedies=("shuffle-every-epoch", "check-loader", "larger-batch", "inspect-bad-batch"),
    supersedes=(
        "oscillating",
        "loss-spikes",
        "unrepresentative-validation",
    ),
    since="0.1.0",
)
def sawtooth(loss: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a training loss that repeats the same pattern in every epoch.

    ## What it looks for
    The length of an epoch is taken from the steps of the validation, from a logged epoch counter, or else from the loss
    itself, where it repeats with `min_sigmas`. With the trend of a whole epoch taken off, the position in the epoch
    must explain `min_explained` of the variance of ranks, `min_sigmas` beyond chance. The teeth must be `min_height` of
    the loss's level high, and `min_height_over_fall` times as high as the fall from one epoch to the next.

    ## Why it matters
    The batches come in the same order every time, sorted by class, size or time. Each stretch pulls the weights
    towards its own examples and undoes what the last one taught: training is slow, and what is saved at the end of
    an epoch fits the last examples best.

    ## When it is wrong
    Logging can draw the same teeth: a running mean that begins anew with every epoch, a sum or a mean over a last
    batch that is smaller than the others, a restart of the learning rate at each epoch (left out where the learning
    rate is logged). Steps down at every epoch without a rise are memorising, not order, and do not count.
    A curriculum that goes from easy to hard within each epoch looks so on purpose.

    ## Likely causes
    - The data are never shuffled (`shuffle=False`, or a loader over a sorted file).
    - A shuffle buffer that is much smaller than the data, or one fixed order for all epochs.

    ## References
    - Google, Machine Learning Crash Course, "Interpreting loss curves": regular steps come from data that are not
      shuffled.
    - Kruskal and Wallis, 1952: whether groups (here phases of the epoch) differ, by ranks.
    - [S4] Training data must represent what they are drawn from, in every batch too.
    """
    line: Monotonic = context.get(monotonic, loss)
    finite = np.isfinite(line.values)
    steps, values = line.steps[finite], line.values[finite]
    if len(values) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=loss.tag, least=MIN_POINTS))
    if context.get(restarts, context.training) > 1:
        raise CannotJudge(text("the learning rate restarts: it draws a pattern of its own"))
    ends = context.get(epoch_ends, context.training, loss)
    if ends is not None:
        length, origin = float(np.median(np.diff(ends))), float(ends[0])
        at, lag = steps.astype(np.float64), length
    else:
        lag, sigmas = period(values)
        if lag == 0.0 or sigmas < options.min_sigmas:
            return
        at, origin = np.arange(len(values), dtype=np.float64), 0.0
        length = lag * float(np.median(np.diff(steps)))
    cycle = fold(at, values, lag, origin)
    if cycle is None:
        raise CannotJudge(text("`{tag}` has too few points per epoch, or too few epochs", tag=loss.tag))
    if cycle.explained < options.min_explained or cycle.sigmas < options.min_sigmas:
        return
    if (
        cycle.height < max(options.min_height * cycle.level, options.min_height_over_fall * cycle.fall)
        or cycle.height <= 0.0
    ):
        return
    yield Hit(
        message=text(
            "{loss} repeats the same pattern every {length} steps{epoch}, {periods:.0f} times: the position in it "
            "explains {explained} of the variance (limit {limit}), and it rises by {height} of its level each time "
            "(limit {height_limit})",
            loss=context.name(loss),
            length=number(length),
            epoch="" if ends is None else text(", which is one epoch"),
            periods=cycle.periods,
            explained=share(cycle.explained),
            limit=share(options.min_explained),
            height=share(cycle.height / cycle.level),
            height_limit=share(options.min_height),
        ),
        evidence=(
            Stat(
                name=text("variance explained"), value=cycle.explained, limit=options.min_explained, unit=text("share")
            ),
            Stat(
                name=text("beyond chance"),
                value=cycle.sigmas,
                limit=options.min_sigmas,
                unit=text("standard deviations"),
            ),
            Stat(
                name=text("height of the teeth"),
                value=cycle.height / cycle.level,
                limit=options.min_height,
                unit=text("of level"),
            ),
            *_places(loss, steps, values, at - origin, lag, cycle),
        ),
        confidence=Confidence.HIGH if ends is not None else Confidence.MEDIUM,
    )


def _places(
    loss: Series, steps: Int64Array, values: Float64Array, at: Float64Array, period: float, cycle: Cycle
) -> Iterator[Evidence]:
    """Yield the stretch of the last teeth, and of each the top near the place at which they are highest on average."""
    teeth = min(_TEETH, int(cycle.periods))
    begin = int(np.searchsorted(at, at[-1] - teeth * period))
    newest = float(np.floor(at[-1] / period - cycle.peak))
    yield Span.on(
        loss,
        first_step=int(steps[begin]),
        last_step=int(steps[-1]),
        label=text("the last {teeth} of about {periods:.0f} repeats", teeth=teeth, periods=cycle.periods),
    )
    for tooth in range(teeth, 0, -1):
        away = np.abs(at - (newest - (tooth - 1) + cycle.peak) * period)
        near = np.flatnonzero(away <= max(_NEAR * period, away.min()))
        top = int(near[np.argmax(values[near])])
        yield Point.on(loss, step=int(steps[top]), value=float(values[top]), label=text("tooth"))
