"""Numbers as JSON takes them: no NaN, no infinity, no numpy, and no more digits than are seen."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from tb_diagnose.model import Float64Array

DIGITS = 9
"""Of a value on a curve: a float32 needs no more to be told from its neighbours."""


def dumps(value: Any) -> str:
    """Return compact JSON; a number that is not finite is a bug and raises ValueError."""
    return json.dumps(value, allow_nan=False, separators=(",", ":"))


def rounded(values: Float64Array) -> Float64Array:
    """Return values to a thousandth of their range and of their size: a small picture shows no more, 2,000 weigh less.

    Of their size as well, for a logarithmic picture shows what is small beside the greatest.
    """
    finite = values[np.isfinite(values)]
    with np.errstate(all="ignore"):
        span = float(finite.max()) - float(finite.min()) if len(finite) else 0.0
        sizes = np.abs(values)
        return _to_place(values, 3 - np.floor(np.log10(np.minimum(sizes, span) if span > 0 else sizes)))


def short(values: Float64Array) -> Float64Array:
    """Return values to nine digits: what is sent is a third shorter, and a float32 the same."""
    with np.errstate(all="ignore"):
        return _to_place(values, DIGITS - 1 - np.floor(np.log10(np.abs(values))))


def _to_place(values: Float64Array, decimals: Float64Array) -> Float64Array:
    """Return values rounded to decimals of their own; what rounding would overflow stays as it is."""
    with np.errstate(all="ignore"):
        scale = 10.0**decimals
        short = np.round(values * scale) / scale
    return np.where(np.isfinite(short), short, values)


def plain(values: Float64Array) -> list[float | None]:
    """Return the values with None for those that are not finite."""
    numbers = values.astype(object)
    numbers[~np.isfinite(values)] = None
    result: list[float | None] = numbers.tolist()
    return result
