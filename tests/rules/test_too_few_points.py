from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Point, Stat
from tb_diagnose.model import Training
from tb_diagnose.testing import decay, flat, run_rule, series, training

RULE = "too-few-points"

FIRES = {
    "two epochs": training(train_loss=[2.3, 1.0], val_loss=[2.2, 1.1]),
    "one evaluation of a finished model": training(val_acc=[0.9]),
    "a long learning rate beside it": training(train_loss=[2.3, 1.0], lr=decay(1e-3, 1e-5)),
    "one point, and it is NaN": training(train_loss=[np.nan]),
    "no point": training(train_loss=[]),
    "a reward of two points": training(reward=[1.0, 2.0]),
}
QUIET = {
    "three points": training(train_loss=[2.3, 1.0, 0.5]),
    "three points in one of two curves": training(train_loss=[2.3, 1.0, 0.5], val_loss=[1.0]),
    "two evaluations of a long training": training(train_loss=decay(2.3, 0.1), val_loss=[1.0, 0.5]),
    "a long component beside a short total": training(
        train_loss=[2.3, 1.0], val_loss=replace(series("val_loss", decay(1.0, 0.1)), principal=False)
    ),
    "a long score": training(train_loss=[2.3], val_f1=decay(0.1, 0.9)),
    "a long reward": training(train_loss=[2.3], reward=flat(1.0)),
    "long, all NaN, which is another matter": training(train_loss=flat(np.nan)),
    "nothing that could be judged": training(lr=decay(1e-3, 1e-5), grad_norm=[1.0]),
    "nothing": training(),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert finding.evidence[0].kind == "stat"


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


@pytest.mark.parametrize(
    ("values", "message", "evidence"),
    [
        (
            [2.3, 1.0],
            "the longest curve, `train_loss`, has 2 points; at least 3 are needed to judge anything",
            [Point(tb_run=".", tag="train_loss", step=1, value=1.0, label="last point")],
        ),
        (
            [2.3],
            "the longest curve, `train_loss`, has 1 point; at least 3 are needed to judge anything",
            [Point(tb_run=".", tag="train_loss", step=0, value=2.3, label="last point")],
        ),
        (
            [np.nan],
            "the longest curve, `train_loss`, has 1 point; at least 3 are needed to judge anything",
            [Point(tb_run=".", tag="train_loss", step=0, value=None, label="last point, nan")],
        ),
        ([], "the longest curve, `train_loss`, has 0 points; at least 3 are needed to judge anything", []),
    ],
    ids=["two", "one", "NaN", "none"],
)
def test_message_and_evidence(values: list[float], message: str, evidence: list[Point]) -> None:
    [finding] = run_rule(RULE, training(train_loss=values))
    assert finding.message == message
    assert list(finding.evidence) == [
        Stat(name="points in the longest curve", value=len(values), limit=3, unit="points"),
        *evidence,
    ]


@given(first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_step_numbering_does_not_matter(first: int, every: int) -> None:
    assert run_rule(RULE, training(train_loss=[2.0, 1.0], first=first, every=every))
    assert not run_rule(RULE, training(train_loss=[2.0, 1.0, 0.5], first=first, every=every))
