"""One row of the tables of conventions."""

from __future__ import annotations

from dataclasses import dataclass

from tb_diagnose.language import Text
from tb_diagnose.model import Better, Family, Measure, Role


@dataclass(frozen=True, kw_only=True)
class MeasureConvention:
    """What a series measures when its name ends in one of these phrases.

    Attributes:
        measure: What it measures.
        phrases: Lower case, separated by commas: the last words of the tag without those for split, interval and
            average; ``#`` stands for any number, ``*`` for any words, and ``^`` for nothing but words that name a place
            (``info``, ``learner stats``, ``agent 3``). The longest phrase of all rows decides.
        reason: What they are, as a reader of the report sees it.
        families: Kinds of training in which they mean that; empty for all.
        role: The role of such a series, where the words alone say another one.
        better: Which direction is an improvement, with ``role``.
    """

    measure: Measure
    phrases: str
    reason: Text
    families: frozenset[Family] = frozenset()
    role: Role | None = None
    better: Better = Better.NONE
