from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.model import Better, Family, Float64Array, Series, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, series, training

RULE = "score-at-floor"
FALLS = decay(2.0, 0.5)


def rate(values: Float64Array | list[float], tag: str = "eval/wer", first: int = 0) -> Series:
    """Return an error rate on held-out data."""
    return replace(named(values, tag, first), better=Better.LOWER)


def named(values: Float64Array | list[float], tag: str, first: int = 0) -> Series:
    return series("val_acc", values, tag=tag, first=first)


FIRES = {
    "nothing is ever detected": training(
        train_loss=FALLS, a=named(flat(0.0), "metrics/mAP50(B)"), b=named(flat(0.0), "metrics/recall(B)")
    ),
    "a word error rate of 1 throughout": training(train_loss=FALLS, wer=rate(flat(1.0, 16))),
    "in percent": training(train_loss=FALLS, wer=rate(flat(100.0, 16, noise=0.5))),
    "it gets even worse": training(train_loss=FALLS, wer=rate(np.r_[flat(1.0, 8), np.linspace(1.0, 2.1, 10)])),
    "one class is never the answer, from the start": training(train_loss=FALLS, a=named(flat(0.0), "val/f1")),
    "an overlap that comes down to its floor": training(
        train_loss=FALLS, a=named(np.r_[decay(0.1, 0.03, 12), flat(0.008, 28)], "IoU/val")
    ),
    "wrong words beside a loss that allows for few": training(
        train_loss=decay(2.9, 0.2, 5, halves=9.0), val_loss=decay(1.8, 0.2, 5, halves=9.0), wer=rate(flat(1.01, 5))
    ),
    "the loss allows for a tenth of errors": training(train_loss=flat(0.07, 5), train_acc=flat(0.0, 5)),
    "words are wrong in a late window": training(
        first=40, train_loss=[78.5, 80.9, 81.5], wer=rate([1.005, 0.993, 1.004], first=40)
    ),
    "left its floor for a moment, at first": training(
        train_loss=FALLS, a=named(np.r_[0.1, 0.05, flat(0.0, 38)], "metrics/mAP50(B)")
    ),
    "an accuracy of 0 beside a loss that rules it out": training(
        first=18, train_loss=decay(0.0138, 0.0094, 11), val_loss=decay(0.01, 0.0083, 11), val_acc=flat(0.0, 11)
    ),
    "the same after three epochs": training(train_loss=[0.3, 0.02, 0.01], train_acc=flat(0.0, 3)),
    "eight evaluations": training(train_loss=FALLS, a=named(flat(0.0, 8), "metrics/mAP50(B)")),
}
QUIET = {
    "leaves its floor after a fifth": training(train_loss=FALLS, wer=rate(np.r_[flat(1.0, 7), decay(0.98, 0.3, 29)])),
    "seven evaluations": training(train_loss=FALLS, wer=rate(flat(1.0, 7))),
    "moves at the end": training(train_loss=FALLS, wer=rate(np.r_[flat(1.0, 18), 0.8, 0.7])),
    "the recall of a class that was given up": training(
        train_loss=FALLS, a=named(np.r_[0.6, 0.04, flat(0.0, 38)], "val/recall")
    ),
    "the recall in a late window": training(first=500, train_loss=FALLS, a=named(flat(0.0), "val/recall", first=500)),
    "the commonest word is right": training(train_loss=FALLS, wer=rate(flat(0.897, 20, noise=0.002))),
    "the loss goes on falling": training(train_loss=np.linspace(20.0, 5.0, 20), wer=rate(flat(1.0, 9))),
    "the loss falls faster and faster": training(
        train_loss=20.0 - np.linspace(0.0, 3.5, 20) ** 2, wer=rate(flat(1.0, 9))
    ),
    "batches of training in a late window": training(first=500, train_loss=flat(46.0, 9), train_acc=flat(0.0, 9)),
    "one score of two is fine": training(train_loss=FALLS, val_f1=flat(0.0), val_acc=flat(0.9)),
    "the loss does not fall": training(train_loss=flat(46.0, 9, noise=2.0), train_acc=flat(0.0, 9)),
    "low, but not at the floor": training(train_loss=FALLS, a=named(flat(0.03), "metrics/mAP50(B)")),
    "at the floor for less than half of the run": training(
        train_loss=FALLS, a=named(np.r_[flat(0.1, 24), flat(0.0, 16)], "metrics/mAP50(B)")
    ),
    "one in a thousand classes": training(train_loss=FALLS, val_acc=flat(0.001)),
    "a word error rate of 0.8": training(train_loss=FALLS, wer=rate(flat(0.8, 20))),
    "a distance without a worst value": training(train_loss=FALLS, fid=rate(flat(300.0, 20), tag="eval/fid")),
    "an accuracy of 0 beside a high loss, three epochs": training(train_loss=[9.0, 8.0, 7.0], train_acc=flat(0.0, 3)),
    "the loss allows for most answers to be wrong": training(train_loss=flat(0.5, 5), train_acc=flat(0.0, 5)),
    "mean squared error": training(
        train_loss=decay(0.05, 0.01, 5), train_acc=flat(0.0, 5), tags={"train_loss": "train/mse"}
    ),
    "learns": training(train_loss=FALLS, val_acc=decay(0.1, 0.9)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "level", "span"} == {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_says_that_the_loss_contradicts_the_score() -> None:
    [finding] = run_rule(RULE, FIRES["an accuracy of 0 beside a loss that rules it out"])
    assert "an error rate of" in finding.message
    assert "the score is computed wrongly" in finding.message


def test_says_which_other_scores_are_at_their_worst() -> None:
    [finding] = run_rule(RULE, FIRES["nothing is ever detected"])
    assert "metrics/recall(B)" in finding.message


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (training(train_loss=FALLS), "needs a score of known scale"),
        (training(train_loss=FALLS, val_acc=[0.0, 0.0]), "`val_acc` is at its worst value by now"),
        (training(train_loss=FALLS, wer=rate(flat(1.0, 7))), "`eval/wer` is at its worst value so far"),
        (training(train_loss=FALLS, val_acc=flat(0.5)), "`val_acc` is near its first value, or no better"),
        (training(train_loss=FALLS, family=Family.REINFORCEMENT), "a blind guess means nothing"),
    ],
)
def test_says_what_it_needs(case: Training, reason: str) -> None:
    assert reason in outcome(RULE, diagnose(case, RULE)).reason


@given(factor=st.floats(1e-3, 1e3), first=st.integers(0, 10**6), every=st.integers(1, 10**4))
def test_neither_the_scale_of_the_loss_nor_numbering_matters(factor: float, first: int, every: int) -> None:
    case = training(
        train_loss=factor * FALLS,
        a=series("val_acc", flat(0.0), tag="metrics/mAP50(B)", first=first, every=every),
        first=first,
        every=every,
    )
    assert run_rule(RULE, case)
