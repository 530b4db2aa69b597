from __future__ import annotations

import numpy as np
import pytest

from tb_diagnose.features.bursts import Burst, before_and_after, bursts, level_at, over_noise
from tb_diagnose.features.outline import outline
from tb_diagnose.testing import flat, series


@pytest.mark.parametrize("n", [100, 1000, 100_000])
@pytest.mark.parametrize("width", [0.1, 1.0, 2.0])
def test_noise_seldom_passes_its_reach(n: int, width: float) -> None:
    level = np.ones(n)
    for seed in range(20):
        normal = flat(0.0, n, noise=width, seed=seed)
        assert over_noise(1.0 + normal, level, 0).max() < 1.5
        assert over_noise(np.exp(normal), level, 0).max() < 1.5


def test_a_few_bursts_do_not_move_the_reach() -> None:
    values = flat(5.0, 1000, noise=1.0)
    spiky = values.copy()
    spiky[100::200] = 20.0
    multiple = over_noise(spiky, np.full(1000, 5.0), 0)
    assert np.flatnonzero(multiple > 2.0).tolist() == [100, 300, 500, 700, 900]


def test_without_noise_any_rise_is_infinite() -> None:
    assert over_noise(np.array([1.0, 1.0, 3.0, 0.5] + [1.0] * 96), np.ones(100), 0)[:4].tolist() == [0, 0, np.inf, 0]


def test_bursts() -> None:
    values = np.array([9.0, 1.0, 1.0, 5.0, 7.0, 6.0, 1.0, 8.0])
    assert bursts(values > 4.0, values) == [Burst(0, 0, 0), Burst(3, 4, 5), Burst(7, 7, 7)]
    assert bursts(values > 10.0, values) == []


def test_before_and_after() -> None:
    values = np.array([1.0, 2.0, 3.0, 90.0, 5.0, 4.0, 1.0, 4.0, 9.0])
    assert before_and_after(values, Burst(3, 3, 3), 5) == (2.0, 4.0)
    assert before_and_after(values, Burst(0, 0, 0), 5) is None
    assert before_and_after(values, Burst(6, 6, 6), 5) is None


def test_level_at_the_steps_of_the_points() -> None:
    curve = series("train_loss", np.linspace(1.0, 0.0, 50), every=7)
    assert level_at(outline(curve), curve.steps) == pytest.approx(curve.values, abs=0.05)
