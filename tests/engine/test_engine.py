from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest

from tb_diagnose.engine.config import Config, Suppression
from tb_diagnose.engine.engine import build_report, diagnose_training
from tb_diagnose.findings import (
    Confidence,
    Gap,
    LogWarning,
    Outcome,
    Point,
    RunStatus,
    SeriesRef,
    Severity,
    Span,
    Stat,
    Status,
)
from tb_diagnose.model import Family, Role, Series, Split, Training
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import (
    CannotJudge,
    Context,
    EachSeries,
    Hit,
    Question,
    Rule,
    WholeTraining,
    rule,
    threshold,
)
from tb_diagnose.testing import decay, diagnose, flat, healthy_runs, outcome, training, turning

OVERFITTED = training(train_loss=decay(2.3, 0.05), val_loss=turning(2.3, 0.6, 1.2))
HEALTHY = healthy_runs()["smooth, small gap"]
BOTH = training(train_loss=flat(np.nan), val_loss=flat(np.inf), test_loss=flat(1.0))


@dataclass(frozen=True, kw_only=True)
class Limits:
    least: float = threshold(0.0, unit="loss", source="definition: for a test")


def point(series: Series, index: int = 0) -> Point:
    return Point(tb_run=".", tag=series.tag, step=index, value=1.0, label="here")


def made(check: Any, *, name: str = "made-up", severity: Severity = Severity.WARNING, **fields: Any) -> Rule:
    declare = rule(
        name=name,
        group="the log itself",
        severity=severity,
        subject=fields.pop("subject", EachSeries(roles=(Role.LOSS,))),
        options=Limits,
        remedies=("log-more-often",),
        since="0.1.0",
        **fields,
    )
    return declare(check)


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Puts rules in the place of all others."""

    def put(*rules: Rule) -> None:
        table = {rule.name: rule for rule in rules}
        monkeypatch.setattr("tb_diagnose.engine.engine.RULES", table)

    return put


def sees_all(series: Series, _options: Limits, _context: Context) -> Iterator[Hit]:
    yield Hit(message=f"`{series.tag}` is 1", evidence=(Stat(name="x", value=1.0, limit=0.0), point(series)))


def crashes(series: Series, _options: Limits, _context: Context) -> Iterator[Hit]:
    if len(series):
        raise ZeroDivisionError("division by zero")
    yield from ()


def declines(series: Series, _options: Limits, _context: Context) -> Iterator[Hit]:
    if len(series):
        raise CannotJudge(f"`{series.tag}` is odd")
    yield from ()


def sees_nothing(_series: Series, _options: Limits, _context: Context) -> Iterator[Hit]:
    yield from ()


# hits become one finding


def test_hits_of_one_rule_become_one_finding(only: Any) -> None:
    only(made(sees_all))
    [finding] = diagnose(BOTH).findings
    assert finding.message == "`train_loss` is 1; also in `val_loss`, `test_loss`"
    assert finding.tags == ("train_loss", "val_loss", "test_loss")
    assert finding.evidence == (
        Stat(name="x", value=1.0, limit=0.0),
        *(point(series) for series in BOTH.series),
    )
    assert finding.remedies == ("log-more-often",)


def test_the_surest_hit_speaks(only: Any) -> None:
    def check(series: Series, _options: Limits, _context: Context) -> Iterator[Hit]:
        sure = Confidence.HIGH if series.tag == "val_loss" else Confidence.LOW
        remedies = ("warm-up",) if series.tag == "val_loss" else ("more-data",)
        yield Hit(message=f"`{series.tag}` is 1", evidence=(point(series),), confidence=sure, remedies=remedies)

    only(made(check))
    [finding] = diagnose(BOTH).findings
    assert finding.confidence is Confidence.HIGH
    assert finding.message == "`val_loss` is 1; also in `train_loss`, `test_loss`"
    assert finding.remedies == ("warm-up",)


def test_two_hits_on_one_series_name_it_once(only: Any) -> None:
    def check(series: Series, _options: Limits, _context: Context) -> Iterator[Hit]:
        for index in (3, 5):
            yield Hit(message=f"`{series.tag}` jumps at {index}", evidence=(point(series, index),))

    only(made(check))
    [finding] = diagnose(training(train_loss=flat(1.0))).findings
    assert finding.message == "`train_loss` jumps at 3"
    assert finding.tags == ("train_loss",)
    assert [e.step for e in finding.evidence if isinstance(e, Point)] == [3, 5]


def test_a_gap_is_about_both_series(only: Any) -> None:
    def check(_run: Training, _options: Limits, _context: Context) -> Iterator[Hit]:
        gap = Gap(tb_run=".", tag="val_loss", other_tb_run=".", other_tag="train_loss", step=1, value=1.0, label="gap")
        yield Hit(message="`val_loss` is off", evidence=(gap,))

    only(made(check, subject=WholeTraining()))
    [finding] = diagnose(BOTH).findings
    assert finding.tags == ("val_loss", "train_loss")


# four ways to end


def test_a_crash_is_an_outcome_and_the_others_go_on(only: Any, caplog: pytest.LogCaptureFixture) -> None:
    only(made(crashes, name="broken"), made(sees_all, name="sound"))
    with caplog.at_level(logging.ERROR, logger="tb_diagnose.engine.engine"):
        result = diagnose(BOTH)
    assert outcome("broken", result) == Outcome(
        rule="broken", run="run", status=Status.FAILED, reason="ZeroDivisionError: division by zero"
    )
    assert [finding.rule for finding in result.findings] == ["sound"]
    assert "rule broken failed on run 'run'" in caplog.text


@pytest.mark.parametrize("crashing", ["train_loss", "val_loss"])
def test_a_crash_on_one_subject_and_hits_on_another_hide_neither(only: Any, crashing: str) -> None:
    def check(series: Series, options: Limits, context: Context) -> Iterator[Hit]:
        yield from (crashes if series.tag == crashing else sees_all)(series, options, context)

    only(made(check))
    result = diagnose(BOTH)
    [finding] = result.findings
    assert set(finding.tags) == {"train_loss", "val_loss", "test_loss"} - {crashing}
    assert outcome("made-up", result).status is Status.FAILED


def test_declining_every_subject_is_skipped_with_the_first_reason(only: Any) -> None:
    only(made(declines))
    assert outcome("made-up", diagnose(BOTH)) == Outcome(
        rule="made-up", run="run", status=Status.SKIPPED, reason="`train_loss` is odd"
    )


@pytest.mark.parametrize(("then", "status"), [(sees_all, Status.FOUND), (sees_nothing, Status.CLEAR)])
def test_declining_one_subject_of_many_does_not_count(only: Any, then: Any, status: Status) -> None:
    def check(series: Series, options: Limits, context: Context) -> Iterator[Hit]:
        yield from (declines if series.tag == "train_loss" else then)(series, options, context)

    only(made(check))
    assert outcome("made-up", diagnose(BOTH)) == Outcome(rule="made-up", run="run", status=status)


def test_without_a_subject_a_rule_is_skipped(only: Any) -> None:
    only(made(sees_all))
    skipped = outcome("made-up", diagnose(training(lr=flat(0.1))))
    assert (skipped.status, skipped.reason) == ("skipped", "needs a loss, found none")


def test_there_is_one_outcome_for_every_rule_in_their_order() -> None:
    assert [ended.rule for ended in diagnose(OVERFITTED).outcomes] == list(RULES)
    assert {ended.run for ended in diagnose(OVERFITTED).outcomes} == {"run"}


def test_numbers_near_the_largest_float_raise_no_warning(only: Any) -> None:
    def check(series: Series, _options: Limits, _context: Context) -> Iterator[Hit]:
        if np.isinf(series.values * 2.0).all():
            yield Hit(message=f"`{series.tag}` is huge", evidence=(point(series),))

    only(made(check))
    assert len(diagnose(training(train_loss=flat(1.7e308))).findings) == 1


# what the user wants


def test_select_and_ignore(only: Any) -> None:
    only(made(sees_all, name="first"), made(sees_all, name="second"), made(sees_all, name="third"))

    def left(**fields: Any) -> list[str]:
        result = diagnose_training(BOTH, Config(**fields))
        skipped = {ended.rule for ended in result.outcomes if ended.reason == "not selected"}
        rules = [finding.rule for finding in result.findings]
        assert skipped == {"first", "second", "third"} - set(rules)
        return rules

    assert left() == ["first", "second", "third"]
    assert left(select=("second",)) == ["second"]
    assert left(ignore=("second",)) == ["first", "third"]
    assert left(select=("first", "second"), ignore=("second",)) == ["first"]


def test_options_of_the_config_reach_the_rule(only: Any) -> None:
    def check(series: Series, options: Limits, _context: Context) -> Iterator[Hit]:
        yield Hit(message=f"`{series.tag}`: {options.least}", evidence=(point(series),))

    only(made(check))
    config = Config(options={"made-up": Limits(least=7.0)})
    assert diagnose_training(training(train_loss=flat(1.0)), config).findings[0].message == "`train_loss`: 7.0"
    assert diagnose_training(training(train_loss=flat(1.0)), Config()).findings[0].message == "`train_loss`: 0.0"


@pytest.mark.parametrize(
    ("pattern", "suppressed"),
    [("*", True), ("exp/*", True), ("exp/1", True), ("exp", False), ("EXP/1", False), ("exp/2", False)],
)
def test_a_suppressed_finding_stays_with_its_reason(pattern: str, *, suppressed: bool) -> None:
    config = Config(suppressions=(Suppression(rule="overfitting", run=pattern, reason="on purpose"),))
    result = diagnose_training(replace(OVERFITTED, name="exp/1"), config)
    [finding] = result.findings
    assert finding.suppressed == ("on purpose" if suppressed else None)
    assert finding.superseded_by is None
    assert (result.primary is None) == suppressed
    assert outcome("overfitting", result).status is Status.FOUND


def test_the_first_suppression_that_fits_gives_the_reason() -> None:
    config = Config(
        suppressions=(
            Suppression(rule="diverged", reason="another rule"),
            Suppression(rule="overfitting", reason="first"),
            Suppression(rule="overfitting", reason="second"),
        )
    )
    assert diagnose_training(OVERFITTED, config).findings[0].suppressed == "first"


# the verdict on a run


@pytest.mark.parametrize(
    ("case", "status", "primary"),
    [
        (HEALTHY, RunStatus.HEALTHY, None),
        (OVERFITTED, RunStatus.WARNING, "overfitting"),
        (training(train_loss=np.r_[decay(2.3, 0.3), flat(np.nan)]), RunStatus.ERROR, "non-finite"),
        (training(train_loss=decay(2.3, 0.3)), RunStatus.INFO, "no-validation"),
        (training(lr=decay(1e-3, 1e-5)), RunStatus.UNJUDGED, None),
        (training(), RunStatus.UNJUDGED, None),
        (training(train_loss=[2.0, 1.0], val_loss=[2.0, 1.0]), RunStatus.UNJUDGED, "too-few-points"),
        (training(train_loss=flat(np.nan), val_loss=flat(np.nan)), RunStatus.ERROR, "non-finite"),
    ],
    ids=["healthy", "warning", "error", "info", "only a learning rate", "nothing", "too short", "all NaN"],
)
def test_status_of_a_run(case: Training, status: RunStatus, primary: str | None) -> None:
    result = diagnose(case)
    assert (result.summary.status, result.summary.primary) == (status, primary)
    assert (result.primary.rule if result.primary else None) == primary


MOVES, DIVERGES, HOLDS = (
    {"name": question.value, "asks": question} for question in (Question.MOVES, Question.DIVERGES, Question.HOLDS)
)
BOTH_SPLITS = training(train_loss=flat(1.0), val_loss=flat(1.0))


@pytest.mark.parametrize(
    ("rules", "status"),
    [
        ([made(sees_nothing, **MOVES), made(sees_nothing, **DIVERGES)], RunStatus.HEALTHY),
        ([made(sees_nothing, **MOVES), made(declines, **DIVERGES)], RunStatus.UNJUDGED),
        ([made(crashes, **MOVES), made(sees_nothing, **DIVERGES)], RunStatus.UNJUDGED),
        ([made(declines, **MOVES), made(sees_nothing)], RunStatus.UNJUDGED),
        (
            [made(declines, **MOVES), made(sees_nothing, name="another", asks=Question.MOVES)],
            RunStatus.HEALTHY,
        ),
        ([made(sees_nothing, **MOVES), made(sees_all, name="a", severity=Severity.INFO)], RunStatus.INFO),
        ([made(declines, **MOVES), made(sees_all, name="a", severity=Severity.INFO)], RunStatus.UNJUDGED),
        ([made(declines, **MOVES), made(sees_all, name="a", severity=Severity.WARNING)], RunStatus.WARNING),
        (
            [made(sees_all, name="a", severity=Severity.INFO), made(sees_all, name="b", severity=Severity.ERROR)],
            RunStatus.ERROR,
        ),
    ],
    ids=[
        "all questions asked",
        "one that could not be asked",
        "a rule that crashed asks nothing",
        "a rule that asks none of them says nothing of health",
        "one rule of several that ask is enough",
        "info",
        "info does not hide an open question",
        "a warning always counts",
        "the worst counts",
    ],
)
def test_status_follows_from_the_outcomes(only: Any, rules: list[Rule], status: RunStatus) -> None:
    only(*rules)
    assert diagnose(training(train_loss=flat(1.0))).summary.status is status


@pytest.mark.parametrize(
    ("case", "status"),
    [
        (training(train_loss=flat(1.0)), RunStatus.HEALTHY),
        (training(train_loss=flat(1.0), lr=flat(1.0)), RunStatus.HEALTHY),
        (BOTH_SPLITS, RunStatus.UNJUDGED),
        (training(train_loss=flat(1.0), test_acc=flat(1.0)), RunStatus.UNJUDGED),
    ],
    ids=["nothing held out", "only a rate beside it", "a held-out loss", "a held-out score"],
)
def test_whether_it_holds_is_asked_where_something_is_held_out(only: Any, case: Training, status: RunStatus) -> None:
    only(made(sees_nothing, **MOVES), made(declines, **HOLDS))
    assert diagnose(case).summary.status is status


@pytest.mark.parametrize(
    ("case", "status"),
    [
        (training(train_loss=[2.0, 1.5, 1.2], val_loss=[2.0, 1.6]), RunStatus.INFO),
        (training(train_loss=decay(2.0, 1.0), val_loss=[1.6, 1.3]), RunStatus.INFO),
        (training(train_loss=[2.0, 1.5, 1.7], val_loss=[2.0, 1.6]), RunStatus.UNJUDGED),
        (training(train_loss=decay(2.0, 1.0), val_loss=[1.6, 1.3, 1.2]), RunStatus.UNJUDGED),
    ],
    ids=["three epochs", "two evaluations", "the loss rises again", "evaluations that could be judged"],
)
def test_what_is_too_early_to_ask_hides_no_info(only: Any, case: Training, status: RunStatus) -> None:
    only(
        made(sees_nothing, **MOVES),
        made(declines, **DIVERGES),
        made(declines, **HOLDS),
        made(sees_all, name="a", severity=Severity.INFO),
    )
    assert diagnose(case).summary.status is status


@pytest.mark.parametrize(
    ("case", "status"),
    [
        (training(train_loss=decay(2.0, 1.0), val_acc=decay(0.5, 0.9)), RunStatus.UNJUDGED),
        (training(train_loss=decay(2.0, 1.0), val_loss=decay(2.0, 1.0)), RunStatus.HEALTHY),
        (training(train_loss=decay(2.0, 1.0), val_acc=decay(0.5, 0.9), family=Family.ADVERSARIAL), RunStatus.HEALTHY),
    ],
    ids=["a score of known scale", "no score", "scores of another kind"],
)
def test_whether_scores_exceed_chance_is_asked_where_they_have_a_scale(
    only: Any, case: Training, status: RunStatus
) -> None:
    only(made(sees_nothing, **MOVES), made(declines, name="exceeds", asks=Question.EXCEEDS_CHANCE))
    assert diagnose(case).summary.status is status


def test_a_question_whose_rules_the_user_ignores_is_not_open(only: Any) -> None:
    only(made(sees_nothing, **MOVES), made(declines, **HOLDS))
    assert diagnose(BOTH_SPLITS, config=Config(ignore=("holds",))).summary.status is RunStatus.HEALTHY


def test_an_unjudged_run_says_which_question_is_open(only: Any) -> None:
    only(made(sees_nothing, **MOVES), made(declines, **HOLDS))
    reason = diagnose(BOTH_SPLITS).summary.reason
    assert reason.startswith("could not see whether what it learned holds on other data: ")


@pytest.mark.parametrize(
    "case",
    [
        training(train_loss=[0.147, 0.127, 0.12], val_loss=[1.26, 1.24, 1.19]),
        training(val_loss=[1130.0, 278.0, 14827.0, 127.0, 29260.0, 245.0]),
        training(train_loss=flat(1.0, 20, noise=0.3), val_loss=flat(1.1, 20, noise=0.3)),
        training(train_loss=decay(2.3, 0.3), val_loss=[2.0, 1.0]),
        training(val_acc=flat(0.9, 20), lr=flat(0.1, 20)),
        training(first=300, train_loss=flat(1.0, 20, noise=0.001)),
    ],
    ids=[
        "three points",
        "validation jumps",
        "noise that hides everything",
        "two evaluations",
        "an accuracy that stands still at its end",
        "flat in a late window",
    ],
)
def test_what_could_not_be_looked_at_is_never_healthy(case: Training) -> None:
    assert diagnose(case).summary.status is not RunStatus.HEALTHY


def test_a_run_whose_only_finding_is_suppressed_is_healthy() -> None:
    config = Config(suppressions=(Suppression(rule="overfitting", reason="on purpose"),))
    summary = diagnose_training(OVERFITTED, config).summary
    assert (summary.status, summary.primary) == (RunStatus.HEALTHY, None)


def test_the_summary_says_what_each_series_was_taken_for() -> None:
    train, validation = diagnose(OVERFITTED).summary.series
    assert (train.tb_run, train.tag, train.role, train.split, train.better) == (
        ".",
        "train_loss",
        "loss",
        "train",
        "lower",
    )
    assert train.partner == SeriesRef(tb_run=".", tag="val_loss")
    assert validation.partner == SeriesRef(tb_run=".", tag="train_loss")
    assert (validation.split, validation.points, validation.principal, validation.sampled) == (
        Split.VALIDATION.value,
        40,
        True,
        False,
    )
    assert validation.why == "made for a test"
    assert diagnose(training(lr=flat(0.1))).summary.series[0].partner is None


# the report


def test_the_report_holds_every_run_in_the_order_given() -> None:
    results = [diagnose(replace(case, name=name)) for name, case in (("b", OVERFITTED), ("a", HEALTHY))]
    warning = LogWarning(where="b/events", message="cut off", tb_run="b")
    report = build_report(iter(results), iter([warning]), Config())
    assert [summary.name for summary in report.runs] == ["b", "a"]
    assert [(finding.run, finding.rule) for finding in report.findings] == [("b", "overfitting")]
    assert len(report.outcomes) == 2 * len(RULES)
    assert report.warnings == (warning,)
    assert report.tool.name == "tb-diagnose"


@pytest.mark.parametrize(
    ("suppression", "used"),
    [
        (Suppression(rule="overfitting", run="b", reason="r"), True),
        (Suppression(rule="overfitting", run="?", reason="r"), True),
        (Suppression(rule="overfitting", run="a", reason="r"), False),
        (Suppression(rule="diverged", reason="r"), False),
    ],
    ids=["by name", "by pattern", "a run without it", "a rule that found nothing"],
)
def test_a_suppression_that_matched_nothing_becomes_a_warning(suppression: Suppression, *, used: bool) -> None:
    config = Config(suppressions=(suppression,))
    results = [
        diagnose_training(replace(case, name=name), config) for name, case in (("b", OVERFITTED), ("a", HEALTHY))
    ]
    warnings = build_report(results, (), config).warnings
    if used:
        assert warnings == ()
    else:
        [warning] = warnings
        assert warning.where == "config"
        assert f"the suppression of {suppression.rule} for {suppression.run!r} matched no finding" in warning.message


def test_json_is_strict_and_complete(only: Any) -> None:
    def check(series: Series, _options: Limits, _context: Context) -> Iterator[Hit]:
        odd = Span(tb_run=".", tag=series.tag, first_step=0, last_step=1, label='"quotes" and \u2028')
        yield Hit(message="`x` is nan", evidence=(Stat(name="x", value=float("nan"), limit=float("inf")), odd))

    only(made(check))
    report = build_report([diagnose(BOTH)], (), Config())
    document = json.loads(json.dumps(report.to_json(), allow_nan=False))
    assert document["schema_version"] == 1
    assert set(document) == {"schema_version", "tool", "runs", "findings", "outcomes", "warnings"}
    [finding] = document["findings"]
    assert finding["evidence"][0] == {"kind": "stat", "name": "x", "value": None, "limit": None, "unit": ""}
    assert finding["severity"] == "warning"
    assert document["runs"][0]["series"][0]["partner"] == {"member": ".", "tag": "val_loss"}


@pytest.mark.parametrize(
    ("scores", "left"),
    [
        ({"val_acc": flat(0.6)}, ("class-weights", "warm-up")),
        ({"val_r2": flat(0.1)}, ("scale-targets", "warm-up")),
        ({}, ("class-weights", "scale-targets", "warm-up")),
    ],
)
def test_remedies_for_another_task_are_left_out(
    scores: dict[str, Any], left: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def check(series: Series, _options: Limits, _context: Context) -> Iterator[Hit]:
        yield Hit(message="", evidence=(point(series),), remedies=("class-weights", "scale-targets", "warm-up"))

    monkeypatch.setitem(RULES, "made-up", made(check))
    [finding] = diagnose(training(train_loss=decay(2.3, 0.2), **scores), "made-up").findings
    assert finding.remedies == left


def test_an_unjudged_run_says_why_when_only_some_rules_were_asked() -> None:
    def reason(of: Training) -> str:
        return diagnose(of, "overfitting").summary.reason

    assert reason(HEALTHY) == "only the selected rules looked, and they found nothing"
    assert reason(training(lr=flat(1e-3))) == "needs a loss or score on held-out data, found none"


def test_a_run_of_which_nothing_was_read_says_why() -> None:
    empty = training()
    foreign = LogWarning(where="notes.tfevents.txt", message="it is no event file, and was left out", tb_run=".")
    assert diagnose(empty).summary.reason == "its files hold no scalars"
    for config in (Config(), Config(select=("overfitting",))):
        summary = diagnose_training(replace(empty, complaints=(foreign,)), config).summary
        assert summary.status is RunStatus.UNJUDGED
        assert summary.reason == "notes.tfevents.txt: it is no event file, and was left out"
    assert diagnose_training(replace(HEALTHY, complaints=(foreign,)), Config()).summary.status is RunStatus.HEALTHY
