from __future__ import annotations

from dataclasses import replace
from math import log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Confidence
from tb_diagnose.model import Family, Float64Array, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, series, training
from tests.rl_curves import N, agent, answers, learns, lost

RULE = "not-learning"
EVEN = {"entropy": np.linspace(0.69, 0.6, N)}


def smoothed(values: Float64Array, weight: float = 0.9) -> Float64Array:
    """Return the exponential moving average that many loops log in place of the loss."""
    result = np.array(values)
    for i in range(1, len(values)):
        result[i] = weight * result[i - 1] + (1.0 - weight) * values[i]
    return result


FIRES = {
    "frozen at any level": training(train_loss=flat(7.9712), val_loss=flat(7.9712), val_acc=flat(0.5)),
    "frozen at a low level": training(train_loss=flat(0.05), val_loss=flat(0.05), train_acc=flat(0.5378)),
    "one loss, frozen": training(train_loss=flat(43.5)),
    "three epochs": training(train_loss=[1.069, 1.069, 1.069], val_loss=[1.071, 1.071, 1.071]),
    "four epochs, the first differs": training(
        train_loss=[1.0891, 1.0692, 1.0692, 1.0692], val_loss=flat(1.0712, 4), val_acc=flat(0.9821, 4)
    ),
    "validation frozen, training flat": training(
        train_loss=[0.9545, 0.9512, 0.9512, 0.9487, 0.9512, 0.9487, 0.9487, 0.9512],
        test_loss=flat(0.90144944, 8),
        test_acc=flat(0.65, 8),
    ),
    "flat within its noise": training(train_loss=flat(1.0, noise=0.001), val_loss=flat(1.0, noise=0.001, seed=1)),
    "noise that could hide 0.7 %": training(train_loss=flat(1.0, 400, noise=0.03, seed=1)),
    "flat, with the noise of batches": training(train_loss=flat(2.1, 2000, noise=0.03)),
    "flat, six points": training(train_loss=[2.101, 2.099, 2.100, 2.100, 2.101, 2.099]),
    "no score improves either": training(
        train_loss=flat(4.159, 100, noise=0.0002), train_acc=flat(0.016, 100, noise=0.006), val_acc=flat(0.9, 10, 0.003)
    ),
    "negative": training(train_loss=flat(-0.2, noise=0.0002)),
    "frozen weights, batch statistics that move": training(
        train_loss=flat(1.3, noise=0.002), val_loss=np.linspace(1.3, 1.33, 20)
    ),
    "only a score, frozen": training(val_acc=flat(0.4455)),
    "frozen in a late window": training(first=500, train_loss=flat(1.3862, 12)),
    "preference tuning at ln 2": training(train_loss=flat(log(2), 60, noise=0.001), family=Family.PREFERENCE),
}
FIRES |= {
    "frozen for most of the run, no better than it began": training(
        train_loss=np.r_[4.793, 4.603, 4.9, flat(4.8520, 97)]
    ),
}
RETURNS = {
    "return within its noise": agent(train_return=flat(22.0, N, 3.0), **EVEN),
    "return of single episodes": agent(train_return=np.random.default_rng(0).exponential(22.0, 1500)),
    "return that falls as exploration ends": agent(train_return=np.r_[flat(20.0, 60, 1.0), flat(9.5, 140, 0.5)]),
    "negative return": agent(train_return=flat(-1200.0, N, 60.0), **EVEN),
    "reward of answers": answers(train_return=flat(0.2, N, 0.02)),
}
FIRES |= RETURNS
QUIET = {
    "return that rises": agent(train_return=learns(), **EVEN),
    "return that rises by a third": agent(train_return=learns(300.0, 400.0), **EVEN),
    "return that rises at once": agent(train_return=np.r_[[-0.6, 0.1, 0.7], flat(0.88, N, 0.01)]),
    "return that is lost again": agent(train_return=lost(0.5), **EVEN),
    "return of a policy that was trained before": agent(train_return=flat(450.0, N, 20.0), entropy=flat(0.2, N)),
    "return that is the same throughout": agent(train_return=flat(500.0, N)),
    "return that takes off at the end": agent(train_return=np.r_[flat(-500.0, 170), np.linspace(-490.0, -200.0, 30)]),
    "nineteen returns": agent(train_return=flat(20.0, 19, 1.0), **EVEN),
    "mostly random actions": agent(train_return=flat(20.0, N, 1.0), exploration=np.linspace(1.0, 0.6, N)),
    "return that rises by a tenth": agent(train_return=np.linspace(100.0, 110.0, N)),
    "noise that could hide a third of the return": agent(train_return=flat(22.0, N, 13.0), **EVEN),
    "five returns": agent(train_return=[20.0, 21, 19, 20, 20]),
    "losses of an agent": agent(value_loss=flat(80.0, N, 0.01)),
    "learns": training(train_loss=decay(2.3, 0.3), val_loss=decay(2.3, 0.4)),
    "creeps": training(train_loss=np.linspace(4.716, 4.675, 20), val_loss=flat(6.85, 20, noise=0.008)),
    "learns slowly": training(train_loss=np.linspace(2.0, 1.97, 40)),
    "learns by one percent under noise": training(train_loss=np.linspace(2.0, 1.97, 400) + flat(0.0, 400, noise=0.03)),
    "all is learned in the first steps": training(train_loss=np.r_[2.3, 1.2, flat(0.9, 398, noise=0.004)]),
    "leaves late": training(train_loss=np.r_[flat(2.3, 30, noise=0.001), decay(2.3, 1.0, 10)]),
    "noise that could hide 1.5 %": training(train_loss=flat(1.0, 400, noise=0.06, seed=1)),
    "noise that could hide one percent": training(train_loss=flat(1.5, 40, noise=0.15)),
    "diffusion: noise is all there is to see": training(train_loss=flat(0.13, 300, noise=0.04)),
    "gets worse": training(train_loss=np.linspace(1.0, 1.1, 40)),
    "training learns, validation is frozen": training(train_loss=decay(2.0, 0.4), val_loss=flat(0.98217)),
    "training learns, validation is flat": training(train_loss=decay(2.0, 0.4), val_loss=flat(1.2, noise=0.001)),
    "the accuracy improves": training(train_loss=flat(1.0, noise=0.001), val_acc=decay(0.1, 0.5, noise=0.01)),
    "frozen for most of the run, better than it began": training(
        train_loss=np.r_[4.793, 4.603, 4.58, flat(4.5520, 97)]
    ),
    "frozen for less than half of the run": training(train_loss=np.r_[flat(4.8, 60, noise=0.3), flat(4.8520, 40)]),
    "solved from the first point on": training(train_loss=flat(0.02, noise=0.0001), val_acc=flat(0.98)),
    "flat in a late window": training(first=26, train_loss=[3.63, 3.61, 3.61, 3.6, 3.61, 3.61]),
    "converged and rounded": training(first=200, train_loss=flat(0.01, 5), val_loss=flat(0.02, 5)),
    "three points of two digits": training(train_loss=[0.35, 0.35, 0.35]),
    "a loss of exactly 0": training(train_loss=flat(0.0)),
    "a constant return": training(reward=flat(-200.0), family=Family.REINFORCEMENT),
    "too short": training(train_loss=[1.069, 1.069]),
    "turns into NaN": training(train_loss=np.r_[1.0, 0.9, flat(np.nan)]),
    "a term of the loss that is constant": training(
        train_loss=decay(2.0, 0.4), wd=series("train_loss", flat(0.08123), tag="train/reg_loss")
    ),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} == {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def healthy(seed: int, points: int, rho: float, *, average: bool, first: int) -> Training:
    """Return a training that learns, with noise of one tenth of its way that lasts."""
    rng = np.random.default_rng(seed)
    noise = rng.standard_normal(points)
    for i in range(1, points):
        noise[i] = rho * noise[i - 1] + (1.0 - rho**2) ** 0.5 * noise[i]
    way = np.exp2(-rng.uniform(1.0, 8.0) * np.linspace(0.0, 1.0, points))
    train = 0.3 + 2.0 * way + 0.1 * noise
    return training(
        first=first,
        train_loss=smoothed(train) if average else train,
        val_loss=0.4 + 1.9 * way + 0.03 * rng.standard_normal(points),
    )


@pytest.mark.parametrize("points", [3, 4, 5, 8, 20, 300])
@pytest.mark.parametrize("rho", [0.0, 0.97])
@pytest.mark.parametrize("average", [False, True])
@pytest.mark.parametrize("first", [0, 1000])
def test_stays_quiet_on_what_learns(points: int, rho: float, average: bool, first: int) -> None:  # noqa: FBT001
    for seed in range(20):
        assert run_rule(RULE, healthy(seed, points, rho, average=average, first=first)) == []


def test_a_part_that_nothing_reaches() -> None:
    parts = [
        replace(series(f"{split}_loss", flat(1.38431), tag=f"{split}/head_loss"), principal=False, quantity="head")
        for split in ("train", "val")
    ]
    case = training(train_loss=decay(2.0, 1.6), val_loss=decay(2.0, 1.7), a=parts[0], b=parts[1])
    [finding] = run_rule(RULE, case)
    assert finding.confidence is Confidence.MEDIUM
    assert "train/head_loss" in finding.message


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (training(train_loss=[1.0, 0.9]), "it takes 3 points"),
        (training(train_loss=flat(1.5, 40, noise=0.3)), "the noise of `train_loss` hides"),
        (training(train_loss=flat(0.0)), "exactly 0"),
        (training(first=500, train_loss=flat(1.0, 20, noise=0.001)), "the end of a training as well"),
        (
            training(train_loss=flat(1.0, noise=0.001), val_acc=decay(0.1, 0.5)),
            "`train_loss` hardly moves, but `val_acc`",
        ),
        (training(lr=flat(1.0)), "needs a loss"),
        (training(train_loss=np.linspace(1.0, 0.992, 40)), "`train_loss` improves by no more than"),
    ],
)
def test_says_what_it_could_not_see(case: Training, reason: str) -> None:
    found = outcome(RULE, diagnose(case, RULE))
    assert found.status == "skipped"
    assert reason in found.reason


@pytest.mark.parametrize(
    ("case", "first"),
    [
        (training(train_loss=flat(7.9712), train_acc=flat(0.5)), "lower-learning-rate"),
        (training(train_loss=flat(0.631), train_acc=flat(0.786)), "lower-learning-rate"),
        (training(train_loss=flat(7.9712), lr=flat(0.0)), "extend-schedule"),
    ],
)
def test_the_evidence_decides_what_to_do_first(case: Training, first: str) -> None:
    [finding] = run_rule(RULE, case)
    assert finding.remedies[0] == first


@given(scale=st.floats(1e-3, 1e3), first=st.integers(0, 1), every=st.integers(1, 10**4))
def test_neither_scale_nor_numbering_matters(scale: float, first: int, every: int) -> None:
    curve = scale * flat(1.0, noise=0.001)
    assert run_rule(RULE, training(train_loss=curve, first=first, every=every))
    assert not run_rule(RULE, training(train_loss=curve * np.linspace(1.0, 0.95, 40), first=first, every=every))


@pytest.mark.parametrize(
    ("case", "clear"),
    [
        (training(first=500, train_loss=flat(0.1, noise=0.03), val_f1=flat(0.98, noise=0.002)), True),
        (training(first=500, train_loss=flat(0.1, noise=0.03), val_f1=flat(0.5, noise=0.002)), False),
        (training(train_loss=flat(0.1, noise=0.03), val_f1=flat(0.98, noise=0.002)), False),
        (agent(train_return=np.linspace(100.0, 110.0, N)), False),
        (agent(train_return=learns()), True),
    ],
    ids=["good before the log begins", "poor", "from the start", "a return that hardly rises", "one that rises"],
)
def test_what_is_seen_to_learn(case: Training, clear: bool) -> None:  # noqa: FBT001 - a column of the table
    assert outcome(RULE, diagnose(case, RULE)).status == ("clear" if clear else "skipped")


@pytest.mark.parametrize("case", RETURNS.values(), ids=RETURNS)
def test_a_return_that_stands_still_is_a_warning_for_agents(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert finding.severity == ("error" if case.family is Family.RLHF else "warning")
    assert finding.remedies[0] == "check-reward"


@pytest.mark.parametrize("factor", [1e-6, 1.0, 1e6])
@pytest.mark.parametrize("every", [1, 2048])
def test_neither_scale_nor_steps_matter_to_returns(factor: float, every: int) -> None:
    assert run_rule(RULE, agent(train_return=factor * flat(22.0, N, 3.0), every=every))
    assert not run_rule(RULE, agent(train_return=factor * learns(), every=every))
