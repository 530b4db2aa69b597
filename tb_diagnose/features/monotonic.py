"""One value for every step: a series as its training went, without the parts that were done again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.features.median import median
from tb_diagnose.features.once import once
from tb_diagnose.model import Float64Array, Int64Array, Series

_BEGINNING = 2.0


@dataclass(frozen=True, eq=False, kw_only=True)
class Monotonic:
    """A series whose steps rise strictly.

    Attributes:
        steps: Shape (n,), int64, strictly rising.
        values: Shape (n,), float64; may hold NaN and infinities.
        wall_times: Shape (n,), float64, seconds since the epoch.
        resets: Shape (r,), int64, the steps at which the log went back or stood still.
    """

    steps: Int64Array
    values: Float64Array
    wall_times: Float64Array
    resets: Int64Array

    def __len__(self) -> int:
        return len(self.steps)

    @cached_property
    def finite(self) -> tuple[Int64Array, Float64Array]:
        """Steps and values of the points whose value is finite, shapes (m,)."""
        finite = np.isfinite(self.values)
        return (self.steps, self.values) if finite.all() else (self.steps[finite], self.values[finite])

    @property
    def lost(self) -> int:
        """Index from which on no value is finite; the length where the last one is."""
        finite = np.flatnonzero(np.isfinite(self.values))
        return int(finite[-1]) + 1 if len(finite) else 0


@once
def monotonic(series: Series) -> Monotonic:
    """Drop every point that a later one with the same or an earlier step replaces, as TensorBoard does.

    Args:
        series: The series in file order.

    Returns:
        The points whose step is below those of all later points. A training that was started again in the
        same directory replaces the first one from the step on at which it began.
    """
    steps = series.steps
    if len(steps) == 0 or np.all(steps[1:] > steps[:-1]):
        return Monotonic(steps=steps, values=series.values, wall_times=series.wall_times, resets=np.empty(0, np.int64))
    keep = _kept(steps)
    return Monotonic(
        steps=steps[keep],
        values=series.values[keep],
        wall_times=series.wall_times[keep],
        resets=steps[1:][steps[1:] <= steps[:-1]],
    )


@once
def begins_late(series: Series) -> bool:
    """Return whether the first step lies well above zero: what came before was not logged here.

    A log that begins with its second evaluation at the latest shows the beginning.
    """
    steps = monotonic(series).steps
    return len(steps) > 1 and float(steps[0]) > _BEGINNING * median(np.diff(steps))


def overwritten(series: Series) -> list[tuple[Int64Array, Float64Array]]:
    """Return what ``monotonic series`` drops: steps and values, shapes (m,), of each pass that later points replace.

    The steps of a pass rise strictly; the passes stand in the order in which they were logged.
    """
    steps = series.steps
    lost = ~_kept(steps)
    if not lost.any():
        return []
    steps, values = steps[lost], series.values[lost]
    turns = np.flatnonzero(np.diff(steps) <= 0) + 1
    return list(zip(np.split(steps, turns), np.split(values, turns), strict=True))


def _kept(steps: Int64Array) -> NDArray[np.bool_]:
    """Return which points lie below all later ones."""
    keep = np.ones(len(steps), bool)
    keep[:-1] = steps[:-1] < np.minimum.accumulate(steps[::-1])[::-1][1:]
    return keep
