"""Which score a series is, where that decides what a level of it means."""

from __future__ import annotations

from tb_diagnose.features.classification import name_parts
from tb_diagnose.model import Better, Role, Series, Training

_R2 = frozenset({"r2", "r2score", "rsquared", "explained"})
_HITS = frozenset(
    {"acc", "accuracy", "f1", "fscore", "fbeta", "precision", "recall", "sensitivity", "tpr"}
    | {"dice", "iou", "miou", "jaccard", "mcc", "kappa"}
)
_DETECTION = frozenset({"map", "map50", "box", "obj", "dfl", "bbox", "giou", "ciou", "rpn"})


def names(series: Series) -> frozenset[str]:
    """Return the name parts of a tag, with and without parting words at capitals (``mIoU``)."""
    return name_parts(series.tag) | name_parts(series.tag.lower())


def is_r2(series: Series) -> bool:
    """Return whether a series is a share of explained variance: 0 for a constant answer, 1 for no error."""
    parts = names(series)
    named = bool(parts & _R2) or {"r", "squared"} <= parts
    return named and series.role is Role.SCORE and series.better is Better.HIGHER


def is_share_of_hits(series: Series) -> bool:
    """Return whether a score goes to 1 as a classifier goes to no error: accuracy, recall, precision, F1, overlap.

    Average precision is none: it is a ranking, whose good values differ from task to task.
    """
    parts = names(series)
    return (
        bool(parts & _HITS) and "average" not in parts and series.role is Role.SCORE and series.better is Better.HIGHER
    )


def is_detection(training: Training) -> bool:
    """Return whether a run trains a detector, whose precision and recall do not follow from its losses."""
    return any(names(series) & _DETECTION for series in training.series)
