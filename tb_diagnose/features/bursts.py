"""Short rises of a curve above its level, and how high noise alone would reach."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.features.median import median
from tb_diagnose.features.outline import Outline, running_median
from tb_diagnose.model import Float64Array, Int64Array

TAIL = 0.95
"""Share of the deviations that the noise is read from; up to a twentieth of the points may be bursts."""
SHORT_TAIL = 0.9
"""The same where up to a tenth may be: it tells less of the noise."""
_SAMPLE = 20_000
"""So many evenly spaced deviations tell the quantiles of any number to within a percent."""


@dataclass(frozen=True)
class Burst:
    """Neighbouring points far above the level, by index: first, highest, last."""

    first: int
    top: int
    last: int


def level_at(shape: Outline, steps: Int64Array) -> Float64Array:
    """Return the level of an outline at steps, shape (n,)."""
    return np.interp(steps, shape.steps, shape.levels)


def over_noise(values: Float64Array, level: Float64Array, settled: int, tail: float = TAIL) -> Float64Array:
    """Return how far each point rises above its level, in multiples of how far noise alone would reach.

    The largest of all points is expected at 1. Two kinds of noise are asked, and the one that reaches farther counts:
    one whose size does not depend on the level and has a log-normal tail, the heaviest that batch losses show (of a
    nearly solved task most batches cost next to nothing and a few much); and, where all values are positive, one that
    multiplies the level, read from the upper half alone, since a loss near zero falls by huge ratios.

    Args:
        values: Shape (n,), finite.
        level: Shape (n,), finite.
        settled: Index from which on the noise is read.
        tail: Share of the deviations that are taken for noise.

    Returns:
        Shape (n,); 0 where a point does not rise, infinite where there is no noise.
    """
    rise = np.maximum(values - level, 0.0)
    multiple = _over(rise, _log_normal_reach((values - level)[settled:], tail))
    if np.all(values > 0.0) and np.all(level > 0.0):
        ratio = np.log(values / level)
        multiple = np.minimum(multiple, _over(np.maximum(ratio, 0.0), _normal_reach(ratio[settled:], tail)))
    return multiple


def _over(rise: Float64Array, reach: float) -> Float64Array:
    if reach > 0.0:
        return rise / reach
    return np.where(rise > 0.0, np.inf, 0.0)


def _log_normal_reach(deviations: Float64Array, tail: float) -> float:
    middle, far = _quantiles(np.abs(deviations), 0.5, tail)
    if middle <= 0.0 or far <= 0.0:
        return far
    width = np.log(far / middle) / NormalDist().inv_cdf(tail)
    return float(middle * np.exp(width * _farthest(len(deviations))))


def _normal_reach(ratios: Float64Array, tail: float) -> float:
    quartile, far = _quantiles(ratios, 0.75, tail)
    normal = NormalDist()
    return max(quartile / normal.inv_cdf(0.75), far / normal.inv_cdf(tail), 0.0) * _farthest(len(ratios))


def _quantiles(values: Float64Array, *shares: float) -> list[float]:
    if len(values) == 0:
        return [0.0 for _ in shares]
    found: list[float] = np.quantile(values[:: -(-len(values) // _SAMPLE)], shares).tolist()
    return found


def _farthest(count: int) -> float:
    """Return where the largest of so many standard normal values is expected."""
    return NormalDist().inv_cdf(1.0 - 0.5 / max(count, 2))


def bursts(high: NDArray[np.bool_], values: Float64Array) -> list[Burst]:
    """Return the runs of neighbouring points that are high.

    Args:
        high: Shape (n,), which points are high.
        values: Shape (n,), finite.
    """
    edges = np.diff(np.concatenate([[0], high.astype(np.int8), [0]]))
    firsts, ends = np.flatnonzero(edges > 0), np.flatnonzero(edges < 0)
    return [Burst(int(a), int(a) + int(np.argmax(values[a:b])), int(b) - 1) for a, b in zip(firsts, ends, strict=True)]


def before_and_after(values: Float64Array, burst: Burst, reach: int) -> tuple[float, float] | None:
    """Return the median before a burst and the least median of three after it, or None at the ends of the curve.

    Args:
        values: Shape (n,), finite.
        burst: Where to look.
        reach: How many points to look at on either side.
    """
    before = values[max(0, burst.first - reach) : burst.first]
    after = values[burst.last + 1 : burst.last + 1 + reach]
    if len(before) == 0 or len(after) < 3:  # noqa: PLR2004 - a median of three takes three
        return None
    return median(before), float(running_median(after, 3)[1:-1].min())
