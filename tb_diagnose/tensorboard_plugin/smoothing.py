"""Smooths a curve as TensorBoard does, and finds the pauses of a training."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tb_diagnose.model import Float64Array, Int64Array

SAMPLE = 1000  # points of a series that TensorBoard keeps, and smooths
_BLOCK = 64
_FORGOTTEN = -40.0
"""Logarithm of what is left of the start where its correction is nothing to a float64."""

_LEAST_PAUSE = 60.0  # seconds
_TYPICAL = 20  # times the median time between two points
_SHARE = 0.02  # of the whole time, so that there are at most 50 pauses


def smooth(values: Float64Array, weight: float) -> Float64Array:
    """Return the exponential moving average, corrected for its start.

    What is not finite is passed over and stays as it is, and a series that never changes is left alone. TensorBoard
    smooths a sample of 1000 points; of a longer series all points are taken here, and the weight is spread over them,
    so that the same weight smooths over the same stretch of the chart.

    Args:
        values: Shape (n,).
        weight: Of what came before, from 0 (no smoothing) to below 1.

    Returns:
        Shape (n,), float64.
    """
    result = np.array(values, np.float64)
    finite = np.isfinite(result)
    taken = result[finite]
    if weight <= 0 or len(taken) == 0 or bool(np.all(result == result[0])):
        return result
    spread = weight ** min(1.0, SAMPLE / len(result))
    average = _moving(taken, spread)
    start = average[: 1 + int(_FORGOTTEN / np.log(spread))]
    start /= -np.expm1(np.arange(1, len(start) + 1) * np.log(spread))
    result[finite] = average
    return result


def _moving(values: Float64Array, weight: float) -> Float64Array:
    """Return the moving average that starts at zero: within blocks by a matrix, from block to block one by one."""
    count = -(-len(values) // _BLOCK)
    padded = np.zeros(count * _BLOCK)
    padded[: len(values)] = values
    largest = np.abs(padded).max() or 1.0
    powers = weight ** np.arange(_BLOCK + 1)
    lags = np.subtract.outer(np.arange(_BLOCK), np.arange(_BLOCK))
    response = np.where(lags >= 0, powers[np.maximum(lags, 0)], 0.0) * (1 - weight)
    # Scaled, so that sums of values near the greatest float64 do not overflow.
    within = (padded / largest).reshape(count, _BLOCK) @ response.T
    before = np.zeros(count)
    last = 0.0
    for block, end in enumerate(within[:, -1].tolist()):
        before[block] = last
        last = end + powers[_BLOCK] * last
    average: Float64Array = (within + np.outer(before, powers[1:])).ravel()[: len(values)] * largest
    return average


@dataclass(frozen=True)
class Pause:
    """A stretch of time without a point that is long for this series.

    Attributes:
        step: Step of the last point before it.
        seconds: How long it was.
    """

    step: int
    seconds: float


def pauses(steps: Int64Array, wall_times: Float64Array) -> list[Pause]:
    """Return the pauses of a training: restarts, a machine that slept, a queue.

    Args:
        steps: Shape (n,), strictly rising.
        wall_times: Shape (n,), seconds since the epoch.

    Returns:
        At most 50, each at least a minute, 20 times the median time between two points, and 2 % of the whole time.
    """
    times = np.diff(wall_times)
    ahead = np.isfinite(times) & (times > 0)
    least = max(_LEAST_PAUSE, _SHARE * float(times.sum(where=ahead)))
    at = np.flatnonzero(ahead & (times >= least))
    if len(at):
        at = at[times[at] >= _TYPICAL * np.median(times[ahead])]
    return [Pause(int(steps[i]), float(times[i])) for i in at]
