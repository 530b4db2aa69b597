"""Every threshold decides something: half of it and twice of it change what the tables of its rule show."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest

from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import diagnose_training
from tb_diagnose.model import Training
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import Rule

HELD = (
    "adversarial-imbalance",
    "collapsed",
    "dead-updates",
    "diverged",
    "entropy-collapse",
    "epoch-stairs",
    "gradients-exploding",
    "gradients-vanishing",
    "learning-rate-zero",
    "low-loss-poor-metric",
    "metric-conflict",
    "no-reward-signal",
    "no-validation",
    "noisy-labels",
    "not-learning",
    "overfitting",
    "policy-steps-too-large",
    "posterior-collapse",
    "predicts-the-prior",
    "reward-hacking",
    "score-at-floor",
    "slow-convergence",
    "stalled",
    "stuck-at-chance",
    "suspiciously-perfect-validation",
    "throughput-drop",
    "too-few-points",
    "truncated-completions",
    "underfitting",
    "undertrained",
    "unrepresentative-validation",
    "value-function-blind",
)
"""Rules whose tables hold their thresholds from both sides."""


def verdict(rule: Rule, case: Training, options: Any) -> list[Any]:
    result = diagnose_training(case, Config(select=(rule.name,), options={rule.name: options}))
    return [(finding.rule, finding.confidence, finding.remedies) for finding in result.findings]


@pytest.mark.parametrize("name", HELD)
def test_every_threshold_is_held_from_both_sides(name: str) -> None:
    rule = RULES[name]
    module = import_module(f"tests.rules.test_{name.replace('-', '_')}")
    cases = [*module.FIRES.values(), *module.QUIET.values()]
    defaults = rule.options()
    before = [verdict(rule, case, defaults) for case in cases]
    loose = []
    for threshold in rule.thresholds:
        for factor in (0.5, 2.0):
            moved = type(threshold.default)(round(factor * threshold.default, 12))
            options = replace(defaults, **{threshold.name: moved})
            if all(verdict(rule, case, options) == then for case, then in zip(cases, before, strict=True)):
                loose.append((threshold.name, moved))
    assert loose == []
