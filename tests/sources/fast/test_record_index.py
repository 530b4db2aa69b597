"""Records are found all at once where following them one by one finds them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.sources.fast.record_index import index_records
from tb_diagnose.sources.framing import FOOTER, HEADER, DamageError, payload_length
from tests.sources.records import header, record


def follow(data: bytes) -> tuple[list[int], list[int]]:
    """Follow the records from the first to the last that is whole and shorter than 64 KB."""
    begins, ends, offset = [], [], 0
    while offset + HEADER <= len(data):
        try:
            length = payload_length(data[offset : offset + HEADER])
        except DamageError:
            break
        end = offset + HEADER + length + FOOTER
        if length >= 1 << 16 or end > len(data):
            break
        begins.append(offset)
        ends.append(end)
        offset = end
    return begins, ends


def found(data: bytes) -> tuple[list[int], list[int]]:
    begins, ends = index_records(np.frombuffer(data, np.uint8))
    return begins.tolist(), ends.tolist()


ZEROS = st.integers(0, 300).map(bytes)
PAYLOADS = st.binary(max_size=40) | ZEROS | st.sampled_from([b"x" * 0xFFFF, b"x" * 0x10000, b"x" * 256, b"x" * 255])
RECORDS = PAYLOADS.map(record)


@given(st.lists(RECORDS, max_size=12), st.binary(max_size=20) | ZEROS, st.integers(0, 30))
def test_same_as_following_them(records: list[bytes], tail: bytes, cut: int) -> None:
    whole = b"".join(records) + tail
    data = whole[: len(whole) - cut]
    assert found(data) == follow(data)


@given(st.lists(RECORDS, min_size=1, max_size=4), st.lists(RECORDS, max_size=4))
def test_records_within_records_are_passed_over(inner: list[bytes], others: list[bytes]) -> None:
    data = b"".join([record(b"".join(inner)), *others])
    assert found(data) == follow(data)


def test_a_payload_that_makes_its_footer_look_like_a_header() -> None:
    data = record(b"abc") + record(bytes(8)) + record(b"") + record(b"def")
    assert found(data) == follow(data)
    assert len(found(data)[0]) == 4


def test_a_length_that_does_not_match_its_checksum() -> None:
    assert found(record(b"abc") + header(3)[:-1] + b"?" + b"abc1234") == ([0], [19])


def test_nothing() -> None:
    for size in range(HEADER + 1):
        assert found(bytes(size)) == ([], [])
