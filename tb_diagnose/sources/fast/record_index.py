"""The record index: where records begin, thousands at a time.

A record tells its length, and the next one begins where it ends: a chain that has to be followed link by link. But
records show where they begin. The length takes eight bytes, of which a record shorter than 64 KB leaves six at zero,
and a checksum of it follows:

    block    ...|c3 1f 00 00 00 00 00 00 a0 77 51 3e|09 .. .. ..|c4 ...
                       ^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^
                       six zero bytes    the checksum of 1f c3

So all offsets that look like a beginning are found at once. What then remains of the chain is to see that each of them
lies where the one before it ends; only where bytes within a record look like one is it followed link by link.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from tb_diagnose.sources.crc32c import crc32c, mask_all, terms
from tb_diagnose.sources.fast.gather import read_at
from tb_diagnose.sources.framing import FOOTER, HEADER

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tb_diagnose.sources.fast.template_index import Bytes, Ids

_UINT16, _UINT32 = np.dtype("<u2"), np.dtype("<u4")


def index_records(data: Bytes) -> tuple[Ids, Ids]:
    """Find the records that follow one another from the beginning on, up to the first of 64 KB and more.

    Returns:
        Where the records begin and where they end, shape (n,) each. What follows them is damaged, longer, or cut off.
    """
    if len(data) < HEADER + FOOTER:
        return np.empty(0, np.intp), np.empty(0, np.intp)
    zeros = data == 0
    pairs = zeros[:-1] & zeros[1:]
    sixes = pairs[:-4] & pairs[2:-2] & pairs[4:]
    begins = np.flatnonzero(sixes[2 : len(data) - HEADER + 3])
    lengths = read_at(data, begins, _UINT16)
    sound = read_at(data, begins + 8, _UINT32) == _checksums()[lengths]
    begins = begins[sound]
    ends = begins + lengths[sound] + (HEADER + FOOTER)
    broken = ends > len(data)
    broken[:1] |= begins[:1] != 0
    broken[1:] |= begins[1:] != ends[:-1]
    count = int(broken.argmax()) if broken.any() else len(broken)
    if 0 < count < len(begins) and ends[count - 1] in begins[count + 1 :]:
        return _follow(begins, ends, len(data))
    return begins[:count], ends[:count]


def _follow(begins: Ids, ends: Ids, size: int) -> tuple[Ids, Ids]:
    """Follow the records link by link, past bytes within them that look like a beginning as well."""
    end_of = dict(zip(begins.tolist(), ends.tolist(), strict=True))
    links = [0]
    while (end := end_of.get(links[-1], size + 1)) <= size:
        links.append(end)
    return np.array(links[:-1], np.intp), np.array(links[1:], np.intp)


@cache
def _checksums() -> NDArray[np.uint32]:
    """Return the checksums of the lengths below 64 KB, shape (65536,)."""
    lengths = np.arange(1 << 16)
    differing = terms(8)[7][lengths & 0xFF] ^ terms(8)[6][lengths >> 8]
    return mask_all(differing ^ np.uint32(crc32c(bytes(8))))
