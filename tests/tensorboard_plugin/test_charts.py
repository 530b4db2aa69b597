"""What charts are cut from is computed once, and kept within a number of bytes."""

from __future__ import annotations

import argparse
import gc
import json
import os
import shutil
import subprocess
import sys
import time
import tracemalloc
import weakref
from pathlib import Path

import numpy as np
import pytest
from tensorboard.backend import application
from tensorboard.plugins import base_plugin
from werkzeug.test import Client

from tb_diagnose.model import Series
from tb_diagnose.tensorboard_plugin import charts as charts_module
from tb_diagnose.tensorboard_plugin.charts import ChartCache
from tb_diagnose.tensorboard_plugin.memory import CACHED, CHARTS, KEPT, MB, READING
from tb_diagnose.tensorboard_plugin.payloads import curve
from tb_diagnose.tensorboard_plugin.plugin import DiagnosePlugin
from tests.sources.records import curve as payloads_of
from tests.sources.records import write
from tests.tensorboard_plugin.fakes import count_calls, series

PLENTY = 1e9
POINTS = 9000


def made(points: int = POINTS) -> Series:
    return series("run", "loss", np.arange(float(points)))


def test_what_all_windows_share_is_computed_once_and_gone_with_the_series(monkeypatch: pytest.MonkeyPatch) -> None:
    done = count_calls(monkeypatch, (charts_module, "monotonic"), (charts_module, "pauses"), (charts_module, "smooth"))
    charts = ChartCache(PLENTY)
    one, other = made(), made()
    for start in range(0, 8000, 1000):
        for each in (one, other):
            curve(each, 100, start, start + 500, 0.6, charts)
    assert done == {"monotonic": 2, "pauses": 2, "smooth": 2}
    curve(one, 100, None, None, 0.9, charts)
    curve(one, 100, None, None, 0, charts)
    assert done == {"monotonic": 2, "pauses": 2, "smooth": 3}
    held = weakref.ref(one.values)
    del one, each
    gc.collect()
    assert held() is None
    assert charts.nbytes == charts.get(other, 0).nbytes


@pytest.mark.parametrize("weight", [0, 0.6])
@pytest.mark.parametrize("room", [0, 0.5, 1, 2.5, 3, 100])
def test_the_latest_are_kept_as_far_as_they_fit(room: float, weight: float) -> None:
    each = 24 * POINTS + (8 * POINTS if weight else 0)
    charts = ChartCache(room * each)
    several = [made() for _ in range(5)]
    first = [charts.get(one, weight) for one in several]
    assert charts.nbytes == min(int(room), 5) * each
    kept = [charts.get(one, weight) is before for one, before in zip(several[::-1], first[::-1], strict=True)]
    assert kept[: int(room)] == [True] * min(int(room), 5)
    assert charts.nbytes <= charts.ceiling


def test_one_that_grows_by_smoothing_makes_room_for_itself() -> None:
    charts = ChartCache(24 * POINTS + 24 * POINTS + POINTS)
    one, other = made(), made()
    charts.get(one, 0)
    charts.get(other, 0)
    assert charts.nbytes == 48 * POINTS
    charts.get(other, 0.5)
    assert charts.nbytes == 32 * POINTS


def test_the_shares_of_the_ceiling_make_the_whole() -> None:
    assert KEPT < READING
    assert pytest.approx(1) == READING + CACHED + CHARTS


def test_a_look_at_200_runs_stays_within_the_ceiling(tmp_path: Path) -> None:
    """What one look keeps: the curves of every run, smoothed, and not packed."""
    values = np.sin(np.arange(4000)).astype(np.float32).tolist()
    write(tmp_path / "run_000" / "tfevents", payloads_of("loss", values))
    for number in range(1, 200):
        shutil.copytree(tmp_path / "run_000", tmp_path / f"run_{number:03}")
    megabytes = 12
    # In a process of its own: what others allocate meanwhile would be counted.
    script = f"from {__name__} import kept_after_a_look; print(kept_after_a_look({str(tmp_path)!r}, {megabytes}))"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", script], check=True, env=environment, stdout=subprocess.PIPE)
    assert int(done.stdout) < CHARTS * megabytes * MB + 1 * MB


def kept_after_a_look(logdir: str, megabytes: int) -> int:
    """Look at the curves of every run, and return how many bytes are kept of that."""
    flags = argparse.Namespace(logdir_spec="", diagnose_memory=megabytes, reload_interval=3600.0)
    plugin = DiagnosePlugin(base_plugin.TBContext(logdir=logdir, flags=flags))
    client = Client(application.TensorBoardWSGI([plugin]))

    def look(name: str) -> None:
        query = {"run": name, "width": 50, "keys": json.dumps([[name, "loss"]]), "smoothing": 0.6}
        assert client.get("/data/plugin/diagnose/curves", query_string=query).status_code == 200

    plugin.session.look()
    while plugin.session.snapshot.phase != "ready":
        time.sleep(0.01)
    names = list(plugin.session.snapshot.entries)
    assert len(names) == 200
    assert not any(entry.evicted for entry in plugin.session.snapshot.entries.values())
    look(names[0])  # what is loaded with the first request is no part of it
    gc.collect()
    tracemalloc.start()
    for name in names:
        look(name)
    gc.collect()
    return tracemalloc.get_traced_memory()[0]
