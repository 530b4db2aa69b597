"""What the routes answer is what the schema says, no more and no less; so is what the tab's mock server answers."""

from __future__ import annotations

import copy
import json
import math
import shutil
import subprocess
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest

from tb_diagnose.tensorboard_plugin.answers import Answers
from tests.report_page import data_in
from tests.tensorboard_plugin.fakes import FakeSource, tb_run
from tests.tensorboard_plugin.test_plugin_http import TORN, Site

FRONTEND = Path(__file__).parents[2] / "frontend"
SCHEMA: Any = json.loads(resources.files("tb_diagnose").joinpath("schema/routes.v1.schema.json").read_text("utf-8"))
ROUTES = ("status", "runs", "run", "curves", "compare", "bands", "rules", "report")
FALL = np.geomspace(1.0, 0.1, 400)
WORSE = np.concatenate([FALL[:150], np.linspace(FALL[149], 1.5, 250)])
BROKEN = np.concatenate([FALL[:300], np.full(50, math.nan), np.full(50, math.inf)])


def closed(schema: Any) -> Any:
    """Return the schema with no further properties allowed, but where two records are one answer."""
    schema = copy.deepcopy(schema)
    for name, definition in schema["$defs"].items():
        if "properties" in definition and name not in ("Comparison", "Stamp"):
            definition["additionalProperties"] = False
    return schema


CLOSED = closed(SCHEMA)


def errors(route: str, answer: Any) -> list[str]:
    schema = {"$defs": CLOSED["$defs"], **CLOSED["properties"][route]}
    found = jsonschema.Draft202012Validator(schema).iter_errors(answer)
    return [f"{route}{error.json_path[1:]}: {error.message[:200]}" for error in found]


@pytest.fixture(scope="module")
def answers() -> dict[str, list[Any]]:
    """What the routes answer on runs of several kinds."""
    patch = pytest.MonkeyPatch()
    source = FakeSource(
        [
            tb_run("lr=0.1,seed=0", train__loss=FALL, val__loss=WORSE, train__accuracy=1 - FALL, lr=FALL),
            tb_run("lr=0.1,seed=1", train__loss=BROKEN, warnings=(TORN,)),
            tb_run("lr=0.2,seed=0", train__loss=FALL, val__loss=FALL + 0.1),
            tb_run("agent", rollout__ep_rew_mean=-FALL, train__entropy_loss=FALL, train__approx_kl=FALL / 100),
            tb_run("gan", Loss_G=1 + FALL, Loss_D=1 - FALL / 2),
            tb_run("empty", lr=[0.1]),
        ]
    )
    site = Site.on(source, patch).read_all()
    names = [row["name"] for row in site.json("runs")["runs"]]
    series = {name: site.json("run", name=name)["run"]["series"] for name in names}
    keys = {name: [(one["member"], one["tag"]) for one in own] for name, own in series.items()}
    group = [("lr=0.1,seed=0", *keys["lr=0.1,seed=0"][0]), ("lr=0.1,seed=1", *keys["lr=0.1,seed=1"][0])]
    found = {
        "status": [site.json("status")],
        "runs": [site.json("runs"), site.json("runs", lang="zh-CN")],
        "run": [site.json("run", name=name) for name in names],
        "curves": [
            site.json("curves", run=name, keys=json.dumps(keys[name]), width=100, smoothing=smoothing)
            for name in names
            for smoothing in (0, 0.6)
        ],
        "compare": [site.json("compare"), site.json("compare", baseline=names[0])],
        "bands": [site.json("bands", groups=json.dumps([group]))],
        "rules": [site.json("rules"), site.json("rules", lang="zh-CN")],
        "report": [data_in(site.get("report").get_data(as_text=True))],
    }
    patch.undo()
    return found


@pytest.mark.parametrize("route", ROUTES)
def test_real_answers_are_what_the_schema_says(answers: dict[str, list[Any]], route: str) -> None:
    assert [error for answer in answers[route] for error in errors(route, answer)] == []


def test_every_route_has_its_answer() -> None:
    assert set(ROUTES) == set(Answers.__annotations__)


@pytest.mark.parametrize("route", ROUTES)
def test_an_answer_without_a_part_or_with_one_too_many_is_refused(answers: dict[str, list[Any]], route: str) -> None:
    whole = answers[route][0]
    for key in whole:
        assert errors(route, {part: value for part, value in whole.items() if part != key})
    if route != "compare":
        assert errors(route, {**whole, "more": 1})


MOCK = """
import { start } from "./dev/server.mjs";
const found = [];
for (const kind of ["few", "many", "empty"]) {
  const mock = await start(0, kind);
  const ask = async (route, query = {}) => {
    const response = await fetch(`${mock.url}data/plugin/diagnose/${route}?${new URLSearchParams(query)}`);
    const answer = await response.json();
    found.push([route, answer]);
    return answer;
  };
  await ask("status");
  const names = (await ask("runs")).runs.map(({ name }) => name).slice(0, 10);
  for (const name of names) {
    const { run } = await ask("run", { name });
    const keys = run.series.map(({ member, tag }) => [member, tag]);
    await ask("curves", { run: name, keys: JSON.stringify(keys), width: 200, smoothing: 0.5 });
    await ask("bands", { groups: JSON.stringify([[[name, ...keys[0]]]]) });
  }
  if (names.length) await ask("compare", { runs: JSON.stringify(names), baseline: names[0] });
  await ask("rules");
  await mock.close();
}
console.log(JSON.stringify(found));
"""


@pytest.mark.skipif(not FRONTEND.is_dir() or shutil.which("node") is None, reason="the mock server runs in Node")
def test_the_mock_answers_what_the_schema_says() -> None:
    command = ["node", "--input-type=module", "-e", MOCK]
    done = subprocess.run(command, cwd=FRONTEND, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    # A report is made by the real server only.
    assert {route for route, _ in found} == set(ROUTES) - {"report"}
    for finding in (one for route, answer in found if route == "run" for one in answer["findings"]):
        # A kind that a later version may send: the tab shows it as a row of text.
        finding["evidence"] = [one for one in finding["evidence"] if one["kind"] != "ribbon"]
    assert sorted({error for route, answer in found for error in errors(route, answer)}) == []
