r"""A pattern that repeats: its period, and how much of a curve it explains.

values   |\__|\__|\__|\__     a tooth at every epoch
trend    ----------------     mean over one period about each point
fold     every point beside those of the same phase: is their order the same in every period?
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.median import median
from tb_diagnose.model import Float64Array, Int64Array

MAX_POINTS = 20_000
"""Longer curves are taken in blocks; a thousand periods of twenty points tell all there is."""
MIN_PER_PERIOD = 4
"""With fewer points a period has no shape (assumption)."""
MIN_PERIODS = 3
_MAX_PHASES = 100
_MEMBERS = 3
"""Points that a phase shall have on average; with one there is nothing to compare (definition)."""
_HARMONIC = 0.8
"""Multiples of a period repeat as well as it does: the first lag near the best one is taken (assumption)."""
_TINY = 1e-300


@dataclass(frozen=True, kw_only=True)
class Cycle:
    """What folding a curve at a period shows.

    Attributes:
        periods: How many periods were folded.
        explained: Share of the variance of ranks that the phase explains beyond chance; 1 for a perfect repeat,
            about 0 for none.
        sigmas: How far that is beyond chance, in standard deviations (Kruskal-Wallis).
        height: Distance between the mean highest and lowest phase, in units of the values.
        level: Median magnitude of the trend.
        fall: Median change of the trend over one period.
        peak: Phase of the highest mean, as a share of the period since the origin.
    """

    periods: float
    explained: float
    sigmas: float
    height: float
    level: float
    fall: float
    peak: float


def fold(steps: Float64Array, values: Float64Array, period: float, origin: float = 0.0) -> Cycle | None:
    """Fold a curve at a period and return what the phase explains, or None where there is too little of it.

    The trend is a mean over one period about each point, and what is left is divided by its own mean size nearby, so
    neither a falling curve nor fading teeth matter. The ranks of the rest are then compared by phase.

    Args:
        steps: Shape (n,), float64, strictly rising.
        values: Shape (n,), float64, finite.
        period: Length of a period in steps.
        origin: A step at which a period begins.
    """
    steps, values = _thinned(steps, values)
    if len(steps) <= MIN_PERIODS * MIN_PER_PERIOD:
        return None
    per_period = round(len(values) / (steps[-1] - steps[0]) * period)
    if per_period < MIN_PER_PERIOD:
        return None
    half = per_period // 2
    inner = slice(half, len(values) - half)
    trend = moving_mean(values, 2 * half + 1)[inner]
    rest = values[inner] - trend
    if len(rest) < MIN_PERIODS * per_period:
        return None
    size = moving_mean(np.abs(rest), 2 * half + 1)
    rest = rest / np.maximum(size, _TINY)
    phases = int(min(max(period, per_period), len(rest) // _MEMBERS, _MAX_PHASES))
    way = (steps[inner] - origin) % period / period
    phase = np.minimum((way * phases).astype(np.int64), phases - 1)
    members = np.bincount(phase, minlength=phases)
    held = members > 0
    explained, sigmas = kruskal_wallis(rest, phase)
    means = np.bincount(phase, rest, minlength=phases)[held] / members[held]
    return Cycle(
        periods=len(rest) / per_period,
        explained=explained,
        sigmas=sigmas,
        height=float(np.ptp(means) * median(size)),
        level=median(np.abs(trend)),
        fall=median(np.abs(trend[per_period:] - trend[:-per_period])),
        peak=float((np.flatnonzero(held)[np.argmax(means)] + 0.5) / phases),
    )


def kruskal_wallis(values: Float64Array, group: Int64Array) -> tuple[float, float]:
    """Return what groups explain of the ranks of values: share beyond chance, and standard deviations beyond it.

    Args:
        values: Shape (n,), float64; ties take the ranks in which they stand.
        group: Shape (n,), int64, number of each value's group from 0.
    """
    count = len(values)
    ranks = np.empty(count)
    ranks[np.argsort(values, kind="stable")] = np.arange(1.0, count + 1.0)
    members = np.bincount(group)
    held = members > 0
    freedom = int(held.sum()) - 1
    if freedom < 1 or freedom + 1 >= count:
        return 0.0, 0.0
    between = float(np.sum(np.bincount(group, ranks)[held] ** 2 / members[held]))
    statistic = 12.0 / (count * (count + 1.0)) * between - 3.0 * (count + 1.0)
    return (statistic - freedom) / (count - freedom - 1), (statistic - freedom) / math.sqrt(2.0 * freedom)


def period(values: Float64Array) -> tuple[float, float]:
    """Return the lag at which a curve repeats itself best, and how sure that is.

    Args:
        values: Shape (n,), finite, evenly spaced.

    Returns:
        Lag in points, 0.0 for none, and its autocorrelation in standard deviations of that of noise.
    """
    count = len(values)
    most = count // (MIN_PERIODS + 1)
    if most <= MIN_PER_PERIOD:
        return 0.0, 0.0
    scale = max(1, -(-count // MAX_POINTS))
    _, values = _thinned(np.arange(count, dtype=np.float64), values)
    count, most = len(values), len(values) // (MIN_PERIODS + 1)
    window = max(MIN_PERIODS, most // 2) | 1
    rest = values - moving_mean(values, window)
    rest = rest / np.maximum(moving_mean(np.abs(rest), window), _TINY)
    ranks = np.empty(count)
    ranks[np.argsort(rest, kind="stable")] = np.arange(count) - (count - 1) / 2.0
    power = np.abs(np.fft.rfft(ranks, 2 * count)) ** 2
    repeats = np.fft.irfft(power)[:most]
    repeats = repeats / repeats[0] * count / (count - np.arange(most))
    below = np.flatnonzero(repeats < 0.0)
    if len(below) == 0 or below[0] >= most - 1:
        return 0.0, 0.0
    first = max(MIN_PER_PERIOD, int(below[0]))
    best = first + int(np.argmax(repeats[first:]))
    near = repeats[first : best + 1]
    peak = (near >= _HARMONIC * repeats[best]) & (near >= repeats[first - 1 : best])
    peak[:-1] &= near[:-1] >= near[1:]
    lag = first + int(np.argmax(peak)) if peak.any() else best
    return float(lag * scale), float(repeats[lag] * math.sqrt(count - lag))


def moving_mean(values: Float64Array, window: int) -> Float64Array:
    """Return the centred moving mean; the window shrinks to what fits on both sides near an end.

    Args:
        values: Shape (n,), finite.
        window: Odd width.

    Returns:
        Shape (n,).
    """
    index = np.arange(len(values))
    reach = np.minimum(np.minimum(index, index[::-1]), window // 2)
    middle = float(values.mean()) if len(values) else 0.0
    sums = np.concatenate([[0.0], np.cumsum(values - middle)])
    result: Float64Array = middle + (sums[index + reach + 1] - sums[index - reach]) / (2 * reach + 1)
    return result


def _thinned(steps: Float64Array, values: Float64Array) -> tuple[Float64Array, Float64Array]:
    per_block = -(-len(values) // MAX_POINTS)
    if per_block <= 1:
        return steps, values
    whole = len(values) // per_block * per_block
    return steps[:whole].reshape(-1, per_block).mean(axis=1), values[:whole].reshape(-1, per_block).mean(axis=1)
