"""Words that a translation must not have: what a careless replacement leaves behind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CATALOGUES = ("tb_diagnose/locale/zh_CN/LC_MESSAGES/tb_diagnose.po", "frontend/xliff/zh-CN.xlf")


@pytest.mark.parametrize("path", CATALOGUES)
def test_a_finite_value_is_no_threshold(path: str) -> None:
    words = (ROOT / path).read_text(encoding="utf-8")
    assert re.findall(r".*(?<!所)有阈值.*", words) == []
    assert "有限值" in words
