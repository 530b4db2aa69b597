from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.engine.arbitration import arbitrate, is_active, is_shown
from tb_diagnose.findings import Confidence, Finding, Point, Severity
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import Rule

BASE = next(iter(RULES.values()))
TABLE = {
    name: replace(BASE, name=name, severity=severity, supersedes=supersedes)
    for name, severity, supersedes in (
        ("cause", Severity.ERROR, ("consequence", "small-consequence")),
        ("other-cause", Severity.WARNING, ("consequence",)),
        ("consequence", Severity.WARNING, ("last-consequence",)),
        ("small-consequence", Severity.INFO, ()),
        ("last-consequence", Severity.INFO, ()),
        ("bystander", Severity.WARNING, ()),
    )
}


def found(name: str, confidence: Confidence = Confidence.HIGH, suppressed: str | None = None) -> Finding:
    rules: dict[str, Rule] = TABLE
    return Finding(
        rule=name,
        run="run",
        severity=rules[name].severity,
        confidence=confidence,
        message=f"`x` is 1 in {name}",
        tags=("x",),
        evidence=(),
        remedies=(),
        suppressed=suppressed,
    )


def marks(*findings: Finding) -> dict[str, str | None]:
    return {finding.rule: finding.superseded_by for finding in arbitrate(findings, TABLE)}


def test_a_cause_hides_its_consequence_and_says_so() -> None:
    cause, consequence = arbitrate([found("consequence"), found("cause")], TABLE)
    assert (cause.rule, cause.superseded_by, cause.suppressed) == ("cause", None, None)
    assert consequence == replace(found("consequence"), superseded_by="cause", suppressed="explained by cause")
    assert is_active(cause)
    assert not is_active(consequence)


def test_the_worst_cause_explains() -> None:
    assert marks(found("consequence"), found("other-cause"), found("cause"))["consequence"] == "cause"


def test_the_surer_of_two_causes_explains() -> None:
    table = TABLE | {"cause": replace(TABLE["cause"], severity=Severity.WARNING)}
    unsure = replace(found("cause", Confidence.LOW), severity=Severity.WARNING)
    ordered = arbitrate([unsure, found("other-cause"), found("consequence")], table)
    assert {f.rule: f.superseded_by for f in ordered}["consequence"] == "other-cause"


def test_an_explained_finding_still_explains() -> None:
    assert marks(found("cause"), found("consequence"), found("last-consequence")) == {
        "cause": None,
        "consequence": "cause",
        "last-consequence": "consequence",
    }


def test_what_the_user_suppressed_explains_nothing() -> None:
    known = found("cause", suppressed="known")
    ordered = arbitrate([known, found("consequence")], TABLE)
    assert [(f.rule, f.superseded_by, f.suppressed) for f in ordered] == [
        ("consequence", None, None),
        ("cause", None, "known"),
    ]


def test_what_the_user_suppressed_keeps_the_reason() -> None:
    ordered = arbitrate([found("cause"), found("consequence", suppressed="known")], TABLE)
    assert [(f.rule, f.superseded_by, f.suppressed) for f in ordered] == [
        ("cause", None, None),
        ("consequence", None, "known"),
    ]


def at(name: str, *steps: int, suppressed: str | None = None) -> Finding:
    marks = tuple(Point(tb_run="m", tag="x", step=step, value=None, label="here") for step in steps)
    return replace(found(name, suppressed=suppressed), evidence=marks)


ONE = TABLE | {"cause": replace(TABLE["cause"], absorbs=("bystander",))}


def test_one_event_is_told_once_and_counts_twice() -> None:
    cause, told = arbitrate([at("bystander", 7), at("cause", 3, 7)], ONE)
    assert (cause.rule, is_shown(cause)) == ("cause", True)
    assert (told.superseded_by, told.suppressed) == ("cause", None)
    assert is_active(told)
    assert not is_shown(told)


@pytest.mark.parametrize(
    ("cause", "other"),
    [
        (at("cause", 3, 7), at("bystander", 8)),
        (at("cause", 3, 7), at("bystander", 2, 7)),
        (at("cause", 3, 7), at("consequence", 7)),
        (at("cause", 3, 7, suppressed="known"), at("bystander", 7)),
        (at("cause"), at("bystander", 7)),
    ],
    ids=["another point", "it began before", "a rule that is explained", "the cause is suppressed", "no point"],
)
def test_two_events_are_told_apart(cause: Finding, other: Finding) -> None:
    told = next(finding for finding in arbitrate([cause, other], ONE) if finding.rule == other.rule)
    assert is_active(told) == is_shown(told)


def test_what_leads_stands_before_what_it_tells() -> None:
    weak = replace(found("cause", Confidence.LOW), severity=Severity.INFO, evidence=at("cause", 3, 7).evidence)
    ordered = arbitrate([at("bystander", 7), weak, found("consequence"), found("other-cause")], ONE)
    assert [f.rule for f in ordered] == ["other-cause", "cause", "bystander", "consequence"]


def test_without_its_cause_a_consequence_counts() -> None:
    assert marks(found("consequence"), found("bystander")) == {"consequence": None, "bystander": None}


@pytest.mark.parametrize(
    ("findings", "order"),
    [
        ([found("bystander"), found("cause")], ["cause", "bystander"]),
        ([found("bystander"), found("other-cause")], ["other-cause", "bystander"]),
        ([found("other-cause", Confidence.LOW), found("bystander")], ["bystander", "other-cause"]),
        ([found("bystander"), found("cause", suppressed="known")], ["bystander", "cause"]),
        ([], []),
    ],
    ids=["severity", "order of the rules", "confidence", "those that count first", "nothing"],
)
def test_order(findings: list[Finding], order: list[str]) -> None:
    assert [finding.rule for finding in arbitrate(findings, TABLE)] == order


@given(st.permutations([found(name) for name in TABLE]))
def test_the_order_of_the_findings_does_not_matter(findings: list[Finding]) -> None:
    assert arbitrate(findings, TABLE) == arbitrate([found(name) for name in TABLE], TABLE)


def test_nothing_is_lost() -> None:
    assert {f.rule for f in arbitrate([found(name) for name in TABLE], TABLE)} == set(TABLE)
