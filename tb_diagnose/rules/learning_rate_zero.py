"""learning-rate-zero: the learning rate is zero, so nothing is learned."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tb_diagnose.features.schedule import Schedule, schedule
from tb_diagnose.findings import Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import share
from tb_diagnose.model import Role, Training
from tb_diagnose.rules.registry import CannotJudge, Context, Hit, WholeTraining, rule, threshold

MIN_POINTS = 5
"""Fewer may all lie in a warm-up (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``learning-rate-zero``."""

    min_share: float = threshold(
        0.5, unit="share of the run", source="assumption: many schedules end at zero, none spends half its steps there"
    )


@rule(
    name="learning-rate-zero",
    group="schedule and gradients",
    severity=Severity.WARNING,
    subject=WholeTraining(),
    options=Options,
    remedies=("extend-schedule", "raise-learning-rate", "check-frozen-layers"),
    since="0.1.0",
)
def learning_rate_zero(training: Training, options: Options, context: Context) -> Iterator[Hit]:
    """Find a learning rate that is zero for most of the run.

    ## What it looks for
    The logged learning rate is 0 from some step to the end, for at least `min_share` of its points.

    ## Why it matters
    With a learning rate of zero the weights do not change: those steps cost time and bring nothing.

    ## When it is wrong
    One parameter group that is frozen on purpose while others train; then its name says so.

    ## Likely causes
    - A schedule made for fewer steps than are run (batches counted as epochs).
    - A warm-up that never ends, or a multiplier of zero.

    ## References
    - A gradient step is proportional to the learning rate (by definition).
    """
    if not any(len(series) >= MIN_POINTS for series in training.select(Role.LEARNING_RATE, principal=False)):
        raise CannotJudge(text("needs a learning rate of at least {least} points, found none", least=MIN_POINTS))
    rate: Schedule | None = context.get(schedule, training, 0.0)
    if rate is None or rate.died_at is None or rate.dead_share < options.min_share:
        return
    yield Hit(
        message=text(
            "{rate} is zero from step {died_at} on, for {dead_share} of the run (limit {limit})",
            rate=context.name(rate.series),
            died_at=rate.died_at,
            dead_share=share(rate.dead_share),
            limit=share(options.min_share),
        ),
        evidence=(
            Stat(name=text("share of the run"), value=rate.dead_share, limit=options.min_share, unit=text("share")),
            Span.on(
                rate.series,
                first_step=rate.died_at,
                last_step=int(rate.series.steps[-1]),
                label=text("learning rate 0"),
            ),
        ),
    )
