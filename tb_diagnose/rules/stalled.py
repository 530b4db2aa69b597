"""stalled: the loss fell at first and then stopped, well above zero."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tb_diagnose.features.improvement import common_start, improvement
from tb_diagnose.features.movement import begins_late
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.features.schedule import Schedule, schedule
from tb_diagnose.findings import Confidence, Evidence, Level, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Role, Series
from tb_diagnose.rules.clauses import beginning
from tb_diagnose.rules.registry import CannotJudge, Context, HeldOut, Hit, rule, threshold

MIN_POINTS = 8
"""A fall and a plateau several times as long (assumption)."""

_IN_FLIGHT = 2
"""Intervals that a fall has to take to be seen in flight: one that is over at the second point may have settled."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``stalled``."""

    max_learning: float = threshold(
        0.2, unit="share of the curve", source="assumption: all of the learning lies in the first fifth"
    )
    max_late_change: float = threshold(
        0.01,
        unit="share of what was gained, over the last half",
        source="calibrated: real trainings, 2026-11; stopped runs move by 0.007 or less",
    )
    max_creep: float = threshold(
        0.05,
        unit="share of what was gained",
        source="assumption: the least that shows on a curve; a rate that is nearly gone moves the loss by less, and a "
        "curve that settles by itself slows down to less before",
    )
    min_level: float = threshold(
        0.35,
        unit="share of the first loss",
        source="assumption: what ends lower has solved most of its task and may be at its floor",
    )
    min_level_in_flight: float = threshold(
        0.1, unit="share of the first loss", source="assumption: training has lost nearly all of its loss"
    )
    max_dead_rate: float = threshold(
        0.01, unit="share of the peak learning rate", source="assumption: two more halvings move nothing visible"
    )
    min_dead_share: float = threshold(
        0.5, unit="share of the run", source="assumption: a schedule ends in its last part, not in its first half"
    )


@rule(
    name="stalled",
    group="not learning",
    severity=Severity.WARNING,
    subject=HeldOut(roles=(Role.LOSS,), min_points=MIN_POINTS, or_train=True),
    options=Options,
    remedies=(
        "schedule-learning-rate",
        "reduce-on-plateau",
        "raise-learning-rate",
        "check-gradients",
        "larger-model",
        "train-longer",
    ),
    supersedes=("underfitting", "noisy-labels"),
    since="0.1.0",
)
def stalled(loss: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a loss that fell at first and then stays where it is, well above zero, for nearly the whole run.

    ## What it looks for
    All progress lies in the first `max_learning` of the curve; over the last half the loss moves by no more than
    `max_late_change` of what it gained, and it stays above `min_level` of its first value. A logged learning rate under
    `max_dead_rate` of its peak for at least `min_dead_share` of the run makes it certain: the loss may then move by
    `max_creep`, and where it stopped abruptly it may stay above `min_level_in_flight`. A rate that is not gone speaks
    for underfitting instead. Where none is logged the curve must stop abruptly, after two intervals or more: its last
    step down still makes `max_creep` of the whole fall. A log that begins late does not show how far the loss has
    come, and is left out.

    ## Why it matters
    The time since the stop is lost, and the model is worse than it could be: what stopped it was the schedule or dead
    units, not the task.

    ## When it is wrong
    A task whose noise allows nothing better, learned within the first epochs: the floor of a loss cannot be read
    from its curve. Where no learning rate is logged the two look alike, and the confidence is medium.

    ## Likely causes
    - The learning rate was decayed too early, or a schedule counts batches where it should count epochs.
    - Dead ReLUs, or saturated units, after a large first step.
    - The model's capacity is used up (underfitting).

    ## References
    - [S1] A derivative near 0 for long: the model stopped learning.
    - CS231n, "Neural Networks Part 3": decay slowly; too aggressive a decay stops the training early.
    """
    if begins_late(context.training):
        raise CannotJudge(text("the log begins late, so that how far the loss has come is not known"))
    shape: Outline = context.get(outline, loss)
    if len(shape) < MIN_POINTS:
        raise CannotJudge(
            text("{loss} has fewer than {least} finite points", loss=context.name(loss), least=MIN_POINTS)
        )
    rate: Schedule | None = context.get(schedule, context.training, options.max_dead_rate)
    dead = rate is not None and rate.dead_share >= options.min_dead_share
    if rate is not None and not dead:
        return
    partner = context.training.partner(loss)
    start = common_start(shape, context.get(outline, partner) if partner else None)
    moves = options.max_creep if dead else options.max_late_change
    state = context.get(improvement, shape, start, options.max_creep)
    in_flight = dead and state.corner >= options.max_creep * state.gained
    least = options.min_level_in_flight if in_flight else options.min_level
    if (
        state.gained <= options.max_late_change * abs(start)
        or state.since > options.max_learning * len(shape)
        or state.late_range > moves * state.gained
        or shape.end < least * start
        or (rate is None and state.corner < options.max_creep * state.gained)
        or (rate is None and state.since < _IN_FLIGHT)
    ):
        return
    step = int(shape.steps[state.since])
    message = text(
        "{loss} fell from {start} to {end} by step {step} and stays there: over the last half it moves by "
        "{late_range} of that fall (limit {limit})",
        loss=context.name(loss),
        start=beginning(shape, start, context.name(partner) if partner else ""),
        end=number(shape.end),
        step=step,
        late_range=share(state.late_range / state.gained),
        limit=share(moves),
    )
    evidence: list[Evidence] = [
        Stat(
            name=text("range over the last half"),
            value=state.late_range / state.gained,
            limit=moves,
            unit=text("share"),
        ),
        Stat(name=text("level over the first loss"), value=shape.end / start, limit=least, unit=text("share")),
        Span.on(
            loss,
            first_step=step,
            last_step=int(shape.steps[-1]),
            label=text("no progress"),
        ),
        Level.on(loss, value=shape.end, label=text("plateau {end}", end=number(shape.end))),
    ]
    if rate is not None and rate.died_at is not None:
        message += text(
            "; {series} is under {dead} of its peak {peak} from step {died_at} on",
            series=context.name(rate.series),
            dead=share(options.max_dead_rate),
            peak=number(rate.peak),
            died_at=rate.died_at,
        )
        evidence.append(
            Point.on(
                rate.series,
                step=rate.died_at,
                value=rate.died_to,
                label=text("learning rate gone"),
            )
        )
    yield Hit(
        message=message,
        evidence=tuple(evidence),
        confidence=Confidence.HIGH if dead else Confidence.MEDIUM,
    )
