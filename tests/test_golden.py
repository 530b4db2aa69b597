"""One report with every rule in it: what the views are shown, here and in the tests of the tab."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest

from tb_diagnose.engine.arbitration import is_active
from tb_diagnose.engine.config import Config, Suppression
from tb_diagnose.engine.engine import build_report, diagnose_training
from tb_diagnose.findings import LogWarning, Report, RunStatus, Tool
from tb_diagnose.model import Training
from tb_diagnose.rules import RULES
from tb_diagnose.testing import decay, diagnose, healthy_runs, training, turning


def first_case(rule: str) -> Training:
    """Return the first case of a rule's table in which no other rule explains what it finds."""
    table: dict[str, Training] = import_module(f"tests.rules.test_{rule.replace('-', '_')}").FIRES
    return next(case for case in table.values() if rule in {f.rule for f in diagnose(case).findings if is_active(f)})


def runs() -> dict[str, Training]:
    """Return one case of every rule's table, and one run for every other way to end."""
    explained = turning(2.3, 0.6, 1.2)
    explained[20] = float("nan")
    return {name: first_case(name) for name in RULES} | {
        "healthy": healthy_runs()["with accuracies"],
        "unjudged": training(lr=decay(1e-3, 1e-5)),
        "suppressed": training(train_loss=decay(2.3, 0.05), val_loss=turning(2.3, 0.6, 1.2)),
        "explained": training(train_loss=decay(2.3, 0.05), val_loss=explained),
    }


def report() -> Report:
    config = Config(
        suppressions=(
            Suppression(rule="overfitting", run="suppressed", reason="trained past the best step on purpose"),
            Suppression(rule="diverged", run="ablation/*", reason="an experiment that is over"),
        )
    )
    warnings = [
        LogWarning(
            where="healthy/events.out.tfevents.1.host",
            message="the last record is cut off; it was left out",
            tb_run="healthy",
        )
    ]
    results = [diagnose_training(replace(case, name=name), config) for name, case in runs().items()]
    return replace(build_report(results, warnings, config), tool=Tool(name="tb-diagnose", version="0"))


def rounded(value: Any) -> Any:
    """Return JSON values with six significant digits, as far as machines agree."""
    if isinstance(value, float):
        return float(f"{value:.6g}")
    if isinstance(value, list):
        return [rounded(item) for item in value]
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    return value


def test_the_report_is_the_golden_one(golden: Callable[[str, str], None]) -> None:
    document = rounded(report().to_json())
    golden("report.json", json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False) + "\n")


def test_the_golden_report_shows_everything() -> None:
    shown = report()
    assert {finding.rule for finding in shown.all_findings if finding.suppressed is None} == set(RULES)
    assert {RunStatus(r.status) for r in shown.runs} == set(RunStatus)
    assert any(finding.superseded_by for finding in shown.all_findings)
    assert any(finding.suppressed and not finding.superseded_by for finding in shown.all_findings)
    assert {evidence.kind for finding in shown.all_findings for evidence in finding.evidence} == {
        "span",
        "level",
        "point",
        "gap",
        "stat",
    }
    assert {outcome.status.value for outcome in shown.outcomes} >= {"found", "clear", "skipped"}
    assert [warning.where for warning in shown.warnings] == ["healthy/events.out.tfevents.1.host", "config"]


def test_a_missing_golden_file_fails(golden: Callable[[str, str], None], pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("--update-golden"):
        pytest.skip("would write the file")
    with pytest.raises(AssertionError, match="is missing"):
        golden("no-such-file.txt", "")
