"""Whose the hyper-parameters of a directory are."""

from __future__ import annotations

import pytest

from tb_diagnose.roles import hparams_by_training

LR = {"lr": 0.1}


Named = tuple[str, tuple[str, ...]]
"""A run and its TensorBoard runs."""


def run(name: str, *tb_runs: str) -> Named:
    return name, tb_runs or (name,)


@pytest.mark.parametrize(
    ("runs", "places", "expected"),
    [
        pytest.param([run("a", "a/train", "a/validation")], ["a"], {"a"}, id="beside train and validation"),
        pytest.param([run("a"), run("b")], ["a"], {"a"}, id="in the run"),
        pytest.param([run("a"), run("b")], ["a/1700000000.5"], {"a"}, id="in a sub-run without scalars"),
        pytest.param([run("a"), run("a/1700000000.5")], ["a/1700000000.5"], {"a", "a/1700000000.5"}, id="with scalars"),
        pytest.param([run("a"), run("a/lr2")], ["a/lr2"], {"a/lr2"}, id="an experiment within another"),
        pytest.param([run("exp/a")], ["exp"], {"exp/a"}, id="above one training"),
        pytest.param([run("exp/a"), run("exp/b")], ["exp"], set(), id="above two trainings"),
        pytest.param([run("exp/a")], ["."], {"exp/a"}, id="at the root of one training"),
        pytest.param([run("exp/a"), run("b")], ["."], set(), id="at the root of two"),
        pytest.param([run("."), run("b")], ["c"], {"."}, id="below the root run"),
        pytest.param([run("a")], ["b"], set(), id="beside"),
    ],
)
def test_owners(runs: list[Named], places: list[str], expected: set[str]) -> None:
    assert hparams_by_training(dict(runs), dict.fromkeys(places, LR)) == dict.fromkeys(expected, LR)


def test_the_nearest_has_the_last_word() -> None:
    found = hparams_by_training(
        dict([run("a", "a/train")]), {"a/train": {"lr": 0.2}, "a": {"lr": 0.1, "bs": 8.0}, ".": {"bs": 1.0}}
    )
    assert found == {"a": {"lr": 0.2, "bs": 8.0}}
