"""What a tag and the directory it stands in say by name alone: role, split and quantity."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from tb_diagnose.language import Text, text
from tb_diagnose.model import Better, Role, Split
from tb_diagnose.roles import conventions as w
from tb_diagnose.roles.tb_runs import directory_split
from tb_diagnose.roles.tokens import LONGEST_NOUN, NOUN_OF, decisive, splits_of, tag_split, tokenise

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_PARAMETERS = re.compile(r":[^/=]+=.*")  # CatBoost: ``Quantile:alpha=0.9``
_SEPARATOR = re.compile(r"/| - ")
_RECALL_AT = re.compile(r"(?<![^\W_])R(?=@\d)")  # ``R@1`` of retrieval
_ORDERED = re.compile(r"(\d+)[-_. ]+(\D+)")
_JUDGED = (Role.LOSS, Role.SCORE, Role.REWARD)
_GRADIENT = NOUN_OF["grad",]
_COUNTER = NOUN_OF["count",]
_HYPERPARAMETER = NOUN_OF["hparam",]
_ERROR_RATE = NOUN_OF["wer",]
_SPLITS = {Split.TRAIN: text("train"), Split.VALIDATION: text("validation"), Split.TEST: text("test")}
_Named = tuple[w.Noun, str]
"""A noun and the phrase of the tag that names it."""


@dataclass(frozen=True, kw_only=True)
class Label:
    """What a series is, as decided by its name.

    Attributes:
        role: What the series measures.
        split: Which part of the data it was measured on.
        better: Which direction is an improvement.
        quantity: The tag's words without those for split and interval: equal for train and validation.
        principal: False for a name that always repeats another series.
        why: How the role was decided.
        split_why: How the split was decided; empty where there is nothing to say.
        core: ``quantity`` without the words for averages, totals and twins: equal for all twins.
        level: How often the series is written, as far as the name says.
        explicit: Whether the tag or its directory names the split.
        in_tag: Whether the tag itself names the split.
        guess: The role that the name hints at and the values have to confirm, if any.
        known: Whether a word of the tag decided the role, so that the values need not be asked.
        held_out: Whether evaluators on held-out data log this.
        loss_term: Whether the series may be a term of a loss, which the others of its run have to show.
        rank: Among losses, as in ``conventions.Noun``.
        words: All words of the tag.
    """

    role: Role
    split: Split
    better: Better
    quantity: str
    principal: bool
    why: Text
    split_why: str
    core: str
    level: w.Level
    explicit: bool
    in_tag: bool
    guess: Role | None
    known: bool
    held_out: bool
    loss_term: bool
    rank: int
    words: frozenset[str]


def classify(tag: str, tb_run: str) -> Label:
    """Decide from the names alone what a series is.

    Args:
        tag: Tag as written.
        tb_run: Name of the TensorBoard run that holds it.
    """
    return label(tag, directory_split(tb_run))


@lru_cache(maxsize=65536)
def label(tag: str, directory: Split | None) -> Label:
    """Decide from a tag, in a directory that holds one split of the data or none in particular (None)."""
    plain = _RECALL_AT.sub("recall", _PARAMETERS.sub("", tag))
    parts = [_words(part) for part in _SEPARATOR.split(plain)]
    parts = [part for part in parts if part]
    words = frozenset(word for part in parts for word in part)
    noun, phrase = _find_noun(parts)
    in_tag, split_text = _find_split(parts)
    level, is_slice = _find_level(parts)

    guess = None
    if noun is None:
        role, better, why = Role.OTHER, Better.NONE, text("no known word in the tag")
    elif noun.hint and not (noun.split_confirms and (in_tag or directory)):
        role, better, guess = Role.OTHER, Better.NONE, noun.role
        why = text("'{word}' in the tag is too vague to decide", word=phrase)
    else:
        role, better = noun.role, noun.better
        why = text("'{word}' in the tag: {reason}", word=phrase, reason=noun.reason)
    if _neither_way(role, words):
        better = Better.NONE
    if role in _JUDGED and w.RECORD_WORDS & words:
        role, better, why = Role.OTHER, Better.NONE, text("the best value so far: a record of another series")

    split, split_why = _decide_split(role, noun, in_tag, split_text, directory)
    quantity = _quantity(role, parts, is_slice=is_slice)
    if noun is w.TOTAL:
        quantity.append("loss")
    return Label(
        role=role,
        split=split,
        better=better,
        quantity=" ".join(quantity),
        principal=not (is_slice or _is_extreme(role, words)),
        why=why,
        split_why=split_why,
        core=" ".join(_core(quantity)),
        level=level,
        explicit=in_tag is not None or directory is not None,
        in_tag=in_tag is not None,
        guess=guess,
        known=noun is not None and guess is None,
        held_out=noun is not None and noun.held_out,
        loss_term=noun is not None and noun.loss_term and (not noun.hint or _ends_with(quantity, phrase)),
        rank=noun.rank if noun else 0,
        words=words,
    )


def without_order(tags: Collection[str]) -> dict[str, str]:
    """Map tags to what is left of them without numbers that only put folders in order: ``1_train/x``, ``2_val/x``.

    A number that several splits have, or a split that has several numbers, tells parts apart: it stays.
    """
    found = {part: match for tag in tags for part in tag.split("/")[:-1] if (match := _ORDERED.fullmatch(part))}
    splits = [(match[1], tag_split(match[2])) for match in found.values()]
    if len({number for number, _ in splits}) < len(splits) or len({split for _, split in splits}) < len(splits):
        return {}
    names = {part: match[2] for part, match in found.items() if tag_split(match[2])}
    return {tag: "/".join(names.get(part, part) for part in tag.split("/")) for tag in tags}


def _find_noun(parts: Sequence[Sequence[str]]) -> tuple[w.Noun | None, str]:
    """Return what names the quantity: in English the last noun, in a path the last part that has one."""
    found = [_nouns(part) for part in parts]
    everything = [pair for nouns in found for pair in nouns]
    if len(found) > 1 and parts[-1] == ["time"] and any(found[:-1]):
        found.pop()  # rsl_rl writes ``mean_reward/time``: the reward over seconds instead of iterations
    return (
        next((pair for pair in everything if pair[0] is _HYPERPARAMETER), None)
        or next(((_GRADIENT, "gradient norm") for part in parts if _is_gradient_norm(part)), None)
        or _sure_noun([[pair for pair in nouns if not pair[0].hint] for nouns in found])
        or next((pair for pair in reversed(everything) if pair[0].hint), None)
        or _lone_error_rate(parts)
        or _lone_counter(parts)
        or _lone_total(parts)
        or (None, "")
    )


def _words(part: str) -> list[str]:
    words = [word.text for word in tokenise(part)]
    # "loss_value" is a loss; "value_loss" is an RL critic's.
    return words[:-1] if words[-1:] == ["value"] and tuple(words[-2:-1]) in NOUN_OF else words


def _is_gradient_norm(part: Sequence[str]) -> bool:
    return not (w.GRADIENT_WORDS.isdisjoint(part) or w.NORM_WORDS.isdisjoint(part))


def _sure_noun(found: Sequence[Sequence[_Named]]) -> _Named | None:
    named = [nouns for nouns in found if nouns]
    if not named:
        return None
    last = named[-1][-1]
    losses = [pair for pair in named[-1] if pair[0].role is Role.LOSS]
    if losses and (last[0].role in _JUDGED or last[0].loss_term):
        return losses[-1]  # "loss_iou" and "iou_loss" are losses, "loss_time" is a time
    above = [nouns[-1] for nouns in named[:-1] if nouns[-1][0].role is Role.LOSS]
    return above[-1] if above and last[0].loss_term else last


def _lone_counter(parts: Sequence[Sequence[str]]) -> _Named | None:
    left = [word for word in _without_splits(parts) if word not in w.COUNTER_FILLERS and not word.isdigit()]
    return (_COUNTER, left[-1]) if left and all(word in w.COUNTERS_ALONE for word in left) else None


def _lone_error_rate(parts: Sequence[Sequence[str]]) -> _Named | None:
    left = [word for word in _without_splits(parts) if word not in w.GROUPS]
    return (_ERROR_RATE, left[0]) if len(left) == 1 and left[0] in w.LONE_ERROR_RATES else None


def _lone_total(parts: Sequence[Sequence[str]]) -> _Named | None:
    left = [word for word in _without_splits(parts) if word not in w.LEVELS]
    return (w.TOTAL, w.TOTAL.phrases) if left == [w.TOTAL.phrases] else None


def _ends_with(quantity: Sequence[str], phrase: str) -> bool:
    return " ".join(quantity).rstrip(" 0123456789").endswith(phrase.rstrip(" 0123456789"))


def _nouns(part: Sequence[str]) -> list[_Named]:
    found: list[_Named] = []
    start = 0
    while start < len(part):
        for length in range(min(LONGEST_NOUN, len(part) - start), 0, -1):
            phrase = tuple(part[start : start + length])
            if noun := NOUN_OF.get(phrase) or NOUN_OF.get(tuple("#" if word.isdigit() else word for word in phrase)):
                found.append((noun, " ".join(phrase)))
                start += length
                if noun.role is Role.SCORE:
                    start += start < len(part) and part[start] in w.BELONG_TO_A_SCORE
                break
        else:
            if found and part[start] in w.JOINERS:
                break  # "loss per token" is a loss; "samples per second" was found to be a speed
            start += 1
    measures = [pair for pair in found if pair[1] not in w.TASK_PHRASES]
    return measures or found


def _find_split(parts: Sequence[Sequence[str]]) -> tuple[Split | None, str]:
    found = [(word, part) for part, words in zip(parts, splits_of(parts), strict=True) for word in words]
    last = decisive([word for word, _ in found])
    if last is None:
        return None, ""
    part = next(part for word, part in reversed(found) if word is last)
    return last.split, " ".join(part[last.start : last.end])


def _find_level(parts: Sequence[Sequence[str]]) -> tuple[w.Level, bool]:
    """Return the level, and whether the tag holds one epoch only (``loss_step/epoch_0``)."""
    level = w.Level.UNSAID
    is_slice = False
    for part in parts:
        for word, after in zip(part, [*part[1:], ""], strict=True):
            if word == "epoch" and after.isdigit():
                is_slice = True
            elif word in w.LEVELS and not (is_slice or level is w.Level.STEP):
                level = w.LEVELS[word]
    return level, is_slice


def _decide_split(
    role: Role, noun: w.Noun | None, in_tag: Split | None, phrase: str, directory: Split | None
) -> tuple[Split, str]:
    judged = role in _JUDGED
    if noun is not None and noun.steered:
        return Split.NONE, ""
    if role is Role.GRADIENT_NORM:
        return Split.TRAIN, text("gradients exist in training only")
    if in_tag is not None:
        return in_tag, text("{split} by '{word}' in the tag", split=_SPLITS[in_tag], word=phrase)
    if directory is not None:
        return directory, text("{split} by the directory's name", split=_SPLITS[directory])
    if judged and noun is not None and noun.held_out:
        return Split.VALIDATION, text("no split word: validation, as evaluators log it")
    return (Split.TRAIN, text("no split word: taken as training")) if judged else (Split.NONE, "")


def _neither_way(role: Role, words: frozenset[str]) -> bool:
    """Whether a loss or reward is one that need neither fall nor rise."""
    if role is Role.LOSS:
        return any(
            words & group
            for group in (
                w.AGENT_WORDS,
                w.CRITIC_WORDS,
                w.GENERATOR_WORDS,
                w.DISCRIMINATOR_WORDS,
                w.GAN_WORDS,
            )
        )
    return role is Role.REWARD and bool(words & (w.PREFERENCE_WORDS | w.SPREADS))


def _is_extreme(role: Role, words: frozenset[str]) -> bool:
    """Whether a loss or reward is that of the best or worst example; a score's extreme is over thresholds."""
    return role in (Role.LOSS, Role.REWARD) and bool(words & w.EXTREME_WORDS)


def _quantity(role: Role, parts: Sequence[Sequence[str]], *, is_slice: bool) -> list[str]:
    kept = [w.SYNONYMS.get(word, word) for word in _without_splits(parts)]
    if "vs" in kept[1:]:
        kept = kept[: kept.index("vs", 1)]  # "loss vs samples": the same over another axis
    if role not in (Role.COUNTER, Role.TIME) and not is_slice:
        kept = [word for word in kept if not (word in w.LEVELS or word in w.JOINERS)]
    if role is Role.REWARD:
        kept = [word for word in kept if word not in w.REWARD_FILLERS] or kept
    # ``Losses/Value Loss`` says loss twice; the later place reads better.
    once = [word for index, word in enumerate(kept) if not ((word,) in NOUN_OF and word in kept[index + 1 :])]
    return once or [word for part in parts for word in part]


def _without_splits(parts: Sequence[Sequence[str]]) -> list[str]:
    kept: list[str] = []
    for part, words in zip(parts, splits_of(parts), strict=True):
        cut = {index for word in words for index in range(word.start, word.end)}
        kept.extend(word for index, word in enumerate(part) if index not in cut)
    return kept


def _core(quantity: Sequence[str]) -> list[str]:
    fillers = w.MEANS | w.TOTALS | w.OPTIMIZERS | w.DERIVED | w.GROUPS | {"time"}
    if not w.AVERAGES.isdisjoint(quantity):
        fillers |= {w.GLOBAL}
    if tuple(quantity[-3:]) == w.FIRST_LOADER:
        quantity = quantity[:-3]
    return [word for word in quantity if word not in fillers] or list(quantity)
