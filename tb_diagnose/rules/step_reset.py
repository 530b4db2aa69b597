"""step-reset: the steps of a log go back, so it holds more than one training, or one that was resumed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.findings import Point, Severity, Stat
from tb_diagnose.language import plural, text
from tb_diagnose.model import Int64Array, Role, Series, Training
from tb_diagnose.rules.registry import Context, Hit, WholeTraining, rule, threshold


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``step-reset``."""

    min_resets: int = threshold(1, unit="times", source="definition: the steps of one training only rise")
    shown: int = threshold(5, unit="points", source="convention: more marks than that cover the curve")


@rule(
    name="step-reset",
    group="the log itself",
    severity=Severity.WARNING,
    subject=WholeTraining(),
    options=Options,
    remedies=("separate-runs", "keep-best-checkpoint"),
    since="0.1.0",
)
def step_reset(training: Training, options: Options, context: Context) -> Iterator[Hit]:
    """Find a log whose steps go back.

    ## What it looks for
    A loss, score, reward or learning rate whose step falls at least `min_resets` times while time goes on. A step
    that is only repeated does not count, nor do files that were merely read in another order than they were
    written. Everything else in the report judges the later points, as TensorBoard does.

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
            resets = _resets(series)
            if len(resets) >= max(1, options.min_resets) and (worst is None or len(resets) > len(worst[1])):
                worst = series, resets
    if worst is None:
        return
    series, resets = worst
    first = int(resets[0])
    times = text("once") if len(resets) == 1 else plural("{n:,} time, first", "{n:,} times, first", len(resets))
    yield Hit(
        message=text(
            "{series} goes back {times} from step {high} to {low}; of its {points} only "
            "what was written last for each step is judged",
            series=context.name(series),
            times=times,
            high=series.steps[first],
            low=series.steps[first + 1],
            points=plural("{n:,} point", "{n:,} points", len(series)),
        ),
        evidence=(
            Stat(name=text("resets"), value=len(resets), limit=options.min_resets, unit=text("times")),
            *(
                Point.on(
                    series,
                    step=int(series.steps[at + 1]),
                    value=_finite(float(series.values[at + 1])),
                    label=text("goes on from step {step}", step=series.steps[at + 1]),
                )
                for at in resets[: options.shown]
            ),
        ),
    )


def _resets(series: Series) -> Int64Array:
    """Return the indices, shape (r,), after which the step falls although the wall time does not."""
    back = (np.diff(series.steps) < 0) & (np.diff(series.wall_times) >= 0.0)
    return np.flatnonzero(back)


def _finite(value: float) -> float | None:
    return value if np.isfinite(value) else None
