"""Which step is named the best, and by what."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import BestStep
from tb_diagnose.model import Family, Training
from tb_diagnose.testing import decay, diagnose, flat, training, turning

FALLS = decay(2.3, 0.2, noise=0.01)
CASES: dict[str, tuple[Training, str, int, bool]] = {
    "the held-out loss turns": (training(train_loss=FALLS, val_loss=turning(2.3, 0.6, 1.2)), "val_loss", 11, False),
    "a score outranks the loss": (
        training(train_loss=FALLS, val_loss=turning(2.3, 0.6, 1.2), val_acc=decay(0.1, 0.9)),
        "val_acc",
        39,
        True,
    ),
    "the last is the best": (training(train_loss=FALLS, val_loss=decay(2.3, 0.3)), "val_loss", 39, True),
    "training alone, noisy": (training(train_loss=decay(2.3, 0.2, 400, noise=0.05)), "train_loss", 399, True),
    "a score that collapses late, which makes it noisy": (
        training(family=Family.DETECTION, val_acc=np.r_[np.linspace(0.0, 0.57, 20), np.zeros(14)]),
        "val_acc",
        19,
        False,
    ),
    "a noisy score that stays": (
        training(
            family=Family.DETECTION, val_acc=np.r_[np.linspace(0.0, 0.57, 20), 0.55 + 0.02 * np.sin(np.arange(14))]
        ),
        "val_acc",
        21,
        True,
    ),
    "the return of an agent": (
        training(family=Family.REINFORCEMENT, **{"return": np.r_[decay(0.0, 90.0, 60), decay(90.0, 10.0, 40)]}),
        "return",
        59,
        False,
    ),
}


def best(case: Training) -> BestStep | None:
    return diagnose(case).summary.best


@pytest.mark.parametrize(("case", "tag", "step", "as_good"), CASES.values(), ids=CASES)
def test_the_best_step(case: Training, tag: str, step: int, *, as_good: bool) -> None:
    found = best(case)
    assert found is not None
    assert found.tag == tag
    assert abs(found.step - step) <= found.last_step / 10  # a window
    assert found.last_is_as_good is as_good
    assert f"`{tag}`" in found.message


NONE = {
    "an error rate that never moves": training(val_acc=flat(0.0)),
    "a GAN": training(family=Family.ADVERSARIAL, generator=FALLS, discriminator=FALLS),
    "too few points": training(train_loss=[1.0, 0.5]),
    "nothing is learned": training(train_loss=flat(2.0, 60, noise=0.01), val_loss=flat(2.0, 60, noise=0.01)),
}


@pytest.mark.parametrize("case", NONE.values(), ids=NONE)
def test_none_is_named(case: Training) -> None:
    assert best(case) is None


def test_noise_decides_whether_the_last_is_as_good() -> None:
    rises = np.r_[decay(2.0, 0.50, 30, halves=20.0), np.full(30, 0.53)]
    noisy = rises + flat(0.0, 60, noise=0.05)
    assert not best(training(train_loss=FALLS, val_loss=rises)).last_is_as_good  # type: ignore[union-attr]  # there is one
    assert best(training(train_loss=FALLS, val_loss=noisy)).last_is_as_good  # type: ignore[union-attr]  # there is one


def test_the_time_after_it_is_told() -> None:
    found = best(CASES["the held-out loss turns"][0])
    assert found is not None
    assert found.seconds_after == pytest.approx(found.last_step - found.step)


@given(scale=st.floats(1e-3, 1e3), first=st.integers(0, 10**6))
def test_the_scale_does_not_matter(scale: float, first: int) -> None:
    case = training(first=first, train_loss=scale * FALLS, val_loss=scale * turning(2.3, 0.6, 1.2))
    found = best(case)
    assert found is not None
    assert abs(found.step - first - 11) <= 3
