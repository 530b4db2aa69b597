from __future__ import annotations

from io import FileIO
from typing import TYPE_CHECKING, Any

import pytest
from tensorboard.compat.proto import event_pb2, summary_pb2, types_pb2

from tb_diagnose.sources import event_file
from tb_diagnose.sources.decode import decode_event
from tb_diagnose.sources.event_file import EventFile
from tb_diagnose.sources.fast.scanner import new_scanner
from tb_diagnose.sources.partial_decode import UnclearError, thin_out
from tests.sources.records import curve, event, record, scalar, tensor, version

if TYPE_CHECKING:
    from pathlib import Path

BIG = b"\x89PNG" * 30_000


def image(tag: str = "image") -> Any:
    return summary_pb2.Summary.Value(tag=tag, image=summary_pb2.Summary.Image(width=9, encoded_image_string=BIG))


def message(**fields: Any) -> bytes:
    return bytes(event_pb2.Event(step=7, wall_time=1.5, **fields).SerializeToString())


NUMBERS = {"dtype": types_pb2.DT_FLOAT, "tensor_content": BIG, "float_val": [1.0]}
HUGE = {
    "scalars around an image": event(7, scalar("a", 1), image(), scalar("b", 2)),
    "image with the tag of a scalar": event(7, image("a"), scalar("a", 1)),
    "histogram": event(7, summary_pb2.Summary.Value(tag="h", histo=summary_pb2.HistogramProto(bucket=[0.5] * 9000))),
    "tensor of numbers": event(7, tensor("t", plugin="histograms", **NUMBERS), scalar("a", 1)),
    "tensor of numbers called a scalar": event(7, tensor("t", plugin="scalars", **NUMBERS), scalar("a", 1)),
    "tensor of many floats": event(7, tensor("t", plugin="scalars", float_val=[0.5] * 40_000)),
    "tensor of texts": event(7, tensor("t", plugin="images", dtype=types_pb2.DT_STRING, string_val=[b"9", b"9", BIG])),
    "long tag": event(7, scalar("x" * 100_000, 1)),
    "long description": event(
        7,
        summary_pb2.Summary.Value(
            tag="a", simple_value=1, metadata=summary_pb2.SummaryMetadata(summary_description="d" * 100_000)
        ),
    ),
    "graph": message(graph_def=BIG),
    "graph, then summary": message(graph_def=BIG) + event(8, scalar("a", 1)),
    "summary, then graph": event(8, scalar("a", 1)) + message(graph_def=BIG),
    "run metadata": message(tagged_run_metadata=event_pb2.TaggedRunMetadata(tag="a", run_metadata=BIG)),
    "unknown field": event(7, scalar("a", 1)) + b"\xa2\x06\xc0\xa9\x07" + BIG,
}
MANY_SCALARS = event(7, *(scalar(f"tag {index}", index) for index in range(5000)))


@pytest.mark.parametrize("name", HUGE)
def test_a_thin_message_says_the_same(tmp_path: Path, name: str) -> None:
    payload = HUGE[name]
    (tmp_path / "file").write_bytes(b"before" + payload + b"after")
    with FileIO(str(tmp_path / "file")) as file:
        downsample = thin_out(file, 6, 6 + len(payload))
    assert decode_event(downsample) == decode_event(payload)
    if name not in {"long tag", "long description", "tensor of many floats", "unknown field"}:
        assert len(downsample) < 1000


@pytest.mark.parametrize(
    "payload",
    [
        b"\x2a\x80\x80\x40" + BIG[:9],
        b"\x0b" + BIG,
        b"\xff" * 11,
        b"\x09\0",
        MANY_SCALARS,
        b"\x2a\xc0\xa9\x07" + b"\x0a\0" * 60_000,
        b"\x10\0" * 60_000,
        event(7, *(scalar("x" * 60_000, 1) for _ in range(30))),
    ],
)
def test_what_is_unclear_must_be_read_in_full(tmp_path: Path, payload: bytes) -> None:
    (tmp_path / "file").write_bytes(payload)
    with FileIO(str(tmp_path / "file")) as file, pytest.raises(UnclearError):
        thin_out(file, 0, len(payload))


@pytest.mark.parametrize("huge", [200, 1 << 16, 1 << 30])
def test_files_with_huge_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, huge: int) -> None:
    monkeypatch.setattr(event_file, "_HUGE", huge)
    monkeypatch.setattr(event_file, "_BLOCK", 1000)
    payloads = [
        version(),
        *curve("loss", [1, 2]),
        *HUGE.values(),
        MANY_SCALARS,
        *curve("loss", [3], first=2),
        event(3, image()),
    ]
    path = tmp_path / "tfevents"
    whole = b"".join(map(record, payloads))
    path.write_bytes(whole[:-9])
    file = EventFile(str(path), scanner=new_scanner())
    file.look(0, 60)
    file.read(0, 60)
    assert file.offset == len(whole) - len(record(payloads[-1]))
    path.write_bytes(whole)
    file.look(0, 60)
    file.read(0, 60)
    assert (file.offset, file.trouble) == (len(whole), "")
    assert file.columns["loss"].view().values.tolist() == [1, 2, 3]
    assert len(file.columns["tag 4999"]) == 1
    assert file.columns["t"].unread == 4


def test_damage_in_a_huge_record_ends_the_file(tmp_path: Path) -> None:
    bad = b"\x2a\xc0\xa9\x07" + b"\xff" * 120_000
    path = tmp_path / "tfevents"
    path.write_bytes(b"".join(map(record, [*curve("loss", [1]), bad, *curve("loss", [2])])))
    file = EventFile(str(path), scanner=new_scanner())
    file.look(0, 60)
    file.read(0, 60)
    assert "not an Event message" in file.trouble
    assert file.columns["loss"].view().values.tolist() == [1]


def test_images_are_not_read(tmp_path: Path) -> None:
    picture = event(
        1, summary_pb2.Summary.Value(tag="i", image=summary_pb2.Summary.Image(encoded_image_string=BIG * 50))
    )
    (tmp_path / "file").write_bytes(picture)
    read = 0

    class Counting(FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            nonlocal read
            data = super().read(size)
            read += len(data)
            return data

    with Counting(str(tmp_path / "file")) as file:
        thin_out(file, 0, len(picture))
    assert read < 20_000 < len(picture)
