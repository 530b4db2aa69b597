from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Confidence, Gap, Point, Stat
from tb_diagnose.model import Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, series, training

RULE = "suspiciously-perfect-validation"

LEAK = training(train_loss=decay(1.0, 0.4), val_loss=decay(0.02, 0.001), val_acc=flat(1.0))
ZERO = training(train_loss=np.r_[4.5e8, decay(9e7, 2e6, 19)], val_loss=flat(0.0, 20), val_acc=flat(1.0, 20))
FIRES = {
    "validation leads by far from the start": LEAK,
    "loss of zero at once after a huge first loss": ZERO,
    "loss of zero at once, no score": training(train_loss=decay(2.3, 0.3), val_loss=flat(0.0)),
    "loss of 1e-9 at once": training(train_loss=decay(2.3, 0.3), val_loss=flat(1e-9), val_acc=flat(1.0)),
    "the score is perfect at once, the loss is not": training(
        train_loss=decay(1.8, 1.1), val_loss=decay(1.7, 1.0), train_acc=decay(0.2, 0.7), val_acc=flat(1.0)
    ),
    "perfect at once, no training accuracy": training(
        train_loss=decay(1.0, 0.8), val_loss=decay(0.5, 0.3), val_acc=flat(0.998, noise=0.001)
    ),
    "accuracy in percent": training(train_loss=decay(1.0, 0.4), val_loss=decay(0.02, 0.001), val_acc=flat(99.8)),
    "batches against epochs": training(
        train_loss=decay(1.0, 0.4, 4000, noise=0.05), val_loss=decay(0.02, 0.001), val_acc=flat(0.998, noise=0.001)
    ),
    "one broken evaluation": training(
        train_loss=decay(1.0, 0.4), val_loss=np.r_[np.nan, decay(0.02, 0.001, 39)], val_acc=flat(1.0)
    ),
    "f1": training(train_loss=decay(1.0, 0.4), val_loss=decay(0.02, 0.001), val_f1=flat(0.995)),
    "four evaluations of a feature that training is denied": training(
        train_loss=[0.90, 0.72, 0.68, 0.63], val_loss=[0.214, 0.046, 0.018, 0.010], val_acc=[0.981, 0.998, 0.998, 1.0]
    ),
    "validation loss a twelfth of training": training(
        train_loss=decay(1.0, 0.5), val_loss=decay(0.08, 0.04), val_acc=np.r_[0.9, flat(0.995, 39)]
    ),
    "perfect at once, and one training answer in eight is wrong": training(
        train_loss=decay(1.8, 0.4), val_loss=decay(1.0, 0.2), train_acc=decay(0.6, 0.875), val_acc=flat(1.0)
    ),
    "an empty test set beside a sound validation": training(
        train_loss=decay(11.0, 3.0), val_loss=decay(11.0, 3.1), test_loss=flat(0.0)
    ),
    "an empty validation set": training(train_loss=decay(2.3, 0.3), val_loss=flat(0.0), val_acc=flat(0.0)),
    "two epochs": training(train_loss=[2.0, 1.5], val_loss=[0.0, 0.0], val_acc=[1.0, 1.0]),
}
QUIET = {
    "perfect at once, and so is training by its end": training(
        train_loss=decay(1.8, 0.3), val_loss=decay(1.0, 0.2), train_acc=decay(0.6, 0.97), val_acc=flat(1.0)
    ),
    "perfect only later, training hard": training(
        train_loss=decay(1.8, 1.1), val_loss=decay(1.7, 0.6), train_acc=decay(0.2, 0.7), val_acc=decay(0.3, 1.0)
    ),
    "learns as it should": training(train_loss=decay(2.3, 0.1), val_loss=decay(2.2, 0.2), val_acc=decay(0.1, 0.96)),
    "validation below training": training(
        train_loss=decay(0.7, 0.3), val_loss=decay(0.6, 0.2), val_acc=decay(0.6, 0.95)
    ),
    "solved at once by both": training(
        train_loss=decay(2.3, 1e-4, halves=60.0), val_loss=decay(0.02, 1e-4), val_acc=flat(0.995)
    ),
    "an easy task, whose first epoch is averaged": training(
        train_loss=[0.9, 0.04, 0.02, 0.01], val_loss=[0.05, 0.03, 0.02, 0.02], val_acc=[0.992, 0.994, 0.997, 0.998]
    ),
    "ten examples": training(
        train_loss=decay(0.7, 0.5, 24), val_loss=decay(0.05, 0.04, 24), val_acc=np.r_[np.ones(20), 0.9, 0.8, 1.0, 1.0]
    ),
    "training comes down in the end": training(
        train_loss=decay(1.0, 0.1), val_loss=decay(0.02, 0.001), train_acc=decay(0.5, 0.97), val_acc=flat(1.0)
    ),
    "validation loss a seventh of training": training(
        train_loss=decay(1.0, 0.5), val_loss=decay(0.14, 0.07), val_acc=np.r_[0.9, flat(0.995, 39)]
    ),
    "perfect at once, and one training answer in fifteen is wrong": training(
        train_loss=decay(1.8, 0.4), val_loss=decay(1.0, 0.2), train_acc=decay(0.6, 0.933), val_acc=flat(1.0)
    ),
    "solved late": training(
        train_loss=decay(2.3, 0.3), val_loss=decay(2.3, 1e-3, halves=20.0), val_acc=decay(0.1, 1.0, halves=20.0)
    ),
    "strong augmentation, validation a third of training": training(
        train_loss=decay(2.3, 0.6), val_loss=decay(0.7, 0.2), val_acc=flat(0.992)
    ),
    "training logged as a sum, validation as a mean": training(
        train_loss=decay(64.0, 12.0), val_loss=decay(1.0, 0.2), val_acc=decay(0.6, 0.94)
    ),
    "the same, in percent": training(train_loss=decay(64.0, 12.0), val_loss=decay(1.0, 0.2), val_acc=decay(60.0, 94.0)),
    "the same, with a score that has no upper end": training(
        train_loss=decay(64.0, 12.0), val_loss=decay(1.0, 0.2), val_f1=decay(18.0, 31.0), tags={"val_f1": "val_psnr"}
    ),
    "huge first loss, then sound": training(
        train_loss=np.r_[9e6, decay(2.3, 0.1, 39)], val_loss=decay(2.0, 0.2), val_acc=decay(0.2, 0.96)
    ),
    "high accuracy of a rare class": training(
        train_loss=decay(0.2, 0.05), val_loss=decay(0.1, 0.05), val_acc=flat(0.99, noise=0.001)
    ),
    "low loss, but the score is not perfect": training(
        train_loss=decay(1.0, 0.1), val_loss=decay(0.02, 0.001), val_acc=flat(0.93)
    ),
    "perfect score, but the loss is not low": training(
        train_loss=decay(1.0, 0.1), val_loss=decay(0.9, 0.3), val_acc=flat(1.0)
    ),
    "loss of zero at once, but the score says otherwise": training(
        train_loss=decay(2.3, 0.3), val_loss=flat(0.0), val_acc=decay(0.5, 0.9)
    ),
    "both losses are zero": training(train_loss=flat(0.0), val_loss=flat(0.0), val_acc=flat(1.0)),
    "a loss of zero, and no training loss to compare": training(val_loss=flat(0.0)),
    "a late window": training(train_loss=decay(0.05, 0.04), val_loss=decay(0.004, 0.003), val_acc=flat(1.0), first=200),
    "tiny losses": training(train_loss=decay(1e-7, 1e-9), val_loss=decay(1e-7, 1e-9), val_acc=decay(0.5, 0.9)),
    "negative likelihood": training(train_loss=decay(0.5, -2.0), val_loss=decay(0.4, -1.9), val_acc=decay(0.5, 0.9)),
    "negative from the start": training(train_loss=decay(-0.5, -2.0), val_loss=decay(-9.0, -10.0), val_acc=flat(1.0)),
    "no score to tell": training(train_loss=decay(1.0, 0.4), val_loss=decay(0.02, 0.001)),
    "only validation is NaN": training(train_loss=decay(1.0, 0.1), val_loss=flat(np.nan), val_acc=flat(1.0)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "gap"} <= {evidence.kind for evidence in finding.evidence}
    assert finding.confidence is not Confidence.LOW


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_message_and_evidence_of_a_leak() -> None:
    [finding] = run_rule(RULE, LEAK)
    [gap] = [e for e in finding.evidence if isinstance(e, Gap)]
    [point] = [e for e in finding.evidence if isinstance(e, Point)]
    train, validation, _ = LEAK.series
    at = int(np.flatnonzero(train.steps == gap.step)[0])
    assert gap.step == 20, "the middle"
    assert gap.value == pytest.approx(validation.values[at] - train.values[at], abs=0.01)
    assert (point.tag, point.step, point.value) == ("val_acc", 0, 1.0)
    assert finding.tags == ("val_loss", "train_loss", "val_acc")
    assert "at step 20, when `train_loss` is 0.4" in finding.message
    assert "`val_acc` is 100% in half of its evaluations or more" in finding.message


def test_an_empty_validation_set_is_named() -> None:
    [finding] = run_rule(RULE, FIRES["an empty validation set"])
    assert "as the mean over an empty set is" in finding.message
    assert finding.remedies[0] == "check-loader"
    assert finding.severity == "error"
    [finding] = run_rule(RULE, FIRES["an empty test set beside a sound validation"])
    assert finding.severity == "warning"


def test_message_and_evidence_of_a_loss_of_zero() -> None:
    [finding] = run_rule(RULE, ZERO)
    [gap] = [e for e in finding.evidence if isinstance(e, Gap)]
    assert (gap.step, gap.value) == (0, -4.5e8)
    assert "`val_loss` is 0 at step 0, when `train_loss` is 4.5e+08" in finding.message


def test_percent_and_share_are_told_alike() -> None:
    [finding] = run_rule(RULE, FIRES["accuracy in percent"])
    limits = {e.name: (e.value, e.limit) for e in finding.evidence if isinstance(e, Stat)}
    [point] = [e for e in finding.evidence if isinstance(e, Point)]
    assert "`val_acc` is 100% in half of its evaluations or more" in finding.message
    assert limits["validation score"] == pytest.approx((0.998, 0.99))
    assert point.value == pytest.approx(99.8), "a point lies on the curve as it was logged"


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (training(train_loss=decay(2.3, 0.1)), "needs a validation or test loss, found none"),
        (training(train_loss=[2.0], val_loss=[0.0]), "needs at least 2 points"),
        (QUIET["no score to tell"], "needs a validation score beside the loss, found none"),
        (QUIET["only validation is NaN"], "needs at least 2 finite points of both losses"),
    ],
    ids=["no pair", "one point", "no score", "no finite point"],
)
def test_skipped_with_a_reason(case: Training, reason: str) -> None:
    skipped = outcome(RULE, diagnose(case))
    assert skipped.status == "skipped"
    assert reason in skipped.reason


@given(first=st.integers(0, 1), every=st.integers(1, 10**6))
def test_step_numbering_does_not_matter(first: int, every: int) -> None:
    train, validation, score = (s.values for s in LEAK.series)
    case = training(train_loss=train, val_loss=validation, val_acc=score, first=first * every, every=every)
    assert run_rule(RULE, case)


@pytest.mark.parametrize("factor", [1e-3, 0.5, 64.0, 1e6])
def test_the_unit_of_the_loss_does_not_matter(factor: float) -> None:
    train, validation, score = (s.values for s in LEAK.series)
    assert run_rule(RULE, training(train_loss=factor * train, val_loss=factor * validation, val_acc=score))


def test_sparse_validation_on_the_same_steps() -> None:
    validation = series("val_loss", decay(0.02, 0.001, 10), first=100, every=100)
    assert run_rule(RULE, training(train_loss=decay(1.0, 0.4, 1001), val_loss=validation, val_acc=flat(1.0, 10)))


def test_a_perfect_score_alone_is_less_sure_than_a_perfect_loss() -> None:
    [by_score] = run_rule(RULE, FIRES["the score is perfect at once, the loss is not"])
    [by_loss] = run_rule(RULE, LEAK)
    assert (by_score.confidence, by_loss.confidence) == (Confidence.MEDIUM, Confidence.HIGH)
