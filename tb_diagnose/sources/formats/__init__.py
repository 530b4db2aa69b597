"""Logs that are no event files: tables, JSON, console text.

One module a format, told apart by their content. Each turns text into ``Curves``; from there on everything is as for
event files: the same roles, the same rules.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tb_diagnose.language import Text, text
from tb_diagnose.sources.formats.console import is_console, read_console
from tb_diagnose.sources.formats.json_logs import is_json, read_json
from tb_diagnose.sources.formats.table import is_table, read_table

if TYPE_CHECKING:
    from tb_diagnose.sources.formats.curves import Curves


class Format(NamedTuple):
    """A way to write curves down.

    Attributes:
        name: What people call it.
        fits: Whether a log may be of this format, by its beginning.
        read: Read a whole log; None if it is not of this format after all, or holds no curves.
    """

    name: str
    fits: Callable[[str], bool]
    read: Callable[[str], Curves | None]


JSON = Format("JSON", is_json, read_json)
CSV = Format("CSV", is_table, read_table)
CONSOLE = Format("console text", is_console, read_console)
FORMATS = (JSON, CSV, CONSOLE)
"""The formats, the most definite first."""

SUPPORTED = text("event files, tables (CSV, TSV) with a column of steps or epochs, JSON logs and console text")

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_PICKLE_PROTOCOLS = (b"\x02", b"\x03", b"\x04", b"\x05")

SUFFIXES = frozenset({".csv", ".tsv", ".json", ".jsonl", ".log", ".txt", ".out"})
"""How the names of files end that are looked into."""

HEAD = 1 << 16
"""Bytes of a log by which its format is recognised."""


def format_of(path: str) -> Format | None:
    """Return the format of a file by its beginning, None if it is none of ours, or cannot be read."""
    try:
        with Path(path).open("rb") as file:
            content = file.read(HEAD)
    except OSError:
        return None
    if b"\0" in content and not content.startswith(_UTF_16):
        return None
    log = decoded(content)
    found = next((one for one in FORMATS if one.fits(log)), None)
    is_whole = len(content) < HEAD
    # JSON of any kind begins alike, so what is short is read, and what is long has to show its first rows.
    if found is JSON and found.read(log) is None and (is_whole or "log_history" not in log):
        return None
    return found


def read_text(log: str) -> Curves | None:
    """Read a log of any format; None if it holds no curves."""
    for one in FORMATS:
        if one.fits(log[:HEAD]) and (curves := one.read(log)) is not None:
            return curves
    return None


def decoded(content: bytes) -> str:
    """Return a log as text, whatever its encoding; bytes that are no text are replaced."""
    if content.startswith(_UTF_16):
        return content.decode("utf-16", "replace")
    return content.decode("utf-8-sig", "replace")


def unreadable(content: bytes) -> Text:
    """Return one sentence on why a log cannot be read."""
    if content[:1] == b"\x80" and content[1:2] in _PICKLE_PROTOCOLS:
        return text("it is a Python pickle, which is not read since it may run code: save the log as JSON or CSV")
    return text("it holds no curves that can be read; supported are {formats}", formats=SUPPORTED)
