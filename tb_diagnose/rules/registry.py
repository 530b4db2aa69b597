"""How a rule is declared: metadata and one pure function.

    @rule(name=..., group=..., severity=..., subject=EachPair(...), options=Options, remedies=..., since=...)
    def some_trouble(pair: Pair, options: Options, context: Context) -> Iterator[Hit]:
        '''One imperative sentence. ## What it looks for ... (sections, see ``SECTIONS``)'''

A rule looks at one subject (a series, a pair, a run) and yields what it saw. It never reads files, formats
a report or knows of other rules; what it needs is declared, and the engine says "skipped, because ..." where
a run lacks it.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from tb_diagnose.findings import Confidence, Evidence, Severity
from tb_diagnose.rules.context import Context
from tb_diagnose.rules.subjects import EachMeasured, EachPair, EachSeries, HeldOut, Subject, WholeTraining
from tb_diagnose.rules.thresholds import ORIGINS, NoOptions, Threshold, threshold

SECTIONS = (
    "What it looks for",
    "Why it matters",
    "When it is wrong",
    "Likely causes",
    "References",
)
GROUPS = ("not learning", "optimisation", "generalisation", "schedule and gradients", "the machine", "the log itself")
__all__ = [
    "GROUPS",
    "ORIGINS",
    "SECTIONS",
    "CannotJudge",
    "Context",
    "EachMeasured",
    "EachPair",
    "EachSeries",
    "HeldOut",
    "Hit",
    "NoOptions",
    "Question",
    "Rule",
    "Subject",
    "Threshold",
    "WholeTraining",
    "rule",
    "threshold",
]


class Question(Enum):
    """What has to be asked of a training before it is called healthy."""

    MOVES = "moves"
    DIVERGES = "diverges"
    HOLDS = "holds"
    EXCEEDS_CHANCE = "exceeds chance"


class CannotJudge(Exception):  # noqa: N818 - not an error: the rule says why it did not look
    """Raised by a rule that finds it cannot look at its subject.

    Args:
        reason: Completes "skipped: ...".
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, kw_only=True)
class Hit:
    """What a rule saw on one subject.

    Attributes:
        message: One sentence of measurement: what, where, value, limit; tags in backticks.
        evidence: At least one number with its limit and one place on a curve.
        confidence: How sure the rule is.
        remedies: Ids of next steps in the order for this case; empty for the rule's own order.
        severity: What it costs in this case; None for the rule's own severity.
    """

    message: str
    evidence: tuple[Evidence, ...]
    confidence: Confidence = Confidence.HIGH
    remedies: tuple[str, ...] = ()
    severity: Severity | None = None


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A rule: metadata and the function that decides.

    Attributes:
        name: Kebab-case noun of the failing state; never changes meaning once released.
        group: One of ``GROUPS``.
        severity: What it costs if true.
        subject: What it looks at.
        options: Frozen dataclass of thresholds.
        remedies: Ids of next steps, most promising first.
        supersedes: Rules whose findings on the same run are consequences of this one.
        absorbs: Rules whose finding is one event with this one's where both mark the same point: it counts as well, but
            this one says both.
        asks: The questions that it puts to the principal quantities of a training, of those without whose answer no
            training is called healthy.
        since: Version that brought the rule.
        check: The function that decides.
    """

    name: str
    group: str
    severity: Severity
    subject: Subject
    options: type
    remedies: tuple[str, ...]
    supersedes: tuple[str, ...]
    absorbs: tuple[str, ...]
    asks: tuple[Question, ...]
    since: str
    check: Callable[[Any, Any, Context], Iterable[Hit]]

    @property
    def title(self) -> str:
        """Its name as people write it, in English: the key of its translations."""
        return re.sub("(?<!^non)-", " ", self.name).capitalize()

    @functools.cached_property
    def defaults(self) -> Any:
        """Its options where nobody set any."""
        return self.options()

    @property
    def thresholds(self) -> tuple[Threshold, ...]:
        """The thresholds, in order of declaration."""
        return tuple(
            Threshold(name=field.name, default=field.default, **field.metadata)
            for field in dataclasses.fields(self.options)
        )


def rule(
    *,
    name: str,
    group: str,
    severity: Severity,
    subject: Subject,
    remedies: tuple[str, ...],
    since: str,
    options: type = NoOptions,
    supersedes: tuple[str, ...] = (),
    absorbs: tuple[str, ...] = (),
    asks: Question | tuple[Question, ...] = (),
) -> Callable[[Callable[[Any, Any, Context], Iterator[Hit]]], Rule]:
    """Make a rule of a function; see ``Rule`` for the arguments."""

    def declare(check: Callable[[Any, Any, Context], Iterator[Hit]]) -> Rule:
        return Rule(
            name=name,
            group=group,
            severity=severity,
            subject=subject,
            options=options,
            remedies=remedies,
            supersedes=supersedes,
            absorbs=absorbs,
            asks=asks if isinstance(asks, tuple) else (asks,),
            since=since,
            check=check,
        )

    return declare
