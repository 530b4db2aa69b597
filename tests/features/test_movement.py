from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.features.movement import Motion, begins_late, movement, significant_digits
from tb_diagnose.model import Float64Array, Training
from tb_diagnose.testing import decay, flat, series, training

LIMIT, ERRORS = 0.01, 2.5


def motion(values: Float64Array | list[float], name: str = "train_loss") -> Motion:
    return movement(series(name, values), LIMIT, ERRORS).motion


def red(n: int, rho: float, seed: int = 0) -> Float64Array:
    """Return noise of deviation 1 in which each value keeps the share ``rho`` of the one before."""
    values = np.random.default_rng(seed).standard_normal(n)
    for i in range(1, n):
        values[i] = rho * values[i - 1] + (1.0 - rho**2) ** 0.5 * values[i]
    return values


@pytest.mark.parametrize(
    ("values", "what"),
    [
        ([1.0, 1.0], Motion.UNKNOWN),
        ([1.069, 1.069, 1.069], Motion.FROZEN),
        ([1.2, 1.069, 1.069, 1.069], Motion.FROZEN),
        ([1.2, 1.1, 1.069, 1.069, 1.069], Motion.IMPROVES),
        (np.r_[np.linspace(3.0, 2.0, 4), flat(2.0, 196)], Motion.FROZEN),
        (np.r_[np.linspace(3.0, 2.0, 6), flat(2.0, 194)], Motion.IMPROVES),
        ([2.3, 1.2, 0.8], Motion.IMPROVES),
        ([0.8, 1.2, 2.3], Motion.WORSENS),
        ([2.3, 1.2, 1.6, 1.9], Motion.UNKNOWN),
        ([1.0, 0.9995, 0.9991], Motion.UNKNOWN),
        (flat(1.0, 40, noise=0.003), Motion.STILL),
        (flat(1.0, 40, noise=0.1), Motion.UNKNOWN),
        (flat(-5.0, 40, noise=0.003), Motion.STILL),
        (np.linspace(1.0, 0.9, 40), Motion.IMPROVES),
        (np.linspace(1.0, 0.992, 40), Motion.CREEPS),
        (np.linspace(1.0, 1.1, 40), Motion.WORSENS),
        (np.linspace(1.0, 0.999, 40), Motion.STILL),
        (np.r_[2.3, 1.7, flat(1.5, 998, noise=0.05)], Motion.IMPROVES),
        (decay(2.3, 1.5, 200, noise=0.5), Motion.IMPROVES),
        (1.0 + 0.003 * red(200, 0.97), Motion.STILL),
    ],
)
def test_what_a_curve_does(values: Float64Array | list[float], what: Motion) -> None:
    assert motion(values) is what


def test_a_score_improves_upwards() -> None:
    assert motion(np.linspace(0.1, 0.9, 40), "val_acc") is Motion.IMPROVES
    assert motion(np.linspace(0.9, 0.1, 40), "val_acc") is Motion.WORSENS


@pytest.mark.parametrize(
    ("end", "what"),
    [(0.002, Motion.STILL), (0.019, Motion.UNKNOWN), (0.2, Motion.IMPROVES)],
    ids=["none", "few", "many"],
)
def test_a_score_is_held_against_its_scale(end: float, what: Motion) -> None:
    assert motion(np.linspace(0.0, end, 40), "val_acc") is what
    assert motion(100.0 * np.linspace(0.0, end, 40), "val_acc") is (what if 100.0 * end > 1.5 else Motion.IMPROVES)


@given(scale=st.floats(1e-6, 1e6), first=st.integers(0, 10**6), every=st.integers(1, 10**4), seed=st.integers(0, 20))
def test_neither_scale_nor_numbering_matters(scale: float, first: int, every: int, seed: int) -> None:
    for values in (flat(1.0, 40, noise=0.003, seed=seed), np.linspace(1.0, 0.9, 40), flat(1.0, 40, 0.1, seed)):
        other = movement(series("train_loss", scale * values, first=first, every=every), LIMIT, ERRORS)
        assert other.motion is motion(values)


@pytest.mark.parametrize(("rho", "most"), [(0.0, 0.1), (0.9, 0.15), (0.97, 0.25)])
def test_flat_noise_is_seldom_taken_for_a_change(rho: float, most: float) -> None:
    moves = [motion(1.0 + 0.05 * red(300, rho, seed)) in (Motion.IMPROVES, Motion.WORSENS) for seed in range(200)]
    assert np.mean(moves) <= most


@pytest.mark.parametrize(
    ("value", "digits"), [(0.05, 1), (2.0, 1), (1.069, 4), (0.0105, 3), (0.90144944, 7), (0.0, 1), (-43.5, 3)]
)
def test_significant_digits(value: float, digits: int) -> None:
    assert significant_digits(value) == digits


@pytest.mark.parametrize(
    ("case", "late"),
    [
        (training(train_loss=decay(2.0, 1.0)), False),
        (training(first=1, train_loss=decay(2.0, 1.0)), False),
        (training(first=500, every=500, train_loss=decay(2.0, 1.0)), False),
        (training(first=26, train_loss=decay(2.0, 1.0)), True),
        (training(first=900, every=100, train_loss=decay(2.0, 1.0)), True),
        (training(train_loss=decay(2.0, 1.0), val_loss=series("val_loss", decay(2.0, 1.0), first=30)), False),
        (training(), False),
        (training(first=50, train_loss=[1.0]), False),
    ],
)
def test_a_log_that_leaves_out_its_start(case: Training, late: bool) -> None:  # noqa: FBT001 - a table
    assert begins_late(case) is late
