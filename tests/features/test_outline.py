from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.features.outline import BLOCKS, jitter, noise, outline, running_median
from tb_diagnose.testing import Values, decay, flat, series, smoothed
from tests.features import naive

VALUES = st.lists(st.floats(-1e6, 1e6), max_size=60)


@given(values=VALUES, window=st.integers(0, 20).map(lambda half: 2 * half + 1))
def test_running_median_does_what_its_definition_says(values: list[float], window: int) -> None:
    assert running_median(np.array(values), window).tolist() == naive.running_median(values, window)


@given(VALUES)
def test_noise_does_what_its_definition_says(values: list[float]) -> None:
    assert noise(np.array(values)) == pytest.approx(naive.noise(values), rel=1e-12, abs=1e-9)


@given(
    count=st.integers(1, 5) | st.integers(BLOCKS - 3, BLOCKS + 3) | st.integers(0, 3 * BLOCKS + 2),
    seed=st.integers(0, 9),
    first=st.integers(-9, 9),
    every=st.integers(1, 9),
)
def test_blocks_do_what_their_definition_says(count: int, seed: int, first: int, every: int) -> None:
    values = flat(0.0, count, noise=1.0, seed=seed)
    shape = outline(series("train_loss", values, first=first, every=every))
    steps, medians = naive.blocks([first + every * i for i in range(count)], values.tolist(), BLOCKS)
    assert len(shape) <= BLOCKS
    assert shape.count == count
    assert shape.steps.tolist() == steps
    assert shape.raw.tolist() == medians


def test_points_that_are_not_finite_are_left_out() -> None:
    shape = outline(series("train_loss", [np.nan, 3.0, np.inf, 2.0, -np.inf, 1.0, np.nan]))
    assert shape.steps.tolist() == [1, 3, 5]
    assert shape.raw.tolist() == [3.0, 2.0, 1.0]
    assert (shape.start, shape.end, shape.count) == (3.0, 1.0, 3)


def test_an_empty_series_has_an_empty_outline() -> None:
    shape = outline(series("train_loss", [np.nan, np.nan]))
    assert (len(shape), shape.noise, shape.count) == (0, 0.0, 0)


@given(slope=st.floats(-100.0, 100.0), offset=st.floats(-100.0, 100.0))
def test_a_straight_line_has_no_noise(slope: float, offset: float) -> None:
    assert noise(offset + slope * np.arange(50, dtype=np.float64)) <= 1e-9


@pytest.mark.parametrize("sigma", [0.1, 0.5, 40.0])
def test_noise_estimates_the_standard_deviation_whatever_the_trend(sigma: float) -> None:
    assert noise(flat(0.0, 4000, noise=sigma)) == pytest.approx(sigma, rel=0.1)
    assert noise(decay(9.0, 1.0, 4000) + flat(0.0, 4000, noise=sigma)) == pytest.approx(sigma, rel=0.1)


@pytest.mark.parametrize("memory", [0.0, 0.5, 0.8, 0.9, 0.95])
def test_noise_that_hangs_together_is_seen_in_its_full_width(memory: float) -> None:
    widths = [noise(flat(0.0, BLOCKS, noise=1.0, seed=seed, memory=memory)) for seed in range(20)]
    assert np.mean(widths) == pytest.approx(1.0, abs=0.15)


@pytest.mark.parametrize("weight", [0.5, 0.9])
def test_noise_that_a_logger_smoothed_is_seen_in_its_full_width(weight: float) -> None:
    curves = [smoothed(flat(0.0, BLOCKS, noise=1.0, seed=seed), weight) for seed in range(20)]
    assert np.mean([noise(curve) for curve in curves]) == pytest.approx(np.mean(np.std(curves, axis=1)), rel=0.15)


def test_jitter_is_what_neighbours_differ_by() -> None:
    assert jitter(smoothed(flat(0.0, BLOCKS, noise=1.0))) < 0.5 * noise(smoothed(flat(0.0, BLOCKS, noise=1.0)))
    assert jitter(np.array([0.0, 0.0, 1.0, 0.0]), lag=2) == 0.0


@pytest.mark.parametrize(
    ("values", "expected"),
    [([16.0, 2.0, 1.0], 16.0), (np.r_[99.0, decay(2.3, 0.3, 39)], decay(2.3, 0.3, 39)[0]), (decay(2.3, 0.3), 2.3)],
    ids=["too short to tell", "towers above the rest", "an ordinary fall"],
)
def test_the_descent_begins_below_a_first_value_that_towers_above_the_rest(values: Values, expected: float) -> None:
    assert outline(series("train_loss", values)).descent == pytest.approx(expected, rel=0.2)


def test_the_level_at_a_step_lies_between_its_neighbours() -> None:
    shape = outline(series("train_loss", [4.0, 2.0, 1.0], every=10))
    assert [shape.at(step) for step in (-5, 0, 5, 15, 20, 99)] == [4.0, 4.0, 3.0, 1.5, 1.0, 1.0]


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ({"every": 10, "n": 11}, {"every": 10, "n": 11}, 50.0),
        ({"every": 1, "n": 101}, {"every": 10, "n": 11}, 50.0),
        ({"every": 1, "n": 1001}, {"every": 1, "n": 11}, 500.0),
        ({"every": 1, "n": 11}, {"every": 1, "n": 1001}, 5.0),
    ],
    ids=["same steps", "validation less often", "batches and epochs", "epochs and batches"],
)
def test_beside_finds_the_same_moment(ours: dict[str, int], theirs: dict[str, int], expected: float) -> None:
    steps = np.arange(0.0, ours["every"] * ours["n"], ours["every"])
    train = outline(series("train_loss", steps, every=ours["every"]))
    validation = outline(series("val_loss", flat(0.0, theirs["n"]), every=theirs["every"]))
    middle = int(np.flatnonzero(validation.steps >= validation.steps[-1] / 2)[0])
    assert train.beside(validation, middle) == pytest.approx(expected, abs=expected / 100)
