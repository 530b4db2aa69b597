"""Which finding explains which: a cause hides its consequences, it does not delete them.

Two findings of one event are another matter. Both count, but a reader needs one of them: the one that says both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tb_diagnose.findings import Finding, Point, Span
from tb_diagnose.language import text
from tb_diagnose.rules.registry import Rule


def is_active(finding: Finding) -> bool:
    """Return whether the finding counts: neither explained by another nor suppressed by the user."""
    return finding.suppressed is None


def is_shown(finding: Finding) -> bool:
    """Return whether the finding counts and no other one says it as well."""
    return is_active(finding) and finding.superseded_by is None


def arbitrate(findings: Sequence[Finding], rules: Mapping[str, Rule]) -> tuple[Finding, ...]:
    """Mark the consequences and put the findings of one run in order.

    Args:
        findings: All findings of one run, at most one per rule.
        rules: All rules by name, in the order in which they are listed.

    Returns:
        The same findings, those that lead first, then those that count, then worst severity, surest, and the order
        of the rules. A suppressed finding explains nothing.
    """
    place = {name: position for position, name in enumerate(rules)}
    causes = [finding for finding in findings if is_active(finding)]
    causes.sort(key=lambda finding: _rank(finding, place))

    def explained(finding: Finding) -> Finding:
        if not is_active(finding):
            return finding
        for cause in causes:
            if finding.rule in rules[cause.rule].absorbs and _one_event(cause, finding):
                return replace(finding, superseded_by=cause.rule)
            if finding.rule in rules[cause.rule].supersedes:
                return replace(
                    finding, superseded_by=cause.rule, suppressed=text("explained by {rule}", rule=cause.rule)
                )
        return finding

    marked = [explained(finding) for finding in findings]
    return tuple(
        sorted(marked, key=lambda finding: (not is_shown(finding), not is_active(finding), *_rank(finding, place)))
    )


def _one_event(cause: Finding, finding: Finding) -> bool:
    """Return whether both mark the same point, or stretches of different curves that overlap.

    Nothing of the finding may have come before all that the cause marks.
    """
    early, late = ([one for one in each.evidence if isinstance(one, Point)] for each in (cause, finding))
    first = min((one.step for one in early), default=None)
    if first is None:
        return False
    marks = {(one.tb_run, one.tag, one.step) for one in early}
    if any((one.tb_run, one.tag, one.step) in marks for one in late):
        return first < min(one.step for one in late)
    stretches, others = ([one for one in each.evidence if isinstance(one, Span)] for each in (cause, finding))
    return any(
        one.tag != other.tag and max(first, one.first_step, other.first_step) <= min(one.last_step, other.last_step)
        for one in stretches
        for other in others
    ) and all(other.first_step > first for other in others)


def _rank(finding: Finding, place: Mapping[str, int]) -> tuple[int, int, int]:
    return finding.severity.rank, finding.confidence.rank, place[finding.rule]
