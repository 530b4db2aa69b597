"""What CI servers read: annotations, JUnit XML, SARIF; and what is new since a baseline."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tb_diagnose.cli.main import main
from tb_diagnose.errors import UserError
from tb_diagnose.findings import RunStatus
from tb_diagnose.language import known_language
from tb_diagnose.reporters import FORMATS, Style
from tb_diagnose.reporters.baseline import read_baseline, since
from tests.test_reporters import HOSTILE, finding, report, run, story

LEAK, CURED = "demo_logs/s0-leak", "demo_logs/s0-cured"


def test_annotations() -> None:
    lines = FORMATS["github"](story(), Style()).splitlines()
    assert [line.split("::")[1].split(" ")[0] for line in lines[:-1]] == [
        "error",
        "warning",
        "notice",
        "notice",
        "notice",
    ]
    assert lines[0].startswith("::error title=stuck-at-chance%3A stuck::`loss` stays within 0.02")
    assert lines[-2].startswith("::notice title=unjudged%3A short::")


def test_an_annotation_is_one_line_whatever_a_run_is_called() -> None:
    hostile = report((run(HOSTILE, RunStatus.ERROR, "diverged"), (finding("diverged", HOSTILE, message=HOSTILE),)))
    assert len(FORMATS["github"](hostile, Style()).splitlines()) == 2
    assert "\x1b" not in FORMATS["github"](hostile, Style())


def test_junit() -> None:
    suites = ET.fromstring(FORMATS["junit"](story(), Style()))  # noqa: S314 - made a line above
    by_name = {suite.get("name"): suite for suite in suites}
    assert list(by_name) == ["stuck", "worse", "alone", "short", "fine", "known"]
    assert {name: (s.get("failures"), s.get("errors"), s.get("skipped")) for name, s in by_name.items()} == {
        "stuck": ("1", "0", "0"),
        "worse": ("1", "0", "0"),
        "alone": ("0", "0", "0"),
        "short": ("0", "0", "2"),
        "fine": ("0", "1", "0"),
        "known": ("0", "0", "0"),
    }
    for suite in suites:
        assert suite.get("tests") == str(len(suite.findall("testcase")))
    failure = by_name["stuck"].find("testcase[@name='stuck-at-chance']/failure")
    assert failure is not None
    assert failure.get("type") == "error"
    assert failure.text


@pytest.mark.parametrize("name", ["github", "junit", "sarif"])
@pytest.mark.parametrize("run_name", [HOSTILE, "\x00\x08", "]]>", "a\ud800b", "训练"])
def test_names_are_only_ever_text(name: str, run_name: str) -> None:
    words = FORMATS[name](
        report((run(run_name, RunStatus.ERROR, "diverged"), (finding("diverged", run_name),))), Style()
    )
    if name == "junit":
        ET.fromstring(words)  # noqa: S314 - made a line above
    if name == "sarif":
        json.loads(words)


def test_sarif() -> None:
    document = json.loads(FORMATS["sarif"](story(), Style()))
    assert document["version"] == "2.1.0"
    (made,) = document["runs"]
    rules = [rule["id"] for rule in made["tool"]["driver"]["rules"]]
    for result in made["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        (location,) = result["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uri"]
    assert [result["ruleId"] for result in made["results"] if "suppressions" in result] == ["overfitting"]
    fingerprints = [result["partialFingerprints"]["runAndRule/v1"] for result in made["results"]]
    assert len(set(fingerprints)) == len(fingerprints)


def test_ci_formats_speak_chinese() -> None:
    chinese = known_language("zh-CN")
    assert chinese
    style = Style(language=chinese)
    assert "无法判定" in FORMATS["github"](story(), style)


def test_since_a_baseline(tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.json"
    earlier.write_text(FORMATS["json"](story(), Style()))
    known = read_baseline(earlier)
    assert known == {
        ("worse", "overfitting"),
        ("worse", "no-validation"),
        ("stuck", "stuck-at-chance"),
        ("alone", "no-validation"),
    }
    assert since(story(), known).findings == ()
    assert {r.name: r.status.value for r in since(story(), known).runs} == {
        "fine": "healthy", "worse": "info", "stuck": "info", "short": "unjudged", "alone": "info", "known": "healthy",
    }  # fmt: skip
    fresh = since(story(), known - {("stuck", "stuck-at-chance")})
    assert [(f.run, f.rule) for f in fresh.findings] == [("stuck", "stuck-at-chance")]
    assert [r.status for r in fresh.runs if r.name == "stuck"] == [RunStatus.ERROR]
    assert since(replace(story(), all_findings=()), known).findings == ()


@pytest.mark.parametrize(
    "words", ["", "{}", "[]", '{"schema_version": 2, "findings": []}', '{"schema_version": 1, "findings": [1]}']
)
def test_what_is_no_baseline(tmp_path: Path, words: str) -> None:
    (tmp_path / "b.json").write_text(words)
    with pytest.raises(UserError, match="is no report"):
        read_baseline(tmp_path / "b.json")
    with pytest.raises(UserError, match="cannot be read"):
        read_baseline(tmp_path / "nowhere.json")


def test_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    earlier = tmp_path / "earlier.json"
    assert main(["check", LEAK, "--format", "json", "-o", str(earlier)]) == 1
    assert main(["check", LEAK, "--baseline", str(earlier)]) == 0
    assert main(["check", CURED, "--require", "validation"]) == 0
    (tmp_path / "log.csv").write_text("epoch,loss\n0,1\n1,0.5\n")
    assert main(["check", str(tmp_path / "log.csv")]) == 0
    assert main(["check", str(tmp_path / "log.csv"), "--require", "judged", "--lang", "en"]) == 3
    assert "--require judged: " in capsys.readouterr().err
    assert main(["check", LEAK, "--require", "judged"]) == 1
