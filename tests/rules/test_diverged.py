from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.engine.arbitration import is_active, is_shown
from tb_diagnose.findings import Confidence, Level, Point, Severity, Span, Stat
from tb_diagnose.model import Better, Float64Array, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, series, training, turning

RULE = "diverged"


def with_one(values: Float64Array, index: int, value: float) -> Float64Array:
    values = values.copy()
    values[index] = value
    return values


COLLAPSE = np.r_[decay(2.3, 0.3, 60), flat(2.3, 20)]
FIRES = {
    "the second half of a log, far above its start and all else": training(
        train_loss=np.r_[flat(0.1, 20, 0.01), flat(2.0, 20, 0.1)], first=400
    ),
    "rose a little before, and then for good": training(
        train_loss=[1.4, 1.2, 1.35, 1.36, 1.44, 1.2, 1.77, 2.16, 2.37], first=100, every=100
    ),
    "a huge first loss does not hide the collapse": training(
        train_loss=np.r_[16_600.0, decay(7.0, 3.5, 59), flat(9.0, 60, noise=0.3)]
    ),
    "falls back to where it began": training(train_loss=COLLAPSE),
    "falls back in noise": training(train_loss=np.r_[decay(2.3, 0.3, 300, noise=0.05), flat(2.3, 100, noise=0.1)]),
    "blows up": training(train_loss=np.r_[decay(2.3, 0.3, 60), np.geomspace(0.4, 1e6, 20)]),
    "blows up right before the end": training(train_loss=np.r_[decay(2.3, 0.3, 114), np.geomspace(40.0, 9e5, 8)]),
    "rises from the first step on": training(train_loss=np.geomspace(2.3, 400.0, 40)),
    "rises right after a short fall": training(train_loss=np.r_[2.3, 2.1, np.linspace(2.4, 9.0, 38)]),
    "gives back two thirds for good": training(train_loss=np.r_[decay(2.3, 0.3, 60), flat(1.7, 30, noise=0.02)]),
    "negative likelihood": training(train_loss=np.r_[decay(0.5, -2.0, 60), flat(0.6, 20)]),
    "blows up, then NaN": training(train_loss=np.r_[decay(2.3, 0.3, 40), np.geomspace(0.5, 1e9, 10), flat(np.nan, 30)]),
    "20,000 noisy points": training(
        train_loss=np.r_[decay(2.3, 0.3, 15_000, noise=0.2), flat(2.3, 5_000, noise=0.3, seed=1)]
    ),
    "only a validation loss, but it blows up": training(
        val_loss=np.r_[decay(2.3, 0.3, 60), np.geomspace(0.4, 1e6, 20)]
    ),
    "losses near zero": training(train_loss=1e-9 * COLLAPSE),
    "explodes in leaps, with dips in between": training(
        train_loss=np.r_[5.4, 5.4, 9.0, 6377, 5870, 1871, 711, 13.2, 8.3, 5.9, 1.5e5, 1e5, 4.8e4, 4.1e4, 2e4, 1.7e10]
    ),
    "far too high a rate: only the first value is good": training(
        train_loss=np.r_[4.6, 220.0 * np.exp(flat(0.0, 69, noise=0.4))]
    ),
    "one dip on the way": training(train_loss=with_one(COLLAPSE, 70, 0.4)),
    "a resumed training gets worse by little, but never did before": training(
        train_loss=np.r_[flat(0.3, 30, noise=0.0005), flat(0.3205, 20, noise=0.0005)]
    ),
    "beyond five times the noise": training(
        train_loss=np.r_[decay(2.3, 0.3, 200), flat(1.5, 60)] + flat(0.0, 260, noise=0.14)
    ),
    "fifteen times the gain, but only just now": training(train_loss=np.r_[decay(2.3, 0.3, 94), flat(30.0, 7)]),
    "a validation loss that leaps": training(val_loss=np.r_[6.0, 12.4, 11.7, 9.2, 8.9, 8.9, 8.8, 8.75, 11.8]),
    "both losses get worse": training(
        train_loss=np.r_[decay(2.3, 1.0, 40), flat(1.08, 40, noise=0.004)],
        val_loss=np.r_[decay(2.3, 1.1, 40), flat(1.19, 40, noise=0.004)],
    ),
    "both get worse after one short good moment": training(
        train_loss=with_one(decay(2.3, 1.0, 80, noise=0.004), 40, 0.85),
        val_loss=with_one(decay(2.3, 1.1, 80, noise=0.004), 40, 0.95),
    ),
    "both get worse, from a low level": training(
        train_loss=np.r_[decay(2.3, 0.068, 40, halves=20), flat(0.09, 40)],
        val_loss=np.r_[decay(2.3, 0.068, 40, halves=20), flat(0.09, 40)],
    ),
    "both get worse, in wild noise, but for long": training(
        train_loss=np.r_[decay(2.3, 0.5, 24, noise=0.2), 1.25 + 0.3 * np.sin(2.1 * np.arange(36))],
        val_loss=np.r_[decay(2.3, 0.5, 24, noise=0.2, seed=1), 1.25 + 0.3 * np.sin(2.0 * np.arange(36))],
    ),
    "seven epochs, the last three each worse": training(
        train_loss=[1.616, 1.251, 1.144, 1.124, 1.142, 1.159, 1.176],
        val_loss=[1.196, 1.005, 1.21, 0.975, 1.222, 1.293, 1.274],
    ),
}
PARTS = [
    replace(part, principal=False, quantity=part.tag)
    for part in (
        series("train_loss", np.r_[decay(1.5, 0.04, 20), np.geomspace(0.1, 1e9, 20)], tag="train/depth_loss"),
        series("train_loss", np.r_[decay(1.3, 0.06, 20), np.geomspace(0.1, 200.0, 20)], tag="train/semantic_loss"),
    )
]
FALLING = series("train_loss", np.r_[decay(3.4, 0.2, 20), -np.geomspace(0.2, 1e9, 20)], tag="train/total_loss")
FIRES["a total that falls because it learns the weights of its exploding parts"] = Training(
    name="run", tb_runs=(".",), series=(FALLING, *PARTS)
)
QUIET = {
    "a total that falls, and one of its parts explodes": Training(
        name="run",
        tb_runs=(".",),
        series=(FALLING, PARTS[0], replace(PARTS[1], points=series("train_loss", decay(1.3, 0.06)).points)),
    ),
    "the second half of a log, whose first value is low by chance": training(
        train_loss=np.r_[0.01, 0.1 * np.exp(flat(0.0, 46, noise=0.8))],
        val_loss=flat(0.104, 47, 0.002),
        first=376,
        every=8,
    ),
    "the second half of a log, a little higher at its end": training(
        train_loss=np.r_[flat(46.0, 8, 0.1), flat(48.4, 7, 0.1)], first=300
    ),
    "ends on a tooth like those before": training(
        train_loss=np.tile(np.linspace(4.2, 2.2, 33), 4)[:120] - np.linspace(0.0, 0.3, 120)
    ),
    "validation alone, learned by heart from the first epoch on": training(val_loss=np.geomspace(1.0, 3.2, 20)),
    "both one percent higher, at chance": training(
        train_loss=1.38 + flat(0.0, 27, noise=0.02), val_loss=np.r_[1.387, flat(1.4, 8, 0.001), 1.405, 1.406]
    ),
    "a term is switched on, and both fall again": training(
        train_loss=np.r_[decay(0.05, 0.0153, 40), decay(0.0195, 0.0185, 40)],
        val_loss=np.r_[decay(0.05, 0.0142, 40), decay(0.0184, 0.0175, 40)],
    ),
    "gives back a third": training(train_loss=turning(2.3, 0.3, 1.0, 80)),
    "a resumed training wavers": training(train_loss=np.r_[flat(0.3, 30, noise=0.0005), flat(0.313, 20, noise=0.0005)]),
    "four times the noise": training(
        train_loss=np.r_[decay(2.3, 0.3, 200), flat(2.0, 60)] + flat(0.0, 260, noise=0.36)
    ),
    "seven times the gain, but only just now": training(train_loss=np.r_[decay(2.3, 0.3, 94), flat(14.0, 7)]),
    "a validation loss that rises by half at once": training(
        val_loss=np.r_[6.0, 9.1, 9.0, 8.9, 9.2, 8.9, 8.8, 8.75, 9.0]
    ),
    "both losses a little above their best": training(
        train_loss=np.r_[decay(2.3, 1.0, 40, halves=20), flat(1.035, 40, noise=0.0005)],
        val_loss=np.r_[decay(2.3, 1.1, 40, halves=20), flat(1.139, 40, noise=0.0005)],
    ),
    "solved, and wavering": training(
        train_loss=np.r_[decay(2.3, 0.034, 40, halves=20), flat(0.045, 40)],
        val_loss=np.r_[decay(2.3, 0.034, 40, halves=20), flat(0.045, 40)],
    ),
    "both get worse in wild noise, but not for long": training(
        train_loss=np.r_[decay(2.3, 0.5, 42, noise=0.2), 1.25 + 0.3 * np.sin(2.1 * np.arange(18))],
        val_loss=np.r_[decay(2.3, 0.5, 42, noise=0.2, seed=1), 1.25 + 0.3 * np.sin(2.0 * np.arange(18))],
    ),
    "six epochs, the last two each worse": training(
        train_loss=[1.616, 1.251, 1.144, 1.124, 1.151, 1.19],
        val_loss=[1.196, 1.005, 1.21, 0.975, 1.222, 1.293],
    ),
    "seven epochs, the last three a little worse": training(
        train_loss=[2.3, 1.5, 1.0, 0.8, 0.83, 0.87, 0.905], val_loss=[2.3, 1.5, 1.0, 0.9, 0.93, 0.98, 1.01]
    ),
    "low points of the two losses at different times": training(
        train_loss=with_one(decay(2.3, 1.0, 80, noise=0.004), 40, 0.85),
        val_loss=with_one(decay(2.3, 1.1, 80, noise=0.004), 60, 0.95),
    ),
    "one of three losses rises from an odd first value while their sum falls": training(
        train_loss=decay(4.0, 0.3),
        train_mse=series("train_mse", np.r_[0.49, decay(2.2, 0.9, 39)]),
        val_loss=decay(4.0, 0.5),
        val_mse=series("val_mse", np.r_[0.69, decay(2.2, 1.1, 39)]),
    ),
    "falls faster and faster below zero": training(train_loss=-np.geomspace(1.0, 1e9, 40)),
    "noise that wanders": training(
        train_loss=decay(2.3, 1.0, 200, noise=0.05, memory=0.95),
        val_loss=decay(2.3, 1.1, 200, noise=0.05, memory=0.95, seed=1),
    ),
    "a huge first loss, then an ordinary descent": training(
        train_loss=np.r_[16_600.0, decay(7.0, 1.0, 119, noise=0.01)]
    ),
    "a spike that recovers": training(train_loss=with_one(decay(2.3, 0.3, 80), 50, 900.0)),
    "a burst that recovers": training(train_loss=np.r_[decay(2.3, 0.4, 50), flat(3.0, 8), decay(1.0, 0.3, 30)]),
    "one outlier at the end": training(train_loss=with_one(decay(2.3, 0.3, 80), -1, 4.0)),
    "a burst that ends with the last point": training(train_loss=np.r_[decay(2.3, 0.3, 30), 1e6, 1e6, 1e6, 0.4]),
    "one enormous outlier at the end": training(train_loss=with_one(decay(2.3, 0.3, 80), -1, 1e9)),
    "rises by little": training(train_loss=turning(2.3, 0.3, 0.6, 80)),
    "noise without a trend": training(train_loss=flat(2.3, 400, noise=0.2)),
    "noise about a fall": training(train_loss=decay(2.3, 1.8, 400, noise=0.5)),
    "a huge first loss": training(train_loss=np.r_[1e6, decay(2.3, 0.3, 60)]),
    "grows during warm-up": training(train_loss=np.r_[np.linspace(2.3, 6.0, 10), decay(6.0, 0.3, 70)]),
    "restarts of a cosine schedule": training(
        train_loss=np.r_[decay(2.3, 0.5, 40), decay(1.6, 0.35, 40), decay(1.2, 0.3, 40)]
    ),
    "a restart just before the end that is on its way down": training(
        train_loss=np.r_[decay(2.3, 0.5, 60), decay(1.3, 0.6, 8)]
    ),
    "drops at each step of the learning rate": training(
        train_loss=np.r_[decay(2.3, 0.9, 30, noise=0.02), decay(0.6, 0.5, 30), decay(0.4, 0.38, 30)]
    ),
    "the noise grows where the loss is small": training(
        train_loss=decay(2.3, 0.3, 400) * (1.0 + flat(0.0, 400, noise=0.2))
    ),
    "validation rises alone": training(train_loss=decay(2.3, 0.1), val_loss=turning(2.3, 0.6, 3.0)),
    "only a validation loss, and it may be overfitting": training(val_loss=np.r_[decay(2.3, 0.3, 60), flat(2.3, 20)]),
    "ends at its best": training(train_loss=decay(2.3, 0.3)),
    "constant": training(train_loss=flat(2.3)),
    "exactly zero": training(train_loss=flat(0.0)),
    "barely moves, in the last digit": training(train_loss=2.3 + 1e-9 * (np.arange(40.0)[::-1] % 3)),
    "NaN from the middle on": training(train_loss=np.r_[decay(2.3, 0.3), flat(np.nan)]),
    "negative and falling": training(train_loss=decay(0.5, -40.0, noise=0.01)),
    "20,000 noisy points that fall": training(train_loss=decay(2.3, 0.3, 20_000, noise=0.3)),
    "batches of very different difficulty": training(
        train_loss=np.abs(flat(0.0, 2000, noise=1.0)) + decay(1.0, 0.1, 2000)
    ),
    "diverged, then trained again from the start in the same directory": training(
        train_loss=series("train_loss", np.r_[COLLAPSE, decay(2.3, 0.3, 80)], steps=np.r_[np.arange(80), np.arange(80)])
    ),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "point", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_evidence_and_message_say_where_it_left() -> None:
    [finding] = run_rule(RULE, training(train_loss=COLLAPSE, first=100, every=10))
    [point] = [e for e in finding.evidence if isinstance(e, Point)]
    [span] = [e for e in finding.evidence if isinstance(e, Span)]
    [level] = [e for e in finding.evidence if isinstance(e, Level)]
    lost = next(e for e in finding.evidence if isinstance(e, Stat) and e.name == "improvement lost")
    assert 600 <= point.step <= 690
    assert (span.first_step, span.last_step) == (700, 890)
    assert level.value == pytest.approx(2.3)
    assert lost.value == pytest.approx(1.0, abs=0.02)
    assert lost.limit == 0.5
    assert f"lost {lost.value:.0%} of its improvement (limit 50%)" in finding.message
    assert "since step 700" in finding.message


def test_the_span_goes_on_over_the_nan_that_follows() -> None:
    [finding] = run_rule(RULE, FIRES["blows up, then NaN"])
    [span] = [e for e in finding.evidence if isinstance(e, Span)]
    assert span.last_step == 79


GROWS = np.r_[decay(2.3, 0.3, 40), np.geomspace(0.5, 1e9, 10)]
ONE_EVENT = {
    "the training loss": training(train_loss=np.r_[GROWS, flat(np.inf, 30)]),
    "both losses": training(train_loss=np.r_[GROWS, flat(np.nan, 30)], val_loss=np.r_[GROWS, flat(np.nan, 30)]),
    "the last point": training(train_loss=np.r_[GROWS, np.inf]),
    "half of what was gained, then NaN": training(train_loss=np.r_[COLLAPSE[:60], flat(1.7, 20), flat(np.nan, 9)]),
}
TWO_EVENTS = {
    "NaN before the rise": training(train_loss=np.r_[2.3, np.nan, GROWS, flat(np.inf, 30)]),
    "a NaN that recovers": training(train_loss=with_one(COLLAPSE, 70, np.nan)),
    "a validation loss that never was finite": training(train_loss=np.r_[GROWS, np.inf], val_loss=flat(np.nan, 51)),
}


@pytest.mark.parametrize("case", ONE_EVENT.values(), ids=ONE_EVENT)
def test_what_grows_until_it_is_not_finite_is_one_finding_that_says_both(case: Training) -> None:
    result = diagnose(case)
    found = {finding.rule: finding for finding in result.findings}
    assert [
        finding.rule for finding in result.findings if is_shown(finding) and finding.severity is Severity.ERROR
    ] == [RULE]
    assert result.summary.primary == RULE
    assert found[RULE].confidence is Confidence.HIGH
    assert re.search("; it is (NaN|infinite) (from step [0-9]+ to the end|at step 50)$", found[RULE].message)
    assert found["non-finite"].superseded_by == RULE
    assert is_active(found["non-finite"])


@pytest.mark.parametrize("case", TWO_EVENTS.values(), ids=TWO_EVENTS)
def test_what_is_not_finite_for_another_reason_stands_apart(case: Training) -> None:
    assert {RULE, "non-finite"} <= {finding.rule for finding in diagnose(case).findings if is_shown(finding)}


@pytest.mark.parametrize(
    ("name", "confidence"),
    [
        ("gives back two thirds for good", Confidence.MEDIUM),
        ("blows up", Confidence.HIGH),
        ("rises from the first step on", Confidence.HIGH),
    ],
)
def test_confidence(name: str, confidence: Confidence) -> None:
    [finding] = run_rule(RULE, FIRES[name])
    assert finding.confidence is confidence


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (training(val_acc=decay(0.1, 0.9)), "needs a train or validation loss, found none"),
        (training(train_loss=[2.3, 1.0, 9.0]), "needs at least 4 points"),
        (training(train_loss=[2.3, 1.0, np.nan, np.nan, 9.0]), "fewer than 4 finite points"),
    ],
    ids=["no loss", "three points", "three finite points"],
)
def test_skipped_with_a_reason(case: Training, reason: str) -> None:
    skipped = outcome(RULE, diagnose(case))
    assert skipped.status == "skipped"
    assert reason in skipped.reason


def test_a_loss_that_is_not_expected_to_fall_is_skipped() -> None:
    policy = replace(series("train_loss", COLLAPSE), better=Better.NONE)
    assert "not expected to fall or rise" in outcome(RULE, diagnose(training(train_loss=policy))).reason


@given(first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_step_numbering_does_not_matter(first: int, every: int) -> None:
    assert run_rule(RULE, training(train_loss=COLLAPSE, first=first, every=every))


@pytest.mark.parametrize("name", ["falls back to where it began", "gives back two thirds for good", "rises by little"])
@pytest.mark.parametrize("offset", [0.0, 1.0, -4.0])
@pytest.mark.parametrize("power", [-60, -7, 3, 60])
def test_neither_unit_nor_a_small_constant_in_the_loss_matters(name: str, power: int, offset: float) -> None:
    [loss] = (FIRES | QUIET)[name].series
    assert len(run_rule(RULE, training(train_loss=2.0**power * (loss.values + offset)))) == (name in FIRES)
