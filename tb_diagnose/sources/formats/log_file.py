"""One log that is no event file, as a run directory reads it: the same handle as ``EventFile`` has.

A log is read as a whole whenever it changed: these files are small, and their formats cannot be read on in the middle.
"""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import TYPE_CHECKING

from tb_diagnose.language import text
from tb_diagnose.sources.formats import decoded, read_text, unreadable
from tb_diagnose.sources.verification import Verification

if TYPE_CHECKING:
    from tb_diagnose.sources.columns import Columns

LARGEST = 1 << 28
"""Bytes of a log that are read."""


class LogFile:
    """The curves of one log.

    Attributes:
        path: Path of the file.
        columns: Tag to columns.
        offset: Number of bytes read.
        size: Size of the file when it was last looked at.
        mtime: When the file last changed, in seconds since the epoch.
        trouble: What keeps us from reading it, one sentence, or "".
        verification: Of no use here, as these formats have no checksums.
        foreign: Whether the file is no log at all.
        evicted: Whether the columns were evicted; the next ``read`` reads them again.
        is_partial: Always False.
    """

    bytes_unverified = 0

    def __init__(self, path: str) -> None:
        """Remember the path; nothing is read yet."""
        self.path = path
        self.columns: dict[str, Columns] = {}
        self.offset = 0
        self.size = 0
        self.mtime = 0.0
        self.trouble = ""
        self.verification = Verification()
        self.foreign = False
        self.evicted = False
        self.is_partial = False
        self._identity: tuple[int, ...] | None = None

    def look(self, now: float, patience: float) -> bool:  # noqa: ARG002 - no record of these can be cut off
        """Return whether ``read`` would find anything to do; costs one ``stat``."""
        try:
            status = os.stat(self.path)  # noqa: PTH116 - thousands of these: speed counts
        except OSError:
            return self._identity is not None or not self.trouble
        self.size, self.mtime = status.st_size, status.st_mtime
        return self._identity != _identity(status)

    def read(self, now: float, patience: float, until: float = math.inf) -> bool:  # noqa: ARG002 - read as a whole
        """Read the file, and return whether the columns or the trouble changed."""
        try:
            with Path(self.path).open("rb") as file:
                status = os.fstat(file.fileno())
                content = file.read(LARGEST)
        except OSError as error:
            self._identity = None
            self.trouble = text(
                "the file cannot be read ({reason}); what was read of it before is kept",
                reason=error.strerror or error,
            )
            return True
        self._identity = _identity(status)
        self.size, self.mtime, self.offset = status.st_size, status.st_mtime, status.st_size
        self.evicted = False
        curves = read_text(decoded(content))
        self.columns = curves.columns(self.mtime) if curves else {}
        self.foreign = curves is None
        self.trouble = ""
        if curves is None:
            self.trouble = unreadable(content)
        elif status.st_size > LARGEST:
            self.trouble = text("the file is larger than {most} MB, and the rest was left out", most=LARGEST >> 20)
        return True

    def verify(self, until: float) -> bool:  # noqa: ARG002 - there is nothing to check
        """Return False: these formats have no checksums."""
        return False

    def evict(self) -> None:
        """Let go of the columns."""
        self.columns = {}
        self.evicted = True


def _identity(status: os.stat_result) -> tuple[int, ...]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
