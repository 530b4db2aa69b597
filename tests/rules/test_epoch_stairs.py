import numpy as np
import pytest

from tb_diagnose.model import Family, Float64Array, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, training

RULE = "epoch-stairs"
EPOCH = 24


def stairs(levels: list[float], per_epoch: int = EPOCH, noise: float = 0.08) -> Float64Array:
    column: Float64Array = np.repeat(np.array(levels), per_epoch) + flat(0.0, per_epoch * len(levels), noise=noise)
    return column


def fractions(count: int, per_epoch: int = EPOCH) -> Float64Array:
    return np.linspace(1.0 / per_epoch, count / per_epoch, count)


def whole(count: int, per_epoch: int = EPOCH) -> Float64Array:
    numbers: Float64Array = np.floor(np.linspace(0.0, (count - 1) / per_epoch, count) + 1e-9)
    return numbers


def of_epochs(loss: Float64Array, epoch: Float64Array, family: Family = Family.LANGUAGE) -> Training:
    return training(family=family, train_loss=loss, epoch=epoch)


FALLS = stairs([4.9, 4.0, 3.3, 2.7, 2.2, 1.7])
SLOPE = decay(4.9, 1.5, 144, noise=0.08, halves=4.0)
FIRES = {
    "stairs of 8 %": of_epochs(stairs([4.0 * 0.92**k for k in range(5)], noise=0.01), fractions(120)),
    "stairs of four standard errors": of_epochs(stairs([4.0 * 0.92**k for k in range(5)], noise=0.11), fractions(120)),
    "the epoch is a fraction": of_epochs(FALLS, fractions(144)),
    "the epoch is a number": of_epochs(FALLS, whole(144)),
    "three epochs": of_epochs(stairs([1.2, 0.86, 0.45], 67, noise=0.02), fractions(201, 67)),
    "the last epoch was cut short": of_epochs(FALLS[:130], fractions(130)),
    "rises a little within": of_epochs(FALLS + 0.004 * (np.arange(144) % EPOCH), fractions(144)),
    "learns within its first epoch": of_epochs(
        np.r_[decay(9.0, 4.9, 24, noise=0.08), stairs([4.0, 3.3, 2.7, 2.2])], fractions(120)
    ),
}
QUIET = {
    "stairs of 3 %": of_epochs(stairs([4.0 * 0.97**k for k in range(5)], noise=0.005), fractions(120)),
    "stairs of two standard errors": of_epochs(stairs([4.0 * 0.92**k for k in range(5)], noise=0.25), fractions(120)),
    "a steady fall": of_epochs(SLOPE, fractions(144)),
    "a straight line": of_epochs(np.linspace(4.9, 1.5, 144) + flat(0.0, 144, noise=0.08), fractions(144)),
    "a mean that begins anew with every epoch": of_epochs(
        np.concatenate([np.cumsum(part) / np.arange(1, 25) for part in np.split(SLOPE, 6)]), fractions(144)
    ),
    "steep at first, then ever flatter": of_epochs(10.0 * np.arange(1.0, 26.0) ** -0.8, fractions(25, 5)),
    "the same over many epochs": of_epochs(10.0 * np.arange(1.0, 101.0) ** -0.8, fractions(100, 5)),
    "flat": of_epochs(flat(2.0, 144, noise=0.08), fractions(144)),
    "one stair": of_epochs(stairs([4.9, 4.0]), fractions(48)),
    "within its noise": of_epochs(stairs([4.2, 4.1, 4.0, 3.9], noise=0.8), fractions(96)),
    "stairs of 1 %": of_epochs(stairs([4.0, 3.96, 3.92, 3.88], noise=0.002), fractions(96)),
    "teeth: up at the border, down within": of_epochs(
        np.tile(np.linspace(2.0, 1.0, EPOCH), 6) + flat(0.0, 144, noise=0.02), fractions(144)
    ),
    "teeth: down at the border, up within": of_epochs(
        np.tile(np.linspace(1.0, 2.0, EPOCH), 6) + flat(0.0, 144, noise=0.02), fractions(144)
    ),
    "its epochs are not known": training(family=Family.LANGUAGE, train_loss=FALLS),
    "too few points an epoch": of_epochs(stairs([4.9, 4.0, 3.3, 2.7, 2.2, 1.7], 3, noise=0.01), fractions(18, 3)),
    "an agent": of_epochs(FALLS, fractions(144), Family.REINFORCEMENT),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "point"} == {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_the_stairs_are_where_the_epochs_begin() -> None:
    [finding] = run_rule(RULE, FIRES["the epoch is a fraction"])
    assert [e.step for e in finding.evidence if e.kind == "point"] == [24, 48, 72, 96, 120]


def test_without_epochs_it_says_so() -> None:
    skipped = outcome(RULE, diagnose(QUIET["its epochs are not known"]))
    assert skipped.reason == "the log does not say where the epochs of `train_loss` end"


@pytest.mark.parametrize(("height", "fires"), [(0.12, True), (0.03, False)])
def test_how_high_a_stair_has_to_be(height: float, *, fires: bool) -> None:
    levels = [4.0 * (1.0 - height) ** k for k in range(5)]
    assert bool(run_rule(RULE, of_epochs(stairs(levels, noise=0.01), fractions(120)))) is fires
