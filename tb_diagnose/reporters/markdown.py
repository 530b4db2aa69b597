"""The report as Markdown, to be pasted into an issue or a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tb_diagnose.findings import Finding, Report
from tb_diagnose.remedies import REMEDIES
from tb_diagnose.reporters.contents import Row, clean, failed, numbers, rows, skipped, summary
from tb_diagnose.reporters.style import Style

_REMEDIES_SHOWN = 3


def render(report: Report, style: Style) -> str:
    """Return the report as Markdown: the summary, a table, worst first, and each run in trouble."""
    listed = rows(report)
    lines = ["## Diagnosis of the training curves", "", f"**{summary(report)}**", ""]
    if listed:
        lines += ["| verdict | run | diagnosis | numbers |", "|---|---|---|---|"]
        lines += [_table_row(row) for row in listed]
        lines.append("")
    for row in listed:
        if row.in_trouble or (style.verbose and row.active):
            lines += _details(row, style)
    suppressed = [
        f"`{finding.rule}` in {_code(finding.run)}: {_escaped(finding.suppressed or '')}"
        for row in listed
        for finding in row.known
    ]
    lines += _listed("Suppressed", suppressed)
    lines += _listed("Failed (a fault in the rule, please report it)", map(_escaped, failed(report)))
    if style.verbose:
        lines += _listed("Skipped", map(_escaped, skipped(report)))
    lines += _listed("The log itself", [f"{_code(w.where)}: {_escaped(w.message)}" for w in report.warnings])
    lines.append(f"{report.tool.name} {report.tool.version}")
    return "\n".join(lines) + "\n"


def _table_row(row: Row) -> str:
    status = row.run.status
    verdict = f"**{status.value}**" if row.in_trouble else status.value
    diagnosis = f"`{row.active[0].rule}`" if row.active else _escaped(row.why_unjudged)
    if len(row.active) > 1:
        diagnosis += f" and {len(row.active) - 1} more"
    cells = (verdict, _code(row.run.name), diagnosis, _escaped(numbers(row.active[0])) if row.active else "")
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _details(row: Row, style: Style) -> list[str]:
    lines = [f"### {_code(row.run.name)}", ""]
    for finding in row.active + (row.explained if style.verbose else ()):
        lines += [_finding(finding), ""]
        if finding in row.active[:1]:
            lines += [
                f"{place}. {_escaped(REMEDIES[name].action)} (`{name}`)"
                for place, name in enumerate(finding.remedies[:_REMEDIES_SHOWN], 1)
            ]
            lines.append("")
    return lines


def _finding(finding: Finding) -> str:
    explained = f" *Explained by `{finding.superseded_by}`.*" if finding.superseded_by else ""
    return (
        f"**{finding.rule}** ({finding.severity.value}, {finding.confidence.value} confidence): "
        f"{_escaped(finding.message)}.{explained}"
    )


def _listed(title: str, items: Iterable[str]) -> list[str]:
    lines = [f"- {item}" for item in items]
    return [f"### {title}", "", *lines, ""] if lines else []


def _code(text: str) -> str:
    """Return untrusted text as a code span: Markdown and HTML in it mean nothing."""
    text = clean(text)
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    edge = " " if longest else ""
    return f"{fence}{edge}{text}{edge}{fence}"


def _escaped(text: str) -> str:
    """Return a sentence in which only the code spans are Markdown."""
    pieces = re.split(r"(`[^`]*`)", clean(text))
    return "".join(
        piece if number % 2 else re.sub(r"([\\`*_<\[])", r"\\\1", piece) for number, piece in enumerate(pieces)
    )
