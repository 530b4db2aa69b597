"""Healthy curves in every kind of noise: how often anything is said of them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from tb_diagnose.findings import Confidence, Finding, Severity
from tb_diagnose.model import Float64Array
from tb_diagnose.testing import decay, diagnose, flat, smoothed, training

SEEDS = 8
COUNTS = (5, 8, 12, 20, 50, 200, 1000)
WIDTHS = (0.003, 0.01, 0.03)
KINDS = ("white", "heavy tails", "memory 0.5", "memory 0.8", "memory 0.9", "memory 0.97", "smoothed")


def noise(kind: str, count: int, seed: int) -> Float64Array:
    """Return noise of that kind, shape (n,), of a standard deviation of one."""
    if kind == "heavy tails":
        heavy: Float64Array = np.random.default_rng(seed).standard_t(3, count) / np.sqrt(3.0)
        return heavy
    if kind == "smoothed":
        return smoothed(flat(0.0, count + 100, noise=4.4, seed=seed))[100:]
    memory = float(kind.split()[1]) if kind.startswith("memory") else 0.0
    return flat(0.0, count, noise=1.0, seed=seed, memory=memory)


def findings(kind: str) -> Iterator[list[Finding]]:
    """Iterate over the errors and warnings on each of many healthy trainings in noise of that kind."""
    for count in COUNTS:
        for width in WIDTHS:
            for seed in range(SEEDS):
                draw = np.random.default_rng([count, seed])
                start, left, gap = 10.0 ** draw.uniform(-3.0, 2.0), draw.uniform(0.05, 0.5), draw.uniform(0.0, 0.1)
                halves = draw.uniform(4.0, 30.0)
                train = decay(1.0, left, count, halves=halves) + width * noise(kind, count, seed)
                held_out = decay(0.95, left + gap, count, halves=halves) + width * noise(kind, count, seed + SEEDS)
                case = training(train_loss=start * np.abs(train), val_loss=start * np.abs(held_out))
                yield [f for f in diagnose(case).findings if f.severity is not Severity.INFO and f.suppressed is None]


@pytest.mark.parametrize("kind", KINDS)
def test_noise_is_seldom_taken_for_a_fault(kind: str) -> None:
    found = list(findings(kind))
    alarms = [finding for each in found for finding in each]
    assert len(alarms) <= 0.02 * len(found), [(f.rule, f.message) for f in alarms]
    assert not [f.message for f in alarms if f.confidence is Confidence.HIGH and f.rule in {"overfitting", "diverged"}]
