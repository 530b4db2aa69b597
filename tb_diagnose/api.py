"""The engine as one call, for scripts and notebooks."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from tb_diagnose.compare import Subject
from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import build_report, diagnose_training
from tb_diagnose.errors import SourceError
from tb_diagnose.findings import LogWarning, Report
from tb_diagnose.language import text
from tb_diagnose.model import Training
from tb_diagnose.paths import expanded
from tb_diagnose.roles import build_trainings, hparams_by_training
from tb_diagnose.sources import ReadProgress, Source, TbRun, open_source, read_pasted


def diagnose(
    logdir: str | os.PathLike[str],
    config: Config | None = None,
    on_progress: Callable[[ReadProgress], None] | None = None,
    *,
    verify: bool = True,
) -> Report:
    """Read a log directory in full and say what is wrong with every run in it.

    Args:
        logdir: Directory with event files or other logs, at any depth, or one such file.
        config: What to look for; by default every rule with its default thresholds.
        on_progress: Called after each directory that was read, and now and then within large ones.
        verify: Check every record against its checksum, and report those that do not match as damage. Without it,
            which is faster, only what cannot be decoded is.

    Returns:
        The report, runs sorted by name.

    Raises:
        SourceError: There is no such directory, or it cannot be read.
    """
    config = config or Config()
    source, runs = _read(logdir, config, on_progress, verify=verify)
    warnings = [*source.warnings, *(w for tb_run in source.tb_runs.values() for w in tb_run.warnings)]
    return build_report((diagnose_training(training, config) for training in runs), warnings, config)


def diagnose_pasted(content: bytes, config: Config | None = None) -> Report:
    """Say what is wrong with a training whose log was pasted: a table, JSON or console text.

    Args:
        content: The log.
        config: As for ``diagnose``.

    Returns:
        The report of one run, ``.``.

    Raises:
        SourceError: It holds no curves that can be read.
    """
    config = config or Config()
    runs = build_trainings({".": read_pasted(content)}, config.roles, config.families)
    return build_report((diagnose_training(training, config) for training in runs), (), config)


@dataclass(frozen=True, kw_only=True)
class Examined:
    """A log directory with everything that was read and found.

    Attributes:
        subjects: Its runs with their series and diagnoses, sorted by name.
        warnings: What is wrong with the directory as a whole.
    """

    subjects: tuple[Subject, ...]
    warnings: tuple[LogWarning, ...]


def examine(
    logdir: str | os.PathLike[str],
    config: Config | None = None,
    on_progress: Callable[[ReadProgress], None] | None = None,
    *,
    verify: bool = False,
) -> Examined:
    """Read a log directory in full and diagnose its runs, for a comparison or a report with curves.

    Args:
        logdir: As for ``diagnose``.
        config: As for ``diagnose``.
        on_progress: As for ``diagnose``.
        verify: As for ``diagnose``.

    Raises:
        SourceError: There is no such directory, or it cannot be read.
    """
    config = config or Config()
    source, runs = _read(logdir, config, on_progress, verify=verify)
    tb_runs = {training.name: training.tb_runs for training in runs}
    hparams = hparams_by_training(tb_runs, {name: tb_run.hparams for name, tb_run in source.tb_runs.items()})
    found = (
        Subject(
            name=training.name,
            training=training,
            result=diagnose_training(training, config),
            hparams=hparams.get(training.name, {}),
        )
        for training in runs
    )
    return Examined(subjects=tuple(found), warnings=tuple(source.warnings))


def _read(
    logdir: str | os.PathLike[str],
    config: Config,
    on_progress: Callable[[ReadProgress], None] | None,
    *,
    verify: bool = False,
) -> tuple[Source, tuple[Training, ...]]:
    if not expanded(logdir).exists():
        raise SourceError(text("there is no file or directory {path!r}", path=os.fspath(logdir)))
    source = open_source(os.fspath(logdir), verify=verify)
    for _ in source.refresh():
        if on_progress:
            on_progress(source.progress)
    joined = build_trainings(
        {name: tb_run.series for name, tb_run in source.tb_runs.items()}, config.roles, config.families
    )
    return source, tuple(with_complaints(joined, source.tb_runs))


def with_complaints(runs: Iterable[Training], tb_runs: Mapping[str, TbRun]) -> Iterator[Training]:
    """Give every run what is wrong with the files of its TensorBoard runs."""
    for training in runs:
        yield replace(
            training, complaints=tuple(warning for name in training.tb_runs for warning in tb_runs[name].warnings)
        )
