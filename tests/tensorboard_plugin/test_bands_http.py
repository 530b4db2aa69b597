"""``GET bands`` over HTTP, and parameters that are too long for an address."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

import pytest

from tb_diagnose.sources import TbRun
from tests.tensorboard_plugin.fakes import FakeSource, tb_run
from tests.tensorboard_plugin.test_plugin_http import LOSS, Site

NAMES = ("a", "b")


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Site:
    tb_runs: list[TbRun | Exception] = [
        tb_run(f"{name}/{split}", epoch_loss=LOSS + offset)
        for name, offset in zip(NAMES, (0.1, 0.3), strict=True)
        for split in ("train", "validation")
    ]
    return Site.on(FakeSource(tb_runs), monkeypatch).read_all()


def groups(tag: str = "epoch_loss") -> str:
    return json.dumps([[[name, f"{name}/validation", tag] for name in NAMES]])


def test_the_small_picture_and_the_whole_curves(site: Site) -> None:
    for query in ({}, {"width": "50"}):
        answer = site.json("bands", groups=groups(), **query)
        assert answer["generation"] == site.json("status")["generation"]
        [band] = answer["bands"]
        assert band["count"] == [2] * len(band["steps"])
        assert band["mean"][0] == pytest.approx(float(LOSS[0]) + 0.2, abs=0.05)
        assert band["greatest"][0] - band["least"][0] == pytest.approx(0.2, abs=0.1)
        assert band["broken"] == band["short"] == []


def test_a_window(site: Site) -> None:
    [band] = site.json("bands", groups=groups(), width="50", start="3", end="5")["bands"]
    assert band["steps"] == [2, 3, 4, 5, 6]


def test_parameters_may_come_as_a_form(site: Site) -> None:
    names = json.dumps(["b", "a"])
    form = site.client.post(site.root + "compare", data={"runs": names})
    assert form.status_code == HTTPStatus.OK
    assert json.loads(form.get_data()) == site.json("compare", runs=names)
    assert site.client.post(site.root + "bands", data={"groups": groups()}).status_code == HTTPStatus.OK
    assert site.client.post(site.root + "runs").status_code == HTTPStatus.METHOD_NOT_ALLOWED


@pytest.mark.parametrize(
    ("query", "status", "words"),
    [
        ({"groups": "[[]]"}, HTTPStatus.BAD_REQUEST, "list of lists"),
        ({"groups": '[["a"]]'}, HTTPStatus.BAD_REQUEST, "list of lists"),
        ({"groups": '[[["a", 1, "x"]]]'}, HTTPStatus.BAD_REQUEST, "list of lists"),
        ({"groups": "7"}, HTTPStatus.BAD_REQUEST, "list of lists"),
        ({"groups": '[[["x", "x", "x"]]]'}, HTTPStatus.NOT_FOUND, "there is no run 'x'"),
        ({"groups": groups("other")}, HTTPStatus.NOT_FOUND, "no tag 'other'"),
        ({"groups": groups("other"), "width": "80"}, HTTPStatus.NOT_FOUND, "no tag 'other'"),
        ({"groups": groups(), "width": "1"}, HTTPStatus.BAD_REQUEST, "width must be a number"),
    ],
)
def test_what_cannot_be_answered(site: Site, query: dict[str, str], status: HTTPStatus, words: str) -> None:
    answer: Any = site.get("bands", **query)
    assert answer.status_code == status
    assert words in answer.get_data(as_text=True)
