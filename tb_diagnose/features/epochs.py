"""Where the epochs of a training end, and a training loss on the grid of its validation."""

from __future__ import annotations

import numpy as np

from tb_diagnose.features.classification import name_parts
from tb_diagnose.features.median import median, median_of_stretches
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.outline import Outline, noise
from tb_diagnose.model import Float64Array, Int64Array, Role, Series, Split, Training

MIN_EPOCHS = 4
"""Three distances between ends are the least whose median says anything (assumption)."""
MEDIAN_OVER_MEAN = 1.2533
"""Standard error of a median over that of a mean, for normal noise: the root of pi / 2 (definition)."""
_SAME_UNITS = 2.0
"""Two series whose last steps differ by more than this factor do not count the same thing (convention)."""


def epoch_ends(training: Training, series: Series) -> Int64Array | None:
    """Return the steps at which epochs end, in the steps of a series, or None where the run does not say.

    They are the steps of the validation where it is several times rarer than the series, else those at which a
    counter named ``epoch`` moves on. Such a counter is logged with the series, so its steps are less exact.

    Returns:
        Shape (e,), int64, rising, with ``e >= MIN_EPOCHS``; nearly evenly spaced.
    """
    line = monotonic(series)
    validations = (v for split in (Split.VALIDATION, Split.TEST) for v in training.select(Role.LOSS, split))
    candidates = [monotonic(validation).steps for validation in validations]
    for counter in training.select(Role.COUNTER, principal=False):
        if counter.tb_run == series.tb_run and "epoch" in name_parts(counter.tag):
            epochs = monotonic(counter)
            candidates.append(epochs.steps[1:][np.diff(epochs.values) > 0.0])
    for ends in candidates:
        if len(ends) >= MIN_EPOCHS and len(line) >= MIN_EPOCHS * len(ends) and _same_units(line.steps, ends):
            gaps = np.diff(ends)
            if np.mean(np.abs(gaps - median(gaps)) <= median(gaps) / MIN_EPOCHS) > 1.0 - 1.0 / MIN_EPOCHS:
                return ends
    return None


def between(series: Series, shape: Outline) -> tuple[Int64Array, Float64Array, float]:
    """Return the median of a series' finite points up to each block of an outline since the one before it.

    A batch loss is thus compared with a validation loss at the same moments, and without the noise of its batches.
    Where the two do not count the same steps (batches here, epochs there), the same shares of the way are taken.

    Args:
        series: Shape (n,).
        shape: Outline of e blocks, of another series.

    Returns:
        Steps, shape (m,), and medians, shape (m,), of the ``m <= e`` stretches that hold a point; and the standard
        error of such a median, 0.0 where a stretch holds a single point.
    """
    steps, values = monotonic(series).finite
    ends = shape.steps
    if len(steps) == 0 or len(ends) == 0:
        return np.empty(0, np.int64), np.empty(0), 0.0
    at = ends.astype(np.float64)
    if not _same_units(steps, ends):
        at = steps[0] + (at - at[0]) / max(1.0, at[-1] - at[0]) * (steps[-1] - steps[0])
    members = np.diff(np.searchsorted(steps, at, side="right"), prepend=0)
    held = members > 0
    medians = median_of_stretches(values, np.cumsum(members[held]))
    typical = median(members[held]) if held.any() else 1.0
    error = MEDIAN_OVER_MEAN * noise(values) / np.sqrt(typical) if typical > 1.0 else 0.0
    return ends[held], medians, float(error)


def _same_units(steps: Int64Array, ends: Int64Array) -> bool:
    low, high = sorted((float(steps[-1]), float(ends[-1])))
    return high <= _SAME_UNITS * low
