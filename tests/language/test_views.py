"""Whatever shows something to a person says it in the language: shown with a language that marks what it says."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tb_diagnose.api import diagnose, examine
from tb_diagnose.cli import main as cli
from tb_diagnose.compare import compare
from tb_diagnose.findings import Outcome, Status
from tb_diagnose.language import ENGLISH
from tb_diagnose.reporters import FORMATS, Style
from tb_diagnose.reporters.comparison import COMPARISONS, duration
from tb_diagnose.rules import RULES
from tests.language.marks import MARKED, plain, unsaid

DEMO_LOGS = Path(__file__).parents[2] / "demo_logs"


def words_left(page: str, names: set[str]) -> set[str]:
    """Return the words outside of all brackets that are no names."""
    words = {word.strip("`*#|:;,.()[]+") for word in unsaid(page).split()}
    return {word for word in words if word.isalpha()} - names


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_a_report_is_said(name: str) -> None:
    report = diagnose(DEMO_LOGS)
    failed = Outcome(rule="overfitting", run="s0-leak", status=Status.FAILED, reason="ValueError")
    report = replace(report, outcomes=(*report.outcomes, failed))
    page = FORMATS[name](report, Style(verbose=True, language=MARKED))
    names = {part for run in report.runs for part in (run.name, *run.tb_runs)} | {one.rule for one in report.outcomes}
    assert words_left(page, names) <= {"tb-diagnose"}


def test_a_comparison_is_said() -> None:
    found = examine(DEMO_LOGS).subjects
    comparison = compare(found, baseline="s1-ideal")
    page = COMPARISONS["text"](comparison, Style(language=MARKED))
    names = {*comparison.runs, *(row.rule for row in comparison.findings)}
    assert words_left(page, names) == set()


@pytest.mark.parametrize("seconds", [1.0, 600.0, 30_000.0, 1e6])
def test_a_duration_is_said(seconds: float) -> None:
    assert words_left(MARKED.say(duration(seconds)), set()) == set()


def test_json_is_said_and_its_codes_stay() -> None:
    report = diagnose(DEMO_LOGS / "diverged")
    english, marked = (FORMATS["json"](report, Style(language=language)) for language in (ENGLISH, MARKED))
    said = json.loads(marked)
    assert english != marked
    assert json.loads(plain(json.dumps(said, ensure_ascii=False))) == json.loads(english)
    assert unsaid(said["findings"][0]["message"]) == ""
    assert said["findings"][0]["severity"] == report.findings[0].severity.value


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "asked_language", lambda _: MARKED)


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "nowhere"],
        ["check", str(DEMO_LOGS), "--format", "jsom"],
        ["check", str(DEMO_LOGS), "--select", "xyzzy"],
        ["check", str(DEMO_LOGS), "--config", "nowhere"],
        ["check", str(Path(__file__).parent)],
        ["compare", str(DEMO_LOGS), "--by", "x"],
        ["compare", str(DEMO_LOGS), "--baseline", "x"],
        ["compare", str(DEMO_LOGS), "--run", "x", "--run", "y"],
        ["explain", "overfittin"],
    ],
)
def test_an_error_is_said(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(arguments) == cli.CANNOT
    complaint = capsys.readouterr().err
    assert "«" in complaint
    assert unsaid(complaint) == "tb-diagnose: \n"


@pytest.mark.usefixtures("marked")
def test_rules_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["rules"]) == cli.CLEAN
    assert words_left(capsys.readouterr().out, set(RULES)) == set()
