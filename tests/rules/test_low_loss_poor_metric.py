from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Confidence, Span
from tb_diagnose.model import Family, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, training

RULE = "low-loss-poor-metric"


def imbalanced(**curves: Any) -> Training:
    return training(**{"train_loss": decay(0.69, 0.03), "val_loss": decay(0.69, 0.03)} | curves)


FIRES = {
    "F1 of zero": imbalanced(val_f1=flat(0.0)),
    "F1 that falls to zero": imbalanced(val_f1=decay(0.4, 0.0)),
    "F1 that rises, but not to one half": imbalanced(val_f1=decay(0.0, 0.43, noise=0.01)),
    "in percent": imbalanced(val_f1=decay(2.0, 43.0)),
    "worse than a constant answer": training(
        train_loss=decay(3e-3, 1e-3), val_loss=decay(3e-3, 1e-3), val_r2=flat(-150.0)
    ),
    "accuracy computed on something else": imbalanced(val_acc=flat(0.1, noise=0.01)),
    "a loss of 0.15": training(train_loss=decay(0.69, 0.15), val_loss=decay(0.69, 0.15), val_f1=flat(0.3)),
    "a small loss and no right answer": training(
        train_loss=decay(0.014, 0.011), val_loss=decay(0.01, 0.007), val_acc=flat(0.0)
    ),
    "fifteen times as many errors as the loss allows": training(
        train_loss=decay(0.05, 0.04), val_loss=decay(0.05, 0.04), val_acc=flat(0.13)
    ),
    "the score is lost while the loss falls": training(
        train_loss=decay(0.67, 0.25), val_loss=decay(0.67, 0.25), val_f1=np.r_[0.1, 0.13, 0.19, decay(0.19, 0.008, 19)]
    ),
    "a tenth of the score is left, and the loss keeps a third": training(
        train_loss=decay(3.0, 1.0), val_loss=decay(3.0, 1.0), val_f1=decay(0.9, 0.3)
    ),
    "only a training loss": training(train_loss=decay(0.69, 0.03), val_f1=flat(0.0)),
}
QUIET = {
    "the loss ends at 0.3": training(train_loss=decay(0.69, 0.3), val_loss=decay(0.69, 0.3), val_f1=flat(0.3)),
    "two thirds of the score are left": training(
        train_loss=decay(3.0, 1.0), val_loss=decay(3.0, 1.0), val_f1=decay(0.9, 0.6)
    ),
    "the score is lost while the loss hardly falls": training(
        train_loss=decay(3.0, 2.9), val_loss=decay(3.0, 2.9), val_f1=decay(0.9, 0.1)
    ),
    "a focal loss": training(train_loss=decay(0.09, 0.07), val_loss=decay(0.09, 0.07), val_acc=decay(0.3, 0.45)),
    "five times as many errors as the loss allows": training(
        train_loss=decay(0.15, 0.125), val_loss=decay(0.15, 0.125), val_acc=flat(0.1)
    ),
    "the score dips once": training(
        train_loss=decay(3.0, 1.0), val_loss=decay(3.0, 1.0), val_f1=np.r_[decay(0.3, 0.9, 39), 0.1]
    ),
    "solved": imbalanced(val_f1=decay(0.0, 0.9)),
    "just above one half": imbalanced(val_f1=decay(0.0, 0.55)),
    "the loss is not low either": training(train_loss=decay(0.69, 0.4), val_loss=decay(0.69, 0.4), val_f1=flat(0.3)),
    "the loss was small from the start": training(
        train_loss=decay(0.1, 0.09), val_loss=decay(0.1, 0.09), val_acc=flat(0.1)
    ),
    "the loss rises": training(train_loss=decay(0.1, 0.03), val_loss=decay(0.03, 0.15), val_f1=flat(0.3)),
    "R2 was positive once": training(train_loss=decay(0.1, 0.01), val_loss=decay(0.1, 0.05), val_r2=decay(0.6, -0.2)),
    "R2 becomes positive": training(train_loss=decay(0.1, 0.01), val_loss=decay(0.1, 0.01), val_r2=decay(-9.0, 0.5)),
    "R2 below zero beside a large loss": training(
        train_loss=decay(9.0, 2.0), val_loss=decay(9.0, 2.0), val_r2=flat(-0.4)
    ),
    "recall of a detector": imbalanced(
        val_f1=flat(0.4), val_acc=flat(0.9), tags={"val_f1": "metrics/recall(B)", "val_acc": "metrics/mAP50(B)"}
    ),
    "average precision has no poor level": imbalanced(val_f1=flat(0.3), tags={"val_f1": "val/mean_average_precision"}),
    "a score with no poor level": imbalanced(val_f1=flat(0.3), tags={"val_f1": "val/bleu"}),
    "the loss ends in NaN": training(
        train_loss=np.r_[decay(0.69, 0.03), flat(np.nan, 10)],
        val_loss=np.r_[decay(0.69, 0.03), flat(np.nan, 10)],
        val_acc=np.r_[decay(0.5, 0.99), flat(0.5, 10)],
    ),
    "a likelihood below zero": imbalanced(val_loss=decay(0.69, -1.0), val_f1=flat(0.3)),
    "a policy": training(
        train_loss=decay(0.69, 0.03), val_loss=decay(0.69, 0.03), val_f1=flat(0.0), family=Family.REINFORCEMENT
    ),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "level", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_marks_where_the_score_is_poor() -> None:
    score = np.r_[flat(0.8, 10), flat(0.2, 30)]
    [finding] = run_rule(RULE, imbalanced(val_f1=score))
    [span] = [evidence for evidence in finding.evidence if isinstance(evidence, Span)]
    assert (span.first_step, span.last_step) == (10, 39)
    assert finding.confidence is Confidence.MEDIUM


def test_says_why_it_cannot_look() -> None:
    skipped = outcome(RULE, diagnose(QUIET["recall of a detector"], RULE))
    assert (skipped.status, "detector" in skipped.reason) == ("skipped", True)


@given(first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_step_numbering_does_not_matter(first: int, every: int) -> None:
    curves: dict[str, Any] = {series.tag: series.values for series in FIRES["F1 of zero"].series}
    assert run_rule(RULE, training(**curves, first=first, every=every))
