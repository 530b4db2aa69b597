"""The logs that benchmarks measure on are sound event files."""

from __future__ import annotations

import importlib
from pathlib import Path

import numpy as np
import pytest
from tensorboard.backend.event_processing.event_file_loader import EventFileLoader

from tb_diagnose import diagnose
from tb_diagnose.remedies import REMEDIES

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"


def test_runs_are_written_as_tensorboard_reads_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    tab = importlib.import_module("tab")
    points = 300  # so that steps take one byte, and two
    curves = {"train/loss": np.geomspace(2.0, 0.1, points), "lr": np.full(points, 0.1)}
    tab.write_run(tmp_path / "run", curves)
    [path] = (tmp_path / "run").iterdir()
    events = [event for event in EventFileLoader(str(path)).Load() if event.summary.value]
    assert len(events) == 2 * points
    for tag, values in curves.items():
        found = [event for event in events if event.summary.value[0].tag == tag]
        assert [event.step for event in found] == list(range(1, points + 1))
        logged = [event.summary.value[0].tensor.float_val[0] for event in found]
        assert logged == values.astype(np.float32).tolist()
    report = diagnose(str(tmp_path))
    assert report.warnings == ()
    assert [(run.name, sum(series.points for series in run.series)) for run in report.runs] == [("run", 2 * points)]


@pytest.mark.parametrize(
    ("solved_by", "helped"),
    [
        ("learning rate too big", {"lower-learning-rate"}),
        ("raise the learning rate (5e-6 is far too small)", {"raise-learning-rate"}),
        ("overfitting: more images", {"more-data"}),
        ("imbalanced classes / too little training", {"class-weights", "resample-classes", "train-longer"}),
        ("softmax before cross-entropy", {"check-head-and-loss"}),
    ],
)
def test_what_helped_is_read_as_remedies(solved_by: str, helped: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    assert importlib.import_module("remedies").cures(solved_by) == helped


@pytest.mark.parametrize("solved_by", ["-", "unknown (loss exactly zero)", "nothing wrong: early", "already solved"])
def test_runs_that_nobody_cured_do_not_count(solved_by: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    assert importlib.import_module("remedies").NO_CURE.match(solved_by)


def test_what_helped_is_in_the_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    module = importlib.import_module("remedies")
    assert {name for names in module.CURES.values() for name in names} <= set(REMEDIES)
