from __future__ import annotations

import math
import os
import time
from io import FileIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tb_diagnose.sources.event_file import EventFile
from tb_diagnose.sources.fast.scanner import new_scanner
from tb_diagnose.sources.scan import GenericScanner
from tests.sources.records import curve, event, header, record, scalar, version, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tb_diagnose.sources.scan import Scanner

LONG_AGO = time.time() - 3600
HEAD = record(version())
POINTS = [record(payload) for payload in curve("loss", [1.0, 0.5, 0.25, 0.125])]
BODY = b"".join(POINTS)


def read(file: EventFile, patience: float = 60.0) -> bool:
    now = time.time()
    return file.look(now, patience) and file.read(now, patience)


def verify(file: EventFile) -> tuple[int, int]:
    """Check all payloads in the shortest turns; return how many there were, and how many found something."""
    turns = found = 0
    while file.bytes_unverified:
        turns += 1
        found += file.verify(0)
    return turns, found


def values(file: EventFile, tag: str = "loss") -> list[float]:
    return file.columns[tag].view().values.tolist() if tag in file.columns else []


def with_bit_flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


BAD_LENGTH = with_bit_flipped(POINTS[0], 0)
BAD_LENGTH_CHECKSUM = with_bit_flipped(POINTS[0], 9)
BAD_MESSAGE = record(b"\xff\xff")

DAMAGE = {
    "bad length": (HEAD + BODY + BAD_LENGTH + BODY, 4, "length of the record does not match"),
    "bad length checksum": (HEAD + BODY + BAD_LENGTH_CHECKSUM, 4, "length of the record does not match"),
    "absurd length": (HEAD + BODY + header(2**40), 4, "claims to be 1099511627776 bytes"),
    "no message": (HEAD + BODY + BAD_MESSAGE + BODY, 4, "is not an Event message"),
    "zero tail": (HEAD + BODY + bytes(5000), 4, "zero bytes stand where a record should begin"),
    "zero tail of a header": (HEAD + BODY + bytes(12), 4, "zero bytes stand where a record should begin"),
    "garbage": (HEAD + BODY + b"garbage" * 9, 4, "length of the record does not match"),
    "garbage of a header": (HEAD + BODY + b"garbage" * 2, 4, "length of the record does not match"),
    "damage at once": (HEAD + BAD_MESSAGE + BODY, 0, "is not an Event message"),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_ends_the_file_and_keeps_what_came_before(tmp_path: Path, name: str) -> None:
    content, points, message = DAMAGE[name]
    path = tmp_path / "events"
    path.write_bytes(content)
    file = EventFile(str(path), scanner=new_scanner())
    assert read(file)
    assert values(file) == [1.0, 0.5, 0.25, 0.125][:points]
    assert message in file.trouble
    assert f"at byte {file.offset} of {len(content)}" in file.trouble
    assert content.startswith(HEAD + BODY[: file.offset - len(HEAD)])
    assert not file.foreign
    told = file.trouble
    with path.open("ab") as more:
        more.write(BODY)
    assert not read(file)
    assert len(values(file)) == points
    assert file.trouble == told


@pytest.mark.parametrize("size", range(1, len(POINTS[2]) + 1, 7))
@pytest.mark.parametrize("verifies", [False, True])
def test_a_file_whose_zeros_become_what_was_written(tmp_path: Path, size: int, *, verifies: bool) -> None:
    """Another machine that writes to a network file system makes a file long at first, and fills it afterwards."""
    path = tmp_path / "events"
    written = HEAD + POINTS[0] + POINTS[1]
    path.write_bytes(written + POINTS[2][:-size] + bytes(size))
    file = EventFile(str(path), scanner=new_scanner(), verify=verifies)
    read(file)
    verify(file)
    assert file.trouble or file.verification.places == [len(written)]
    with path.open("r+b") as mended:
        mended.write(written + POINTS[2] + POINTS[3])
    assert read(file)
    assert (values(file), file.trouble, file.verification.count) == ([1.0, 0.5, 0.25, 0.125], "", 0)
    assert verify(file)[1] == 0


def test_what_is_no_event_file_may_become_one(tmp_path: Path) -> None:
    path = tmp_path / "events"
    path.write_bytes(b"not yet")
    file = EventFile(str(path), scanner=new_scanner())
    read(file)
    path.write_bytes(bytes(20))
    read(file)
    with path.open("r+b") as mended:
        mended.write(HEAD + POINTS[0])
    assert read(file)
    assert (values(file), file.trouble, file.foreign) == ([1.0], "", False)


FOREIGN = {
    "script": (b"import tensorflow as tf\n", "does not begin with a record"),
    "pointer": (b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n", "`git lfs pull`"),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_what_is_no_event_file(tmp_path: Path, name: str) -> None:
    content, message = FOREIGN[name]
    (tmp_path / "tfevents").write_bytes(content)
    file = EventFile(str(tmp_path / "tfevents"), scanner=new_scanner())
    assert read(file)
    assert file.foreign
    assert message in file.trouble


def test_cut_at_every_byte_and_grown_again(tmp_path: Path) -> None:
    path = tmp_path / "events"
    whole = HEAD + POINTS[0] + POINTS[1]
    ends = [0, len(HEAD), len(HEAD + POINTS[0]), len(whole)]
    for cut in range(len(whole) + 1):
        path.write_bytes(whole[:cut])
        file = EventFile(str(path), scanner=new_scanner())
        read(file)
        assert file.offset == max(end for end in ends if end <= cut)
        assert file.trouble == ""
        os.utime(path, (LONG_AGO, LONG_AGO))
        read(file)
        assert ("is cut off" in file.trouble) == (cut not in ends)
        with path.open("ab") as more:
            more.write(whole[cut:] + POINTS[2])
        assert read(file)
        assert values(file) == [1.0, 0.5, 0.25]
        assert file.trouble == ""
        path.unlink()


def test_a_cut_record_is_reported_once_the_file_rests(tmp_path: Path) -> None:
    path = tmp_path / "events"
    path.write_bytes(HEAD + BODY[:-3])
    file = EventFile(str(path), scanner=new_scanner())
    now = time.time()
    assert file.look(now, 60)
    assert file.read(now, 60)
    assert not file.look(now, 60)
    assert file.trouble == ""
    assert file.look(now + 120, 60)
    assert file.read(now + 120, 60)
    assert f"at byte {len(HEAD) + len(BODY) - len(POINTS[-1])}, is cut off" in file.trouble
    assert not file.look(now + 180, 60)


@given(cuts=st.lists(st.integers(0, len(HEAD + BODY)), max_size=8).map(sorted))
@settings(max_examples=50, deadline=None)
def test_growing_by_any_pieces(tmp_path_factory: pytest.TempPathFactory, cuts: list[int]) -> None:
    path = tmp_path_factory.mktemp("grow") / "events"
    whole = HEAD + BODY
    path.touch()
    file = EventFile(str(path), scanner=new_scanner())
    for begin, end in zip([0, *cuts], [*cuts, len(whole)], strict=True):
        with path.open("ab") as more:
            more.write(whole[begin:end])
        read(file)
    assert values(file) == [1.0, 0.5, 0.25, 0.125]
    assert file.columns["loss"].view().steps.tolist() == [0, 1, 2, 3]


def test_an_unchanged_file_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = EventFile(str(write(tmp_path / "events", curve("loss", [1.0]))), scanner=new_scanner())
    assert read(file)
    monkeypatch.setattr("tb_diagnose.sources.event_file.FileIO", None)
    assert not file.look(time.time(), 60)


def test_a_snapshot_does_not_change_when_the_file_grows(tmp_path: Path) -> None:
    path = write(tmp_path / "events", curve("loss", [1.0, 2.0]))
    file = EventFile(str(path), scanner=new_scanner())
    read(file)
    before = file.columns["loss"].view()
    with path.open("ab") as more:
        more.write(b"".join(record(payload) for payload in curve("loss", range(100), first=2)))
    read(file)
    assert before.values.tolist() == [1.0, 2.0]
    assert len(file.columns["loss"]) == 102
    with pytest.raises(ValueError, match="read-only"):
        before.values[0] = 3.0


OTHER = [record(payload) for payload in curve("loss", [8.0, 7.0, 6.0, 5.0])]
REPLACEMENTS = {
    "other file of the same size": (HEAD + b"".join(OTHER), True, [8.0, 7.0, 6.0, 5.0]),
    "other file, first value only": (HEAD + OTHER[0] + b"".join(POINTS[1:]), True, [8.0, 0.5, 0.25, 0.125]),
    "rewritten in place, same size": (HEAD + b"".join(OTHER), False, [8.0, 7.0, 6.0, 5.0]),
    "rewritten in place, longer": (HEAD + b"".join(OTHER) + POINTS[0], False, [8.0, 7.0, 6.0, 5.0, 1.0]),
    "shortened": (HEAD + POINTS[0], False, [1.0]),
    "emptied": (b"", False, []),
    "no event file any more": (b"# nothing to see here", True, []),
}


@pytest.mark.parametrize("name", REPLACEMENTS)
def test_a_replaced_file_is_read_again(tmp_path: Path, name: str) -> None:
    content, new_inode, expected = REPLACEMENTS[name]
    path = tmp_path / "events"
    path.write_bytes(HEAD + BODY)
    os.utime(path, (LONG_AGO, LONG_AGO))
    file = EventFile(str(path), scanner=new_scanner())
    assert read(file)
    if new_inode:
        (tmp_path / "other").write_bytes(content)
        (tmp_path / "other").replace(path)
    else:
        path.write_bytes(content)
    assert read(file)
    assert values(file) == expected


def test_a_damaged_file_is_read_again_when_it_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "events"
    path.write_bytes(HEAD + BAD_MESSAGE)
    file = EventFile(str(path), scanner=new_scanner())
    assert read(file)
    (tmp_path / "other").write_bytes(HEAD + BODY)
    (tmp_path / "other").replace(path)
    assert read(file)
    assert file.trouble == ""
    assert values(file) == [1.0, 0.5, 0.25, 0.125]


def test_a_file_that_vanishes_keeps_its_points(tmp_path: Path) -> None:
    path = write(tmp_path / "events", curve("loss", [1.0]))
    file = EventFile(str(path), scanner=new_scanner())
    read(file)
    path.unlink()
    assert read(file)
    assert "cannot be read" in file.trouble
    assert values(file) == [1.0]
    assert not read(file)
    write(path, curve("loss", [3.0, 4.0]))
    assert read(file)
    assert file.trouble == ""
    assert values(file) == [3.0, 4.0]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = write(tmp_path / "events", curve("loss", [1.0]))
    path.chmod(0)
    file = EventFile(str(path), scanner=new_scanner())
    assert read(file)
    assert "Permission denied" in file.trouble


def test_checksums_of_payloads(tmp_path: Path) -> None:
    unsound = with_bit_flipped(POINTS[1], len(POINTS[1]) - 1)
    path = tmp_path / "events"
    path.write_bytes(HEAD + POINTS[0] + unsound + POINTS[2])
    trusting, verifying = (
        EventFile(str(path), scanner=new_scanner()),
        EventFile(str(path), scanner=new_scanner(), verify=True),
    )
    read(trusting)
    read(verifying)
    assert values(trusting) == values(verifying) == [1.0, 0.5, 0.25]
    assert trusting.verification.places == []
    assert verifying.verification.places == [len(HEAD + POINTS[0])]


def test_checksums_are_checked_in_turns(tmp_path: Path) -> None:
    """Also those of a record that takes several turns, and of a file that grows meanwhile."""
    huge = record(event(1, scalar("x" * 1_000_000, 1.0)))
    parts = [HEAD, POINTS[0], huge, POINTS[1], with_bit_flipped(huge, 500_000), with_bit_flipped(POINTS[2], 40)]
    path = tmp_path / "events"
    path.write_bytes(b"".join(parts[:4]))
    file = EventFile(str(path), scanner=new_scanner())
    read(file)
    turns, found = verify(file)
    assert turns > len(huge) >> 18
    assert found == 0
    with path.open("ab") as more:
        more.write(b"".join(parts[4:]) * 2)
    read(file)
    assert verify(file)[1] == file.verification.count == 4
    assert file.verification.places[:2] == [sum(map(len, parts[:4])), sum(map(len, parts[:5]))]
    assert values(file) == [1.0, 0.5, *file.columns["loss"].view().values.tolist()[2:]]


def test_a_file_that_changes_is_read_before_it_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "events"
    path.write_bytes(HEAD + BODY)
    file = EventFile(str(path), scanner=new_scanner())
    read(file)
    path.write_bytes(HEAD)
    assert not file.verify(math.inf)
    assert file.bytes_unverified == 0
    path.unlink()
    assert not file.verify(math.inf)
    path.write_bytes(HEAD + BODY + POINTS[0])
    read(file)
    assert file.bytes_unverified == len(HEAD + BODY + POINTS[0])


def test_what_was_checked_is_remembered_without_the_points(tmp_path: Path) -> None:
    path = tmp_path / "events"
    path.write_bytes(HEAD + with_bit_flipped(POINTS[0], len(POINTS[0]) - 1) + POINTS[1])
    file = EventFile(str(path), scanner=new_scanner())
    read(file)
    file.verify(math.inf)
    file.evict()
    assert file.read(0, 60)
    assert (values(file), file.verification.count, file.bytes_unverified) == ([1.0, 0.5], 1, 0)


class _Counting(FileIO):
    """A file that counts how much is read."""

    count = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        _Counting.count += len(data)
        return data


SPARSE = {
    "zeros": b"",
    "a value of zeros": b"\x2a\xf8\xff\xff\xff\x07\x0a\xf2\xff\xff\xff\x07",
    "a tag of zeros": b"\x2a\xf9\xff\xff\xff\x07\x0a\xf3\xff\xff\xff\x07\x0a\xed\xff\xff\xff\x07",
    "an unknown field of zeros": b"\xa2\x06\xf8\xff\xff\xff\x07",
}


@pytest.mark.parametrize("verifies", [False, True])
@pytest.mark.parametrize("name", SPARSE)
def test_a_sparse_file_that_claims_a_huge_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, *, verifies: bool
) -> None:
    path = tmp_path / "events"
    path.write_bytes(HEAD + POINTS[0] + header(2**31 - 1) + SPARSE[name])
    os.truncate(path, 2**31 + 1000)
    monkeypatch.setattr("tb_diagnose.sources.event_file.FileIO", _Counting)
    monkeypatch.setattr(_Counting, "count", 0)
    file = EventFile(str(path), scanner=new_scanner(), verify=verifies)
    read(file)
    assert values(file) == [1.0]
    assert f"at byte {len(HEAD + POINTS[0])} of" in file.trouble
    assert _Counting.count < 1 << 22


@pytest.mark.parametrize("scanner", [GenericScanner, new_scanner])
def test_a_record_that_ends_the_file_is_told_once(tmp_path: Path, scanner: Callable[[], Scanner]) -> None:
    broken = BAD_MESSAGE[:-1] + bytes([BAD_MESSAGE[-1] ^ 1])
    path = tmp_path / "events"
    path.write_bytes(HEAD + with_bit_flipped(POINTS[0], len(POINTS[0]) - 1) + POINTS[1] + broken + POINTS[2])
    file = EventFile(str(path), scanner=scanner(), verify=True)
    read(file)
    assert values(file) == [1.0, 0.5]
    assert "is not an Event message" in file.trouble
    assert file.verification.places == [len(HEAD)]


def test_records_longer_than_a_block(tmp_path: Path) -> None:
    long = event(1, scalar("x" * 3_000_000, 1.0), scalar("loss", 2.0))
    path = write(tmp_path / "events", [version(), *curve("loss", [1.0]), long, *curve("loss", [3.0])])
    file = EventFile(str(path), scanner=new_scanner())
    assert read(file)
    assert values(file) == [1.0, 2.0, 3.0]
    assert file.offset == file.size


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "events").touch()
    file = EventFile(str(tmp_path / "events"), scanner=new_scanner())
    read(file, patience=0)
    assert (file.columns, file.trouble) == ({}, "")
