"""Logs that are no event files, on the command line."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from tb_diagnose.cli.main import main
from tests.sources.formats.texts import KERAS

STUCK = "\n".join(
    f"Epoch {n}/12\n100/100 [=====] - 1s - loss: {0.6931 + 0.0001 * (n % 3)} - accuracy: {0.5 + 0.01 * (n % 2)}"
    for n in range(1, 13)
)


class Pasted:
    def __init__(self, content: bytes) -> None:
        self.buffer = io.BytesIO(content)


def paste(monkeypatch: pytest.MonkeyPatch, words: str) -> int:
    monkeypatch.setattr(sys, "stdin", Pasted(words.encode()))
    return main(["check", "-", "--lang", "en"])


def test_a_pasted_log(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert paste(monkeypatch, STUCK) == 1
    assert "stuck-at-chance" in capsys.readouterr().out


def test_what_is_pasted_in_vain(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert paste(monkeypatch, "hello") == 2
    assert "supported are event files, tables" in capsys.readouterr().err
    assert main(["check", "-", "demo_logs", "--lang", "en"]) == 2
    assert "together with other logs" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["check", "-", "--lang", "en"]) == 2
    assert "it is closed" in capsys.readouterr().err


def test_a_file_and_a_directory(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "stuck.log").write_text(STUCK)
    assert main(["check", str(tmp_path / "stuck.log"), "--lang", "en"]) == 1
    assert main(["check", str(tmp_path), "--lang", "en"]) == 1
    assert capsys.readouterr().out.count("stuck-at-chance") == 2
    (tmp_path / "notes.rst").write_text("words")
    assert main(["check", str(tmp_path / "notes.rst"), "--lang", "en"]) == 2
    assert "supported are event files, tables" in capsys.readouterr().err


def test_converting(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/train.log").write_text(KERAS)
    assert main(["convert", str(tmp_path / "in"), str(tmp_path / "out"), "--lang", "en"]) == 0
    assert "wrote 1 run to" in capsys.readouterr().out
    assert len(list((tmp_path / "out").rglob("*tfevents*"))) == 1
    assert main(["convert", str(tmp_path / "in"), str(tmp_path / "out"), "--lang", "en"]) == 2
    assert main(["convert", str(tmp_path / "nowhere"), str(tmp_path / "out"), "--lang", "en"]) == 2
