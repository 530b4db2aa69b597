"""The README says what is so."""

from __future__ import annotations

import re
from pathlib import Path

from tb_diagnose.engine.config_file import load_config
from tb_diagnose.rules import RULES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_its_table_lists_every_rule_with_its_severity_in_order() -> None:
    rows = re.findall(r"^\| (`.*?`) \| (\w+) \|", README, flags=re.MULTILINE)
    listed = [(name, severity) for names, severity in rows for name in re.findall(r"`(.*?)`", names)]
    assert listed == [(rule.name, rule.severity.value) for rule in RULES.values()]


def test_its_config_is_valid(tmp_path: Path) -> None:
    [text] = re.findall(r"```toml\n(.*?)```", README, flags=re.DOTALL)
    path = tmp_path / "tb-diagnose.toml"
    path.write_text(text, encoding="utf-8")
    config = load_config(path)
    assert config.ignore
    assert config.roles
    assert config.suppressions


def test_its_commands_are_targets_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, flags=re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)", README)) <= targets


def test_its_links_lead_somewhere() -> None:
    links = re.findall(r"(?<!!)\[[^]]*\]\((?!http)([^)]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
