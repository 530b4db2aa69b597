"""entropy-collapse: the policy stops exploring while its return is poor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.outline import running_median
from tb_diagnose.features.returns import Course, course, finite_values, training_return
from tb_diagnose.findings import Evidence, Level, Severity, Span, Stat
from tb_diagnose.language import Text, text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Family, Float64Array, Measure, Series
from tb_diagnose.rules.registry import CannotJudge, Context, EachMeasured, Hit, rule, threshold

MIN_POINTS = 10
"""One for each tenth of the training (definition)."""
_BLIPS = 5
"""Points of the running median: one or two high values among five are no exploration (convention)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``entropy-collapse``."""

    max_entropy: float = threshold(
        0.01,
        unit="share of the largest entropy",
        source="calibrated: 2026-11, healthy agents end at 0.11 to 0.9 of the first, collapsed ones at 1e-6 or less",
    )
    max_answer_entropy: float = threshold(
        0.001,
        unit="share of the largest entropy",
        source="assumption: a language model with so little gives one answer to everything, whatever its reward",
    )
    min_duration: float = threshold(
        0.1, unit="share of the training", source="assumption: a shorter phase may still pass"
    )
    min_return_drop: float = threshold(
        0.3,
        unit="share of the range of the returns",
        source="calibrated: 2026-11, healthy runs end within 0.11 of their best tenth",
    )
    min_return_gain: float = threshold(
        0.25,
        unit="share of the return",
        source="calibrated: 2026-11, agents that learned gained 0.7 and more, agents that did not up to 0.12",
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
    The entropy of the policy, or the standard deviation of continuous actions, falls below `max_entropy` of its largest
    value and stays there for at least `min_duration` of the training, up to its end. The return is poor: its last tenth
    lies more than `min_return_drop` of the range below its best tenth, or gained less than `min_return_gain` since the
    first. For a language model the entropy alone decides, at `max_answer_entropy`.

    ## Why it matters
    A policy without entropy does the same thing every time. It sees nothing new, so it cannot improve; more steps do
    not help.

    ## When it is wrong
    A resumed training of a solved task whose entropy goes on falling: its return gains nothing either. An entropy that
    falls while the return approaches its ceiling is normal and does not count. The entropy of continuous actions has no
    lower bound, so it counts only by its standard deviation.

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
    answers = training.family is Family.RLHF
    steps, values = context.get(finite_values, entropy)
    if len(values) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=entropy.tag, least=MIN_POINTS))
    if entropy.measure is not Measure.ACTION_SPREAD and training.measured(Measure.ACTION_SPREAD):
        raise CannotJudge(text("the standard deviation of the actions decides"))
    sign = -1.0 if entropy.measure is Measure.NEGATIVE_ENTROPY else 1.0
    floor = options.max_answer_entropy if answers else options.max_entropy
    largest = float((sign * values).max())
    if not (largest > 0.0 and (sign * values).min() >= -options.max_answer_entropy * largest):
        raise CannotJudge(text("a negative entropy belongs to continuous actions and has no lower bound"))
    since = _collapsed_since(sign * values, floor * largest)
    if not len(values) - since >= max(1, options.min_duration * len(values)):
        return
    earned = training_return(training, entropy)
    if earned is None and not answers:
        raise CannotJudge(text("no return is logged that says how good the policy is"))
    poor = text("") if earned is None or answers else _poor(context.get(course, earned), options)
    if poor is None:
        return
    first, last = int(steps[since]), int(steps[-1])
    evidence: list[Evidence] = [
        Stat(
            name=text("entropy that is left"),
            value=float(np.median(sign * values[since:])) / largest,
            limit=floor,
            unit=text("share of the largest"),
        ),
        Level.on(
            entropy, value=sign * floor * largest, label=text("{floor} of the largest entropy", floor=share(floor))
        ),
    ]
    evidence += [
        Span.on(series, first_step=first, last_step=last, label=text("no exploration"))
        for series in (entropy, earned)
        if series is not None
    ]
    yield Hit(
        message=text(
            "{entropy} falls from {largest} to {end} and stays within {floor} of zero from step {first} to {last}",
            entropy=context.name(entropy),
            largest=number(sign * largest),
            end=number(float(values[-1])),
            floor=share(floor),
            first=first,
            last=last,
        )
        + poor,
        evidence=tuple(evidence),
    )


def _collapsed_since(amount: Float64Array, floor: float) -> int:
    """Return the index from which on values are at most ``floor``, single ones aside."""
    alive = np.flatnonzero(running_median(amount, _BLIPS) > floor)
    return int(alive[-1]) + 1 if len(alive) else 0


def _poor(earned: Course, options: Options) -> Text | None:
    """Return what is poor about a return, as a clause, or None where it is good."""
    if len(earned) and earned.drop > options.min_return_drop:
        return text(
            "; the return ends at {last}, its best tenth was {best}", last=number(earned.last), best=number(earned.best)
        )
    if len(earned) and earned.gain < options.min_return_gain:
        return text(
            "; the return was {first} at first and is {last} at the end",
            first=number(earned.first),
            last=number(earned.last),
        )
    return None
