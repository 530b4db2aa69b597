"""A rule's text for a terminal, as a page of Markdown, and as JSON for the tab."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tb_diagnose.explain import documents
from tb_diagnose.explain.blocks import Block, Words
from tb_diagnose.explain.explanation import Explanation, explain
from tb_diagnose.language import ENGLISH, Language, wrapped
from tb_diagnose.remedies import REMEDIES, SOURCES, Remedy
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import Rule

FRAMEWORKS: Mapping[str, str] = {
    "keras": "Keras",
    "pytorch": "PyTorch",
    "sb3": "Stable-Baselines3",
    "cleanrl": "CleanRL",
    "trl": "TRL",
}


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
        default = show_default(threshold.default)
        words = say(
            "{option} = {default} ({unit}; {range})",
            option=threshold.name,
            default=default,
            unit=say(threshold.unit),
            range=say(threshold.range),
        )
        lines.append(wrap(words, rest="    "))
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
        head = (say("option"), say("default"), say("range"), say("unit"), say("where it comes from"))
        lines += [f"## {say('Thresholds')}", "", _row(head), "|---|---|---|---|---|"]
        for threshold in rule.thresholds:
            name, default = f"`{threshold.name}`", f"`{show_default(threshold.default)}`"
            cells = (name, default, say(threshold.range), say(threshold.unit), say(threshold.source))
            lines.append(_row(cells))
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


def to_json(text: Explanation) -> documents.Rule:
    """Return one rule as the JSON of ``GET rules`` (docs/http_api.md)."""
    rule, say = text.rule, text.language.say
    return {
        "name": rule.name,
        "title": say(rule.title),
        "group": say(rule.group),
        "severity": rule.severity,
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
                            [{"code": words.text} if words.is_code else {"text": words.text} for words in item]
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


def rules_json(language: Language = ENGLISH) -> documents.Rules:
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
