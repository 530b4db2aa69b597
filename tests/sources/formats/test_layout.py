"""Which logs are runs, and how they are read from disk."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tb_diagnose.errors import SourceError
from tb_diagnose.sources import FileSource, logdir, read_logdir, read_pasted, write_event_files
from tb_diagnose.sources.formats import Format, format_of
from tests.sources.formats.texts import HAND_WRITTEN, KERAS
from tests.sources.records import curve, write

TABLE = "epoch,loss\n0,0.7\n1,0.6\n"
STATE = json.dumps({"log_history": [{"step": n, "loss": 1 / (n + 1)} for n in range(5)]})


def runs(logdir: Path) -> dict[str, list[str]]:
    return {name: list(series) for name, series in read_logdir(logdir).items()}


def put(place: Path, words: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(words, encoding="utf-8")


def test_one_log_is_the_run_of_its_directory_and_several_have_their_names(tmp_path: Path) -> None:
    put(tmp_path / "a/results.csv", TABLE)
    put(tmp_path / "b/one.csv", TABLE)
    put(tmp_path / "b/two.log", KERAS)
    put(tmp_path / "c/one.log", KERAS)
    put(tmp_path / "c/two.txt", HAND_WRITTEN)
    assert runs(tmp_path) == {
        "a": ["loss"],
        "b": ["loss"],
        "c/one": ["accuracy", "loss", "val_accuracy", "val_loss"],
        "c/two": ["Train_Loss", "Val_Loss"],
    }


def test_event_files_are_the_first_choice(tmp_path: Path) -> None:
    write(tmp_path / "a/train/tfevents", curve("acc", [1, 2]))
    put(tmp_path / "a/history.csv", TABLE)
    put(tmp_path / "a/train/history.csv", TABLE)
    put(tmp_path / "b/history.csv", TABLE)
    assert runs(tmp_path) == {"a/train": ["acc"], "b": ["loss"]}


def test_the_last_checkpoint_holds_the_training(tmp_path: Path) -> None:
    put(
        tmp_path / "out/checkpoint-500/trainer_state.json",
        json.dumps({"log_history": [{"step": 0, "loss": 1}, {"step": 1, "loss": 1}]}),
    )
    put(tmp_path / "out/checkpoint-1000/trainer_state.json", STATE)
    assert len(read_logdir(tmp_path)["out"]["train/loss"].values) == 5
    write(tmp_path / "out/runs/now/tfevents", curve("acc", [1, 2]))
    assert runs(tmp_path) == {"out/runs/now": ["acc"]}


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    put(tmp_path / "config.json", json.dumps({"lr": 0.1}))
    put(tmp_path / "labels.csv", "name,label\na,1\n")
    put(tmp_path / "requirements.txt", "torch\nnumpy\n")
    put(tmp_path / "notes.md", HAND_WRITTEN)
    (tmp_path / "broken.csv").write_bytes(b"\0\1\2" * 100)
    (tmp_path / "gone.log").symlink_to(tmp_path / "nowhere")
    assert runs(tmp_path) == {}


def test_a_log_that_grows_and_one_that_breaks(tmp_path: Path) -> None:
    put(tmp_path / "a/log.csv", TABLE)
    source = FileSource(tmp_path)
    assert list(source.refresh()) == ["a"]
    assert list(source.refresh()) == []
    put(tmp_path / "a/log.csv", TABLE + "2,0.5\n")
    assert list(source.refresh()) == ["a"]
    assert source.tb_runs["a"].series["loss"].steps.tolist() == [0, 1, 2]
    source.evict("a")
    assert source.reload("a")
    assert len(source.tb_runs["a"].series["loss"].values) == 3
    put(tmp_path / "a/log.csv", "nothing any more")
    assert list(source.refresh()) == ["a"]
    assert "a" not in source.tb_runs


def test_a_log_is_looked_into_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "a/log.csv", TABLE)
    os.utime(tmp_path / "a", (1e9, 1e9))
    looked: list[str] = []

    def look(path: str) -> Format | None:
        looked.append(path)
        return format_of(path)

    monkeypatch.setattr(logdir, "format_of", look)
    source = FileSource(tmp_path)
    for _ in range(3):
        list(source.refresh())
    assert looked == [str(tmp_path / "a/log.csv")]


def test_they_can_be_switched_off(tmp_path: Path) -> None:
    put(tmp_path / "a/log.csv", TABLE)
    assert list(FileSource(tmp_path, formats=False).refresh()) == []


def test_wall_times_are_those_of_the_file(tmp_path: Path) -> None:
    put(tmp_path / "log.csv", TABLE)
    os.utime(tmp_path / "log.csv", (1e9, 1e9))
    assert set(read_logdir(tmp_path)["."]["loss"].wall_times.tolist()) == {1e9}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "holds no curves"),
        (b"hello", "supported are event files"),
        (b"\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00}\x94.", "a Python pickle"),
        (bytes(range(256)) * 10, "holds no curves"),
        (b"x" * 3_000_000, "holds no curves"),
        (b"loss: 1\n" * 3 + b"\xff\xfe\xfd", ""),
        (("\ufeff" + TABLE).encode(), ""),
        (TABLE.encode("utf-16"), ""),
    ],
)
def test_what_is_pasted(content: bytes, message: str) -> None:
    if message:
        with pytest.raises(SourceError, match=message):
            read_pasted(content)
    else:
        assert "loss" in read_pasted(content)


def test_converted_logs_say_the_same(tmp_path: Path) -> None:
    put(tmp_path / "in/a/log.csv", TABLE)
    put(tmp_path / "in/b/train.log", KERAS)
    source = FileSource(tmp_path / "in")
    list(source.refresh())
    assert write_event_files(source.tb_runs.values(), tmp_path / "out") == 2
    converted = FileSource(tmp_path / "out")
    list(converted.refresh())
    assert source.tb_runs.keys() == converted.tb_runs.keys()
    for name, tb_run in source.tb_runs.items():
        for tag, series in tb_run.series.items():
            other = converted.tb_runs[name].series[tag]
            assert other.steps.tolist() == series.steps.tolist()
            assert other.wall_times.tolist() == series.wall_times.tolist()
            assert other.values.tolist() == pytest.approx(series.values.tolist())
    with pytest.raises(SourceError, match="is there already"):
        write_event_files(source.tb_runs.values(), tmp_path / "out")
