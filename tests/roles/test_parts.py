"""Names that the other series of a run have to explain, with values that say what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from tb_diagnose.model import Better, Role, Series, Split, Training
from tb_diagnose.roles import build_trainings
from tests.roles.helpers import series

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

STEPS = np.arange(40)
FALL = 2.0 * np.exp(-STEPS / 12) + 0.1
RISE = 1.0 - 0.8 * np.exp(-STEPS / 12)


def run_of(**values: ArrayLike) -> Training:
    (training,) = build_trainings({".": {tag: series(".", tag, of_tag) for tag, of_tag in values.items()}})
    return training


def found(training: Training, tag: str) -> Series:
    held = training.find(".", tag)
    assert held is not None
    return held


@pytest.mark.parametrize("term", ["cls", "reg", "recon", "kd", "box", "kl", "pde", "decode.kl"])
def test_a_term_beside_the_loss_of_its_split(term: str) -> None:
    training = run_of(**{"train/loss": FALL, f"train/{term}": FALL / 2, "eval/loss": FALL, f"eval/{term}": FALL / 2})
    for split in ("train", "eval"):
        part = found(training, f"{split}/{term}")
        assert (part.role, part.better, part.principal) == (Role.LOSS, Better.LOWER, False)
        assert f"beside '{split}/loss'" in part.why


def test_no_term_without_a_loss_of_its_split() -> None:
    assert found(run_of(**{"train/loss": FALL, "val/kl": FALL}), "val/kl").role is Role.OTHER
    assert found(run_of(kl=FALL), "kl").role is Role.OTHER


def test_kl_of_an_agent_is_a_statistic() -> None:
    assert found(run_of(**{"train/loss": FALL, "train/kl": FALL, "train/reward": RISE}), "train/kl").role is Role.OTHER


def test_a_setting_of_a_term_is_none() -> None:
    tags = ("kl_weight", "reg_lambda", "box_size", "mask_ratio")
    training = run_of(loss=FALL, **dict.fromkeys(tags, FALL))
    assert [found(training, tag).role for tag in tags] == [Role.OTHER] * len(tags)


def test_dice_that_falls_with_the_loss_is_a_term_on_both_splits() -> None:
    noisy = RISE + 0.01 * np.sin(STEPS)
    falls = run_of(**{"train/loss": FALL, "train/dice": FALL / 2, "val/loss": FALL, "val/dice": noisy})
    rises = run_of(**{"train/loss": FALL, "train/dice": RISE, "val/loss": FALL, "val/dice": noisy})
    for split in ("train", "val"):
        assert found(falls, f"{split}/dice").role is Role.LOSS
        assert found(rises, f"{split}/dice").role is Role.SCORE


def test_dice_is_no_term_of_a_loss_that_rises() -> None:
    worse = run_of(**{"train/loss": RISE, "train/dice": RISE})
    assert found(worse, "train/dice").role is Role.SCORE


def test_first_of_two_numbered_sets_is_the_training_set_of_boosting() -> None:
    up = np.abs(STEPS - 20) / 20 + 1
    training = run_of(**{"validation_0-rmse": FALL, "validation_1-rmse": up})
    assert [(pair.train.tag, pair.validation.tag) for pair in training.pairs] == [
        ("validation_0-rmse", "validation_1-rmse")
    ]
    assert "always falls" in found(training, "validation_0-rmse").why
    zigzag = FALL + 0.1 * (STEPS % 2)
    assert not run_of(**{"val_0/loss": zigzag, "val_1/loss": FALL}).pairs
    assert not run_of(**{"val_0/loss": FALL, "val_1/loss": FALL, "val_2/loss": FALL}).pairs


def test_an_unnamed_metric_written_with_the_validation_loss_alone_is_of_the_validation() -> None:
    tb_runs = {
        ".": {
            "total_loss": series(".", "total_loss", FALL),
            "validation_loss": series(".", "validation_loss", FALL[::8]),
            "accuracy": series(".", "accuracy", RISE[::8]),
            "cls_accuracy": series(".", "cls_accuracy", RISE),
        }
    }
    (training,) = build_trainings(tb_runs)
    assert {score.tag: score.split for score in training.select(Role.SCORE)} == {
        "accuracy": Split.VALIDATION,
        "cls_accuracy": Split.TRAIN,
    }


def test_an_unnamed_error_beside_losses_of_both_splits_is_of_the_validation() -> None:
    training = run_of(train_loss=FALL, valid_loss=FALL, error_rate=FALL, mae=FALL)
    assert (found(training, "error_rate").split, found(training, "mae").split) == (Split.VALIDATION, Split.VALIDATION)


def test_an_error_of_adversarial_training_still_falls() -> None:
    training = run_of(g_loss=FALL, d_loss=FALL, fid=FALL)
    assert (found(training, "g_loss").better, found(training, "fid").better) == (Better.NONE, Better.LOWER)
