import numpy as np
import pytest

from tb_diagnose.model import Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, training

RULE = "learning-rate-zero"

LOSS = decay(2.3, 1.9)

FIRES = {
    "zero throughout": training(train_loss=LOSS, lr=flat(0.0)),
    "zero from the first third on": training(train_loss=LOSS, lr=np.r_[flat(1e-3, 12), flat(0.0, 28)]),
}
QUIET = {
    "constant": training(train_loss=LOSS, lr=flat(1e-3)),
    "linear decay to zero": training(train_loss=LOSS, lr=np.linspace(1e-3, 0.0, 40)),
    "zero in the last quarter": training(train_loss=LOSS, lr=np.r_[flat(1e-3, 30), flat(0.0, 10)]),
    "warm-up from zero": training(train_loss=LOSS, lr=np.r_[0.0, np.linspace(0.0, 1e-3, 39)]),
    "zero at first, alive later": training(train_loss=LOSS, lr=np.r_[flat(0.0, 30), flat(1e-3, 10)]),
    "tiny, but not zero": training(train_loss=LOSS, lr=flat(1e-30)),
    "none logged": training(train_loss=LOSS),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_says_from_which_step_on() -> None:
    [finding] = run_rule(RULE, FIRES["zero from the first third on"])
    assert "from step 12 on" in finding.message


def test_without_a_learning_rate_it_is_skipped() -> None:
    assert outcome(RULE, diagnose(QUIET["none logged"])).status == "skipped"
