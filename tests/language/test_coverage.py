"""Every sentence of a report is a text: a plain string would have lost what other languages need."""

from __future__ import annotations

from pathlib import Path

import pytest

from tb_diagnose import diagnose
from tb_diagnose.findings import Finding, Report, Stat
from tb_diagnose.language import Text

DEMO_LOGS = Path(__file__).parents[2] / "demo_logs"


@pytest.fixture(scope="module")
def report() -> Report:
    return diagnose(DEMO_LOGS)


def test_findings_are_told_in_texts(report: Report) -> None:
    assert report.findings
    for finding in report.findings:
        for sentence in _sentences(finding):
            assert isinstance(sentence, Text), (finding.rule, sentence)


def test_reasons_are_texts(report: Report) -> None:
    reasons = [outcome.reason for outcome in report.outcomes] + [run.reason for run in report.runs]
    for reason in filter(None, reasons):
        assert isinstance(reason, Text), reason


def _sentences(finding: Finding) -> list[str]:
    stats = [item for item in finding.evidence if isinstance(item, Stat)]
    labels = [item.label for item in finding.evidence if not isinstance(item, Stat)]
    found = [finding.message, finding.suppressed or "", *labels, *(text for s in stats for text in (s.name, s.unit))]
    return [sentence for sentence in found if sentence]
