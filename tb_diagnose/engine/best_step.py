"""Which checkpoint to keep: the best step of a training, by the quantity that should select it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from tb_diagnose.engine.arbitration import is_active
from tb_diagnose.features.classification import name_parts
from tb_diagnose.features.clock import possible
from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.features.outline import Outline
from tb_diagnose.findings import BestStep, Finding
from tb_diagnose.language import Text, plural, text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Better, Family, Measure, Role, Series, Split, Training
from tb_diagnose.rules.registry import Context

MIN_POINTS = 3
"""Two evaluations have a better one, and no noise to hold it against (definition)."""
NOISE_SIGMAS = 2.0
"""What counts as equally good, in standard deviations of the noise (convention)."""
MAX_NOISE = 0.5
"""Most that noise can be of a curve's whole range (convention: half)."""
NOTHING_TO_CHOOSE = frozenset(
    {
        "dead-updates",
        "not-learning",
        "predicts-the-prior",
        "score-at-floor",
        "stuck-at-chance",
        "suspiciously-perfect-validation",
    }
)
"""Findings that say that no step is better than another, or that the numbers do not say which."""
_HELD_OUT = (Split.VALIDATION, Split.TEST)
_HOUR, _MINUTE = 3600.0, 60.0
_PART_OF_A_SCORE = frozenset({"precision", "recall", "specificity", "sensitivity", "top5", "logits"})
"""Scores that can be raised at the cost of another one."""
_BROADEST = frozenset({"map5095", "map", "ap", "miou", "wer"})
"""Of several scores of one task those that say most."""


def best_step(training: Training, findings: Sequence[Finding], context: Context) -> BestStep | None:
    """Return the step to keep, or None where none can be named.

    Args:
        training: The training.
        findings: What was found in it.
        context: What was measured of it.
    """
    if any(finding.rule in NOTHING_TO_CHOOSE and is_active(finding) for finding in findings):
        return None
    for series in _selecting(training):
        shape = context.cost(series)
        if len(shape) >= MIN_POINTS and np.ptp(shape.raw) > 0.0:
            return _best(series, shape, context)
    return None


def _selecting(training: Training) -> Iterator[Series]:
    """Yield what may select a checkpoint, the best judge first: held-out scores, returns, losses, then training's."""
    judges: list[list[Series]] = []
    if training.family.has_agent:
        judges += [[*training.measured(Measure.EPISODE_RETURN, split=split)] for split in (*_HELD_OUT, None)]
        judges += [training.measured(Measure.SUCCESS_RATE)]
    if training.family is Family.PREFERENCE:
        judges += [[*training.measured(Measure.PREFERENCE_ACCURACY, split=split)] for split in _HELD_OUT]
    scores = [[*training.select(Role.SCORE, split)] for split in _HELD_OUT]
    judges += [sorted(some, key=breadth) for some in scores]
    judges += [[*training.select(Role.LOSS, split)] for split in _HELD_OUT]
    if not training.family.has_agent:
        judges += [[*training.select(Role.LOSS, split)] for split in (Split.NONE, Split.TRAIN)]
    for group in judges:
        yield from (series for series in group if _selects(series))


def _selects(series: Series) -> bool:
    return series.principal and series.better is not Better.NONE and series.measure is not Measure.KL_TERM


def breadth(score: Series) -> int:
    """Return how little a score says of a training beside others of its task, 0 for the broadest."""
    parts = name_parts(score.tag) | name_parts(score.tag.lower())
    joined = {score.tag.lower().replace("-", "").replace("_", "").split("/")[-1].split("(")[0]}
    if (parts | joined) & _BROADEST:
        return 0
    return 2 if parts & _PART_OF_A_SCORE else 1


def _best(series: Series, shape: Outline, context: Context) -> BestStep:
    """Return the best step of a curve whose outline as a cost is given."""
    sign = -1.0 if series.better is Better.HIGHER else 1.0
    held_out = series.split in _HELD_OUT
    # Single batches and episodes say little; a held-out value is that of the checkpoint itself.
    at = shape.best if held_out else _lowest_level(shape)
    value = float(shape.raw[at] if held_out else shape.levels[at])
    # A curve that collapses is noisy by its collapse.
    noise = min(NOISE_SIGMAS * shape.noise, MAX_NOISE * float(np.ptp(shape.raw)))
    end = float(shape.raw[-1]) if held_out else shape.end
    # Of many noisy points the best one is good by luck: levels are compared.
    as_good = min(end, shape.end) <= max(value, float(shape.levels.min())) + noise
    line: Monotonic = context.get(monotonic, series)
    step, last = int(shape.steps[at]), int(shape.steps[-1])
    seconds = _seconds(line, step)
    return BestStep(
        tb_run=series.tb_run,
        tag=series.tag,
        split=series.split.value,
        better=series.better.value,
        step=step,
        value=sign * value,
        noise=noise,
        last_step=last,
        last_value=sign * end,
        last_is_as_good=as_good,
        seconds_after=seconds,
        message=_sentence(context.name(series), sign * value, sign * end, noise, step, last, seconds, as_good=as_good),
    )


def _lowest_level(shape: Outline) -> int:
    """Return the index of the lowest level of a whole window; those at the ends are of few points."""
    half = min(shape.window // 2, (len(shape) - 1) // 2)
    at = half + int(np.argmin(shape.levels[half : len(shape) - half]))
    return len(shape) - 1 if shape.end <= shape.levels[at] else at


def _seconds(line: Monotonic, step: int) -> float | None:
    """Return the time from a step to the end, or None where the log does not say."""
    times = possible(line.wall_times)
    passed = float(times[-1] - times[int(np.searchsorted(line.steps, step))])
    return passed if np.isfinite(passed) and passed >= 0.0 else None


def _sentence(
    name: str, value: float, end: float, noise: float, step: int, last: int, seconds: float | None, *, as_good: bool
) -> Text:
    if step == last:
        return text("The last step, {last}, is the best by {name}: {value}.", last=last, name=name, value=number(value))
    if as_good:
        return text(
            "The last step, {last}, is as good as the best by {name}: {end}, with {value} at step {step} and a noise "
            "of {noise}.",
            last=last,
            name=name,
            end=number(end),
            value=number(value),
            step=step,
            noise=number(noise),
        )
    return text(
        "The best step by {name} is {step}: {value} (noise {noise}). The {more} after it{time} made it worse: {end} "
        "at step {last}.",
        name=name,
        step=step,
        value=number(value),
        noise=number(noise),
        more=plural("{n:,} step", "{n:,} steps", last - step),
        time="" if seconds is None else text(" ({time})", time=_time(seconds)),
        end=number(end),
        last=last,
    )


def _time(seconds: float) -> Text:
    if seconds >= _HOUR:
        return text("{hours} hours", hours=number(seconds / _HOUR))
    if seconds >= _MINUTE:
        return text("{minutes} minutes", minutes=number(seconds / _MINUTE))
    return text("{seconds} seconds", seconds=number(seconds))
