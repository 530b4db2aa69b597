"""Rhythm: a training loop logs the same tags in the same order, so its records come in rows.

    loss acc lr | loss acc lr | loss acc lr | loss acc lr val_loss ...       records by shape: the period is 3
    '--- row ---'                             '---'  the last row breaks off

    block      row   row   row   row   ...       as a matrix, one row of bytes below the other
    template   row                               the keys of the row's shapes, one after the other
    mask       row

    block & mask == template                     for as many rows as the pattern holds

One such comparison recognises thousands of records without looking at any of them alone. A step that takes a byte
more, an evaluation, a new epoch end the pattern; the stretch after it is a pattern again, perhaps of a single row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tb_diagnose.sources.framing import HEADER
from tb_diagnose.sources.keys import UNKNOWN
from tb_diagnose.sources.shapes import MOST_SHAPES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tb_diagnose.sources.keys import Bytes, Ids
    from tb_diagnose.sources.shapes import ShapeTable

# Bytes compared at once: enough to forget the cost of a call, few enough to stay in the cache.
_PIECE = 1 << 17
_FIRST_ROWS = 8
_MOST_CANDIDATES = 12
_MOST_PATTERNS = 128
_MOST_BYTES = 1 << 23
_LONGEST_ROW = 1 << 20
_SHORTEST_PROOF = 16
_ENOUGH_OF_A_ROW = 4


class Pattern:
    """A sequence of shapes that a log repeats, once or many times.

    Attributes:
        shapes: Shape (p,): the shapes of its records.
        size: Bytes of a row.
    """

    def __init__(self, table: ShapeTable, shapes: Ids) -> None:
        templates = [table.templates[shape] for shape in shapes.tolist()]
        ends = np.cumsum(table.size[shapes])
        self.shapes = shapes.copy()
        self.size = int(ends[-1])
        self._offsets = self._begins = ends - table.size[shapes]
        self._shapes = self.shapes
        self._met_before = False
        self._tile = np.frombuffer(b"".join(key for key, _ in templates), np.uint8)
        self._mask = np.frombuffer(b"".join(mask for _, mask in templates), np.uint8)

    def count_rows(self, data: Bytes, scratch: Bytes) -> int:
        """Return how many rows of the pattern the data begin with; ``scratch`` is that of ``Patterns``."""
        rows = len(data) // self.size
        counted = 0
        most = max(_PIECE // self.size, 1)
        at_once = most if self._met_before else min(_FIRST_ROWS, most)
        while counted < rows:
            begin = counted * self.size
            end = min(counted + at_once, rows) * self.size
            fitting = self._fit(data[begin:end], scratch) // self.size
            counted += fitting
            if fitting * self.size < end - begin:
                break
            at_once = most
        self._met_before = counted > _FIRST_ROWS
        return counted

    def records(self, begin: int, rows: int) -> tuple[Ids, Ids]:
        """Return where the records of some rows begin, and their shapes."""
        count = rows * len(self.shapes)
        if count > len(self._begins):
            rows = max(rows, 2 * len(self._begins) // len(self.shapes))
            self._begins = (np.arange(0, rows * self.size, self.size)[:, None] + self._offsets).ravel()
            self._shapes = np.tile(self.shapes, rows)
        return self._begins[:count] + begin, self._shapes[:count]

    def _fit(self, data: Bytes, scratch: Bytes) -> int:
        """Return how many bytes of the data fit the pattern."""
        length = len(data)
        if length > len(self._tile):
            rows = -(-length // self.size)
            self._tile, self._mask = (np.tile(row[: self.size], rows) for row in (self._tile, self._mask))
        keys = np.bitwise_and(data, self._mask[:length], out=scratch[:length])
        wrong = keys != self._tile[:length]
        first = int(wrong.argmax())
        return first if wrong[first] else length


class Patterns:
    """The patterns met so far.

    Attributes:
        scratch: Room for comparing data with a pattern.
    """

    def __init__(self, table: ShapeTable) -> None:
        self.scratch: Bytes = np.empty(max(_PIECE, _LONGEST_ROW), np.uint8)
        self._table = table
        self._forget()

    def _forget(self) -> None:
        self._known: dict[bytes, Pattern] = {}
        self._bytes = 0
        self._by_header: dict[bytes, list[Pattern]] = {}
        self._by_shape: dict[int, list[Pattern]] = {}
        # Whether a pattern begins with a shape; the last entry is for UNKNOWN.
        self._begins = np.zeros(MOST_SHAPES + 1, np.bool_)

    def beginning_with(self, header: bytes) -> Sequence[Pattern]:
        """Return the patterns whose rows begin with that header, the latest first."""
        return self._by_header.get(header, ())

    def add(self, shapes: Ids) -> bool:
        """Remember a pattern as the latest; return False if it is empty or its rows would be too long."""
        size = int(self._table.size[shapes].sum())
        if not 0 < size <= _LONGEST_ROW:
            return False
        name = shapes.tobytes()
        pattern = self._known.get(name)
        if pattern is None:
            if len(self._known) >= _MOST_PATTERNS or self._bytes + size > _MOST_BYTES:
                self._forget()
            pattern = self._known[name] = Pattern(self._table, shapes)
            self._bytes += size
        first = int(shapes[0])
        self._begins[first] = True
        header = self._table.templates[first][0][:HEADER]
        for latest in (self._by_shape.setdefault(first, []), self._by_header.setdefault(header, [])):
            if pattern in latest:
                latest.remove(pattern)
            latest.insert(0, pattern)
        return True

    def find_start(self, shapes: Ids) -> int | None:
        """Find where in a sequence of shapes, behind its first, a row of a known pattern begins.

        Returns:
            The place, or None. The end of the sequence may cut the row off, if enough of it is there.
        """
        starts = np.flatnonzero(self._begins[shapes[1:]]) + 1
        for start in map(int, starts[:_MOST_CANDIDATES]):
            rest = shapes[start:]
            for pattern in self._by_shape[int(rest[0])][:_MOST_CANDIDATES]:
                row = pattern.shapes[: max(len(rest), _ENOUGH_OF_A_ROW)]
                if np.array_equal(row, rest[: len(row)]):
                    return start
        return None


def find_period(shapes: Ids) -> tuple[int, int] | None:
    """Find what the end of a sequence of shapes repeats.

    Returns:
        Where the repetition begins and how long a period is, or None.
    """
    length = len(shapes)
    earlier = np.flatnonzero(shapes[:-1] == shapes[-1])[::-1]
    for place in earlier[:_MOST_CANDIDATES].tolist():
        period = length - 1 - place
        if 2 * period > length:
            break
        broken = np.flatnonzero(shapes[period:] != shapes[:-period])
        start = int(broken[-1]) + 1 if len(broken) else 0
        if length - start >= max(2 * period, _SHORTEST_PROOF) and (shapes[start:] != UNKNOWN).all():
            return start, period
    return None
