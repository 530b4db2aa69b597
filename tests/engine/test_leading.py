"""What a run's page leads with, by its kind of training."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import diagnose_training
from tb_diagnose.engine.leading import MOST_OF_A_MEASURE, MOST_TOGETHER
from tb_diagnose.roles import build_trainings
from tests.tensorboard_plugin.fakes import series

FALL = np.geomspace(1.0, 0.1, 60)
RISE = 1 - FALL


def charts_of(*tags: str) -> list[list[str]]:
    [run] = build_trainings({"run": {tag: series("run", tag, FALL if "loss" in tag.lower() else RISE) for tag in tags}})
    return [[ref.tag for ref in chart] for chart in diagnose_training(run, Config()).leading]


CASES: dict[str, tuple[list[str], list[list[str]]]] = {
    "an agent: return, entropy, KL, explained variance": (
        [
            "train/loss",
            "train/value_loss",
            "train/explained_variance",
            "train/approx_kl",
            "train/entropy_loss",
            "time/fps",
            "rollout/ep_rew_mean",
            "rollout/ep_len_mean",
        ],
        [
            ["rollout/ep_rew_mean"],
            ["train/entropy_loss"],
            ["train/approx_kl"],
            ["train/explained_variance"],
            ["train/value_loss"],
            ["rollout/ep_len_mean"],
        ],
    ),
    "preference: accuracy, margins, both rewards, then the loss": (
        [
            "train/loss",
            "eval/loss",
            "train/rewards/chosen",
            "train/rewards/rejected",
            "train/rewards/accuracies",
            "eval/rewards/accuracies",
            "train/rewards/margins",
        ],
        [
            ["train/rewards/accuracies", "eval/rewards/accuracies"],
            ["train/rewards/margins"],
            ["train/rewards/chosen", "train/rewards/rejected"],
            ["train/loss", "eval/loss"],
        ],
    ),
    "both players, and both outputs, together": (
        ["Loss_D", "Loss_G", "D(x)", "D(G(z))"],
        [["Loss_G", "Loss_D"], ["D(x)", "D(G(z))"]],
    ),
    "a detector: its broadest score before its losses": (
        ["train/box_loss", "val/box_loss", "metrics/precision(B)", "metrics/mAP50-95(B)"],
        [["metrics/mAP50-95(B)"], ["metrics/precision(B)"], ["train/box_loss", "val/box_loss"]],
    ),
    "examples: the pairs": (
        ["lr", "train/accuracy", "val/accuracy", "train/loss", "val/loss"],
        [["train/loss", "val/loss"], ["train/accuracy", "val/accuracy"]],
    ),
    "examples without a pair: what selects the step first": (
        ["train/loss", "val/accuracy"],
        [["val/accuracy"], ["train/loss"]],
    ),
    "nothing to judge by": (["lr", "epoch"], []),
}


@pytest.mark.parametrize(("tags", "charts"), CASES.values(), ids=CASES)
def test_what_leads(tags: list[str], charts: list[list[str]]) -> None:
    assert charts_of(*tags) == charts
    assert charts_of(*reversed(tags)) == charts


def test_no_series_is_on_two_charts() -> None:
    every = [tag for tags, _ in CASES.values() for tag in tags]
    shown = [tag for chart in charts_of(*every) for tag in chart]
    assert len(shown) == len(set(shown))


@pytest.mark.parametrize("many", [MOST_TOGETHER // 2, MOST_TOGETHER + 1])
def test_many_players_do_not_share_a_chart(many: int) -> None:
    tags = [f"loss/g/{i}" for i in range(many)] + [f"loss/d/{i}" for i in range(many)]
    assert max(map(len, charts_of("Loss_G", "Loss_D", *tags)), default=0) <= MOST_TOGETHER


def test_of_many_series_of_a_measure_the_first_lead() -> None:
    tags: Any = [f"train/rewards/{name}/std" for name in "abcdef"]
    shown = [tag for chart in charts_of("train/reward", "train/reward_std", "train/kl", *tags) for tag in chart]
    assert "train/reward" in shown
    assert len([tag for tag in shown if "std" in tag]) <= MOST_OF_A_MEASURE
