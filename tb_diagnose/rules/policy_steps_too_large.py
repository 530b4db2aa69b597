"""policy-steps-too-large: updates move the policy too far from the one that collected the data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.returns import (
    BEST_OF_MANY,
    LEAST_PARTS,
    course,
    finite_values,
    rise,
    thirds,
    training_return,
)
from tb_diagnose.findings import Confidence, Level, Severity, Span, Stat
from tb_diagnose.language import Text, text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Better, Family, Float64Array, Int64Array, Measure, Series, Split
from tb_diagnose.rules.registry import CannotJudge, Context, EachMeasured, Hit, rule, threshold

MIN_POINTS = 5
"""Fewer updates show no habit (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``policy-steps-too-large``."""

    max_kl: float = threshold(
        0.1,
        unit="nats",
        source="calibrated: 2026-11, 18 healthy PPO runs never exceed 0.084; usual targets are 0.01 to 0.03",
    )
    max_clip_fraction: float = threshold(
        0.4,
        unit="share of the update",
        source="calibrated: 2026-11, healthy runs exceed it only at single updates; 0.1 to 0.3 is usual",
    )
    min_share: float = threshold(
        0.35,
        unit="share of the updates",
        source="calibrated: 2026-11, 0 in labelled healthy runs (0.28 in a public one that learned well), 0.44 and "
        "more in faulty ones",
    )
    max_reference_growth: float = threshold(
        10.0,
        unit="multiples of the KL to the reference",
        source="assumption: a policy that is ten times as far from the reference and earns less has drifted away",
    )
    noise_sigmas: float = threshold(
        2.5, unit="standard errors", source="convention: 95 % confidence, at the six degrees of freedom of the error"
    )


@rule(
    name="policy-steps-too-large",
    group="optimisation",
    severity=Severity.WARNING,
    subject=EachMeasured(
        measures=(Measure.KL_OLD_POLICY, Measure.RATIO, Measure.CLIP_FRACTION, Measure.KL_REFERENCE),
        what=text("KL divergence, ratio or clip fraction of the policy's updates"),
        families=(Family.REINFORCEMENT, Family.RLHF),
        min_points=MIN_POINTS,
    ),
    options=Options,
    remedies=("limit-policy-updates", "scale-rewards", "lower-learning-rate", "clip-gradients"),
    supersedes=("not-learning", "oscillating", "undertrained", "slow-convergence", "stalled"),
    since="0.1.0",
)
def policy_steps_too_large(change: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find updates that move the policy too far from the one that collected the data.

    ## What it looks for
    The approximate KL divergence between the policies before and after an update is above `max_kl` in at least
    `min_share` of all updates. Where no KL is logged, the mean ratio r of the probabilities after and before decides:
    the KL is at least r - 1 - ln r. Where neither is logged, the share of the update that is clipped must be above
    `max_clip_fraction` that often. For language models also: the KL to the reference model ends at
    `max_reference_growth` times an earlier level, and the reward is lower than it was then, by `noise_sigmas` standard
    errors.

    ## Why it matters
    A policy gradient is valid near the policy that collected the data. A much larger step replaces what was learned by
    the noise of one batch: the return oscillates, stops rising or collapses, and the entropy often falls to zero.

    ## When it is wrong
    Methods without a trust region that reuse data on purpose, and KL estimates that are summed over the dimensions of
    an action. Single peaks do not count, and neither does a KL to a reference model that grows with the reward.

    ## Likely causes
    - The learning rate or the number of epochs per batch is too high, or the clip range is far above 0.2.
    - Rewards of hundreds or thousands make the gradients as large.
    - Nothing limits the KL of one update (`target_kl`), and gradients are not clipped.

    ## References
    - Schulman et al., "Proximal Policy Optimization Algorithms" (2017): why steps are kept small.
    - Andrychowicz et al., "What Matters In On-Policy Reinforcement Learning?" (2020): clip range, epochs, step size.
    - Huang et al., "The 37 Implementation Details of Proximal Policy Optimization" (2022): the approximate KL is
      usually below 0.02.
    """
    measure = change.measure
    if measure is Measure.KL_REFERENCE:
        yield from _drifts(change, options, context)
        return
    better = _ORDER[: _ORDER.index(measure)]
    if context.training.measured(*better):
        raise CannotJudge(text("the KL divergence or the ratio decides"))
    steps, values = context.get(finite_values, change)
    if len(values) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=change.tag, least=MIN_POINTS))
    limit = options.max_clip_fraction if measure is Measure.CLIP_FRACTION else options.max_kl
    sizes = _least_kl(values) if measure is Measure.RATIO else values
    far = np.flatnonzero(sizes > limit)
    share_far = len(far) / len(values)
    if len(far) and share_far >= options.min_share:
        yield _hit(context, change, sizes, steps[far], share_far, limit, options)


_ORDER = (Measure.KL_OLD_POLICY, Measure.RATIO, Measure.CLIP_FRACTION)
"""What says most about the size of an update comes first."""


def _least_kl(ratios: Float64Array) -> Float64Array:
    """Return the least KL divergence at mean ratios, in nats: r - 1 - ln r is convex (Jensen's inequality)."""
    above = np.maximum(ratios, np.finfo(np.float64).tiny)
    kl: Float64Array = above - 1.0 - np.log(above)
    return kl


def _hit(
    context: Context,
    change: Series,
    sizes: Float64Array,
    far: Int64Array,
    share_far: float,
    limit: float,
    options: Options,
) -> Hit:
    largest = number(float(sizes.max()))
    if change.measure is Measure.RATIO:
        message = text(
            "{change} implies a KL divergence above {limit} in {share_far} of {count} updates (limit {min_share}); the "
            "largest is {largest}",
            change=context.name(change),
            limit=number(limit),
            share_far=share(share_far),
            count=len(sizes),
            min_share=share(options.min_share),
            largest=largest,
        )
    else:
        message = text(
            "{change} is above {limit} in {share_far} of {count} updates (limit {min_share}); the largest is {largest}",
            change=context.name(change),
            limit=number(limit),
            share_far=share(share_far),
            count=len(sizes),
            min_share=share(options.min_share),
            largest=largest,
        )
    level = () if change.measure is Measure.RATIO else (_level(change, limit),)
    return Hit(
        message=message + _consequence(context, options),
        evidence=(
            Stat(
                name=text("updates that are too large"),
                value=share_far,
                limit=options.min_share,
                unit=text("share of the updates"),
            ),
            *level,
            Span.on(change, first_step=int(far[0]), last_step=int(far[-1]), label=text("updates too large")),
        ),
        confidence=Confidence.MEDIUM if change.measure is Measure.CLIP_FRACTION else Confidence.HIGH,
    )


def _consequence(context: Context, options: Options) -> Text:
    """Return what became of the return, as a clause; nothing where it keeps its best level."""
    for earned in context.training.measured(Measure.EPISODE_RETURN):
        course_of = context.get(rise, earned)
        if earned.better is Better.HIGHER and course_of is not None and course_of.loses(0.0, options.noise_sigmas):
            return text(
                "; {reward} falls from its best level of {best} to {last}",
                reward=context.name(earned),
                best=number(course_of.best),
                last=number(course_of.last),
            )
    return text("")


def _level(change: Series, limit: float) -> Level:
    return Level.on(change, value=limit, label=text("upper limit {limit}", limit=number(limit)))


def _drifts(kl: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a policy that moves ever further from the reference model and earns less there."""
    earned = training_return(context.training, kl)
    way = context.get(course, kl)
    if earned is None or kl.split is Split.VALIDATION or len(way) < LEAST_PARTS:
        raise CannotJudge(text("needs the KL to a reference model and the reward over the training"))
    rewards, risen = context.get(course, earned), context.get(rise, earned)
    if risen is None or len(rewards) != len(way):
        raise CannotJudge(text("needs the KL to a reference model and the reward over the training"))
    distance, reward = thirds(way), thirds(rewards)
    before = np.flatnonzero(distance * options.max_reference_growth <= distance[-1])
    if not len(before) or distance[before].min() <= 0.0:
        return
    then = int(before[-1])
    if reward[then] - reward[-1] <= BEST_OF_MANY * options.noise_sigmas * risen.error:
        return
    yield Hit(
        message=text(
            "{kl} grows from {then} to {now} (limit {growth} times), while {reward} falls from {first} to {last}: the "
            "policy drifts away from the reference model and earns less",
            kl=context.name(kl),
            then=number(float(distance[then])),
            now=number(float(distance[-1])),
            growth=number(options.max_reference_growth),
            reward=context.name(earned),
            first=number(float(reward[then])),
            last=number(float(reward[-1])),
        ),
        evidence=(
            Stat(
                name=text("growth of the KL to the reference"),
                value=float(distance[-1] / distance[then]),
                limit=options.max_reference_growth,
                unit=text("multiples"),
            ),
            Span.on(kl, first_step=int(way.steps[then]), last_step=int(kl.steps.max()), label=text("drifts away")),
        ),
        confidence=Confidence.MEDIUM,
    )
