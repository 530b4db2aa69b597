"""Hyper-parameters are found in files, whatever else stands there."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from tensorboard.compat.proto import event_pb2, summary_pb2
from tensorboard.plugins.hparams import plugin_data_pb2

from tb_diagnose.sources import FileSource
from tb_diagnose.sources.fast.scanner import new_scanner
from tb_diagnose.sources.run_directory import RunDirectory
from tests.sources.records import curve, record, version, write


def session(hparams: Mapping[str, bool | float | str]) -> bytes:
    """Return the payload that Keras' and PyTorch's writers begin a session with."""
    data = plugin_data_pb2.HParamsPluginData()
    for name, value in hparams.items():
        said = data.session_start_info.hparams[name]
        if isinstance(value, bool):
            said.bool_value = value
        elif isinstance(value, str):
            said.string_value = value
        else:
            said.number_value = value
    event = event_pb2.Event(wall_time=1.7e9)
    value = event.summary.value.add(tag="_hparams_/session_start_info")
    value.metadata.CopyFrom(
        summary_pb2.SummaryMetadata(
            plugin_data=summary_pb2.SummaryMetadata.PluginData(plugin_name="hparams", content=data.SerializeToString())
        )
    )
    return bytes(event.SerializeToString())


HPARAMS: dict[str, bool | float | str] = {"bn": True, "lr": 0.1, "optimizer": "sgd"}
LONG = event_pb2.Event(
    wall_time=1.7e9, graph_def=b"_hparams_/session_start_info" + b"x" * (2 << 20)
).SerializeToString()


@pytest.mark.parametrize(
    ("payloads", "expected"),
    [
        pytest.param([version(), session(HPARAMS)], HPARAMS, id="alone"),
        pytest.param([version(), LONG, session(HPARAMS)], HPARAMS, id="after a graph"),
        pytest.param([version(), *curve("loss", [1.0] * 50), session(HPARAMS)], HPARAMS, id="after some points"),
        pytest.param([version(), *curve("loss", [1.0] * 9000), session(HPARAMS)], HPARAMS, id="at the end"),
        pytest.param([session(HPARAMS), session({"lr": 0.2})], HPARAMS, id="the first of a file"),
        pytest.param([version(), *curve("_hparams_/session_start_info", [1.0])], {}, id="a scalar of that name"),
        pytest.param([version(), session({"lr": math.nan})], {"lr": "nan"}, id="a number that JSON lacks"),
        pytest.param([], {}, id="empty"),
    ],
)
def test_reading(tmp_path: Path, payloads: list[bytes], expected: dict[str, object]) -> None:
    path = write(tmp_path / "events.out.tfevents.1", payloads)
    assert hparams_of([path]) == expected


def hparams_of(paths: Sequence[Path]) -> dict[str, object]:
    run = RunDirectory("run", "run", scanner=new_scanner())
    run.set_files([str(path) for path in paths])
    run.look(0, 60)
    run.read(0, 60)
    return dict(run.tb_run.hparams)


def test_later_files_have_the_last_word(tmp_path: Path) -> None:
    first = write(tmp_path / "events.out.tfevents.1", [version(), session(HPARAMS)])
    second = write(tmp_path / "events.out.tfevents.2", [version(), session({"lr": 0.2, "epochs": 3.0})])
    assert hparams_of([first, second]) == HPARAMS | {"lr": 0.2, "epochs": 3.0}


def test_a_record_that_is_still_being_written(tmp_path: Path) -> None:
    path = tmp_path / "events.out.tfevents.1"
    whole = b"".join(map(record, [version(), session(HPARAMS)]))
    source = FileSource(tmp_path)
    for end in range(0, len(whole) - 4, 7):
        path.write_bytes(whole[:end])
        list(source.refresh())
        assert source.tb_runs["."].hparams == {}
    path.write_bytes(whole)
    list(source.refresh())
    assert source.tb_runs["."].hparams == HPARAMS


def test_what_cannot_be_read_says_nothing(tmp_path: Path) -> None:
    value = summary_pb2.Summary.Value(tag="_hparams_/session_start_info")
    value.metadata.plugin_data.plugin_name = "hparams"
    value.metadata.plugin_data.content = b"\xff"
    event = event_pb2.Event(wall_time=1.7e9, summary=summary_pb2.Summary(value=[value]))
    write(tmp_path / "events.out.tfevents.1", [version(), event.SerializeToString(), *curve("loss", [1.0])])
    source = FileSource(tmp_path)
    list(source.refresh())
    assert source.tb_runs["."].hparams == {}
    assert source.tb_runs["."].warnings == ()


def test_they_stay_when_points_are_let_go_of(tmp_path: Path) -> None:
    write(tmp_path / "events.out.tfevents.1", [version(), session(HPARAMS), *curve("loss", [1.0])])
    source = FileSource(tmp_path)
    list(source.refresh())
    source.evict(".")
    assert source.tb_runs["."].hparams == HPARAMS
    assert source.reload(".")
    assert source.tb_runs["."].hparams == HPARAMS


def test_a_source_tells_them(tmp_path: Path) -> None:
    write(tmp_path / "run-0" / "events.out.tfevents.1", [version(), session(HPARAMS)])
    write(tmp_path / "run-0" / "train" / "events.out.tfevents.1", [version(), *curve("epoch_loss", [1.0, 0.5])])
    source = FileSource(tmp_path)
    list(source.refresh())
    assert {name: dict(tb_run.hparams) for name, tb_run in source.tb_runs.items()} == {
        "run-0": HPARAMS,
        "run-0/train": {},
    }
