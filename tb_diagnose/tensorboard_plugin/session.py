"""Keeps a log directory's report up to date while somebody is looking at it.

One background thread reads, joins and diagnoses, and then checks what it read against its checksums; everybody else
reads the newest ``Snapshot``, which never changes. Nothing is read before the first ``look``, and nothing is read on
while nobody looks.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Literal

from tb_diagnose.api import with_complaints
from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import build_report, diagnose_training
from tb_diagnose.errors import UserError
from tb_diagnose.findings import LogWarning
from tb_diagnose.language import text
from tb_diagnose.language.formatting import directory_name
from tb_diagnose.model import Series
from tb_diagnose.roles import HParams, build_training, hparams_by_training, trainings
from tb_diagnose.sources import ReadProgress, Source
from tb_diagnose.tensorboard_plugin.entries import (
    Memberships,
    Reading,
    TrainingEntry,
    claims_on,
    inputs,
    needs_update,
    partly_read,
    rank,
    reading_of,
    row_of,
    say_the_same,
    with_hparams,
)
from tb_diagnose.tensorboard_plugin.memory import CACHED, KEPT, READING, SeriesCache, best_so_far

_log = logging.getLogger("tensorboard")

# While reading goes on, a new snapshot comes at most every so many seconds, and what is done over again for it
# (joining all runs, diagnosing one that has grown) takes at most this share of the time.
_EVERY = 0.3
_SHARE = 0.1
# A breath after so many seconds of work, so that TensorBoard's own requests are not held up.
_WORK, _BREATH = 0.01, 0.001

_NO_PROGRESS = ReadProgress(tb_runs_read=0, tb_runs_known=0, bytes_read=0, bytes_known=0)


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """Everything that is known at one moment.

    Attributes:
        generation: Grows whenever entries or warnings changed.
        phase: ``reading`` until everything was read once; ``failed`` where the last look at the files failed.
        entries: Runs by name, worst first.
        warnings: What is wrong with the log directory or the config, beyond single runs.
        error: Why the last look failed, one sentence, or None.
        kind: Where the points come from: ``files`` or ``provider``.
        where: The log directory, for people.
        sampled: Why the points are a sample, one sentence, or None.
    """

    generation: int = 0
    phase: Literal["reading", "ready", "failed"] = "reading"
    entries: Mapping[str, TrainingEntry] = field(default_factory=dict)
    warnings: tuple[LogWarning, ...] = ()
    error: str | None = None
    kind: Literal["files", "provider"] = "files"
    where: str = ""
    sampled: str | None = None


class Session:
    """The report on one log directory.

    Args:
        open_source: Opens the log directory; called in the background, again and again until it succeeds.
        config: What to look for.
        interval: Seconds between two looks at the files; 0 for one look, and others only when asked.
        where: The log directory, for people, until it is open.
        warnings: What is to be said about the config.
        memory: Bytes that points may take; beyond, those of the runs that were not used for longest are let go
            of. The points of one run are always kept. Without it all are.
    """

    def __init__(
        self,
        open_source: Callable[[], Source],
        config: Config,
        *,
        interval: float = 5.0,
        where: str = "",
        warnings: tuple[LogWarning, ...] = (),
        memory: float = math.inf,
    ) -> None:
        self._open_source = open_source
        self._config = config
        self._interval = interval
        self._notes = warnings
        self._memory = memory
        self._limit = READING * memory
        self._cache = SeriesCache(CACHED * memory)
        self._used: dict[str, float] = {}
        self._snapshot = Snapshot(where=where, warnings=warnings)
        self._source: Source | None = None
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._looked = threading.Event()
        self._asked = threading.Event()
        self._is_resting = False
        self._is_stale = True
        self._log_warnings: tuple[LogWarning, ...] = ()
        self._next = 0.0
        self._breath_due = 0.0

    @property
    def snapshot(self) -> Snapshot:
        """The newest snapshot, without any work."""
        return self._snapshot

    @property
    def progress(self) -> ReadProgress:
        """How far reading has come by now."""
        return _NO_PROGRESS if self._source is None else self._source.progress

    @property
    def is_looking(self) -> bool:
        """Whether the files are being looked at, so that another snapshot may come soon."""
        return not self._is_resting or self._asked.is_set()

    def look(self, *, now: bool = False) -> Snapshot:
        """Return the newest snapshot and keep up to date: files are looked at again once per interval.

        Args:
            now: Whether to look at the files again at once, in the background.
        """
        self._looked.set()
        if now:
            self._asked.set()
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="tb-diagnose", daemon=True)
                self._thread.start()
        return self._snapshot

    def find(self, entry: TrainingEntry, tb_run: str, tag: str) -> Series | None:
        """Return a series of a run, or None; it is read again if it was let go of."""
        self._used[entry.training.name] = time.monotonic()
        source = self._source
        if source is None or not entry.evicted:
            return entry.training.find(tb_run, tag)
        points = self._cache.get(entry, lambda: {name: source.read_series(name) for name in entry.training.tb_runs})
        return points.get(tb_run, {}).get(tag)

    def _work(self) -> None:
        while True:
            self._looked.wait()
            self._looked.clear()
            self._asked.clear()
            self._pass()
            self._is_resting = True
            begin = time.monotonic()
            self._verify(begin + (self._interval or math.inf))
            self._asked.wait(max(0.0, begin + self._interval - time.monotonic()) if self._interval else None)
            self._is_resting = False

    @contextmanager
    def _failures_told(self) -> Iterator[None]:
        """Say in the snapshot what goes wrong; it is tried again next time."""
        try:
            yield
        except UserError as error:
            self._fail(error.args[0])
        except Exception as error:  # noqa: BLE001 - the thread must outlive whatever a log directory holds
            sentence = text("reading stopped: {type}: {error}", type=type(error).__name__, error=str(error))
            if sentence != self._snapshot.error:
                _log.warning("Diagnose: %s", sentence, exc_info=True)
            self._fail(sentence)

    def _pass(self) -> None:
        """Look at the files once."""
        with self._failures_told():
            self._read()

    def _read(self) -> None:
        if self._source is None:
            self._source = self._open_source()
            self._snapshot = replace(self._snapshot, phase="reading", error=None)
        unpacked: list[str] = []
        for name in self._source.refresh():
            self._is_stale = True
            unpacked.append(name)
            if self._is_full(self._source):
                # Packed, it may find room as it is, and wait to be joined and diagnosed with more.
                while unpacked:
                    self._source.pack(unpacked.pop())
            if time.monotonic() >= self._next or self._is_full(self._source):
                self._update(self._source)
            self._breathe()
        self._catch_up(self._source)
        self._snapshot = replace(self._snapshot, phase="ready", error=None)

    def _verify(self, until: float) -> None:
        """Check what was read against its checksums, until the files are to be looked at again."""
        if self._source is None:
            return
        with self._failures_told():
            for name in self._source.verify():
                self._is_stale |= name is not None
                self._breathe()
                if self._asked.is_set() or time.monotonic() >= until:
                    break
            self._catch_up(self._source)

    def _catch_up(self, source: Source) -> None:
        """Publish all that is known."""
        while self._is_stale or source.warnings != self._log_warnings:
            self._is_stale = self._update(source, is_complete=True)

    def _fail(self, sentence: str) -> None:
        self._snapshot = replace(self._snapshot, phase="failed", error=sentence)

    def _breathe(self) -> None:
        if time.monotonic() >= self._breath_due:
            time.sleep(_BREATH)
            self._breath_due = time.monotonic() + _WORK

    def _update(self, source: Source, *, is_complete: bool = False) -> bool:
        """Join by name what was read, diagnose the runs that are whole and made of something new, publish.

        Returns:
            Whether points that were let go of were read again, maybe with tags by which TensorBoard runs are joined
            otherwise.
        """
        began, first = time.monotonic(), 0.0
        tb_runs = source.tb_runs
        joined = trainings({name: tb_run.series for name, tb_run in tb_runs.items()})
        hparams = hparams_by_training(joined, {name: tb_run.hparams for name, tb_run in tb_runs.items()})
        entries = {name: entry for name, entry in self._snapshot.entries.items() if name in joined}
        claims = claims_on(tb_runs)
        has_reloaded = False
        for name, memberships in joined.items():
            entry = entries.get(name)
            own = hparams.get(name, {})
            reading = reading_of(memberships, tb_runs, claims)
            if needs_update(entry, reading, inputs(memberships, tb_runs)):
                started = time.monotonic()
                is_reloaded = reading is None and _reload(source, memberships)
                renewed = self._renew(source, name, memberships, reading, own)
                if renewed is not None:
                    entries[name] = renewed
                if is_reloaded:
                    self._save_memory(source, entries)
                    has_reloaded = True
                if entry is None:
                    first += time.monotonic() - started
                if time.monotonic() >= self._next:
                    self._publish(source, entries, self._snapshot.warnings)
                    self._next = time.monotonic() + _EVERY
            elif entry is not None and entry.hparams != own:
                entries[name] = replace(entry, row=with_hparams(entry.row, own), hparams=own)
        self._log_warnings = source.warnings
        warnings = (*self._notes, *self._log_warnings)
        if is_complete:
            results = [entry.result for entry in entries.values()]
            warnings = build_report(results, warnings, self._config).warnings
        self._save_memory(source, entries)
        self._publish(source, entries, warnings)
        again = time.monotonic() - began - first
        self._next = time.monotonic() + max(_EVERY, again / _SHARE)
        return has_reloaded

    def _renew(
        self, source: Source, name: str, memberships: Memberships, reading: Reading | None, hparams: HParams
    ) -> TrainingEntry | None:
        """Return a new entry for a run; None where its points could not be read again."""
        tb_runs = {tb_run: source.tb_runs[tb_run] for tb_run in memberships}
        series = {tb_run: snapshot.series for tb_run, snapshot in tb_runs.items()}
        built = build_training(name, memberships, series, self._config.roles, self._config.families)
        [run] = with_complaints([built], tb_runs)
        if reading is not None:
            return partly_read(run, hparams, reading, source)
        if any(snapshot.evicted for snapshot in tb_runs.values()):
            return None
        self._used[name] = time.monotonic()
        result = diagnose_training(run, self._config)
        row = row_of(run, result, hparams, directory_name(source.where))
        for tb_run in memberships:
            source.pack(tb_run)
        self._breathe()
        return TrainingEntry(training=run, result=result, row=row, inputs=inputs(memberships, tb_runs), hparams=hparams)

    def _is_full(self, source: Source) -> bool:
        return source.nbytes > self._limit

    def _save_memory(self, source: Source, entries: dict[str, TrainingEntry]) -> None:
        """Let go of the points of runs that were not used for longest; findings and all that is listed stay."""
        self._limit = READING * self._memory
        if source.nbytes <= self._limit:
            return
        self._used = {name: self._used.get(name, 0.0) for name in entries}
        kept = sorted(
            (entry for entry in entries.values() if not (entry.evicted or entry.reading)),
            key=lambda entry: self._used[entry.training.name],
        )
        for entry in kept[:-1]:
            if source.nbytes <= KEPT * self._memory:
                break
            memberships = {one.name: one.membership for one in entry.inputs}
            if not memberships.keys() <= source.tb_runs.keys() or inputs(memberships, source.tb_runs) != entry.inputs:
                continue  # it has more than was diagnosed, or less
            for name in memberships:
                source.evict(name)
            now = inputs(memberships, source.tb_runs)
            if now != entry.inputs:
                entries[entry.training.name] = replace(
                    entry, training=best_so_far(entry.training), inputs=now, evicted=True
                )
        # Beside what could not be let go of, so much may come before it is worth another try.
        self._limit = max(self._limit, source.nbytes + (READING - KEPT) * self._memory)

    def _publish(self, source: Source, entries: Mapping[str, TrainingEntry], warnings: tuple[LogWarning, ...]) -> None:
        old = self._snapshot
        ordered = dict(sorted(entries.items(), key=lambda item: rank(item[1].result)))
        has_changed = warnings != old.warnings or not say_the_same(ordered.values(), old.entries.values())
        self._snapshot = replace(
            old,
            generation=old.generation + has_changed,
            entries=ordered,
            warnings=warnings,
            kind=source.kind,
            where=source.where,
            sampled=source.sampled,
        )


def _reload(source: Source, memberships: Memberships) -> bool:
    """Read again what was let go of; return whether anything was."""
    evicted = [name for name in memberships if source.tb_runs[name].evicted]
    return any(list(map(source.reload, evicted)))
