"""What must hold for any names at all."""

from __future__ import annotations

import random
import time

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tb_diagnose.model import Role, Run, Series, Split
from tb_diagnose.roles import build_runs, classify
from tests.roles.helpers import members_of, series

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


def outline(runs: tuple[Run, ...]) -> object:
    return [
        (
            run.name,
            run.members,
            run.family,
            [(s.key, s.role, s.split, s.better, s.quantity, s.principal, s.why) for s in run.series],
            [(pair.train.key, pair.validation.key) for pair in run.pairs],
        )
        for run in runs
    ]


@given(layouts)
def test_no_series_and_no_member_is_lost_or_doubled(keys: list[tuple[str, str]]) -> None:
    members = members_of(keys)
    runs = build_runs(members)
    assert sorted(s.key for run in runs for s in run.series) == sorted(
        s.key for held in members.values() for s in held.values()
    )
    assert sorted(member for run in runs for member in run.members) == sorted(members)
    assert [run.name for run in runs] == sorted({run.name for run in runs})


@given(layouts, st.randoms(use_true_random=False))
def test_order_does_not_matter(keys: list[tuple[str, str]], rng: random.Random) -> None:
    members = members_of(keys)
    shuffled: dict[str, dict[str, Series]] = {}
    for member in rng.sample(sorted(members), len(members)):
        held = members[member]
        shuffled[member] = {tag: held[tag] for tag in rng.sample(sorted(held), len(held))}
    assert outline(build_runs(members)) == outline(build_runs(shuffled))


@given(layouts)
def test_pairs_are_sound(keys: list[tuple[str, str]]) -> None:
    for run in build_runs(members_of(keys)):
        paired = [half.key for pair in run.pairs for half in (pair.train, pair.validation)]
        assert len(paired) == len(set(paired))
        for pair in run.pairs:
            assert pair.train.role is pair.validation.role
            assert pair.train.role in (Role.LOSS, Role.SCORE, Role.REWARD)
            assert pair.train.quantity == pair.validation.quantity
            assert pair.train.principal is pair.validation.principal
            assert pair.train.split is Split.TRAIN
            assert pair.validation.split in (Split.VALIDATION, Split.TEST)
            assert run.partner(pair.train) is pair.validation
            assert run.partner(pair.validation) is pair.train
            assert run.find(*pair.train.key) is pair.train


@given(layouts)
def test_columns_are_handed_on_untouched(keys: list[tuple[str, str]]) -> None:
    members = members_of(keys)
    for run in build_runs(members):
        for found in run.series:
            given_series = members[found.member][found.tag]
            assert found.values is given_series.values
            assert found.steps is given_series.steps
            assert found.wall_times is given_series.wall_times
            assert found.why


@given(names, names)
def test_any_name_can_be_classified(member: str, tag: str) -> None:
    label = classify(tag, member)
    assert label == classify(tag, member)
    if label.role in (Role.LEARNING_RATE, Role.TIME, Role.COUNTER):
        assert label.split is Split.NONE


@settings(max_examples=20)
@example([-1.8e154, 0.0, 0.0, 0.5, 1.0])
@example([-1.7e308, 0.0, 0.0, 0.5, 1.7e308])
@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), max_size=30))
def test_any_values_can_be_asked(values: list[float]) -> None:
    for tag in ("foo", "metrics/foo", "opt/group0"):
        (run,) = build_runs({".": {tag: series(".", tag, values)}})
        assert len(run.series) == 1


def test_many_tags_take_time_in_proportion() -> None:
    def seconds(heads: int) -> float:
        tags = [
            f"head_{n}/{split}_{what}" for n in range(heads) for split in ("train", "val") for what in ("loss", "foo")
        ]
        members = members_of((".", tag) for tag in [*tags, "loss"])
        start = time.process_time()
        build_runs(members)
        return time.process_time() - start

    seconds(50)
    few, many = seconds(250), seconds(2500)
    assert many < 30 * few, (few, many)
