from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.features.swings import Swing, restarts, roughness, swings
from tb_diagnose.model import Float64Array
from tb_diagnose.testing import decay, flat, training


@pytest.mark.parametrize(
    ("values", "least", "ratio", "expected"),
    [
        ([5, 4, 3, 2, 1], 0.5, 0.0, []),
        ([3, 1, 2, 1], 1.0, 0.0, [Swing(1, 2, 3)]),
        ([3, 1, 2, 1], 1.1, 0.0, []),
        ([3, 1, 2, 3, 4], 1.0, 0.0, []),
        ([3, 1, 2, 1.6, 2.5, 1], 1.0, 0.0, [Swing(1, 4, 5)]),
        ([9, 1, 3, 1, 3, 1], 1.0, 0.0, [Swing(1, 2, 3), Swing(3, 4, 5)]),
        ([9, 4, 5, 4], 0.1, 0.25, [Swing(1, 2, 3)]),
        ([9, 4, 4.9, 4], 0.1, 0.25, []),
        ([-1, -4, -3, -4], 0.1, 0.25, [Swing(1, 2, 3)]),
        ([], 1.0, 0.0, []),
    ],
)
def test_swings(values: list[float], least: float, ratio: float, expected: list[Swing]) -> None:
    assert swings(np.array(values, np.float64), least, ratio) == expected


@given(st.lists(st.floats(-100, 100), max_size=40), st.floats(0.1, 50))
def test_every_swing_rises_enough_and_gives_half_back(values: list[float], least: float) -> None:
    curve = np.array(values, np.float64)
    for swing in swings(curve, least):
        rise = curve[swing.high] - curve[swing.low]
        assert swing.low < swing.high < swing.end
        assert rise >= least
        assert curve[swing.high] - curve[swing.end] >= rise / 2
        assert curve[swing.low : swing.end].max() == curve[swing.high]


def test_roughness_is_the_deviation_of_noise_and_nought_for_a_line() -> None:
    assert roughness(flat(3.0, 20_000, noise=0.2)) == pytest.approx(0.2, rel=0.05)
    assert roughness(np.linspace(0.0, 5.0, 50, dtype=np.float64)) == pytest.approx(0.0, abs=1e-12)
    assert roughness(np.array([1.0, 2.0])) == 0.0


@pytest.mark.parametrize(
    ("rate", "expected"),
    [
        (flat(0.1), 0),
        (decay(0.1, 0.0), 0),
        (np.r_[np.linspace(0.0, 1.0, 10), decay(1.0, 0.0)], 0),
        (np.tile(np.linspace(1.0, 0.0, 10), 4), 3),
        (np.r_[np.linspace(0.0, 1.0, 5), np.tile(np.linspace(1.0, 0.1, 10), 3)], 2),
    ],
)
def test_restarts_of_the_learning_rate(rate: Float64Array, expected: int) -> None:
    assert restarts(training(train_loss=flat(1.0), lr=rate)) == expected


def test_no_learning_rate_has_no_restarts() -> None:
    assert restarts(training(train_loss=flat(1.0))) == 0
