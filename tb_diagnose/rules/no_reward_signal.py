"""no-reward-signal: every episode or answer has the same reward, so there is nothing to learn from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.returns import course, finite_values, is_new
from tb_diagnose.findings import Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Family, Measure, Series, Split
from tb_diagnose.rules.registry import CannotJudge, Context, EachMeasured, Hit, rule, threshold

MIN_POINTS = 10
"""Fewer points may be the beginning of a training with a rare reward (assumption)."""
_FIFTH = 5
"""The first fifth of the training shows what there was to learn from (convention)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``no-reward-signal``."""

    max_range: float = threshold(
        1e-6, unit="share of the return", source="definition: equal, but for the digits that a log keeps"
    )
    min_zero_variance: float = threshold(
        0.95,
        unit="share of the groups",
        source="calibrated: 2026-11, 1 from the first step on where nothing is rewarded, at most 0.55 in the "
        "first fifth of healthy runs",
    )


@rule(
    name="no-reward-signal",
    group="not learning",
    severity=Severity.ERROR,
    subject=EachMeasured(
        measures=(Measure.ZERO_VARIANCE_SHARE, Measure.EPISODE_RETURN),
        what=text("return"),
        families=(Family.REINFORCEMENT, Family.RLHF),
        min_points=MIN_POINTS,
    ),
    options=Options,
    remedies=("check-reward", "shape-reward", "raise-entropy-bonus", "read-the-answers"),
    supersedes=(
        "not-learning",
        "value-function-blind",
        "entropy-collapse",
        "stalled",
        "slow-convergence",
        "undertrained",
    ),
    since="0.1.0",
)
def no_reward_signal(earned: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find rewards that are the same for every episode or answer.

    ## What it looks for
    The return of the training has one value from the first point to the last (within `max_range`), and that value is 0,
    or the policy was new at the first point: its entropy is that of even or standard normal actions, or most actions
    were random. For a language model any constant reward counts, and so do groups of answers without variance in the
    reward: a share of at least `min_zero_variance` in the first fifth and over the whole training.

    ## Why it matters
    A policy gradient compares better with worse. Where all rewards are equal it is zero, or the noise of the value
    function, and more training does not change that.

    ## When it is wrong
    A task that was solved before the first point has a constant return as well; it does not count where the first
    entropy shows that the policy was trained before. A rare reward that was not found yet.

    ## Likely causes
    - The goal is never reached by random actions, so its reward is never seen.
    - Every episode runs into the time limit and costs the same.
    - The reward function returns a constant: a wrong key, a parser that never matches, a clip, a missing goal.
    - The language model solves all of its tasks, or none.

    ## References
    - Advantages are returns minus their mean; where all returns are equal they are 0 (by definition).
    - Yu et al., "DAPO" (2025): groups of answers with equal rewards give no gradient; sample others instead.
    - Ng, Harada, Russell, "Policy invariance under reward transformations" (1999): how to shape a reward.
    """
    training = context.training
    steps, values = context.get(finite_values, earned)
    if len(values) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=earned.tag, least=MIN_POINTS))
    whole = {"first_step": int(steps[0]), "last_step": int(steps[-1])}
    if earned.measure is Measure.ZERO_VARIANCE_SHARE:
        parts = context.get(course, earned).means
        least = float(min(parts[: max(1, len(parts) // _FIFTH)].min(), parts.mean()))
        if least >= options.min_zero_variance:
            yield Hit(
                message=text(
                    "{earned} is {least} or more in the first fifth and throughout (limit {limit}): "
                    "the answers of a group all have the same reward",
                    earned=context.name(earned),
                    least=number(least),
                    limit=number(options.min_zero_variance),
                ),
                evidence=(
                    Stat(
                        name=text("groups without variance"),
                        value=least,
                        limit=options.min_zero_variance,
                        unit=text("share of the groups"),
                    ),
                    Span.on(earned, **whole, label=text("nothing to learn from")),
                ),
            )
        return
    if earned.split is not Split.TRAIN and any(s.split is Split.TRAIN for s in training.measured(earned.measure)):
        raise CannotJudge(text("the return of the training decides"))
    value = float(np.median(values))
    spread = float(np.ptp(values)) / abs(value) if value else float(np.ptp(values))
    if spread > options.max_range:
        return
    if value and not (training.family is Family.RLHF or context.get(is_new, training)):
        raise CannotJudge(text("a constant return may be that of a task that is solved"))
    yield Hit(
        message=text(
            "{earned} is {value} at all {count} points from step {first} to {last}: every episode earns the same",
            earned=context.name(earned),
            value=number(value),
            count=len(values),
            first=whole["first_step"],
            last=whole["last_step"],
        ),
        evidence=(
            Stat(
                name=text("range of the returns"),
                value=spread,
                limit=options.max_range,
                unit=text("share of the return"),
            ),
            Level.on(earned, value=value, label=text("every episode: {value}", value=number(value))),
            Span.on(earned, **whole, label=text("nothing to learn from")),
        ),
    )
