"""Parts of sentences that several rules say."""

from __future__ import annotations

import numpy as np

from tb_diagnose.features.monotonic import Monotonic
from tb_diagnose.features.outline import Outline
from tb_diagnose.findings import Point
from tb_diagnose.language import Text, text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Series

_AS_GOOD_AS = 0.01
"""A difference that four digits barely show, as a share."""


def ending(shape: Outline, sign: float = 1.0) -> Text:
    """Return how a curve ends: at its last value, or around its last level where that value strays from it.

    Args:
        shape: The curve.
        sign: -1 for a score that is looked at upside down.
    """
    last = float(shape.raw[-1])
    if abs(last - shape.end) <= max(shape.noise, _AS_GOOD_AS * abs(shape.end)):
        return text("ends at {value}", value=number(sign * last))
    return text("ends around {value}", value=number(sign * shape.end))


def broken(line: Monotonic, place: int) -> Text:
    """Return what a value that is not finite is, and where: there alone, or from there to the end."""
    step = int(line.steps[place])
    kind = "NaN" if np.isnan(line.values[place]) else text("infinite")
    if line.lost == place < len(line) - 1:
        return text("{kind} from step {step} to the end", kind=kind, step=step)
    return text("{kind} at step {step}", kind=kind, step=step)


def breaking_point(loss: Series, line: Monotonic, place: int) -> Point:
    """Return the mark on the first value that is not finite."""
    label = text("first NaN") if np.isnan(line.values[place]) else text("first infinity")
    return Point.on(loss, step=int(line.steps[place]), value=None, label=label)


def beginning(shape: Outline, common: float, partner: str) -> str:
    """Return the value that a curve came down from, and where it stood, if not at the curve's own beginning.

    Args:
        shape: The curve.
        common: The value that it is judged by: its own first, its peak, or the first of its counterpart.
        partner: Name of the counterpart.
    """
    if common <= shape.start * (1.0 + _AS_GOOD_AS):
        return number(shape.start)
    if common <= float(shape.levels.max()):
        return text("{value} (its peak)", value=number(common))
    return text("{value} (where {series} began)", value=number(common), series=partner)
