"""The generic decoder: what one Event message says about scalars.

It leans on protobuf for the format, and follows TensorBoard (``data_compat``) on what counts as a scalar:

    simple_value                             a scalar, whatever its metadata say
    tensor, first value of its tag has
      metadata of the plugin "scalars"       a scalar, if it holds exactly one real number
    histo, image, audio                      never
    tensor without metadata                  as the first value of its tag in the run decided

Whether a tag is a scalar is therefore a matter of the whole run; here every value only says what it knows.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, NamedTuple

import numpy as np
from google.protobuf.message import DecodeError
from tensorboard.compat.proto import event_pb2, summary_pb2, types_pb2

from tb_diagnose.language import text
from tb_diagnose.sources import hparams
from tb_diagnose.sources.framing import DamageError
from tb_diagnose.sources.wide import UnclearError, begins_with_short_value, numbers_before, split_event

SCALARS = "scalars"
_SCALAR_CLASSES = (summary_pb2.DATA_CLASS_UNKNOWN, summary_pb2.DATA_CLASS_SCALAR)

# TensorProto dtype -> dtype of its bytes, and the field that holds it where it is not given as bytes.
_NUMBERS: dict[int, tuple[np.dtype[Any], str]] = {
    types_pb2.DT_FLOAT: (np.dtype("<f4"), "float_val"),
    types_pb2.DT_DOUBLE: (np.dtype("<f8"), "double_val"),
    types_pb2.DT_HALF: (np.dtype("<f2"), "half_val"),
    types_pb2.DT_BFLOAT16: (np.dtype("<u2"), "half_val"),
    types_pb2.DT_INT8: (np.dtype("i1"), "int_val"),
    types_pb2.DT_UINT8: (np.dtype("u1"), "int_val"),
    types_pb2.DT_INT16: (np.dtype("<i2"), "int_val"),
    types_pb2.DT_UINT16: (np.dtype("<u2"), "int_val"),
    types_pb2.DT_INT32: (np.dtype("<i4"), "int_val"),
    types_pb2.DT_UINT32: (np.dtype("<u4"), "uint32_val"),
    types_pb2.DT_INT64: (np.dtype("<i8"), "int64_val"),
    types_pb2.DT_UINT64: (np.dtype("<u8"), "uint64_val"),
    types_pb2.DT_BOOL: (np.dtype("?"), "bool_val"),
}


# Bytes of an event from which on it is taken apart value by value: where the first value is short; and in any case.
_WIDE, _ALWAYS_WIDE = 1 << 10, 1 << 16
# The key of a simple value, and the bytes of its number.
_SIMPLE_VALUE, _FLOAT = b"\x15", 4
# Heads up to so many bytes are remembered, and shorter values as a whole; and how many of each.
_LONGEST_HEAD, _SHORT, _MOST_KNOWN = 1024, 64, 1 << 16
# Heads of values to their tags, and short values without a number of their own.
_tags: dict[bytes, str] = {}
_short: dict[bytes, Value] = {}


class Value(NamedTuple):
    """One value of an event.

    Attributes:
        tag: Its tag.
        scalar: Whether the value itself says that its tag is a scalar; None where it says nothing.
        number: The number, or None if the value is not a single real number.
        hparams: Hyper-parameters that the value names.
    """

    tag: str
    scalar: bool | None
    number: float | None
    hparams: hparams.HParams = hparams.NONE


class Event(NamedTuple):
    """What an Event message says about scalars.

    Attributes:
        step: Training step.
        wall_time: Seconds since the epoch.
        values: The values of its summary, in their order; empty for all other events.
    """

    step: int
    wall_time: float
    values: list[Value]


def decode_event(payload: bytes) -> Event:
    """Decode the payload of a record.

    Raises:
        DamageError: If it is not an Event message.
    """
    try:
        if len(payload) >= _WIDE and (len(payload) >= _ALWAYS_WIDE or begins_with_short_value(payload)):
            try:
                return _decode_wide(payload)
            except UnclearError:
                pass
        event = event_pb2.Event.FromString(payload)
    except (DecodeError, ValueError) as error:
        raise DamageError(text("the record is not an Event message")) from error
    return Event(event.step, event.wall_time, [_decode_value(value) for value in event.summary.value])


def _decode_wide(payload: bytes) -> Event:
    rest, spans = split_event(payload)
    event = event_pb2.Event.FromString(rest)
    found: list[str | Value] = []
    ends = []
    for begin, end in spans:
        tag = _tags.get(payload[begin : end - _FLOAT])
        if tag is not None:
            found.append(tag)
            ends.append(end)
        else:
            value = payload[begin:end]
            found.append(_short.get(value) or _learn(value))
    numbers = iter(numbers_before(payload, ends))
    values = [Value(one, True, next(numbers)) if isinstance(one, str) else one for one in found]  # noqa: FBT003 - a field
    return Event(event.step, event.wall_time, values)


def _learn(content: bytes) -> Value:
    """Decode a value, and remember what makes the next one like it quicker."""
    value = _decode_value(summary_pb2.Summary.Value.FromString(content))
    if max(len(_tags), len(_short)) >= _MOST_KNOWN:
        _tags.clear()
        _short.clear()
    if content[-_FLOAT - 1 : -_FLOAT] == _SIMPLE_VALUE and len(content) <= _LONGEST_HEAD:
        # Whatever stands before the last field must be a message without it, or the field is none.
        with suppress(DecodeError):
            summary_pb2.Summary.Value.FromString(content[: -_FLOAT - 1])
            _tags[content[:-_FLOAT]] = value.tag
    elif len(content) <= _SHORT:
        _short[content] = value
    return value


def _decode_value(value: Any) -> Value:
    kind = value.WhichOneof("value")
    if kind == "simple_value":
        return Value(value.tag, scalar=True, number=value.simple_value)
    if kind in ("histo", "image", "audio"):
        return Value(value.tag, scalar=False, number=None)
    scalar = None
    if value.HasField("metadata"):
        metadata = value.metadata
        plugin = metadata.plugin_data.plugin_name
        scalar = plugin == SCALARS and metadata.data_class in _SCALAR_CLASSES
        if plugin == hparams.PLUGIN and value.tag == hparams.SESSION_TAG:
            said = hparams.decode_hparams(metadata.plugin_data.content)
            return Value(value.tag, scalar=False, number=None, hparams=said)
    if kind != "tensor":
        return Value(value.tag, scalar, number=None)
    # Tensors of early TensorFlow are named by the graph node that made them.
    return Value(value.tag or value.node_name, scalar, number_of_tensor(value.tensor))


def number_of_tensor(tensor: Any) -> float | None:
    """Return the only number of a TensorProto, or None if it holds anything but one real number.

    Integers beyond 2**53 are rounded to the nearest float64.
    """
    if tensor.dtype not in _NUMBERS or any(dim.size != 1 for dim in tensor.tensor_shape.dim):
        return None
    dtype, field = _NUMBERS[tensor.dtype]
    if tensor.tensor_content:
        content = tensor.tensor_content
    else:
        held = getattr(tensor, field)
        if len(held) != 1:
            return None
        if field in ("float_val", "double_val"):
            return float(held[0])
        try:
            content = int(held[0]).to_bytes(dtype.itemsize, "little", signed=dtype.kind == "i")
        except OverflowError:
            return None
    if len(content) != dtype.itemsize:
        return None
    if tensor.dtype == types_pb2.DT_BFLOAT16:
        content, dtype = b"\0\0" + content, np.dtype("<f4")  # the upper half of a float32
    return float(np.frombuffer(content, dtype)[0])
