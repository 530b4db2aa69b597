"""Words that a translation must not have: what a careless replacement leaves behind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[2]
CATALOGUES = ("tb_diagnose/locale/zh_CN/LC_MESSAGES/tb_diagnose.po", "frontend/xliff/zh-CN.xlf")


def translations() -> list[tuple[str, str]]:
    """Return English and Chinese of every text that has no plural."""
    with (ROOT / CATALOGUES[0]).open("rb") as file:
        both = [(message.id, message.string) for message in read_po(file)]
    return [(en, zh) for en, zh in both if isinstance(en, str) and isinstance(zh, str) and en]


@pytest.mark.parametrize("path", CATALOGUES)
def test_a_finite_value_is_no_threshold(path: str) -> None:
    words = (ROOT / path).read_text(encoding="utf-8")
    assert re.findall(r".*(?<!所)有阈值.*", words) == []
    assert "有限值" in words


@pytest.mark.parametrize("words", ["验证损失", "训练损失", "诚实", "图案"])
def test_there_is_one_term_for_one_thing(words: str) -> None:
    # Tags in backticks are what a log says.
    said = [re.sub("`[^`]*`", "", zh) for _, zh in translations()]
    assert len(said) > 1000
    assert [one for one in said if words in one] == []


def test_a_translation_ends_as_the_english_does() -> None:
    assert [zh for en, zh in translations() if zh.endswith(" ") and not en.endswith(" ")] == []
