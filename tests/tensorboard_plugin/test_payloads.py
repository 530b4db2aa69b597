"""What the list says of a run, which series stand for it, its best value, a small picture; and its curves."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
import pytest

from tb_diagnose.engine.config import Config, Suppression
from tb_diagnose.engine.engine import diagnose_training
from tb_diagnose.model import Points, Series
from tb_diagnose.roles import build_trainings
from tb_diagnose.tensorboard_plugin.numbers import dumps
from tb_diagnose.tensorboard_plugin.payloads import curve
from tb_diagnose.tensorboard_plugin.rows import MARKS, SPARK_POINTS, VALUES, run_row
from tests.tensorboard_plugin.fakes import series

FALL = np.geomspace(1.0, 0.1, 50)
RISE = 1 - FALL
NAN, INF = math.nan, math.inf


def row_of(*every: Series, config: Config | None = None) -> Any:
    [run] = build_trainings({"run": {one.tag: one for one in every}})
    return json.loads(dumps(run_row(run, diagnose_training(run, config or Config()))))


def overfitted(config: Config | None = None) -> Any:
    validation = np.concatenate([FALL[:20], np.linspace(FALL[19], 1.5, 30)])
    return row_of(series("run", "train/loss", FALL), series("run", "val/loss", validation), config=config)


@pytest.mark.parametrize(
    ("tags", "best", "spark"),
    [
        ({"train/loss": FALL, "val/loss": FALL + 0.1}, "val/loss", ["train/loss", "val/loss"]),
        ({"train/loss": FALL, "val/accuracy": RISE}, "val/accuracy", ["val/accuracy"]),
        ({"train/loss": FALL, "val/loss": FALL, "val/accuracy": RISE}, "val/accuracy", ["train/loss", "val/loss"]),
        ({"rollout/ep_rew_mean": RISE, "train/loss": FALL}, "rollout/ep_rew_mean", ["rollout/ep_rew_mean"]),
        ({"val/box_loss": FALL, "metrics/mAP50-95(B)": RISE}, "metrics/mAP50-95(B)", ["metrics/mAP50-95(B)"]),
        ({"Loss_D": FALL + 1, "Loss_G": RISE}, None, ["Loss_G", "Loss_D"]),
        ({"val/accuracy": RISE}, "val/accuracy", ["val/accuracy"]),
        ({"lr": FALL}, None, ["lr"]),
        ({"train/loss": FALL * NAN}, None, ["train/loss"]),
        ({"train/loss": []}, None, ["train/loss"]),
    ],
)
def test_the_series_that_stand_for_a_run(tags: dict[str, Any], best: str | None, spark: list[str]) -> None:
    row = row_of(*(series("run", tag, values) for tag, values in tags.items()))
    assert (row["best"] and row["best"]["tag"]) == best
    assert [one["tag"] for one in row["spark"]] == spark


@pytest.mark.parametrize(
    ("tag", "values", "value", "step"),
    [
        ("val/loss", [3.0, 1.0, 2.0], 1.0, 1),
        ("val/loss", [NAN, 2.0, -INF, 3.0, 2.0], 2.0, 1),
        ("val/accuracy", [0.1, 0.9, 0.5], 0.9, 1),
        ("val/accuracy", [0.5, INF, 0.7], 0.7, 2),
    ],
)
def test_the_best_value_is_the_first_best_finite_one(tag: str, values: list[float], value: float, step: int) -> None:
    best = row_of(series("run", tag, values))["best"]
    assert (best["value"], best["step"]) == (value, step)


def test_the_best_value_is_not_one_that_a_restart_replaced() -> None:
    steps = np.array([0, 1, 2, 1, 2, 3])
    values = np.array([3.0, 0.1, 0.2, 2.0, 1.0, 1.5])
    log = Series(tb_run="run", tag="val/loss", points=Points(steps, 1.0 * steps, values))
    row = row_of(log)
    assert (row["best"]["value"], row["best"]["step"]) == (1.0, 2)
    assert row["spark"][0]["steps"] == [0, 1, 2, 3]
    assert row["points"] == 6


@pytest.mark.parametrize("count", [0, 1, 59, 60, 61, 5000])
@pytest.mark.parametrize("broken", [False, True])
def test_a_small_picture_has_few_points(count: int, broken: bool) -> None:  # noqa: FBT001 - a column of the table
    values = np.linspace(0.0, 1.0, count)
    if broken:
        values[1::2] = NAN
    [spark] = row_of(series("run", "loss", values))["spark"]
    assert len(spark["steps"]) == len(spark["values"]) <= SPARK_POINTS
    assert len(spark["steps"]) >= min(count, SPARK_POINTS // 3)


@pytest.mark.parametrize("offset", [0.0, 1000.0, -1e6])
@pytest.mark.parametrize("scale", [1e-3, 1.0, 1e6])
def test_a_small_picture_is_exact_to_a_thousandth_of_its_range(offset: float, scale: float) -> None:
    values = offset + scale * FALL
    [spark] = row_of(series("run", "loss", values))["spark"]
    assert np.abs(np.array(spark["values"]) - values).max() <= np.ptp(values) / 1000


def test_a_small_picture_keeps_what_is_small_beside_the_greatest_value() -> None:
    values = np.concatenate([FALL, [1e17]])
    [spark] = row_of(series("run", "loss", values))["spark"]
    assert np.abs(np.array(spark["values"]) / values - 1).max() <= 1e-3


@pytest.mark.parametrize("values", [[5e-324, 1e-320], [-1.7e308, 1.7e308], [3.0, 3.0], [NAN, NAN]])
def test_the_smallest_and_the_greatest_numbers_are_numbers_still(values: list[float]) -> None:
    [spark] = row_of(series("run", "loss", values))["spark"]
    assert spark["values"] == [None if math.isnan(value) else value for value in values]


def test_times_that_are_no_times_are_left_out() -> None:
    times = np.array([NAN, 2e9, INF])
    log = Series(tb_run="run", tag="loss", points=Points(np.arange(3), times, np.ones(3)))
    row = row_of(log)
    assert (row["first_wall_time"], row["last_wall_time"], row["impossible_times"]) == (2e9, 2e9, 2)


@pytest.mark.parametrize("unit", [1e3, 1e6, 1e9])
def test_times_in_another_unit_are_told_and_not_used(unit: float) -> None:
    log = Series(tb_run="run", tag="loss", points=Points(np.arange(9), unit * np.linspace(1.7e9, 1.8e9, 9), np.ones(9)))
    row = row_of(log)
    assert (row["first_wall_time"], row["last_wall_time"], row["impossible_times"]) == (None, None, 9)
    drawn = curve(log, 800, None, None)
    assert drawn["wall_times"] == [None] * 9
    assert drawn["pauses"] == []


def test_one_time_with_a_flipped_bit_makes_a_run_no_longer() -> None:
    times = np.linspace(1.7e9, 1.7e9 + 80, 9)
    times[4] *= 2
    log = Series(tb_run="run", tag="loss", points=Points(np.arange(9), times, np.ones(9)))
    row = row_of(log)
    assert (row["last_wall_time"] - row["first_wall_time"], row["impossible_times"]) == (80.0, 1)
    assert curve(log, 800, None, None)["wall_times"][3:6] == [1.7e9 + 30, None, 1.7e9 + 50]
    assert "impossible_times" not in row_of(series("run", "loss", FALL))


@pytest.mark.parametrize(
    ("tag", "values", "last", "better"),
    [
        ("val/loss", [3.0, 1.0, 2.0], (2.0, 2), "lower"),
        ("val/accuracy", [0.5, 0.7, INF], (None, 2), "higher"),
        ("lr", [0.1, 0.2], (0.2, 1), "none"),
    ],
)
def test_the_last_value_is_the_last_one_whatever_it_is(tag: str, values: list[float], last: Any, better: str) -> None:
    row = row_of(series("run", tag, values))
    assert (row["last"]["value"], row["last"]["step"]) == last
    assert row["last"]["better"] == better
    assert (row["best"] is None) == (better == "none")


def test_a_run_without_points_has_no_last_value() -> None:
    assert row_of(series("run", "loss", []))["last"] is None


def test_rules_are_those_of_the_findings_that_count() -> None:
    row = overfitted()
    assert row["rules"][0] == {"rule": row["primary"]["rule"], "severity": row["primary"]["severity"]}
    assert len(row["rules"]) == sum(row["counts"].values())
    assert row["suppressed"] == 0


def test_one_event_is_counted_once_and_found_by_both_names() -> None:
    grows = [*FALL, *np.geomspace(0.5, 1e9, 10), *[np.inf] * 30]
    row = row_of(series("run", "train/loss", grows))
    assert row["counts"] == {"error": 1, "warning": 0, "info": 1}
    assert [one["rule"] for one in row["rules"]] == ["diverged", "no-validation", "non-finite"]


def test_the_evidence_of_the_primary_finding_lies_on_the_small_picture() -> None:
    row = overfitted()
    kinds = {place["kind"] for place in row["evidence"]}
    assert kinds == {"span", "point", "gap"}
    assert len(row["evidence"]) <= MARKS
    assert {place["tag"] for place in row["evidence"]} <= {spark["tag"] for spark in row["spark"]}


def test_suppressed_findings_are_counted_apart() -> None:
    before = overfitted()
    quiet = tuple(Suppression(rule=one["rule"], reason="on purpose") for one in before["rules"])
    row = overfitted(Config(suppressions=quiet))
    assert (row["primary"], row["evidence"]) == (None, [])
    assert before["primary"]["rule"] not in [one["rule"] for one in row["rules"]]
    assert row["suppressed"] >= len(quiet)


def test_a_run_that_could_not_be_judged_says_why() -> None:
    row = row_of(series("run", "lr", [0.1, 0.1]))
    assert row["status"] == "unjudged"
    assert row["reason"]
    assert overfitted()["reason"] == ""


def test_a_spike_of_one_point_is_there_at_every_zoom_and_so_is_its_value() -> None:
    values = np.random.default_rng(0).normal(0.5, 0.01, 10**6)
    values[123_456] = 0.7
    spiky = series("run", "loss", values)
    reach = 10**6
    while reach > 1:
        reach //= 3
        part = curve(spiky, 800, 123_456 - reach, 123_456 + reach)
        assert part["values"][part["steps"].index(123_456)] == 0.7
        assert len(part["steps"]) <= 4 * 800


@pytest.mark.parametrize("value", [1 / 3, -2e9 / 3, 2e-9 / 3, 123456789.123, 0.0, 5e-324, 1.7e308])
def test_values_are_sent_with_nine_digits(value: float) -> None:
    [sent] = curve(series("run", "loss", [value]), 100, None, None)["values"]
    assert sent == pytest.approx(value, rel=1e-8, abs=0)
    assert len(f"{sent!r}".strip("-").partition("e")[0].replace(".", "").strip("0")) <= 9


def test_a_float32_is_still_itself() -> None:
    sizes = 10.0 ** np.linspace(-30, 30, 10_000)
    values = (np.random.default_rng(1).standard_normal(10_000) * sizes).astype(np.float32)
    sent = curve(series("run", "loss", values), 4000, None, None)["values"]
    np.testing.assert_array_equal(np.array(sent, np.float32), values)


def test_what_a_log_went_back_over_is_sent_beside_the_curve() -> None:
    steps = np.r_[np.arange(1000), np.arange(400, 1200)]
    values = np.r_[np.full(1000, 2.0), np.full(800, 1.0)]
    values[600] = 9.0
    log = Series(tb_run="run", tag="loss", points=Points(steps, 1e9 + np.arange(1800.0), values))
    sent = curve(log, 50, None, None)
    [lost] = sent["overwritten"]
    assert (lost["steps"][0], lost["steps"][-1]) == (400, 999)
    assert max(filter(None, lost["values"])) == 9.0
    assert len(lost["steps"]) == len(lost["values"]) <= 4 * 50
    assert max(filter(None, sent["values"])) == 2.0
    assert "overwritten" not in curve(series("run", "loss", [3.0, 2.0]), 50, None, None)


def test_of_many_passes_the_longest_are_sent() -> None:
    steps = np.concatenate([np.arange(length) for length in (2, 9, 3, 1, 8, 7, 20)])
    log = Series(tb_run="run", tag="loss", points=Points(steps, 1e9 + steps, np.ones(len(steps))))
    assert [len(lost["steps"]) for lost in curve(log, 50, None, None)["overwritten"]] == [9, 8, 7, 3]


@pytest.mark.parametrize(
    ("tags", "key", "label"),
    [
        ({"train/loss": FALL, "val/loss": FALL}, "validation/loss/loss", "validation loss"),
        ({"train/accuracy": RISE}, "train/score/accuracy", "training accuracy"),
        ({"lr": FALL}, "none/learning_rate/lr", "lr"),
    ],
)
def test_what_the_best_and_the_last_value_measure(tags: dict[str, Any], key: str, label: str) -> None:
    quantity = row_of(*(series("run", tag, values) for tag, values in tags.items()))["quantity"]
    assert quantity["label"] == label
    assert quantity["key"].split("/")[:2] == key.split("/")[:2]


def test_best_and_last_of_what_runs_can_be_compared_by() -> None:
    loss = [3.0, 1.0, 2.0]
    row = row_of(
        series("run", "train/loss", loss),
        series("run", "val/loss", [math.nan, 5.0, math.nan]),
        series("run", "val/accuracy", [0.5, 0.9, 0.7]),
        series("run", "lr", loss),
    )
    found = {one["key"]: (one["name"], one["tag"], one["best"], one["step"], one["last"]) for one in row["values"]}
    assert found == {
        "validation/loss/loss": ("loss", "val/loss", 5.0, 1, None),
        "train/loss/loss": ("loss", "train/loss", 1.0, 1, 2.0),
        "validation/score/accuracy": ("accuracy", "val/accuracy", 0.9, 1, 0.7),
    }


def test_no_value_is_best_where_none_is_finite_or_nothing_can_be_compared() -> None:
    [only] = row_of(series("run", "train/loss", [math.nan] * 3))["values"]
    assert (only["best"], only["step"], only["last"]) == (None, None, None)
    assert row_of(series("run", "lr", FALL))["values"] == []


def test_of_many_tasks_a_few_are_in_the_list() -> None:
    tasks = [series("run", f"val/task{i}/loss", FALL) for i in range(40)]
    assert len(row_of(*tasks)["values"]) <= VALUES


def test_levels_are_marked_on_the_small_picture() -> None:
    stuck = 0.6931 + 1e-4 * np.sin(np.arange(60))
    row = row_of(series("run", "train/loss", stuck), series("run", "train/accuracy", np.full(60, 0.5)))
    kinds = {one["kind"] for one in row["evidence"]}
    assert row["primary"]["rule"] == "stuck-at-chance"
    assert "level" in kinds
    assert {one["tag"] for one in row["evidence"]} == {"train/loss"}
