"""Train and validation of one quantity, and which series only repeat others."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from tb_diagnose.language import text
from tb_diagnose.model import Better, Measure, Role, Split
from tb_diagnose.roles import conventions as w
from tb_diagnose.roles.candidates import PAIRED
from tb_diagnose.roles.tokens import NOUN_OF

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tb_diagnose.roles.candidates import Candidate

_OBJECTIVE_WORDS = {word for phrase, noun in NOUN_OF.items() if noun is NOUN_OF["loss",] for word in phrase}


def pair(candidates: Sequence[Candidate]) -> list[tuple[Candidate, Candidate]]:
    """Pair train and validation of one quantity; equal names first, then names that differ by an average."""
    candidates = [d for d in candidates if d.role in PAIRED and d.principal]
    held_out = Split.VALIDATION if any(d.split is Split.VALIDATION for d in candidates) else Split.TEST
    pairs: list[tuple[Candidate, Candidate]] = []
    for train, validation in _sides(candidates, held_out, lambda d: d.quantity):
        _tell_apart_unnamed(train)
        pairs.append((train.pop(0), validation.pop(0)))
        for one in train:
            same_level = (d for d in validation if d.label.level is one.label.level)
            if one.explicit and (other := next(same_level, None)):
                validation.remove(other)
                pairs.append((one, other))
    done = {(train.role, train.label.core) for train, _ in pairs}
    left = [d for d in candidates if (d.role, d.label.core) not in done and not w.DERIVED & d.label.words]
    for train, validation in _sides(left, held_out, lambda d: d.label.core):
        if _scaled_alike(train[0], validation[0]):
            train[0].quantity = validation[0].quantity
            pairs.append((train[0], validation[0]))
    if all(train.role is not Role.LOSS for train, _ in pairs):
        pairs.extend(_lone_objectives(candidates, held_out))
    pairs.sort(key=lambda both: both[0].preference)
    for rank, both in enumerate(pairs):
        for candidate in both:
            candidate.pair_rank = rank
    return pairs


def _scaled_alike(one: Candidate, other: Candidate) -> bool:
    """Whether two losses may have one scale; that of single steps need not: Coqui divides it by the accumulation."""
    return (one.label.level is w.Level.STEP) == (other.label.level is w.Level.STEP)


def _lone_objectives(candidates: Iterable[Candidate], held_out: Split) -> Iterator[tuple[Candidate, Candidate]]:
    """Pair the one objective of training with the one of held-out data, whatever they are called: ``nll``, ``loss``.

    Each must be called by names of an objective alone: a ``triplet_loss`` may be another quantity than a ``loss``.
    """
    losses = [d for d in candidates if d.role is Role.LOSS and d.rank == 0 and d.better is Better.LOWER]
    if not all(_OBJECTIVE_WORDS.issuperset(d.label.core.split()) for d in losses):
        return
    for train, validation in _sides(losses, held_out, lambda _: ""):
        lone = all(len({d.label.core for d in side}) == 1 for side in (train, validation))
        if lone and _scaled_alike(train[0], validation[0]):
            train[0].quantity = validation[0].quantity
            yield train[0], validation[0]


def _sides(
    candidates: Iterable[Candidate], held_out: Split, by: Callable[[Candidate], str]
) -> Iterator[tuple[list[Candidate], list[Candidate]]]:
    groups: dict[tuple[Role, str], tuple[list[Candidate], list[Candidate]]] = defaultdict(lambda: ([], []))
    for candidate in candidates:
        if candidate.split in (Split.TRAIN, held_out):
            groups[candidate.role, by(candidate)][candidate.split is held_out].append(candidate)
    for train, validation in groups.values():
        if train and validation:
            yield sorted(train, key=lambda d: d.preference), sorted(validation, key=lambda d: d.preference)


def _tell_apart_unnamed(train: Sequence[Candidate]) -> None:
    """Give a bare ``loss`` beside ``train/loss`` a quantity of its own: most log the mini-batch there."""
    if train[0].explicit:
        for candidate in train:
            if not candidate.explicit:
                candidate.quantity = text("{quantity} (no split named)", quantity=candidate.quantity)


def mark_twins(candidates: Iterable[Candidate]) -> None:
    """Leave one of the series that say the same about one split on the list of what is judged."""
    groups: dict[tuple[object, ...], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.role in PAIRED and candidate.principal:
            groups[candidate.role, candidate.split, candidate.label.core].append(candidate)
    for twins in groups.values():
        best = min(twins, key=lambda d: (not d.paired, d.pair_rank or 0, d.preference))
        for twin in twins:
            if twin is not best:
                twin.principal = False
                twin.notes.append(text("repeats '{tag}'", tag=best.series.tag))


def mark_components(candidates: Sequence[Candidate]) -> None:
    """Take the parts of a total, and error measures beside the loss, off the list of what is judged.

    A pair of parts stays when the total has no partner: then it is what shows generalisation.
    """
    groups: dict[tuple[Role, Split], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.principal and candidate.role in PAIRED:
            groups[candidate.role, candidate.split].append(candidate)
    for (role, _), alike in groups.items():
        found = _score_parts(alike) if role is Role.SCORE else _parts(alike)
        for part, whole in list(found):
            part.principal = False
            if (
                role is Role.LOSS
                and part.rank == 0
                and part.measure is Measure.NONE
                and not w.NOT_A_PART & part.label.words
            ):
                part.measure = Measure.LOSS_PART
            part.notes.append(text("a part of or another measure for '{tag}'", tag=whole.series.tag))


def _parts(alike: Sequence[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    objectives = [d for d in alike if d.rank == 0]
    totals = [d for d in objectives if d.is_total]
    named = [d for d in objectives if d.explicit]
    for candidate in alike:
        if candidate.is_total:
            # A loss without a split beside the one loss whose splits are named: that of the mini-batch.
            wholes = named if len(objectives) == 2 and not (candidate.explicit or candidate.paired) else []  # noqa: PLR2004
        else:
            wholes = objectives if candidate.rank == 2 else totals if candidate.rank == 0 else []  # noqa: PLR2004 - see conventions.Noun
        paired = next((whole for whole in wholes if whole.paired), None)
        if whole := paired or (None if candidate.paired or candidate.is_total else next(iter(wholes), None)):
            yield candidate, whole


def _score_parts(alike: Sequence[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    """Find single classes (``metrics/2`` beside ``metrics/mAP``) and repeats that TensorFlow 1 numbered."""
    by_quantity = {candidate.quantity: candidate for candidate in alike}
    by_group: dict[str, Candidate] = {}
    numbered: list[tuple[Candidate, str, str]] = []
    for candidate in alike:
        group, _, name = candidate.series.tag.rpartition("/")
        rest, _, last = candidate.quantity.rpartition(" ")
        if last.isdigit():
            numbered.append((candidate, rest, group if name == last else ""))
        else:
            by_group.setdefault(group, candidate)
    for candidate, rest, group in numbered:
        whole = by_quantity.get(rest) or (by_group.get(group) if group else None)
        if whole:
            yield candidate, whole
