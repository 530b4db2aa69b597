import numpy as np
import pytest

from tb_diagnose.model import Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, training

RULE = "slow-convergence"

FIRES = {
    "a slope of seven standard errors": training(val_loss=np.linspace(1.1, 0.92, 60) + flat(0.0, 60, 0.01, seed=3)),
    "a straight line that fell by 28 %": training(val_loss=np.linspace(2.3, 1.66, 40)),
    "a straight line that fell by 3 %": training(train_loss=np.linspace(2.31, 2.24, 40)),
    "both splits": training(train_loss=np.linspace(1.0, 0.85, 40), val_loss=np.linspace(1.02, 0.86, 40)),
    "batch noise, steady validation": training(
        train_loss=np.linspace(1.1, 0.9, 400) + flat(0.0, 400, noise=0.05), val_loss=np.linspace(1.1, 0.9, 40)
    ),
    "slightly bent": training(train_loss=decay(2.3, 1.7, halves=0.8)),
}
QUIET = {
    "a straight line that fell by 40 %": training(val_loss=np.linspace(2.3, 1.38, 40)),
    "bends: a ninth of its fall in the last quarter": training(val_loss=decay(2.3, 1.8, halves=2.6)),
    "a slope of four standard errors": training(val_loss=np.linspace(1.1, 1.0, 60) + flat(0.0, 60, 0.01, seed=3)),
    "another loss of the run has fallen further": training(
        val_loss=np.linspace(2.53, 2.0, 10), val_mse=np.linspace(1.9, 0.8, 10)
    ),
    "a late window": training(train_loss=np.linspace(3.2, 2.4, 48), first=91, every=10),
    "an exponential decay": training(train_loss=decay(2.3, 0.2)),
    "high floor, but flattened": training(train_loss=decay(3.3, 2.4)),
    "a straight line that came far": training(train_loss=np.linspace(2.3, 0.8, 40)),
    "flat": training(train_loss=flat(2.3, noise=0.001)),
    "drifts within its noise": training(train_loss=np.linspace(2.3, 2.25, 40) + flat(0.0, 40, noise=0.05)),
    "a straight rise": training(train_loss=np.linspace(1.0, 1.1, 40)),
    "negative likelihood": training(train_loss=np.linspace(-1.0, -1.2, 40)),
    "late drop after a plateau": training(train_loss=np.r_[flat(2.3, 30), np.linspace(2.3, 2.0, 4), flat(2.0, 8)]),
    "seven points": training(train_loss=np.linspace(2.3, 2.2, 7)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_names_both_limits() -> None:
    [finding] = run_rule(RULE, FIRES["a straight line that fell by 3 %"])
    assert "limit 30%" in finding.message
    assert "limit 15%" in finding.message


def test_too_short_is_skipped_with_a_reason() -> None:
    skipped = outcome(RULE, diagnose(QUIET["seven points"]))
    assert skipped.status == "skipped"
    assert "at least 8 points" in skipped.reason
