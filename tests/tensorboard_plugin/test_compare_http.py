"""``GET compare`` over HTTP."""

from __future__ import annotations

import json
from dataclasses import replace
from http import HTTPStatus
from typing import Any

import pytest

from tests.tensorboard_plugin.fakes import FakeSource, tb_run
from tests.tensorboard_plugin.test_plugin_http import LOSS, Site


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Site:
    tb_runs = [
        tb_run(f"{name}/{split}", epoch_loss=LOSS + offset)
        for name, offset in (("a", 0.1), ("b", 0.2))
        for split in ("train", "validation")
    ]
    return Site.on(FakeSource([*tb_runs, tb_run("c", loss=[1.0])]), monkeypatch).read_all()


def test_all_runs(site: Site) -> None:
    answer = site.json("compare")
    assert answer["generation"] == site.json("status")["generation"]
    assert set(answer["runs"]) == {"a", "b", "c"}
    assert answer["quantity"]["label"] == "validation loss"
    assert [one["run"] for one in answer["ranking"]] == ["a", "b", "c"]


def test_runs_that_are_not_whole_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    part = replace(tb_run("b/train", loss=LOSS), reading=True)
    site = Site.on(FakeSource([tb_run("a/train", loss=LOSS), part]), monkeypatch).read_all()
    assert [run["name"] for run in site.json("runs")["runs"] if "reading" in run] == ["b"]
    assert site.json("compare")["runs"] == ["a"]
    assert site.json("compare", runs=json.dumps(["b"]))["runs"] == []


def test_chosen_runs_and_a_baseline(site: Site) -> None:
    answer = site.json("compare", runs=json.dumps(["b", "a", "b"]), baseline="b")
    assert answer["runs"] == ["b", "a"]
    assert answer["ranking"][0]["difference"] == pytest.approx(-0.1)
    key = answer["quantities"][1]["key"]
    assert site.json("compare", runs=json.dumps(["b", "a"]), quantity=key)["quantity"]["key"] == key


@pytest.mark.parametrize(
    ("query", "status", "words"),
    [
        ({"runs": "a"}, HTTPStatus.BAD_REQUEST, "JSON list of names"),
        ({"runs": "[1]"}, HTTPStatus.BAD_REQUEST, "JSON list of names"),
        ({"runs": '["x"]'}, HTTPStatus.NOT_FOUND, "there is no run 'x'"),
        ({"quantity": "x"}, HTTPStatus.BAD_REQUEST, "cannot be compared by 'x'"),
        ({"baseline": "x"}, HTTPStatus.BAD_REQUEST, "no run 'x' to be the baseline"),
    ],
)
def test_what_cannot_be_answered(site: Site, query: dict[str, str], status: HTTPStatus, words: str) -> None:
    answer: Any = site.get("compare", **query)
    assert answer.status_code == status
    assert words in answer.get_data(as_text=True)
