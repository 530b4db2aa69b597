"""A ceiling for memory changes what is kept, and nothing that is said."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tb_diagnose.compare import Comparison, Subject, compare
from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import TrainingResult, diagnose_training
from tb_diagnose.model import Training
from tb_diagnose.sources import FileSource
from tb_diagnose.tensorboard_plugin import session as session_module
from tb_diagnose.tensorboard_plugin.entries import TrainingEntry
from tb_diagnose.tensorboard_plugin.memory import KEPT, READING
from tb_diagnose.tensorboard_plugin.session import Session, Snapshot
from tests.sources.records import curve, record, write
from tests.tensorboard_plugin.fakes import count_calls
from tests.tensorboard_plugin.fakes import series as made

FALL = np.geomspace(1.0, 0.1, 200).tolist()
RUNS = [f"run_{index}" for index in range(8)]


def packed_size(values: list[float]) -> int:
    """Bytes that the points of one curve take once their run was diagnosed."""
    series = made("run", "loss", np.array(values, np.float32))
    series.points.pack()
    return series.points.nbytes


PER_RUN = packed_size(FALL) + packed_size(FALL[::-1])


@pytest.fixture
def logdir(tmp_path: Path) -> Path:
    for shift, name in enumerate(RUNS):
        payloads = curve("train/loss", [shift + value for value in FALL]) + curve("val/loss", FALL[::-1])
        write(tmp_path / name / "tfevents", payloads)
    return tmp_path


@pytest.fixture
def diagnosed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the runs that were diagnosed, in order."""
    names: list[str] = []

    def spy(training: Training, config: Config) -> TrainingResult:
        names.append(training.name)
        return diagnose_training(training, config)

    monkeypatch.setattr(session_module, "diagnose_training", spy)
    return names


class Watched(Session):
    """A session that looks when told to, and its source."""

    def __init__(self, logdir: Path, memory: float) -> None:
        self.source = FileSource(logdir)
        super().__init__(lambda: self.source, Config(), interval=0, memory=memory)

    def after_a_look(self) -> Snapshot:
        self._pass()
        assert self.snapshot.error is None
        return self.snapshot

    def evicted(self) -> list[str]:
        return sorted(name for name, entry in self.snapshot.entries.items() if entry.evicted)

    def values(self, entry: TrainingEntry) -> dict[tuple[str, str], list[float]]:
        found = {}
        for summary in entry.result.summary.series:
            series = self.find(entry, summary.tb_run, summary.tag)
            assert series is not None
            found[series.key] = series.values.tolist()
        return found


def compared(snapshot: Snapshot, baseline: str) -> Comparison:
    entries = sorted(snapshot.entries.items())
    subjects = [Subject(name=n, training=e.training, result=e.result, hparams=e.hparams) for n, e in entries]
    return compare(subjects, baseline=baseline)


def said(snapshot: Snapshot) -> Mapping[str, Any]:
    return {name: (entry.result, entry.row, entry.training.complaints) for name, entry in snapshot.entries.items()}


@pytest.mark.parametrize("runs_in_memory", [0, 1, 3, 6.5, 8, 100])
def test_what_is_said_and_shown_does_not_depend_on_memory(logdir: Path, runs_in_memory: float) -> None:
    ceiling = runs_in_memory * PER_RUN
    plenty, little = Watched(logdir, float("inf")), Watched(logdir, ceiling)
    for snapshot in (plenty.after_a_look(), little.after_a_look()):
        assert sorted(snapshot.entries) == RUNS
    assert said(little.snapshot) == said(plenty.snapshot)
    for baseline in RUNS:
        assert compared(little.snapshot, baseline) == compared(plenty.snapshot, baseline)
    assert plenty.evicted() == []
    assert bool(little.evicted()) == (runs_in_memory <= 8)
    assert little.source.nbytes <= max(READING * ceiling, PER_RUN)
    for name in RUNS:
        assert little.values(little.snapshot.entries[name]) == plenty.values(plenty.snapshot.entries[name])
    assert little.source.nbytes <= max(READING * ceiling, PER_RUN)


def test_the_runs_used_last_are_kept(logdir: Path) -> None:
    session = Watched(logdir, 12 * PER_RUN)
    entries = session.after_a_look().entries
    assert session.evicted() == []
    for name in ("run_2", "run_5"):
        session.find(entries[name], name, "train/loss")
    for index in range(8, 10):
        write(logdir / f"run_{index}" / "tfevents", curve("train/loss", FALL) + curve("val/loss", FALL))
    session.after_a_look()
    assert {"run_2", "run_5", "run_8", "run_9"}.isdisjoint(session.evicted())
    assert len(session.evicted()) == 4
    assert session.source.nbytes <= KEPT * 12 * PER_RUN


def test_letting_go_is_no_change(logdir: Path, diagnosed: list[str]) -> None:
    session = Watched(logdir, 2 * PER_RUN)
    before = session.after_a_look()
    assert len(session.evicted()) >= 6
    assert sorted(diagnosed) == RUNS
    session.after_a_look()
    assert (session.snapshot.generation, said(session.snapshot)) == (before.generation, said(before))
    assert sorted(diagnosed) == RUNS


def test_a_run_that_grows_is_read_in_full_and_diagnosed(logdir: Path, diagnosed: list[str]) -> None:
    session = Watched(logdir, 2 * PER_RUN)
    before = session.after_a_look()
    [name, *_] = session.evicted()
    old = session.values(before.entries[name])
    with (logdir / name / "tfevents").open("ab") as more:
        more.write(b"".join(map(record, curve("val/loss", [7.0, 8.0], first=len(FALL)))))
    diagnosed.clear()
    after = session.after_a_look()
    assert diagnosed == [name]
    assert name not in session.evicted()
    grown = name, "val/loss"
    assert session.values(after.entries[name]) == {**old, grown: [*old[grown], 7.0, 8.0]}
    assert after.generation > before.generation
    assert said(after) == said(Watched(logdir, float("inf")).after_a_look())


@pytest.mark.parametrize("ceiling", [0, PER_RUN, 3 * PER_RUN])
def test_a_tb_run_that_joins_or_leaves_a_run_that_was_let_go_of(tmp_path: Path, ceiling: float) -> None:
    for index in range(6):
        write(tmp_path / f"x{index}" / "train" / "tfevents", curve("epoch_loss", FALL))
    session = Watched(tmp_path, ceiling)
    session.after_a_look()
    assert session.evicted()
    for index in range(6):
        write(tmp_path / f"x{index}" / "validation" / "tfevents", curve("epoch_loss", FALL[::-1]))
    joined = session.after_a_look()
    assert [entry.training.tb_runs for _, entry in sorted(joined.entries.items())] == [
        (f"x{index}/train", f"x{index}/validation") for index in range(6)
    ]
    assert said(joined) == said(Watched(tmp_path, float("inf")).after_a_look())
    (tmp_path / "x0" / "validation" / "tfevents").unlink()
    left = session.after_a_look()
    assert said(left) == said(Watched(tmp_path, float("inf")).after_a_look())


def test_points_that_cannot_be_read_again_are_not_there(logdir: Path) -> None:
    session = Watched(logdir, 0)
    entries = session.after_a_look().entries
    [name, *_] = session.evicted()
    (logdir / name / "tfevents").unlink()
    assert session.find(entries[name], name, "train/loss") is None
    assert session.find(entries[name], "nothing", "train/loss") is None
    assert name in session.snapshot.entries
    assert name not in session.after_a_look().entries


def test_memory_never_exceeds_the_ceiling_by_more_than_a_run(logdir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Watched(logdir, 4 * PER_RUN)
    held = []
    sleep: Callable[[float], None] = time.sleep

    def watch(seconds: float) -> None:
        held.append(session.source.nbytes)
        sleep(seconds)

    monkeypatch.setattr(time, "sleep", watch)
    session.after_a_look()
    assert PER_RUN < max(held) <= READING * 4 * PER_RUN + PER_RUN


def grow(path: Path, tag: str, values: list[float], first: int) -> None:
    with path.open("ab") as more:
        more.write(b"".join(map(record, curve(tag, values, first=first))))


def test_each_run_is_joined_and_diagnosed_once_however_tight_the_ceiling(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count, runs_in_memory = 60, 12
    for index in range(count):
        write(tmp_path / f"run_{index}" / "tfevents", curve("train/loss", FALL) + curve("val/loss", FALL[::-1]))
    monkeypatch.setattr(session_module, "_EVERY", float("inf"))
    calls = count_calls(
        monkeypatch,
        *((session_module, name) for name in ("trainings", "build_training", "diagnose_training", "best_so_far")),
    )
    session = Watched(tmp_path, runs_in_memory * PER_RUN)
    session.after_a_look()
    assert len(session.evicted()) > count - runs_in_memory
    assert calls["build_training"] == calls["diagnose_training"] == count
    assert calls["best_so_far"] == len(session.evicted())
    # The names of all are looked at whenever a quarter of the ceiling has filled up again, and at the start and end.
    assert calls["trainings"] <= count / (runs_in_memory * (READING - KEPT)) + 2


@pytest.mark.parametrize("every", [0, float("inf")])
def test_a_training_waits_for_all_its_directories_however_tight_the_ceiling(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, diagnosed: list[str], every: float
) -> None:
    names = [f"x{index:02}" for index in range(20)]
    for name in names:
        for split, written in (("train", 2e9), ("validation", 1e9)):
            path = tmp_path / name / split / "tfevents"
            write(path, curve("epoch_loss", FALL))
            os.utime(path, (written, written))  # all of "train" is read before all of "validation"
    monkeypatch.setattr(session_module, "_EVERY", every)
    calls = count_calls(monkeypatch, (session_module, "trainings"))
    session = Watched(tmp_path, 4 * PER_RUN)
    session.after_a_look()
    assert sorted(diagnosed) == names
    assert session.evicted()
    if every:
        assert calls["trainings"] <= len(names) + 2
    plenty = Watched(tmp_path, float("inf"))
    assert said(session.snapshot) == said(plenty.after_a_look())


def test_what_grew_is_diagnosed_before_it_is_let_go_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_module, "_EVERY", float("inf"))
    for written, name in ((3e9, "a/train"), (2e9, "a/validation"), (1e9, "z/train")):
        path = tmp_path / name / "tfevents"
        write(path, curve("epoch_loss", FALL))
        os.utime(path, (written, written))  # the latest is read first
    session = Watched(tmp_path, 0)
    session.after_a_look()
    assert session.evicted() == ["a"]
    # What is left of the first is read again, for which there is no room beside the other.
    (tmp_path / "a" / "validation" / "tfevents").unlink()
    grow(tmp_path / "z" / "train" / "tfevents", "epoch_loss", [9.0, 9.5], first=len(FALL))
    after = session.after_a_look()
    assert session.evicted() == ["a"]
    assert said(after) == said(Watched(tmp_path, float("inf")).after_a_look())


@pytest.mark.parametrize("seed", range(6))
def test_whatever_happens_to_the_files_what_is_said_does_not_depend_on_memory(tmp_path: Path, seed: int) -> None:
    chance = np.random.default_rng(seed)
    memberships = [f"x{index}/{split}" for index in range(5) for split in ("train", "validation")] + [
        "alone",
        "y_train",
    ]
    lengths: dict[str, int] = {}
    plenty = Watched(tmp_path, float("inf"))
    tight = [Watched(tmp_path, runs * PER_RUN) for runs in (0, 1, 2.5)]
    for _ in range(6):
        for name in chance.choice(memberships, 4, replace=False).tolist():
            path = tmp_path / name / "tfevents"
            if name in lengths and chance.random() < 0.3:
                path.unlink()
                del lengths[name]
                continue
            if name not in lengths:
                write(path, [])
            values = chance.random(chance.choice([0, 30, 150])).tolist()
            grow(path, "epoch_loss", values, first=lengths.get(name, 0))
            lengths[name] = lengths.get(name, 0) + len(values)
        expected = said(plenty.after_a_look())
        for session in tight:
            assert said(session.after_a_look()) == expected
            for entry in session.snapshot.entries.values():
                assert session.values(entry) == plenty.values(plenty.snapshot.entries[entry.training.name])
