"""All rules, by name, in the order in which they are listed: ours, then those of installed packages.

A package adds a rule with an entry point of the group ``tb_diagnose.rules`` that names it (docs/writing-a-rule.md).
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from importlib.metadata import entry_points

from tb_diagnose.rules.adversarial_imbalance import adversarial_imbalance
from tb_diagnose.rules.collapsed import collapsed
from tb_diagnose.rules.damaged_log import damaged_log
from tb_diagnose.rules.dead_updates import dead_updates
from tb_diagnose.rules.diverged import diverged
from tb_diagnose.rules.entropy_collapse import entropy_collapse
from tb_diagnose.rules.epoch_stairs import epoch_stairs
from tb_diagnose.rules.extreme_initial_loss import extreme_initial_loss
from tb_diagnose.rules.gradients_exploding import gradients_exploding
from tb_diagnose.rules.gradients_vanishing import gradients_vanishing
from tb_diagnose.rules.learning_rate_zero import learning_rate_zero
from tb_diagnose.rules.loss_spikes import loss_spikes
from tb_diagnose.rules.low_loss_poor_metric import low_loss_poor_metric
from tb_diagnose.rules.metric_conflict import metric_conflict
from tb_diagnose.rules.no_reward_signal import no_reward_signal
from tb_diagnose.rules.no_validation import no_validation
from tb_diagnose.rules.noisy_labels import noisy_labels
from tb_diagnose.rules.non_finite import non_finite
from tb_diagnose.rules.not_learning import not_learning
from tb_diagnose.rules.oscillating import oscillating
from tb_diagnose.rules.overfitting import overfitting
from tb_diagnose.rules.policy_steps_too_large import policy_steps_too_large
from tb_diagnose.rules.posterior_collapse import posterior_collapse
from tb_diagnose.rules.predicts_the_prior import predicts_the_prior
from tb_diagnose.rules.registry import Rule
from tb_diagnose.rules.reward_hacking import reward_hacking
from tb_diagnose.rules.sawtooth import sawtooth
from tb_diagnose.rules.score_at_floor import score_at_floor
from tb_diagnose.rules.slow_convergence import slow_convergence
from tb_diagnose.rules.stalled import stalled
from tb_diagnose.rules.step_reset import step_reset
from tb_diagnose.rules.stuck_at_chance import stuck_at_chance
from tb_diagnose.rules.suspiciously_perfect_validation import suspiciously_perfect_validation
from tb_diagnose.rules.throughput_drop import throughput_drop
from tb_diagnose.rules.too_few_points import too_few_points
from tb_diagnose.rules.truncated_completions import truncated_completions
from tb_diagnose.rules.underfitting import underfitting
from tb_diagnose.rules.undertrained import undertrained
from tb_diagnose.rules.unrepresentative_validation import unrepresentative_validation
from tb_diagnose.rules.value_function_blind import value_function_blind

GROUP = "tb_diagnose.rules"
"""Entry points of this group name rules of other packages."""

_OWN: dict[str, Rule] = {
    rule.name: rule
    for rule in (
        stuck_at_chance,
        predicts_the_prior,
        not_learning,
        no_reward_signal,
        dead_updates,
        score_at_floor,
        posterior_collapse,
        stalled,
        slow_convergence,
        underfitting,
        diverged,
        collapsed,
        non_finite,
        policy_steps_too_large,
        entropy_collapse,
        value_function_blind,
        truncated_completions,
        oscillating,
        loss_spikes,
        sawtooth,
        adversarial_imbalance,
        extreme_initial_loss,
        overfitting,
        suspiciously_perfect_validation,
        unrepresentative_validation,
        reward_hacking,
        noisy_labels,
        low_loss_poor_metric,
        metric_conflict,
        epoch_stairs,
        undertrained,
        no_validation,
        learning_rate_zero,
        gradients_exploding,
        gradients_vanishing,
        throughput_drop,
        step_reset,
        damaged_log,
        too_few_points,
    )
}


def _third_party() -> Iterator[Rule]:
    """Iterate over the rules that installed packages declare; one that cannot be used is a line in the log."""
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            found = entry.load()
        except Exception as error:  # noqa: BLE001 - a broken package must not take the others down
            warnings.warn(f"the rule {entry.name} of {entry.value} cannot be loaded: {error}", stacklevel=2)
            continue
        if not isinstance(found, Rule):
            warnings.warn(f"{entry.value}, which is to be the rule {entry.name}, is no rule", stacklevel=2)
        elif found.name in _OWN:
            warnings.warn(f"{entry.value} is left out: there is a rule {found.name} already", stacklevel=2)
        else:
            yield found


RULES: Mapping[str, Rule] = _OWN | {rule.name: rule for rule in _third_party()}
