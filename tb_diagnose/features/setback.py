r"""How far a curve ends above its best, and whether for good.

levels   \__    ___/~~~      end    median of the last tenth
best        \__/             kept   what even the lowest point of the last tenth has lost
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.features.outline import Outline, noise
from tb_diagnose.model import Int64Array

_MOSTLY = 0.9
"""One point in ten may dip without ending a stretch (convention)."""
FEW = 24
"""With fewer points noise is known at one lag alone, and by a handful of differences (definition)."""
_ENOUGH = 8
_DOUBLED = 2.0
_TWO = 2
"""A single point above the best is an outlier (definition)."""


@dataclass(frozen=True, kw_only=True)
class Setback:
    """What a curve that is to fall has lost since its best level.

    Attributes:
        best: Index of the best level.
        level: That level.
        rise: From there to the end of the curve; negative nowhere.
        kept: From there to the lowest point of the last tenth, of two points at least; 0.0 or less where one of them
            is as good as the best.
        noise_sigmas: The rise in multiples of the curve's noise, infinite where it has none.
        steady: How many points have come since the best one, where each is higher than the last; else 0.
    """

    best: int
    level: float
    rise: float
    kept: float
    noise_sigmas: float
    steady: int

    def over_level(self, least: float) -> float:
        """Return the rise as a share of the best level; 0.0 where that level is as good as zero, or below it.

        Args:
            least: Level up to which it is as good as zero.
        """
        return self.rise / self.level if self.level > least else 0.0


def setback(shape: Outline) -> Setback:
    """Return what a curve of at least two points has lost since its best level."""
    best = int(np.argmin(shape.levels))
    return _from(shape, best, float(shape.levels[best]))


def setback_of_one_point(shape: Outline) -> Setback:
    """Return what a curve of at least two points has lost since its lowest point, however short that was.

    Of n points of mere noise the lowest lies below the end by two or three times the noise.
    """
    best = int(np.argmin(shape.raw))
    return _from(shape, best, float(shape.raw[best]))


def sigmas(shape: Outline, lost: Setback) -> float:
    """Return a rise in multiples of the noise of the whole curve or of what came before the rise, whichever is less.

    A curve that goes astray is rougher than it was; what came before needs eight points to show its noise.
    """
    if lost.best + 1 < _ENOUGH or lost.rise <= 0.0:
        return lost.noise_sigmas
    return max(lost.noise_sigmas, _over(lost.rise, noise(shape.raw[: lost.best + 1])))


def _from(shape: Outline, best: int, level: float) -> Setback:
    rise = shape.end - level
    tail = shape.raw[-min(max(shape.window, _TWO), len(shape)) :]
    kept = float(tail.min()) - level if best < len(shape) - len(tail) else 0.0
    after = shape.raw[best:]
    return Setback(
        best=best,
        level=level,
        rise=rise,
        kept=kept,
        noise_sigmas=_noises(shape, level, rise),
        steady=len(after) - 1 if np.all(np.diff(after) > 0.0) else 0,
    )


def _noises(shape: Outline, level: float, rise: float) -> float:
    """Return a rise in multiples of the noise: of that of the logarithm where the level doubles.

    Noise that multiplies the level looks small where the curve is low and huge where it is high.
    """
    if rise <= 0.0:
        return 0.0
    multiple = _over(rise, shape.noise)
    if level > 0.0 and shape.end >= _DOUBLED * level and float(shape.raw.min()) > 0.0:
        multiple = max(multiple, _over(float(np.log(shape.end / level)), noise(np.log(shape.raw))))
    return multiple


def _over(rise: float, spread: float) -> float:
    return rise / spread if spread > 0.0 else np.inf


def since(high: NDArray[np.bool_]) -> int:
    """Return the first index from which on nearly all points are high; the length where the last ones are not.

    Args:
        high: Shape (n,).
    """
    share = np.cumsum(high[::-1])[::-1] / np.arange(len(high), 0, -1)
    fit: Int64Array = np.flatnonzero(high & (share >= _MOSTLY))
    return int(fit[0]) if len(fit) else len(high)
