"""Records: how an event file is cut into messages.

    | length n, 8 bytes | CRC of the length, 4 | payload: an Event message, n bytes | CRC of the payload, 4 |
    '------------- header, 12 bytes -----------'                                   '------ footer --------'

All numbers are little-endian, both CRCs are masked CRC-32Cs. Nothing marks the beginning of a record: once a
length cannot be trusted, everything after it is lost.
"""

from __future__ import annotations

import struct
from contextlib import suppress
from functools import lru_cache
from io import FileIO

from tb_diagnose.language import text
from tb_diagnose.sources.crc32c import masked_crc32c

HEADER = 12
FOOTER = 4
# protobuf refuses messages of 2 GiB and more, so no writer can have made a longer record.
LONGEST = 2**31 - 1


class DamageError(Exception):
    """A record that cannot be read; its only argument is a text about it without its place."""


class FramingError(DamageError):
    """Bytes that are not the header of a record."""


@lru_cache(maxsize=4096)
def payload_length(header: bytes) -> int:
    """Return the length of the payload that a header announces.

    Args:
        header: 12 bytes. They repeat a lot within a file, hence the cache.

    Raises:
        FramingError: If the length does not match its checksum, or is beyond anything that can be a message.
    """
    length, checksum = struct.unpack("<QI", header)
    if masked_crc32c(header[:8]) != checksum:
        if not any(header):
            raise FramingError(text("zero bytes stand where a record should begin"))
        raise FramingError(text("the length of the record does not match its checksum"))
    if length > LONGEST:
        raise FramingError(text("the record claims to be {bytes} bytes long", bytes=length))
    return int(length)


def begins_with_record(path: str) -> bool:
    """Return whether a file begins as an event file does, or cannot be read at all."""
    try:
        with FileIO(path) as file:
            header = file.read(HEADER)
    except OSError:
        return True
    if len(header) < HEADER:
        return not header
    with suppress(FramingError):
        return payload_length(header) <= LONGEST
    return False


def payload_is_sound(payload: bytes | memoryview, footer: bytes | memoryview) -> bool:
    """Return whether a payload matches the checksum that follows it."""
    return masked_crc32c(payload) == int.from_bytes(footer, "little")
