"""Whether a curve has left the level at which it began, at any level: of losses, scores and returns alike.

The first and the last third are compared. What their means can be off by chance is read from the means of three
blocks within each third, so it holds for noise that lasts over many points (a running mean, a smoothed log) as for
noise that does not. Fewer than six points have no such blocks: they show that a curve repeats one number, or that it
goes one way.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

import numpy as np

from tb_diagnose.features.classification import whole
from tb_diagnose.features.median import median
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.once import once
from tb_diagnose.model import Better, Float64Array, Int64Array, Role, Series, Training

LEAST_POINTS = 3
"""Two equal points may be equal by chance, and two points always go one way (definition)."""
NEGLIGIBLE = 0.002
"""Share of its level by which a curve has to change to have moved at all (assumption: a blind guess over two classes
that comes down from 0.6931 to 0.6917 has learned nothing, however sure that is)."""
_OF_A_SCORE = 0.02
"""Share of its scale by which a score has to change (assumption: two more hits in a hundred are the least to speak of).
"""
_THIRDS = 3
_BLOCKS = 3
"""Blocks a third: the least whose spread means something, and few enough to be long."""
_LEAST_NOISY = 6
"""Two points a third (definition)."""
_OF_THE_START = 50
"""The start of a curve is its first point, or its first fiftieth. A frozen one may lie elsewhere there: the first
weights do not give the constant answer yet."""
_AWAY = 4.0
"""Standard deviations by which a start lies beyond all that follows (convention: beyond chance)."""
_LATE = 3
"""A log that begins so many of its intervals after 0 shows no start: the first epochs or steps are not in it."""


class Motion(str, Enum):
    """What a curve does.

    Attributes:
        FROZEN: It repeats one number, to the last digit that is logged.
        STILL: It may have moved by less than the limit, not by more.
        CREEPS: It improves beyond its noise, and by less than the limit.
        IMPROVES: It ends better than it began, beyond its noise and by more than the limit.
        WORSENS: It ends worse than it began, beyond its noise.
        UNKNOWN: Its noise hides what there is, or it has too few points.
    """

    FROZEN = "frozen"
    STILL = "still"
    CREEPS = "creeps"
    IMPROVES = "improves"
    WORSENS = "worsens"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Movement:
    """How far a curve has come.

    Attributes:
        motion: What it does.
        count: Number of finite values.
        first: Mean of the first third, or the first value of a frozen or short curve.
        last: Mean of the last third, or the last value.
        gain: Improvement from first to last, as a share of the level; negative where it got worse.
        error: Standard error of that gain.
        digits: Significant digits of a frozen value; 0 where it is not frozen.
        first_step: Where the stretch begins that stands still.
        last_step: Where it ends.
    """

    motion: Motion
    count: int
    first: float = float("nan")
    last: float = float("nan")
    gain: float = 0.0
    error: float = 0.0
    digits: int = 0
    first_step: int = 0
    last_step: int = 0

    @property
    def stands(self) -> bool:
        """Whether it has not moved."""
        return self.motion in (Motion.FROZEN, Motion.STILL)


def movement(series: Series, limit: float, errors: float) -> Movement:
    """Return whether a series moves.

    Args:
        series: The series.
        limit: Share of the level under which a change counts as none.
        errors: How many standard errors a change has to make to be one.
    """
    steps, values = monotonic(series).finite
    if len(values) < LEAST_POINTS:
        return Movement(motion=Motion.UNKNOWN, count=len(values))
    sign = 1.0 if series.better is Better.HIGHER else -1.0
    since = _frozen_since(values)
    # A curve that is frozen for half of its points, and no better than it began, has gained nothing before that.
    gained = since > max(1, len(values) // _OF_THE_START) and (
        2 * since > len(values) or sign * float(values[-1] - values[0]) > 0.0
    )
    if not gained and len(values) - since >= LEAST_POINTS:
        return Movement(
            motion=Motion.FROZEN,
            count=len(values) - since,
            first=float(values[0]),
            last=float(values[-1]),
            digits=significant_digits(float(values[-1])),
            first_step=int(steps[since]),
            last_step=int(steps[-1]),
        )
    scale = _scale(series, values, limit)
    return (
        _few(steps, values, sign, scale)
        if len(values) < _LEAST_NOISY
        else _many(steps, values, sign, scale, limit, errors)
    )


class _Scale(NamedTuple):
    """What the changes of a curve are compared with.

    Attributes:
        level: The unit of all shares.
        least: Share of it by which the thirds have to differ.
        rise: Share of it by which the start has to lie away from what follows.
    """

    level: float
    least: float
    rise: float


def _scale(series: Series, values: Float64Array, limit: float) -> _Scale:
    """Return the scale of a curve: that of a score is known, and 0 to 0.002 is no progress of a precision."""
    if series.role is Role.SCORE and series.better is Better.HIGHER:
        return _Scale(whole(series), _OF_A_SCORE, 2.0 * _OF_A_SCORE)
    return _Scale(median(np.abs(values)) or 1.0, NEGLIGIBLE, limit)


def significant_digits(value: float) -> int:
    """Return how many digits a logged number has, without zeros at its ends: 3 for 0.0105, 1 for 2.0."""
    digits = f"{np.float32(value):.7g}".split("e")[0].replace(".", "").replace("-", "").strip("0")
    return max(1, len(digits))


@once
def begins_late(training: Training) -> bool:
    """Return whether the log of a run leaves out its start: a window of a training, or one that was resumed.

    It does where the earliest of its curves begins several of its own intervals after step 0.
    """
    earliest = min(
        (series for series in training.series if len(series) > 1), key=lambda s: int(s.steps[0]), default=None
    )
    if earliest is None:
        return False
    line = monotonic(earliest)
    return len(line) > 1 and int(line.steps[0]) >= _LATE * median(np.diff(line.steps))


def _frozen_since(values: Float64Array) -> int:
    """Return the index from which on all values are the same float32."""
    single = values.astype(np.float32)
    others = (single != single[-1])[::-1]
    return len(values) - int(others.argmax()) if others.any() else 0


def _few(steps: Int64Array, values: Float64Array, sign: float, scale: _Scale) -> Movement:
    """Judge three to five points: they move where they go one way."""
    change = np.diff(values)
    net = float(change.sum())
    back = float(np.abs(change[change * net < 0.0]).sum())
    if abs(net) < max(_THIRDS * back, scale.least * scale.level):
        motion = Motion.UNKNOWN
    else:
        motion = Motion.IMPROVES if sign * net > 0.0 else Motion.WORSENS
    return Movement(
        motion=motion,
        count=len(values),
        first=float(values[0]),
        last=float(values[-1]),
        gain=sign * net / scale.level,
        error=back / scale.level,
        first_step=int(steps[0]),
        last_step=int(steps[-1]),
    )


def _many(steps: Int64Array, values: Float64Array, sign: float, scale: _Scale, limit: float, errors: float) -> Movement:
    """Judge six points or more by the means of their thirds, and by their start."""
    level, least = scale.level, scale.least
    third = len(values) // _THIRDS
    first, last = float(values[:third].mean()), float(values[-third:].mean())
    gain, error = sign * (last - first) / level, _error(values, third) / level
    rise = _rise_from_the_start(sign * values, third, scale.rise * level)
    if gain > max(errors * error, least, limit) or rise > 0.0:
        motion = Motion.IMPROVES
    elif gain > max(errors * error, least):
        motion = Motion.CREEPS
    elif gain < -max(errors * error, least) or rise < 0.0:
        motion = Motion.WORSENS
    else:
        motion = Motion.STILL if abs(gain) + errors * error <= limit else Motion.UNKNOWN
    return Movement(
        motion=motion,
        count=len(values),
        first=first,
        last=last,
        gain=gain,
        error=error,
        first_step=int(steps[0]),
        last_step=int(steps[-1]),
    )


def _rise_from_the_start(values: Float64Array, third: int, least: float) -> float:
    """Return how far the start lies below all that follows the first third, 0.0 where that may be chance.

    A fast descent is over long before the first third is, so that the thirds do not show it.
    """
    later = values[third:]
    spread = float(later.std())
    centred = later - later.mean()
    kept = float(centred[1:] @ centred[:-1]) / float(centred @ centred) if spread else 0.0
    for count in (1, len(values) // _OF_THE_START):
        independent = max(1.0, count * (1.0 - kept) / (1.0 + kept))
        rise = float(later.mean() - values[:count].mean()) if count else 0.0
        if abs(rise) > max(_AWAY * spread / independent**0.5, least):
            return rise
    return 0.0


def _error(values: Float64Array, third: int) -> float:
    """Return the standard error of the difference of two thirds' means, from the spread of blocks within all thirds."""
    blocks = min(_BLOCKS, third)
    size = third // blocks
    parts = (values[:third], values[third:][:third], values[-third:])
    means = np.array([part[: blocks * size].reshape(blocks, size).mean(axis=1) for part in parts])
    return float(np.sqrt(2.0 * means.var(axis=1, ddof=1).mean() / blocks))
