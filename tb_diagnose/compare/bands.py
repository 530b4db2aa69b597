"""Several curves of one quantity as one band: their mean, and the range from the least to the greatest of them.

The range takes in every point that was logged. The mean is given only where all curves have a value, so that no curve
makes it look better by failing or ending.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.model import Float64Array, Int64Array

Curve = tuple[Int64Array, Float64Array]
"""Steps, strictly rising, and values, both of shape (n,)."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Band:
    """Curves as one.

    Attributes:
        steps: Shape (n,), strictly rising.
        mean: Shape (n,); NaN where not all curves have a value.
        least: Least value of any curve, shape (n,); NaN where none has one.
        greatest: Greatest value of any curve, shape (n,).
        count: How many curves have a value, shape (n,).
        broken: For each curve the step of its first point that is not finite, or None.
        last: For each curve the last step with a finite value, or None.
    """

    steps: Int64Array
    mean: Float64Array
    least: Float64Array
    greatest: Float64Array
    count: Int64Array
    broken: tuple[int | None, ...]
    last: tuple[int | None, ...]


def band(curves: Sequence[Curve], width: int) -> Band:
    """Join curves to a band.

    All logged steps are its grid, or ``width`` columns of equal length where they are more. Of a column a curve counts
    with the mean of its points, and with the least and the greatest of them. Where a curve has no point in a column
    but one before and one after it, it counts with the straight line between them; it is never continued beyond its
    ends, nor across points that are not finite.

    Args:
        curves: At least one.
        width: Number of columns, at least 1.
    """
    grid = np.unique(np.concatenate([steps for steps, _ in curves]))
    edges = grid
    if len(grid) > width:
        edges = np.unique(np.linspace(float(grid[0]), float(grid[-1]), width + 1)[:-1].astype(np.int64))
        edges = edges[np.unique(np.searchsorted(edges, grid, side="right") - 1)]
    with np.errstate(over="ignore", invalid="ignore"):
        rows = [_row(edges, steps, values) for steps, values in curves]
        mean, least, greatest = (np.stack(part) for part in zip(*rows, strict=True))
        known = ~np.isnan(mean)
        return Band(
            steps=edges,
            mean=np.where(known.all(axis=0), mean.mean(axis=0), np.nan),
            least=_nan_if_none(np.where(known, least, np.inf).min(axis=0), known),
            greatest=_nan_if_none(np.where(known, greatest, -np.inf).max(axis=0), known),
            count=known.sum(axis=0),
            broken=tuple(_first(steps[~np.isfinite(values)]) for steps, values in curves),
            last=tuple(_first(steps[np.isfinite(values)][::-1]) for steps, values in curves),
        )


def _row(edges: Int64Array, steps: Int64Array, values: Float64Array) -> tuple[Float64Array, Float64Array, Float64Array]:
    """Return mean, least and greatest of a curve in each column, NaN where it has none."""
    column = np.searchsorted(edges, steps, side="right") - 1
    finite = np.isfinite(values)
    size = len(edges)
    at, numbers = column[finite], values[finite]
    counts = np.bincount(at, minlength=size)
    filled = counts > 0
    mean = np.full(size, np.nan)
    mean[filled] = np.bincount(at, numbers / np.maximum(counts[at], 1), minlength=size)[filled]
    between = _between(filled, np.bincount(column[~finite], minlength=size) > 0)
    if between.any():
        mean[between] = np.interp(edges[between], edges[filled], mean[filled])
    least, greatest = mean.copy(), mean.copy()
    np.fmin.at(least, at, numbers)
    np.fmax.at(greatest, at, numbers)
    return mean, least, greatest


def _between(filled: NDArray[np.bool_], broken: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which empty columns lie between two filled ones, with nothing broken from the one to the other."""
    places = np.arange(len(filled))
    before = np.maximum.accumulate(np.where(filled, places, -1))
    after = np.minimum.accumulate(np.where(filled, places, len(filled))[::-1])[::-1]
    inside = ~filled & (before >= 0) & (after < len(filled))
    faults = np.concatenate([[0], np.cumsum(broken)])
    result: NDArray[np.bool_] = inside.copy()
    result[inside] = faults[after[inside] + 1] == faults[before[inside]]
    return result


def _nan_if_none(values: Float64Array, known: NDArray[np.bool_]) -> Float64Array:
    return np.where(known.any(axis=0), values, np.nan)


def _first(steps: Int64Array) -> int | None:
    return int(steps[0]) if len(steps) else None
