"""One TensorBoard run: the event files of a directory, joined to series.

    events.1    a a a b b          a tag's points in the order of the files' names,
    events.2        a a b   c      within a file in the order of its records

Whether a tag is a scalar is for the whole run to say: the first file, in that order, whose first value of the
tag says anything decides for all of them.
"""

from __future__ import annotations

import math
import time
from dataclasses import replace
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING

from tb_diagnose.findings import LogWarning
from tb_diagnose.language import joined, plural
from tb_diagnose.model import Series
from tb_diagnose.points import is_join_of, join
from tb_diagnose.sources.columns import Columns
from tb_diagnose.sources.event_file import EventFile
from tb_diagnose.sources.formats.log_file import LogFile
from tb_diagnose.sources.framing import begins_with_record
from tb_diagnose.sources.hparams import NONE, SESSION_TAG
from tb_diagnose.sources.logdir import is_event_file, printable
from tb_diagnose.sources.source import TbRun

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tb_diagnose.points import Points
    from tb_diagnose.sources.hparams import HParam, HParams
    from tb_diagnose.sources.scan import Scanner


_NOTHING = Columns(scalar=None).view()


class RunDirectory:
    """The event files of one TensorBoard run, and the latest snapshot of what they hold.

    Attributes:
        name: Name of the run.
        tb_run: Latest snapshot; what did not change since the one before keeps its identity.
    """

    def __init__(self, name: str, shown: str, *, scanner: Scanner, verify: bool = False) -> None:
        """Begin with no files.

        Args:
            name: Name of the run.
            shown: The directory as warnings show it.
            scanner: What takes the scalars out of the files' bytes.
            verify: Check every payload against its checksum while it is read.
        """
        self.name = name
        self.tb_run = TbRun(name=name, series=MappingProxyType({}), warnings=(), bytes_read=0, bytes_known=0)
        self._shown = shown
        self._verify = verify
        self._scanner = scanner
        self._files: dict[str, EventFile | LogFile] = {}
        self._pending: list[EventFile | LogFile] = []
        self._changed = True

    @property
    def files(self) -> tuple[EventFile | LogFile, ...]:
        """The event files in the order in which they are read."""
        return tuple(self._files.values())

    @property
    def bytes_read(self) -> int:
        """Bytes of the files that were read, up to this moment."""
        return sum(file.offset for file in self._files.values())

    @property
    def bytes_known(self) -> int:
        """Bytes that the files held when they were last looked at."""
        return sum(file.size for file in self._files.values())

    @property
    def bytes_waiting(self) -> int:
        """Bytes of the files that ``read`` will look at."""
        return sum(max(0, file.size - file.offset) for file in self._pending)

    @property
    def bytes_unverified(self) -> int:
        """Bytes of the files that ``verify`` can check."""
        return sum(file.bytes_unverified for file in self._files.values())

    @property
    def is_reading(self) -> bool:
        """Whether ``read`` has more to read at once."""
        return bool(self._pending)

    @property
    def mtime(self) -> float:
        """When a file last changed, in seconds since the epoch."""
        return max((file.mtime for file in self._files.values()), default=0.0)

    def set_files(self, paths: Sequence[str]) -> None:
        """Say which files the run has now; their order is that of their names."""
        known = self._files
        if known.keys() == set(paths):
            return
        self._files = {path: known.get(path) or self._opened(path) for path in sorted(paths)}
        self._changed = True

    def _opened(self, path: str) -> EventFile | LogFile:
        if not is_event_file(PurePath(path).name) and not begins_with_record(path):
            return LogFile(path)
        return EventFile(path, verify=self._verify, scanner=self._scanner)

    def look(self, now: float, patience: float) -> bool:
        """Return whether ``read`` would find anything to do; costs one ``stat`` a file."""
        self._pending = [file for file in self._files.values() if file.look(now, patience)]
        return self._changed or bool(self._pending)

    def read(self, now: float, patience: float, until: float = math.inf) -> bool:
        """Read what ``look`` found, and everything if the points were let go of.

        Args:
            now: The time, in seconds since the epoch.
            patience: Seconds of rest after which a record that is not complete counts as cut off.
            until: When to stop, by the monotonic clock; then the next call goes on.

        Returns:
            Whether there is a new snapshot. There is none while a file whose points were let go of cannot be
            read: what is known of the run is worth more than what is left of it.
        """
        if self.tb_run.evicted:
            self._pending = list(self.files)
        while self._pending:
            self._changed |= self._pending[0].read(now, patience, until)
            if self._pending[0].is_partial:
                break
            del self._pending[0]
            if time.monotonic() >= until:
                break
        if any(file.evicted for file in self.files):
            return False
        changed = self._changed or self.tb_run.reading != self.is_reading
        self._changed = False
        if changed:
            self.tb_run = self._snapshot()
        return changed

    def verify(self, until: float) -> bool:
        """Check payloads that were read against their checksums, or some of them.

        Args:
            until: When to stop, by the monotonic clock.

        Returns:
            Whether there is a new snapshot, since some do not match.
        """
        has_found = False
        for file in self._files.values():
            if file.bytes_unverified:
                has_found |= file.verify(until)
                if time.monotonic() >= until:
                    break
        if has_found and self.tb_run.evicted:
            # Its own complaints were made with its points; they are made again once these are back.
            found = [warning for file in self._files.values() for warning in self._complaints(file, _unsound(file))]
            self.tb_run = replace(self.tb_run, warnings=(*self.tb_run.warnings, *found))
        elif has_found:
            self.tb_run = self._snapshot()
        return has_found

    def pack(self) -> None:
        """Pack the points: they take less room then, and a moment to be looked at."""
        for file in self.files:
            for columns in file.columns.values():
                columns.pack()
        for series in self.tb_run.series.values():
            series.points.pack()
        self.tb_run = replace(self.tb_run, nbytes=_nbytes(self.tb_run.series.values()))

    def evict(self) -> None:
        """Let go of the points; tags and warnings stay. A run that is being read keeps them."""
        if self.is_reading:
            return
        for file in self.files:
            file.evict()
        series = {tag: Series(tb_run=self.name, tag=tag, points=_NOTHING) for tag in self.tb_run.series}
        self.tb_run = replace(self.tb_run, series=MappingProxyType(series), nbytes=0, evicted=True)

    def _snapshot(self) -> TbRun:
        scalars = self._scalars()
        series = self._series(scalars)
        return TbRun(
            name=self.name,
            series=MappingProxyType(series),
            warnings=tuple(self._warnings(scalars)),
            bytes_read=self.bytes_read,
            bytes_known=self.bytes_known,
            reading=self.is_reading,
            hparams=self._hparams(),
            nbytes=_nbytes(series.values()),
        )

    def _scalars(self) -> dict[str, bool | None]:
        """Return for every tag whether it is a scalar; None if nothing says so."""
        decided: dict[str, bool | None] = {}
        for file in self._files.values():
            for tag, columns in file.columns.items():
                if decided.get(tag) is None:
                    decided[tag] = columns.scalar
        return decided

    def _series(self, scalars: dict[str, bool | None]) -> dict[str, Series]:
        """Return the series by tag; those that did not change are the ones of the latest snapshot."""
        parts: dict[str, list[Points]] = {}
        for file in self._files.values():
            for tag, columns in file.columns.items():
                if len(columns) and scalars[tag]:
                    parts.setdefault(tag, []).append(columns.view())
        series = {}
        for tag, views in sorted(parts.items()):
            known = self.tb_run.series.get(tag)
            if known is None or not is_join_of(known.points, views):
                known = Series(tb_run=self.name, tag=tag, points=join(views))
            series[tag] = known
        return series

    def _hparams(self) -> HParams:
        """Return the hyper-parameters that the files name, later ones over earlier ones."""
        found: dict[str, HParam] = {}
        for file in self._files.values():
            if SESSION_TAG in file.columns:
                found.update(file.columns[SESSION_TAG].hparams)
        return MappingProxyType(found) if found else NONE

    def _warnings(self, scalars: dict[str, bool | None]) -> Iterator[LogWarning]:
        for file in self._files.values():
            yield from self._complaints(file, (*_trouble(file), *_unsound(file), *_unread(file, scalars)))

    def _complaints(self, file: EventFile | LogFile, complaints: Iterable[tuple[str, bool]]) -> Iterator[LogWarning]:
        where = str(PurePath(self._shown) / printable(PurePath(file.path).name))
        for message, damage in complaints:
            yield LogWarning(where=where, message=message, tb_run=self.name, damage=damage)


def _nbytes(series: Iterable[Series]) -> int:
    """Return the bytes that points take."""
    return sum(one.points.nbytes for one in series)


# What is wrong with a file, in sentences, and of each whether something was lost with it.


def _trouble(file: EventFile | LogFile) -> Iterator[tuple[str, bool]]:
    if file.trouble:
        yield file.trouble, not file.foreign


def _unsound(file: EventFile | LogFile) -> Iterator[tuple[str, bool]]:
    checked = file.verification
    if checked.count:
        message = plural(
            "{n} record does not match the checksum, the first at byte {place}; what they say was kept",
            "{n} records do not match the checksum, the first at byte {place}; what they say was kept",
            checked.count,
            place=checked.places[0],
        )
        yield message, True


def _unread(file: EventFile | LogFile, scalars: dict[str, bool | None]) -> Iterator[tuple[str, bool]]:
    unread = {tag: columns.unread for tag, columns in file.columns.items() if columns.unread and scalars[tag]}
    if unread:
        message = plural(
            "{n} value of {tags} was left out: not a single number",
            "{n} values of {tags} were left out: not single numbers",
            sum(unread.values()),
            tags=joined(f"`{next(iter(unread))}`") if len(unread) == 1 else plural("{n} tag", "{n} tags", len(unread)),
        )
        yield message, False
