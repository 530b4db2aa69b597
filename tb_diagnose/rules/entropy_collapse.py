"""entropy-collapse: the policy stops exploring while its return is poor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.returns import Course, Rise, course, finite_values, is_new, rise, training_return
from tb_diagnose.findings import Evidence, Level, Severity, Span, Stat
from tb_diagnose.language import Text, text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Family, Measure, Series
from tb_diagnose.rules.registry import CannotJudge, Context, EachMeasured, Hit, rule, threshold

MIN_POINTS = 10
"""One for each tenth of the training (definition)."""
_SLOW = 0.5
"""A rise of half as much that is beyond chance is slow, and not poor (assumption)."""
_ROUNDING = 1e-3
"""An entropy of discrete actions that lies below 0 by so little of its largest value is rounded (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``entropy-collapse``."""

    max_entropy: float = threshold(
        0.05,
        unit="share of the largest entropy",
        source="calibrated: 2026-11, agents that had not solved their task ended at 0.11 to 0.9, collapsed ones at "
        "0.025 or less",
    )
    max_answer_entropy: float = threshold(
        0.001,
        unit="share of the largest entropy",
        source="assumption: a language model with so little gives one answer to everything, whatever its reward",
    )
    min_return_gain: float = threshold(
        0.25,
        unit="share of the return",
        source="calibrated: 2026-11, agents that learned gained 0.7 and more, agents that did not up to 0.12",
    )
    max_loss_of_gain: float = threshold(0.5, unit="share of what was gained", source="definition: most of it is lost")
    noise_sigmas: float = threshold(
        2.5, unit="standard errors", source="convention: 95 % confidence, at the six degrees of freedom of the error"
    )


@rule(
    name="entropy-collapse",
    group="optimisation",
    severity=Severity.WARNING,
    subject=EachMeasured(
        measures=(Measure.POLICY_ENTROPY, Measure.NEGATIVE_ENTROPY, Measure.ACTION_SPREAD),
        what=text("policy entropy"),
        families=(Family.REINFORCEMENT, Family.RLHF),
        min_points=MIN_POINTS,
    ),
    options=Options,
    remedies=("raise-entropy-bonus", "limit-policy-updates", "scale-rewards", "shape-reward"),
    supersedes=("not-learning", "undertrained", "slow-convergence", "stalled"),
    since="0.1.0",
)
def entropy_collapse(entropy: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a policy whose entropy falls to practically zero while its return is poor.

    ## What it looks for
    The entropy of the policy, or the standard deviation of continuous actions, ends below `max_entropy` of its largest
    value, as a mean over the last tenth of the training. The return is poor: it has not risen by `min_return_gain`
    since the start of the training, `noise_sigmas` standard errors included, or it has lost more than
    `max_loss_of_gain` of what it had gained. For a language model an entropy below `max_answer_entropy` counts whatever
    the reward.

    ## Why it matters
    A policy without entropy does the same thing every time. It sees nothing new, so it cannot improve; more steps do
    not help.

    ## When it is wrong
    An agent that has solved its task needs no entropy: a return that has risen and stays does not count. Neither does
    a log that shows only a resumed training. A rise of half of `min_return_gain` that is beyond chance is slow, and
    does not count either. The entropy of continuous actions has no lower bound, so it counts only by its standard
    deviation.

    ## Likely causes
    - Policy updates that are too large: a single one can saturate the policy.
    - No entropy bonus, or one that is small compared with the rewards.
    - Rewards of hundreds or thousands.
    - A reward that the first lucky behaviour earns at once.

    ## References
    - Entropy 0 means one action in every state (by definition).
    - Mnih et al., "Asynchronous Methods for Deep Reinforcement Learning" (2016): an entropy bonus prevents early
      convergence to poor policies.
    - Ahmed et al., "Understanding the Impact of Entropy on Policy Optimization" (2019).
    - Cui et al., "The Entropy Mechanism of Reinforcement Learning for Reasoning Language Models" (2025).
    """
    training = context.training
    values = context.get(finite_values, entropy)[1]
    if len(values) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=entropy.tag, least=MIN_POINTS))
    if entropy.measure is not Measure.ACTION_SPREAD and training.measured(Measure.ACTION_SPREAD):
        raise CannotJudge(text("the standard deviation of the actions decides"))
    # Of a language model, whose entropy is never negative, some write the entropy itself under the name of a loss.
    itself = training.family is Family.RLHF and bool(values.min() >= 0.0)
    sign = -1.0 if entropy.measure is Measure.NEGATIVE_ENTROPY and not itself else 1.0
    largest = float((sign * values).max())
    if not (largest > 0.0 and (sign * values).min() >= -_ROUNDING * largest):
        raise CannotJudge(text("a negative entropy belongs to continuous actions and has no lower bound"))
    way = context.get(course, entropy)
    if sign * way.last > options.max_entropy * largest:
        return
    earned = training_return(training, entropy)
    risen = None if earned is None else context.get(rise, earned)
    if earned is None or risen is None:
        raise CannotJudge(text("no return is logged that says how good the policy is"))
    if context.get(is_new, training) is False:
        raise CannotJudge(text("the policy was trained before the first point"))
    poor = _poor(risen, options)
    if poor is None and training.family is Family.RLHF and way.last <= options.max_answer_entropy * largest:
        poor = text("so that it gives one answer to everything")
    if poor is None and not risen.rises(options.noise_sigmas, _SLOW * options.min_return_gain):
        raise CannotJudge(text("the noise of `{tag}` hides whether it moves", tag=earned.tag))
    if poor is not None:
        yield _hit(context, entropy, earned, way, sign * largest, poor, options)


def _poor(earned: Rise, options: Options) -> Text | None:
    """Return what is poor about a return, as a clause, or None where it is good."""
    slow = earned.rises(options.noise_sigmas, _SLOW * options.min_return_gain)
    if earned.stands(options.noise_sigmas, options.min_return_gain) and not slow:
        return text(
            "while the return does not rise ({first} in the first third, {last} in the last)",
            first=number(earned.early),
            last=number(earned.late),
        )
    if earned.loses(options.max_loss_of_gain, options.noise_sigmas):
        return text(
            "while the return falls from its best level of {best} to {last}",
            best=number(earned.best),
            last=number(earned.late),
        )
    return None


def _hit(
    context: Context, entropy: Series, earned: Series, way: Course, largest: float, poor: Text, options: Options
) -> Hit:
    floor = options.max_entropy * largest
    low = np.abs(way.means) <= abs(floor)
    since = int(np.flatnonzero(~low)[-1]) + 1 if not low.all() else 0
    last = int(entropy.steps.max())
    evidence: list[Evidence] = [
        Stat(
            name=text("entropy that is left"),
            value=way.last / largest,
            limit=options.max_entropy,
            unit=text("share of the largest"),
        ),
        Level.on(entropy, value=floor, label=text("{floor} of the largest entropy", floor=share(options.max_entropy))),
    ]
    evidence += [
        Span.on(series, first_step=int(way.steps[since]), last_step=last, label=text("no exploration"))
        for series in (entropy, earned)
    ]
    return Hit(
        message=text(
            "{entropy} falls from {largest} to {end}, {left} of it (limit {limit}), {poor}",
            entropy=context.name(entropy),
            largest=number(largest),
            end=number(way.last),
            left=share(way.last / largest),
            limit=share(options.max_entropy),
            poor=poor,
        ),
        evidence=tuple(evidence),
    )
