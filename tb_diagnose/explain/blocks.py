"""What a rule's text is made of: sections of paragraphs, bullets and code, whose sentences are words and code.

Sections hold paragraphs, ``- `` bullets and, indented by four spaces, code; backticks mark code within a sentence. A
bullet that begins with ``[KEY]``, a key of ``remedies.SOURCES``, names that source.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from tb_diagnose.language import Language
from tb_diagnose.remedies import SOURCES

Kind = Literal["p", "ul", "code"]

_BULLET = "- "
_INDENT = "    "


@dataclass(frozen=True)
class Words:
    """A piece of a sentence, set as code or not."""

    text: str
    is_code: bool = False


@dataclass(frozen=True)
class Block:
    """A paragraph (one item), a list (an item a bullet) or code (one item)."""

    kind: Kind
    items: tuple[tuple[Words, ...], ...]


@dataclass(frozen=True)
class Section:
    """One section of a rule's text.

    Attributes:
        key: Its title in English, by which programs find it.
        title: Its title.
        blocks: What stands in it.
    """

    key: str
    title: str
    blocks: tuple[Block, ...]


def blocks_of(body: str, language: Language) -> tuple[Block, ...]:
    """Split the body of a section into what stands in it, said in a language."""
    say = language.say
    blocks: list[Block] = []
    for chunk in re.split(r"\n\s*\n", body.strip("\n").rstrip()):
        if not chunk.strip():
            continue
        lines = chunk.split("\n")
        if lines[0].startswith(_INDENT):
            blocks.append(Block("code", ((Words(textwrap.dedent(chunk), is_code=True),),)))
            continue
        for is_list, group in groupby(_joined(lines), key=lambda line: line.startswith(_BULLET)):
            if is_list:
                blocks.append(
                    Block("ul", tuple(words_of(_cited(say(line.removeprefix(_BULLET)), language)) for line in group))
                )
            else:
                blocks.append(Block("p", (words_of(say(" ".join(group))),)))
    return tuple(blocks)


def words_of(line: str) -> tuple[Words, ...]:
    """Split a sentence at its backticks; odd pieces are code."""
    return tuple(Words(text, is_code=n % 2 == 1) for n, text in enumerate(line.split("`")) if text)


def _joined(lines: list[str]) -> list[str]:
    """Join a bullet with the indented lines that carry it on."""
    joined: list[str] = []
    for line in lines:
        if joined and line.startswith(" ") and joined[-1].startswith(_BULLET):
            joined[-1] += f" {line.strip()}"
        else:
            joined.append(line.strip())
    return joined


def _cited(line: str, language: Language) -> str:
    """Write a source's name before its key: readers do not know the keys."""
    found = re.match(r"\[([^\]]+)\] ", line)
    if not found or found[1] not in SOURCES:
        return line
    source = language.say(SOURCES[found[1]])
    return language.say("{source} [{key}]: {words}", source=source, key=found[1], words=line[found.end() :])
