"""A comparison for a terminal or a pipe, and as JSON."""

from __future__ import annotations

import io
import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from os.path import commonprefix

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tb_diagnose.compare import Comparison
from tb_diagnose.findings import to_json
from tb_diagnose.language import Text as Words
from tb_diagnose.language import clauses, enumerated, plural, text
from tb_diagnose.language.formatting import clean, number
from tb_diagnose.reporters.style import Style
from tb_diagnose.version import __version__

_BY = {"hparams": text("hparams"), "name": text("name")}
_COLOURS = {"error": "bold red", "warning": "yellow", "info": "cyan"}
_MANY = 4
_LONGEST_VALUE = 24
_LONGEST_NAME = 40
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def as_json(comparison: Comparison, style: Style) -> str:
    """Return the comparison as one JSON document in ASCII."""
    said = to_json(style.language.translate(comparison))
    document = {"schema_version": 1, "tool": {"name": "tb-diagnose", "version": __version__}, **said}
    return json.dumps(document, indent=2, allow_nan=False) + "\n"


def as_text(comparison: Comparison, style: Style) -> str:
    """Return the comparison as text: the verdict, the ranking, findings, groups of seeds, patterns."""
    out = io.StringIO()
    say, console = style.say, style.console(out)
    comparison = style.language.translate(comparison)
    console.print(Text(clean(comparison.verdict), "bold"))
    if comparison.winner and not comparison.groups:
        console.print(Text(say("Only one run per setting: a different seed could change the ranking."), "dim"))
    console.print()
    folder = _folder(comparison)
    if folder:
        console.print(Text(clean(say("In {folder}", folder=folder)), "dim"))
    console.print(_ranking(comparison, len(folder), style))
    _list(console, say("Not ranked"), [say(line) for line in _not_ranked(comparison, len(folder))])
    if comparison.findings:
        console.print(_findings(comparison, len(folder), style))
    if comparison.groups:
        console.print(_groups(comparison, style))
        _list(
            console, say("Group against group"), [comparison_.message for comparison_ in comparison.group_comparisons]
        )
        if not comparison.group_comparisons and len(comparison.groups) > 1:
            sentence = say("Too many groups to compare pairwise: choose a --baseline.")
            console.print(Text(f"{sentence}\n", "dim"))
    _list(console, say("Patterns"), [pattern.message for pattern in comparison.patterns])
    console.print(Text(clean(say(_searched(comparison))), "dim"))
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


COMPARISONS: Mapping[str, Callable[[Comparison, Style], str]] = {"text": as_text, "json": as_json}


def _folder(comparison: Comparison) -> str:
    """Return the directory that all runs lie in, with a slash at its end, or nothing."""
    if len(comparison.runs) == 1:
        return ""
    shared = commonprefix(comparison.runs)  # noqa: RUF071 - by characters, and then cut back to a directory
    return shared[: shared.rfind("/") + 1]


def _ranking(comparison: Comparison, cut: int, style: Style) -> Padding:
    say = style.say
    table = _table()
    table.add_column("#", justify="right")
    table.add_column(say("run"), overflow="fold", ratio=2)
    table.add_column(say("best"), justify="right", no_wrap=True)
    table.add_column(say("at step"), justify="right", no_wrap=True)
    table.add_column(say("after"), justify="right", no_wrap=True)
    if comparison.baseline:
        table.add_column(say("difference"), justify="right", no_wrap=True)
        table.add_column(say("as good at"), justify="right", no_wrap=True)
    if comparison.hparams:
        table.add_column(say("what differs"), overflow="fold", ratio=2)
    columns = {run: place for place, run in enumerate(comparison.runs)}
    for standing in comparison.ranking:
        best, name = standing.best, clean(standing.run[cut:])
        cells = [
            str(standing.place) if standing.place else "-",
            say("{run} (baseline)", run=name) if standing.run == comparison.baseline else name,
            number(best.value) if best else "-",
            f"{best.step:,}" if best else "-",
            say(duration(best.seconds)) if best else "-",
        ]
        if comparison.baseline:
            cells.append("-" if standing.difference is None else f"{standing.difference:+.4g}")
            reached = standing.reached_step
            cells.append("-" if reached is None else say("step {step:,}", step=reached))
        if comparison.hparams:
            cells.append(_settings(comparison, columns[standing.run]))
        table.add_row(*cells, style=None if standing.place else "dim")
    return Padding(table, (0, 0, 1, 0), expand=False)


def _settings(comparison: Comparison, place: int) -> str:
    texts = []
    for difference in comparison.hparams:
        value = difference.values[place]
        if value is not None:
            shown = f"{value:g}" if isinstance(value, float) else clean(str(value))
            texts.append(f"{clean(difference.name)}={shown[:_LONGEST_VALUE]}")
    return " ".join(texts)


def _not_ranked(comparison: Comparison, cut: int) -> list[Words]:
    """Return a line for each reason, that of most runs first; a run with two reasons is in both."""
    runs: dict[str, list[str]] = defaultdict(list)
    for standing in comparison.ranking:
        for reason in standing.exclusion_reasons:
            runs[reason].append(standing.run[cut:])
    often = sorted(runs.items(), key=lambda item: -len(item[1]))
    return [text("{reason}: {runs}", reason=reason, runs=_some(names)) for reason, names in often]


def _some(runs: Sequence[str]) -> Words:
    """Return the first of the runs by name, and how many more there are."""
    shown = enumerated(map(_short, runs[:_MANY]))
    more = len(runs) - _MANY
    return text("{runs} and {more} more", runs=shown, more=more) if more > 0 else shown


def _short(name: str) -> str:
    """Return a name without its middle if it is long: runs differ at their ends, most of all."""
    half = _LONGEST_NAME // 2
    return name if len(name) <= _LONGEST_NAME else f"{name[:half]}...{name[-half:]}"


def _findings(comparison: Comparison, cut: int, style: Style) -> Padding:
    say = style.say
    table = _table()
    table.add_column(say("finding"), no_wrap=True)
    table.add_column(say("in"), no_wrap=True)
    table.add_column(say("runs"), overflow="fold")
    for row in comparison.findings:
        looked = len(comparison.runs) - len(row.unchecked)
        shown = _some([run[cut:] for run in row.found])
        part = say("{part} of {whole}", part=len(row.found), whole=max(looked, len(row.found)))
        table.add_row(Text(row.rule, _COLOURS[row.severity]), part, clean(say(shown)))
    return Padding(table, (0, 0, 1, 0), expand=False)


def _groups(comparison: Comparison, style: Style) -> Padding:
    say = style.say
    table = _table()
    table.add_column(say("seeds of"), overflow="fold")
    table.add_column("n", justify="right", no_wrap=True)
    table.add_column(say("mean"), justify="right", no_wrap=True)
    table.add_column(say("spread"), justify="right", no_wrap=True)
    table.add_column(say("grouped by"), no_wrap=True)
    for group in comparison.groups:
        size = str(len(group.runs))
        if group.left_out:
            size = say("{part} of {whole}", part=len(group.values), whole=len(group.runs))
        mean = "-" if group.mean is None else number(group.mean)
        spread = "-" if group.spread is None else number(group.spread)
        table.add_row(clean(group.name), size, mean, spread, say(_BY[group.by]))
    return Padding(table, (0, 0, 1, 0), expand=False)


def _searched(comparison: Comparison) -> Words:
    search = comparison.search
    if not comparison.hparams:
        return text("No patterns were searched for: the log names no hyper-parameter that differs.")
    if not search.hypotheses:
        return text("No patterns were searched for: no rule fired in some runs and not in others.")
    made = text(
        "{tests} of {rules} against {splits} (Fisher's exact test, Holm's correction, alpha {alpha:g}).",
        tests=plural("{n:,} test", "{n:,} tests", search.hypotheses),
        rules=plural("{n:,} rule", "{n:,} rules", search.rules),
        splits=clauses(search.splits),
        alpha=search.alpha,
    )
    return made if comparison.patterns else text("No patterns: {search}", search=made)


def duration(seconds: float | None) -> str:
    """Return a time in two units at most, as in ``3 h 20 min``."""
    if seconds is None:
        return "-"
    if seconds < 2 * _MINUTE:
        return text("{seconds:.0f} s", seconds=seconds)
    if seconds < 2 * _HOUR:
        return text("{minutes:.0f} min", minutes=seconds / _MINUTE)
    if seconds < 2 * _DAY:
        return text("{hours:.1f} h", hours=seconds / _HOUR)
    return text("{days:.1f} d", days=seconds / _DAY)


def _table() -> Table:
    return Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")


def _list(console: Console, title: str, lines: list[str]) -> None:
    if not lines:
        return
    console.print(Text(title, "bold"))
    for line in lines:
        console.print(Padding(Text(clean(line)), (0, 0, 0, 2), expand=False))
    console.print()
