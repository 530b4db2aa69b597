"""The text of rules and remedies as the JSON of ``GET rules`` (docs/http_api.md), as types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from tb_diagnose.findings import Severity


class PlainWords(TypedDict):
    """A piece of a sentence."""

    text: str


class CodeWords(TypedDict):
    """A piece of a sentence that is code."""

    code: str


Words = PlainWords | CodeWords


class Block(TypedDict):
    """A paragraph or code (one item), or a list (an item a bullet)."""

    kind: Literal["p", "ul", "code"]
    items: Sequence[Sequence[Words]]


class Section(TypedDict):
    """One section of a rule's text.

    Attributes:
        key: Its title in English, whatever the language.
    """

    key: str
    title: str
    blocks: Sequence[Block]


class Threshold(TypedDict):
    """A number that a rule holds its measurement against."""

    name: str
    default: Any
    unit: str
    source: str


class Rule(TypedDict):
    """The text of a rule.

    Attributes:
        title: In the language that was asked for.
        page: Path of its page within the project.
    """

    name: str
    title: str
    group: str
    severity: Severity
    since: str
    page: str
    summary: str
    sections: Sequence[Section]
    thresholds: Sequence[Threshold]
    supersedes: Sequence[str]
    remedies: Sequence[str]


class Remedy(TypedDict):
    """The text of a next step.

    Attributes:
        test: The cheapest test of whether it is the right one.
        code: By framework.
    """

    action: str
    why: str
    test: str
    code: Mapping[str, str]
    sources: Sequence[str]


class Rules(TypedDict):
    """The text of every rule and remedy."""

    rules: Sequence[Rule]
    remedies: Mapping[str, Remedy]
