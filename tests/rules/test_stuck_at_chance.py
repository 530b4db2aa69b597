from __future__ import annotations

from dataclasses import replace
from math import log
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Confidence
from tb_diagnose.model import Better, Family, Series, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, series, training
from tests.rl_curves import pairs

RULE = "stuck-at-chance"
LN2 = log(2)


def rate(values: Any) -> Series:
    """Return an error rate on held-out data."""
    return replace(series("val_acc", values, tag="eval/wer"), better=Better.LOWER)


FIRES = {
    "two classes, noiseless": training(train_loss=flat(LN2), val_acc=flat(0.5)),
    "two classes, batch noise": training(train_loss=flat(LN2, 400, noise=0.03), val_acc=flat(0.51, noise=0.01)),
    "two classes, as the name of the loss says": training(train_loss=flat(LN2), tags={"train_loss": "train/bce_loss"}),
    "ten classes": training(train_loss=flat(log(10), noise=0.01), train_acc=flat(0.1, noise=0.02)),
    "a thousand classes": training(train_loss=flat(log(1000), noise=0.01), val_acc=flat(0.0011, noise=0.0001)),
    "a late window, and the accuracy at 1/k": training(first=300, train_loss=flat(log(4)), val_acc=flat(0.25)),
    "falls from a huge start, accuracy at one half": training(
        train_loss=np.r_[80.0, flat(LN2, 30, noise=0.002)], val_acc=flat(0.5, 31, noise=0.01)
    ),
    "constant answer that is not quite even": training(train_loss=flat(0.7196), val_acc=flat(0.5)),
    "validation flips between p and 1 - p": training(
        train_loss=flat(LN2, noise=0.0003), val_acc=np.where(np.arange(40) % 3 == 0, 0.5029, 0.4971)
    ),
    "five epochs": training(train_loss=[0.6935, 0.6932, 0.6931, 0.6931, 0.6932], val_acc=flat(0.5, 5)),
    "the level is nearer to another k than the accuracy": training(
        train_loss=flat(2.302), val_acc=flat(0.11, noise=0.01)
    ),
    "creeps below, and the accuracy stays": training(train_loss=np.linspace(LN2, 0.97 * LN2, 40), val_acc=flat(0.5)),
    "a share of 0.015 above": training(train_loss=flat(1.015 * LN2), tags={"train_loss": "train/bce_loss"}),
    "a share of 0.07 above, and an accuracy": training(train_loss=flat(1.07 * LN2), val_acc=flat(0.5)),
    "an accuracy of 0.35": training(train_loss=flat(LN2), val_acc=flat(0.35)),
    "an accuracy of 0.57": training(train_loss=flat(LN2), val_acc=flat(0.57)),
    "only validation": training(val_loss=flat(log(4), noise=0.001), val_acc=flat(0.25, noise=0.01)),
}
PREFERENCES = {
    "pairs without a difference": pairs(
        train_loss=flat(LN2, noise=0.002), train_margin=flat(0.0, noise=0.005), train_preferred=flat(0.5, noise=0.04)
    ),
    "no updates, ties count as wrong": pairs(
        train_loss=flat(LN2),
        val_loss=flat(LN2, 5),
        train_margin=flat(0.0, noise=1e-8),
        train_preferred=flat(0.3, noise=0.05),
    ),
    "preference loss alone": pairs(train_loss=flat(LN2, noise=0.002)),
    "hinge loss at 1": pairs(train_loss=flat(0.995, noise=0.005), train_preferred=flat(0.52, noise=0.04)),
}
AT_ONCE = np.r_[32.0, flat(5.4, 40, noise=0.01)]
SPEECH = {
    "words are wrong as in the same answer": training(train_loss=AT_ONCE, wer=rate(flat(0.93, 41, noise=0.002))),
    "the same answer, in percent": training(train_loss=AT_ONCE, wer=rate(flat(93.0, 41, noise=0.2))),
    "the error rate repeats one number": training(train_loss=[6.2, 6.75, 7.3, 9.3], wer=rate(flat(0.8967, 4))),
}
FIRES |= SPEECH
FIRES |= PREFERENCES
QUIET = {
    "the level alone names no k": training(train_loss=flat(LN2)),
    "a language model at the logarithm of some vocabulary": training(train_loss=flat(10.05, 100, noise=0.01)),
    "a perplexity says what the loss says": training(
        train_loss=flat(3.0, noise=0.01), ppl=series("train_loss", flat(20.1, noise=0.2), tag="train/ppl")
    ),
    "an accuracy of 0 is no guess": training(train_loss=flat(11.3, noise=0.01), val_acc=flat(0.0)),
    "an accuracy far under 1/k": training(train_loss=flat(log(10), noise=0.01), val_acc=flat(0.01)),
    "binary by name, a late window": training(first=300, train_loss=flat(LN2), tags={"train_loss": "train/bce_loss"}),
    "noise far wider than any band": training(
        val_loss=[1130.0, 278.0, 14827.0, 127.0, 29260.0, 245.0, 137.0, 1058.0, 13.7, 19.4, 8.77, 11.33],
        val_acc=flat(0.0001, 12),
    ),
    "learns from ln 2": training(train_loss=decay(LN2, 0.1, noise=0.01)),
    "learns slowly, but steadily": training(train_loss=np.linspace(log(10), 0.9 * log(10), 40)),
    "lands on ln 2 by accident": training(train_loss=decay(4.0, LN2, noise=0.01)),
    "a language model, fine-tuned, passes ln 5": training(
        train_loss=decay(1.7, 1.615, 8), val_loss=decay(1.65, 1.61, 8)
    ),
    "one accuracy of two is far above chance": training(
        train_loss=np.r_[2.4, flat(0.70, 39)],
        val_acc=flat(0.09),
        other=series("val_acc", flat(0.76), tag="val_token_acc"),
    ),
    "slow, and leaving": training(train_loss=np.linspace(1.807, 1.741, 30), val_acc=np.linspace(0.15, 0.28, 30)),
    "a share of 0.03 above": training(train_loss=flat(1.03 * LN2), tags={"train_loss": "train/bce_loss"}),
    "a share of 0.15 above, and an accuracy": training(train_loss=flat(1.15 * LN2), val_acc=flat(0.5)),
    "an accuracy of 0.25 beside two classes": training(train_loss=flat(LN2), val_acc=flat(0.25)),
    "an accuracy of 0.65": training(train_loss=flat(LN2), val_acc=flat(0.65)),
    "at chance for the last 60 %": training(train_loss=np.r_[flat(1.2, 16), flat(LN2, 24)], val_acc=flat(0.5)),
    "a late window near ln 2 at the accuracy of two classes": training(
        first=300, train_loss=flat(1.05 * LN2, noise=0.005), val_acc=flat(0.57, noise=0.005)
    ),
    "flat, but elsewhere": training(train_loss=flat(0.5)),
    "leaves chance late": training(train_loss=np.r_[flat(LN2, 30), decay(LN2, 0.2, 20)]),
    "turns to NaN": training(train_loss=np.r_[flat(LN2, 3), flat(np.nan, 10)]),
    "right at ln 2, but the accuracy is far above chance": training(
        train_loss=flat(LN2, noise=0.002), val_acc=flat(0.9, noise=0.01)
    ),
    "ten classes at a loss of ln 2": training(train_loss=decay(log(10), LN2, halves=20.0), val_acc=decay(0.1, 0.78)),
    "mean squared error of 0.693": training(train_loss=flat(LN2), tags={"train_loss": "train/mse_loss"}),
    "a regression beside it": training(train_loss=flat(LN2), val_r2=flat(0.0)),
    "negative values": training(train_loss=flat(LN2, noise=0.5)),
    "healthy training, validation at chance": training(train_loss=decay(LN2, 0.1), val_loss=flat(LN2)),
    "preference tuning that learns": pairs(train_loss=decay(LN2, 0.2), train_margin=decay(0.0, 3.0)),
    "preference tuning that learns slowly": pairs(train_loss=np.linspace(LN2, 0.66, 40)),
    "preferences are right": pairs(train_loss=flat(0.69, noise=0.002), train_preferred=decay(0.5, 0.85)),
    "preference loss of another kind": pairs(train_loss=flat(0.5, noise=0.002)),
    "preference tuning that gets worse": pairs(train_loss=np.linspace(LN2, 1.5, 40)),
    "hinge loss, preferences are right": pairs(train_loss=flat(0.995, noise=0.005), train_preferred=decay(0.5, 0.85)),
    "hinge loss that falls": pairs(train_loss=decay(1.0, 0.8), train_preferred=flat(0.55, noise=0.04)),
    "a preference loss at 1 without more": pairs(train_loss=flat(1.0, noise=0.005)),
    "the error rate falls": training(train_loss=AT_ONCE, wer=rate(decay(0.95, 0.3, 41))),
    "the first evaluations of speech": training(train_loss=[32.0, 5.6, 5.5], wer=rate([1.3, 0.94, 0.9])),
    "the error rate is the worst there is": training(train_loss=AT_ONCE, wer=rate(flat(1.0, 41))),
    "the loss falls on, and words begin to be right": training(
        train_loss=decay(32.0, 2.0, 41), wer=rate(np.linspace(0.96, 0.86, 41))
    ),
    "seven evaluations of speech": training(train_loss=AT_ONCE, wer=rate([0.95, 0.94, 0.95, 0.93, 0.92, 0.93, 0.92])),
    "the loss has diverged": training(train_loss=np.linspace(6.0, 300.0, 20), wer=rate(flat(0.8967, 20))),
    "discriminator of a GAN": training(train_loss=flat(LN2), family=Family.ADVERSARIAL),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "level", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_says_that_the_answer_is_constant() -> None:
    [finding] = run_rule(RULE, FIRES["validation flips between p and 1 - p"])
    assert "the same answer for every input" in finding.message
    assert "0.4971" in finding.message


@pytest.mark.parametrize(
    ("points", "scores", "confidence"),
    [
        (8, {"val_acc": flat(0.5, 8)}, Confidence.HIGH),
        (4, {"val_acc": flat(0.5, 4)}, Confidence.MEDIUM),
        (4, {"val_acc": np.tile([0.51, 0.49], 8)}, Confidence.HIGH),
        (8, {"tags": {"train_loss": "bce"}}, Confidence.MEDIUM),
        (4, {"tags": {"train_loss": "bce"}}, Confidence.LOW),
    ],
    ids=["enough", "few", "few, and proof", "no accuracy", "few, and no accuracy"],
)
def test_confidence_follows_the_evidence(points: int, scores: dict[str, Any], confidence: Confidence) -> None:
    [finding] = run_rule(RULE, training(train_loss=flat(LN2, points), **scores))
    assert finding.confidence is confidence


@pytest.mark.parametrize("k", [2, 3, 5, 10, 100, 1000, 50257])
def test_names_the_number_of_classes(k: int) -> None:
    [finding] = run_rule(RULE, training(train_loss=flat(log(k)), val_acc=flat(1 / k)))
    assert f"ln({k})" in finding.message


def test_too_short_is_skipped_with_a_reason() -> None:
    skipped = outcome(RULE, diagnose(training(train_loss=[LN2, LN2, LN2])))
    assert skipped.status == "skipped"
    assert "at least 4 points" in skipped.reason


@given(first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_step_numbering_does_not_matter(first: int, every: int) -> None:
    assert run_rule(RULE, training(train_loss=flat(LN2), val_acc=flat(0.5), first=first, every=every))


def test_preferences_have_next_steps_of_their_own() -> None:
    [finding] = run_rule(RULE, PREFERENCES["pairs without a difference"])
    assert finding.remedies[0] == "check-preference-pairs"
    assert "margin" in finding.message
    assert finding.confidence == "high"
    [finding] = run_rule(RULE, PREFERENCES["preference loss alone"])
    assert finding.confidence == "medium"
