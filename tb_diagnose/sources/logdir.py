"""Discovery: which directories below a log directory are TensorBoard runs.

A directory is a run if it holds a file with ``tfevents`` in its name; hidden files and directories count.
Symbolic links are followed, each under its own name, but never back into a directory that they lie in.

    logdir/                     run "."        if it holds event files itself
      exp/train/events...       run "exp/train"
      exp/again -> ..           cut: it would lead to logdir/ again, and so on for ever

A new file or directory changes the ``mtime`` of the directory that it appears in, while growing files do not.
So a directory that has the ``mtime`` of the last time is not listed again; only now and then all of them are,
because not every file system keeps that promise.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tb_diagnose.findings import LogWarning
from tb_diagnose.language import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable

# Two changes within one tick of a file system's clock share an mtime; FAT ticks every 2 s.
_TICK_NS = 2_000_000_000
_LIST_ANEW_AFTER = 120.0


def is_event_file(name: str) -> bool:
    """Return whether a file of that name is taken for an event file, as TensorBoard does."""
    return "tfevents" in name and not name.endswith(".profile-empty")


@dataclass(eq=False)
class _Directory:
    """A directory as it was when it was last listed."""

    path: str
    relative: str
    real: str
    parent: _Directory | None = None
    mtime_ns: int = -1
    files: tuple[str, ...] = ()
    children: dict[str, _Directory] = field(default_factory=dict)
    warnings: tuple[LogWarning, ...] = ()

    def lies_in(self, real: str) -> bool:
        """Return whether it is the directory of that real path, or was reached through it."""
        return self.real == real or (self.parent is not None and self.parent.lies_in(real))

    def warn(self, message: Text) -> LogWarning:
        """Return a warning about the directory."""
        return LogWarning(where=self.path if self.parent is None else self.relative, message=message)


class LogDirectory:
    """One log directory, or a single event file.

    Attributes:
        path: Absolute path.
        warnings: What the last ``scan`` found wrong.
    """

    def __init__(self, path: str) -> None:
        """Remember the path (relative, or with ``~``); nothing is looked at yet."""
        self.path = str(Path(path).expanduser().absolute())
        self.warnings: tuple[LogWarning, ...] = ()
        self._root: _Directory | None = None
        self._listed_anew = 0.0

    def scan(self) -> dict[str, tuple[str, ...]]:
        """Return the runs: name to the paths of the run's event files.

        A directory that did not change costs one ``stat``. A log directory that does not exist is no error,
        since it may appear later.
        """
        if Path(self.path).is_file():
            self._root, self.warnings = None, ()
            return {".": (self.path,)}
        now = time.monotonic()
        if self._root is None or now - self._listed_anew > _LIST_ANEW_AFTER:
            self._listed_anew = now
            self._root = _Directory(self.path, ".", os.path.realpath(self.path))
        runs: dict[str, tuple[str, ...]] = {}
        warnings: list[LogWarning] = []
        waiting = [self._root]
        while waiting:
            directory = waiting.pop()
            _list(directory)
            if directory.files:
                runs[directory.relative] = directory.files
            warnings += directory.warnings
            waiting += directory.children.values()
        self.warnings = tuple(warnings)
        return runs


def _list(directory: _Directory) -> None:
    """Bring a directory up to date, if its ``mtime`` says that it changed."""
    try:
        mtime_ns = os.stat(directory.path).st_mtime_ns  # noqa: PTH116 - thousands of these: speed counts
        if mtime_ns == directory.mtime_ns:
            return
        directory.mtime_ns = mtime_ns if time.time_ns() - mtime_ns > _TICK_NS else -1
        with os.scandir(directory.path) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        directory.mtime_ns, directory.files, directory.children = -1, (), {}
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
    children: dict[str, _Directory] = {}
    warnings: list[LogWarning] = []
    for entry in entries:
        if _is(entry.is_dir):
            child = _child(directory, entry)
            if directory.lies_in(child.real):
                warnings.append(child.warn(text("the link leads back to a directory above it; it was not followed")))
            else:
                children[entry.name] = child
        elif is_event_file(entry.name) and _is(entry.is_file):
            files.append(entry.path)
    directory.files, directory.children, directory.warnings = tuple(files), children, tuple(warnings)


def _is(question: Callable[[], bool]) -> bool:
    """Return the answer, False where a link leads nowhere or in a circle."""
    try:
        return question()
    except OSError:
        return False


def _child(directory: _Directory, entry: os.DirEntry[str]) -> _Directory:
    real = os.path.realpath(entry.path) if entry.is_symlink() else f"{directory.real}{os.sep}{entry.name}"
    known = directory.children.get(entry.name)
    if known is not None and known.real == real:
        return known
    relative = entry.name if directory.parent is None else f"{directory.relative}{os.sep}{entry.name}"
    return _Directory(entry.path, relative, real, directory)
