"""Every route in another language, one that marks what was said in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import diagnose_training
from tb_diagnose.language import ENGLISH, Language, plural
from tb_diagnose.tensorboard_plugin import parameters
from tb_diagnose.tensorboard_plugin.numbers import dumps
from tb_diagnose.tensorboard_plugin.rows import said_row
from tb_diagnose.testing import training
from tests.language.marks import MARKED, plain, unsaid
from tests.tensorboard_plugin.fakes import FakeSource, tb_run
from tests.tensorboard_plugin.test_plugin_http import LOSS, Site


class Twice:
    """TensorBoard with runs that have something wrong, in a language that ``lang=x-marked`` asks for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def best_language(wanted: list[str]) -> Language:
            return MARKED if wanted == [MARKED.code] else ENGLISH

        monkeypatch.setattr(parameters, "best_language", best_language)
        source = FakeSource(
            [
                tb_run("a/train", epoch_loss=LOSS),
                tb_run("a/validation", epoch_loss=LOSS + 0.1),
                tb_run("b", loss=[1.0, 0.9, float("nan"), float("nan")]),
                tb_run("c", loss=[1.0]),
            ]
        )
        source.sampled = plural("sampled: {n} point", "sampled: {n} points", 3)
        self.site = Site.on(source, monkeypatch).read_all()

    def both(self, path: str, **query: str) -> tuple[Any, Any]:
        """Return the answer in English and marked."""
        return self.site.json(path, **query), self.site.json(path, lang=MARKED.code, **query)


@pytest.fixture
def twice(monkeypatch: pytest.MonkeyPatch) -> Twice:
    return Twice(monkeypatch)


@pytest.mark.parametrize(
    ("path", "query"),
    [("status", {}), ("runs", {}), ("run", {"name": "b"}), ("run", {"name": "c"}), ("compare", {})],
)
def test_a_route_speaks_the_language(twice: Twice, path: str, query: dict[str, str]) -> None:
    for _ in range(2):  # the second answer comes from what is kept
        english, marked = twice.both(path, **query)
        assert english != marked
        assert "«" not in json.dumps(english, ensure_ascii=False)
        assert json.loads(plain(json.dumps(marked, ensure_ascii=False))) == english


def test_the_list_says_its_sentences(twice: Twice) -> None:
    _, answer = twice.both("runs")
    rows = {row["name"]: row for row in answer["runs"]}
    assert unsaid(rows["b"]["primary"]["message"]) == ""
    assert rows["b"]["evidence"]
    assert all(unsaid(place["label"]) == "" for place in rows["b"]["evidence"])
    assert unsaid(rows["c"]["reason"]) == ""


def test_the_rules_are_said(twice: Twice) -> None:
    assert twice.site.json("rules", lang="x") == twice.site.json("rules")
    _, marked = twice.both("rules")
    assert all(unsaid(rule["summary"]) == "" for rule in marked["rules"])


def test_an_error_comes_in_the_language(twice: Twice) -> None:
    for query in (
        {"path": "run", "name": "x"},
        {"path": "compare", "quantity": "x"},
        {"path": "compare", "runs": '["x"]'},
    ):
        answer = twice.site.get(**query, lang=MARKED.code).get_data(as_text=True)
        assert "«" in answer, answer


def test_the_log_directory_is_named_in_the_language(twice: Twice) -> None:
    _, status = twice.both("status")
    assert status["source"]["sampled"] == "«sampled: 3 points»"


def test_a_broken_config_is_told_in_the_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tb-diagnose.toml").write_text("selec = []")
    monkeypatch.chdir(tmp_path)
    twice = Twice(monkeypatch)
    english, marked = twice.both("status")
    assert plain(marked["warnings"][0]["message"]) == english["warnings"][0]["message"]
    assert unsaid(marked["warnings"][0]["message"]) == ""


def test_only_the_sentences_of_a_row_are_said() -> None:
    result = diagnose_training(training(loss=[1.0, 0.9, float("nan"), float("nan")]), Config())
    assert result.primary is not None
    message = result.primary.message
    names = [str(message), f'"message":{dumps(message)}', f'\\"message":{dumps(message)}']
    row = dumps({"primary": {"message": message}, "reason": "", "names": names, "evidence": []})
    said = json.loads(said_row(row, result, MARKED))
    assert said["primary"]["message"] == MARKED.say(message) != message
    assert said["names"] == names
    assert said["reason"] == ""
    assert said_row(row, result, ENGLISH) is row
