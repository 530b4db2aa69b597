"""Shapes: records that differ in nothing but their numbers, and how to recognise them by the thousand.

    record   1c 00 .. 6b | 09 a1 5f .. 41 | 10 07 | 2a 0d 0a 0b 0a 04 l o s s 15 | 33 33 13 40 | 9d 1e 55 c8
    mask     ff ff .. ff | ff 00 00 .. 00 | ff 80 | ff ff ff ff ff ff f f f f ff | 00 00 00 00 | 00 00 00 00
                              wall time      step                                      value       checksum
    key      record & mask

Records with the same key have the same shape. Of the step's bytes the top bits stay in the key: they say where the
varint ends. That is the whole argument for the fast reader: if all bytes of the key agree, the record parses exactly as
the one that was decoded in full when the shape was learned; and the key holds the header, so the length is checked too.

A shape is learned when its like is met for the second time, and learning is paid for by the records that shapes have
saved from the generic decoder: tags that hold the step number never pay, and are never learned for long. Where only the
tag is another than in a record that is known, the numbers have the same places, and nothing need be looked for:

    1c 00 .. 6b 09 .. 10 .. 2a 0d 0a 0b 0a 04 l o s s 15 .. .. .. ..
    1c 00 .. 6b 09 .. 10 .. 2a 0d 0a 0b 0a 04 r a t e 15 .. .. .. ..
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.sources.crc32c import crc32c
from tb_diagnose.sources.framing import FOOTER, HEADER
from tb_diagnose.sources.keys import LONGEST_RECORD, UNKNOWN, Bytes, Ids, Keys
from tb_diagnose.sources.wire import find_layout

if TYPE_CHECKING:
    from tb_diagnose.sources.decode import Event

MOST_SHAPES = 1 << 15
MOST_POINTS = 1 << 16
# In records read by shape: what is lent at first, and what it costs to learn a shape.
_CREDIT = 1024
_PRICE = 8
_PRICE_OF_LIKE = 1
# Groups of keys for records of one size: each is tried for what the others have not recognised.
_MOST_GROUPS = 8
_WIDE = 8


class Promise(Enum):
    """What is to be expected of a record that no shape fits."""

    NONE = "its shape is not worth learning"
    SOME = "its like was met for the first time"
    KEPT = "its like has come again: its shape should be learned"


class ShapeTable:
    """The shapes that are known, each with an id.

    Attributes:
        tags: Tags of all shapes, each once.
        size, wall_time, step, step_mask, first_point, points: By shape: bytes of a record, places of wall time
            and step in it, the bits of the 8 bytes at the step's place that belong to the step, and the points
            that a record holds.
        tag, number, wide, scalar: By point: index of its tag, place of its number in the record, whether that is a
            float64, and what the value says about its tag.
        lookups: How many groups of keys were asked for the records that were classified last.
    """

    def __init__(self) -> None:
        self.tags: list[str] = []
        self.wall_time = np.zeros(MOST_SHAPES, np.intp)
        self.step = np.zeros(MOST_SHAPES, np.intp)
        self.step_mask = np.zeros(MOST_SHAPES, np.uint64)
        self.first_point = np.zeros(MOST_SHAPES, np.intp)
        self.points = np.zeros(MOST_SHAPES, np.intp)
        self.tag = np.zeros(MOST_POINTS, np.intp)
        self.number = np.zeros(MOST_POINTS, np.intp)
        self.wide = np.zeros(MOST_POINTS, np.bool_)
        self.scalar: list[bool | None] = []
        self.size = np.zeros(MOST_SHAPES, np.intp)
        self._checksum = np.zeros(MOST_SHAPES, np.uint32)
        self._checksummed = 0
        self.templates: list[tuple[bytes, bytes]] = []
        self._tag_ids: dict[str, int] = {}
        self._groups: dict[int, list[Keys]] = {}
        self._seen: dict[int, bool] = {}
        self._credit = _CREDIT
        self.lookups = 0

    @property
    def is_worn_out(self) -> bool:
        """Whether it can learn no more, and what it knows has not been met for long."""
        return self._credit < 0

    def tag_id(self, tag: str) -> int:
        """Return the index of a tag, or -1 if records of no shape hold it."""
        return self._tag_ids.get(tag, -1)

    def points_of(self, shapes: Ids) -> Ids:
        """Return the points of records of those shapes, in their order."""
        points, counts = self.first_point[shapes], self.points[shapes]
        if counts.max() == 1:
            return points
        ends = np.cumsum(counts)
        within = np.arange(ends[-1]) - np.repeat(ends - counts, counts)
        return within + np.repeat(points, counts)

    def knows_size(self, size: int) -> bool:
        """Return whether any shape has records of so many bytes."""
        return size in self._groups

    def checksums(self, shapes: Ids) -> NDArray[np.uint32]:
        """Return the checksums of the payloads of the shapes' keys, unmasked."""
        for shape in range(self._checksummed, len(self.templates)):
            self._checksum[shape] = crc32c(self.templates[shape][0][HEADER:-FOOTER])
        self._checksummed = len(self.templates)
        return self._checksum[shapes]

    def classify(self, data: Bytes, begins: Ids, ends: Ids) -> Ids:
        """Recognise records.

        Args:
            data: A block of a file.
            begins: Shape (n,): where the records begin in it.
            ends: Shape (n,): where they end.

        Returns:
            Shape (n,): their shapes, or ``UNKNOWN``.
        """
        lengths = ends - begins - (HEADER + FOOTER)
        order = np.argsort(lengths.astype(np.uint16), kind="stable")
        begins, lengths = begins[order], lengths[order]
        found = np.full(len(begins), UNKNOWN)
        self.lookups = 0
        edges = [0, *(np.flatnonzero(np.diff(lengths)) + 1).tolist(), len(lengths)]
        for first, end in pairwise(edges):
            waiting = np.arange(first, end)
            for group in self._groups.get(int(lengths[first]) + HEADER + FOOTER, ()):
                self.lookups += 1
                found[waiting] = group.find(data, begins[waiting])
                waiting = waiting[found[waiting] == UNKNOWN]
                if not len(waiting):
                    break
        self._credit += int(np.count_nonzero(found != UNKNOWN))
        shapes = np.empty_like(found)
        shapes[order] = found
        return shapes

    def promise(self, size: int, event: Event) -> Promise:
        """Say what is to be expected of a record that no shape fits.

        Args:
            size: Bytes of the record.
            event: What the generic decoder read from it.
        """
        if size > LONGEST_RECORD or event.values[0].number is None:
            return Promise.NONE
        like = hash((size, event.values[0].tag))
        met = self._seen.get(like)
        if met is None:
            if len(self._seen) >= MOST_POINTS:
                self._seen.clear()
            self._seen[like] = True
            return Promise.SOME
        if not self._has_room_for(len(event.values)):
            self._credit = min(self._credit, _CREDIT) - 1
            return Promise.NONE
        return Promise.KEPT if met and self._credit >= _PRICE * len(event.values) else Promise.NONE

    def _has_room_for(self, points: int) -> bool:
        return len(self.templates) < MOST_SHAPES and len(self.scalar) + points <= MOST_POINTS

    def learn(self, record: bytes, event: Event) -> None:
        """Learn the shape of a record, if such records can have one.

        Args:
            record: A whole record.
            event: What the generic decoder read from it.
        """
        groups = self._groups.get(len(record), [])
        group = next((group for group in groups if group.has_like(record)), None)
        self._credit -= (_PRICE if group is None else _PRICE_OF_LIKE) * len(event.values)
        layout = find_layout(record, event) if group is None else group.layout
        if layout is None:
            self._seen[hash((len(record), event.values[0].tag))] = False
            return
        if group is None:
            new = Keys(record, layout)
            group = next((group for group in groups if group.mask == new.mask), new)
            if group is new:
                if len(groups) == _MOST_GROUPS:
                    return
                self._groups[len(record)] = [*groups, group]
        shape = len(self.templates)
        if not group.add(record, shape):
            self._seen[hash((len(record), event.values[0].tag))] = False
            return
        self.templates.append((group.key(record), group.mask))
        self.size[shape] = len(record)
        self.wall_time[shape] = layout.wall_time
        self.step[shape] = layout.step
        self.step_mask[shape] = int.from_bytes(b"\x7f" * layout.step_size, "little")
        self.first_point[shape] = len(self.scalar)
        self.points[shape] = len(event.values)
        for value, (offset, size, _) in zip(event.values, layout.numbers, strict=True):
            point = len(self.scalar)
            self.tag[point] = self._tag_id(value.tag)
            self.number[point] = offset
            self.wide[point] = size == _WIDE
            self.scalar.append(value.scalar)

    def _tag_id(self, tag: str) -> int:
        known = self._tag_ids.get(tag)
        if known is None:
            known = self._tag_ids[tag] = len(self.tags)
            self.tags.append(tag)
        return known
