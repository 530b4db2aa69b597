"""What a run's learning rate did."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.model import Role, Series, Training


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """A learning rate's course.

    Attributes:
        series: The learning rate.
        peak: Largest value.
        died_at: First step from which on it stays under ``dead`` of its peak, or None.
        died_to: Its value there, or None.
        dead_share: Share of the points from there on.
    """

    series: Series
    peak: float
    died_at: int | None
    died_to: float | None
    dead_share: float


def schedule(training: Training, dead: float) -> Schedule | None:
    """Return the course of the run's longest learning rate, or None where none is logged.

    Args:
        training: The run.
        dead: Share of the peak under which a learning rate moves nothing.
    """
    rates = sorted(training.select(Role.LEARNING_RATE, principal=False), key=len, reverse=True)
    if not rates:
        return None
    steps, values = monotonic(rates[0]).finite
    values = np.abs(values)
    if len(values) == 0:
        return None
    peak = float(values.max())
    alive = np.flatnonzero(values > dead * peak)
    since = int(alive[-1]) + 1 if len(alive) else 0
    died = since < len(values)
    return Schedule(
        series=rates[0],
        peak=peak,
        died_at=int(steps[since]) if died else None,
        died_to=float(values[since]) if died else None,
        dead_share=(len(values) - since) / len(values),
    )
