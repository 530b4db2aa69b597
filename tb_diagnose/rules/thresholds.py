"""The numbers that a rule decides by: each has a unit, an origin and a range."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from tb_diagnose.language import Text, text

ORIGINS = ("definition", "cited", "calibrated", "convention", "assumption")

_T = TypeVar("_T")

# Where a threshold says nothing else; by how the unit begins, the first that fits.
_RANGES: Mapping[str, tuple[float, float]] = {
    "share of the curve": (0, 1),
    "share of the evaluations": (0, 1),
    "share of the last third": (0, 1),
    "share of the points": (0, 1),
    "share of the run": (0, 1),
    "share of the variance": (0, 1),
    "share": (0, 10),  # of what was gained, a first loss, a level: a curve may go beyond it
    "accuracy": (0, 1),
    "validation accuracy": (0, 1),
    "score": (0, 1),
    "multiples": (0, 1_000),
    "standard deviations": (0, 1_000),
    "standard errors": (0, 1_000),
}
_COUNT = (1, 1_000_000_000)


@dataclass(frozen=True)
class Threshold:
    """A number that a rule decides by, as the docs show it.

    Attributes:
        name: Its name in a config file.
        default: Its default.
        unit: Its unit, for people.
        source: Where it comes from.
        ge: The least that makes sense, of each item where it is a tuple; beyond, a rule would crash, or fire on
            anything, or never.
        le: The greatest that makes sense.
    """

    name: str
    default: Any
    unit: str
    source: str
    ge: float
    le: float

    @property
    def range(self) -> Text:
        """The range in words, as in ``from 0 to 1,000`` or ``at least 1``."""
        if self.le == _COUNT[1]:
            return text("at least {least}", least=f"{self.ge:,.10g}")
        return text("from {least} to {most}", least=f"{self.ge:,.10g}", most=f"{self.le:,.10g}")


def threshold(default: _T, *, unit: str, source: str, ge: float | None = None, le: float | None = None) -> _T:
    """Declare a threshold as a field of a rule's ``Options``.

    Args:
        default: Default value.
        unit: Unit, for people.
        source: Where the number comes from; begins with one of ``ORIGINS``.
        ge: The least that makes sense; by default what the unit says: nothing is less than none of the curve.
        le: The greatest that makes sense; by default what the unit says: nothing is more than all of the curve.
    """
    counts = isinstance(default[0] if isinstance(default, tuple) else default, int)
    usual = _COUNT if counts else next((both for start, both in _RANGES.items() if unit.startswith(start)), (0, 1_000))
    least, most = (given if given is not None else other for given, other in zip((ge, le), usual, strict=True))
    field: _T = dataclasses.field(default=default, metadata={"unit": unit, "source": source, "ge": least, "le": most})
    return field


@dataclass(frozen=True, kw_only=True)
class NoOptions:
    """For rules without thresholds."""
