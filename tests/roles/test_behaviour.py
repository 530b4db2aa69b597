"""What values decide where the name is silent or vague; most rows are near misses."""

from __future__ import annotations

import numpy as np
import pytest

from tb_diagnose.model import Better, Role, Series, Split
from tb_diagnose.roles import RoleOverride, build_trainings, tag_pattern
from tests.roles.helpers import series

RNG = np.random.default_rng(0)
N = 60
TIME = np.arange(N)
STEP_DECAY = 0.1 * 0.1 ** (TIME // 20)
COSINE = 0.05 * (1 + np.cos(np.pi * TIME / N))
WARMUP = np.minimum(TIME / 10, 1) * 1e-3
FALL = np.exp(-TIME / 20) + RNG.normal(0, 0.02, N)
RISE = np.clip(1 - np.exp(-TIME / 20) + RNG.normal(0, 0.02, N), 0, 1)

VALUES = {
    # a counter only rises, by whole numbers or evenly
    "counts by one": ("foo", TIME, Role.COUNTER),
    "counts unevenly, whole numbers": ("foo", np.cumsum(RNG.integers(0, 5, N)), Role.COUNTER),
    "rises evenly": ("foo", 0.5 + 12.5 * TIME, Role.COUNTER),
    "rises like a score": ("foo", np.maximum.accumulate(RISE), Role.OTHER),
    "goes back once": ("foo", np.r_[TIME, 3], Role.OTHER),
    "never moves": ("foo", np.ones(N), Role.OTHER),
    "too short to tell": ("foo", TIME[:4], Role.OTHER),
    "ends in NaN": ("foo", np.r_[TIME, np.nan], Role.OTHER),
    # a curve of unknown name stays unknown, whatever it looks like
    "falls like a loss": ("foo", FALL, Role.OTHER),
    "falls smoothly": ("foo", COSINE, Role.OTHER),
    "rises within 0..1": ("foo", RISE, Role.OTHER),
    "empty": ("foo", [], Role.OTHER),
    # a vague word for a score needs values of a score
    "metric in 0..1 that rises": ("metrics/foo", RISE, Role.SCORE),
    "score in 0..1 that rises": ("score", RISE, Role.SCORE),
    "score in seconds": ("score", 40.0 * TIME, Role.COUNTER),
    "score in uneven seconds": ("score", np.cumsum(RNG.uniform(5, 50, N)), Role.OTHER),
    "metric that falls": ("metrics/foo", np.clip(FALL, 0, 1), Role.OTHER),
    "metric above 1": ("metrics/foo", 2 * RISE, Role.OTHER),
    "metric that never moves": ("metrics/foo", np.full(N, 0.5), Role.OTHER),
    # a vague word for a learning rate needs a schedule
    "step decay": ("opt/group0", STEP_DECAY, Role.LEARNING_RATE),
    "cosine": ("sched/main", COSINE, Role.LEARNING_RATE),
    "warm-up": ("optimizer/pg1", WARMUP, Role.LEARNING_RATE),
    "noise": ("opt/group0", np.abs(FALL), Role.OTHER),
    "above 1": ("opt/group0", 50 * COSINE, Role.OTHER),
    "negative": ("opt/group0", -COSINE, Role.OTHER),
    # a sure name is not overruled
    "loss that counts": ("loss", TIME, Role.LOSS),
    "accuracy in per cent": ("acc", 100 * RISE, Role.SCORE),
    "entropy that rises evenly": ("entropy", 2.0 * TIME, Role.OTHER),
}


def judged(tag: str, values: object, *overrides: RoleOverride) -> Series:
    (run,) = build_trainings({".": {tag: series(".", tag, np.asarray(values))}}, overrides)
    return run.series[0]


@pytest.mark.parametrize("name", VALUES)
def test_values_decide(name: str) -> None:
    tag, values, role = VALUES[name]
    found = judged(tag, values)
    assert found.role is role, found.why
    if role is not Role.OTHER and tag not in ("loss", "acc"):
        assert "values" in found.why


def test_a_score_by_its_values_is_higher_the_better() -> None:
    found = judged("metrics/val_foo", RISE)
    assert (found.split, found.better) == (Split.VALIDATION, Better.HIGHER)
    assert judged("score", RISE).split is Split.TRAIN


OVERRIDES = {
    "role": ("foo", {"role": Role.LOSS}, (Role.LOSS, Split.TRAIN, Better.LOWER)),
    "role and split": ("foo", {"role": Role.SCORE, "split": Split.TEST}, (Role.SCORE, Split.TEST, Better.HIGHER)),
    "split only": ("loss", {"split": Split.VALIDATION}, (Role.LOSS, Split.VALIDATION, Better.LOWER)),
    "a counter has no split": ("train/loss", {"role": Role.COUNTER}, (Role.COUNTER, Split.NONE, Better.NONE)),
    "keeps what the name says": ("val_err", {"role": Role.SCORE}, (Role.SCORE, Split.VALIDATION, Better.HIGHER)),
}


@pytest.mark.parametrize("name", OVERRIDES)
def test_override(name: str) -> None:
    tag, wanted, right = OVERRIDES[name]
    found = judged(tag, TIME, RoleOverride(pattern=tag_pattern(tag), **wanted))  # type: ignore[arg-type]
    assert (found.role, found.split, found.better) == right
    assert found.why == "set by the configuration"


def test_override_needs_the_whole_tag() -> None:
    override = RoleOverride(pattern=tag_pattern("foo"), role=Role.LOSS)
    assert judged("foo/bar", FALL, override).role is Role.OTHER
    assert judged("foo", FALL, override).role is Role.LOSS


def test_first_override_decides() -> None:
    first = RoleOverride(pattern=tag_pattern("fo+"), role=Role.LOSS)
    second = RoleOverride(pattern=tag_pattern(".*"), role=Role.SCORE)
    assert judged("foo", FALL, first, second).role is Role.LOSS


def test_overrides_make_pairs() -> None:
    tags = {"train/foo": FALL, "val/foo": FALL}
    (run,) = build_trainings(
        {".": {tag: series(".", tag, values) for tag, values in tags.items()}},
        [RoleOverride(pattern=tag_pattern(".*/foo"), role=Role.LOSS)],
    )
    assert [(pair.train.tag, pair.validation.tag) for pair in run.pairs] == [("train/foo", "val/foo")]


def test_family_does_not_overrule_an_override() -> None:
    tags = ("train/distillation", "rollout/ep_rew_mean")
    (run,) = build_trainings(
        {".": {tag: series(".", tag, FALL) for tag in tags}},
        [RoleOverride(pattern=tag_pattern("train/distillation"), role=Role.LOSS)],
    )
    assert next(run.select(Role.LOSS)).better is Better.LOWER


def test_a_split_by_the_user_stays() -> None:
    tb_runs = {tb_run: {"loss": series(tb_run, "loss", FALL)} for tb_run in ("x/train", "x/test")}
    (run,) = build_trainings(tb_runs, [RoleOverride(pattern=tag_pattern("loss"), split=Split.TEST)])
    assert {found.split for found in run.series} == {Split.TEST}
