from __future__ import annotations

import threading
from pathlib import Path

import pytest

import tb_diagnose
from tb_diagnose.errors import SourceError
from tb_diagnose.sources import FileSource, read_logdir, read_scalars
from tb_diagnose.sources.decode import Event, decode_event
from tb_diagnose.sources.event_file import EventFile
from tb_diagnose.sources.fast import scanner as scanner_module
from tests.sources.records import curve, event, scalar, write


def test_read_a_file_and_a_directory(tmp_path: Path) -> None:
    path = write(tmp_path / "tfevents", curve("loss", [1, 2]))
    write(tmp_path / "tfevents.2", curve("loss", [3]))
    write(tmp_path / "below/tfevents", curve("loss", [9]))
    (tmp_path / "notes.txt").touch()
    assert read_scalars(path)["loss"].values.tolist() == [1, 2]
    assert read_scalars(str(tmp_path))["loss"].values.tolist() == [1, 2, 3]
    assert read_scalars(path)["loss"].key == (".", "loss")


def test_what_can_be_read_of_a_damaged_file(tmp_path: Path) -> None:
    assert list(read_scalars(write(tmp_path / "a", [event(0, scalar("loss", 1)), b"\xff"]))) == ["loss"]
    (tmp_path / "empty").touch()
    assert read_scalars(tmp_path / "empty") == {}


def test_what_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "dir").mkdir()
    (tmp_path / "notes.txt").write_text("nothing like a record")
    (tmp_path / "only").mkdir()
    (tmp_path / "only/tfevents.py").write_text("nothing like a record")
    for path, message in {
        "nowhere": "There is no file or directory",
        "dir": "holds no event file",
        "notes.txt": "no curves that can be read",
        "only": "no event file",
    }.items():
        with pytest.raises(SourceError, match=message):
            read_scalars(tmp_path / path)


@pytest.fixture
def logdir(tmp_path: Path) -> Path:
    write(tmp_path / "tfevents", curve("loss", [1, 2]))
    write(tmp_path / "b/tfevents.1", [*curve("loss", [3]), *curve("acc", [0.5])])
    write(tmp_path / "b/tfevents.2", curve("loss", [4]))
    write(tmp_path / "a/deep/tfevents", curve("lr", range(500)))
    write(tmp_path / "nothing/tfevents", [event(0)])
    return tmp_path


def test_a_log_directory_holds_what_its_source_holds(logdir: Path) -> None:
    source = FileSource(logdir)
    assert list(source.refresh())
    runs = read_logdir(logdir)
    assert list(runs) == [".", "a/deep", "b", "nothing"]
    for name, series in runs.items():
        expected = source.tb_runs[name].series
        assert list(series) == list(expected)
        for tag, one in series.items():
            assert one.key == (name, tag)
            for index in range(3):
                assert one.points.column(index).tobytes() == expected[tag].points.column(index).tobytes()
    assert tb_diagnose.read_logdir(str(logdir))["b"]["loss"].values.tolist() == [3, 4]
    assert dict(runs["nothing"]) == {}


def test_runs_are_read_when_they_are_asked_for_and_once(logdir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    read = EventFile.read

    def spy(file: EventFile, now: float, patience: float, until: float) -> bool:
        opened.append(Path(file.path).relative_to(logdir).as_posix())
        return read(file, now, patience, until)

    monkeypatch.setattr(EventFile, "read", spy)
    runs = read_logdir(logdir)
    assert (len(runs), "b" in runs, "c" in runs, runs.get("c")) == (4, True, False, None)
    assert repr(runs) == "<4 runs, 0 of them read>"
    assert opened == []
    first = runs["b"]
    assert opened == ["b/tfevents.1", "b/tfevents.2"]
    assert runs["b"] is first
    with pytest.raises(KeyError):
        runs["c"]
    assert len(opened) == 2


def test_a_log_directory_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such directory"):
        read_logdir(tmp_path / "nowhere")
    with pytest.raises(SourceError, match="not a local path"):
        read_logdir("gs://bucket/logs")
    assert dict(read_logdir(tmp_path)) == {}
    assert list(read_logdir(write(tmp_path / "any", curve("loss", [1])))["."]) == ["loss"]


def test_small_runs_share_what_was_learned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [write(tmp_path / f"{number}/tfevents", curve("loss", range(200))) for number in range(4)]
    decoded = 0

    def count(payload: bytes) -> Event:
        nonlocal decoded
        decoded += 1
        return decode_event(payload)

    monkeypatch.setattr(scanner_module, "decode_event", count)
    monkeypatch.setattr(scanner_module, "_idle_scanners", [])
    read_scalars(paths[0])
    assert 0 < decoded < 20
    decoded = 0
    for path in paths[1:]:
        assert read_scalars(path)["loss"].values.tolist() == list(range(200))
    assert decoded == 0


def test_threads_do_not_share_a_scanner_at_once(logdir: Path) -> None:
    """Each reads the same file again and again; what is read is right, and nothing is raised."""
    path = write(
        logdir / "long/tfevents", [p for n in range(300) for p in (event(n, scalar("a", n), scalar("b", -n)),)]
    )
    wrong: list[object] = []

    def read_often() -> None:
        for _ in range(10):
            try:
                series = read_scalars(path)
                if series["b"].values.tolist() != [-n for n in range(300)]:
                    wrong.append(series)
            except Exception as error:  # noqa: BLE001, PERF203 - told below
                wrong.append(error)

    threads = [threading.Thread(target=read_often) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_scanner_that_failed_is_not_lent_again(logdir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    idle: list[object] = []
    monkeypatch.setattr(scanner_module, "_idle_scanners", idle)
    with pytest.raises(RuntimeError), scanner_module.borrowed_scanner():
        raise RuntimeError
    assert idle == []
    read_scalars(logdir)
    assert len(idle) == 1
