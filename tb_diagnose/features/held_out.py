"""What a held-out curve says of the set it is measured on: its size, and how much it jumps."""

from __future__ import annotations

import numpy as np

from tb_diagnose.features import outline
from tb_diagnose.model import Float64Array

LARGEST = 1000
"""Examples beyond which the digits of an accuracy do not give away how many there are (assumption)."""
_OFF_THE_GRID = 1e-3
"""How far from a whole count of right answers a logged share may lie; float32 rounds by far less."""
_ENOUGH = 4
"""So many values for each that may differ show nearly always that there are too many, without sorting them all."""
_FEW = 8
_EARLY = 3
"""The first third of a curve is its descent."""


def set_size(shares: Float64Array, largest: int = LARGEST) -> tuple[int, int] | None:
    """Return the least number of examples that explains all shares of right answers, and how many differ.

    An accuracy over n examples is a multiple of 1/n. The true number may be a multiple of the one returned; with d
    different shares between 0 and 1 the chance that a set m times as large shows only such is about m ** -d.

    Args:
        shares: Shape (n,), accuracies in 0..1.
        largest: Largest number of examples to try.

    Returns:
        The number of examples and the number of different shares, 0 and 1 left out; None where nothing fits.
    """
    inner = _inside(shares[: _ENOUGH * largest])
    if len(inner) < largest:
        inner = _inside(shares)
    if len(inner) == 0 or len(inner) >= largest:
        return None
    sizes = np.arange(2, largest + 1)
    for some in (inner[:_FEW], inner):  # a few of the shares rule out nearly all sizes
        right = some[None, :] * sizes[:, None]
        sizes = sizes[np.abs(right - np.round(right)).max(axis=1) <= _OFF_THE_GRID]
    return (int(sizes[0]), len(inner)) if len(sizes) else None


def _inside(shares: Float64Array) -> Float64Array:
    """Return the different shares between 0 and 1, to six decimals."""
    different = np.unique(np.round(shares, 6))
    return different[(different > 0.0) & (different < 1.0)]


def standard_error(share: float, size: int) -> float:
    """Return how far chance alone moves a share of right answers, as a standard deviation.

    Two right and two wrong answers are added (Agresti and Coull), so that a perfect score is not taken for certain.
    """
    adjusted = (share * size + 2.0) / (size + 4.0)
    return float(np.sqrt(adjusted * (1.0 - adjusted) / (size + 4.0)))


def interval(share: float, size: int) -> tuple[float, float]:
    """Return the ends, within 0..1, of what chance allows two standard errors about a share of right answers (Wilson).

    Its middle is that of ``standard_error``; unlike that plus and minus twice the error it never leaves 0..1.
    """
    middle = (share * size + 2.0) / (size + 4.0)
    half = 2.0 / (size + 4.0) * float(np.sqrt(size * share * (1.0 - share) + 1.0))
    return max(0.0, middle - half), min(1.0, middle + half)


def jitter(values: Float64Array) -> float:
    """Return how far values, shape (n,), stray from one to the next after their descent, as a standard deviation."""
    return outline.jitter(values[len(values) // _EARLY :])
