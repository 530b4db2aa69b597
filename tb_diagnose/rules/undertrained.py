"""undertrained: the training stopped while it was clearly still improving."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tb_diagnose.features.improvement import common_start, improvement, last_quarter, still_improving
from tb_diagnose.features.movement import begins_late
from tb_diagnose.features.outline import Outline
from tb_diagnose.findings import Confidence, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Better, Role, Series, Split
from tb_diagnose.rules.registry import CannotJudge, Context, HeldOut, Hit, rule, threshold

MIN_POINTS = 4
"""A last quarter takes four points (definition)."""
LATE_POINTS = 8
"""Of a log that begins late, whose steep beginning is not there to compare with (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``undertrained``."""

    min_last_quarter: float = threshold(
        0.05,
        unit="share of what was gained",
        source="assumption: a twentieth of all progress came in the last quarter, so the next will bring more",
    )
    min_falling: float = threshold(
        0.9, unit="share of the last third", source="assumption: nearly every evaluation is better than the one before"
    )
    noise_sigmas: float = threshold(
        5.0, unit="standard errors", source="convention: five standard errors, beyond chance in any number of runs"
    )
    max_memorised: float = threshold(
        0.1,
        unit="share of the first loss",
        source="assumption: with nothing held out, a training loss that low is as likely learned by heart",
    )


@rule(
    name="undertrained",
    group="generalisation",
    severity=Severity.INFO,
    subject=HeldOut(roles=(Role.LOSS, Role.SCORE, Role.REWARD), min_points=MIN_POINTS, or_train=True),
    options=Options,
    remedies=("train-longer", "raise-learning-rate", "schedule-learning-rate", "early-stopping"),
    since="0.1.0",
)
def undertrained(series: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a training that stopped while it was clearly still improving.

    ## What it looks for
    The validation loss (or the training loss where there is none, or the return of an agent) made at least
    `min_last_quarter` of all its progress in the last quarter of the curve. Nearly every step of the last third went
    down (`min_falling`), or the straight line through it falls by `noise_sigmas` standard errors; under eight points of
    a log that begins late show neither. With nothing held out, a training loss that ends under `max_memorised` of its
    first value is left out: it is as likely learned by heart. A curve that is nearly straight and has hardly begun to
    fall is `slow-convergence` instead.

    ## Why it matters
    What was saved is not what this model and data can do. Comparing it with a run that was trained to its end
    compares training times.

    ## When it is wrong
    A training that is still going on has not stopped: then it only says that going on pays.
    A budget that was meant to end there. A learning-rate schedule that would have been stretched over a longer run
    falls fastest at its end, and then stops by itself.

    ## Likely causes
    - Too few epochs, or a job that was stopped.
    - A learning rate that is somewhat too low for the number of steps.

    ## References
    - Godbole et al., Deep Learning Tuning Playbook: if the best step is always the last, train longer.
    """
    shape = context.cost(series)
    if len(shape) < MIN_POINTS:
        raise CannotJudge(
            text("{series} has fewer than {least} finite points", series=context.name(series), least=MIN_POINTS)
        )
    if len(shape) < LATE_POINTS and begins_late(context.training):
        raise CannotJudge(text("a few points of a log that begins late do not show how the progress slows down"))
    partner = context.training.partner(series)
    start = common_start(shape, context.cost(partner) if partner else None)
    state = context.get(improvement, shape, start)
    if not still_improving(
        shape,
        state,
        last_quarter=options.min_last_quarter,
        falling=options.min_falling,
        noise_sigmas=options.noise_sigmas,
    ):
        return
    if _memorised(shape, series, context, options):
        return
    sign = -1.0 if series.better is Better.HIGHER else 1.0
    first, last = round(last_quarter(shape)), int(shape.steps[-1])
    yield Hit(
        message=text(
            "{series} still improves when it ends at {end}: {last_quarter} of its progress came in the last quarter, "
            "from step {first} to {last} (limit {limit})",
            series=context.name(series),
            end=number(sign * float(shape.raw[-1])),
            last_quarter=share(state.last_quarter / state.gained),
            first=first,
            last=last,
            limit=share(options.min_last_quarter),
        ),
        evidence=(
            Stat(
                name=text("progress in the last quarter"),
                value=state.last_quarter / state.gained,
                limit=options.min_last_quarter,
                unit=text("share"),
            ),
            Span.on(series, first_step=first, last_step=last, label=text("still improving")),
        ),
        confidence=Confidence.HIGH if state.falling >= options.min_falling else Confidence.MEDIUM,
    )


def _memorised(shape: Outline, series: Series, context: Context, options: Options) -> bool:
    """Return whether the series is a training loss near 0 beside which nothing is held out."""
    splits = {other.split for role in (Role.LOSS, Role.SCORE) for other in context.training.select(role)}
    alone = not splits & {Split.VALIDATION, Split.TEST} and series.role is Role.LOSS
    return alone and 0.0 <= shape.end <= options.max_memorised * shape.start
