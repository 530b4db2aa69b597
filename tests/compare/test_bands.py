"""Curves as a band: mean and range."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.compare.bands import Band, Curve, band


def line(steps: list[int], values: list[float]) -> Curve:
    return np.array(steps, np.int64), np.array(values, np.float64)


def numbers(found: Band) -> dict[str, list[float]]:
    return {name: getattr(found, name).tolist() for name in ("steps", "mean", "least", "greatest", "count")}


def test_the_same_steps() -> None:
    found = band([line([0, 5, 9], [1.0, 2.0, 3.0]), line([0, 5, 9], [3.0, 2.0, 4.0])], 60)
    assert numbers(found) == {
        "steps": [0, 5, 9],
        "mean": [2.0, 2.0, 3.5],
        "least": [1.0, 2.0, 3.0],
        "greatest": [3.0, 2.0, 4.0],
        "count": [2, 2, 2],
    }
    assert found.broken == (None, None)
    assert found.last == (9, 9)


def test_other_steps_are_joined_by_straight_lines_and_never_beyond_the_ends() -> None:
    found = band([line([0, 10], [0.0, 10.0]), line([5, 15], [1.0, 1.0])], 60)
    assert found.steps.tolist() == [0, 5, 10, 15]
    assert found.mean.tolist() == pytest.approx([np.nan, 3.0, 5.5, np.nan], nan_ok=True)
    assert found.least.tolist() == [0.0, 1.0, 1.0, 1.0]
    assert found.greatest.tolist() == [0.0, 5.0, 10.0, 1.0]
    assert found.count.tolist() == [1, 2, 2, 1]


def test_a_curve_that_breaks_ends_the_mean_and_is_named() -> None:
    found = band([line([0, 1, 2, 3], [1.0, 1.0, np.nan, np.nan]), line([0, 1, 2, 3], [3.0, 3.0, 1.0, 1.0])], 60)
    assert found.mean.tolist() == pytest.approx([2.0, 2.0, np.nan, np.nan], nan_ok=True)
    assert found.greatest.tolist() == [3.0, 3.0, 1.0, 1.0]
    assert found.count.tolist() == [2, 2, 1, 1]
    assert found.broken == (2, None)
    assert found.last == (1, 3)


def test_no_line_across_what_is_not_finite() -> None:
    found = band([line([0, 4, 8], [1.0, np.inf, 1.0]), line([0, 2, 6, 8], [0.0, 0.0, 0.0, 0.0])], 60)
    assert found.count.tolist() == [2, 1, 1, 1, 2]


def test_nothing_finite() -> None:
    found = band([line([0, 1], [np.nan, np.nan])], 60)
    assert np.isnan(found.mean).all()
    assert np.isnan(found.least).all()
    assert found.last == (None,)


def test_no_spike_is_lost_in_columns() -> None:
    values = np.zeros(10_000)
    values[4321] = 9.0
    steps = np.arange(10_000)
    found = band([(steps, values), (steps, -values)], 50)
    assert len(found.steps) == 50
    assert found.greatest.max() == 9.0
    assert found.least.min() == -9.0
    assert found.mean.tolist() == pytest.approx([0.0] * 50)


curves = st.lists(
    st.dictionaries(st.integers(0, 300), st.floats(-1e6, 1e6), min_size=1, max_size=40).map(
        lambda points: line(sorted(points), [points[step] for step in sorted(points)])
    ),
    min_size=1,
    max_size=4,
)


@given(curves, st.integers(1, 80))
def test_the_mean_lies_within_the_range_and_the_range_holds_every_point(lines: list[Curve], width: int) -> None:
    found = band(lines, width)
    assert np.all(np.diff(found.steps) > 0)
    known = ~np.isnan(found.mean)
    slack = 1e-9 * (1 + np.abs(found.mean[known]))
    assert np.all(found.least[known] - slack <= found.mean[known])
    assert np.all(found.mean[known] <= found.greatest[known] + slack)
    logged = np.concatenate([values for _, values in lines])
    assert np.nanmin(found.least) == logged.min()
    assert np.nanmax(found.greatest) == logged.max()
