from __future__ import annotations

from math import log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.features.classification import binary_entropy
from tb_diagnose.findings import Confidence, Level, Span, Stat
from tb_diagnose.model import Family, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, training, turning

RULE = "predicts-the-prior"
ENTROPY = binary_entropy(0.9)
SETTLES = decay(0.7, ENTROPY, noise=0.003)
"""The output bias learns the class shares, and nothing else is learned."""

CLEAR = training(train_loss=SETTLES, val_loss=SETTLES + 0.004, train_acc=flat(0.9), val_acc=flat(0.9))
FIRES = {
    "nine of ten in one class": CLEAR,
    "frozen on both splits long before the loss has settled": training(
        train_loss=decay(0.7, 0.45), val_loss=decay(0.7, 0.45), train_acc=flat(0.963), val_acc=flat(0.967)
    ),
    "in percent": training(train_loss=SETTLES, val_loss=SETTLES, val_acc=flat(90.0)),
    "no validation loss": training(train_loss=SETTLES, val_acc=flat(0.9)),
    "no validation at all": training(train_loss=SETTLES, train_acc=flat(0.9)),
    "training accuracy of single batches": training(
        train_loss=decay(0.7, ENTROPY, 400, noise=0.05), train_acc=flat(0.9, 400, noise=0.02), val_acc=flat(0.9)
    ),
    "frozen after a few evaluations": training(train_loss=SETTLES, val_acc=np.r_[0.1, 0.4, 0.85, flat(0.9, 37)]),
    "five classes, half of the rows in one": training(train_loss=decay(1.6, 1.36, noise=0.01), val_acc=flat(0.5)),
    "a third class share": training(train_loss=decay(0.7, binary_entropy(0.75), noise=0.01), val_acc=flat(0.75)),
    "the first evaluations are NaN": training(train_loss=SETTLES, val_acc=np.r_[flat(np.nan, 3), flat(0.9, 37)]),
    "frozen late, and the F1 is 0 meanwhile": training(
        train_loss=SETTLES,
        val_acc=np.r_[decay(0.5, 0.89, 24), flat(0.9, 16)],
        val_f1=np.r_[decay(0.5, 0.01, 24), flat(0.0, 16)],
    ),
    "four epochs, frozen on both splits": training(
        train_loss=[1.3436, 1.2621, 1.2637, 1.2484],
        val_loss=[1.2747, 1.2802, 1.2708, 1.2619],
        train_acc=[0.45, 0.475, 0.475, 0.475],
        val_acc=flat(0.4455, 4),
    ),
    "the training accuracy creeps to the share": training(
        train_loss=decay(1.0, 0.6, 15),
        val_loss=decay(0.96, 0.61, 15),
        train_acc=decay(0.58, 0.7167, 15),
        val_acc=np.r_[0.7202, 0.7202, 0.7198, 0.7198, flat(0.7188, 11)],
    ),
    "the training accuracy comes within 0.015 of it": training(
        train_loss=SETTLES, val_loss=SETTLES, train_acc=decay(0.7, 0.885), val_acc=flat(0.9)
    ),
    "five epochs": training(train_loss=[0.6, 0.4, 0.34, 0.33, 0.327], val_acc=flat(0.9, 5)),
    "the loss jumps in the middle": training(
        train_loss=np.r_[decay(0.7, ENTROPY, 20), decay(0.9, ENTROPY, 20)], val_acc=flat(0.9)
    ),
}
QUIET = {
    "frozen late, and the F1 is small": training(
        train_loss=SETTLES,
        val_acc=np.r_[decay(0.5, 0.89, 24), flat(0.9, 16)],
        val_f1=np.r_[decay(0.5, 0.01, 24), flat(0.01, 16)],
    ),
    "learns": training(train_loss=decay(0.7, 0.05), val_loss=decay(0.7, 0.1), val_acc=decay(0.5, 0.97, noise=0.003)),
    "frozen, but the loss is far below the entropy": training(
        train_loss=decay(0.7, 0.1), val_loss=decay(0.7, 0.15), val_acc=flat(0.9)
    ),
    "learned by heart, on a validation set of ten rows": training(
        train_loss=decay(0.7, 0.001), val_loss=turning(0.7, 0.25, 0.4), train_acc=decay(0.5, 1.0), val_acc=flat(0.9)
    ),
    "learned by heart to the last row, on a validation set of ten rows": training(
        train_loss=decay(0.7, 0.001),
        val_loss=turning(0.7, 0.25, 0.4),
        train_acc=np.r_[0.8, 0.9, flat(1.0, 38)],
        val_acc=flat(0.9),
    ),
    "learned by heart, and only the validation accuracy is logged": training(
        train_loss=decay(0.7, 0.001), val_loss=turning(0.7, 0.25, 0.4), val_acc=flat(0.9)
    ),
    "the accuracy moves in the last digits": training(train_loss=SETTLES, val_acc=flat(0.9, noise=0.0005)),
    "the accuracy leaves in the end": training(
        train_loss=SETTLES, val_acc=np.r_[flat(0.9, 36), 0.91, 0.92, 0.92, 0.93]
    ),
    "frozen for the last third only": training(train_loss=SETTLES, val_acc=np.r_[decay(0.5, 0.89, 27), flat(0.9, 13)]),
    "the training accuracy still moves": training(
        train_loss=SETTLES, val_loss=SETTLES, train_acc=decay(0.88, 0.93, noise=0.002), val_acc=flat(0.9)
    ),
    "the training accuracy goes past the share of the class": training(
        train_loss=decay(0.7, 0.5), val_loss=decay(0.7, 0.5), train_acc=decay(0.6, 0.74), val_acc=flat(0.7)
    ),
    "four epochs, and only validation is frozen": training(train_loss=decay(0.7, 0.5, 4), val_acc=flat(0.75, 4)),
    "the training accuracy stays 0.03 away": training(
        train_loss=SETTLES, val_loss=SETTLES, train_acc=decay(0.7, 0.87), val_acc=flat(0.9)
    ),
    "frozen for the last fifth, and the F1 is 0": training(
        train_loss=SETTLES,
        val_acc=np.r_[decay(0.5, 0.89, 32), flat(0.9, 8)],
        val_f1=np.r_[decay(0.5, 0.01, 32), flat(0.0, 8)],
    ),
    "the loss is far above the entropy": training(train_loss=decay(2.0, 3.5 * ENTROPY, halves=12.0), val_acc=flat(0.9)),
    "nearly every answer is right": training(train_loss=decay(0.7, 0.08), val_acc=flat(0.985)),
    "perfect": training(train_loss=decay(0.7, 0.001), val_acc=flat(1.0)),
    "always wrong": training(train_loss=decay(0.7, 0.4), val_acc=flat(0.0)),
    "chance over ten classes is another matter": training(train_loss=flat(log(10), noise=0.01), val_acc=flat(0.1)),
    "weights that do not change at all": training(train_loss=flat(ENTROPY), val_acc=flat(0.9)),
    "a regression that logs an accuracy within a tolerance": training(
        train_loss=SETTLES, val_r2=flat(0.1), val_acc=flat(0.9)
    ),
    "mean squared error": training(train_loss=SETTLES, val_acc=flat(0.9), tags={"train_loss": "train_mse"}),
    "a frozen score that is no accuracy": training(train_loss=SETTLES, val_f1=flat(0.9)),
    "top-5 accuracy": training(train_loss=SETTLES, val_acc=flat(0.9), tags={"val_acc": "val_top5_acc"}),
    "a policy": training(train_loss=SETTLES, val_acc=flat(0.9), family=Family.REINFORCEMENT),
    "the accuracy is NaN": training(train_loss=SETTLES, val_acc=flat(np.nan)),
    "the loss is NaN": training(train_loss=flat(np.nan), val_acc=flat(0.9)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "level", "span"} == {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_message_and_evidence_hold_the_accuracy_against_the_entropy() -> None:
    [finding] = run_rule(RULE, CLEAR)
    share, entropy = (e for e in finding.evidence if isinstance(e, Level))
    ratio = next(e for e in finding.evidence if isinstance(e, Stat) and e.name == "loss over entropy")
    assert (share.tag, entropy.tag) == ("val_acc", "val_loss")
    assert (share.value, entropy.value) == pytest.approx((0.9, 0.3251), abs=1e-4)
    assert ratio.value == pytest.approx(1.02, abs=0.03)
    assert "`val_acc` is 0.9 at every evaluation from step 0 to 39" in finding.message
    assert "0.3251" in finding.message


@pytest.mark.parametrize(
    ("name", "first_step", "frozen"),
    [
        ("frozen after a few evaluations", 3, 37 / 40),
        ("the first evaluations are NaN", 3, 1.0),
        ("nine of ten in one class", 0, 1.0),
    ],
)
def test_the_span_is_where_the_accuracy_stands_still(name: str, first_step: int, frozen: float) -> None:
    [finding] = run_rule(RULE, FIRES[name])
    [span] = [e for e in finding.evidence if isinstance(e, Span)]
    assert (span.tag, span.first_step, span.last_step) == ("val_acc", first_step, 39)
    [share] = [e.value for e in finding.evidence if isinstance(e, Stat) and e.limit == 0.7]
    assert share == pytest.approx(frozen)


@pytest.mark.parametrize(
    ("name", "confidence"),
    [
        ("nine of ten in one class", Confidence.HIGH),
        ("no validation loss", Confidence.MEDIUM),
        ("training accuracy of single batches", Confidence.MEDIUM),
    ],
)
def test_only_a_frozen_training_accuracy_makes_it_sure(name: str, confidence: Confidence) -> None:
    [finding] = run_rule(RULE, FIRES[name])
    assert finding.confidence is confidence


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (QUIET["a policy"], "class shares mean nothing in reinforcement runs"),
        (QUIET["a frozen score that is no accuracy"], "needs an accuracy, found none"),
        (QUIET["a regression that logs an accuracy within a tolerance"], "needs a cross-entropy loss"),
        (training(train_loss=flat(0.3, 2), val_acc=flat(0.9, 2)), "needs at least 3 points of `val_acc`, found 2"),
        (QUIET["the accuracy is NaN"], "needs at least 3 points of `val_acc`, found 0"),
        (QUIET["weights that do not change at all"], "does not change either"),
    ],
    ids=["policy", "no accuracy", "regression", "two points", "NaN", "dead weights"],
)
def test_skipped_with_a_reason(case: Training, reason: str) -> None:
    skipped = outcome(RULE, diagnose(case))
    assert skipped.status == "skipped"
    assert reason in skipped.reason


@given(first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_step_numbering_does_not_matter(first: int, every: int) -> None:
    assert run_rule(RULE, training(train_loss=SETTLES, val_acc=flat(0.9), first=first, every=every))


@pytest.mark.parametrize("prior", [0.5, 0.6, 0.7, 0.8, 0.9, 0.95])
def test_any_share_of_the_largest_class(prior: float) -> None:
    loss = decay(0.75, binary_entropy(prior), halves=12.0, noise=0.005)
    assert run_rule(RULE, training(train_loss=loss, val_acc=flat(prior)))
    assert not run_rule(RULE, training(train_loss=0.8 * loss, val_acc=flat(prior)))
