"""The routes, through TensorBoard's own application."""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import logging
import math
import re
import time
from importlib import resources
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
import pytest
from tensorboard.backend import application
from tensorboard.backend.event_processing import data_provider, plugin_event_multiplexer
from tensorboard.plugins import base_plugin
from werkzeug.test import Client, TestResponse

from tb_diagnose.findings import LogWarning
from tb_diagnose.tensorboard_plugin import charts as charts_module
from tb_diagnose.tensorboard_plugin import entries as entries_module
from tb_diagnose.tensorboard_plugin import plugin as plugin_module
from tb_diagnose.tensorboard_plugin import session as session_module
from tb_diagnose.tensorboard_plugin.plugin import DiagnosePlugin
from tests.e2e.logs import write
from tests.tensorboard_plugin.fakes import FakeSource, count_calls, tb_run

NAN = math.nan
LOSS = np.geomspace(1.0, 0.1, 5000)
LOSS[1234] = 7.0
TORN = LogWarning(where="b/file", message="is torn", tb_run="b")


class Site:
    """TensorBoard with our plugin alone, in this process."""

    def __init__(self, plugin: DiagnosePlugin, prefix: str = "") -> None:
        self.plugin = plugin
        self.client = Client(application.TensorBoardWSGI([plugin], path_prefix=prefix))
        self.root = f"{prefix}/data/plugin/diagnose/"

    @classmethod
    def on(cls, source: FakeSource, monkeypatch: pytest.MonkeyPatch, prefix: str = "") -> Site:
        monkeypatch.setattr(plugin_module, "open_source", lambda *_, **__: source)
        return cls(DiagnosePlugin(base_plugin.TBContext(logdir="/logs")), prefix)

    def get(self, path: str, **query: Any) -> TestResponse:
        return self.client.get(self.root + path, query_string=query)

    def json(self, path: str, **query: Any) -> Any:
        response = self.get(path, **query)
        assert response.status_code == 200, response.get_data(as_text=True)
        assert response.headers["Content-Type"] == "application/json"
        return json.loads(response.get_data(), parse_constant=lambda name: pytest.fail(f"{name} in JSON"))

    def curves(self, *keys: tuple[str, str], **query: Any) -> Any:
        return self.json("curves", keys=json.dumps(keys), **query)["series"]

    def read_all(self) -> Site:
        assert self.at_rest()["phase"] == "ready"
        return self

    def at_rest(self) -> Any:
        """Return the status once the files are not being looked at."""
        end = time.monotonic() + 60
        while (status := self.json("status"))["looking"]:
            assert time.monotonic() < end
            time.sleep(0.01)
        return status


@pytest.fixture
def source() -> FakeSource:
    return FakeSource(
        [
            tb_run("a/train", epoch_loss=LOSS, epoch_accuracy=1 - LOSS),
            tb_run("a/validation", epoch_loss=LOSS + 0.1),
            tb_run("b", loss=[1.0, NAN, NAN, math.inf, 0.5, -math.inf], warnings=(TORN,)),
            tb_run("<img src=x>", loss=[1.0]),
        ]
    )


@pytest.fixture
def site(source: FakeSource, monkeypatch: pytest.MonkeyPatch) -> Site:
    return Site.on(source, monkeypatch).read_all()


def test_the_documented_routes_are_those_that_are_there(site: Site) -> None:
    document = (Path(__file__).parents[2] / "docs" / "http_api.md").read_text(encoding="utf-8")
    documented = re.findall(r"^## `GET ([\w.]+)", document, flags=re.MULTILINE)
    assert {f"/{route}" for route in documented} == set(site.plugin.get_plugin_apps())


def test_status(site: Site) -> None:
    status = site.at_rest()
    assert status == {
        "generation": status["generation"],
        "phase": "ready",
        "looking": False,
        "source": {"kind": "files", "where": "/logs", "sampled": None},
        "progress": {"members_read": 4, "members_known": 4, "bytes_read": 40, "bytes_known": 40},
        "error": None,
        "warnings": [],
    }
    assert status["generation"] >= 1


def test_reload_looks_at_the_files_at_once(site: Site, source: FakeSource) -> None:
    passes = source.passes
    site.at_rest()
    source.batches = [[tb_run("c", loss=[1.0])]]
    assert site.json("status", reload=1)["looking"] is True
    site.at_rest()
    assert source.passes == passes + 1
    assert len(site.json("runs")["runs"]) == 4


def test_runs(site: Site) -> None:
    answer = site.json("runs")
    rows = {row["name"]: row for row in answer["runs"]}
    assert answer["generation"] == site.json("status")["generation"]
    assert set(rows) == {"a", "b", "<img src=x>"}
    row = rows["a"]
    assert row["members"] == ["a/train", "a/validation"]
    assert (row["series"], row["points"], row["last_step"]) == (3, 15000, 4999)
    assert (row["first_wall_time"], row["last_wall_time"]) == (1e9, 1e9 + 4999)
    # The best checkpoint of a noisy curve is the best level, which stands in the middle of what it was taken from.
    best = row["best"]
    assert (best["member"], best["tag"], best["split"], best["better"]) == (
        "a/validation",
        "epoch_loss",
        "validation",
        "lower",
    )
    assert best["value"] == pytest.approx(LOSS[-1] + 0.1, abs=0.001)
    assert 4990 <= best["step"] <= 4999
    assert row["last"]["step"] == 4999
    assert row["last"]["value"] == pytest.approx(best["value"], abs=0.001)
    assert [(spark["member"], spark["split"]) for spark in row["spark"]] == [
        ("a/train", "train"),
        ("a/validation", "validation"),
    ]
    for spark in row["spark"]:
        assert len(spark["steps"]) == len(spark["values"]) <= 60
        assert max(spark["values"]) >= 7.0
    assert rows["b"]["spark"][0]["values"] == [1.0, None, None, None, 0.5, None]
    assert rows["b"]["best"]["value"] == 0.5


def test_the_list_agrees_with_the_runs(site: Site) -> None:
    for row in site.json("runs")["runs"]:
        detail = site.json("run", name=row["name"])
        assert detail["run"]["name"] == row["name"]
        assert detail["run"]["status"] == row["status"]
        assert detail["run"]["primary"] == (row["primary"] and row["primary"]["rule"])
        active = [f for f in detail["findings"] if not f["superseded_by"] and f["suppressed"] is None]
        for severity, count in row["counts"].items():
            assert count == sum(finding["severity"] == severity for finding in active)
        assert row["rules"] == [{"rule": finding["rule"], "severity": finding["severity"]} for finding in active]
        assert row["reason"] == detail["run"]["reason"]
        assert row["unchecked"] == sum(o["status"] in ("skipped", "failed") for o in detail["outcomes"])


def test_what_has_not_changed_is_not_computed_again(
    site: Site, source: FakeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = count_calls(
        monkeypatch,
        (session_module, "diagnose_training"),
        (session_module, "trainings"),
        (session_module, "build_training"),
        (entries_module, "run_row"),
        (plugin_module, "compare"),
        (charts_module, "monotonic"),
        (charts_module, "smooth"),
        (gzip, "compress"),
    )

    def ask_for_all() -> None:
        site.json("runs")
        site.json("compare")
        site.curves(("a/train", "epoch_loss"), run="a", width=100, smoothing=0.6, start=1000)

    ask_for_all()
    once = {"compare": 1, "monotonic": 1, "smooth": 1, "compress": 2}
    assert done == once
    passes = source.passes
    site.json("status", reload=1)
    site.at_rest()
    assert source.passes > passes
    ask_for_all()
    assert done == once | {"compress": 3}, "but the window of the curve"
    source.batches = [[tb_run("b", loss=[1.0, 2.0])]]
    site.json("status", reload=1)
    site.at_rest()
    done.clear()
    ask_for_all()
    assert done == {"compare": 1, "compress": 2}, "the curve of run a is what it was"


def test_run_has_its_own_warnings(site: Site) -> None:
    assert site.json("run", name="a")["warnings"] == []
    assert site.json("run", name="b")["warnings"] == [
        {"where": "b/file", "message": "is torn", "member": "b", "damage": False}
    ]


def test_curves_are_thinned_without_losing_the_spike(site: Site) -> None:
    train, validation = site.curves(("a/train", "epoch_loss"), ("a/validation", "epoch_loss"), run="a", width=100)
    assert (train["member"], train["tag"]) == ("a/train", "epoch_loss")
    assert train["points"] == 5000
    assert train["thinned"] is True
    assert len(train["steps"]) == len(train["values"]) == len(train["wall_times"]) <= 400
    assert (train["steps"][0], train["steps"][-1]) == (0, 4999)
    assert train["values"][train["steps"].index(1234)] == 7.0
    assert max(validation["values"]) == pytest.approx(7.1)
    assert train["marks"] == train["resets"] == []


@pytest.mark.parametrize(
    ("window", "steps"),
    [
        ({"start": 1230, "end": 1240}, range(1229, 1242)),
        ({"start": 4990}, range(4989, 5000)),
        ({"end": 5}, range(7)),
        ({"start": 1230.5, "end": 1231.5}, range(1230, 1233)),
        ({"start": 6000, "end": 7000}, range(4999, 5000)),
        ({"start": -9, "end": -5}, range(1)),
        ({"start": -1e300 / 1e290, "end": 0}, range(2)),
    ],
)
def test_a_window_holds_its_ends_and_one_point_beyond(site: Site, window: dict[str, float], steps: range) -> None:
    [curve] = site.curves(("a/train", "epoch_loss"), run="a", width=100, **window)
    assert curve["steps"] == list(steps)
    assert curve["points"] == 5000
    assert curve["thinned"] is False


def test_a_curve_is_smoothed_over_all_its_points_whatever_the_window(site: Site) -> None:
    [whole] = site.curves(("a/train", "epoch_loss"), run="a", width=4000, smoothing=0.9)
    [part] = site.curves(("a/train", "epoch_loss"), run="a", width=100, smoothing=0.9, start=1230, end=1240)
    at = whole["steps"].index(1234)
    assert whole["values"][at] == 7.0
    assert whole["smoothed"][at] < 1.5
    assert part["smoothed"] == whole["smoothed"][at - 5 : at + 8]
    assert len(whole["smoothed"]) == len(whole["steps"])
    assert part["pauses"] == []


def test_without_smoothing_there_is_nothing_smoothed(site: Site) -> None:
    [curve] = site.curves(("b", "loss"), run="b", width=100)
    assert "smoothed" not in curve
    [curve] = site.curves(("b", "loss"), run="b", width=100, smoothing=0.5)
    assert [value is None for value in curve["smoothed"]] == [value is None for value in curve["values"]]


def test_points_that_are_not_finite_are_null_and_marked(site: Site) -> None:
    [curve] = site.curves(("b", "loss"), run="b", width=100)
    assert curve["values"] == [1.0, None, None, None, 0.5, None]
    assert curve["marks"] == [
        {"step": 1, "value": "nan", "count": 2},
        {"step": 3, "value": "inf", "count": 1},
        {"step": 5, "value": "-inf", "count": 1},
    ]


def test_rules(site: Site) -> None:
    answer = site.json("rules")
    assert {rule["name"] for rule in answer["rules"]} >= {"too-few-points"}
    for rule in answer["rules"]:
        assert set(rule["remedies"]) <= set(answer["remedies"])


def test_the_module_is_cached_for_ever_under_its_hash_only(site: Site) -> None:
    path = site.plugin.frontend_metadata().es_module_path
    code = (resources.files("tb_diagnose") / "static" / "index.js").read_bytes()
    version = hashlib.sha256(code).hexdigest()[:16]
    assert path == f"/index.js?v={version}"
    for query, cached in [({"v": version}, True), ({}, False), ({"v": "0"}, False)]:
        response = site.get("index.js", **query)
        assert response.get_data() == code
        assert response.headers["Content-Type"].startswith("text/javascript")
        assert ("max-age" in response.headers["Cache-Control"]) == cached
    packed = site.client.get(site.root + "index.js", headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.get_data()) == code


KEYS = json.dumps([["b", "loss"]])


@pytest.mark.parametrize(
    ("path", "query", "code", "words"),
    [
        ("run", {}, 400, "name is missing"),
        ("run", {"name": "nowhere"}, 404, "no run 'nowhere'"),
        ("run", {"name": "../../etc/passwd"}, 404, "no run"),
        ("run", {"name": "a/train"}, 404, "no run"),
        ("curves", {"keys": KEYS, "width": 100}, 400, "run is missing"),
        ("curves", {"run": "b", "width": 100}, 400, "keys is missing"),
        ("curves", {"run": "b", "keys": KEYS}, 400, "width is missing"),
        ("curves", {"run": "c", "keys": KEYS, "width": 100}, 404, "no run 'c'"),
        ("curves", {"run": "b", "keys": '[["b", "other"]]', "width": 100}, 404, "no tag 'other'"),
        ("curves", {"run": "b", "keys": '[["a/train", "epoch_loss"]]', "width": 100}, 404, "no tag"),
        *(
            ("curves", {"run": "b", "keys": keys, "width": 100}, 400, "JSON list")
            for keys in ["", "b", "{}", '["b", "loss"]', '[["b"]]', '[["b", 1]]', "[" * 100_000, "[[]," * 300]
        ),
        ("curves", {"run": "b", "keys": json.dumps([["b", "loss"]] * 201), "width": 100}, 400, "at most 200"),
        *(
            ("curves", {"run": "b", "keys": KEYS, "width": width}, 400, "from 50 to 4000")
            for width in ["", "wide", 49, 4001, -1, "nan", "inf", "1e999"]
        ),
        *(
            ("curves", {"run": "b", "keys": KEYS, "width": 100, "start": start}, 400, "start")
            for start in ["", "x", "nan", "inf", "-1e19", "1e19"]
        ),
        ("curves", {"run": "b", "keys": KEYS, "width": 100, "start": 5, "end": 4}, 400, "before it starts"),
        *(
            ("curves", {"run": "b", "keys": KEYS, "width": 100, "smoothing": weight}, 400, "from 0 to 0.999")
            for weight in ("x", "nan", "-0.1", "1")
        ),
        ("status", {"reload": "maybe"}, 400, "reload must be one of"),
    ],
)
def test_a_wrong_request_gets_one_sentence(site: Site, path: str, query: dict[str, Any], code: int, words: str) -> None:
    response = site.get(path, **query)
    text = response.get_data(as_text=True)
    assert response.status_code == code
    assert response.headers["Content-Type"].startswith("text/plain")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert words in text
    assert "\n" not in text.strip()


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
@pytest.mark.parametrize("path", ["index.js", "status", "runs", "run", "curves", "rules"])
def test_nothing_can_be_written(site: Site, method: str, path: str) -> None:
    response = site.client.open(site.root + path, method=method)
    assert response.status_code == 405
    assert response.headers["Allow"] == "GET, HEAD"


@pytest.mark.parametrize("path", ["", "static/index.js", "../index.js", "index.js/..", "nothing"])
def test_other_addresses_are_not_there(site: Site, path: str) -> None:
    assert site.get(path).status_code == 404


def test_before_anything_is_read_the_answers_are_empty_and_reading_begins(
    source: FakeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = Site.on(source, monkeypatch)
    assert site.plugin.is_active() is False
    time.sleep(0.05)
    assert source.passes == 0, "asking for the listing must not start to read"
    assert site.json("runs") == {"generation": 0, "runs": []}
    assert site.get("run", name="a").status_code in (200, 404)
    site.read_all()
    assert site.plugin.is_active() is True


def test_a_path_prefix_changes_nothing(source: FakeSource, monkeypatch: pytest.MonkeyPatch) -> None:
    site = Site.on(source, monkeypatch, prefix="/some/where").read_all()
    assert len(site.json("runs")["runs"]) == 3
    listing = site.client.get("/some/where/data/plugins_listing").get_json()
    module = listing["diagnose"]["loading_mechanism"]
    assert module["type"] == "IFRAME"
    assert module["module_path"].startswith("/some/where/data/plugin/diagnose/index.js?v=")


def test_the_listing_says_diagnose_and_enabled_once_something_was_found(site: Site) -> None:
    entry = site.client.get("/data/plugins_listing").get_json()["diagnose"]
    assert entry["tab_name"] == "Diagnose"
    assert entry["enabled"] is True
    assert entry["disable_reload"] is False


def test_a_remote_log_is_judged_on_a_sample_and_says_so(tmp_path: Path) -> None:
    write(tmp_path / "run", {"loss": LOSS.tolist()})
    multiplexer = plugin_event_multiplexer.EventMultiplexer(tensor_size_guidance={"scalars": 1000})
    multiplexer.AddRunsFromDirectory(str(tmp_path))
    multiplexer.Reload()
    provider = data_provider.MultiplexerDataProvider(multiplexer, "gs://bucket/logs")
    site = Site(DiagnosePlugin(base_plugin.TBContext(logdir="gs://bucket/logs", data_provider=provider)))
    site.read_all()
    source = site.json("status")["source"]
    assert (source["kind"], source["where"]) == ("provider", "gs://bucket/logs")
    assert source["sampled"].startswith("sampled: at most 1000 points per series")
    [row] = site.json("runs")["runs"]
    assert (row["points"], row["sampled"]) == (1000, True)


@pytest.mark.parametrize(
    ("megabytes", "default", "evicted"),
    [(None, 10**9, 0), (0, 10**9, 0), (0, 1000, 2), (1000, 1000, 0), (1, 10**9, 2)],
)
def test_curves_are_the_same_when_memory_is_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, megabytes: int | None, default: int, evicted: int
) -> None:
    for name in "abc":
        write(tmp_path / name, {"loss": [*LOSS, *LOSS]})
    monkeypatch.setattr(plugin_module, "default_ceiling", lambda: default)
    monkeypatch.setattr(plugin_module, "MB", 1000)
    flags = argparse.Namespace(logdir_spec="", **({} if megabytes is None else {"diagnose_memory": megabytes}))
    site = Site(DiagnosePlugin(base_plugin.TBContext(logdir=str(tmp_path), flags=flags))).read_all()
    assert sum(entry.evicted for entry in site.plugin.session.snapshot.entries.values()) == evicted
    curves = [site.curves((name, "loss"), run=name, width=100)[0] for name in "abc"]
    assert {(curve.pop("member"), curve["points"]) for curve in curves} == {(name, 10_000) for name in "abc"}
    assert 7.0 in curves[0]["values"]
    assert curves[0] == curves[1] == curves[2]
    for name in "abc":
        assert site.get("curves", run=name, width=100, keys='[["a", "no"]]').status_code == 404


class TestConfig:
    def plugin(self, path: str, monkeypatch: pytest.MonkeyPatch, source: FakeSource) -> DiagnosePlugin:
        monkeypatch.setattr(plugin_module, "open_source", lambda *_, **__: source)
        flags = argparse.Namespace(diagnose_config=path, reload_interval=0.0, logdir_spec="")
        return DiagnosePlugin(base_plugin.TBContext(logdir="/logs", flags=flags))

    def outcomes(self, plugin: DiagnosePlugin) -> dict[str, str]:
        plugin.session.look()
        end = time.monotonic() + 60
        while plugin.session.snapshot.phase != "ready":
            assert time.monotonic() < end
            time.sleep(0.01)
        entry = plugin.session.snapshot.entries["a"]
        return {outcome.rule: outcome.reason for outcome in entry.result.outcomes}

    @pytest.mark.parametrize("named", [True, False], ids=["by the flag", "found where TensorBoard was started"])
    def test_it_is_read(
        self,
        named: bool,  # noqa: FBT001 - a column of the table
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        source: FakeSource,
    ) -> None:
        path = tmp_path / "tb-diagnose.toml"
        path.write_text('ignore = ["too-few-points"]')
        if not named:
            monkeypatch.chdir(tmp_path)
        plugin = self.plugin(str(path) if named else "", monkeypatch, source)
        assert plugin.session.snapshot.warnings == ()
        assert self.outcomes(plugin)["too-few-points"] == "not selected"

    @pytest.mark.parametrize(
        "text",
        [
            None,
            "ignore = [",
            'ignore = ["to-few-points"]',
            b"\xff",
            f"ignore = {'[' * 2_000}",
            f"ignore = {'1' * 5_000}",
            f'[[roles]]\npattern = "{"(" * 5_000}"\nrole = "loss"',
            '[[roles]]\npattern = "a{1000000}"\nrole = "loss"',
        ],
        ids=lambda text: str(text)[:30],
    )
    def test_a_wrong_one_is_one_sentence_and_the_defaults_hold(
        self,
        text: str | bytes | None,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        source: FakeSource,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        path = tmp_path / "mine.toml"
        if text is not None:
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        with caplog.at_level(logging.WARNING, logger="tensorboard"):
            plugin = self.plugin(str(path), monkeypatch, source)
        [record] = caplog.records
        sentence = record.getMessage()
        assert str(path) in sentence
        assert "default config" in sentence
        assert record.exc_info is None
        assert plugin.session.snapshot.warnings == (LogWarning(where="config", message=sentence),)
        assert self.outcomes(plugin)["too-few-points"] != "not selected"

    @pytest.mark.parametrize("path", ["~nosuchuser/a.toml", "a\0b"])
    def test_the_tab_is_there_and_says_what_is_wrong(
        self, path: str, monkeypatch: pytest.MonkeyPatch, source: FakeSource
    ) -> None:
        [warning] = Site(self.plugin(path, monkeypatch, source)).json("status")["warnings"]
        assert warning["where"] == "config"
        assert "cannot be read" in warning["message"]

    def test_even_where_reading_it_crashes(self, monkeypatch: pytest.MonkeyPatch, source: FakeSource) -> None:
        def crash(_path: Path | None) -> NoReturn:
            raise ZeroDivisionError

        monkeypatch.setattr(plugin_module, "configured", crash)
        [warning] = Site(self.plugin("", monkeypatch, source)).json("status")["warnings"]
        assert warning["message"].startswith("the config cannot be read: ZeroDivisionError")
