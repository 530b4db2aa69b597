from __future__ import annotations

import math
import struct
from typing import Any

import numpy as np
import pytest
from tensorboard.compat.proto import event_pb2, summary_pb2, tensor_shape_pb2, types_pb2
from tensorboard.util import tensor_util

from tb_diagnose.sources.decode import Value, decode_event
from tb_diagnose.sources.framing import DamageError
from tests.sources.records import event, metadata, scalar, tensor, version


def shape(*sizes: int) -> Any:
    dims = [tensor_shape_pb2.TensorShapeProto.Dim(size=size) for size in sizes]
    return tensor_shape_pb2.TensorShapeProto(dim=dims)


NUMBERS: dict[str, tuple[dict[str, Any], float | None]] = {
    "float": ({"float_val": [0.1]}, float(np.float32(0.1))),
    "float bytes": ({"tensor_content": struct.pack("<f", -0.0)}, -0.0),
    "double": ({"dtype": types_pb2.DT_DOUBLE, "double_val": [0.1]}, 0.1),
    "double bytes": ({"dtype": types_pb2.DT_DOUBLE, "tensor_content": struct.pack("<d", 5e-324)}, 5e-324),
    "half": ({"dtype": types_pb2.DT_HALF, "half_val": [0x3C01]}, 1.0009765625),
    "half bytes": ({"dtype": types_pb2.DT_HALF, "tensor_content": b"\x01\x3c"}, 1.0009765625),
    "bfloat16": ({"dtype": types_pb2.DT_BFLOAT16, "half_val": [0xC049]}, -3.140625),
    "bfloat16 bytes": ({"dtype": types_pb2.DT_BFLOAT16, "tensor_content": b"\x49\xc0"}, -3.140625),
    "int8": ({"dtype": types_pb2.DT_INT8, "int_val": [-5]}, -5.0),
    "uint8": ({"dtype": types_pb2.DT_UINT8, "int_val": [200]}, 200.0),
    "int16": ({"dtype": types_pb2.DT_INT16, "int_val": [-300]}, -300.0),
    "uint16": ({"dtype": types_pb2.DT_UINT16, "int_val": [60000]}, 60000.0),
    "int32": ({"dtype": types_pb2.DT_INT32, "int_val": [-70000]}, -70000.0),
    "int32 bytes": ({"dtype": types_pb2.DT_INT32, "tensor_content": struct.pack("<i", -70000)}, -70000.0),
    "uint32": ({"dtype": types_pb2.DT_UINT32, "uint32_val": [4_000_000_000]}, 4e9),
    "int64": ({"dtype": types_pb2.DT_INT64, "int64_val": [-(2**53)]}, -(2.0**53)),
    "uint64": ({"dtype": types_pb2.DT_UINT64, "uint64_val": [2**63]}, 2.0**63),
    "uint64 bytes": ({"dtype": types_pb2.DT_UINT64, "tensor_content": struct.pack("<Q", 2**63)}, 2.0**63),
    "bool": ({"dtype": types_pb2.DT_BOOL, "bool_val": [True]}, 1.0),
    "shape [1]": ({"tensor_shape": shape(1), "float_val": [2.0]}, 2.0),
    "shape [1, 1]": ({"tensor_shape": shape(1, 1), "tensor_content": struct.pack("<f", 2.0)}, 2.0),
    "infinity": ({"float_val": [-math.inf]}, -math.inf),
    "two numbers": ({"tensor_shape": shape(2), "float_val": [1.0, 2.0]}, None),
    "one number for two": ({"tensor_shape": shape(2), "float_val": [1.0]}, None),
    "no number": ({"tensor_shape": shape(0)}, None),
    "nothing inside": ({}, None),
    "too few bytes": ({"tensor_content": b"\0\0\0"}, None),
    "too many bytes": ({"tensor_content": b"\0" * 8}, None),
    "out of range": ({"dtype": types_pb2.DT_INT8, "int_val": [300]}, None),
    "complex": ({"dtype": types_pb2.DT_COMPLEX64, "scomplex_val": [1.0, 0.0]}, None),
    "text": ({"dtype": types_pb2.DT_STRING, "string_val": [b"1.0"]}, None),
    "no dtype": ({"dtype": types_pb2.DT_INVALID, "float_val": [1.0]}, None),
}
# TensorBoard's converter knows no bfloat16, and reads these integers from bytes alone.
UNKNOWN_TO_TENSORBOARD = {"bfloat16", "bfloat16 bytes", "uint32", "uint64"}


@pytest.mark.parametrize("name", NUMBERS)
def test_number_of_a_tensor(name: str) -> None:
    fields, expected = NUMBERS[name]
    value = tensor("t", plugin="scalars", **fields)
    [got] = decode_event(event(3, value)).values
    assert got == Value("t", scalar=True, number=expected)
    if expected is not None:
        assert got.number is not None
        assert math.copysign(1, got.number) == math.copysign(1, expected)
        if name not in UNKNOWN_TO_TENSORBOARD:
            assert tensor_util.make_ndarray(value.tensor).item() == expected


def image(tag: str) -> Any:
    return summary_pb2.Summary.Value(tag=tag, image=summary_pb2.Summary.Image(width=1))


VALUES: dict[str, tuple[Any, Value]] = {
    "simple": (scalar("loss", 0.5), Value("loss", scalar=True, number=0.5)),
    "empty tag": (scalar("", 0.5), Value("", scalar=True, number=0.5)),
    "simple value of another plugin": (
        summary_pb2.Summary.Value(tag="x", simple_value=1, metadata=metadata("histograms")),
        Value("x", scalar=True, number=1.0),
    ),
    "tensor without metadata": (tensor("x", float_val=[1]), Value("x", scalar=None, number=1.0)),
    "tensor of another plugin": (tensor("x", plugin="text", float_val=[1]), Value("x", scalar=False, number=1.0)),
    "metadata without a plugin": (tensor("x", plugin="", float_val=[1]), Value("x", scalar=False, number=1.0)),
    "metadata alone": (
        summary_pb2.Summary.Value(tag="x", metadata=metadata("hparams")),
        Value("x", scalar=False, number=None),
    ),
    "scalars by plugin, tensors by class": (
        summary_pb2.Summary.Value(tag="x", metadata=metadata(data_class=summary_pb2.DATA_CLASS_TENSOR)),
        Value("x", scalar=False, number=None),
    ),
    "scalars by plugin and class": (
        summary_pb2.Summary.Value(tag="x", metadata=metadata(data_class=summary_pb2.DATA_CLASS_SCALAR)),
        Value("x", scalar=True, number=None),
    ),
    "node name of an old tensor": (
        summary_pb2.Summary.Value(node_name="node", tensor=tensor("", float_val=[1]).tensor),
        Value("node", scalar=None, number=1.0),
    ),
    "image": (image("x"), Value("x", scalar=False, number=None)),
    "histogram": (
        summary_pb2.Summary.Value(tag="x", histo=summary_pb2.HistogramProto(num=1)),
        Value("x", scalar=False, number=None),
    ),
}


@pytest.mark.parametrize("name", VALUES)
def test_value(name: str) -> None:
    value, expected = VALUES[name]
    assert decode_event(event(1, value)).values == [expected]


@pytest.mark.parametrize("step", [0, 1, -1, 2**31, 2**63 - 1, -(2**63)])
def test_steps(step: int) -> None:
    assert decode_event(event(step, scalar("x", 1))).step == step


def test_nan_keeps_its_payload() -> None:
    bits = b"\x21\x43\xc5\x7f"
    payload = event(1, scalar("x", 1.0)).replace(struct.pack("<f", 1.0), bits)
    [value] = decode_event(payload).values
    assert struct.pack("<d", value.number) == np.frombuffer(bits, "<f4").astype("<f8").tobytes()


def test_several_values_and_other_events() -> None:
    assert [value.tag for value in decode_event(event(1, scalar("a", 1), image("b"), scalar("a", 2))).values] == [
        "a",
        "b",
        "a",
    ]
    assert decode_event(version()).values == []
    assert decode_event(b"").values == []


def test_unknown_fields_and_odd_order() -> None:
    message = event_pb2.Event.FromString(event(7, scalar("x", 1), wall_time=5.0))
    payload = message.summary.SerializeToString()
    odd = b"\x2a" + bytes([len(payload)]) + payload + b"\xa2\x06\x01?" + b"\x10\x07" + b"\x09" + struct.pack("<d", 5.0)
    assert decode_event(odd) == (7, 5.0, [Value("x", scalar=True, number=1.0)])


@pytest.mark.parametrize("payload", [b"\xff", b"\x2a\x05\x0a\x03\x0a\x01\xff", b"\x09\x00", b"\x2a\x7f"])
def test_what_is_no_event(payload: bytes) -> None:
    with pytest.raises(DamageError, match="not an Event"):
        decode_event(payload)
