"""What is new since an earlier report."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from tb_diagnose.engine.arbitration import is_active
from tb_diagnose.errors import UserError
from tb_diagnose.findings import Finding, Report, RunStatus, RunSummary
from tb_diagnose.language import text

Known = frozenset[tuple[str, str]]
"""Run and rule of the findings of an earlier report that count."""

_WITH_FINDINGS = (RunStatus.ERROR, RunStatus.WARNING, RunStatus.INFO)


def read_baseline(path: Path) -> Known:
    """Read an earlier report.

    Args:
        path: A file that ``tb-diagnose check --format json`` wrote.

    Raises:
        UserError: If it cannot be read, or is no such report.
    """
    try:
        document: dict[str, Any] = json.loads(path.read_bytes())
        findings: list[Any] = document["findings"] if document["schema_version"] == 1 else [None]
        return frozenset((finding["run"], finding["rule"]) for finding in findings if finding["suppressed"] is None)
    except OSError as error:
        raise UserError(text("{path}: cannot be read: {reason}", path=path, reason=error.strerror or error)) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError(
            text("{path}: is no report: write one with `tb-diagnose check LOG --format json -o FILE`", path=path)
        ) from error


def since(report: Report, known: Known) -> Report:
    """Return a report in which what was known does not count; a run that has nothing new has the verdict info."""
    findings = tuple(
        replace(f, suppressed=text("in the baseline")) if is_active(f) and (f.run, f.rule) in known else f
        for f in report.all_findings
    )
    fresh: dict[str, list[Finding]] = {}
    for finding in replace(report, all_findings=findings).findings:
        fresh.setdefault(finding.run, []).append(finding)
    return replace(
        report, all_findings=findings, runs=tuple(_verdict(run, fresh.get(run.name, [])) for run in report.runs)
    )


def _verdict(run: RunSummary, fresh: list[Finding]) -> RunSummary:
    if run.status not in _WITH_FINDINGS:
        return run
    status = RunStatus(fresh[0].severity.value) if fresh else RunStatus.INFO
    return replace(run, status=status, primary=fresh[0].rule if fresh else None)
