"""One report of several log directories."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Mapping, Sequence
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
    all_named = [renamed(report, partial(join, name)) for name, report in reports.items()]
    return Report(
        tool=first.tool,
        runs=tuple(run for report in all_named for run in report.runs),
        all_findings=tuple(finding for report in all_named for finding in report.all_findings),
        outcomes=tuple(outcome for report in all_named for outcome in report.outcomes),
        warnings=(
            *(warning for report in all_named for warning in report.warnings if not _about_config(warning)),
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
    shown: Report = renamed(report, lambda name: shown_name(name, root))
    return shown


def _about_config(warning: LogWarning) -> bool:
    return warning.where == "config"


def renamed(record: Any, rename: Callable[[str], str], fields: Collection[str] = _NAMES) -> Any:
    """Return a record with every name of a run in it changed.

    Args:
        record: A record of ``findings.py``, or one of the engine that holds such.
        rename: Gives the new name.
        fields: The fields that hold names; without ``tb_run`` the series keep theirs.
    """
    if isinstance(record, tuple):
        return tuple(renamed(item, rename, fields) for item in record)
    if not dataclasses.is_dataclass(record) or isinstance(record, type):
        return record
    changes: dict[str, Any] = {}
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        if field.name in fields and value is not None:
            changes[field.name] = rename(value)
        elif not isinstance(value, str):
            changes[field.name] = renamed(value, rename, fields)
    if isinstance(record, RunSummary):
        changes["name"] = rename(record.name)
    if isinstance(record, RunSummary) and "tb_run" in fields:
        changes["tb_runs"] = tuple(rename(tb_run) for tb_run in record.tb_runs)
    if isinstance(record, LogWarning) and record.tb_run is not None:
        changes["where"] = rename(record.where)
    return dataclasses.replace(record, **changes)


def join(prefix: str, name: str) -> str:
    """Return the name of a run within several log directories."""
    return prefix if name == "." else f"{prefix}/{name}"
