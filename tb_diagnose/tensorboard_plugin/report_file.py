"""A report as one HTML file: the tab with its data inside, for readers without TensorBoard, server or network.

    runs and their diagnoses ─► ReportData, what the routes would answer ─► gzip, base64 ─► one page with the tab's code

The same runs give the same bytes. Its policy lets the page run the tab's code, by its hash, and load nothing at all.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import html
import json
from collections.abc import Sequence
from datetime import datetime
from importlib import resources
from typing import Any

from tb_diagnose.compare import Comparison, Subject, compare
from tb_diagnose.explain import rules_json
from tb_diagnose.findings import LogWarning, to_json
from tb_diagnose.language import LANGUAGES, Language
from tb_diagnose.model import Series, Training
from tb_diagnose.tensorboard_plugin import answers
from tb_diagnose.tensorboard_plugin.downsampling import PER_COLUMN
from tb_diagnose.tensorboard_plugin.entries import rank, row_of
from tb_diagnose.tensorboard_plugin.numbers import dumps
from tb_diagnose.tensorboard_plugin.payloads import curve, run_detail
from tb_diagnose.tensorboard_plugin.rows import said_row
from tb_diagnose.version import __version__

POINTS = 400_000
"""Of all curves of a report: some 5 MB. Beyond, curves are thinned; extremes and non-finite points stay."""
_COLUMNS = (25, 1000)
"""Fewest and most columns to which a curve is thinned."""

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{title}</title>
</head>
<body>
<noscript>{needs_javascript}</noscript>
<script type="application/octet-stream" id="tb-diagnose-report">{data}</script>
<script type="module">{code}</script>
</body>
</html>
"""


def report_file(
    subjects: Sequence[Subject],
    *,
    where: str,
    root: str,
    made: datetime,
    warnings: Sequence[LogWarning] = (),
    settings: Sequence[str] = (),
) -> str:
    """Return the report of runs as one HTML page.

    Args:
        subjects: The runs.
        where: Where their logs lie, for people.
        root: Name of the log directory, which is that of a run without one.
        made: When the report is made.
        warnings: What is wrong with the log directory or the config, beyond single runs.
        settings: Settings that differ from the defaults, one ``name = value`` each.
    """
    data = report_data(subjects, where=where, root=root, made=made, warnings=warnings, settings=settings)
    code = (resources.files("tb_diagnose") / "static" / "index.js").read_text("utf-8")
    # The only text that would end the element early; in JavaScript the backslash changes nothing.
    code = code.replace("</script", r"<\/script")
    digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; img-src data: blob:; "
        "base-uri 'none'; form-action 'none'"
    )
    return _PAGE.format(
        policy=policy,
        title=html.escape(f"Diagnose · {where}"),
        needs_javascript="This report needs JavaScript.",
        data=base64.b64encode(gzip.compress(dumps(data).encode(), 9, mtime=0)).decode(),
        code=code,
    )


def report_data(
    subjects: Sequence[Subject],
    *,
    where: str,
    root: str,
    made: datetime,
    warnings: Sequence[LogWarning],
    settings: Sequence[str],
) -> answers.ReportData:
    """Return what the routes would answer, all of it; arguments as for ``report_file``."""
    subjects = sorted(subjects, key=lambda subject: rank(subject.result))
    rows = [row_of(one.training, one.result, one.hparams, root) for one in subjects]
    compared = _comparisons(subjects)
    columns = _columns([len(series) for subject in subjects for series in subject.training.series])
    return {
        "version": __version__,
        "made": made.isoformat(timespec="seconds"),
        "settings": list(settings),
        "digests": {subject.name: _digest(subject.training) for subject in subjects},
        "languages": {code: _said(subjects, rows, compared, Language.of(code), where, warnings) for code in LANGUAGES},
        "curves": {
            subject.name: [_curve(series, subject.result.smoothing, columns) for series in subject.training.series]
            for subject in subjects
        },
    }


def _comparisons(subjects: Sequence[Subject]) -> list[Comparison]:
    """Return all runs compared by each quantity, the usual one first."""
    if not subjects:
        return []
    usual = compare(subjects)
    return [usual, *(compare(subjects, quantity=other.key) for other in usual.quantities[1:])]


def _said(
    subjects: Sequence[Subject],
    rows: Sequence[str],
    compared: Sequence[Comparison],
    language: Language,
    where: str,
    warnings: Sequence[LogWarning],
) -> answers.ReportWords:
    translate = language.translate
    status: answers.ServerStatus = {
        "generation": 0,
        "phase": "ready",
        "looking": False,
        "source": {"kind": "files", "where": where, "sampled": None},
        "progress": {"members_read": 0, "members_known": 0, "bytes_read": 0, "bytes_known": 0},
        "error": None,
        "warnings": to_json(translate(tuple(warnings))),
    }
    said = [json.loads(said_row(row, one.result, language)) for row, one in zip(rows, subjects, strict=True)]
    comparisons: list[Any] = [{"generation": 0, **to_json(translate(one))} for one in compared]
    return {
        "status": status,
        "runs": {"generation": 0, "runs": said},
        "details": {
            subject.name: run_detail(0, translate(subject.result), translate(subject.training.complaints))
            for subject in subjects
        },
        "rules": rules_json(language),
        "comparisons": comparisons,
    }


def _curve(series: Series, smoothing: float, columns: int) -> answers.Curve:
    return curve(series, columns, None, None, smoothing)


def _columns(lengths: Sequence[int]) -> int:
    """Return to how many columns curves are thinned so that all of them fit."""
    least, most = _COLUMNS
    for columns in range(most, least, -least):
        if sum(min(length, PER_COLUMN * columns) for length in lengths) <= POINTS:
            return columns
    return least


def _digest(training: Training) -> str:
    """Return a hash of the points that were judged: which data a report is about can be checked."""
    digest = hashlib.sha256()
    for series in sorted(training.series, key=lambda one: one.key):
        digest.update(repr(series.key).encode())
        for column in (series.steps, series.values, series.wall_times):
            digest.update(column.astype(column.dtype.newbyteorder("<")).tobytes())
    return digest.hexdigest()
