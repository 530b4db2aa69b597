from dataclasses import replace
from math import log
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Confidence
from tb_diagnose.model import Training
from tb_diagnose.testing import decay, flat, run_rule, training

RULE = "noisy-labels"
LN4 = log(4)


def noisy(**curves: Any) -> Training:
    """Return a run of four classes, 40 % of whose training labels are evenly wrong: a loss of 1.112 at best."""
    return training(
        **{
            "train_loss": decay(LN4, 1.112, noise=0.01),
            "train_acc": decay(0.25, 0.6, noise=0.01),
            "val_loss": decay(LN4, 0.6, noise=0.01, seed=1),
            "val_acc": decay(0.25, 0.95, noise=0.01, seed=1),
        }
        | curves
    )


def without(case: Training, tag: str) -> Training:
    return replace(case, series=tuple(series for series in case.series if series.tag != tag))


FIRES = {
    "clean validation": noisy(),
    "batch noise": noisy(
        train_loss=decay(LN4, 1.112, 400) + flat(0.0, 400, noise=0.1),
        train_acc=decay(0.25, 0.6, 400) + flat(0.0, 400, noise=0.08),
    ),
    "validation still improves": noisy(val_loss=np.linspace(LN4, 0.6, 40)),
    "validation is three tenths better": noisy(val_acc=decay(0.25, 0.825)),
    "training falls by a seventh in the last third": noisy(train_loss=decay(LN4, 1.112, halves=3.0)),
}
QUIET = {
    "validation is one sixth better": noisy(val_acc=decay(0.25, 0.72)),
    "validation is half solved": noisy(
        train_loss=decay(LN4, 1.332), train_acc=decay(0.25, 0.4), val_loss=decay(LN4, 1.1), val_acc=decay(0.25, 0.5875)
    ),
    "two fifths of the loss are left": noisy(
        train_loss=decay(LN4, 0.65), train_acc=decay(0.25, 0.81), val_loss=decay(LN4, 0.1), val_acc=decay(0.25, 1.0)
    ),
    "dropout leaves easy examples easy": noisy(train_loss=decay(LN4, 0.75)),
    "dropout that costs little": noisy(train_loss=decay(LN4, 0.4), train_acc=decay(0.25, 0.85)),
    "training fits as well as validation": noisy(train_loss=decay(LN4, 0.5), train_acc=decay(0.25, 0.93)),
    "both labels are wrong: both end high": noisy(val_loss=decay(LN4, 1.112), val_acc=decay(0.25, 0.6)),
    "validation is only a little better": noisy(val_loss=decay(LN4, 0.9), val_acc=decay(0.25, 0.7)),
    "training still falls": noisy(train_loss=np.linspace(LN4, 1.112, 40), train_acc=np.linspace(0.25, 0.6, 40)),
    "smoothed labels": noisy(train_loss=decay(LN4, 0.6), train_acc=decay(0.25, 0.96)),
    "no training accuracy tells it from dropout": without(noisy(), "train_acc"),
    "no accuracy at all": training(train_loss=decay(LN4, 1.112), val_loss=decay(LN4, 0.6)),
    "a language model": training(
        train_loss=decay(10.8, 7.0), val_loss=decay(10.8, 0.5), train_acc=decay(2e-5, 0.3), val_acc=decay(2e-5, 0.9)
    ),
    "a regression": noisy(val_r2=decay(0.0, 0.9)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "gap", "level"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_says_how_uncertain_the_answers_are() -> None:
    [finding] = run_rule(RULE, FIRES["clean validation"])
    assert finding.confidence is Confidence.MEDIUM
    assert "highest that calibrated probabilities" in finding.message


@given(wrong=st.floats(0.35, 0.5), k=st.integers(2, 20))
def test_any_share_of_evenly_wrong_labels(wrong: float, k: int) -> None:
    right = 1.0 - wrong * (k - 1) / k
    loss = -right * log(right) - (1 - right) * log((1 - right) / (k - 1))
    case = training(
        train_loss=decay(log(k), loss),
        train_acc=decay(1 / k, right),
        val_loss=decay(log(k), 0.6 * loss),
        val_acc=decay(1 / k, 0.97),
    )
    assert run_rule(RULE, case)
