from __future__ import annotations

import numpy as np
import pytest

from tb_diagnose.model import Training
from tb_diagnose.testing import flat, run_rule, training
from tests.rl_curves import HEALTHY, N, agent, answers, falls, learns, lost

RULE = "reward-hacking"
PROXY = learns(10.0, 24.0)
FIRES = {
    "true score falls to 0": agent(train_return=PROXY, val_return=np.r_[flat(10.0, 8), flat(0.0, 22)]),
    "true score falls below its start": agent(
        train_return=learns(600.0, 1370.0), val_return=np.linspace(-1150.0, -1640.0, 30)
    ),
    "rises first, then falls": answers(
        train_return=learns(0.2, 0.9), val_return=np.r_[np.linspace(0.3, 0.6, 10), np.linspace(0.6, 0.2, 20)]
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
