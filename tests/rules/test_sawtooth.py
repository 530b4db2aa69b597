from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.model import Float64Array, Role, Split, Training
from tb_diagnose.testing import decay, diagnose, flat, healthy_runs, outcome, run_rule, series, training

RULE = "sawtooth"
EPOCHS, BATCHES = 12, 20


def made(
    train: Float64Array,
    every: int = 1,
    *,
    counter: bool = False,
    validation: bool = True,
    lr: Float64Array | None = None,
) -> Training:
    """Return a run of batch losses and one validation loss an epoch."""
    loss = series("train_loss", train, every=every)
    parts = [loss]
    if validation:
        parts.append(series("val_loss", decay(1.0, 0.3, EPOCHS), first=every * BATCHES, every=every * BATCHES))
    if counter:
        epoch = series("lr", np.arange(float(len(train))) // BATCHES, every=every, tag="epoch")
        parts.append(replace(epoch, role=Role.COUNTER, split=Split.NONE))
    if lr is not None:
        parts.append(series("lr", lr, every=every))
    return Training(name="run", tb_runs=(".",), series=tuple(parts))


def teeth(height: float = 1.0, count: int = EPOCHS) -> Float64Array:
    return np.tile(np.linspace(height, 0.0, BATCHES), count)


TREND = decay(1.0, 0.3, EPOCHS * BATCHES)
NOISE = flat(0.0, EPOCHS * BATCHES, noise=0.05)
CLASSES = np.tile(np.random.default_rng(1).uniform(0.0, 1.0, BATCHES), EPOCHS)
STAIRS = np.repeat(decay(2.0, 0.1, EPOCHS, halves=4.0), BATCHES)

FIRES = {
    "falls within the epoch, jumps at its end": made(TREND + teeth() + NOISE),
    "a pattern of classes": made(TREND + CLASSES + NOISE),
    "teeth that grow smaller": made(TREND * (0.5 + 2.0 * teeth()) + NOISE / 10),
    "an epoch counter instead of validation": made(TREND + teeth() + NOISE, counter=True, validation=False),
    "nothing but the loss": made(TREND + teeth() + NOISE, validation=False),
    "logged every 50 steps": made(TREND + teeth() + NOISE, every=50),
    "around zero": made(TREND + teeth() + NOISE - 1.0),
}
QUIET = {
    "smooth": made(TREND),
    "batch noise": made(TREND + 5 * NOISE),
    "batch noise without validation": made(TREND + 5 * NOISE, validation=False),
    "smooth and steep": made(decay(5.0, 0.01, EPOCHS * BATCHES, halves=12.0)),
    "steps down at every epoch, as when memorising": made(STAIRS + NOISE / 10),
    "steps down, without validation": made(STAIRS + NOISE / 10, validation=False),
    "teeth too small to matter": made(1.0 + TREND + teeth(0.1) + NOISE / 10),
    "a pattern of another length": made(TREND + np.resize(np.linspace(1.0, 0.0, 27), EPOCHS * BATCHES) + NOISE),
    "spikes at random": made(TREND + 3.0 * (np.random.default_rng(0).random(EPOCHS * BATCHES) < 0.03) + NOISE),
    "the learning rate restarts every epoch": made(TREND + teeth() + NOISE, lr=teeth()),
    "one bad batch in every epoch, which is a spike": made(
        TREND + np.tile(np.r_[flat(0.0, 7), 2.0, flat(0.0, 12)], EPOCHS) + NOISE / 100
    ),
    "a slow wave": made(TREND + 0.5 * np.sin(np.arange(EPOCHS * BATCHES) / 40.0) + NOISE),
    "two epochs": training(train_loss=np.r_[teeth(), teeth()][: 2 * BATCHES]),
    "turns to NaN": made(np.r_[(TREND + NOISE)[:120], flat(np.nan, 120)]),
    **healthy_runs(),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span", "point"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_names_the_epoch_and_marks_the_teeth() -> None:
    [finding] = run_rule(RULE, FIRES["logged every 50 steps"])
    assert "every 1000 steps, which is one epoch" in finding.message
    assert finding.confidence == "high"
    tops = [evidence.step for evidence in finding.evidence if evidence.kind == "point"]
    assert len(tops) == 3
    assert all(min(step % 1000, -step % 1000) <= 100 for step in tops)
    assert np.diff(tops) == pytest.approx(1000, abs=250)


def test_teeth_stand_one_period_apart_though_single_points_are_higher() -> None:
    lone = np.zeros(EPOCHS * BATCHES)
    lone[-2 * BATCHES + 12] = 2.0
    [finding] = run_rule(RULE, made(TREND + teeth() + NOISE + lone))
    tops = [evidence.step for evidence in finding.evidence if evidence.kind == "point"]
    assert np.diff(tops) == pytest.approx(BATCHES, abs=BATCHES // 4)


def test_without_epochs_it_is_less_sure() -> None:
    [finding] = run_rule(RULE, FIRES["nothing but the loss"])
    assert "every 20 steps" in finding.message
    assert finding.confidence == "medium"


def test_restarts_are_said() -> None:
    skipped = outcome(RULE, diagnose(QUIET["the learning rate restarts every epoch"]))
    assert skipped.status == "skipped"
    assert "restarts" in skipped.reason


def test_too_short_is_skipped_with_a_reason() -> None:
    skipped = outcome(RULE, diagnose(training(train_loss=decay(1.0, 0.2, 19))))
    assert skipped.status == "skipped"
    assert "at least 20 points" in skipped.reason


@given(scale=st.floats(1e-6, 1e6), every=st.integers(1, 10**6))
def test_scale_and_step_width_do_not_matter(scale: float, every: int) -> None:
    assert run_rule(RULE, made(scale * (TREND + teeth() + NOISE), every=every))


@given(seed=st.integers(0, 1000), heavy=st.floats(0.0, 1.5))
def test_noise_alone_is_quiet(seed: int, heavy: float) -> None:
    noise = np.exp(flat(0.0, EPOCHS * BATCHES, noise=heavy, seed=seed))
    assert run_rule(RULE, made(TREND * noise)) == []
    assert run_rule(RULE, made(TREND * noise, validation=False)) == []
