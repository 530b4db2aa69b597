"""policy-steps-too-large: updates move the policy too far from the one that collected the data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.returns import finite_values
from tb_diagnose.findings import Confidence, Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Family, Measure, Series
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
        0.2,
        unit="share of the updates",
        source="calibrated: 2026-11, 0 in healthy runs, 0.44 and more in faulty ones",
    )


@rule(
    name="policy-steps-too-large",
    group="optimisation",
    severity=Severity.WARNING,
    subject=EachMeasured(
        measures=(Measure.KL_OLD_POLICY, Measure.CLIP_FRACTION),
        what=text("KL divergence or clip fraction of the policy's updates"),
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
    `min_share` of all updates. Where no KL is logged, the share of the update that is clipped is above
    `max_clip_fraction` that often.

    ## Why it matters
    A policy gradient is valid near the policy that collected the data. A much larger step replaces what was learned by
    the noise of one batch: the return oscillates, stops rising or collapses, and the entropy often falls to zero.

    ## When it is wrong
    Methods without a trust region that reuse data on purpose, and KL estimates that are summed over the dimensions of
    an action. Single peaks do not count, and neither does the KL to a reference model, which may grow with the reward.

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
    is_kl = change.measure is Measure.KL_OLD_POLICY
    if not is_kl and context.training.measured(Measure.KL_OLD_POLICY):
        raise CannotJudge(text("the KL divergence decides"))
    steps, values = context.get(finite_values, change)
    if len(values) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=change.tag, least=MIN_POINTS))
    limit = options.max_kl if is_kl else options.max_clip_fraction
    far = np.flatnonzero(values > limit)
    share_far = len(far) / len(values)
    if len(far) and share_far >= options.min_share:
        yield Hit(
            message=text(
                "{change} is above {limit} in {share_far} of {count} updates (limit {min_share}), at most {largest}",
                change=context.name(change),
                limit=number(limit),
                share_far=share(share_far),
                count=len(values),
                min_share=share(options.min_share),
                largest=number(float(values.max())),
            ),
            evidence=(
                Stat(
                    name=text("updates that are too large"),
                    value=share_far,
                    limit=options.min_share,
                    unit=text("share of the updates"),
                ),
                Level.on(change, value=limit, label=text("upper limit {limit}", limit=number(limit))),
                Span.on(
                    change,
                    first_step=int(steps[far[0]]),
                    last_step=int(steps[far[-1]]),
                    label=text("updates too large"),
                ),
            ),
            confidence=Confidence.HIGH if is_kl else Confidence.MEDIUM,
        )
