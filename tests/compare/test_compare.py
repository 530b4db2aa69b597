"""What is said of several runs, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from tb_diagnose.compare import Subject, compare
from tb_diagnose.errors import UserError
from tb_diagnose.findings import RunStatus, to_json
from tb_diagnose.model import Family, Float64Array
from tb_diagnose.testing import decay, diagnose, training
from tests.compare.runs import subject
from tests.rl_curves import learns


def places(subjects: Sequence[Subject]) -> dict[str, int | None]:
    return {standing.run: standing.place for standing in compare(subjects).ranking}


def test_the_best_of_those_that_can_be_trusted() -> None:
    made = compare(
        [
            subject("a", [1.0, 0.5, 0.6]),
            subject("leak", [0.1, 0.001], rules=["suspiciously-perfect-validation"]),
            subject("b", [1.0, 0.4, 0.4, 0.9]),
            subject("blind", None),
        ]
    )
    assert [(s.run, s.place) for s in made.ranking] == [("b", 1), ("a", 2), ("leak", None), ("blind", None)]
    assert made.winner == "b"
    assert made.verdict == (
        "b is the best by validation loss: 0.4 at step 1, before a with 0.5; of 2 runs that can be trusted. "
        "leak reached 0.001, but it is not ranked: its validation is too good to be true "
        "(suspiciously-perfect-validation)."
    )
    best = made.ranking[0].best
    assert best is not None
    assert (best.tag, best.step, best.seconds) == ("val_loss", 1, 1.0)
    assert made.ranking[-1].exclusion_reasons == ("it has no validation loss",)


@pytest.mark.parametrize(
    ("subjects", "sentence"),
    [
        pytest.param(
            [subject("a", [0.5]), subject("b", [0.4], rules=["stuck-at-chance"])],
            "No run is named the best by validation loss: only a has a value that can be trusted. b reached 0.4",
            id="one that can be trusted",
        ),
        pytest.param(
            [subject("a", [0.5]), subject("b", [0.5])],
            "No run is named the best by validation loss: a and b share 0.5.",
            id="a tie",
        ),
        pytest.param(
            [subject("a", None), subject("b", None)],
            "No run is named the best by training loss: no run has a value that can be trusted.",
            id="training only",
        ),
        pytest.param(
            [subject("a", [0.5], status=RunStatus.UNJUDGED), subject("b", [0.4], status=RunStatus.UNJUDGED)],
            "No run is named the best by validation loss: no run has a value that can be trusted.",
            id="nothing was judged",
        ),
        pytest.param(
            [subject("a", [np.nan, np.inf]), subject("b", [np.nan])],
            "No run is named the best by validation loss: no run has a value.",
            id="nothing finite",
        ),
        pytest.param([], "No run is named the best: none has a loss", id="nothing"),
    ],
)
def test_nobody_is_crowned(subjects: Sequence[Subject], sentence: str) -> None:
    made = compare(subjects)
    assert made.winner is None
    assert made.verdict.startswith(sentence)


def test_a_finding_that_the_user_hid_raises_no_doubt() -> None:
    hidden = subject("a", [0.4], rules=["stuck-at-chance"], suppressed="by design")
    assert places([hidden, subject("b", [0.5])]) == {"a": 1, "b": 2}
    explained = [replace(finding, superseded_by="diverged") for finding in hidden.result.findings]
    hidden = replace(hidden, result=replace(hidden.result, findings=tuple(explained)))
    assert places([hidden, subject("b", [0.5])]) == {"a": None, "b": 1}


def test_ties_share_a_place() -> None:
    subjects = [subject(name, [value]) for name, value in [("a", 0.5), ("b", 0.5), ("c", 0.7), ("d", 0.1)]]
    assert places(subjects) == {"d": 1, "a": 2, "b": 2, "c": 4}


def test_higher_is_better_for_a_score() -> None:
    def scored(name: str, *values: float) -> Subject:
        return replace(subject(name), training=training(train_acc=[0.1, 0.2], val_acc=values))

    made = compare([scored("a", 0.5, 0.8), scored("b", 0.9, 0.7)], baseline="a")
    assert made.quantity is not None
    assert (made.quantity.label, made.quantity.better) == ("validation acc", "higher")
    assert made.winner == "b"
    first = made.ranking[0]
    assert first.difference == pytest.approx(0.1)
    assert (first.reached_step, first.reached_seconds) == (0, 0.0)


def test_the_baseline() -> None:
    made = compare([subject("a", [1.0, 0.8, 0.6]), subject("b", [1.0, 0.6, 0.5]), subject("c", [2.0])], baseline="a")
    by_run = {standing.run: standing for standing in made.ranking}
    assert by_run["b"].difference == pytest.approx(-0.1)
    assert by_run["b"].reached_step == 1
    assert by_run["c"].reached_step is None
    with pytest.raises(UserError, match="'x'"):
        compare([subject("a")], baseline="x")


def test_the_quantity_can_be_chosen() -> None:
    subjects = [subject("a", [0.5]), subject("b", [0.4])]
    made = compare(subjects, quantity="training loss")
    assert made.winner is None
    assert made.quantity is not None
    assert compare(subjects, quantity=made.quantity.key) == made
    with pytest.raises(UserError, match="validation loss, training loss"):
        compare(subjects, quantity="accuracy")


def test_findings_and_differences() -> None:
    made = compare(
        [
            subject("a", rules=["diverged"], lr=0.1, bs=32.0),
            subject("b", rules=["diverged", "overfitting"], lr=0.2, bs=32.0),
            subject("c", skipped=["overfitting"], bs=32.0),
        ]
    )
    assert [(row.rule, row.found, row.unchecked) for row in made.findings] == [
        ("diverged", ("a", "b"), ()),
        ("overfitting", ("b",), ("c",)),
    ]
    assert [(one.name, one.values) for one in made.hparams] == [("lr", (0.1, 0.2, None))]
    assert made.hparams_alike == 1
    assert json.loads(json.dumps(to_json(made), allow_nan=False))["runs"] == ["a", "b", "c"]


def agent(name: str, returns: Float64Array) -> Subject:
    """Return a run of an agent, as the engine judges it."""
    made = replace(training(family=Family.REINFORCEMENT, train_return=returns), name=name)
    return Subject(name=name, training=made, result=diagnose(made), hparams={})


def test_agents_are_compared_by_the_level_of_their_return() -> None:
    lucky = learns(20.0, 300.0)
    lucky[150] = 900.0
    made = compare([agent("lucky", lucky), agent("better", learns(20.0, 500.0, seed=1))])
    assert made.quantity is not None
    assert (made.quantity.role, made.quantity.better) == ("reward", "higher")
    assert made.winner == "better"


def test_a_reward_that_is_hacked_is_not_ranked() -> None:
    hacked = replace(
        training(family=Family.REINFORCEMENT, train_return=learns(20.0, 900.0), val_return=np.linspace(10.0, 0.0, 30)),
        name="hacked",
    )
    subjects = [
        Subject(name="hacked", training=hacked, result=diagnose(hacked), hparams={}),
        agent("a", learns(20.0, 400.0)),
        agent("b", learns(20.0, 500.0, seed=1)),
    ]
    made = compare(subjects, quantity="train/reward/return")
    assert made.winner == "b"
    assert {standing.run for standing in made.ranking if standing.place is None} == {"hacked"}


def test_the_score_that_selects_the_checkpoint_comes_first() -> None:
    subjects = []
    for name, best in (("a", 0.9), ("b", 0.95)):
        made = training(train_loss=decay(2.0, 0.1), val_loss=decay(2.0, 0.2), val_acc=decay(0.1, best))
        made = replace(made, name=name)
        subjects.append(Subject(name=name, training=made, result=diagnose(made), hparams={}))
    made_of = compare(subjects)
    assert made_of.quantity is not None
    assert made_of.quantity.label == "validation acc"
    assert made_of.winner == "b"
