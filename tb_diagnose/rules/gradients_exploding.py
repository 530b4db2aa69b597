"""gradients-exploding: the norm of the gradients grows to many times what it was, and stays there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Level, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Role, Series
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, rule, threshold

MIN_POINTS = 5
"""Two huge points among five leave the median alone (definition)."""
_LEVELS = 10
"""An early level and a late one of several points each (assumption)."""


_HALVES = 2
"""What is usual is seen in the first half (convention)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``gradients-exploding``."""

    min_ratio: float = threshold(
        100.0,
        unit="multiples of the early level",
        source="cited: AUTOTRAINER (Zhang et al., 2021) calls a ratio of 70 between layers exploding",
    )
    min_last_ratio: float = threshold(
        1000.0,
        unit="multiples of the median",
        source="assumption: one step goes as far as a thousand usual ones, and nothing shows that it came back",
        le=1_000_000,
    )


@rule(
    name="gradients-exploding",
    group="schedule and gradients",
    severity=Severity.WARNING,
    subject=EachSeries(roles=(Role.GRADIENT_NORM,), min_points=MIN_POINTS, expected_to_improve=False, principal=False),
    options=Options,
    remedies=("clip-gradients", "lower-learning-rate", "warm-up", "check-for-nan"),
    since="0.1.0",
)
def gradients_exploding(norm: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a gradient norm that grows to many times its usual size and stays there.

    ## What it looks for
    The smoothed norm exceeds `min_ratio` times its median over the first half, without a break; what lasts for less
    than a twentieth of the curve does not show in it. Or the last norm of the log is `min_last_ratio` times the median
    of all. Single spikes that come back do not count, nor does an infinite norm that a loss scaler skipped.

    ## Why it matters
    Steps that large throw the weights far away: divergence or NaN usually follow within a few hundred steps.

    ## When it is wrong
    A norm that starts near zero because of a warm-up, zero-initialised layers, or a phase in which most of the model
    was frozen.

    ## Likely causes
    - A learning rate that grew too large.
    - Recurrent or very deep networks without normalisation, and no clipping.
    - A broken batch: labels or inputs far out of range.

    ## References
    - Pascanu et al., "On the difficulty of training recurrent neural networks", 2013: clip the norm.
    - [S1] Exploding gradients: clipping (`clipvalue=1.0`).
    """
    shape: Outline = context.get(outline, norm)
    if len(shape) < MIN_POINTS:
        raise CannotJudge(
            text("{norm} has fewer than {least} finite points", norm=context.name(norm), least=MIN_POINTS)
        )
    yield from _last(context, norm, options)
    if len(shape) < _LEVELS:
        return
    usual = float(np.median(np.array_split(shape.raw, _HALVES)[0]))
    if usual <= 0.0:
        return
    high = shape.levels > options.min_ratio * usual
    high[: int(np.argmin(high))] = False  # large from the first step on is a start, not an explosion
    first, length = _longest(high)
    if length <= 1:
        return
    peak = float(shape.levels[first : first + length].max())
    yield Hit(
        message=text(
            "{norm} rises from its usual {usual} to {peak}, {multiple:,.0f} times as much (limit "
            "{limit:g}), from step {first} to {last}",
            norm=context.name(norm),
            usual=number(usual),
            peak=number(peak),
            multiple=peak / usual,
            limit=options.min_ratio,
            first=shape.steps[first],
            last=shape.steps[first + length - 1],
        ),
        evidence=(
            Stat(name=text("norm over its usual level"), value=peak / usual, limit=options.min_ratio),
            Span.on(
                norm,
                first_step=int(shape.steps[first]),
                last_step=int(shape.steps[first + length - 1]),
                label=text("exploding"),
            ),
            Level.on(norm, value=usual, label=text("usual {usual}", usual=number(usual))),
        ),
        confidence=Confidence.HIGH,
    )


def _last(context: Context, norm: Series, options: Options) -> Iterator[Hit]:
    """Find a log that ends in a gradient that is larger than the others by orders of magnitude."""
    line: Monotonic = context.get(monotonic, norm)
    finite = np.isfinite(line.values)
    steps, values = line.steps[finite], line.values[finite]
    usual = float(np.median(values))
    peak = float(values[-1])
    if usual <= 0.0 or peak < options.min_last_ratio * usual:
        return
    yield Hit(
        message=text(
            "{norm} ends with a jump from its usual {usual} to {peak} at step {step}, {multiple:,.0f} times as much "
            "(limit {limit:g})",
            norm=context.name(norm),
            usual=number(usual),
            peak=number(peak),
            step=steps[-1],
            multiple=peak / usual,
            limit=options.min_last_ratio,
        ),
        evidence=(
            Stat(name=text("norm over its usual level"), value=peak / usual, limit=options.min_last_ratio),
            Point.on(norm, step=int(steps[-1]), value=peak, label=text("spike to {value}", value=number(peak))),
            Level.on(norm, value=usual, label=text("usual {usual}", usual=number(usual))),
        ),
        confidence=Confidence.MEDIUM,
    )


def _longest(flags: NDArray[np.bool_]) -> tuple[int, int]:
    """Return start and length of the longest unbroken run of true values."""
    edges = np.flatnonzero(np.diff(np.r_[False, flags, False].astype(np.int8)))
    starts, lengths = edges[::2], edges[1::2] - edges[::2]
    if len(starts) == 0:
        return 0, 0
    longest = int(np.argmax(lengths))
    return int(starts[longest]), int(lengths[longest])
