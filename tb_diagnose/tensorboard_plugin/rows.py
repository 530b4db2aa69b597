"""A run's line in the list of runs, as a plain JSON value; docs/http_api.md."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from tb_diagnose.compare.ranking import comparable, quantity_key, quantity_label
from tb_diagnose.engine.arbitration import is_active, is_shown
from tb_diagnose.engine.engine import TrainingResult
from tb_diagnose.features.clock import possible
from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.findings import BestStep, Finding, Gap, Severity, Status, to_json
from tb_diagnose.language import ENGLISH, Language
from tb_diagnose.model import Better, Float64Array, Int64Array, Series, Training
from tb_diagnose.tensorboard_plugin import answers
from tb_diagnose.tensorboard_plugin.downsampling import PER_COLUMN, downsample
from tb_diagnose.tensorboard_plugin.numbers import dumps, plain, rounded

SPARK_POINTS = 60
SPARKS = 2
VALUES = 12
"""Quantities of a run in the list; a multi-task training may have hundreds."""
MARKS = 8


def run_row(training: Training, result: TrainingResult) -> answers.RunRow:
    """Return a run's line in ``GET runs``."""
    primary = result.primary
    active = [finding for finding in result.findings if is_active(finding)]
    severities = [finding.severity for finding in active if is_shown(finding)]
    hidden = [finding for finding in result.findings if finding.suppressed is not None and not finding.superseded_by]
    by_key = {series.key: series for series in training.series}
    chart = [by_key[ref.tb_run, ref.tag] for ref in result.leading[0]] if result.leading else training.series[:1]
    shown, by = chart[-SPARKS:], result.judged_by
    judge = by_key[by.tb_run, by.tag] if by else shown[-1] if shown else None
    wall_times = [possible(series.wall_times) for series in training.series]
    known = np.concatenate([times[np.isfinite(times)] for times in wall_times]) if wall_times else np.empty(0)
    impossible = sum(map(len, wall_times)) - len(known)
    row: answers.RunRow = {
        "name": training.name,
        "members": training.tb_runs,
        "family": training.family,
        "status": result.summary.status,
        "primary": None if primary is None else _primary(primary),
        "counts": {
            "error": severities.count(Severity.ERROR),
            "warning": severities.count(Severity.WARNING),
            "info": severities.count(Severity.INFO),
        },
        "rules": [{"rule": finding.rule, "severity": finding.severity} for finding in active],
        "suppressed": len(hidden),
        "reason": result.summary.reason,
        "unchecked": sum(outcome.status in (Status.SKIPPED, Status.FAILED) for outcome in result.outcomes),
        "series": len(training.series),
        "points": sum(len(series) for series in training.series),
        "last_step": max((int(series.steps.max()) for series in training.series if len(series)), default=None),
        "first_wall_time": float(known.min()) if len(known) else None,
        "last_wall_time": float(known.max()) if len(known) else None,
        "sampled": any(series.sampled for series in training.series),
        "quantity": None if judge is None else _quantity(judge),
        "best": None if judge is None else _best(judge, result.summary.best),
        "last": None if judge is None else _last(judge, result.summary.best),
        "checkpoint": to_json(result.summary.best),
        "values": [_values(key, series, result.summary.best) for key, series in _compared(training)],
        "spark": [_spark(series) for series in shown],
        "evidence": [] if primary is None else _evidence(primary, shown),
    }
    if impossible:
        row["impossible_times"] = impossible
    return row


def said_row(row: str, result: TrainingResult, language: Language) -> str:
    """Return a run's line in ``GET runs``, JSON text, with its sentences in a language."""
    if language.code == ENGLISH.code:
        return row
    values = json.loads(row)
    values["reason"] = language.say(result.summary.reason)
    if result.summary.best is not None:
        values["checkpoint"]["message"] = language.say(result.summary.best.message)
    if result.primary is not None:
        values["primary"]["message"] = language.say(result.primary.message)
        said = {one.label: language.say(one.label) for one in result.primary.evidence if isinstance(one, answers.Place)}
        for place in values["evidence"]:
            place["label"] = said[place["label"]]
    return dumps(values)


def spark_curve(row: str, tb_run: str, tag: str) -> tuple[Int64Array, Float64Array] | None:
    """Return the small curve of a series from a run's line in ``GET runs``, or None if it is not there.

    Args:
        row: The line, as JSON text.
        tb_run: Name of the TensorBoard run.
        tag: Tag of the series.

    Returns:
        Steps and values, both of shape (n,); values are NaN where they are not finite.
    """
    for spark in json.loads(row)["spark"]:
        if (spark["member"], spark["tag"]) == (tb_run, tag):
            return np.array(spark["steps"], np.int64), np.array(spark["values"], np.float64)
    return None


def _primary(finding: Finding) -> answers.Primary:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "message": finding.message,
    }


def _quantity(series: Series) -> answers.RowQuantity:
    return {"key": quantity_key(series), "label": quantity_label(series)}


def _compared(training: Training) -> Iterable[tuple[str, Series]]:
    return itertools.islice(comparable(training).items(), VALUES)


def _values(key: str, series: Series, kept: BestStep | None) -> answers.QuantityValues:
    own = kept if kept is not None and series.key == (kept.tb_run, kept.tag) else None
    best, last = _best(series, own), _last(series, own)
    return {
        "key": key,
        "name": series.quantity or series.tag.rpartition("/")[2],
        "tag": series.tag,
        "split": series.split,
        "better": series.better,
        "best": best and best["value"],
        "step": best and best["step"],
        "last": last and last["value"],
    }


def _best(series: Series, kept: BestStep | None) -> answers.BestValue | None:
    """Return the best value of a series: that of the step to keep, which may be a level, or else of a point."""
    line = monotonic(series)
    if kept is not None:
        return {**_at(series, line, -1), "value": kept.value, "step": kept.step}
    at = np.flatnonzero(np.isfinite(line.values))
    if series.better is Better.NONE or len(at) == 0:
        return None
    values = line.values[at]
    best = at[np.argmin(values) if series.better is Better.LOWER else np.argmax(values)]
    return {**_at(series, line, int(best)), "value": float(line.values[best])}


def _last(series: Series, kept: BestStep | None) -> answers.LastValue | None:
    line = monotonic(series)
    if not len(line):
        return None
    value = float(line.values[-1])
    if kept is not None and math.isfinite(value):
        value = kept.last_value
    return {**_at(series, line, -1), "value": value if math.isfinite(value) else None}


def _at(series: Series, line: Monotonic, at: int) -> answers.PointOf:
    return {
        "member": series.tb_run,
        "tag": series.tag,
        "split": series.split,
        "better": series.better,
        "step": int(line.steps[at]),
    }


def _evidence(finding: Finding, shown: Sequence[Series]) -> list[Any]:
    """Return the places of a finding that lie on the small picture, in the form of the report."""
    keys = {series.key for series in shown}
    places = [one for one in finding.evidence if isinstance(one, answers.Place) and _keys(one) <= keys]
    return [to_json(place) for place in places[:MARKS]]


def _keys(place: answers.Place) -> set[tuple[str, str]]:
    """Return the series that a place lies on."""
    own = {(place.tb_run, place.tag)}
    return own | {(place.other_tb_run, place.other_tag)} if isinstance(place, Gap) else own


def _spark(series: Series) -> answers.Spark:
    line = monotonic(series)
    kept = downsample(line.steps, line.values, SPARK_POINTS // _per_column(line))
    return {
        "member": series.tb_run,
        "tag": series.tag,
        "split": series.split,
        "steps": line.steps[kept].tolist(),
        "values": plain(rounded(line.values[kept])),
    }


def _per_column(line: Monotonic) -> int:
    """Return how many points of a column may be kept: two more where some are not finite."""
    return PER_COLUMN if np.isfinite(line.values).all() else PER_COLUMN + 2
