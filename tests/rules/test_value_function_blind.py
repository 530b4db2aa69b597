from __future__ import annotations

import numpy as np
import pytest

from tb_diagnose.model import Training
from tb_diagnose.testing import flat, run_rule, training
from tests.rl_curves import HEALTHY, N, agent, falls, learns

RULE = "value-function-blind"
BLIND = flat(0.0, N, 0.01)
FIRES = {
    "never explains anything": agent(train_return=learns(), explained_variance=BLIND, value_loss=learns(80.0, 200.0)),
    "worse than a constant answer": agent(train_return=learns(), explained_variance=flat(-0.5, N, 0.05)),
    "one lucky point in thirty": agent(
        train_return=learns(), explained_variance=np.where(np.arange(N) % 30 == 7, 0.4, BLIND)
    ),
    "critic that diverged": agent(train_return=learns(), value_loss=falls(1.0, 1e14)),
    "critic that diverged without learning": agent(train_return=flat(9.5, N, 0.5), value_loss=falls(3.0, 1e10)),
}
QUIET = {
    **HEALTHY,
    "slow": agent(train_return=learns(), explained_variance=np.linspace(0.0, 0.16, N)),
    "the value loss halves": agent(train_return=learns(), explained_variance=BLIND, value_loss=falls(200.0, 40.0)),
    "returns that are all the same": agent(train_return=flat(-200.0, N), explained_variance=BLIND),
    "no return": agent(explained_variance=BLIND),
    "short": agent(train_return=learns(n=19), explained_variance=flat(0.0, 19, 0.01)),
    "loss as large as squared returns": agent(train_return=learns(), value_loss=learns(50.0, 250_000.0)),
    "large from the start": agent(train_return=learns(0.0, 1.0), value_loss=flat(1e9, N, 1e7)),
    "grows from nothing": agent(train_return=learns(), value_loss=falls(1e-11, 1e-3)),
    "all NaN": agent(train_return=learns(), explained_variance=flat(np.nan, N)),
    "of a regression": training(explained_variance=BLIND),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []
