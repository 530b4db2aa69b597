"""Scanning a block: from the bytes of whole records to columns, one record after the other.

    block    |record|record|record|record|rec      a piece of the file, beginning at a record
             '--------- consumed --------'---->    needed: what the next record takes

This is the generic way: complete on its own, and the measure for every faster one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from tb_diagnose.sources.columns import Columns, Stretch, add_points, block_of
from tb_diagnose.sources.decode import decode_event
from tb_diagnose.sources.framing import FOOTER, HEADER, DamageError, payload_is_sound, payload_length

if TYPE_CHECKING:
    from tb_diagnose.sources.decode import Event


@dataclass(kw_only=True)
class Scanned:
    """How far a block was scanned.

    Attributes:
        consumed: Bytes of whole records at the beginning of the block; their points are in the columns.
        needed: Bytes that the record after them needs at least.
        damage: Why that record can never be read, or None.
        unsound: Places of payloads that do not match their checksum; only found when asked to verify.
    """

    consumed: int = 0
    needed: int = HEADER
    damage: DamageError | None = None
    unsound: list[int] = field(default_factory=list)


class Scanner(Protocol):
    """Takes the scalars out of blocks."""

    def scan(self, block: bytes, columns: dict[str, Columns], *, verify: bool = False) -> Scanned:
        """Add the points of all whole records of a block to the columns of their tags.

        Args:
            block: Bytes of a file from the beginning of a record on.
            columns: Tag to columns of that file; tags are added as they come.
            verify: Check every payload against its checksum, not only those that cannot be decoded.
        """


class GenericScanner:
    """Scans record by record with protobuf."""

    def scan(self, block: bytes, columns: dict[str, Columns], *, verify: bool = False) -> Scanned:
        """Scan as ``Scanner`` says."""
        result = Scanned()
        batch = Batch(columns)
        while len(block) - result.consumed >= HEADER:
            begin = result.consumed + HEADER
            try:
                end = begin + payload_length(block[begin - HEADER : begin])
                result.needed = HEADER + end - begin + FOOTER
                if end + FOOTER > len(block):
                    break
                if verify and not payload_is_sound(block[begin:end], block[end : end + FOOTER]):
                    result.unsound.append(result.consumed)
                batch.add(decode_event(block[begin:end]))
            except DamageError as damage:
                result.damage = damage
                break
            result.consumed = end + FOOTER
            result.needed = HEADER
        batch.flush()
        return result


class Batch:
    """Collects the points of events tag by tag, and adds them to the columns together."""

    def __init__(self, columns: dict[str, Columns]) -> None:
        self._columns = columns
        self._points: dict[str, tuple[list[int], list[float], list[float]]] = {}

    def add(self, event: Event) -> None:
        """Take the values of an event."""
        for tag, scalar, number, hparams in event.values:
            columns = self._columns.get(tag)
            if columns is None:
                columns = self._columns[tag] = Columns(scalar)
            if number is None:
                columns.unread += 1
                columns.hparams = columns.hparams or hparams
                continue
            points = self._points.get(tag)
            if points is None:
                points = self._points[tag] = ([], [], [])
            points[0].append(event.step)
            points[1].append(event.wall_time)
            points[2].append(number)

    def flush(self) -> None:
        """Add what was collected to the columns."""
        if not self._points:
            return
        stretches, end = [], 0
        for tag, (steps, _, _) in self._points.items():
            begin, end = end, end + len(steps)
            stretches.append(Stretch(tag, self._columns[tag].scalar, begin, end))
        steps, wall_times, values = (
            list(chain.from_iterable(parts)) for parts in zip(*self._points.values(), strict=True)
        )
        add_points(block_of(steps, wall_times, values), stretches, self._columns)
        self._points.clear()
