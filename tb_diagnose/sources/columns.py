"""Growing columns: the points of one tag of one file.

    at rest    | packed | packed |         what was there when its run was last packed
    capacity                     |-----------------------------------|
    steps                        | 0 1 2 3 4 5 6 7 | room to grow    |   int64
    wall times                   | . . . . . . . . |                 |   float64     one block of memory, three rows
    values                       | . . . . . . . . |                 |   float64
               '---------------- view() ---------- : read-only

A view shares the memory: points are only ever added behind it, and when the room is used up they move to a
larger block while the view keeps the old one. So a snapshot costs nothing and never changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.model import Points, join

if TYPE_CHECKING:
    from collections.abc import Sequence

_EMPTY = np.empty((3, 0), np.int64)
# Packed points fewer than these are taken back when more come, so that parts stay few.
_SMALL_PART = 4096


class Columns:
    """Points of one tag of one file, and what the file says about the tag.

    Attributes:
        scalar: Whether the first value of the tag in the file says that it is a scalar; None if it says
            nothing. unread: Number of values that were not a single number.
    """

    __slots__ = ("_block", "_floats", "_length", "_packed", "_resting", "_view", "scalar", "unread")

    def __init__(self, scalar: bool | None) -> None:  # noqa: FBT001 - three-valued, named in the class docstring
        self.scalar = scalar
        self.unread = 0
        self._packed: list[Points] = []
        self._resting = 0
        self._view: Points | None = None
        self._start_block()

    def _start_block(self) -> None:
        self._length = 0
        self._block = _EMPTY
        self._floats = _EMPTY.view(np.float64)

    def __len__(self) -> int:
        return self._resting + self._length

    def reserve(self, length: int) -> None:
        """Make room for so many points in all, and some more if there was room before."""
        capacity = self._block.shape[1]
        length -= self._resting
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
        if self._packed and not self._length and len(self._packed[-1]) < _SMALL_PART:
            last = self._packed.pop()
            self._resting -= len(last)
            self.extend(last.steps, last.wall_times, last.values)
        begin = self._length
        end = begin + len(steps)
        self.reserve(self._resting + end)
        self._block[0, begin:end] = steps
        self._floats[1, begin:end] = wall_times
        self._floats[2, begin:end] = values
        self._length = end

    def view(self) -> Points:
        """Return the points so far; later points do not change what is returned."""
        if self._view is None or len(self._view) != len(self):
            self._view = join([*self._packed, *self._loose()])
        return self._view

    def rest(self) -> None:
        """Pack the points, also those of the latest view."""
        view = self.view()
        view.rest()
        self._packed = list(view.parts)
        self._resting = len(view)
        self._start_block()

    def _loose(self) -> list[Points]:
        """Return what is not packed."""
        end = self._length
        if not end and self._packed:
            return []
        return [Points(self._block[0, :end], self._floats[1, :end], self._floats[2, :end])]
