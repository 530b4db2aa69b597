r"""Where a training loss falls: within its epochs, or from one epoch to the next.

loss    ---_ ---_ ---_      first and last quarter of each epoch
            |    |          the fall over a border, beside the fall within
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.epochs import epoch_ends
from tb_diagnose.features.median import median
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.outline import MAD_TO_SIGMA
from tb_diagnose.model import Float64Array, Int64Array, Measure, Series, Training

MIN_PER_EPOCH = 4
"""A quarter of an epoch is at least one point (definition)."""
_QUARTERS = 4
_ROUNDED = 1e-3
"""How far from a whole number the epoch of its last step may be logged: 5 of 6 digits (assumption)."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Stairs:
    """The falls of a loss by epoch.

    Attributes:
        borders: Shape (b,), int64, the first step of each epoch but the first.
        drops: Shape (b,), fall from the last quarter of an epoch to the first quarter of the next.
        before: Shape (b,), fall over the same distance just before the border: from the third quarter to the last.
        within: Shape (w,), fall from the first to the last quarter of each whole epoch but the first.
        errors: Shape (b,), standard error of each of the drops, from the noise of single points.
        levels: Shape (b,), magnitude of the loss before each drop.
    """

    borders: Int64Array
    drops: Float64Array
    before: Float64Array
    within: Float64Array
    errors: Float64Array
    levels: Float64Array

    @property
    def at_borders(self) -> float:
        """Share of the change after the first epoch that is a fall at the borders; a rise within is change as well."""
        drop, rest = float(self.drops.sum()), abs(float(self.within.sum()))
        return drop / (drop + rest) if drop > 0.0 else 0.0


def epoch_numbers(training: Training, loss: Series) -> Int64Array | None:
    """Return the number of the epoch that each point of a loss belongs to, or None where the run does not say.

    A counter of whole numbers names the epoch that is going on. One of fractions says how many are done: the point at
    which it becomes whole is the last of its epoch.

    Returns:
        Shape (n,), int64, one for each point of ``monotonic(loss)``.
    """
    steps = monotonic(loss).steps
    for counter in training.measured(Measure.EPOCH):
        line = monotonic(counter)
        if counter.tb_run != loss.tb_run or not np.isfinite(line.values).all():
            continue
        if np.all(line.values == np.round(line.values)):
            latest = np.maximum(0, np.searchsorted(line.steps, steps, side="right") - 1)
            numbers = line.values[latest]
        else:
            numbers = np.ceil(np.interp(steps, line.steps, line.values) - _ROUNDED) - 1.0
        return np.asarray(numbers, dtype=np.int64)
    ends = epoch_ends(training, loss)
    return None if ends is None else np.searchsorted(ends, steps, side="left").astype(np.int64)


def stairs(training: Training, loss: Series) -> Stairs | None:
    """Return how a loss falls by epoch, or None where its epochs are not known or hold too few points."""
    numbers = epoch_numbers(training, loss)
    line = monotonic(loss)
    if numbers is None:
        return None
    finite = np.isfinite(line.values)
    steps, values, numbers = line.steps[finite], line.values[finite], numbers[finite]
    starts = np.flatnonzero(np.diff(numbers, prepend=numbers[:1] - 1))
    stops = np.append(starts[1:], len(values))
    quarter = int(median(stops - starts)) // _QUARTERS if len(starts) else 0
    if quarter == 0:
        return None
    # A last epoch that was cut short has a beginning; one without even that counts for nothing.
    held = stops - starts >= quarter
    starts, stops = starts[held], stops[held]
    if len(starts) < 2:  # noqa: PLR2004 - a border takes two epochs
        return None
    first = np.array([values[start : start + quarter].mean() for start in starts])
    last = np.array([values[stop - quarter : stop].mean() for stop in stops])
    third = np.array([values[stop - 2 * quarter : stop - quarter].mean() for stop in np.maximum(stops, 2 * quarter)])
    whole = stops - starts >= MIN_PER_EPOCH * quarter
    within = (first - last)[1:][whole[1:]]
    error = _scatter(values, numbers) * (2.0 / quarter) ** 0.5
    return Stairs(
        borders=steps[starts[1:]],
        drops=last[:-1] - first[1:],
        before=(third - last)[:-1],
        within=within,
        errors=np.full(len(starts) - 1, error),
        levels=np.abs(last[:-1]),
    )


def _scatter(values: Float64Array, numbers: Int64Array) -> float:
    """Return the standard deviation of values about their trend within their epochs: the stairs are no noise."""
    bends = np.diff(values, n=2)[numbers[2:] == numbers[:-2]]
    return MAD_TO_SIGMA * median(np.abs(bends)) / math.sqrt(6.0) if len(bends) else 0.0
