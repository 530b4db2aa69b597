"""The features again, each as a loop that follows its definition word by word."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median


def monotonic(steps: Sequence[int], values: Sequence[float]) -> tuple[list[tuple[int, float]], list[int]]:
    """Return the points that remain, and the steps at which the log went back or stood still.

    Every new point removes those held so far whose step is not below its own.
    """
    held: list[tuple[int, float]] = []
    resets = []
    for i, (step, value) in enumerate(zip(steps, values, strict=True)):
        if i and step <= steps[i - 1]:
            resets.append(step)
        held = [point for point in held if point[0] < step]
        held.append((step, value))
    return held, resets


def running_median(values: Sequence[float], window: int) -> list[float]:
    """Return the median of the widest odd window of at most that width that is centred on each value and fits."""
    result = []
    for i in range(len(values)):
        reach = 0
        while 2 * (reach + 1) + 1 <= window and i - (reach + 1) >= 0 and i + (reach + 1) < len(values):
            reach += 1
        result.append(median(values[i - reach : i + reach + 1]))
    return result


def noise(values: Sequence[float]) -> float:
    """Return the largest jitter at lags of 1, 2, 4 ... up to an eighth; beyond 1 without the first third."""
    lags = [2**power for power in range(1, 20) if 8 * 2**power <= len(values)]
    return max([jitter(values, 1), *(jitter(values[len(values) // 3 :], lag) for lag in lags)])


def jitter(values: Sequence[float], lag: int) -> float:
    """Return 1.4826 median |bend| / sqrt(6), where a bend is twice a value's distance from the mean of two others."""
    bends = [abs(values[i - lag] - 2.0 * values[i] + values[i + lag]) for i in range(lag, len(values) - lag)]
    return 1.4826 * median(bends) / math.sqrt(6.0) if bends else 0.0


def blocks(steps: Sequence[int], values: Sequence[float], most: int) -> tuple[list[int], list[float]]:
    """Return middle step and median of consecutive blocks of the least equal size that makes at most ``most``."""
    size = 1
    while math.ceil(len(values) / size) > most:
        size += 1
    starts = range(0, len(values), size)
    middle = []
    for start in starts:
        block = steps[start : start + size]
        middle.append(block[len(block) // 2])
    return middle, [median(values[start : start + size]) for start in starts]


def set_size(shares: Sequence[float], largest: int) -> tuple[int, int] | None:
    """Return the first size of which every share is a whole number of examples, and how many shares lie inside."""
    inner = {round(share, 6) for share in shares if 0.0 < round(share, 6) < 1.0}
    for size in range(2, largest + 1):
        if inner and all(abs(share * size - round(share * size)) <= 1e-3 for share in inner):
            return size, len(inner)
    return None
