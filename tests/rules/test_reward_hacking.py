from __future__ import annotations

import numpy as np
import pytest

from tb_diagnose.model import Series, Training
from tb_diagnose.testing import Values, flat, run_rule, training
from tb_diagnose.testing import series as curve
from tests.rl_curves import HEALTHY, N, agent, answers, falls, learns, lost

RULE = "reward-hacking"
PROXY = learns(10.0, 24.0)
UNEVEN = np.tile([0.4, -0.4], 15)
"""Noise of the evaluations, of a standard deviation of 1, as it is measured."""


def paid(values: Values) -> Series:
    """Return a part of the reward that counts."""
    return curve("train_part", values, tag="train_vowels")


FIRES = {
    "true score falls to 0": agent(train_return=PROXY, val_return=np.r_[flat(10.0, 8), flat(0.0, 22)]),
    "true score falls below its start": agent(
        train_return=learns(600.0, 1370.0), val_return=np.linspace(-1150.0, -1640.0, 30)
    ),
    "rises first, then falls": answers(
        train_return=learns(0.2, 0.9), val_return=np.r_[np.linspace(0.3, 0.6, 10), np.linspace(0.6, 0.2, 20)]
    ),
    "success that is lost": agent(train_return=PROXY, val_success=np.r_[flat(0.9, 15), flat(0.1, 15)]),
    "a part that is only watched": answers(
        train_return=learns(0.3, 2.6), train_part=learns(0.5, -0.1), train_vowels=paid(learns(0.3, 2.6))
    ),
    "beyond the noise of the evaluations": agent(
        train_return=PROXY, val_return=np.r_[flat(10.0, 15), flat(4.5, 15)] + UNEVEN
    ),
    "few evaluations": answers(train_return=learns(0.2, 0.9), val_return=np.linspace(0.4, 0.18, 8)),
}
QUIET = {
    **HEALTHY,
    "both rise": agent(train_return=learns(), val_return=learns(20.0, 480.0, 30)),
    "both fall": agent(train_return=lost(), val_return=lost(n=30)),
    "evaluations jump": agent(
        train_return=learns(), val_return=[210.0, 208, 219, 351, 140, 470, 145, 167, 400, 150, 350, 170]
    ),
    "within the noise of the evaluations": agent(
        train_return=PROXY, val_return=np.r_[flat(10.0, 15), flat(7.0, 15)] + UNEVEN
    ),
    "a part that pays for another": answers(
        train_return=learns(0.3, 2.6) + learns(0.5, -0.1, seed=1),
        train_part=learns(0.5, -0.1, seed=1),
        train_vowels=paid(learns(0.3, 2.6)),
    ),
    "a part that is watched and rises": answers(
        train_return=learns(0.3, 2.6), train_part=learns(0.1, 0.5), train_vowels=paid(learns(0.3, 2.6))
    ),
    "the trained reward is lost too": agent(train_return=lost(), val_return=np.r_[flat(10.0, 8), flat(0.0, 22)]),
    "the last evaluation alone": agent(train_return=PROXY, val_return=[0.0, 4.0, 6.0, 8.0, 9.0, 10.0, 10.0, 10.0, 2.0]),
    "a third falls off": agent(train_return=PROXY, val_return=np.r_[learns(0.0, 10.0, 20), flat(6.5, 10)]),
    "a little falls off": agent(train_return=PROXY, val_return=np.r_[learns(0.0, 10.0, 20), flat(8.0, 10)]),
    "dips and returns": agent(train_return=PROXY, val_return=np.r_[flat(10.0, 10), flat(1.0, 8), flat(10.0, 12)]),
    "the proxy does not rise": agent(train_return=flat(24.0, N, 0.3), val_return=np.linspace(10.0, 0.0, 30)),
    "no evaluation": agent(train_return=PROXY),
    "evaluation alone": agent(val_return=falls(10.0, 1.0, 30)),
    "four evaluations": agent(train_return=PROXY, val_return=[10.0, 6.0, 2.0, 0.0]),
    "not an agent": training(train_reward=PROXY, val_reward=np.linspace(10.0, 0.0, 30)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []
