"""A rule's text: one docstring, read once, for the terminal, the docs and the tab.

blocks  what it is made of  ->  explanation  a docstring, read      ->  renderings  text, Markdown and JSON
                                measured     how often it is right  ->  checks      whether it is as it should be
"""

from __future__ import annotations

from tb_diagnose.explain.blocks import Block, Section, Words
from tb_diagnose.explain.checks import problems
from tb_diagnose.explain.explanation import Explanation, explain
from tb_diagnose.explain.measured import MEASURED, accuracy
from tb_diagnose.explain.renderings import FRAMEWORKS, page, rules_json, show_default, to_json, to_markdown, to_text

__all__ = [
    "FRAMEWORKS",
    "MEASURED",
    "Block",
    "Explanation",
    "Section",
    "Words",
    "accuracy",
    "explain",
    "page",
    "problems",
    "rules_json",
    "show_default",
    "to_json",
    "to_markdown",
    "to_text",
]
