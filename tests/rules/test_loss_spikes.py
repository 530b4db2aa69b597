from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.model import Float64Array, Training
from tb_diagnose.testing import decay, diagnose, flat, healthy_runs, outcome, run_rule, series, training

RULE = "loss-spikes"
AT = (120, 190, 333)
NOISY = decay(2.3, 0.3, 400, noise=0.02)


def spiked(curve: Float64Array, at: Iterable[int] = AT, to: float = 5.0, lasting: int = 1) -> Float64Array:
    """Return a curve with bursts that fall back in a straight line."""
    curve = np.array(curve)
    for place in at:
        curve[place : place + lasting] = np.linspace(to, curve[place], lasting + 1)[:-1]
    return curve


TWICE = np.r_[11.1, 3.0, 2.4, 8.0, 3.2, decay(2.3, 2.08, 7), 4.6, 2.75, decay(2.2, 1.5, 30)]
"""Two rises of two evaluations each, as one curve of 44."""

FIRES = {
    "both losses double, over two evaluations": training(train_loss=TWICE, val_loss=0.05 + TWICE),
    "three single batches": training(train_loss=spiked(NOISY)),
    "one high spike": training(train_loss=spiked(NOISY, (200,), 8.0)),
    "below the start, but far above all else": training(train_loss=spiked(NOISY, AT, 1.7)),
    "doubles right after a resume": training(
        train_loss=np.r_[decay(3.4, 1.3, 100, noise=0.02), 2.9, 2.4, 1.9, 1.5, decay(1.35, 1.0, 96, noise=0.02)]
    ),
    "recovers over several points": training(train_loss=spiked(NOISY, (150, 300), 6.0, lasting=8)),
    "noiseless": training(train_loss=spiked(decay(2.3, 0.3, 400))),
    "low start of a fine-tuning": training(train_loss=spiked(decay(1.6, 1.4, 400, noise=0.1), AT, 4.0)),
    "negative likelihood": training(train_loss=spiked(decay(0.5, -1.3, 400, noise=0.02), AT, 3.0)),
    "one in twelve batches is broken": training(train_loss=spiked(NOISY, tuple(range(60, 400, 12)), 25.0)),
    "in epochs": training(train_loss=spiked(decay(2.3, 0.3, 40), (20,), 9.0)),
    "one of six steps": training(train_loss=[0.66, 0.80, 4.27, 0.77, 0.56, 0.82]),
    "one of 24 steps": training(train_loss=np.r_[0.7 + flat(0.0, 8, 0.06), 4.3, 0.7 + flat(0.0, 15, 0.06, seed=1)]),
}
QUIET = {
    "two evaluations of training double, validation does not": training(
        train_loss=TWICE, val_loss=np.r_[11.1, 3.0, decay(2.5, 1.5, 42)]
    ),
    "both double where the learning rate restarts": training(
        train_loss=TWICE, val_loss=0.05 + TWICE, lr=np.r_[np.linspace(1.0, 0.1, 12), np.linspace(1.0, 0.1, 32)]
    ),
    "both rise by half over two evaluations": training(
        train_loss=np.r_[decay(11.1, 2.1, 20), 3.1, 2.7, decay(2.1, 1.5, 22)],
        val_loss=np.r_[decay(11.1, 2.1, 20), 3.1, 2.7, decay(2.1, 1.5, 22)],
    ),
    "one of six steps is twice as high": training(train_loss=[0.66, 0.80, 1.6, 0.77, 0.56, 0.82]),
    "one of six steps, in wide noise": training(train_loss=[0.3, 1.2, 4.27, 0.5, 0.9, 0.4]),
    "one of six steps, in noise half as wide": training(train_loss=[0.62, 1.02, 3.6, 0.77, 0.66, 0.82]),
    "the last of six steps": training(train_loss=[0.66, 0.80, 0.77, 0.56, 0.82, 4.27]),
    "six steps down": training(train_loss=[9.0, 2.3, 1.2, 0.8, 0.6, 0.5]),
    "batch noise": training(train_loss=decay(2.3, 0.3, 400, noise=0.15)),
    "heavy noise of a solved task": training(train_loss=decay(0.7, 0.01, 600) * np.exp(flat(0.0, 600, noise=1.5))),
    "heavy noise, long": training(train_loss=decay(0.7, 0.01, 20_000) * np.exp(flat(0.0, 20_000, noise=1.2))),
    "one in twelve batches is hard": training(train_loss=spiked(NOISY, tuple(range(60, 400, 12)), 1.2)),
    "one step back in a steep descent": training(
        train_loss=np.r_[flat(0.65, 60, 0.01), 0.6, 0.55, 0.45, 0.3, 0.5, 0.16, flat(0.15, 60, 0.003)]
    ),
    "a hard batch": training(train_loss=spiked(NOISY, (200,), 0.9)),
    "one doubled loss in much noise": training(train_loss=spiked(decay(1.3, 1.0, 400, noise=0.5), (200,), 2.3)),
    "overshoot of the first steps": training(train_loss=spiked(NOISY, (2, 5), 9.0)),
    "never comes back": training(train_loss=np.r_[NOISY[:200], flat(4.0, 200, noise=0.02)]),
    "comes back halfway": training(train_loss=np.r_[NOISY[:200], [9.0, 8.0], 1.8 + flat(0.0, 198, noise=0.02)]),
    "at the very end": training(train_loss=spiked(NOISY, (399,), 9.0)),
    "steps up and down for long": training(train_loss=np.r_[NOISY[:150], flat(3.0, 100), NOISY[250:]]),
    "more often than not isolated": training(train_loss=spiked(NOISY, range(40, 400, 8), 5.0)),
    "spikes of validation alone": training(train_loss=NOISY, val_loss=spiked(NOISY)),
    "turns to NaN": training(train_loss=np.r_[NOISY[:200], flat(np.nan, 200)]),
    **healthy_runs(),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "point", "level"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_points_at_the_spikes() -> None:
    [finding] = run_rule(RULE, FIRES["three single batches"])
    assert [evidence.step for evidence in finding.evidence if evidence.kind == "point"] == list(AT)
    assert "3 spikes" in finding.message
    assert "120, 190, 333" in finding.message
    assert finding.confidence == "high"


def test_one_spike_is_less_sure() -> None:
    [finding] = run_rule(RULE, FIRES["one high spike"])
    assert finding.confidence == "medium"


@pytest.mark.parametrize(("quantity", "found"), [("loss", 1), ("box loss", 0)])
def test_looks_at_twins_but_not_at_parts(quantity: str, found: int) -> None:
    epochs = series("train_loss", decay(2.3, 0.3, 40), tag="train_loss_epoch")
    other = series("train_loss", spiked(NOISY), tag="train_other")
    other = replace(other, principal=False, quantity=quantity)
    assert len(run_rule(RULE, Training(name="run", tb_runs=(".",), series=(epochs, other)))) == found


def test_a_pattern_of_every_epoch_explains_them() -> None:
    teeth = np.tile(np.linspace(0.5, 0.0, 40), 12)
    result = diagnose(training(train_loss=spiked(decay(1.0, 0.5, 480) + teeth, AT, 9.0)))
    explained = {finding.rule: finding.superseded_by for finding in result.findings}
    assert explained[RULE] == "sawtooth"


def test_too_short_is_skipped_with_a_reason() -> None:
    skipped = outcome(RULE, diagnose(training(train_loss=decay(1.0, 0.2, 5))))
    assert skipped.status == "skipped"
    assert "at least 6 points" in skipped.reason


@given(scale=st.floats(1e-9, 1e9), first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_scale_and_step_numbering_do_not_matter(scale: float, first: int, every: int) -> None:
    [finding] = run_rule(RULE, training(train_loss=scale * spiked(NOISY), first=first, every=every))
    assert "3 spikes" in finding.message


@given(seed=st.integers(0, 1000), heavy=st.floats(0.0, 1.5), n=st.integers(50, 2000))
def test_noise_alone_is_quiet(seed: int, heavy: float, n: int) -> None:
    assert run_rule(RULE, training(train_loss=decay(1.0, 0.1, n) * np.exp(flat(0.0, n, noise=heavy, seed=seed)))) == []
