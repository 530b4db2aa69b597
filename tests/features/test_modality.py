"""The kind of data, from tags."""

from __future__ import annotations

import pytest

from tb_diagnose.features.modality import modality
from tb_diagnose.model import Training
from tb_diagnose.testing import flat, series


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        (("val_loss", "val_mIoU"), "image"),
        (("train/box_loss", "metrics/mAP50(B)"), "image"),
        (("valid/loss", "valid/ppl"), "text"),
        (("train/loss", "eval/rougeL", "eval/rouge1"), "text"),
        (("lm loss", "grad-norm"), "text"),
        (("valid/loss", "valid/wer"), "speech"),
        (("Train_Loss", "Vali_Loss", "Test_Loss"), "time series"),
        # Two kinds, or none: nothing is known.
        (("ssim", "wer"), ""),
        (("loss", "val_loss", "accuracy", "learning_rate"), ""),
        (("Loss/train", "Loss/val", "F1/val", "epoch"), ""),
        (("loss per example", "improper"), ""),
    ],
)
def test_what_the_tags_name(tags: tuple[str, ...], kind: str) -> None:
    curves = tuple(series("loss", flat(1.0), tag=tag) for tag in tags)
    assert modality(Training(name="run", tb_runs=(".",), series=curves)) == kind
