"""A language that shows what was said in it: English with brackets round every template."""

from __future__ import annotations

import gettext
import re

from tb_diagnose.language import Language


class _Marks(gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        return f"«{message}»"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


MARKED = Language("x-marked", _Marks())


def plain(words: str) -> str:
    """Return words without their brackets."""
    return re.sub("[«»]", "", words)


def unsaid(words: str) -> str:
    """Return what stands outside of all brackets."""
    left, depth = [], 0
    for char in words:
        depth += (char == "«") - (char == "»")
        if not depth and char != "»":
            left.append(char)
    assert depth == 0, words
    return "".join(left)
