from __future__ import annotations

import gettext
from dataclasses import dataclass

import pytest

from tb_diagnose.language import ENGLISH, Language, best_language, environment_language, joined, plural, text


class Catalogue(gettext.GNUTranslations):
    """A catalogue without a file."""

    def __init__(self, entries: dict[str, str]) -> None:
        self._entries = entries

    def gettext(self, message: str) -> str:
        return self._entries.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self._entries.get(msgid1, msgid1 if n == 1 else msgid2)


LATIN = Language(
    "la",
    Catalogue(
        {
            "{tag} ends at {value}": "{value} finis {tag}",
            "{n} point": "puncta {n}",
            "a curve": "curva",
            "plain": "planum",
        }
    ),
)


@dataclass(frozen=True)
class Record:
    name: str
    message: str
    parts: tuple[str, ...] = ()


@pytest.mark.parametrize(
    ("words", "latin"),
    [
        (text("{tag} ends at {value}", tag="`loss`", value=0.5), "0.5 finis `loss`"),
        (
            text("{tag} ends at {value}", tag=text("a curve"), value=plural("{n} point", "{n} points", 3)),
            "puncta 3 finis curva",
        ),
        (joined(text("a curve"), ", ", text("plain")), "curva, planum"),
        (text("not in the catalogue {n}", n=1), "not in the catalogue 1"),
        ("plain", "planum"),
        ("", ""),
        (text("{tag} ends at {value}", tag="a curve", value="{tag}"), "{tag} finis a curve"),
    ],
)
def test_say(words: str, latin: str) -> None:
    assert LATIN.say(words) == latin


def test_say_fills_in_a_template() -> None:
    assert LATIN.say("{tag} ends at {value}", tag="x", value=1) == "1 finis x"
    assert ENGLISH.say("{tag} ends at {value}", tag="x", value=1) == "x ends at 1"


def test_translate_goes_through_records_and_leaves_names_alone() -> None:
    record = Record("plain", text("plain"), (text("a curve"), "a curve"))
    assert LATIN.translate([record, {"a": record}]) == [
        Record("plain", "planum", ("curva", "a curve")),
        {"a": Record("plain", "planum", ("curva", "a curve"))},
    ]
    assert ENGLISH.translate(record) is record
    untouched = Record("plain", "plain")
    assert LATIN.translate(untouched) is untouched


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ([], "en"),
        (["zh-CN"], "zh-CN"),
        (["zh"], "zh-CN"),
        (["ZH_cn.UTF-8"], "zh-CN"),
        (["zh-Hans-SG"], "zh-CN"),
        (["zh-TW"], "en"),
        (["zh-Hant"], "en"),
        (["fr", "zh"], "zh-CN"),
        (["en-GB", "zh"], "en"),
        (["tlh", ""], "en"),
    ],
)
def test_best_language(wanted: list[str], code: str) -> None:
    assert best_language(wanted).code == code


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh-CN"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "zh_CN:en"}, "zh-CN"),
        ({"LANG": "C", "LANGUAGE": "zh_CN"}, "en"),
        ({"LANG": "", "LC_ALL": ""}, "en"),
    ],
)
def test_environment_language(environment: dict[str, str], code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert environment_language().code == code
