"""What every written report says, in which order, and in which words.

The reports have been translated before, and the words are texts: whoever writes them says them in the same language.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from tb_diagnose.engine.arbitration import is_active, is_shown
from tb_diagnose.findings import Confidence, Finding, Note, Report, RunStatus, RunSummary, Stat, Status
from tb_diagnose.language import Text, clauses, enumerated, plural, text
from tb_diagnose.language.formatting import number

VERDICTS = {
    RunStatus.ERROR: text("error"),
    RunStatus.WARNING: text("warning"),
    RunStatus.INFO: text("info"),
    RunStatus.UNJUDGED: text("unjudged"),
    RunStatus.HEALTHY: text("healthy"),
}
CONFIDENCES = {Confidence.HIGH: text("high"), Confidence.MEDIUM: text("medium"), Confidence.LOW: text("low")}
FAULTS = text("Failed (a fault in the rule, please report it)")

NORMAL = text("Normal in this kind of training")

IN_TROUBLE = (RunStatus.ERROR, RunStatus.WARNING)

_MANY = 3


@dataclass(frozen=True)
class Row:
    """One run with its findings; the first of those that count is its primary diagnosis.

    Attributes:
        run: The run.
        findings: Its findings, those that count first.
        skipped: Why the first rule that could not look did not; empty where all looked.
    """

    run: RunSummary
    findings: tuple[Finding, ...]
    skipped: str

    @property
    def active(self) -> tuple[Finding, ...]:
        """The findings to be read, worst first: those that count and that no other one says as well."""
        return tuple(finding for finding in self.findings if is_shown(finding))

    @property
    def diagnosis(self) -> tuple[str, ...]:
        """The rule of the primary diagnosis, and those that it says as well."""
        return tuple(
            finding.rule
            for finding in self.findings
            if is_active(finding) and self.active[0].rule in (finding.rule, finding.superseded_by)
        )

    @property
    def explained(self) -> tuple[Finding, ...]:
        """The findings that are consequences of another one, or that it says as well."""
        return tuple(finding for finding in self.findings if finding.superseded_by is not None)

    @property
    def known(self) -> tuple[Finding, ...]:
        """The findings that the user gave a reason to hide."""
        return tuple(f for f in self.findings if f.suppressed is not None and f.superseded_by is None)

    @property
    def why_unjudged(self) -> str:
        """Why nothing can be said of the run; empty for a run that was judged."""
        if self.run.status is not RunStatus.UNJUDGED:
            return ""
        reason = self.run.reason or self.skipped or text("no rule looked at it")
        return text("could not be judged: {reason}", reason=reason)

    @property
    def checkpoint(self) -> str:
        """Which step to keep, one sentence; empty where none can be named."""
        return self.run.best.message if self.run.best else ""

    @property
    def in_trouble(self) -> bool:
        """Whether the run has an error or a warning."""
        return self.run.status in IN_TROUBLE


def rows(report: Report) -> list[Row]:
    """Return the runs, worst first: by verdict, then the surest, then by name."""
    by_run: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.all_findings:
        by_run[finding.run].append(finding)
    reasons: dict[str, str] = {}
    for outcome in report.outcomes:
        if outcome.status is Status.SKIPPED:
            reasons.setdefault(outcome.run, outcome.reason)
    listed = [Row(run, tuple(by_run[run.name]), reasons.get(run.name, "")) for run in report.runs]
    order = list(RunStatus)

    def rank(row: Row) -> tuple[int, int, str]:
        return order.index(row.run.status), row.active[0].confidence.rank if row.active else 0, row.run.name

    return sorted(listed, key=rank)


def sureness(finding: Finding) -> Text:
    """Return what a finding costs and how sure it is."""
    return text(
        "({severity}, {confidence} confidence)",
        severity=VERDICTS[RunStatus(finding.severity.value)],
        confidence=CONFIDENCES[finding.confidence],
    )


def summary(report: Report) -> Text:
    """Return the one line that says it all, as in ``3 runs in trouble, 2 with warnings, 12 healthy``."""
    if not report.runs:
        return text("no runs found")
    found = Counter(run.status for run in report.runs)
    parts = [plural("{n:,} run in trouble", "{n:,} runs in trouble", found[RunStatus.ERROR])]
    if found[RunStatus.WARNING]:
        parts.append(plural("{n:,} with a warning", "{n:,} with warnings", found[RunStatus.WARNING]))
    if found[RunStatus.INFO]:
        parts.append(plural("{n:,} with a note", "{n:,} with notes", found[RunStatus.INFO]))
    parts.append(text("{number:,} healthy", number=found[RunStatus.HEALTHY]))
    if found[RunStatus.UNJUDGED]:
        parts.append(text("{number:,} could not be judged", number=found[RunStatus.UNJUDGED]))
    return enumerated(parts)


def numbers(finding: Finding) -> str:
    """Return the numbers behind a finding: those that have a limit, else the first."""
    stats = [item for item in finding.evidence if isinstance(item, Stat)]
    limited = [stat for stat in stats if stat.limit is not None]
    return clauses(_stat(stat) for stat in (limited or stats)[:2]) if stats else ""


def skipped(report: Report) -> list[Text]:
    """Return what could not be looked at, a line for each rule and reason."""
    return _grouped(report, Status.SKIPPED)


def normal(report: Report) -> list[Text]:
    """Return what looks like a fault and is none, a line for each kind of note, with the runs that have it."""
    runs: dict[str, list[str]] = defaultdict(list)
    first: dict[str, Note] = {}
    for run in report.runs:
        for note in run.notes:
            runs[note.name].append(run.name)
            first.setdefault(note.name, note)
    return [
        text(
            "{message} ({source}; {runs})",
            message=note.message,
            source=note.source,
            runs=enumerated(runs[name])
            if len(runs[name]) <= _MANY
            else plural("{n:,} run", "{n:,} runs", len(runs[name])),
        )
        for name, note in first.items()
    ]


def failed(report: Report) -> list[Text]:
    """Return the rules that crashed, a line for each rule and reason."""
    return _grouped(report, Status.FAILED)


def _stat(stat: Stat) -> Text:
    value = text("not finite") if stat.value is None else number(stat.value)
    if stat.limit is None:
        return text("{name} {value}", name=stat.name, value=value)
    return text("{name} {value} (limit {limit})", name=stat.name, value=value, limit=number(stat.limit))


def _grouped(report: Report, status: Status) -> list[Text]:
    runs: dict[tuple[str, str], list[str]] = defaultdict(list)
    for outcome in report.outcomes:
        if outcome.status is status:
            runs[outcome.rule, outcome.reason].append(outcome.run)
    lines = []
    rules = list(dict.fromkeys(outcome.rule for outcome in report.outcomes))
    for (rule, reason), names in sorted(runs.items(), key=lambda item: rules.index(item[0][0])):
        if len(names) == len(report.runs) and len(names) > 1:
            where = text("all runs")
        elif len(names) > _MANY:
            where = plural("{n:,} run", "{n:,} runs", len(names))
        else:
            where = enumerated(names)
        lines.append(text("{rule}: {reason} ({runs})", rule=rule, reason=reason, runs=where))
    return lines
