"""Templates: records that differ in nothing but their numbers, and how to recognise them by the thousand.

    record   1c 00 .. 6b | 09 a1 5f .. 41 | 10 07 | 2a 0d 0a 0b 0a 04 l o s s 15 | 33 33 13 40 | 9d 1e 55 c8
    mask     ff ff .. ff | ff 00 00 .. 00 | ff 80 | ff ff ff ff ff ff f f f f ff | 00 00 00 00 | 00 00 00 00
                              wall time      step                                      value       checksum
    key      record & mask

Records with the same key have the same template. Of the step's bytes the top bits stay in the key: they say where the
varint ends. That is the whole argument for the fast reader: if all bytes of the key agree, the record parses
exactly as the one that was decoded in full when the template was learned; and the key holds the header, so the length
is checked too.

A template is learned from the first record that has none. Learning has a budget, to which every record that is
recognised adds: tags that hold the step number are not learned for long.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.sources.crc32c import crc32c
from tb_diagnose.sources.fast.budget import Budget
from tb_diagnose.sources.fast.layout import find_layout
from tb_diagnose.sources.fast.template_index import LONGEST_RECORD, UNKNOWN, Bytes, Ids, TemplateIndex
from tb_diagnose.sources.framing import FOOTER, HEADER

if TYPE_CHECKING:
    from tb_diagnose.sources.decode import Event

MOST_TEMPLATES = 1 << 15
MOST_POINTS = 1 << 16
# What learning may cost, and what a template costs for each of its values, in records decoded the generic way.
_BUDGET, _PRICE = 4096, 4
# Groups of keys for records of one size: each is tried for what the others have not recognised.
_MOST_GROUPS = 8
_WIDE = 8


class TemplateTable:
    """The templates that are known, each with an id.

    Attributes:
        tags: Tags of all templates, each once.
        size, wall_time, step, step_mask, first_point, points: By template: bytes of a record, offsets of wall time
            and step in it, the bits of the 8 bytes at the step's offset that belong to the step, and the points
            that a record holds.
        tag, number, wide, scalar: By point: index of its tag, offset of its number in the record, whether that is a
            float64, and what the value says about its tag.
        lookups: How many groups of keys were asked for the records that were classified last.
    """

    def __init__(self) -> None:
        self.tags: list[str] = []
        self.wall_time = np.zeros(MOST_TEMPLATES, np.intp)
        self.step = np.zeros(MOST_TEMPLATES, np.intp)
        self.step_mask = np.zeros(MOST_TEMPLATES, np.uint64)
        self.first_point = np.zeros(MOST_TEMPLATES, np.intp)
        self.points = np.zeros(MOST_TEMPLATES, np.intp)
        self.tag = np.zeros(MOST_POINTS, np.intp)
        self.number = np.zeros(MOST_POINTS, np.intp)
        self.wide = np.zeros(MOST_POINTS, np.bool_)
        self.scalar: list[bool | None] = []
        self.size = np.zeros(MOST_TEMPLATES, np.intp)
        self._checksum = np.zeros(MOST_TEMPLATES, np.uint32)
        self._checksummed = 0
        self.keys: list[tuple[bytes, bytes]] = []
        self._tag_ids: dict[str, int] = {}
        self._groups: dict[int, list[TemplateIndex]] = {}
        self._without: set[int] = set()
        self._budget = Budget(_BUDGET)
        self._is_full = False
        self.lookups = 0

    def __len__(self) -> int:
        """Return how many templates there are."""
        return len(self.keys)

    @property
    def is_worn_out(self) -> bool:
        """Whether it can learn no more, and what it knows has not been met for long."""
        return self._is_full and self._budget.left < 0

    def tag_id(self, tag: str) -> int:
        """Return the index of a tag, or -1 if records of no template hold it."""
        return self._tag_ids.get(tag, -1)

    def points_of(self, templates: Ids) -> Ids:
        """Return the points of records of those templates, in their order."""
        points, counts = self.first_point[templates], self.points[templates]
        if counts.max() == 1:
            return points
        ends = np.cumsum(counts)
        within = np.arange(ends[-1]) - np.repeat(ends - counts, counts)
        return within + np.repeat(points, counts)

    def knows_size(self, size: int) -> bool:
        """Return whether any template has records of so many bytes."""
        return size in self._groups

    def checksums(self, templates: Ids) -> NDArray[np.uint32]:
        """Return the checksums of the payloads of the templates' keys, unmasked."""
        for template in range(self._checksummed, len(self.keys)):
            self._checksum[template] = crc32c(self.keys[template][0][HEADER:-FOOTER])
        self._checksummed = len(self.keys)
        return self._checksum[templates]

    def classify(self, data: Bytes, begins: Ids, ends: Ids) -> Ids:
        """Recognise records.

        Args:
            data: A block of a file.
            begins: Shape (n,): where the records begin in it.
            ends: Shape (n,): where they end.

        Returns:
            Shape (n,): their templates, or ``UNKNOWN``.
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
        self._budget.earn(int(np.count_nonzero(found != UNKNOWN)))
        templates = np.empty_like(found)
        templates[order] = found
        return templates

    def meet(self, record: bytes, event: Event) -> bool:
        """Learn the template of a record that none fits, if it can have one and there is budget for it.

        Args:
            record: A whole record.
            event: What the generic decoder read from it.

        Returns:
            Whether it was learned.
        """
        points = len(event.values)
        if len(record) > LONGEST_RECORD or event.values[0].number is None:
            return False
        if len(self) == MOST_TEMPLATES or len(self.scalar) + points > MOST_POINTS:
            self._is_full = True
            self._budget.spend(1)
            return False
        like = hash((len(record), event.values[0].tag))
        if like in self._without or self._budget.left < _PRICE * points:
            return False
        is_learned = self._learn(record, event)
        if not is_learned and len(self._without) < MOST_POINTS:
            self._without.add(like)
        return is_learned

    def _learn(self, record: bytes, event: Event) -> bool:
        """Learn the template of a record; return whether it can have one."""
        self._budget.spend(_PRICE * len(event.values))
        layout = find_layout(record, event)
        if layout is None:
            return False
        new = TemplateIndex(record, layout)
        groups = self._groups.setdefault(len(record), [])
        group = next((group for group in groups if group.mask == new.mask), new)
        if group is new:
            if len(groups) == _MOST_GROUPS:
                return False
            groups.append(group)
        template = len(self.keys)
        if not group.add(record, template):
            return False
        self.keys.append((group.key(record), group.mask))
        self.size[template] = len(record)
        self.wall_time[template] = layout.wall_time
        self.step[template] = layout.step
        self.step_mask[template] = int.from_bytes(b"\x7f" * layout.step_size, "little")
        self.first_point[template] = len(self.scalar)
        self.points[template] = len(event.values)
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
