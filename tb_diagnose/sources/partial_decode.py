"""Partial decoding: what a huge record says about scalars, without reading its images.

    Event | wall time | step | summary                                          |
                               | value                            | value      |
                                 | tag | image    2 MB    | meta |   | tag | 0.5 |
    read    ^^^^^^^^^   ^^^^     ^^^^^  .................  ^^^^^^    ^^^^^^^^^^^

The fields are walked through small windows of the file, and copied to a thin message in which long contents that
cannot be a number are cut short. The generic decoder then reads the thin message as it would have read the whole. A
record of many short fields is not worth walking through: it is read in full.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import FileIO

_WINDOW = 4096
_LONG = 1024
# A field must save so many bytes on average; some more fields are free. And the bytes of a thin message at most.
_BYTES_PER_FIELD, _FREE_FIELDS = 512, 64
_MOST_KEPT = 1 << 20

# Messages that are walked into, and what their fields are: field number -> message.
_EVENT, _SUMMARY, _VALUE, _TENSOR = "Event", "Summary", "Value", "TensorProto"
_WALKED = {(_EVENT, 5): _SUMMARY, (_SUMMARY, 1): _VALUE, (_VALUE, 8): _TENSOR}
# Long contents that are cut short: graphs; histograms, images, sounds; texts of a tensor.
_EMPTIED = {(_EVENT, 4), (_EVENT, 8), (_EVENT, 9), (_VALUE, 4), (_VALUE, 5), (_VALUE, 6), (_TENSOR, 8)}
# The bytes of a tensor: no number has nine.
_CONTENT = (_TENSOR, 4)
_NO_NUMBER = bytes(9)

_VARINT, _FIXED_64, _BYTES, _FIXED_32 = 0, 1, 2, 5
_FIXED = {_FIXED_64: 8, _FIXED_32: 4}


class UnclearError(Exception):
    """The message must be read in full to be understood."""


def thin_out(file: FileIO, begin: int, end: int) -> bytes:
    """Return an Event message that says the same about scalars as the one in a file.

    Args:
        file: An event file.
        begin: Where the message begins in it.
        end: Where it ends.

    Raises:
        UnclearError: If the message holds anything unusual.
    """
    windows = _Windows(file, fields=_FREE_FIELDS + (end - begin) // _BYTES_PER_FIELD)
    return _thin(windows, begin, end, _EVENT)


def _thin(windows: _Windows, begin: int, end: int, message: str) -> bytes:
    parts = []
    for key, start, stop in _fields(windows, begin, end):
        field = message, key >> 3
        if key & 7 != _BYTES:
            parts.append(_varint(key) + windows.read(start, stop))
            continue
        if stop - start <= _LONG:
            content = windows.read(start, stop)
        elif field in _WALKED:
            content = _thin(windows, start, stop, _WALKED[field])
        elif field in _EMPTIED:
            content = b""
        elif field == _CONTENT:
            content = _NO_NUMBER
        else:
            content = windows.read(start, stop)
        parts.append(_varint(key) + _varint(len(content)) + content)
    return b"".join(parts)


def _fields(windows: _Windows, begin: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Iterate over the fields of a message: key, and where the content begins and ends."""
    while begin < end:
        windows.spend_field()
        key, begin = windows.read_varint(begin)
        wire_type = key & 7
        if wire_type == _VARINT:
            _, stop = windows.read_varint(begin)
        elif wire_type == _BYTES:
            length, begin = windows.read_varint(begin)
            stop = begin + length
        elif wire_type in _FIXED:
            stop = begin + _FIXED[wire_type]
        else:
            raise UnclearError
        if stop > end:
            raise UnclearError
        yield key, begin, stop
        begin = stop


def _varint(number: int) -> bytes:
    parts = bytearray()
    while number > 0x7F:  # noqa: PLR2004 - 7 bits a byte
        parts.append(number & 0x7F | 0x80)
        number >>= 7
    parts.append(number)
    return bytes(parts)


class _Windows:
    """Reads a file here and there, a window at a time, and sees to it that this stays less than all of it."""

    def __init__(self, file: FileIO, fields: int) -> None:
        self._file = file
        self._fields_left = fields
        self._bytes_left = _MOST_KEPT
        self._begin = 0
        self._window = b""

    def spend_field(self) -> None:
        """Count a field."""
        self._fields_left -= 1
        if self._fields_left < 0:
            raise UnclearError

    def read(self, begin: int, end: int) -> bytes:
        """Return the bytes between two places."""
        self._bytes_left -= end - begin
        if self._bytes_left < 0:
            raise UnclearError
        if not self._begin <= begin <= end <= self._begin + len(self._window):
            self._file.seek(begin)
            self._begin, self._window = begin, self._file.read(max(_WINDOW, end - begin))
            if len(self._window) < end - begin:
                raise UnclearError
        return self._window[begin - self._begin : end - self._begin]

    def read_varint(self, begin: int) -> tuple[int, int]:
        """Return a varint and where it ends."""
        number = 0
        for place in range(10):
            byte = self.read(begin + place, begin + place + 1)[0]
            number |= (byte & 0x7F) << 7 * place
            if byte < 0x80:  # noqa: PLR2004 - the top bit says that more bytes follow
                return number, begin + place + 1
        raise UnclearError
