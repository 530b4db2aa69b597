"""How much memory a session may take for points, and what is read again for a request.

    the ceiling    |---------------- kept -------------|  while files are read     |- read again -|- charts -|
                   0                                  1/2                         3/4                          1

Between a half and three quarters points are only added; beyond, those of the runs that were not used for longest are
let go of, down to a half. What a request needs of them is read again, and the latest of that is kept as well, and so is
what the latest charts were cut from (``charts.py``). What runs are compared by is kept of every run: the points at
which a series was better than ever before.

    value   o.
              'o   .  .
                '-o .' '.  .       o  the best so far of a falling loss
                   '-----o' '-o
"""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tb_diagnose.features.clock import began, possible
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.model import Better, Points

if TYPE_CHECKING:
    from collections.abc import Callable

    from tb_diagnose.model import Series, Training

MB = 1_000_000
KEPT, READING, CACHED, CHARTS = 0.5, 0.75, 0.15, 0.1
"""Shares of the ceiling: what is kept at least, at most, what of what was read again for requests, and for charts."""

RECORDS = 2000
"""Points of a series that are better than all before them, at most."""

_MOST = 2_000 * MB
_LIMITS = ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")

RunPoints = Mapping[str, Mapping[str, "Series"]]
"""Series by tag, for every TensorBoard run of a run."""


def default_ceiling() -> int:
    """Return a quarter of the memory of the machine, or of the container, in bytes; 2 GB at most."""
    known = [_MOST * 4]
    if hasattr(os, "sysconf") and {"SC_PAGE_SIZE", "SC_PHYS_PAGES"} <= os.sysconf_names.keys():
        known.append(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    for path in _LIMITS:
        try:
            known.append(int(Path(path).read_text("ascii")))
        except (OSError, ValueError):  # noqa: PERF203 - two files
            continue
    return min(size for size in known if size > 0) // 4


class SeriesCache:
    """The latest runs whose points were read again for a request; any thread may ask.

    Args:
        ceiling: Bytes that they may take together; the latest may take more.
    """

    def __init__(self, ceiling: float) -> None:
        self._ceiling = ceiling
        self._lock = threading.Lock()
        self._runs: dict[object, tuple[RunPoints, int]] = {}

    def get(self, key: object, read: Callable[[], RunPoints]) -> RunPoints:
        """Return the points of a run.

        Args:
            key: What stands for the run as it is known; another one if it changes.
            read: Reads them, where they are not here; requests for them wait for one another.
        """
        with self._lock:
            points, size = self._runs.pop(key) if key in self._runs else _measured(read())
            self._runs[key] = points, size
            held = sum(size for _, size in self._runs.values())
            for oldest in list(self._runs)[:-1]:
                if held <= self._ceiling:
                    break
                held -= self._runs.pop(oldest)[1]
            return points


def best_so_far(training: Training) -> Training:
    """Return a run with what comparing needs of its points.

    Returns:
        The run with those of its principal series that have a direction. Each begins with a NaN at the earliest time
        of the run; then come the points that are better than all before them, evenly chosen where they are many.
    """
    earliest = began(training.series)
    records = {
        series.key: _records_of(series, earliest)
        for series in training.series
        if series.principal and series.better is not Better.NONE
    }
    pairs = tuple(
        replace(pair, train=records[pair.train.key], validation=records[pair.validation.key])
        for pair in training.pairs
        if pair.train.key in records and pair.validation.key in records
    )
    return replace(training, series=tuple(records.values()), pairs=pairs)


def _records_of(series: Series, earliest: float) -> Series:
    line = monotonic(series)
    finite = np.flatnonzero(np.isfinite(line.values))
    heights = line.values[finite] if series.better is Better.LOWER else -line.values[finite]
    is_record = np.ones(len(finite), bool)
    is_record[1:] = heights[1:] < np.minimum.accumulate(heights)[:-1]
    records = finite[is_record]
    if len(records) > RECORDS:
        records = records[np.linspace(0, len(records) - 1, RECORDS).round().astype(np.intp)]
    first = line.steps[records[:1]] - 1
    nothing, start = np.full(len(first), np.nan), np.full(len(first), earliest)
    return replace(
        series,
        points=Points(
            steps=np.concatenate([first, line.steps[records]]),
            wall_times=np.concatenate([start, possible(line.wall_times)[records]]),
            values=np.concatenate([nothing, line.values[records]]),
        ),
    )


def _measured(points: RunPoints) -> tuple[RunPoints, int]:
    series = [series for tb_run in points.values() for series in tb_run.values()]
    for one in series:
        one.points.pack()
    return points, sum(one.points.nbytes for one in series)
