"""Apply the tables of conventions: what exactly each series of a run measures."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from tb_diagnose.model import Role, Split
from tb_diagnose.roles import conventions as w
from tb_diagnose.roles.frameworks import MEASURE_CONVENTIONS, MeasureConvention

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tb_diagnose.model import Family
    from tb_diagnose.roles.candidates import Candidate

_WILD = {"#": r"\d+", "*": ".+"}


def assign_measures(candidates: Iterable[Candidate], family: Family) -> None:
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
            candidate.split = Split.TRAIN


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
    words = phrase.split()
    body = " ".join(_WILD.get(word, re.escape(word)) for word in words)
    return sum(word not in _WILD for word in words), re.compile(f"(?:^| ){body}$")


_PATTERNS = [
    (fixed, pattern, row)
    for row in MEASURE_CONVENTIONS
    for fixed, pattern in map(_pattern, (phrase for phrase in row.phrases.split(",") if phrase.strip()))
]
