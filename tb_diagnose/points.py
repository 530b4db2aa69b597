"""Points: the three columns of a series, and how little room they take when they are packed.

    unpacked     three arrays of 8 bytes per point, as they were read
    packed       mostly 8 bytes per point together instead of 24; unpacked for as long as somebody holds them

``packing.py`` packs a column, so that it comes back the same bit for bit.
"""

from __future__ import annotations

import operator
import weakref
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.packing import Float64Array, Int64Array, Packed, pack_bits, pack_floats, pack_integers

if TYPE_CHECKING:
    from collections.abc import Sequence


# What the objects around three columns take, in bytes.
_OBJECTS = 800


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
        self._packed = pack_integers(steps), pack_bits(wall_times), pack_floats(values)


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
