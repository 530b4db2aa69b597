"""A comparison for a terminal or a pipe, and as JSON."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from os.path import commonprefix

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tb_diagnose.compare import Comparison
from tb_diagnose.findings import to_json
from tb_diagnose.reporters.contents import clean
from tb_diagnose.reporters.style import Style
from tb_diagnose.version import __version__
from tb_diagnose.wording import count, number

_COLOURS = {"error": "bold red", "warning": "yellow", "info": "cyan"}
_UNLIMITED = 1_000_000
_MANY = 4
_LONGEST_VALUE = 24
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def as_json(comparison: Comparison, _style: Style) -> str:
    """Return the comparison as one JSON document in ASCII."""
    document = {"schema_version": 1, "tool": {"name": "tb-diagnose", "version": __version__}, **to_json(comparison)}
    return json.dumps(document, indent=2, allow_nan=False) + "\n"


def as_text(comparison: Comparison, style: Style) -> str:
    """Return the comparison as text: the verdict, the ranking, findings, groups of seeds, patterns."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=style.width or _UNLIMITED,
        force_terminal=style.colour,
        color_system="standard" if style.colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    console.print(Text(clean(comparison.verdict), "bold"))
    if comparison.winner and not comparison.groups:
        console.print(Text("One run of each setting: another seed may turn the order.", "dim"))
    console.print()
    folder = _folder(comparison)
    if folder:
        console.print(Text(clean(f"In {folder}"), "dim"))
    console.print(_ranking(comparison, len(folder)))
    _list(console, "Not ranked", _not_ranked(comparison, len(folder)))
    if comparison.findings:
        console.print(_findings(comparison, len(folder)))
    if comparison.groups:
        console.print(_groups(comparison))
        _list(console, "Group against group", [contest.message for contest in comparison.contests])
        if not comparison.contests and len(comparison.groups) > 1:
            console.print(Text("So many groups are held against one another only with a --baseline.\n", "dim"))
    _list(console, "Patterns", [pattern.message for pattern in comparison.patterns])
    console.print(Text(clean(_searched(comparison)), "dim"))
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


COMPARISONS: Mapping[str, Callable[[Comparison, Style], str]] = {"text": as_text, "json": as_json}


def _folder(comparison: Comparison) -> str:
    """Return the directory that all runs lie in, with a slash at its end, or nothing."""
    if len(comparison.runs) == 1:
        return ""
    shared = commonprefix(comparison.runs)  # noqa: RUF071 - by characters, and then cut back to a directory
    return shared[: shared.rfind("/") + 1]


def _ranking(comparison: Comparison, cut: int) -> Padding:
    table = _table()
    table.add_column("#", justify="right")
    table.add_column("run", overflow="fold", ratio=2)
    table.add_column("best", justify="right", no_wrap=True)
    table.add_column("at step", justify="right", no_wrap=True)
    table.add_column("after", justify="right", no_wrap=True)
    if comparison.baseline:
        table.add_column("difference", justify="right", no_wrap=True)
        table.add_column("as good at", justify="right", no_wrap=True)
    if comparison.hparams:
        table.add_column("what differs", overflow="fold", ratio=2)
    columns = {run: place for place, run in enumerate(comparison.runs)}
    for standing in comparison.ranking:
        best = standing.best
        cells = [
            str(standing.place) if standing.place else "-",
            clean(standing.run[cut:]) + (" (baseline)" if standing.run == comparison.baseline else ""),
            number(best.value) if best else "-",
            f"{best.step:,}" if best else "-",
            duration(best.seconds) if best else "-",
        ]
        if comparison.baseline:
            cells.append("-" if standing.difference is None else f"{standing.difference:+.4g}")
            cells.append("-" if standing.reached_step is None else f"step {standing.reached_step:,}")
        if comparison.hparams:
            cells.append(_settings(comparison, columns[standing.run]))
        table.add_row(*cells, style=None if standing.place else "dim")
    return Padding(table, (0, 0, 1, 0), expand=False)


def _settings(comparison: Comparison, place: int) -> str:
    texts = []
    for difference in comparison.hparams:
        value = difference.values[place]
        if value is not None:
            text = f"{value:g}" if isinstance(value, float) else clean(str(value))
            texts.append(f"{clean(difference.name)}={text[:_LONGEST_VALUE]}")
    return " ".join(texts)


def _not_ranked(comparison: Comparison, cut: int) -> list[str]:
    return [f"{standing.run[cut:]}: {'; '.join(standing.doubts)}" for standing in comparison.ranking if standing.doubts]


def _findings(comparison: Comparison, cut: int) -> Padding:
    table = _table()
    table.add_column("finding", no_wrap=True)
    table.add_column("in", no_wrap=True)
    table.add_column("runs", overflow="fold")
    for row in comparison.findings:
        looked = len(comparison.runs) - len(row.unchecked)
        shown = ", ".join(run[cut:] for run in row.found[:_MANY]) + (
            f" and {len(row.found) - _MANY} more" if len(row.found) > _MANY else ""
        )
        table.add_row(
            Text(row.rule, _COLOURS[row.severity]), f"{len(row.found)} of {max(looked, len(row.found))}", clean(shown)
        )
    return Padding(table, (0, 0, 1, 0), expand=False)


def _groups(comparison: Comparison) -> Padding:
    table = _table()
    table.add_column("seeds of", overflow="fold")
    table.add_column("n", justify="right", no_wrap=True)
    table.add_column("mean", justify="right", no_wrap=True)
    table.add_column("spread", justify="right", no_wrap=True)
    table.add_column("grouped by", no_wrap=True)
    for group in comparison.groups:
        size = f"{len(group.values)} of {len(group.runs)}" if group.left_out else str(len(group.runs))
        mean = "-" if group.mean is None else number(group.mean)
        spread = "-" if group.spread is None else number(group.spread)
        table.add_row(clean(group.name), size, mean, spread, group.by)
    return Padding(table, (0, 0, 1, 0), expand=False)


def _searched(comparison: Comparison) -> str:
    search = comparison.search
    if not comparison.hparams:
        return "No patterns were searched for: the log names no hyper-parameter that differs."
    if not search.hypotheses:
        return "No patterns were searched for: no rule fired in some runs and not in others."
    found = "" if comparison.patterns else "No patterns: "
    return (
        f"{found}{count(search.hypotheses, 'test')} of {count(search.rules, 'rule')} against "
        f"{'; '.join(search.splits)} (Fisher's exact test, Holm's correction, alpha {search.alpha:g})."
    )


def duration(seconds: float | None) -> str:
    """Return a time in two units at most, as in ``3 h 20 min``."""
    if seconds is None:
        return "-"
    if seconds < 2 * _MINUTE:
        return f"{seconds:.0f} s"
    if seconds < 2 * _HOUR:
        return f"{seconds / _MINUTE:.0f} min"
    if seconds < 2 * _DAY:
        return f"{seconds / _HOUR:.1f} h"
    return f"{seconds / _DAY:.1f} d"


def _table() -> Table:
    return Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")


def _list(console: Console, title: str, lines: list[str]) -> None:
    if not lines:
        return
    console.print(Text(title, "bold"))
    for line in lines:
        console.print(Padding(Text(clean(line)), (0, 0, 0, 2), expand=False))
    console.print()
