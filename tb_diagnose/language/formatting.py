"""Numbers and names as all messages and views write them."""

from __future__ import annotations

from pathlib import PurePath

from tb_diagnose.language.text import text

_TWO_DIGITS_UP_TO = 0.1
_PERCENT_UP_TO = 10.0
_PLAIN_UP_TO = 1e4
_MULTIPLE_UP_TO = 1000


def directory_name(where: str) -> str:
    """Return the last part of the path of a log directory; empty where that is not one path."""
    return "" if ", " in where or "/" not in PurePath(where).as_posix() else PurePath(where).name


def shown_name(run: str, root: str) -> str:
    """Return a run's name for people: a run that is the log directory itself says which one that is.

    Args:
        run: Its name, ``.`` for the log directory.
        root: What the log directory is called, or nothing.
    """
    return f"{run} ({root})" if run == "." and root else run


def clean(words: str) -> str:
    """Return untrusted text with everything that a terminal could obey (control characters) made visible."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in words)


def number(value: float) -> str:
    """Return a value with four significant digits, as in ``0.6931`` or ``1.2e+05``."""
    return f"{value:.4g}"


def share(value: float) -> str:
    """Return a share as a percentage, or as a multiple where a percentage would be hard to read."""
    if abs(value) < _TWO_DIGITS_UP_TO:
        return f"{100 * value:.2g}%"
    if abs(value) < _PERCENT_UP_TO:
        return f"{value:.0%}"
    if abs(value) < _PLAIN_UP_TO:
        return text("{multiple} times", multiple=f"{value:,.0f}")
    return text("over {multiple} times", multiple=f"{_PLAIN_UP_TO:,.0f}")


def share_of(value: float) -> str:
    """Return a share as it stands before what it is a share of: ``41% of`` the gain, or ``155 times`` the gain."""
    return text("{percentage} of", percentage=share(value)) if abs(value) < _PERCENT_UP_TO else share(value)


def times(value: float) -> str:
    """Return a multiple, as in ``12 times``; beyond a thousand the digits tell nothing more."""
    if value <= _MULTIPLE_UP_TO:
        return text("{multiple} times", multiple=f"{value:.0f}")
    return text("over {multiple} times", multiple=f"{_MULTIPLE_UP_TO:,}")
