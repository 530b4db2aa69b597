"""The report for a terminal or a pipe."""

from __future__ import annotations

import io
from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tb_diagnose.findings import Finding, Report, RunStatus
from tb_diagnose.language import enumerated
from tb_diagnose.language.formatting import clean
from tb_diagnose.remedies import REMEDIES
from tb_diagnose.reporters.combine import named
from tb_diagnose.reporters.contents import (
    FAULTS,
    NORMAL,
    VERDICTS,
    Row,
    failed,
    normal,
    numbers,
    rows,
    skipped,
    summary,
    sureness,
)
from tb_diagnose.reporters.style import Style
from tb_diagnose.rules import RULES

_COLOURS = {
    RunStatus.ERROR: "bold red",
    RunStatus.WARNING: "yellow",
    RunStatus.INFO: "cyan",
    RunStatus.UNJUDGED: "dim",
    RunStatus.HEALTHY: "green",
}
_SHAPES = {
    RunStatus.ERROR: "✖x",
    RunStatus.WARNING: "▲!",
    RunStatus.INFO: "●i",
    RunStatus.UNJUDGED: "??",
    RunStatus.HEALTHY: "✔ ",
}
_REMEDIES_SHOWN = 3


def render(report: Report, style: Style) -> str:
    """Return the report as text: a table, worst first, with what is wrong and what to do first, then the summary.

    Verbose, every run follows with all its findings, the numbers behind them and more of what to do.
    """
    out = io.StringIO()
    say, console = style.say, style.console(out)
    report = style.language.translate(named(report, style.root))
    listed = rows(report)
    if listed:
        _print_table(console, listed, style)
    for row in listed:
        if style.verbose and row.active:
            _print_details(console, row, style)
    _print_list(console, say(NORMAL), [say(line) for line in normal(report)])
    known = [finding for row in listed for finding in row.known]
    suppressed = [say("{rule} in {run}: {reason}", rule=f.rule, run=f.run, reason=f.suppressed) for f in known]
    _print_list(console, say("Suppressed"), suppressed)
    _print_list(console, say(FAULTS), [say(line) for line in failed(report)])
    if style.verbose:
        _print_list(console, say("Skipped"), [say(line) for line in skipped(report)])
    _print_list(console, say("The log itself"), [f"{warning.where}: {warning.message}" for warning in report.warnings])
    console.print(Text(say(summary(report)), style="bold"))
    if any(row.active for row in listed):
        hint = say("`tb-diagnose explain RULE` says why it matters, when it is wrong and what to do")
        console.print(Text(hint, "dim"))
    if not style.verbose and (skipped(report) or any(row.active for row in listed)):
        console.print(Text(say("`--verbose` shows every finding, the measured numbers and what was skipped"), "dim"))
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def _print_table(console: Console, listed: list[Row], style: Style) -> None:
    """Print a line for each run, and below it what is wrong and what to do first, as wide as the terminal."""
    verdicts = [_verdict(row, style) for row in listed]
    head = style.say("verdict"), style.say("run"), style.say("diagnosis")
    first = max(cell_len(cell) for cell in (head[0], *(str(verdict) for verdict in verdicts)))
    widest = console.width // 2
    names = [clean(row.run.name) for row in listed]
    second = max(cell_len(name) for name in (head[1], *names) if name == head[1] or cell_len(name) <= widest)

    def line(*cells: Text) -> None:
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(width=first, no_wrap=True)
        grid.add_column(width=second, no_wrap=True)
        grid.add_column(overflow="fold")
        grid.add_row(*cells)
        console.print(grid)

    line(*(Text(cell, "bold") for cell in head))
    for row, verdict, name in zip(listed, verdicts, names, strict=True):
        if cell_len(name) <= second:
            line(verdict, Text(name), _diagnosis(row, style))
        else:
            console.print(Text.assemble(verdict, "  ", name), overflow="fold")
            line(Text(), Text(), _diagnosis(row, style))
        for words, look in _in_short(row, style):
            _print_indented(console, Text(words, look), first + 2)
    console.print()


def _verdict(row: Row, style: Style) -> Text:
    status = row.run.status
    return Text(f"{_SHAPES[status][0 if style.unicode else 1]} {style.say(VERDICTS[status])}", _COLOURS[status])


def _diagnosis(row: Row, style: Style) -> Text:
    if not row.active:
        return Text(clean(style.say(row.why_unjudged)))
    cell = Text(enumerated([_named(rule, style) for rule in row.diagnosis]), _COLOURS[row.run.status])
    if len(row.active) > 1:
        cell.append(f" +{len(row.active) - 1}", "dim")
    return cell


def _in_short(row: Row, style: Style) -> Iterator[tuple[str, str]]:
    """Iterate over why a run is unjudged, what its primary finding says, and the first remedy, each with its look."""
    if row.active and row.why_unjudged:
        yield clean(style.say(row.why_unjudged)), ""
    for primary in row.active[:1]:
        yield clean(style.say(primary.message)), ""
        for name in primary.remedies[:1]:
            yield f"{'→' if style.unicode else '->'} {style.say(REMEDIES[name].action)}", "dim"


def _named(rule: str, style: Style) -> str:
    """Return the name of a rule, and beside it how people call it in a language other than English."""
    title = style.say(RULES[rule].title) if rule in RULES else ""
    same = not title or title == RULES[rule].title
    return rule if same else style.say("{rule} ({title})", rule=rule, title=title)


def _print_details(console: Console, row: Row, style: Style) -> None:
    console.print(Text(clean(row.run.name), "bold"))
    for finding in row.active + (row.explained if style.verbose else ()):
        _print_indented(console, _finding(finding, style), 2)
        if measured := numbers(finding):
            _print_indented(console, Text(clean(style.say(measured)), "dim"), 4)
        if finding in row.active[:1]:
            steps = Table.grid(padding=(0, 1))
            for place, name in enumerate(finding.remedies[:_REMEDIES_SHOWN], 1):
                steps.add_row(f"{place}.", style.say(REMEDIES[name].action))
            _print_indented(console, steps, 4)
    if row.checkpoint:
        _print_indented(console, Text(clean(row.checkpoint), "dim"), 2)
    console.print()


def _finding(finding: Finding, style: Style) -> Text:
    status = RunStatus(finding.severity.value)
    line = Text()
    line.append(_named(finding.rule, style), _COLOURS[status])
    line.append(" ").append(
        style.say("{sureness}: {message}", sureness=sureness(finding), message=clean(finding.message))
    )
    if finding.superseded_by:
        line.append(" ").append(style.say("[explained by {rule}]", rule=finding.superseded_by), "dim")
    return line


def _print_list(console: Console, title: str, lines: list[str]) -> None:
    if not lines:
        return
    console.print(Text(title, "bold"))
    for line in lines:
        _print_indented(console, Text(clean(line)), 2)
    console.print()


def _print_indented(console: Console, what: RenderableType, indent: int) -> None:
    console.print(Padding(what, (0, 0, 0, indent), expand=False))
