"""How often a rule was right, as the last section of its text says it: what ``benchmarks/accuracy.py`` measured."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any

from tb_diagnose.explain.blocks import Block, Section, words_of
from tb_diagnose.language import Language, plural, text

MEASURED = "How often it is right"
"""Title of the section; it follows those of the docstring."""


@cache
def accuracy() -> dict[str, Any]:
    """Return what ``benchmarks/accuracy.py`` measured."""
    measured: dict[str, Any] = json.loads((resources.files("tb_diagnose.rules") / "accuracy.json").read_text("utf-8"))
    return measured


def measured(name: str, language: Language) -> Iterator[Section]:
    """Say how often a rule was right on the labelled trainings."""
    if name not in accuracy()["rules"]:
        return
    say = language.say
    corpus, counts = accuracy()["corpus"], accuracy()["rules"][name]
    where = text("{runs} labelled trainings in {corpora} collections, {healthy} of them healthy", **corpus)
    alarms = plural("{n} false alarm", "{n} false alarms", counts["fp"]) if counts["fp"] else text("no false alarms")
    if not counts["required"]:
        sentence = say(
            "Not measured: none of the {where}, has what it looks for. It raised {alarms} on them, and its tests use "
            "made-up curves.",
            where=where,
            alarms=alarms,
        )
        yield Section(MEASURED, say(MEASURED), (Block("p", (words_of(sentence),)),))
        return
    head = say(
        "On {where}, it found {found} of {required} cases and raised {alarms}:",
        where=where,
        found=counts["tp"],
        required=counts["required"],
        alarms=alarms,
    )
    interval = "{score} {value:.2f} (95 % interval {low:.2f} to {high:.2f})"
    lines = [
        text(interval, score=word, **dict(zip(("value", "low", "high"), counts[score], strict=True)))
        for score, word in (("precision", text("precision")), ("recall", text("recall")))
        if counts[score]
    ]
    lines += [
        text(
            "with {confidence} confidence: {right} right, {allowed} acceptable, {wrong} wrong",
            confidence=text(level),
            right=right,
            allowed=allowed,
            wrong=wrong,
        )
        for level, (right, allowed, wrong) in counts["confidence"].items()
    ]
    warning = "The rules were made with these trainings in sight: expect it to do worse on other kinds of training."
    yield Section(
        MEASURED,
        say(MEASURED),
        (
            Block("p", (words_of(head),)),
            Block("ul", tuple(words_of(say(line)) for line in lines)),
            Block("p", (words_of(say(warning)),)),
        ),
    )
