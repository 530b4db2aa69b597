from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.features.outline import outline
from tb_diagnose.features.setback import setback, setback_of_one_point, since
from tb_diagnose.testing import decay, flat, series, turning


def test_a_turn_is_measured_from_its_best_level_to_its_last_tenth() -> None:
    found = setback(outline(series("loss", turning(2.3, 0.6, 1.2, 100))))
    assert found.best == pytest.approx(30, abs=5)
    assert found.level == pytest.approx(0.6, abs=0.02)
    assert found.rise == pytest.approx(0.56, abs=0.03)
    assert 0.4 < found.kept < found.rise
    assert found.over_level(0.0) == pytest.approx(found.rise / found.level)
    assert found.over_level(1.0) == 0.0


@pytest.mark.parametrize(
    ("values", "steady"),
    [([1.15, 1.22, 1.45], 2), ([2.0, 1.0, 1.1, 1.2, 1.3], 3), ([1.0, 1.2, 1.1], 0), ([2.0, 1.0], 0), ([1.0, 1.0], 0)],
)
def test_steady_counts_the_points_since_the_best_where_each_is_higher(values: list[float], steady: int) -> None:
    assert setback(outline(series("loss", values))).steady == steady


def test_one_last_point_that_is_worse_keeps_nothing() -> None:
    assert setback(outline(series("loss", [2.0, 1.5, 1.0, 1.4]))).kept == 0.0
    assert setback(outline(series("loss", [2.0, 1.0, 1.2, 1.4]))).kept == pytest.approx(0.2)


def test_one_dip_in_the_last_tenth_is_what_was_kept() -> None:
    values = np.r_[decay(2.3, 0.3, 60), flat(2.0, 40)]
    values[95] = 0.2
    assert setback(outline(series("loss", values))).kept < 0.0


def test_a_single_low_point_is_a_best_of_its_own_kind() -> None:
    values = flat(1.0, 60, noise=0.01)
    values[20] = 0.5
    shape = outline(series("loss", values))
    assert setback(shape).rise < 0.05
    assert setback_of_one_point(shape).best == 20
    assert setback_of_one_point(shape).rise == pytest.approx(0.5, abs=0.05)


def test_a_rise_over_decades_is_measured_against_the_noise_of_its_logarithm() -> None:
    values = np.exp(np.r_[flat(0.0, 20, noise=0.3), flat(9.0, 40, noise=0.3, seed=1)])
    assert setback(outline(series("loss", values))).noise_sigmas > 15.0
    assert setback(outline(series("loss", values - 5.0))).noise_sigmas < 10.0


def test_a_curve_without_noise_rises_infinitely_far() -> None:
    assert setback(outline(series("loss", np.r_[np.linspace(2.0, 1.0, 9), flat(2.0, 9)]))).noise_sigmas == np.inf


@given(st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=60))
def test_it_never_loses_less_than_nothing(values: list[float]) -> None:
    shape = outline(series("loss", values))
    found = setback(shape)
    assert found.kept <= float(shape.raw.max()) - found.level
    assert found.noise_sigmas >= 0.0
    assert 0 <= found.best < len(values)


@pytest.mark.parametrize(
    ("high", "expected"),
    [
        ([0, 0, 1, 1], 2),
        ([0] * 10 + [1] * 10 + [0] + [1] * 10, 10),
        ([1, 0, 0, 0, 1], 4),
        ([0, 1, 0], 3),
        ([1, 1, 1], 0),
    ],
)
def test_since_allows_for_one_dip_in_ten(high: list[int], expected: int) -> None:
    assert since(np.array(high, dtype=bool)) == expected
