"""One report of several log directories."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tb_diagnose.findings import LogWarning, Report, RunSummary
from tb_diagnose.language.formatting import shown_name
from tb_diagnose.paths import resolved

# The fields that hold the name of a run or of a TensorBoard run, in whatever record.
_NAMES = ("run", "tb_run", "other_tb_run")


def short_names(logdirs: Sequence[Path]) -> dict[str, Path]:
    """Return the log directories by the last parts of their paths, as many as tell them apart.

    A directory that is given twice is there once.
    """
    paths = dict.fromkeys(map(resolved, logdirs))
    for count in range(1, max(len(path.parts) for path in paths) + 1):
        named = {"/".join(path.parts[-count:]): path for path in paths}
        if len(named) == len(paths):
            break
    return named


def combine(reports: Mapping[str, Report]) -> Report:
    """Put reports into one; run ``a`` of the report called ``exp`` becomes ``exp/a``, run ``.`` becomes ``exp``.

    A warning about the config counts only if every report has it: a suppression may be meant for one of them.

    Args:
        reports: At least one report, by name. A single one is returned as it is.
    """
    first, *others = reports.values()
    if not others:
        return first
    renamed = [_renamed(report, partial(join, name)) for name, report in reports.items()]
    return Report(
        tool=first.tool,
        runs=tuple(run for report in renamed for run in report.runs),
        all_findings=tuple(finding for report in renamed for finding in report.all_findings),
        outcomes=tuple(outcome for report in renamed for outcome in report.outcomes),
        warnings=(
            *(warning for report in renamed for warning in report.warnings if not _about_config(warning)),
            *(
                warning
                for warning in first.warnings
                if _about_config(warning) and all(warning in report.warnings for report in others)
            ),
        ),
    )


def named(report: Report, root: str) -> Report:
    """Return a report with the names of its runs as people read them; ``root`` is what the log directory is called."""
    if all(shown_name(run.name, root) == run.name for run in report.runs):
        return report
    shown: Report = _renamed(report, lambda name: shown_name(name, root))
    return shown


def _about_config(warning: LogWarning) -> bool:
    return warning.where == "config"


def _renamed(record: Any, rename: Callable[[str], str]) -> Any:
    """Return a record with every name of a run in it changed."""
    if isinstance(record, tuple):
        return tuple(_renamed(item, rename) for item in record)
    if not dataclasses.is_dataclass(record) or isinstance(record, type):
        return record
    changes: dict[str, Any] = {}
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        if field.name in _NAMES and value is not None:
            changes[field.name] = rename(value)
        elif not isinstance(value, str):
            changes[field.name] = _renamed(value, rename)
    if isinstance(record, RunSummary):
        changes["name"] = rename(record.name)
        changes["tb_runs"] = tuple(rename(tb_run) for tb_run in record.tb_runs)
    if isinstance(record, LogWarning) and record.tb_run is not None:
        changes["where"] = rename(record.where)
    return dataclasses.replace(record, **changes)


def join(prefix: str, name: str) -> str:
    """Return the name of a run within several log directories."""
    return prefix if name == "." else f"{prefix}/{name}"
