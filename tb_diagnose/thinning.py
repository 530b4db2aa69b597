"""Thins a curve to the columns of a chart without losing a spike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.model import Float64Array, Int64Array

PER_COLUMN = 4  # first, last, least, greatest

_NOT_FINITE: Mapping[str, Callable[[Float64Array], NDArray[np.bool_]]] = {
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
    value: str
    count: int


def thin(steps: Int64Array, values: Float64Array, width: int) -> NDArray[np.intp]:
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
    column = _columns(steps, width)
    finite = np.isfinite(values)
    starts = np.flatnonzero(np.diff(column, prepend=-1))
    lengths = np.diff(starts, append=len(column))
    least = np.repeat(np.minimum.reduceat(np.where(finite, values, np.inf), starts), lengths)
    greatest = np.repeat(np.maximum.reduceat(np.where(finite, values, -np.inf), starts), lengths)
    kept: NDArray[np.intp] = np.unique(
        np.concatenate(
            [
                *_ends(np.flatnonzero(finite), column),
                *_ends(np.flatnonzero(~finite), column),
                _ends(np.flatnonzero(finite & (values == least)), column)[0],
                _ends(np.flatnonzero(finite & (values == greatest)), column)[0],
            ]
        )
    )
    return kept


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
    column = _columns(steps, width)
    found = []
    for name, is_such in _NOT_FINITE.items():
        at = np.flatnonzero(is_such(values))
        if len(at):
            first = np.flatnonzero((np.diff(at) > 1) & (np.diff(column[at]) > 0)) + 1
            first = np.concatenate([[0], first])
            counts = np.diff(first, append=len(at))
            found += [Mark(int(step), name, int(count)) for step, count in zip(steps[at[first]], counts, strict=True)]
    return sorted(found, key=lambda mark: mark.step)


def _columns(steps: Int64Array, width: int) -> Int64Array:
    """Return the column of each step, never falling; float64 because int64 cannot hold every distance."""
    first, last = float(steps[0]), float(steps[-1])
    if first == last:
        return np.zeros(len(steps), np.int64)
    position = (steps.astype(np.float64) - first) * (width / (last - first))
    return np.minimum(position.astype(np.int64), width - 1)


def _ends(at: NDArray[np.intp], column: Int64Array) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return of the rising indices ``at`` the first and the last of each column."""
    turn = np.diff(column[at]) > 0
    edge = [True] if len(at) else []
    return at[np.concatenate([edge, turn]).astype(bool)], at[np.concatenate([turn, edge]).astype(bool)]
