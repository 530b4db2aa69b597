from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tb_diagnose.sources import FileSource, Source
from tb_diagnose.sources.file_source import Root, parse_logdir_spec
from tests.sources.records import curve, record, write


def points(source: Source) -> dict[str, dict[str, list[float]]]:
    return {
        name: {tag: series.values.tolist() for tag, series in tb_run.series.items()}
        for name, tb_run in source.tb_runs.items()
    }


def test_reads_what_is_new(tmp_path: Path) -> None:
    a = write(tmp_path / "a/tfevents", curve("loss", [1]))
    write(tmp_path / "b/tfevents", curve("loss", [2]))
    source: Source = FileSource(tmp_path)
    assert sorted(source.refresh()) == ["a", "b"]
    assert points(source) == {"a": {"loss": [1]}, "b": {"loss": [2]}}
    assert source.kind == "files"
    assert source.where == str(tmp_path)
    assert source.sampled is None
    tb_runs = dict(source.tb_runs)
    assert list(source.refresh()) == []
    assert dict(source.tb_runs) == tb_runs
    with a.open("ab") as more:
        more.write(b"".join(map(record, curve("loss", [3], first=1))))
    write(tmp_path / "c/tfevents", curve("loss", [4]))
    assert sorted(source.refresh()) == ["a", "c"]
    assert points(source) == {"a": {"loss": [1, 3]}, "b": {"loss": [2]}, "c": {"loss": [4]}}
    assert source.tb_runs["b"] is tb_runs["b"]
    (tmp_path / "b/tfevents").unlink()
    assert list(source.refresh()) == ["b"]
    assert "b" not in source.tb_runs


def test_small_runs_first_then_the_latest(tmp_path: Path) -> None:
    now = time.time()
    write(tmp_path / "large/tfevents", curve("loss", range(3000)))
    for name, age in {"old": 3000, "new": 0, "middle": 1000}.items():
        path = write(tmp_path / name / "tfevents", curve("loss", [1]))
        os.utime(path, (now - age, now - age))
    assert list(FileSource(tmp_path).refresh()) == ["new", "middle", "old", "large"]


def test_large_runs_take_turns_and_show_what_was_read(tmp_path: Path) -> None:
    large = [write(tmp_path / name / "tfevents.1", curve("loss", range(30_000))) for name in ("a", "b")]
    write(tmp_path / "a/tfevents.2", curve("loss", range(100)))
    write(tmp_path / "small/tfevents", curve("loss", [0]))
    source = FileSource(tmp_path, turn=0)
    seen: list[tuple[str, int]] = []
    for name in source.refresh():
        assert set(source.tb_runs) == {"a", "b", "small"}
        tb_run = source.tb_runs[name]
        read = len(tb_run.series["loss"])
        assert tb_run.series["loss"].values.tolist() == [*range(30_000), *range(100)][:read]
        is_whole = read == {"a": 30_100, "b": 30_000, "small": 1}[name]
        assert tb_run.reading != is_whole
        assert (tb_run.bytes_read == tb_run.bytes_known) == is_whole
        unread = sum(other.reading for other in source.tb_runs.values())
        assert source.progress.tb_runs_read == 3 - unread
        assert source.progress.bytes_read == sum(other.bytes_read for other in source.tb_runs.values())
        seen.append((name, read))
    assert seen[0] == ("small", 1)
    assert {name for name, _ in seen[1:3]} == {"a", "b"}
    assert len(seen) > 6
    assert dict(seen) == {"a": 30_100, "b": 30_000, "small": 1}
    assert list(source.refresh()) == []
    assert points(source) == points_of_one_turn(tmp_path)
    append(large[0], *curve("loss", [7], first=30_000))
    assert list(source.refresh()) == ["a"]
    assert not source.tb_runs["a"].reading


def reading(source: FileSource) -> set[str]:
    return {name for name, tb_run in source.tb_runs.items() if tb_run.reading}


def points_of_one_turn(logdir: Path) -> dict[str, dict[str, list[float]]]:
    source = FileSource(logdir, turn=1e9)
    assert sorted(source.refresh()) == sorted(source.tb_runs)
    return points(source)


def test_a_file_that_is_replaced_between_two_turns_is_read_from_its_beginning(tmp_path: Path) -> None:
    path = write(tmp_path / "tfevents", curve("loss", range(30_000)))
    source = FileSource(tmp_path, turn=0)
    refresh = source.refresh()
    next(refresh)
    assert reading(source) == {"."}
    write(tmp_path / "other", curve("loss", range(5, 25_000)))
    (tmp_path / "other").replace(path)
    list(refresh)
    assert reading(source) == set()
    assert points(source) == {".": {"loss": list(range(5, 25_000))}}


def test_a_pass_that_was_given_up_is_taken_up_again(tmp_path: Path) -> None:
    write(tmp_path / "tfevents", curve("loss", range(30_000)))
    source = FileSource(tmp_path, turn=0)
    next(source.refresh())
    assert source.tb_runs["."].reading
    assert set(source.refresh()) == {"."}
    assert points(source) == {".": {"loss": list(range(30_000))}}


def test_a_run_that_is_being_read_is_not_let_go_of(tmp_path: Path) -> None:
    write(tmp_path / "tfevents", curve("loss", range(30_000)))
    source = FileSource(tmp_path, turn=0)
    for name in source.refresh():
        if source.tb_runs[name].reading:
            source.evict(name)
            assert not source.tb_runs[name].evicted
    assert points(source) == {".": {"loss": list(range(30_000))}}
    source.evict(".")
    append(tmp_path / "tfevents", *curve("loss", [7], first=30_000))
    assert len(list(source.refresh())) > 1
    assert points(source) == {".": {"loss": [*range(30_000), 7]}}


def test_a_run_without_scalars_is_whole_once_it_was_read(tmp_path: Path) -> None:
    write(tmp_path / "tfevents", [])
    source = FileSource(tmp_path)
    assert list(source.refresh()) == ["."]
    assert not source.tb_runs["."].reading
    tb_run = source.tb_runs["."]
    assert list(source.refresh()) == []
    assert source.tb_runs["."] is tb_run


def test_progress(tmp_path: Path) -> None:
    write(tmp_path / "a/tfevents", curve("loss", [1]))
    write(tmp_path / "b/tfevents", curve("loss", range(1000)))
    sizes = [(tmp_path / name / "tfevents").stat().st_size for name in "ab"]
    source = FileSource(tmp_path)
    refresh = source.refresh()
    assert next(refresh) == "a"
    assert (source.progress.tb_runs_read, source.progress.tb_runs_known) == (1, 2)
    assert (source.progress.bytes_read, source.progress.bytes_known) == (sizes[0], sum(sizes))
    assert list(refresh) == ["b"]
    assert (source.progress.tb_runs_read, source.progress.bytes_read) == (2, sum(sizes))


def test_one_bad_file_stops_no_other(tmp_path: Path) -> None:
    write(tmp_path / "a/tfevents", curve("loss", [1]))
    (tmp_path / "b").mkdir()
    (tmp_path / "b/tfevents.py").write_text("print('not an event file')\n")
    (tmp_path / "c").mkdir()
    (tmp_path / "c/events.out.tfevents").write_text("version https://git-lfs.github.com/spec/v1\noid x\n")
    source = FileSource(tmp_path)
    assert sorted(source.refresh()) == ["a", "b", "c"]
    assert points(source) == {"a": {"loss": [1]}, "b": {}, "c": {}}
    warnings = {name: [warning.message for warning in tb_run.warnings] for name, tb_run in source.tb_runs.items()}
    assert warnings["a"] == []
    assert "no event file" in warnings["b"][0]
    assert "git lfs pull" in warnings["c"][0]
    assert source.tb_runs["c"].warnings[0].where == os.path.normpath("c/events.out.tfevents")


def test_missing_and_empty_log_directories(tmp_path: Path) -> None:
    source = FileSource(tmp_path / "logs")
    assert list(source.refresh()) == []
    assert [warning.where for warning in source.warnings] == [str(tmp_path / "logs")]
    write(tmp_path / "logs/tfevents", curve("loss", [1]))
    assert list(source.refresh()) == ["."]
    assert source.warnings == ()


def test_a_single_file_of_any_name(tmp_path: Path) -> None:
    source = FileSource(write(tmp_path / "saved.events", curve("loss", [1])))
    assert list(source.refresh()) == ["."]
    assert points(source) == {".": {"loss": [1]}}


def test_several_log_directories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "a/train/tfevents", curve("loss", [1]))
    write(tmp_path / "b/train/tfevents", curve("loss", [2]))
    write(tmp_path / "b/tfevents", curve("loss", [3]))
    source = FileSource(["a", "b/"])
    list(source.refresh())
    assert points(source) == {"a/train": {"loss": [1]}, "b/train": {"loss": [2]}, "b": {"loss": [3]}}
    alone = FileSource(["b"])
    list(alone.refresh())
    assert set(alone.tb_runs) == {".", "train"}


SPECS = {
    "a:/p,b:/q": [Root("/p", "a"), Root("/q", "b")],
    "/p,/q": [Root("/p", ""), Root("/q", "")],
    "/foo:bar/baz": [Root("/foo:bar/baz", "")],
    "name:/path:with/colon": [Root("/path:with/colon", "name")],
    "gs://bucket/x": [Root("gs://bucket/x", "")],
    "name:gs://bucket/x": [Root("gs://bucket/x", "name")],
    "a:/p,b:/p": [Root("/p", "b")],
    "a:rel,": [Root("rel", "a")],
}


@pytest.mark.parametrize("spec", SPECS)
def test_logdir_spec(spec: str) -> None:
    assert parse_logdir_spec(spec) == SPECS[spec]


def test_names_by_logdir_spec(tmp_path: Path) -> None:
    write(tmp_path / "p/tfevents", curve("loss", [1]))
    write(tmp_path / "p/train/tfevents", curve("loss", [2]))
    write(tmp_path / "q/train/tfevents", curve("loss", [3]))
    write(tmp_path / "r/train/tfevents", curve("loss", [4]))
    source = FileSource.from_spec(f"a:{tmp_path / 'p'},{tmp_path / 'q'},{tmp_path / 'r'}")
    list(source.refresh())
    assert points(source) == {
        "a/.": {"loss": [1]},
        "a/train": {"loss": [2]},
        "train": {"loss": [3]},
        str(tmp_path / "r/train"): {"loss": [4]},
    }
    assert [warning.where for warning in source.warnings] == [str(tmp_path / "r/train")]


def test_names_that_are_no_text_stay_apart(tmp_path: Path) -> None:
    try:
        for number, name in enumerate((b"caf\xe9", b"caf\xe8", b"caf\\xe9", b"caf\xef\xbf\xbd")):
            write(tmp_path / os.fsdecode(name) / os.fsdecode(b"tfevents\xff"), [*curve("loss", [number]), b"\xff"])
    except OSError:
        pytest.skip("this file system takes no such names")
    source = FileSource(tmp_path)
    assert len(read_all(source)) == 4
    names = {name: tb_run.series["loss"].values[0] for name, tb_run in source.tb_runs.items()}
    assert sorted(names.values()) == [0, 1, 2, 3]
    assert {"caf\\xe8": 1, "caf\ufffd": 3}.items() <= names.items()
    shown = [*names, source.where, *(w.where for w in source.warnings)]
    shown += [warning.where for tb_run in source.tb_runs.values() for warning in tb_run.warnings]
    assert "caf\\xe8/tfevents\\xff" in shown
    assert "".join(shown).encode("utf-8")


def read_all(source: FileSource) -> list[str]:
    return sorted(source.refresh())


def append(path: Path, *payloads: bytes) -> None:
    with path.open("ab") as more:
        more.write(b"".join(map(record, payloads)))


def test_points_that_were_let_go_of_are_read_again(tmp_path: Path) -> None:
    write(tmp_path / "a/tfevents.1", curve("loss", [1, 2]) + curve("lr", [5]))
    write(tmp_path / "b/tfevents", curve("loss", [3, 4]))
    source = FileSource(tmp_path)
    read_all(source)
    everything = points(source)
    held, of_b = source.nbytes, source.tb_runs["b"].nbytes
    assert held - of_b > of_b > 2 * 24
    source.evict("a")
    assert source.nbytes == of_b
    assert points(source) == {**everything, "a": {"loss": [], "lr": []}}
    assert {name for name, tb_run in source.tb_runs.items() if tb_run.evicted} == {"a"}
    assert {tag: series.values.tolist() for tag, series in source.read_series("a").items()} == everything["a"]
    assert source.read_series("b")["loss"].values.tolist() == everything["b"]["loss"]
    assert (source.nbytes, source.progress.bytes_read) == (of_b, source.progress.bytes_known)
    assert read_all(source) == []
    assert source.reload("a")
    assert points(source) == everything
    assert source.nbytes == held
    assert not source.reload("a")
    assert read_all(source) == []
    assert source.nbytes == sum(tb_run.nbytes for tb_run in source.tb_runs.values())


def test_runs_rest_and_go_on(tmp_path: Path) -> None:
    first = write(tmp_path / "a/tfevents.1", curve("loss", range(1000)) + curve("lr", [5]))
    write(tmp_path / "a/tfevents.2", curve("loss", range(500), first=1000))
    source = FileSource(tmp_path)
    read_all(source)
    everything, held, tb_run = points(source), source.nbytes, source.tb_runs["a"]
    source.pack("a")
    source.pack("b")
    assert points(source) == everything
    assert source.nbytes == source.tb_runs["a"].nbytes < held / 2
    assert source.tb_runs["a"].series["loss"] is tb_run.series["loss"]
    assert read_all(source) == []
    append(first, *curve("lr", [6], first=1))
    assert read_all(source) == ["a"]
    assert points(source) == {"a": {**everything["a"], "lr": [5, 6]}}
    assert source.tb_runs["a"].series["loss"] is tb_run.series["loss"]
    source.pack("a")
    source.evict("a")
    assert source.nbytes < held / 2
    assert source.reload("a")
    assert points(source) == {"a": {**everything["a"], "lr": [5, 6]}}


def test_a_run_that_was_let_go_of_and_changes_is_read_in_full(tmp_path: Path) -> None:
    first = write(tmp_path / "a/tfevents.1", curve("loss", [1, 2]))
    second = write(tmp_path / "a/tfevents.2", curve("loss", [3], first=2))
    source = FileSource(tmp_path)
    read_all(source)
    source.evict("a")
    append(second, *curve("loss", [4], first=3))
    assert read_all(source) == ["a"]
    assert points(source) == {"a": {"loss": [1, 2, 3, 4]}}
    assert source.nbytes >= 4 * 24
    source.evict("a")
    write(tmp_path / "a/tfevents.3", curve("lr", [9]))
    assert read_all(source) == ["a"]
    assert points(source) == {"a": {"loss": [1, 2, 3, 4], "lr": [9]}}
    source.evict("a")
    first.unlink()
    assert read_all(source) == ["a"]
    assert points(source) == {"a": {"loss": [3, 4], "lr": [9]}}
    source.evict("a")
    for path in (tmp_path / "a").iterdir():
        path.unlink()
    assert read_all(source) == ["a"]
    assert (source.nbytes, dict(source.tb_runs), dict(source.read_series("a"))) == (0, {}, {})


def test_what_is_known_of_a_run_stays_while_its_files_cannot_be_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "a/tfevents.1", curve("loss", [1, 2]))
    write(tmp_path / "a/tfevents.2", curve("loss", [3], first=2))
    source = FileSource(tmp_path)
    read_all(source)
    source.evict("a")
    append(path, *curve("loss", [9], first=2))

    def refuse(name: str) -> None:
        raise PermissionError(13, "Permission denied", name)

    with monkeypatch.context() as patch:
        patch.setattr("tb_diagnose.sources.event_file.FileIO", refuse)
        assert read_all(source) == []
        assert not source.reload("a")
        assert source.tb_runs["a"].evicted
        assert list(source.tb_runs["a"].series) == ["loss"]
    assert read_all(source) == ["a"]
    assert points(source) == {"a": {"loss": [1, 2, 9, 3]}}


def test_letting_go_of_what_is_not_there(tmp_path: Path) -> None:
    source = FileSource(tmp_path)
    source.evict("a")
    assert not source.reload("a")
    assert dict(source.read_series("a")) == {}


def with_last_bit_flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-5] ^= 1  # the last number of the last record
    path.write_bytes(content)


def test_checksums_are_checked_afterwards_small_runs_first(tmp_path: Path) -> None:
    with_last_bit_flipped(write(tmp_path / "a/tfevents", curve("loss", range(500))))
    with_last_bit_flipped(write(tmp_path / "b/tfevents", curve("loss", range(5))))
    write(tmp_path / "c/tfevents", curve("loss", range(50)))
    source = FileSource(tmp_path)
    read_all(source)
    before = dict(source.tb_runs)
    assert all(not tb_run.warnings for tb_run in before.values())
    source.evict("a")
    assert [name for name in source.verify() if name] == ["b", "a"]
    for name in "ab":
        [warning] = source.tb_runs[name].warnings
        assert (warning.where, warning.tb_run, warning.damage) == (f"{name}/tfevents", name, True)
        assert "1 record does not match the checksum, the first at byte" in warning.message
    assert source.tb_runs["b"].series["loss"] is before["b"].series["loss"]
    assert source.tb_runs["c"] is before["c"]
    assert list(source.verify()) == []
    told = source.tb_runs["a"].warnings
    assert source.reload("a")
    assert source.tb_runs["a"].warnings == told
    assert list(source.verify()) == []
    append(tmp_path / "c/tfevents", *curve("loss", [9], first=50))
    with_last_bit_flipped(tmp_path / "c/tfevents")
    assert read_all(source) == ["c"]
    assert [name for name in source.verify() if name] == ["c"]


def test_what_cannot_be_checked_is_left_for_the_next_pass(tmp_path: Path) -> None:
    path = write(tmp_path / "a/tfevents", curve("loss", range(5)))
    source = FileSource(tmp_path)
    read_all(source)
    path.unlink()
    assert list(source.verify()) == [None]
    assert list(source.verify()) == []
    assert read_all(source) == ["a"]
