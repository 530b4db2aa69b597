"""What a rule looks at, one at a time: the engine binds it to a run, or says what the run lacks."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from tb_diagnose.language import Text, text
from tb_diagnose.model import Better, Family, Measure, Pair, Role, Series, Split, Training, family
from tb_diagnose.rules.context import SPLITS

_T = TypeVar("_T")


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

    @functools.cached_property
    def _what(self) -> Text:
        what = _either(_ROLES[role] for role in self.roles)
        return (
            text("{split} {role}", split=_either(SPLITS[split] for split in self.splits), role=what)
            if self.splits
            else what
        )

    def bind(self, training: Training) -> list[Series] | str:
        """Return the series that fit, or the reason why there are none."""
        found = [
            series
            for role in self.roles
            for series in training.select(role, principal=self.principal)
            if not self.splits or series.split in self.splits
        ]
        if not found:
            return _none(self._what)
        if self.expected_to_improve:
            found = [series for series in found if series.better is not Better.NONE]
            if not found:
                return _no_direction(self._what, training)
        return _long_enough(found, [len(series) for series in found], self.min_points, self._what)


@dataclass(frozen=True)
class EachPair:
    """Every pair of the roles whose both halves have enough points.

    Attributes:
        roles: Roles to look at.
        min_points: Least number of points of either half.
    """

    roles: tuple[Role, ...]
    min_points: int = 1

    @functools.cached_property
    def _what(self) -> Text:
        return text("pair of train and validation {role}", role=_either(_ROLES[role] for role in self.roles))

    def bind(self, training: Training) -> list[Pair] | str:
        """Return the pairs that fit, or the reason why there are none."""
        found = [
            pair
            for role in self.roles
            for pair in training.pairs
            if pair.validation.role is role and pair.validation.principal and pair.train.principal
        ]
        if not found:
            return _none(self._what)
        found = [pair for pair in found if pair.validation.better is not Better.NONE]
        if not found:
            return _no_direction(self._what, training)
        points = [min(len(pair.train), len(pair.validation)) for pair in found]
        return _long_enough(found, points, self.min_points, self._what)


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

    @functools.cached_property
    def _what(self) -> Text:
        what = _either(_ROLES[role] for role in self.roles)
        return what if self.or_train else text("{role} on held-out data", role=what)

    def bind(self, training: Training) -> list[Series] | str:
        """Return the series that fit, or the reason why there are none."""
        splits = (Split.VALIDATION, Split.TEST, *((Split.TRAIN,) if self.or_train else ()))
        candidates = [list(training.select(role, split)) for role in self.roles for split in splits]
        # Where the first role has no direction, as the losses of an agent, the next one is looked at.
        candidates = [group for group in candidates if any(s.better is not Better.NONE for s in group)] or [
            group for group in candidates if group
        ]
        long = [group for group in candidates if max(map(len, group)) >= self.min_points]
        found = (long or candidates or [[]])[0]
        if not found:
            return _none(self._what)
        found = [series for series in found if series.better is not Better.NONE]
        if not found:
            return _no_direction(self._what, training)
        return _long_enough(found, [len(series) for series in found], self.min_points, self._what)


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
            return _none(self.what)
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


def _none(what: Text) -> Text:
    return text("needs a {what}, found none", what=what)


def _no_direction(what: Text, training: Training) -> Text:
    return text("the {what} of {family} runs is not expected to fall or rise", what=what, family=family(training))


def _either(words: Iterable[Text]) -> Text:
    return functools.reduce(lambda one, other: text("{one} or {other}", one=one, other=other), words)


def _long_enough(found: list[_T], points: list[int], least: int, what: Text) -> list[_T] | str:
    fit = [subject for subject, count in zip(found, points, strict=True) if count >= least]
    return fit or text(
        "needs at least {least} points in a {what}, found {most}", least=least, what=what, most=max(points)
    )
