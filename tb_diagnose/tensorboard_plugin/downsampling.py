"""Thins a curve to the columns of a chart without losing a spike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.model import Float64Array, Int64Array

PER_COLUMN = 4  # first, last, least, greatest

_NOT_FINITE: Mapping[Literal["nan", "inf", "-inf"], Callable[[Float64Array], NDArray[np.bool_]]] = {
    "nan": np.isnan,
    "inf": np.isposinf,
    "-inf": np.isneginf,
}


@dataclass(frozen=True)
class Mark:
    """Neighbouring points that are not finite.

    Attributes:
        step: Step of the first of them.
        value: ``nan``, ``inf`` or ``-inf``.
        count: How many they are.
    """

    step: int
    value: Literal["nan", "inf", "-inf"]
    count: int


def downsample(steps: Int64Array, values: Float64Array, width: int) -> NDArray[np.intp]:
    """Choose the points that show a curve in ``width`` columns of equal length in steps.

    Of each column the first, the last, the least and the greatest finite point are chosen, and the first and
    the last that is not finite, so that a line drawn through the finite ones breaks where the curve does.

    Args:
        steps: Shape (n,), strictly rising.
        values: Shape (n,).
        width: Number of columns, at least 1.

    Returns:
        Indices into the arrays, shape (m,), strictly rising; all of them where n <= 4 * width, else
        m <= 6 * width.
    """
    if len(steps) <= PER_COLUMN * width:
        return np.arange(len(steps))
    starts = _distinct(np.searchsorted(steps.astype(np.float64), _edges(steps, width)))
    stops = np.append(starts[1:], len(steps))
    finite = np.isfinite(values)
    if finite.all():
        low = high = values
        ends = [starts, stops - 1]
    else:
        low, high = np.where(finite, values, np.inf), np.where(finite, values, -np.inf)
        ends = [*_ends(np.flatnonzero(finite), starts, stops), *_ends(np.flatnonzero(~finite), starts, stops)]
    # A call for each column is faster than a `reduceat` of all: that tells the extremes, but not where they are.
    columns = list(zip(starts.tolist(), stops.tolist(), strict=True))
    least = [start + low[start:stop].argmin() for start, stop in columns]
    greatest = [start + high[start:stop].argmax() for start, stop in columns]
    return _distinct(np.sort(np.concatenate([*ends, least, greatest])))


def marks(steps: Int64Array, values: Float64Array, width: int) -> list[Mark]:
    """Return the points that are not finite; equal neighbours, and equal ones in one column, are one mark.

    Args:
        steps: Shape (n,), strictly rising.
        values: Shape (n,).
        width: Number of columns, at least 1.

    Returns:
        At most ``3 * width`` marks, sorted by step.
    """
    if np.isfinite(values).all():
        return []
    edges = _edges(steps, width)
    found = []
    for name, is_such in _NOT_FINITE.items():
        at = np.flatnonzero(is_such(values))
        if len(at):
            column = np.searchsorted(edges, steps[at].astype(np.float64), side="right")
            first = np.flatnonzero((np.diff(at) > 1) & (np.diff(column) > 0)) + 1
            first = np.concatenate([[0], first])
            counts = np.diff(first, append=len(at))
            found += [Mark(int(step), name, int(count)) for step, count in zip(steps[at[first]], counts, strict=True)]
    return sorted(found, key=lambda mark: mark.step)


def _edges(steps: Int64Array, width: int) -> Float64Array:
    """Return where the columns begin; float64 because int64 cannot hold every distance."""
    first, last = float(steps[0]), float(steps[-1])
    return first + np.arange(width, dtype=np.float64) * ((last - first) / width)


def _distinct(at: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return sorted indices without those that repeat; ``np.unique`` takes ten times as long."""
    return at[np.diff(at, prepend=-1) > 0]


def _ends(
    at: NDArray[np.intp], starts: NDArray[np.intp], stops: NDArray[np.intp]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return of the rising indices ``at`` the first and the last of each column that has any."""
    first, last = np.searchsorted(at, starts), np.searchsorted(at, stops) - 1
    has_any = first <= last
    return at[first[has_any]], at[last[has_any]]
