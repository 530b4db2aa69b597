"""The engine as one call, for scripts and notebooks."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from tb_diagnose.compare import Subject
from tb_diagnose.config import Config
from tb_diagnose.engine import build_report, diagnose_run
from tb_diagnose.errors import SourceError
from tb_diagnose.findings import Report
from tb_diagnose.language import text
from tb_diagnose.model import Run
from tb_diagnose.roles import build_runs, hparams_by_run
from tb_diagnose.sources import Member, Progress, Source, open_source


def diagnose(
    logdir: str | os.PathLike[str],
    config: Config | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    *,
    verify: bool = False,
) -> Report:
    """Read a log directory in full and say what is wrong with every run in it.

    Args:
        logdir: Directory with event files, at any depth, or one event file.
        config: What to look for; by default every rule with its default thresholds.
        on_progress: Called after each directory that was read, and now and then within large ones.
        verify: Check every record against its checksum, not only those that cannot be decoded, and report
            those that do not match as damage.

    Returns:
        The report, runs sorted by name.

    Raises:
        SourceError: There is no such directory, or it cannot be read.
    """
    config = config or Config()
    source, runs = _read(logdir, config, on_progress, verify=verify)
    warnings = [*source.warnings, *(w for member in source.members.values() for w in member.warnings)]
    return build_report((diagnose_run(run, config) for run in runs), warnings, config)


def subjects(
    logdir: str | os.PathLike[str],
    config: Config | None = None,
    on_progress: Callable[[Progress], None] | None = None,
) -> tuple[Subject, ...]:
    """Read a log directory in full and return its runs for a comparison; arguments as for ``diagnose``.

    Raises:
        SourceError: There is no such directory, or it cannot be read.
    """
    config = config or Config()
    source, runs = _read(logdir, config, on_progress)
    members = {run.name: run.members for run in runs}
    hparams = hparams_by_run(members, {name: member.hparams for name, member in source.members.items()})
    return tuple(
        Subject(name=run.name, run=run, result=diagnose_run(run, config), hparams=hparams.get(run.name, {}))
        for run in runs
    )


def _read(
    logdir: str | os.PathLike[str],
    config: Config,
    on_progress: Callable[[Progress], None] | None,
    *,
    verify: bool = False,
) -> tuple[Source, tuple[Run, ...]]:
    if not Path(logdir).expanduser().exists():
        raise SourceError(text("there is no file or directory {path!r}", path=os.fspath(logdir)))
    source = open_source(os.fspath(logdir), verify=verify)
    for _ in source.refresh():
        if on_progress:
            on_progress(source.progress)
    joined = build_runs({name: member.series for name, member in source.members.items()}, config.roles)
    return source, tuple(with_complaints(joined, source.members))


def with_complaints(runs: Iterable[Run], members: Mapping[str, Member]) -> Iterator[Run]:
    """Give every run what is wrong with the files of its members."""
    for run in runs:
        yield replace(run, complaints=tuple(warning for name in run.members for warning in members[name].warnings))
