from __future__ import annotations

import numpy as np
import pytest

from tb_diagnose.model import Training
from tb_diagnose.testing import flat, run_rule, training
from tests.rl_curves import HEALTHY, N, agent, answers, learns

RULE = "policy-steps-too-large"
FAR = np.where(np.arange(N) % 4 == 0, 0.3, 0.02)
FIRES = {
    "every update": agent(train_return=learns(), kl=flat(2.0, N, 0.3)),
    "a quarter of the updates": agent(kl=FAR),
    "clip fraction alone": agent(clip_fraction=flat(0.6, N, 0.05)),
    "answers": answers(kl=flat(0.4, N, 0.05)),
    "at clip fraction 0": agent(kl=flat(5.0, N, 0.3), clip_fraction=flat(0.0, N)),
}
QUIET = {
    **HEALTHY,
    "KL at a target of 0.03": agent(kl=flat(0.03, N, 0.01)),
    "KL just under the limit": agent(kl=flat(0.09, N, 0.001)),
    "a seventh of the updates": agent(kl=np.where(np.arange(N) % 7 == 0, 0.3, 0.02)),
    "one blow": agent(kl=np.r_[flat(0.01, 100), 32.0, 8.0, flat(0.0, 98)]),
    "much is clipped, but the KL is small": agent(kl=flat(0.02, N, 0.005), clip_fraction=flat(0.6, N)),
    "continuous actions": agent(clip_fraction=flat(0.25, N, 0.05)),
    "KL to a reference": answers(reference_kl=learns(0.0, 20.0)),
    "four updates": agent(kl=flat(2.0, 4)),
    "all NaN": agent(kl=flat(np.nan, N)),
    "KL term of a loss": training(kl=flat(2.0, N)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []
