"""From TensorBoard runs with their series to trainings with judged series and pairs."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from tb_diagnose.language import text
from tb_diagnose.model import Better, Family, Pair, Role, Series, Split, Training
from tb_diagnose.roles import behaviour
from tb_diagnose.roles import conventions as w
from tb_diagnose.roles.candidates import PAIRED, Candidate, RoleOverride, candidate_of
from tb_diagnose.roles.families import FamilyOverride, family_of
from tb_diagnose.roles.measures import assign_measures
from tb_diagnose.roles.pairs import mark_components, mark_twins, pair
from tb_diagnose.roles.parts import settle_parts, settle_vague_pairs
from tb_diagnose.roles.tags import label, without_order
from tb_diagnose.roles.tb_runs import Membership, group

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence


_BOTH = {Split.TRAIN, Split.VALIDATION}


def build_trainings(
    tb_runs: Mapping[str, Mapping[str, Series]],
    overrides: Sequence[RoleOverride] = (),
    families: Sequence[FamilyOverride] = (),
) -> tuple[Training, ...]:
    """Join TensorBoard runs that are one training and say what each of their series is.

    Every series comes back in exactly one run. Pairs whose series are not ``principal`` (components of a
    total) come last.

    Args:
        tb_runs: Series by tag, for every TensorBoard run by name.
        overrides: What the user says about some tags; the first that matches decides.
        families: What the user says about the kind of some runs; the first that matches decides.

    Returns:
        The runs, sorted by name.
    """
    return tuple(
        build_training(name, places, tb_runs, overrides, families) for name, places in trainings(tb_runs).items()
    )


def trainings(tb_runs: Mapping[str, Collection[str]]) -> dict[str, dict[str, Membership]]:
    """Say which TensorBoard runs are one training; names and tags alone decide.

    Args:
        tb_runs: The tags of every TensorBoard run by name.

    Returns:
        The place of each TensorBoard run of each run, both sorted by name.
    """
    by_run: dict[str, dict[str, Membership]] = defaultdict(dict)
    for tb_run, place in sorted(group(tb_runs).items()):
        by_run[place.run][tb_run] = place
    return dict(sorted(by_run.items()))


def build_training(
    name: str,
    places: Mapping[str, Membership],
    tb_runs: Mapping[str, Mapping[str, Series]],
    overrides: Sequence[RoleOverride] = (),
    families: Sequence[FamilyOverride] = (),
) -> Training:
    """Join the TensorBoard runs of one of ``trainings`` and say what each series is; else as ``build_trainings``."""
    candidates = []
    for tb_run, place in places.items():
        key = f"/{place.key}" if place.key else ""
        names = without_order(tb_runs[tb_run].keys())
        for tag, series in sorted(tb_runs[tb_run].items()):
            candidates.append(candidate_of(series, label(names.get(tag, tag) + key, place.split), overrides))
    return _build(name, tuple(places), candidates, families)


def _build(
    name: str, parts: Sequence[str], candidates: Sequence[Candidate], families: Sequence[FamilyOverride]
) -> Training:
    family, reason = family_of(name, candidates, families)
    assign_measures(candidates, family)
    settle_parts(candidates, family)
    settle_vague_pairs(candidates)
    if family.has_agent or family is Family.ADVERSARIAL:
        for candidate in candidates:
            error_of_gan = family is Family.ADVERSARIAL and candidate.rank > 0  # FID falls, whatever the losses do
            if candidate.role is Role.LOSS and not (candidate.role_by_user or error_of_gan):
                candidate.better = Better.NONE
    _settle_numbered_sets(candidates)
    _settle_splits(candidates)
    for candidate in candidates:
        if candidate.within_a_pass and candidate.split is Split.TEST and not candidate.user:
            candidate.principal = False
            candidate.notes.append(
                text("batch by batch through one pass over the test set, so no curve of the training")
            )
    pairs = pair(candidates)
    mark_twins(candidates)
    mark_components(candidates)
    pairs.sort(key=lambda both: max(both[0].order, both[1].order))
    finished = {
        candidate.series.key: candidate.finish()
        for candidate in sorted(candidates, key=lambda candidate: candidate.order)
    }
    return Training(
        name=name,
        tb_runs=tuple(parts),
        series=tuple(finished.values()),
        pairs=tuple(
            Pair(train=finished[train.series.key], validation=finished[validation.series.key])
            for train, validation in pairs
        ),
        family=family,
        family_reason=reason,
    )


def _settle_numbered_sets(candidates: Sequence[Candidate]) -> None:
    """Settle what boosting libraries number: ``valid_1/auc`` beside ``training/auc``, or ``validation_0``, ``_1``.

    XGBoost names no set: by habit the first is the training set, and the training loss of boosting always falls.
    """
    sets: dict[str, dict[str, Candidate]] = defaultdict(dict)
    for candidate in candidates:
        number, _, rest = candidate.quantity.partition(" ")
        if (
            candidate.label.in_tag
            and candidate.split is Split.VALIDATION
            and number.isdigit()
            and not candidate.split_by_user
        ):
            sets[number][rest] = candidate
    numbers = sorted(sets)
    first = sets[numbers[0]] if numbers else {}
    trained = any(d.explicit and d.role in PAIRED and d.split is Split.TRAIN for d in candidates)
    if numbers == ["0", "1"] and not trained:
        losses = [d for d in first.values() if d.role is Role.LOSS]
        if not (losses and all(behaviour.keeps_falling(d.series.values) for d in losses)):
            return
        for candidate in first.values():
            candidate.split = Split.TRAIN
            candidate.split_why = text("train, as the first of two numbered sets, whose loss always falls")
    elif not (len(numbers) == 1 and trained):
        return
    for numbered in sets.values():
        for rest, candidate in numbered.items():
            candidate.quantity = rest


def _settle_splits(candidates: Sequence[Candidate]) -> None:
    """Decide the splits that only the run as a whole can tell."""
    named = {(d.role, d.label.core) for d in candidates if d.explicit and d.split is Split.VALIDATION}
    both_sides = {d.split for d in candidates if d.explicit and d.role in PAIRED} >= _BOTH
    bare_scores = not any(d.explicit and _is_metric(d) for d in candidates)
    losses = [d for d in candidates if d.role is Role.LOSS and d.rank == 0]
    evaluators = {_group(d) for d in candidates if d.label.held_out and not d.explicit}
    for candidate in candidates:
        if candidate.explicit or candidate.role_by_user or not _is_metric(candidate):
            continue
        if (candidate.role, candidate.label.core) in named:
            candidate.split = Split.TRAIN
            candidate.split_why = text("train, beside a validation twin")
        elif "metrics" in candidate.label.words and both_sides:
            candidate.split = Split.VALIDATION  # YOLO: losses of both sides by name, scores of the validation set
            candidate.split_why = text("validation, as 'metrics' beside losses of both splits")
        elif both_sides and bare_scores:
            candidate.split = Split.VALIDATION  # fastai: train_loss, valid_loss, accuracy
            candidate.split_why = text("validation, as no score names a split beside losses of both")
        elif _group(candidate) in evaluators - {""}:
            candidate.split = Split.VALIDATION
            candidate.split_why = text("validation, beside scores of an evaluator")
        elif {d.split for d in losses} >= _BOTH and _written_with(candidate, losses) == {Split.VALIDATION}:
            candidate.split = Split.VALIDATION  # detectron2: total_loss, validation_loss, and what an evaluator found
            candidate.split_why = text("validation, as it is written at the steps of the validation loss alone")
    if Split.VALIDATION in {candidate.split for candidate in candidates}:
        return
    tests = [d for d in candidates if d.split is Split.TEST and not (d.label.in_tag or d.split_by_user)]
    early = [d for d in tests if d.series.tb_run.rpartition("/")[2] not in w.LATE_SETS]
    for candidate in early or tests:
        candidate.split = Split.VALIDATION
        candidate.split_why = text("validation, as the only held-out directory is a test set")


def _is_metric(candidate: Candidate) -> bool:
    """Whether a series is a score, or an error measure other than the objective."""
    return candidate.role is Role.SCORE or candidate.rank > 0


def _written_with(candidate: Candidate, losses: Iterable[Candidate]) -> set[Split]:
    """Return the splits of the losses that are written at the steps of a series."""
    return {d.split for d in losses if np.array_equal(d.series.steps, candidate.series.steps)}


def _group(candidate: Candidate) -> str:
    return candidate.series.tag.rpartition("/")[0]
