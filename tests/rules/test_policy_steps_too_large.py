from __future__ import annotations

import numpy as np
import pytest

from tb_diagnose.model import Float64Array, Training
from tb_diagnose.testing import flat, run_rule, training
from tests.rl_curves import HEALTHY, N, agent, answers, falls, learns, lost

RULE = "policy-steps-too-large"
FAR = np.where(np.arange(N) % 2 == 0, 0.3, 0.02)


def slope(lost: float) -> Float64Array:
    """Return a reward that falls by so much, under noise of a known size: every other tenth lies higher."""
    return 0.9 - lost * np.arange(N) / N + np.where(np.arange(N) // 20 % 2 == 0, 1e-4, -1e-4)


LOSES = np.r_[learns(0.2, 0.9, 120), np.linspace(0.9, 0.4, 80)]
FIRES = {
    "every update": agent(train_return=learns(), kl=flat(2.0, N, 0.3)),
    "half of the updates": agent(kl=FAR),
    "KL above the limit": agent(kl=flat(0.15, N, 0.001)),
    "clip fraction alone": agent(clip_fraction=flat(0.6, N, 0.05)),
    "answers": answers(kl=flat(0.4, N, 0.05)),
    "at clip fraction 0": agent(kl=flat(5.0, N, 0.3), clip_fraction=flat(0.0, N)),
    "mean ratio far above 1": answers(ratio=flat(2.0, N, 0.05)),
    "mean ratio far below 1": answers(ratio=flat(0.4, N, 0.02)),
    "drifts away from the reference": answers(train_return=LOSES, reference_kl=falls(0.01, 5.0)),
    "ten times as far and more": answers(train_return=LOSES, reference_kl=np.r_[flat(0.1, 120), flat(1.5, 80)]),
    "loses little, but beyond chance": answers(train_return=slope(1.8e-3), reference_kl=falls(0.01, 5.0)),
}
QUIET = {
    "seven times as far": answers(train_return=LOSES, reference_kl=np.r_[flat(0.1, 120), flat(0.7, 80)]),
    "loses no more than by chance": answers(train_return=slope(9e-4), reference_kl=falls(0.01, 5.0)),
    **HEALTHY,
    "KL at a target of 0.03": agent(kl=flat(0.03, N, 0.01)),
    "KL just under the limit": agent(kl=flat(0.09, N, 0.001)),
    "a quarter of the updates": agent(kl=np.where(np.arange(N) % 4 == 0, 0.3, 0.02)),
    "mean ratio near 1": answers(ratio=flat(1.1, N, 0.1)),
    "ratio far from 1, but the KL is small": answers(kl=flat(0.02, N, 0.005), ratio=flat(2.0, N, 0.05)),
    "the KL to the reference grows with the reward": answers(
        train_return=learns(0.2, 0.9), reference_kl=falls(0.01, 5.0)
    ),
    "the KL to the reference grows at a reward that stays": answers(
        train_return=flat(0.9, N, 0.01), reference_kl=falls(0.01, 5.0)
    ),
    "the reward is lost at a KL that stays": answers(train_return=LOSES, reference_kl=falls(0.5, 3.0)),
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


def test_what_became_of_the_return_is_said() -> None:
    [finding] = run_rule(RULE, agent(train_return=lost(), kl=flat(2.0, N, 0.3)))
    assert "`train_return` falls from its best level of" in finding.message
    [finding] = run_rule(RULE, agent(train_return=learns(), kl=flat(2.0, N, 0.3)))
    assert "falls" not in finding.message


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []
