from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from tb_diagnose.features.epochs import between, epoch_ends
from tb_diagnose.features.outline import Outline
from tb_diagnose.model import Points, Role, Series, Split, Training
from tb_diagnose.testing import flat, series


def blocks(ends: NDArray[np.int_]) -> Outline:
    """Return an outline whose blocks end there."""
    flat = np.zeros(len(ends))
    return Outline(steps=ends.astype(np.int64), raw=flat, levels=flat, window=1, noise=0.0, count=len(ends))


def made(*parts: Series) -> Training:
    return Training(name="run", tb_runs=(".",), series=parts)


def steps_of(training: Training) -> list[int]:
    ends = epoch_ends(training, BATCHES)
    assert ends is not None
    return [int(step) for step in ends]


BATCHES = series("train_loss", flat(1.0, 200))


def test_validation_tells_the_epochs() -> None:
    validation = series("val_loss", flat(1.0, 10), first=19, every=20)
    assert steps_of(made(BATCHES, validation)) == list(range(19, 200, 20))


def test_counter_tells_the_epochs() -> None:
    counter = replace(series("lr", np.arange(200.0) // 20, tag="epoch"), role=Role.COUNTER, split=Split.NONE)
    assert steps_of(made(BATCHES, counter)) == list(range(20, 200, 20))
    other = replace(counter, tag="gpu_count")
    assert epoch_ends(made(BATCHES, other), BATCHES) is None


@pytest.mark.parametrize(
    "validation",
    [
        series("val_loss", flat(1.0, 200)),
        series("val_loss", flat(1.0, 3), first=60, every=60),
        series("val_loss", flat(1.0, 10)),
    ],
    ids=["as often as training", "too few", "counts epochs, not batches"],
)
def test_no_epochs(validation: Series) -> None:
    assert epoch_ends(made(BATCHES, validation), BATCHES) is None


def test_uneven_evaluations_are_no_epochs() -> None:
    validation = series("val_loss", flat(1.0, 8))
    validation = replace(
        validation,
        points=Points(np.array([1, 2, 4, 8, 16, 32, 64, 128]), validation.wall_times, validation.values),
    )
    assert epoch_ends(made(BATCHES, validation), BATCHES) is None


@given(
    st.lists(st.floats(-10, 10), min_size=1, max_size=40),
    st.sets(st.integers(1, 60), min_size=1, max_size=10),
)
def test_between_as_by_hand(values: list[float], ends: set[int]) -> None:
    curve = series("train_loss", values)
    at = np.array(sorted(ends))
    if not at[-1] / 2 <= len(values) - 1 <= at[-1] * 2:
        return
    held, medians, _ = between(curve, blocks(at))
    by_hand = {}
    for low, high in zip([-1, *at[:-1]], at, strict=True):
        inside = [value for step, value in enumerate(values) if low < step <= high]
        if inside:
            by_hand[int(high)] = np.median(inside)
    assert held.tolist() == list(by_hand)
    assert medians == pytest.approx(list(by_hand.values()))


def test_between_takes_shares_of_the_way_where_units_differ() -> None:
    curve = series("train_loss", np.repeat([5.0, 4.0, 3.0, 2.0, 1.0], 100))
    held, medians, _ = between(curve, blocks(np.arange(6)))
    assert held.tolist() == [0, 1, 2, 3, 4, 5]
    assert medians.tolist() == [5.0, 5.0, 4.0, 3.0, 2.0, 1.0]


def test_between_leaves_out_what_is_not_finite() -> None:
    curve = series("train_loss", [1.0, np.nan, 3.0, np.inf, 7.0, 7.0])
    held, medians, _ = between(curve, blocks(np.array([2, 3, 5])))
    assert held.tolist() == [2, 5]
    assert medians.tolist() == [2.0, 7.0]
    assert len(between(series("train_loss", [np.nan]), blocks(np.array([0])))[0]) == 0


def test_standard_error_of_the_medians() -> None:
    noisy = series("train_loss", flat(1.0, 100_000, noise=0.3))
    _, medians, error = between(noisy, blocks(np.arange(99, 100_000, 100)))
    assert error == pytest.approx(np.std(medians), rel=0.1)
    _, _, error = between(noisy, blocks(noisy.steps))
    assert error == 0.0
