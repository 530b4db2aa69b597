"""Which finding explains which: a cause hides its consequences, it does not delete them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tb_diagnose.findings import Finding
from tb_diagnose.language import text
from tb_diagnose.rules.registry import Rule


def is_active(finding: Finding) -> bool:
    """Return whether the finding counts: neither explained by another nor suppressed by the user."""
    return finding.suppressed is None


def arbitrate(findings: Sequence[Finding], rules: Mapping[str, Rule]) -> tuple[Finding, ...]:
    """Mark the consequences and put the findings of one run in order.

    Args:
        findings: All findings of one run, at most one a rule.
        rules: All rules by name, in the order in which they are listed.

    Returns:
        The same findings, those that count first, then worst severity, surest, and the order of the rules. A
        suppressed finding explains nothing.
    """
    place = {name: position for position, name in enumerate(rules)}
    causes = [finding for finding in findings if finding.suppressed is None]
    causes.sort(key=lambda finding: _rank(finding, place))

    def explained(finding: Finding) -> Finding:
        for cause in causes:
            if finding.rule in rules[cause.rule].supersedes and finding.suppressed is None:
                return replace(
                    finding, superseded_by=cause.rule, suppressed=text("explained by {rule}", rule=cause.rule)
                )
        return finding

    marked = [explained(finding) for finding in findings]
    return tuple(sorted(marked, key=lambda finding: (not is_active(finding), *_rank(finding, place))))


def _rank(finding: Finding, place: Mapping[str, int]) -> tuple[int, int, int]:
    return finding.severity.rank, finding.confidence.rank, place[finding.rule]
