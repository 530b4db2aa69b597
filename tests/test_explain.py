"""A rule's text: parsed into sections, blocks and words, checked, and written in three forms."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tb_diagnose.explain import (
    Block,
    Words,
    explain,
    problems,
    rules_json,
    show_default,
    to_json,
    to_markdown,
    to_text,
)
from tb_diagnose.findings import Severity
from tb_diagnose.model import Training
from tb_diagnose.remedies import REMEDIES
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import SECTIONS, Context, Hit, Rule, WholeTraining, rule, threshold

BULLETS = """
    - First, which goes on
      in a second line with `code`.
    - Second.
"""


@dataclass(frozen=True, kw_only=True)
class Options:
    limit: float = threshold(0.25, unit="share", source="assumption: an example")
    classes: tuple[int, ...] = threshold((2, 10), unit="classes", source="convention: an example")


def make(doc: str, **changes: Any) -> Rule:
    def check(_run: Training, _options: Options, _context: Context) -> Iterator[Hit]:
        return iter(())

    check.__doc__ = doc
    made = rule(
        name="example-trouble",
        group="not learning",
        severity=Severity.WARNING,
        subject=WholeTraining(),
        options=Options,
        remedies=("check-labels", "overfit-one-batch"),
        supersedes=("overfitting",),
        since="0.1.0",
    )(check)
    return dataclasses.replace(made, **changes)


GOOD = f"""Find an example.

    ## What it looks for
    More than `limit` of the points, for `classes`.
    A second line of the same paragraph.

    A second paragraph, other than `overfitting`:
    - and a list at once.

    ## Why it matters
    It does.

    ## When it is wrong
    Never, says `overfitting`, see `check-labels`:

        epochs = 3

        more = 4

    ## Likely causes
{BULLETS}
    ## References
    - [S3] Loss 0.6931.
    - [unknown] Left alone.
    """


def test_blocks() -> None:
    text = explain(make(GOOD))
    assert text.summary == "Find an example."
    assert tuple(section.title for section in text.sections) == SECTIONS
    looks, _, wrong, causes, references = text.sections
    assert looks.blocks == (
        Block(
            "p",
            (
                (
                    Words("More than "),
                    Words("limit", is_code=True),
                    Words(" of the points, for "),
                    Words("classes", is_code=True),
                    Words(". A second line of the same paragraph."),
                ),
            ),
        ),
        Block("p", ((Words("A second paragraph, other than "), Words("overfitting", is_code=True), Words(":")),)),
        Block("ul", ((Words("and a list at once."),),)),
    )
    assert [block.kind for block in wrong.blocks] == ["p", "code", "code"]
    assert wrong.blocks[1].items == ((Words("epochs = 3", is_code=True),),)
    [bullets] = causes.blocks
    assert bullets.items == (
        (Words("First, which goes on in a second line with "), Words("code", is_code=True), Words(".")),
        (Words("Second."),),
    )
    assert references.blocks[0].items == (
        (Words("A binary model that does not learn, and does not even overfit [S3]: Loss 0.6931."),),
        (Words("[unknown] Left alone."),),
    )


def test_a_good_rule_has_no_problems() -> None:
    assert problems(make(GOOD)) == []


def sections(*titles: str) -> str:
    return "Find it.\n\n" + "\n\n".join(f"    ## {title}\n    Text." for title in titles)


@dataclass(frozen=True, kw_only=True)
class BadOptions:
    rumour: float = threshold(0.25, unit="share", source="somebody said so")
    bare: float = threshold(0.25, unit="share", source="definition")
    naked: float = threshold(0.25, unit="", source="definition: a number of nothing")


BAD = {
    "no docstring": (make(""), "has no summary"),
    "missing section": (make(sections(*SECTIONS[:-1])), "has the sections"),
    "misordered sections": (make(sections(*SECTIONS[1:], SECTIONS[0])), "has the sections"),
    "unknown section": (make(sections(*SECTIONS, "Notes")), "has the sections"),
    "section twice": (make(sections(*SECTIONS, SECTIONS[-1])), "has the sections"),
    "empty section": (make(GOOD.replace("It does.", "")), "section 'Why it matters' is empty"),
    "unknown option": (make(GOOD.replace("`limit`", "`limits`")), "quotes the option `limits`"),
    "unknown rule": (make(GOOD.replace("`overfitting`", "`over-fitting`")), "quotes `over-fitting`"),
    "unknown remedy": (make(GOOD, remedies=("check-everything",)), "names the remedy 'check-everything'"),
    "unknown consequence": (make(GOOD, supersedes=("over-fitting",)), "supersedes 'over-fitting'"),
    "unknown group": (make(GOOD, group="misc"), "group 'misc'"),
    "unknown origin": (make(sections(*SECTIONS), options=BadOptions), "source of `rumour`"),
    "origin without a reason": (make(sections(*SECTIONS), options=BadOptions), "source of `bare`"),
    "no unit": (make(sections(*SECTIONS), options=BadOptions), "`naked` has no unit"),
}


@pytest.mark.parametrize(("bad", "words"), BAD.values(), ids=BAD)
def test_problems(bad: Rule, words: str) -> None:
    assert any(words in problem for problem in problems(bad))


@pytest.mark.parametrize("built_in", RULES.values(), ids=RULES)
def test_every_rule_is_well_described(built_in: Rule) -> None:
    assert problems(built_in) == []


@pytest.mark.parametrize("width", [60, 80, 100])
@pytest.mark.parametrize("built_in", RULES.values(), ids=RULES)
def test_text_fits_and_says_everything(built_in: Rule, width: int) -> None:
    text = to_text(explain(built_in), width=width)
    assert max(map(len, text.splitlines())) <= width
    assert text.startswith(f"{built_in.name}  ({built_in.severity.value}, {built_in.group},")
    for word in (*SECTIONS, *(t.name for t in built_in.thresholds), *built_in.remedies, *built_in.supersedes):
        assert word in text


def test_text_of_a_list_code_and_thresholds() -> None:
    text = to_text(explain(make(GOOD)), width=60)
    assert "  - First, which goes on in a second line with `code`.\n  - Second.\n" in text
    assert "\n      epochs = 3\n" in text
    assert (
        "  limit = 0.25 (share; from 0 to 10)\n    assumption: an example\n  classes = [2, 10] (classes; at least 1)\n"
        in text
    )
    assert "(check-labels)" in " ".join(text.split())


def test_markdown() -> None:
    page = to_markdown(explain(make(GOOD)))
    assert page.startswith("# example-trouble\n\nFind an example.\n\nSeverity **warning**, group *not learning*")
    assert "| `classes` | `[2, 10]` | at least 1 | classes | convention: an example |" in page
    assert "[overfitting](overfitting.md)" in page
    assert "```\nepochs = 3\n```" in page
    for name in ("check-labels", "overfit-one-batch"):
        for code in REMEDIES[name].code.values():
            assert f"```python\n{code}\n```" in page


def test_json() -> None:
    document = to_json(explain(make(GOOD)))
    assert document["name"] == "example-trouble"
    assert document["severity"] == "warning"
    assert document["thresholds"][1] == {
        "name": "classes",
        "default": [2, 10],
        "unit": "classes",
        "source": "convention: an example",
    }
    assert document["sections"][3] == {
        "key": "Likely causes",
        "title": "Likely causes",
        "blocks": [
            {
                "kind": "ul",
                "items": [
                    [{"text": "First, which goes on in a second line with "}, {"code": "code"}, {"text": "."}],
                    [{"text": "Second."}],
                ],
            }
        ],
    }


def test_json_of_everything_is_plain() -> None:
    document = rules_json()
    assert json.loads(json.dumps(document, allow_nan=False)) == document
    assert [entry["name"] for entry in document["rules"]] == list(RULES)
    assert list(document["remedies"]) == list(REMEDIES)
    assert {name for entry in document["rules"] for name in entry["remedies"]} <= set(document["remedies"])
    assert document["remedies"]["early-stopping"]["sources"][0].startswith("S1: ")


DEFAULTS = {
    "whole number": (3, "3"),
    "large whole number": (1_000_000, "1000000"),
    "share": (0.25, "0.25"),
    "small": (1e-07, "1e-07"),
    "yes": (True, "true"),
    "text": ("x", '"x"'),
    "list": ((2, 0.5), "[2, 0.5]"),
}


@pytest.mark.parametrize(("value", "shown"), DEFAULTS.values(), ids=DEFAULTS)
def test_defaults_are_shown_as_the_config_takes_them(value: Any, shown: str) -> None:
    assert show_default(value) == shown
