from __future__ import annotations

import numpy as np
import pytest

from tb_diagnose.model import Training
from tb_diagnose.testing import flat, run_rule, training
from tests.rl_curves import HEALTHY, LN2, N, agent, answers, learns

RULE = "no-reward-signal"
NEW = {"entropy": np.linspace(LN2, 0.3, N)}
RARELY = np.where(np.arange(N) % 50 == 49, 0.997, 1.0)
FIRES = {
    "always 0": agent(train_return=flat(0.0, N)),
    "always the time limit": agent(train_return=flat(-200.0, N), **NEW),
    "one for every step of a fixed length": agent(
        train_return=flat(200.0, N), action_std=flat(1.0, N), entropy=flat(1.419, N)
    ),
    "a batch in fifty differs by next to nothing": agent(
        train_return=RARELY, reward_std=np.where(RARELY < 1.0, 0.02, 0.0), **NEW
    ),
    "answers that are all worth the same": answers(train_return=flat(1.0, N), zero_std=flat(1.0, N)),
    "groups without variance": answers(train_return=flat(0.4, N, 0.05), zero_std=flat(0.98, N, 0.005)),
}
QUIET = {
    **HEALTHY,
    "constant and positive, nothing else known": agent(train_return=flat(500.0, N)),
    "constant, policy trained before": agent(train_return=flat(-13.0, N), entropy=flat(0.2, N, 0.01)),
    "a rare reward": agent(train_return=np.where(np.arange(N) % 40 == 39, 1.0, 0.0)),
    "finds the goal late": agent(train_return=np.r_[flat(-500.0, 180), -480.0 + flat(0.0, 20, 5.0)], **NEW),
    "constant evaluations": agent(train_return=learns(), val_return=flat(0.0, 20)),
    "groups lose their variance as they are solved": answers(
        train_return=learns(0.2, 1.0), zero_std=np.clip(learns(0.0, 1.0), 0.0, 1.0)
    ),
    "a batch in fifty differs, and how much is not logged": agent(train_return=RARELY, **NEW),
    "a batch in fifty earns something": agent(
        train_return=np.where(RARELY < 1.0, 1.0, 0.0), reward_std=np.where(RARELY < 1.0, 0.2, 0.0), **NEW
    ),
    "rewards differ in every batch": agent(train_return=RARELY, reward_std=flat(0.02, N), **NEW),
    "four in five groups without variance": answers(train_return=flat(0.4, N, 0.05), zero_std=flat(0.8, N, 0.01)),
    "nineteen points": agent(train_return=flat(0.0, 19)),
    "all NaN": agent(train_return=flat(np.nan, N)),
    "not an agent": training(reward=flat(0.0, N)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []
