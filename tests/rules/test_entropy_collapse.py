from __future__ import annotations

import numpy as np
import pytest

from tb_diagnose.model import Training
from tb_diagnose.testing import flat, run_rule, training
from tests.rl_curves import HEALTHY, LN2, N, agent, answers, falls, learns, lost

RULE = "entropy-collapse"
GONE = falls(LN2, 1e-9)
CHANCE = np.where(np.arange(N) // 20 % 2 == 0, 0.1, -0.1)
"""Noise of a known standard error: every other tenth lies higher."""
FIRES = {
    "flat return": agent(train_return=flat(22.0, N, 1.0), entropy=GONE),
    "return that was lost": agent(train_return=lost(), entropy=GONE),
    "minus the entropy": agent(train_return=flat(22.0, N, 1.0), entropy_loss=-GONE),
    "standard deviation of the actions": agent(train_return=flat(-1200.0, N, 50.0), action_std=falls(1.0, 1e-4)),
    "one blip": agent(
        train_return=flat(22.0, N, 1.0),
        entropy=np.where(np.arange(N) == N - 5, 0.1, np.r_[flat(0.6, 50), flat(1e-5, 150)]),
    ),
    "answers": answers(train_return=flat(0.3, N, 0.02), entropy=falls(2.9, 1e-5)),
    "gains a tenth": agent(train_return=np.linspace(20.0, 22.5, N) + CHANCE, entropy=GONE),
    "answers, whatever they earn": answers(
        train_return=learns(0.3, 1.0), entropy=np.r_[flat(2.9, 100), flat(0.002, 100)]
    ),
    "answers, whose entropy is called a loss": answers(train_return=flat(0.3, N, 0.02), entropy_loss=falls(2.9, 1e-5)),
    "four per cent are left": agent(train_return=flat(22.0, N, 1.0), entropy=np.r_[flat(LN2, 150), flat(0.028, 50)]),
    "most of the gain is lost": agent(train_return=np.r_[learns(n=150), flat(180.0, 50, 5.0)], entropy=GONE),
    "stays within its noise": agent(train_return=2.2 + CHANCE, entropy=GONE),
    "entropy that oscillates near 0": agent(
        train_return=flat(-0.35, N, 0.03), entropy=np.r_[1.17, 0.03 * np.abs(flat(0.0, N - 1, 1.0))]
    ),
}
QUIET = {
    **HEALTHY,
    "the return nears its ceiling": agent(train_return=learns(), entropy=GONE),
    "gains a fifth": agent(train_return=np.linspace(20.0, 26.0, N) + CHANCE, entropy=GONE),
    "seven per cent are left": agent(train_return=flat(22.0, N, 1.0), entropy=np.r_[flat(LN2, 150), flat(0.049, 50)]),
    "less than half of the gain is lost": agent(train_return=np.r_[learns(n=150), flat(330.0, 50, 5.0)], entropy=GONE),
    "rises beyond chance": agent(train_return=np.linspace(0.5, 1.5, N) + CHANCE, entropy=GONE),
    "its noise may hide a rise": agent(train_return=1.3 + CHANCE, entropy=GONE),
    "a bandit that is solved at once": agent(
        train_return=np.r_[0.34, 0.6, 0.8, flat(0.9, N - 3, 0.02)], entropy=np.r_[falls(2.3, 0.02)]
    ),
    "a policy that was trained before": agent(
        train_return=flat(500.0, N, 1.0), entropy=np.r_[flat(0.25, 20), flat(0.2, N - 40), flat(0.001, 20)]
    ),
    "only at the very end": agent(train_return=flat(22.0, N, 1.0), entropy=np.r_[flat(0.6, N - 10), flat(0.0, 10)]),
    "comes back": agent(train_return=flat(22.0, N, 1.0), entropy=np.r_[flat(0.0, 100), flat(0.6, 100)]),
    "continuous actions": agent(train_return=flat(22.0, N, 1.0), entropy=np.linspace(1.4, -5.0, N)),
    "no return": agent(entropy=GONE),
    "standard deviation says otherwise": agent(
        train_return=flat(22.0, N, 1.0), entropy=GONE, action_std=falls(1.0, 0.3)
    ),
    "answers with little left": answers(train_return=learns(0.3, 1.0), entropy=np.r_[flat(2.9, 100), flat(0.004, 100)]),
    "nine points": agent(train_return=flat(22.0, 9, 1.0), entropy=falls(LN2, 1e-9, 9)),
    "all NaN": agent(train_return=learns(), entropy=flat(np.nan, N)),
    "zero throughout": agent(train_return=flat(22.0, N, 1.0), entropy=flat(0.0, N)),
    "no agent": training(entropy=GONE),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []
