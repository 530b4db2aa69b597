"""Patterns are told where chance cannot explain them, and only there."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tb_diagnose.compare import Subject, compare
from tests.compare.runs import subject

LEVELS = (0.001, 0.01, 0.03, 0.1, 0.3)


def sweep(*, repeats: int, limit: float) -> list[Subject]:
    """Return runs that diverge from a learning rate on."""
    return [
        subject(f"{lr}-{i}x", rules=["diverged"] if lr >= limit else [], lr=lr, seed=float(i))
        for lr in LEVELS
        for i in range(repeats)
    ]


def test_a_sound_pattern() -> None:
    made = compare(sweep(repeats=4, limit=0.1))
    (pattern,) = made.patterns
    assert pattern.message == (
        "diverged in 8 of 8 runs with lr >= 0.1, in 0 of 12 with lr < 0.1 "
        "(Fisher's exact test, p = 7.938e-06; 3.175e-05 after Holm's correction for 4 tests)"
    )
    assert (pattern.inside, pattern.of_inside, pattern.outside, pattern.of_outside) == (8, 8, 0, 12)
    assert made.search.hypotheses == 4
    assert made.search.splits == ("lr >= 0.01, >= 0.03, >= 0.1, >= 0.3",)


def test_the_side_below_a_threshold() -> None:
    made = [subject(f"{i}x", rules=["overfitting"] if i < 6 else [], wd=float(i)) for i in range(12)]
    assert compare(made).patterns[0].split == "wd < 6"


def test_categories() -> None:
    made = [
        subject(f"{name}{i}x", rules=["stuck-at-chance"] if name == "sgd" else [], optimizer=name)
        for name in ("adam", "rmsprop", "sgd")
        for i in range(5)
    ]
    assert compare(made).patterns[0].split == "optimizer = sgd"
    two = compare(made[5:])
    assert two.patterns[0].message.startswith(
        "stuck-at-chance in 5 of 5 runs with optimizer = sgd, in 0 of 5 with optimizer = rmsprop"
    )


def test_settings_that_go_together_cannot_be_told_apart() -> None:
    made = [
        subject(f"{i}x", rules=["diverged"] if i < 6 else [], lr=0.1 if i < 6 else 0.01, warmup=i >= 6)
        for i in range(12)
    ]
    found = compare(made)
    (pattern,) = found.patterns
    assert {pattern.split, *pattern.same} == {"lr >= 0.1", "warmup = False"}
    assert "cannot be told" in pattern.message
    assert found.search.hypotheses == 1


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(sweep(repeats=1, limit=0.1), id="too few runs"),
        pytest.param(sweep(repeats=4, limit=1.0), id="it never fires"),
        pytest.param(sweep(repeats=4, limit=0.0), id="it always fires"),
        pytest.param([subject(f"{i}x", rules=["diverged"] * (i < 6), seed=float(i)) for i in range(12)], id="a seed"),
        pytest.param([subject(f"{i}x", rules=["diverged"] * (i < 6), lr=0.1) for i in range(12)], id="all alike"),
        pytest.param([subject(f"{i}x", rules=["diverged"] * (i < 6)) for i in range(12)], id="no hyper-parameters"),
    ],
)
def test_no_pattern(made: list[Subject]) -> None:
    assert compare(made).patterns == ()


def test_runs_that_a_rule_could_not_look_at_do_not_count() -> None:
    made = sweep(repeats=4, limit=0.1)
    made += [subject(f"short{i}x", skipped=["diverged"], lr=0.3) for i in range(9)]
    assert compare(made).patterns[0].of_inside == 8


def test_a_hidden_finding_does_not_count() -> None:
    made = sweep(repeats=4, limit=0.1)
    made += [subject(f"hidden{i}x", rules=["diverged"], suppressed="known", lr=0.001) for i in range(9)]
    assert compare(made).patterns[0].of_outside == 12


def test_a_search_among_noise_seldom_finds_anything() -> None:
    """Ten hyper-parameters that have nothing to do with it: over all of them the error is held to 5 of 100."""
    draw = np.random.default_rng(3)
    false = 0
    for _ in range(100):
        made = []
        for i in range(20):
            hparams: dict[str, Any] = {f"p{k}": float(draw.integers(3)) for k in range(10)}
            made.append(subject(f"{i}x", rules=["diverged"] if draw.random() < 0.4 else [], **hparams))
        false += bool(compare(made).patterns)
    assert false <= 8
