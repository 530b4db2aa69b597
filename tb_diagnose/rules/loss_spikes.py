"""loss-spikes: short bursts of the training loss which recover."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.bursts import SHORT_TAIL, TAIL, Burst, before_and_after, bursts, level_at, over_noise
from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Level, Point, Severity, Stat
from tb_diagnose.language import plural, text
from tb_diagnose.language.formatting import number, times
from tb_diagnose.model import Float64Array, Int64Array, Role, Series, Split
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, rule, threshold

MIN_POINTS = 6
"""A spike, and five points whose range shows how much the loss varies (assumption)."""
_MANY = 20
"""So that a spike is no more than a twentieth of the curve (definition)."""
_FEW = 50
"""With fewer points the tail of the noise is not known (definition)."""
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
        0.2, unit="share of what was gained", source="assumption: a fifth of the progress is gone for a while"
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
    settling: float = threshold(
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
    be no more than `max_spikes` of the curve. The first `settling` of the curve does not count. Within `max_duration`
    of the curve (or five points) the loss is back, to within half of what was gained. A point that is no higher than
    the ones before it is none: the loss falls steeply there. Under 50 points do not show the tail of their noise: there
    one value counts that lies `min_rise` above the median and exceeds all others by `min_single_ratio` times their
    range, on a logarithmic scale. Every training loss of the run is looked at, those of single batches too.

    ## Why it matters
    A single step threw the weights far off, or a single batch is broken. The training recovered this time, but each
    spike costs steps, and the next one may end in a loss that stays high or in NaN.

    ## When it is wrong
    A few examples that are hard by nature give large losses in small batches without any harm. A curriculum or a new
    data set that begins at that step; a restart from an older checkpoint; an optimiser that was reset.

    ## Likely causes
    - Broken batches: outliers that are not scaled, wrong labels, empty or cut inputs.
    - Gradients that are not clipped, or a learning rate at the edge of what the model bears.
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
    if len(values) < _FEW:
        single = _single(context, loss, steps, values, options)
        if single or len(values) < _MANY:
            yield from single
            return
    gained = shape.start - float(shape.levels.min())
    level = level_at(shape, steps)
    excess = values - level
    settled = max(1, round(options.settling * len(values)))
    least = np.maximum(options.min_rise_of_gain * gained, options.min_rise * np.abs(level))
    large = excess >= least
    large[:settled] = False
    many = large.mean() > 1.0 - TAIL
    multiple = over_noise(values, level, settled, SHORT_TAIL if many else TAIL)
    high = large & (multiple > options.min_ratio)
    if not 0 < high.sum() <= min(_MOST, options.max_spikes * len(values)):
        return
    reach = max(MIN_POINTS - 1, round(options.max_duration * len(values)))
    found: list[Burst] = []
    others = np.where(high, -np.inf, values)
    for burst in bursts(high, values):
        sides = before_and_after(values, burst, reach)
        if values[burst.top] <= others[max(0, burst.first - reach) : burst.first].max(initial=-np.inf):
            continue  # no higher than just before: the loss is falling steeply
        lost = sides[1] - sides[0] if sides else np.inf
        if burst.last - burst.first < reach and lost <= gained - lost:
            found.append(burst)
    if not found:
        return
    found.sort(key=lambda burst: -values[burst.top])
    top = found[0].top
    limit = options.min_ratio if len(found) > 1 and not many else options.min_single_ratio
    if multiple[top] <= limit:
        return
    over = float(multiple[top]) if np.isfinite(multiple[top]) else None
    named = ", ".join(str(step) for step in sorted(int(steps[burst.top]) for burst in found[:_NAMED]))
    more = text(" and {n} more", n=len(found) - _NAMED) if len(found) > _NAMED else ""
    yield Hit(
        message=text(
            "{loss} has {spikes} {steps}{more}: the highest rises from {level} to {top} and recovers; the training "
            "started at {start}",
            loss=context.name(loss),
            spikes=plural("{n:,} spike", "{n:,} spikes", len(found)),
            steps=text("at step {steps}", steps=named) if len(found) == 1 else text("at steps {steps}", steps=named),
            more=more,
            level=number(level[top]),
            top=number(values[top]),
            start=number(shape.start),
        )
        + (
            text(
                " ({over} what noise alone reaches, limit {limit})",
                over=times(over),
                limit=number(limit),
            )
            if over
            else ""
        ),
        evidence=(
            Stat(name=text("spikes"), value=len(found), limit=1, unit=text("spikes")),
            Stat(
                name=text("highest spike over noise"),
                value=over,
                limit=limit,
            ),
            *(
                Point.on(
                    loss,
                    step=int(steps[burst.top]),
                    value=float(values[burst.top]),
                    label=text("spike to {value}", value=number(values[burst.top])),
                )
                for burst in sorted(found[:_MARKED], key=lambda burst: burst.top)
            ),
            Level.on(
                loss,
                value=shape.start,
                label=text("start {start}", start=number(shape.start)),
            ),
        ),
        confidence=Confidence.HIGH if len(found) > 1 else Confidence.MEDIUM,
    )


def _single(context: Context, loss: Series, steps: Int64Array, values: Float64Array, options: Options) -> list[Hit]:
    """Return a hit on the one point of a short curve that lies far outside the range of all others."""
    top = int(np.argmax(values))
    rest = np.delete(values, top)
    if not 0 < top < len(values) - 1 or rest.min() <= 0.0:
        return []
    level, spread = float(np.median(rest)), float(np.log(rest.max() / rest.min()))
    over = float(np.log(values[top] / rest.max()))
    if values[top] - level < options.min_rise * level or over < options.min_single_ratio * spread:
        return []
    return [
        Hit(
            message=text(
                "{loss} jumps from about {level} to {top} at step {step} and recovers: no other value is above {high}",
                loss=context.name(loss),
                level=number(level),
                top=number(values[top]),
                step=steps[top],
                high=number(rest.max()),
            ),
            evidence=(
                Stat(name=text("spikes"), value=1, limit=1, unit=text("spikes")),
                Stat(
                    name=text("rise over the range of all others"),
                    value=over / spread if spread > 0.0 else None,
                    limit=options.min_single_ratio,
                ),
                Point.on(
                    loss,
                    step=int(steps[top]),
                    value=float(values[top]),
                    label=text("spike to {value}", value=number(values[top])),
                ),
                Level.on(loss, value=level, label=text("usual {usual}", usual=number(level))),
            ),
            confidence=Confidence.MEDIUM,
        )
    ]
