"""The shape of a curve without its noise, in a few hundred points whatever its length.

values  .:'. '.:. .'..:.'   one point a step, as logged, only finite ones
raw      |   |   |   |      medians of equal blocks of points: at most ``BLOCKS``
levels   ~~~~~~~~~~~~~      running median over a tenth of the curve
noise                       spread of ``raw`` about a straight line between neighbours
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from tb_diagnose.features.median import median, median_of_rows
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.once import once
from tb_diagnose.model import Float64Array, Int64Array, Series

BLOCKS = 400
_SMOOTHED = 10
"""From so many blocks on, a window of three is no more than a third of the curve."""
_TOWERS = 10.0
"""So many times the level after a twentieth of the curve is no part of an ordinary descent (convention)."""
_PARTS = 8
"""Noise is looked for up to an eighth of the curve; beyond it lies its shape (convention)."""
_ENOUGH = 3_000
"""So many differences give a spread to two parts in a hundred (definition); more take time."""
_EVENLY = (math.sqrt(5.0) - 1.0) / 2.0
"""Multiples of it, without their whole part, lie evenly and are in step with no period (definition)."""
MAD_TO_SIGMA = 1.4826
"""Standard deviation of a normal distribution over its median absolute deviation (definition)."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Outline:
    """A curve's shape.

    Attributes:
        steps: Shape (m,), int64, step of the middle point of each block.
        raw: Shape (m,), float64, median of each block.
        levels: Shape (m,), float64, running median of ``raw``; the window shrinks towards both ends.
        window: Width of that window, in blocks, odd.
        noise: Standard deviation of ``raw`` about its trend.
        count: Number of finite points behind it.
    """

    steps: Int64Array
    raw: Float64Array
    levels: Float64Array
    window: int
    noise: float
    count: int

    def __len__(self) -> int:
        return len(self.steps)

    @property
    def start(self) -> float:
        """First level."""
        return float(self.raw[0])

    @property
    def descent(self) -> float:
        """Level that the curve came down from: the first, or the one soon after where the first towers above it."""
        soon = float(self.levels[len(self.levels) // 20])
        return soon if 0.0 < _TOWERS * soon < self.start else self.start

    @cached_property
    def end(self) -> float:
        """Median of the last window."""
        return median(self.raw[-self.window :])

    @cached_property
    def best(self) -> int:
        """Index of the least ``raw`` within a window of the least of the ``levels``: the best that lasted."""
        lasting = int(np.argmin(self.levels))
        first = max(0, lasting - self.window // 2)
        return first + int(np.argmin(self.raw[first : lasting + self.window // 2 + 1]))

    def upside_down(self) -> Outline:
        """Return the outline of the negated curve: a score as a cost."""
        return replace(self, raw=-self.raw, levels=-self.levels)

    def at(self, step: float) -> float:
        """Return the level at a step, held constant beyond both ends."""
        return float(np.interp(step, self.steps, self.levels))

    def along(self, other: Outline) -> Float64Array:
        """Return the levels at the moments of another outline's blocks, shape (len(other),).

        Where the two do not count the same steps (batches here, epochs there), the same share of the way is taken.
        """
        ours, theirs = float(self.steps[-1]), float(other.steps[-1])
        moments = other.steps.astype(np.float64)
        if max(ours, theirs) > 2.0 * min(ours, theirs):
            way = (other.steps - other.steps[0]) / max(1, other.steps[-1] - other.steps[0])
            moments = self.steps[0] + way * (self.steps[-1] - self.steps[0])
        return np.interp(moments, self.steps, self.levels)

    def beside(self, other: Outline, index: int) -> float:
        """Return the level at the moment of one of another outline's blocks; see ``along``."""
        return float(self.along(other)[index])


@once
def outline(series: Series) -> Outline:
    """Return the shape of a series' finite points; it may be empty."""
    steps, values = monotonic(series).finite
    count = len(values)
    middle, raw = _blocks(steps, values)
    window = max(3, len(raw) // 10) | 1 if len(raw) >= _SMOOTHED else 1
    return Outline(
        steps=middle,
        raw=raw,
        levels=running_median(raw, window),
        window=window,
        noise=noise(raw),
        count=count,
    )


def running_median(values: Float64Array, window: int) -> Float64Array:
    """Return the centred running median.

    Args:
        values: Shape (n,), finite.
        window: Odd width; near an end it shrinks to what fits on both sides.

    Returns:
        Shape (n,).
    """
    half = min(window // 2, (len(values) - 1) // 2)
    if half <= 0:
        return np.array(values)
    windows = np.lib.stride_tricks.sliding_window_view(values, 2 * half + 1)
    inner = median_of_rows(windows)
    return np.concatenate([_shrinking(values, half), inner, _shrinking(values[::-1], half)[::-1]])


def _shrinking(values: Float64Array, half: int) -> Float64Array:
    """Return the medians of the first 1, 3, 5, ... values, shape (half,)."""
    rows = np.arange(half)
    windows = np.where(np.arange(2 * half)[None, :] <= 2 * rows[:, None], values[: 2 * half], np.inf)
    windows.sort(axis=1)
    result: Float64Array = windows[rows, rows]
    return result


def noise(values: Float64Array) -> float:
    """Return the standard deviation of values about their trend, robustly, however their noise hangs together.

    Neighbours of a smoothed or slowly wandering curve differ by less than its noise. So second differences are taken
    at lags of 1, 2, 4 ... up to an eighth of the curve, and the largest spread counts. The first third is left out at
    the longer lags, since most curves bend there.

    Args:
        values: Shape (n,), finite.

    Returns:
        0.0 for fewer than three values.
    """
    settled = values[len(values) // 3 :]
    spreads = [jitter(values)]
    lag = 2
    while _PARTS * lag <= len(values):
        spreads.append(jitter(settled, lag))
        lag *= 2
    return max(spreads)


def jitter(values: Float64Array, lag: int = 1) -> float:
    """Return the standard deviation of values about a straight line through those ``lag`` before and after.

    Second differences cancel any straight trend; for independent noise they have six times its variance.

    Args:
        values: Shape (n,), finite.
        lag: Distance between the values that are compared.

    Returns:
        0.0 for fewer than three values that far apart.
    """
    count = len(values) - 2 * lag
    if count <= 0:
        return 0.0
    if count > _ENOUGH:
        first = (_EVENLY * np.arange(_ENOUGH) % 1.0 * count).astype(np.int64)
        bends = values[first + 2 * lag] - 2.0 * values[first + lag] + values[first]
    else:
        bends = values[2 * lag :] - 2.0 * values[lag:-lag] + values[: -2 * lag]
    return MAD_TO_SIGMA * median(np.abs(bends)) / math.sqrt(6.0)


def _blocks(steps: Int64Array, values: Float64Array) -> tuple[Int64Array, Float64Array]:
    """Return the middle step and the median of at most ``BLOCKS`` blocks of equal count."""
    per_block = -(-len(values) // BLOCKS)
    if per_block <= 1:
        return steps, values
    whole = len(values) // per_block * per_block
    raw = median_of_rows(values[:whole].reshape(-1, per_block))
    middle = steps[:whole].reshape(-1, per_block)[:, per_block // 2]
    if whole < len(values):
        raw = np.append(raw, median(values[whole:]))
        middle = np.append(middle, steps[(whole + len(steps)) // 2])
    return middle, raw
