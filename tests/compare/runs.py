"""Runs to compare, with diagnoses made by hand: what a rule would see is not in question here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tb_diagnose.compare import Subject
from tb_diagnose.engine.engine import TrainingResult
from tb_diagnose.findings import Confidence, Finding, Outcome, RunStatus, RunSummary, Severity, Status
from tb_diagnose.testing import decay, training

RULES = ("diverged", "stuck-at-chance", "no-validation", "suspiciously-perfect-validation", "overfitting")


def subject(
    name: str,
    val_loss: Sequence[float] | None = (1.0, 0.5),
    *,
    rules: Sequence[str] = (),
    skipped: Sequence[str] = (),
    status: RunStatus = RunStatus.HEALTHY,
    suppressed: str | None = None,
    **hparams: Any,
) -> Subject:
    """Return a run with those validation losses, in which those rules fired."""
    curves: dict[str, Any] = {"train_loss": decay(2.0, 0.1, 8)} | ({} if val_loss is None else {"val_loss": val_loss})
    made = replace(training(**curves), name=name)
    findings = tuple(
        Finding(
            rule=rule,
            run=name,
            severity=Severity.ERROR,
            confidence=Confidence.HIGH,
            message="found",
            tags=(),
            evidence=(),
            remedies=(),
            suppressed=suppressed,
        )
        for rule in rules
    )
    outcomes = tuple(
        Outcome(
            rule=rule,
            run=name,
            status=Status.FOUND if rule in rules else Status.SKIPPED if rule in skipped else Status.CLEAR,
        )
        for rule in RULES
    )
    summary = RunSummary(
        name=name, tb_runs=(".",), series=(), status=status, primary=None, family="supervised", reason="too short"
    )
    result = TrainingResult(summary=summary, findings=findings, outcomes=outcomes)
    return Subject(name=name, training=made, result=result, hparams=hparams)
