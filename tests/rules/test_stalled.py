import numpy as np
import pytest

from tb_diagnose.findings import Confidence
from tb_diagnose.model import Training
from tb_diagnose.testing import decay, diagnose, flat, run_rule, training

RULE = "stalled"

STOPPED = np.r_[np.linspace(1.4, 0.9, 6), flat(0.9, 34)]
DECAYED = np.r_[np.geomspace(1e-3, 1e-6, 6), flat(1e-9, 34)]

FIRES = {
    "drifts by a little less than a hundredth": training(val_loss=STOPPED - np.linspace(0.0, 0.0075, 40)),
    "a rate a little under a hundredth of its peak": training(
        val_loss=STOPPED, lr=np.r_[flat(1e-3, 5), flat(0.7e-5, 35)]
    ),
    "the learning rate died early": training(train_loss=STOPPED, val_loss=STOPPED, lr=DECAYED),
    "no learning rate logged": training(train_loss=STOPPED, val_loss=STOPPED + flat(0.0, 40, noise=1e-4)),
    "creeps on while the learning rate is gone": training(
        train_loss=STOPPED - np.linspace(0.0, 0.02, 40), val_loss=STOPPED - np.linspace(0.0, 0.02, 40), lr=DECAYED
    ),
    "stopped in full flight, low already": training(
        train_loss=np.r_[0.16, 0.05, 0.03, flat(0.03, 37)],
        val_loss=np.r_[0.16, 0.05, 0.03, flat(0.03, 37)],
        lr=np.r_[flat(1e-3, 3), flat(0.0, 37)],
    ),
    "batch noise in training": training(
        train_loss=np.repeat(STOPPED, 5) + flat(0.0, 200, noise=0.1), val_loss=STOPPED, lr=DECAYED
    ),
}
QUIET = {
    "drifts by a little more than a hundredth": training(val_loss=STOPPED - np.linspace(0.0, 0.0145, 40)),
    "a rate a little over a hundredth of its peak": training(
        val_loss=STOPPED, lr=np.r_[flat(1e-3, 5), flat(1.5e-5, 35)]
    ),
    "the rate was gone for two fifths": training(val_loss=STOPPED, lr=np.r_[flat(1e-3, 24), flat(0.0, 16)]),
    "creeps by a fifteenth while the rate is gone": training(val_loss=STOPPED - np.linspace(0.0, 0.07, 40), lr=DECAYED),
    "stopped after a third of the curve": training(val_loss=np.r_[np.linspace(1.4, 0.9, 13), flat(0.9, 27)]),
    "settled at a quarter of its first loss": training(val_loss=np.r_[np.linspace(1.4, 0.35, 6), flat(0.35, 34)]),
    "stopped abruptly, at a fourteenth of its first loss": training(
        val_loss=np.r_[0.8, 0.3, 0.057, flat(0.057, 37)], lr=np.r_[flat(1e-3, 3), flat(0.0, 37)]
    ),
    "over within the first interval": training(
        train_loss=np.r_[0.335, decay(0.127, 0.121, 43, noise=0.01)], val_loss=np.r_[0.337, decay(0.127, 0.1237, 43)]
    ),
    "a late window": training(train_loss=np.r_[2.3, 1.9, 1.4, flat(1.2, 37)], first=300),
    "stopped in full flight, but nearly solved": training(
        train_loss=np.r_[0.8, 0.3, 0.01, flat(0.01, 37)],
        val_loss=np.r_[0.8, 0.3, 0.01, flat(0.01, 37)],
        lr=np.r_[flat(1e-3, 3), flat(0.0, 37)],
    ),
    "the learning rate stayed alive": training(train_loss=STOPPED, val_loss=STOPPED, lr=flat(1e-3)),
    "a cosine that ends at zero": training(
        train_loss=STOPPED, val_loss=STOPPED, lr=1e-3 * (1 + np.cos(np.linspace(0, np.pi, 40)))
    ),
    "settles on its floor, no learning rate logged": training(val_loss=decay(1.4, 0.9, halves=30.0)),
    "went on learning": training(train_loss=decay(1.4, 0.6), val_loss=decay(1.4, 0.7)),
    "wanders on its plateau": training(val_loss=STOPPED + flat(0.0, 40, noise=0.02)),
    "solved its task at once": training(val_loss=np.r_[np.linspace(1.4, 0.1, 6), flat(0.1, 34)]),
    "never fell": training(val_loss=flat(0.9)),
    "stopped late": training(val_loss=np.r_[np.linspace(1.4, 0.9, 30), flat(0.9, 10)]),
    "a short run": training(val_loss=[1.4, 0.9, 0.9, 0.9, 0.9, 0.9]),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_a_dead_learning_rate_makes_it_certain() -> None:
    [sure] = run_rule(RULE, FIRES["the learning rate died early"])
    [unsure] = run_rule(RULE, FIRES["no learning rate logged"])
    assert (sure.confidence, unsure.confidence) == (Confidence.HIGH, Confidence.MEDIUM)
    assert "of its peak" in sure.message
    assert any(evidence.kind == "point" for evidence in sure.evidence)


def test_stands_beside_the_learning_rate_of_zero_that_causes_it() -> None:
    zero = np.r_[np.geomspace(1e-3, 1e-6, 6), flat(0.0, 34)]
    result = diagnose(training(train_loss=STOPPED, val_loss=STOPPED, lr=zero))
    found = {finding.rule: finding.superseded_by for finding in result.findings}
    assert (found[RULE], found["learning-rate-zero"]) == (None, None)
