"""How a curve improves towards its end."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.late_trend import late_fall
from tb_diagnose.features.outline import Outline
from tb_diagnose.model import Float64Array

_QUARTERS = 4
_PART = 0.1
"""Share of a late fall that either half of it makes where the fall goes on (assumption)."""


def last_quarter(shape: Outline) -> float:
    """Return the step from which on the last quarter of a curve's steps lies."""
    return float(shape.steps[0]) / _QUARTERS + float(shape.steps[-1]) * (1.0 - 1.0 / _QUARTERS)


@dataclass(frozen=True, kw_only=True)
class Improvement:
    """How far a curve has come, and how it goes on at the end.

    Attributes:
        gained: Fall from the start to the least level, in the curve's units.
        last_quarter: Fall from there where three quarters of the steps are over to the end of the curve.
        falling: Share of the steps of the last third of the raw curve that go down.
        since: Index of the block from which on the curve stays within ``near`` of its end.
        corner: Fall of the raw curve over the one step that ends there.
        late_range: Range of the raw curve over its last half.
    """

    gained: float
    last_quarter: float
    falling: float
    since: int
    corner: float
    late_range: float


def improvement(shape: Outline, start: float, near: float = 0.02) -> Improvement:
    """Measure how a curve that is to fall improves towards its end.

    Args:
        shape: Outline of at least four blocks.
        start: Level that it is taken to have started from (its own, or that of its training curve).
        near: What counts as being at the end already, as a share of the gain.
    """
    gained = start - float(shape.levels.min())
    three_quarters = shape.at(last_quarter(shape))
    third = max(3, len(shape) // 3)
    away = np.flatnonzero(np.abs(shape.raw - shape.end) > near * max(gained, 0.0))
    since = int(away[-1]) + 1 if len(away) else 0
    late = shape.raw[len(shape) // 2 :]
    return Improvement(
        gained=gained,
        last_quarter=three_quarters - shape.end,
        falling=_falling(shape.raw[-third:]),
        since=since,
        corner=float(shape.raw[since - 1] - shape.raw[since]) if 0 < since < len(shape) else 0.0,
        late_range=float(np.ptp(late)),
    )


def still_improving(
    shape: Outline, state: Improvement, *, last_quarter: float, falling: float, noise_sigmas: float
) -> bool:
    """Return whether a curve improves at its end, beyond its noise, by a share of all that it gained.

    Args:
        shape: The curve.
        state: How it improved.
        last_quarter: Least fall over the last quarter, as a share of the gain.
        falling: Least share of falling steps in the last third.
        noise_sigmas: Least fall over the last third in standard errors, where fewer steps go down.
    """
    if state.gained <= 0.0 or state.last_quarter < last_quarter * state.gained:
        return False
    if shape.end > float(shape.levels[shape.window // 2 : -shape.window].min()) + shape.noise:
        return False  # it was better before
    late = late_fall(shape)
    return state.falling >= falling or (late.fall >= noise_sigmas * late.error and _goes_on(shape.raw))


def common_start(shape: Outline, other: Outline | None) -> float:
    """Return the highest level from which two curves that began together came down.

    Usually the first of either; a curve that shot up before it fell has its peak for a start.
    """
    peak = max(shape.start, float(shape.levels.max()))
    return max(peak, other.start) if other is not None and len(other) else peak


def _goes_on(values: Float64Array) -> bool:
    """Return whether values, shape (n,), fall all through their last third, in both halves of it: one drop is no trend.

    Each half makes at least a tenth of the fall.
    """
    ninth = max(1, len(values) // 9)
    first, middle, last = (float(part.mean()) for part in np.split(values[-3 * ninth :], 3))
    return min(first - middle, middle - last) >= _PART * (first - last)


def _falling(values: Float64Array) -> float:
    return float(np.mean(np.diff(values) < 0.0))
