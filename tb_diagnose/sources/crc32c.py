"""The CRC-32C checksum, without a compiled extension.

Every record of an event file carries two of them, "masked", so that checksums of bytes that hold checksums stay
good. Short messages go byte by byte through a table. Long ones (images) go chunk by chunk through NumPy, which is
possible because a CRC is linear: a message's checksum is the XOR of one term for every byte, and the term depends
only on the byte and on how many bytes follow it.

    register | chunk of 256 bytes                the register so far counts as the chunk's first bytes, XORed with them
               ^ ^ ^ ^                    ^
    term of (byte 0, 255 follow) ^ ... ^ term of (byte 255, 0 follow) = the register after the chunk
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

_POLYNOMIAL = 0x82F63B78
_ONES = 0xFFFFFFFF
_CHUNK = 256
_LONG = 1024
# Chunks whose terms are looked up together.
_TOGETHER = 256

Checksums = NDArray[np.uint32]


def _byte_table() -> list[int]:
    """Return the register after one byte, for each of the 256 bytes."""
    table = []
    for byte in range(256):
        register = byte
        for _ in range(8):
            register = (register >> 1) ^ (_POLYNOMIAL if register & 1 else 0)
        table.append(register)
    return table


_TABLE = _byte_table()


def crc32c(data: bytes | memoryview, before: int = 0) -> int:
    """Return the CRC-32C of the data, or that of what came before and the data, given the one of what came before."""
    register = before ^ _ONES
    short = len(data) % _CHUNK if len(data) >= _LONG else len(data)
    for byte in data[:short]:
        register = _TABLE[(register ^ byte) & 0xFF] ^ (register >> 8)
    if short < len(data):
        register = _through_chunks(register, np.frombuffer(data, np.uint8, offset=short).reshape(-1, _CHUNK))
    return register ^ _ONES


def masked_crc32c(data: bytes | memoryview) -> int:
    """Return the CRC-32C of the data as event files store it: rotated, plus a constant."""
    return mask(crc32c(data))


def mask(checksum: int) -> int:
    """Return a checksum as event files store it."""
    return (((checksum >> 15) | (checksum << 17)) + 0xA282EAD8) & _ONES


def mask_all(checksums: Checksums) -> Checksums:
    """Return checksums as event files store them."""
    masked: Checksums = ((checksums >> np.uint32(15)) | (checksums << np.uint32(17))) + np.uint32(0xA282EAD8)
    return masked


@cache
def terms(length: int) -> Checksums:
    """Return the terms of the bytes of a message of that length.

    Returns:
        Shape (length, 256): by the number of bytes that follow, and the value of the byte. XOR with
        ``terms[followers, byte ^ other]`` turns a checksum into that of the message with another byte there.
    """
    table = np.array(_TABLE, np.uint32)
    rows = np.empty((length, 256), np.uint32)
    rows[0] = table
    for followers in range(1, length):
        before = rows[followers - 1]
        rows[followers] = table[before & 0xFF] ^ (before >> 8)
    return rows


@cache
def _terms_of_register() -> list[list[int]]:
    """Return the terms of the four bytes that the register stands for at the beginning of a chunk."""
    return [terms(_CHUNK)[_CHUNK - 1 - byte].tolist() for byte in range(4)]


def _through_chunks(register: int, chunks: NDArray[np.uint8]) -> int:
    table = terms(_CHUNK).ravel()
    places = 256 * np.arange(_CHUNK - 1, -1, -1)
    first, second, third, fourth = _terms_of_register()
    for begin in range(0, len(chunks), _TOGETHER):
        sums = np.bitwise_xor.reduce(table[chunks[begin : begin + _TOGETHER] + places], axis=1)
        for term in sums.tolist():
            register = (
                term
                ^ first[register & 0xFF]
                ^ second[register >> 8 & 0xFF]
                ^ third[register >> 16 & 0xFF]
                ^ fourth[register >> 24]
            )
    return register
