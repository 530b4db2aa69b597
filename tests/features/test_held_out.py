from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.features.held_out import interval, jitter, set_size, standard_error
from tests.features import naive


@given(size=st.integers(2, 80), rights=st.lists(st.integers(0, 10**6), min_size=1, max_size=60))
def test_set_size_as_by_trying(size: int, rights: list[int]) -> None:
    shares = np.array([right % (size + 1) / size for right in rights])
    assert set_size(shares, 100) == naive.set_size(shares.tolist(), 100)


@pytest.mark.parametrize(
    ("shares", "expected"),
    [
        ([0.5, 0.55, 0.6], (20, 3)),
        ([0.5, 0.5, 1.0, 0.0], (2, 1)),
        ([0.0, 1.0], None),
        ([1 / 3, 0.5, 0.25], (12, 3)),
        ([0.123456, 0.618034, 0.414214], None),
    ],
)
def test_set_size(shares: list[float], expected: tuple[int, int] | None) -> None:
    assert set_size(np.array(shares), 100) == expected


def test_set_size_of_many_values_is_quick_to_give_up() -> None:
    assert set_size(np.random.default_rng(0).random(10**6), 1000) is None


def test_standard_error() -> None:
    assert standard_error(0.5, 10**6) == pytest.approx(0.0005, rel=1e-3)
    assert standard_error(1.0, 20) == pytest.approx(0.0564, abs=1e-4)
    assert standard_error(0.9, 20) > standard_error(0.9, 40)


@pytest.mark.parametrize("size", [4, 20, 1000])
@pytest.mark.parametrize("share", [0.0, 0.25, 0.9, 1.0])
def test_interval_is_where_a_share_is_two_errors_away(share: float, size: int) -> None:
    low, high = interval(share, size)
    assert 0.0 <= low <= share <= high <= 1.0
    for end in (low, high):  # Wilson: at its ends the share is exactly two of their own standard errors away
        assert abs(share - end) == pytest.approx(2.0 * np.sqrt(end * (1.0 - end) / size), abs=1e-9)


def test_jitter_leaves_out_the_descent() -> None:
    values = np.r_[np.random.default_rng(0).standard_normal(20), np.zeros(40)]
    assert jitter(values) == 0.0
    assert jitter(values[::-1]) > 0.0
