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
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol, TypeVar

from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Evidence, Severity
from tb_diagnose.language import Text, text
from tb_diagnose.model import Better, Family, Measure, Pair, Role, Series, Split, Training, family

SECTIONS = (
    "What it looks for",
    "Why it matters",
    "When it is wrong",
    "Likely causes",
    "References",
)
GROUPS = ("not learning", "optimisation", "generalisation", "schedule and gradients", "the machine", "the log itself")
ORIGINS = ("definition", "cited", "calibrated", "convention", "assumption")

_T = TypeVar("_T")


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


class Context:
    """What a rule may ask about the run around its subject, and the cache of features computed on the way."""

    def __init__(self, training: Training) -> None:
        self.training = training
        self._cache: dict[tuple[object, ...], Any] = {}

    def name(self, series: Series) -> str:
        """Return how a message names a series: its tag, with the split where the run has the tag twice."""
        twice = sum(other.tag == series.tag for other in self.training.series) > 1
        return text("`{tag}` ({split})", tag=series.tag, split=_SPLITS[series.split]) if twice else f"`{series.tag}`"

    def cost(self, series: Series) -> Outline:
        """Return the outline of a series as a cost: upside down where higher is better."""
        shape = self.get(outline, series)
        return self.get(Outline.upside_down, shape) if series.better is Better.HIGHER else shape

    def made_up_for(self, series: Series, shape: Outline, best: int) -> bool:
        """Return whether the other losses of a split improve by more than a loss gets worse after its best.

        Args:
            series: The loss; nothing makes up for a score.
            shape: Its outline.
            best: Index of its best level.
        """
        if series.role is not Role.LOSS:
            return False
        change = shape.end - float(shape.levels[best])
        paired = self.training.partner(series) is not None
        others = [
            self.cost(other)
            for other in self.training.select(Role.LOSS, series.split)
            if other.key != series.key and (self.training.partner(other) is not None) == paired
        ]
        change += sum(curve.end - curve.beside(shape, best) for curve in others if len(curve))
        return bool(others) and change <= 0.0

    def get(self, feature: Callable[..., _T], *args: Any) -> _T:
        """Return ``feature(*args)``, computed once per run for the same arguments.

        Args:
            feature: A pure function of series, pairs or runs (compared by identity) and plain values.
            *args: Its arguments.
        """
        key = (feature, *(id(arg) if isinstance(arg, Series | Pair | Training) else arg for arg in args))
        if key not in self._cache:
            self._cache[key] = feature(*args)
        result: _T = self._cache[key]
        return result


class Subject(Protocol):
    """What a rule looks at, one at a time."""

    def bind(self, training: Training) -> list[Any] | str:
        """Return the subjects in a run, the principal one first, or the reason why there are none."""


@dataclass(frozen=True)
class EachSeries:
    """Every principal series of the roles and splits that has enough points.

    Attributes:
        roles: Roles to look at.
        splits: Splits to look at; empty for all.
        min_points: Least number of points.
        expected_to_improve: Whether to leave out series in which no direction is an improvement (RL, GAN).
        principal: Whether to leave out components of a total and twins of other series.
    """

    roles: tuple[Role, ...]
    splits: tuple[Split, ...] = ()
    min_points: int = 1
    expected_to_improve: bool = True
    principal: bool = True

    def bind(self, training: Training) -> list[Series] | str:
        """Return the series that fit, or the reason why there are none."""
        what = _either(_ROLES[role] for role in self.roles)
        if self.splits:
            what = text("{split} {role}", split=_either(_SPLITS[split] for split in self.splits), role=what)
        found = [
            series
            for role in self.roles
            for series in training.select(role, principal=self.principal)
            if not self.splits or series.split in self.splits
        ]
        if not found:
            return text("needs a {what}, found none", what=what)
        if self.expected_to_improve:
            found = [series for series in found if series.better is not Better.NONE]
            if not found:
                return text(
                    "the {what} of {family} runs is not expected to fall or rise", what=what, family=family(training)
                )
        return _long_enough(found, [len(series) for series in found], self.min_points, what)


@dataclass(frozen=True)
class EachPair:
    """Every pair of the roles whose both halves have enough points.

    Attributes:
        roles: Roles to look at.
        min_points: Least number of points of either half.
    """

    roles: tuple[Role, ...]
    min_points: int = 1

    def bind(self, training: Training) -> list[Pair] | str:
        """Return the pairs that fit, or the reason why there are none."""
        what = text("pair of train and validation {role}", role=_either(_ROLES[role] for role in self.roles))
        found = [
            pair
            for role in self.roles
            for pair in training.pairs
            if pair.validation.role is role and pair.validation.principal and pair.train.principal
        ]
        if not found:
            return text("needs a {what}, found none", what=what)
        found = [pair for pair in found if pair.validation.better is not Better.NONE]
        if not found:
            return text(
                "the {what} of {family} runs is not expected to fall or rise", what=what, family=family(training)
            )
        points = [min(len(pair.train), len(pair.validation)) for pair in found]
        return _long_enough(found, points, self.min_points, what)


@dataclass(frozen=True)
class HeldOut:
    """The principal series of the roles that are measured on held-out data.

    Those of the validation split, or of the test split where there is none; of the first role that the run has.

    Attributes:
        roles: Roles to look at, the preferred one first.
        min_points: Least number of points.
        or_train: Whether the training series stand in where nothing held out is long enough.
    """

    roles: tuple[Role, ...]
    min_points: int = 1
    or_train: bool = False

    def bind(self, training: Training) -> list[Series] | str:
        """Return the series that fit, or the reason why there are none."""
        what = _either(_ROLES[role] for role in self.roles)
        if not self.or_train:
            what = text("{role} on held-out data", role=what)
        splits = (Split.VALIDATION, Split.TEST, *((Split.TRAIN,) if self.or_train else ()))
        candidates = [list(training.select(role, split)) for role in self.roles for split in splits]
        # Where the first role has no direction, as the losses of an agent, the next one is looked at.
        candidates = [group for group in candidates if any(s.better is not Better.NONE for s in group)] or [
            group for group in candidates if group
        ]
        long = [group for group in candidates if max(map(len, group)) >= self.min_points]
        found = (long or candidates or [[]])[0]
        if not found:
            return text("needs a {what}, found none", what=what)
        found = [series for series in found if series.better is not Better.NONE]
        if not found:
            return text(
                "the {what} of {family} runs is not expected to fall or rise", what=what, family=family(training)
            )
        return _long_enough(found, [len(series) for series in found], self.min_points, what)


@dataclass(frozen=True)
class EachMeasured:
    """Every series of the measures, in a run of the kinds of training, that has enough points.

    Attributes:
        measures: What is measured, by the conventions of the kind of training.
        what: What that is, for people.
        families: Kinds of training to look at; empty for all.
        min_points: Least number of points.
    """

    measures: tuple[Measure, ...]
    what: Text
    families: tuple[Family, ...] = ()
    min_points: int = 1

    def bind(self, training: Training) -> list[Series] | str:
        """Return the series that fit, principal ones first, or the reason why there are none."""
        if self.families and training.family not in self.families:
            return text("means nothing in {family} runs", family=family(training))
        found = training.measured(*self.measures)
        if not found:
            return text("needs a {what}, found none", what=self.what)
        return _long_enough(found, [len(series) for series in found], self.min_points, self.what)


@dataclass(frozen=True)
class WholeTraining:
    """The run itself."""

    def bind(self, training: Training) -> list[Training] | str:
        """Return the run."""
        return [training]


_ROLES = {
    Role.LOSS: text("loss"),
    Role.SCORE: text("score"),
    Role.LEARNING_RATE: text("learning rate"),
    Role.GRADIENT_NORM: text("gradient norm"),
    Role.REWARD: text("reward"),
    Role.TIME: text("time"),
    Role.COUNTER: text("counter"),
    Role.OTHER: text("other"),
}
_SPLITS = {
    Split.TRAIN: text("train"),
    Split.VALIDATION: text("validation"),
    Split.TEST: text("test"),
    Split.NONE: text("none"),
}


def _either(words: Iterable[Text]) -> Text:
    return functools.reduce(lambda one, other: text("{one} or {other}", one=one, other=other), words)


def _long_enough(found: list[_T], points: list[int], least: int, what: Text) -> list[_T] | str:
    fit = [subject for subject, count in zip(found, points, strict=True) if count >= least]
    return fit or text(
        "needs at least {least} points in a {what}, found {most}", least=least, what=what, most=max(points)
    )


# Where a threshold says nothing else; by how the unit begins, the first that fits.
_RANGES: Mapping[str, tuple[float, float]] = {
    "share of the curve": (0, 1),
    "share of the evaluations": (0, 1),
    "share of the last third": (0, 1),
    "share of the points": (0, 1),
    "share of the run": (0, 1),
    "share of the variance": (0, 1),
    "share": (0, 10),  # of what was gained, a first loss, a level: a curve may go beyond it
    "accuracy": (0, 1),
    "validation accuracy": (0, 1),
    "score": (0, 1),
    "multiples": (0, 1_000),
    "standard deviations": (0, 1_000),
    "standard errors": (0, 1_000),
}
_COUNT = (1, 1_000_000_000)


@dataclass(frozen=True)
class Threshold:
    """A number that a rule decides by, as the docs show it.

    Attributes:
        name: Its name in a config file.
        default: Its default.
        unit: Its unit, for people.
        source: Where it comes from.
        ge: The least that makes sense, of each item where it is a tuple; beyond, a rule would crash, or fire on
            anything, or never.
        le: The greatest that makes sense.
    """

    name: str
    default: Any
    unit: str
    source: str
    ge: float
    le: float

    @property
    def range(self) -> Text:
        """The range in words, as in ``from 0 to 1,000`` or ``at least 1``."""
        if self.le == _COUNT[1]:
            return text("at least {least}", least=f"{self.ge:,.10g}")
        return text("from {least} to {most}", least=f"{self.ge:,.10g}", most=f"{self.le:,.10g}")


def threshold(default: _T, *, unit: str, source: str, ge: float | None = None, le: float | None = None) -> _T:
    """Declare a threshold as a field of a rule's ``Options``.

    Args:
        default: Default value.
        unit: Unit, for people.
        source: Where the number comes from; begins with one of ``ORIGINS``.
        ge: The least that makes sense; by default what the unit says: nothing is less than none of the curve.
        le: The greatest that makes sense; by default what the unit says: nothing is more than all of the curve.
    """
    counts = isinstance(default[0] if isinstance(default, tuple) else default, int)
    usual = _COUNT if counts else next((both for start, both in _RANGES.items() if unit.startswith(start)), (0, 1_000))
    least, most = (given if given is not None else other for given, other in zip((ge, le), usual, strict=True))
    field: _T = dataclasses.field(default=default, metadata={"unit": unit, "source": source, "ge": least, "le": most})
    return field


@dataclass(frozen=True, kw_only=True)
class NoOptions:
    """For rules without thresholds."""


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
