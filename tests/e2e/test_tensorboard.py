"""The tab in a real TensorBoard, in both of its ways to load data."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest

from tests.e2e import grow
from tests.e2e.logs import write, write_many
from tests.e2e.server import Server, tensorboard

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
FRONTEND = ROOT / "frontend"
DEMO_LOGS = ROOT / "demo_logs"


def has_data_server() -> bool:
    """Whether TensorBoard's fast loader exists for this machine."""
    try:
        server = importlib.import_module("tensorboard_data_server")
    except ImportError:
        return False
    return server.server_binary() is not None


LOADERS = [
    pytest.param("false", id="python loader"),
    pytest.param(
        "true",
        id="fast loader",
        marks=pytest.mark.skipif(not has_data_server(), reason="TensorBoard has no fast loader for this machine"),
    ),
]


@pytest.fixture(scope="module", params=LOADERS)
def many(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """TensorBoard on 200 trainings."""
    logdir = tmp_path_factory.mktemp("many")
    write_many(logdir, 200)
    with tensorboard("--logdir", str(logdir), f"--load_fast={request.param}") as server:
        yield server


def browse(server: Server, journeys: str = "tab.spec.ts", **environment: str) -> None:
    """Walk journeys of frontend/e2e in a browser."""
    npm = shutil.which("npm")
    if npm is None or not (FRONTEND / "node_modules").is_dir():
        pytest.skip("needs the packages of frontend/: run `make setup`")
    server.wait_until_read()
    server.wait_until_loaded()
    run = subprocess.run(
        [npm, "run", "--silent", "e2e", "--", journeys],
        cwd=FRONTEND,
        env={**os.environ, "TB_URL": server.url, "NO_COLOR": "1", **environment},
        check=False,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert run.returncode == 0, run.stdout + run.stderr + "".join(server.log)


@pytest.mark.parametrize("loader", LOADERS)
def test_journeys_in_a_browser_on_the_demo_logs_below_a_path_prefix(loader: str) -> None:
    with tensorboard("--logdir", str(DEMO_LOGS), f"--load_fast={loader}", "--path_prefix", "/some/where") as server:
        server.url = server.url.removesuffix("some/where/") + "some/where/"
        browse(server)


@pytest.mark.parametrize("loader", LOADERS)
def test_a_journey_in_a_browser_while_a_training_goes_on(loader: str, tmp_path: Path) -> None:
    grow.main(tmp_path, "begin")
    for name in ("one", "two"):
        write(tmp_path / name / "train", {"epoch_loss": np.geomspace(2.0, 0.2, 60).tolist()})
    command = [sys.executable, "-m", "tests.e2e.grow", str(tmp_path), "go-on"]
    with tensorboard("--logdir", str(tmp_path), f"--load_fast={loader}", "--reload_interval", "1") as server:
        browse(server, "grow.spec.ts", TB_GROW=json.dumps(command), PYTHONPATH=str(ROOT))


def test_journeys_in_a_browser_on_many_runs(many: Server) -> None:
    browse(many)


def test_every_run_is_there_and_judged(many: Server) -> None:
    status = many.wait_until_read()
    assert status["error"] is None
    assert status["progress"]["members_read"] == status["progress"]["members_known"] == 400
    assert status["progress"]["bytes_read"] == status["progress"]["bytes_known"] > 0
    rows = many.diagnose("runs")["runs"]
    assert len(rows) == 200
    for row in rows:
        assert len(row["members"]) == 2
        assert row["points"] == 120
    detail = many.diagnose(f"run?name={quote(rows[0]['name'])}")
    assert not [outcome for outcome in detail["outcomes"] if outcome["status"] == "failed"]
    keys = quote(json.dumps([[series["member"], series["tag"]] for series in detail["run"]["series"]]))
    curves = many.diagnose(f"curves?run={quote(rows[0]['name'])}&keys={keys}&width=400")["series"]
    assert [curve["points"] for curve in curves] == [60, 60]


def test_tensorboards_own_tabs_are_unharmed(many: Server) -> None:
    many.wait_until_read()
    many.wait_until_loaded()
    listing = many.json("data/plugins_listing")
    assert {name for name, entry in listing.items() if entry["enabled"]} >= {"diagnose", "scalars", "timeseries"}
    tags = many.json("data/plugin/scalars/tags")
    assert len(tags) == 400
    run = quote("group-0/000-good/train", safe="")
    points = many.json(f"data/plugin/scalars/scalars?run={run}&tag=epoch_loss")
    assert len(points) == 60
    assert b"<html" in many.get("").lower()
    assert not [line for line in many.log if "Traceback" in line or "diagnose" in line.lower()]


@pytest.mark.parametrize("loader", LOADERS)
def test_full_resolution_where_tensorboard_samples(loader: str, tmp_path: Path) -> None:
    values = np.zeros(5000)
    values[2345] = 9.0
    write(tmp_path / "run", {"loss": values.tolist()})
    with tensorboard("--logdir", str(tmp_path), f"--load_fast={loader}") as server:
        server.wait_until_read()
        keys = quote('[["run","loss"]]')
        [curve] = server.diagnose(f"curves?run=run&keys={keys}&width=50")["series"]
        assert curve["points"] == 5000
        assert curve["values"][curve["steps"].index(2345)] == 9.0


@pytest.mark.parametrize("loader", LOADERS)
def test_scalars_that_tensorboard_does_not_show_make_the_tab_active(loader: str, tmp_path: Path) -> None:
    write(tmp_path / "run", {"loss": [1.0, 0.5, 0.2]}, kind="float64")
    with tensorboard("--logdir", str(tmp_path), f"--load_fast={loader}") as server:
        server.wait_until_read()
        assert [row["points"] for row in server.diagnose("runs")["runs"]] == [3]
        assert server.json("data/plugins_listing")["diagnose"]["enabled"] is True


def test_a_log_directory_that_appears_later(tmp_path: Path) -> None:
    logdir = tmp_path / "later"
    with tensorboard("--logdir", str(logdir), "--reload_interval", "0.2") as server:
        status = server.diagnose("status")
        assert status["source"]["where"].endswith("later")
        assert server.wait_until_read()["error"] is None
        assert server.diagnose("runs")["runs"] == []
        write(logdir / "run", {"loss": [1.0, 0.5, 0.2]})
        for _ in range(100):
            if server.diagnose("status?reload=1") and server.diagnose("runs")["runs"]:
                break
        assert [row["name"] for row in server.diagnose("runs")["runs"]] == ["run"]


def test_logdir_spec_relative_paths_and_a_path_prefix(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write(tmp_path / name / "run", {"loss": [1.0, 0.5, 0.2]})
    with tensorboard("--logdir_spec", "a:one,b:two", "--path_prefix", "/x/y", cwd=tmp_path) as server:
        server.url = server.url.removesuffix("x/y/") + "x/y/"
        server.wait_until_read()
        names = [row["name"] for row in server.diagnose("runs")["runs"]]
        assert names == ["a/run", "b/run"]
        module = server.json("data/plugins_listing")["diagnose"]["loading_mechanism"]["module_path"]
        assert module.startswith("/x/y/data/plugin/diagnose/index.js?v=")
        assert b"render" in server.get(module.removeprefix("/x/y/"))


def test_a_wrong_config_is_one_sentence_and_tensorboard_starts(tmp_path: Path) -> None:
    write(tmp_path / "logs" / "run", {"loss": [1.0, 0.5, 0.2]})
    config = tmp_path / "mine.toml"
    config.write_text('ignore = ["no-validatoin"]')
    with tensorboard("--logdir", str(tmp_path / "logs"), "--diagnose_config", str(config)) as server:
        status = server.wait_until_read()
        [warning] = status["warnings"]
        assert "did you mean 'no-validation'?" in warning["message"]
        assert len([line for line in server.log if "no-validatoin" in line]) == 1
        assert not [line for line in server.log if "Traceback" in line]
        assert len(server.diagnose("runs")["runs"]) == 1


def test_without_its_imports_the_tab_is_absent_and_tensorboard_starts(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\nsys.modules['tb_diagnose.tensorboard_plugin.session'] = None\n"
    )
    write(tmp_path / "logs" / "run", {"loss": [1.0, 0.5, 0.2]})
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(tmp_path))
        with tensorboard("--logdir", str(tmp_path / "logs")) as server:
            listing = server.json("data/plugins_listing")
            assert "diagnose" not in listing
            assert "scalars" in listing
            assert len([line for line in server.log if "The Diagnose tab is not there" in line]) == 1
            assert not [line for line in server.log if "Traceback" in line]
