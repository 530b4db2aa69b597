"""The report as JUnit XML, which every CI server shows: a suite for each run, a case for each rule."""

from __future__ import annotations

from collections import Counter, defaultdict
from xml.etree import ElementTree as ET

from tb_diagnose.findings import Finding, Outcome, Report, RunStatus, Severity, Status
from tb_diagnose.language.formatting import clean
from tb_diagnose.remedies import REMEDIES
from tb_diagnose.reporters.combine import named
from tb_diagnose.reporters.contents import rows
from tb_diagnose.reporters.style import Style

_FAILURES = (Severity.ERROR, Severity.WARNING)
_VERDICT = "verdict"


def render(report: Report, style: Style) -> str:
    """Return the document; errors and warnings are failures, rules that crashed are errors."""
    report = style.language.translate(named(report, style.root))
    outcomes: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in report.outcomes:
        outcomes[outcome.run].append(outcome)
    found = {(finding.run, finding.rule): finding for finding in report.findings}
    suites = ET.Element("testsuites", name=report.tool.name)
    for row in rows(report):
        suite = ET.SubElement(suites, "testsuite", name=clean(row.run.name))
        cases = [
            _case(suite, outcome, found.get((row.run.name, outcome.rule)), style) for outcome in outcomes[row.run.name]
        ]
        verdict = ET.SubElement(suite, "testcase", classname=clean(row.run.name), name=_VERDICT)
        if row.run.status is RunStatus.UNJUDGED:
            ET.SubElement(verdict, "skipped", message=clean(style.say(row.why_unjudged)))
            cases.append("skipped")
        counts = Counter(cases)
        for attribute, kind in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            suite.set(attribute, str(counts[kind]))
        suite.set("tests", str(len(suite)))
    ET.indent(suites)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(suites, encoding="unicode")}\n'


def _case(suite: ET.Element, outcome: Outcome, finding: Finding | None, style: Style) -> str:
    """Add a case, and return how it ended."""
    case = ET.SubElement(suite, "testcase", classname=clean(outcome.run), name=outcome.rule)
    if finding is not None and finding.severity in _FAILURES:
        ended = ET.SubElement(case, "failure", type=finding.severity.value, message=clean(finding.message))
        ended.text = "\n".join(clean(style.say(REMEDIES[name].action)) for name in finding.remedies if name in REMEDIES)
        return "failure"
    if finding is not None:
        ET.SubElement(case, "system-out").text = clean(finding.message)
    elif outcome.status is Status.SKIPPED:
        ET.SubElement(case, "skipped", message=clean(outcome.reason))
        return "skipped"
    elif outcome.status is Status.FAILED:
        ET.SubElement(case, "error", message=clean(outcome.reason))
        return "error"
    return ""
