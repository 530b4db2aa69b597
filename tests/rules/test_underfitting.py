from dataclasses import replace
from math import log
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Level
from tb_diagnose.model import Family, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, training

RULE = "underfitting"
LN4 = log(4)


def weak(**curves: Any) -> Training:
    """Return a run that stops at two thirds of ln 4, half of its answers right, with some curves replaced."""
    return training(
        **{
            "train_loss": decay(LN4, 0.95, noise=0.005),
            "val_loss": decay(LN4, 0.97, noise=0.005, seed=1),
            "train_acc": decay(0.25, 0.55, noise=0.01),
            "val_acc": decay(0.25, 0.54, noise=0.02, seed=1),
        }
        | curves
    )


def without(case: Training, *tags: str) -> Training:
    kept = tuple(series for series in case.series if series.tag not in tags)
    return replace(case, series=kept, pairs=tuple(p for p in case.pairs if p.train in kept and p.validation in kept))


FIRES = {
    "four classes, two thirds of ln 4": weak(),
    "no training accuracy": without(weak(), "train_acc"),
    "accuracies in percent": weak(train_acc=decay(25.0, 55.0), val_acc=decay(25.0, 54.0)),
    "batch noise in training": weak(
        train_loss=decay(LN4, 0.95, 400) + flat(0.0, 400, noise=0.1), train_acc=decay(0.25, 0.55, 400)
    ),
    "a regression that explains a tenth": training(
        train_loss=decay(1.0, 0.9), val_loss=decay(1.0, 0.9), train_r2=decay(0.0, 0.1), val_r2=decay(0.0, 0.1)
    ),
    "training held down by dropout": weak(train_loss=decay(LN4, 1.3), train_acc=decay(0.25, 0.3)),
    "a regression that explains a quarter": training(
        train_loss=decay(1.0, 0.75), val_loss=decay(1.0, 0.75), train_r2=decay(0.0, 0.25), val_r2=decay(0.0, 0.25)
    ),
    "validation a sixth of a blind guess above training": weak(val_loss=decay(LN4, 1.16)),
    "both fall by a seventh in the last third": weak(
        train_loss=decay(LN4, 0.95, halves=3.0), val_loss=decay(LN4, 0.97, halves=3.0)
    ),
    "a little is learned": weak(
        train_loss=decay(LN4, 1.3), val_loss=decay(LN4, 1.3), train_acc=decay(0.25, 0.36), val_acc=decay(0.25, 0.36)
    ),
    "nearly as uncertain as wrong labels are": weak(
        train_loss=decay(LN4, 1.02), val_loss=decay(LN4, 1.02), train_acc=decay(0.25, 0.6), val_acc=decay(0.25, 0.6)
    ),
    "almost as uncertain as wrong labels are": weak(
        train_loss=decay(LN4, 0.95), val_loss=decay(LN4, 0.95), train_acc=decay(0.25, 0.6), val_acc=decay(0.25, 0.6)
    ),
}
QUIET = {
    "next to nothing is learned": weak(
        train_loss=decay(LN4, 1.37), val_loss=decay(LN4, 1.37), train_acc=decay(0.25, 0.305), val_acc=decay(0.25, 0.305)
    ),
    "two classes by name, and no better than a guess": weak(
        train_loss=flat(1.1, 11, noise=0.04),
        val_loss=decay(0.86, 0.8, 11),
        train_acc=flat(0.42, 11),
        val_acc=decay(0.41, 0.54, 11),
        tags={"train_acc": "train_BinaryAccuracy", "val_acc": "val_BinaryAccuracy"},
    ),
    "validation falls ever faster": weak(
        train_loss=flat(1.0, 11, noise=0.04),
        val_loss=1.1 - 0.15 * np.linspace(0.0, 1.0, 11) ** 2,
        train_acc=flat(0.45, 11),
        val_acc=decay(0.25, 0.5, 11),
    ),
    "a late window": weak(first=50),
    "solved": weak(train_loss=decay(LN4, 0.2), val_loss=decay(LN4, 0.25), train_acc=decay(0.25, 0.95)),
    "half of ln 4 is gone": weak(train_loss=decay(LN4, 0.6), val_loss=decay(LN4, 0.6)),
    "three of four answers are right": weak(val_acc=decay(0.25, 0.75), train_acc=decay(0.25, 0.75)),
    "validation solves what training does not": weak(val_loss=decay(LN4, 0.3), val_acc=decay(0.25, 0.95)),
    "validation far above training": weak(val_loss=decay(LN4, 1.37)),
    "still falling": weak(train_loss=np.linspace(LN4, 0.95, 40), val_loss=np.linspace(LN4, 0.97, 40)),
    "nothing learned at all": weak(
        train_loss=flat(LN4), val_loss=flat(LN4), train_acc=flat(0.25, noise=0.01), val_acc=flat(0.25, noise=0.01)
    ),
    "a language model, whose floor is not known": training(
        train_loss=decay(10.8, 6.0), val_loss=decay(10.8, 6.1), val_acc=decay(2e-5, 0.25)
    ),
    "a fine-tuning that starts far above chance": weak(
        train_loss=decay(1.5, 1.2), val_loss=decay(1.5, 1.2), train_acc=decay(0.65, 0.7), val_acc=decay(0.65, 0.7)
    ),
    "no accuracy: the level alone says nothing": without(weak(), "train_acc", "val_acc"),
    "a regression that explains half": training(
        train_loss=decay(1.0, 0.5), val_loss=decay(1.0, 0.5), train_r2=decay(0.0, 0.5), val_r2=decay(0.0, 0.5)
    ),
    "a regression that explains its training set": training(
        train_loss=decay(1.0, 0.1), val_loss=decay(1.0, 0.9), train_r2=decay(0.0, 0.9), val_r2=decay(0.0, 0.1)
    ),
    "preference tuning": replace(weak(), family=Family.PREFERENCE),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "level", "span"} <= {evidence.kind for evidence in finding.evidence}


def test_draws_a_gap_only_where_validation_is_behind() -> None:
    behind, ahead = (
        run_rule(RULE, weak(train_loss=decay(2.3, train), val_loss=decay(2.3, 2.0)))[0] for train in (1.95, 2.05)
    )
    [gap] = [evidence for evidence in behind.evidence if evidence.kind == "gap"]
    assert gap.value == pytest.approx((gap.first_value or 0.0) - (gap.other_value or 0.0))
    assert gap.value > 0.0
    assert not [evidence for evidence in ahead.evidence if evidence.kind == "gap"]


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


@pytest.mark.parametrize("k", [2, 3, 5, 8, 10, 20])
def test_infers_the_number_of_classes_from_the_first_loss_and_accuracy(k: int) -> None:
    right = 1 / k + 0.2 * (1 - 1 / k)
    case = training(
        train_loss=decay(log(k), 0.9 * log(k)),
        val_loss=decay(log(k), 0.9 * log(k)),
        train_acc=decay(1 / k, right),
        val_acc=decay(1 / k, right),
    )
    [finding] = run_rule(RULE, case)
    assert f"about {k} classes" in finding.message
    [chance] = [evidence for evidence in finding.evidence if isinstance(evidence, Level)]
    assert chance.value == pytest.approx(log(k))


def test_says_where_wrong_labels_would_look_the_same() -> None:
    """Answers that are right with 60 % and evenly wrong else have a loss of 1.112, and calibrated ones no more."""
    even = decay(LN4, 1.112)
    noisy = weak(train_loss=even, val_loss=even, train_acc=decay(0.25, 0.6), val_acc=decay(0.25, 0.6))
    [finding] = run_rule(RULE, noisy)
    assert "wrong at random" in finding.message
    assert finding.remedies[0] == "clean-labels"
    [finding] = run_rule(RULE, weak())
    assert "labels" not in finding.message
    assert finding.remedies[0] == "overfit-one-batch"


def test_says_why_it_cannot_look() -> None:
    def reason(name: str) -> str:
        skipped = outcome(RULE, diagnose(QUIET[name], RULE))
        assert skipped.status == "skipped"
        return skipped.reason

    assert "classes" in reason("a language model, whose floor is not known")
    assert "does not start at a blind guess" in reason("a fine-tuning that starts far above chance")
    assert "needs an accuracy" in reason("no accuracy: the level alone says nothing")


@given(first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_step_numbering_does_not_matter(first: int, every: int) -> None:
    first %= 3 * every  # later it would be a late window
    curves: dict[str, Any] = {series.tag: series.values for series in weak().series}
    assert run_rule(RULE, training(**curves, first=first, every=every))
