"""Steps of any length are read as they were written."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.sources.fast.gather import close_up


def varint(number: int) -> bytes:
    parts = bytearray()
    while number > 0x7F:
        parts.append(number & 0x7F | 0x80)
        number >>= 7
    parts.append(number)
    return bytes(parts)


STEPS = st.integers(0, 2**56 - 1) | st.integers(0, 56).map(lambda bit: 2**bit - 1) | st.integers(0, 300)


@given(st.lists(STEPS, min_size=1, max_size=20), st.binary(min_size=8, max_size=8))
def test_varints_are_closed_up(steps: list[int], behind: bytes) -> None:
    written = [varint(step) for step in steps]
    raw = np.array([int.from_bytes((step + behind)[:8], "little") for step in written], np.uint64)
    masks = np.array([int.from_bytes(b"\x7f" * len(step), "little") for step in written], np.uint64)
    assert close_up(raw, masks, int(masks.max())).tolist() == steps
