"""The fast scanner: thousands of records at once where it can, the generic way everywhere else.

    at every place in a block, the first of these that fits:

    1. a known pattern begins here           compare whole rows                        rhythm.py
    2. no shape has records of this size     decode this one the generic way           decode.py
    3. otherwise walk over some records,     recognise them by their keys              shapes.py
       decode what has no shape, learn,      and look for a rhythm in what was seen

    what was recognised is collected as (place, shape), and gathered together            gather.py

It is an accelerator and nothing else: it gives what the generic scanner gives, bit for bit, because only bytes that
equal those of a record that was decoded in full, but for the numbers in them, ever take the fast way.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from tb_diagnose.sources.decode import decode_event
from tb_diagnose.sources.framing import FOOTER, HEADER, DamageError, payload_is_sound, payload_length
from tb_diagnose.sources.gather import Places, steps_of
from tb_diagnose.sources.keys import UNKNOWN
from tb_diagnose.sources.rhythm import Patterns, find_period
from tb_diagnose.sources.scan import Batch, GenericScanner, Scanned
from tb_diagnose.sources.shapes import MOST_POINTS, Promise, ShapeTable
from tb_diagnose.sources.verify import find_unsound
from tb_diagnose.sources.walk import find_records
from tb_diagnose.sources.wire import WALL_TIME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tb_diagnose.sources.columns import Columns
    from tb_diagnose.sources.decode import Event
    from tb_diagnose.sources.keys import Bytes, Ids
    from tb_diagnose.sources.rhythm import Pattern
    from tb_diagnose.sources.scan import Scanner

_SMALLEST_WALK = 16
_LARGEST_WALK = 1 << 15
_WALK_AFTER_MISSES = 128
# Records of a walk that are decoded one by one before the shapes learned from them are tried.
_PATIENCE = 64
# Comparing rows costs about as much as recognising so many records on a walk, so it must find as many.
_PRICE_OF_ROWS = 24
_MOST_TRUST = 4096
# A walk costs about as much as decoding so many records, and each lookup adds to it. Where looking for anything does
# not pay, so many records are just decoded before the next trial.
_PRICE_OF_WALK, _PRICE_OF_LOOKUP = 32, 4
_MOST_GAIN, _TRIAL, _PAUSE = 1024, 32, 1024
_MOST_SIZES = 1 << 16
# Bytes of a wall time and its key, and of records without values that are remembered.
_TIME, _SHORT = 9, 128
_CANDIDATES = 4
_NONE_WAITING = np.zeros(0, np.bool_)
# Points whose places are remembered, together.
_MOST_RETB_RUNED = 1 << 17


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
    """Scans blocks by shape and rhythm; what it learns from one file serves the next.

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
        table: Shapes of records.
        patterns: Sequences of shapes.
        sizes: Header to size of the record, header and footer included.
        trust: How many records comparing rows has recognised more than it cost; at 0 it has to wait.
        walk: How many records the next walk takes.
        gain: How many records were saved from being decoded beyond what looking for that has cost.
        pause: How many records are decoded before anything is looked for again.
        idle: Size to what follows the wall time in a record without values: the version that every file begins with.
    """

    def __init__(self) -> None:
        self.table = ShapeTable()
        self.patterns = Patterns(self.table)
        self.sizes: dict[bytes, int] = {}
        self.trust = _MOST_TRUST
        self.walk = _SMALLEST_WALK
        self.gain = _MOST_GAIN
        self.pause = 0
        self.idle: dict[int, bytes] = {}
        self._places: dict[tuple[tuple[Pattern, int, int], ...], Places] = {}
        self._retb_runed = 0

    def places(self, parts: list[_Rows | _Loose]) -> Places:
        """Return where the points of some records stand; of rows it is remembered, since they come again."""
        begin = parts[0].begin
        name = tuple((part.pattern, part.begin - begin, part.rows) for part in parts if isinstance(part, _Rows))
        known = self._places.get(name) if len(name) == len(parts) else None
        if known is None:
            known = Places(*_records(parts), self.table)
            if len(name) == len(parts):
                self._retb_runed += len(known)
                if self._retb_runed > _MOST_RETB_RUNED:
                    self._places, self._retb_runed = {}, len(known)
                self._places[name] = known
        return known


class _Loose(NamedTuple):
    """Records in no order: where they begin, and their shapes."""

    begins: Ids
    shapes: Ids

    @property
    def begin(self) -> int:
        return int(self.begins[0])

    def records(self) -> tuple[Ids, Ids]:
        return self.begins, self.shapes


class _Rows(NamedTuple):
    """Rows of a pattern: where they begin, and how many there are."""

    pattern: Pattern
    begin: int
    rows: int

    @property
    def shapes(self) -> Ids:
        return self.pattern.shapes

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
        self._place = 0
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
        self._result.consumed = self._place
        return self._result

    def _take(self) -> bool:
        """Take what stands at the present place; return whether to go on."""
        known = self._known
        if known.pause:
            self._decode_many(known.pause)
            known.pause = 0
        header = self._block[self._place : self._place + HEADER]
        size = known.sizes.get(header, 0)
        if size == 0 or self._place + size > len(self._block):
            size = self._size_at(self._place)
            if size == 0:
                return False
        if known.trust > 0:
            for pattern in known.patterns.beginning_with(header)[:_CANDIDATES]:
                if self._take_rows(pattern):
                    # A row that the block cuts off is for the next block, so that its rows stay rows.
                    rest = len(self._block) - self._place
                    return not 0 < rest < pattern.size
        if self._table.knows_size(size):
            self._walk(size)
        elif not self._decode(self._place, size):
            self._settle(-1)
        return True

    def _size_at(self, place: int) -> int:
        """Return the size of the record at a place; 0 if the block does not hold all of it."""
        header = self._block[place : place + HEADER]
        size = self._known.sizes.get(header)
        if size is None:
            if len(header) < HEADER:
                return 0
            size = HEADER + payload_length(header) + FOOTER
            if len(self._known.sizes) >= _MOST_SIZES:
                self._known.sizes.clear()
            self._known.sizes[header] = size
        if place + size > len(self._block):
            self._result.needed = size
            return 0
        return size

    def _take_rows(self, pattern: Pattern) -> bool:
        """Take all rows of a pattern that stand here; return whether there are any."""
        rows = pattern.count_rows(self._data[self._place :], self._known.patterns.scratch)
        found = rows * len(pattern.shapes)
        self._known.trust = min(self._known.trust + found - _PRICE_OF_ROWS, _MOST_TRUST)
        if not rows:
            return False
        self._recognised.append(_Rows(pattern, self._place, rows))
        self._place += rows * pattern.size
        self._known.walk = _SMALLEST_WALK
        self._settle(found)
        return True

    def _walk(self, size: int) -> None:
        """Walk from record to record, recognise them, and look for a rhythm; the first record has that size."""
        known = self._known
        begins, ends = find_records(self._data[self._place : self._place + known.walk * size])
        begins, ends = begins + self._place, ends + self._place
        shapes = self._table.classify(self._data, begins, ends)
        if known.trust > 0:
            count = self._find_rhythm(begins, shapes)
        else:
            count = len(shapes)
            known.trust += count // 32
        missed = np.flatnonzero(shapes[:count] == UNKNOWN)
        if len(missed) > _PATIENCE:
            missed = missed[:_PATIENCE]
            count = int(missed[-1]) + 1
        known.walk = min(2 * known.walk, _LARGEST_WALK) if 8 * len(missed) <= count else _WALK_AFTER_MISSES
        shapes_before = len(self._table.templates)
        first = 0
        for miss in missed.tolist():
            self._recognise(begins[first:miss], shapes[first:miss])
            self._decode(int(begins[miss]), int(ends[miss] - begins[miss]))
            first = miss + 1
        self._recognise(begins[first:count], shapes[first:count])
        learned = len(self._table.templates) - shapes_before
        price = _PRICE_OF_WALK + _PRICE_OF_LOOKUP * self._table.lookups
        self._settle(count - len(missed) + learned - price)
        self._place = int(begins[count] if count < len(begins) else ends[-1])

    def _settle(self, gain: int) -> None:
        """Book what was gained, and look for nothing for a while if that does not pay."""
        known = self._known
        known.gain = min(known.gain + gain, _MOST_GAIN)
        if known.gain < 0:
            known.gain, known.pause, known.walk = _TRIAL, _PAUSE, _WALK_AFTER_MISSES

    def _find_rhythm(self, begins: Ids, shapes: Ids) -> int:
        """Return how many records of a walk come before the first row of a pattern."""
        patterns = self._known.patterns
        start = patterns.find_start(shapes)
        if start is not None:
            # What stands between two patterns tends to come again.
            unknown = np.flatnonzero(shapes[:start] == UNKNOWN)
            patterns.add(shapes[int(unknown[-1]) + 1 if len(unknown) else 0 : start])
            return start
        period = find_period(shapes)
        if period is None:
            return len(shapes)
        start, length = period
        start += self._first_change_of_step(begins[start : start + length + 1], shapes[start : start + length + 1])
        return start if patterns.add(shapes[start : start + length]) else len(shapes)

    def _first_change_of_step(self, begins: Ids, shapes: Ids) -> int:
        """Return which record is the first of its step: rows that begin there fit the next file as well."""
        changes = np.flatnonzero(np.diff(steps_of(self._data, begins, shapes, self._table)))
        return int(changes[0]) + 1 if len(changes) else 0

    def _recognise(self, begins: Ids, shapes: Ids) -> None:
        if len(begins):
            self._recognised.append(_Loose(begins, shapes))

    def _decode(self, place: int, size: int) -> bool:
        """Decode one record the generic way; return whether such records may be recognised one day."""
        self._place = place
        block, begin, end = self._block, place + HEADER, place + size - FOOTER
        idle = None if self._verify else self._known.idle.get(size)
        if idle is not None and block[begin] == WALL_TIME and block[begin + _TIME : end] == idle:
            self._place = place + size
            return True
        event = self._event_at(place, size)
        promise = Promise.NONE
        if event.values:
            if self._recognised and self._have_waiting(event):
                self._flush()
            self._decoded.add(event)
            promise = self._table.promise(size, event)
            if promise is Promise.KEPT:
                self._table.learn(block[place : place + size], event)
        elif block[begin] == WALL_TIME and begin + _TIME <= end and size <= _SHORT:
            self._known.idle.setdefault(size, block[begin + _TIME : end])
        self._place = place + size
        return promise is not Promise.NONE

    def _decode_many(self, count: int) -> None:
        """Decode some records the generic way, and look for nothing in them."""
        if self._recognised:
            self._flush()
        for _ in range(count):
            size = self._size_at(self._place)
            if size == 0:
                break
            self._decoded.add(self._event_at(self._place, size))
            self._place += size

    def _event_at(self, place: int, size: int) -> Event:
        begin, end = place + HEADER, place + size - FOOTER
        payload = self._block[begin:end]
        if self._verify and not payload_is_sound(payload, self._block[end : end + FOOTER]):
            self._result.unsound.append(place)
        return decode_event(payload)

    def _have_waiting(self, event: Event) -> bool:
        """Return whether points of an event's tags were recognised and are not in the columns yet."""
        if self._marked == 0:
            self._waiting = np.zeros(MOST_POINTS + 1, np.bool_)
        for part in self._recognised[self._marked :]:
            self._waiting[self._table.tag[self._table.points_of(part.shapes)]] = True
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
        self._known.places(parts).gather(self._data, parts[0].begin, self._columns)


def _records(parts: list[_Rows | _Loose]) -> tuple[Ids, Ids]:
    """Return where the records of some parts begin, and their shapes."""
    begins, shapes = zip(*(part.records() for part in parts), strict=True)
    return np.concatenate(begins), np.concatenate(shapes)
