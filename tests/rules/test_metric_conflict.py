import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Point
from tb_diagnose.model import Family, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, training, turning

RULE = "metric-conflict"
RISES = turning(1.0, 0.5, 0.9, at=0.3, noise=0.002)
IMPROVES = np.r_[np.linspace(0.5, 0.7, 12), np.linspace(0.7, 0.8, 28)] + flat(0.0, noise=0.001)

FIRES = {
    "loss up, accuracy up": training(train_loss=decay(1.0, 0.05), val_loss=RISES, val_acc=IMPROVES),
    "no training loss": training(val_loss=RISES, val_acc=IMPROVES),
    "F1": training(train_loss=decay(1.0, 0.05), val_loss=RISES, val_f1=IMPROVES),
    "in percent": training(val_loss=RISES, val_acc=100.0 * IMPROVES),
    "the loss loses a fourteenth of its improvement": training(
        val_loss=turning(1.0, 0.5, 0.536, noise=0.0005), val_acc=IMPROVES
    ),
    "five times the noise": training(val_loss=turning(1.0, 0.5, 0.9, noise=0.3, seed=1), val_acc=IMPROVES),
}
QUIET = {
    "the accuracy falls too": training(val_loss=RISES, val_acc=turning(-0.5, -0.7, -0.6, at=0.3) * -1.0),
    "the accuracy stays where it was": training(
        val_loss=RISES, val_acc=np.r_[np.linspace(0.5, 0.7, 12), flat(0.7, 28)]
    ),
    "the loss does not rise": training(val_loss=decay(1.0, 0.5), val_acc=IMPROVES),
    "the loss rises by its noise": training(val_loss=decay(1.0, 0.5, noise=0.05), val_acc=IMPROVES),
    "a rise that is not worth a word": training(val_loss=turning(1.0, 0.5, 0.51, noise=0.0005), val_acc=IMPROVES),
    "the loss loses a twenty-fifth of its improvement": training(
        val_loss=turning(1.0, 0.5, 0.52, noise=0.0005), val_acc=IMPROVES
    ),
    "three times the noise": training(val_loss=turning(1.0, 0.5, 0.9, noise=0.3, seed=5), val_acc=IMPROVES),
    "a seventh of the improvement of the accuracy is left": training(
        val_loss=RISES, val_acc=np.r_[np.linspace(0.5, 0.785, 12), np.linspace(0.785, 0.835, 28)]
    ),
    "the accuracy improves by its noise": training(val_loss=RISES, val_acc=IMPROVES + flat(0.0, noise=0.05, seed=2)),
    "one more answer of fifty is right": training(
        val_loss=RISES, val_acc=np.r_[np.round(np.linspace(25, 40, 12)), flat(40, 13), flat(44, 15)] / 50.0
    ),
    "the accuracy is at its best and falls back": training(
        val_loss=RISES, val_acc=np.r_[np.linspace(0.5, 0.7, 12), np.linspace(0.7, 0.8, 10), np.linspace(0.8, 0.6, 18)]
    ),
    "no loss of that split": training(train_loss=RISES, val_acc=IMPROVES),
    "preference tuning": training(val_loss=RISES, val_acc=IMPROVES, family=Family.PREFERENCE),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "point", "span"} <= {evidence.kind for evidence in finding.evidence}
    assert finding.severity == "info"


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_marks_both_best_checkpoints() -> None:
    [finding] = run_rule(RULE, FIRES["loss up, accuracy up"])
    loss, score = (evidence for evidence in finding.evidence if isinstance(evidence, Point))
    assert (loss.tag, score.tag) == ("val_loss", "val_acc")
    assert 8 <= loss.step <= 14
    assert score.step >= 36
    assert score.value == pytest.approx(0.8, abs=0.01)


def test_a_large_rise_is_overfitting_as_well() -> None:
    found = [finding.rule for finding in diagnose(FIRES["loss up, accuracy up"]).findings]
    assert found == ["overfitting", RULE]


def test_too_short_is_skipped_with_a_reason() -> None:
    skipped = outcome(RULE, diagnose(training(val_loss=[1.0, 0.5, 0.9], val_acc=[0.5, 0.7, 0.8]), RULE))
    assert (skipped.status, "at least 6 points" in skipped.reason) == ("skipped", True)


@given(scale=st.floats(1e-3, 1e3))
def test_the_scale_of_the_loss_does_not_matter(scale: float) -> None:
    assert run_rule(RULE, training(val_loss=scale * RISES, val_acc=IMPROVES))
