from __future__ import annotations

import math

import numpy as np
import pytest

from tb_diagnose.features.classification import accuracy, binary_entropy, flips, is_accuracy, not_cross_entropy, shares
from tb_diagnose.model import Split
from tb_diagnose.testing import decay, flat, series, training


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("val_acc", True),
        ("Accuracy/val", True),
        ("epoch_accuracy", True),
        ("ValAccuracy", True),
        ("val_top5_acc", False),
        ("acc/top 5", False),
        ("vaccine_score", False),
        ("f1", False),
    ],
)
def test_what_is_an_accuracy(tag: str, *, expected: bool) -> None:
    assert is_accuracy(series("val_acc", flat(0.5), tag=tag)) is expected


def test_the_accuracy_of_a_split() -> None:
    case = training(val_f1=flat(0.5), val_acc=flat(0.5), train_acc=flat(0.5))
    found = accuracy(case, Split.VALIDATION)
    assert found is not None
    assert found.tag == "val_acc"
    assert accuracy(case, Split.TEST) is None


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([0.1, 0.9, 1.0], [0.1, 0.9, 1.0]),
        ([10.0, 90.0], [0.1, 0.9]),
        ([0.4, 71.0], [0.004, 0.71]),
        ([0.5, np.nan, np.inf], [0.5]),
        ([], []),
        ([np.nan], []),
    ],
    ids=str,
)
def test_shares_are_of_one(values: list[float], expected: list[float]) -> None:
    assert shares(series("val_acc", values)).tolist() == pytest.approx(expected)


@pytest.mark.parametrize(
    ("tag", "values", "reason"),
    [
        ("train_loss", decay(2.3, 0.1), None),
        ("bce_loss", decay(2.3, 0.1), None),
        ("train/l2_loss", decay(2.3, 0.1), "named `l2`"),
        ("MSELoss", decay(2.3, 0.1), "named `mse`"),
        ("train_mse", decay(2.3, 0.1), "named `mse`"),
        ("triplet_loss", decay(2.3, 0.1), "named `triplet`"),
        ("train_loss", decay(2.3, -0.1), "negative values"),
        ("train_loss", flat(np.nan), None),
        ("train_loss", [], None),
    ],
)
def test_what_is_no_cross_entropy(tag: str, values: list[float], reason: str | None) -> None:
    loss = series("train_loss", values, tag=tag)
    said = not_cross_entropy(training(loss=loss), loss)
    assert said is None if reason is None else said is not None and reason in said


def test_a_regression_has_no_cross_entropy() -> None:
    case = training(train_loss=decay(2.3, 0.1), val_r2=flat(0.1))
    assert not_cross_entropy(case, case.series[0]) == "`val_r2` says that the run is a regression"


@pytest.mark.parametrize(("share", "expected"), [(0.5, math.log(2)), (1.0, 0.0), (0.9, 0.3250829733914482)])
def test_binary_entropy(share: float, expected: float) -> None:
    assert binary_entropy(share) == pytest.approx(expected)
    assert binary_entropy(1.0 - share) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([0.5029, 0.4971, 0.5029, 0.5029], (0.4971, 0.5029)),
        ([50.29, 49.71], (0.4971, 0.5029)),
        ([0.9, 0.1], (0.1, 0.9)),
        ([0.5029, 0.4981], None),
        ([0.5029, 0.4971, 0.51], None),
        ([0.5, 0.5], None),
        ([], None),
    ],
    ids=str,
)
def test_flips(values: list[float], expected: tuple[float, float] | None) -> None:
    found = flips(series("val_acc", values))
    assert found is None if expected is None else found == pytest.approx(expected)
