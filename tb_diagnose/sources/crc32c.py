"""The CRC-32C checksum, without a compiled extension.

Every record of an event file carries two of them, "masked" so that a checksum of bytes that hold checksums
stays a good one. Short inputs go byte by byte through a table. Long ones (images) are cut into lanes of equal
length, which NumPy works through side by side, and are joined at the end; that is possible because a CRC is
linear:

    crc(a + b) = advance(crc(a), len(b)) ^ crc(b)        advance(c, n): c, as if n zero bytes had followed
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

_POLYNOMIAL = 0x82F63B78
_ONES = 0xFFFFFFFF
_SHORT = 512
_LANES = 1024

Table = NDArray[np.uint32]


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


def crc32c(data: bytes | memoryview) -> int:
    """Return the CRC-32C of the data."""
    if len(data) >= _SHORT * 8:
        return _crc32c_in_lanes(data)
    register = _ONES
    for byte in data:
        register = _TABLE[(register ^ byte) & 0xFF] ^ (register >> 8)
    return register ^ _ONES


def masked_crc32c(data: bytes | memoryview) -> int:
    """Return the CRC-32C of the data as event files store it: rotated, plus a constant."""
    return mask(crc32c(data))


def mask(crc: int) -> int:
    """Return the form in which event files store a checksum."""
    return (((crc >> 15) | (crc << 17)) + 0xA282EAD8) & _ONES


def _crc32c_in_lanes(data: bytes | memoryview) -> int:
    length, rest = divmod(len(data), _LANES)
    bytes_of_lane = np.frombuffer(data, np.uint8, length * _LANES).reshape(_LANES, length).T.copy()
    table = np.array(_TABLE, np.uint32)
    registers = np.zeros(_LANES, np.uint32)
    registers[0] = _ONES
    for column in bytes_of_lane:
        registers = table[(registers ^ column) & 0xFF] ^ (registers >> 8)
    advance = _advance_table(length)
    register = 0
    for lane in registers.tolist():
        register = _apply(advance, register) ^ lane
    for byte in data[len(data) - rest :] if rest else b"":
        register = _TABLE[(register ^ byte) & 0xFF] ^ (register >> 8)
    return register ^ _ONES


def _apply(columns: tuple[int, ...], register: int) -> int:
    """Multiply a register by a 32 x 32 bit matrix, given by its columns."""
    result = 0
    for column in columns:
        if register & 1:
            result ^= column
        register >>= 1
        if not register:
            break
    return result


@cache
def _advance_table(zero_bytes: int) -> tuple[int, ...]:
    """Return the matrix that advances a register over so many zero bytes, by squaring."""
    if zero_bytes == 0:
        return tuple(1 << bit for bit in range(32))
    if zero_bytes == 1:
        return tuple(_TABLE[(1 << bit) & 0xFF] ^ ((1 << bit) >> 8) for bit in range(32))
    half = _advance_table(zero_bytes // 2)
    whole = tuple(_apply(half, column) for column in half)
    if zero_bytes % 2:
        one = _advance_table(1)
        whole = tuple(_apply(one, column) for column in whole)
    return whole
