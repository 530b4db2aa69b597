from __future__ import annotations

import doctest
from dataclasses import replace
from typing import NoReturn

import numpy as np
import pytest

from tb_diagnose import testing
from tb_diagnose.model import Better, Family, Role, Split, Training
from tb_diagnose.rules import RULES
from tb_diagnose.testing import decay, diagnose, flat, healthy_runs, outcome, run_rule, series, training, turning


def test_flat() -> None:
    assert flat(0.5, 3).tolist() == [0.5, 0.5, 0.5]
    noisy = flat(0.5, 4000, noise=0.1)
    assert (noisy.mean(), noisy.std()) == pytest.approx((0.5, 0.1), abs=0.01)
    assert np.array_equal(noisy, flat(0.5, 4000, noise=0.1))
    assert not np.array_equal(noisy, flat(0.5, 4000, noise=0.1, seed=1))


def test_decay() -> None:
    curve = decay(2.0, 1.0, 5, halves=4.0)
    assert curve.tolist() == [2.0, 1.5, 1.25, 1.125, 1.0625]
    assert decay(0.0, 1.0, 5, halves=4.0).tolist() == [0.0, 0.5, 0.75, 0.875, 0.9375]
    assert decay(2.0, 1.0, 1).tolist() == [2.0]


def test_turning() -> None:
    curve = turning(2.0, 0.5, 1.0, 100, at=0.4)
    assert len(curve) == 100
    assert (curve[0], curve.min(), curve[-1]) == pytest.approx((2.0, 0.5, 1.0), abs=0.02)
    assert int(curve.argmin()) in (39, 40)


@pytest.mark.parametrize(
    ("name", "role", "split", "better", "quantity"),
    [
        ("train_loss", Role.LOSS, Split.TRAIN, Better.LOWER, "loss"),
        ("val_acc", Role.SCORE, Split.VALIDATION, Better.HIGHER, "acc"),
        ("test_mse", Role.LOSS, Split.TEST, Better.LOWER, "mse"),
        ("lr", Role.LEARNING_RATE, Split.NONE, Better.NONE, "lr"),
        ("grad_norm", Role.GRADIENT_NORM, Split.NONE, Better.NONE, "grad_norm"),
    ],
)
def test_series(name: str, role: Role, split: Split, better: Better, quantity: str) -> None:
    made = series(name, [3.0, 2.0], first=5, every=10)
    assert (made.tag, made.role, made.split, made.better, made.quantity) == (name, role, split, better, quantity)
    assert made.steps.tolist() == [5, 15]


def test_run_pairs_what_belongs_together() -> None:
    made = training(train_loss=[1.0], val_loss=[1.0], train_acc=[1.0], lr=[1.0], tags={"lr": "Loss/lr"})
    assert [(pair.train.tag, pair.validation.tag) for pair in made.pairs] == [("train_loss", "val_loss")]
    assert made.series[-1].tag == "Loss/lr"
    assert made.family is Family.SUPERVISED


def test_a_finished_series_keeps_its_own_steps() -> None:
    made = training(train_loss=[1.0, 0.5], val_loss=series("val_loss", [1.0], first=7), first=100)
    assert [s.steps.tolist() for s in made.series] == [[100, 101], [7]]
    assert len(made.pairs) == 1


def test_run_rule_fails_where_the_rule_crashed(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object) -> NoReturn:
        raise ValueError("no such luck")

    broken = {"overfitting": replace(RULES["overfitting"], check=crash)}
    monkeypatch.setattr("tb_diagnose.engine.engine.RULES", broken)
    with pytest.raises(AssertionError, match="ValueError: no such luck"):
        run_rule("overfitting", training(train_loss=decay(2.0, 1.0), val_loss=decay(2.0, 1.0)))


def test_diagnose_applies_one_rule_or_all() -> None:
    case = training(train_loss=decay(2.3, 0.05), val_loss=turning(2.3, 0.6, 1.2))
    assert {o.status.value for o in diagnose(case, "overfitting").outcomes} == {"found", "skipped"}
    assert outcome("diverged", diagnose(case)).status == "clear"


@pytest.mark.parametrize("case", healthy_runs().values(), ids=healthy_runs())
def test_healthy_runs_are_called_healthy(case: Training) -> None:
    assert diagnose(case).summary.status == "healthy"


def test_the_example_runs() -> None:
    results = doctest.testmod(
        testing, extraglobs={name: getattr(testing, name) for name in ("training", "flat", "run_rule")}
    )
    assert results.attempted >= 1
    assert results.failed == 0
