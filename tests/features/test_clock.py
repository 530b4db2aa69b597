from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tb_diagnose.features.clock import DAY, LATEST, began, possible
from tb_diagnose.model import Points, Series

NOW = 1.7e9
NAN = np.nan


@pytest.mark.parametrize(
    ("times", "which"),
    [
        ([], ""),
        ([NOW], "+"),
        ([NOW, NOW + 1, NOW + 2], "+++"),
        ([0, 1, 2], "+++"),  # a clock that began with the training
        ([LATEST, LATEST], "++"),
        ([LATEST * 1.001] * 2, "--"),
        ([-1.0, 0.0], "-+"),
        ([NOW * 1e3, NOW * 1e3 + 1000], "--"),  # milliseconds
        ([NOW * 1e6], "-"),
        ([NOW * 1e9, NOW], "-+"),
        ([NAN, np.inf, -np.inf, NOW], "---+"),
        ([NOW, NOW * 2, NOW + 2], "+-+"),  # a flipped bit, in the future
        ([NOW, NOW / 2, NOW + 2], "+-+"),  # and in the past
        ([NOW * 2, NOW + 1, NOW + 2], "-++"),
        ([NOW, NOW + 1, NOW / 2], "++-"),
        ([NOW, NOW + 1, NOW + 90 * DAY], "+++"),  # trained on after a pause
        ([NOW, NOW + 90 * DAY, NOW + 90 * DAY + 1], "+++"),
        ([NOW, NOW + 90 * DAY, NOW + 1, NOW + 2], "+-++"),
        ([NOW, NOW + 3600, NOW + 1], "+++"),  # a clock that was set, by an hour
        ([NOW, NOW + 1, NOW - 90 * DAY, NOW - 90 * DAY + 1], "++++"),  # two files, the older one last
    ],
    ids=str,
)
def test_which_times_are_possible(times: list[float], which: str) -> None:
    wall_times = np.array(times, np.float64)
    found = possible(wall_times)
    assert "".join("-" if np.isnan(time) else "+" for time in found) == which
    assert np.array_equal(found[np.isfinite(found)], wall_times[np.isfinite(found)])


@given(arrays(np.float64, st.integers(0, 20), elements=st.floats()))
def test_what_is_left_is_within_the_range(wall_times: np.ndarray[tuple[int], np.dtype[np.float64]]) -> None:
    found = possible(wall_times)
    assert len(found) == len(wall_times)
    kept = found[~np.isnan(found)]
    assert ((kept >= 0) & (kept <= LATEST)).all()


def test_when_a_training_began() -> None:
    def logged(*times: float) -> Series:
        count = len(times)
        points = Points(np.arange(count, dtype=np.int64), np.array(times, np.float64), np.zeros(count))
        return Series(tb_run=".", tag="loss", points=points)

    assert began([logged(NOW + 5, NOW + 6), logged(-1.0, NOW + 1), logged()]) == NOW + 1
    assert np.isnan(began([logged(NOW * 1e6), logged()]))
    assert np.isnan(began([]))
