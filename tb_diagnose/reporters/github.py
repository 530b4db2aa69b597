"""Findings as GitHub Actions' workflow commands: annotations of the job that printed them."""

from __future__ import annotations

from tb_diagnose.findings import Report, RunStatus, Severity
from tb_diagnose.language.formatting import clean
from tb_diagnose.reporters.combine import named
from tb_diagnose.reporters.contents import VERDICTS, rows, summary
from tb_diagnose.reporters.style import Style

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report, style: Style) -> str:
    """Return one command for each finding, worst first, and for each unjudged run; and the summary."""
    say = style.say
    report = style.language.translate(named(report, style.root))
    lines = [
        _command(_COMMANDS[finding.severity], f"{finding.rule}: {finding.run}", finding.message)
        for finding in report.findings
    ]
    lines += [
        _command("notice", f"{say(VERDICTS[RunStatus.UNJUDGED])}: {row.run.name}", say(row.why_unjudged))
        for row in rows(report)
        if row.why_unjudged
    ]
    return "\n".join([*lines, say(summary(report))]) + "\n"


def _command(name: str, title: str, message: str) -> str:
    title = _escaped(title).replace(":", "%3A").replace(",", "%2C")
    return f"::{name} title={title}::{_escaped(message)}"


def _escaped(words: str) -> str:
    return clean(words).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
