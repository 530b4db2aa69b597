"""Exact tests for small tables and small groups, in whole numbers; nothing here knows what is compared."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, combinations

import numpy as np

ALPHA = 0.05
# Divisions into two groups that are all looked at; beyond, as many are drawn at random.
_EXACT = 20_000
_DRAWN = 9_999
# Sums of the same numbers in another order differ by rounding alone.
_TIE = 1e-9


@dataclass(frozen=True)
class PermutationTest:
    """How often chance divides the same values so far apart.

    Attributes:
        p: Share of the divisions whose means differ at least as much, two-sided.
        divisions: How many were looked at.
        exact: Whether these are all there are.
    """

    p: float
    divisions: int
    exact: bool


def fisher(inside: int, of_inside: int, outside: int, of_outside: int) -> float:
    """Return the two-sided p of Fisher's exact test.

    Args:
        inside: Hits among the first group.
        of_inside: Size of the first group.
        outside: Hits among the second group.
        of_outside: Size of the second group.

    Returns:
        The probability, were hits dealt to the groups by chance, of a table at most as probable as this one.
    """
    hits = inside + outside
    total = of_inside + of_outside
    first = max(0, hits - of_outside)
    weights = _weights(total, hits, of_inside)
    seen = weights[inside - first]
    return sum(weight for weight in weights if weight <= seen) / math.comb(total, of_inside)


@lru_cache(maxsize=4096)
def _weights(total: int, hits: int, drawn: int) -> tuple[int, ...]:
    """Return in how many ways a draw holds each possible number of hits, the least number first."""
    least, most = max(0, drawn + hits - total), min(hits, drawn)

    def next_weight(weight: int, held: int) -> int:
        return weight * (hits - held) * (drawn - held) // ((held + 1) * (total - hits - drawn + held + 1))

    first = math.comb(hits, least) * math.comb(total - hits, drawn - least)
    return tuple(accumulate(range(least, most), next_weight, initial=first))


def permutation_test(first: Sequence[float], second: Sequence[float]) -> PermutationTest:
    """Compare the means of two groups by dividing all their values anew.

    Args:
        first: Values of one group, finite, at least one.
        second: Values of the other group, finite, at least one.
    """
    pooled = np.array([*first, *second], np.float64)
    pooled -= pooled.mean()
    scale = float(np.abs(pooled).max())
    if scale > 0:
        pooled /= scale
    size = len(first)
    # The mean of all is 0, so the difference of the two means is proportional to the sum of the first group.
    seen = abs(float(pooled[:size].sum())) - _TIE
    count = math.comb(len(pooled), size)
    if count <= _EXACT:
        extreme = sum(abs(total) >= seen for total in _sums(pooled.tolist(), size))
        return PermutationTest(extreme / count, count, exact=True)
    draw = np.random.default_rng(0)
    extreme = sum(abs(float(draw.permutation(pooled)[:size].sum())) >= seen for _ in range(_DRAWN))
    return PermutationTest((extreme + 1) / (_DRAWN + 1), _DRAWN + 1, exact=False)


def least_p(first: int, second: int) -> float:
    """Return the least p that the permutation test of groups of these sizes can give."""
    ways = math.comb(first + second, first)
    # In groups of one size every division has a mirror image with the same distance of the means.
    return (2 if first == second else 1) / ways


def _sums(values: Sequence[float], size: int) -> Iterator[float]:
    return (math.fsum(chosen) for chosen in combinations(values, size))


def holm(ps: Sequence[float]) -> list[float]:
    """Return Holm's adjusted p of each of several tests, in their order."""
    adjusted = [1.0] * len(ps)
    least = 0.0
    for rank, place in enumerate(sorted(range(len(ps)), key=lambda place: ps[place])):
        least = max(least, min(1.0, (len(ps) - rank) * ps[place]))
        adjusted[place] = least
    return adjusted
