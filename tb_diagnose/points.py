"""Points: the three columns of a series, and how little room they take when they are packed.

    steps        0  10  20  30  45 ...         the first, the usual stride 10, and where it was another
    wall times   1.7e9  1.7e9 + 0.1  ...       the same, with the float64s taken for the integers of their bits
    values       0.5  0.25  0.125  ...         float32s, where the float64s are nothing but float32s

    unpacked     three arrays of 8 bytes per point, as they were read
    packed       mostly 8 bytes per point together instead of 24; unpacked for as long as somebody holds them

Nothing is lost: what comes back is the same bit for bit, -0.0 and the payloads of NaNs included. That holds for
strides because integers wrap around when they are subtracted, and wrap back when they are added up.
"""

from __future__ import annotations

import operator
import weakref
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

Int64Array = NDArray[np.int64]
Float64Array = NDArray[np.float64]

_WIDTHS: tuple[type[np.signedinteger[Any]], ...] = (np.int8, np.int16, np.int32)
# A stride that does not fit takes 16 bytes apart from the others; they may add up to a byte a point.
_POINTS_PER_EXCEPTION = 16
# The usual stride is the median of so many.
_SAMPLE = 100
# What the objects around three columns take, in bytes.
_OBJECTS = 800
_NO_PLACES, _NO_STRIDES = np.empty(0, np.intp), np.empty(0, np.int64)


class Packed(Protocol):
    """A column that takes less room than its array."""

    @property
    def nbytes(self) -> int:
        """Bytes that it takes."""

    def unpack(self) -> NDArray[Any]:
        """Return the column as an array of its own, shape (n,), int64 or float64."""


class _Unpacked(NamedTuple):
    """Columns as arrays. Packing replaces it in one step: other threads may be looking.

    Attributes:
        columns: Steps, wall times, values: arrays, or None where there is none yet; packed, weak references to arrays.
        is_packed: Whether arrays are only there as long as somebody holds them.
    """

    columns: list[Any]
    is_packed: bool = False


_NOTHING_UNPACKED = _Unpacked([])


class Points:
    """Three read-only columns of the same length, in file order.

    Args:
        steps: Shape (n,), int64.
        wall_times: Shape (n,), float64, seconds since the epoch.
        values: Shape (n,), float64.
    """

    __slots__ = ("_length", "_packed", "_unpacked")

    def __init__(self, steps: Int64Array, wall_times: Float64Array, values: Float64Array) -> None:
        for column in (steps, wall_times, values):
            column.setflags(write=False)
        self._length = len(steps)
        self._packed: tuple[Packed, ...] = ()
        self._unpacked = _Unpacked([steps, wall_times, values])

    def __len__(self) -> int:
        return self._length

    @property
    def parts(self) -> tuple[Points, ...]:
        """What the points were joined of."""
        return (self,)

    @property
    def steps(self) -> Int64Array:
        """Shape (n,), int64, as written."""
        steps: Int64Array = self.column(0)
        return steps

    @property
    def wall_times(self) -> Float64Array:
        """Shape (n,), float64, seconds since the epoch."""
        wall_times: Float64Array = self.column(1)
        return wall_times

    @property
    def values(self) -> Float64Array:
        """Shape (n,), float64."""
        values: Float64Array = self.column(2)
        return values

    @property
    def nbytes(self) -> int:
        """Bytes that the points take, with the objects around them; what is unpacked for a while is not counted."""
        kept = [column.nbytes for column in self._unpacked.columns if isinstance(column, np.ndarray)]
        return _OBJECTS + int(sum(kept)) + sum(packed.nbytes for packed in self._packed)

    def column(self, index: int) -> NDArray[Any]:
        """Return the steps (0), wall times (1) or values (2)."""
        unpacked = self._unpacked
        known = unpacked.columns[index]
        column = known() if isinstance(known, weakref.ref) else known
        if column is None:
            column = self._packed[index].unpack()
            column.setflags(write=False)
            unpacked.columns[index] = weakref.ref(column) if unpacked.is_packed else column
        array: NDArray[Any] = column
        return array

    def pack(self) -> None:
        """Pack the columns; their arrays go when nobody holds them any more. Other threads may look meanwhile."""
        if not self._unpacked.is_packed:
            self._pack_columns()
            self._unpacked = _Unpacked([None] * 3, is_packed=True)

    def _pack_columns(self) -> None:
        steps, wall_times, values = map(self.column, range(3))
        self._packed = _pack_integers(steps), _Bits(_pack_integers(wall_times.view(np.int64))), _pack_floats(values)


def points_of(block: Int64Array) -> Points:
    """Return the points that a block holds, without copying them.

    Args:
        block: Shape (3, n): steps, and the bits of wall times and of values.
    """
    return _Block(block)


class _Block(Points):
    """Points whose columns are cut from a block when somebody asks for them: a log may have thousands of tags."""

    __slots__ = ("_block",)

    def __init__(self, block: Int64Array) -> None:
        block.setflags(write=False)
        self._length = block.shape[1]
        self._packed = ()
        self._unpacked = _NOTHING_UNPACKED
        self._block: Int64Array | None = block

    @property
    def nbytes(self) -> int:
        block = self._block
        return super().nbytes if block is None else _OBJECTS + block.nbytes

    def column(self, index: int) -> NDArray[Any]:
        block = self._block
        if block is None:
            return super().column(index)
        row: NDArray[Any] = block[index]
        return row if index == 0 else row.view(np.float64)

    def pack(self) -> None:
        super().pack()
        self._block = None


def join(parts: Sequence[Points]) -> Points:
    """Return the points of all parts, one after the other; their columns are joined only when asked for."""
    return parts[0] if len(parts) == 1 else _Joined(parts)


def is_join_of(points: Points, parts: Sequence[Points]) -> bool:
    """Return whether points are just what ``join(parts)`` has returned before."""
    if len(parts) == 1:
        return points is parts[0]
    return len(points.parts) == len(parts) and all(map(operator.is_, points.parts, parts))


class _Joined(Points):
    """Points of several parts."""

    __slots__ = ("_parts",)

    def __init__(self, parts: Sequence[Points]) -> None:
        self._length = sum(map(len, parts))
        self._parts = tuple(parts)
        self._packed = tuple(_JoinedColumn(self._parts, index) for index in range(3))
        self._unpacked = _Unpacked([None] * 3)

    @property
    def parts(self) -> tuple[Points, ...]:
        return self._parts

    def _pack_columns(self) -> None:
        for part in self._parts:
            part.pack()


class _JoinedColumn:
    """One column of several points; the first of the three knows what all take."""

    __slots__ = ("_index", "_parts")

    def __init__(self, parts: tuple[Points, ...], index: int) -> None:
        self._parts = parts
        self._index = index

    @property
    def nbytes(self) -> int:
        return sum(part.nbytes for part in self._parts) if self._index == 0 else 0

    def unpack(self) -> NDArray[Any]:
        return np.concatenate([part.column(self._index) for part in self._parts])


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


def _pack_integers(numbers: Int64Array) -> Packed:
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


def _pack_floats(numbers: Float64Array) -> Packed:
    # What is too large for a float32, or a NaN with a longer payload, does not come back and is noticed.
    with np.errstate(over="ignore", invalid="ignore"):
        narrow = numbers.astype(np.float32)
        is_exact = np.array_equal(narrow.astype(np.float64).view(np.int64), numbers.view(np.int64))
    return _Narrow(narrow) if is_exact else _Bits(_pack_integers(numbers.view(np.int64)))
