"""One event file that may be growing while we read it.

    0                  offset          size
    |------- read -------|---- new ----|
                     '---'
                  remembered: if these bytes are others now, the file was rewritten

Every refresh begins with one ``stat``. A file that did not change costs no more than that; one that grew is
read on from the offset; one that was replaced, rewritten or shortened is read again from its beginning. A large
file is read in turns, each as long as it may take. A record that is not complete yet waits. A record that cannot be
read ends the file, and everything before it stays; when the file changes it is tried again, since on a network file
system bytes may be zero before they are what was written.
"""

from __future__ import annotations

import math
import os
import time
from io import FileIO
from typing import TYPE_CHECKING, NamedTuple

from tb_diagnose.language import text
from tb_diagnose.sources.decode import decode_event
from tb_diagnose.sources.framing import FOOTER, HEADER, DamageError, FramingError
from tb_diagnose.sources.partial_decode import UnclearError, thin_out
from tb_diagnose.sources.scan import Batch
from tb_diagnose.sources.verification import Verification

if TYPE_CHECKING:
    from tb_diagnose.sources.columns import Columns
    from tb_diagnose.sources.scan import Scanned, Scanner

# What fits the processor's caches, with everything made from it; more where each tag has few points of a block.
_BLOCK, _LARGEST_BLOCK = 1 << 18, 1 << 21
_BLOCK_PER_TAG = 1 << 14
# Records beyond this are decoded in part: they hold images, sounds or graphs, and those are not worth reading.
_HUGE = 1 << 16
# Records beyond this are never read in full: what a summary of 400,000 scalars takes.
_LONGEST_READ = 1 << 24
_REMEMBERED = 64
# So many points of a tag in the first block tell how many there will be in the file.
_TELLING = 16
_LFS_POINTER = b"version https://git-lfs"


class _Identity(NamedTuple):
    """What tells by ``stat`` alone that a file is as it was."""

    device: int
    inode: int
    size: int
    mtime_ns: int

    @classmethod
    def of(cls, status: os.stat_result) -> _Identity:
        return cls(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)


class EventFile:
    """The scalars of one event file, and how far it has been read.

    Attributes:
        path: Path of the file.
        columns: Tag to columns, for every tag that the file has values of.
        offset: Number of bytes read: all whole records up to there.
        size: Size of the file when it was last looked at.
        mtime: When the file last changed, in seconds since the epoch.
        trouble: What keeps us from reading the file to its end, one sentence, or "".
        verification: How far the payloads were checked against their checksums, and what was found.
        foreign: Whether the file is no event file at all.
        evicted: Whether the columns were evicted; the next ``read`` begins at the beginning again.
        is_partial: Whether the last ``read`` ended because its time was over, and the next goes on.
    """

    def __init__(self, path: str, *, scanner: Scanner, verify: bool = False) -> None:
        """Remember the path; nothing is read yet.

        Args:
            path: Path of the file.
            scanner: What takes the scalars out of its bytes.
            verify: Check every payload against its checksum while it is read.
        """
        self.path = path
        self.size = 0
        self.mtime = 0.0
        self._verify = verify
        self._scanner = scanner
        self._identity: _Identity | None = None
        self._start_again()

    def _start_again(self) -> None:
        self.verification = Verification()
        self._damage: tuple[int, str, str] | None = None
        self._rewind()

    def _rewind(self) -> None:
        self.columns: dict[str, Columns] = {}
        self.offset = 0
        self.trouble = ""
        self.foreign = False
        self.evicted = False
        self.is_partial = False
        self._ended = False
        self._is_stale = False
        self._remembered = b""

    @property
    def waits(self) -> bool:
        """Whether bytes are left that are no whole record yet."""
        return not self._ended and self.offset < self.size

    @property
    def bytes_unverified(self) -> int:
        """Bytes that ``verify`` can check."""
        return 0 if self._is_stale else max(0, self.offset - self.verification.offset)

    def look(self, now: float, patience: float) -> bool:
        """Return whether ``read`` would find anything to do; costs one ``stat``.

        Args:
            now: The time, in seconds since the epoch.
            patience: Seconds of rest after which a record that is not complete counts as cut off.
        """
        try:
            status = os.stat(self.path)  # noqa: PTH116 - thousands of these: speed counts
        except OSError:
            return self._identity is not None or not self.trouble
        self.size, self.mtime = status.st_size, status.st_mtime
        if self.is_partial or self._identity != _Identity.of(status):
            return True
        return self.waits and not self.trouble and now - self.mtime > patience

    def read(self, now: float, patience: float, until: float = math.inf) -> bool:
        """Read what is new, or some of it.

        Args:
            now: As for ``look``.
            patience: As for ``look``.
            until: When to stop, by the monotonic clock; at least one block is read.

        Returns:
            Whether the columns or the trouble changed.
        """
        columns, extent = self.columns, self._extent()
        try:
            with FileIO(self.path) as file:
                self._read(file, until)
        except OSError as error:
            self._identity = None
            self.is_partial = False
            reason = error.strerror or error
            self.trouble = text("the file cannot be read ({reason}); what was read of it before is kept", reason=reason)
        else:
            if self.waits and not (self.is_partial or self.trouble) and now - self.mtime > patience:
                self.trouble = text(
                    "the last record, at byte {place}, is cut off; everything before it was read, "
                    "and the file will be read on if it grows",
                    place=self.offset,
                )
        return columns is not self.columns or extent != self._extent()

    def verify(self, until: float) -> bool:
        """Check payloads that were read against their checksums, or some of them.

        Args:
            until: When to stop, by the monotonic clock; at least a piece of the file is checked.

        Returns:
            Whether any was found that does not match.
        """
        known = self.verification.count
        try:
            with FileIO(self.path) as file:
                self._is_stale = _Identity.of(os.fstat(file.fileno())) != self._identity
                if not self._is_stale:
                    self.verification.advance(file, self.offset, self._scanner, until)
        except (OSError, DamageError):
            self._is_stale = True  # the next ``read`` finds out why
        return self.verification.count > known

    def evict(self) -> None:
        """Let go of the columns."""
        self.columns = {}
        self.evicted = True

    def _extent(self) -> tuple[int, int, int, str]:
        """Return what grows or changes with the content."""
        values = sum(len(columns) + columns.unread for columns in self.columns.values())
        return len(self.columns), values, self.verification.count, self.trouble

    def _read(self, file: FileIO, until: float) -> None:
        status = os.fstat(file.fileno())
        identity = _Identity.of(status)
        self.size, self.mtime = status.st_size, status.st_mtime
        if not self._continues(file, identity) or (identity != self._identity and self.verification.is_mended(file)):
            self._start_again()
        elif self.evicted:
            self._rewind()
        elif self._ended and identity == self._identity:
            return
        self._identity = identity
        self._ended = self.foreign = self._is_stale = False
        self.trouble = ""
        self.is_partial = False
        begin = self.offset
        wanted = _BLOCK
        while self.offset < self.size and not self._ended:
            if self.offset > begin and time.monotonic() >= until:
                self.is_partial = True
                break
            file.seek(self.offset)
            wanted = min(wanted, self.size - self.offset)
            block = file.read(wanted)
            if not block:
                break
            scanned = self._scanner.scan(block, self.columns, verify=self._verify)
            first = self.offset == 0
            self._advance(block, scanned)
            if first and wanted < self.size:
                self._make_room()
            if scanned.needed > _HUGE and self._decode_partly(file, scanned.needed):
                wanted = _HUGE
                continue
            if not scanned.consumed and (len(block) < wanted or self.offset + scanned.needed > self.size):
                break
            usual = min(max(_BLOCK, _BLOCK_PER_TAG * len(self.columns)), _LARGEST_BLOCK)
            wanted = max(min(4 * wanted, usual), scanned.needed)

    def _decode_partly(self, file: FileIO, size: int) -> bool:
        """Take one huge record without reading all of it; return whether that was possible, or is for none."""
        end = self.offset + size
        if self._ended or end > self.size:
            return False
        try:
            event = decode_event(thin_out(file, self.offset + HEADER, end - FOOTER))
        except DamageError as damage:
            self._end(damage)
            return True
        except UnclearError:
            if size <= _LONGEST_READ:
                return False
            self._end(DamageError(text("the record, {bytes} bytes long, is no message that can be read", bytes=size)))
            return True
        batch = Batch(self.columns)
        batch.add(event)
        batch.flush()
        file.seek(end - _REMEMBERED)
        self._remembered = file.read(_REMEMBERED)
        self.offset = end
        if self._verify:
            self.verification.advance(file, end, self._scanner, math.inf)
        return True

    def _continues(self, file: FileIO, identity: _Identity) -> bool:
        """Return whether the file still begins with what was read of it."""
        known = self._identity
        if known is None:
            return self.offset == 0 and not self._ended
        if identity == known:
            return True
        if identity[:2] != known[:2] or identity.size <= known.size:
            return False
        file.seek(self.offset - len(self._remembered))
        return file.read(len(self._remembered)) == self._remembered

    def _make_room(self) -> None:
        """Make room for the points of the whole file, judging by its beginning, where that has many of a tag."""
        for columns in self.columns.values():
            if len(columns) >= _TELLING:
                columns.reserve(len(columns) * self.size // max(self.offset, 1))

    def _advance(self, block: bytes, scanned: Scanned) -> None:
        begin = self.offset
        if scanned.consumed:
            self._remembered = block[max(0, scanned.consumed - _REMEMBERED) : scanned.consumed]
            self.offset += scanned.consumed
        if self._verify:
            self.verification.note(self.offset, [begin + place for place in scanned.unsound])
        if scanned.damage is None:
            return
        if self.offset == 0 and isinstance(scanned.damage, FramingError) and any(block[:HEADER]):
            self._ended = self.foreign = True
            if block.startswith(_LFS_POINTER):
                self.trouble = text(
                    "the file is a Git LFS pointer, not the event file itself, and was left out; "
                    "`git lfs pull` fetches the file"
                )
            else:
                self.trouble = text("the file does not begin with a record, so it is no event file, and was left out")
        else:
            self._end(scanned.damage)

    def _end(self, damage: DamageError) -> None:
        """End the file at the present offset; the same damage in a file that has grown is told as before."""
        self._ended = True
        reason = damage.args[0]
        if self._damage is None or self._damage[:2] != (self.offset, reason):
            trouble = text(
                "{damage}, at byte {place} of {size}; everything before it was read, and the rest was left out",
                damage=reason,
                place=self.offset,
                size=self.size,
            )
            self._damage = self.offset, reason, trouble
        self.trouble = self._damage[2]
