from __future__ import annotations

import pytest

from tb_diagnose.features.scores import is_detection, is_r2, is_share_of_hits
from tb_diagnose.testing import flat, series, training


@pytest.mark.parametrize(
    ("tag", "kinds"),
    [
        ("val/R2Score", "r2"),
        ("val_r_squared", "r2"),
        ("explained_variance", "r2"),
        ("val_f1", "hits"),
        ("Recall/class_3", "hits"),
        ("eval/mIoU", "hits"),
        ("val/mean_average_precision", ""),
        ("eval/bleu", ""),
        ("val_auc", ""),
    ],
)
def test_kind_of_score(tag: str, kinds: str) -> None:
    score = series("val_f1", flat(0.5), tag=tag)
    assert (is_r2(score), is_share_of_hits(score)) == (kinds == "r2", kinds == "hits")


def test_a_loss_is_no_score() -> None:
    assert not is_r2(series("val_loss", flat(0.5), tag="r2"))
    assert not is_share_of_hits(series("val_loss", flat(0.5), tag="dice_loss"))


def test_detection() -> None:
    assert is_detection(training(val_f1=flat(0.5), tags={"val_f1": "metrics/mAP50(B)"}))
    assert not is_detection(training(val_f1=flat(0.5), val_loss=flat(0.5)))
