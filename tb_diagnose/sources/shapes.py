"""Shapes: records that differ in nothing but their numbers, and how to recognise them by the thousand.

    record   1c 00 .. 6b | 09 a1 5f .. 41 | 10 07 | 2a 0d 0a 0b 0a 04 l o s s 15 | 33 33 13 40 | 9d 1e 55 c8
    mask     ff ff .. ff | ff 00 00 .. 00 | ff 80 | ff ff ff ff ff ff f f f f ff | 00 00 00 00 | 00 00 00 00
                              wall time      step                                      value       checksum
    key      record & mask

Records with the same key have the same shape. Of the step's bytes the top bits stay in the key: they say where the
varint ends. That is the whole argument for the fast reader: if all bytes of the key agree, the record parses exactly as
the one that was decoded in full when the shape was learned; and the key holds the header, so the length is checked too.

A shape is learned when its like is met for the second time, and learning is paid for by the records that shapes have
saved from the generic decoder: tags that hold the step number never pay, and are never learned for long.
"""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.sources.crc32c import crc32c
from tb_diagnose.sources.framing import FOOTER, HEADER
from tb_diagnose.sources.wire import find_layout

if TYPE_CHECKING:
    from tb_diagnose.sources.decode import Event

UNKNOWN = -1

MOST_SHAPES = 1 << 14
_MOST_POINTS = 1 << 15
LONGEST_RECORD = 2048
# In records read by shape: what is lent at first, and what learning one shape costs.
_CREDIT = 20_000
_PRICE = 20
_WIDE = 8

Bytes = NDArray[np.uint8]
Ids = NDArray[np.intp]


class ShapeTable:
    """The shapes that are known, each with an id.

    Attributes:
        tags: Tags of all shapes, each once.
        size, wall_time, step, step_mask, first_point, points: By shape: bytes of a record, places of wall time
            and step in it, the bits of the 8 bytes at the step's place that belong to the step, and the points
            that a record holds.
        tag, number, wide, scalar: By point: index of its tag, place of its number in the record, whether that is a
            float64, and what the value says about its tag.
    """

    def __init__(self) -> None:
        self.tags: list[str] = []
        self.wall_time = np.zeros(MOST_SHAPES, np.intp)
        self.step = np.zeros(MOST_SHAPES, np.intp)
        self.step_mask = np.zeros(MOST_SHAPES, np.uint64)
        self.first_point = np.zeros(MOST_SHAPES, np.intp)
        self.points = np.zeros(MOST_SHAPES, np.intp)
        self.tag = np.zeros(_MOST_POINTS, np.intp)
        self.number = np.zeros(_MOST_POINTS, np.intp)
        self.wide = np.zeros(_MOST_POINTS, np.bool_)
        self.scalar: list[bool | None] = []
        self.size = np.zeros(MOST_SHAPES, np.intp)
        self._checksum = np.zeros(MOST_SHAPES, np.uint32)
        self._checksummed = 0
        self.templates: list[tuple[bytes, bytes]] = []
        self._tag_ids: dict[str, int] = {}
        self._groups: dict[int, list[_Group]] = {}
        self._seen: dict[tuple[int, str], bool] = {}
        self._credit = _CREDIT

    @property
    def full(self) -> bool:
        """Whether it can learn no more."""
        return not self._has_room_for(_MOST_POINTS // MOST_SHAPES)

    def knows_tag(self, tag: str) -> bool:
        """Return whether records of any shape hold the tag."""
        return tag in self._tag_ids

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
        sizes = ends - begins
        shapes = np.full(len(begins), UNKNOWN, np.intp)
        for size in set(sizes.tolist()) & self._groups.keys():
            waiting = np.flatnonzero(sizes == size)
            for group in self._groups[size]:
                windows: Bytes = np.ndarray((len(data) - size + 1, size), np.uint8, data, 0, (1, 1))
                found = group.find(windows[begins[waiting]])
                shapes[waiting] = found
                waiting = waiting[found == UNKNOWN]
                if not len(waiting):
                    break
        self._credit += int(np.count_nonzero(shapes != UNKNOWN))
        return shapes

    def consider(self, record: bytes, event: Event) -> None:
        """Learn the shape of a record that no shape fits, if it is worth it.

        Args:
            record: A whole record.
            event: What the generic decoder read from it.
        """
        if not event.values or len(record) > LONGEST_RECORD:
            return
        like = len(record), event.values[0].tag
        met = self._seen.get(like)
        if met is None:
            if len(self._seen) >= _MOST_POINTS:
                self._seen.clear()
            self._seen[like] = True
        elif met and self._credit >= _PRICE and self._has_room_for(len(event.values)):
            self._seen[like] = self._learn(record, event)

    def _has_room_for(self, points: int) -> bool:
        return len(self.templates) < MOST_SHAPES and len(self.scalar) + points <= _MOST_POINTS

    def _learn(self, record: bytes, event: Event) -> bool:
        """Learn the shape of a record, and return whether such records can have one."""
        layout = find_layout(record, event)
        if layout is None:
            return False
        self._credit -= _PRICE
        mask = bytearray(b"\xff" * (len(record) - FOOTER) + bytes(FOOTER))
        mask[layout.wall_time : layout.wall_time + 8] = bytes(8)
        mask[layout.step : layout.step + layout.step_size] = b"\x80" * layout.step_size
        for offset, size in layout.numbers:
            mask[offset : offset + size] = bytes(size)
        groups = self._groups.setdefault(len(record), [])
        group = next((group for group in groups if group.mask == mask), None)
        if group is None:
            group = _Group(bytes(mask))
            groups.append(group)
        shape = len(self.templates)
        key = group.key(record)
        if group.shapes.setdefault(key, shape) != shape:
            return True
        self.templates.append((key, group.mask))
        self.size[shape] = len(key)
        self.wall_time[shape] = layout.wall_time
        self.step[shape] = layout.step
        self.step_mask[shape] = int.from_bytes(b"\x7f" * layout.step_size, "little")
        self.first_point[shape] = len(self.scalar)
        self.points[shape] = len(event.values)
        for value, (offset, size) in zip(event.values, layout.numbers, strict=True):
            point = len(self.scalar)
            self.tag[point] = self._tag_id(value.tag)
            self.number[point] = offset
            self.wide[point] = size == _WIDE
            self.scalar.append(value.scalar)
        return True

    def _tag_id(self, tag: str) -> int:
        known = self._tag_ids.get(tag)
        if known is None:
            known = self._tag_ids[tag] = len(self.tags)
            self.tags.append(tag)
        return known


class _Group:
    """The shapes of one size with their numbers in the same places."""

    def __init__(self, mask: bytes) -> None:
        self.mask = mask
        self.shapes: dict[bytes, int] = {}
        self._mask = np.frombuffer(mask, np.uint8)

    def key(self, record: bytes) -> bytes:
        return (np.frombuffer(record, np.uint8) & self._mask).tobytes()

    def find(self, records: Bytes) -> Ids:
        """Return the shapes of records, given as the rows of a matrix."""
        keys = (records & self._mask).view(f"V{len(self.mask)}").ravel().tolist()
        return np.fromiter(map(self.shapes.get, keys, repeat(UNKNOWN)), np.intp, len(keys))
