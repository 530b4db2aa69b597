from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.model import Better, Float64Array, Pair, Training
from tb_diagnose.testing import decay, diagnose, flat, healthy_runs, outcome, run_rule, series, training, turning

RULE = "oscillating"


def jumps(at: Iterable[int], by: float, n: int = 40) -> Float64Array:
    """Return a curve of zeros with short peaks, shape (n,)."""
    curve = np.zeros(n)
    for place in at:
        curve[place] = by
        curve[min(n - 1, place + 1)] = by / 2
    return curve


PEAKS = (12, 17, 23, 28, 34)
SHAKEN = decay(1.0, 0.2) + jumps(PEAKS, 0.3)
BATCH = np.repeat(decay(1.0, 0.2, 30), 20)
NOISE = flat(0.0, 600, noise=0.2, seed=3)
EPOCH_PEAKS = jumps((8, 12, 17, 22, 26), 0.4, 30)
SHAKEN_EPOCHS = decay(1.0, 0.2, 30) + EPOCH_PEAKS


def in_batches(train: Float64Array, validation: Float64Array) -> Training:
    """Return a run with twenty batch losses for each validation loss."""
    loss = series("train_loss", train)
    held_out = series("val_loss", validation, first=19, every=20)
    return Training(name="run", tb_runs=(".",), series=(loss, held_out), pairs=(Pair(train=loss, validation=held_out),))


FIRES = {
    "both swing together": training(train_loss=SHAKEN, val_loss=SHAKEN + 0.05),
    "validation swings an epoch later": training(
        train_loss=SHAKEN, val_loss=decay(1.0, 0.25) + jumps([p + 1 for p in PEAKS], 0.3)
    ),
    "random swings": training(
        train_loss=decay(1.0, 0.2) * np.exp(flat(0.0, noise=0.4)),
        val_loss=decay(1.0, 0.2) * np.exp(flat(0.0, noise=0.5, seed=1)),
    ),
    "batches that swing with validation": in_batches(BATCH + NOISE + np.repeat(EPOCH_PEAKS, 20), SHAKEN_EPOCHS),
    "tiny numbers": training(train_loss=1e-6 * SHAKEN, val_loss=1e-6 * SHAKEN),
    "negative likelihood": training(
        train_loss=decay(0.5, -1.3) + jumps(PEAKS, 0.8), val_loss=decay(0.5, -1.3) + jumps(PEAKS, 0.9)
    ),
    "batches too noisy to tell, validation swings": in_batches(BATCH + NOISE, SHAKEN_EPOCHS),
    "after one warm-up": training(
        train_loss=SHAKEN, val_loss=SHAKEN, lr=np.r_[np.linspace(0.0, 1.0, 5), decay(1.0, 0.1, 35)]
    ),
}
QUIET = {
    "smooth": training(train_loss=decay(1.0, 0.2), val_loss=decay(1.0, 0.25)),
    "batch noise, smooth validation": training(
        train_loss=decay(1.0, 0.2, 600, noise=0.2), val_loss=decay(1.0, 0.25, 600, noise=0.002)
    ),
    "jumpy validation, smooth training": training(train_loss=decay(1.0, 0.2), val_loss=SHAKEN),
    "jumpy training, smooth validation": training(train_loss=SHAKEN, val_loss=decay(1.0, 0.25)),
    "batch noise without validation": training(train_loss=decay(1.0, 0.2, 100, noise=0.15)),
    "heavy batch noise of a solved task, without validation": training(
        train_loss=decay(0.7, 0.02, 300) * np.exp(flat(0.0, 300, noise=1.0))
    ),
    "batch noise as large as the little that was gained, without validation": training(
        train_loss=flat(1.0, 240, noise=0.2) + np.r_[0.2, np.zeros(239)]
    ),
    "two spikes": training(
        train_loss=decay(1.0, 0.2) + jumps((15, 28), 0.5), val_loss=decay(1.0, 0.2) + jumps((15, 28), 0.5)
    ),
    "noise of a few percent": training(
        train_loss=decay(1.0, 0.4, noise=0.03), val_loss=decay(1.0, 0.45, noise=0.05, seed=1)
    ),
    "rough only at first": training(
        train_loss=decay(1.0, 0.2) + jumps((2, 4, 6), 0.5), val_loss=decay(1.0, 0.2) + jumps((2, 4, 6), 0.5)
    ),
    "overfits with a noisy validation": training(
        train_loss=decay(1.0, 0.01, 150, noise=0.01), val_loss=turning(1.0, 0.5, 1.4, 150, noise=0.08)
    ),
    "tiny swings of a solved task": training(
        train_loss=decay(2.3, 0.01, halves=12.0) + jumps(PEAKS, 0.02),
        val_loss=decay(2.3, 0.01, halves=12.0) + jumps(PEAKS, 0.02),
    ),
    "steps down": training(
        train_loss=np.repeat([1.0, 0.5, 0.3, 0.2], 10), val_loss=np.repeat([1.0, 0.6, 0.4, 0.3], 10)
    ),
    "warm restarts of the learning rate": training(
        train_loss=SHAKEN, val_loss=SHAKEN, lr=np.tile(np.linspace(1.0, 0.0, 8), 5)
    ),
    "never gained anything": training(train_loss=np.linspace(1.0, 2.0, 40), val_loss=np.linspace(1.0, 2.0, 40)),
    "a loss that is not expected to fall": Training(
        name="run", tb_runs=(".",), series=(replace(series("train_loss", SHAKEN - 0.3), better=Better.NONE),)
    ),
    "batches that show that training is smooth": in_batches(BATCH + NOISE / 4, SHAKEN_EPOCHS),
    "training alone": training(train_loss=decay(1.0, 0.2) + jumps(PEAKS, 0.7)),
    **healthy_runs(),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span", "point"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_points_at_the_peaks() -> None:
    [finding] = run_rule(RULE, FIRES["both swing together"])
    marked = {evidence.step for evidence in finding.evidence if evidence.kind == "point"}
    assert len(marked) == 3
    assert marked <= set(PEAKS)
    for evidence in finding.evidence:
        if evidence.kind == "point":
            low, high = (float(part) for part in evidence.label.split(" → "))
            assert low < high == pytest.approx(evidence.value, rel=1e-3)
    assert "5 times" in finding.message


def test_restarts_are_said() -> None:
    skipped = outcome(RULE, diagnose(QUIET["warm restarts of the learning rate"]))
    assert skipped.status == "skipped"
    assert "restarts" in skipped.reason


def test_too_short_is_skipped_with_a_reason() -> None:
    skipped = outcome(RULE, diagnose(training(train_loss=decay(1.0, 0.2, 7), val_loss=decay(1.0, 0.2, 7))))
    assert skipped.status == "skipped"
    assert "at least 8 points" in skipped.reason


@given(scale=st.floats(1e-9, 1e9), first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_scale_and_step_numbering_do_not_matter(scale: float, first: int, every: int) -> None:
    assert run_rule(RULE, training(train_loss=scale * SHAKEN, val_loss=scale * SHAKEN, first=first, every=every))
