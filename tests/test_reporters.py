"""The report as text, JSON and Markdown, on reports made by hand."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tb_diagnose.findings import (
    Confidence,
    Evidence,
    Finding,
    Gap,
    Level,
    LogWarning,
    Outcome,
    Point,
    Report,
    RunStatus,
    RunSummary,
    SeriesRef,
    SeriesSummary,
    Severity,
    Span,
    Stat,
    Status,
    Tool,
)
from tb_diagnose.remedies import REMEDIES
from tb_diagnose.reporters import FORMATS, Style
from tb_diagnose.reporters.combine import combine, short_names
from tb_diagnose.reporters.contents import rows, summary
from tb_diagnose.rules import RULES

LONG = "experiments/2024-05-01/resnet50-lr=0.001-batch=128-augmentation=strong-seed=12345/version_3"
HOSTILE = "a|b`c\x1b[31m<script>[red]*x*_y_\n\udc80"


def run(name: str, status: RunStatus, primary: str | None = None, **changes: Any) -> RunSummary:
    series = SeriesSummary(
        tb_run=name,
        tag="loss",
        role="loss",
        split="train",
        partner=SeriesRef(tb_run=name, tag="val_loss"),
        points=100,
        better="lower",
        principal=True,
        sampled=False,
        why="the name says so",
    )
    made = RunSummary(name=name, tb_runs=(name,), series=(series,), status=status, primary=primary, family="supervised")
    return replace(made, **changes)


def finding(rule: str, name: str, **changes: Any) -> Finding:
    evidence: tuple[Evidence, ...] = (
        Stat(name="share near chance", value=0.98765, limit=0.9, unit="share"),
        Stat(name="points", value=100.0, unit="points"),
        Level(tb_run=name, tag="loss", value=0.6931, label="ln 2"),
        Span(tb_run=name, tag="loss", first_step=0, last_step=99, label="no learning"),
        Point(tb_run=name, tag="loss", step=3, value=None, label="NaN"),
        Gap(tb_run=name, tag="loss", other_tb_run=name, other_tag="val_loss", step=3, value=0.5, label="gap"),
    )
    made = Finding(
        rule=rule,
        run=name,
        severity=RULES[rule].severity,
        confidence=Confidence.HIGH,
        message="`loss` stays within 0.02 of ln(2) = 0.6931 from step 0 to 99",
        tags=("loss",),
        evidence=evidence,
        remedies=RULES[rule].remedies,
    )
    return replace(made, **changes)


def report(*parts: tuple[RunSummary, tuple[Finding, ...]], **changes: Any) -> Report:
    made = Report(
        tool=Tool(name="tb-diagnose", version="0.1.0"),
        runs=tuple(summary for summary, _ in parts),
        all_findings=tuple(item for _, findings in parts for item in findings),
        outcomes=tuple(
            Outcome(rule=item.rule, run=item.run, status=Status.FOUND) for _, findings in parts for item in findings
        ),
    )
    return replace(made, **changes)


def story() -> Report:
    """Every kind of run and of finding."""
    told = report(
        (run("fine", RunStatus.HEALTHY), ()),
        (
            run("worse", RunStatus.WARNING, "overfitting"),
            (
                finding("overfitting", "worse", confidence=Confidence.MEDIUM),
                finding("no-validation", "worse", message="a remark"),
            ),
        ),
        (
            run("stuck", RunStatus.ERROR, "stuck-at-chance"),
            (
                finding("stuck-at-chance", "stuck"),
                finding(
                    "overfitting",
                    "stuck",
                    superseded_by="stuck-at-chance",
                    suppressed="explained by stuck-at-chance",
                    message="a consequence",
                ),
            ),
        ),
        (run("short", RunStatus.UNJUDGED), ()),
        (
            run("alone", RunStatus.INFO, "no-validation"),
            (finding("no-validation", "alone", message="nothing held out"),),
        ),
        (
            run("known", RunStatus.HEALTHY),
            (finding("overfitting", "known", suppressed="on purpose, until step 900"),),
        ),
    )
    return replace(
        told,
        outcomes=(
            *told.outcomes,
            Outcome(
                rule="overfitting", run="short", status=Status.SKIPPED, reason="needs a validation loss, found none"
            ),
            Outcome(rule="diverged", run="fine", status=Status.FAILED, reason="ZeroDivisionError: x"),
        ),
        warnings=(LogWarning(where="stuck/events.1", message="cut off at byte 100", tb_run="stuck"),),
    )


def text(shown: Report, **style: Any) -> str:
    return FORMATS["text"](shown, Style(**style))


def test_worst_first() -> None:
    assert [row.run.name for row in rows(story())] == ["stuck", "worse", "alone", "short", "fine", "known"]


def test_surest_first_then_by_name() -> None:
    names = {"b": Confidence.HIGH, "a": Confidence.LOW, "d": Confidence.HIGH, "c": Confidence.MEDIUM}
    told = report(
        *(
            (run(name, RunStatus.WARNING, "overfitting"), (finding("overfitting", name, confidence=sure),))
            for name, sure in names.items()
        )
    )
    assert [row.run.name for row in rows(told)] == ["b", "d", "c", "a"]


SUMMARIES = {
    "every kind": (
        ["error", "warning", "warning", "healthy", "info", "unjudged"],
        "1 run in trouble, 2 with warnings, 1 with a note, 1 healthy, 1 could not be judged",
    ),
    "all well": (["healthy"] * 1200, "0 runs in trouble, 1,200 healthy"),
    "one": (["error"], "1 run in trouble, 0 healthy"),
    "nothing": ([], "no runs found"),
}


@pytest.mark.parametrize(("statuses", "line"), SUMMARIES.values(), ids=SUMMARIES)
def test_summary(statuses: list[str], line: str) -> None:
    told = report(*((run(f"r{n}", RunStatus(status)), ()) for n, status in enumerate(statuses)))
    assert summary(told) == line
    assert line in text(told)


def test_text_says_what_matters() -> None:
    shown = text(story())
    lines = shown.splitlines()
    assert lines[0].split() == ["verdict", "run", "diagnosis"]
    assert lines[1].split() == ["✖", "error", "stuck", "stuck-at-chance"]
    assert lines[2].strip() == "`loss` stays within 0.02 of ln(2) = 0.6931 from step 0 to 99"
    assert lines[3].strip() == f"→ {REMEDIES[RULES['stuck-at-chance'].remedies[0]].action}"
    assert re.search(r"worse +overfitting \+1$", shown, re.MULTILINE)
    assert "could not be judged: needs a validation loss, found none" in shown
    assert "overfitting in known: on purpose, until step 900" in shown
    assert "diverged: ZeroDivisionError: x (fine)" in shown
    assert "stuck/events.1: cut off at byte 100" in shown
    assert "1 run in trouble, 1 with a warning, 1 with a note, 2 healthy, 1 could not be judged" in shown


def test_one_event_is_one_diagnosis_with_both_names() -> None:
    both = (
        finding("diverged", "a"),
        finding("non-finite", "a", superseded_by="diverged", message="NaN from step 7 on"),
    )
    told = report((run("a", RunStatus.ERROR, "diverged"), both))
    assert re.search(r"a +diverged, non-finite$", text(told), re.MULTILINE)
    assert "NaN from step 7 on" not in text(told)
    assert "NaN from step 7 on [explained by diverged]" in text(told, verbose=True)
    assert "| `diverged`, `non-finite` |" in FORMATS["markdown"](told, Style())


def test_text_leaves_the_rest_to_verbose() -> None:
    more = [
        "a consequence",
        "stuck-at-chance (error, high confidence): `loss` stays within 0.02 of ln(2) = 0.6931 from step 0 to 99",
        "share near chance 0.9877 (limit 0.9)",
        *(f"{place}. {REMEDIES[name].action}" for place, name in enumerate(RULES["stuck-at-chance"].remedies[:3], 1)),
        "[explained by stuck-at-chance]",
        "needs a validation loss, found none (short)",
    ]
    brief, verbose = text(story()), text(story(), verbose=True)
    assert [words for words in more if words in brief] == []
    assert [words for words in more if words not in verbose] == []


def test_every_verdict_is_a_word_and_a_shape() -> None:
    shown = text(story())
    for mark in ("✖ error", "▲ warning", "● info", "? unjudged", "✔ healthy"):
        assert mark in shown


def test_plain_text_is_ascii_where_it_must_be() -> None:
    text(story(), unicode=False).encode("ascii")


def test_no_colour_in_a_pipe() -> None:
    assert "\x1b" not in text(story())
    coloured = text(story(), colour=True, width=80)
    assert "\x1b[1;31m" in coloured
    plain = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert [line.rstrip() for line in plain.splitlines()] == text(story(), width=80).splitlines()


def test_a_pipe_has_one_line_for_a_sentence_and_full_names() -> None:
    told = report((run(LONG, RunStatus.ERROR, "stuck-at-chance"), (finding("stuck-at-chance", LONG),)))
    lines = text(told).splitlines()
    assert sum(LONG in line for line in lines) == 1
    assert any(line.endswith("from step 0 to 99") for line in lines)
    assert all(line == line.rstrip() for line in lines)


def test_80_columns_hold_everything() -> None:
    told = report((run(LONG, RunStatus.ERROR, "stuck-at-chance"), (finding("stuck-at-chance", LONG),)))
    shown = text(told, width=80)
    assert max(map(len, shown.splitlines())) <= 80
    assert "…" not in shown
    assert LONG in "".join(shown.split())
    assert "stuck-at-chance" in shown


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_names_are_only_ever_text(name: str) -> None:
    told = report(
        (
            run(HOSTILE, RunStatus.ERROR, "overfitting"),
            (finding("overfitting", HOSTILE, message=f"`{HOSTILE}` rises"),),
        ),
        warnings=(LogWarning(where=HOSTILE, message=HOSTILE),),
    )
    shown = FORMATS[name](told, Style(verbose=True))
    assert "\x1b" not in shown
    assert "\\x1b[31m" in shown
    shown.encode("utf-8")


def test_markdown_names_cannot_leave_their_code_span() -> None:
    told = report((run(HOSTILE, RunStatus.ERROR, "overfitting"), (finding("overfitting", HOSTILE),)))
    shown = FORMATS["markdown"](told, Style())
    [heading] = [line for line in shown.splitlines() if line.startswith("### ")]
    assert heading.startswith("### `` a|b`c")
    assert heading.endswith(" ``")
    [row] = [line for line in shown.splitlines() if line.startswith("| **error**")]
    assert len(re.findall(r"(?<!\\)\|", row)) == 5


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("`loss` stays", "`loss` stays"),
        ("`a_b` has *no* end", "`a_b` has \\*no\\* end"),
        ("`<img src=x>` stays", "`<img src=x>` stays"),
        ("`a`<img src=x>`b` stays", "`a`\\<img src=x\\>`b` stays"),
        ("```<img src=x>` stays", "\\`\\`\\`\\<img src=x\\>\\` stays"),
        ("``a`<b>``", "\\`\\`a\\`\\<b\\>\\`\\`"),
        ("[a](b) ~c~ &lt;", "\\[a\\](b) \\~c\\~ \\&lt;"),
    ],
)
def test_markdown_messages_are_only_text_and_code(message: str, said: str) -> None:
    told = report((run("a", RunStatus.ERROR, "overfitting"), (finding("overfitting", "a", message=message),)))
    assert f": {said}.\n" in FORMATS["markdown"](told, Style())


def test_markdown_says_what_matters() -> None:
    shown = FORMATS["markdown"](story(), Style())
    assert "**1 run in trouble, 1 with a warning, 1 with a note, 2 healthy, 1 could not be judged**" in shown
    assert "| **error** | `stuck` | `stuck-at-chance` | share near chance 0.9877 (limit 0.9) |" in shown
    assert "| **warning** | `worse` | `overfitting` and 1 more |" in shown
    assert "| unjudged | `short` | could not be judged: needs a validation loss, found none |  |" in shown
    assert "**stuck-at-chance** (error, high confidence): `loss` stays within 0.02 of ln(2) = 0.6931" in shown
    assert "1. " + REMEDIES["overfit-one-batch"].action in shown
    assert "- `overfitting` in `known`: on purpose, until step 900" in shown
    assert "a consequence" not in shown
    assert "a consequence" in FORMATS["markdown"](story(), Style(verbose=True))


def test_json_is_the_report() -> None:
    document = json.loads(FORMATS["json"](story(), Style()))
    assert document == story().to_json()
    assert document["schema_version"] == 1


def test_json_has_no_numbers_that_json_lacks() -> None:
    told = report(
        (
            run("a", RunStatus.ERROR, "overfitting"),
            (finding("overfitting", "a", evidence=(Stat(name="last", value=float("nan"), limit=float("inf")),)),),
        )
    )
    [stat] = json.loads(FORMATS["json"](told, Style()))["findings"][0]["evidence"]
    assert (stat["value"], stat["limit"]) == (None, None)


def test_json_survives_names_that_are_no_unicode() -> None:
    told = report((run(HOSTILE, RunStatus.HEALTHY), ()))
    shown = FORMATS["json"](told, Style())
    shown.encode("ascii")
    assert json.loads(shown)["runs"][0]["name"] == HOSTILE


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_to_report(name: str) -> None:
    shown = FORMATS[name](report(), Style(verbose=True))
    assert shown.endswith("\n")


def test_combine_renames_everything() -> None:
    told = story()
    both = combine({"a": told, "b": report((run(".", RunStatus.ERROR, "overfitting"), (finding("overfitting", "."),)))})
    assert [item.name for item in both.runs] == [*(f"a/{item.name}" for item in told.runs), "b"]
    names = {item.name for item in both.runs}
    assert {item.run for item in both.all_findings} <= names
    assert {item.run for item in both.outcomes} <= names
    last = both.all_findings[-1]
    assert last.run == "b"
    assert {getattr(item, "member", "b") for item in last.evidence} == {"b"}
    assert {getattr(item, "other_member", "b") for item in last.evidence} == {"b"}
    [series] = both.runs[0].series
    assert series.tb_run == "a/fine"
    assert series.partner == SeriesRef(tb_run="a/fine", tag="val_loss")
    assert both.runs[0].tb_runs == ("a/fine",)
    assert both.warnings == (LogWarning(where="a/stuck/events.1", message="cut off at byte 100", tb_run="a/stuck"),)
    assert both.tool == told.tool
    assert last.rule == "overfitting"


def test_the_log_directory_itself_is_shown_with_its_name() -> None:
    own = replace(finding("diverged", "."), suppressed="by design")
    told = report((run(".", RunStatus.ERROR, "overfitting"), (finding("overfitting", "."), own)))
    assert re.search(r"error +\. \(mnist\) +overfitting$", text(told, root="mnist"), re.MULTILINE)
    assert "\n. (mnist)\n" in text(told, root="mnist", verbose=True)
    assert "diverged in . (mnist): by design" in text(told, root="mnist")
    assert "| `. (mnist)` |" in FORMATS["markdown"](told, Style(root="mnist"))
    assert "mnist" not in FORMATS["json"](told, Style(root="mnist"))
    assert "mnist" not in text(story(), root="mnist")


def test_combine_leaves_one_report_alone() -> None:
    told = story()
    assert combine({"a": told}) is told


def test_combine_keeps_only_what_every_log_directory_says_of_the_config() -> None:
    def told(*messages: str) -> Report:
        return report(warnings=tuple(LogWarning(where="config", message=message) for message in messages))

    both = combine({"a": told("unused here", "unused everywhere"), "b": told("unused everywhere")})
    assert both.warnings == (LogWarning(where="config", message="unused everywhere"),)


SHORT = {
    "one": (["x/runs"], ["runs"]),
    "different names": (["x/runs", "x/logs"], ["runs", "logs"]),
    "same name": (["x/runs", "y/runs"], ["x/runs", "y/runs"]),
    "one within the other": (["x/runs", "x/runs/runs"], ["x/runs", "runs/runs"]),
    "twice the same": (["x/runs", "x/../x/runs"], ["runs"]),
}


@pytest.mark.parametrize(("given", "names"), SHORT.values(), ids=SHORT)
def test_short_names(tmp_path: Path, given: list[str], names: list[str]) -> None:
    assert list(short_names([tmp_path / path for path in given])) == names


def test_severity_of_a_status_is_its_namesake() -> None:
    """The text reporter colours a finding as the run that it is the verdict of."""
    assert {RunStatus(severity.value) for severity in Severity} == {RunStatus.ERROR, RunStatus.WARNING, RunStatus.INFO}


@pytest.mark.parametrize("name", ["text", "markdown", "github", "junit"])
def test_why_a_run_is_unjudged_is_said_beside_a_note(name: str) -> None:
    noted = run("late", RunStatus.UNJUDGED, "no-validation", reason="the noise hides it")
    words = FORMATS[name](report((noted, (finding("no-validation", "late"),))), Style())
    assert "could not be judged: the noise hides it" in words
    assert "no-validation" in words
