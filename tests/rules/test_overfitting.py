from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Confidence, Gap, Point, Span, Stat
from tb_diagnose.model import Better, Float64Array, Pair, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, series, smoothed, training, turning

RULE = "overfitting"


def changed(of: Training, factor: float = 1.0, offset: float = 0.0, first: int = 0, every: int = 1) -> Training:
    train, validation = (factor * s.values + offset for s in of.series)
    return training(train_loss=train, val_loss=validation, first=first, every=every)


def with_one(values: Float64Array, index: int, value: float) -> Float64Array:
    values = values.copy()
    values[index] = value
    return values


CLEAR = training(train_loss=decay(2.3, 0.05), val_loss=turning(2.3, 0.6, 1.2))
FIRES = {
    "falls, then rises": CLEAR,
    "rises by little, but steadily": training(
        train_loss=decay(2.3, 0.05, 200), val_loss=turning(2.3, 0.6, 0.75, 200, noise=0.002)
    ),
    "noisy validation": training(train_loss=decay(2.3, 0.05, 200), val_loss=turning(2.3, 0.6, 1.5, 200, noise=0.03)),
    "a first loss that towers above the rest": training(
        train_loss=np.r_[500.0, decay(0.8, 0.05, 39)], val_loss=np.r_[500.0, turning(0.8, 0.6, 0.66, 39)]
    ),
    "training is nearly perfect, validation far behind, and no loss tells": training(
        train_loss=decay(1.6, 0.35), val_loss=flat(0.6, noise=0.1), train_acc=decay(0.3, 0.99), val_acc=flat(0.63)
    ),
    "turns after a huge first loss": training(
        train_loss=np.r_[200.0, decay(2.3, 0.05, 39)], val_loss=np.r_[100.0, turning(2.2, 0.6, 1.2, 39)]
    ),
    "training counts batches, validation epochs": training(
        train_loss=decay(2.3, 0.05, 4000, noise=0.05), val_loss=turning(2.3, 0.6, 1.2, 20)
    ),
    "validation every 100 of the same steps": training(
        train_loss=decay(2.3, 0.05, 4000, noise=0.05),
        val_loss=series("val_loss", turning(2.3, 0.6, 1.2), first=100, every=100),
    ),
    "negative likelihood": training(train_loss=decay(0.5, -2.0), val_loss=turning(0.5, -0.8, 0.2)),
    "losses in the thousands": training(train_loss=decay(8000.0, 20.0), val_loss=turning(8000.0, 900.0, 2000.0)),
    "losses near zero": training(train_loss=decay(1e-4, 1e-6), val_loss=turning(1e-4, 2e-5, 6e-5)),
    "one evaluation is NaN": training(
        train_loss=decay(2.3, 0.05), val_loss=with_one(turning(2.3, 0.6, 1.2), 20, float("nan"))
    ),
    "20,000 noisy points": training(
        train_loss=decay(2.3, 0.05, 20_000, noise=0.1), val_loss=turning(2.3, 0.6, 1.2, 20_000, noise=0.1)
    ),
    "rises to a plateau": training(
        train_loss=decay(2.3, 0.05, 60), val_loss=np.r_[turning(2.3, 0.6, 1.0, at=0.4), flat(1.0, 20)]
    ),
    "never turns, but stays far behind": training(train_loss=decay(2.3, 0.001), val_loss=decay(2.3, 1.7)),
    "validation never moves while training is learned by heart": training(
        train_loss=decay(2.3, 0.001), val_loss=flat(2.3, noise=0.01)
    ),
    "a loss that rises for good while the accuracy goes on": training(
        train_loss=decay(2.3, 0.05), val_loss=turning(2.3, 0.6, 1.2), val_acc=decay(0.2, 0.8)
    ),
    "no training loss": training(val_loss=turning(2.3, 0.6, 1.2)),
    "only a test split": training(train_loss=decay(2.3, 0.05), test_loss=turning(2.3, 0.6, 1.2)),
    "only accuracies": training(train_acc=decay(0.3, 0.99), val_acc=1.0 - turning(0.7, 0.2, 0.35)),
    "only accuracies, in percent": training(train_acc=decay(30.0, 99.0), val_acc=100.0 - turning(70.0, 20.0, 35.0)),
    "gives back 3 % of the gain": training(train_loss=decay(2.3, 1.0), val_loss=turning(2.3, 1.3, 1.342)),
    "7 % above a best level that is small beside the gain": training(
        train_loss=decay(2.3, 0.05), val_loss=turning(2.3, 0.2, 0.214)
    ),
    "a few times the noise": training(
        train_loss=decay(2.3, 0.3, 100), val_loss=turning(2.3, 0.6, 0.9, 100, noise=0.02)
    ),
    "one evaluation, far above a training loss near zero": training(train_loss=decay(6.5, 0.1), val_loss=[3.6]),
    "two evaluations, far above a training loss near zero": training(train_loss=decay(2.3, 0.05), val_loss=[1.4, 1.45]),
    "rises from the first evaluation on, and no training loss": training(val_loss=2.0 + np.linspace(0, 0.9, 26) ** 2),
    "three evaluations, each worse": training(train_loss=decay(1.24, 0.44), val_loss=[1.15, 1.22, 1.45]),
    "three evaluations, each worse, unevenly": training(train_loss=decay(2.0, 0.8), val_loss=[0.9, 0.91, 1.06]),
    "eight evaluations, six of them worse": training(
        train_loss=decay(2.3, 0.2), val_loss=[1.2, 0.9, 0.95, 1.0, 1.02, 1.1, 1.2, 1.3]
    ),
    "from a level that is almost zero": training(
        train_loss=decay(2.3, 0.001, halves=20), val_loss=turning(2.3, 0.07, 0.1)
    ),
    "the loss rises by more than over-confidence, while the accuracy goes on": training(
        train_loss=decay(2.3, 0.05), val_loss=turning(2.3, 0.6, 0.78), val_acc=decay(0.2, 0.8)
    ),
    "one score improves, another falls": training(
        train_loss=decay(2.3, 0.05),
        val_loss=turning(2.3, 0.6, 0.68),
        val_acc=decay(0.2, 0.8),
        val_f1=1.0 - turning(0.8, 0.2, 0.3),
    ),
    "four evaluations that stay level while training falls": training(
        train_loss=[0.4632, 0.2625, 0.2117, 0.1838], val_loss=[0.3305, 0.3379, 0.3228, 0.3453]
    ),
    "validation all but level halfway": training(train_loss=decay(2.3, 0.1), val_loss=decay(2.3, 1.2, halves=4)),
    "a late window in which smoothed labels lift both losses, and the perplexity tells": training(
        train_loss=[4.713, 4.711, 4.71, 4.704],
        val_loss=[6.846, 6.86, 6.868, 6.854],
        train_mse=[4.36, 4.34, 4.34, 4.32],
        val_mse=[24.41, 24.68, 24.75, 24.6],
        tags={"train_mse": "train/ppl", "val_mse": "valid/ppl"},
        first=10092,
        every=72,
    ),
    "validation stays level halfway": training(train_loss=decay(2.3, 0.1), val_loss=decay(2.3, 1.2, halves=20)),
    "a high floor: training learns little, validation nothing": training(
        train_loss=decay(2.3, 1.95), val_loss=flat(2.3, noise=0.001)
    ),
    "a late window, with training far below": training(train_loss=flat(0.9, 9), val_loss=flat(3.6, 9, 0.1), first=68),
    "a late window of three points": training(train_loss=[0.13, 0.131, 0.124], val_loss=[1.63, 1.31, 1.46], first=31),
}
QUIET = {
    "gives back 1.3 % of the gain": training(train_loss=decay(2.3, 1.0), val_loss=turning(2.3, 1.3, 1.318)),
    "3.5 % above a best level that is small beside the gain": training(
        train_loss=decay(2.3, 0.05), val_loss=turning(2.3, 0.2, 0.207)
    ),
    "less than four times the noise": training(
        train_loss=decay(2.3, 0.05, 100), val_loss=turning(2.3, 0.6, 0.74, 100, noise=0.02)
    ),
    "one evaluation, three quarters of a third above training": training(train_loss=decay(2.3, 0.1), val_loss=[0.65]),
    "two evaluations, far above training, of which the second halves": training(
        train_loss=decay(2.3, 0.05), val_loss=[2.8, 1.4]
    ),
    "one evaluation of a loss on another scale": training(train_loss=decay(0.06, 0.01), val_loss=[3.6]),
    "one evaluation, less than three times a training loss that is high": training(
        train_loss=decay(2.3, 0.6), val_loss=[1.6]
    ),
    "two losses on different scales, and both fall": training(
        train_loss=[0.0354, 0.0326, 0.0319, 0.0315, 0.0311], val_loss=[4.88, 2.75, 2.68, 2.65, 2.61, 2.59]
    ),
    "three evaluations of a fine-tuning, and the training loss of single batches": training(
        train_loss=[0.3025, 0.265, 0.2941, 0.256, 0.2487, 0.2303], val_loss=[0.2838, 0.2826, 0.2822]
    ),
    "a score alone collapses": training(val_acc=[0.61, 0.71, 0.76, 0.79, 0.82, 0.08, 0.21, 0.13, 0.17, 0.21]),
    "three evaluations, a little worse": training(train_loss=decay(2.0, 0.8), val_loss=[0.9, 0.905, 0.97]),
    "three evaluations, only the last one worse": training(train_loss=decay(2.0, 0.8), val_loss=[1.25, 1.0, 1.1]),
    "nine evaluations, only the last one worse": training(
        train_loss=decay(0.75, 0.59, 9), val_loss=[0.694, 0.693, 0.692, 0.691, 0.688, 0.678, 0.645, 0.61, 0.654]
    ),
    "five evaluations to and fro": training(train_loss=decay(1.24, 0.74), val_loss=[1.2, 0.9, 0.95, 0.88, 0.91]),
    "closer to zero still": training(train_loss=decay(2.3, 0.001, halves=20), val_loss=turning(2.3, 0.035, 0.05)),
    "validation still falls, halfway": training(train_loss=decay(2.3, 0.1), val_loss=decay(2.3, 1.2, halves=3)),
    "training has learned next to nothing": training(train_loss=decay(2.3, 2.14), val_loss=flat(2.3, noise=0.001)),
    "three evaluations, each a little worse, of a run that learns nothing": training(
        train_loss=decay(1.386, 1.385), val_loss=[1.387, 1.388, 1.389]
    ),
    "no training loss, and a loss that wanders at one level": training(
        val_loss=np.r_[1.018, 0.9863, np.linspace(0.9865, 1.011, 28)]
    ),
    "a late window that wanders at one level": training(
        train_loss=np.linspace(5.44, 5.42, 30), val_loss=np.linspace(5.428, 5.454, 30), first=100
    ),
    "a late window, and one part of three is far above": training(
        train_loss=flat(0.3, 9), val_loss=flat(1.3, 9), train_mse=flat(0.9, 9), val_mse=flat(1.2, 9), first=60
    ),
    "three evaluations of a fine-tuning, three points of training": training(
        train_loss=[0.3025, 0.256, 0.2303], val_loss=[0.2838, 0.2826, 0.2822]
    ),
    "a late window, with a perplexity twice as high": training(
        train_loss=[4.713, 4.711, 4.71, 4.704],
        val_loss=[5.5, 5.51, 5.5, 5.5],
        train_mse=[4.36, 4.34, 4.34, 4.32],
        val_mse=[8.7, 8.8, 8.75, 8.7],
        tags={"train_mse": "train/ppl", "val_mse": "valid/ppl"},
        first=10092,
        every=72,
    ),
    "a late window, with training half as high": training(
        train_loss=flat(1.8, 9), val_loss=flat(3.6, 9, 0.1), first=68
    ),
    "a late window in which validation still falls": training(
        train_loss=flat(0.9, 9), val_loss=np.linspace(4.0, 3.0, 9), first=68
    ),
    "accuracies 13 points apart": training(
        train_loss=decay(1.6, 0.35), val_loss=decay(1.6, 0.5), train_acc=decay(0.3, 0.99), val_acc=flat(0.86)
    ),
    "training gets worse by a share of its level": training(
        train_loss=np.r_[decay(6.9, 0.2, 20, halves=20), decay(0.2, 0.23, 20)], val_loss=turning(6.9, 0.8, 0.9, at=0.5)
    ),
    "another loss of the run makes up for it": training(
        train_loss=decay(2.3, 0.05),
        val_loss=turning(2.3, 0.6, 0.9),
        train_mse=decay(9.0, 1.0),
        val_mse=decay(9.0, 1.0, halves=3.0),
    ),
    "noise that wanders": training(
        train_loss=decay(2.3, 0.3, 200), val_loss=decay(2.3, 0.6, 200, noise=0.05, memory=0.97)
    ),
    "smoothed noise": training(
        train_loss=smoothed(decay(2.3, 0.3, 300, noise=0.1)),
        val_loss=smoothed(decay(2.3, 0.6, 300, noise=0.1, seed=1)),
    ),
    "stops exactly at the best": training(train_loss=decay(2.3, 0.3), val_loss=decay(2.2, 0.6)),
    "stops just past the best": training(train_loss=decay(2.3, 0.3), val_loss=turning(2.2, 0.6, 0.61, at=0.9)),
    "validation stands still while training falls on": training(
        train_loss=decay(2.3, 0.3), val_loss=decay(2.3, 0.6, halves=20.0)
    ),
    "rises by less than its own noise": training(
        train_loss=decay(2.3, 0.3, 100), val_loss=turning(2.3, 0.6, 0.65, 100, noise=0.03)
    ),
    "noise without a trend": training(train_loss=decay(2.3, 0.3, 100), val_loss=decay(2.3, 0.6, 100, noise=0.05)),
    "one outlier at the end": training(train_loss=decay(2.3, 0.3, 60), val_loss=with_one(decay(2.3, 0.6, 60), -1, 2.0)),
    "one outlier in the middle": training(
        train_loss=decay(2.3, 0.3, 60), val_loss=with_one(decay(2.3, 0.6, 60), 30, 9.0)
    ),
    "rises and recovers to a new best": training(
        train_loss=decay(2.3, 0.2, 80), val_loss=np.r_[turning(2.3, 0.8, 1.0), decay(1.0, 0.5)]
    ),
    "restarts of a cosine schedule": training(
        train_loss=decay(2.3, 0.2, 90), val_loss=np.r_[decay(2.3, 0.9, 30), decay(1.3, 0.7, 30), decay(1.0, 0.6, 30)]
    ),
    "drops at each step of the learning rate": training(
        train_loss=np.r_[decay(2.3, 0.9, 30), decay(0.6, 0.5, 30), decay(0.4, 0.38, 30)],
        val_loss=np.r_[decay(2.3, 1.0, 30), decay(0.7, 0.62, 30), decay(0.58, 0.57, 30)],
    ),
    "grows during warm-up": training(
        train_loss=np.r_[np.linspace(2.3, 3.0, 8), decay(3.0, 0.3, 52)],
        val_loss=np.r_[np.linspace(2.3, 2.9, 8), decay(2.9, 0.4, 52)],
    ),
    "both rise together": training(train_loss=turning(2.3, 0.3, 1.2), val_loss=turning(2.3, 0.4, 1.4)),
    "a constant gap": training(train_loss=decay(2.3, 0.4), val_loss=decay(2.6, 0.7)),
    "validation below training": training(train_loss=decay(0.7, 0.3), val_loss=decay(0.6, 0.2)),
    "falls again late": training(
        train_loss=decay(2.3, 0.2, 60), val_loss=np.r_[decay(2.3, 0.8, 20), flat(0.82, 20), decay(0.82, 0.5, 20)]
    ),
    "as good as zero": training(train_loss=decay(1.0, 1e-7, halves=25.0), val_loss=turning(1.0, 1e-6, 1e-4)),
    "training is nearly solved and validation not far behind": training(
        train_loss=decay(2.3, 0.01), val_loss=decay(2.3, 0.6)
    ),
    "nothing moves": training(train_loss=flat(0.69), val_loss=flat(0.69)),
    "exactly zero": training(train_loss=flat(0.0), val_loss=flat(0.0)),
    "nothing is learned, with noise": training(
        train_loss=flat(2.3, 200, noise=0.02), val_loss=flat(2.3, 200, noise=0.02, seed=1)
    ),
    "20,000 noisy points that fall": training(
        train_loss=decay(2.3, 0.3, 20_000, noise=0.1), val_loss=decay(2.3, 0.4, 20_000, noise=0.1, seed=1)
    ),
    "over-confident: a small rise while the accuracy still improves": training(
        train_loss=decay(2.3, 0.05), val_loss=turning(2.3, 0.6, 0.68), val_acc=decay(0.2, 0.8)
    ),
    "no training loss, and the accuracy still improves": training(
        val_loss=turning(2.3, 0.6, 1.2), val_acc=decay(0.2, 0.8)
    ),
    "only accuracies, and both improve": training(train_acc=decay(0.3, 0.99), val_acc=decay(0.3, 0.8)),
    "only accuracies, and validation stays behind": training(train_acc=decay(0.3, 0.99), val_acc=decay(0.3, 0.6)),
    "validation loss fine, accuracy a little off its best": training(
        train_loss=decay(2.3, 0.3), val_loss=decay(2.3, 0.5), val_acc=1.0 - turning(0.7, 0.2, 0.22)
    ),
    "no training loss, and validation falls": training(val_loss=decay(2.3, 0.4, noise=0.01)),
    "four evaluations that fall": training(train_loss=decay(2.3, 0.3), val_loss=decay(2.3, 0.4, 4)),
    "turned, but trained again from the start in the same directory": training(
        train_loss=decay(2.3, 0.3),
        val_loss=series(
            "val_loss", np.r_[turning(2.3, 0.6, 1.2), decay(2.3, 0.4)], steps=np.r_[np.arange(40), np.arange(40)]
        ),
    ),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert "stat" in {evidence.kind for evidence in finding.evidence}
    assert finding.tags[:2] in {
        ("val_loss", "train_loss"),
        ("test_loss", "train_loss"),
        ("val_acc", "train_acc"),
        ("val_loss",),
    }


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_the_evidence_lies_where_validation_turns() -> None:
    [finding] = run_rule(RULE, CLEAR)
    validation = CLEAR.series[1]
    turn = int(np.argmin(validation.values))
    [point] = [e for e in finding.evidence if isinstance(e, Point)]
    [span] = [e for e in finding.evidence if isinstance(e, Span)]
    [gap] = [e for e in finding.evidence if isinstance(e, Gap)]
    assert abs(point.step - turn) <= 2
    assert (span.first_step, span.last_step) == (point.step, 39)
    assert gap.step == 39
    assert gap.value == pytest.approx(1.2 - 0.05, abs=0.1)
    assert gap.first_value is not None
    assert gap.other_value is not None
    assert gap.first_value - gap.other_value == pytest.approx(gap.value)


def test_the_message_holds_the_numbers_behind_it() -> None:
    [finding] = run_rule(RULE, CLEAR)
    rise = next(e for e in finding.evidence if isinstance(e, Stat) and e.name == "rise over improvement")
    assert rise.value == pytest.approx((1.16 - 0.62) / (2.3 - 0.08), rel=0.01)
    assert f"it loses {rise.value:.0%} of its improvement, far beyond its noise" in finding.message
    assert "`val_loss` gets worse after its best value, 0.6" in finding.message
    assert "while `train_loss` goes from 0.9" in finding.message


def test_without_a_training_curve_it_is_unsure_and_says_so() -> None:
    [finding] = run_rule(RULE, FIRES["no training loss"])
    assert finding.confidence is Confidence.LOW
    assert "no training curve is logged" in finding.message
    assert not any(isinstance(e, Gap) for e in finding.evidence)


@pytest.mark.parametrize(("name", "whole"), [("only accuracies", 1.0), ("only accuracies, in percent", 100.0)])
def test_a_score_is_told_the_right_way_up(name: str, whole: float) -> None:
    [finding] = run_rule(RULE, FIRES[name])
    [point] = [e for e in finding.evidence if isinstance(e, Point)]
    [gap] = [e for e in finding.evidence if isinstance(e, Gap)]
    assert point.value == pytest.approx(0.8 * whole, rel=0.01)
    assert gap.value == pytest.approx((0.66 - 0.98) * whole, rel=0.1)
    assert gap.first_value == pytest.approx(0.66 * whole, rel=0.1)
    assert gap.other_value == pytest.approx(0.98 * whole, rel=0.1)
    assert f"after its best value, {0.798 * whole:.4g}"[:25] in finding.message


def test_a_validation_that_stays_behind_is_told_as_such() -> None:
    [finding] = run_rule(RULE, FIRES["never turns, but stays far behind"])
    assert "of the improvement" in finding.message
    assert "(limit 33%)" in finding.message
    assert finding.confidence is Confidence.MEDIUM


@pytest.mark.parametrize(
    ("case", "confidence"),
    [
        (CLEAR, Confidence.HIGH),
        (
            training(train_loss=decay(1.24, 0.44), val_loss=[1.15, 1.22, 1.45]),
            Confidence.MEDIUM,
        ),
        (
            training(train_loss=decay(2.3, 0.3, halves=400.0), val_loss=turning(2.3, 0.6, 1.2)),
            Confidence.MEDIUM,
        ),
    ],
    ids=["many evaluations", "three evaluations", "training stands still"],
)
def test_confidence(case: Training, confidence: Confidence) -> None:
    [finding] = run_rule(RULE, case)
    assert finding.confidence is confidence


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (training(train_loss=decay(2.3, 0.1)), "needs a loss or score on held-out data, found none"),
        (training(train_loss=decay(2.3, 0.1), val_loss=[2.0, 1.0]), "under 3 finite points"),
        (
            training(train_loss=decay(2.3, 0.1), val_loss=[2.0, 1.0, np.nan, np.nan]),
            "under 3 finite points",
        ),
    ],
    ids=["no validation", "two evaluations", "two finite evaluations"],
)
def test_skipped_with_a_reason(case: Training, reason: str) -> None:
    skipped = outcome(RULE, diagnose(case))
    assert skipped.status == "skipped"
    assert reason in skipped.reason


def test_a_loss_that_is_not_expected_to_fall_is_skipped() -> None:
    train, validation = (replace(s, better=Better.NONE) for s in CLEAR.series)
    case = Training(
        name="gan", tb_runs=(".",), series=(train, validation), pairs=(Pair(train=train, validation=validation),)
    )
    assert "not expected to fall or rise" in outcome(RULE, diagnose(case)).reason


@given(first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_step_numbering_does_not_matter(first: int, every: int) -> None:
    assert run_rule(RULE, changed(CLEAR, first=first, every=every))
    assert not run_rule(RULE, changed(QUIET["noise without a trend"], first=first, every=every))


SAME_STEPS = {
    name: case
    for name, case in (FIRES | QUIET).items()
    if [(s.tag, len(s)) for s in case.series] == [("train_loss", 40), ("val_loss", 40)]
}


@pytest.mark.parametrize("case", SAME_STEPS.values(), ids=SAME_STEPS)
@pytest.mark.parametrize("power", [-60, -7, 3, 60])
def test_the_unit_of_the_loss_does_not_matter(case: Training, power: int) -> None:
    assert len(run_rule(RULE, changed(case, 2.0**power))) == len(run_rule(RULE, case))


@given(offset=st.floats(-3.0, 3.0))
def test_a_constant_in_the_loss_does_not_matter_to_a_clear_turn(offset: float) -> None:
    assert run_rule(RULE, changed(CLEAR, offset=offset))
