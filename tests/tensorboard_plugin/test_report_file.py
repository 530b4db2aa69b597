"""A report in one HTML file: what it holds, that nothing gets out of it, and that the same runs give the same bytes."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from datetime import datetime, timezone
from html import escape
from typing import Any

import numpy as np
import pytest

from tb_diagnose.compare import Subject
from tb_diagnose.engine.config import Config, settings
from tb_diagnose.engine.engine import diagnose_training
from tb_diagnose.model import Training
from tb_diagnose.rules import RULES
from tb_diagnose.tensorboard_plugin import plugin
from tb_diagnose.tensorboard_plugin import report_file as module
from tb_diagnose.tensorboard_plugin.report_file import report_data, report_file
from tb_diagnose.testing import decay, training
from tests.report_page import data_in
from tests.tensorboard_plugin.fakes import FakeSource, tb_run
from tests.tensorboard_plugin.test_plugin_http import Site

MADE = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)


def subject(name: str, **series: Any) -> Subject:
    one: Training = replace(training(**series), name=name)
    return Subject(name=name, training=one, result=diagnose_training(one, Config()), hparams={"lr": 0.1})


FALLS = subject("falls", train_loss=decay(2.3, 0.2), val_loss=decay(2.2, 0.3))
RISES = subject("rises", train_loss=decay(2.3, 0.01), val_loss=np.r_[decay(2.2, 0.9, 20), np.linspace(0.9, 3.0, 30)])


def page_of(*subjects: Subject, where: str = "logs", **more: Any) -> str:
    return report_file(subjects, where=where, root="logs", made=MADE, **more)


def test_it_holds_every_run_worst_first_in_both_languages() -> None:
    data = data_in(page_of(FALLS, RISES))
    assert data["made"] == "2026-01-02T03:04:05+00:00"
    for words in data["languages"].values():
        assert [row["name"] for row in words["runs"]["runs"]] == ["rises", "falls"]
        assert set(words["details"]) == {"falls", "rises"}
        assert words["comparisons"][0]["runs"] == ["rises", "falls"]
    said = [data["languages"][code]["details"]["rises"]["findings"][0]["message"] for code in ("en", "zh-CN")]
    assert said[0] != said[1]
    assert [len(curves) for curves in data["curves"].values()] == [2, 2]


def test_the_same_runs_give_the_same_bytes_and_others_others() -> None:
    assert page_of(FALLS, RISES) == page_of(RISES, FALLS)
    nudged = subject("falls", train_loss=decay(2.3, 0.2), val_loss=decay(2.2, 0.3001))
    digests = [data_in(page_of(one))["digests"]["falls"] for one in (FALLS, nudged)]
    assert digests[0] != digests[1]


def test_it_may_run_its_own_code_and_load_nothing() -> None:
    page = page_of(FALLS)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    code = re.search(r'<script type="module">(.*?)</script>', page, re.DOTALL)
    assert policy
    assert code
    digest = base64.b64encode(hashlib.sha256(code[1].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in policy[1]
    assert policy[1].startswith("default-src 'none'")
    assert "connect-src" not in policy[1]


@pytest.mark.parametrize("name", ["</script><script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "<!--", "&"])
def test_no_name_gets_out_of_its_place(name: str) -> None:
    page = page_of(subject(name, train_loss=decay(2.3, 0.2)), where=name)
    assert f"<title>{escape(f'Diagnose · {name}')}</title>" in page
    assert page.count("<script") == 2
    assert page.count("<img") == page_of(FALLS).count("<img")
    assert data_in(page)["languages"]["en"]["runs"]["runs"][0]["name"] == name


def test_curves_are_thinned_until_they_fit_and_keep_their_extremes(monkeypatch: pytest.MonkeyPatch) -> None:
    values = np.sin(np.arange(50_000) / 700.0)
    values[31_234] = 9.0
    monkeypatch.setattr(module, "POINTS", 1_000)
    data = report_data([subject("long", train_loss=values)], where="", root="", made=MADE, warnings=(), settings=())
    [curve] = data["curves"]["long"]
    assert len(curve["steps"]) <= 1_000
    assert curve["points"] == 50_000
    assert curve["thinned"]
    assert max(value for value in curve["values"] if value is not None) == 9.0


def test_short_curves_stay_whole() -> None:
    data = data_in(page_of(FALLS))
    assert not any(curve["thinned"] for curve in data["curves"]["falls"])


def test_a_report_of_nothing_is_one() -> None:
    data = data_in(page_of())
    assert data["languages"]["en"]["comparisons"] == []


def test_the_route_gives_the_runs_that_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    source = FakeSource([tb_run(name, train__loss=np.geomspace(1, 0.1, 40)) for name in "abc"])
    site = Site.on(source, monkeypatch).read_all()
    response = site.get("report", runs=json.dumps(["a", "c"]))
    assert response.headers["Content-Disposition"] == 'attachment; filename="diagnose.html"'
    assert set(data_in(response.get_data(as_text=True))["curves"]) == {"a", "c"}
    assert site.get("report", runs=json.dumps(["x"])).status_code == 404
    monkeypatch.setattr(plugin, "_REPORTED", 1)
    refused = site.get("report", runs=json.dumps(["a", "c"]))
    assert refused.status_code == 400
    assert "a report holds at most 1 runs, not 2" in refused.get_data(as_text=True)


def test_settings_are_those_that_differ() -> None:
    options = RULES["overfitting"].options
    assert settings(Config()) == []
    found = settings(
        Config(
            ignore=("no-validation",),
            options={"overfitting": replace(options(), noise_sigmas=6.0), "stalled": RULES["stalled"].options()},
        )
    )
    assert found == ["ignore = no-validation", "overfitting.noise_sigmas = 6.0"]
