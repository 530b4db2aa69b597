"""Discovery: which directories below a log directory are TensorBoard runs.

A directory is a run if it holds a file with ``tfevents`` in its name; hidden files and directories count.
Symbolic links are followed, each under its own name, but never back into a directory that they lie in, and behind a
link none into a directory that was met before: a few directories that are linked to one another would have more names
than anybody could read.

    logdir/                     run "."          if it holds event files itself
      exp/train/events...       run "exp/train"
      best -> exp               run "best/train" as well
      exp/again -> ..           cut: it would lead to logdir/ again, and so on for ever
      exp/other -> ../new       run "exp/other"; "best/other" is left out, since new/ was met twice

Where no event file lies in a directory or below it, logs of other formats do instead (see ``formats``): one is the
directory's own run, of several each is a run ``directory/name of the file``.

A new file or directory changes the ``mtime`` of the directory that it appears in, while growing files do not.
So a directory that has the ``mtime`` of the last time is not listed again; only now and then all of them are,
because not every file system keeps that promise.
"""

from __future__ import annotations

import os
import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tb_diagnose.errors import SourceError
from tb_diagnose.findings import LogWarning
from tb_diagnose.language import Text, plural, text
from tb_diagnose.paths import expanded
from tb_diagnose.sources.formats import format_of
from tb_diagnose.sources.formats.layout import Logs, may_be_log, runs_of_logs

if TYPE_CHECKING:
    from collections.abc import Callable

# Two changes within one tick of a file system's clock share an mtime; FAT ticks every 2 s.
_TICK_NS = 2_000_000_000
_LIST_ANEW_AFTER = 120.0
# Of a directory with more such files (a dataset, say) only the first are looked into.
_MOST_LOGS = 200
# What stands in a name for a byte that is no text.
_NO_TEXT = re.compile("[\ud800-\udfff]")


def is_event_file(name: str) -> bool:
    """Return whether a file of that name is taken for an event file, as TensorBoard does."""
    return "tfevents" in name and not name.endswith(".profile-empty")


def printable(name: str) -> str:
    r"""Return a name with its bytes that are no text as ``\xff``, so that names stay apart."""
    return _NO_TEXT.sub(lambda found: ascii(found[0])[1:-1].replace("\\udc", "\\x"), name)


@dataclass(eq=False)
class _Directory:
    """A directory as it was when it was last listed; ``links`` is the number of links on the way to it."""

    path: str
    relative: str
    real: str
    parent: _Directory | None = None
    links: int = 0
    mtime_ns: int = -1
    files: tuple[str, ...] = ()
    logs: Logs = field(default_factory=dict)
    children: dict[str, _Directory] = field(default_factory=dict)
    warnings: tuple[LogWarning, ...] = ()

    def lies_in(self, real: str) -> bool:
        """Return whether it is the directory of that real path, or was reached through it."""
        return self.real == real or (self.parent is not None and self.parent.lies_in(real))

    def warn(self, message: Text) -> LogWarning:
        """Return a warning about the directory."""
        return LogWarning(where=printable(self.path if self.parent is None else self.relative), message=message)


class LogDirectory:
    """One log directory, or a single event file.

    Attributes:
        path: Absolute path.
        warnings: What the last ``scan`` found wrong.
    """

    def __init__(self, path: str, *, formats: bool = True) -> None:
        """Remember the path (relative, or with ``~``); nothing is looked at yet.

        Args:
            path: The path.
            formats: Whether logs of other formats count.

        Raises:
            SourceError: If the path is relative to a directory that is gone.
        """
        try:
            self.path = str(expanded(path).absolute())
        except OSError as error:
            raise SourceError(
                text("`{path}` is relative to a directory that is gone.", path=printable(path))
            ) from error
        self.warnings: tuple[LogWarning, ...] = ()
        self._formats = formats
        self._root: _Directory | None = None
        self._listed_anew = 0.0

    def scan(self) -> dict[str, tuple[str, ...]]:
        """Return the runs: name to the paths of the run's event files.

        A directory that did not change costs one ``stat``. A log directory that does not exist is no error,
        since it may appear later.
        """
        if os.path.isfile(self.path):  # noqa: PTH113 - pathlib's raises where one may not look
            self._root, self.warnings = None, ()
            return {".": (self.path,)}
        now = time.monotonic()
        if self._root is None or now - self._listed_anew > _LIST_ANEW_AFTER:
            self._listed_anew = now
            self._root = _Directory(self.path, ".", os.path.realpath(self.path))
        runs: dict[str, tuple[str, ...]] = {}
        warnings: list[LogWarning] = []
        logs: dict[str, Logs] = {}
        met: set[str] = set()
        left_out: list[_Directory] = []
        waiting, behind_links = [self._root], list[_Directory]()
        while waiting:
            directory = waiting.pop()
            if directory.links > 1 and directory.real in met:
                left_out.append(directory)
            else:
                met.add(directory.real)
                _list(directory, formats=self._formats)
                if directory.files:
                    runs[directory.relative] = directory.files
                elif directory.logs:
                    logs[directory.relative] = directory.logs
                warnings += directory.warnings
                for child in directory.children.values():
                    (waiting if child.links == directory.links else behind_links).append(child)
            if not waiting:
                waiting, behind_links = behind_links, []
        if left_out:
            message = plural(
                "{n} directory behind several links has been met under other names, and was left out here",
                "{n} directories behind several links have been met under other names, and were left out here",
                len(left_out),
            )
            warnings.append(left_out[0].warn(message))
        self.warnings = tuple(warnings)
        return runs | runs_of_logs(logs, runs)


def _list(directory: _Directory, *, formats: bool) -> None:
    """Bring a directory up to date, if its ``mtime`` says that it changed."""
    try:
        mtime_ns = os.stat(directory.path).st_mtime_ns  # noqa: PTH116 - thousands of these: speed counts
        if mtime_ns == directory.mtime_ns:
            return
        directory.mtime_ns = mtime_ns if time.time_ns() - mtime_ns > _TICK_NS else -1
        with os.scandir(directory.path) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        directory.mtime_ns, directory.files, directory.logs, directory.children = -1, (), {}, {}
        gone = isinstance(error, FileNotFoundError)
        if not gone:
            directory.warnings = (
                directory.warn(text("the directory cannot be listed ({reason})", reason=error.strerror or error)),
            )
        elif directory.parent is None:
            directory.warnings = (directory.warn(text("there is no such directory; it will be read when it appears")),)
        else:
            directory.warnings = ()
        return
    files: list[str] = []
    others: list[str] = []
    children: dict[str, _Directory] = {}
    warnings: list[LogWarning] = []
    for entry in entries:
        if _is(entry.is_dir):
            child = _child(directory, entry)
            if child is None:
                continue
            if directory.lies_in(child.real):
                warnings.append(child.warn(text("the link leads back to a directory above it; it was not followed")))
            else:
                children[entry.name] = child
        elif is_event_file(entry.name) and _is(entry.is_file):
            files.append(entry.path)
        elif formats and may_be_log(entry.name) and len(others) < _MOST_LOGS and _is(entry.is_file):
            others.append(entry.path)
    directory.files, directory.children, directory.warnings = tuple(files), children, tuple(warnings)
    # Beside event files they tell the same training once more.
    directory.logs = {} if files else {path: kind for path in others if (kind := format_of(path))}


def _is(question: Callable[[], bool]) -> bool:
    """Return the answer, False where a link leads nowhere or in a circle."""
    try:
        return question()
    except OSError:
        return False


def _child(directory: _Directory, entry: os.DirEntry[str]) -> _Directory | None:
    """Return a directory below another; None for a link that has vanished since it was listed."""
    real, links = f"{directory.real}{os.sep}{entry.name}", directory.links
    try:
        if entry.is_symlink():
            real, links = os.path.realpath(entry.path), links + 1
    except OSError:
        return None
    known = directory.children.get(entry.name)
    if known is not None and (known.real, known.links) == (real, links):
        return known
    relative = entry.name if directory.parent is None else f"{directory.relative}{os.sep}{entry.name}"
    return _Directory(entry.path, relative, real, directory, links)
