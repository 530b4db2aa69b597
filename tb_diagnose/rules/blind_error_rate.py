"""What ``stuck-at-chance`` looks for in error rates: the same answer to every input is never quite wrong."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tb_diagnose.features.floors import WORST_RATE, goodness, is_error_rate
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.outline import Outline
from tb_diagnose.findings import Confidence, Level, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Float64Array, Role, Series, Split
from tb_diagnose.rules.registry import Context, Hit

MIN_POINTS = 4
"""Fewer evaluations cannot tell a slow start from none (assumption)."""
_COMMONEST = 0.85
"""The commonest word alone is right no more often than this is wrong (assumption)."""
_DIGITS = 4
"""Decimals in which two rates count as the same; logs hold about seven."""
_AT_REST = 0.05
"""Share of its fall that a loss may have made after its first tenth (assumption)."""
_ASTRAY = 2.0
"""Times its least level, above which a loss has diverged (assumption)."""
_TENTH = 10


def same_answer(context: Context, loss: Series, shape: Outline, *, time: float, sure_points: int) -> Iterator[Hit]:
    """Find an error rate that is what the same answer to every input has, beside a loss at rest.

    Args:
        context: The run.
        loss: The training loss, or the only one.
        shape: Its outline.
        time: Share of the evaluations at which the rate has to be that high.
        sure_points: From so many evaluations on a rate need not be frozen.
    """
    rates = [
        rate
        for split in (Split.VALIDATION, Split.TEST, Split.TRAIN)
        for rate in context.training.select(Role.SCORE, split)
        if is_error_rate(rate)
    ]
    if not rates or shape.end > _ASTRAY * float(shape.levels.min()):
        return
    rate, values = rates[0], goodness(rates[0])
    if len(values) < MIN_POINTS or not _COMMONEST <= float(np.median(values)) < WORST_RATE:
        return
    if (values[-MIN_POINTS:] < _COMMONEST).any() or float((values >= _COMMONEST).mean()) < time:
        return
    frozen = float((values.round(_DIGITS) == values[-1].round(_DIGITS)).mean()) >= time
    if not frozen and (len(values) < sure_points or not _rests(shape)):
        return
    yield _hit(context, loss, shape, rate, values, time, frozen=frozen)


def _rests(shape: Outline) -> bool:
    """Return whether nearly all that a loss fell by came in its first tenth."""
    early = float(shape.levels[max(1, len(shape) // _TENTH)])
    return early - shape.end <= _AT_REST * (shape.start - shape.end)


def _hit(
    context: Context, loss: Series, shape: Outline, rate: Series, values: Float64Array, time: float, *, frozen: bool
) -> Hit:
    line = monotonic(rate)
    scale = float(line.values[np.isfinite(line.values)][-1]) / float(values[-1])
    level = scale * float(np.median(values))
    message = text(
        "{rate} is {level} at {n} evaluations, which is what the same answer to every input has; {loss} is {end} at "
        "the end and {early} after the first tenth of the run",
        rate=context.name(rate),
        level=number(level),
        n=len(values),
        loss=context.name(loss),
        end=number(shape.end),
        early=number(float(shape.levels[max(1, len(shape) // _TENTH)])),
    )
    return Hit(
        message=message,
        evidence=(
            Stat(
                name=text("evaluations with that error rate"),
                value=float((values >= _COMMONEST).mean()),
                limit=time,
                unit=text("share"),
            ),
            Level.on(rate, value=level, label=text("the same answer? {level}", level=share(level / scale))),
            Span.on(loss, first_step=int(shape.steps[0]), last_step=int(shape.steps[-1]), label=text("no learning")),
        ),
        confidence=Confidence.HIGH if frozen else Confidence.MEDIUM,
    )
