"""Thinning loses no spike and bridges no gap, whatever the curve."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.model import Float64Array, Int64Array
from tb_diagnose.tensorboard_plugin.downsampling import Mark, downsample, marks

NAN, INF = math.nan, math.inf
INT64 = np.iinfo(np.int64)

curves = st.lists(
    st.tuples(
        st.integers(int(INT64.min), int(INT64.max)) | st.integers(-50, 50),
        st.floats(width=32) | st.sampled_from([NAN, INF, -INF, 0.0, -0.0]),
    ),
    unique_by=lambda point: point[0],
    max_size=120,
).map(sorted)
widths = st.integers(1, 12)


def columns_of(points: list[tuple[int, float]], width: int) -> list[int]:
    """The column of each point, one by one."""
    first, last = float(points[0][0]), float(points[-1][0])
    begins = {first + column * ((last - first) / width) for column in range(width)}
    return [sum(float(step) >= begin for begin in begins) for step, _ in points]


def naive_thin(points: list[tuple[int, float]], width: int) -> list[int]:
    """The same choice as ``thin``, one column at a time."""
    if len(points) <= 4 * width:
        return list(range(len(points)))
    column = columns_of(points, width)
    chosen: set[int] = set()
    for this in set(column):
        here = [i for i, c in enumerate(column) if c == this]
        finite = [i for i in here if math.isfinite(points[i][1])]
        other = [i for i in here if i not in finite]
        if finite:
            chosen |= {finite[0], finite[-1]}
            chosen |= {min(finite, key=lambda i: points[i][1]), max(finite, key=lambda i: points[i][1])}
        if other:
            chosen |= {other[0], other[-1]}
    return sorted(chosen)


def arrays(points: list[tuple[int, float]]) -> tuple[Int64Array, Float64Array]:
    return np.array([p[0] for p in points], np.int64), np.array([p[1] for p in points], np.float64)


@given(points=curves, width=widths)
def test_thin_agrees_with_its_naive_twin(points: list[tuple[int, float]], width: int) -> None:
    assert downsample(*arrays(points), width).tolist() == naive_thin(points, width)


@given(points=curves, width=widths)
def test_no_extreme_no_end_and_no_order_is_lost(points: list[tuple[int, float]], width: int) -> None:
    steps, values = arrays(points)
    kept = downsample(steps, values, width)
    assert np.all(steps[kept][1:] > steps[kept][:-1])
    assert len(kept) <= max(6 * width, 4 * width)
    if len(points):
        assert {0, len(points) - 1} <= set(kept.tolist())
    finite = values[np.isfinite(values)]
    if len(finite):
        assert finite.min() in values[kept]
        assert finite.max() in values[kept]


@given(points=curves, width=widths)
def test_no_line_is_drawn_from_column_to_column_across_a_gap(points: list[tuple[int, float]], width: int) -> None:
    steps, values = arrays(points)
    kept = downsample(steps, values, width).tolist()
    column = columns_of(points, width) if points else []
    for left, right in itertools.pairwise(kept):
        if np.isfinite(values[[left, right]]).all() and column[left] != column[right]:
            assert np.isfinite(values[left:right]).all()


@given(points=curves, width=widths)
def test_marks_count_every_point_that_is_not_finite(points: list[tuple[int, float]], width: int) -> None:
    steps, values = arrays(points)
    found = marks(steps, values, width)
    assert [mark.step for mark in found] == sorted(mark.step for mark in found)
    assert len(found) <= 3 * width
    for name, count in {
        "nan": np.isnan(values).sum(),
        "inf": np.isposinf(values).sum(),
        "-inf": np.isneginf(values).sum(),
    }.items():
        assert sum(mark.count for mark in found if mark.value == name) == count


@pytest.mark.parametrize(
    ("values", "width", "expected"),
    [
        ([], 10, []),
        ([1.0, 2.0], 10, []),
        ([1.0, NAN, 2.0], 10, [Mark(1, "nan", 1)]),
        ([NAN, NAN, NAN, 1.0], 100, [Mark(0, "nan", 3)]),
        ([NAN, 1.0, NAN, 1.0], 100, [Mark(0, "nan", 1), Mark(2, "nan", 1)]),
        ([NAN, 1.0, NAN, 1.0], 1, [Mark(0, "nan", 2)]),
        (
            [INF, NAN, -INF, NAN],
            100,
            [Mark(0, "inf", 1), Mark(1, "nan", 1), Mark(2, "-inf", 1), Mark(3, "nan", 1)],
        ),
        ([1.0] * 50 + [NAN] * 50, 10, [Mark(50, "nan", 50)]),
    ],
)
def test_marks(values: list[float], width: int, expected: list[Mark]) -> None:
    assert marks(np.arange(len(values)), np.array(values, np.float64), width) == expected


def test_a_spike_of_one_point_in_a_million_is_kept() -> None:
    steps = np.arange(10**6)
    values = np.zeros(10**6)
    values[123_456] = 1.0
    kept = downsample(steps, values, 800)
    assert 123_456 in kept
    assert len(kept) <= 3 * 800


@pytest.mark.parametrize("points", [8, 9])
def test_a_curve_is_thinned_only_where_it_has_more_points_than_its_columns_hold(points: int) -> None:
    kept = downsample(np.arange(points), np.arange(points, dtype=np.float64), 2)
    assert (len(kept) == points) == (points <= 8)
