"""The order of remedies: what speaks for which cause, and what looks like it."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from tb_diagnose.engine.prescription import prescribe
from tb_diagnose.engine.signs import SIGNS
from tb_diagnose.model import Role, Training
from tb_diagnose.remedies import REMEDIES
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import Context, Hit
from tb_diagnose.testing import decay, flat, series, training, turning

NAN = float("nan")
FALLS = decay(2.3, 0.2)
BREAKS = [2.3, 1.2, *[NAN] * 6]
ONCE = [2.3, 1.2, NAN, 1.0, 0.9, 0.8]
FROZEN = flat(0.6931)
NOISY = flat(0.6931, noise=0.002)
GONE = [*np.geomspace(1.0, 1e-6, 10), *flat(1e-6, 30)]
COSINE = 0.5 * (1.0 + np.cos(np.pi * np.arange(40) / 40))
NORM = flat(1.0, noise=0.1)


def order(rule: str, of: Training, own: tuple[str, ...] = ()) -> tuple[str, ...]:
    return prescribe(RULES[rule], Hit(message="", evidence=(), remedies=own), Context(of))


def scaled(**curves: object) -> Training:
    """Return a training that logs the loss scale of half precision."""
    scale = dataclasses.replace(series("lr", flat(65536.0), tag="loss-scale"), role=Role.OTHER)
    return training(scale=scale, **curves)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rule", "case", "first"),
    [
        # A schedule that ended early; not one that runs to its end.
        ("stalled", training(train_loss=FALLS, lr=GONE), "extend-schedule"),
        ("stalled", training(train_loss=FALLS, lr=COSINE), RULES["stalled"].remedies[0]),
        ("stalled", training(train_loss=FALLS), RULES["stalled"].remedies[0]),
        ("undertrained", training(train_loss=FALLS, lr=GONE), "extend-schedule"),
        ("undertrained", training(train_loss=FALLS, lr=COSINE), "train-longer"),
        ("learning-rate-zero", training(train_loss=FALLS, lr=flat(0.0)), "extend-schedule"),
        # The same answer for every input; not a noisy curve at the same level.
        ("stuck-at-chance", training(train_loss=FROZEN, val_acc=flat(0.5)), "lower-learning-rate"),
        ("stuck-at-chance", training(train_loss=NOISY, val_acc=flat(0.5, noise=0.01)), "overfit-one-batch"),
        ("stuck-at-chance", training(train_loss=NOISY, val_acc=[0.503, 0.497] * 20), "lower-learning-rate"),
        ("stuck-at-chance", training(train_loss=NOISY, val_acc=flat(0.26)), "lower-learning-rate"),
        ("stuck-at-chance", training(train_loss=FROZEN, val_acc=flat(0.5), lr=flat(1e-7)), "raise-learning-rate"),
        ("stuck-at-chance", training(train_loss=FROZEN, val_acc=flat(0.5), lr=flat(1e-3)), "lower-learning-rate"),
        ("not-learning", training(train_loss=NOISY), "overfit-one-batch"),
        ("score-at-floor", training(train_loss=FALLS, val_acc=flat(0.0)), RULES["score-at-floor"].remedies[0]),
        ("not-learning", training(train_loss=flat(7.97), grad_norm=flat(0.0)), "check-gradients"),
        ("not-learning", training(train_loss=flat(7.97), grad_norm=NORM), "check-frozen-layers"),
        ("not-learning", training(train_loss=flat(7.97), grad_norm=1e-5 * NORM), "lower-learning-rate"),
        # Saturated through two softmaxes: ln(e + 2) - .65; not one thousandth beside it.
        ("not-learning", training(val_loss=flat(0.9014), val_acc=flat(0.65)), "check-head-and-loss"),
        ("not-learning", training(val_loss=flat(0.9054), val_acc=flat(0.65)), "lower-learning-rate"),
        ("not-learning", training(val_loss=flat(0.8133), val_acc=flat(0.5)), "check-head-and-loss"),
        # The largest class: the loss learns its share, or the others are never found.
        ("predicts-the-prior", training(val_loss=decay(0.9, 0.5), val_acc=flat(0.8)), "class-weights"),
        ("predicts-the-prior", training(val_loss=decay(0.9, 0.7), val_acc=flat(0.5)), "lower-learning-rate"),
        ("not-learning", training(val_loss=flat(1.07), val_acc=flat(0.9), val_f1=flat(0.0)), "class-weights"),
        ("not-learning", training(val_loss=flat(1.07), val_acc=flat(0.9), val_f1=flat(0.6)), "lower-learning-rate"),
        # Not finite: in validation alone, once, from a step on, from the start, in half precision.
        ("non-finite", training(train_loss=decay(2.3, 0.5, 8), val_loss=BREAKS), "check-loader"),
        ("non-finite", training(train_loss=BREAKS, val_loss=BREAKS), "lower-learning-rate"),
        ("non-finite", training(train_loss=[0.7, 0.2, 0.01, NAN, NAN]), "guard-logarithms"),
        ("non-finite", training(train_loss=[0.7, 0.2, 0.1, NAN, NAN]), "lower-learning-rate"),
        ("non-finite", training(train_loss=[2.3, 1.2, *[0.0] * 6], val_loss=BREAKS), "check-for-nan"),
        ("non-finite", training(train_loss=FALLS[:8], val_loss=BREAKS, grad_norm=BREAKS), "check-for-nan"),
        ("non-finite", training(train_loss=[NAN] * 8, val_loss=[NAN] * 8), "check-for-nan"),
        ("non-finite", training(train_loss=ONCE), "inspect-bad-batch"),
        ("non-finite", scaled(train_loss=BREAKS), "mixed-precision-scaling"),
        # An accuracy that its loss denies; not one that belongs to another loss, or that the loss allows.
        ("low-loss-poor-metric", training(val_loss=decay(0.1, 0.01), val_acc=flat(0.0)), "check-metric"),
        ("low-loss-poor-metric", training(val_loss=decay(0.5, 0.15), val_acc=decay(0.7, 0.75)), "per-class-metrics"),
        ("low-loss-poor-metric", training(train_loss=decay(0.1, 0.01), val_acc=flat(0.3)), "per-class-metrics"),
        ("underfitting", training(train_mse=decay(290.0, 200.0), train_acc=flat(0.0)), "check-metric"),
        ("underfitting", training(train_mse=decay(0.25, 0.2), train_acc=flat(0.6, noise=0.01)), "overfit-one-batch"),
        # A loss of exactly 0.
        (
            "suspiciously-perfect-validation",
            training(train_loss=[0.5, *[0.0] * 9], val_loss=flat(0.0, 10)),
            "check-head-and-loss",
        ),
        (
            "suspiciously-perfect-validation",
            training(train_loss=decay(0.5, 0.01), val_loss=flat(0.0)),
            "independent-splits",
        ),
        # Training itself gets worse; not by its noise.
        ("underfitting", training(train_loss=turning(2.3, 1.1, 1.4)), "lower-learning-rate"),
        ("underfitting", training(train_loss=decay(2.3, 1.1, noise=0.05)), "overfit-one-batch"),
        # Overfitting: after a best step, from the first one on, and where it could be something else.
        ("overfitting", training(train_loss=FALLS, val_loss=turning(2.3, 0.5, 0.9)), "early-stopping"),
        ("overfitting", training(train_loss=FALLS, val_loss=np.linspace(0.7, 1.5, 40)), "add-regularisation"),
        ("overfitting", training(val_loss=turning(2.3, 0.5, 0.9)), "evaluate-train-in-eval-mode"),
        # The score was good and was lost; not one that was never good.
        (
            "low-loss-poor-metric",
            training(train_loss=FALLS, val_acc=np.concatenate([decay(0.3, 0.7, 20), np.linspace(0.7, 0.4, 20)])),
            "early-stopping",
        ),
    ],
)
def test_the_log_says_what_comes_first(rule: str, case: Training, first: str) -> None:
    assert order(rule, case)[0] == first


@pytest.mark.parametrize(
    ("rule", "case", "left_out"),
    [
        ("stalled", training(train_loss=FALLS, lr=GONE), "schedule-learning-rate"),
        ("stalled", training(train_loss=FALLS, lr=GONE), "reduce-on-plateau"),
        ("not-learning", training(train_loss=FROZEN, lr=flat(0.0)), "lower-learning-rate"),
        ("non-finite", training(train_loss=decay(2.3, 0.5, 8), val_loss=BREAKS), "clip-gradients"),
        (
            "suspiciously-perfect-validation",
            training(train_loss=flat(0.0), val_loss=flat(0.0)),
            "deduplicate-splits",
        ),
        ("underfitting", training(train_loss=turning(2.3, 1.1, 1.4)), "larger-model"),
    ],
)
def test_what_cannot_help_is_left_out(rule: str, case: Training, left_out: str) -> None:
    assert left_out in RULES[rule].remedies
    assert left_out not in order(rule, case)


def test_what_a_hit_names_itself_comes_first() -> None:
    case = training(train_loss=FROZEN, val_acc=flat(0.5))
    assert order("not-learning", case)[0] == "lower-learning-rate"
    assert order("not-learning", case, own=("check-gradients",))[:2] == ("check-gradients", "lower-learning-rate")
    assert "lower-learning-rate" not in order("stalled", training(lr=flat(0.0)), own=("lower-learning-rate",))


@pytest.mark.parametrize(
    ("tag", "offered"),
    [
        ("val_ppl", False),
        ("val_wer", False),
        ("Vali_Loss", False),
        ("gnn/loss", False),
        ("val_miou", True),
        ("val_loss", True),
    ],
)
def test_images_are_augmented_unless_the_data_is_of_another_kind(tag: str, *, offered: bool) -> None:
    case = training(train_loss=FALLS, val_loss=series("val_loss", turning(2.3, 0.5, 0.9), tag=tag))
    assert ("add-augmentation" in order("overfitting", case)) is offered


def test_every_sign_names_rules_and_remedies_that_exist() -> None:
    for sign in SIGNS:
        assert sign.rules
        assert set(sign.rules) <= set(RULES)
        assert {*sign.first, *sign.without} <= set(REMEDIES)
        assert not {*sign.first} & {*sign.without}


@pytest.mark.parametrize("scale", [1e-300, 1e300])
def test_numbers_at_the_ends_of_their_range_break_nothing(scale: float) -> None:
    case = training(
        train_loss=scale * FALLS, val_loss=scale * FALLS, val_acc=scale * FALLS, lr=scale * FALLS, grad_norm=flat(0.0)
    )
    with np.errstate(all="ignore"):  # as the engine does for all rules together
        for rule in RULES:
            assert order(rule, case)


@pytest.mark.parametrize("case", [training(), training(train_loss=[]), training(val_acc=[NAN], val_loss=[NAN])])
def test_a_training_that_shows_nothing_changes_nothing(case: Training) -> None:
    assert order("stalled", case) == RULES["stalled"].remedies
