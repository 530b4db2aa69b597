"""Lines of text for a terminal, in scripts with and without spaces."""

from __future__ import annotations

import re
import unicodedata

# White space; a wide character with the closing marks that must not begin a line; a word of anything else.
_PIECES = re.compile(r"\s+|[\u2e80-\uffef][、。！），：；？”》]*|[^\s\u2e80-\uffef]+")


def wrapped(words: str, width: int, *, first: str = "", rest: str = "") -> str:
    """Return words in lines of at most so many columns; a longer word has a line of its own.

    Args:
        words: The words; white space is where a line may end, and so is any Chinese character.
        width: Columns; a Chinese character takes two.
        first: What the first line begins with.
        rest: What the other lines begin with.
    """
    lines, line = [], first
    begins, space = True, ""
    for piece in _PIECES.findall(words):
        if piece.isspace():
            space = piece
        elif begins or columns(line + space + piece) <= width:
            line += ("" if begins else space) + piece
            begins, space = False, ""
        else:
            lines.append(line)
            line, space = rest + piece, ""
    return "\n".join([*lines, line])


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
