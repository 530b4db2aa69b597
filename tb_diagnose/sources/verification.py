"""How far the payloads of a file were checked against their checksums, and which do not match.

    0            checked        read      size
    |-- checksums ---|            |         |
    |----------- points ----------|

Points are there as soon as they are read; what they were written as is checked afterwards, a piece at a time. A huge
record takes several pieces, and the checksum so far is kept meanwhile.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tb_diagnose.sources.crc32c import crc32c, mask
from tb_diagnose.sources.framing import FOOTER, HEADER, DamageError, payload_length

if TYPE_CHECKING:
    from collections.abc import Iterable
    from io import FileIO

    from tb_diagnose.sources.scan import Scanner

_PIECE = 1 << 18
# So many places are remembered of records that do not match, and so many are looked at when a file has changed.
_MOST_PLACES, _LOOKED_AT = 1000, 16


class Verification:
    """What is known of the checksums of one file.

    Attributes:
        offset: Bytes whose payloads were checked.
        places: Where the first records begin that do not match their checksum.
        count: How many there are in all.
    """

    def __init__(self) -> None:
        self.offset = 0
        self.places: list[int] = []
        self.count = 0
        self._summed = 0
        self._checksum = 0

    def note(self, end: int, unsound: Iterable[int]) -> None:
        """Take down that everything up to ``end`` was checked, and which records are not as they were written."""
        new = [place for place in unsound if self.offset <= place < end]
        self.count += len(new)
        self.places += new[: _MOST_PLACES - len(self.places)]
        self.offset = max(self.offset, end)

    def advance(self, file: FileIO, end: int, scanner: Scanner, until: float) -> None:
        """Check what was read and not checked yet, or some of it.

        Args:
            file: The file.
            end: How far it was read.
            scanner: What takes blocks apart.
            until: When to stop, by the monotonic clock; at least one piece is checked.

        Raises:
            DamageError: If the file is no longer what was read.
        """
        wanted = _PIECE
        while self.offset < end:
            file.seek(self.offset)
            block = file.read(min(wanted, end - self.offset))
            scanned = scanner.scan(block, {}, verify=True)
            if scanned.consumed:
                self.note(self.offset + scanned.consumed, [self.offset + place for place in scanned.unsound])
            elif scanned.damage or self.offset + scanned.needed > end:
                raise DamageError(*(scanned.damage.args if scanned.damage else ()))
            elif scanned.needed <= _PIECE:
                wanted = scanned.needed
                continue
            elif not self._sum(file, self.offset, scanned.needed, until):
                return
            wanted = _PIECE
            if time.monotonic() >= until:
                return

    def is_mended(self, file: FileIO) -> bool:
        """Return whether a record that did not match its checksum matches now."""
        return any(_is_sound(file, place) for place in self.places[:_LOOKED_AT])

    def _sum(self, file: FileIO, begin: int, size: int, until: float) -> bool:
        """Go on with the checksum of a huge record; return whether its end was reached."""
        length = size - HEADER - FOOTER
        while self._summed < length:
            file.seek(begin + HEADER + self._summed)
            piece = file.read(min(_PIECE, length - self._summed))
            if not piece:
                raise DamageError
            self._checksum = crc32c(piece, self._checksum)
            self._summed += len(piece)
            if time.monotonic() >= until and self._summed < length:
                return False
        file.seek(begin + HEADER + length)
        is_sound = mask(self._checksum) == int.from_bytes(file.read(FOOTER), "little")
        self._checksum = self._summed = 0
        self.note(begin + size, () if is_sound else (begin,))
        return True


def _is_sound(file: FileIO, place: int) -> bool:
    """Return whether a whole record that matches its checksum begins at a place."""
    file.seek(place)
    try:
        length = payload_length(file.read(HEADER))
    except DamageError:
        return False
    checksum = 0
    while length:
        piece = file.read(min(_PIECE, length))
        if not piece:
            return False
        checksum = crc32c(piece, checksum)
        length -= len(piece)
    return mask(checksum) == int.from_bytes(file.read(FOOTER), "little")
