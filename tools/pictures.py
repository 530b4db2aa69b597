"""For every rule a real training that it finds, and for some a near miss: drawn from what the engine says of them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from chart import Mark, Panel, draw
from generated import ROOT

from tb_diagnose.api import examine
from tb_diagnose.compare import Subject
from tb_diagnose.findings import Finding, Severity, Stat, Status
from tb_diagnose.model import Series, Split, Training

LOGS = ROOT / "demo_logs"
tomllib: Any = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")


@dataclass(frozen=True)
class Example:
    """What is drawn for a rule.

    Attributes:
        run: A training of ``demo_logs`` in which the rule finds something.
        beside: Tags that are drawn as well, because they show why.
        quiet: A training that looks alike, or the cure of the fault, in which the rule finds nothing.
    """

    run: str
    beside: tuple[str, ...] = ()
    quiet: str | None = None


EXAMPLES: dict[str, Example] = {
    "stuck-at-chance": Example("s3-stuck-at-chance", quiet="s3-cured"),
    "predicts-the-prior": Example("s2-single-class", quiet="s2-cured"),
    "not-learning": Example("not-learning", beside=("Accuracy/val",), quiet="slow-convergence"),
    "dead-updates": Example("dead-updates", beside=("train/grad_norm",)),
    "score-at-floor": Example("score-at-floor", beside=("Loss/val",)),
    "no-reward-signal": Example("no-reward-signal", beside=("train/value_loss",), quiet="entropy-kept"),
    "policy-steps-too-large": Example("policy-steps-too-large", beside=("rollout/ep_rew_mean",), quiet="entropy-kept"),
    "entropy-collapse": Example("entropy-collapse", quiet="entropy-kept"),
    "value-function-blind": Example("value-function-blind", beside=("rollout/ep_rew_mean",), quiet="entropy-kept"),
    "reward-hacking": Example("reward-hacking"),
    "truncated-completions": Example("truncated-completions", beside=("train/reward",)),
    "stalled": Example("stalled", quiet="learning-rate-zero"),
    "slow-convergence": Example("slow-convergence", quiet="undertrained"),
    "underfitting": Example("s1-underfitting", quiet="noisy-labels"),
    "collapsed": Example("collapsed", beside=("lr",)),
    "diverged": Example("diverged", beside=("lr",), quiet="s1-overfitting"),
    "non-finite": Example("non-finite"),
    "oscillating": Example("s1-oscillating", quiet="loss-spikes"),
    "loss-spikes": Example("loss-spikes", quiet="s1-oscillating"),
    "sawtooth": Example("sawtooth", quiet="s1-oscillating"),
    "extreme-initial-loss": Example("s0-miswired-head", quiet="s0-cured"),
    "overfitting": Example("s1-overfitting", quiet="s1-ideal"),
    "suspiciously-perfect-validation": Example("s0-leak", quiet="s0-cured"),
    "unrepresentative-validation": Example("s1-shifted-validation", beside=("train/loss",), quiet="s1-ideal"),
    "noisy-labels": Example("noisy-labels", beside=("Accuracy/train",), quiet="s1-underfitting"),
    "low-loss-poor-metric": Example("s4-low-loss-poor-f1", beside=("val_loss",), quiet="s4-cured"),
    "metric-conflict": Example("metric-conflict", quiet="s1-overfitting"),
    "undertrained": Example("undertrained", quiet="s1-ideal"),
    "no-validation": Example("no-validation"),
    "learning-rate-zero": Example("learning-rate-zero", beside=("Loss/val",), quiet="stalled"),
    "gradients-exploding": Example("gradients-exploding", beside=("train/loss",)),
    "gradients-vanishing": Example("gradients-vanishing", beside=("grad_norm/last_layer", "train/loss")),
    "adversarial-imbalance": Example("gan-discriminator-wins", beside=("Loss_G",), quiet="gan-cured"),
    "posterior-collapse": Example("posterior-collapse", beside=("train/recon_loss",), quiet="posterior-cured"),
    "epoch-stairs": Example("epoch-stairs"),
    "throughput-drop": Example("throughput-drop"),
    "step-reset": Example("step-reset"),
    "damaged-log": Example("damaged-log"),
    "too-few-points": Example("too-few-points"),
}


@dataclass(frozen=True)
class Picture:
    """A picture and what it shows.

    Attributes:
        name: Name of the file.
        svg: Its content.
        run: The training.
        story: What was done to it, a sentence.
        finding: What the rule found; None where it found nothing.
    """

    name: str
    svg: str
    run: str
    story: str
    finding: Finding | None


def pictures() -> dict[str, list[Picture]]:
    """Diagnose ``demo_logs`` and return for every rule its picture, and that of its near miss where it has one.

    Raises:
        ValueError: A rule finds nothing where it should, or something where it should not.
    """
    told = {subject.name: subject for subject in examine(LOGS).subjects}
    told_of = stories()
    return {rule: list(_pictures(rule, example, told, told_of)) for rule, example in EXAMPLES.items()}


def stories() -> dict[str, str]:
    """Return what was done to every training of ``demo_logs``, a sentence each, by its name."""
    trainings = tomllib.loads((LOGS / "expected.toml").read_text("utf-8"))
    return {name: training["story"] for name, training in trainings.items()}


def _pictures(rule: str, example: Example, told: dict[str, Subject], told_of: dict[str, str]) -> Iterator[Picture]:
    run, result = told[example.run].training, told[example.run].result
    finding = next((finding for finding in result.findings if finding.rule == rule), None)
    if finding is None:
        raise ValueError(f"{rule} finds nothing in {example.run}")
    panels = _panels(run, finding, example.beside)
    svg = draw(panels, finding.severity, f"{rule} in {example.run}")
    yield Picture(f"{rule}.svg", svg, example.run, told_of[example.run], finding)
    if example.quiet:
        other = told[example.quiet]
        if Status.CLEAR not in {outcome.status for outcome in other.result.outcomes if outcome.rule == rule}:
            raise ValueError(f"{rule} is not clear in {example.quiet}")
        alike = list(_alike(other.training, panels))
        svg = draw(alike, Severity.INFO, f"no {rule} in {example.quiet}")
        yield Picture(f"{rule}-quiet.svg", svg, example.quiet, told_of[example.quiet], None)


def _panels(run: Training, finding: Finding, beside: tuple[str, ...]) -> list[Panel]:
    """Return a panel for every quantity that has evidence, then for those that are drawn beside it."""
    marks = [mark for mark in finding.evidence if not isinstance(mark, Stat)]
    others = [series for series in run.series if series.tag in beside]
    panels: list[Panel] = []
    for series in [*(run.find(mark.tb_run, mark.tag) for mark in marks), *others]:
        if series is None or any(series in panel.curves for panel in panels):
            continue
        like = next((n for n, panel in enumerate(panels) if series in others and _is_like(series, panel)), None)
        if like is not None:
            panels[like] = replace(panels[like], curves=(*panels[like].curves, series))
            continue
        curves = _with_partner(run, series)
        keys = {curve.key for curve in curves}
        panels.append(Panel(curves, tuple(_said_once(mark for mark in marks if (mark.tb_run, mark.tag) in keys))))
    return panels


def _is_like(series: Series, panel: Panel) -> bool:
    return series.role is panel.curves[0].role


def _with_partner(run: Training, series: Series) -> tuple[Series, ...]:
    partner = run.partner(series)
    both = [series] if partner is None else [series, partner]
    return tuple(sorted(both, key=lambda one: list(Split).index(one.split)))


def _said_once(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Leave out a label that an earlier mark has as well."""
    said: set[str] = set()
    for mark in marks:
        yield replace(mark, label="") if mark.label in said else mark
        said.add(mark.label)


def _alike(run: Training, panels: list[Panel]) -> Iterator[Panel]:
    """Yield a panel of another run for each that has the same tag there, else the same role."""
    drawn: set[tuple[str, str]] = set()
    for panel in panels:
        wanted = panel.curves[0]
        same = [series for series in run.series if series.tag == wanted.tag]
        found = same or list(run.select(wanted.role))
        if found and found[0].key not in drawn:
            curves = _with_partner(run, found[0])
            drawn |= {curve.key for curve in curves}
            yield Panel(curves)
