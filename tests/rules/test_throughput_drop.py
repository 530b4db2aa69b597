from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.model import Family, Measure, Training
from tb_diagnose.testing import Values, decay, diagnose, flat, outcome, run_rule, series, training

RULE = "throughput-drop"
FAST, SLOW = flat(0.1, 60, noise=0.005), flat(0.3, 40, noise=0.015)
DROP = np.r_[FAST, SLOW]


def timed(family: Family = Family.LANGUAGE, **curves: Values) -> Training:
    return training(family=family, **curves)  # type: ignore[arg-type]  # only curves


FIRES = {
    "slow for a fifth of the run": timed(step_time=np.r_[flat(0.1, 80, noise=0.005), flat(0.3, 20, noise=0.015)]),
    "three times the time": timed(step_time=DROP),
    "a third of the throughput": timed(throughput=10.0 / DROP),
    "after a fast first step": timed(step_time=np.r_[0.001, DROP]),
    "after a slow first step": timed(step_time=np.r_[30.0, DROP]),
    "in noise that overlaps": timed(step_time=np.r_[0.33, 0.5, flat(0.36, 40, noise=0.1), flat(0.8, 28, noise=0.06)]),
    "with pauses": timed(step_time=DROP * np.where(np.arange(100) % 25 == 24, 4.0, 1.0)),
}
QUIET = {
    "a moving average that comes down from a fast first step": timed(
        throughput=decay(27_000.0, 9_000.0, 60, halves=12.0)
    ),
    "slow for a tenth of the run": timed(step_time=np.r_[flat(0.1, 90, noise=0.005), flat(0.3, 10, noise=0.015)]),
    "two speeds from the first step on, more of the slow one later": timed(
        step_time=np.where(np.arange(100) % 10 < np.where(np.arange(100) < 50, 3, 7), 0.3, 0.1)
    ),
    "steady": timed(step_time=flat(0.1, 100, noise=0.01)),
    "drifts by a half": timed(step_time=np.linspace(0.1, 0.15, 100)),
    "one and a half times": timed(step_time=np.r_[FAST, SLOW / 2.0]),
    "back to its speed": timed(step_time=np.r_[flat(0.1, 40), flat(0.3, 20), flat(0.1, 40)]),
    "slow at the very end": timed(step_time=np.r_[flat(0.1, 95), flat(0.4, 5)]),
    "faster": timed(step_time=DROP[::-1]),
    "compiles first": timed(step_time=np.r_[20.0, 5.0, flat(0.1, 98, noise=0.01)]),
    "pauses": timed(step_time=flat(0.1, 100) * np.where(np.arange(100) % 10 == 9, 8.0, 1.0)),
    "wild": timed(step_time=np.exp(flat(0.0, 100, noise=1.0))),
    "an agent whose episodes grow": timed(Family.REINFORCEMENT, throughput=10.0 / DROP),
    "too short": timed(step_time=np.r_[flat(0.1, 9), flat(0.3, 9)]),
    "the time since the start": timed(step_time=np.linspace(1.0, 900.0, 100)),
    "zeros": timed(step_time=np.r_[flat(0.0, 50), flat(0.3, 50)]),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span", "level"} == {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_larger_batches_take_longer() -> None:
    sizes = replace(series("step_time", np.r_[flat(8.0, 60), flat(24.0, 40)]), measure=Measure.BATCH_SIZE)
    case = timed(step_time=DROP, epoch=sizes)  # type: ignore[arg-type]  # a finished series
    assert run_rule(RULE, case) == []
    assert outcome(RULE, diagnose(case)).reason.startswith("the batch size changes")


@pytest.mark.parametrize(("slowdown", "fires"), [(2.2, True), (1.8, False)])
def test_how_slow_it_has_to_be(slowdown: float, *, fires: bool) -> None:
    assert bool(run_rule(RULE, timed(step_time=np.r_[FAST, flat(0.1 * slowdown, 40, noise=0.005)]))) is fires


@given(unit=st.floats(1e-6, 1e6))
def test_the_unit_does_not_matter(unit: float) -> None:
    [finding] = run_rule(RULE, timed(step_time=DROP * unit))
    assert finding.evidence[1].kind == "span"
