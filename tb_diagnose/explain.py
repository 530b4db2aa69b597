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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import groupby
from typing import Any, Literal

from tb_diagnose.language import ENGLISH, Language, plural, text, wrapped
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
    """One section of a rule's text.

    Attributes:
        key: Its title in English, by which programs find it.
        title: Its title.
        blocks: What stands in it.
    """

    key: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Explanation:
    """The text of one rule, in one language.

    Attributes:
        rule: The rule.
        language: The language.
        summary: The first sentence of its docstring.
        sections: The sections of its docstring.
        measured: How often it was right on labelled trainings; empty where that was not measured.
    """

    rule: Rule
    language: Language
    summary: str
    sections: tuple[Section, ...]
    measured: tuple[Section, ...] = ()

    @property
    def all_sections(self) -> tuple[Section, ...]:
        """The sections of the docstring, and what was measured."""
        return self.sections + self.measured


def explain(rule: Rule, language: Language = ENGLISH) -> Explanation:
    """Read a rule's docstring; ``problems`` says whether it is as it should be."""
    say = language.say
    head, *parts = re.split(r"^## ", inspect.getdoc(rule.check) or "", flags=re.MULTILINE)
    sections = []
    for part in parts:
        title, _, body = part.partition("\n")
        sections.append(Section(title.strip(), say(title.strip()), _blocks(body, language)))
    return Explanation(
        rule, language, say(" ".join(head.split())), tuple(sections), tuple(_measured(rule.name, language))
    )


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


def page(rule: Rule) -> str:
    """Return the path of a rule's page within the project."""
    return f"docs/rules/{rule.name}.md"


def to_text(text: Explanation, width: int = 80) -> str:
    """Return the text for a terminal: no markup, lines of at most ``width`` characters where words allow."""
    rule, say = text.rule, text.language.say

    def wrap(words: str, first: str = "  ", rest: str = "  ") -> str:
        return wrapped(words, width, first=first, rest=rest)

    def block_lines(block: Block) -> list[str]:
        if block.kind == "code":
            return [textwrap.indent(block.items[0][0].text, "      ")]
        first, rest = ("  - ", "    ") if block.kind == "ul" else ("  ", "  ")
        return [wrap(_marked(item), first, rest) for item in block.items]

    facts = say(
        "({severity}, {group}, since {version})",
        severity=say(rule.severity.value),
        group=say(rule.group),
        version=rule.since,
    )
    lines = [wrap(f"{rule.name}  {facts}", ""), wrap(text.summary, "", "")]
    for section in text.all_sections:
        lines += ["", section.title]
        blocks = ["\n".join(block_lines(block)) for block in section.blocks]
        lines.append("\n\n".join(blocks))
    if rule.thresholds:
        lines += ["", say("Thresholds")]
    for threshold in rule.thresholds:
        lines.append(wrap(f"{threshold.name} = {show_default(threshold.default)} ({say(threshold.unit)})", rest="    "))
        lines.append(wrap(say(threshold.source), "    ", "    "))
    if rule.supersedes:
        lines += ["", say("Explains"), wrap(", ".join(rule.supersedes))]
    if rule.remedies:
        lines += ["", say("What to do, most promising first")]
    for number, name in enumerate(rule.remedies, 1):
        place = f"  {number}. "
        lines.append(wrap(f"{say(REMEDIES[name].action)} ({name})", place, " " * len(place)))
    lines += ["", say("Its page, with curves and code"), wrap(page(rule))]
    return "\n".join(lines) + "\n"


def to_markdown(text: Explanation, figures: Sequence[str] = ()) -> str:
    """Return the text as a page of Markdown, with the code of its remedies; ``figures`` are lines that show curves."""
    rule, say = text.rule, text.language.say

    def block_lines(block: Block) -> list[str]:
        if block.kind == "code":
            return ["```", block.items[0][0].text, "```"]
        return [f"{'- ' if block.kind == 'ul' else ''}{_marked(item)}" for item in block.items]

    facts = say(
        "Severity **{severity}**, group *{group}*, since {version}.",
        severity=say(rule.severity.value),
        group=say(rule.group),
        version=rule.since,
    )
    lines = [f"# {rule.name}", "", text.summary, "", facts, "", *figures]
    for section in text.all_sections:
        lines += [f"## {section.title}", ""]
        for block in section.blocks:
            lines += [*block_lines(block), ""]
    if rule.thresholds:
        head = (say("option"), say("default"), say("unit"), say("where it comes from"))
        lines += [f"## {say('Thresholds')}", "", _row(head), "|---|---|---|---|"]
        for threshold in rule.thresholds:
            name, default = f"`{threshold.name}`", f"`{show_default(threshold.default)}`"
            lines.append(_row((name, default, say(threshold.unit), say(threshold.source))))
        lines.append("")
    if rule.supersedes:
        links = ", ".join(f"[{name}]({name}.md)" for name in rule.supersedes)
        sentence = say("When this rule fires, it stands before: {links}.", links=links)
        lines += [f"## {say('Explains')}", "", sentence, ""]
    if rule.remedies:
        lines += [f"## {say('What to do')}", "", say("Most promising first."), ""]
    for number, name in enumerate(rule.remedies, 1):
        remedy = REMEDIES[name]
        lines += [f"### {number}. {say(remedy.action)}", "", *_remedy_lines(remedy, text.language)]
    return "\n".join(lines).rstrip() + "\n"


def to_json(text: Explanation) -> dict[str, Any]:
    """Return one rule as the JSON of ``GET rules`` (docs/http_api.md)."""
    rule, say = text.rule, text.language.say
    return {
        "name": rule.name,
        "title": say(rule.title),
        "group": say(rule.group),
        "severity": rule.severity.value,
        "since": rule.since,
        "page": page(rule),
        "summary": text.summary,
        "sections": [
            {
                "key": section.key,
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
                "unit": say(threshold.unit),
                "source": say(threshold.source),
            }
            for threshold in rule.thresholds
        ],
        "supersedes": list(rule.supersedes),
        "remedies": list(rule.remedies),
    }


def rules_json(language: Language = ENGLISH) -> dict[str, Any]:
    """Return the text of every rule and remedy: the whole answer of ``GET rules``."""
    say = language.say
    return {
        "rules": [to_json(explain(rule, language)) for rule in RULES.values()],
        "remedies": {
            remedy.id: {
                "action": say(remedy.action),
                "why": say(remedy.why),
                "test": say(remedy.test),
                "code": dict(remedy.code),
                "sources": _references(remedy, language),
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


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _remedy_lines(remedy: Remedy, language: Language) -> list[str]:
    say = language.say
    test = say("*Cheapest test:* {test}", test=say(remedy.test))
    lines = [f"`{remedy.id}`: {say(remedy.why)}", "", test, ""]
    for framework, code in remedy.code.items():
        lines += [f"{FRAMEWORKS[framework]}:", "", "```python", code, "```", ""]
    if remedy.sources:
        lines += [say("Sources: {sources}.", sources="; ".join(_references(remedy, language))), ""]
    return lines


def _references(remedy: Remedy, language: Language) -> list[str]:
    """Return the sources of a remedy in full, for people."""
    return [f"{key}: {language.say(SOURCES[key])}" for key in remedy.sources]


def _marked(item: tuple[Words, ...]) -> str:
    return "".join(f"`{words.text}`" if words.is_code else words.text for words in item)


def _blocks(body: str, language: Language = ENGLISH) -> tuple[Block, ...]:
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
                    Block("ul", tuple(_words(_cited(say(line.removeprefix(_BULLET)), language)) for line in group))
                )
            else:
                blocks.append(Block("p", (_words(say(" ".join(group))),)))
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


def _cited(line: str, language: Language) -> str:
    """Write a source's name before its key: readers do not know the keys."""
    found = re.match(r"\[([^\]]+)\] ", line)
    if not found or found[1] not in SOURCES:
        return line
    source = language.say(SOURCES[found[1]])
    return language.say("{source} [{key}]: {words}", source=source, key=found[1], words=line[found.end() :])


@cache
def accuracy() -> dict[str, Any]:
    """Return what ``benchmarks/accuracy.py`` measured."""
    measured: dict[str, Any] = json.loads((resources.files("tb_diagnose.rules") / "accuracy.json").read_text("utf-8"))
    return measured


def _measured(name: str, language: Language) -> Iterator[Section]:
    """Say how often a rule was right on the labelled trainings."""
    if name not in accuracy()["rules"]:
        return
    say = language.say
    corpus, counts = accuracy()["corpus"], accuracy()["rules"][name]
    where = text("{runs} labelled trainings of small models on {tasks} tasks, {healthy} of them healthy", **corpus)
    alarms = plural("{n} false alarm", "{n} false alarms", counts["fp"]) if counts["fp"] else text("no false alarms")
    if not counts["required"]:
        sentence = say(
            "Not measured: none of the {where}, has what it looks for. It raised {alarms} on them, and its tests use "
            "made-up curves.",
            where=where,
            alarms=alarms,
        )
        yield Section(MEASURED, say(MEASURED), (Block("p", (_words(sentence),)),))
        return
    head = say(
        "On {where}, it found {found} of {required} cases and raised {alarms}:",
        where=where,
        found=counts["tp"],
        required=counts["required"],
        alarms=alarms,
    )
    interval = "{score} {value:.2f} (95 % interval {low:.2f} to {high:.2f})"
    lines = [
        text(interval, score=word, **dict(zip(("value", "low", "high"), counts[score], strict=True)))
        for score, word in (("precision", text("precision")), ("recall", text("recall")))
        if counts[score]
    ]
    lines += [
        text(
            "with {confidence} confidence: {right} right, {allowed} acceptable, {wrong} wrong",
            confidence=text(level),
            right=right,
            allowed=allowed,
            wrong=wrong,
        )
        for level, (right, allowed, wrong) in counts["confidence"].items()
    ]
    warning = "The rules were made with these trainings in sight: expect it to do worse on other kinds of training."
    yield Section(
        MEASURED,
        say(MEASURED),
        (
            Block("p", (_words(head),)),
            Block("ul", tuple(_words(say(line)) for line in lines)),
            Block("p", (_words(say(warning)),)),
        ),
    )


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
