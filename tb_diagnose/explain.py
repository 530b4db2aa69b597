"""A rule's text: its docstring, read once, for the terminal, the docs and the tab.

A docstring is one imperative sentence, then the sections of ``registry.SECTIONS`` as ``## Title``. A section holds
paragraphs, ``- `` bullets and, indented by four spaces, code; backticks mark code within a sentence. A bullet that
begins with ``[KEY]``, a key of ``remedies.SOURCES``, names that source.
"""

from __future__ import annotations

import inspect
import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import groupby
from typing import Any, Literal

from tb_diagnose.remedies import REMEDIES, SOURCES, Remedy
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import GROUPS, ORIGINS, SECTIONS, Rule

Kind = Literal["p", "ul", "code"]
FRAMEWORKS: Mapping[str, str] = {"keras": "Keras", "pytorch": "PyTorch"}
MEASURED = "How often it is right"
"""Title of the section on what ``benchmarks/accuracy.py`` measured; it follows those of the docstring."""

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
    """One section of a rule's text."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Explanation:
    """The text of one rule.

    Attributes:
        rule: The rule.
        summary: The first sentence of its docstring.
        sections: The sections of its docstring.
        measured: How often it was right on labelled trainings; empty where that was not measured.
    """

    rule: Rule
    summary: str
    sections: tuple[Section, ...]
    measured: tuple[Section, ...] = ()

    @property
    def all_sections(self) -> tuple[Section, ...]:
        """The sections of the docstring, and what was measured."""
        return self.sections + self.measured


def explain(rule: Rule) -> Explanation:
    """Read a rule's docstring; ``problems`` says whether it is as it should be."""
    head, *parts = re.split(r"^## ", inspect.getdoc(rule.check) or "", flags=re.MULTILINE)
    sections = []
    for part in parts:
        title, _, body = part.partition("\n")
        sections.append(Section(title.strip(), _blocks(body)))
    return Explanation(rule, " ".join(head.split()), tuple(sections), tuple(_measured(rule.name)))


def problems(rule: Rule) -> list[str]:
    """Return what is wrong with a rule's text and metadata, a sentence each; empty for a good rule.

    In the first section a name in backticks is a threshold of the rule, or another rule: a reader must find it.
    """
    return [*_text_problems(rule), *_metadata_problems(rule)]


def _text_problems(rule: Rule) -> Iterator[str]:
    text = explain(rule)
    if not text.summary:
        yield "has no summary"
    titles = tuple(section.title for section in text.sections)
    if titles != SECTIONS:
        yield f"has the sections {', '.join(titles) or 'none'}; needs {', '.join(SECTIONS)}"
    options = {threshold.name for threshold in rule.thresholds}
    for section in text.sections:
        if not section.blocks:
            yield f"section {section.title!r} is empty"
        for name in _code(section):
            if name in RULES or name in REMEDIES or name in options:
                continue
            if section.title == SECTIONS[0] and re.fullmatch(r"[a-z]\w*", name):
                yield f"quotes the option `{name}`, which does not exist"
            if re.fullmatch(r"[a-z]+(-[a-z]+)+", name):
                yield f"quotes `{name}`, which is neither a rule nor a remedy"


def _metadata_problems(rule: Rule) -> Iterator[str]:
    if rule.group not in GROUPS:
        yield f"group {rule.group!r} is not one of {', '.join(GROUPS)}"
    yield from (f"names the remedy {name!r}, which does not exist" for name in rule.remedies if name not in REMEDIES)
    yield from (f"supersedes {name!r}, which does not exist" for name in rule.supersedes if name not in RULES)
    for threshold in rule.thresholds:
        origin, _, reason = threshold.source.partition(":")
        if origin not in ORIGINS or not reason.strip():
            yield f"source of `{threshold.name}` must be one of {', '.join(ORIGINS)}, then ': ' and the reason"
        if not threshold.unit:
            yield f"`{threshold.name}` has no unit"


def to_text(text: Explanation, width: int = 80) -> str:
    """Return the text for a terminal: no markup, lines of at most ``width`` characters where words allow."""
    rule = text.rule

    def wrap(words: str, first: str = "  ", rest: str = "  ") -> str:
        return textwrap.fill(
            words, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
        )

    def block_lines(block: Block) -> list[str]:
        if block.kind == "code":
            return [textwrap.indent(block.items[0][0].text, "      ")]
        first, rest = ("  - ", "    ") if block.kind == "ul" else ("  ", "  ")
        return [wrap(_marked(item), first, rest) for item in block.items]

    facts = f"({rule.severity.value}, {rule.group}, since {rule.since})"
    lines = [wrap(f"{rule.name}  {facts}", ""), wrap(text.summary, "", "")]
    for section in text.all_sections:
        lines += ["", section.title]
        blocks = ["\n".join(block_lines(block)) for block in section.blocks]
        lines.append("\n\n".join(blocks))
    if rule.thresholds:
        lines += ["", "Thresholds"]
    for threshold in rule.thresholds:
        lines.append(wrap(f"{threshold.name} = {show_default(threshold.default)} ({threshold.unit})", rest="    "))
        lines.append(wrap(threshold.source, "    ", "    "))
    if rule.supersedes:
        lines += ["", "Explains", wrap(", ".join(rule.supersedes))]
    if rule.remedies:
        lines += ["", "What to do, most promising first"]
    for number, name in enumerate(rule.remedies, 1):
        place = f"  {number}. "
        lines.append(wrap(f"{REMEDIES[name].action} ({name})", place, " " * len(place)))
    return "\n".join(lines) + "\n"


def to_markdown(text: Explanation) -> str:
    """Return the text as a page of Markdown, with the code of its remedies."""
    rule = text.rule

    def block_lines(block: Block) -> list[str]:
        if block.kind == "code":
            return ["```", block.items[0][0].text, "```"]
        return [f"{'- ' if block.kind == 'ul' else ''}{_marked(item)}" for item in block.items]

    lines = [f"# {rule.name}", "", text.summary, ""]
    lines += [f"Severity **{rule.severity.value}**, group *{rule.group}*, since {rule.since}.", ""]
    for section in text.all_sections:
        lines += [f"## {section.title}", ""]
        for block in section.blocks:
            lines += [*block_lines(block), ""]
    if rule.thresholds:
        lines += ["## Thresholds", "", "| option | default | unit | where it comes from |", "|---|---|---|---|"]
        for threshold in rule.thresholds:
            cells = (
                f"`{threshold.name}`",
                f"`{show_default(threshold.default)}`",
                threshold.unit,
                threshold.source,
            )
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
        lines.append("")
    if rule.supersedes:
        links = ", ".join(f"[{name}]({name}.md)" for name in rule.supersedes)
        lines += ["## Explains", "", f"When this rule fires, it stands before: {links}.", ""]
    if rule.remedies:
        lines += ["## What to do", "", "Most promising first.", ""]
    for number, name in enumerate(rule.remedies, 1):
        lines += [f"### {number}. {REMEDIES[name].action}", "", *_remedy_lines(REMEDIES[name])]
    return "\n".join(lines).rstrip() + "\n"


def to_json(text: Explanation) -> dict[str, Any]:
    """Return one rule as the JSON of ``GET rules`` (docs/http_api.md)."""
    rule = text.rule
    return {
        "name": rule.name,
        "group": rule.group,
        "severity": rule.severity.value,
        "since": rule.since,
        "summary": text.summary,
        "sections": [
            {
                "title": section.title,
                "blocks": [
                    {
                        "kind": block.kind,
                        "items": [
                            [{"code" if words.is_code else "text": words.text} for words in item]
                            for item in block.items
                        ],
                    }
                    for block in section.blocks
                ],
            }
            for section in text.all_sections
        ],
        "thresholds": [
            {
                "name": threshold.name,
                "default": list(threshold.default) if isinstance(threshold.default, tuple) else threshold.default,
                "unit": threshold.unit,
                "source": threshold.source,
            }
            for threshold in rule.thresholds
        ],
        "supersedes": list(rule.supersedes),
        "remedies": list(rule.remedies),
    }


def rules_json(rules: Mapping[str, Rule] = RULES) -> dict[str, Any]:
    """Return the text of every rule and remedy: the whole answer of ``GET rules``."""
    return {
        "rules": [to_json(explain(rule)) for rule in rules.values()],
        "remedies": {
            remedy.id: {
                "action": remedy.action,
                "why": remedy.why,
                "test": remedy.test,
                "code": dict(remedy.code),
                "sources": list(remedy.references),
            }
            for remedy in REMEDIES.values()
        },
    }


def show_default(value: Any) -> str:
    """Return a threshold's default as the config file takes it."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(show_default, value))}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else f"{value:g}" if isinstance(value, float) else str(value)


def _remedy_lines(remedy: Remedy) -> list[str]:
    lines = [f"`{remedy.id}`: {remedy.why}", "", f"*Cheapest test:* {remedy.test}", ""]
    for framework, code in remedy.code.items():
        lines += [f"{FRAMEWORKS[framework]}:", "", "```python", code, "```", ""]
    if remedy.sources:
        lines += [f"Sources: {'; '.join(remedy.references)}.", ""]
    return lines


def _marked(item: tuple[Words, ...]) -> str:
    return "".join(f"`{words.text}`" if words.is_code else words.text for words in item)


def _blocks(body: str) -> tuple[Block, ...]:
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
                blocks.append(Block("ul", tuple(_words(_cited(line.removeprefix(_BULLET))) for line in group)))
            else:
                blocks.append(Block("p", (_words(" ".join(group)),)))
    return tuple(blocks)


def _joined(lines: list[str]) -> list[str]:
    """Join a bullet with the indented lines that carry it on."""
    joined: list[str] = []
    for line in lines:
        if joined and line.startswith(" ") and joined[-1].startswith(_BULLET):
            joined[-1] += f" {line.strip()}"
        else:
            joined.append(line.strip())
    return joined


def _cited(line: str) -> str:
    """Write a source's name before its key: readers do not know the keys."""
    found = re.match(r"\[([^\]]+)\] ", line)
    if not found or found[1] not in SOURCES:
        return line
    return f"{SOURCES[found[1]]} [{found[1]}]: {line[found.end() :]}"


@cache
def _accuracy() -> dict[str, Any]:
    """Return what ``benchmarks/accuracy.py`` measured."""
    measured: dict[str, Any] = json.loads((resources.files("tb_diagnose.rules") / "accuracy.json").read_text("utf-8"))
    return measured


def _measured(name: str) -> Iterator[Section]:
    """Say how often a rule was right on the labelled trainings."""
    if name not in _accuracy()["rules"]:
        return
    corpus, counts = _accuracy()["corpus"], _accuracy()["rules"][name]
    where = (
        f"{corpus['runs']} labelled trainings of small models on {corpus['tasks']} tasks, "
        f"{corpus['healthy']} of them healthy"
    )
    alarms = f"{counts['fp'] or 'no'} false alarm{'s' if counts['fp'] != 1 else ''}"
    if not counts["required"]:
        yield Section(
            MEASURED,
            _blocks(
                f"Not measured: none of the {where}, has what it looks for. It raised {alarms} on them, and its tests "
                "use made-up curves."
            ),
        )
        return
    lines = [f"On {where}, it found {counts['tp']} of {counts['required']} cases and raised {alarms}:"]
    lines += [
        "- {} {:.2f} (95 % interval {:.2f} to {:.2f})".format(title, *counts[title])
        for title in ("precision", "recall")
        if counts[title]
    ]
    lines += [
        f"- with {level} confidence: {right} right, {allowed} acceptable, {wrong} wrong"
        for level, (right, allowed, wrong) in counts["confidence"].items()
    ]
    lines += [
        "",
        "The rules were made with these trainings in sight: expect it to do worse on other kinds of training.",
    ]
    yield Section(MEASURED, _blocks("\n".join(lines)))


def _words(line: str) -> tuple[Words, ...]:
    """Split a sentence at its backticks; odd pieces are code."""
    return tuple(Words(text, is_code=n % 2 == 1) for n, text in enumerate(line.split("`")) if text)


def _code(section: Section) -> list[str]:
    return [
        words.text
        for block in section.blocks
        if block.kind != "code"
        for item in block.items
        for words in item
        if words.is_code
    ]
