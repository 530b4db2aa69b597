from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.features.cycles import MAX_POINTS, fold, kruskal_wallis, moving_mean, period
from tb_diagnose.model import Float64Array
from tb_diagnose.testing import decay, flat


def saw(periods: int, per_period: int, fall: float = 0.0, noise: float = 0.0, seed: int = 0) -> Float64Array:
    """Return teeth that fall from 1 to 0, on a falling line."""
    count = periods * per_period
    teeth: Float64Array = np.tile(np.linspace(1.0, 0.0, per_period), periods)
    return teeth + np.linspace(fall, 0.0, count) + flat(0.0, count, noise, seed)


def steps_of(values: Float64Array) -> Float64Array:
    return np.arange(len(values), dtype=np.float64)


def test_fold_of_teeth() -> None:
    values = saw(12, 20, fall=3.0, noise=0.05)
    cycle = fold(steps_of(values), values, 20.0)
    assert cycle is not None
    assert cycle.explained > 0.9
    assert cycle.sigmas > 20
    assert cycle.height == pytest.approx(1.0, rel=0.2)
    assert cycle.fall == pytest.approx(0.25, rel=0.1)
    assert cycle.peak < 0.1


@pytest.mark.parametrize("seed", range(10))
def test_noise_explains_nothing(seed: int) -> None:
    values = flat(1.0, 300, noise=0.3, seed=seed)
    cycle = fold(steps_of(values), values, 20.0)
    assert cycle is not None
    assert abs(cycle.explained) < 0.2
    assert cycle.sigmas < 4


def test_the_wrong_period_explains_little() -> None:
    values = saw(12, 20, noise=0.05)
    cycle = fold(steps_of(values), values, 17.0)
    assert cycle is not None
    assert cycle.explained < 0.3


def test_points_that_fall_on_other_batches_in_each_period() -> None:
    batches = np.random.default_rng(0).uniform(0.0, 2.0, 57)
    steps = np.arange(0.0, 57.0 * 14, 4.0, dtype=np.float64)
    cycle = fold(steps, batches[steps.astype(int) % 57], 57.0)
    assert cycle is not None
    assert cycle.explained > 0.8


def test_too_little_to_fold() -> None:
    assert fold(steps_of(flat(1.0, 12)), flat(1.0, 12), 4.0) is None
    assert fold(steps_of(flat(1.0, 100)), flat(1.0, 100), 60.0) is None
    assert fold(steps_of(flat(1.0, 100)), flat(1.0, 100), 2.0) is None


@given(scale=st.floats(1e-6, 1e6), shift=st.floats(-100, 100), every=st.integers(1, 1000))
def test_scale_shift_and_step_width_do_not_matter(scale: float, shift: float, every: int) -> None:
    values = saw(10, 12, fall=1.0, noise=0.2)
    cycle = fold(steps_of(values), values, 12.0)
    other = fold(steps_of(values) * every, (values + shift) * scale, 12.0 * every)
    assert cycle is not None
    assert other is not None
    assert other.height == pytest.approx(cycle.height * scale, rel=0.5)
    assert (other.explained > 0.5) == (cycle.explained > 0.5)


def kruskal_wallis_by_hand(values: list[float], group: list[int]) -> tuple[float, float]:
    ranks = {value: rank for rank, value in enumerate(sorted(values), start=1)}
    count = len(values)
    members = {name: [ranks[v] for v, g in zip(values, group, strict=True) if g == name] for name in set(group)}
    statistic = 12 / (count * (count + 1)) * sum(sum(r) ** 2 / len(r) for r in members.values()) - 3 * (count + 1)
    freedom = len(members) - 1
    return (statistic - freedom) / (count - freedom - 1), (statistic - freedom) / (2 * freedom) ** 0.5


@pytest.mark.parametrize("seed", range(5))
def test_kruskal_wallis_as_by_hand(seed: int) -> None:
    random = np.random.default_rng(seed)
    values, group = random.standard_normal(60), random.integers(0, 5, 60) * 2
    assert kruskal_wallis(values, group) == pytest.approx(kruskal_wallis_by_hand(values.tolist(), group.tolist()))


def test_one_group_explains_nothing() -> None:
    assert kruskal_wallis(flat(1.0, 10, noise=1.0), np.zeros(10, np.int64)) == (0.0, 0.0)


@pytest.mark.parametrize("per_period", [5, 16, 25, 60])
def test_period_of_teeth(per_period: int) -> None:
    lag, sigmas = period(saw(12, per_period, fall=1.0, noise=0.1))
    assert lag == pytest.approx(per_period, abs=1)
    assert sigmas > 6


@pytest.mark.parametrize("seed", range(10))
def test_noise_and_decay_have_no_sure_period(seed: int) -> None:
    assert period(flat(1.0, 500, noise=0.2, seed=seed))[1] < 6
    assert period(decay(2.0, 0.1, 500, noise=0.05, seed=seed))[1] < 6


def test_period_of_a_long_curve() -> None:
    lag, sigmas = period(saw(100, 1000, noise=0.2))
    assert MAX_POINTS < 100 * 1000
    assert lag == pytest.approx(1000, rel=0.01)
    assert sigmas > 6


@given(st.lists(st.floats(-100, 100), min_size=1, max_size=30), st.sampled_from([1, 3, 5, 11]))
def test_moving_mean_as_by_hand(values: list[float], window: int) -> None:
    by_hand = []
    for i in range(len(values)):
        reach = min(window // 2, i, len(values) - 1 - i)
        by_hand.append(np.mean(values[i - reach : i + reach + 1]))
    assert moving_mean(np.array(values), window) == pytest.approx(by_hand, abs=1e-9)
