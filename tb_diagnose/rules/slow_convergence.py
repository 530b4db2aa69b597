"""slow-convergence: a steady but far too slow decline, with no end in sight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tb_diagnose.features.improvement import common_start, improvement, still_improving
from tb_diagnose.features.movement import begins_late
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import share
from tb_diagnose.model import Role, Series
from tb_diagnose.rules.clauses import beginning
from tb_diagnose.rules.registry import CannotJudge, Context, HeldOut, Hit, rule, threshold

MIN_POINTS = 8
"""Fewer points cannot tell a straight line from the beginning of a bend (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``slow-convergence``."""

    min_last_quarter: float = threshold(
        0.15,
        unit="share of what was gained, in the last quarter",
        source="definition: a straight line makes 0.25 of its way there, an exponential of three half-lives 0.08",
    )
    max_fall: float = threshold(
        0.3, unit="share of the first loss", source="assumption: less than a third of the way to zero"
    )
    min_falling: float = threshold(
        0.9, unit="share of the last third", source="assumption: nearly every evaluation is better than the one before"
    )
    noise_sigmas: float = threshold(
        5.0, unit="standard errors", source="convention: five standard errors, beyond chance in any number of runs"
    )


@rule(
    name="slow-convergence",
    group="not learning",
    severity=Severity.WARNING,
    subject=HeldOut(roles=(Role.LOSS,), min_points=MIN_POINTS, or_train=True),
    options=Options,
    remedies=("raise-learning-rate", "schedule-learning-rate", "scale-inputs", "train-longer", "check-gradients"),
    supersedes=("undertrained", "underfitting"),
    since="0.1.0",
)
def slow_convergence(loss: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a loss that falls in a nearly straight line and has come only a little way when the log ends.

    ## What it looks for
    The loss falls steadily to the end (`min_falling` of its steps, or `noise_sigmas` standard errors), makes at least
    `min_last_quarter` of its progress in the last quarter, where a healthy curve has flattened, and falls by
    less than `max_fall` of its first value in all. Where there are several losses, none may have fallen by more. A
    log that begins late does not show the first value, and is left out.

    ## Why it matters
    At this pace the training needs many times the steps that it was given. Nearly always a larger learning rate
    reaches the same level in a fraction of the time.

    ## When it is wrong
    The first part of a warm-up, or a plateau before a late drop. A loss with a high floor, such as the entropy of
    language, falls by a small share even when all is well; then the curve flattens, and this rule is quiet.

    ## Likely causes
    - The learning rate is too low, by a factor of 3 to 100.
    - Inputs that are not scaled, so that only a tiny learning rate is stable.
    - Vanishing gradients, or most layers frozen.

    ## References
    - CS231n, "Neural Networks Part 3": a low learning rate looks linear, a good one exponential.
    - [S1] A derivative near 0 for long: slow convergence; learning rates of 1e-5 to 1e-2 are worth a search.
    """
    if begins_late(context.training):
        raise CannotJudge(text("the log begins late, so that how far the loss has come is not known"))
    shape: Outline = context.get(outline, loss)
    if len(shape) < MIN_POINTS:
        raise CannotJudge(
            text("{loss} has fewer than {least} finite points", loss=context.name(loss), least=MIN_POINTS)
        )
    partner = context.training.partner(loss)
    start = common_start(shape, context.get(outline, partner) if partner else None)
    state = context.get(improvement, shape, start)
    if start <= 0.0 or not 0.0 < state.gained < options.max_fall * start:
        return
    if any(_has_fallen(other, options, context) for other in context.training.select(Role.LOSS, loss.split)):
        return
    if not still_improving(
        shape,
        state,
        last_quarter=options.min_last_quarter,
        falling=options.min_falling,
        noise_sigmas=options.noise_sigmas,
    ):
        return
    first, last = int(shape.steps[0]), int(shape.steps[-1])
    yield Hit(
        message=text(
            "{loss} fell by only {gained} of {start} (limit {limit}) from step {first} to {last} and has not "
            "flattened: {last_quarter} of that fall came in the last quarter (limit {straight_limit})",
            loss=context.name(loss),
            gained=share(state.gained / start),
            start=beginning(shape, start, context.name(partner) if partner else ""),
            limit=share(options.max_fall),
            first=first,
            last=last,
            last_quarter=share(state.last_quarter / state.gained),
            straight_limit=share(options.min_last_quarter),
        ),
        evidence=(
            Stat(
                name=text("progress in the last quarter"),
                value=state.last_quarter / state.gained,
                limit=options.min_last_quarter,
                unit=text("share"),
            ),
            Stat(
                name=text("fall since the start"),
                value=state.gained / start,
                limit=options.max_fall,
                unit=text("share"),
            ),
            Span.on(loss, first_step=first, last_step=last, label=text("slow, straight fall")),
        ),
        confidence=Confidence.HIGH if state.falling >= options.min_falling else Confidence.MEDIUM,
    )


def _has_fallen(other: Series, options: Options, context: Context) -> bool:
    """Return whether another loss has fallen by more than a slow one does."""
    shape: Outline = context.get(outline, other)
    return len(shape) > 0 and shape.end < (1.0 - options.max_fall) * shape.start
