from __future__ import annotations

import numpy as np
import pytest

from tb_diagnose.model import Training
from tb_diagnose.testing import flat, run_rule, training
from tests.rl_curves import HEALTHY, N, agent, falls, learns

RULE = "value-function-blind"
EVEN = np.tile([0.0141, 0.0, -0.0141, 0.0], N // 4)
"""Explained variances whose median has a standard error of 0.0009."""
BLIND = flat(0.0, N, 0.01)
FIRES = {
    "never explains anything": agent(train_return=learns(), explained_variance=BLIND, value_loss=learns(80.0, 200.0)),
    "worse than a constant answer": agent(train_return=learns(), explained_variance=flat(-0.5, N, 0.05)),
    "a little is explained, by chance": agent(
        train_return=learns(), explained_variance=np.r_[flat(-0.05, 120), flat(0.08, 80)]
    ),
    "a mean above 0 by chance": agent(train_return=learns(), explained_variance=EVEN + 0.002),
    "single batches that do not differ": agent(
        train_return=learns(), explained_variance=np.where(np.arange(N) % 5 == 0, -900.0, BLIND)
    ),
    "the value loss falls a little": agent(
        train_return=learns(), explained_variance=BLIND, value_loss=falls(200.0, 140.0)
    ),
    "critic that diverged a little": agent(train_return=learns(), value_loss=falls(1.0, 4e8)),
    "one lucky point in thirty": agent(
        train_return=learns(), explained_variance=np.where(np.arange(N) % 30 == 7, 0.4, BLIND)
    ),
    "critic that diverged": agent(train_return=learns(), value_loss=falls(1.0, 1e14)),
    "critic that diverged without learning": agent(train_return=flat(9.5, N, 0.5), value_loss=falls(3.0, 1e10)),
}
QUIET = {
    **HEALTHY,
    "a mean above 0 beyond chance": agent(train_return=learns(), explained_variance=EVEN + 0.004),
    "a little more is explained": agent(
        train_return=learns(), explained_variance=np.r_[flat(-0.05, 120), flat(0.16, 80)]
    ),
    "slow": agent(train_return=learns(), explained_variance=np.linspace(0.0, 0.16, N)),
    "the value loss halves": agent(train_return=learns(), explained_variance=BLIND, value_loss=falls(200.0, 40.0)),
    "returns that are all the same": agent(train_return=flat(-200.0, N), explained_variance=BLIND),
    "no return": agent(explained_variance=BLIND),
    "the value loss falls by more than half": agent(
        train_return=learns(), explained_variance=BLIND, value_loss=falls(200.0, 70.0)
    ),
    "grows, but not beyond what returns can be": agent(train_return=learns(), value_loss=falls(1.0, 1.6e8)),
    "explains most in most batches": agent(
        train_return=learns(), explained_variance=np.where(np.arange(N) % 5 == 0, -900.0, flat(0.9, N, 0.05))
    ),
    "explains something for a tenth of the training": agent(
        train_return=learns(), explained_variance=np.r_[flat(0.0, 100), flat(0.4, 30), flat(0.0, 70)]
    ),
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
