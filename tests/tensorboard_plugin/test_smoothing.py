"""Smoothing is TensorBoard's, and pauses are those that stand out."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.tensorboard_plugin.smoothing import Pause, pauses, smooth

NAN, INF = math.nan, math.inf


def one_by_one(values: list[float], weight: float) -> list[float]:
    """The average as its definition says it."""
    if len(set(values)) == 1:
        return values
    last, count, found = 0.0, 0, []
    for value in values:
        if not math.isfinite(value):
            found.append(value)
            continue
        last = last * weight + (1 - weight) * value
        count += 1
        found.append(last / (1 - weight**count))
    return found


@given(
    st.lists(st.floats(-1e6, 1e6) | st.sampled_from([NAN, INF, -INF]), max_size=300),
    st.floats(0.01, 0.999),
)
def test_it_is_the_average_of_the_definition(values: list[float], weight: float) -> None:
    expected = one_by_one(values, weight)
    np.testing.assert_allclose(smooth(np.array(values), weight), expected, rtol=1e-7, atol=1e-5)


@pytest.mark.parametrize(
    ("values", "weight"),
    [([3.0] * 5, 0.9), ([1.0, 2.0, 5.0], 0.0), ([], 0.5), ([NAN, INF], 0.5), ([7.0], 0.5)],
)
def test_it_leaves_alone_what_needs_no_smoothing(values: list[float], weight: float) -> None:
    np.testing.assert_array_equal(smooth(np.array(values), weight), values)


def test_values_near_the_end_of_float64_do_not_overflow() -> None:
    assert np.isfinite(smooth(np.array([1.7e308, 1.0] * 100), 0.9)).all()


def test_a_weight_smooths_over_the_same_share_of_a_long_series_as_of_a_short_one() -> None:
    """A jump in the middle is half forgotten after the same stretch, in 1000 points and in 100,000."""

    def stretch(points: int) -> float:
        smoothed = smooth((np.arange(points) >= points // 2).astype(float), 0.9)
        return float(np.argmax(smoothed > 0.5) - points // 2) / points

    assert stretch(100_000) == pytest.approx(stretch(1000), abs=1e-3)
    assert stretch(1000) == pytest.approx(0.006, abs=0.001)


@pytest.mark.parametrize(
    ("name", "gaps", "expected"),
    [
        ("one night", [10.0] * 50 + [36_000.0] + [10.0] * 49, [Pause(50, 36_000.0)]),
        ("steady", [10.0] * 100, []),
        ("a slow epoch is no pause", [60.0] * 20 + [300.0] + [60.0] * 20, []),
        ("less than a minute", [0.01] * 100 + [59.0], []),
        ("a clock that was set back", [10.0] * 30 + [-86_400.0] + [10.0] * 30, []),
        ("two points", [1e6], []),
    ],
)
def test_pauses(name: str, gaps: list[float], expected: list[Pause]) -> None:
    times = 1.7e9 + np.concatenate([[0.0], np.cumsum(gaps)])
    assert pauses(np.arange(len(times)), times) == expected, name


def test_there_are_never_more_than_fifty_pauses() -> None:
    times = np.cumsum(np.tile([1.0] * 30 + [1000.0], 500))
    assert len(pauses(np.arange(len(times)), times)) <= 50
