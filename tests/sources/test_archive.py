"""Archived logs, honest and hostile."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from tb_diagnose.errors import SourceError
from tb_diagnose.sources import open_source
from tb_diagnose.sources.archive import ArchiveSource
from tests.sources.records import curve, write

TABLE = b"epoch,loss\n0,0.7\n1,0.6\n"


@pytest.fixture
def logdir(tmp_path: Path) -> Path:
    root = tmp_path / "logs"
    write(root / "a/train/events.out.tfevents.1", curve("loss", [1, 2, 3]))
    write(root / "a/validation/events.out.tfevents.1", curve("loss", [2, 3, 4]))
    (root / "b").mkdir()
    (root / "b/results.csv").write_bytes(TABLE)
    (root / "weights.pt").write_bytes(b"\0" * 1000)
    return root


def as_zip(logdir: Path, archive: Path) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for path in logdir.rglob("*"):
            file.write(path, path.relative_to(logdir.parent))


def as_tar(mode: str) -> Callable[[Path, Path], None]:
    def pack(logdir: Path, archive: Path) -> None:
        with tarfile.open(archive, mode) as file:  # type: ignore[call-overload]
            file.add(logdir, "logs")

    return pack


def as_zst(logdir: Path, archive: Path) -> None:
    as_tar("w")(logdir, archive)
    archive.write_bytes(zstandard.compress(archive.read_bytes()))


def curves(place: Path) -> dict[str, dict[str, list[float]]]:
    source = open_source(str(place))
    list(source.refresh())
    assert source.warnings == ()
    return {name: {tag: s.values.tolist() for tag, s in run.series.items()} for name, run in source.tb_runs.items()}


@pytest.mark.parametrize(
    "pack",
    [as_zip, as_tar("w"), as_tar("w:gz"), as_tar("w:bz2"), as_tar("w:xz"), as_zst],
    ids=["zip", "tar", "gz", "bz2", "xz", "zst"],
)
def test_an_archive_says_what_the_directory_says(
    logdir: Path, tmp_path: Path, pack: Callable[[Path, Path], None]
) -> None:
    archive = tmp_path / "archive"
    pack(logdir, archive)
    assert curves(archive) == {f"logs/{name}": series for name, series in curves(logdir).items()}
    assert open_source(str(archive)).where == str(archive)


def test_what_was_unpacked_goes_with_the_source(logdir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_zip(logdir, tmp_path / "a.zip")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    source = ArchiveSource(str(tmp_path / "a.zip"))
    (unpacked,) = (tmp_path / "temporary").iterdir()
    assert not list(unpacked.rglob("*.pt"))
    assert len(list(unpacked.rglob("*tfevents*"))) == 2
    del source
    assert not unpacked.exists()


def test_one_compressed_log(tmp_path: Path) -> None:
    (tmp_path / "results.csv.gz").write_bytes(gzip.compress(TABLE))
    assert curves(tmp_path / "results.csv.gz") == {".": {"loss": [0.7, 0.6]}}


def hostile_tar(archive: Path) -> None:
    with tarfile.open(archive, "w") as file:
        for name in ("../out.csv", "/abs.csv", "ok/../../out.csv", "good.csv"):
            info = tarfile.TarInfo(name)
            info.size = len(TABLE)
            file.addfile(info, io.BytesIO(TABLE))
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE):
            info = tarfile.TarInfo("link.csv")
            info.type, info.linkname = kind, "/etc/passwd"
            file.addfile(info)
        info = tarfile.TarInfo("device.csv")
        info.type = tarfile.CHRTYPE
        file.addfile(info)


def hostile_zip(archive: Path) -> None:
    with zipfile.ZipFile(archive, "w") as file:
        for name in ("../out.csv", "/abs.csv", "..\\out.csv", "good.csv"):
            file.writestr(name, TABLE)
        link = zipfile.ZipInfo("link.csv")
        link.external_attr = 0o120777 << 16
        file.writestr(link, "/etc/passwd")
        also = zipfile.ZipInfo("link2.csv")
        also.external_attr = 0o120777 << 16
        file.writestr(also, "/etc/passwd")


@pytest.mark.parametrize("make", [hostile_tar, hostile_zip])
def test_names_that_lead_out_and_links(tmp_path: Path, make: Callable[[Path], None]) -> None:
    (tmp_path / "in").mkdir()
    archive = tmp_path / "in/hostile"
    make(archive)
    source = open_source(str(archive))
    list(source.refresh())
    assert list(source.tb_runs) == ["."]
    assert [warning.message for warning in source.warnings] == [
        "3 members of the archive were left out: their names lead out of it",
        "2 members of the archive were left out: they are links",
    ]
    assert {path.name for path in tmp_path.rglob("*.csv")} == set()


def test_encrypted_members(tmp_path: Path) -> None:
    as_zip_with_flag = tmp_path / "locked.zip"
    with zipfile.ZipFile(as_zip_with_flag, "w") as file:
        file.writestr("good.csv", TABLE)
        file.writestr("locked.csv", TABLE)
    content = bytearray(as_zip_with_flag.read_bytes())
    entry = content.rindex(b"PK\x01\x02")
    content[entry + 8] |= 1
    as_zip_with_flag.write_bytes(content)
    source = open_source(str(as_zip_with_flag))
    list(source.refresh())
    assert [warning.message for warning in source.warnings] == ["1 member of the archive was left out: it is encrypted"]


def test_a_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tb_diagnose.sources.archive._ALWAYS_ALLOWED", 1 << 16)
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.csv", b"\0" * (1 << 24))
    with pytest.raises(SourceError, match="unpacks to more than 200 times its size"):
        open_source(str(tmp_path / "bomb.zip"))


@pytest.mark.parametrize("kind", ["zip", "gz"])
def test_a_damaged_archive(logdir: Path, tmp_path: Path, kind: str) -> None:
    archive = tmp_path / "broken"
    {"zip": as_zip, "gz": as_tar("w:gz")}[kind](logdir, archive)
    archive.write_bytes(archive.read_bytes()[:100])
    with pytest.raises(SourceError, match="cannot be unpacked"):
        open_source(str(archive))


def test_an_archive_that_is_cut_off(logdir: Path, tmp_path: Path) -> None:
    archive = tmp_path / "broken.tar"
    as_tar("w")(logdir, archive)
    content = archive.read_bytes()
    archive.write_bytes(content[: content.index(b"results.csv") + 512])
    source = open_source(str(archive))
    list(source.refresh())
    assert "logs/a/train" in source.tb_runs
    assert [warning.damage for warning in source.warnings] == [True]
    assert "cannot be read to its end" in source.warnings[0].message


def test_what_is_no_archive(logdir: Path, tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(TABLE)
    assert list(curves(tmp_path / "log")) == ["."]
    assert sorted(curves(logdir)) == ["a/train", "a/validation", "b"]
