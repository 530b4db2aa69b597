from __future__ import annotations

import struct
import time
from typing import TYPE_CHECKING, Any

import pytest

from tb_diagnose.sources.fast.scanner import new_scanner
from tb_diagnose.sources.run_directory import RunDirectory
from tests.sources.records import curve, event, record, scalar, tensor, version, write
from tests.sources.reference import assert_same, reference

if TYPE_CHECKING:
    from pathlib import Path


def read(run: RunDirectory, *paths: Path) -> bool:
    run.set_files([str(path) for path in paths])
    now = time.time()
    run.look(now, 0)
    return run.read(now, 0)


def one(value: float) -> dict[str, Any]:
    return {"float_val": [value]}


# Payloads of the files of one run -> tag to values.
RUNS: dict[str, tuple[list[list[bytes]], dict[str, list[float]]]] = {
    "one file": ([curve("a", [1, 2])], {"a": [1, 2]}),
    "two files": ([curve("a", [1, 2]), curve("a", [3], first=1) + curve("b", [9])], {"a": [1, 2, 3], "b": [9]}),
    "two tags in turn": (
        [[event(0, scalar("a", 1), scalar("b", 2)), event(1, scalar("a", 3))]],
        {"a": [1, 3], "b": [2]},
    ),
    "tag twice in an event": ([[event(0, scalar("a", 1), scalar("a", 2))]], {"a": [1, 2]}),
    "tensor, metadata first": (
        [[event(0, tensor("a", plugin="scalars", **one(1))), event(1, tensor("a", **one(2)))]],
        {"a": [1, 2]},
    ),
    "tensor, metadata in the file before": (
        [[event(0, tensor("a", plugin="scalars", **one(1)))], [event(1, tensor("a", **one(2)))]],
        {"a": [1, 2]},
    ),
    "tensor, metadata in the file after": (
        [[event(0, tensor("a", **one(1)))], [event(1, tensor("a", plugin="scalars", **one(2)))]],
        {"a": [1, 2]},
    ),
    "tensor without metadata": ([[event(0, tensor("a", **one(1))), event(0, scalar("b", 2))]], {"b": [2]}),
    "first metadata win": (
        [[event(0, tensor("a", plugin="scalars", **one(1))), event(1, tensor("a", plugin="text", **one(2)))]],
        {"a": [1, 2]},
    ),
    "other plugin first": (
        [[event(0, tensor("a", plugin="text", **one(1)))], [event(1, tensor("a", plugin="scalars", **one(2)))]],
        {},
    ),
    "other plugin first, then simple": (
        [[event(0, tensor("a", plugin="text", **one(1))), event(1, scalar("a", 2))]],
        {},
    ),
    "simple and tensor mixed": (
        [[event(0, scalar("a", 1)), event(1, tensor("a", **one(2))), event(2, scalar("a", 3))]],
        {"a": [1, 2, 3]},
    ),
    "steps back and again": ([[*curve("a", [1, 2], first=5), *curve("a", [3, 4])]], {"a": [1, 2, 3, 4]}),
    "nothing but a header": ([[version()]], {}),
    "unicode, empty and long tags": (
        [[event(0, scalar("損失/é", 1), scalar("", 2), scalar("x" * 70000, 3))]],
        {"損失/é": [1], "": [2], "x" * 70000: [3]},
    ),
}


@pytest.mark.parametrize("name", RUNS)
def test_run(tmp_path: Path, name: str) -> None:
    files, expected = RUNS[name]
    paths = [write(tmp_path / f"events.tfevents.{index}", payloads) for index, payloads in enumerate(files)]
    run = RunDirectory("exp/train", "exp/train", scanner=new_scanner())
    assert read(run, *paths)
    assert {tag: series.values.tolist() for tag, series in run.tb_run.series.items()} == expected
    assert list(run.tb_run.series) == sorted(expected)
    assert all(series.key == ("exp/train", tag) for tag, series in run.tb_run.series.items())
    assert_same(run.tb_run.series, reference(paths))
    assert run.tb_run.warnings == ()
    assert run.tb_run.bytes_read == run.tb_run.bytes_known == sum(path.stat().st_size for path in paths)


def test_files_are_joined_in_the_order_of_their_names(tmp_path: Path) -> None:
    nine = write(tmp_path / "tfevents.9.x", curve("a", [9]))
    ten = write(tmp_path / "tfevents.10.x", curve("a", [10]))
    run = RunDirectory(".", "", scanner=new_scanner())
    read(run, nine, ten)
    assert run.tb_run.series["a"].values.tolist() == [10, 9]


def test_what_did_not_change_keeps_its_identity(tmp_path: Path) -> None:
    path = write(tmp_path / "tfevents", curve("a", [1]) + curve("b", [2]))
    other = write(tmp_path / "tfevents.2", curve("c", [3]))
    run = RunDirectory(".", "", scanner=new_scanner())
    read(run, path, other)
    before = run.tb_run
    assert not read(run, path, other)
    assert run.tb_run is before
    with path.open("ab") as more:
        more.write(b"".join(map(record, curve("a", [4], first=1))))
    assert read(run, path, other)
    assert run.tb_run is not before
    assert before.series["a"].values.tolist() == [1]
    assert run.tb_run.series["a"].values.tolist() == [1, 4]
    assert run.tb_run.series["b"] is before.series["b"]
    assert run.tb_run.series["c"] is before.series["c"]


def test_an_earlier_file_may_grow_after_a_later_one(tmp_path: Path) -> None:
    first = write(tmp_path / "tfevents.1", curve("a", [1]))
    second = write(tmp_path / "tfevents.2", curve("a", [10]))
    run = RunDirectory(".", "", scanner=new_scanner())
    read(run, first, second)
    with first.open("ab") as more:
        more.write(b"".join(map(record, curve("a", [2], first=1))))
    assert read(run, first, second)
    assert run.tb_run.series["a"].values.tolist() == [1, 2, 10]


def test_a_deleted_file_takes_its_points_along(tmp_path: Path) -> None:
    first = write(tmp_path / "tfevents.1", curve("a", [1]))
    second = write(tmp_path / "tfevents.2", curve("a", [10]))
    run = RunDirectory(".", "", scanner=new_scanner())
    read(run, first, second)
    assert read(run, second)
    assert run.tb_run.series["a"].values.tolist() == [10]


def test_damage_is_reported_with_file_and_place_and_stops_no_other_file(tmp_path: Path) -> None:
    good = write(tmp_path / "tfevents.2", curve("a", [2]))
    bad = write(tmp_path / "tfevents.1", [*curve("a", [1]), b"\xff"])
    run = RunDirectory("train", "logs/train", scanner=new_scanner())
    read(run, good, bad)
    assert run.tb_run.series["a"].values.tolist() == [1, 2]
    [warning] = run.tb_run.warnings
    assert (warning.where, warning.tb_run) == ("logs/train/tfevents.1", "train")
    assert warning.message.startswith("the record is not an Event message, at byte ")


def test_values_that_are_no_numbers_are_reported(tmp_path: Path) -> None:
    two = tensor("a", dtype=1, tensor_content=struct.pack("<ff", 1, 2))
    histogram = tensor("h", plugin="histograms", dtype=1, tensor_content=struct.pack("<ff", 1, 2))
    path = write(tmp_path / "tfevents", [*curve("a", [1]), event(1, two), event(2, histogram)])
    run = RunDirectory(".", "", scanner=new_scanner())
    read(run, path)
    assert run.tb_run.series["a"].values.tolist() == [1]
    [warning] = run.tb_run.warnings
    assert warning.message == "1 value of `a` was left out: not a single number"
