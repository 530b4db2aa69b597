"""From what the user said to a source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tb_diagnose.errors import SourceError
from tb_diagnose.language import text
from tb_diagnose.sources.archive import ArchiveSource, is_archive
from tb_diagnose.sources.file_source import FileSource, is_remote, parse_logdir_spec
from tb_diagnose.sources.provider import ProviderSource

if TYPE_CHECKING:
    from tb_diagnose.sources.source import Source


def open_source(
    logdir: str,
    logdir_spec: str = "",
    data_provider: Any = None,
    sampling_hints: Mapping[str, int] | None = None,
    *,
    verify: bool = False,
    formats: bool = True,
) -> Source:
    """Choose where to read from: files where the paths are local, TensorBoard's data provider otherwise.

    Args:
        logdir: As given to ``--logdir``; may be relative, begin with ``~``, or be a URL.
        logdir_spec: As given to ``--logdir_spec``; counts only without a logdir.
        data_provider: TensorBoard's, or None where there is none.
        sampling_hints: What ``--samples_per_plugin`` says, by plugin.
        verify: Check every payload in files against its checksum while it is read, not only those that cannot be
            decoded.
        formats: Whether logs of other formats (tables, JSON, console text) are read where there are no event files.

    Raises:
        SourceError: If neither is possible.
    """
    spec = "" if logdir else logdir_spec
    if logdir and is_archive(logdir):
        return ArchiveSource(logdir, verify=verify)
    if logdir and not is_remote(logdir):
        return FileSource(logdir, verify=verify, formats=formats)
    if spec and not any(is_remote(root.path) for root in parse_logdir_spec(spec)):
        return FileSource.from_spec(spec, verify=verify, formats=formats)
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
