"""Row patterns: a training loop logs the same tags in the same order, so its records come in rows.

    loss acc lr | loss acc lr | loss acc lr | loss acc lr val_loss ...       records by template: the period is 3
    '--- row ---'                             '---'  the last row breaks off

    block      row   row   row   row   ...       as a matrix, one row of bytes below the other
    template   row                               the keys of the row's templates, one after the other
    mask       row

    block & mask == template                     for as many rows as the pattern holds

One such comparison recognises thousands of records without looking at any of them alone. A step that takes a byte
more, an evaluation, a new epoch end the pattern; the stretch after it is a pattern again, perhaps of a single row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tb_diagnose.sources.fast.template_index import UNKNOWN
from tb_diagnose.sources.fast.templates import MOST_TEMPLATES
from tb_diagnose.sources.framing import HEADER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tb_diagnose.sources.fast.template_index import Bytes, Ids
    from tb_diagnose.sources.fast.templates import TemplateTable

# Bytes compared at once: enough to forget the cost of a call, few enough to stay in the cache.
_PIECE = 1 << 17
# Rows compared at first: many patterns end soon.
_FIRST_ROWS = 8
_MOST_CANDIDATES = 12
_MOST_PATTERNS = 128
_MOST_BYTES = 1 << 23
_LONGEST_ROW = 1 << 20
_SHORTEST_PROOF = 16
_ENOUGH_OF_A_ROW = 4


class RowPattern:
    """A sequence of templates that a log repeats, once or many times.

    Attributes:
        templates: Shape (p,): the templates of its records.
        size: Bytes of a row.
    """

    def __init__(self, table: TemplateTable, templates: Ids) -> None:
        keys = [table.keys[template] for template in templates.tolist()]
        ends = np.cumsum(table.size[templates])
        self.templates = templates.copy()
        self.size = int(ends[-1])
        self._offsets = self._begins = ends - table.size[templates]
        self._templates = self.templates
        self._tile = np.frombuffer(b"".join(key for key, _ in keys), np.uint8)
        self._mask = np.frombuffer(b"".join(mask for _, mask in keys), np.uint8)

    def count_rows(self, data: Bytes, scratch: Bytes) -> int:
        """Return how many rows of the pattern the data begin with; ``scratch`` is that of ``RowPatterns``."""
        rows = len(data) // self.size
        most = max(_PIECE // self.size, 1)
        at_once = min(_FIRST_ROWS, most)
        counted = 0
        while counted < rows:
            begin = counted * self.size
            end = min(counted + at_once, rows) * self.size
            fitting = self._fit(data[begin:end], scratch) // self.size
            counted += fitting
            if fitting * self.size < end - begin:
                break
            at_once = most
        return counted

    def records(self, begin: int, rows: int) -> tuple[Ids, Ids]:
        """Return where the records of some rows begin, and their templates."""
        count = rows * len(self.templates)
        if count > len(self._begins):
            rows = max(rows, 2 * len(self._begins) // len(self.templates))
            self._begins = (np.arange(0, rows * self.size, self.size)[:, None] + self._offsets).ravel()
            self._templates = np.tile(self.templates, rows)
        return self._begins[:count] + begin, self._templates[:count]

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


class RowPatterns:
    """The patterns met so far.

    Attributes:
        scratch: Room for comparing data with a pattern.
    """

    def __init__(self, table: TemplateTable) -> None:
        self.scratch: Bytes = np.empty(max(_PIECE, _LONGEST_ROW), np.uint8)
        self._table = table
        self._forget()

    def _forget(self) -> None:
        self._known: dict[bytes, RowPattern] = {}
        self._bytes = 0
        self._by_header: dict[bytes, list[RowPattern]] = {}
        self._by_template: dict[int, list[RowPattern]] = {}
        # Whether a pattern begins with a template; the last entry is for UNKNOWN.
        self._begins = np.zeros(MOST_TEMPLATES + 1, np.bool_)

    def beginning_with(self, header: bytes) -> Sequence[RowPattern]:
        """Return the patterns whose rows begin with that header, the latest first."""
        return self._by_header.get(header, ())

    def add(self, templates: Ids) -> bool:
        """Remember a pattern as the latest; return False if it is empty or its rows would be too long."""
        size = int(self._table.size[templates].sum())
        if not 0 < size <= _LONGEST_ROW:
            return False
        name = templates.tobytes()
        pattern = self._known.get(name)
        if pattern is None:
            if len(self._known) >= _MOST_PATTERNS or self._bytes + size > _MOST_BYTES:
                self._forget()
            pattern = self._known[name] = RowPattern(self._table, templates)
            self._bytes += size
        first = int(templates[0])
        self._begins[first] = True
        header = self._table.keys[first][0][:HEADER]
        for latest in (self._by_template.setdefault(first, []), self._by_header.setdefault(header, [])):
            if pattern in latest:
                latest.remove(pattern)
            latest.insert(0, pattern)
        return True

    def find_start(self, templates: Ids) -> int | None:
        """Find where in a sequence of templates, behind its first, a row of a known pattern begins.

        Returns:
            The offset, or None. The end of the sequence may cut the row off, if enough of it is there.
        """
        starts = np.flatnonzero(self._begins[templates[1:]]) + 1
        for start in map(int, starts[:_MOST_CANDIDATES]):
            rest = templates[start:]
            for pattern in self._by_template[int(rest[0])][:_MOST_CANDIDATES]:
                row = pattern.templates[: max(len(rest), _ENOUGH_OF_A_ROW)]
                if np.array_equal(row, rest[: len(row)]):
                    return start
        return None


def find_period(templates: Ids) -> tuple[int, int] | None:
    """Find what the end of a sequence of templates repeats.

    Returns:
        Where the repetition begins and how long a period is, or None.
    """
    length = len(templates)
    earlier = np.flatnonzero(templates[:-1] == templates[-1])[::-1]
    for offset in earlier[:_MOST_CANDIDATES].tolist():
        period = length - 1 - offset
        if 2 * period > length:
            break
        broken = np.flatnonzero(templates[period:] != templates[:-period])
        start = int(broken[-1]) + 1 if len(broken) else 0
        if length - start >= max(2 * period, _SHORTEST_PROOF) and (templates[start:] != UNKNOWN).all():
            return start, period
    return None
