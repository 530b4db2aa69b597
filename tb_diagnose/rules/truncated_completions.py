"""truncated-completions: many answers are cut at the length limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.returns import course, finite_values
from tb_diagnose.findings import Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Family, Measure, Series
from tb_diagnose.rules.registry import Context, EachMeasured, Hit, rule, threshold

MIN_POINTS = 5
"""Fewer points show a phase at most (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``truncated-completions``."""

    max_truncated: float = threshold(
        0.25,
        unit="share of the answers",
        source="calibrated: 2026-11, healthy runs stay below 0.08 apart from single points, faulty ones reach 0.6 to 1",
    )
    min_duration: float = threshold(
        0.5, unit="share of the training", source="definition: for most of it, and at its end"
    )


@rule(
    name="truncated-completions",
    group="optimisation",
    severity=Severity.WARNING,
    subject=EachMeasured(
        measures=(Measure.TRUNCATED_SHARE,),
        what=text("share of truncated answers"),
        families=(Family.RLHF, Family.PREFERENCE),
        min_points=MIN_POINTS,
    ),
    options=Options,
    remedies=("raise-completion-length", "penalise-length", "read-the-answers"),
    since="0.1.0",
)
def truncated_completions(cut: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find answers that are cut at the length limit for most of the training.

    ## What it looks for
    The share of answers that reach the length limit is above `max_truncated` in at least `min_duration` of all points,
    and in the last tenth of the training.

    ## Why it matters
    A truncated answer has no end: its reward is that of a fragment, or of the length alone. The model often learns to
    write until the limit.

    ## When it is wrong
    The limit is meant as part of the task. Phases in which answers grow and are truncated for a while do not count.

    ## Likely causes
    - The length limit is lower than the task needs.
    - The model no longer writes the token that ends an answer, or that token is masked in the loss.
    - The reward grows with the length.

    ## References
    - An answer that reaches the limit is truncated (by definition).
    - Yu et al., "DAPO" (2025): truncated answers add noise to the reward; mask them or punish length softly.
    """
    steps, values = context.get(finite_values, cut)
    over = values > options.max_truncated
    end = context.get(course, cut).last if len(values) else 0.0
    if over.any() and over.mean() >= options.min_duration and end > options.max_truncated:
        yield Hit(
            message=text(
                "{cut} is above {limit} in {duration} of the points (limit {min_duration}), {end} in the last tenth",
                cut=context.name(cut),
                limit=number(options.max_truncated),
                duration=share(float(over.mean())),
                min_duration=share(options.min_duration),
                end=number(end),
            ),
            evidence=(
                Stat(
                    name=text("points with many truncated answers"),
                    value=float(over.mean()),
                    limit=options.min_duration,
                    unit=text("share of the points"),
                ),
                Level.on(
                    cut,
                    value=options.max_truncated,
                    label=text("{limit} of the answers are truncated", limit=share(options.max_truncated)),
                ),
                Span.on(
                    cut,
                    first_step=int(steps[np.flatnonzero(over)[0]]),
                    last_step=int(steps[-1]),
                    label=text("answers are truncated"),
                ),
            ),
        )
