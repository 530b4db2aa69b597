"""step-reset: the steps of a log go back, so it holds more than one training, or one that was resumed."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tb_diagnose.findings import Point, Severity, Stat
from tb_diagnose.language import plural, text
from tb_diagnose.model import Float64Array, Int64Array, Role, Series, Split, Training
from tb_diagnose.rules.registry import Context, Hit, NoOptions, WholeTraining, rule

_SHOWN = 5
"""Places that are marked on the curve."""


@rule(
    name="step-reset",
    group="the log itself",
    severity=Severity.WARNING,
    subject=WholeTraining(),
    remedies=("separate-runs", "keep-best-checkpoint"),
    since="0.1.0",
)
def step_reset(training: Training, _options: NoOptions, context: Context) -> Iterator[Hit]:
    """Find a log whose steps go back.

    ## What it looks for
    A loss, score, reward or learning rate whose step falls while time goes on; or whose
    files were written at the same time, over the same steps. A step that is only repeated does not count, nor do files
    that were merely read in another order than they were written, nor the batches of test passes. Everything else in
    the report judges the later points, as TensorBoard does.

    ## Why it matters
    Two trainings in one directory are drawn as one: the curve jumps, and its best point may belong to another
    model. After a resume the steps between checkpoint and crash are there twice.

    ## When it is wrong
    A cyclic counter that was logged as the step on purpose, such as the batch within each epoch.

    ## Likely causes
    - Two runs were started with the same log directory.
    - A training was resumed from an earlier checkpoint without `purge_step`.
    - The step counts batches within the epoch.

    ## References
    - TensorBoard drops the points that a later one with a lower or equal step replaces (its data server's rule).
    """
    worst: tuple[Series, Int64Array] | None = None
    for role in (Role.LOSS, Role.SCORE, Role.REWARD, Role.LEARNING_RATE):
        for series in training.select(role, principal=False):
            if series.split is Split.TEST:
                continue
            resets = _resets(series)
            if len(resets) and (worst is None or len(resets) > len(worst[1])):
                worst = series, resets
    if worst is None:
        return
    series, resets = worst
    first = int(resets[0])
    if series.wall_times[first + 1] < series.wall_times[first]:
        message = text(
            "{series} was written by two trainings at the same time: steps up to {high} are in one file and go on from "
            "step {low} in another; of its {points} only what stands last for each step is judged",
            series=context.name(series),
            high=series.steps[first],
            low=series.steps[first + 1],
            points=plural("{n:,} point", "{n:,} points", len(series)),
        )
    else:
        message = text(
            "{series} goes back {times} from step {high} to {low}; of its {points} only "
            "what was written last for each step is judged",
            series=context.name(series),
            times=text("once") if len(resets) == 1 else plural("{n:,} time, first", "{n:,} times, first", len(resets)),
            high=series.steps[first],
            low=series.steps[first + 1],
            points=plural("{n:,} point", "{n:,} points", len(series)),
        )
    yield Hit(
        message=message,
        evidence=(
            Stat(name=text("resets"), value=len(resets), limit=1, unit=text("times")),
            *(
                Point.on(
                    series,
                    step=int(series.steps[at + 1]),
                    value=_finite(float(series.values[at + 1])),
                    label=text("goes on from step {step}", step=series.steps[at + 1]),
                )
                for at in resets[:_SHOWN]
            ),
        ),
    )


def _resets(series: Series) -> Int64Array:
    """Return the indices, shape (r,), after which the step falls although the file goes on, or begins meanwhile."""
    back: Int64Array = np.flatnonzero(np.diff(series.steps) < 0)
    edges = np.r_[0, back + 1, len(series)]
    times = series.wall_times
    real = [
        times[at + 1] >= times[at] or _at_once(times[start : at + 1], times[at + 1 : stop])
        for start, at, stop in zip(edges[:-2], back, edges[2:], strict=True)
    ]
    result: Int64Array = back[np.asarray(real, bool)]
    return result


def _at_once(one: Float64Array, other: Float64Array) -> bool:
    """Return whether two stretches of a log were written at the same time, by more than half of the shorter one."""
    together = min(one[-1], other[-1]) - max(one[0], other[0])
    return bool(together > min(np.ptp(one), np.ptp(other)) / 2.0)


def _finite(value: float) -> float | None:
    return value if np.isfinite(value) else None
