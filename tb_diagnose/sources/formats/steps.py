"""Which key of a row counts its steps, and which says when it was written."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

STEPS = (
    "global_step",
    "_step",
    "step",
    "steps",
    "iteration",
    "iter",
    "iterations",
    "time/total_timesteps",
    "total_timesteps",
    "timesteps",
    "num_timesteps",
    "update",
    "updates",
    "epoch",
    "epochs",
    "trainer/global_step",
)
"""Names of counters, in small letters, the finest first: where a row has several, the first of them is its step."""

TIMES = ("timestamp", "_timestamp", "wall_time", "wall time", "walltime")
"""Names of times in seconds since the epoch, in small letters."""


def step_key(keys: Iterable[str]) -> str | None:
    """Return the key that counts the steps of a row, None if none does."""
    return _first(keys, STEPS)


def time_key(keys: Iterable[str]) -> str | None:
    """Return the key that says when a row was written, None if none does."""
    return _first(keys, TIMES)


def _first(keys: Iterable[str], wanted: tuple[str, ...]) -> str | None:
    by_name = {key.strip().lower(): key for key in keys}
    return next((by_name[name] for name in wanted if name in by_name), None)


class Counter:
    """Steps of a log whose counter begins anew with each epoch, counted through: 1, 2, 3, 1, 2, 3 become 1 ... 6."""

    def __init__(self) -> None:
        self._epoch = -math.inf
        self._inner = 0.0
        self._stride = 1.0
        self._before = 0.0

    def at(self, epoch: float | None, inner: float) -> float:
        """Return the step of a row.

        Args:
            epoch: The row's epoch; None where the log counts none.
            inner: The row's counter.
        """
        if epoch is not None and epoch > self._epoch:
            if inner <= self._inner and math.isfinite(self._epoch):
                self._before = self.now + self._stride - inner
            self._epoch = epoch
        elif inner > self._inner:
            self._stride = inner - self._inner
        self._inner = inner
        return self.now

    @property
    def now(self) -> float:
        """The step of the latest row."""
        return self._before + self._inner
