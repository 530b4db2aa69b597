"""The documents: generated ones are up to date, written ones are true."""

from __future__ import annotations

import re
import subprocess
import sys
import types
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

import tb_diagnose
from tb_diagnose.explain import explain, problems
from tb_diagnose.findings import Finding
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import SECTIONS
from tb_diagnose.version import __version__

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
WRITTEN = [ROOT / name for name in ("CHANGELOG.md", "CONTRIBUTING.md", "ROADMAP.md", "SECURITY.md")]
PAGES = [*WRITTEN, *sorted(DOCS.glob("*.md")), *sorted(DOCS.glob("**/rules/*.md"))]


def test_rule_pages_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "gen_docs.py", "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_rule_has_a_page_and_a_line_in_the_index() -> None:
    index = (DOCS / "rules" / "README.md").read_text("utf-8")
    for name in RULES:
        assert f"[{name}]({name}.md)" in index
    assert {page.stem for page in (DOCS / "rules").glob("*.md")} == {*RULES, "README"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    for target in re.findall(r"\]\(([^)#]+)", text):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_every_document_is_in_the_index() -> None:
    index = (DOCS / "README.md").read_text("utf-8")
    assert [page.name for page in DOCS.glob("*.md") if page.name != "README.md" and f"({page.name})" not in index] == []


def test_the_paths_of_the_architecture_exist() -> None:
    text = (DOCS / "architecture.md").read_text("utf-8")
    paths = {
        path for path in re.findall(r"`([\w./*-]+(?:/|\.(?:py|ts|mjs|md)))`", text) if "/" in path and "*" not in path
    }
    roots = (ROOT, ROOT / "tb_diagnose", ROOT / "frontend" / "src")
    assert len(paths) > 40
    assert sorted(path for path in paths if not any((root / path).exists() for root in roots)) == []


PICTURES = sorted((DOCS / "rules" / "images").glob("*.svg"))
FRAME = (58.0, 706.0)
LARGEST = 15_000
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("name", RULES)
def test_a_page_shows_its_rule_on_a_curve(name: str) -> None:
    page = (DOCS / "rules" / f"{name}.md").read_text("utf-8")
    assert f"](images/{name}.svg)" in page
    assert re.search(r"^> .+ confidence", page, re.MULTILINE)


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_a_picture_is_small_and_all_of_it_lies_within_its_frame(path: Path) -> None:
    assert path.stat().st_size < LARGEST
    svg = ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - our own file
    height = float(svg.get("height", ""))
    assert svg.findall(f"{SVG}path")
    for text in svg.findall(f"{SVG}text"):
        assert 0.0 < float(text.get("y", "")) < height
        if text.get("class") == "said":
            assert FRAME[0] <= float(text.get("x", ""))
            assert float(text.get("x", "")) + 6.4 * len(text.text or "") <= FRAME[1]
    for ring in svg.findall(f"{SVG}circle"):
        assert FRAME[0] < float(ring.get("cx", "")) < FRAME[1]
        assert 0.0 < float(ring.get("cy", "")) < height - 40.0
    for band in svg.findall(f"{SVG}rect[@class='band']"):
        first, width = float(band.get("x", "")), float(band.get("width", ""))
        assert FRAME[0] < first < first + width < FRAME[1]
        assert 0.0 < float(band.get("y", "")) < height - 40.0
    for path_ in svg.findall(f"{SVG}path"):
        places = re.findall(r"[M ](-?[\d.]+),(-?[\d.]+)", path_.get("d", ""))
        assert all(FRAME[0] <= float(x) <= FRAME[1] and 0.0 < float(y) <= height - 40.0 for x, y in places)


def test_all_evidence_of_the_findings_is_drawn() -> None:
    findings = tb_diagnose.diagnose(ROOT / "demo_logs").all_findings
    for name in RULES:
        page = (DOCS / "rules" / f"{name}.md").read_text("utf-8")
        [finding] = [one for one in findings if one.rule == name and f"> {one.message} (" in page]
        svg = ET.fromstring((DOCS / "rules" / "images" / f"{name}.svg").read_text("utf-8"))  # noqa: S314
        kinds = Counter(one.kind for one in finding.evidence)
        assert len(svg.findall(f"{SVG}rect[@class='band']")) == kinds["span"]
        # A span has a bar along its top; a point that is not finite is a line.
        lines = len(svg.findall(f"{SVG}path[@class='mark']")) + len(svg.findall(f"{SVG}path[@class='mark level']"))
        assert lines + len(svg.findall(f"{SVG}circle")) == sum(kinds.values()) - kinds["stat"], name


def test_the_changelog_lists_every_rule_and_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert f"## [{__version__}]" in text
    due = [f"- `{name}` ({rule.severity.value}): {explain(rule).summary}" for name, rule in RULES.items()]
    assert [line for line in due if line.split(":")[0] not in text] == []  # lines to paste


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    for words in (
        "Apache License",
        "Version 2.0, January 2004",
        "9. Accepting Warranty",
        "END OF TERMS AND CONDITIONS",
    ):
        assert words in text


def code_blocks() -> list[str]:
    text = (DOCS / "writing-a-rule.md").read_text("utf-8")
    return re.findall(r"^```python\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)


@pytest.fixture
def guide(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The names of the guide's rule and of its tests, with the rule among the built-in ones."""
    rule_code, test_code = code_blocks()
    module = types.ModuleType("guide")
    monkeypatch.setitem(sys.modules, "guide", module)
    exec(compile(rule_code, "writing-a-rule.md, the rule", "exec"), vars(module))  # noqa: S102 - our own page
    monkeypatch.setitem(tb_diagnose.RULES, "frozen-score", vars(module)["frozen_score"])
    names: dict[str, Any] = {}
    exec(compile(test_code, "writing-a-rule.md, the tests", "exec"), names)  # noqa: S102 - our own page
    return names


def test_the_rule_of_the_guide_is_well_described(guide: dict[str, Any]) -> None:
    assert guide["RULE"] == "frozen-score"
    assert problems(RULES["frozen-score"]) == []


def test_the_tests_of_the_guide_pass(guide: dict[str, Any]) -> None:
    for case in guide["FIRES"].values():
        guide["test_fires"](case)
    for case in guide["QUIET"].values():
        guide["test_stays_quiet"](case)
    guide["test_step_numbering_does_not_matter"]()
    assert len(guide["QUIET"]) > len(guide["FIRES"])


def test_the_guide_names_every_section() -> None:
    text = (DOCS / "writing-a-rule.md").read_text("utf-8")
    for title in SECTIONS:
        assert f"`{title}`" in text


def test_the_guide_is_about_findings_as_they_are() -> None:
    assert {"message", "evidence", "confidence", "remedies"} <= set(Finding.__dataclass_fields__)
