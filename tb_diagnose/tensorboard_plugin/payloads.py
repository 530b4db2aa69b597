"""What the routes of docs/http_api.md answer, as plain JSON values: no NaN, no infinity, no numpy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from tb_diagnose.compare.bands import Band
from tb_diagnose.engine.engine import TrainingResult
from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.findings import LogWarning, to_json
from tb_diagnose.model import Float64Array, Int64Array, Series
from tb_diagnose.tensorboard_plugin import answers
from tb_diagnose.tensorboard_plugin.charts import ChartCache
from tb_diagnose.tensorboard_plugin.downsampling import downsample, marks
from tb_diagnose.tensorboard_plugin.numbers import plain, short

_NOTHING_KEPT = ChartCache(0)


def run_detail(generation: int, result: TrainingResult, warnings: Iterable[LogWarning]) -> answers.RunDetail:
    """Return the answer of ``GET run``."""
    return {
        "generation": generation,
        "run": to_json(result.summary),
        "leading": to_json(result.leading),
        "smoothing": result.smoothing,
        "findings": to_json(result.findings),
        "outcomes": to_json(result.outcomes),
        "warnings": to_json(list(warnings)),
    }


def curve(
    series: Series,
    width: int,
    start: int | None,
    end: int | None,
    smoothing: float = 0,
    charts: ChartCache = _NOTHING_KEPT,
) -> answers.Curve:
    """Return a series of ``GET curves``.

    Args:
        series: The series.
        width: Number of columns, at least 1.
        start: First step of the window, or None for the beginning.
        end: Last step of the window, or None for the end.
        smoothing: Weight of the moving average, from 0 (none) to below 1.
        charts: Keeps what other windows of the series can use.
    """
    chart = charts.get(series, smoothing)
    line = chart.line
    part = _part(line, start, end)
    steps, values = line.steps[part], line.values[part]
    kept = downsample(steps, values, width)
    answer: answers.Curve = {
        "member": series.tb_run,
        "tag": series.tag,
        "points": len(line),
        "thinned": len(kept) < len(steps),
        "steps": steps[kept].tolist(),
        "values": plain(short(values[kept])),
        "wall_times": plain(np.round(chart.wall_times[part][kept], 3)),
        "marks": [
            {"step": mark.step, "value": mark.value, "count": mark.count} for mark in marks(steps, values, width)
        ],
        "resets": [
            step
            for step in np.unique(line.resets).tolist()
            if (start is None or step >= start) and (end is None or step <= end)
        ],
        "pauses": [{"step": pause.step, "seconds": pause.seconds} for pause in chart.pauses],
    }
    if smoothing:
        smoothed = line.values if chart.smoothed is None else chart.smoothed
        answer["smoothed"] = plain(short(smoothed[part][kept]))
    if chart.passes:
        answer["overwritten"] = [_pass(*one, width) for one in chart.passes]
    return answer


def whole_curve(series: Series, start: int | None, end: int | None) -> tuple[Int64Array, Float64Array]:
    """Return steps and values of a series within a window and one point beyond, both of shape (n,)."""
    line = monotonic(series)
    part = _part(line, start, end)
    return line.steps[part], line.values[part]


def _part(line: Monotonic, start: int | None, end: int | None) -> slice:
    first = 0 if start is None else int(np.searchsorted(line.steps, start, side="left"))
    last = len(line) if end is None else int(np.searchsorted(line.steps, end, side="right"))
    # One more point on either side, so that the line does not end before the window does.
    return slice(max(first - 1, 0), max(last + 1, 0))


def band_json(keys: Sequence[tuple[str, str, str]], band: Band) -> answers.Band:
    """Return a band of ``GET bands``.

    Args:
        keys: Run, TensorBoard run and tag of each of its curves.
        band: The band.
    """
    end = int(band.steps[-1]) if len(band.steps) else 0
    return {
        "steps": band.steps.tolist(),
        "mean": plain(band.mean),
        "least": plain(band.least),
        "greatest": plain(band.greatest),
        "count": band.count.tolist(),
        "broken": [_end(key, step) for key, step in zip(keys, band.broken, strict=True) if step is not None],
        "short": [
            _end(key, last)
            for key, broken, last in zip(keys, band.broken, band.last, strict=True)
            if broken is None and last is not None and last < end
        ],
    }


def _end(key: tuple[str, str, str], step: int) -> answers.CurveEnd:
    training, tb_run, tag = key
    return {"run": training, "member": tb_run, "tag": tag, "step": step}


def _pass(steps: Int64Array, values: Float64Array, width: int) -> answers.Pass:
    kept = downsample(steps, values, width)
    return {"steps": steps[kept].tolist(), "values": plain(short(values[kept]))}
