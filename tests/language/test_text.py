from __future__ import annotations

import copy
import pickle

import pytest

from tb_diagnose.language import Text, clauses, enumerated, joined, listed, plural, sentences, text


@pytest.mark.parametrize(
    ("made", "english"),
    [
        (text("nothing to fill in"), "nothing to fill in"),
        (text("{tag} ends at {value}", tag="`loss`", value="0.5"), "`loss` ends at 0.5"),
        (text("{name} is odd", name="{value}"), "{value} is odd"),
        (plural("{n} point", "{n} points", 1), "1 point"),
        (plural("{n:,} point", "{n:,} points", 1200), "1,200 points"),
        (plural("{n} value of {tag}", "{n} values of {tag}", 0, tag="a"), "0 values of a"),
        (joined("a", text(", and {b}", b="b")), "a, and b"),
        (joined("braces {stay}", "{}"), "braces {stay}{}"),
        (listed(["a"]), "a"),
        (listed(["a", "b"]), "a and b"),
        (listed(["a", "b", "c", "d"]), "a, b, c and d"),
        (enumerated(["a"]), "a"),
        (enumerated(["{a}", "b", "c"]), "{a}, b, c"),
        (clauses(iter(["a", text("b")])), "a; b"),
        (sentences(["A.", "", "B.", ""]), "A. B."),
    ],
)
def test_a_text_is_its_english_sentence(made: Text, english: str) -> None:
    assert made == english
    assert isinstance(made, Text)


def test_a_text_goes_through_copies_and_pickles() -> None:
    made = plural("{n} point of {what}", "{n} points of {what}", 2, what=text("a curve"))
    for twin in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301 - our own bytes
        assert twin == made
        assert (twin.template, twin.many, twin.values) == (made.template, made.many, made.values)


def test_a_template_needs_all_its_values() -> None:
    with pytest.raises(KeyError):
        text("{tag} ends")


def test_the_same_text_is_kept_once() -> None:
    assert text("needs {n} points", n=3) is text("needs {n} points", n=3)


def test_values_that_equal_one_another_make_texts_of_their_own() -> None:
    alike: list[object] = [1, 1.0, True, 0.0, -0.0, 0, False, "1", joined("1"), text("{one}", one=1)]
    made = [text("it is {value}", value=value) for value in alike]
    assert len(set(map(id, made))) == len(alike)
    for one, value in zip(made, alike, strict=True):
        assert one == f"it is {value}"
        assert one.values["value"] is value


def test_a_value_that_cannot_be_hashed() -> None:
    assert text("it is {value}", value=[1]) == "it is [1]"


def test_only_so_many_are_kept() -> None:
    first = text("number {n}", n=-1)
    made = [text("number {n}", n=n) for n in range(10_000)]
    assert made == [f"number {n}" for n in range(10_000)]
    assert text("number {n}", n=-1) == first
