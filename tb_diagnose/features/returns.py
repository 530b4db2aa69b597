"""What an agent earns in the course of its training, and whether it was trained before."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.swings import roughness
from tb_diagnose.model import Float64Array, Int64Array, Measure, Series, Split, Training

PARTS = 10
"""A training is looked at in tenths: single episodes differ by more than what an agent learns meanwhile."""
_GAUSSIAN = 0.5 * math.log(2.0 * math.pi * math.e)
"""Entropy of a normal distribution of standard deviation 1, in nats (definition)."""
_ACTIONS = 10
"""Above so many actions, neighbouring ln(n) lie closer together than the tolerance (definition)."""
_NEW_ENTROPY = 0.05
"""How far the first logged entropy of a new policy may lie from that of an even one, as a share (calibrated: 2026-11,
new policies are within 0.025 unless their first updates were too large; resumed ones are 0.3 and more below)."""
_THIRD = 3
_HEAD = 50
_AWAY = 4.0
"""Standard deviations by which the start lies below all that follows (convention: beyond chance)."""
_LATE_START = 0.3
"""A log whose first step is so large a share of the last leaves out the start of its training (assumption)."""
_NEW_EXPLORATION = 0.5
"""A training that begins with so large a share of random actions was not resumed (assumption)."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Course:
    """A series in at most ``PARTS`` parts of equal length.

    Attributes:
        means: Shape (m,), the mean of each part.
        steps: Shape (m,), the first step of each part.
    """

    means: Float64Array
    steps: Int64Array

    def __len__(self) -> int:
        return len(self.means)

    @property
    def first(self) -> float:
        """Mean of the first part."""
        return float(self.means[0])

    @property
    def last(self) -> float:
        """Mean of the last part."""
        return float(self.means[-1])

    @property
    def best(self) -> float:
        """Highest mean."""
        return float(self.means.max())

    @property
    def drop(self) -> float:
        """How far the last part lies below the best, as a share of the range of all parts; 0 where they are equal."""
        span = float(np.ptp(self.means))
        return (self.best - self.last) / span if span > 0.0 else 0.0

    @property
    def gain(self) -> float:
        """How far the last part lies above the first, as a share of the larger of both."""
        return _share(self.last - self.first, self.last, self.first)


@dataclass(frozen=True, kw_only=True)
class Rise:
    """How far a return has come.

    Attributes:
        early: Mean of the first three parts.
        late: Mean of the last three.
        best: Highest mean of three parts in a row.
        size: The larger magnitude of those.
        error: Standard error of the difference of two such means.
        from_start: How far all after the first third lies above the first fiftieth, 0 where that may be chance: a fast
            learner is done before the first tenth is.
    """

    early: float
    late: float
    best: float
    size: float
    error: float
    from_start: float


def course(series: Series) -> Course:
    """Return a series in parts that take equal numbers of steps; it may be empty.

    Short episodes are logged more often than long ones, so equal numbers of points would not be equal shares of the
    training.
    """
    steps, values = finite_values(series)
    if not len(values):
        return Course(means=np.empty(0), steps=np.empty(0, np.int64))
    place = steps.astype(np.float64)
    way = (place - place[0]) / max(1.0, float(place[-1] - place[0]))
    starts = np.unique(np.searchsorted(way, np.arange(PARTS) / PARTS))
    starts = starts[starts < len(values)]
    counts = np.diff(np.append(starts, len(values)))
    means = np.add.reduceat(values, starts) / counts
    return Course(means=means, steps=steps[starts])


def rise(series: Series) -> Rise | None:
    """Return how far a return has come, or None for fewer than six parts: two of thirds."""
    way = course(series)
    if len(way) < 2 * _THIRD:
        return None
    three = np.lib.stride_tricks.sliding_window_view(way.means, _THIRD).mean(axis=1)
    early, late, best = float(three[0]), float(three[-1]), float(three.max())
    return Rise(
        early=early,
        late=late,
        best=best,
        size=max(abs(early), abs(late), abs(best)),
        # The root mean square of ten parts strays less than their median deviation; a rise adds little to it.
        error=roughness(way.means) * (2.0 / _THIRD) ** 0.5,
        from_start=_from_start(finite_values(series)[1]),
    )


def _from_start(values: Float64Array) -> float:
    head, later = values[: max(1, len(values) // _HEAD)], values[len(values) // _THIRD :]
    spread = float(later.std())
    centred = later - later.mean()
    kept = max(0.0, float(centred[1:] @ centred[:-1]) / float(centred @ centred)) if spread else 0.0
    independent = max(1.0, len(head) * (1.0 - kept) / (1.0 + kept))
    above = float(later.mean() - head.mean())
    return above if above > _AWAY * spread / independent**0.5 else 0.0


def finite_values(series: Series) -> tuple[Int64Array, Float64Array]:
    """Return steps and values of a series' finite points, without parts that were done again, shapes (n,).

    Points of one step all stay: several agents or environments end their episodes at the same one.
    """
    steps, values = series.steps, series.values
    if not len(steps):
        return steps, values
    keep = (steps <= np.minimum.accumulate(steps[::-1])[::-1]) & np.isfinite(values)
    return steps[keep], values[keep]


def training_return(training: Training, beside: Series | None = None) -> Series | None:
    """Return what an agent earned while it was trained, or None where that is not logged.

    Args:
        training: The run.
        beside: Another series of the same agent, whose group is looked at first (``agent_3/entropy``).
    """
    found = training.measured(Measure.EPISODE_RETURN, split=Split.TRAIN) or training.measured(Measure.EPISODE_RETURN)
    group = beside.tag.rpartition("/")[0] if beside is not None else ""
    return next((series for series in found if group and series.tag.startswith(f"{group}/")), next(iter(found), None))


def is_new(training: Training) -> bool | None:
    """Return whether the policy was untrained at the first point; None where nothing that is logged says so."""
    if all(
        len(s) and 0 < _LATE_START * s.steps.max() < s.steps.min() for s in training.measured(Measure.EPISODE_RETURN)
    ):
        return False
    for series in training.measured(Measure.EXPLORATION_RATE):
        values = finite_values(series)[1]
        if len(values) and values[0] >= _NEW_EXPLORATION:
            return True
    counts = np.arange(1, _ACTIONS + 1)
    levels = np.concatenate([np.log(counts[1:]), _GAUSSIAN * counts])
    for series in training.measured(Measure.POLICY_ENTROPY, Measure.NEGATIVE_ENTROPY):
        values = np.abs(finite_values(series)[1])
        if len(values):
            return bool((np.abs(values[0] / levels - 1.0) <= _NEW_ENTROPY).any())
    return None


def _share(change: float, *of: float) -> float:
    size = max(map(abs, of))
    return change / size if size > 0.0 else 0.0
