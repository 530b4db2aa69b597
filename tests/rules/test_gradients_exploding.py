import numpy as np
import pytest

from tb_diagnose.model import Training
from tb_diagnose.testing import diagnose, flat, outcome, run_rule, training

RULE = "gradients-exploding"

USUAL = flat(0.5, 60, noise=0.05)

FIRES = {
    "a hundred and fifty times as large, for a tenth of the run": training(
        grad_norm=np.r_[flat(0.5, 80, noise=0.02), flat(75.0, 8), flat(0.5, 12)]
    ),
    "grows without end": training(grad_norm=np.r_[USUAL, 0.5 * np.exp2(np.arange(20.0))]),
    "jumps and stays": training(grad_norm=np.r_[USUAL, flat(500.0, 20)]),
    "grows into infinity": training(grad_norm=np.r_[USUAL, flat(900.0, 10), flat(np.inf, 5)]),
    "ends in one step of a thousand": training(grad_norm=[15.0, 9.8, 7.6, 92.0, 29.0, 5.2, 7.8, 7.8, 11_140.0]),
}
QUIET = {
    "seventy times as large": training(grad_norm=np.r_[USUAL, flat(35.0, 20)]),
    "a thousand times as large, for a thirtieth of the run": training(
        grad_norm=np.r_[flat(0.5, 160, noise=0.02), flat(500.0, 13), flat(0.5, 207)]
    ),
    "a step of a thousand that came back": training(grad_norm=[15.0, 9.8, 7.6, 11_140.0, 29.0, 5.2, 7.8, 7.8, 9.0]),
    "ends in one step of seven hundred": training(grad_norm=[15.0, 9.8, 7.6, 92.0, 29.0, 5.2, 7.8, 7.8, 6_800.0]),
    "steady": training(grad_norm=flat(0.5, 80, noise=0.05)),
    "one spike": training(grad_norm=np.r_[USUAL, 5000.0, flat(0.5, 19)]),
    "infinite where the loss scaler skipped": training(grad_norm=np.r_[USUAL, np.inf, flat(0.5, 19)]),
    "ten times as large": training(grad_norm=np.r_[USUAL, flat(5.0, 20)]),
    "large at first, then small": training(grad_norm=np.r_[flat(300.0, 5), flat(0.5, 75)]),
    "zero throughout": training(grad_norm=flat(0.0, 80)),
    "heavy tails": training(grad_norm=np.random.default_rng(0).lognormal(0.0, 1.0, 400)),
    "too short": training(grad_norm=[0.5, 0.5, 5000.0, 5000.0]),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "level"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_without_a_gradient_norm_it_is_skipped() -> None:
    skipped = outcome(RULE, diagnose(training(train_loss=flat(0.5))))
    assert (skipped.status, skipped.reason) == ("skipped", "needs a gradient norm, found none")
