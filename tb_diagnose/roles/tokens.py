"""Words of a tag or a directory name, and which of them are split words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from tb_diagnose.model import Split
from tb_diagnose.roles import conventions as w

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def _phrases(text: str) -> Iterator[tuple[str, ...]]:
    for phrase in text.split(","):
        yield tuple(phrase.split())


NOUN_OF = {phrase: noun for noun in w.NOUNS for phrase in _phrases(noun.phrases)}
LONGEST_NOUN = max(map(len, NOUN_OF))
_SPLIT_OF = {phrase: split for split, text in w.SPLITS.items() for phrase in _phrases(text)}
_WEAK_SPLIT_OF = {phrase: split for split, text in w.WEAK_SPLITS.items() for phrase in _phrases(text)}
_ANY_SPLIT_OF = _SPLIT_OF | _WEAK_SPLIT_OF
_NOUN_WORDS = {phrase[0] for phrase in NOUN_OF if len(phrase) == 1}
_SPLIT_WORDS = {phrase[0] for phrase in _ANY_SPLIT_OF if len(phrase) == 1}
_VOCABULARY = _NOUN_WORDS | _SPLIT_WORDS | set(w.LEVELS) | w.OPTIMIZERS | w.WHOLE

_CHUNK = re.compile(r"[^\W_]+")
_LETTERS_OR_DIGITS = re.compile(r"\d+|[^\W\d_]+")
_CAMEL = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+|[^\W\d_]+")
# ``trainloss`` and ``batchloss`` have no seam: a word for a split or an interval, then a word for a role. Before
# "loss" any word may stand: ``discloss``.
_GLUED = (
    re.compile("(train|training|valid|val|test|eval|batch|epoch|step|iter|训练集?|验证集?|测试集?)(.+)"),
    re.compile("(.+)(loss)"),
)


class Word(NamedTuple):
    """A lower-case word and where it stands in its text."""

    text: str
    start: int
    end: int


class SplitWord(NamedTuple):
    """A split word or phrase among the words of a text: ``words[start:end]``."""

    split: Split
    start: int
    end: int
    weak: bool


@lru_cache(maxsize=65536)
def tokenise(text: str) -> tuple[Word, ...]:
    """Split a text at punctuation, between letters and digits, and in camelCase; known words stay whole."""
    text = text.replace("IoU", "Iou")  # ``fwIoU`` is two words, not three
    return tuple(word for chunk in _CHUNK.finditer(text) for word in _pieces(chunk.group(), chunk.start()))


def _pieces(chunk: str, start: int) -> Iterator[Word]:
    lower = chunk.lower()
    end = start + len(chunk)
    if lower in _VOCABULARY:
        yield Word(lower, start, end)
        return
    if lower in w.SHORT_FOR:
        yield from (Word(word, start, end) for word in w.SHORT_FOR[lower])
        return
    for pattern in _GLUED:
        if (glued := pattern.fullmatch(lower)) and glued[2] in _NOUN_WORDS:
            seam = glued.end(1)
            yield from _pieces(chunk[:seam], start)
            yield from _pieces(chunk[seam:], start + seam)
            return
    for pattern in (_LETTERS_OR_DIGITS, _CAMEL):
        pieces = list(pattern.finditer(chunk))
        if len(pieces) > 1:
            for piece in pieces:
                yield from _pieces(piece.group(), start + piece.start())
            return
    yield Word(lower, start, end)


def split_words(words: Sequence[str]) -> list[SplitWord]:
    """Find the split words of a directory name or of one part of a tag, in order."""
    found = []
    for start in range(len(words)):
        for length in (2, 1):
            phrase = tuple(words[start : start + length])
            end = start + length
            if len(phrase) == length and phrase in _ANY_SPLIT_OF and not _means_otherwise(words, start, end):
                weak = phrase in _WEAK_SPLIT_OF
                found.append(SplitWord(_ANY_SPLIT_OF[phrase], start, end, weak))
                break
    return found


def splits_of(parts: Sequence[Sequence[str]]) -> list[list[SplitWord]]:
    """Find the split words of a tag, part by part, without those that mean something else beside others."""
    found = [split_words(part) for part in parts]
    names = [parts[index][word.start] for index, words in enumerate(found) for word in words]
    if all(name in w.NO_SPLIT_BESIDE_OTHERS for name in names):
        return found
    return [
        [word for word in words if part[word.start] not in w.NO_SPLIT_BESIDE_OTHERS]
        for part, words in zip(parts, found, strict=True)
    ]


def decisive(found: Sequence[SplitWord]) -> SplitWord | None:
    """Return the split word that decides: the last one, but a weak one only when it is alone."""
    strong = [word for word in found if not word.weak]
    left = strong or found
    return left[-1] if left else None


@lru_cache(maxsize=65536)
def tag_split(tag: str) -> Split | None:
    """Return the split that a tag names, if any."""
    parts = [[word.text for word in tokenise(part)] for part in tag.split("/")]
    last = decisive([word for words in splits_of(parts) for word in words])
    return last.split if last else None


def _means_otherwise(words: Sequence[str], start: int, end: int) -> bool:
    before = words[start - 1] if start else ""
    at_end = end == len(words)
    word = words[start]
    # "Autoencoder training" names a phase, "training loss" and "loss_training" a split.
    phase = word == "training" and start > 0 and before not in _NOUN_WORDS
    return phase or (at_end and before in w.NOT_A_SPLIT_AFTER.get(word, ()))
