import numpy as np
import pytest

from tb_diagnose.model import Run
from tb_diagnose.testing import decay, diagnose, flat, outcome, run, run_rule

RULE = "learning-rate-zero"

LOSS = decay(2.3, 1.9)

FIRES = {
    "zero throughout": run(train_loss=LOSS, lr=flat(0.0)),
    "zero from the first third on": run(train_loss=LOSS, lr=np.r_[flat(1e-3, 12), flat(0.0, 28)]),
}
QUIET = {
    "constant": run(train_loss=LOSS, lr=flat(1e-3)),
    "linear decay to zero": run(train_loss=LOSS, lr=np.linspace(1e-3, 0.0, 40)),
    "zero in the last quarter": run(train_loss=LOSS, lr=np.r_[flat(1e-3, 30), flat(0.0, 10)]),
    "warm-up from zero": run(train_loss=LOSS, lr=np.r_[0.0, np.linspace(0.0, 1e-3, 39)]),
    "zero at first, alive later": run(train_loss=LOSS, lr=np.r_[flat(0.0, 30), flat(1e-3, 10)]),
    "tiny, but not zero": run(train_loss=LOSS, lr=flat(1e-30)),
    "none logged": run(train_loss=LOSS),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Run) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Run) -> None:
    assert run_rule(RULE, case) == []


def test_says_from_which_step_on() -> None:
    [finding] = run_rule(RULE, FIRES["zero from the first third on"])
    assert "from step 12 on" in finding.message


def test_without_a_learning_rate_it_is_skipped() -> None:
    assert outcome(RULE, diagnose(QUIET["none logged"])).status == "skipped"
