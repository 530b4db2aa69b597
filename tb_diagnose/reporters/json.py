"""The report as JSON, version 1 of ``schema/report.v1.schema.json``."""

from __future__ import annotations

import json

from tb_diagnose.findings import Report
from tb_diagnose.reporters.style import Style


def render(report: Report, style: Style) -> str:
    """Return the report as one JSON document in ASCII."""
    return json.dumps(style.language.translate(report).to_json(), indent=2, allow_nan=False) + "\n"
