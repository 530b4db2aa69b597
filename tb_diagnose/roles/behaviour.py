"""What the values of a series say about its role, where its name says nothing certain.

Each test is made to say no when in doubt: a curve that merely falls, or rises, is none of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from tb_diagnose.model import Float64Array, Series

MIN_POINTS = 5
"""Fewer points show no behaviour."""

_EVEN = 0.05
"""Largest spread of a counter's increments, relative to their mean, when the values are not integers."""


_TOGETHER = 0.8
"""Least correlation of a term with its loss. A score goes against the loss: its correlation is negative."""


def counts(values: Float64Array) -> bool:
    """Return whether values only rise, by integers or by even increments: a counter.

    Args:
        values: Shape (n,).
    """
    if not _enough(values) or values[-1] <= values[0]:
        return False
    # The difference of two huge numbers overflows, and so does a square; what comes of it is no even increment.
    with np.errstate(all="ignore"):
        increments = np.diff(values)
        if not increments.min() >= 0:
            return False
        if bool(np.all(values == np.round(values))):
            return True
        return bool(increments.std() <= _EVEN * increments.mean())


def scores(values: Float64Array) -> bool:
    """Return whether values lie in 0..1, move, and do not fall from their first to their last fifth.

    Args:
        values: Shape (n,).
    """
    if not _enough(values) or values.min() < 0 or values.max() > 1 or values.min() == values.max():
        return False
    fifth = max(1, len(values) // 5)
    return bool(np.median(values[-fifth:]) >= np.median(values[:fifth]))


def falls(values: Float64Array) -> bool:
    """Return whether the last fifth of values lies below the first, by more than neighbours differ: a loss.

    Args:
        values: Shape (n,).
    """
    if not _enough(values):
        return False
    fifth = max(1, len(values) // 5)
    gained = float(np.median(values[:fifth]) - np.median(values[-fifth:]))
    return bool(gained > np.median(np.abs(np.diff(values))))


def is_scheduled(values: Float64Array) -> bool:
    """Return whether values are small, not negative and piecewise smooth: a learning rate.

    A schedule has no noise: apart from few breaks, its second differences are tiny.

    Args:
        values: Shape (n,).
    """
    if not _enough(values) or values.min() < 0 or not 0 < values.max() <= 1:
        return False
    span = float(np.ptp(values))
    if span == 0:
        return True
    bends = np.abs(np.diff(values, 2)) / span
    turns = np.count_nonzero(np.diff(np.sign(np.diff(values))))
    return bool(np.mean(bends > 0.05) <= 0.1 and turns <= max(4, len(values) // 20))  # noqa: PLR2004 - breaks


def keeps_falling(values: Float64Array) -> bool:
    """Return whether hardly any value is above the one before: the training loss of boosting.

    Args:
        values: Shape (n,).
    """
    return _enough(values) and bool(values[-1] < values[0] and np.mean(np.diff(values) > 0) <= _EVEN)


def falls_with(term: Series, loss: Series) -> bool:
    """Return whether a series falls where the loss falls, point for point: a term of that loss, not a score.

    Args:
        term: The series in question.
        loss: A loss, written at the same steps.
    """
    if not (_enough(term.values) and _enough(loss.values) and np.array_equal(term.steps, loss.steps)):
        return False
    fifth = max(1, len(term.values) // 5)
    if any(np.median(values[-fifth:]) >= np.median(values[:fifth]) for values in (term.values, loss.values)):
        return False
    return bool(np.corrcoef(term.values, loss.values)[0, 1] >= _TOGETHER)


def _enough(values: Float64Array) -> bool:
    return len(values) >= MIN_POINTS and bool(np.isfinite(values).all())
