"""How a report is to look, and in which language it speaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TextIO

from rich.console import Console

from tb_diagnose.language import ENGLISH, Language

# Wider than any line: rich must never fold or cut what goes into a pipe.
_UNLIMITED = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Style:
    """How a report is to look, where the format leaves a choice.

    Attributes:
        width: Characters in a line; None for lines as long as they need to be (a pipe, a file).
        colour: Whether to colour; nothing is said by colour alone.
        unicode: Whether characters beyond ASCII can be shown.
        verbose: Whether to add what was skipped and why, what was superseded, and remarks on runs in good shape.
        language: Which language to say it in.
        root: What the log directory is called, which a run may be itself; empty where there are several.
    """

    width: int | None = None
    colour: bool = False
    unicode: bool = True
    verbose: bool = False
    language: Language = ENGLISH
    root: str = ""

    @property
    def say(self) -> Callable[..., str]:
        """Says words in the language; see ``Language.say``."""
        return self.language.say

    def console(self, file: TextIO) -> Console:
        """Return what lays out tables and wraps lines."""
        return Console(
            file=file,
            width=self.width or _UNLIMITED,
            force_terminal=self.colour,
            color_system="standard" if self.colour else None,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
        )
