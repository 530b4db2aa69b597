"""The trainings in demo_logs are diagnosed as expected.toml says."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import tb_diagnose
from tb_diagnose.engine.arbitration import is_active
from tb_diagnose.findings import Report
from tb_diagnose.rules import RULES

DEMO_LOGS = Path(__file__).parents[1] / "demo_logs"
EXPECTED = DEMO_LOGS / "expected.toml"
MOST_BYTES = 3_000_000
tomllib: Any = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
# Without the file there is no story to test, and the first two tests say so.
STORIES: dict[str, Any] = tomllib.loads(EXPECTED.read_text(encoding="utf-8")) if EXPECTED.is_file() else {}


@pytest.fixture(scope="module")
def report() -> Report:
    return tb_diagnose.diagnose(DEMO_LOGS)


def test_there_are_stories() -> None:
    assert EXPECTED.is_file()
    assert STORIES


def test_the_runs_are_those_of_the_stories(report: Report) -> None:
    assert [run.name for run in report.runs] == sorted(STORIES)


@pytest.mark.parametrize("name", STORIES)
def test_a_story_is_told(report: Report, name: str) -> None:
    story = STORIES[name]
    active = {
        finding.rule: finding.message for finding in report.findings if finding.run == name and is_active(finding)
    }
    assert set(story["must"]) <= set(active), active
    assert set(active) <= {*story["must"], *story["may"]}, active


@pytest.mark.parametrize("name", [name for name, story in STORIES.items() if name.endswith(("-cured", "-ideal"))])
def test_a_cure_is_healthy(report: Report, name: str) -> None:
    [run] = [run for run in report.runs if run.name == name]
    assert run.status == "healthy"


@pytest.mark.parametrize("name", STORIES)
def test_the_rules_of_a_story_are_filed_under_what_they_are(name: str) -> None:
    story = STORIES[name]
    assert set(story["must"]) <= set(RULES)
    assert not set(story["must"]) & set(story["may"])


def test_nothing_is_wrong_with_the_other_files(report: Report) -> None:
    assert {warning.tb_run for warning in report.warnings} == {"damaged-log"}
    assert not [outcome for outcome in report.outcomes if outcome.status == "failed"]


def test_the_files_are_small() -> None:
    files = list(DEMO_LOGS.rglob("*.tfevents*"))
    assert files
    assert sum(path.stat().st_size for path in files) < MOST_BYTES


def test_the_logs_name_no_place_of_the_machine_that_made_them() -> None:
    for path in DEMO_LOGS.rglob("*tfevents*"):
        assert not re.search(rb'"/(tmp|home|root|work|Users)/', path.read_bytes()), path
