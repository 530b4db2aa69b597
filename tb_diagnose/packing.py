"""Columns of numbers in less room, without any loss.

    steps        0  10  20  30  45 ...         the first, the usual stride 10, and where it was another
    wall times   1.7e9  1.7e9 + 0.1  ...       the same, with the float64s taken for the integers of their bits
    values       0.5  0.25  0.125  ...         float32s, where the float64s are nothing but float32s

What comes back is the same bit for bit, -0.0 and the payloads of NaNs included. That holds for strides because
integers wrap around when they are subtracted, and wrap back when they are added up.
"""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Int64Array = NDArray[np.int64]
Float64Array = NDArray[np.float64]

_WIDTHS: tuple[type[np.signedinteger[Any]], ...] = (np.int8, np.int16, np.int32)
# A stride that does not fit takes 16 bytes apart from the others; they may add up to a byte a point.
_POINTS_PER_EXCEPTION = 16
# The usual stride is the median of so many.
_SAMPLE = 100
_NO_PLACES, _NO_STRIDES = np.empty(0, np.intp), np.empty(0, np.int64)


class Packed(Protocol):
    """A column that takes less room than its array."""

    @property
    def nbytes(self) -> int:
        """Bytes that it takes."""

    def unpack(self) -> NDArray[Any]:
        """Return the column as an array of its own, shape (n,), int64 or float64."""


class _Plain:
    """A column that does not get any smaller."""

    __slots__ = ("_numbers",)

    def __init__(self, numbers: NDArray[Any]) -> None:
        self._numbers = numbers.copy()

    @property
    def nbytes(self) -> int:
        return self._numbers.nbytes

    def unpack(self) -> NDArray[Any]:
        return self._numbers


class _Narrow:
    """Float64s that are float32s."""

    __slots__ = ("_numbers",)

    def __init__(self, numbers: NDArray[np.float32]) -> None:
        self._numbers = numbers

    @property
    def nbytes(self) -> int:
        return self._numbers.nbytes

    def unpack(self) -> NDArray[Any]:
        return self._numbers.astype(np.float64)


class _Bits:
    """Float64s, packed as the integers of their bits."""

    __slots__ = ("_integers",)

    def __init__(self, integers: Packed) -> None:
        self._integers = integers

    @property
    def nbytes(self) -> int:
        return self._integers.nbytes

    def unpack(self) -> NDArray[Any]:
        return self._integers.unpack().view(np.float64)


class _Strides:
    """Integers that go on by a usual stride, or nearly.

    Args:
        first: The first of them.
        usual: The usual stride.
        residuals: Shape (n - 1,), small integers: what each stride is beyond the usual; None where that is nothing.
        places, others: Shape (m,): strides that are of another size, and where they stand.
    """

    __slots__ = ("_first", "_length", "_others", "_places", "_residuals", "_usual")

    def __init__(
        self,
        length: int,
        first: np.int64,
        usual: np.int64,
        residuals: NDArray[Any] | None,
        places: NDArray[np.intp],
        others: Int64Array,
    ) -> None:
        self._length = length
        self._first = first
        self._usual = usual
        self._residuals = residuals
        self._places = places
        self._others = others

    @property
    def nbytes(self) -> int:
        exceptions = self._places.nbytes + self._others.nbytes
        return exceptions + (0 if self._residuals is None else self._residuals.nbytes)

    def unpack(self) -> NDArray[Any]:
        numbers = np.full(self._length, self._usual)
        if self._residuals is not None:
            numbers[1:] += self._residuals
        numbers[1:][self._places] = self._others
        numbers[0] = self._first
        return np.cumsum(numbers, out=numbers)


def pack_integers(numbers: Int64Array) -> Packed:
    """Return integers, shape (n,), in as little room as their strides allow."""
    if len(numbers) < 2:  # noqa: PLR2004 - no stride
        return _Plain(numbers)
    strides = np.diff(numbers)
    some = np.sort(strides[:: 1 + len(strides) // _SAMPLE])
    usual = some[len(some) // 2]
    residuals = strides - usual
    for width in (None, *_WIDTHS):
        narrow = None if width is None else residuals.astype(width)
        differing = residuals != (0 if narrow is None else narrow)
        exceptions = np.count_nonzero(differing)
        if _POINTS_PER_EXCEPTION * exceptions <= len(strides):
            places = np.flatnonzero(differing) if exceptions else _NO_PLACES
            others = strides[places] if exceptions else _NO_STRIDES
            return _Strides(len(numbers), numbers[0], usual, narrow, places, others)
    return _Plain(numbers)


def pack_bits(numbers: Float64Array) -> Packed:
    """Return float64s, shape (n,), as the integers of their bits, which suits clocks."""
    return _Bits(pack_integers(numbers.view(np.int64)))


def pack_floats(numbers: Float64Array) -> Packed:
    """Return float64s, shape (n,), as float32s where they are nothing else."""
    # What is too large for a float32, or a NaN with a longer payload, does not come back and is noticed.
    with np.errstate(over="ignore", invalid="ignore"):
        narrow = numbers.astype(np.float32)
        is_exact = np.array_equal(narrow.astype(np.float64).view(np.int64), numbers.view(np.int64))
    return _Narrow(narrow) if is_exact else pack_bits(numbers)
