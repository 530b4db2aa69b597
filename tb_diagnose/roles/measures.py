"""Apply the tables of conventions: what exactly each series of a run measures."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from tb_diagnose.language import text
from tb_diagnose.model import Family, Measure, Role, Split
from tb_diagnose.roles import conventions as w
from tb_diagnose.roles.frameworks import MEASURE_CONVENTIONS, MeasureConvention
from tb_diagnose.roles.tokens import tag_split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tb_diagnose.roles.candidates import Candidate

_LOSSES_OF_AGENTS = (Measure.VALUE_LOSS, Measure.POLICY_LOSS)
_PLACE = (
    r"^(?:(?:\d+|loss|info|metrics|stats|policy|actor|learners?|default|main|module|all|agents?|player|trainer|ray|tune|"
    r"objective|update|diagnostics|algorithm|algo|ppo|a2c|sac|dqn|td3) )*"
)
"""Words that name a place, before a phrase that would mean something else behind other words."""
_WILD = {"#": r"\d+", "*": ".+"}


def assign_measures(candidates: Sequence[Candidate], family: Family) -> None:
    """Say what each series measures, and mend its role where the words of its tag mislead."""
    for candidate in candidates:
        row = convention(plain_name(candidate), family)
        if row is None:
            continue
        candidate.measure = row.measure
        candidate.notes.append(row.reason)
        if row.role is None or candidate.role_by_user:
            continue
        candidate.role, candidate.better = row.role, row.better
        if candidate.split is Split.NONE and row.role in (Role.REWARD, Role.SCORE):
            candidate.split = tag_split(candidate.series.tag) or Split.TRAIN
    if family is Family.REINFORCEMENT and not any(c.measure in _LOSSES_OF_AGENTS for c in candidates):
        for candidate in candidates:
            if candidate.role is Role.LOSS and candidate.is_total:
                candidate.measure = Measure.VALUE_LOSS
                candidate.notes.append(text("the only loss of an agent: that of its value function"))


def plain_name(candidate: Candidate) -> str:
    """Return the words of a tag without those for split, interval and average."""
    words = [word for word in candidate.quantity.split() if word not in w.AVERAGES]
    if words[-1:] == ["time"] and candidate.role in (Role.REWARD, Role.LOSS):
        words.pop()  # RSL-RL writes ``mean_reward/time``: the reward over seconds
    return " ".join(words)


@lru_cache(maxsize=65536)
def convention(name: str, family: Family) -> MeasureConvention | None:
    """Return the row with the longest phrase that ends a name, or None.

    Args:
        name: Words as of ``plain_name``.
        family: The kind of training.
    """
    found = [
        (fixed, row)
        for fixed, pattern, row in _PATTERNS
        if (not row.families or family in row.families) and pattern.search(name)
    ]
    return max(found, key=lambda one: one[0])[1] if found else None


def _pattern(phrase: str) -> tuple[int, re.Pattern[str]]:
    alone, words = phrase.strip().startswith("^"), phrase.replace("^", "").split()
    body = " ".join(_WILD.get(word, re.escape(word)) for word in words)
    return sum(word not in _WILD for word in words), re.compile(f"{_PLACE if alone else '(?:^| )'}{body}$")


_PATTERNS = [
    (fixed, pattern, row)
    for row in MEASURE_CONVENTIONS
    for fixed, pattern in map(_pattern, (phrase for phrase in row.phrases.split(",") if phrase.strip()))
]
