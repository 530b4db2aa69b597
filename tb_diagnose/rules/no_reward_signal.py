"""no-reward-signal: every episode or answer has the same reward, so there is nothing to learn from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.returns import NEGLIGIBLE, course, finite_values, is_new
from tb_diagnose.findings import Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Family, Measure, Series, Split
from tb_diagnose.rules.registry import CannotJudge, Context, EachMeasured, Hit, rule, threshold

MIN_POINTS = 20
"""Fewer points may be the beginning of a training with a rare reward (assumption)."""
_FIFTH = 5
"""The first fifth of the training shows what there was to learn from (convention)."""
_SAME = 1e-6
"""Returns that differ by a smaller share are equal: a log keeps seven digits (definition)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``no-reward-signal``."""

    min_zero_variance: float = threshold(
        0.95,
        unit="share of the groups or batches",
        source="calibrated: 2026-11, 0.98 to 1 from the first step on where nothing is rewarded, at most 0.55 in the "
        "first fifth of healthy runs",
        le=1,
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
    The return of the training is the same at every point, and it is 0, or the policy was new at the first point: its
    entropy is that of even or standard normal actions, or most actions were random. Where the spread of the rewards in
    a batch is logged, a few batches may differ by less than 1 %: the return and a spread of 0 repeat in at least
    `min_zero_variance` of them. For a language model any constant reward counts, and so do groups of answers that all
    have the same reward: a share of at least `min_zero_variance` in the first fifth and over the whole training.

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
    same = float(np.mean(np.abs(values - value) <= _SAME * (abs(value) or 1.0)))
    if same < 1.0 and not _hardly_differs(earned, value, same, options, context):
        return
    if value and not (training.family is Family.RLHF or context.get(is_new, training)):
        raise CannotJudge(text("a constant return may be that of a task that is solved"))
    yield Hit(
        message=text(
            "{earned} is {value} at {same} of {count} points from step {first} to {last}: every episode earns the same",
            earned=context.name(earned),
            value=number(value),
            same=share(same),
            count=len(values),
            first=whole["first_step"],
            last=whole["last_step"],
        ),
        evidence=(
            Stat(
                name=text("points with the same return"),
                value=same,
                limit=options.min_zero_variance,
                unit=text("share of the points"),
            ),
            Level.on(earned, value=value, label=text("every episode: {value}", value=number(value))),
            Span.on(earned, **whole, label=text("nothing to learn from")),
        ),
    )


def _hardly_differs(earned: Series, value: float, same: float, options: Options, context: Context) -> bool:
    """Return whether the rewards of nearly all batches are equal, and those of the others differ by next to nothing."""
    way = context.get(course, earned).means
    spreads = [context.get(finite_values, s)[1] for s in context.training.measured(Measure.REWARD_SPREAD)]
    without = [float(np.mean(spread == 0.0)) for spread in spreads if len(spread) >= MIN_POINTS]
    return (
        bool(without)
        and min(same, *without) >= options.min_zero_variance
        and float(np.ptp(way)) <= NEGLIGIBLE * abs(value)
    )
