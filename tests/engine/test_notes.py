"""What is said to be normal, and when nothing is."""

from __future__ import annotations

import numpy as np
import pytest

from tb_diagnose.findings import RunStatus
from tb_diagnose.model import Family, Training
from tb_diagnose.testing import Values, decay, diagnose, flat, training

NOISY = flat(0.45, 80, noise=0.05)


def of(family: Family, **curves: Values) -> Training:
    return training(family=family, **curves)  # type: ignore[arg-type]  # only curves


NOTED = {
    "flat-diffusion-loss": of(Family.DIFFUSION, train_loss=NOISY),
    "chosen-reward-falls": of(
        Family.PREFERENCE, train_loss=decay(0.69, 0.2), train_margin=4.0 - decay(4.0, 0.1), chosen=decay(0.0, -1.0)
    ),
    "policy-loss-has-no-direction": of(
        Family.RLHF, train_loss=flat(0.0, 60, noise=0.05), **{"return": 1.0 - decay(0.8, 0.1, 60)}
    ),
    "gan-losses-do-not-fall": of(
        Family.ADVERSARIAL, generator=flat(0.8, 60, noise=0.05), discriminator=flat(1.3, 60, noise=0.05)
    ),
    "value-loss-grows": of(
        Family.REINFORCEMENT, value_loss=100.0 - decay(99.0, 1.0, 60), **{"return": 500.0 - decay(480.0, 1.0, 60)}
    ),
    "negative-entropy": of(
        Family.REINFORCEMENT, entropy=np.linspace(1.4, -2.0, 60), **{"return": 500.0 - decay(480.0, 1.0, 60)}
    ),
    "validation-below-training": training(train_loss=decay(1.0, 0.5), val_loss=decay(0.8, 0.3)),
    "negative-loss": training(train_loss=decay(0.5, -1.3, noise=0.01), val_loss=decay(0.4, -1.2, noise=0.01)),
}
QUIET = {
    "a diffusion loss that falls": of(Family.DIFFUSION, train_loss=decay(1.0, 0.1, 80, noise=0.01)),
    "a flat loss of another kind": of(Family.LANGUAGE, train_loss=NOISY),
    "a chosen reward that rises": of(
        Family.PREFERENCE, train_loss=decay(0.69, 0.2), train_margin=4.0 - decay(4.0, 0.1), chosen=-decay(0.0, -1.0)
    ),
    "a chosen reward that falls with the margin": of(
        Family.PREFERENCE, train_loss=decay(0.69, 0.6), train_margin=decay(1.0, 0.1), chosen=decay(0.0, -1.0)
    ),
    "one player only": of(Family.ADVERSARIAL, generator=flat(0.8, 60, noise=0.05)),
    "a player that has won": of(
        Family.ADVERSARIAL, discriminator=decay(1.4, 1e-6, 100, halves=30.0), generator=18.0 - decay(17.0, 1.0, 100)
    ),
    "a value loss that grows alone": of(
        Family.REINFORCEMENT, value_loss=100.0 - decay(99.0, 1.0, 60), **{"return": flat(20.0, 60, noise=1.0)}
    ),
    "the entropy of discrete actions": of(
        Family.REINFORCEMENT, entropy_loss=-decay(0.69, 0.2, 60), **{"return": 500.0 - decay(480.0, 1.0, 60)}
    ),
    "validation above training": training(train_loss=decay(1.0, 0.3), val_loss=decay(1.0, 0.4)),
    "validation just below training": training(
        train_loss=decay(1.0, 0.3, noise=0.02), val_loss=decay(1.0, 0.295, noise=0.02)
    ),
    "a loss near 0": training(train_loss=decay(1.0, 1e-4)),
}


def names(case: Training) -> set[str]:
    return {note.name for note in diagnose(case).summary.notes}


@pytest.mark.parametrize(("name", "case"), NOTED.items(), ids=NOTED)
def test_it_is_noted(name: str, case: Training) -> None:
    [note] = [one for one in diagnose(case).summary.notes if one.name == name]
    assert note.source
    assert all(any(series.tag == tag for series in case.series) for tag in note.tags)


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_nothing_is_noted(case: Training) -> None:
    assert names(case) == set()


def test_a_note_counts_for_nothing() -> None:
    assert diagnose(NOTED["validation-below-training"]).summary.status is RunStatus.HEALTHY


def test_a_part_may_pay_for_the_sum() -> None:
    total = decay(3.0, 1.0, 40, noise=0.01)
    assert "one-part-rises" not in names(training(train_loss=total, val_loss=total))


def test_where_the_training_failed_nothing_is_called_normal() -> None:
    broken = np.r_[decay(1.0, 0.5, 30), np.full(10, np.nan)]
    assert names(training(train_loss=broken, val_loss=broken - 0.4)) == set()
