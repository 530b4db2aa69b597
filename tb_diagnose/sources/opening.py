"""From what the user said to a source; and one file or directory at once."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tb_diagnose.errors import SourceError
from tb_diagnose.language import text
from tb_diagnose.sources.fast import new_scanner
from tb_diagnose.sources.file_source import FileSource, PathLike, is_remote, parse_logdir_spec
from tb_diagnose.sources.logdir import is_event_file
from tb_diagnose.sources.provider import ProviderSource
from tb_diagnose.sources.run_directory import RunDirectory

if TYPE_CHECKING:
    from tb_diagnose.model import Series
    from tb_diagnose.sources.source import Source


def read_scalars(path: PathLike) -> dict[str, Series]:
    """Read every scalar of one event file, or of the event files that lie in one directory.

    What is damaged is left out, as far as it must be; everything else is there, in file order.

    Args:
        path: An event file of any name, or a directory (directories below it are not read).

    Returns:
        Tag to series, sorted by tag.

    Raises:
        SourceError: If there is no such path, or no event file in it, or none that can be read.
    """
    place = Path(path).expanduser()
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
    run = RunDirectory(".", "", scanner=new_scanner())
    run.set_files(files)
    now = time.time()
    run.look(now, 0)
    run.read(now, 0)
    unreadable = [file for file in run.files if file.foreign or (file.trouble and file.mtime == 0)]
    if len(unreadable) == len(files):
        raise SourceError(text("`{path}`: {trouble}.", path=unreadable[0].path, trouble=unreadable[0].trouble))
    return dict(run.tb_run.series)


def open_source(
    logdir: str,
    logdir_spec: str = "",
    data_provider: Any = None,
    sampling_hints: Mapping[str, int] | None = None,
    *,
    verify: bool = False,
) -> Source:
    """Choose where to read from: files where the paths are local, TensorBoard's data provider otherwise.

    Args:
        logdir: As given to ``--logdir``; may be relative, begin with ``~``, or be a URL.
        logdir_spec: As given to ``--logdir_spec``; counts only without a logdir.
        data_provider: TensorBoard's, or None where there is none.
        sampling_hints: What ``--samples_per_plugin`` says, by plugin.
        verify: Check every payload in files against its checksum while it is read, not only those that cannot be
            decoded.

    Raises:
        SourceError: If neither is possible.
    """
    spec = "" if logdir else logdir_spec
    if logdir and not is_remote(logdir):
        return FileSource(logdir, verify=verify)
    if spec and not any(is_remote(root.path) for root in parse_logdir_spec(spec)):
        return FileSource.from_spec(spec, verify=verify)
    if data_provider is not None:
        return ProviderSource(data_provider, logdir=logdir or spec, sampling_hints=sampling_hints)
    if logdir or spec:
        raise SourceError(
            text(
                "`{path}` is not a local path, so only TensorBoard can read it: "
                "start TensorBoard on it, or copy the logs to a local directory.",
                path=logdir or spec,
            )
        )
    raise SourceError(text("No log directory was given."))
