"""A rule's text: its docstring, read once, for the terminal, the docs and the tab.

A docstring is one imperative sentence, then the sections of ``registry.SECTIONS`` as ``## Title``.
"""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass

from tb_diagnose.explain.blocks import Section, blocks_of
from tb_diagnose.explain.measured import measured
from tb_diagnose.language import ENGLISH, Language
from tb_diagnose.rules.registry import Rule


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
        sections.append(Section(title.strip(), say(title.strip()), blocks_of(body, language)))
    return Explanation(
        rule, language, say(" ".join(head.split())), tuple(sections), tuple(measured(rule.name, language))
    )
