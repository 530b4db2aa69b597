"""TemplateIndex: which of the known templates a record has, for a few records or for thousands at once.

A few records are looked up by their keys in a dictionary. Of many, the keys become numbers that say where in a table
the template must stand, all at once, and are compared with the key of the template that stands there:

    key as words   w0 w1 w2 ...  ->  w0 * f0 + w1 * f1 + ...  ->  place in the table  ->  template  ->  its key again

Of templates that want the same place one has it, and the others are left to the dictionary.
"""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.sources.framing import FOOTER, HEADER

if TYPE_CHECKING:
    from tb_diagnose.sources.fast.layout import Layout

UNKNOWN = -1
LONGEST_RECORD = 2048

# So many keys are looked up together; fewer, one by one.
_MANY = 64
_ABREAST = 16
_FEWEST_KEYS = 8
# PointOffsets in the table for each template, at least.
_ROOM = 4
# Any odd numbers whose bits are well mixed.
_FACTORS = np.array(
    [pow(0x9E3779B97F4A7C15, 2 * offset + 1, 1 << 64) for offset in range(LONGEST_RECORD // 8)], np.uint64
)

Bytes = NDArray[np.uint8]
Ids = NDArray[np.intp]


class TemplateIndex:
    """The keys of templates of one size that have their numbers in the same offsets.

    Attributes:
        layout: Where the numbers stand.
        mask: The bits of a record that make its key.
    """

    def __init__(self, record: bytes, layout: Layout) -> None:
        """Begin without any.

        Args:
            record: A record of the first of the templates.
            layout: Where its numbers stand.
        """
        self.layout = layout
        mask = bytearray(b"\xff" * (len(record) - FOOTER) + bytes(FOOTER))
        mask[layout.wall_time : layout.wall_time + 8] = bytes(8)
        mask[layout.step : layout.step + layout.step_size] = b"\x80" * layout.step_size
        for offset, size in layout.numbers:
            mask[offset : offset + size] = bytes(size)
        self.mask = bytes(mask)
        # The header needs no comparing: records are sorted by their sizes.
        words = -(-(len(mask) - HEADER - FOOTER) // 8)
        self._begin = len(mask) - FOOTER - 8 * words
        self._mask = np.frombuffer(self.mask, np.uint64, words, self._begin)
        self._masks = np.tile(self._mask, _ABREAST)
        self._factors = _FACTORS[:words]
        self._templates: dict[bytes, int] = {}
        self._ids = np.full(_FEWEST_KEYS, UNKNOWN)
        self._keys = np.zeros((_FEWEST_KEYS, words), np.uint64)
        self._table = np.zeros(0, np.intp)

    def key(self, record: bytes) -> bytes:
        """Return the key of a record, header and footer included."""
        return (np.frombuffer(record, np.uint8) & np.frombuffer(self.mask, np.uint8)).tobytes()

    def add(self, record: bytes, template: int) -> bool:
        """Remember the template of a record, and return whether there was none of that key."""
        words = np.frombuffer(record, np.uint64, len(self._mask), self._begin) & self._mask
        if self._templates.setdefault(words.tobytes(), template) != template:
            return False
        offset = len(self._templates)  # the first offset is for no template at all
        if offset == len(self._ids):
            self._ids, self._keys = (
                np.resize(self._ids, 2 * offset),
                np.resize(self._keys, (2 * offset, len(self._mask))),
            )
        self._ids[offset] = template
        self._keys[offset] = words
        if 2 * _ROOM * len(self._templates) > len(self._table):
            self._table = np.zeros(2 * _ROOM * len(self._ids), np.intp)
            self._table[self._places_of(self._keys[1:offset])] = np.arange(1, offset)
        self._table[self._places_of(words)] = offset
        return True

    def _places_of(self, keys: NDArray[np.uint64]) -> NDArray[np.uint64]:
        """Return where in the table the templates of keys stand, if they do."""
        return (keys @ self._factors) >> np.uint64(65 - len(self._table).bit_length())

    def find(self, data: Bytes, begins: Ids) -> Ids:
        """Return the templates of records of a block, or ``UNKNOWN``."""
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
        templates = self._ids[found]
        if not same.all():
            others = np.flatnonzero(~same.all(axis=1))
            templates[others] = self._look_up(keys[others])
        return templates

    def _look_up(self, keys: NDArray[np.void]) -> Ids:
        return np.fromiter(map(self._templates.get, keys.tolist(), repeat(UNKNOWN)), np.intp, len(keys))
