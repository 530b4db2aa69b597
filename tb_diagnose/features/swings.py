"""Rises that are given back: how a curve swings, and whether its learning rate does."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.outline import outline
from tb_diagnose.model import Float64Array, Role, Training

_GIVEN_BACK = 0.5
"""A rise ends when half of it is given back (convention of zigzag filters)."""
_RESTART = 0.5
"""A learning rate restarts when it rises by so much of its range (assumption)."""


@dataclass(frozen=True)
class Swing:
    """A rise that was given back, by index into the values: lowest point, highest point, end."""

    low: int
    high: int
    end: int


def swings(values: Float64Array, least: float, ratio: float = 0.0) -> list[Swing]:
    """Return the rises from a low that are at least so large and of which half is given back.

    Args:
        values: Shape (n,), finite; a few hundred points, since this walks through them one by one.
        least: Least rise, in units of the values.
        ratio: Least rise as a share of the low's magnitude.
    """
    found: list[Swing] = []
    low = high = 0
    rising = False
    curve = values.tolist()
    for i, value in enumerate(curve):
        if not rising:
            if value <= curve[low]:
                low = i
            elif value - curve[low] >= max(least, ratio * abs(curve[low])):
                rising, high = True, i
        elif value > curve[high]:
            high = i
        elif curve[high] - value >= _GIVEN_BACK * (curve[high] - curve[low]):
            found.append(Swing(low, high, i))
            rising, low = False, i
    return found


def roughness(values: Float64Array) -> float:
    """Return the root mean square by which values stray from a straight line between their neighbours.

    For independent noise it is the standard deviation; unlike ``outline.noise`` it counts every outlier.

    Args:
        values: Shape (n,), finite.

    Returns:
        0.0 for fewer than three values.
    """
    if len(values) < 3:  # noqa: PLR2004 - a second difference takes three
        return 0.0
    return float(np.sqrt(np.mean(np.diff(values, n=2) ** 2) / 6.0))


def restarts(training: Training) -> int:
    """Return how often the learning rate of a run rises again by half of its range; a warm-up does not count."""
    most = 0
    for rate in training.select(Role.LEARNING_RATE, principal=False):
        values = outline(rate).raw
        if len(values) and np.ptp(values) > 0.0:
            found = swings(values, _RESTART * float(np.ptp(values)))
            most = max(most, sum(values[swing.low] < values[: swing.low + 1].max() for swing in found))
    return most
