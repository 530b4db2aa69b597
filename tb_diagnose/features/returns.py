"""What an agent earns in the course of its training, and whether it was trained before."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.median import median_of_rows
from tb_diagnose.features.outline import outline
from tb_diagnose.features.swings import roughness
from tb_diagnose.model import Float64Array, Int64Array, Measure, Series, Split, Training

PARTS = 10
"""A training is looked at in tenths: single episodes differ by more than what an agent learns meanwhile."""
NEGLIGIBLE = 0.01
"""A gain of a smaller share of the return is none, however sure (assumption)."""
BEST_OF_MANY = 1.5
"""How much further the best of eight windows strays than one (definition: 2.5 and 3.7 standard errors are as rare)."""
_GAUSSIAN = 0.5 * math.log(2.0 * math.pi * math.e)
"""Entropy of a normal distribution of standard deviation 1, in nats (definition)."""
_ACTIONS = 10
"""Above so many actions, neighbouring ln(n) lie closer together than the tolerance (definition)."""
_NEW_ENTROPY = 0.05
"""How far the first logged entropy of a new policy may lie from that of an even one, as a share (calibrated: 2026-11,
new policies are within 0.025 unless their first updates were too large; resumed ones are 0.3 and more below)."""
_KEPT = 0.5
"""An entropy that falls to less than half of its first value falls within the log, so the log shows its start
(assumption)."""
_THIRD = 3
LEAST_PARTS = 2 * _THIRD
"""Parts of a course that has a beginning and an end (definition)."""
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


@dataclass(frozen=True, kw_only=True)
class Rise:
    """How far a return has come.

    Attributes:
        early: Mean of the first three parts.
        late: Mean of the last three.
        last: Mean of the last one.
        best: Highest mean of three parts in a row.
        size: The larger magnitude of those.
        error: Standard error of the difference of two such means.
        from_start: How far all after the first third lies above the first fiftieth, 0 where that may be chance: a fast
            learner is done before the first tenth is.
    """

    early: float
    late: float
    last: float
    best: float
    size: float
    error: float
    from_start: float

    @property
    def gain(self) -> float:
        """How far the best lies above the start, be that the first parts or the first fiftieth."""
        return max(self.best - self.early, self.from_start)

    def rises(self, errors: float, least: float = NEGLIGIBLE) -> bool:
        """Return whether there is a gain that is neither chance nor too small to speak of.

        The best of eight windows lies above the first by chance: it has to do so by more than one of them would.

        Args:
            errors: How many standard errors the gain of one window has to make.
            least: Share of the return that it has to make.
        """
        sure = max(BEST_OF_MANY * errors * self.error, NEGLIGIBLE * self.size)
        return self.gain > least * self.size and (self.best - self.early > sure or self.from_start > 0.0)

    def stands(self, errors: float, least: float) -> bool:
        """Return whether there is no gain of a share of the return, and the noise hides none.

        Args:
            errors: How many standard errors the noise may hide.
            least: Share of the return.
        """
        return max(self.best - self.early + errors * self.error, self.from_start) <= least * self.size

    def loses(self, share: float, errors: float) -> bool:
        """Return whether more than a share of the gain is gone at the end, beyond chance.

        Args:
            share: Share of the gain.
            errors: How many standard errors the loss has to make.
        """
        chance = BEST_OF_MANY * errors * self.error
        lost, of_late = self.best - self.late, self.best - self.last
        return lost > max(share * self.gain, chance) or of_late > max(share * self.gain, _THIRD**0.5 * chance)


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
    if len(way) < LEAST_PARTS:
        return None
    three = thirds(way)
    early, late, best = float(three[0]), float(three[-1]), float(three.max())
    return Rise(
        early=early,
        late=late,
        last=way.last,
        best=best,
        size=max(abs(early), abs(late), abs(best)),
        # The root mean square of ten parts strays less than their median deviation; a rise adds little to it.
        error=roughness(way.means) * (2.0 / _THIRD) ** 0.5,
        from_start=_from_start(finite_values(series)[1]),
    )


def thirds(way: Course) -> Float64Array:
    """Return the means of three parts in a row, shape (m - 2,), for at least three parts."""
    means: Float64Array = np.lib.stride_tricks.sliding_window_view(way.means, _THIRD).mean(axis=1)
    return means


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


def explained(series: Series) -> float:
    """Return the highest median that an explained variance has in any tenth of the training.

    That of single batches is noisy, and far below 0 where their returns hardly differ. -inf without finite points.
    """
    raw = outline(series).raw
    if not len(raw):
        return -math.inf
    windows = np.lib.stride_tricks.sliding_window_view(raw, max(1, round(len(raw) / PARTS)))
    return float(median_of_rows(windows).max())


def still_explores(training: Training) -> bool:
    """Return whether most actions are still random at the last point, so that the return is not that of the policy."""
    last = [finite_values(series)[1][-1:] for series in training.measured(Measure.EXPLORATION_RATE)]
    return any(len(rate) and rate[0] >= _NEW_EXPLORATION for rate in last)


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
            if bool((np.abs(values[0] / levels - 1.0) <= _NEW_ENTROPY).any()):
                return True
            return None if np.median(values) < _KEPT * values[0] else False
    return None
