"""The measurement of accuracy: its arithmetic by hand, and the project's own labelled trainings as a gate."""

from __future__ import annotations

import dataclasses
import json
import random
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import tb_diagnose
from tb_diagnose.engine.arbitration import is_active
from tb_diagnose.explain import MEASURED, explain, to_json, to_markdown, to_text
from tb_diagnose.findings import Confidence, Finding, Severity
from tb_diagnose.rules import RULES
from tb_diagnose.sources import TbRun
from tb_diagnose.testing import decay, series

ROOT = Path(__file__).parents[1]
DEMO_LOGS = ROOT / "demo_logs"
SHARED = ROOT.parent / "shared" / "corpus"


def load(path: Path) -> ModuleType:
    """Run a script as a module, without leaving byte code beside it."""
    module = ModuleType(path.stem)
    module.__file__ = str(path)
    sys.modules[path.stem] = module
    exec(compile(path.read_text("utf-8"), path, "exec"), vars(module))  # noqa: S102 - our own script
    return module


corpora: Any = load(ROOT / "benchmarks" / "corpora.py")
accuracy_page: Any = load(ROOT / "benchmarks" / "accuracy_page.py")
prefixes: Any = load(ROOT / "benchmarks" / "prefixes.py")
accuracy: Any = load(ROOT / "benchmarks" / "accuracy.py")
degradation: Any = load(ROOT / "benchmarks" / "degradation.py")
Counts, Label = corpora.Counts, corpora.Label


JUDGED = {
    "nothing asked, nothing found": (Label(), [], []),
    "found": (Label(must=("a",)), ["a"], [("a", "tp")]),
    "missed": (Label(must=("a",)), [], [("a", "fn")]),
    "false alarm": (Label(healthy=True), ["a"], [("a", "fp")]),
    "allowed": (Label(may=("a",)), ["a"], [("a", "may")]),
    "found, and one too many": (Label(must=("a",)), ["a", "b"], [("a", "tp"), ("b", "fp")]),
    "another one": (Label(must=("a",)), ["b"], [("a", "fn"), ("b", "fp")]),
    "reported twice counts once": (Label(must=("a",)), ["a", "a", "b", "b"], [("a", "tp"), ("b", "fp")]),
    "one of a group": (Label(must_any=(("a", "b"),)), ["b"], [("b", "tp")]),
    "both of a group": (Label(must_any=(("a", "b"),)), ["b", "a"], [("a", "tp"), ("b", "tp")]),
    "none of a group": (Label(must_any=(("a", "b"),)), ["c"], [("a", "fn"), ("c", "fp")]),
    "asked for alone and in a group": (Label(must=("a",), must_any=(("a", "b"),)), ["a"], [("a", "tp")]),
    "allowed and asked for is asked for": (Label(must=("a",), may=("a",)), ["a"], [("a", "tp")]),
}


@pytest.mark.parametrize(("label", "predicted", "outcomes"), JUDGED.values(), ids=JUDGED)
def test_one_run(label: Any, predicted: list[str], outcomes: list[tuple[str, str]]) -> None:
    assert list(corpora.judge(label, predicted)) == outcomes


def test_a_corpus() -> None:
    labels = {
        "r1": Label(must=("a",)),
        "r2": Label(must=("a",)),
        "r3": Label(must=("b",), may=("c",)),
        "r4": Label(healthy=True, may=("c",)),
        "r5": Label(healthy=True),
        "r6": Label(healthy=True),
    }
    result = corpora.score(labels, {"r1": ["a"], "r2": ["b"], "r3": ["b", "c"], "r4": ["c"], "r5": ["a"]})
    assert result.rules == {"a": Counts(1, 1, 1), "b": Counts(1, 1, 0), "c": Counts(may=2)}
    assert result.misses == [("r2", "a")]
    assert result.alarms == [("r2", "b"), ("r5", "a")]
    assert (result.healthy, result.quiet, result.silent, result.faulty, result.full) == (3, 2, 1, 3, 2)
    assert result.macro_f1 == pytest.approx((1 / 2 + 2 / 3) / 2)


def test_a_false_alarm_of_what_nobody_asks_for_is_no_part_of_the_mean() -> None:
    result = corpora.score({"r1": Label(must=("a",))}, {"r1": ["a", "b"]})
    assert result.macro_f1 == 1.0
    assert result.rules["b"].fp == 1


def test_interval_of_a_share() -> None:
    # Wilson, 1927; the figures of 7 of 10 and 0 of 10 are in many textbooks.
    assert corpora.wilson(7, 10) == pytest.approx((0.3968, 0.8922), abs=1e-4)
    assert corpora.wilson(0, 10) == pytest.approx((0.0, 0.2775), abs=1e-4)
    assert corpora.wilson(10, 10) == pytest.approx((0.7225, 1.0), abs=1e-4)
    assert corpora.with_interval(0, 0) is None


@pytest.mark.parametrize("counts", [Counts(7, 1, 2), Counts(5, 0, 0), Counts(0, 2, 3)])
def test_interval_of_f1_holds_f1(counts: Any) -> None:
    f1, low, high = corpora.f1_with_interval(counts)
    assert f1 == pytest.approx(counts.f1, abs=1e-4)
    assert low <= f1 <= high
    assert high - low > 0.1


STRETCHES = {
    "around the default": ([1, 3, 3, 3, 1, 3, 3, 3, 3], 2, (1, 3)),
    "up to the ends": ([3, 3, 3], 1, (0, 2)),
    "the longest where the default is not among the best": ([3, 1, 1, 3, 3], 1, (3, 4)),
    "one value": ([1, 2, 1], 1, (1, 1)),
}


@pytest.mark.parametrize(("scores", "default", "ends"), STRETCHES.values(), ids=STRETCHES)
def test_stretch_of_best_values(scores: list[float], default: float, ends: tuple[float, float]) -> None:
    assert accuracy.interval(list(range(len(scores))), scores, default) == ends


@pytest.mark.parametrize("default", [0.02, 0.3, 0.85, 1.0, 4.0])
def test_values_to_try(default: float) -> None:
    values = [accuracy.moved(default, factor) for factor in accuracy.GRID]
    assert values == sorted(values)
    assert values[len(values) // 2] == default
    assert not 0.5 < default < 1.0 or values[-1] < 1.0


def test_prefix_keeps_the_first_part_of_every_series() -> None:
    loss = series("train_loss", decay(2.0, 0.2, 40))
    one = series("val_loss", [1.0])
    tb_run = TbRun(name=".", series={"train_loss": loss, "val_loss": one}, warnings=(), bytes_read=0, bytes_known=0)
    cut = prefixes.prefix({".": tb_run}, 0.5)["."].series
    np.testing.assert_array_equal(cut["train_loss"].values, loss.values[:20])
    np.testing.assert_array_equal(cut["train_loss"].steps, loss.steps[:20])
    assert len(cut["val_loss"]) == 1


PARTS = {
    "quiet all the way": ([[], [], []], [], [], False),
    "found in the end": ([[], ["a"], ["a"]], [], [], False),
    "gone in the end": ([["a"], ["a"], []], ["a"], ["a"], False),
    "one look is not told": ([[], ["a"], []], ["a"], [], True),
    "what the labels allow is no alarm": ([["wanted"], ["wanted"], []], [], [], False),
    "found, gone and found": ([["a"], [], ["a"]], [], [], True),
}


@pytest.mark.parametrize(("parts", "alarms", "told", "comes_and_goes"), PARTS.values(), ids=PARTS)
def test_what_is_said_on_the_way(
    parts: list[list[str]], alarms: list[str], told: list[str], comes_and_goes: object
) -> None:
    seen = [frozenset(part) for part in parts]
    label = Label(may=("wanted",))
    assert prefixes.alarms(seen, label) == set(alarms)
    assert prefixes.alarms(seen, label, in_a_row=2) == set(told)
    assert prefixes.comes_and_goes(seen) is comes_and_goes


def test_a_monitor_looks_at_the_whole_run_last() -> None:
    looks = prefixes.looks()
    assert looks == sorted(set(looks))
    assert (looks[0], looks[-1]) == (prefixes.FIRST_LOOK, 1.0)


DIFFERENCES = {
    "nothing": ({"r": {"a": "high"}}, {"r": {"a": "high"}}, []),
    "new and right": ({}, {"r": {"a": "high"}}, ["r: + a (high), right"]),
    "new and wrong": ({"r": {"a": "high"}}, {"r": {"a": "high", "b": "low"}}, ["r: + b (low), FALSE ALARM"]),
    "gone and missed": ({"r": {"a": "high"}}, {}, ["r: - a (high), MISSED"]),
    "gone, well done": ({"r": {"a": "high", "b": "low"}}, {"r": {"a": "high"}}, ["r: - b (low), was not asked for"]),
    "surer": ({"r": {"a": "low"}}, {"r": {"a": "high"}}, ["r: a from low to high"]),
}


@pytest.mark.parametrize(("old", "new", "lines"), DIFFERENCES.values(), ids=DIFFERENCES)
def test_what_changed(old: dict[str, Any], new: dict[str, Any], lines: list[str]) -> None:
    assert accuracy.differences(old, new, {"r": Label(must=("a",))}) == lines


@pytest.fixture(scope="module")
def demo() -> Any:
    return accuracy.read(DEMO_LOGS)


def test_the_project_own_trainings_are_told_right(demo: Any) -> None:
    result = corpora.score(demo.labels, demo.predictions)
    assert sum(counts.need for counts in result.rules.values()) >= 10
    assert result.healthy >= 5
    assert result.misses == []
    assert result.alarms == []


def test_the_findings_are_those_of_the_package(demo: Any) -> None:
    found: dict[str, set[str]] = {name: set() for name in demo.predictions}
    for finding in tb_diagnose.diagnose(DEMO_LOGS).findings:
        wanted = finding.rule in demo.labels[finding.run].wanted
        if is_active(finding) and (wanted or (finding.severity.value != "info" and finding.superseded_by is None)):
            found[finding.run].add(finding.rule)
    assert {name: set(rules) for name, rules in demo.predictions.items()} == found


def test_what_counts_as_found() -> None:
    def made(rule: str, severity: str, **more: Any) -> Finding:
        return Finding(
            rule=rule,
            run="r",
            severity=Severity(severity),
            confidence=Confidence.HIGH,
            message="",
            tags=(),
            evidence=(),
            remedies=(),
            **more,
        )

    findings = [
        made("a", "error"),
        made("b", "warning", superseded_by="a"),
        made("c", "warning", superseded_by="a", suppressed="explained by a"),
        made("d", "info"),
        made("e", "info"),
    ]
    assert corpora.counted(findings, Label(may=("e",))) == {"a": "high", "e": "high"}
    assert set(corpora.counted(findings, Label(must=("b", "c")))) == {"a", "b"}


def test_not_moving_may_stand_for_its_special_cases() -> None:
    assert list(corpora.judge(Label(must=("stuck-at-chance",)), ["not-learning"])) == [
        ("stuck-at-chance", "fn"),
        ("not-learning", "may"),
    ]
    assert list(corpora.judge(Label(must=("overfitting",)), ["overfitting", "not-learning"]))[-1] == (
        "not-learning",
        "fp",
    )


def test_figures_of_a_corpus(demo: Any) -> None:
    found = accuracy.figures(demo)
    assert found["micro"][0] == 1.0
    assert found["full"][0] == found["quiet"][0] == found["honest"][0] == 1.0
    assert found["runs"] == len(demo.labels)


def test_every_run_is_of_one_kind(demo: Any) -> None:
    kinds = accuracy.by_family([demo])
    assert sum(of["runs"] for of in kinds.values()) == len(demo.labels)
    assert {"reinforcement", "supervised", "adversarial"} <= set(kinds)
    assert accuracy_page.families_section({}) == []
    assert sum("|" in line for line in accuracy_page.families_section(kinds)) == len(kinds) + 2


def test_the_compact_form_is_the_corpus(tmp_path: Path, demo: Any) -> None:
    source, target = tmp_path / "made", tmp_path / "packed"
    source.mkdir()
    names = ["s3-stuck-at-chance", "s4-low-loss-poor-f1"]
    labels = {"runs": {name: {"must": list(demo.labels[name].must), "may": []} for name in names}}
    (source / "labels.json").write_text(json.dumps(labels), "utf-8")
    for name in names:
        (source / name).symlink_to(DEMO_LOGS / name)
    corpora.pack(source, target)
    packed = accuracy.read(target)
    assert set(packed.predictions) == set(names)
    for name in names:
        assert set(packed.predictions[name]) >= set(demo.labels[name].must)


def test_a_threshold_at_its_default_changes_nothing(demo: Any) -> None:
    for rule in ("overfitting", "diverged"):
        option = RULES[rule].thresholds[0]
        assert accuracy.varied(demo, rule, option.name, option.default) == {
            name: demo.predictions[name] for name in demo.cases
        }


def test_a_fit_finds_the_values_that_serve(demo: Any) -> None:
    for rule, option in accuracy.fitted()[:1]:
        found = accuracy.fit([demo], rule, option)
        assert found.ends[0] <= found.everywhere[0] <= found.everywhere[1] <= found.ends[1]
        assert found.counts.need == sum(rule in label.must for label in demo.labels.values())


def test_every_fitted_threshold_is_a_number_that_can_be_tried() -> None:
    for rule, option in accuracy.fitted():
        assert isinstance(getattr(RULES[rule].options(), option), float), (rule, option)


@pytest.mark.parametrize("change", degradation.CHANGES)
def test_a_poorer_log_has_no_more_points(change: str, demo: Any) -> None:
    poorer = degradation.degraded(demo.tb_runs, degradation.CHANGES[change])
    for name, tb_run in poorer.items():
        before = demo.tb_runs[name].series
        assert sum(map(len, tb_run.series.values())) <= sum(map(len, before.values()))


WRONG = {
    "right": (Label(must=("a",)), {"a": "high"}, {"error"}, ""),
    "a false alarm": (Label(healthy=True), {"a": "high"}, {"error"}, "a"),
    "true of whatever holds less": (Label(healthy=True), {"no-validation": "high"}, {"info"}, ""),
    "missed, and called healthy": (Label(must=("a",)), {}, {"healthy"}, "called healthy"),
    "missed, and not judged": (Label(must=("a",)), {}, {"unjudged"}, ""),
}


@pytest.mark.parametrize(("label", "found", "verdicts", "mistake"), WRONG.values(), ids=WRONG)
def test_what_is_wrong(label: Any, found: dict[str, str], verdicts: set[str], mistake: str) -> None:
    assert degradation.wrong(label, found, verdicts) == mistake


def test_what_is_quoted_is_what_was_measured() -> None:
    committed = json.loads((ROOT / "benchmarks" / "accuracy.json").read_text("utf-8"))
    quoted = json.loads((ROOT / "tb_diagnose" / "rules" / "accuracy.json").read_text("utf-8"))
    assert quoted == accuracy.packaged(committed)
    assert (ROOT / "docs" / "accuracy.md").read_text("utf-8") == accuracy_page.page(committed)
    assert set(quoted["rules"]) <= set(RULES)


@pytest.mark.parametrize("name", ["overfitting", "metric-conflict"])
def test_a_rule_says_how_often_it_is_right(name: str) -> None:
    text = explain(RULES[name])
    assert [section.title for section in text.measured] == [MEASURED]
    assert f"## {MEASURED}" in to_markdown(text)
    assert f"\n{MEASURED}\n" in to_text(text)
    assert to_json(text)["sections"][-1]["title"] == MEASURED


def test_a_rule_of_somebody_else_says_nothing_of_that() -> None:
    text = explain(dataclasses.replace(RULES["overfitting"], name="overfitting-of-mine"))
    assert text.measured == ()
    assert MEASURED not in to_text(text)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled corpus is not there")
def test_scores_agree_with_those_of_the_corpus() -> None:
    theirs: Any = load(SHARED / "score.py")
    labels = corpora.read_labels(SHARED / "dev")
    document = json.loads((SHARED / "dev" / "labels.json").read_text("utf-8"))
    draw = random.Random(0)  # noqa: S311 - nothing secret
    for noise in (0.0, 0.1, 0.5):
        predictions = {
            training: [*label.must, *(draw.choice(group) for group in label.must_any)]
            for training, label in labels.items()
        }
        for found in predictions.values():
            found[:] = [rule for rule in theirs.FINDINGS if (rule in found) != (draw.random() < noise)]
        ours, expected = corpora.score(labels, predictions), theirs.score(document, predictions)
        for rule, counts in expected["per_finding"].items():
            mine = ours.rules[rule]
            assert (mine.need, mine.tp, mine.fp, mine.fn) == tuple(
                counts[key] for key in ("required", "tp", "fp", "fn")
            )
        assert ours.macro_f1 == pytest.approx(expected["macro_f1"])
        assert ours.misses == [(miss["run"], miss["finding"]) for miss in expected["misses"]]
        assert ours.alarms == [(alarm["run"], alarm["finding"]) for alarm in expected["alarms"]]
        assert ours.quiet / ours.healthy == pytest.approx(expected["healthy_without_false_alarm"])
        assert ours.silent / ours.healthy == pytest.approx(expected["healthy_without_any_warning"])


@pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled corpus is not there")
def test_the_committed_result_is_up_to_date() -> None:
    found = [accuracy.read(path) for path in corpora.corpora().values()]
    document = accuracy.measure(found, everything=False)
    committed = json.loads((ROOT / "benchmarks" / "accuracy.json").read_text("utf-8"))
    labels, _ = accuracy.together(found)
    assert accuracy.differences(committed["findings"], document["findings"], labels) == []
    assert list(committed["rules"]) == list(RULES)
