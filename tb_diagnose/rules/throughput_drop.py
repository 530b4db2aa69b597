"""throughput-drop: from some step on, every step takes a multiple of the time, for good."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.level_shift import LevelShift, level_shift
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Measure, Series
from tb_diagnose.rules.registry import CannotJudge, Context, EachMeasured, Hit, rule, threshold

MIN_POINTS = 20
"""Two levels of several points each (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``throughput-drop``."""

    min_slowdown: float = threshold(
        2.0,
        unit="times as slow",
        source="calibrated: 2.5 to 4 times in a labelled run, 1.3 times in others on shared machines (2026-11)",
    )
    min_duration: float = threshold(
        0.15, unit="share of the curve", source="assumption: shorter than that either level may be a pause"
    )
    min_apart: float = threshold(
        0.9, unit="share of the points", source="assumption: single slow steps (evaluation, saving) are no new level"
    )


@rule(
    name="throughput-drop",
    group="the machine",
    severity=Severity.WARNING,
    subject=EachMeasured(
        measures=(Measure.STEP_TIME, Measure.THROUGHPUT),
        what=text("time per step or throughput"),
        min_points=MIN_POINTS,
    ),
    options=Options,
    remedies=("profile-a-step", "feed-the-gpu", "watch-the-machine"),
    since="0.1.0",
)
def throughput_drop(speed: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a training that becomes several times slower at some step and stays so.

    ## What it looks for
    The time per step, or the throughput, goes from one level to another, `min_slowdown` times as slow. Each level
    holds for `min_duration` of the run, and `min_apart` of its points lie on its own side of the middle.

    ## Why it matters
    The rest of the run costs a multiple. What is learned is the same, so nothing else in the log shows it.

    ## When it is wrong
    The work per step grew on purpose: longer sequences, larger batches, more frequent evaluation. Where a batch size is
    logged and changes, the rule does not look; nor at an agent, whose speed depends on what it does.

    ## Likely causes
    - The data loader cannot keep up: a slow disk or network, a cache that is full, fewer workers.
    - Another job on the same machine, or a processor that is throttled by its heat.
    - Memory that fills up: a growing list, a graph that is kept, swapping.
    - Recompilation at every step, because shapes change.

    ## References
    - PyTorch, Performance Tuning Guide: data loading and synchronisation.
    """
    training = context.training
    if training.family.has_agent:
        raise CannotJudge(text("how fast an agent is depends on what it does"))
    if any(_is_work(series) and np.ptp(series.values[np.isfinite(series.values)]) > 0.0 for series in training.series):
        raise CannotJudge(text("the batch size changes, and with it what a step has to do"))
    shape: Outline = context.get(outline, speed)
    if len(shape) < MIN_POINTS or shape.raw.min() <= 0.0:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=speed.tag, least=MIN_POINTS))
    if np.all(np.diff(shape.raw) > 0.0):
        raise CannotJudge(text("`{tag}` only grows: it is the time since the start", tag=speed.tag))
    times = shape.raw if speed.measure is Measure.STEP_TIME else 1.0 / shape.raw
    shift: LevelShift | None = level_shift(times, max(2, round(options.min_duration * len(times))))
    if shift is None:
        return
    slowdown = shift.after / shift.before
    if slowdown >= options.min_slowdown and shift.apart >= options.min_apart:
        levels = [shift.before, shift.after]
        if speed.measure is not Measure.STEP_TIME:
            levels = [1.0 / level for level in levels]
        yield Hit(
            message=text(
                "{speed} goes from {before} to {after} at step {step} and stays there: {slowdown} times as slow "
                "(limit {limit}), for {rest} of the run",
                speed=context.name(speed),
                before=number(levels[0]),
                after=number(levels[1]),
                step=int(shape.steps[shift.index]),
                slowdown=number(slowdown),
                limit=number(options.min_slowdown),
                rest=share(1.0 - shift.index / len(times)),
            ),
            evidence=(
                Stat(name=text("slower"), value=slowdown, limit=options.min_slowdown, unit=text("times")),
                Span.on(
                    speed,
                    first_step=int(shape.steps[shift.index]),
                    last_step=int(shape.steps[-1]),
                    label=text("slow"),
                ),
                Level.on(speed, value=levels[0], label=text("before, {value}", value=number(levels[0]))),
            ),
            confidence=Confidence.HIGH,
        )


def _is_work(series: Series) -> bool:
    """Return whether a series says how much a step has to do."""
    return series.measure is Measure.BATCH_SIZE and bool(np.isfinite(series.values).any())
