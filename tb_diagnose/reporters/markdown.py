"""The report as Markdown, to be pasted into an issue or a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tb_diagnose.findings import Finding, Report
from tb_diagnose.language import text
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

_REMEDIES_SHOWN = 3
_HEAD = (text("verdict"), text("run"), text("diagnosis"), text("numbers"))


def render(report: Report, style: Style) -> str:
    """Return the report as Markdown: the summary, a table, worst first, and each run in trouble."""
    say = style.say
    report = style.language.translate(named(report, style.root))
    listed = rows(report)
    lines = [f"## {say('Diagnosis of the training curves')}", "", f"**{say(summary(report))}**", ""]
    if listed:
        lines += [_cells(say(head) for head in _HEAD), "|---|---|---|---|"]
        lines += [_table_row(row, style) for row in listed]
        lines.append("")
    for row in listed:
        if row.in_trouble or (style.verbose and row.active):
            lines += _details(row, style)
    lines += _listed(say(NORMAL), [_escaped(say(line)) for line in normal(report)])
    suppressed = [
        say(
            "{rule} in {run}: {reason}",
            rule=f"`{finding.rule}`",
            run=_code(finding.run),
            reason=_escaped(finding.suppressed or ""),
        )
        for row in listed
        for finding in row.known
    ]
    lines += _listed(say("Suppressed"), suppressed)
    lines += _listed(say(FAULTS), [_escaped(say(line)) for line in failed(report)])
    if style.verbose:
        lines += _listed(say("Skipped"), [_escaped(say(line)) for line in skipped(report)])
    lines += _listed(say("The log itself"), [f"{_code(w.where)}: {_escaped(w.message)}" for w in report.warnings])
    lines.append(f"{report.tool.name} {report.tool.version}")
    return "\n".join(lines) + "\n"


def _table_row(row: Row, style: Style) -> str:
    say = style.say
    verdict = say(VERDICTS[row.run.status])
    named = ", ".join(f"`{rule}`" for rule in row.diagnosis)
    why = _escaped(say(row.why_unjudged))
    if len(row.active) > 1:
        named = say("{rule} and {more} more", rule=named, more=len(row.active) - 1)
    diagnosis = "; ".join(filter(None, (named if row.active else "", why)))
    return _cells(
        (
            f"**{verdict}**" if row.in_trouble else verdict,
            _code(row.run.name),
            diagnosis,
            _escaped(say(numbers(row.active[0]))) if row.active else "",
        )
    )


def _cells(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _details(row: Row, style: Style) -> list[str]:
    lines = [f"### {_code(row.run.name)}", ""]
    for finding in row.active + (row.explained if style.verbose else ()):
        lines += [_finding(finding, style), ""]
        if finding in row.active[:1]:
            lines += [
                f"{place}. {_escaped(style.say(REMEDIES[name].action))} (`{name}`)"
                for place, name in enumerate(finding.remedies[:_REMEDIES_SHOWN], 1)
            ]
            lines.append("")
    if row.checkpoint:
        lines += [_escaped(row.checkpoint), ""]
    return lines


def _finding(finding: Finding, style: Style) -> str:
    say = style.say
    sentences = [
        say(
            "{rule} {sureness}: {message}.",
            rule=f"**{finding.rule}**",
            sureness=sureness(finding),
            message=_escaped(finding.message),
        )
    ]
    if finding.superseded_by:
        sentences.append(f"*{say('Explained by {rule}.', rule=f'`{finding.superseded_by}`')}*")
    return " ".join(sentences)


def _listed(title: str, items: Iterable[str]) -> list[str]:
    lines = [f"- {item}" for item in items]
    return [f"### {title}", "", *lines, ""] if lines else []


def _code(words: str) -> str:
    """Return untrusted text as a code span: Markdown and HTML in it mean nothing."""
    words = clean(words)
    longest = max(map(len, re.findall("`+", words)), default=0)
    fence = "`" * (longest + 1)
    edge = " " if longest else ""
    return f"{fence}{edge}{words}{edge}{fence}"


def _escaped(words: str) -> str:
    """Return a sentence in which only the code spans are Markdown, and of those the ones that every reader finds."""
    pieces = re.split(r"((?<!`)`[^`]+`(?!`))", clean(words))
    return "".join(
        piece if number % 2 else re.sub(r"([\\`*_<>\[\]~&])", r"\\\1", piece) for number, piece in enumerate(pieces)
    )
