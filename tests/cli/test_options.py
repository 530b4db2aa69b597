"""In which language the command line speaks, and that argparse's own words come in it as well."""

from __future__ import annotations

import gettext
import os
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from tb_diagnose.cli import options
from tb_diagnose.cli.main import CANNOT, main
from tb_diagnose.cli.options import asked_language, parse
from tb_diagnose.errors import ConfigError
from tb_diagnose.language import DOMAIN, Language

HOLES = re.compile(r"%(?:\(\w+\))?[sr](?!\w)")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["check", "logs", "--lang", "zh-CN"], "zh-CN"),
        (["check", "--lang=zh_CN.UTF-8", "logs"], "zh-CN"),
        (["--lang", "zh", "rules"], "zh-CN"),
        (["--lang", "en-GB"], "en"),
        (["check", "logs"], "en"),
        (["check", "--lang"], "en"),
        (["check", "--", "--lang", "zh"], "en"),
        ([], "en"),
    ],
)
def test_which_language(arguments: list[str], code: str) -> None:
    assert asked_language(arguments).code == code


def test_the_environment_decides_where_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert asked_language(["rules"]).code == "zh-CN"
    assert asked_language(["rules", "--lang", "en"]).code == "en"


@pytest.mark.parametrize("name", ["fr", "zh-TW", "english", ""])
def test_an_unknown_language_is_one_sentence(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ConfigError, match="unknown language"):
        asked_language(["rules", "--lang", name])
    assert main(["rules", "--lang", name]) == CANNOT
    assert capsys.readouterr().err.count("\n") == 1


@pytest.fixture
def chinese(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Language:
    """Chinese, with a catalogue that has some of argparse's words."""
    folder = tmp_path / "zh_CN" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalogue = Catalog(locale="zh_CN", domain=DOMAIN)
    catalogue.add("usage: ", "用法：")
    catalogue.add("options", "选项")
    catalogue.add("the following arguments are required: %s", "缺少参数：%s")
    catalogue.add(("expected %s argument", "expected %s arguments"), ("需要 %s 个参数",))
    with (folder / f"{DOMAIN}.mo").open("wb") as file:
        write_mo(file, catalogue)
    monkeypatch.setattr(options, "LOCALE", tmp_path)
    return Language.of("zh-CN")


def test_argparse_speaks_the_language(chinese: Language, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["check", "--help"], chinese)
    out = capsys.readouterr().out
    assert out.startswith("用法：tb-diagnose check")
    assert "\n选项:\n" in out
    with pytest.raises(SystemExit):
        parse(["check"], chinese)
    assert "缺少参数：LOG" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        parse(["check"], Language.of("en"))
    assert "the following arguments are required: LOG" in capsys.readouterr().err


@pytest.mark.parametrize("before", [None, "de"])
def test_the_process_is_left_as_it_was(chinese: Language, before: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LANGUAGE", raising=False)
    if before is not None:
        monkeypatch.setenv("LANGUAGE", before)
    domain = gettext.textdomain()
    with pytest.raises(SystemExit):
        parse(["check"], chinese)
    assert (os.environ.get("LANGUAGE"), gettext.textdomain()) == (before, domain)


def test_translations_keep_what_argparse_fills_in() -> None:
    path = Path(str(options.LOCALE)) / "zh_CN" / "LC_MESSAGES" / f"{DOMAIN}.po"
    with path.open("rb") as file:
        entries = [message for message in read_po(file) if message.id]
    assert entries
    for message in entries:
        english = message.id if isinstance(message.id, str) else message.id[-1]
        said = [message.string] if isinstance(message.string, str) else message.string or []
        for string in filter(None, said):
            assert sorted(HOLES.findall(string)) == sorted(HOLES.findall(english)), english
