"""Checking the payloads of many records against their checksums, without a loop over their bytes.

A CRC is linear: it is that of the template's key, and for every byte that differs from the key a term that depends on
the byte and on how many bytes follow it.

    key      09 00 .. 00 10 00 2a .. 15 00 00 00 00     crc(key), computed once a template
    payload  09 a1 .. 41 10 07 2a .. 15 33 33 13 40     = key ^ differences
                ^^ .. ^^    ^^          ^^ ^^ ^^ ^^     crc(payload) = crc(key) ^ term ^ term ^ ...

So some 14 look-ups a record do, and each is made for all records at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tb_diagnose.sources.crc32c import mask_all, terms
from tb_diagnose.sources.fast.gather import read_at
from tb_diagnose.sources.fast.template_index import LONGEST_RECORD
from tb_diagnose.sources.framing import FOOTER

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tb_diagnose.sources.fast.template_index import Bytes, Ids
    from tb_diagnose.sources.fast.templates import TemplateTable

_UINT32, _UINT64 = np.dtype("<u4"), np.dtype("<u8")
_LONGEST_STEP = 8


def find_unsound(data: Bytes, begins: Ids, templates: Ids, table: TemplateTable) -> list[int]:
    """Return where the records begin that do not match their checksum.

    Args:
        data: A block of a file.
        begins: Shape (n,): where the records begin in it.
        templates: Shape (n,): their templates.
        table: What the templates mean.
    """
    ends = table.size[templates] - FOOTER
    checksums = table.checksums(templates)
    offsets = table.wall_time[templates]
    checksums ^= _terms(read_at(data, begins + offsets, _UINT64), ends - offsets, 8)
    offsets = table.step[templates]
    steps = read_at(data, begins + offsets, _UINT64) & table.step_mask[templates]
    checksums ^= _terms(steps, ends - offsets, _LONGEST_STEP)
    for number in range(int(table.points[templates].max())):
        held = np.flatnonzero(table.points[templates] > number)
        points = table.first_point[templates[held]] + number
        offsets = table.number[points]
        numbers = read_at(data, begins[held] + offsets, _UINT32).astype(np.uint64)
        wide = np.flatnonzero(table.wide[points])
        numbers[wide] = read_at(data, begins[held[wide]] + offsets[wide], _UINT64)
        checksums[held] ^= _terms(numbers, ends[held] - offsets, 8 if len(wide) else 4)
    stored = read_at(data, begins + ends, _UINT32)
    unsound: list[int] = begins[stored != mask_all(checksums)].tolist()
    return unsound


def _terms(numbers: NDArray[np.uint64], to_end: Ids, size: int) -> NDArray[np.uint32]:
    """Return what numbers add to the checksums of their records.

    Args:
        numbers: Shape (n,): the bytes of each, the first one lowest.
        to_end: Shape (n,): bytes from the first byte of the number to the end of the payload.
        size: How many of their bytes may differ from 0.
    """
    table = terms(LONGEST_RECORD).ravel()
    result = np.zeros(len(numbers), np.uint32)
    for byte in range(size):
        values = ((numbers >> np.uint64(8 * byte)) & np.uint64(0xFF)).astype(np.intp)
        if values.any():
            result ^= table[np.maximum(to_end - 1 - byte, 0) * 256 + values]
    return result
