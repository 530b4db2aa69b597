from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.language import wrapped
from tb_diagnose.language.wrapping import columns

WORDS = st.lists(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=12), max_size=30)


@given(WORDS, st.integers(5, 40))
def test_words_with_spaces_are_wrapped_as_by_the_standard_library(words: list[str], width: int) -> None:
    text = " ".join(words)
    expected = textwrap.fill(
        text, width, initial_indent="- ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )
    assert wrapped(text, width, first="- ", rest="  ") == (expected or "- ")


@given(st.text("损失在第步达到最佳，。", max_size=80), st.integers(4, 40))
def test_chinese_fits(text: str, width: int) -> None:
    for line in wrapped(text, width).split("\n"):
        # Closing marks stay with the character before them.
        assert columns(line.rstrip("，。")) <= width


@given(st.text("损失在第步达到最佳，。 `loss`/12", max_size=80), st.integers(12, 40))
def test_nothing_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width).split("\n")
    assert "".join("".join(lines).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "lines"),
    [("损失上升，验证变差", ["损失上升，", "验证变差"]), ("在 0.5 处停滞", ["在 0.5 处", "停滞"]), ("", [""])],
)
def test_a_chinese_character_takes_two_columns(text: str, lines: list[str]) -> None:
    assert wrapped(text, 10).split("\n") == lines
