from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Point, Stat
from tb_diagnose.model import Family, Role, Series, Split, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, series, training

RULE = "no-validation"


def changed(name: str, values: object, **fields: Any) -> Series:
    return replace(series(name, np.asarray(values, dtype=np.float64)), **fields)


FIRES = {
    "a training loss alone": training(train_loss=decay(2.3, 0.1), every=10),
    "loss and accuracy of the training": training(train_loss=decay(2.3, 0.1), train_acc=decay(0.1, 0.9)),
    "a training accuracy alone": training(train_acc=decay(0.1, 0.9)),
    "beside a learning rate and a gradient norm": training(
        train_loss=decay(2.3, 0.1), lr=decay(1e-3, 1e-5), grad_norm=flat(1.0)
    ),
    "three points": training(train_loss=[2.3, 1.0, 0.5]),
    "a training that went wrong": training(train_loss=np.r_[decay(2.3, 0.3), flat(np.nan)]),
}
QUIET = {
    "validation loss": training(train_loss=decay(2.3, 0.1), val_loss=decay(2.3, 0.2)),
    "validation accuracy only": training(train_loss=decay(2.3, 0.1), val_acc=decay(0.1, 0.9)),
    "one evaluation at the end": training(train_loss=decay(2.3, 0.1), val_loss=[0.2]),
    "a test split": training(train_loss=decay(2.3, 0.1), test_acc=[0.9]),
    "a component of the validation loss": training(
        train_loss=decay(2.3, 0.1), val_loss=changed("val_loss", decay(1.0, 0.1), principal=False)
    ),
    "a reward on held-out levels": training(
        train_loss=decay(2.3, 0.1), reward=changed("reward", decay(0.0, 9.0), split=Split.VALIDATION)
    ),
    "validation is all NaN, which is another matter": training(train_loss=decay(2.3, 0.1), val_loss=flat(np.nan)),
    "a policy": training(train_loss=decay(2.3, 0.1), family=Family.REINFORCEMENT),
    "a GAN": training(train_loss=decay(2.3, 0.1), family=Family.ADVERSARIAL),
    "preference tuning": training(train_loss=decay(0.7, 0.1), family=Family.PREFERENCE),
    "two points": training(train_loss=[2.3, 1.0]),
    "a loss of unknown split": training(train_loss=changed("train_loss", decay(2.3, 0.1), split=Split.NONE)),
    "no loss": training(lr=decay(1e-3, 1e-5)),
    "a training counter": training(train_loss=changed("train_loss", decay(0.0, 9.0), role=Role.COUNTER)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "point"} == {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_message_and_evidence_name_the_longest_training_curve() -> None:
    losses = decay(2.3, 0.1, 1200)
    case = training(train_loss=losses, train_acc=decay(0.1, 0.9), every=10)
    [finding] = run_rule(RULE, case)
    assert finding.message == ("`train_loss` has 1,200 points, and no series of the run is measured on held-out data")
    assert finding.evidence == (
        Stat(name="series on held-out data", value=0, limit=1, unit="series"),
        Point(tb_run=".", tag="train_loss", step=11_990, value=float(losses[-1]), label="training only"),
    )


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("a policy", "reinforcement runs have no validation loss to compare with"),
        ("no loss", "needs a training loss or score, found none"),
        ("two points", "needs at least 3 training points, found 2"),
    ],
)
def test_skipped_with_a_reason(name: str, reason: str) -> None:
    skipped = outcome(RULE, diagnose(QUIET[name]))
    assert (skipped.status, skipped.reason) == ("skipped", reason)


@given(first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_step_numbering_does_not_matter(first: int, every: int) -> None:
    assert run_rule(RULE, training(train_loss=decay(2.3, 0.1), first=first, every=every))
