"""A report as a document: text for people, JSON for programs, Markdown for issues, and what CI servers read.

A reporter decides nothing: it orders and words what the report says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tb_diagnose.findings import Report
from tb_diagnose.reporters import github, json, junit, markdown, sarif, text
from tb_diagnose.reporters.style import Style

__all__ = ["FORMATS", "Style"]

FORMATS: Mapping[str, Callable[[Report, Style], str]] = {
    "text": text.render,
    "json": json.render,
    "markdown": markdown.render,
    "github": github.render,
    "junit": junit.render,
    "sarif": sarif.render,
}
