"""A series while its run is being built, and what its own name, values and the user say about it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from tb_diagnose.language import Text, clauses, text
from tb_diagnose.model import Better, Measure, Role, Series, Split
from tb_diagnose.roles import behaviour
from tb_diagnose.roles.conventions import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tb_diagnose.roles.tag_pattern import TagPattern
    from tb_diagnose.roles.tags import Label

PAIRED = (Role.LOSS, Role.SCORE, Role.REWARD)
"""Roles whose series have a train and a validation side."""

_ROLES = list(Role)
_SPLITS = list(Split)
_BETTER = {Role.LOSS: Better.LOWER, Role.SCORE: Better.HIGHER, Role.REWARD: Better.HIGHER}
_CONFIRMS: dict[Role, tuple[Callable[..., bool], Text]] = {
    Role.SCORE: (behaviour.scores, text("its values stay in 0..1 and do not fall: a score")),
    Role.LEARNING_RATE: (behaviour.is_scheduled, text("its values follow a schedule without noise: a learning rate")),
}


@dataclass(frozen=True, kw_only=True)
class RoleOverride:
    """What the user says about tags that the conventions judge wrongly.

    The first override whose pattern matches the WHOLE tag decides.

    Attributes:
        pattern: Matched against the tag.
        role: The role of such tags, or None to leave it to the conventions.
        split: The split of such tags, or None to leave it to the conventions.
    """

    pattern: TagPattern
    role: Role | None = None
    split: Split | None = None


@dataclass(kw_only=True, eq=False)
class Candidate:
    """A series while its run is being built; ``label`` is what its name says.

    ``why`` says how its role was decided, ``split_why`` how its split was (or is empty), ``notes`` what else there is.
    """

    series: Series
    label: Label
    role: Role
    split: Split
    better: Better
    quantity: str
    principal: bool
    why: Text
    split_why: str
    notes: list[Text] = field(default_factory=list)
    user: RoleOverride | None = None
    measure: Measure = Measure.NONE
    pair_rank: int | None = None

    @property
    def paired(self) -> bool:
        """Whether it has a partner; both have the same ``pair_rank``, the lower the better among twins."""
        return self.pair_rank is not None

    @property
    def explicit(self) -> bool:
        """Whether the tag or its directory names the split."""
        return self.label.explicit or self.split_by_user

    @property
    def role_by_user(self) -> bool:
        """Whether the user chose the role."""
        return self.user is not None and self.user.role is not None

    @property
    def split_by_user(self) -> bool:
        """Whether the user chose the split."""
        return self.user is not None and self.user.split is not None

    @property
    def within_a_pass(self) -> bool:
        """Whether it is written for every batch of held-out data."""
        return self.label.level is Level.STEP and self.explicit and self.split in (Split.VALIDATION, Split.TEST)

    @property
    def is_total(self) -> bool:
        """Whether the name says no more than "loss", "total loss", "mean reward"."""
        return self.label.core in ("loss", "reward", "return")

    @property
    def rank(self) -> int:
        """The rank among the losses of a run; 0 for everything else."""
        return self.label.rank if self.role is Role.LOSS else 0

    @property
    def preference(self) -> tuple[object, ...]:
        """Sorts twins, best first: a curve, a named split, an average over the epoch, the plainest name."""
        series, level = self.series, self.label.level
        named_twice = len(series.tag) - len(self.quantity)
        # Batch by batch through one pass over held-out data (Lightning's ``test_loss_step``) is no training's curve.
        no_curve = len(series) < 2 or self.within_a_pass  # noqa: PLR2004 - one point
        return no_curve, len(series) < 2, not self.explicit, level.value, named_twice, series.key  # noqa: PLR2004

    @property
    def order(self) -> tuple[object, ...]:
        """Sorts the series and pairs of a run for a reader."""
        words = len(self.label.core.split())
        place = words, self.quantity, _SPLITS.index(self.split)
        return not self.principal, _ROLES.index(self.role), self.rank, not self.paired, *place, self.series.key

    def finish(self) -> Series:
        """Return the series with what was decided."""
        return replace(
            self.series,
            role=self.role,
            measure=self.measure,
            split=self.split,
            better=self.better,
            quantity=self.quantity,
            principal=self.principal,
            why=_clauses(self.why, self.split_why, *self.notes),
        )


@lru_cache(maxsize=65536)
def _clauses(*reasons: str) -> Text:
    """Join reasons; the runs of a log directory have them in common."""
    return clauses(reasons)


def candidate_of(series: Series, by_name: Label, overrides: Sequence[RoleOverride]) -> Candidate:
    """Decide what can be decided about a series without the others of its run."""
    candidate = Candidate(
        series=series,
        label=by_name,
        role=by_name.role,
        split=by_name.split,
        better=by_name.better,
        quantity=by_name.quantity,
        principal=by_name.principal,
        why=by_name.why,
        split_why=by_name.split_why,
    )
    candidate.user = next((o for o in overrides if o.pattern.matches(series.tag)), None)
    if not by_name.known and not candidate.role_by_user:
        _ask_values(candidate)
    if candidate.user:
        _assign(candidate, candidate.user.role or candidate.role, candidate.user.split)
        candidate.why, candidate.split_why = text("set by the configuration"), ""
    return candidate


def _assign(candidate: Candidate, role: Role, split: Split | None = None) -> None:
    if role is not candidate.role:
        candidate.role, candidate.better = role, _BETTER.get(role, Better.NONE)
        if role in PAIRED and candidate.split is Split.NONE:
            candidate.split = Split.TRAIN
        elif role in (Role.LEARNING_RATE, Role.COUNTER, Role.TIME):
            candidate.split = Split.NONE
    candidate.split = split or candidate.split


def _ask_values(candidate: Candidate) -> None:
    values = candidate.series.values
    guess = candidate.label.guess
    if guess in _CONFIRMS and _CONFIRMS[guess][0](values):
        _assign(candidate, guess)
        candidate.why, candidate.split_why = (
            text("{why}, but {values}", why=candidate.why, values=_CONFIRMS[guess][1]),
            "",
        )
    elif behaviour.counts(values):
        _assign(candidate, Role.COUNTER)
        candidate.why, candidate.split_why = (
            text("{why}, but its values only rise, evenly: a count", why=candidate.why),
            "",
        )
