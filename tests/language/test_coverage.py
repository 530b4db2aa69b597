"""Every sentence of a report or a comparison is a text: a plain string would have lost what other languages need."""

from __future__ import annotations

import dataclasses
import os
import re
import shutil
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from tb_diagnose import diagnose
from tb_diagnose.api import examine
from tb_diagnose.compare import compare
from tb_diagnose.language import Text
from tests.compare.runs import subject

DEMO_LOGS = Path(__file__).parents[2] / "demo_logs"

NAMES = {
    "Report": (),
    "Tool": ("name", "version"),
    "RunSummary": ("name", "tb_runs", "primary", "family"),
    "SeriesSummary": ("tb_run", "tag", "role", "measure", "split", "better"),
    "SeriesRef": ("tb_run", "tag"),
    "BestStep": ("tb_run", "tag", "split", "better"),
    "Note": ("name", "tags"),
    "Finding": ("rule", "run", "tags", "remedies", "superseded_by"),
    "Outcome": ("rule", "run"),
    "LogWarning": ("where", "tb_run"),
    "Span": ("tb_run", "tag", "kind"),
    "Level": ("tb_run", "tag", "kind"),
    "Point": ("tb_run", "tag", "kind"),
    "Gap": ("tb_run", "tag", "other_tb_run", "other_tag", "kind"),
    "Stat": ("kind",),
    "Comparison": ("runs", "baseline", "winner"),
    "Quantity": ("key", "role", "split", "better"),
    "Standing": ("run",),
    "Best": ("tb_run", "tag"),
    "FoundIn": ("rule", "severity", "found", "unchecked"),
    "Difference": ("name", "values"),
    "Group": ("name", "by", "runs", "left_out"),
    "GroupComparison": ("first", "second"),
    "Pattern": ("rule", "parameter"),
    "Search": (),
}
"""The fields of all records that hold names and codes, which are the same in every language."""
TAG_WORDS = ("word", "quantity")
"""The values of texts that hold words of a tag."""


def sentences(record: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Iterate over the strings in a record that are no names, each with the field that it was found in."""
    if isinstance(record, str):
        if record and not isinstance(record, Enum):
            yield where, record
    elif isinstance(record, tuple | list):
        for item in record:
            yield from sentences(item, where)
    elif dataclasses.is_dataclass(record):
        kind = type(record).__name__
        for field in dataclasses.fields(record):
            if field.name not in NAMES[kind]:
                yield from sentences(getattr(record, field.name), f"{kind}.{field.name}")


def prose_in_values(words: Text) -> Iterator[str]:
    """Iterate over the plain strings in a text that read like words, not like names and numbers."""
    for name, value in words.values.items():
        if isinstance(value, Text):
            yield from prose_in_values(value)
        elif name in TAG_WORDS or not isinstance(value, str):
            continue
        elif re.search(r"[a-z]{2,}[,;]? [a-z]{2,}", re.sub("`[^`]*`|'[^']*'", "", value)):
            yield value


def assert_all_are_texts(record: Any) -> None:
    found = list(sentences(record))
    assert found
    for where, words in found:
        assert isinstance(words, Text), (where, words)
        assert list(prose_in_values(words)) == [], (where, words)


def test_a_report_is_told_in_texts() -> None:
    assert_all_are_texts(diagnose(DEMO_LOGS))


def test_a_comparison_is_told_in_texts() -> None:
    found = examine(DEMO_LOGS).subjects
    assert_all_are_texts(compare(found, baseline=found[0].name))
    assert_all_are_texts(compare([]))


def test_seeds_and_patterns_are_told_in_texts() -> None:
    many = [
        subject(
            f"lr{lr}-{seed}", (1.0, lr + seed / 100), rules=("diverged",) if lr > 1 else (), lr=lr, seed=seed, opt=opt
        )
        for lr, opt in ((0.1, "sgd"), (0.2, "sgd"), (3.0, "adam"))
        for seed in range(5)
    ]
    comparison = compare(many)
    assert comparison.group_comparisons
    assert comparison.patterns
    assert comparison.patterns[0].same
    assert_all_are_texts(comparison)
    few = compare([one for one in many if one.hparams["seed"] in (0, 1)])
    assert few.group_comparisons
    assert_all_are_texts(few)


@pytest.mark.parametrize("damage", ["cut", "garbage", "checksum", "pointer", "zeros"])
def test_damage_is_told_in_texts(damage: str, tmp_path: Path) -> None:
    run = tmp_path / "run"
    shutil.copytree(DEMO_LOGS / "diverged", run)
    [file] = run.iterdir()
    content = file.read_bytes()
    file.write_bytes(
        {
            "cut": content[:-5],
            "garbage": content + b"garbage that is no record at all",
            "checksum": content[:-1] + bytes([content[-1] ^ 1]),
            "pointer": b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
            "zeros": content + bytes(64),
        }[damage]
    )
    os.utime(file, (0, 0))
    report = diagnose(tmp_path)
    assert report.warnings
    assert_all_are_texts(report)


@pytest.mark.parametrize("words", ["lost", Text("lost")], ids=["plain", "text"])
def test_a_lost_template_is_seen(words: str) -> None:
    report = diagnose(DEMO_LOGS / "diverged")
    finding = dataclasses.replace(report.all_findings[0], message=words)
    broken = dataclasses.replace(report, all_findings=(finding,))
    if isinstance(words, Text):
        words.template, words.many, words.values = "{x}", None, {"x": "some words of prose"}
    with pytest.raises(AssertionError, match=r"Finding\.message"):
        assert_all_are_texts(broken)
