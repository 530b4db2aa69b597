"""A line chart with evidence marked on it, as a small SVG that is the same on every machine.

Evidence is drawn as in the tab: a span as a band, a level as a dashed line, a point as a ring, a gap as a bracket.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

import numpy as np
from chart_style import style

from tb_diagnose.findings import Gap, Level, Point, Severity, Span
from tb_diagnose.model import Float64Array, Series
from tb_diagnose.tensorboard_plugin.downsampling import downsample

Mark = Span | Level | Point | Gap
Membership = tuple[float, float]

WIDTH, LEFT, RIGHT, HEAD, FOOT = 720, 58, 14, 30, 40  # pixels: the picture, and what surrounds its plots
TALL, LOW = 220, 150  # pixels: the plot of a picture, each plot where there are several
COLUMNS = 150  # a curve is thinned to so many; more would be finer than its line
DOTS = 40  # points that are few enough to be seen one by one
TOWERING = 1000  # times the middle value: beyond it an axis is logarithmic, as in the tab
LETTER, LINE = 6.4, 15  # pixels: about a letter's width and height, for the places of labels


@dataclass(frozen=True, eq=False)
class Panel:
    """The curves of one plot, and the evidence that lies on them."""

    curves: tuple[Series, ...]
    marks: tuple[Mark, ...] = ()


def draw(panels: Sequence[Panel], severity: Severity, title: str) -> str:
    """Return an SVG of the panels, one above the other over the same steps; marks have the colour of a severity."""
    height = TALL if len(panels) == 1 else LOW
    steps = np.concatenate([curve.steps for panel in panels for curve in panel.curves])
    ends = float(steps.min()), float(steps.max())
    room = (ends[1] - ends[0]) * 0.015 or 1.0
    ends = ends[0] - room, ends[1] + room
    whole = len(panels) * (HEAD + height) + FOOT
    body: list[str] = []
    for number, panel in enumerate(panels):
        body += _Plot(panel, ends, HEAD + number * (HEAD + height), height).lines()
    bottom = whole - FOOT
    for step in _nice(*ends, 8):
        if step == round(step):
            body.append(_text(_Axis(*ends, LEFT, WIDTH - RIGHT).at(step), bottom + 16, _number(step), "middle"))
    body.append(_text((LEFT + WIDTH - RIGHT) / 2, bottom + 33, "step", "middle"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {whole}" width="{WIDTH}" height="{whole}" '
        f'role="img">\n<title>{escape(title)}</title>\n<style>{style(severity)}</style>\n'
        f'<rect class="paper" width="{WIDTH}" height="{whole}"/>\n' + "\n".join(body) + "\n</svg>\n"
    )


@dataclass(frozen=True)
class _Axis:
    """Maps values to pixels."""

    low: float
    high: float
    start: float
    end: float
    is_log: bool = False

    def at(self, value: float) -> float:
        low, high, value = (math.log10(v) if self.is_log else v for v in (self.low, self.high, value))
        return self.start + (value - low) / (high - low) * (self.end - self.start)

    def ticks(self) -> list[float]:
        if not self.is_log:
            return _nice(self.low, self.high, 4)
        decades = range(math.ceil(math.log10(self.low)), math.floor(math.log10(self.high)) + 1)
        return [10.0**power for power in decades[:: max(1, math.ceil(len(decades) / 5))]]


@dataclass
class _Plot:
    panel: Panel
    ends: tuple[float, float]
    top: float
    height: float
    taken: list[tuple[float, float, float, float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.bottom = self.top + self.height
        self.x = _Axis(*self.ends, LEFT, WIDTH - RIGHT)
        self.y = _Axis(*_range(self.panel), self.bottom, self.top, is_log=_wants_log(self.panel))
        self.strokes = [stroke for curve in self.panel.curves for stroke in self._strokes(curve)]

    def lines(self) -> Iterator[str]:
        """Yield what is drawn, from the back to the front."""
        for tick in self.y.ticks():
            y = self.y.at(tick)
            yield f'<path class="grid" d="M{LEFT},{y:.1f}H{WIDTH - RIGHT}"/>'
            yield _text(LEFT - 8, y + 4, _number(tick), "end")
        x = float(LEFT)
        alone = len({curve.tag for curve in self.panel.curves}) == len(self.panel.curves)
        for curve in self.panel.curves:
            name = curve.tag if alone else f"{curve.tag} ({curve.split.value})"
            yield f'<path class="{self._css(curve)}" d="M{x:.0f},{self.top - 12:.0f}h18"/>'
            yield _text(x + 24, self.top - 8, name)
            x += 24 + LETTER * len(name) + 26
        for mark in self.panel.marks:
            yield from self._shape(mark)
        for stroke, curve in self.strokes:
            yield _path(self._css(curve), stroke)
            if len(curve) <= DOTS:
                dots = "".join(f"M{x:.1f},{y:.1f}h0" for x, y in stroke)
                yield f'<path class="dot {curve.split.value}" d="{dots}"/>'
        labels = [self._label(mark) for mark in sorted(self.panel.marks, key=lambda mark: isinstance(mark, Span))]
        yield f'<path class="axis" d="M{LEFT},{self.top}V{self.bottom}H{WIDTH - RIGHT}"/>'
        yield from labels

    def _css(self, curve: Series) -> str:
        """Return the class of a curve; a second one of the same split is dotted."""
        first = next(one for one in self.panel.curves if one.split is curve.split)
        return curve.split.value if curve is first else f"{curve.split.value} second"

    def _strokes(self, curve: Series) -> Iterator[tuple[list[Membership], Series]]:
        """Yield the unbroken lines of a curve; it breaks where its steps go back and where it is not finite."""
        for part in np.split(np.arange(len(curve)), np.flatnonzero(np.diff(curve.steps) <= 0) + 1):
            kept = part[downsample(curve.steps[part], curve.values[part], COLUMNS)]
            finite = np.isfinite(curve.values[kept])
            for piece in np.split(kept, np.flatnonzero(np.diff(finite)) + 1):
                if len(piece) and np.isfinite(curve.values[piece[0]]):
                    points = zip(curve.steps[piece].tolist(), curve.values[piece].tolist(), strict=True)
                    yield [(self.x.at(step), self.y.at(value)) for step, value in points], curve

    def _shape(self, mark: Mark) -> Iterator[str]:
        if isinstance(mark, Span):
            x, end = self.x.at(mark.first_step), self.x.at(mark.last_step)
            width = max(2.0, end - x)
            yield f'<rect class="band" x="{x:.1f}" y="{self.top}" width="{width:.1f}" height="{self.height}"/>'
            yield f'<path class="mark" d="M{x:.1f},{self.top + 1}h{width:.1f}"/>'
        elif isinstance(mark, Level):
            y = self.y.at(mark.value)
            yield f'<path class="mark level" d="M{LEFT},{y:.1f}H{WIDTH - RIGHT}"/>'
            self.taken.append((LEFT, y - 1, WIDTH - RIGHT - LEFT, 2))
        elif isinstance(mark, Point):
            x = self.x.at(mark.step)
            if mark.value is None:
                yield f'<path class="mark level" d="M{x:.1f},{self.top}V{self.bottom}"/>'
            else:
                y = self.y.at(mark.value)
                yield f'<circle class="mark" cx="{x:.1f}" cy="{y:.1f}" r="5"/>'
                self.taken.append((x - 6, y - 6, 12, 12))
        else:
            x, y, end = self._ends_of(mark)
            yield f'<path class="mark" d="M{x - 4:.1f},{y:.1f}h8m-4,0V{end:.1f}m-4,0h8"/>'
            self.taken.append((x - 5, min(y, end), 10, abs(end - y)))

    def _ends_of(self, gap: Gap) -> tuple[float, float, float]:
        [curve] = [one for one in self.panel.curves if one.key == (gap.tb_run, gap.tag)]
        value = gap.first_value
        if value is None:
            value = float(curve.values[int(np.argmin(np.abs(curve.steps - gap.step)))])
        other = value - gap.value if gap.other_value is None else gap.other_value
        return self.x.at(gap.step), self.y.at(value), self.y.at(other)

    def _label(self, mark: Mark) -> str:
        """Return the label at the best of some places: within the frame, off the curves and the other labels."""
        width = LETTER * len(mark.label)
        places = [(min(max(x, LEFT + 4), WIDTH - RIGHT - width - 2), y) for x, y in self._places(mark, width)]
        x, y = min(places, key=lambda place: self._cost((*place, width, LINE)))
        self.taken.append((x, y, width, LINE))
        return _text(x, y + 11.5, mark.label, css="said") if mark.label else ""

    def _places(self, mark: Mark, width: float) -> list[Membership]:
        """Return the places for a label, upper left corners, most wanted first."""
        if isinstance(mark, Span):
            first, last = self.x.at(mark.first_step), self.x.at(mark.last_step)
            columns = (first + 6, (first + last - width) / 2, last - width - 6)
            return [(x, y) for y in (self.top + 5, self.top + 22, self.bottom - LINE - 3) for x in columns]
        if isinstance(mark, Level):
            rows = (self.y.at(mark.value) - LINE - 1, self.y.at(mark.value) + 2)
            columns = (WIDTH - RIGHT - width - 6, LEFT + 8, (LEFT + WIDTH - width) / 2)
            return [(x, y) for x in columns for y in rows]
        if isinstance(mark, Point):
            x = self.x.at(mark.step)
            y = self.top + 40 if mark.value is None else self.y.at(mark.value)
            beside = [(x + 10, y - 7.5), (x - width - 10, y - 7.5)]
            return [*beside, (x - width / 2, y - 24), (x - width / 2, y + 9), (x + 8, y - 26), (x + 8, y + 12)]
        x, y, end = self._ends_of(mark)
        middle = (y + end - LINE) / 2
        return [(x - width - 9, middle), (x + 9, middle), (x + 9, middle + 30), (x - width - 9, min(y, end) - 18)]

    def _cost(self, box: tuple[float, float, float, float]) -> float:
        x, y, width, height = box
        outside = max(0.0, self.top + 2 - y) + max(0.0, y + height - self.bottom + 1)
        over = sum(_common(x, width, a, w) * _common(y, height, b, h) for a, b, w, h in self.taken)
        across = np.arange(x, x + width, 3.0)
        met = 0
        for stroke, _ in self.strokes:
            xs, ys = np.array(stroke).T
            inside = across[(across >= xs[0]) & (across <= xs[-1])]
            at = np.interp(inside, xs, ys)
            met += int(((at > y) & (at < y + height)).sum())
        return 1000 * outside + 10 * over + met


def _range(panel: Panel) -> tuple[float, float]:
    """Return the values that the vertical axis spans, with some room around curves and marks."""
    values = _values(panel)
    low, high = float(values.min()), float(values.max())
    if _wants_log(panel):
        room = (high / low) ** 0.06
        return low / room, high * room
    room = (high - low) * 0.08 or abs(high) * 0.1 or 1.0
    return low - room, high + room


def _wants_log(panel: Panel) -> bool:
    values = _values(panel)
    return bool(values.min() > 0.0 and values.max() > TOWERING * np.median(values))


def _values(panel: Panel) -> Float64Array:
    marks = [mark.value for mark in panel.marks if isinstance(mark, Level | Point) and mark.value is not None]
    values: Float64Array = np.concatenate([np.array(marks, np.float64), *(curve.values for curve in panel.curves)])
    finite: Float64Array = values[np.isfinite(values)]
    return finite


def _nice(low: float, high: float, count: int) -> list[float]:
    """Return round numbers between two values, about so many."""
    rough = (high - low) / count
    power = 10.0 ** math.floor(math.log10(rough))
    distance = next(unit * power for unit in (1, 2, 5, 10) if unit * power >= rough * 0.999)
    first, last = math.ceil(low / distance - 1e-9), math.floor(high / distance + 1e-9)
    return [round(k * distance, 12) for k in range(first, last + 1)]


def _common(start: float, length: float, other: float, other_length: float) -> float:
    return max(0.0, min(start + length, other + other_length) - max(start, other))


def _number(value: float) -> str:
    """Return a number of an axis: ``10,000``, ``1e-7``."""
    return re.sub(r"e([+-])0*", lambda found: f"e{found[1].strip('+')}", f"{value:,g}")


def _path(css: str, points: Sequence[Membership]) -> str:
    return f'<path class="{css}" d="M{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}"/>'


def _text(x: float, y: float, words: str, anchor: str = "", css: str = "") -> str:
    extra = (f' text-anchor="{anchor}"' if anchor else "") + (f' class="{css}"' if css else "")
    return f'<text x="{x:.1f}" y="{y:.1f}"{extra}>{escape(words)}</text>'
