"""A curve that goes from one level to another at once, and stays there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.median import median
from tb_diagnose.model import Float64Array


@dataclass(frozen=True, kw_only=True)
class LevelShift:
    """The best cut of a curve into two levels.

    Attributes:
        index: Index of the first value of the second level.
        before: Median of the second half of the first level, next to the cut: what only drifts has no levels.
        after: Median of the second level.
        apart: Share of the pairs of a value of either level in which the two lie as the levels do.
    """

    index: int
    before: float
    after: float
    apart: float


def level_shift(values: Float64Array, min_points: int) -> LevelShift | None:
    """Return the cut that leaves the least spread of the logarithms on both sides, or None where there is none.

    Args:
        values: Shape (n,), finite and positive.
        min_points: Least number of values on either side.
    """
    count = len(values)
    if count < 2 * min_points:
        return None
    logs = np.log(values)
    sums, squares = np.cumsum(logs), np.cumsum(logs**2)
    cut = np.arange(min_points, count - min_points + 1)
    left, right = sums[cut - 1], sums[-1] - sums[cut - 1]
    spread = squares[-1] - left**2 / cut - right**2 / (count - cut)
    index = int(cut[np.argmin(spread)])
    first, second = logs[:index], logs[index:]
    low, high = median(first[len(first) // 2 :]), median(second)
    if low == high:
        return None
    below = np.searchsorted(np.sort(second), first, side="left") / len(second)
    equal = np.searchsorted(np.sort(second), first, side="right") / len(second) - below
    rising = 1.0 - float(np.mean(below + equal / 2.0))
    return LevelShift(
        index=index,
        before=float(np.exp(low)),
        after=float(np.exp(high)),
        apart=rising if high > low else 1.0 - rising,
    )
