import numpy as np
import pytest

from tb_diagnose.model import Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, training

RULE = "gradients-vanishing"

STUCK = flat(0.693, 60)

FIRES = {
    "just under the limit, for a quarter of the run": training(
        train_loss=STUCK, grad_norm=np.r_[flat(0.5, 45), flat(8e-8, 15)]
    ),
    "the loss lost five sixths": training(train_loss=decay(2.3, 0.35, 60, halves=20.0), grad_norm=flat(1e-9, 60)),
    "gone from the start": training(train_loss=STUCK, grad_norm=flat(1e-12, 60)),
    "exactly zero": training(train_loss=STUCK, grad_norm=flat(0.0, 60)),
    "dies half-way": training(train_loss=STUCK, grad_norm=np.r_[flat(0.5, 30), flat(1e-9, 30)]),
}
QUIET = {
    "just above the limit": training(train_loss=STUCK, grad_norm=flat(1.5e-7, 60)),
    "dies in the last seventh": training(train_loss=STUCK, grad_norm=np.r_[flat(0.5, 51), flat(1e-9, 9)]),
    "the loss lost thirteen fourteenths": training(
        train_loss=decay(2.3, 0.16, 60, halves=20.0), grad_norm=flat(1e-9, 60)
    ),
    "small, but alive": training(train_loss=STUCK, grad_norm=flat(1e-5, 60)),
    "the loss is solved": training(train_loss=decay(2.3, 1e-6, 60, halves=20.0), grad_norm=flat(1e-9, 60)),
    "dies in the last points": training(train_loss=STUCK, grad_norm=np.r_[flat(0.5, 55), flat(0.0, 5)]),
    "comes back": training(train_loss=STUCK, grad_norm=np.r_[flat(0.5, 20), flat(0.0, 20), flat(0.5, 20)]),
    "single zeros": training(train_loss=STUCK, grad_norm=np.where(np.arange(60) % 5 == 0, 0.0, 0.5)),
    "no loss beside it": training(grad_norm=flat(0.0, 60)),
    "too short": training(train_loss=STUCK, grad_norm=[0.5, 0.0, 0.0]),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_without_a_loss_it_says_so() -> None:
    skipped = outcome(RULE, diagnose(QUIET["no loss beside it"]))
    assert skipped.reason == "needs a training loss beside the gradient norm, found none"
