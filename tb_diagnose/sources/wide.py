"""Events of many values, value by value.

    Event | wall time | step | summary                                                    |
                               | value                   | value                   | ... |
                                 0a 03 t a g 15 .. .. .. .. 0a 03 t a g 15 .. .. .. ..
                                 '---- head ---' number

protobuf makes an object of every value, which takes a hundred times the room of a short one. Here a value whose head
was met before costs a look-up. Any other one becomes an object for a moment, and what surrounds the values is left to
protobuf, so that what counts as an event is for protobuf to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

Span = tuple[int, int]
"""Where something begins and where it ends."""

_WALL_TIME, _STEP, _SUMMARY, _VALUE = 0x09, 0x10, 0x2A, 0x0A
# Fields of an event that exclude its summary: a version, graphs, messages, metadata.
_INSTEAD = {0x1A, 0x22, 0x32, 0x3A, 0x42, 0x4A}
_VARINT, _FIXED_64, _BYTES, _FIXED_32 = 0, 1, 2, 5
_FIXED = {_FIXED_64: 8, _FIXED_32: 4}
_LONGEST_VARINT, _FIRST_KEY, _LAST_KEY = 10, 1 << 3, 2**32 - 1
# A value of which so many would fit into the event is a short one.
_SEVERAL = 8
# A varint goes on where this bit is set.
_MORE = 0x80


class UnclearError(Exception):
    """The message is for protobuf alone."""


def begins_with_short_value(payload: bytes) -> bool:
    """Return whether the first value of an event, as all writers write them, takes but a small part of it."""
    place = 9 if payload[0] == _WALL_TIME else 0
    if payload[place] == _STEP:
        _, place = _varint(payload, place + 1)
    if payload[place] != _SUMMARY:
        return False
    _, place = _varint(payload, place + 1)
    return payload[place] == _VALUE and _varint(payload, place + 1)[0] * _SEVERAL <= len(payload)


def split_event(payload: bytes) -> tuple[bytes, list[Span]]:
    """Take the summary out of an event.

    Returns:
        The event without it, and the spans of its values in the payload.

    Raises:
        UnclearError: If the bytes are not plain fields one after the other, or another field replaces a summary.
    """
    rest, place = [], 0
    summaries: list[Span] = []
    for key, begin, start, stop in _fields(payload, 0, len(payload)):
        if key == _SUMMARY:
            rest.append(payload[place:begin])
            place = stop
            summaries.append((start, stop))
        elif key in _INSTEAD and summaries:
            raise UnclearError  # a summary that counts no more has to be sound all the same
    rest.append(payload[place:])
    values = []
    for summary in summaries:
        values += [(start, stop) for key, _, start, stop in _fields(payload, *summary) if key == _VALUE]
    return b"".join(rest), values


def numbers_before(payload: bytes, ends: list[int]) -> list[float]:
    """Return the float32s that end at places of a payload."""
    if not ends:
        return []
    everywhere = np.ndarray((len(payload) - 3,), "<f4", payload, 0, (1,))
    numbers: list[float] = everywhere[np.array(ends, np.intp) - 4].astype(np.float64).tolist()
    return numbers


def _fields(payload: bytes, place: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """Iterate over the fields of a message: key, where the field begins, and where its content begins and ends."""
    while place < end:
        key, length = payload[place], payload[place + 1] if place + 2 <= end else _MORE
        if key & 0x87 == _BYTES and length < _MORE:  # nearly all: a key of one byte, a length of one byte
            start = place + 2
            stop = start + length
        else:
            key, start = _varint(payload, place)
            kind = key & 7
            if kind == _VARINT:
                _, stop = _varint(payload, start)
            elif kind == _BYTES:
                length, start = _varint(payload, start)
                stop = start + length
            elif kind in _FIXED:
                stop = start + _FIXED[kind]
            else:
                raise UnclearError
        if stop > end or not _FIRST_KEY <= key <= _LAST_KEY:
            raise UnclearError
        yield key, place, start, stop
        place = stop


def _varint(payload: bytes, place: int) -> Span:
    """Return a varint and where it ends."""
    number = 0
    for shift, byte in enumerate(payload[place : place + _LONGEST_VARINT]):
        number |= (byte & 0x7F) << 7 * shift
        if byte < _MORE:
            return number, place + shift + 1
    raise UnclearError
