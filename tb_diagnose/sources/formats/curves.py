"""What every format is read into: named curves."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from tb_diagnose.sources.columns import Columns, block_of

if TYPE_CHECKING:
    from tb_diagnose.sources.hparams import HParam

_LARGEST_STEP = 2**53


class Curves:
    """The curves of one log, by tag, in the order of the log.

    Attributes:
        hparams: Hyper-parameters that the log names.
    """

    def __init__(self) -> None:
        self.hparams: dict[str, HParam] = {}
        self._points: dict[str, tuple[list[float], list[float], list[float]]] = {}

    def __len__(self) -> int:
        """Return the number of points of all curves together."""
        return sum(len(values) for _, _, values in self._points.values())

    @property
    def tags(self) -> tuple[str, ...]:
        """Names of the curves."""
        return tuple(self._points)

    def add(self, tag: str, step: float, value: float, wall_time: float = math.nan) -> None:
        """Add a point.

        Args:
            tag: Name of the curve.
            step: Where it stands; what is no whole number is numbered anew in ``columns``.
            value: Its value.
            wall_time: When it was written, in seconds since the epoch; NaN where the log does not say.
        """
        steps, times, values = self._points.setdefault(tag, ([], [], []))
        steps.append(step)
        times.append(wall_time)
        values.append(value)

    def columns(self, wall_time: float) -> dict[str, Columns]:
        """Return the curves as columns.

        Steps of a curve that are not all whole numbers (epochs in fractions) become 0, 1, 2 ...

        Args:
            wall_time: For points whose log does not say when they were written, in seconds since the epoch.
        """
        found = {}
        for tag, (steps, times, values) in self._points.items():
            column = Columns(scalar=True)
            are_whole = all(abs(step) < _LARGEST_STEP and step == int(step) for step in steps)
            whole = np.array(steps).astype(np.int64) if are_whole else np.arange(len(steps))
            known = np.array(times)
            column.keep(block_of(whole, np.where(np.isfinite(known), known, wall_time), np.array(values)))
            found[tag] = column
        return found


def number(word: str) -> float | None:
    """Return the number that a text says, None if it is none; ``1e-3``, ``nan``, ``-inf``, ``12%`` (0.12) are some."""
    word = word.strip()
    scale = 1.0
    if word.endswith("%"):
        word, scale = word[:-1], 0.01
    try:
        return float(word) * scale
    except ValueError:
        return None
