from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.features.monotonic import monotonic, overwritten
from tb_diagnose.model import Points, Series
from tests.features import naive

INT64 = np.iinfo(np.int64)


def logged(steps: list[int], values: list[float] | None = None) -> Series:
    numbers = np.arange(len(steps), dtype=np.float64) if values is None else np.array(values, dtype=np.float64)
    return Series(
        tb_run=".",
        tag="loss",
        points=Points(np.array(steps, dtype=np.int64), 1e9 + np.arange(len(steps), dtype=np.float64), numbers),
    )


@pytest.mark.parametrize(
    ("steps", "kept", "resets"),
    [
        ([], [], []),
        ([5], [0], []),
        ([0, 1, 2], [0, 1, 2], []),
        ([0, 1, 1, 2], [0, 2, 3], [1]),
        ([3, 3, 3], [2], [3, 3]),
        ([0, 1, 2, 3, 1, 2], [0, 4, 5], [1]),
        ([0, 1, 2, 0, 1, 2], [3, 4, 5], [0]),
        ([0, 10, 20, 15, 30], [0, 1, 3, 4], [15]),
        ([9, 8, 7], [2], [8, 7]),
        ([INT64.min, 0, INT64.max, INT64.min], [3], [INT64.min]),
    ],
    ids=str,
)
def test_later_points_replace_earlier_ones(steps: list[int], kept: list[int], resets: list[int]) -> None:
    line = monotonic(logged(steps))
    assert line.values.tolist() == kept
    assert line.steps.tolist() == [steps[i] for i in kept]
    assert line.wall_times.tolist() == [1e9 + i for i in kept]
    assert line.resets.tolist() == resets
    assert len(line) == len(kept)


@pytest.mark.parametrize(
    ("steps", "passes"),
    [
        ([], []),
        ([0, 1, 2], []),
        ([0, 1, 1, 2], [[1]]),
        ([0, 1, 2, 3, 1, 2], [[1, 2, 3]]),
        ([0, 1, 2, 0, 1, 2, 0, 1, 2], [[0, 1, 2], [0, 1, 2]]),
        ([9, 8, 7], [[9], [8]]),
    ],
    ids=str,
)
def test_what_was_replaced_is_told_pass_by_pass(steps: list[int], passes: list[list[int]]) -> None:
    log = logged(steps)
    assert [part.tolist() for part, _ in overwritten(log)] == passes
    lost = [value for _, values in overwritten(log) for value in values]
    assert sorted([*lost, *monotonic(log).values]) == log.values.tolist()


def test_values_that_are_not_finite_stay() -> None:
    line = monotonic(logged([0, 1, 2, 2], [np.nan, np.inf, 1.0, -np.inf]))
    assert np.array_equal(line.values, [np.nan, np.inf, -np.inf], equal_nan=True)


@given(st.lists(st.integers(-5, 12) | st.integers(INT64.min, INT64.max), max_size=40))
def test_does_what_its_definition_says(steps: list[int]) -> None:
    line = monotonic(logged(steps))
    held, resets = naive.monotonic(steps, range(len(steps)))
    assert list(zip(line.steps.tolist(), line.values.tolist(), strict=True)) == held
    assert line.resets.tolist() == resets
