"""From a run to its findings: bind, guard, merge, suppress, arbitrate.

Run -> for each rule: subjects -> hits -> one Finding, one Outcome -> suppress -> arbitrate -> TrainingResult
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

import numpy as np

from tb_diagnose.engine.arbitration import arbitrate, is_active
from tb_diagnose.engine.best_step import best_step
from tb_diagnose.engine.config import Config
from tb_diagnose.engine.leading import leading, smoothing
from tb_diagnose.engine.notes import notes_on
from tb_diagnose.engine.prescription import prescribe
from tb_diagnose.engine.verdict import status_of, why_unjudged
from tb_diagnose.findings import (
    Finding,
    Gap,
    LogWarning,
    Outcome,
    Report,
    RunStatus,
    RunSummary,
    SeriesRef,
    SeriesSummary,
    Stat,
    Status,
    Tool,
)
from tb_diagnose.language import text
from tb_diagnose.model import Series, Training
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import CannotJudge, Context, Hit, Rule
from tb_diagnose.version import __version__

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class TrainingResult:
    """What is known about one run.

    Attributes:
        summary: The run as the report lists it.
        findings: Those that count first, worst first.
        outcomes: One for every rule, in the order of the rules.
        leading: Charts that matter in the run's kind, the first first; what judges it is the last of a chart.
        smoothing: Weight of the moving average with which the curves of its kind are read, 0 for none.
    """

    summary: RunSummary
    findings: tuple[Finding, ...]
    outcomes: tuple[Outcome, ...]
    leading: tuple[tuple[SeriesRef, ...], ...] = ()
    smoothing: float = 0.0

    @property
    def primary(self) -> Finding | None:
        """The one diagnosis to read first, or None."""
        return next((finding for finding in self.findings if is_active(finding)), None)

    @property
    def judged_by(self) -> SeriesRef | None:
        """The series whose values say how good the run is: that which selects its best step, else what leads."""
        best = self.summary.best
        if best is not None:
            return SeriesRef(tb_run=best.tb_run, tag=best.tag)
        return self.leading[0][-1] if self.leading else None


def diagnose_training(training: Training, config: Config) -> TrainingResult:
    """Apply every selected rule to a run.

    A rule that crashes is an outcome (``failed``); the other rules go on.
    """
    # Differences of numbers near the largest float overflow to infinity, which is what they are.
    with np.errstate(all="ignore"):
        return _diagnose(training.working_copy(), config)


def _diagnose(training: Training, config: Config) -> TrainingResult:
    context = Context(training)
    findings: list[Finding] = []
    outcomes: list[Outcome] = []
    for rule in RULES.values():
        outcome, hits = _apply(rule, training, context, config)
        outcomes.append(outcome)
        if hits:
            findings.append(_finding(rule, context, hits, config))
    ordered = arbitrate(findings, RULES)
    best, notes = best_step(training, ordered, context), notes_on(training, ordered, context)
    summary = replace(_summary(training, ordered, outcomes, config), best=best, notes=notes)
    return _result(training, summary, ordered, outcomes)


def unjudged_training(training: Training, reason: str) -> TrainingResult:
    """Return the result of a run that no rule has looked at.

    Args:
        training: The run.
        reason: Why, one sentence.
    """
    outcomes = [
        Outcome(rule=rule.name, run=training.name, status=Status.SKIPPED, reason=reason) for rule in RULES.values()
    ]
    summary = _summary(training, (), outcomes, Config())
    if training.series:
        summary = replace(summary, reason=reason)
    return _result(training, summary, (), outcomes)


def build_report(results: Iterable[TrainingResult], warnings: Iterable[LogWarning], config: Config) -> Report:
    """Put the results of all runs into one report; a suppression that matched nothing becomes a warning."""
    results = list(results)
    findings = [finding for result in results for finding in result.findings]
    unused = [
        LogWarning(
            where="config",
            message=text(
                "the suppression of {rule} for {run!r} matched no finding: remove it or mend its pattern",
                rule=suppression.rule,
                run=suppression.run,
            ),
        )
        for suppression in config.suppressions
        if not any(
            finding.rule == suppression.rule and fnmatchcase(finding.run, suppression.run) for finding in findings
        )
    ]
    return Report(
        tool=Tool(name="tb-diagnose", version=__version__),
        runs=tuple(result.summary for result in results),
        all_findings=tuple(findings),
        outcomes=tuple(outcome for result in results for outcome in result.outcomes),
        warnings=(*warnings, *unused),
    )


def _apply(rule: Rule, training: Training, context: Context, config: Config) -> tuple[Outcome, list[Hit]]:
    """Return how the rule ended on the run and what it saw, the surest hit first."""
    if (config.select and rule.name not in config.select) or rule.name in config.ignore:
        return Outcome(rule=rule.name, run=training.name, status=Status.SKIPPED, reason=text("not selected")), []
    subjects = rule.subject.bind(training)
    if isinstance(subjects, str):
        return Outcome(rule=rule.name, run=training.name, status=Status.SKIPPED, reason=subjects), []
    options = config.options.get(rule.name) or rule.defaults
    hits: list[Hit] = []
    reasons: list[str] = []
    crashes: list[str] = []
    for subject in subjects:
        try:
            hits.extend(rule.check(subject, options, context))
        except CannotJudge as declined:  # noqa: PERF203 - a handful of subjects per run
            reasons.append(declined.reason)
        except Exception as error:  # noqa: BLE001 - a crash in one rule is an outcome, not the end
            _log.exception("rule %s failed on run %r", rule.name, training.name)
            crashes.append(f"{type(error).__name__}: {error}")
    hits.sort(key=lambda hit: hit.confidence.rank)
    if crashes:
        # What it saw elsewhere stands, but it has not looked at everything.
        return Outcome(rule=rule.name, run=training.name, status=Status.FAILED, reason=crashes[0]), hits
    if hits:
        return Outcome(rule=rule.name, run=training.name, status=Status.FOUND), hits
    if len(reasons) == len(subjects):
        return Outcome(rule=rule.name, run=training.name, status=Status.SKIPPED, reason=reasons[0]), []
    return Outcome(rule=rule.name, run=training.name, status=Status.CLEAR), []


def _finding(rule: Rule, context: Context, hits: list[Hit], config: Config) -> Finding:
    """Make one finding of all hits of a rule: the first speaks, the others add their places."""
    run = context.training.name
    tags = list(dict.fromkeys(tag for hit in hits for tag in _tags(hit)))
    first = hits[0]
    others = [tag for tag in tags if tag not in _tags(first)]
    also = text("; also in {tags}", tags=", ".join(f"`{tag}`" for tag in others)) if others else ""
    return Finding(
        rule=rule.name,
        run=run,
        severity=first.severity or rule.severity,
        confidence=first.confidence,
        message=first.message + also,
        tags=tuple(tags),
        evidence=first.evidence + tuple(e for hit in hits[1:] for e in hit.evidence if not isinstance(e, Stat)),
        remedies=prescribe(rule, first, context),
        suppressed=next(
            (
                suppression.reason
                for suppression in config.suppressions
                if suppression.rule == rule.name and fnmatchcase(run, suppression.run)
            ),
            None,
        ),
    )


def _result(
    training: Training, summary: RunSummary, findings: tuple[Finding, ...], outcomes: list[Outcome]
) -> TrainingResult:
    charts = leading(training, summary.best)
    return TrainingResult(
        summary=summary,
        findings=findings,
        outcomes=tuple(outcomes),
        leading=tuple(tuple(SeriesRef(tb_run=one.tb_run, tag=one.tag) for one in chart) for chart in charts),
        smoothing=smoothing(training),
    )


def _tags(hit: Hit) -> list[str]:
    tags = []
    for evidence in hit.evidence:
        if not isinstance(evidence, Stat):
            tags.append(evidence.tag)
        if isinstance(evidence, Gap):
            tags.append(evidence.other_tag)
    return list(dict.fromkeys(tags))


def _summary(training: Training, findings: tuple[Finding, ...], outcomes: list[Outcome], config: Config) -> RunSummary:
    active = [finding for finding in findings if is_active(finding)]
    status = status_of(training, active, outcomes, RULES, config)
    return RunSummary(
        name=training.name,
        tb_runs=training.tb_runs,
        series=tuple(_series_summary(training, series) for series in training.series),
        status=status,
        primary=active[0].rule if active else None,
        family=training.family.value,
        reason=why_unjudged(training, outcomes, RULES, config) if status is RunStatus.UNJUDGED else "",
        family_reason=training.family_reason,
    )


def _series_summary(training: Training, series: Series) -> SeriesSummary:
    partner = training.partner(series)
    return SeriesSummary(
        tb_run=series.tb_run,
        tag=series.tag,
        role=series.role.value,
        split=series.split.value,
        partner=SeriesRef(tb_run=partner.tb_run, tag=partner.tag) if partner else None,
        points=len(series),
        better=series.better.value,
        principal=series.principal,
        sampled=series.sampled,
        why=series.why,
        measure=series.measure.value,
    )
