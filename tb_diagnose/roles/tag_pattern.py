r"""Regular expressions for tags, which take time in proportion to the tag, whatever the expression.

Python's ``re`` tries one way after another: ``(\w+/?)+x`` takes a year for a tag of 60 letters, and nothing else in the
process runs meanwhile. Here all ways are followed at once. A state of the automaton has the set of places in the tag at
which it can be reached, as the bits of one integer:

    a*b on "aab"      state 0   1111       reached before any of the letters: a* takes "", "a" and "aa"
                      state 1   1000       reached behind the b, at the end of the tag: it matches

Single characters and places (``[^/]``, ``\d``, ``\b``, ``$``) are left to ``re``; they mean just what they mean there.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tb_diagnose.language import Text, text

LONGEST_PATTERN = 1_000
LONGEST_TAG = 1_000
"""Characters; a longer tag matches nothing."""

_MOST_STATES = 1_000
_DEEPEST = 20

_ATOM = re.compile(
    r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|[0-7]{3}|0[0-7]{0,2}|.)"
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]|.",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"([*+?]|\{(?P<least>\d*)(?P<comma>,?)(?P<most>\d*)\}(?<!\{\}))(?P<kind>[?+]?)")
_FLAGS = re.compile(r"\(\?([aims]+)\)")
_GROUP = re.compile(r"\((?:\?(?P<kind>:|=|!|<=|<!|P<\w+>))?(?!\?)")

_PLACES = {"^", "$", r"\A", r"\Z", r"\z", r"\b", r"\B"}

_MOST_KNOWN = 20_000

_Part = Callable[[int], int]
"""Adds states for a part of the expression behind a state, and returns the one in which the part ends."""


class PatternError(ValueError):
    """A pattern cannot be used; its only argument says why, and completes ``pattern '...'``."""


@dataclass(frozen=True)
class TagPattern:
    """A regular expression that a whole tag must match; made by ``tag_pattern``.

    Attributes:
        source: The expression as written.
    """

    source: str
    _automaton: _Automaton = field(repr=False, compare=False)
    _known: dict[str, bool] = field(repr=False, compare=False, default_factory=dict)

    def matches(self, tag: str) -> bool:
        """Return whether the whole tag matches."""
        if len(tag) > LONGEST_TAG:
            return False
        known = self._known.get(tag)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[tag] = self._automaton.takes(tag)
        return known


def tag_pattern(source: str) -> TagPattern:
    """Return the pattern of a regular expression.

    Args:
        source: In the language of ``re``, without what cannot be followed in one go: back references, conditions,
            atomic groups, possessive repeats, and flags within the expression.

    Raises:
        PatternError: It is no regular expression, or one that is not supported, or too large.
    """
    if len(source) > LONGEST_PATTERN:
        raise PatternError(text("is longer than {most:,} characters", most=LONGEST_PATTERN))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(source)
            return TagPattern(source, _Parser(source).automaton())
    except (re.error, OverflowError) as error:
        raise PatternError(text("is not a regular expression: {reason}", reason=str(error))) from error
    except RecursionError as error:
        raise PatternError(_too_deep()) from error


def _too_deep() -> Text:
    return text("nests groups more than {most} deep", most=_DEEPEST)


@dataclass(frozen=True, eq=False)
class _Look:
    """A place ahead of which (or behind which) something must, or must not, match."""

    start: int
    end: int
    is_ahead: bool
    is_wanted: bool


_Test = re.Pattern[str] | _Look
"""What an edge asks of a place in the tag."""


@dataclass(frozen=True, eq=False)
class _Edge:
    source: int
    target: int
    test: _Test | None = None
    width: int = 0


class _Automaton:
    """States, counted from 0, and the edges between them; it starts in state 0."""

    def __init__(self) -> None:
        self.end = 0
        self._ahead: list[list[_Edge]] = [[]]
        self._behind: list[list[_Edge]] = [[]]

    def state(self) -> int:
        """Return a new state."""
        if len(self._ahead) >= _MOST_STATES:
            raise PatternError(text("is too large: its repeats come to over {most:,} steps", most=_MOST_STATES))
        self._ahead.append([])
        self._behind.append([])
        return len(self._ahead) - 1

    def edge(self, source: int, target: int, test: _Test | None = None, width: int = 0) -> None:
        """Let a state be reached from another: freely, at some places only, or over one character."""
        edge = _Edge(source, target, test, width)
        self._ahead[source].append(edge)
        self._behind[target].append(edge)

    def takes(self, tag: str) -> bool:
        """Return whether the end is reached at the end of the tag."""
        return bool(self._reach(0, 1, tag, {}, is_ahead=True)[self.end] >> len(tag))

    def _reach(self, start: int, places: int, tag: str, fits: dict[_Test, int], *, is_ahead: bool) -> list[int]:
        """Return for every state the places at which it is reached from one state, along the edges or against them."""
        reached = [0] * len(self._ahead)
        waiting = {start: places}
        while waiting:
            state = next(iter(waiting))
            new = waiting.pop(state) & ~reached[state]
            if not new:
                continue
            reached[state] |= new
            for edge in (self._ahead if is_ahead else self._behind)[state]:
                come = new if is_ahead else new >> edge.width
                if edge.test is not None:
                    come &= self._fit(edge.test, tag, fits)
                if is_ahead:
                    come <<= edge.width
                if come:
                    following = edge.target if is_ahead else edge.source
                    waiting[following] = waiting.get(following, 0) | come
        return reached

    def _fit(self, test: _Test, tag: str, fits: dict[_Test, int]) -> int:
        """Return the places that pass a test."""
        if test not in fits:
            if isinstance(test, re.Pattern):
                fits[test] = sum(1 << match.start() for match in test.finditer(tag))
            else:
                everywhere = (2 << len(tag)) - 1
                start, end = (test.end, test.start) if test.is_ahead else (test.start, test.end)
                found = self._reach(start, everywhere, tag, fits, is_ahead=not test.is_ahead)[end]
                fits[test] = found if test.is_wanted else everywhere & ~found
        return fits[test]


class _Parser:
    """Makes the automaton of an expression that ``re`` has found valid."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._made = _Automaton()
        flags = _FLAGS.match(source)
        self._flags = flags[0] if flags else ""
        self._at = len(self._flags)

    def automaton(self) -> _Automaton:
        self._made.end = self._choice(0)(0)
        return self._made

    def _choice(self, depth: int) -> _Part:
        if depth > _DEEPEST:
            raise PatternError(_too_deep())
        options = [self._sequence(depth)]
        while self._source.startswith("|", self._at):
            self._at += 1
            options.append(self._sequence(depth))

        def build(start: int) -> int:
            ends = [option(start) for option in options]
            return ends[0] if len(ends) == 1 else self._joined(ends)

        return build

    def _joined(self, ends: Iterable[int]) -> int:
        end = self._made.state()
        for one in ends:
            self._made.edge(one, end)
        return end

    def _sequence(self, depth: int) -> _Part:
        parts: list[_Part] = []
        while self._at < len(self._source) and self._source[self._at] not in "|)":
            parts.append(self._repeated(self._atom(depth)))

        def build(start: int) -> int:
            for part in parts:
                start = part(start)
            return start

        return build

    def _atom(self, depth: int) -> _Part:
        if self._source[self._at] == "(":
            return self._group(depth)
        found = _ATOM.match(self._source, self._at)
        assert found is not None  # noqa: S101 - the last choice takes any character
        if re.fullmatch(r"\\[1-9]\d?", found[0]):
            raise _unsupported(found[0])
        self._at = found.end()
        is_place = found[0] in _PLACES
        plain = len(found[0]) == 1 and not is_place and found[0] != "."
        test = re.compile(self._flags + (re.escape(found[0]) if plain else found[0]))

        def build(start: int) -> int:
            end = self._made.state()
            self._made.edge(start, end, test, 0 if is_place else 1)
            return end

        return build

    def _group(self, depth: int) -> _Part:
        opened = _GROUP.match(self._source, self._at)
        if opened is None:
            raise _unsupported(self._source[self._at : self._at + 4])
        self._at = opened.end()
        inside = self._choice(depth + 1)
        self._at += 1  # the closing parenthesis
        kind = opened["kind"] or ""
        if kind not in ("=", "!", "<=", "<!"):
            return inside

        def build(start: int) -> int:
            begin, end = self._made.state(), self._made.state()
            look = _Look(begin, inside(begin), is_ahead="<" not in kind, is_wanted="=" in kind)
            self._made.edge(start, end, look)
            return end

        return build

    def _repeated(self, part: _Part) -> _Part:
        found = _QUANTIFIER.match(self._source, self._at)
        if found is None:
            return part
        if found["kind"] == "+":
            raise _unsupported(found[0])
        self._at = found.end()
        least, most = _amounts(found)

        def build(start: int) -> int:
            for _ in range(least):
                start = part(self._joined([start]))
            if most is None:
                loop = self._joined([start])
                self._made.edge(part(loop), loop)
                return loop
            ends = [start]
            for _ in range(most - least):
                ends.append(part(self._joined(ends[-1:])))
            return self._joined(ends)

        return build


def _amounts(quantifier: re.Match[str]) -> tuple[int, int | None]:
    """Return how often at least and at most; None for as often as it goes."""
    simple: dict[str, tuple[int, int | None]] = {"*": (0, None), "+": (1, None), "?": (0, 1)}
    if quantifier[1] in simple:
        return simple[quantifier[1]]
    least = int(quantifier["least"] or 0)
    if not quantifier["comma"]:
        return least, least
    return least, int(quantifier["most"]) if quantifier["most"] else None


def _unsupported(what: str) -> PatternError:
    return PatternError(text("uses {what!r}, which is not supported", what=what))
