"""Archived logs: zip and tar, compressed or not, and single files that were compressed.

Only what may be a log is taken out, into a directory of its own that goes with the source. The archive is never
changed.
An archive comes from anywhere, so nothing in it is believed: names that lead out of the directory, links, devices and
encrypted members are left out with a sentence, and what unpacks to far more than it takes is refused.
"""

from __future__ import annotations

import bz2
import gzip
import lzma
import shutil
import tarfile
import tempfile
import weakref
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, Any, NamedTuple

from tb_diagnose.errors import SourceError
from tb_diagnose.findings import LogWarning
from tb_diagnose.language import Text, plural, text
from tb_diagnose.paths import expanded
from tb_diagnose.sources.file_source import FileSource
from tb_diagnose.sources.formats.layout import may_be_log
from tb_diagnose.sources.logdir import is_event_file, printable

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_COMPRESSED = {b"\x1f\x8b": ".gz", b"BZh": ".bz2", b"\xfd7zXZ\x00": ".xz", b"\x28\xb5\x2f\xfd": ".zst"}
_TAR_MAGIC, _TAR_MAGIC_AT = b"ustar", 257
_BLOCK = 1 << 20
# Event files and tables shrink to a tenth or so; a bomb to a thousandth.
_LARGEST_RATIO = 200
_ALWAYS_ALLOWED = 1 << 30
_MOST_MEMBERS = 1_000_000
_ERRORS = (
    *(tarfile.TarError, zipfile.BadZipFile, zlib.error, lzma.LZMAError),
    *(EOFError, OSError, NotImplementedError, ValueError, RuntimeError),
)
# What the mode of a symbolic link is in a zip file, made on Unix.
_MODE, _LINK_MODE = 28, 0xA


class _Member(NamedTuple):
    """One member of an archive: its name, what keeps it from being read, and how its bytes are read."""

    name: str
    refusal: str
    open: Callable[[], IO[bytes] | None]


_LEADS_OUT, _LINK, _ENCRYPTED, _TOO_MANY = "leads out", "link", "encrypted", "too many"


def is_archive(path: str) -> bool:
    """Return whether a path is that of a file which is an archive, or compressed."""
    return bool(_kind(expanded(path)))


class ArchiveSource(FileSource):
    """The logs of one archive, taken out of it once."""

    def __init__(self, path: str, *, verify: bool = False) -> None:
        """Take the logs out.

        Args:
            path: The archive.
            verify: As for ``FileSource``.

        Raises:
            SourceError: If the archive cannot be read, or unpacks to far more than it takes.
        """
        place = expanded(path).absolute()
        unpacked = tempfile.mkdtemp(prefix="tb-diagnose-")
        weakref.finalize(self, shutil.rmtree, unpacked, ignore_errors=True)
        self._left_out = _take_out(place, Path(unpacked))
        self._archive = printable(str(place))
        super().__init__(unpacked, verify=verify)

    @property
    def where(self) -> str:
        """The archive, for people."""
        return self._archive

    def refresh(self) -> Iterator[str]:
        """Read the logs; as for ``FileSource``."""
        yield from super().refresh()
        self.warnings = (*self._left_out, *self.warnings)


def _take_out(archive: Path, target: Path) -> tuple[LogWarning, ...]:
    """Take the logs out of an archive, and return what was left out that may have been one."""
    shown = printable(str(archive))
    refused: Counter[str] = Counter()
    try:
        limit = max(_ALWAYS_ALLOWED, _LARGEST_RATIO * archive.stat().st_size)
        with _members(archive) as members:
            for count, member in enumerate(members):
                name = PurePosixPath(member.name.replace("\\", "/"))
                if not (is_event_file(name.name) or may_be_log(name.name)):
                    continue
                refusal = member.refusal or (_LEADS_OUT if name.is_absolute() or ".." in name.parts else "")
                refusal = refusal or (_TOO_MANY if count >= _MOST_MEMBERS else "")
                if refusal:
                    refused[refusal] += 1
                    continue
                limit = _copy(member, target / name, limit, shown)
    except SourceError:
        raise
    except _ERRORS as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
        if not any(target.iterdir()):
            raise SourceError(text("`{path}` cannot be unpacked: {reason}.", path=shown, reason=reason)) from error
        message = text("the archive cannot be read to its end ({reason}); what stands before was read", reason=reason)
        return *_warnings(refused, shown), LogWarning(where=shown, message=message, damage=True)
    return tuple(_warnings(refused, shown))


def _copy(member: _Member, place: Path, limit: int, shown: str) -> int:
    """Write a member to disk, and return how many bytes more there may be."""
    place.parent.mkdir(parents=True, exist_ok=True)
    source = member.open()
    if source is None:
        return limit
    with source, place.open("wb") as file:
        while block := source.read(_BLOCK):
            limit -= len(block)
            if limit < 0:
                raise SourceError(
                    text(
                        "`{path}` unpacks to more than {times} times its size, and was refused: unpack it yourself.",
                        path=shown,
                        times=_LARGEST_RATIO,
                    )
                )
            file.write(block)
    return limit


def _warnings(refused: Counter[str], shown: str) -> Iterator[LogWarning]:
    for refusal, count in sorted(refused.items()):
        yield LogWarning(where=shown, message=_WORDS[refusal](count))


_WORDS: dict[str, Callable[[int], Text]] = {
    _LEADS_OUT: lambda n: plural(
        "{n} member of the archive was left out: its name leads out of it",
        "{n} members of the archive were left out: their names lead out of it",
        n,
    ),
    _LINK: lambda n: plural(
        "{n} member of the archive was left out: it is a link",
        "{n} members of the archive were left out: they are links",
        n,
    ),
    _ENCRYPTED: lambda n: plural(
        "{n} member of the archive was left out: it is encrypted",
        "{n} members of the archive were left out: they are encrypted",
        n,
    ),
    _TOO_MANY: lambda n: plural(
        "{n} member of the archive was left out: it has too many",
        "{n} members of the archive were left out: it has too many",
        n,
    ),
}


# ---------------------------------------------------------------- kinds of archives


def _kind(path: Path) -> str:
    """Return ``.zip``, ``.tar``, how the file is compressed, or "" if it is nothing of that."""
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            head = file.read(_TAR_MAGIC_AT + len(_TAR_MAGIC))
    except OSError:
        return ""
    if head.startswith(_ZIP):
        return ".zip"
    if head[_TAR_MAGIC_AT:] == _TAR_MAGIC:
        return ".tar"
    return next((kind for magic, kind in _COMPRESSED.items() if head.startswith(magic)), "")


@contextmanager
def _members(path: Path) -> Iterator[Iterator[_Member]]:
    kind = _kind(path)
    if kind == ".zip":
        with zipfile.ZipFile(path) as archive:
            yield _of_zip(archive)
        return
    with _decompressed(path, kind) as stream:
        head = stream.read(_TAR_MAGIC_AT + len(_TAR_MAGIC))
    if head[_TAR_MAGIC_AT:] != _TAR_MAGIC:
        yield iter([_Member(path.name.removesuffix(kind), "", partial(_decompressed, path, kind))])
        return
    with _decompressed(path, kind) as stream, tarfile.open(fileobj=stream, mode="r|") as members:
        yield _of_tar(members)


def _decompressed(path: Path, kind: str) -> IO[bytes]:
    if kind == ".zst":
        return _open_zst(path)
    openers: dict[str, Callable[..., Any]] = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}
    stream: IO[bytes] = openers.get(kind, open)(path, "rb")
    return stream


def _open_zst(path: Path) -> IO[bytes]:
    try:
        import zstandard  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise SourceError(
            text(
                "`{path}` is compressed by zstd: `pip install zstandard` first, or unpack it.",
                path=printable(str(path)),
            )
        ) from error
    stream: IO[bytes] = zstandard.open(path, "rb")
    return stream


def _of_zip(archive: zipfile.ZipFile) -> Iterator[_Member]:
    for info in archive.infolist():
        if not info.is_dir():
            is_link = info.external_attr >> _MODE == _LINK_MODE
            refusal = _ENCRYPTED if info.flag_bits & 1 else _LINK if is_link else ""
            yield _Member(info.filename, refusal, partial(archive.open, info))


def _of_tar(archive: tarfile.TarFile) -> Iterator[_Member]:
    for info in archive:
        if info.isfile() or info.islnk() or info.issym():
            yield _Member(info.name, "" if info.isfile() else _LINK, partial(archive.extractfile, info))
