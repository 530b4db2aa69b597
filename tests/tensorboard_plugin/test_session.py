"""The session: what it reads when, what it diagnoses again, and what it says when something breaks."""

from __future__ import annotations

import json
import math
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tb_diagnose.engine.config import Config, Suppression
from tb_diagnose.engine.engine import TrainingResult, diagnose_training
from tb_diagnose.errors import SourceError
from tb_diagnose.findings import LogWarning
from tb_diagnose.model import Training
from tb_diagnose.sources import FileSource
from tb_diagnose.tensorboard_plugin import session as session_module
from tb_diagnose.tensorboard_plugin.session import Session, Snapshot
from tests.sources.records import curve, write
from tests.tensorboard_plugin.fakes import FakeSource, tb_run

FALL = np.geomspace(1.0, 0.1, 50)


@pytest.fixture
def diagnosed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the runs that were diagnosed, in order."""
    names: list[str] = []

    def spy(training: Training, config: Config) -> TrainingResult:
        names.append(training.name)
        return diagnose_training(training, config)

    monkeypatch.setattr(session_module, "diagnose_training", spy)
    return names


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, "nothing happened within a minute"
        time.sleep(0.005)


def settled(session: Session, phase: str = "ready") -> Snapshot:
    session.look(now=True)
    until(lambda: session.snapshot.phase == phase)
    return session.snapshot


def again(session: Session, source: FakeSource) -> Snapshot:
    """Look once more and wait until that pass is over."""
    passes = source.passes
    session.look(now=True)
    until(lambda: source.passes > passes)
    session.look(now=True)
    until(lambda: source.passes > passes + 1)
    return session.snapshot


def test_nothing_is_read_before_the_first_look() -> None:
    source = FakeSource([tb_run("a", loss=FALL)])
    session = Session(lambda: source, Config(), where="/logs")
    assert session.snapshot.phase == "reading"
    assert session.snapshot.where == "/logs"
    time.sleep(0.05)
    assert source.passes == 0
    assert list(settled(session).entries) == ["a"]
    assert source.passes == 1


def test_the_snapshot_holds_runs_progress_and_where() -> None:
    source = FakeSource([tb_run("a", loss=FALL), tb_run("b", loss=FALL)])
    source.sampled = "sampled: 1000 points a series at most"
    session = Session(lambda: source, Config())
    assert session.progress.tb_runs_known == 0
    snapshot = settled(session)
    assert set(snapshot.entries) == {"a", "b"}
    assert session.progress.tb_runs_read == 2
    assert (snapshot.kind, snapshot.where, snapshot.sampled) == ("files", "/logs", source.sampled)
    assert json.loads(snapshot.entries["a"].row)["points"] == 50


def test_only_what_changed_is_diagnosed_again(diagnosed: list[str]) -> None:
    source = FakeSource([tb_run("a", loss=FALL), tb_run("b", loss=FALL)])
    session = Session(lambda: source, Config(), interval=0)
    first = settled(session)
    source.batches = [[tb_run("b", loss=FALL[:40])]]
    entry = first.entries["a"]
    diagnosed.clear()
    last = again(session, source)
    assert diagnosed == ["b"]
    assert last.entries["a"] is entry
    assert last.generation > first.generation
    assert len(last.entries["b"].training.series[0]) == 40


def test_nothing_is_done_while_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    source = FakeSource([tb_run("a", loss=FALL)])
    session = Session(lambda: source, Config(), interval=0)
    first = settled(session)
    monkeypatch.delattr(session_module, "trainings")
    last = again(session, source)
    assert (last.generation, last.phase, last.error) == (first.generation, "ready", None)
    assert last.entries is first.entries


def test_a_new_warning_of_the_log_is_told_though_no_run_changed() -> None:
    source = FakeSource([tb_run("a", loss=FALL)])
    session = Session(lambda: source, Config(), interval=0)
    generation = settled(session).generation
    source.warnings = (LogWarning(where="/logs/x", message="cannot be listed"),)
    last = again(session, source)
    assert last.warnings == source.warnings
    assert last.generation > generation


def test_a_run_that_is_gone_leaves_the_report() -> None:
    source = FakeSource([tb_run("a", loss=FALL), tb_run("b", loss=FALL)])
    session = Session(lambda: source, Config(), interval=0)
    settled(session)
    source.forget("a")
    assert list(again(session, source).entries) == ["b"]


def test_a_tb_run_that_joins_a_run_is_diagnosed_with_it(diagnosed: list[str]) -> None:
    source = FakeSource([tb_run("x/train", epoch_loss=FALL)])
    session = Session(lambda: source, Config(), interval=0)
    settled(session)
    source.batches = [[tb_run("x/validation", epoch_loss=FALL + 0.1)]]
    snapshot = again(session, source)
    assert [entry.training.tb_runs for entry in snapshot.entries.values()] == [("x/train", "x/validation")]
    assert len(snapshot.entries) == 1
    assert len(diagnosed) == 2


def test_worst_runs_come_first() -> None:
    source = FakeSource([tb_run("a", loss=[1.0, 0.9]), tb_run("b", loss=FALL), tb_run("c", loss=FALL * np.nan)])
    rows = [json.loads(entry.row) for entry in settled(Session(lambda: source, Config())).entries.values()]
    ranks = ["error", "warning", "info", "unjudged", "healthy"]
    order = [(ranks.index(row["status"]), row["name"]) for row in rows]
    assert order == sorted(order)


def test_runs_show_up_while_reading_goes_on() -> None:
    gate = threading.Event()
    source = FakeSource([tb_run("a", loss=FALL), tb_run("b", loss=FALL)])
    session = Session(lambda: source, Config())
    source.on_tb_run = lambda: gate.wait(10)
    session.look()
    until(lambda: list(session.snapshot.entries) == ["a"])
    assert session.snapshot.phase == "reading"
    assert session.progress.tb_runs_read == 1
    gate.set()
    assert set(settled(session).entries) == {"a", "b"}


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (SourceError("/logs: permission denied"), "/logs: permission denied"),
        (RuntimeError("boom"), "reading stopped: RuntimeError: boom"),
    ],
)
@pytest.mark.filterwarnings("error")
def test_a_pass_that_breaks_is_said_and_tried_again(trouble: Exception, sentence: str) -> None:
    source = FakeSource([tb_run("a", loss=FALL), trouble], [tb_run("b", loss=FALL)])
    session = Session(lambda: source, Config(), interval=0)
    snapshot = settled(session, "failed")
    assert snapshot.error == sentence
    assert set(snapshot.entries) <= {"a"}
    snapshot = settled(session)
    assert snapshot.error is None
    assert set(snapshot.entries) == {"a", "b"}


def test_a_log_directory_that_cannot_be_opened_is_tried_again() -> None:
    source = FakeSource([tb_run("a", loss=FALL)])
    attempts: list[int] = []

    def open_source() -> FakeSource:
        attempts.append(1)
        if len(attempts) == 1:
            raise SourceError("/logs does not exist")
        return source

    session = Session(open_source, Config(), interval=0)
    assert settled(session, "failed").error == "/logs does not exist"
    assert set(settled(session).entries) == {"a"}


def test_files_are_looked_at_once_per_interval_while_somebody_looks() -> None:
    interval = 0.05
    source = FakeSource([tb_run("a", loss=FALL)])
    session = Session(lambda: source, Config(), interval=interval)
    settled(session)
    time.sleep(0.3)
    unseen = source.passes
    assert unseen <= 2, "nobody looked, so nothing is to be read"
    start = time.monotonic()

    def read_thrice() -> bool:
        session.look()
        return source.passes - unseen >= 3

    until(read_thrice)
    looked = source.passes - unseen
    assert looked <= (time.monotonic() - start) / interval + 1, "no more often than the interval, however slow"


def test_interval_zero_looks_once_and_then_only_when_asked() -> None:
    source = FakeSource([tb_run("a", loss=FALL)])
    session = Session(lambda: source, Config(), interval=0)
    session.look()
    until(lambda: session.snapshot.phase == "ready")
    for _ in range(5):
        session.look()
        time.sleep(0.02)
    assert source.passes == 1
    session.look(now=True)
    until(lambda: source.passes == 2)


def test_warnings_of_runs_of_the_log_and_of_the_config_keep_apart() -> None:
    def note(where: str) -> LogWarning:
        return LogWarning(where=where, message="is damaged")

    source = FakeSource(
        [tb_run("a", loss=FALL, warnings=(note("a/file"),)), tb_run("empty", warnings=(note("empty/file"),))]
    )
    source.warnings = (note("logdir"),)
    config = Config(suppressions=(Suppression(rule="no-validation", run="other*", reason="known"),))
    snapshot = settled(Session(lambda: source, config, warnings=(note("config"),)))
    assert snapshot.entries["a"].training.complaints == (note("a/file"),)
    assert snapshot.entries["empty"].training.complaints == (note("empty/file"),)
    assert [warning.where for warning in snapshot.warnings] == ["config", "logdir", "config"]
    assert "matched no finding" in snapshot.warnings[-1].message


def test_a_new_warning_is_diagnosed_too(diagnosed: list[str]) -> None:
    first = tb_run("a", loss=FALL)
    source = FakeSource([first])
    session = Session(lambda: source, Config(), interval=0)
    generation = settled(session).generation
    torn = LogWarning(where="a/file", message="is torn")
    source.batches = [[type(first)(name="a", series=first.series, warnings=(torn,), bytes_read=10, bytes_known=12)]]
    snapshot = again(session, source)
    assert snapshot.entries["a"].training.complaints == (torn,)
    assert snapshot.generation > generation
    assert diagnosed == ["a", "a"]


def test_a_run_that_is_partly_read_is_shown_and_not_judged(diagnosed: list[str]) -> None:
    gate = threading.Event()
    part = replace(tb_run("a", loss=FALL[:20]), bytes_read=4, reading=True)
    source = FakeSource([part, tb_run("a", loss=FALL)])
    session = Session(lambda: source, Config())
    source.on_tb_run = lambda: gate.wait(10)
    session.look()
    until(lambda: "a" in session.snapshot.entries)
    entry = session.snapshot.entries["a"]
    row = json.loads(entry.row)
    assert row["reading"] == {"bytes_read": 4, "bytes_known": 10}
    assert (row["status"], row["reason"], row["points"]) == ("unjudged", "it is still being read", 20)
    assert (row["primary"], row["rules"]) == (None, [])
    assert len(row["spark"][0]["steps"]) == 20
    series = session.find(entry, "a", "loss")
    assert series is not None
    assert len(series) == 20
    assert diagnosed == []
    gate.set()
    whole = settled(session).entries["a"]
    assert diagnosed == ["a"]
    assert whole.reading is None
    assert "reading" not in json.loads(whole.row)


def test_the_log_directory_itself_has_a_name_for_people() -> None:
    source = FakeSource([tb_run(".", loss=FALL), tb_run("a", loss=FALL)])
    source.where = "/logs/mnist"
    entries = settled(Session(lambda: source, Config())).entries
    assert json.loads(entries["."].row)["shown"] == ". (mnist)"
    assert json.loads(entries["."].row)["name"] == "."
    assert "shown" not in json.loads(entries["a"].row)


def test_a_run_is_not_judged_while_one_of_its_directories_is_not_read(
    diagnosed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "_EVERY", 0)
    monkeypatch.setattr(session_module, "_SHARE", 1e9)
    gate = threading.Event()
    waiting = replace(tb_run("x/validation"), bytes_read=0, reading=True)
    source = FakeSource([waiting, tb_run("x/train", epoch_loss=FALL), tb_run("x/validation", epoch_loss=FALL + 0.1)])
    session = Session(lambda: source, Config())
    source.on_tb_run = lambda: len(source.tb_runs) == 2 and gate.wait(10)
    session.look()
    until(lambda: "x" in session.snapshot.entries)
    assert json.loads(session.snapshot.entries["x"].row)["reading"] == {"bytes_read": 10, "bytes_known": 20}
    gate.set()
    assert list(settled(session).entries) == ["x"]
    assert diagnosed == ["x"]


@pytest.mark.parametrize(
    ("below", "judged", "runs"),
    [
        ("x/loss_val", ["x"], ["x"]),
        ("x/loss/val", ["x"], ["x"]),
        ("x/resnet_val", ["x", "x/resnet_val"], ["x", "x/resnet_val"]),
        ("x/loss_l2", ["x", "x"], ["x"]),
        ("x/run_2", ["x", "x/run_2"], ["x", "x/run_2"]),
    ],
)
def test_a_run_is_not_judged_before_a_directory_below_that_add_scalars_may_have_written(
    diagnosed: list[str], monkeypatch: pytest.MonkeyPatch, below: str, judged: list[str], runs: list[str]
) -> None:
    monkeypatch.setattr(session_module, "_EVERY", 0)
    monkeypatch.setattr(session_module, "_SHARE", 1e9)
    unread = [replace(tb_run(name), bytes_read=0, reading=True) for name in ("x", below)]
    source = FakeSource([*unread, tb_run("x", train__loss=FALL), tb_run(below, loss=FALL + 0.1)])
    assert list(settled(Session(lambda: source, Config())).entries) == runs
    assert diagnosed == judged, "only a name that ends in a split is a reason to wait"


def test_a_verdict_stays_while_what_was_added_is_read(diagnosed: list[str]) -> None:
    source = FakeSource([tb_run("a", loss=FALL[:40])])
    session = Session(lambda: source, Config(), interval=0)
    before = settled(session).entries["a"]
    source.batches = [[replace(tb_run("a", loss=FALL[:45]), bytes_read=9, reading=True)]]
    assert again(session, source).entries["a"] is before
    assert diagnosed == ["a"]
    source.batches = [[tb_run("a", loss=FALL)]]
    session.look(now=True)
    until(lambda: len(session.snapshot.entries["a"].training.series[0]) == 50)
    assert diagnosed == ["a", "a"]


def test_a_run_of_which_nothing_is_read_is_not_listed() -> None:
    source = FakeSource([replace(tb_run("a"), bytes_read=0, reading=True), tb_run("b", loss=FALL)])
    assert list(settled(Session(lambda: source, Config())).entries) == ["b"]


@pytest.mark.parametrize("memory", [math.inf, 0.0])
def test_a_flipped_bit_is_found_in_the_background_and_its_run_is_judged_anew(
    tmp_path: Path, diagnosed: list[str], memory: float
) -> None:
    for name in ("a", "b", "c"):
        write(tmp_path / name / "tfevents", curve("loss", FALL.tolist()))
    content = bytearray((tmp_path / "b/tfevents").read_bytes())
    content[-5] ^= 1
    (tmp_path / "b/tfevents").write_bytes(content)
    session = Session(lambda: FileSource(tmp_path), Config(), interval=3600, memory=memory)

    def damaged() -> list[str]:
        entries = session.look().entries.values()
        return [e.training.name for e in entries if any(f.rule == "damaged-log" for f in e.result.findings)]

    until(lambda: damaged() == ["b"])
    assert sorted(diagnosed) == ["a", "b", "b", "c"]
    [finding] = [one for one in session.snapshot.entries["b"].result.findings if one.rule == "damaged-log"]
    assert "at byte" in finding.message
