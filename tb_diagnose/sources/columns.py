"""Growing columns: the points of one tag of one file.

    capacity   |-----------------------------------|
    steps      | 0 1 2 3 4 5 6 7 | room to grow    |   int64
    wall times | . . . . . . . . |                 |   float64     one block of memory, three rows
    values     | . . . . . . . . |                 |   float64
               '--- what view() shows: read-only --'

A view shares the memory: points are only ever added behind it, and when the room is used up they move to a
larger block while the view keeps the old one. So a snapshot costs nothing and never changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

_EMPTY = np.empty((3, 0), np.int64)


class Points(NamedTuple):
    """Three read-only columns of the same length, in file order.

    Attributes:
        steps: Shape (n,), int64.
        wall_times: Shape (n,), float64, seconds since the epoch.
        values: Shape (n,), float64.
    """

    steps: NDArray[np.int64]
    wall_times: NDArray[np.float64]
    values: NDArray[np.float64]


class Columns:
    """Points of one tag of one file, and what the file says about the tag.

    Attributes:
        scalar: Whether the first value of the tag in the file says that it is a scalar; None if it says
            nothing. unread: Number of values that were not a single number.
    """

    __slots__ = ("_block", "_floats", "_length", "scalar", "unread")

    def __init__(self, scalar: bool | None) -> None:  # noqa: FBT001 - three-valued, named in the class docstring
        self.scalar = scalar
        self.unread = 0
        self._length = 0
        self._block = _EMPTY
        self._floats = _EMPTY.view(np.float64)

    def __len__(self) -> int:
        return self._length

    @property
    def nbytes(self) -> int:
        """Bytes that the points take."""
        return self._length * self._block.itemsize * len(self._block)

    def reserve(self, length: int) -> None:
        """Make room for so many points in all, and some more if there was room before."""
        capacity = self._block.shape[1]
        if length > capacity:
            block = np.empty((3, max(length, capacity + (capacity >> 1))), np.int64)
            if self._length:
                block[:, : self._length] = self._block[:, : self._length]
            self._block = block
            self._floats = block.view(np.float64)

    def extend(
        self,
        steps: Sequence[int] | NDArray[np.int64],
        wall_times: Sequence[float] | NDArray[np.float64],
        values: Sequence[float] | NDArray[np.float32] | NDArray[np.float64],
    ) -> None:
        """Add points; the three have the same length."""
        begin = self._length
        end = begin + len(steps)
        self.reserve(end)
        self._block[0, begin:end] = steps
        self._floats[1, begin:end] = wall_times
        self._floats[2, begin:end] = values
        self._length = end

    def view(self) -> Points:
        """Return the points so far; later points do not change what is returned."""
        end = self._length
        columns = self._block[0, :end], self._floats[1, :end], self._floats[2, :end]
        for column in columns:
            column.setflags(write=False)
        return Points(*columns)
