"""One line of console text: its counters and its named numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from tb_diagnose.sources.formats.curves import number

_LONGEST_LINE = 4_000
_CONTROL = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[@-_]|[\x00-\x08\x0b-\x1f\x7f]+")
_ENDS = re.compile(r"\r\n|\n|\r")
_TIME = re.compile(
    r"\d{4}[-/]\d\d[-/]\d\d([T ]|\b)|\b\d{1,3}:\d\d(:\d\d)?([.,]\d+)?\b(?!\s*[:=])"
    r"|\d+\.?\d*\s?(it/s|s/it|[mun]?s/\w+|[mu]s)\b"
)
_NUMBER = r"[-+]?(?:\d[\d,]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:nan|inf(?:inity)?)\b"
_WORD = r"[^\W\d][\w./@+\-]*"
_PAIR = re.compile(
    rf"(?<![\w./])(?P<key>{_WORD}(?: {_WORD}){{0,3}})"
    rf"(?:\s*[:=：]\s*|\s+(?=[-+.\d]))"
    rf"[\[(]?(?P<value>{_NUMBER})(?:\s*/\s*(?P<of>\d[\d,]*)\b)?(?P<percent>\s?%)?(?![\w])",
    re.IGNORECASE,
)
_EPOCH = re.compile(
    r"\bepochs?\b\s*[:#=]?\s*[\[(]?\s*(?P<epoch>\d+(?:\.\d+)?)(?:\s*(?:/|of)\s*\d+)?[\])]?"
    r"|(?:第|轮次\s*[:：]?)\s*(?P<chinese>\d+)\s*(?:/\s*\d+\s*)?(?:轮|个?\s*epoch|次迭代)?",
    re.IGNORECASE,
)
_EPOCH_OF = re.compile(r"\bepoch\((\w+)\)", re.IGNORECASE)
_STEP = re.compile(
    r"\b(?:global[_ ]?step|steps?|iter(?:ation)?s?|batch(?:es)?|num[_ ]updates|updates?|(?:total[_ ])?timesteps)\b"
    r"\s*[:#=]?\s*[\[(]?\s*(?P<step>\d[\d,]*)(?:\s*(?:/|of)\s*\d[\d,]*)?[\])]?(?!\.\d)",
    re.IGNORECASE,
)
_OF = re.compile(r"\[\s*(?P<done>\d+)\s*/\s*(?P<total>\d+)\s*(?:\(\s*\d+\.?\d*\s*%\s*\)\s*)?\]")
_BAR = re.compile(
    r"(?P<done>\d+)/(?P<total>\d+|\?|Unknown)\s+(?:\x5b|[━╸╺-]{3,})"
    r"|\|[^|]*\|\s*(?P<tqdm>\d+)/(?P<of>\d+)"
)
_DRAWING = re.compile(r"\[[=>.#\- ]{3,}\]|\|[█▏▎▍▌▋▊▉#\s]*\||[━╸╺]{3,}|\d+%(?=\|)")
_HELD_OUT = re.compile(r"\b(valid(?:ation)?|val|eval(?:uation)?|dev)\b|验证", re.IGNORECASE)
_TEST = re.compile(r"\btest(?:ing)?\b|测试", re.IGNORECASE)
_TRAIN = re.compile(r"\btrain(?:ing)?\b|训练", re.IGNORECASE)
_HELD_OUT_PREFIXES = ("val/", "test/")
_COUNTERS = {"epoch", "epochs", "step", "steps", "eta", "it", "s", "ms"}
_FEWEST_COLUMNS = 4
_FIRST_COLUMNS = {"Epoch", "Class"}
_COLUMN = re.compile(r"[^\W\d][\w.\-]*")


class Line(NamedTuple):
    """What a line says.

    Attributes:
        values: Names and numbers.
        epoch: Its epoch, if it counts them.
        step: Its step, if it counts them.
        bar: Whether it has a progress bar, and whether that is full.
    """

    values: tuple[tuple[str, float], ...]
    epoch: float | None = None
    step: float | None = None
    bar: Literal["", "filling", "full"] = ""


def lines_of(log: str) -> Iterator[Line]:
    """Read a text line by line; a line that says nothing but its epoch counts for those below it."""
    header: list[str] = []
    for raw in _ENDS.split(log):
        if not raw.strip():
            continue
        line = _CONTROL.sub("", raw[:_LONGEST_LINE])
        names = _header(line)
        if names:
            header = names
            continue
        yield (_row(line, header) if header else None) or _line(line)


def _header(line: str) -> list[str]:
    """Return the names of a table's columns, nothing if the line is no header."""
    cells = [cell.split("(")[-1].rstrip(")") for cell in line.split(":", maxsplit=1)[0].split()]
    is_header = len(cells) >= _FEWEST_COLUMNS and cells[0] in _FIRST_COLUMNS
    return cells if is_header and all(map(_COLUMN.fullmatch, cells)) else []


def _row(line: str, header: list[str]) -> Line | None:
    """Return the row of a table, None if the line is none."""
    cells = line.split(":", maxsplit=1)[0].split()
    if len(cells) < len(header):
        return None
    epoch = re.fullmatch(r"(\d+)/\d+", cells[0])
    if cells[0] != "all" and epoch is None:
        return None
    split = "train" if epoch else "val"
    numbers = ((name, number(cell)) for name, cell in zip(header, cells, strict=False))
    values = tuple((f"{split}/{name}", value) for name, value in numbers if value is not None)
    return Line(values, epoch=float(epoch[1]) if epoch else None, bar=_bar(line))


def _line(line: str) -> Line:
    line = _EPOCH_OF.sub(r"\1 epoch", line.replace("'", "").replace('"', ""))
    bar = _bar(line)
    rest = _TIME.sub(" ", _DRAWING.sub(" ", line))
    epoch, rest = _counted(_EPOCH, rest)
    step, rest = _counted(_STEP, rest)
    inner = _OF.search(rest)
    if inner:
        rest = rest.replace(inner[0], " ", 1)
    pairs = list(_PAIR.finditer(rest))
    prefix = _split(_PAIR.sub(" ", rest))
    if inner and step is None and prefix not in _HELD_OUT_PREFIXES:  # there it counts batches of the validation set
        step = float(inner["done"])
    values = tuple(
        (_tag(pair["key"], prefix), value)
        for pair in pairs
        if pair["key"].lower() not in _COUNTERS and (value := _value(pair)) is not None
    )
    return Line(values, epoch, step, bar)


def _counted(counter: re.Pattern[str], line: str) -> tuple[float | None, str]:
    """Return what a counter says, and the line without it."""
    found = counter.search(line)
    if found is None:
        return None, line
    number = next(word for word in found.groups() if word)
    return float(number.replace(",", "")), f"{line[: found.start()]} {line[found.end() :]}"


def _bar(line: str) -> Literal["", "filling", "full"]:
    found = _BAR.search(line)
    if found is None:
        return ""
    done, total = found["done"] or found["tqdm"], found["total"] or found["of"]
    return "full" if done == total else "filling"


def _value(pair: re.Match[str]) -> float | None:
    value = number(pair["value"].replace(",", ""))
    if value is None:
        return None
    if pair["of"] and float(pair["of"].replace(",", "")):
        return value / float(pair["of"].replace(",", ""))
    return value / 100 if pair["percent"] else value


def _split(around: str) -> str:
    """Return what the words around a line's numbers say about the data that they were measured on, as a prefix."""
    for said, prefix in ((_HELD_OUT, "val/"), (_TEST, "test/"), (_TRAIN, "train/")):
        if said.search(around):
            return prefix
    return ""


def _tag(key: str, prefix: str) -> str:
    name = "_".join(key.split())
    return name if _split(name.replace("_", " ")) else f"{prefix}{name}"
