"""Wall times that cannot be: another unit, a flipped bit, a clock that was set."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.model import Float64Array, Series

LATEST = float(2**32)
"""Seconds since the epoch, in 2106 (convention): later than any log, earlier than a time of today in milliseconds."""

DAY = 86400.0
"""Seconds (convention). A point further than this before, or after, both its neighbours was not logged then."""


def possible(wall_times: Float64Array) -> Float64Array:
    """Return the times with NaN in place of those that cannot be.

    A time cannot be before 1970 or after ``LATEST``, nor more than a day before (or after) both its neighbours. The
    first may lie any time before the second, and the last any time after the one before it: those are pauses.

    Args:
        wall_times: Shape (n,), seconds since the epoch, in the order in which they were logged.

    Returns:
        Shape (n,); the same array where all are possible.
    """
    places = np.flatnonzero((wall_times >= 0) & (wall_times <= LATEST))
    alone = _alone(wall_times[places])
    if len(places) == len(wall_times) and not alone.any():
        return wall_times
    result = np.full(len(wall_times), np.nan)
    kept = places[~alone]
    result[kept] = wall_times[kept]
    return result


def _alone(times: Float64Array) -> NDArray[np.bool_]:
    """Return which times lie more than a day before or after both their neighbours."""
    change = np.diff(times)
    jump = np.where(np.abs(change) > DAY, np.sign(change), 0.0)
    alone = np.zeros(len(times), bool)
    alone[1:-1] = jump[:-1] * jump[1:] < 0
    # Beyond the ends time goes on, unless it is the neighbour that is alone.
    if len(jump):
        alone[0] = jump[0] < 0 and not alone[1]
        alone[-1] = jump[-1] < 0 and not alone[-2]
    return alone


def began(every: Iterable[Series]) -> float:
    """Return the earliest possible wall time of some series, NaN where there is none."""
    times = [some for one in every if len(some := possible(one.wall_times))]
    return float(np.fmin.reduce(np.concatenate(times))) if times else np.nan
