"""Event files as a source: log directories, their runs, and one pass over what is new.

LogDirectory   where are runs?        --logdir, or several with names (--logdir_spec)
  RunDirectory   one run: its files, its series
    EventFile      one file: how far it is read

A pass reads in turns, so that every run shows something soon:

    small | small | large ... | huge ...       a run is read to its end, or until its time is over
                  | large .   | huge ...       then it goes on when all others have had theirs
                              | huge ..
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

from tb_diagnose.findings import LogWarning
from tb_diagnose.language import text
from tb_diagnose.sources.fast.scanner import borrowed_scanner, new_scanner
from tb_diagnose.sources.logdir import LogDirectory, printable
from tb_diagnose.sources.run_directory import RunDirectory
from tb_diagnose.sources.source import ReadProgress, TbRun

if TYPE_CHECKING:
    from tb_diagnose.model import Series
    from tb_diagnose.sources.scan import Scanner

PathLike = str | os.PathLike[str]

# Seconds of reading after which a run is shown as far as it was read, and it is another one's turn; its next turns are
# each twice as long.
TURN = 0.25
# Seconds of checking payloads before others may work.
MOMENT = 0.01
# Seconds of rest after which a record that is not complete counts as cut off.
PATIENCE = 60.0

_REMOTE = re.compile(r"[a-zA-Z][0-9a-zA-Z.]*://")


def is_remote(path: str) -> bool:
    """Return whether a log directory is a URL (``gs://...``) that only TensorBoard can read."""
    return _REMOTE.match(path) is not None


class Root(NamedTuple):
    """A log directory and the name that its runs begin with ("" for none)."""

    path: str
    name: str


def parse_logdir_spec(spec: str) -> list[Root]:
    """Split ``--logdir_spec`` as TensorBoard does: ``name:path,path,...``."""
    roots: dict[str, Root] = {}
    for part in spec.split(","):
        name, path = "", part
        if ":" in part and not is_remote(part) and not part.startswith("/") and not os.path.splitdrive(part)[0]:
            name, _, path = part.partition(":")
        if path:
            roots[path] = Root(path, name)
    return list(roots.values())


class FileSource:
    """Reads the event files of log directories in full, and again what is new in them."""

    kind: Literal["files"] = "files"
    sampled: str | None = None

    def __init__(
        self,
        logdir: PathLike | Sequence[PathLike],
        *,
        verify: bool = False,
        patience: float = PATIENCE,
        turn: float = TURN,
        scanner: Scanner | None = None,
        formats: bool = True,
    ) -> None:
        """Remember where to look; nothing is read yet.

        Args:
            logdir: A log directory, an event file, or several of them; then the names of their runs begin
                with the path as given. Relative paths and ``~`` are understood, and what does not exist may
                appear later.
            verify: Check every payload against its checksum while it is read, not only those that cannot be decoded.
            patience: Seconds of rest after which a record that is not complete counts as cut off.
            turn: Seconds of reading after which it is another run's turn.
            scanner: What takes the scalars out of the files' bytes; the fast one unless said otherwise.
            formats: Whether logs of other formats (tables, JSON, console text) are read where there are no event
                files.
        """
        if isinstance(logdir, (str, os.PathLike)):
            roots = [Root(os.fspath(logdir), "")]
        else:
            paths = list(dict.fromkeys(os.path.normpath(path) for path in logdir))
            roots = [Root(path, path if len(paths) > 1 else "") for path in paths]
        self._roots = [(root, LogDirectory(root.path, formats=formats)) for root in roots]
        self._as_tensorboard = False
        self._verify = verify
        self._patience = patience
        self._turn = turn
        self._scanner = scanner or new_scanner()
        self._runs: dict[str, RunDirectory] = {}
        self._tb_runs: dict[str, TbRun] = {}
        self._unread: set[str] = set()
        self._nbytes = 0
        self.warnings: tuple[LogWarning, ...] = ()

    @classmethod
    def from_spec(
        cls, spec: str, *, verify: bool = False, patience: float = PATIENCE, formats: bool = True
    ) -> FileSource:
        """Make a source from the text of ``--logdir_spec``, with TensorBoard's names of runs."""
        source = cls([], verify=verify, patience=patience)
        source._roots = [(root, LogDirectory(root.path, formats=formats)) for root in parse_logdir_spec(spec)]
        source._as_tensorboard = True
        return source

    @property
    def where(self) -> str:
        """The log directories, for people."""
        return ", ".join(printable(directory.path) for _, directory in self._roots)

    @property
    def tb_runs(self) -> Mapping[str, TbRun]:
        """Name to snapshot of every TensorBoard run found so far."""
        return MappingProxyType(self._tb_runs)

    @property
    def progress(self) -> ReadProgress:
        """How far reading has come, also while it goes on."""
        runs = list(self._runs.values())
        return ReadProgress(
            tb_runs_read=len(runs) - len(self._unread),
            tb_runs_known=len(runs),
            bytes_read=sum(run.bytes_read for run in runs),
            bytes_known=sum(run.bytes_known for run in runs),
        )

    @property
    def nbytes(self) -> int:
        """Bytes of memory that the points take."""
        return self._nbytes

    def refresh(self) -> Iterator[str]:
        """Find runs, and read what is new in them.

        Runs take turns: small ones first, of those of like size the ones written to of late; a large one is read for
        a moment, and goes on when all others have had theirs. So every run shows something soon.

        Yields:
            The name of each run whenever its snapshot is new or gone.
        """
        yield from self._discover()
        now = time.time()
        waiting = [run for run in self._runs.values() if run.look(now, self._patience)]
        self._unread = {run.name for run in waiting}
        for run in waiting:
            if run.name not in self._tb_runs:
                self._tb_runs[run.name] = replace(run.tb_run, reading=True, bytes_known=run.bytes_known)
        turn = self._turn
        while waiting:
            waiting.sort(key=_urgency)
            for run in waiting:
                changed = run.read(now, self._patience, time.monotonic() + turn)
                if not run.is_reading:
                    self._unread.discard(run.name)
                if changed:
                    self._publish(run)
                    yield run.name
            waiting = [run for run in waiting if run.is_reading]
            # What is shown of a run after each turn takes time as well.
            turn *= 2

    def verify(self) -> Iterator[str | None]:
        """Check payloads that were read against their checksums, in runs of few bytes first.

        Yields:
            After each moment of work the name of a run whose snapshot is new, or None.
        """
        for run in sorted(self._runs.values(), key=lambda run: run.bytes_unverified):
            while run.bytes_unverified:
                has_found = run.verify(time.monotonic() + MOMENT)
                if has_found:
                    self._publish(run)
                yield run.name if has_found else None

    def pack(self, name: str) -> None:
        """Pack a run's points."""
        run = self._runs.get(name)
        if run is not None:
            run.pack()
            self._publish(run)

    def evict(self, name: str) -> None:
        """Let go of a run's points, until something in it changes or it is reloaded."""
        run = self._runs.get(name)
        if run is not None:
            run.evict()
            self._publish(run)

    def reload(self, name: str) -> bool:
        """Read again what was let go of, and return whether there is a new snapshot."""
        run = self._runs.get(name)
        if run is None or not run.read(time.time(), self._patience):
            return False
        self._publish(run)
        return True

    def read_series(self, name: str) -> Mapping[str, Series]:
        """Read a run's series and keep nothing of them; any thread may ask, whatever the others do."""
        known = self._runs.get(name)
        if known is None:
            return {}
        with borrowed_scanner() as scanner:
            run = RunDirectory(name, name, scanner=scanner)
            run.set_files([file.path for file in known.files])
            now = time.time()
            run.look(now, self._patience)
            run.read(now, self._patience)
        return run.tb_run.series

    def find_files(self) -> dict[str, tuple[str, ...]]:
        """Look for runs, read nothing, and return the paths of the event files of each by its name."""
        found, warnings = self._find()
        self.warnings = tuple(warnings)
        return {name: paths for name, (_, paths) in sorted(found.items())}

    def _publish(self, run: RunDirectory) -> None:
        before = self._tb_runs.get(run.name)
        self._tb_runs[run.name] = run.tb_run
        self._nbytes += run.tb_run.nbytes - (before.nbytes if before else 0)

    def _discover(self) -> list[str]:
        """Bring the runs up to date with the directories, and return the names of those that are gone."""
        found, warnings = self._find()
        self.warnings = tuple(warnings)
        gone = [name for name in self._runs if name not in found]
        for name in gone:
            del self._runs[name]
            tb_run = self._tb_runs.pop(name, None)
            self._nbytes -= tb_run.nbytes if tb_run else 0
        for name, (shown, paths) in found.items():
            run = self._runs.get(name)
            if run is None:
                run = RunDirectory(name, shown, verify=self._verify, scanner=self._scanner)
                self._runs[name] = run
                self._unread.add(name)
            run.set_files(paths)
        self._unread.intersection_update(found)
        return gone

    def _find(self) -> tuple[dict[str, tuple[str, tuple[str, ...]]], list[LogWarning]]:
        """Return for every run how its directory is shown and the paths of its files; and what is wrong."""
        found: dict[str, tuple[str, tuple[str, ...]]] = {}
        warnings: list[LogWarning] = []
        for root, directory in self._roots:
            for relative, paths in directory.scan().items():
                name = printable(f"{root.name}{os.sep}{relative}" if root.name else relative)
                shown = os.path.normpath(name)
                if not self._as_tensorboard:
                    name = shown
                if name in found:
                    shown = printable(os.path.normpath(f"{directory.path}{os.sep}{relative}"))
                    message = text("another run is called `{name}`; this one got the name of its path", name=name)
                    warnings.append(LogWarning(where=shown, message=message))
                    name = _unused(shown, found)
                found[name] = (shown, paths)
            warnings += directory.warnings
        return found, warnings


def _urgency(run: RunDirectory) -> tuple[int, float]:
    """Sort runs by the size of what waits in them (in steps of 16 times), then the latest first."""
    return run.bytes_waiting.bit_length() // 4, -run.mtime


def _unused(name: str, names: Container[str]) -> str:
    """Return a name, with a number where it is among those used already."""
    numbered = (f"{name} ({number})" for number in count(2))
    return next(one for one in chain([name], numbered) if one not in names)
