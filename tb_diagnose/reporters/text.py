"""The report for a terminal or a pipe."""

from __future__ import annotations

import io

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tb_diagnose.findings import Finding, Report, RunStatus
from tb_diagnose.remedies import REMEDIES
from tb_diagnose.reporters.combine import named
from tb_diagnose.reporters.contents import (
    FAULTS,
    VERDICTS,
    Row,
    clean,
    failed,
    numbers,
    rows,
    skipped,
    summary,
    sureness,
)
from tb_diagnose.reporters.style import Style

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
    """Return the report as text: a table, worst first, then each run in trouble, then the summary."""
    out = io.StringIO()
    say, console = style.say, style.console(out)
    report = style.language.translate(named(report, style.root))
    listed = rows(report)
    if listed:
        console.print(_table(listed, style))
    for row in listed:
        if row.in_trouble or (style.verbose and row.active):
            _print_details(console, row, style)
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
    if not style.verbose and skipped(report):
        console.print(Text(say("`--verbose` says what was skipped and why"), "dim"))
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def _table(listed: list[Row], style: Style) -> Padding:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column(style.say("verdict"), no_wrap=True)
    table.add_column(style.say("run"), overflow="fold")
    table.add_column(style.say("diagnosis"), overflow="fold")
    for row in listed:
        status = row.run.status
        shape = _SHAPES[status][0 if style.unicode else 1]
        verdict = Text(f"{shape} {style.say(VERDICTS[status])}", _COLOURS[status])
        table.add_row(verdict, Text(clean(row.run.name)), _diagnosis(row, style))
    return Padding(table, (0, 0, 1, 0), expand=False)


def _diagnosis(row: Row, style: Style) -> Text:
    if not row.active:
        return Text(clean(style.say(row.why_unjudged)))
    primary = row.active[0]
    cell = Text()
    cell.append(", ".join(row.diagnosis), _COLOURS[row.run.status])
    if len(row.active) > 1:
        cell.append(f" +{len(row.active) - 1}", "dim")
    cell.append(f"\n{clean(style.say(numbers(primary)))}", "dim")
    return cell


def _print_details(console: Console, row: Row, style: Style) -> None:
    console.print(Text(clean(row.run.name), "bold"))
    for finding in row.active + (row.explained if style.verbose else ()):
        _print_indented(console, _finding(finding, style), 2)
        if finding in row.active[:1]:
            steps = Table.grid(padding=(0, 1))
            for place, name in enumerate(finding.remedies[:_REMEDIES_SHOWN], 1):
                steps.add_row(f"{place}.", style.say(REMEDIES[name].action))
            _print_indented(console, steps, 4)
    console.print()


def _finding(finding: Finding, style: Style) -> Text:
    status = RunStatus(finding.severity.value)
    line = Text()
    line.append(finding.rule, _COLOURS[status])
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
