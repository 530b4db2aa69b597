from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Confidence, Point, Span
from tb_diagnose.model import Better, Family, Float64Array, Series, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, series, training

RULE = "collapsed"
RISES = decay(20.0, 480.0, 60, noise=0.02)
LOST = np.r_[RISES, flat(10.0, 40, noise=1.0)]
FALLS = decay(2.3, 0.3, 100)


def error(values: Float64Array) -> Series:
    """Return a word error rate on validation."""
    return replace(series("val_acc", values, tag="val_wer"), better=Better.LOWER)


FIRES = {
    "a return is lost": training(reward=LOST, family=Family.REINFORCEMENT),
    "a negative return is lost": training(reward=LOST - 500.0, family=Family.REINFORCEMENT),
    "an accuracy falls to chance": training(train_loss=FALLS, val_acc=np.r_[decay(0.1, 0.9, 60), flat(0.1, 40)]),
    "two thirds are lost": training(train_loss=FALLS, val_f1=np.r_[decay(0.1, 0.9, 60), flat(0.35, 40, noise=0.01)]),
    "twelve evaluations": training(train_loss=FALLS, val_acc=[0.1, 0.5, 0.7, 0.8, 0.82, 0.83, 0.84, 0, 0, 0, 0, 0]),
    "lost in the last tenth, nearly all of it, to the end": training(
        reward=np.r_[RISES, flat(480.0, 140, noise=2.0), np.linspace(475.0, 15.0, 30)], family=Family.REINFORCEMENT
    ),
    "began high already": training(reward=np.r_[decay(300.0, 480.0, 60), flat(10.0, 40)]),
    "an error rate rises again": training(
        train_loss=FALLS, val_acc=error(np.r_[decay(1.0, 0.1, 60), flat(0.95, 40, noise=0.01)])
    ),
    "the score alone, ten evaluations": training(val_f1=[0.61, 0.71, 0.76, 0.79, 0.82, 0.08, 0.21, 0.13, 0.17, 0.21]),
    "reached before the log begins": training(
        first=900, reward=np.r_[flat(480.0, 30, noise=5.0), flat(10.0, 40, noise=1.0)], family=Family.REINFORCEMENT
    ),
    "six times the noise": training(reward=np.r_[decay(0.0, 10.0, 60), flat(3.0, 40)] + flat(0.0, 100, noise=1.2)),
}
QUIET = {
    "the last four are bad": training(reward=np.r_[RISES, flat(480.0, 176, noise=2.0), 10, 9, 9, 10]),
    "still at its best": training(reward=RISES),
    "a dip that comes back": training(reward=np.r_[RISES, flat(10.0, 10), flat(480.0, 40, noise=5.0)]),
    "a fifth is lost": training(reward=np.r_[RISES, flat(380.0, 40, noise=5.0)]),
    "a third of the return is lost": training(reward=np.r_[RISES, flat(320.0, 40, noise=5.0)]),
    "only the last point is bad": training(reward=np.r_[RISES, flat(480.0, 39, noise=5.0), 10.0]),
    "never reached anything: exploration ends": training(reward=np.r_[flat(20.0, 40, noise=1.0), flat(9.5, 60)]),
    "gained a sixth of what it lost": training(reward=np.r_[decay(400.0, 480.0, 60), flat(10.0, 40)]),
    "noise of a stuck return": training(reward=flat(20.0, 300, noise=5.0)),
    "noise that wanders": training(reward=flat(20.0, 300, noise=5.0, memory=0.9)),
    "three times the noise": training(reward=np.r_[decay(0.0, 10.0, 60), flat(3.0, 40)] + flat(0.0, 100, noise=3.0)),
    "overfitted labels: a third of the accuracy": training(
        train_loss=FALLS, val_acc=np.r_[decay(0.86, 0.94, 20, noise=0.05), np.linspace(0.94, 0.66, 60)]
    ),
    "a score that never was worth anything": training(
        train_loss=FALLS, val_f1=np.r_[decay(0.0, 0.05, 60), flat(0.01, 40)]
    ),
    "overfitting": training(train_loss=FALLS, val_acc=np.r_[decay(0.1, 0.9, 60), np.linspace(0.9, 0.75, 40)]),
    "another score than what is trained": training(
        train_loss=FALLS, train_acc=np.r_[decay(0.1, 0.9, 60), flat(0.1, 40)]
    ),
    "a late window of noise": training(first=900, reward=flat(-200.0, 400, noise=80.0), family=Family.REINFORCEMENT),
    "a late window that begins with one good point": training(
        first=900, reward=np.r_[-1.0, flat(-240.0, 203, noise=60.0, seed=3)], family=Family.REINFORCEMENT
    ),
    "a fall of two evaluations, without knowing the noise": training(
        val_f1=[0.61, 0.71, 0.76, 0.79, 0.82, 0.8, 0.83, 0.81, 0.1, 0.12]
    ),
    "constant": training(reward=flat(9.0, 100)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "point", "span"} == {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_it_says_what_was_reached_and_since_when_it_is_lost() -> None:
    [finding] = run_rule(RULE, FIRES["a return is lost"])
    [point] = [e for e in finding.evidence if isinstance(e, Point)]
    [span] = [e for e in finding.evidence if isinstance(e, Span)]
    assert point.value == pytest.approx(480.0, rel=0.1)
    assert point.step < 60
    assert (span.first_step, span.last_step) == (60, 99)
    assert "its range is lost since step 60 (limit 50%)" in finding.message


def test_few_points_make_it_less_sure() -> None:
    assert run_rule(RULE, FIRES["a return is lost"])[0].confidence is Confidence.HIGH
    assert run_rule(RULE, FIRES["twelve evaluations"])[0].confidence is Confidence.MEDIUM


def test_too_short_is_skipped_with_a_reason() -> None:
    skipped = outcome(RULE, diagnose(training(val_acc=[0.1, 0.9, 0.1]), RULE))
    assert (skipped.status, "at least 8 points" in skipped.reason) == ("skipped", True)


@given(scale=st.floats(1e-3, 1e3), offset=st.floats(-1e3, 1e3))
def test_neither_unit_nor_offset_matters(scale: float, offset: float) -> None:
    assert run_rule(RULE, training(reward=scale * (LOST + offset)))
    assert not run_rule(RULE, training(reward=scale * (RISES + offset)))
