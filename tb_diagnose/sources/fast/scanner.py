"""The fast scanner: thousands of records at once where it can, the generic way everywhere else.

    at every offset in a block, the first of these that fits:

    1. a known row pattern begins here           compare whole rows                          row_patterns.py
    2. no template has records of this size      decode this one the generic way             decode.py
    3. otherwise find where some records begin,  recognise them by their templates           templates.py
       decode what has none, learn, and look for a row pattern in what was seen

    what was recognised is collected as (offset, template), and gathered together            gather.py

It is an accelerator and nothing else: it gives what the generic scanner gives, bit for bit, because only bytes that
equal those of a record that was decoded in full, but for the numbers in them, ever take the fast way.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from tb_diagnose.sources.decode import decode_event
from tb_diagnose.sources.fast.budget import Budget
from tb_diagnose.sources.fast.checksums import find_unsound
from tb_diagnose.sources.fast.gather import PointOffsets, steps_of
from tb_diagnose.sources.fast.record_index import index_records
from tb_diagnose.sources.fast.row_patterns import RowPatterns, find_period
from tb_diagnose.sources.fast.template_index import UNKNOWN
from tb_diagnose.sources.fast.templates import MOST_POINTS, TemplateTable
from tb_diagnose.sources.framing import FOOTER, HEADER, DamageError, payload_is_sound, payload_length
from tb_diagnose.sources.scan import Batch, GenericScanner, Scanned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tb_diagnose.sources.columns import Columns
    from tb_diagnose.sources.decode import Event
    from tb_diagnose.sources.fast.row_patterns import RowPattern
    from tb_diagnose.sources.fast.template_index import Bytes, Ids
    from tb_diagnose.sources.scan import Scanner

# Records that are looked at together: at first, at most, and after many of them had no template.
_FEWEST, _MOST, _AFTER_MISSES = 16, 1 << 15, 128
# Records among them that are decoded one by one before the templates learned from them are tried.
_PATIENCE = 64
# Looking costs about as much as decoding so many records: finding where records begin, and asking a
# template index. Where that does not pay, so many are just decoded before there is a trial of so many.
_PRICE_OF_RECORDS, _PRICE_OF_LOOKUP = 32, 4
_BUDGET, _PAUSE, _TRIAL = 1024, 1024, 32
_CANDIDATES = 4
_NONE_WAITING = np.zeros(0, np.bool_)
# Points whose offsets are kept, together.
_MOST_POINTS_KEPT = 1 << 17


def new_scanner() -> Scanner:
    """Return the fast scanner, or the generic one if ``TB_DIAGNOSE_FAST_READER=0`` is in the environment."""
    return FastScanner() if _is_on() else GenericScanner()


def _is_on() -> bool:
    return os.environ.get("TB_DIAGNOSE_FAST_READER") != "0"


_idle_scanners: list[FastScanner] = []
_MOST_IDLE = 2


@contextmanager
def borrowed_scanner() -> Iterator[Scanner]:
    """Lend a scanner to one thread, with what it has learned from those who had it before."""
    try:
        scanner: Scanner = _idle_scanners.pop() if _is_on() else GenericScanner()
    except IndexError:
        scanner = FastScanner()
    yield scanner
    # One that was given up in the middle of a block is not lent again.
    if isinstance(scanner, FastScanner) and len(_idle_scanners) < _MOST_IDLE:
        _idle_scanners.append(scanner)


class FastScanner:
    """Scans blocks by template and row pattern; what it learns from one file serves the next.

    One thread at a time may use it.
    """

    def __init__(self) -> None:
        self._known = _Known()

    def scan(self, block: bytes, columns: dict[str, Columns], *, verify: bool = False) -> Scanned:
        """Scan as ``Scanner`` says."""
        if self._known.table.is_worn_out:
            self._known = _Known()
        # Widening a signalling NaN is nothing to warn of.
        with np.errstate(invalid="ignore"):
            return _BlockScan(self._known, block, columns, verify=verify).run()


class _Known:
    """What was learned from the blocks so far.

    Attributes:
        table: Templates of records.
        patterns: Sequences of templates.
        budget: What looking may still cost.
        at_once: How many records are looked at together next.
        pause: How many records are decoded before anything is looked for again.
    """

    def __init__(self) -> None:
        self.table = TemplateTable()
        self.patterns = RowPatterns(self.table)
        self.budget = Budget(_BUDGET)
        self.at_once = _FEWEST
        self.pause = 0
        self._offsets: dict[tuple[tuple[RowPattern, int, int], ...], PointOffsets] = {}
        self._points_kept = 0

    def spend(self, records: int) -> None:
        """Take from the budget, and look for nothing for a while where it is used up."""
        self.budget.spend(records)
        if self.budget.left < 0:
            self.budget, self.pause, self.at_once = Budget(_BUDGET), _PAUSE, _AFTER_MISSES
            self.budget.spend(_BUDGET - _TRIAL)

    def offsets(self, parts: list[_Rows | _Loose]) -> PointOffsets:
        """Return where the points of some records stand; those of rows are kept, since they come again."""
        begin = parts[0].begin
        name = tuple((part.pattern, part.begin - begin, part.rows) for part in parts if isinstance(part, _Rows))
        known = self._offsets.get(name) if len(name) == len(parts) else None
        if known is None:
            known = PointOffsets(*_records(parts), self.table)
            if len(name) == len(parts):
                self._points_kept += len(known)
                if self._points_kept > _MOST_POINTS_KEPT:
                    self._offsets, self._points_kept = {}, len(known)
                self._offsets[name] = known
        return known


class _Loose(NamedTuple):
    """Records in no order: where they begin, and their templates."""

    begins: Ids
    templates: Ids

    @property
    def begin(self) -> int:
        return int(self.begins[0])

    def records(self) -> tuple[Ids, Ids]:
        return self.begins, self.templates


class _Rows(NamedTuple):
    """Rows of a pattern: where they begin, and how many there are."""

    pattern: RowPattern
    begin: int
    rows: int

    @property
    def templates(self) -> Ids:
        return self.pattern.templates

    def records(self) -> tuple[Ids, Ids]:
        return self.pattern.records(self.begin, self.rows)


class _BlockScan:
    """The scan of one block."""

    def __init__(self, known: _Known, block: bytes, columns: dict[str, Columns], *, verify: bool) -> None:
        self._known = known
        self._table = known.table
        self._block = block
        self._data: Bytes = np.frombuffer(block, np.uint8)
        self._columns = columns
        self._verify = verify
        self._offset = 0
        self._result = Scanned()
        self._decoded = Batch(columns)
        self._recognised: list[_Rows | _Loose] = []
        # Which tags have recognised points that are not in the columns yet, and how many parts were asked for it.
        self._waiting = _NONE_WAITING
        self._marked = 0

    def run(self) -> Scanned:
        """Scan the block."""
        try:
            while self._take():
                pass
        except DamageError as damage:
            self._result.damage = damage
        self._flush()
        self._result.unsound.sort()
        self._result.consumed = self._offset
        return self._result

    def _take(self) -> bool:
        """Take what stands at the present offset; return whether to go on."""
        known = self._known
        if known.pause:
            self._decode_many(known.pause)
            known.pause = 0
        size = self._size_at(self._offset)
        if size == 0:
            return False
        header = self._block[self._offset : self._offset + HEADER]
        for pattern in known.patterns.beginning_with(header)[:_CANDIDATES]:
            if self._take_rows(pattern):
                # A row that the block cuts off is for the next block, so that its rows stay rows.
                rest = len(self._block) - self._offset
                return not 0 < rest < pattern.size
        if self._table.knows_size(size):
            self._take_records(size)
        elif not self._decode(self._offset, size):
            known.spend(1)
        return True

    def _size_at(self, offset: int) -> int:
        """Return the size of the record at an offset; 0 if the block does not hold all of it."""
        header = self._block[offset : offset + HEADER]
        if len(header) < HEADER:
            return 0
        size = HEADER + payload_length(header) + FOOTER
        if offset + size > len(self._block):
            self._result.needed = size
            return 0
        return size

    def _take_rows(self, pattern: RowPattern) -> bool:
        """Take all rows of a pattern that stand here; return whether there are any."""
        rows = pattern.count_rows(self._data[self._offset :], self._known.patterns.scratch)
        if not rows:
            return False
        self._recognised.append(_Rows(pattern, self._offset, rows))
        self._offset += rows * pattern.size
        self._known.at_once = _FEWEST
        self._known.budget.earn(rows * len(pattern.templates))
        return True

    def _take_records(self, size: int) -> None:
        """Recognise some records, and look for a row pattern in them; the first of them has that size."""
        known = self._known
        begins, ends = index_records(self._data[self._offset : self._offset + known.at_once * size])
        begins, ends = begins + self._offset, ends + self._offset
        templates = self._table.classify(self._data, begins, ends)
        lookups = self._table.lookups
        count = self._find_pattern(begins, templates)
        missed = np.flatnonzero(templates[:count] == UNKNOWN)
        if len(missed) > _PATIENCE:
            missed = missed[:_PATIENCE]
            count = int(missed[-1]) + 1
        known.at_once = min(2 * known.at_once, _MOST) if 8 * len(missed) <= count else _AFTER_MISSES
        learned_before = len(self._table)
        first = 0
        for miss in missed.tolist():
            self._recognise(begins[first:miss], templates[first:miss])
            self._decode(int(begins[miss]), int(ends[miss] - begins[miss]))
            first = miss + 1
        self._recognise(begins[first:count], templates[first:count])
        known.budget.earn(count - len(missed) + len(self._table) - learned_before)
        known.spend(_PRICE_OF_RECORDS + _PRICE_OF_LOOKUP * lookups)
        self._offset = int(begins[count] if count < len(begins) else ends[-1])

    def _find_pattern(self, begins: Ids, templates: Ids) -> int:
        """Return how many of some records come before the first row of a pattern."""
        patterns = self._known.patterns
        start = patterns.find_start(templates)
        if start is not None:
            # What stands between two patterns tends to come again.
            unknown = np.flatnonzero(templates[:start] == UNKNOWN)
            patterns.add(templates[int(unknown[-1]) + 1 if len(unknown) else 0 : start])
            return start
        period = find_period(templates)
        if period is None:
            return len(templates)
        start, length = period
        start += self._first_change_of_step(begins[start : start + length + 1], templates[start : start + length + 1])
        return start if patterns.add(templates[start : start + length]) else len(templates)

    def _first_change_of_step(self, begins: Ids, templates: Ids) -> int:
        """Return which record is the first of its step: rows that begin there fit the next file as well."""
        changes = np.flatnonzero(np.diff(steps_of(self._data, begins, templates, self._table)))
        return int(changes[0]) + 1 if len(changes) else 0

    def _recognise(self, begins: Ids, templates: Ids) -> None:
        if len(begins):
            self._recognised.append(_Loose(begins, templates))

    def _decode(self, offset: int, size: int) -> bool:
        """Decode one record the generic way; return whether such records may be recognised one day."""
        self._offset = offset
        event = self._event_at(offset, size)
        may_be_recognised = False
        if event.values:
            if self._recognised and self._have_waiting(event):
                self._flush()
            self._decoded.add(event)
            may_be_recognised = self._table.meet(self._block[offset : offset + size], event)
        self._offset = offset + size
        return may_be_recognised

    def _decode_many(self, count: int) -> None:
        """Decode some records the generic way, and look for nothing in them."""
        if self._recognised:
            self._flush()
        for _ in range(count):
            size = self._size_at(self._offset)
            if size == 0:
                break
            self._decoded.add(self._event_at(self._offset, size))
            self._offset += size

    def _event_at(self, offset: int, size: int) -> Event:
        begin, end = offset + HEADER, offset + size - FOOTER
        payload = self._block[begin:end]
        if self._verify and not payload_is_sound(payload, self._block[end : end + FOOTER]):
            self._result.unsound.append(offset)
        return decode_event(payload)

    def _have_waiting(self, event: Event) -> bool:
        """Return whether points of an event's tags were recognised and are not in the columns yet."""
        if self._marked == 0:
            self._waiting = np.zeros(MOST_POINTS + 1, np.bool_)
        for part in self._recognised[self._marked :]:
            self._waiting[self._table.tag[self._table.points_of(part.templates)]] = True
        self._marked = len(self._recognised)
        return any(self._waiting[self._table.tag_id(value.tag)] for value in event.values)

    def _flush(self) -> None:
        """Add what was collected to the columns: decoded points come before recognised ones of their tag."""
        self._decoded.flush()
        parts, self._recognised, self._marked = self._recognised, [], 0
        if not parts:
            return
        if self._verify:
            self._result.unsound += find_unsound(self._data, *_records(parts), self._table)
        self._known.offsets(parts).gather(self._data, parts[0].begin, self._columns)


def _records(parts: list[_Rows | _Loose]) -> tuple[Ids, Ids]:
    """Return where the records of some parts begin, and their templates."""
    begins, templates = zip(*(part.records() for part in parts), strict=True)
    return np.concatenate(begins), np.concatenate(templates)
