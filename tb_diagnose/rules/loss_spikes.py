"""loss-spikes: short bursts of the training loss which recover."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from tb_diagnose.features.bursts import SHORT_TAIL, TAIL, before_and_after, bursts, level_at, over_noise
from tb_diagnose.features.epochs import between
from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.features.outline import Outline, jitter, outline
from tb_diagnose.features.swings import restarts, swings
from tb_diagnose.findings import Confidence, Level, Point, Severity, Stat
from tb_diagnose.language import Text, plural, text
from tb_diagnose.language.formatting import number, times
from tb_diagnose.model import Float64Array, Int64Array, Role, Series, Split
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, rule, threshold

MIN_POINTS = 6
"""A spike, and five points whose range shows how much the loss varies (assumption)."""
_MANY = 20
"""So that a spike is no more than a twentieth of the curve (definition)."""
_FEW = 50
"""With fewer points the tail of the noise is not known (definition)."""
_SIGMAS = 5.0
"""Standard deviations that no noise reaches (convention)."""
_NAMED = 5
"""Spikes whose steps a message names, the highest ones."""
_MARKED = 20
"""Spikes that are marked on the curve."""
_MOST = 1000
"""More than so many candidates are no isolated bursts, however long the curve."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``loss-spikes``."""

    min_rise_of_gain: float = threshold(
        0.2, unit="share of what was gained", source="assumption: a fifth of the progress is lost for some time"
    )
    min_rise: float = threshold(0.5, unit="share of the level", source="assumption: the loss rises by half, at least")
    min_ratio: float = threshold(
        1.4,
        unit="multiples of the highest that noise reaches",
        source="assumption: a margin over the heaviest tail that batch losses show",
    )
    min_single_ratio: float = threshold(
        3.0,
        unit="multiples of the highest that noise reaches, or of the range of all others",
        source="assumption: one spike alone may be a hard batch, and many widen the noise: twice the margin",
    )
    max_spikes: float = threshold(0.1, unit="share of the points", source="convention: more of them are not isolated")
    warmup_share: float = threshold(
        0.05, unit="share of the curve", source="assumption: the first steps of a training may overshoot", le=0.9
    )
    max_duration: float = threshold(
        0.05, unit="share of the curve", source="assumption: what lasts longer is a change of level", le=0.9
    )


@rule(
    name="loss-spikes",
    group="optimisation",
    severity=Severity.WARNING,
    subject=EachSeries(roles=(Role.LOSS,), splits=(Split.TRAIN,), min_points=MIN_POINTS, principal=False),
    options=Options,
    remedies=(
        "inspect-bad-batch",
        "clip-gradients",
        "lower-learning-rate",
        "warm-up",
        "mixed-precision-scaling",
        "resume-from-checkpoint",
        "shuffle-every-epoch",
    ),
    since="0.1.0",
)
def loss_spikes(loss: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find short bursts of the training loss which recover.

    ## What it looks for
    Points that rise above the running median by `min_rise` of it and by `min_rise_of_gain` of all that was gained since
    the start. They must rise `min_ratio` times as far as noise of the same width would reach in as many points (a
    single one, or more than one in twenty, `min_single_ratio` times), be it log-normal or a multiple of the level, and
    be no more than `max_spikes` of the curve. The first `warmup_share` of the curve does not count. Within
    `max_duration` of the curve (or five points) the loss is back, to within half of what was gained. A point that is no
    higher than the ones before it is none: the loss falls steeply there. Under 50 points do not show the tail of their
    noise: there one value counts that lies `min_rise` above the median and exceeds all others by `min_single_ratio`
    times their range, on a logarithmic scale. Where none of that is seen, a rise counts by which validation and
    training both double, five times the noise of validation and by `min_rise_of_gain`, and from which they recover
    within `max_duration`: validation has no noise of batches. Every training loss of the run is looked at, those of
    single batches too.

    ## Why it matters
    A single step threw the weights far off, or a single batch is broken. The training recovered this time, but each
    spike costs steps, and the next one may end in a loss that stays high or in NaN.

    ## When it is wrong
    A few examples that are hard by nature give large losses in small batches without any harm. A curriculum or a new
    data set that begins at that step; a restart from an older checkpoint; an optimiser that was reset.

    ## Likely causes
    - Broken batches: outliers that are not scaled, wrong labels, empty or cut inputs.
    - Gradients that are not clipped, or a learning rate close to what makes the model diverge.
    - Adam's second moment that has forgotten large gradients (beta2 near 1, tiny gradients before the spike).
    - Overflow in half precision.

    ## References
    - Google, Machine Learning Crash Course, "Interpreting loss curves": a sharp jump comes from outliers or NaN in
      the data.
    - Chowdhery et al., "PaLM", 2022: spikes that clipping did not prevent, cured by skipping a few hundred batches.
    - [S4] Noise, outliers and wrong labels.
    """
    line: Monotonic = context.get(monotonic, loss)
    finite = np.isfinite(line.values)
    steps, values = line.steps[finite], line.values[finite]
    if len(values) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=loss.tag, least=MIN_POINTS))
    if not loss.principal and loss.quantity not in {
        s.quantity for s in context.training.select(Role.LOSS, Split.TRAIN)
    }:
        raise CannotJudge(text("`{tag}` is a part of another loss", tag=loss.tag))
    shape: Outline = context.get(outline, loss)
    found = _single(values, options) if len(values) < _FEW else None
    if found is None and len(values) >= _MANY:
        found = _bursts(steps, values, shape, options)
    if found is None:
        found = _echoed(context, loss, steps, values, options)
    if found is None:
        return
    tops = sorted(found.tops, key=lambda top: -values[top])
    named = ", ".join(str(step) for step in sorted(int(steps[top]) for top in tops[:_NAMED]))
    yield Hit(
        message=text(
            "{loss} has {spikes} {steps}{more}: the highest rises from {level} to {top} and recovers; the training "
            "started at {start}",
            loss=context.name(loss),
            spikes=plural("{n:,} spike", "{n:,} spikes", len(tops)),
            steps=text("at step {steps}", steps=named) if len(tops) == 1 else text("at steps {steps}", steps=named),
            more=text(" and {n} more", n=len(tops) - _NAMED) if len(tops) > _NAMED else "",
            level=number(found.level),
            top=number(values[tops[0]]),
            start=number(shape.start),
        )
        + found.beyond,
        evidence=(
            Stat(name=text("spikes"), value=len(tops), limit=1, unit=text("spikes")),
            *found.stats,
            *(
                Point.on(
                    loss,
                    step=int(steps[top]),
                    value=float(values[top]),
                    label=text("spike to {value}", value=number(values[top])),
                )
                for top in sorted(tops[:_MARKED])
            ),
            Level.on(loss, value=shape.start, label=text("start {start}", start=number(shape.start))),
        ),
        confidence=Confidence.HIGH if len(tops) > 1 else Confidence.MEDIUM,
    )


class _Spikes(NamedTuple):
    """Spikes of a loss.

    Attributes:
        tops: Index of the highest point of each.
        level: From where the highest one rises.
        beyond: What it is beyond, in words: noise, all other values.
        stats: The same in numbers.
    """

    tops: list[int]
    level: float
    beyond: Text | str = ""
    stats: tuple[Stat, ...] = ()


def _bursts(steps: Int64Array, values: Float64Array, shape: Outline, options: Options) -> _Spikes | None:
    """Return the points that rise beyond the tail of the noise."""
    gained = shape.start - float(shape.levels.min())
    level = level_at(shape, steps)
    settled = max(1, round(options.warmup_share * len(values)))
    large = values - level >= np.maximum(options.min_rise_of_gain * gained, options.min_rise * np.abs(level))
    large[:settled] = False
    many = large.mean() > 1.0 - TAIL
    multiple = over_noise(values, level, settled, SHORT_TAIL if many else TAIL)
    high = large & (multiple > options.min_ratio)
    if not 0 < high.sum() <= min(_MOST, options.max_spikes * len(values)):
        return None
    reach = _reach(values, options)
    others = np.where(high, -np.inf, values)
    tops = []
    for burst in bursts(high, values):
        sides = before_and_after(values, burst, reach)
        if values[burst.top] <= others[max(0, burst.first - reach) : burst.first].max(initial=-np.inf):
            continue  # no higher than just before: the loss is falling steeply
        lost = sides[1] - sides[0] if sides else np.inf
        if burst.last - burst.first < reach and lost <= gained - lost:
            tops.append(burst.top)
    limit = options.min_ratio if len(tops) > 1 and not many else options.min_single_ratio
    top = max(tops, key=lambda top: values[top], default=0)
    if not tops or multiple[top] <= limit:
        return None
    over = float(multiple[top]) if np.isfinite(multiple[top]) else None
    beyond = (
        text(" ({over} what noise alone reaches, limit {limit})", over=times(over), limit=number(limit)) if over else ""
    )
    return _Spikes(
        tops, float(level[top]), beyond, (Stat(name=text("highest spike over noise"), value=over, limit=limit),)
    )


def _single(values: Float64Array, options: Options) -> _Spikes | None:
    """Return the one point of a short curve that lies far outside the range of all others."""
    top = int(np.argmax(values))
    rest = np.delete(values, top)
    if not 0 < top < len(values) - 1 or rest.min() <= 0.0:
        return None
    level, spread = float(np.median(rest)), float(np.log(rest.max() / rest.min()))
    over = float(np.log(values[top] / rest.max()))
    if values[top] - level < options.min_rise * level or over < options.min_single_ratio * spread:
        return None
    ratio = Stat(
        name=text("rise over the range of all others"),
        value=over / spread if spread > 0.0 else None,
        limit=options.min_single_ratio,
    )
    return _Spikes([top], level, text("; no other value is above {high}", high=number(rest.max())), (ratio,))


def _echoed(
    context: Context, loss: Series, steps: Int64Array, values: Float64Array, options: Options
) -> _Spikes | None:
    """Return the short rises by which training and validation both double: no noise of batches does that to both."""
    validation = context.training.partner(loss)
    if validation is None or context.get(restarts, context.training):
        return None
    held_out: Outline = context.get(outline, validation)
    rises = swings(held_out.raw, _least(held_out, options), ratio=1.0) if len(held_out) >= MIN_POINTS else []
    if not rises:
        return None
    _, beside, _ = context.get(between, loss, held_out)
    if len(beside) < len(held_out):
        return None
    tops: list[int] = []
    for swing in rises:
        low = float(beside[swing.low])
        rise = float(beside[swing.low : swing.high + 2].max()) - low
        first, last = np.searchsorted(steps, held_out.steps[[swing.low, swing.end]], side="right")
        short = swing.end - swing.low < _reach(held_out.raw, options)
        if short and rise >= max(low, options.min_rise_of_gain * (values[0] - values.min())) and first < last:
            tops.append(int(first) + int(np.argmax(values[first:last])))
    if not tops:
        return None
    top = max(tops, key=lambda top: values[top])
    level = float(beside[int(np.searchsorted(held_out.steps, steps[top])) - 1])
    beyond = text("; {validation} rises with it", validation=context.name(validation))
    return _Spikes(tops, level, beyond)


def _least(shape: Outline, options: Options) -> float:
    """Return the least rise of a curve: a share of what it gained, and as far beyond its noise as a single spike."""
    gained = shape.descent - float(shape.levels.min())
    return max(options.min_rise_of_gain * gained, _SIGMAS * jitter(shape.raw))


def _reach(values: Float64Array, options: Options) -> int:
    return max(MIN_POINTS - 1, round(options.max_duration * len(values)))
