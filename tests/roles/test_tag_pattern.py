"""Patterns for tags: what they match is what ``re`` says, and no pattern and no tag takes long."""

from __future__ import annotations

import re
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.roles import PatternError, tag_pattern
from tb_diagnose.roles.tag_pattern import LONGEST_PATTERN, LONGEST_TAG

ATOMS = ["a", "b", "/", "1", ".", r"\w", r"\d", "[a1]", "[^a/]", "[]a]", r"\.", "{", r"\x61", r"\141", r"\n"]
PLACES = ["^", "$", r"\A", r"\Z", r"\b", r"\B"]
QUANTIFIERS = ["*", "+", "?", "*?", "+?", "??", "{0}", "{2}", "{1,2}", "{,2}", "{1,}", "{}", "{a}"]


def wider(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(inside, inside).map("".join),
        st.tuples(inside, inside).map("({0[0]}|{0[1]})".format),
        st.tuples(st.sampled_from(["(?:", "(?=", "(?!", "(?P<name>"]), inside).map("{0[0]}{0[1]})".format),
        st.tuples(inside, st.sampled_from(QUANTIFIERS)).map("(?:{0[0]}){0[1]}".format),
        st.tuples(st.sampled_from(["(?<=", "(?<!"]), st.sampled_from("ab1/")).map("{0[0]}{0[1]})".format),
    )


PATTERNS = st.tuples(
    st.sampled_from(["", "(?i)", "(?s)", "(?m)", "(?a)"]),
    st.recursive(st.sampled_from(ATOMS + PLACES), wider, max_leaves=8),
).map("".join)


@given(PATTERNS, st.lists(st.text("ab1/AZ.{}\n", max_size=7), min_size=1, max_size=5))
def test_what_matches_is_what_re_says(source: str, tags: list[str]) -> None:
    try:
        reference = re.compile(source)
    except re.error:
        with pytest.raises(PatternError, match="is not a regular expression"):
            tag_pattern(source)
        return
    pattern = tag_pattern(source)
    for tag in tags:
        assert pattern.matches(tag) == bool(reference.fullmatch(tag))


@pytest.mark.parametrize(
    "source",
    [
        r"(\w+/?)+x",
        "(a*)*x",
        "(((((a*)*)*)*)*)*x",
        "(a|a)*x",
        "(a|a)" * 100 + "x",
        ".*" * 20 + "x",
        "(a?){100}a{100}x",
        "(?=(a*)*x)a*",
        "(?!(a|aa)+$)a*",
    ],
)
def test_patterns_that_take_re_longer_than_the_universe_lasts_are_answered(source: str) -> None:
    pattern = tag_pattern(source)
    assert not pattern.matches("a" * 60)
    assert not pattern.matches("a" * LONGEST_TAG)


REFUSED = {
    "too long": ("a" * (LONGEST_PATTERN + 1), "is longer than 1,000 characters"),
    "alternatives": ("a|" * 100_000, "is longer than 1,000 characters"),
    "parentheses": ("(" * 5_000 + ")" * 5_000, "is longer than 1,000 characters"),
    "deep": ("(" * 30 + ")" * 30, "nests groups more than 20 deep"),
    "deeper than re can": ("(" * 490 + ")" * 490, "nests groups more than 20 deep"),
    "huge repeat": ("a{1000000}", "is too large: its repeats come to over 1,000 steps"),
    "huge optional repeat": ("a{0,1000000}", "is too large"),
    "huge repeat of nothing": ("(){4000000000}", "is too large"),
    "repeat of a repeat": ("(a{100}){100}", "is too large"),
    "too many digits": ("a{99999999999999999999}", "is not a regular expression"),
    "open group": ("(", "is not a regular expression: missing ), unterminated subpattern at position 0"),
    "open set": ("[a", "is not a regular expression"),
    "back reference": (r"(a)\1", r"uses '\\1', which is not supported"),
    "named back reference": ("(?P<n>a)(?P=n)", "uses '(?P=', which is not supported"),
    "condition": ("(a)?(?(1)a|b)", "uses '(?(1', which is not supported"),
    "scoped flags": ("(?i:a)", "uses '(?i:', which is not supported"),
    "verbose": ("(?x)a", "uses '(?x)', which is not supported"),
    "comment": ("(?#x)a", "uses '(?#x', which is not supported"),
}


@pytest.mark.parametrize(("source", "reason"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused(source: str, reason: str) -> None:
    with pytest.raises(PatternError) as caught:
        tag_pattern(source)
    assert str(caught.value).startswith(reason)


def test_a_tag_of_any_length_is_answered() -> None:
    assert tag_pattern(".*").matches("a" * LONGEST_TAG)
    assert not tag_pattern(".*").matches("a" * (LONGEST_TAG + 1))


def test_equal_patterns_are_equal_whatever_they_were_asked() -> None:
    asked = tag_pattern("a+")
    asked.matches("aa")
    assert asked == tag_pattern("a+")
    assert asked != tag_pattern("a*")


def test_warnings_of_re_stay_away() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert tag_pattern("[[a]").matches("[")
