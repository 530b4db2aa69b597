"""The report as SARIF 2.1.0, the format of static analysers: code scanning, editors and CI servers read it.

A run of ours is no file with lines, so a result has two places: the directory of its log, and the names of run and tag
as logical location. ``partialFingerprints`` names a finding by run and rule: so tools tell new ones.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any
from urllib.parse import quote

from tb_diagnose.findings import Confidence, Finding, Report, Severity
from tb_diagnose.language.formatting import clean
from tb_diagnose.remedies import REMEDIES
from tb_diagnose.reporters.style import Style
from tb_diagnose.rules import RULES

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_RANKS = {Confidence.HIGH: 95.0, Confidence.MEDIUM: 70.0, Confidence.LOW: 40.0}


def render(report: Report, style: Style) -> str:
    """Return the document, in ASCII; suppressed findings are in it, marked as such, consequences are not."""
    report = style.language.translate(report)
    listed = [f for f in report.all_findings if f.superseded_by is None]
    names = sorted({finding.rule for finding in listed})
    run = {
        "tool": {
            "driver": {
                "name": report.tool.name,
                "version": report.tool.version,
                "rules": [_rule(name) for name in names],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, names.index(finding.rule), style) for finding in listed],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, allow_nan=False) + "\n"


def _rule(name: str) -> dict[str, Any]:
    described: dict[str, Any] = {"id": name}
    if name in RULES:
        described["shortDescription"] = {"text": RULES[name].title}
        described["defaultConfiguration"] = {"level": _LEVELS[RULES[name].severity]}
    return described


def _result(finding: Finding, index: int, style: Style) -> dict[str, Any]:
    actions = [style.say(REMEDIES[name].action) for name in finding.remedies if name in REMEDIES]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "rank": _RANKS[finding.confidence],
        "message": {"text": clean(" ".join([f"{finding.message}.", *actions[:1]]))},
        "locations": [
            {
                "physicalLocation": {"artifactLocation": {"uri": quote(finding.run.encode("utf-8", "replace"))}},
                "logicalLocations": [
                    {"name": clean(tag), "fullyQualifiedName": clean(f"{finding.run}/{tag}"), "kind": "member"}
                    for tag in finding.tags
                ],
            }
        ],
        "partialFingerprints": {"runAndRule/v1": fingerprint(finding.run, finding.rule)},
    }
    if finding.suppressed is not None:
        result["suppressions"] = [{"kind": "external", "justification": clean(finding.suppressed)}]
    return result


def fingerprint(run: str, rule: str) -> str:
    """Return what names a finding across reports."""
    return hashlib.sha256(f"{run}\n{rule}".encode("utf-8", "replace")).hexdigest()[:32]
