"""Events of many values say the same value by value as they say as a whole, and take little time and room."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tensorboard.compat.proto import event_pb2, summary_pb2

from tb_diagnose.sources import decode
from tb_diagnose.sources.decode import Event, decode_event
from tb_diagnose.sources.framing import DamageError
from tests.sources.records import event, metadata, scalar, tensor

if TYPE_CHECKING:
    from collections.abc import Callable


def said(payload: bytes, wide: int) -> tuple[Any, ...] | str:
    """What an event says, decoded in one way: value by value from so many bytes on."""
    with mock.patch.object(decode, "_WIDE", wide), mock.patch.object(decode, "_ALWAYS_WIDE", wide):
        try:
            found: Event = decode_event(payload)
        except DamageError as damage:
            return str(damage.args[0])
    bits = [struct.pack("<d", value.number) if value.number is not None else None for value in found.values]
    return found.step, struct.pack("<d", found.wall_time), [value._replace(number=None) for value in found.values], bits


def assert_no_difference(payload: bytes) -> None:
    whole = said(payload, 1 << 40)
    for _ in range(3):  # first met, learned, known
        assert said(payload, 0) == whole


IMAGE = summary_pb2.Summary.Value(tag="i", image=summary_pb2.Summary.Image(width=9, encoded_image_string=b"\x89PNG"))
VALUES: dict[str, Any] = {
    "scalar": scalar("a", 1.5),
    "another": scalar("b", -0.0),
    "the same tag": scalar("a", float("nan")),
    "no tag": scalar("", 2),
    "long tag": scalar("x" * 3000, 2),
    "tag of a simple value": scalar("\x15abcd", 2),
    "metadata after": summary_pb2.Summary.Value(tag="m", simple_value=1, metadata=metadata("text")),
    "tensor": tensor("t", plugin="scalars", float_val=[0.1]),
    "tensor that ends like a scalar": tensor("u", float_val=[0.1], version_number=0x15),
    "image": IMAGE,
    "nothing": summary_pb2.Summary.Value(),
    "only a tag": summary_pb2.Summary.Value(tag="a"),
}


@pytest.mark.parametrize("name", VALUES)
def test_every_kind_of_value(name: str) -> None:
    assert_no_difference(event(3, VALUES[name], VALUES["scalar"], VALUES[name], VALUES["nothing"], VALUES[name]))


def summary(*values: Any) -> bytes:
    content: bytes = summary_pb2.Summary(value=values).SerializeToString()
    return b"\x2a" + bytes([len(content)]) + content


TWO = summary(scalar("a", 1), scalar("b", 2))
VERSION = b"\x1a\x0dbrain.Event:2"
EVENTS = {
    "two summaries": b"\x10\x07" + TWO + TWO,
    "a version instead": TWO + VERSION,
    "a summary after all": VERSION + TWO,
    "a field of another kind": TWO + b"\x18\x07",
    "a summary of another kind": TWO + b"\x28\x07",
    "an unknown field": b"\xa2\x06\x01?" + TWO,
    "a group": b"\x53\x54" + TWO,
    "field zero": b"\x02\x00" + TWO,
    "a long key": b"\xaa\x00" + TWO[1:],
    "a long length": b"\x2a" + bytes([0x80 | TWO[1], 0]) + TWO[2:],
    "an unknown field of a summary": b"\x2a\x04\x12\x02ab" + TWO,
    "a value of another kind": b"\x2a\x02\x08\x01" + TWO,
    "a value that is none": b"\x2a\x04\x0a\x02\xff\xff" + TWO,
    "a tag that is no text": b"\x2a\x0a\x0a\x08\x0a\x01\xff\x15\0\0\0\0",
    "a version that is no text": b"\x1a\x01\xff" + TWO,
    "cut off": TWO[:-1],
    "cut off in a value": b"\x2a\x03\x0a\x05\x0a",
    "negative step": b"\x10" + b"\xff" * 9 + b"\x01" + TWO,
    "a varint too long": b"\x10" + b"\xff" * 10 + b"\x01" + TWO,
    "wall time twice": b"\x09" + bytes(8) + TWO + b"\x09" + struct.pack("<d", 3.5),
}


@pytest.mark.parametrize("name", EVENTS)
def test_events_out_of_the_ordinary(name: str) -> None:
    assert_no_difference(EVENTS[name])


WHOLE = event(7, *VALUES.values())


@given(
    st.binary(max_size=40).map(lambda some: some + TWO)
    | st.binary(max_size=40).map(lambda some: b"\x2a" + bytes([len(some)]) + some)
    | st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=3)).map(
        lambda change: WHOLE[: change[0]] + change[1] + WHOLE[change[0] + len(change[1]) :]
    )
    | st.lists(st.sampled_from(sorted(EVENTS)), max_size=4).map(lambda names: b"".join(map(EVENTS.__getitem__, names)))
)
def test_whatever_the_bytes(payload: bytes) -> None:
    assert_no_difference(payload)


@given(st.binary(min_size=20, max_size=60).map(lambda some: some + WHOLE))
def test_whatever_a_long_event_begins_with(payload: bytes) -> None:
    whole = said(payload, 1 << 40)
    with mock.patch.object(decode, "_WIDE", 0):
        try:
            assert len(decode_event(payload).values) == len(whole[2])
        except DamageError:
            assert isinstance(whole, str)


def counting(message: Any, calls: list[int]) -> Callable[[bytes], Any]:
    def parse(payload: bytes) -> Any:
        calls.append(len(payload))
        return message.FromString(payload)

    return parse


def count_bytes_parsed(payloads: list[bytes], monkeypatch: pytest.MonkeyPatch) -> int:
    """Decode events, and return how many bytes were given to protobuf."""
    calls: list[int] = []
    events, values = mock.Mock(), mock.Mock()
    events.FromString = counting(event_pb2.Event, calls)
    values.FromString = counting(summary_pb2.Summary.Value, calls)
    monkeypatch.setattr(decode, "event_pb2", mock.Mock(Event=events))
    monkeypatch.setattr(decode, "summary_pb2", mock.Mock(Summary=mock.Mock(Value=values)))
    for payload in payloads:
        decode_event(payload)
    return sum(calls)


def test_values_that_were_met_before_cost_protobuf_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    payloads = [event(step, *(scalar(f"layer/{tag}", step + tag) for tag in range(3000))) for step in range(20)]
    assert count_bytes_parsed(payloads, monkeypatch) < 2.5 * len(payloads[0])


@pytest.mark.parametrize("field", [b"\x0a\0", b"\x0a\x02\x1d\x01", b"\x0a\x05\x15\0\0\0\0", b"\x0a\x03\x0a\x01a"])
def test_very_many_short_values_cost_protobuf_nothing(field: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    content = field * 100_000
    length = bytes([len(content) & 0x7F | 0x80, len(content) >> 7 & 0x7F | 0x80, len(content) >> 14])
    try:
        assert count_bytes_parsed([b"\x2a" + length + content], monkeypatch) < 1000
    except DamageError:
        assert field == b"\x0a\x02\x1d\x01"
