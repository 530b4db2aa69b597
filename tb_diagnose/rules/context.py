"""What a rule may ask about the run around its subject."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.language import text
from tb_diagnose.model import Better, Pair, Role, Series, Split, Training

SPLITS = {
    Split.TRAIN: text("train"),
    Split.VALIDATION: text("validation"),
    Split.TEST: text("test"),
    Split.NONE: text("none"),
}
"""The words for splits."""

_T = TypeVar("_T")


class Context:
    """What a rule may ask about the run around its subject, and the cache of features computed on the way."""

    def __init__(self, training: Training) -> None:
        self.training = training
        self._cache: dict[tuple[object, ...], Any] = {}

    def name(self, series: Series) -> str:
        """Return how a message names a series: its tag, with the split where the run has the tag twice."""
        twice = sum(other.tag == series.tag for other in self.training.series) > 1
        return text("`{tag}` ({split})", tag=series.tag, split=SPLITS[series.split]) if twice else f"`{series.tag}`"

    def cost(self, series: Series) -> Outline:
        """Return the outline of a series as a cost: upside down where higher is better."""
        shape = self.get(outline, series)
        return self.get(Outline.upside_down, shape) if series.better is Better.HIGHER else shape

    def made_up_for(self, series: Series, shape: Outline, best: int) -> bool:
        """Return whether the other losses of a split improve by more than a loss gets worse after its best.

        Args:
            series: The loss; nothing makes up for a score.
            shape: Its outline.
            best: Index of its best level.
        """
        if series.role is not Role.LOSS:
            return False
        change = shape.end - float(shape.levels[best])
        paired = self.training.partner(series) is not None
        others = [
            self.cost(other)
            for other in self.training.select(Role.LOSS, series.split)
            if other.key != series.key and (self.training.partner(other) is not None) == paired
        ]
        change += sum(curve.end - curve.beside(shape, best) for curve in others if len(curve))
        return bool(others) and change <= 0.0

    def get(self, feature: Callable[..., _T], *args: Any) -> _T:
        """Return ``feature(*args)``, computed once per run for the same arguments.

        Args:
            feature: A pure function of series, pairs or runs (compared by identity) and plain values.
            *args: Its arguments.
        """
        key = (feature, *(id(arg) if isinstance(arg, Series | Pair | Training) else arg for arg in args))
        if key not in self._cache:
            self._cache[key] = feature(*args)
        result: _T = self._cache[key]
        return result
