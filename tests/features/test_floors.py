from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tb_diagnose.features.floors import Standing, scaled_scores, standing
from tb_diagnose.model import Better, Series, Training
from tb_diagnose.testing import decay, flat, series, training

FALLS = decay(0.7, 0.3)
ERRORS = decay(0.3, 0.2)


def named(tag: str, values: object, better: Better = Better.HIGHER) -> Series:
    """Return a score on held-out data."""
    return replace(series("val_acc", values, tag=tag), better=better)  # type: ignore[arg-type]


AWAY = {
    "an accuracy that rises": training(train_loss=FALLS, val_acc=decay(0.5, 0.7)),
    "an accuracy of many classes": training(train_loss=FALLS, val_acc=decay(0.001, 0.05)),
    "a fifth of the errors gone": training(train_loss=FALLS, val_acc=decay(0.95, 0.962)),
    "a loss under that of the largest class": training(val_loss=flat(0.1), val_acc=flat(0.95, noise=1e-5)),
    "an accuracy that varies": training(val_loss=flat(0.18), val_acc=flat(0.95, noise=0.003)),
    "training is better": training(train_loss=FALLS, train_acc=flat(0.99), val_acc=flat(0.9)),
    "training came from afar": training(train_loss=FALLS, train_acc=decay(0.1, 0.9), val_acc=flat(0.9)),
    "no error": training(train_loss=FALLS, val_acc=flat(1.0)),
    "words are recognised": training(a=named("eval/wer", flat(0.3), Better.LOWER)),
    "a ranking": training(a=named("val_auc", flat(0.7))),
    "a high F1": training(a=named("val_f1", flat(0.9))),
    "variance explained": training(val_r2=flat(0.2)),
    "agreement": training(a=named("val_kappa", flat(0.3))),
    "percent": training(train_loss=FALLS, val_acc=decay(50.0, 70.0)),
}
UNSURE = {
    "an accuracy that stays": training(val_loss=flat(0.2), val_acc=flat(0.95)),
    "an accuracy that hardly varies": training(val_loss=flat(0.18), val_acc=flat(0.95, noise=1e-5)),
    "an accuracy that varies at chance": training(val_loss=flat(0.69), val_acc=flat(0.5, noise=0.03)),
    "one that gains a little": training(train_loss=flat(2.0), val_acc=decay(0.08, 0.1)),
    "training is no better": training(train_loss=FALLS, train_acc=flat(0.91), val_acc=flat(0.9)),
    "hardly a word is recognised": training(a=named("eval/wer", flat(0.9), Better.LOWER)),
    "a ranking of chance": training(a=named("val_auc", flat(0.55))),
    "a low precision": training(a=named("val_map", flat(0.04))),
    "an F1 that one answer to all could have": training(a=named("val_f1", flat(0.66))),
    "hardly any variance": training(val_r2=flat(0.05)),
    "no agreement": training(a=named("val_kappa", flat(0.0))),
}
AT_FLOOR = {
    "no answer is right": training(train_loss=FALLS, val_acc=flat(0.0)),
    "nothing is found": training(a=named("val_f1", flat(0.01))),
    "no word is right": training(a=named("eval/wer", np.linspace(0.9, 1.2, 40), Better.LOWER)),
    "no word is right, in percent": training(a=named("eval/wer", flat(100.0), Better.LOWER)),
}


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (case, expected)
        for table, expected in ((AWAY, Standing.AWAY), (UNSURE, Standing.UNSURE), (AT_FLOOR, Standing.AT_FLOOR))
        for case in table.values()
    ],
    ids=[*AWAY, *UNSURE, *AT_FLOOR],
)
def test_standing(case: Training, expected: Standing) -> None:
    [score] = scaled_scores(case)
    assert standing(case, score) is expected


@pytest.mark.parametrize(
    "case",
    [
        training(train_loss=FALLS, val_loss=FALLS),
        training(a=named("val_psnr", flat(30.0))),
        training(a=named("eval/fid", flat(30.0), Better.LOWER)),
    ],
    ids=["no score", "no known scale", "a distance"],
)
def test_scores_without_a_scale_are_left_out(case: Training) -> None:
    assert scaled_scores(case) == []


def test_held_out_scores_come_first() -> None:
    assert [score.tag for score in scaled_scores(training(train_acc=ERRORS, val_acc=ERRORS))] == ["val_acc"]
    assert [score.tag for score in scaled_scores(training(train_acc=ERRORS))] == ["train_acc"]
