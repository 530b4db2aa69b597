from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.features.median import median, median_of_rows, median_of_stretches

FINITE = st.floats(allow_nan=False, allow_infinity=False, width=32)


@given(st.lists(st.floats(max_value=1e300, min_value=-1e300), max_size=20))
def test_it_is_the_median_of_any_numbers(values: list[float]) -> None:
    numbers = np.array(values)
    with np.errstate(all="ignore"):
        expected = np.median(numbers) if values else np.nan
        assert np.array_equal(median(numbers), expected, equal_nan=True)


@pytest.mark.parametrize("count", [1, 2, 299, 300, 301, 302, 1000, 1001])
def test_it_is_the_median_of_few_and_of_many(count: int) -> None:
    numbers = np.random.default_rng(count).normal(size=count)
    assert median(numbers) == np.median(numbers)
    numbers[count // 3] = np.nan
    assert np.isnan(median(numbers))


def test_it_takes_whole_numbers_and_leaves_them_in_their_order() -> None:
    numbers = np.array([3, 1, 2, 10], np.int64)
    assert median(numbers) == 2.5
    assert numbers.tolist() == [3, 1, 2, 10]


@given(st.integers(1, 9).flatmap(lambda width: st.lists(st.lists(FINITE, min_size=width, max_size=width), min_size=1)))
def test_the_median_of_each_row(rows: list[list[float]]) -> None:
    numbers = np.array(rows, np.float64)
    assert median_of_rows(numbers) == pytest.approx(np.median(numbers, axis=1))


@given(st.lists(st.integers(1, 40), min_size=1, max_size=9), st.integers(0, 5))
def test_the_median_of_each_stretch(lengths: list[int], left: int) -> None:
    stops = np.cumsum(lengths)
    numbers = np.random.default_rng(sum(lengths)).normal(size=int(stops[-1]) + left)
    expected = [np.median(part) for part in np.split(numbers, stops)[:-1]]
    assert median_of_stretches(numbers, stops) == pytest.approx(expected)


def test_no_stretch_has_no_median() -> None:
    assert len(median_of_stretches(np.ones(3), np.empty(0, np.int64))) == 0
