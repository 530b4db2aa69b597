"""What must hold for any names at all."""

from __future__ import annotations

import random
import sys

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tb_diagnose.model import Role, Series, Split, Training
from tb_diagnose.roles import build_trainings, classify
from tests.roles.helpers import series, tb_runs_of

WORDS = [
    "train", "val", "test", "eval", "learn", "validation", "dev", "epoch", "step", "loss", "Loss", "total", "box",
    "acc", "mAP", "metrics", "score", "lr", "time", "raw", "rew", "ep", "mean", "g", "d", "fold", "0", "1", "log",
    "exp", "hparam", "_base_log", "rmse", "chosen", "rejected", "验证", "@", "",
]  # fmt: skip
words = st.sampled_from(WORDS) | st.text(alphabet="aZ09_-/ .:@()é损", max_size=4)
parts = st.lists(words, min_size=1, max_size=3).flatmap(
    lambda chosen: st.sampled_from(["_", "-", " ", ""]).map(lambda separator: separator.join(chosen))
)
names = st.lists(parts, min_size=1, max_size=3).map("/".join)
layouts = st.lists(st.tuples(names | st.just("."), names), max_size=14)


def outline(runs: tuple[Training, ...]) -> object:
    return [
        (
            training.name,
            training.tb_runs,
            training.family,
            [(s.key, s.role, s.split, s.better, s.quantity, s.principal, s.why) for s in training.series],
            [(pair.train.key, pair.validation.key) for pair in training.pairs],
        )
        for training in runs
    ]


@given(layouts)
def test_no_series_and_no_tb_run_is_lost_or_doubled(keys: list[tuple[str, str]]) -> None:
    tb_runs = tb_runs_of(keys)
    runs = build_trainings(tb_runs)
    assert sorted(s.key for training in runs for s in training.series) == sorted(
        s.key for held in tb_runs.values() for s in held.values()
    )
    assert sorted(tb_run for training in runs for tb_run in training.tb_runs) == sorted(tb_runs)
    assert [training.name for training in runs] == sorted({training.name for training in runs})


@given(layouts, st.randoms(use_true_random=False))
def test_order_does_not_matter(keys: list[tuple[str, str]], rng: random.Random) -> None:
    tb_runs = tb_runs_of(keys)
    shuffled: dict[str, dict[str, Series]] = {}
    for tb_run in rng.sample(sorted(tb_runs), len(tb_runs)):
        held = tb_runs[tb_run]
        shuffled[tb_run] = {tag: held[tag] for tag in rng.sample(sorted(held), len(held))}
    assert outline(build_trainings(tb_runs)) == outline(build_trainings(shuffled))


@given(layouts)
def test_pairs_are_sound(keys: list[tuple[str, str]]) -> None:
    for training in build_trainings(tb_runs_of(keys)):
        paired = [half.key for pair in training.pairs for half in (pair.train, pair.validation)]
        assert len(paired) == len(set(paired))
        for pair in training.pairs:
            assert pair.train.role is pair.validation.role
            assert pair.train.role in (Role.LOSS, Role.SCORE, Role.REWARD)
            assert pair.train.quantity == pair.validation.quantity
            assert pair.train.principal is pair.validation.principal
            assert pair.train.split is Split.TRAIN
            assert pair.validation.split in (Split.VALIDATION, Split.TEST)
            assert training.partner(pair.train) is pair.validation
            assert training.partner(pair.validation) is pair.train
            assert training.find(*pair.train.key) is pair.train


@given(layouts)
def test_columns_are_handed_on_untouched(keys: list[tuple[str, str]]) -> None:
    tb_runs = tb_runs_of(keys)
    for training in build_trainings(tb_runs):
        for found in training.series:
            given_series = tb_runs[found.tb_run][found.tag]
            assert found.values is given_series.values
            assert found.steps is given_series.steps
            assert found.wall_times is given_series.wall_times
            assert found.why


@given(names, names)
def test_any_name_can_be_classified(tb_run: str, tag: str) -> None:
    label = classify(tag, tb_run)
    assert label == classify(tag, tb_run)
    if label.role in (Role.LEARNING_RATE, Role.TIME, Role.COUNTER):
        assert label.split is Split.NONE


@settings(max_examples=20)
@example([-1.8e154, 0.0, 0.0, 0.5, 1.0])
@example([-1.7e308, 0.0, 0.0, 0.5, 1.7e308])
@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), max_size=30))
def test_any_values_can_be_asked(values: list[float]) -> None:
    for tag in ("foo", "metrics/foo", "opt/group0"):
        (training,) = build_trainings({".": {tag: series(".", tag, values)}})
        assert len(training.series) == 1


def test_many_tags_take_work_in_proportion() -> None:
    def calls(heads: int) -> int:
        tags = [
            f"head_{n}/{split}_{what}" for n in range(heads) for split in ("train", "val") for what in ("loss", "foo")
        ]
        tb_runs = tb_runs_of((".", tag) for tag in [*tags, "loss"])
        count = 0

        def seen(_frame: object, event: str, _arg: object) -> None:
            nonlocal count
            count += event == "call"

        before = sys.getprofile()
        sys.setprofile(seen)
        try:
            build_trainings(tb_runs)
        finally:
            sys.setprofile(before)
        return count

    few, many = calls(100), calls(1000)
    assert many < 12 * few, (few, many)
