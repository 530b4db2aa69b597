"""The fast scanner gives what the generic one gives, bit for bit, whatever it is fed."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tensorboard.compat.proto import event_pb2, summary_pb2, types_pb2

from tb_diagnose.sources import decode, event_file
from tb_diagnose.sources.event_file import EventFile
from tb_diagnose.sources.fast import scanner as scanner_module
from tb_diagnose.sources.fast.scanner import FastScanner, new_scanner
from tb_diagnose.sources.run_directory import RunDirectory
from tb_diagnose.sources.scan import GenericScanner, Scanner
from tests.sources.records import event, record, scalar, tensor, version
from tests.sources.reference import assert_same, reference

if TYPE_CHECKING:
    from pathlib import Path


def read(path: Path, scanner: Scanner, *, verify: bool = False) -> EventFile:
    file = EventFile(str(path), scanner=scanner, verify=verify)
    file.look(0, 60)
    file.read(0, 60)
    return file


def assert_equal(fast_file: EventFile, generic: EventFile) -> None:
    assert (fast_file.offset, fast_file.trouble) == (generic.offset, generic.trouble)
    assert fast_file.verification.places == generic.verification.places
    assert set(fast_file.columns) == set(generic.columns)
    for tag, expected in generic.columns.items():
        got = fast_file.columns[tag]
        assert (got.scalar, got.unread) == (expected.scalar, expected.unread)
        for index in range(3):
            ours, theirs = got.view().column(index), expected.view().column(index)
            assert ours.dtype == theirs.dtype
            assert ours.tobytes() == theirs.tobytes()


TAGS = st.sampled_from(["loss", "loss2", "acc", "ac2", "", "ü", "train/loss", "t" * 200, "t" * 130])
FLOATS = st.floats(width=32) | st.sampled_from([0.0, -0.0, 1e-45])
STEPS = (
    st.integers(0, 300)
    | st.sampled_from([0, 127, 128, 16383, 16384, 2**21, 2**31, 2**56 - 1, 2**56, 2**63 - 1, -1, -(2**63)])
    | st.integers(-(2**63), 2**63 - 1)
)
TIMES = st.floats() | st.just(1.7e9)


def plugin() -> st.SearchStrategy[str | None]:
    return st.sampled_from([None, "scalars", "scalars", "histograms"])


@st.composite
def tensors(draw: st.DrawFn) -> Any:
    tag, number, said = draw(TAGS), draw(FLOATS), draw(plugin())
    fields: dict[str, Any] = draw(
        st.sampled_from(
            [
                {"float_val": [number]},
                {"tensor_content": struct.pack("<f", number)},
                {"dtype": types_pb2.DT_DOUBLE, "double_val": [number]},
                {"dtype": types_pb2.DT_DOUBLE, "tensor_content": struct.pack("<d", number)},
                {"dtype": types_pb2.DT_INT64, "int64_val": [3]},
                {"dtype": types_pb2.DT_HALF, "half_val": [0x3C00]},
                {"dtype": types_pb2.DT_FLOAT, "tensor_content": struct.pack("<ff", number, number)},
                {"dtype": types_pb2.DT_INT32, "tensor_content": struct.pack("<f", number)},
            ]
        )
    )
    return tensor(tag, plugin=said, **fields)


HISTOGRAM = summary_pb2.Summary.Value(
    tag="loss", histo=summary_pb2.HistogramProto(num=1, bucket=[1.0] * 20, bucket_limit=[1.0] * 20)
)
VALUES = st.builds(scalar, TAGS, FLOATS) | tensors() | st.just(HISTOGRAM)


@st.composite
def odd_events(draw: st.DrawFn) -> bytes:
    """Messages that writers do not make, but may."""
    message = event_pb2.Event(step=draw(STEPS), wall_time=draw(TIMES))
    message.summary.value.add(tag=draw(TAGS), simple_value=draw(FLOATS))
    parts = [
        event_pb2.Event(step=message.step).SerializeToString(),
        event_pb2.Event(wall_time=message.wall_time).SerializeToString(),
        event_pb2.Event(summary=message.summary).SerializeToString(),
        draw(st.sampled_from([b"", b"\xa2\x06\x01?", event_pb2.Event(file_version="x").SerializeToString()])),
    ]
    return b"".join(draw(st.permutations(parts)))


EVENTS = (
    st.builds(
        lambda step, time, values: event(step, *values, wall_time=time), STEPS, TIMES, st.lists(VALUES, max_size=3)
    )
    | st.builds(event, st.integers(0, 300), VALUES)
    | odd_events()
    | st.just(version())
    | st.just(b"")
)


@st.composite
def loops(draw: st.DrawFn) -> list[bytes]:
    """What a training loop logs: the same tags over and over, with something else now and then."""
    makers = draw(st.lists(st.tuples(TAGS, plugin(), st.booleans()), min_size=1, max_size=5))
    first, rows = draw(st.sampled_from([0, 1, 100, 16380])), draw(st.integers(1, 60))
    every = draw(st.integers(2, 40))
    other = draw(st.lists(EVENTS, max_size=2))
    payloads: list[bytes] = []
    for row in range(rows):
        for tag, said, as_tensor in makers:
            number = row / 7
            value = tensor(tag, plugin=said, float_val=[number]) if as_tensor else scalar(tag, number)
            payloads.append(event(first + row, value, wall_time=1.7e9 + row))
        if row % every == every - 1:
            payloads += other
    return payloads


FILES = st.lists(loops() | st.lists(EVENTS, max_size=30), min_size=1, max_size=4).map(
    lambda parts: [payload for part in parts for payload in part]
)


@st.composite
def contents(draw: st.DrawFn) -> bytes:
    """Whole files, and files that are cut or damaged."""
    whole = b"".join(map(record, draw(FILES)))
    kind = draw(st.sampled_from(["whole", "whole", "cut", "flipped", "tail"]))
    if kind == "whole" or not whole:
        return whole
    offset = draw(st.integers(0, len(whole) - 1))
    if kind == "cut":
        return whole[:offset]
    if kind == "flipped":
        return whole[:offset] + bytes([whole[offset] ^ draw(st.sampled_from([1, 4, 128]))]) + whole[offset + 1 :]
    return whole + draw(st.sampled_from([bytes(40), b"garbage!" * 4, b"\xff" * 13, b"1"]))


class Sizes:
    """Blocks small enough, and few enough records at once, for every path to be taken by small files."""

    def __init__(self, block: int, block_per_tag: int, at_once: int, patience: int) -> None:
        self.block, self.block_per_tag, self.at_once, self.patience = block, block_per_tag, at_once, patience

    def set(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(event_file, "_BLOCK", self.block)
        monkeypatch.setattr(event_file, "_BLOCK_PER_TAG", self.block_per_tag)
        monkeypatch.setattr(scanner_module, "_FEWEST", self.at_once)
        monkeypatch.setattr(scanner_module, "_AFTER_MISSES", self.at_once)
        monkeypatch.setattr(scanner_module, "_PATIENCE", self.patience)


SIZES = st.builds(
    Sizes,
    block=st.sampled_from([13, 300, 2000, 10**6]),
    block_per_tag=st.sampled_from([1, 400]),
    at_once=st.sampled_from([2, 16, 64]),
    patience=st.sampled_from([1, 8]),
)
SHARED = FastScanner()


@given(content=contents(), sizes=SIZES, verify=st.booleans())
@settings(max_examples=300, deadline=None)
def test_same_as_the_generic_scanner(
    *, content: bytes, sizes: Sizes, verify: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzz.tfevents"
    path.write_bytes(content)
    with pytest.MonkeyPatch.context() as monkeypatch:
        sizes.set(monkeypatch)
        generic = read(path, GenericScanner(), verify=verify)
        once = FastScanner()
        # A fresh scanner, the same again, and one that has learned from all the files before.
        for scanner in (once, once, SHARED):
            assert_equal(read(path, scanner, verify=verify), generic)


@given(payloads=loops(), cuts=st.lists(st.integers(0, 10_000), max_size=5).map(sorted))
@settings(max_examples=50, deadline=None)
def test_same_on_growing_files(
    payloads: list[bytes], cuts: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "growing.tfevents"
    whole = b"".join(map(record, payloads))
    path.write_bytes(b"")
    file = EventFile(str(path), scanner=FastScanner())
    cuts = [min(cut, len(whole)) for cut in cuts]
    for begin, end in zip([0, *cuts], [*cuts, len(whole)], strict=True):
        with path.open("ab") as more:
            more.write(whole[begin:end])
        file.look(0, 60)
        file.read(0, 60)
    assert_equal(file, read(path, GenericScanner()))


@given(payloads=FILES)
@settings(max_examples=60, deadline=None)
def test_same_as_tensorboard(payloads: list[bytes], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "whole.tfevents"
    path.write_bytes(b"".join(map(record, payloads)))
    run = RunDirectory(".", "", scanner=SHARED)
    run.set_files([str(path)])
    run.look(0, 60)
    run.read(0, 60)
    assert_same(run.tb_run.series, reference([path]))


def test_shapes_that_differ_in_one_byte_that_matters(tmp_path: Path) -> None:
    """The same size, the same tag, the same offsets, but another meaning."""
    floats = tensor("x", plugin="scalars", tensor_content=struct.pack("<f", 1.0))
    integers = tensor("x", dtype=types_pb2.DT_INT32, plugin="scalars", tensor_content=struct.pack("<f", 1.0))
    payloads = [event(step, value) for step in range(1, 100) for value in (floats, floats, integers)]
    path = tmp_path / "tfevents"
    path.write_bytes(b"".join(map(record, payloads)))
    file = read(path, FastScanner())
    bits = float(np.float32(1.0).view(np.int32))
    assert file.columns["x"].view().values.tolist() == [1.0, 1.0, bits] * 99


def test_the_fast_way_can_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TB_DIAGNOSE_FAST_READER", raising=False)
    assert isinstance(new_scanner(), FastScanner)
    monkeypatch.setenv("TB_DIAGNOSE_FAST_READER", "0")
    assert isinstance(new_scanner(), GenericScanner)


def test_a_signalling_nan_is_widened_like_any_other(tmp_path: Path) -> None:
    payloads = [
        event(step, scalar(tag, 1.0), wall_time=5.0).replace(struct.pack("<f", 1.0), b"\x01\x00\xa0\x7f")
        for step in range(1, 200)
        for tag in ("a", "b")
    ]
    path = tmp_path / "tfevents"
    path.write_bytes(b"".join(map(record, payloads)))
    assert_equal(read(path, FastScanner()), read(path, GenericScanner()))


def test_very_long_rows(tmp_path: Path) -> None:
    """Rows too long to be patterns, and many patterns that begin with the same header."""
    tags = [f"tag {index:04} {'x' * 80}" for index in range(2000)]
    path = tmp_path / "tfevents"
    path.write_bytes(b"".join(record(event(step, scalar(tag, step))) for step in range(1, 7) for tag in tags))
    assert_equal(read(path, FastScanner()), read(path, GenericScanner()))
    loops = [
        event(step, scalar(tags[first + index], step))
        for first in range(0, 200, 10)
        for step in range(1, 30)
        for index in (*range(10), first % 7)
    ]
    path.write_bytes(b"".join(map(record, loops * 2)))
    assert_equal(read(path, FastScanner()), read(path, GenericScanner()))


REGULAR = [
    payload for step in range(3000) for payload in (event(step, scalar("a", step)), event(step, scalar("b", -step)))
]


REGULAR_RECORDS = [record(payload) for payload in REGULAR]


@given(
    flips=st.sets(st.tuples(st.integers(0, len(REGULAR) - 1), st.sampled_from([13, 20, -8, -5, -4, -1])), max_size=8)
)
@settings(max_examples=60, deadline=None)
def test_verifying_finds_every_flipped_bit(
    flips: set[tuple[int, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Bits are flipped in wall times, values and checksums, where the records still parse."""
    path = tmp_path_factory.getbasetemp() / "flipped.tfevents"
    parts = [bytearray(part) for part in REGULAR_RECORDS]
    for index, offset in flips:
        parts[index][offset] ^= 16
    path.write_bytes(b"".join(parts))
    starts = np.cumsum([0, *map(len, parts)])
    generic = read(path, GenericScanner(), verify=True)
    assert generic.verification.places == sorted({int(starts[index]) for index, _ in flips})
    assert_equal(read(path, FastScanner(), verify=True), generic)
    assert_equal(read(path, SHARED, verify=True), generic)


def test_regular_logs_take_the_fast_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tfevents"
    path.write_bytes(b"".join(map(record, [version(), *REGULAR])))
    decoded: list[bytes] = []

    def spy(payload: bytes) -> Any:
        decoded.append(payload)
        return decode.decode_event(payload)

    monkeypatch.setattr(scanner_module, "decode_event", spy)
    scanner = FastScanner()
    assert_equal(read(path, scanner), read(path, GenericScanner()))
    assert 1 < len(decoded) < 100
    read(path, scanner)
    decoded.clear()
    assert_equal(read(path, scanner), read(path, GenericScanner()))
    assert decoded == [version()]  # it holds no value, so there is nothing to learn


def test_records_without_values_are_only_passed_over_if_they_parse(tmp_path: Path) -> None:
    path = tmp_path / "tfevents"
    time = b"\x09" + struct.pack("<d", 1.7e9)
    scanner = FastScanner()
    for last in (b"\x09abc", b"\x09", b"", time[:-1], time + b"\x1a\xff", time + b"\x10", b"\x08" + time[1:]):
        path.write_bytes(
            b"".join(map(record, [version(), time, b"", time + b"\x10\x05", version(), time, last, version()]))
        )
        assert_equal(read(path, scanner), read(path, GenericScanner()))
