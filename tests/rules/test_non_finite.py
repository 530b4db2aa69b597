from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Confidence, Point, Span, Stat
from tb_diagnose.model import Better, Family, Float64Array, Int64Array, Series, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, series, training

RULE = "non-finite"
NAN, INF = float("nan"), float("inf")


def with_some(values: Float64Array, **marked: float) -> Float64Array:
    values = values.copy()
    for index, value in marked.items():
        values[int(index[1:])] = value
    return values


def logged(values: Float64Array, steps: Int64Array, **fields: Any) -> Series:
    return replace(series("train_loss", values, steps=steps), **fields)


TURNS = training(train_loss=np.r_[decay(2.3, 0.5, 30), flat(NAN, 10)], every=10)
FIRES = {
    "NaN from the middle on": TURNS,
    "NaN from the start": training(train_loss=flat(NAN)),
    "infinite at the end": training(train_loss=np.r_[decay(2.3, 0.5), INF]),
    "one NaN that recovers": training(train_loss=with_some(decay(2.3, 0.5), i20=NAN)),
    "minus infinity": training(train_loss=with_some(decay(2.3, 0.5), i20=-INF)),
    "a single point": training(train_loss=[NAN]),
    "only in validation": training(train_loss=decay(2.3, 0.5), val_loss=with_some(decay(2.3, 0.6), i39=NAN)),
    "the loss of a policy": training(
        train_loss=logged(with_some(flat(0.1), i39=NAN), np.arange(40), better=Better.NONE),
        family=Family.REINFORCEMENT,
    ),
    "a component of the loss": training(
        train_loss=decay(2.3, 0.5), loss=logged(flat(NAN), np.arange(40), principal=False, tag="loss/kl")
    ),
    "restarted behind the NaN": training(
        train_loss=logged(
            np.r_[decay(2.3, 1.0, 20), NAN, decay(1.0, 0.5, 20)], np.r_[np.arange(21), 30 + np.arange(20)]
        )
    ),
}
QUIET = {
    "learns": training(train_loss=decay(2.3, 0.1), val_loss=decay(2.2, 0.2)),
    "the largest float": training(train_loss=np.r_[decay(2.3, 0.5), np.finfo(np.float64).max]),
    "the smallest float": training(train_loss=flat(5e-324)),
    "exactly zero": training(train_loss=flat(0.0)),
    "negative": training(train_loss=decay(0.5, -3.0)),
    "blows up, but stays finite": training(train_loss=np.geomspace(1.0, 1e300, 40)),
    "a metric over an empty batch": training(train_loss=decay(2.3, 0.1), val_f1=with_some(flat(0.5), i3=NAN)),
    "a gradient norm that the loss scaler skipped": training(
        train_loss=decay(2.3, 0.1), grad_norm=with_some(flat(1.0), i3=INF)
    ),
    "trained again from before the NaN in the same directory": training(
        train_loss=logged(
            np.r_[decay(2.3, 1.0, 20), flat(NAN, 20), decay(1.0, 0.5, 20)], np.r_[np.arange(40), 20 + np.arange(20)]
        )
    ),
    "the broken point was written again": training(
        train_loss=logged(np.r_[2.0, 1.0, NAN, 0.9, 0.8], np.array([0, 1, 2, 2, 3]))
    ),
    "no point at all": training(train_loss=[]),
    "no loss": training(val_acc=flat(NAN)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "point", "span"} == {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_evidence_lies_on_the_points_that_are_not_finite() -> None:
    [finding] = run_rule(RULE, TURNS)
    assert finding.evidence == (
        Stat(name="values that are not finite", value=10, limit=1, unit="points"),
        Point(tb_run=".", tag="train_loss", step=300, value=None, label="first NaN"),
        Span(tb_run=".", tag="train_loss", first_step=300, last_step=390, label="not finite"),
    )
    assert finding.confidence is Confidence.HIGH


@pytest.mark.parametrize(
    ("values", "message", "confidence"),
    [
        (
            TURNS.series[0].values,
            "NaN from step 30 to the end: 10 of 40 values are not finite; the value before was 0.5281",
            "high",
        ),
        (flat(NAN, 5), "NaN from step 0 to the end: 5 of 5 values are not finite", "high"),
        (
            [2.0, INF, 1.0],
            "infinite at step 1: 1 of 3 values is not finite; the value before was 2; it recovers",
            "medium",
        ),
        ([2.0, 1.0, NAN], "NaN at step 2: 1 of 3 values is not finite; the value before was 1", "high"),
        ([2.0, NAN, 1.0, NAN], "NaN at step 1: 2 of 4 values are not finite; the value before was 2", "high"),
        ([NAN, 2.0, 1.0], "NaN at step 0: 1 of 3 values is not finite; it recovers", "medium"),
    ],
    ids=["for good", "all", "recovers", "last", "comes back", "first"],
)
def test_the_message_says_when_and_whether_for_good(values: Float64Array, message: str, confidence: str) -> None:
    [finding] = run_rule(RULE, training(train_loss=values))
    assert message in finding.message
    assert finding.confidence == confidence
    assert ("recovers" in finding.message) == ("recovers" in message)


def test_no_loss_is_skipped_with_a_reason() -> None:
    skipped = outcome(RULE, diagnose(QUIET["no loss"]))
    assert (skipped.status, skipped.reason) == ("skipped", "needs a loss, found none")


@given(first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_step_numbering_does_not_matter(first: int, every: int) -> None:
    [finding] = run_rule(RULE, training(train_loss=TURNS.series[0].values, first=first, every=every))
    assert f"from step {first + 30 * every} to" in finding.message


@given(st.lists(st.floats(), min_size=1, max_size=30))
def test_fires_if_and_only_if_a_value_is_not_finite(values: list[float]) -> None:
    assert bool(run_rule(RULE, training(train_loss=values))) == (not np.isfinite(values).all())
