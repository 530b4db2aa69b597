"""docs/sources.md names rules and next steps that exist, and misses none that cites an article."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tb_diagnose.remedies import REMEDIES, SOURCES
from tb_diagnose.rules import RULES

ROOT = Path(__file__).parents[1]
ARTICLES = ("S0", "S1", "S2", "S3", "S4")
PAGE = (ROOT / "docs" / "sources.md").read_text("utf-8")
COVERED, NOT_COVERED = PAGE.split("## Not covered\n")
OFFERED = {remedy for rule in RULES.values() for remedy in rule.remedies}


def names(text: str) -> set[str]:
    """Return what the text writes as rules and next steps are written: words joined by hyphens."""
    return set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", text))


def linked(text: str) -> set[str]:
    return set(re.findall(r"\]\(rules/([a-z-]+)\.md\)", text))


def cites(rule: str) -> bool:
    return any(f"[{article}]" in (RULES[rule].check.__doc__ or "") for article in ARTICLES)


@pytest.mark.parametrize("article", ARTICLES)
def test_every_article_has_its_table(article: str) -> None:
    assert f"| {article} | {SOURCES[article]} |" in COVERED
    body = COVERED.split(f"## {article}: {SOURCES[article]}\n")[1].split("\n## ")[0]
    rows = [line for line in body.splitlines() if line.startswith("| ")][2:]
    assert len(rows) >= 8
    for row in rows:
        assert names(row) or linked(row) or "no finding" in row, row


def test_every_name_exists() -> None:
    assert linked(PAGE) <= set(RULES)
    assert names(PAGE) <= {*RULES, *REMEDIES}
    assert all(f"[{name}](rules/{name}.md)" in PAGE for name in linked(PAGE))


def test_what_is_covered_is_offered_by_a_rule() -> None:
    assert names(COVERED) & set(REMEDIES) <= OFFERED


def test_what_is_not_covered_is_not() -> None:
    missing = {name for name in names(NOT_COVERED) if f"has `{name}`, but" in " ".join(NOT_COVERED.split())}
    assert missing & OFFERED == set(), "a rule offers it now: move it to its table"


def test_no_rule_or_next_step_that_cites_an_article_is_forgotten() -> None:
    assert {name for name in RULES if cites(name)} - linked(PAGE) == set()
    cited = {name for name, remedy in REMEDIES.items() if set(remedy.sources) & set(ARTICLES)}
    assert cited - names(PAGE) == set()


def test_the_stories_exist() -> None:
    stories = re.findall(r"`demo_logs/([\w-]+)`", PAGE)
    assert len(stories) >= 4
    for story in stories:
        assert (ROOT / "demo_logs" / story).is_dir(), story
