"""Where the numbers stand in a record: the fields of one scalar event.

    |header|09 wall time|10 step|2a n 0a n 0a n tag 15 value|footer|      PyTorch: a simple value
    |header|09 wall time|10 step|2a n 0a n 0a n tag 42 n 08 01 2a 04 value 4a n metadata|footer|      TF2: a tensor
               8 bytes   1-8 bytes                             4 or 8 bytes

Between two records of a tag only the wall time, the step, the value and the last checksum differ. So once one record
is decoded in full, and the offsets of its numbers are known, every record with the same bytes elsewhere has its numbers
in the same places. Any order of fields will do, but it refuses whatever it is not sure of: fields that come twice,
unknown fields, other dtypes. Such records keep to the generic decoder.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from tb_diagnose.sources.framing import FOOTER, HEADER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tb_diagnose.sources.decode import Event

# Steps are read through windows of 8 bytes; longer ones (negative, or beyond 2**56) are rare.
_WINDOW = 8

# TemplateIndex: field number times 8 plus wire type.
WALL_TIME, _STEP, _SUMMARY = 0x09, 0x10, 0x2A
_VALUE = 0x0A
_TAG, _SIMPLE_VALUE, _TENSOR, _METADATA = 0x0A, 0x15, 0x42, 0x4A
_DTYPE, _SHAPE, _CONTENT, _FLOATS, _FLOAT, _DOUBLES, _DOUBLE = 0x08, 0x12, 0x22, 0x2A, 0x2D, 0x32, 0x31
# Dtype of a tensor -> bytes of its number, and the fields that may hold it.
_HOLDERS = {b"\x01": (4, {_CONTENT, _FLOATS, _FLOAT}), b"\x02": (8, {_CONTENT, _DOUBLES, _DOUBLE})}

_FORMATS = {4: "<f", 8: "<d"}

_VARINT, _FIXED_64, _BYTES, _FIXED_32 = 0, 1, 2, 5


class Number(NamedTuple):
    """Where the number of one value stands.

    Attributes:
        offset: Bytes from the beginning of the record.
        size: 4 for a float32, 8 for a float64.
    """

    offset: int
    size: int


class Layout(NamedTuple):
    """PointOffsets of the numbers in a record, in bytes from its beginning.

    Attributes:
        wall_time: Offset of the wall time, a float64.
        step: Offset of the step, a varint; 0 if the record has none, which means step 0.
        step_size: Its length.
        numbers: PointOffsets of the values' numbers, in their order.
    """

    wall_time: int
    step: int
    step_size: int
    numbers: tuple[Number, ...]


class _RefusedError(Exception):
    """The record is not as simple as it must be."""


def find_layout(record: bytes, event: Event) -> Layout | None:
    """Find the offsets of the numbers.

    Args:
        record: A whole record.
        event: What the generic decoder read from it; the offsets found are compared with it.

    Returns:
        The layout, or None for anything but a plain scalar event.
    """
    try:
        layout = _layout_of(record)
    except (_RefusedError, IndexError):
        return None
    return layout if _agrees(record, layout, event) else None


def _layout_of(record: bytes) -> Layout:
    end = len(record) - FOOTER
    fields = _unique(record, HEADER, end, (WALL_TIME, _STEP, _SUMMARY))
    if WALL_TIME not in fields or _SUMMARY not in fields:
        raise _RefusedError
    step, step_end = fields.get(_STEP, (0, 0))
    if step_end - step > _WINDOW or step + _WINDOW > len(record):
        raise _RefusedError
    numbers = []
    for key, begin, stop in _fields(record, *fields[_SUMMARY]):
        if key != _VALUE:
            raise _RefusedError
        numbers.append(_number_of_value(record, begin, stop))
    return Layout(fields[WALL_TIME][0], step, step_end - step, tuple(numbers))


def _number_of_value(record: bytes, begin: int, end: int) -> Number:
    fields = _unique(record, begin, end, (_TAG, _SIMPLE_VALUE, _TENSOR, _METADATA))
    if (_SIMPLE_VALUE in fields) == (_TENSOR in fields):
        raise _RefusedError
    if _SIMPLE_VALUE in fields:
        return Number(fields[_SIMPLE_VALUE][0], 4)
    tensor = _unique(record, *fields[_TENSOR], (_DTYPE, _SHAPE, *_HOLDERS[b"\x01"][1], *_HOLDERS[b"\x02"][1]))
    size, holders = _HOLDERS.get(record[slice(*tensor.get(_DTYPE, (0, 0)))], (0, set()))
    held = tensor.keys() - {_DTYPE, _SHAPE}
    if len(held) != 1 or not held <= holders:
        raise _RefusedError
    begin, end = tensor[held.pop()]
    if end - begin != size:
        raise _RefusedError
    return Number(begin, size)


def _unique(record: bytes, begin: int, end: int, allowed: tuple[int, ...]) -> dict[int, tuple[int, int]]:
    """Return key to offset for the fields of a message, refusing any that are unknown or come twice."""
    fields: dict[int, tuple[int, int]] = {}
    for key, start, stop in _fields(record, begin, end):
        if key not in allowed or key in fields:
            raise _RefusedError
        fields[key] = start, stop
    return fields


def _fields(record: bytes, begin: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Iterate over the fields of a message: key, and where the content begins and ends."""
    while begin < end:
        key = record[begin]
        begin += 1
        wire_type = key & 7
        if key >= 0x80:  # noqa: PLR2004 - a key of several bytes, so a field number that no event has
            raise _RefusedError
        if wire_type == _VARINT:
            stop = _end_of_varint(record, begin)
        elif wire_type == _FIXED_64:
            stop = begin + 8
        elif wire_type == _FIXED_32:
            stop = begin + 4
        elif wire_type == _BYTES:
            start = _end_of_varint(record, begin)
            length = sum((byte & 0x7F) << 7 * offset for offset, byte in enumerate(record[begin:start]))
            begin, stop = start, start + length
        else:
            raise _RefusedError
        if stop > end:
            raise _RefusedError
        yield key, begin, stop
        begin = stop


def _end_of_varint(record: bytes, begin: int) -> int:
    while record[begin] & 0x80:
        begin += 1
    return begin + 1


def _agrees(record: bytes, layout: Layout, event: Event) -> bool:
    """Return whether the bytes at the offsets say what the generic decoder read."""
    step = sum(
        (byte & 0x7F) << 7 * offset for offset, byte in enumerate(record[layout.step : layout.step + layout.step_size])
    )
    found = [struct.unpack_from("<d", record, layout.wall_time)[0]]
    found += [struct.unpack_from(_FORMATS[size], record, offset)[0] for offset, size in layout.numbers]
    read = [event.wall_time]
    for value in event.values:
        if value.number is None:
            return False
        read.append(value.number)
    return step == event.step and _bits(found) == _bits(read)


def _bits(numbers: list[float]) -> bytes:
    return struct.pack(f"<{len(numbers)}d", *numbers)
