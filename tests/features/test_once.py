from __future__ import annotations

import gc
import weakref

import pytest

from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import diagnose_training
from tb_diagnose.features.once import once
from tb_diagnose.model import Series, Training
from tb_diagnose.testing import decay, training

CASE = training(train_loss=decay(2.3, 0.1), val_loss=decay(2.3, 0.2))


def test_a_working_copy_is_asked_once() -> None:
    asked: list[str] = []

    @once
    def length(series: Series) -> int:
        asked.append(series.tag)
        return len(series)

    for series in CASE.working_copy().series * 2:
        assert length(series) == len(series)
    assert asked == ["train_loss", "val_loss"]


def test_another_series_is_asked_every_time_and_keeps_nothing() -> None:
    asked: list[str] = []

    @once
    def names(run: Training) -> str:
        asked.append(run.name)
        return run.name

    assert [names(CASE), names(CASE)] == asked
    assert len(asked) == 2
    assert CASE.known is None


def test_a_working_copy_is_the_same_training() -> None:
    copy = CASE.working_copy()
    assert [series.key for series in copy.series] == [series.key for series in CASE.series]
    assert all(mine.points is theirs.points for mine, theirs in zip(copy.series, CASE.series, strict=True))
    assert (copy.pairs[0].train, copy.pairs[0].validation) == copy.series
    assert copy.find(".", "val_loss") is copy.series[1]


def test_nothing_that_a_diagnosis_computes_outlives_it() -> None:
    case = training(train_loss=decay(2.3, 0.1), val_loss=decay(2.3, 0.2))
    copies: list[weakref.ref[Training]] = []
    working_copy = Training.working_copy

    def watched(run: Training) -> Training:
        copy = working_copy(run)
        copies.append(weakref.ref(copy))
        return copy

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Training, "working_copy", watched)
        result = diagnose_training(case, Config())
    gc.collect()
    assert result.summary.name == case.name
    assert [copy() for copy in copies] == [None]
    assert all(series.known is None for series in case.series)
