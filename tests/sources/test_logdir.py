from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from tb_diagnose.errors import SourceError
from tb_diagnose.sources.logdir import LogDirectory, is_event_file

LONG_AGO = 1.6e9


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("events.out.tfevents.1700000000.host.1.0.v2", True),
        ("foo_tfevents_bar.txt", True),
        (".tfevents", True),
        ("events.out.tfevents.1700000000.host.profile-empty", False),
        ("events.out.1700000000", False),
        ("TFEVENTS", False),
    ],
)
def test_names_of_event_files(*, name: str, expected: bool) -> None:
    assert is_event_file(name) is expected


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def rest(root: Path) -> None:
    """Make every directory look as if it had not changed for long."""
    for path in [root, *root.rglob("*")]:
        os.utime(path, (LONG_AGO, LONG_AGO), follow_symlinks=False)


def names(logdir: LogDirectory) -> dict[str, list[str]]:
    return {name: [Path(path).name for path in paths] for name, paths in logdir.scan().items()}


def test_runs_are_directories_with_event_files(tmp_path: Path) -> None:
    touch(
        tmp_path / "tfevents.root",
        tmp_path / "a/train/tfevents.2",
        tmp_path / "a/train/tfevents.1",
        tmp_path / "a/train/notes.txt",
        tmp_path / "a/only.tfevents.profile-empty",
        tmp_path / ".hidden/tfevents",
        tmp_path / "empty/nothing.txt",
        tmp_path / "dir.tfevents/inside.tfevents",
    )
    logdir = LogDirectory(str(tmp_path))
    assert names(logdir) == {
        ".": ["tfevents.root"],
        ".hidden": ["tfevents"],
        os.path.normpath("a/train"): ["tfevents.1", "tfevents.2"],
        "dir.tfevents": ["inside.tfevents"],
    }
    assert logdir.warnings == ()


def test_links_are_followed_but_not_in_circles(tmp_path: Path) -> None:
    touch(tmp_path / "logs/a/tfevents", tmp_path / "elsewhere/b/tfevents")
    (tmp_path / "logs/a/up").symlink_to("..")
    (tmp_path / "logs/a/self").symlink_to("self")
    (tmp_path / "logs/twin").symlink_to("a")
    (tmp_path / "logs/far").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere/back").symlink_to(tmp_path / "logs")
    (tmp_path / "logs/broken").symlink_to("nowhere")
    (tmp_path / "logs/a/tfevents.link").symlink_to(tmp_path / "elsewhere/b/tfevents")
    logdir = LogDirectory(str(tmp_path / "logs"))
    assert names(logdir) == {
        "a": ["tfevents", "tfevents.link"],
        "far/b": ["tfevents"],
        "twin": ["tfevents", "tfevents.link"],
    }
    assert {warning.where for warning in logdir.warnings} == {"a/up", "far/back", "twin/up"}


def test_a_link_above_the_log_directory_is_cut_when_it_comes_back(tmp_path: Path) -> None:
    touch(tmp_path / "logs/a/tfevents")
    (tmp_path / "logs/top").symlink_to(tmp_path)
    logdir = LogDirectory(str(tmp_path / "logs"))
    assert names(logdir) == {"a": ["tfevents"]}
    assert [warning.where for warning in logdir.warnings] == ["top/logs"]


def test_missing_then_there_then_gone(tmp_path: Path) -> None:
    logdir = LogDirectory(str(tmp_path / "later"))
    assert logdir.scan() == {}
    [warning] = logdir.warnings
    assert (warning.where, "no such directory" in warning.message) == (str(tmp_path / "later"), True)
    touch(tmp_path / "later/run/tfevents")
    assert names(logdir) == {"run": ["tfevents"]}
    assert logdir.warnings == ()
    (tmp_path / "later/run/tfevents").unlink()
    assert logdir.scan() == {}


def test_a_single_file(tmp_path: Path) -> None:
    touch(tmp_path / "events.any")
    assert LogDirectory(str(tmp_path / "events.any")).scan() == {".": (str(tmp_path / "events.any"),)}


def test_relative_paths_and_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path / "logs/tfevents")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert names(LogDirectory("logs")) == names(LogDirectory("~/logs")) == {".": ["tfevents"]}


def spy_on_listing(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that grows by each directory that is listed."""
    listed: list[str] = []
    scandir = os.scandir

    def spy(path: str) -> Any:
        listed.append(path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", spy)
    return listed


def test_unchanged_directories_are_not_listed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path / "a/tfevents", tmp_path / "b/c/tfevents")
    rest(tmp_path)
    logdir = LogDirectory(str(tmp_path))
    before = logdir.scan()
    listed = spy_on_listing(monkeypatch)
    assert logdir.scan() == before
    assert listed == []
    touch(tmp_path / "b/c/tfevents.2", tmp_path / "b/d/tfevents")
    assert names(logdir) == {"a": ["tfevents"], "b/c": ["tfevents", "tfevents.2"], "b/d": ["tfevents"]}
    assert str(tmp_path / "a") not in listed


def test_a_directory_that_changed_just_now_is_listed_again(tmp_path: Path) -> None:
    touch(tmp_path / "a/tfevents")
    logdir = LogDirectory(str(tmp_path))
    logdir.scan()
    status = (tmp_path / "a").stat()
    touch(tmp_path / "a/tfevents.2")
    os.utime(tmp_path / "a", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert names(logdir) == {"a": ["tfevents", "tfevents.2"]}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may list everything")
def test_a_directory_that_may_not_be_listed(tmp_path: Path) -> None:
    touch(tmp_path / "a/tfevents", tmp_path / "b/tfevents")
    (tmp_path / "a").chmod(0)
    logdir = LogDirectory(str(tmp_path))
    assert names(logdir) == {"b": ["tfevents"]}
    assert "Permission denied" in logdir.warnings[0].message
    (tmp_path / "a").chmod(0o755)


def test_directories_that_are_linked_to_one_another_are_listed_a_bounded_number_of_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 9
    for one in range(count):
        touch(tmp_path / f"{one}/tfevents")
        for other in set(range(count)) - {one}:
            (tmp_path / f"{one}/to_{other}").symlink_to(f"../{other}")
    listed = spy_on_listing(monkeypatch)
    logdir = LogDirectory(str(tmp_path))
    found = set(logdir.scan())
    assert found >= {str(one) for one in range(count)}
    assert found >= {f"{one}/to_{other}" for one in range(count) for other in range(count) if one != other}
    assert len(listed) <= 1 + count + count * count
    assert "were left out here" in logdir.warnings[-1].message


def test_a_link_behind_a_link_is_followed_to_what_was_not_met(tmp_path: Path) -> None:
    touch(tmp_path / "elsewhere/a/tfevents", tmp_path / "further/b/tfevents")
    (tmp_path / "elsewhere/more").symlink_to(tmp_path / "further")
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs/here").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "logs/there").symlink_to(tmp_path / "elsewhere")
    logdir = LogDirectory(str(tmp_path / "logs"))
    found = set(logdir.scan())
    assert found >= {"here/a", "there/a"}
    assert len(found & {"here/more/b", "there/more/b"}) == 1
    assert [warning.where.endswith("/more") for warning in logdir.warnings] == [True]
    assert set(logdir.scan()) == found


def test_a_link_that_vanishes_while_it_is_resolved_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path / "a/tfevents", tmp_path / "b/tfevents")
    (tmp_path / "link").symlink_to("a")

    def vanish(path: str) -> str:
        if path.endswith("link"):
            Path(path).unlink()
        return str(readlink(path))

    readlink = os.readlink
    monkeypatch.setattr(os, "readlink", vanish)
    assert set(LogDirectory(str(tmp_path)).scan()) == {"a", "b"}


@pytest.mark.skipif(os.name == "nt", reason="a directory that is in use cannot be removed there")
def test_a_path_relative_to_a_directory_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(SourceError, match="a directory that is gone"):
        LogDirectory("logs")


def test_the_home_of_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    logdir = LogDirectory("~nobody-of-that-name/logs")
    assert logdir.scan() == {}
    assert "no such directory" in logdir.warnings[0].message
