"""From TensorBoard runs with their series to trainings with judged series and pairs."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from tb_diagnose.language import text
from tb_diagnose.model import Better, Family, Pair, Role, Run, Series, Split
from tb_diagnose.roles import behaviour
from tb_diagnose.roles import words as w
from tb_diagnose.roles.drafts import PAIRED, Draft, RoleOverride, draft_of
from tb_diagnose.roles.members import Place, group
from tb_diagnose.roles.pairs import mark_components, mark_twins, pair
from tb_diagnose.roles.parts import settle_parts
from tb_diagnose.roles.tags import label, without_order

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence


_BOTH = {Split.TRAIN, Split.VALIDATION}


def build_runs(members: Mapping[str, Mapping[str, Series]], overrides: Sequence[RoleOverride] = ()) -> tuple[Run, ...]:
    """Join TensorBoard runs that are one training and say what each of their series is.

    Every series comes back in exactly one run. Pairs whose series are not ``principal`` (components of a
    total) come last.

    Args:
        members: Series by tag, for every TensorBoard run by name.
        overrides: What the user says about some tags; the first that matches decides.

    Returns:
        The runs, sorted by name.
    """
    return tuple(build_run(name, places, members, overrides) for name, places in trainings(members).items())


def trainings(members: Mapping[str, Collection[str]]) -> dict[str, dict[str, Place]]:
    """Say which TensorBoard runs are one training; names and tags alone decide.

    Args:
        members: The tags of every TensorBoard run by name.

    Returns:
        The place of each member of each run, both sorted by name.
    """
    by_run: dict[str, dict[str, Place]] = defaultdict(dict)
    for member, place in sorted(group(members).items()):
        by_run[place.run][member] = place
    return dict(sorted(by_run.items()))


def build_run(
    name: str,
    places: Mapping[str, Place],
    members: Mapping[str, Mapping[str, Series]],
    overrides: Sequence[RoleOverride] = (),
) -> Run:
    """Join the members of one of ``trainings``, and say what each of their series is; otherwise as ``build_runs``."""
    drafts = []
    for member, place in places.items():
        key = f"/{place.key}" if place.key else ""
        names = without_order(members[member].keys())
        for tag, series in sorted(members[member].items()):
            drafts.append(draft_of(series, label(names.get(tag, tag) + key, place.split), overrides))
    return _build(name, tuple(places), drafts)


def _build(name: str, parts: Sequence[str], drafts: Sequence[Draft]) -> Run:
    family = _family(drafts)
    settle_parts(drafts, family)
    if family in (Family.REINFORCEMENT, Family.ADVERSARIAL):
        for draft in drafts:
            error_of_gan = family is Family.ADVERSARIAL and draft.rank > 0  # FID falls, whatever the losses do
            if draft.role is Role.LOSS and not (draft.role_by_user or error_of_gan):
                draft.better = Better.NONE
    _settle_numbered_sets(drafts)
    _settle_splits(drafts)
    pairs = pair(drafts)
    mark_twins(drafts)
    mark_components(drafts)
    pairs.sort(key=lambda both: max(both[0].order, both[1].order))
    finished = {draft.series.key: draft.finish() for draft in sorted(drafts, key=lambda draft: draft.order)}
    return Run(
        name=name,
        members=tuple(parts),
        series=tuple(finished.values()),
        pairs=tuple(
            Pair(train=finished[train.series.key], validation=finished[validation.series.key])
            for train, validation in pairs
        ),
        family=family,
    )


def _family(drafts: Iterable[Draft]) -> Family:
    rewards = [d.label.words for d in drafts if d.role is Role.REWARD]
    losses = [d.label.words for d in drafts if d.role is Role.LOSS]
    everything = {word for draft in drafts for word in draft.label.words}
    among_losses = {word for words in losses for word in words}
    if everything >= w.PREFERENCE_WORDS:
        return Family.PREFERENCE
    if rewards or (among_losses & w.AGENT_WORDS and among_losses & w.CRITIC_WORDS):
        return Family.REINFORCEMENT
    two_players = among_losses & w.GENERATOR_WORDS and among_losses & w.DISCRIMINATOR_WORDS
    return Family.ADVERSARIAL if two_players or among_losses & w.GAN_WORDS else Family.SUPERVISED


def _settle_numbered_sets(drafts: Sequence[Draft]) -> None:
    """Settle what boosting libraries number: ``valid_1/auc`` beside ``training/auc``, or ``validation_0``, ``_1``.

    XGBoost names no set: by habit the first is the training set, and the training loss of boosting always falls.
    """
    sets: dict[str, dict[str, Draft]] = defaultdict(dict)
    for draft in drafts:
        number, _, rest = draft.quantity.partition(" ")
        if draft.label.in_tag and draft.split is Split.VALIDATION and number.isdigit() and not draft.split_by_user:
            sets[number][rest] = draft
    numbers = sorted(sets)
    first = sets[numbers[0]] if numbers else {}
    trained = any(d.explicit and d.role in PAIRED and d.split is Split.TRAIN for d in drafts)
    if numbers == ["0", "1"] and not trained:
        losses = [d for d in first.values() if d.role is Role.LOSS]
        if not (losses and all(behaviour.keeps_falling(d.series.values) for d in losses)):
            return
        for draft in first.values():
            draft.split = Split.TRAIN
            draft.split_why = text("train, as the first of two numbered sets, whose loss always falls")
    elif not (len(numbers) == 1 and trained):
        return
    for numbered in sets.values():
        for rest, draft in numbered.items():
            draft.quantity = rest


def _settle_splits(drafts: Sequence[Draft]) -> None:
    """Decide the splits that only the run as a whole can tell."""
    named = {(d.role, d.label.core) for d in drafts if d.explicit and d.split is Split.VALIDATION}
    both_sides = {d.split for d in drafts if d.explicit and d.role in PAIRED} >= _BOTH
    bare_scores = not any(d.explicit and _is_metric(d) for d in drafts)
    losses = [d for d in drafts if d.role is Role.LOSS and d.rank == 0]
    evaluators = {_group(d) for d in drafts if d.label.held_out and not d.explicit}
    for draft in drafts:
        if draft.explicit or draft.role_by_user or not _is_metric(draft):
            continue
        if (draft.role, draft.label.core) in named:
            draft.split = Split.TRAIN
            draft.split_why = text("train, beside a validation twin")
        elif "metrics" in draft.label.words and both_sides:
            draft.split = Split.VALIDATION  # YOLO: losses of both sides by name, scores of the validation set
            draft.split_why = text("validation, as 'metrics' beside losses of both splits")
        elif both_sides and bare_scores:
            draft.split = Split.VALIDATION  # fastai: train_loss, valid_loss, accuracy
            draft.split_why = text("validation, as no score names a split beside losses of both")
        elif _group(draft) in evaluators - {""}:
            draft.split = Split.VALIDATION
            draft.split_why = text("validation, beside scores of an evaluator")
        elif {d.split for d in losses} >= _BOTH and _written_with(draft, losses) == {Split.VALIDATION}:
            draft.split = Split.VALIDATION  # detectron2: total_loss, validation_loss, and what an evaluator found
            draft.split_why = text("validation, as it is written at the steps of the validation loss alone")
    if Split.VALIDATION in {draft.split for draft in drafts}:
        return
    tests = [d for d in drafts if d.split is Split.TEST and not (d.label.in_tag or d.split_by_user)]
    early = [d for d in tests if d.series.member.rpartition("/")[2] not in w.LATE_SETS]
    for draft in early or tests:
        draft.split = Split.VALIDATION
        draft.split_why = text("validation, as the only held-out directory is a test set")


def _is_metric(draft: Draft) -> bool:
    """Whether a series is a score, or an error measure other than the objective."""
    return draft.role is Role.SCORE or draft.rank > 0


def _written_with(draft: Draft, losses: Iterable[Draft]) -> set[Split]:
    """Return the splits of the losses that are written at the steps of a series."""
    return {d.split for d in losses if np.array_equal(d.series.steps, draft.series.steps)}


def _group(draft: Draft) -> str:
    return draft.series.tag.rpartition("/")[0]
