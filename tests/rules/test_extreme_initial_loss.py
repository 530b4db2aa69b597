from __future__ import annotations

from dataclasses import replace
from math import log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.model import Family, Training
from tb_diagnose.testing import decay, diagnose, healthy_runs, outcome, run_rule, series, training

RULE = "extreme-initial-loss"

FIRES = {
    "two classes at 12": training(train_loss=decay(12.0, 0.2), train_acc=decay(0.5, 0.9)),
    "ten classes at 41": training(train_loss=decay(41.0, 0.2), train_acc=decay(0.1, 0.9)),
    "hundreds of millions": training(train_loss=decay(4e8, 0.2), val_acc=decay(0.5, 0.9)),
    "accuracy in percent": training(train_loss=decay(12.0, 0.2), train_acc=decay(50.0, 90.0)),
    "named binary cross-entropy": training(train_loss=decay(3.0, 0.2), tags={"train_loss": "train/bce_loss"}),
    "named cross-entropy, number of classes unknown": training(
        train_loss=decay(60.0, 0.2), tags={"train_loss": "train/cross_entropy"}
    ),
    "ten classes, the first batch beyond what calibrated probabilities over a thousand lose": training(
        train_loss=np.r_[9.3, decay(2.0, 0.1)], train_acc=np.r_[0.1, decay(0.7, 0.97)]
    ),
    "only one point beyond doubt": training(train_loss=[900.0, 0.5, 0.4], train_acc=[0.3, 0.8, 0.9]),
    "falls off a cliff within 200 steps, classes unknown": training(
        train_loss=np.r_[11.0, 6.0, 3.0, decay(2.5, 0.3, 97)], val_acc=decay(0.5, 0.9), every=10
    ),
    "nine of ten right, and the loss of the tenth is beyond all doubt": training(
        train_loss=decay(24.7, 0.02, 18), train_acc=decay(0.9, 0.99, 18)
    ),
    "a perplexity shows the cross-entropy": training(
        train_loss=decay(45.0, 4.0), val_loss=series("val_loss", decay(5e5, 60.0), tag="val_ppl")
    ),
    "first value is NaN": training(train_loss=np.r_[np.nan, decay(900.0, 0.2)], val_acc=decay(0.5, 0.9)),
}
QUIET = {
    "a translation model logged at evaluations": training(
        train_loss=np.r_[11.0, 6.0, 3.0, decay(2.5, 1.5, 97)], val_acc=decay(0.1, 0.6), every=2400
    ),
    "a language model that takes its time": training(train_loss=decay(10.8, 3.0, 100), val_acc=decay(0.0, 0.4, 100)),
    "a first training accuracy that is no guess": training(
        train_loss=decay(4.9, 0.5), train_acc=decay(0.67, 0.95), val_acc=decay(0.76, 0.9)
    ),
    "nine of ten right, with calibrated doubts": training(train_loss=decay(0.9, 0.1), train_acc=decay(0.9, 0.99)),
    "two classes at ln 2": training(train_loss=decay(log(2), 0.2), train_acc=decay(0.5, 0.9)),
    "ten classes at ln 10": training(train_loss=decay(log(10), 0.2), train_acc=decay(0.1, 0.9)),
    "twice ln 10": training(train_loss=decay(2 * log(10), 0.2), train_acc=decay(0.1, 0.9)),
    "just under the limit": training(train_loss=decay(3.9 * log(2), 0.2), train_acc=decay(0.5, 0.9)),
    "a hundred classes, fine-tuned within the first epoch": training(
        train_loss=decay(4.6, 0.2), val_acc=decay(0.8, 0.9)
    ),
    "validation accuracy that comes later": Training(
        name="run",
        tb_runs=(".",),
        series=(
            series("train_loss", decay(6.9, 0.5)),
            series("val_acc", decay(0.6, 0.8, 10), first=4, every=4),
        ),
    ),
    "a regression that logs an accuracy": training(
        train_loss=np.r_[262.8, 207.4, 202.4, 200.3, 198.8, 197.2, 195.8, 195.0], train_acc=decay(0.07, 0.086, 8)
    ),
    "frozen": training(train_loss=np.full(40, 43.5), train_acc=np.full(40, 0.54)),
    "a late window": training(train_loss=decay(46.0, 2.0, 9), train_acc=np.zeros(9), first=24050, every=50),
    "a translation model that has learned for an epoch": training(
        train_loss=np.r_[5.57, decay(2.1, 1.4, 44)],
        train_acc=np.r_[0.26, decay(0.59, 0.7, 44)],
        bleu=series("val_acc", decay(2.0, 30.0, 45), tag="val/bleu"),
    ),
    "a large vocabulary": training(train_loss=decay(12.4, 3.0), train_acc=decay(0.0, 0.4)),
    "a first batch without a right answer": training(
        train_loss=decay(7.0, 3.0), train_acc=np.r_[0.0, decay(0.1, 0.4, 39)]
    ),
    "a regression in raw units": training(train_loss=decay(8000.0, 600.0)),
    "a regression beside a score": training(train_loss=decay(8000.0, 600.0), val_r2=decay(0.0, 0.9)),
    "named as a mean squared error": training(
        train_loss=decay(800.0, 6.0), val_acc=decay(0.5, 0.9), tags={"train_loss": "train/mse_loss"}
    ),
    "rises later": training(train_loss=np.r_[0.7, 90.0, decay(0.6, 0.2)], train_acc=np.r_[0.5, 0.5, decay(0.5, 0.9)]),
    "negative values": training(train_loss=decay(50.0, -3.0), val_acc=decay(0.5, 0.9)),
    "reinforcement learning": training(
        train_loss=decay(50.0, 1.0), train_acc=decay(0.5, 0.9), family=Family.REINFORCEMENT
    ),
    **healthy_runs(),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "point"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


@pytest.mark.parametrize("k", [2, 3, 5, 10, 100, 1000])
def test_reads_the_number_of_classes_from_the_first_accuracies(k: int) -> None:
    [finding] = run_rule(RULE, training(train_loss=decay(400.0, 0.2), train_acc=decay(1 / k, 0.9)))
    assert f"over {k} classes" in finding.message


def test_the_first_point_of_a_twin_counts() -> None:
    epochs = series("train_loss", decay(2.0, 0.2, 10), first=100, every=100, tag="train_loss_epoch")
    steps = replace(series("train_loss", decay(80.0, 0.2), tag="train_loss_step", every=10), principal=False)
    accuracy = series("train_acc", decay(0.5, 0.9, 10), first=100, every=100)
    [finding] = run_rule(RULE, Training(name="run", tb_runs=(".",), series=(epochs, accuracy, steps)))
    assert "train_loss_step" in finding.tags


def test_says_why_a_bare_loss_is_not_judged() -> None:
    skipped = outcome(RULE, diagnose(QUIET["a regression in raw units"]))
    assert skipped.status == "skipped"
    assert "cross-entropy" in skipped.reason


@given(first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_step_numbering_does_not_matter(first: int, every: int) -> None:
    first %= 3 * every  # later it would be a late window
    case = training(train_loss=decay(12.0, 0.2), train_acc=decay(0.5, 0.9), first=first, every=every)
    [finding] = run_rule(RULE, case)
    assert [evidence.step for evidence in finding.evidence if evidence.kind == "point"] == [first]
