"""Which series are terms of a loss, where their names alone do not tell: the loss beside them does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tb_diagnose.language import text
from tb_diagnose.model import Better, Family, Role, Split
from tb_diagnose.roles import behaviour

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tb_diagnose.language import Text
    from tb_diagnose.roles.candidates import Candidate


def settle_parts(candidates: Sequence[Candidate], family: Family) -> None:
    """Make a loss of ``kl``, ``cls`` and the like beside a loss, and of a ``dice`` that falls with the loss.

    Not where an agent or a policy learns: there, ``kl`` is a statistic.
    """
    if family.has_agent or family is Family.PREFERENCE:
        return
    losses = [d for d in candidates if d.role is Role.LOSS and d.rank == 0]
    terms = [d for d in candidates if d.label.loss_term and not d.role_by_user]
    for term in (d for d in terms if d.role is Role.OTHER):
        split = Split.TRAIN if term.split is Split.NONE else term.split
        beside = (d for d in losses if d.split is split and (d.is_total or _group(d) == _group(term) != ""))
        if whole := next(beside, None):
            _make_loss(
                term, split, text("{why}, but beside '{tag}': a term of a loss", why=term.why, tag=whole.series.tag)
            )
    scores = [d for d in terms if d.role is Role.SCORE]
    falling = {
        term.quantity
        for term in scores
        for loss in losses
        if loss.split is term.split is Split.TRAIN and behaviour.falls_with(term.series, loss.series)
    }
    for term in scores:
        if term.quantity in falling:
            _make_loss(term, term.split, text("{why}, but falls with the training loss: a term of it", why=term.why))


def settle_vague_pairs(candidates: Sequence[Candidate]) -> None:
    """Make a loss of a train and validation pair of one vague or unknown word whose training side falls.

    A vague word hints at a loss ("objective"); an unknown one counts only where nothing else is judged.
    """
    nothing_judged = not any(d.role in (Role.LOSS, Role.SCORE, Role.REWARD) for d in candidates)
    sides = [
        d
        for d in candidates
        if d.role is Role.OTHER and d.explicit and not (d.role_by_user or d.label.known or d.label.loss_term)
    ]
    for train in (d for d in sides if d.split is Split.TRAIN):
        vague = train.label.guess is Role.LOSS
        twins = [d for d in sides if d.quantity == train.quantity]
        held_out = {d.split for d in twins} & {Split.VALIDATION, Split.TEST}
        if held_out and (vague or nothing_judged) and behaviour.falls(train.series.values):
            for side in twins:
                why = text("{why}, but its training side falls: a loss", why=side.why)
                _make_loss(side, side.split, why)


def _make_loss(candidate: Candidate, split: Split, why: Text) -> None:
    candidate.role, candidate.better, candidate.split, candidate.why = Role.LOSS, Better.LOWER, split, why


def _group(candidate: Candidate) -> str:
    return candidate.series.tag.rpartition("/")[0]
