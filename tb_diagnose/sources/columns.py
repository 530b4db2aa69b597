"""Growing columns: the points of one tag of one file.

    packed     | points | points |         what was there when its run was last packed
    capacity                     |-----------------------------------|
    steps                        | 0 1 2 3 4 5 6 7 | room to grow    |   int64
    wall times                   | . . . . . . . . |                 |   float64     one block of memory, three rows
    values                       | . . . . . . . . |                 |   float64
               '---------------- view() ---------- : read-only

A view shares the memory: points are only ever added behind it, and when the room is used up they move to a
larger block while the view keeps the old one. So a snapshot costs nothing and never changes.

Points come by the block, those of many tags side by side, and most small files are a single such block:

    | loss loss loss | acc acc acc | lr lr lr |      then every tag keeps its part of it, and nothing is copied
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.points import Points, join, points_of
from tb_diagnose.sources import hparams

if TYPE_CHECKING:
    from collections.abc import Sequence

Block = NDArray[np.int64]
"""Shape (3, n): steps, and the bits of the float64s that are wall times and values."""

_EMPTY: Block = np.empty((3, 0), np.int64)
# Packed points fewer than these are taken back when more come, so that parts stay few.
_SMALL_PART = 4096


class Stretch(NamedTuple):
    """The part of a block that holds the points of one tag, in file order.

    Attributes:
        tag: The tag.
        scalar: What the first of its values says about the tag.
        begin: Where its points begin in the block.
        end: Where they end.
    """

    tag: str
    scalar: bool | None
    begin: int
    end: int


class Columns:
    """Points of one tag of one file, and what the file says about the tag.

    Attributes:
        scalar: Whether the first value of the tag in the file says that it is a scalar; None if it says
            nothing.
        unread: Number of values that were not a single number.
        hparams: Hyper-parameters that the first value naming any names.
    """

    __slots__ = ("_block", "_length", "_packed", "_packed_length", "_view", "hparams", "scalar", "unread")

    def __init__(self, scalar: bool | None) -> None:  # noqa: FBT001 - three-valued, named in the class docstring
        self.scalar = scalar
        self.unread = 0
        self.hparams = hparams.NONE
        self._packed: tuple[Points, ...] = ()
        self._packed_length = 0
        self._view: Points | None = None
        self._block = _EMPTY
        self._length = 0

    def __len__(self) -> int:
        return self._packed_length + self._length

    def reserve(self, length: int) -> None:
        """Make room for so many points in all, and some more if there was room before."""
        capacity = self._block.shape[1]
        length -= self._packed_length
        if length > capacity:
            block = np.empty((3, max(length, capacity + (capacity >> 1))), np.int64)
            block[:, : self._length] = self._block[:, : self._length]
            self._block = block

    def add(self, points: Block) -> None:
        """Add points, given as a block."""
        if self._packed and not self._length and len(self._packed[-1]) < _SMALL_PART:
            last = self._packed[-1]
            self._packed = self._packed[:-1]
            self._packed_length -= len(last)
            self.add(block_of(last.steps, last.wall_times, last.values))
        begin = self._length
        end = begin + points.shape[1]
        self.reserve(self._packed_length + end)
        self._block[:, begin:end] = points
        self._length = end

    def keep(self, points: Block) -> None:
        """Take a block of points as the first ones, without copying it; nobody may write to it any more."""
        self._block = points
        self._length = points.shape[1]

    def view(self) -> Points:
        """Return the points so far; later points do not change what is returned."""
        if self._view is None or len(self._view) != len(self):
            loose = points_of(self._block[:, : self._length])
            self._view = join((*self._packed, loose)) if self._packed else loose
        return self._view

    def pack(self) -> None:
        """Pack the points, also those of the latest view."""
        view = self.view()
        view.pack()
        self._packed = view.parts
        self._packed_length = len(view)
        self._block = _EMPTY
        self._length = 0


def block_of(
    steps: Sequence[int] | NDArray[np.int64],
    wall_times: Sequence[float] | NDArray[np.float64],
    values: Sequence[float] | NDArray[np.float64],
) -> Block:
    """Return a block of points; the three have the same length."""
    block = np.empty((3, len(steps)), np.int64)
    floats = block.view(np.float64)
    block[0], floats[1], floats[2] = steps, wall_times, values
    return block


def add_points(block: Block, stretches: Sequence[Stretch], columns: dict[str, Columns]) -> None:
    """Add the points of a block to the columns of their tags.

    Args:
        block: The points of some tags, tag by tag; nobody may write to it any more.
        stretches: Where in the block the points of each tag stand; no tag comes twice.
        columns: Tag to columns; tags are added as they come.
    """
    growing = []
    for tag, scalar, _, _ in stretches:
        known = columns.get(tag)
        if known is None:
            known = columns[tag] = Columns(scalar)
        growing.append(known)
    # A block that some tags keep while others leave it for a larger one would take its room in vain.
    are_first = not any(map(len, growing))
    for one, (_, _, begin, end) in zip(growing, stretches, strict=True):
        (one.keep if are_first else one.add)(block[:, begin:end])
