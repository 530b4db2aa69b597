"""Reading for scripts: one event file, one directory, or every run of a log directory."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from tb_diagnose.errors import SourceError
from tb_diagnose.language import text
from tb_diagnose.model import Series
from tb_diagnose.paths import expanded
from tb_diagnose.sources.fast.scanner import borrowed_scanner
from tb_diagnose.sources.file_source import FileSource, is_remote
from tb_diagnose.sources.formats import decoded, read_text, unreadable
from tb_diagnose.sources.logdir import is_event_file
from tb_diagnose.sources.run_directory import RunDirectory

if TYPE_CHECKING:
    import os

RunSeries = Mapping[str, Series]
"""Tag to series, sorted by tag."""


def read_scalars(path: str | os.PathLike[str]) -> dict[str, Series]:
    """Read every scalar of one event file, or of the event files that lie in one directory.

    What is damaged is left out, as far as it must be; everything else is there, in file order.

    Args:
        path: An event file of any name, or a directory (directories below it are not read).

    Returns:
        Tag to series, sorted by tag.

    Raises:
        SourceError: If there is no such path, or no event file in it, or none that can be read.
    """
    place = expanded(path)
    if place.is_dir():
        try:
            files = [str(file) for file in place.iterdir() if is_event_file(file.name) and file.is_file()]
        except OSError as error:
            raise SourceError(
                text("`{path}` cannot be listed: {reason}.", path=place, reason=error.strerror or error)
            ) from error
        if not files:
            raise SourceError(text("`{path}` holds no event file (a file with `tfevents` in its name).", path=place))
    elif place.is_file():
        files = [str(place)]
    else:
        raise SourceError(text("There is no file or directory `{path}`.", path=place))
    run = _read(".", files)
    unreadable = [file for file in run.files if file.foreign or (file.trouble and file.mtime == 0)]
    if len(unreadable) == len(files):
        raise SourceError(text("`{path}`: {trouble}.", path=unreadable[0].path, trouble=unreadable[0].trouble))
    return dict(run.tb_run.series)


def read_logdir(logdir: str | os.PathLike[str]) -> Mapping[str, RunSeries]:
    """Find the TensorBoard runs of a log directory; the scalars of each are read when somebody asks for them.

    Args:
        logdir: A directory with event files at any depth, or one event file.

    Returns:
        Name of the run (its path below the log directory, ``.`` for the directory itself) to its series by tag, which
        are empty for a run without scalars. Each run is read once, when it is looked up, and is kept from then on.

    Raises:
        SourceError: If there is no such directory, or it cannot be read.
    """
    if is_remote(str(logdir)):
        raise SourceError(
            text("`{path}` is not a local path: copy the logs to a local directory and read them there.", path=logdir)
        )
    source = FileSource(logdir)
    files = source.find_files()
    if not files and source.warnings:
        raise SourceError(text("`{path}`: {trouble}.", path=source.where, trouble=source.warnings[0].message))
    return _Runs(files)


def read_pasted(content: bytes) -> dict[str, Series]:
    """Read a log that has no file: what somebody pasted, or standard input.

    Args:
        content: A table, JSON or console text.

    Returns:
        Tag to series, sorted by tag; wall times are 0 where the log has none.

    Raises:
        SourceError: If it holds no curves that can be read.
    """
    curves = read_text(decoded(content))
    if curves is None:
        raise SourceError(text("what was pasted cannot be read: {reason}", reason=unreadable(content)))
    columns = curves.columns(0.0)
    return {tag: Series(tb_run=".", tag=tag, points=columns[tag].view()) for tag in sorted(columns)}


class _Runs(Mapping[str, RunSeries]):
    """The runs of a log directory, read as they are asked for.

    Args:
        files: Name of each run to the paths of its event files.
    """

    def __init__(self, files: Mapping[str, Sequence[str]]) -> None:
        self._files = files
        self._read: dict[str, RunSeries] = {}

    def __getitem__(self, run: str) -> RunSeries:
        if run not in self._read:
            self._read[run] = _read(run, self._files[run]).tb_run.series
        return self._read[run]

    def __contains__(self, run: object) -> bool:
        return run in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def __repr__(self) -> str:
        return f"<{len(self._files)} runs, {len(self._read)} of them read>"


def _read(name: str, files: Sequence[str]) -> RunDirectory:
    with borrowed_scanner() as scanner:
        run = RunDirectory(name, name, scanner=scanner)
        run.set_files(files)
        now = time.time()
        run.look(now, 0)
        run.read(now, 0)
        return run
