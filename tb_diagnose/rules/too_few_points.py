"""too-few-points: nothing in the run is long enough to be judged."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from tb_diagnose.findings import Point, Severity, Stat
from tb_diagnose.language import plural, text
from tb_diagnose.model import Role, Series, Training
from tb_diagnose.rules.registry import Context, Hit, WholeTraining, rule, threshold


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``too-few-points``."""

    min_points: int = threshold(
        3, unit="points", source="definition: with two points a curve has one slope and no shape"
    )


@rule(
    name="too-few-points",
    group="the log itself",
    severity=Severity.INFO,
    subject=WholeTraining(),
    options=Options,
    remedies=("log-more-often",),
    since="0.1.0",
)
def too_few_points(training: Training, options: Options, _context: Context) -> Iterator[Hit]:
    """Find a run in which no loss, score or reward has enough points to be judged.

    ## What it looks for
    The longest loss, score or reward of the run has fewer than `min_points` points.

    ## Why it matters
    A curve of one or two points has no shape: nothing can be said about this training, good or bad.

    ## When it is wrong
    A log that holds only final results on purpose, such as one evaluation of a finished model.

    ## Likely causes
    - The training stopped in its first epoch.
    - Summaries are written once, at the end.
    - The writer was closed, or the log copied, before anything was flushed.

    ## References
    - Three points are the least that can tell a bend from a line (by definition).
    """
    judged = [
        series for role in (Role.LOSS, Role.SCORE, Role.REWARD) for series in training.select(role, principal=False)
    ]
    if not judged:
        return
    longest = max(judged, key=len)
    if len(longest) >= options.min_points:
        return
    yield Hit(
        message=text(
            "the longest curve, `{tag}`, has {points}; at least {least} are needed to judge anything",
            tag=longest.tag,
            points=plural("{n:,} point", "{n:,} points", len(longest)),
            least=options.min_points,
        ),
        evidence=(
            Stat(
                name=text("points in the longest curve"),
                value=len(longest),
                limit=options.min_points,
                unit=text("points"),
            ),
            *_last(longest),
        ),
    )


def _last(series: Series) -> Iterator[Point]:
    for step, value in zip(series.steps[-1:].tolist(), series.values[-1:].tolist(), strict=True):
        finite = math.isfinite(value)
        yield Point.on(
            series,
            step=step,
            value=value if finite else None,
            label=text("last point") if finite else text("last point, {value}", value=value),
        )
