from __future__ import annotations

from math import inf, log
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.features.classifier_baseline import Fit, classes_behind, fit, highest_loss, kappa, late
from tb_diagnose.features.outline import outline
from tb_diagnose.model import Family, Pair
from tb_diagnose.testing import decay, flat, training

CLASSES = st.integers(2, 1000)


@given(k=CLASSES, above=st.floats(0.0, 0.9))
def test_the_number_of_classes_is_found_again(k: int, above: float) -> None:
    right = 1 / k + above * (1 - 1 / k)
    assert classes_behind(highest_loss(right, k), right) == pytest.approx(k)


@given(k=CLASSES, right=st.floats(0.01, 0.99), seed=st.integers(0, 1000))
def test_no_calibrated_probabilities_have_a_higher_loss(k: int, right: float, seed: int) -> None:
    """Every answer is given with its own sure share; the loss is then their mean entropy."""
    rng = np.random.default_rng(seed)
    sure = np.clip(right + 0.3 * rng.standard_normal(50), 1 / k, 1 - 1e-9)
    entropy = -sure * np.log(sure) - (1 - sure) * np.log((1 - sure) / (k - 1))
    assert entropy.mean() <= highest_loss(sure.mean(), k) + 1e-9


@given(k=CLASSES)
def test_a_blind_guess(k: int) -> None:
    assert highest_loss(1 / k, k) == pytest.approx(log(k))
    assert classes_behind(log(k), 1 / k) == pytest.approx(k)
    assert kappa(1 / k, k) == pytest.approx(0.0)
    assert kappa(1.0, k) == 1.0


def test_what_cannot_be_told_is_infinite() -> None:
    assert classes_behind(1.0, 1.0) == inf
    assert classes_behind(400.0, 0.5) == inf


@pytest.mark.parametrize(("values", "expected"), [([1.0], 1.0), ([5.0, 1.0], 1.0), ([9, 9, 9, 9, 1.0, 3.0], 2.0)])
def test_late(values: list[float], expected: float) -> None:
    assert late(np.array(values)) == expected


def fitted(**curves: Any) -> Fit | str:
    case = training(**curves)
    train, validation = (next(s for s in case.series if s.tag == tag) for tag in ("train_loss", "val_loss"))
    return fit(case, Pair(train=train, validation=validation), outline(train), outline(validation))


def test_fit_of_both_splits() -> None:
    found = fitted(
        train_loss=decay(log(5), 0.8, halves=20.0),
        val_loss=decay(log(5), 0.9, halves=20.0),
        train_acc=decay(0.2, 0.7, halves=20.0),
    )
    assert isinstance(found, Fit)
    assert found.classes == 5
    assert found.first_kappa == pytest.approx(0.0)
    assert found.train.of_chance == pytest.approx(0.8 / log(5), abs=0.001)
    assert found.train.kappa == pytest.approx(0.625, abs=0.001)
    assert found.train.evenness == pytest.approx(0.8 / highest_loss(0.7, 5), abs=0.001)
    assert (found.validation.kappa, found.validation.evenness, found.validation.score) == (None, None, None)


@pytest.mark.parametrize(
    ("curves", "why"),
    [
        ({"train_loss": decay(1.0, 0.5), "val_loss": decay(1.0, 0.5)}, "accuracy"),
        ({"train_loss": decay(1.0, -0.5), "val_loss": decay(1.0, 0.5), "val_acc": flat(0.5)}, "negative"),
        ({"train_loss": decay(1.0, 0.5), "val_loss": flat(np.nan), "train_acc": decay(0.2, 0.5)}, "finite"),
        (
            {
                "train_loss": decay(1.0, 0.5),
                "val_loss": decay(1.0, 0.5),
                "val_acc": flat(0.5),
                "family": Family.REINFORCEMENT,
            },
            "reinforcement",
        ),
    ],
)
def test_says_why_it_cannot_tell(curves: dict[str, Any], why: str) -> None:
    reason = fitted(**curves)
    assert isinstance(reason, str)
    assert why in reason
