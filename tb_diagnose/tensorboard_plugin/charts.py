"""What the charts of a series are cut from, computed once, and how much of that is kept."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from tb_diagnose.features.clock import possible
from tb_diagnose.features.monotonic import Monotonic, monotonic, overwritten
from tb_diagnose.model import Float64Array, Int64Array, Series
from tb_diagnose.tensorboard_plugin.smoothing import Pause, pauses, smooth

PASSES = 4


@dataclass(frozen=True, eq=False, kw_only=True)
class Chart:
    """What every window of a series is cut from.

    Attributes:
        line: The series without what later points replaced.
        wall_times: Those of the line, shape (n,); NaN where the logged time cannot be.
        passes: Steps and values of the longest parts that were replaced, each of shape (m,).
        pauses: Where the training stood still.
        smoothed: Smoothed values of the line, shape (n,); None for a weight of 0.
        weight: The weight that they were smoothed with.
    """

    line: Monotonic
    wall_times: Float64Array
    passes: Sequence[tuple[Int64Array, Float64Array]]
    pauses: Sequence[Pause]
    smoothed: Float64Array | None = None
    weight: float = 0.0

    def with_weight(self, weight: float) -> Chart:
        """Return the chart with values smoothed with a weight."""
        if weight in (0, self.weight):
            return self
        return replace(self, smoothed=smooth(self.line.values, weight), weight=weight)

    @property
    def nbytes(self) -> int:
        """Bytes of its arrays, those of the series among them: they are unpacked for as long as somebody holds them."""
        line = self.line
        kept = [line.steps, line.values, line.wall_times, line.resets, *(part for one in self.passes for part in one)]
        if self.wall_times is not line.wall_times:
            kept.append(self.wall_times)
        if self.smoothed is not None:
            kept.append(self.smoothed)
        return sum(array.nbytes for array in kept)


def _chart(series: Series) -> Chart:
    line = monotonic(series)
    # The longest of what later points replaced; one point is no line.
    lost = overwritten(series) if len(line) < len(series) else []
    lines = sorted((one for one in lost if len(one[0]) > 1), key=lambda one: -len(one[0]))
    times = possible(line.wall_times)
    return Chart(line=line, wall_times=times, passes=lines[:PASSES], pauses=pauses(line.steps, times))


class ChartCache:
    """The charts that were asked for last; any thread may ask.

    Attributes:
        ceiling: Bytes that all of them may take together; a chart that is larger is made anew for every request.
    """

    def __init__(self, ceiling: float) -> None:
        self.ceiling = ceiling
        self._lock = threading.Lock()
        # The latest last. Gone with the series, so that nothing is held here that the session lets go of.
        self._charts: WeakKeyDictionary[Series, Chart] = WeakKeyDictionary()

    @property
    def nbytes(self) -> int:
        """Bytes that the charts take."""
        return sum(chart.nbytes for chart in self._charts.values())

    def get(self, series: Series, weight: float) -> Chart:
        """Return the chart of a series, smoothed with a weight (0 for not at all)."""
        with self._lock:
            chart = self._charts.pop(series, None)
        chart = (chart or _chart(series)).with_weight(weight)
        with self._lock:
            self._charts[series] = chart
            held = self.nbytes
            for oldest in list(self._charts):
                if held <= self.ceiling:
                    break
                held -= self._charts.pop(oldest).nbytes
        return chart
