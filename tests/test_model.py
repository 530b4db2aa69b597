from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tb_diagnose.model import Role, Split
from tb_diagnose.testing import decay, flat, series, training

CASE = training(train_loss=decay(2.3, 0.1), val_loss=decay(2.3, 0.2), train_acc=flat(0.9), lr=flat(0.1))


def test_columns_cannot_be_written() -> None:
    loss = series("train_loss", [1.0, 2.0])
    for column in (loss.steps, loss.wall_times, loss.values):
        with pytest.raises(ValueError, match="read-only"):
            column[0] = 0


def test_a_series_is_named_by_tb_run_and_tag() -> None:
    loss = series("train_loss", [1.0, 2.0], tag="Loss/train")
    assert loss.key == (".", "Loss/train")
    assert len(loss) == 2


def test_find() -> None:
    assert CASE.find(".", "lr") is CASE.series[3]
    assert CASE.find("other", "lr") is None
    assert CASE.find(".", "none") is None


def test_select() -> None:
    assert [s.tag for s in CASE.select(Role.LOSS)] == ["train_loss", "val_loss"]
    assert [s.tag for s in CASE.select(Role.LOSS, Split.VALIDATION)] == ["val_loss"]
    assert list(CASE.select(Role.REWARD)) == []


def test_select_leaves_out_what_rules_do_not_judge() -> None:
    part = replace(series("train_loss", flat(0.1), tag="loss/kl"), principal=False)
    case = training(train_loss=decay(2.3, 0.1), part=part)
    assert [s.tag for s in case.select(Role.LOSS)] == ["train_loss"]
    assert [s.tag for s in case.select(Role.LOSS, principal=False)] == ["train_loss", "loss/kl"]


def test_partner() -> None:
    train, validation, accuracy, rate = CASE.series
    assert CASE.partner(train) is validation
    assert CASE.partner(validation) is train
    assert CASE.partner(accuracy) is None
    assert CASE.partner(rate) is None
    assert [pair.quantity for pair in CASE.pairs] == ["loss"]


def test_series_and_runs_are_compared_by_identity() -> None:
    one, other = (series("train_loss", [1.0]) for _ in range(2))
    assert one == one  # noqa: PLR0124 - an array in it would raise if it were compared by value
    assert one != other
    assert len({one, other}) == 2
    assert training(train_loss=np.ones(3)) != training(train_loss=np.ones(3))
