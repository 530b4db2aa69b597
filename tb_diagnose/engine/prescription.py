"""Which remedies a finding is answered with, and in which order: what the log shows decides, not the rule alone.

A rule (or one of its hits) names the remedies that cure it, most promising first. Of the same finding there are
different causes, and other curves of the same log tell them apart: a ``Sign`` is such an observation. What it speaks
for comes first, what it rules out is left out, and so is what does not fit the task or the kind of data.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tb_diagnose.engine.signs import SIGNS
from tb_diagnose.features.classification import task_of
from tb_diagnose.features.modality import modality
from tb_diagnose.model import Training
from tb_diagnose.remedies import REMEDIES
from tb_diagnose.rules.registry import Context, Hit, Rule


def prescribe(rule: Rule, hit: Hit, context: Context) -> tuple[str, ...]:
    """Return the remedies of a finding that fit its training, most promising first.

    Args:
        rule: The rule.
        hit: Its hit. Where it names remedies of its own, the rule has told the causes apart: they come first.
        context: The training.
    """
    signs = [sign for sign in SIGNS if rule.name in sign.rules and context.get(sign.seen, context)]
    ruled_out = {name for sign in signs for name in sign.without}
    spoken_for = [name for sign in signs for name in sign.first]
    ordered = dict.fromkeys([*hit.remedies, *spoken_for, *(() if hit.remedies else rule.remedies)])
    return tuple(name for name in _fitting(ordered, context.training) if name not in ruled_out)


def _fitting(remedies: Iterable[str], training: Training) -> Iterator[str]:
    """Iterate over the remedies for this task and kind of data; all fit where the log does not say which it is."""
    task, data = task_of(training), modality(training)
    for name in remedies:
        remedy = REMEDIES[name]
        if (not task or remedy.task in ("", task)) and (not data or remedy.modality in ("", data)):
            yield name
