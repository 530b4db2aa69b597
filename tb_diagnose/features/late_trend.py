"""Whether a curve still moves at its end."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.outline import Outline

_LATE = 3
"""The last third of a curve counts as its end."""


@dataclass(frozen=True, kw_only=True)
class LateFall:
    """The straight line through the last third of a curve.

    Attributes:
        fall: How far the line falls over that third; negative where it rises.
        error: Standard error of that fall, from the curve's own noise.
    """

    fall: float
    error: float

    def within(self, limit: float, errors: float) -> bool:
        """Return whether the fall is under a limit, or no more than so many standard errors."""
        return self.fall <= max(limit, errors * self.error)


def late_fall(curve: Outline) -> LateFall:
    """Return how far a curve of at least two points falls over its last third."""
    count = max(2, len(curve) // _LATE)
    steps = curve.steps[-count:].astype(np.float64)
    centred = steps - steps.mean()
    spread = float(centred @ centred)
    slope = float(centred @ curve.raw[-count:]) / spread
    width = float(steps[-1] - steps[0])
    return LateFall(fall=-slope * width, error=curve.noise * width / spread**0.5)
