from __future__ import annotations

import dataclasses
import json
import math
import typing

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose import findings
from tb_diagnose.findings import (
    Confidence,
    Evidence,
    Finding,
    Gap,
    Level,
    Point,
    Report,
    RunStatus,
    RunSummary,
    Severity,
    Span,
    Stat,
    Tool,
    to_json,
)

RECORDS = [
    record
    for record in vars(findings).values()
    if dataclasses.is_dataclass(record) and isinstance(record, type) and record.__module__ == findings.__name__
]


def test_ranks_begin_with_the_worst_and_the_surest() -> None:
    assert [severity.value for severity in sorted(Severity, key=lambda s: s.rank)] == ["error", "warning", "info"]
    assert [confidence.value for confidence in sorted(Confidence, key=lambda c: c.rank)] == ["high", "medium", "low"]


def test_every_severity_is_a_status_of_a_run() -> None:
    assert {severity.value for severity in Severity} | {"unjudged", "healthy"} == {s.value for s in RunStatus}


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_records_are_frozen_and_made_by_keyword(record: type) -> None:
    assert record.__dataclass_params__.frozen  # type: ignore[attr-defined]  # of every dataclass
    assert all(field.kw_only for field in dataclasses.fields(record))


def test_kinds_tell_the_evidence_apart() -> None:
    kinds = [typing.get_type_hints(record)["kind"] for record in typing.get_args(Evidence)]
    assert {typing.get_args(kind)[0] for kind in kinds} == {"span", "level", "point", "gap", "stat"}


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            Span(tb_run=".", tag="loss", first_step=1, last_step=9, label="here"),
            {"kind": "span", "member": ".", "tag": "loss", "first_step": 1, "last_step": 9, "label": "here"},
        ),
        (
            Level(tb_run=".", tag="loss", value=math.inf, label="ln 2"),
            {"kind": "level", "member": ".", "tag": "loss", "value": None, "label": "ln 2", "tolerance": None},
        ),
        (
            Point(tb_run=".", tag="loss", step=3, value=None, label="first NaN"),
            {"kind": "point", "member": ".", "tag": "loss", "step": 3, "value": None, "label": "first NaN"},
        ),
        (
            Gap(tb_run="a", tag="x", other_tb_run="b", other_tag="y", step=3, value=0.5, label="gap"),
            {
                "kind": "gap",
                "member": "a",
                "tag": "x",
                "other_member": "b",
                "other_tag": "y",
                "step": 3,
                "value": 0.5,
                "label": "gap",
                "first_value": None,
                "other_value": None,
            },
        ),
        (Stat(name="x", value=1.0), {"kind": "stat", "name": "x", "value": 1.0, "limit": None, "unit": ""}),
        (Severity.ERROR, "error"),
        ((1, [2.5, math.nan], None, True, "text"), [1, [2.5, None], None, True, "text"]),
    ],
)
def test_json_form(record: object, expected: object) -> None:
    assert to_json(record) == expected


@given(st.floats())
def test_numbers_of_the_json_form_are_finite(value: float) -> None:
    stat = Stat(name="x", value=value, limit=value)
    finding = Finding(
        rule="r",
        run=".",
        severity=Severity.INFO,
        confidence=Confidence.LOW,
        message="`x` is odd",
        tags=("x",),
        evidence=(stat,),
        remedies=(),
    )
    report = Report(tool=Tool(name="t", version="1"), runs=(), all_findings=(finding,), outcomes=())
    text = json.dumps(report.to_json(), allow_nan=False)
    assert json.loads(text)["findings"][0]["evidence"][0]["value"] == (value if math.isfinite(value) else None)


def test_numpy_numbers_become_plain_ones() -> None:
    stat = Stat(name="x", value=np.float64(0.5), limit=np.float64("nan"))
    assert json.loads(json.dumps(to_json(stat), allow_nan=False))["value"] == 0.5


def test_a_report_gives_what_counts_worst_first_and_the_rest_apart() -> None:
    def made(rule: str, severity: Severity, confidence: Confidence, suppressed: str | None = None) -> Finding:
        return Finding(
            rule=rule,
            run="a",
            severity=severity,
            confidence=confidence,
            message="",
            tags=(),
            evidence=(),
            remedies=(),
            suppressed=suppressed,
        )

    every = (
        made("note", Severity.INFO, Confidence.HIGH),
        made("unsure", Severity.ERROR, Confidence.LOW),
        made("hidden", Severity.ERROR, Confidence.HIGH, "on purpose"),
        made("sure", Severity.ERROR, Confidence.HIGH),
        made("warning", Severity.WARNING, Confidence.HIGH),
    )
    report = Report(tool=Tool(name="t", version="1"), runs=(), all_findings=every, outcomes=())
    assert [finding.rule for finding in report.findings] == ["sure", "unsure", "warning", "note"]
    assert [finding.rule for finding in report.explained] == ["hidden"]
    assert [finding["rule"] for finding in report.to_json()["findings"]] == [finding.rule for finding in every]
    assert "all_findings" not in report.to_json()


def test_a_report_is_one_line_on_a_terminal() -> None:
    run = RunSummary(name="a", tb_runs=(), series=(), status=RunStatus.ERROR, primary=None, family="supervised")
    runs = (run, dataclasses.replace(run, status=RunStatus.HEALTHY), run)
    report = Report(tool=Tool(name="t", version="1"), runs=runs, all_findings=(), outcomes=())
    assert repr(report) == "<Report: 3 runs (2 error, 1 healthy), 0 findings>"
    empty = dataclasses.replace(report, runs=())
    assert repr(empty) == "<Report: 0 runs (none), 0 findings>"
