"""Makes event files for the tests, with TensorBoard's messages and its own checksum."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from tensorboard.compat.proto import event_pb2, summary_pb2, tensor_pb2, types_pb2
from tensorboard.compat.tensorflow_stub.pywrap_tensorflow import masked_crc32c

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def record(payload: bytes) -> bytes:
    """Frame a payload."""
    return header(len(payload)) + payload + _checksum(payload)


def header(length: int) -> bytes:
    """Return the header of a record of so many bytes."""
    said = struct.pack("<Q", length)
    return said + _checksum(said)


def _checksum(data: bytes) -> bytes:
    return struct.pack("<I", masked_crc32c(data))


def scalar(tag: str, value: float) -> Any:
    """Return a value as PyTorch writes it."""
    return summary_pb2.Summary.Value(tag=tag, simple_value=value)


def metadata(plugin: str = "scalars", data_class: int = 0) -> Any:
    """Return metadata of a plugin."""
    return summary_pb2.SummaryMetadata(
        plugin_data=summary_pb2.SummaryMetadata.PluginData(plugin_name=plugin), data_class=data_class
    )


def tensor(tag: str, *, plugin: str | None = None, **fields: Any) -> Any:
    """Return a tensor value; float32 unless said otherwise."""
    fields.setdefault("dtype", types_pb2.DT_FLOAT)
    value = summary_pb2.Summary.Value(tag=tag, tensor=tensor_pb2.TensorProto(**fields))
    if plugin is not None:
        value.metadata.CopyFrom(metadata(plugin))
    return value


def event(step: int, *values: Any, wall_time: float = 1.7e9) -> bytes:
    """Return the payload of a summary event."""
    message = event_pb2.Event(step=step, wall_time=wall_time, summary=summary_pb2.Summary(value=values))
    return bytes(message.SerializeToString())


def version() -> bytes:
    """Return the payload that writers begin with."""
    return bytes(event_pb2.Event(wall_time=1.7e9, file_version="brain.Event:2").SerializeToString())


def curve(tag: str, values: Iterable[float], first: int = 0) -> list[bytes]:
    """Return one event for each value, one second apart."""
    return [event(step, scalar(tag, value), wall_time=1.7e9 + step) for step, value in enumerate(values, first)]


def write(path: Path, payloads: Iterable[bytes]) -> Path:
    """Write an event file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join(map(record, payloads)))
    return path
