"""How a report is to look."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Style:
    """How a report is to look, where the format leaves a choice.

    Attributes:
        width: Characters in a line; None for lines as long as they need to be (a pipe, a file).
        colour: Whether to colour; nothing is said by colour alone.
        unicode: Whether characters beyond ASCII can be shown.
        verbose: Whether to add what was skipped and why, what was superseded, and remarks on runs in good shape.
    """

    width: int | None = None
    colour: bool = False
    unicode: bool = True
    verbose: bool = False
