"""What every written report says, in which order, and in which words."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from tb_diagnose.arbitrate import is_active
from tb_diagnose.findings import Finding, Report, RunStatus, RunSummary, Stat, Status
from tb_diagnose.wording import count, number

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
        """The findings that count, worst first."""
        return tuple(finding for finding in self.findings if is_active(finding))

    @property
    def explained(self) -> tuple[Finding, ...]:
        """The findings that are consequences of another one."""
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
        return f"could not be judged: {self.skipped or 'no rule looked at it'}"

    @property
    def in_trouble(self) -> bool:
        """Whether the run has an error or a warning."""
        return self.run.status in IN_TROUBLE


def rows(report: Report) -> list[Row]:
    """Return the runs, worst first: by verdict, then the surest, then by name."""
    by_run: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
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


def summary(report: Report) -> str:
    """Return the one line that says it all, as in ``3 runs in trouble, 12 healthy, 1 could not be judged``."""
    if not report.runs:
        return "no runs found"
    found = Counter(run.status for run in report.runs)
    trouble = found[RunStatus.ERROR] + found[RunStatus.WARNING]
    parts = [f"{count(trouble, 'run')} in trouble", f"{found[RunStatus.HEALTHY]:,} healthy"]
    if found[RunStatus.INFO]:
        parts.append(f"{found[RunStatus.INFO]:,} with a remark")
    if found[RunStatus.UNJUDGED]:
        parts.append(f"{found[RunStatus.UNJUDGED]:,} could not be judged")
    return ", ".join(parts)


def numbers(finding: Finding) -> str:
    """Return the numbers behind a finding: those that were held against a limit, else the first."""
    stats = [item for item in finding.evidence if isinstance(item, Stat)]
    limited = [stat for stat in stats if stat.limit is not None]
    return "; ".join(_stat(stat) for stat in (limited or stats)[:2])


def skipped(report: Report) -> list[str]:
    """Return what could not be looked at, a line for each rule and reason."""
    return _grouped(report, Status.SKIPPED)


def failed(report: Report) -> list[str]:
    """Return the rules that crashed, a line for each rule and reason."""
    return _grouped(report, Status.FAILED)


def clean(text: str) -> str:
    """Return text from a log with everything that a terminal could obey (control characters) made visible."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text)


def _stat(stat: Stat) -> str:
    value = "not finite" if stat.value is None else number(stat.value)
    limit = "" if stat.limit is None else f" (limit {number(stat.limit)})"
    return f"{stat.name} {value}{limit}"


def _grouped(report: Report, status: Status) -> list[str]:
    runs: dict[tuple[str, str], list[str]] = defaultdict(list)
    for outcome in report.outcomes:
        if outcome.status is status:
            runs[outcome.rule, outcome.reason].append(outcome.run)
    lines = []
    rules = list(dict.fromkeys(outcome.rule for outcome in report.outcomes))
    for (rule, reason), names in sorted(runs.items(), key=lambda item: rules.index(item[0][0])):
        if len(names) == len(report.runs) and len(names) > 1:
            where = "all runs"
        elif len(names) > _MANY:
            where = count(len(names), "run")
        else:
            where = ", ".join(names)
        lines.append(clean(f"{rule}: {reason} ({where})"))
    return lines
