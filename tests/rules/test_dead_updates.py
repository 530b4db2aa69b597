from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.model import Family, Float64Array, Measure, Role, Series, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, series, training

RULE = "dead-updates"


def scale(values: Float64Array | list[float]) -> Series:
    """Return the loss scale of mixed precision."""
    return replace(series("lr", values, tag="amp/scale"), role=Role.OTHER, measure=Measure.LOSS_SCALE)


def part(name: str, values: Float64Array, tag: str) -> Series:
    return replace(series(name, values, tag=tag), quantity=tag.rpartition("/")[2])


HALVED = np.r_[flat(65536.0, 10), 65536.0 / 2.0 ** np.arange(17), flat(1.0, 20)]
FIRES = {
    "loss 0 from the first point on": training(train_loss=flat(0.0), grad_norm=flat(0.0)),
    "three points": training(train_loss=flat(0.0, 3)),
    "falls to a round number, then exactly 0": training(train_loss=np.r_[1.19, 1.04, 0.95, 0.9, flat(0.0, 20)]),
    "falls, then exactly 0": training(train_loss=np.r_[decay(1.2, 0.9, 12), flat(0.0, 48)]),
    "the gradient says that a NaN stands behind it": training(
        train_loss=np.r_[decay(3.3, 1.8, 50), flat(0.0, 150)], grad_norm=np.r_[flat(1.2, 50), flat(np.nan, 150)]
    ),
    "only a gradient norm, NaN": training(grad_norm=flat(np.nan, 3)),
    "gradient infinite from the middle on": training(
        train_loss=decay(4.0, 2.5, noise=0.02), grad_norm=np.r_[flat(0.6, 20), flat(np.inf, 20)]
    ),
    "gradient exactly 0, and a loss that is not": training(train_loss=flat(4.4, noise=0.01), grad_norm=flat(0.0)),
    "the loss scale falls to 1": training(train_loss=decay(3.4, 1.2, 47), scale=scale(HALVED)),
    "two of three losses are 0, and not in validation": training(
        a=part("train_loss", flat(0.0), "train/box_loss"),
        b=part("train_loss", decay(1.0, 0.3), "train/cls_loss"),
        c=part("val_loss", decay(1.1, 0.9), "val/box_loss"),
    ),
    "a late window, and the gradient is NaN": training(train_loss=flat(0.0, 13), grad_norm=flat(np.nan, 13), first=17),
    "the last seven gradients of a hundred": training(
        train_loss=decay(4.0, 2.5, 100), grad_norm=np.r_[flat(0.6, 93), flat(np.nan, 7)]
    ),
    "0 from a thirteenth of the first loss on": training(train_loss=np.r_[decay(1.234, 0.06, 20), flat(0.0, 20)]),
    "the loss scale falls from 300": training(
        train_loss=decay(3.4, 1.2), scale=scale(np.r_[flat(300.0, 20), flat(1.0, 20)])
    ),
    "a language model": training(train_loss=flat(0.0), family=Family.LANGUAGE),
    "preference tuning": training(train_loss=flat(0.0), family=Family.PREFERENCE),
    "a policy, gradients NaN": training(reward=flat(9.0), grad_norm=flat(np.nan), family=Family.REINFORCEMENT),
}
FROZEN = np.r_[decay(1.23456, 0.9, 12), flat(0.7654321, 12)]
FIRES |= {
    "a validation loss that is frozen while batches differ": training(
        train_loss=decay(1.2, 0.7, 24, noise=0.02), val_loss=FROZEN
    ),
}
QUIET = {
    "a frozen validation loss of few digits": training(
        train_loss=decay(1.2, 0.7, 24, noise=0.02), val_loss=np.r_[decay(1.23456, 0.9, 12), flat(0.765, 12)]
    ),
    "a frozen validation loss after the schedule's end": training(
        train_loss=decay(1.2, 0.7, 24, noise=0.02), val_loss=FROZEN, lr=np.r_[flat(0.1, 12), flat(0.0, 12)]
    ),
    "two equal evaluations at the end": training(
        train_loss=decay(1.2, 0.7, 24, noise=0.02), val_loss=np.r_[decay(1.23456, 0.9, 22), flat(0.7654321, 2)]
    ),
    "learns": training(train_loss=decay(2.3, 0.1), grad_norm=flat(1.0, noise=0.1)),
    "one skipped step": training(train_loss=decay(2.5, 1.4), grad_norm=np.r_[np.nan, flat(1.0, 39)]),
    "two steps skipped at the end": training(
        train_loss=decay(2.5, 1.4), grad_norm=np.r_[flat(1.0, 38), np.inf, np.inf]
    ),
    "the last four gradients of a hundred": training(
        train_loss=decay(4.0, 2.5, 100), grad_norm=np.r_[flat(0.6, 96), flat(np.nan, 4)]
    ),
    "0 from a twenty-fifth of the first loss on": training(train_loss=np.r_[decay(1.234, 0.0201, 20), flat(0.0, 20)]),
    "the loss scale falls from 200": training(
        train_loss=decay(3.4, 1.2), scale=scale(np.r_[flat(200.0, 20), flat(1.0, 20)])
    ),
    "a NaN now and then": training(train_loss=decay(2.5, 1.4), grad_norm=np.where(np.arange(40) % 7 == 3, np.nan, 1.0)),
    "comes down to 0 by learning": training(train_loss=np.r_[decay(1.0, 0.0, 40, halves=20.0), flat(0.0, 20)]),
    "rounded to two decimals": training(train_loss=np.round(decay(0.05, 0.0, 40, halves=8.0), 2)),
    "the end of a training, rounded": training(train_loss=flat(0.0, 10), first=80),
    "solved from the first point on": training(train_loss=flat(0.0), train_acc=flat(1.0)),
    "a loss of margins that comes and goes": training(
        train_loss=[3279.0, 0.0, 778.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
    ),
    "one value before it": training(train_loss=[3279.4, 778.3, 0.0, 0.0, 0.0]),
    "an error rate that training brings to 0": training(
        train_loss=decay(0.7, 0.05, 30),
        errors=part("train_loss", np.r_[[0.5077, 0.3385, 0.2769, 0.1692, 0.1234], flat(0.0, 25)], "train_error"),
    ),
    "a sparse loss": training(train_loss=np.where(np.arange(40) % 3 == 0, 0.4, 0.0)),
    "one class, so that there is none to learn": training(
        a=part("train_loss", flat(0.0), "train/cls_loss"),
        b=part("train_loss", decay(1.0, 0.3), "train/box_loss"),
        c=part("val_loss", flat(0.0), "val/cls_loss"),
    ),
    "a policy loss near 0": training(train_loss=flat(0.0), reward=decay(0.2, 1.0), family=Family.REINFORCEMENT),
    "the scale halves and doubles": training(
        train_loss=decay(3.0, 1.0), scale=scale(np.where(np.arange(40) % 10 < 5, 65536.0, 32768.0))
    ),
    "a scale of 1 that never was more": training(train_loss=decay(3.0, 1.0), scale=scale(flat(1.0))),
    "the scale falls, and recovers": training(
        train_loss=decay(3.0, 1.0, 67), scale=scale(np.r_[HALVED, flat(512.0, 20)])
    ),
    "a layer that is frozen": training(
        train_loss=decay(3.0, 1.0), grad_norm=flat(0.0), tags={"grad_norm": "grad_norm/encoder.layer1"}
    ),
    "a norm that is not measured, since the loss falls": training(train_loss=decay(3.0, 1.0), grad_norm=flat(0.0)),
    "small gradients": training(train_loss=decay(3.0, 1.0), grad_norm=flat(1e-12)),
    "two points": training(train_loss=[0.0, 0.0]),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "point", "span"} == {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("loss 0 from the first point on", "check-labels"),
        ("the gradient says that a NaN stands behind it", "mixed-precision-scaling"),
        ("the loss scale falls to 1", "mixed-precision-scaling"),
        ("gradient exactly 0, and a loss that is not", "check-frozen-layers"),
    ],
)
def test_the_evidence_decides_what_to_do_first(name: str, first: str) -> None:
    [finding] = run_rule(RULE, FIRES[name])
    assert finding.remedies[0] == first


@pytest.mark.parametrize(("zeros", "fires"), [(3, True), (2, False)])
def test_three_points_of_sixty_are_enough(zeros: int, fires: bool) -> None:  # noqa: FBT001 - a table
    assert bool(run_rule(RULE, training(train_loss=np.r_[decay(1.2, 0.9, 60 - zeros), flat(0.0, zeros)]))) is fires


@pytest.mark.parametrize(("points", "fires"), [(9, False), (11, True)])
def test_a_twentieth_of_a_long_curve_is_needed(points: int, fires: bool) -> None:  # noqa: FBT001 - a table
    case = training(train_loss=decay(2.5, 1.4, 200), grad_norm=np.r_[flat(1.0, 200 - points), flat(np.nan, points)])
    assert bool(run_rule(RULE, case)) is fires


@pytest.mark.parametrize(("before", "fires"), [(0.0412, False), (0.0623, True)])
def test_what_was_nearly_0_before_may_be_learned(before: float, fires: bool) -> None:  # noqa: FBT001 - a table
    case = training(train_loss=np.r_[flat(1.0, 5), flat(before, 10), flat(0.0, 10)])
    assert bool(run_rule(RULE, case)) is fires


@pytest.mark.parametrize(("peak", "last", "fires"), [(256.0, 1.0, True), (128.0, 1.0, False), (1024.0, 2.0, False)])
def test_how_far_the_scale_falls(peak: float, last: float, fires: bool) -> None:  # noqa: FBT001 - a table
    case = training(train_loss=decay(3.0, 1.0), scale=scale(np.r_[flat(peak, 20), flat(last, 20)]))
    assert bool(run_rule(RULE, case)) is fires


def test_a_loss_of_0_hides_what_it_looks_like() -> None:
    found = {finding.rule for finding in diagnose(FIRES["falls, then exactly 0"]).findings if not finding.suppressed}
    assert found == {RULE, "no-validation"}


def test_says_what_it_needs() -> None:
    assert "needs a training loss" in outcome(RULE, diagnose(training(val_acc=flat(0.5)))).reason


@given(factor=st.floats(1e-3, 1e3), first=st.integers(0, 10**6), every=st.integers(1, 10**4))
def test_neither_scale_nor_numbering_matters(factor: float, first: int, every: int) -> None:
    curve = factor * np.r_[decay(1.2, 0.9, 12), flat(0.0, 48)]
    assert run_rule(RULE, training(train_loss=curve, first=first, every=every))
