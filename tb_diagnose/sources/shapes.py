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

from itertools import pairwise, repeat
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.sources.crc32c import crc32c
from tb_diagnose.sources.framing import FOOTER, HEADER
from tb_diagnose.sources.wire import find_layout

if TYPE_CHECKING:
    from tb_diagnose.sources.decode import Event
    from tb_diagnose.sources.wire import Layout

UNKNOWN = -1

MOST_SHAPES = 1 << 15
MOST_POINTS = 1 << 16
LONGEST_RECORD = 2048
# In records read by shape: what is lent at first, and what it costs to learn a shape.
_CREDIT = 4096
_PRICE = 4
_PRICE_OF_LIKE = 1
_WIDE = 8

# So many keys of a group are looked up together; fewer, one by one.
_MANY = 64
_ABREAST = 16
_FEWEST_KEYS = 8
# Places in the table for each shape, at least.
_ROOM = 4
# Any odd numbers whose bits are well mixed.
_FACTORS = np.array(
    [pow(0x9E3779B97F4A7C15, 2 * place + 1, 1 << 64) for place in range(LONGEST_RECORD // 8)], np.uint64
)

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
        self.tag = np.zeros(MOST_POINTS, np.intp)
        self.number = np.zeros(MOST_POINTS, np.intp)
        self.wide = np.zeros(MOST_POINTS, np.bool_)
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
        edges = [0, *(np.flatnonzero(np.diff(lengths)) + 1).tolist(), len(lengths)]
        for first, end in pairwise(edges):
            waiting = np.arange(first, end)
            for group in self._groups.get(int(lengths[first]) + HEADER + FOOTER, ()):
                found[waiting] = group.find(data, begins[waiting])
                waiting = waiting[found[waiting] == UNKNOWN]
                if not len(waiting):
                    break
        self._credit += int(np.count_nonzero(found != UNKNOWN))
        shapes = np.empty_like(found)
        shapes[order] = found
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
            if len(self._seen) >= MOST_POINTS:
                self._seen.clear()
            self._seen[like] = True
        elif not self._has_room_for(len(event.values)):
            self._credit = min(self._credit, _CREDIT) - 1
        elif met and self._credit >= _PRICE:
            self._seen[like] = self._learn(record, event)

    def _has_room_for(self, points: int) -> bool:
        return len(self.templates) < MOST_SHAPES and len(self.scalar) + points <= MOST_POINTS

    def _learn(self, record: bytes, event: Event) -> bool:
        """Learn the shape of a record, and return whether such records can have one."""
        groups = self._groups.setdefault(len(record), [])
        group = next((group for group in groups if group.has_like(record)), None)
        layout = find_layout(record, event) if group is None else group.layout
        if layout is None:
            return False
        self._credit -= _PRICE if group is None else _PRICE_OF_LIKE
        if group is None:
            new = _Group(record, layout)
            group = next((group for group in groups if group.mask == new.mask), new)
            if group is new:
                groups.append(group)
        shape = len(self.templates)
        if not group.add(record, shape):
            return True
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
        return True

    def _tag_id(self, tag: str) -> int:
        known = self._tag_ids.get(tag)
        if known is None:
            known = self._tag_ids[tag] = len(self.tags)
            self.tags.append(tag)
        return known


class _Group:
    """The shapes of one size with their numbers in the same places.

    A few records are looked up by their keys in a dictionary. Of many, the keys become numbers that say where in a
    table the shape must stand, all at once, and are compared with the key of the shape that stands there:

        key as words  w0 w1 w2 ...  --> w0 * f0 + w1 * f1 + ...  --> place in the table --> shape --> its key again

    Shapes that want the same place, of which one alone has it, are left to the dictionary.
    """

    def __init__(self, record: bytes, layout: Layout) -> None:
        self.layout = layout
        mask = bytearray(b"\xff" * (len(record) - FOOTER) + bytes(FOOTER))
        mask[layout.wall_time : layout.wall_time + 8] = bytes(8)
        mask[layout.step : layout.step + layout.step_size] = b"\x80" * layout.step_size
        for offset, size, _ in layout.numbers:
            mask[offset : offset + size] = bytes(size)
        self.mask = bytes(mask)
        for _, _, (begin, end) in layout.numbers:
            mask[begin:end] = bytes(end - begin)
        self._but_tags = int.from_bytes(mask, "little")
        self._like = self._but_tags & int.from_bytes(record, "little")
        # The header needs no comparing: records are sorted by their sizes.
        words = -(-(len(mask) - HEADER - FOOTER) // 8)
        self._begin = len(mask) - FOOTER - 8 * words
        self._mask = np.frombuffer(self.mask, np.uint64, words, self._begin)
        self._masks = np.tile(self._mask, _ABREAST)
        self._factors = _FACTORS[:words]
        self._shapes: dict[bytes, int] = {}
        self._ids = np.full(_FEWEST_KEYS, UNKNOWN)
        self._keys = np.zeros((_FEWEST_KEYS, words), np.uint64)
        self._table = np.zeros(0, np.intp)

    def has_like(self, record: bytes) -> bool:
        """Return whether a record is that which the group was made for, but for the tags and the numbers."""
        return int.from_bytes(record, "little") & self._but_tags == self._like

    def key(self, record: bytes) -> bytes:
        """Return the key of a record, header and footer included."""
        return (np.frombuffer(record, np.uint8) & np.frombuffer(self.mask, np.uint8)).tobytes()

    def add(self, record: bytes, shape: int) -> bool:
        """Remember the shape of a record, and return whether there was none of that key."""
        words = np.frombuffer(record, np.uint64, len(self._mask), self._begin) & self._mask
        if self._shapes.setdefault(words.tobytes(), shape) != shape:
            return False
        place = len(self._shapes)  # the first place is for no shape at all
        if place == len(self._ids):
            self._ids, self._keys = np.resize(self._ids, 2 * place), np.resize(self._keys, (2 * place, len(self._mask)))
        self._ids[place] = shape
        self._keys[place] = words
        if 2 * _ROOM * len(self._shapes) > len(self._table):
            self._table = np.zeros(2 * _ROOM * len(self._ids), np.intp)
            self._table[self._places_of(self._keys[1:place])] = np.arange(1, place)
        self._table[self._places_of(words)] = place
        return True

    def _places_of(self, keys: NDArray[np.uint64]) -> NDArray[np.uint64]:
        """Return where in the table the shapes of keys stand, if they do."""
        return (keys @ self._factors) >> np.uint64(65 - len(self._table).bit_length())

    def find(self, data: Bytes, begins: Ids) -> Ids:
        """Return the shapes of records of a block, or ``UNKNOWN``."""
        count, words = len(begins), len(self._mask)
        width = 8 * words
        windows: NDArray[Any] = np.ndarray((len(data) - self._begin - width + 1,), f"V{width}", data, self._begin, (1,))
        keys = windows[begins]
        rows = keys.view(np.uint64)
        # Some rows at a time, since short ones take NumPy long.
        several = len(rows) - len(rows) % len(self._masks)
        rows[:several].reshape(-1, len(self._masks))[:] &= self._masks
        rows[several:] &= self._masks[: len(rows) - several]
        if count < _MANY:
            return self._look_up(keys)
        rows = rows.reshape(-1, words)
        found = self._table[self._places_of(rows)]
        same = self._keys.take(found, axis=0) == rows
        shapes = self._ids[found]
        if not same.all():
            others = np.flatnonzero(~same.all(axis=1))
            shapes[others] = self._look_up(keys[others])
        return shapes

    def _look_up(self, keys: NDArray[np.void]) -> Ids:
        return np.fromiter(map(self._shapes.get, keys.tolist(), repeat(UNKNOWN)), np.intp, len(keys))
