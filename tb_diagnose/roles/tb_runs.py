"""Which TensorBoard runs are parts of one training, by their names and the tags they hold."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from tb_diagnose.model import Split
from tb_diagnose.roles import conventions as w
from tb_diagnose.roles.tokens import decisive, split_words, tag_split, tokenise

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Mapping


_FORBIDDEN = re.compile(r"[^-/\w.]")  # in a tag; writers put "_" there, but not in directory names


class Membership(NamedTuple):
    """Where a TensorBoard run belongs.

    Attributes:
        run: The run's name.
        split: The split that the directory holds, if its name says so.
        key: What the directory's name adds to the tag: what ``add_scalars`` did, or an interval.
    """

    run: str
    split: Split | None = None
    key: str = ""


class _Directory(NamedTuple):
    """A directory name with a split word: ``whole`` if it says nothing else, ``rest`` what else it says."""

    split: Split
    rest: str
    whole: bool
    last: bool  # the split word stands at the end
    ambiguous: bool
    weak: bool
    level: str  # a word of ``conventions.LEVELS`` for the interval that the name tells, if any


def directory_split(tb_run: str) -> Split | None:
    """Return the split that a TensorBoard run's directory holds, as far as its own name says.

    ``train``, ``valid_log`` and ``fold_0_test`` say so; ``my_test`` and ``test_2`` name experiments.
    """
    directory = _read(tb_run.rpartition("/")[2])
    if directory is None:
        return None
    rest = {word.text for word in tokenise(directory.rest)}
    sure = directory.whole or rest & w.FOLD_WORDS or (directory.last and not directory.ambiguous)
    return directory.split if sure else None


def claimed_by(tb_run: str, known: Container[str]) -> str | None:
    """Return the TensorBoard run that one whose tags are not known yet may turn out to be a part of, by its name alone.

    What ``add_scalars`` wrote stands below its run (``exp/loss_train``, ``exp/loss/val``) and can be told from a
    training of that name only by its tag; so this is a reason to wait, and never one to join.

    Args:
        tb_run: Name of the TensorBoard run.
        known: Names of all TensorBoard runs.
    """
    directory = _read(tb_run.rpartition("/")[2])
    above = tb_run
    while directory is not None and directory.last and above != ".":
        above = _parent(above)
        if above in known:
            return above
    return None


def group(tags: Mapping[str, Collection[str]]) -> dict[str, Membership]:
    """Assign every TensorBoard run to a run.

    Args:
        tags: The tags of every TensorBoard run.
    """
    places = {}
    for place_some in (_add_scalars_below, _whole, _further_sets, _add_scalars, _siblings, _twin_paths):
        left = {tb_run: tags[tb_run] for tb_run in sorted(tags) if tb_run not in places}
        places.update(place_some(left, tags))
    for tb_run in sorted(tags):
        places.setdefault(tb_run, Membership(tb_run, directory_split(tb_run)))
    return places | _companions(tags, places)


@lru_cache(maxsize=65536)
def _read(name: str) -> _Directory | None:
    tokens = tokenise(name)
    texts = [token.text for token in tokens]
    if name in w.LATE_SETS:
        return _Directory(Split.TEST, "", whole=True, last=True, ambiguous=False, weak=False, level="")
    found = split_words(texts)
    cut = {index for word in found for index in range(word.start, word.end)}
    levels = [w.DIRECTORY_LEVELS[text] for text in texts if text in w.DIRECTORY_LEVELS]
    plain = w.PLAIN_DIRECTORY_WORDS | w.DIRECTORY_LEVELS.keys()
    whole = all(index in cut or text in plain for index, text in enumerate(texts))
    at_edge = [word for word in found if word.start == 0 or word.end == len(texts)]
    chosen = decisive(found if whole else at_edge)
    if chosen is None:
        return None
    return _Directory(
        chosen.split,
        "" if whole else _without(name, tokens[chosen.start].start, tokens[chosen.end - 1].end),
        whole=whole,
        last=chosen.end == len(texts),
        ambiguous=bool(w.AMBIGUOUS_SPLIT_WORDS & set(texts[chosen.start : chosen.end])),
        weak=chosen.weak,
        level=levels[0].name.lower() if levels and whole else "",
    )


def _without(name: str, start: int, end: int) -> str:
    separators = "_-. "
    return name[end:].lstrip(separators) if start == 0 else name[:start].rstrip(separators)


def _join(*parts: str) -> str:
    return "/".join(part for part in parts if part not in ("", ".")) or "."


def _parent(tb_run: str) -> str:
    return "." if tb_run == "." else tb_run.rpartition("/")[0] or "."


def _whole(left: Mapping[str, Collection[str]], tags: Mapping[str, Collection[str]]) -> dict[str, Membership]:
    """Place ``exp/train``, ``exp/valid_log`` and ``model/eval/val`` below their parent."""
    places: dict[str, Membership] = {}
    neighbours = defaultdict(list)
    for tb_run in tags:
        neighbours[_parent(tb_run)].append(tb_run)
    for tb_run in left:
        directory = _read(tb_run.rpartition("/")[2])
        if directory is None or not directory.whole or tb_run == ".":
            continue
        root = _parent(tb_run)
        if _is_whole_training(tags[tb_run]):
            places[tb_run] = Membership(tb_run)  # Ultralytics calls its first run directory "train"
            continue
        alone = not any(other != tb_run and _is_whole(other) for other in neighbours[root])
        if alone and any(map(_is_whole, neighbours[tb_run])):
            places[tb_run] = Membership(tb_run, directory.split)  # Estimator's model directory "train", with its "eval"
            continue
        if directory.ambiguous and alone and root not in tags:
            rivals = (other for other in neighbours[root] if other != tb_run)
            if any(set(tags[other]) & set(tags[tb_run]) for other in rivals):
                places[tb_run] = Membership(tb_run)  # one experiment among others that is called "test"
                continue
        above = _read(root.rpartition("/")[2])
        if above and above.whole and above.weak:
            root = _parent(root)  # Estimator: ``eval/train`` and ``eval/val`` below the model's directory
        places[tb_run] = Membership(root, directory.split, directory.level)
    return places


def _further_sets(left: Mapping[str, Collection[str]], tags: Mapping[str, Collection[str]]) -> dict[str, Membership]:
    """Place ``valid1`` beside ``valid``: a further validation set, which fairseq numbers."""
    places = {}
    for tb_run in left:
        name = tb_run.rpartition("/")[2]
        directory, first = _read(name), _join(_parent(tb_run), name.rstrip("0123456789").rstrip("_-"))
        if directory and directory.rest.isdigit() and directory.split is Split.VALIDATION and first in tags:
            places[tb_run] = Membership(_parent(tb_run), directory.split, directory.rest)
    return places


def _is_whole(tb_run: str) -> bool:
    directory = _read(tb_run.rpartition("/")[2])
    return directory is not None and directory.whole


def _add_scalars(left: Mapping[str, Collection[str]], tags: Mapping[str, Collection[str]]) -> dict[str, Membership]:
    """Place what ``SummaryWriter.add_scalars`` wrote: sub-runs ``<tag>_<key>`` that hold that tag alone.

    Without a split word in the key, only a parent with scalars tells them from experiments (``loss_l1``).
    """
    places = {}
    for tb_run, held in left.items():
        parent, name = _parent(tb_run), tb_run.rpartition("/")[2]
        for tag in held if len(held) == 1 else ():
            mangled = tag.replace("/", "_") + "_"
            key = name.removeprefix(mangled)
            if key != name and (parent in tags or tag_split(key)):
                places[tb_run] = Membership(parent, None, key)
    return places


def _add_scalars_below(
    left: Mapping[str, Collection[str]], tags: Mapping[str, Collection[str]]
) -> dict[str, Membership]:
    """Place what ``add_scalars`` of tensorboardX wrote: as above, but sub-runs ``<tag>/<key>``."""
    places = {}
    for tb_run, held in left.items():
        *above, key = tb_run.split("/")
        for tag in held if len(held) == 1 else ():
            length = tag.count("/") + 1
            root = _join(*above[:-length])
            if _FORBIDDEN.sub("_", "/".join(above[-length:])) == tag and (root in tags or tag_split(key)):
                places[tb_run] = Membership(root, None, key)
    return places


def _siblings(left: Mapping[str, Collection[str]], tags: Mapping[str, Collection[str]]) -> dict[str, Membership]:
    """Place ``fold_0_learn`` beside ``fold_0_test``: names that differ by the split word only."""
    groups: dict[str, dict[str, _Directory]] = defaultdict(dict)
    for tb_run in left:
        directory = _read(tb_run.rpartition("/")[2])
        if directory and not directory.whole:
            groups[_join(_parent(tb_run), directory.rest)][tb_run] = directory
    return _place_twins(groups, tags)


def _twin_paths(left: Mapping[str, Collection[str]], tags: Mapping[str, Collection[str]]) -> dict[str, Membership]:
    """Place ``train/exp_1`` beside ``val/exp_1``: paths that differ by a directory that names a split."""
    groups: dict[str, dict[str, _Directory]] = defaultdict(dict)
    for tb_run in left:
        parts = tb_run.split("/")
        for index, part in enumerate(parts[:-1]):
            directory = _read(part)
            if directory and directory.whole:
                groups[_join(*parts[:index], *parts[index + 1 :])][tb_run] = directory
                break
    return _place_twins(groups, tags)


def _place_twins(
    groups: Mapping[str, Mapping[str, _Directory]], tags: Mapping[str, Collection[str]]
) -> dict[str, Membership]:
    places = {}
    for root, found in groups.items():
        held = [set(tags[tb_run]) for tb_run in [*found, *([root] if root in tags else [])]]
        several = len({directory.split for directory in found.values()}) > 1
        beside_root = root in tags and not any(directory.ambiguous for directory in found.values())
        alike = all(some & other for some in held for other in held)
        if (several or beside_root) and alike and not any(map(_is_whole_training, held)):
            places.update({tb_run: Membership(root, directory.split) for tb_run, directory in found.items()})
    return places


def _is_whole_training(tags: Collection[str]) -> bool:
    """Whether the tags of a TensorBoard run name both sides by themselves."""
    return len({split for tag in tags if (split := tag_split(tag))}) > 1


def _companions(tags: Mapping[str, Collection[str]], places: Mapping[str, Membership]) -> dict[str, Membership]:
    """Place what frameworks write beside a training: a hyperparameter table, Catalyst's ``_base_log``."""
    runs = {place.run for place in places.values()}
    moved = {}
    for tb_run in sorted(tags):
        parent = _parent(tb_run)
        if places[tb_run].run != tb_run or tb_run == parent:
            continue
        if tb_run.rpartition("/")[2] in w.COMPANION_DIRECTORIES and parent in runs:
            moved[tb_run] = Membership(parent)
        elif tags[tb_run] and all(map(_is_hyperparameter, tags[tb_run])) and parent in places:
            moved[tb_run] = Membership(places[parent].run)
    return moved


@lru_cache(maxsize=65536)
def _is_hyperparameter(tag: str) -> bool:
    """Whether ``SummaryWriter.add_hparams`` wrote the tag, which it does into a sub-run of its own."""
    return not w.HYPERPARAMETER_WORDS.isdisjoint(word.text for word in tokenise(tag))
