"""Whether a rule's text and metadata are as they should be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tb_diagnose.explain.blocks import Section
from tb_diagnose.explain.explanation import explain
from tb_diagnose.remedies import REMEDIES
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import GROUPS, ORIGINS, SECTIONS, Rule


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


def _code(section: Section) -> list[str]:
    return [
        words.text
        for block in section.blocks
        if block.kind != "code"
        for item in block.items
        for words in item
        if words.is_code
    ]
