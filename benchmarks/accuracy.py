"""How often the rules are right, measured on labelled trainings.

    python benchmarks/accuracy.py            score the labelled corpus, print, write what is listed below
    python benchmarks/accuracy.py CORPUS     score another corpus, print only
    python benchmarks/accuracy.py --diff     print what changed against the committed result, write nothing
    python benchmarks/accuracy.py --json     print the result as JSON, write nothing

A corpus is a directory of runs with ``labels.json``, ``{"runs": {run: {"must": [...], "must_any": [[...]],
"may": [...], "healthy": bool, "task": str}}}``, or with ``expected.toml`` as ``demo_logs`` has it. Without a CORPUS
it is ``../shared/corpus/dev``, or ``demo_logs`` where that is absent (and then nothing is written). A rule in ``must``
has to fire; of each group in ``must_any`` at least one; one in ``may`` is allowed to; every other is a false alarm.
Findings that another finding explains, and so hides, do not count.

Written: ``docs/accuracy.md``, ``benchmarks/accuracy.json`` (what ``--diff`` compares with), and
``tb_diagnose/rules/accuracy.json`` (what ``tb-diagnose explain`` quotes).
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
# The code beside this script is meant, not one that happens to be installed.
sys.path.insert(0, str(ROOT))

from tb_diagnose.api import with_complaints  # noqa: E402 - the path comes first
from tb_diagnose.engine.arbitration import arbitrate, is_active  # noqa: E402
from tb_diagnose.engine.config import Config  # noqa: E402
from tb_diagnose.engine.engine import TrainingResult, diagnose_training  # noqa: E402
from tb_diagnose.findings import Confidence, Finding  # noqa: E402
from tb_diagnose.model import Points, Series, Training  # noqa: E402
from tb_diagnose.roles import build_trainings  # noqa: E402
from tb_diagnose.rules import RULES  # noqa: E402
from tb_diagnose.sources import TbRun, open_source  # noqa: E402
from tb_diagnose.version import __version__  # noqa: E402

CORPUS = ROOT.parent / "shared" / "corpus" / "dev"
DEMO = ROOT / "demo_logs"
PAGE = ROOT / "docs" / "accuracy.md"
RESULT = ROOT / "benchmarks" / "accuracy.json"
PACKAGED = ROOT / "tb_diagnose" / "rules" / "accuracy.json"

Z = 1.959964  # of a 95 % interval
RESAMPLES = 2000
SHARES = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
GRID = tuple(2.0 ** (k / 6) for k in range(-12, 13))  # from a quarter to four times the default
NUDGES = (0.8, 1.25)
NONE_WRONG = "No report was wrong here, so this corpus cannot show that one level is surer than another."
SHORT = ("undertrained", "too-few-points")  # true of a training that is cut off, so no error of the rule

TbRuns = Mapping[str, TbRun]
Predictions = Mapping[str, Mapping[str, str]]
"""Run -> rule -> confidence, of the findings that count."""

# ---------------------------------------------------------------- labels and scores


@dataclass(frozen=True, kw_only=True)
class Label:
    """What is right for one run."""

    must: tuple[str, ...] = ()
    must_any: tuple[tuple[str, ...], ...] = ()
    may: tuple[str, ...] = ()
    healthy: bool = False
    task: str = ""


def read_labels(corpus: Path) -> dict[str, Label]:
    """Read ``labels.json`` or ``expected.toml`` of a corpus."""
    if (corpus / "labels.json").is_file():
        entries = json.loads((corpus / "labels.json").read_text("utf-8"))["runs"]
        return {
            name: Label(
                must=tuple(entry["must"]),
                must_any=tuple(tuple(group) for group in entry.get("must_any", ())),
                may=tuple(entry["may"]),
                healthy=bool(entry.get("healthy")),
                task=str(entry.get("task", "")),
            )
            for name, entry in entries.items()
        }
    tomllib: Any = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    stories = tomllib.loads((corpus / "expected.toml").read_text("utf-8"))
    return {
        name: Label(
            must=tuple(story["must"]),
            may=(*story["may"], *story.get("later", ())),
            healthy=not story["must"] and not story.get("later"),
            task=story.get("article", ""),
        )
        for name, story in stories.items()
    }


@dataclass
class Counts:
    """How often a rule was right: asked for and found, found for nothing, asked for and missed; and allowed."""

    tp: int = 0
    fp: int = 0
    fn: int = 0
    may: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn, self.may + other.may)

    @property
    def need(self) -> int:
        """How often it was asked for."""
        return self.tp + self.fn

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall."""
        return ratio(2 * self.tp, 2 * self.tp + self.fp + self.fn)

    def to_json(self) -> dict[str, Any]:
        """Return counts, shares and their 95 % intervals."""
        return {
            "required": self.need,
            "tp": self.tp,
            "fp": self.fp,
            "fn": self.fn,
            "may": self.may,
            "precision": with_interval(self.tp, self.tp + self.fp),
            "recall": with_interval(self.tp, self.need),
            "f1": f1_with_interval(self),
        }


def ratio(part: float, whole: float) -> float | None:
    """Return the share, None of nothing."""
    return part / whole if whole else None


def wilson(part: int, whole: int) -> tuple[float, float]:
    """Return the 95 % interval of a share by Wilson's score."""
    share, spread = part / whole, Z * Z / whole
    middle = (share + spread / 2) / (1 + spread)
    half = Z / (1 + spread) * math.sqrt(share * (1 - share) / whole + spread / (4 * whole))
    return max(0.0, middle - half), min(1.0, middle + half)


def with_interval(part: int, whole: int) -> list[float] | None:
    """Return a share with its 95 % interval, None of nothing."""
    return [round(number, 4) for number in (part / whole, *wilson(part, whole))] if whole else None


def f1_with_interval(counts: Counts) -> list[float] | None:
    """Return F1 with its 95 % interval.

    F1 is 2 j / (1 + j), where j is the share of the right among all that was asked for or reported.
    """
    j = with_interval(counts.tp, counts.tp + counts.fp + counts.fn)
    return [round(2 * share / (1 + share), 4) for share in j] if j else None


def judge(label: Label, predicted: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Iterate over (rule, ``tp`` | ``fp`` | ``fn`` | ``may``) of one run."""
    reported = list(dict.fromkeys(predicted))
    for rule in label.must:
        yield rule, "tp" if rule in reported else "fn"
    for group in label.must_any:
        hits = [rule for rule in group if rule in reported]
        yield from ((rule, "tp") for rule in hits if rule not in label.must)
        if not hits:
            yield group[0], "fn"
    wanted = {*label.must, *(rule for group in label.must_any for rule in group)}
    for rule in reported:
        if rule not in wanted:
            yield rule, "may" if rule in label.may else "fp"


@dataclass
class Score:
    """A diagnosis of a corpus held against its labels."""

    rules: dict[str, Counts] = field(default_factory=lambda: defaultdict(Counts))
    misses: list[tuple[str, str]] = field(default_factory=list)
    alarms: list[tuple[str, str]] = field(default_factory=list)
    healthy: int = 0
    healthy_alarms: int = 0
    healthy_quiet: int = 0
    healthy_silent: int = 0

    @property
    def macro_f1(self) -> float:
        """Mean F1 of the rules that the labels ask for at least once."""
        asked = [counts.f1 or 0.0 for counts in self.rules.values() if counts.need]
        return sum(asked) / len(asked) if asked else math.nan


def score(labels: Mapping[str, Label], predictions: Mapping[str, Iterable[str]]) -> Score:
    """Score predictions; a run without any counts as one in which nothing was found."""
    result = Score()
    for training, label in sorted(labels.items()):
        predicted = list(predictions.get(training, ()))
        alarms = 0
        for rule, outcome in judge(label, predicted):
            counts = result.rules[rule]
            setattr(counts, outcome, getattr(counts, outcome) + 1)
            if outcome == "fn":
                result.misses.append((training, rule))
            elif outcome == "fp":
                result.alarms.append((training, rule))
                alarms += 1
        if label.healthy:
            result.healthy += 1
            result.healthy_alarms += alarms
            result.healthy_quiet += not alarms
            result.healthy_silent += not predicted
    return result


def macro_interval(labels: Mapping[str, Label], predictions: Predictions) -> list[float]:
    """Return the macro F1 with its 95 % interval, from resampled runs."""
    columns = {rule: number for number, rule in enumerate(RULES)}
    matrix = np.zeros((len(labels), len(RULES), 3))
    for row, (training, label) in enumerate(labels.items()):
        for rule, outcome in judge(label, predictions.get(training, ())):
            if outcome != "may" and rule in columns:
                matrix[row, columns[rule], ("tp", "fp", "fn").index(outcome)] += 1
    draws = np.random.default_rng(0).multinomial(len(labels), np.full(len(labels), 1 / len(labels)), RESAMPLES)
    tp, fp, fn = np.moveaxis(np.einsum("dr,rkc->dkc", draws, matrix), 2, 0)
    needed = tp + fn > 0
    f1 = np.where(needed, 2 * tp / np.maximum(2 * tp + fp + fn, 1), 0.0)
    low, high = np.quantile(f1.sum(axis=1) / np.maximum(needed.sum(axis=1), 1), [0.025, 0.975])
    return [round(float(number), 4) for number in (score(labels, predictions).macro_f1, low, high)]


# ---------------------------------------------------------------- diagnosis


@dataclass(frozen=True)
class Case:
    """One of our runs, and what the engine says of it."""

    training: Training
    result: TrainingResult


@dataclass(frozen=True)
class Diagnosis:
    """What the engine says of a corpus, and the seconds of processor time that it took for each run."""

    cases: Mapping[str, list[Case]]
    seconds: Mapping[str, float]

    @property
    def predictions(self) -> dict[str, dict[str, str]]:
        """Findings that count."""
        return {
            name: active(finding for case in cases for finding in case.result.findings)
            for name, cases in self.cases.items()
        }

    def primary(self, name: str) -> str | None:
        """Return the rule of the first diagnosis of a run."""
        ranked = [case.result.primary for case in self.cases.get(name, ()) if case.result.primary]
        return (
            min(ranked, key=lambda finding: (finding.severity.rank, finding.confidence.rank)).rule if ranked else None
        )


def active(findings: Iterable[Finding]) -> dict[str, str]:
    """Return the rules of the findings that count, each with its best confidence."""
    ranked = sorted(filter(is_active, findings), key=lambda finding: -finding.confidence.rank)
    return {finding.rule: finding.confidence.value for finding in ranked}


def read(corpus: Path) -> TbRuns:
    """Read all series of a corpus."""
    source = open_source(str(corpus))
    for _ in source.refresh():
        pass
    return source.tb_runs


def diagnose(tb_runs: TbRuns) -> Diagnosis:
    """Diagnose every run; a run of the labels is the first part of the name of ours."""
    cases: dict[str, list[Case]] = defaultdict(list)
    seconds: dict[str, float] = defaultdict(float)
    runs = build_trainings({name: tb_run.series for name, tb_run in tb_runs.items()})
    for training in with_complaints(runs, tb_runs):
        name = training.name.partition("/")[0]
        start = time.process_time()
        result = diagnose_training(training, Config())
        seconds[name] += time.process_time() - start
        cases[name].append(Case(training, result))
        failed = [outcome for outcome in result.outcomes if outcome.status == "failed"]
        if failed:
            sys.exit(f"a rule crashed: {failed[0]}")
    return Diagnosis(cases, seconds)


def prefix(tb_runs: TbRuns, share: float) -> TbRuns:
    """Return the first part of every series, at least one point."""

    def cut(series: Series) -> Series:
        count = max(1, round(share * len(series)))
        return dataclasses.replace(
            series, points=Points(series.steps[:count], series.wall_times[:count], series.values[:count])
        )

    return {
        name: dataclasses.replace(tb_run, series={tag: cut(series) for tag, series in tb_run.series.items()})
        for name, tb_run in tb_runs.items()
    }


# ---------------------------------------------------------------- thresholds


@dataclass(frozen=True)
class Fit:
    """For which values a threshold is as good as any, on all tasks and on all tasks but one.

    Attributes:
        rule: Name of the rule.
        option: Name of the threshold.
        default: Its default.
        all_tasks: Least and greatest of the best values next to the default, on all tasks.
        without: The same without each task.
        counts: Errors on each task with the threshold that was fitted on the others, summed.
        ends: Least and greatest value that was tried.
    """

    rule: str
    option: str
    default: float
    all_tasks: tuple[float, float]
    without: Mapping[str, tuple[float, float]]
    counts: Counts
    ends: tuple[float, float]

    @property
    def common(self) -> tuple[float, float]:
        """What is best whichever task is left out; empty where the first is above the second."""
        return max(low for low, _ in self.without.values()), min(high for _, high in self.without.values())

    @property
    def outside(self) -> list[str]:
        """Tasks without which the default is not among the best values."""
        return [task for task, (low, high) in self.without.items() if not low <= self.default <= high]


def moved(default: float, factor: float) -> float:
    """Return a threshold times a factor; of a share above a half it is the distance to 1 that is changed."""
    if 0.5 < default < 1.0:  # noqa: PLR2004 - a share
        return 1.0 - (1.0 - default) / factor
    return default * factor


def varied(diagnosis: Diagnosis, rule: str, option: str, value: float) -> dict[str, dict[str, str]]:
    """Return the predictions with one threshold changed."""
    config = Config(select=(rule,), options={rule: dataclasses.replace(RULES[rule].options(), **{option: value})})
    changed: dict[str, dict[str, str]] = {}
    for name, cases in diagnosis.cases.items():
        findings: list[Finding] = []
        for case in cases:
            new = diagnose_training(case.training, config).findings
            others = [
                dataclasses.replace(finding, superseded_by=None, suppressed=None)
                for finding in case.result.findings
                if finding.rule != rule
            ]
            findings += arbitrate([*others, *new], RULES)
        changed[name] = active(findings)
    return changed


def interval(values: Sequence[float], scores: Sequence[float], default: float) -> tuple[float, float]:
    """Return the ends of the stretch of best values that holds the default, else of the longest one."""
    best = max(scores)
    stretches: list[list[float]] = [[]]
    for value, reached in zip(values, scores, strict=True):
        if reached == best:
            stretches[-1].append(value)
        elif stretches[-1]:
            stretches.append([])
    found = max(filter(None, stretches), key=lambda stretch: (stretch[0] <= default <= stretch[-1], len(stretch)))
    return found[0], found[-1]


def fit(labels: Mapping[str, Label], diagnosis: Diagnosis, rule: str, option: str) -> Fit:
    """Fit one threshold on all tasks, and on all tasks but one."""
    default = float(getattr(RULES[rule].options(), option))
    values = [moved(default, factor) for factor in GRID]
    tasks = sorted({label.task for label in labels.values()})
    table: dict[str, list[Counts]] = {task: [] for task in tasks}
    for value in values:
        predictions = varied(diagnosis, rule, option, value)
        for task in tasks:
            chosen = {name: label for name, label in labels.items() if label.task == task}
            table[task].append(score(chosen, predictions).rules[rule])

    def best(of: Sequence[str]) -> tuple[float, float]:
        scores = [sum((table[task][i] for task in of), Counts()).f1 or 0.0 for i in range(len(values))]
        return interval(values, scores, default)

    without = {task: best([other for other in tasks if other != task]) for task in tasks}
    held_out = Counts()
    for task, (low, high) in without.items():
        inside = [i for i, value in enumerate(values) if low <= value <= high]
        held_out += table[task][inside[len(inside) // 2]]
    return Fit(rule, option, default, best(tasks), without, held_out, (values[0], values[-1]))


def fitted() -> list[tuple[str, str]]:
    """Return rule and name of every threshold that was chosen on labelled trainings."""
    return [
        (name, threshold.name)
        for name, rule in RULES.items()
        for threshold in rule.thresholds
        if threshold.source.startswith("calibrated:")
    ]


def nudged(labels: Mapping[str, Label], diagnosis: Diagnosis) -> dict[str, Any]:
    """Move every threshold by a fifth down and a quarter up; return which of them change misses or false alarms."""
    before = score(labels, diagnosis.predictions)
    same = [len(before.misses), len(before.alarms)]
    matter: dict[str, dict[str, list[int]]] = {}
    tried = 0
    for name, rule in RULES.items():
        for threshold in rule.thresholds:
            kind = type(threshold.default)
            if kind not in {int, float} or not threshold.default:
                continue
            tried += 1
            found = {}
            for factor in NUDGES:
                value = moved(threshold.default, factor)
                value = value if kind is float else max(1, math.floor(value)) if factor < 1 else math.ceil(value)
                after = score(labels, varied(diagnosis, name, threshold.name, value))
                found[f"{factor:g}"] = [len(after.misses), len(after.alarms)]
            if any(counts != same for counts in found.values()):
                matter[f"{name}.{threshold.name}"] = found
    return {"tried": tried, "before": same, "matter": matter}


# ---------------------------------------------------------------- what is measured


def by_confidence(labels: Mapping[str, Label], predictions: Predictions) -> dict[str, dict[str, Counts]]:
    """Return for each rule and confidence how often it was asked for, allowed and wrong."""
    found: dict[str, dict[str, Counts]] = defaultdict(lambda: defaultdict(Counts))
    for training, label in labels.items():
        for rule, outcome in judge(label, predictions.get(training, {})):
            if outcome != "fn":
                counts = found[rule][predictions[training][rule]]
                setattr(counts, outcome, getattr(counts, outcome) + 1)
    return found


def over_prefixes(labels: Mapping[str, Label], tb_runs: TbRuns) -> dict[str, Any]:
    """Diagnose the first part of every run; return how the first diagnosis changes, and alarms on healthy runs."""
    primaries: dict[str, list[str | None]] = {name: [] for name in labels}
    alarms: dict[str, dict[str, int]] = {}
    healthy = {name: label for name, label in labels.items() if label.healthy}
    quiet = {}
    for share in SHARES:
        diagnosis = diagnose(prefix(tb_runs, share))
        for name, seen in primaries.items():
            seen.append(diagnosis.primary(name))
        result = score(healthy, diagnosis.predictions)
        alarms[f"{share:.0%}"] = dict(Counter(rule for _, rule in result.alarms))
        quiet[f"{share:.0%}"] = len(healthy) - len({training for training, rule in result.alarms if rule not in SHORT})
    changes = [sum(a != b for a, b in pairwise(seen)) for seen in primaries.values()]
    return {
        "as_at_the_end": {
            f"{share:.0%}": ratio(sum(seen[i] == seen[-1] for seen in primaries.values()), len(labels))
            for i, share in enumerate(SHARES)
        },
        "changes": {str(count): number for count, number in sorted(Counter(changes).items())},
        "alarms_on_healthy": alarms,
        "healthy_without_alarm": quiet,
    }


def measure(corpus: Path, labels: Mapping[str, Label], *, everything: bool) -> dict[str, Any]:
    """Measure a corpus.

    Args:
        corpus: Directory of runs.
        labels: What is right for them.
        everything: Whether thresholds and prefixes, which take a minute or more, are measured too.
    """
    start = time.process_time()
    tb_runs = read(corpus)
    reading = time.process_time() - start
    diagnosis = diagnose(tb_runs)
    predictions = diagnosis.predictions
    result = score(labels, predictions)
    seconds = sorted(diagnosis.seconds.values())
    document: dict[str, Any] = {
        "version": __version__,
        "corpus": {
            "runs": len(labels),
            "healthy": result.healthy,
            "tasks": len({label.task for label in labels.values()}),
            "asked": sum(counts.need for counts in result.rules.values()),
        },
        "macro_f1": macro_interval(labels, predictions),
        "healthy_without_alarm": with_interval(result.healthy_quiet, result.healthy),
        "healthy_without_finding": with_interval(result.healthy_silent, result.healthy),
        "alarms_per_100_healthy": ratio(100 * result.healthy_alarms, result.healthy),
        "rules": {rule: result.rules[rule].to_json() for rule in RULES},
        "confidence": {
            rule: {
                level.value: [counts.tp, counts.may, counts.fp]
                for level in Confidence
                if (counts := levels.get(level.value))
            }
            for rule, levels in sorted(by_confidence(labels, predictions).items())
        },
        "misses": [
            {"run": training, "rule": rule, "found": sorted(predictions.get(training, ()))}
            for training, rule in result.misses
        ],
        "alarms": [
            {"run": training, "rule": rule, "healthy": labels[training].healthy, "asked": asked(labels[training])}
            for training, rule in result.alarms
        ],
        "seconds": {
            "reading": round(reading, 3),
            "diagnosing": round(sum(seconds), 3),
            "median_run": round(float(np.median(seconds)), 5),
            "slowest_run": round(seconds[-1], 5),
        },
        "findings": {training: rules for training, rules in sorted(predictions.items()) if rules},
    }
    if everything:
        document["prefixes"] = over_prefixes(labels, tb_runs)
        document["fits"] = [fit_json(fit(labels, diagnosis, *threshold)) for threshold in fitted()]
        document["nudges"] = nudged(labels, diagnosis)
    return document


def asked(label: Label) -> list[str]:
    """Return what the labels ask for, alternatives joined by `` or ``."""
    return [*label.must, *(" or ".join(group) for group in label.must_any)]


def fit_json(found: Fit) -> dict[str, Any]:
    """Return a fit as plain values."""
    return {
        "rule": found.rule,
        "option": found.option,
        "default": found.default,
        "all_tasks": found.all_tasks,
        "common": found.common,
        "outside": found.outside,
        "ends": found.ends,
        "held_out": [found.counts.need, found.counts.tp, found.counts.fp, found.counts.fn],
    }


# ---------------------------------------------------------------- what is written


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Return a table in Markdown; every column but the first is set to the right."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return ["| " + " | ".join(map(str, line)) + " |" for line in lines] + [""]


def shown(share: Sequence[float] | None, digits: int = 2) -> str:
    """Write a share and its interval."""
    return "{:.{d}f} ({:.{d}f}-{:.{d}f})".format(*share, d=digits) if share else "-"


def percent(share: Sequence[float] | None) -> str:
    """Write a share and its interval in per cent."""
    return f"{share[0]:.1%} ({share[1]:.1%}-{share[2]:.1%})" if share else "-"


def link(rule: str) -> str:
    """Write a rule with a link to its page."""
    return f"[{rule}](rules/{rule}.md)"


def page(document: Mapping[str, Any]) -> str:
    """Return the result as a page of Markdown."""
    corpus, prefixes, seconds = document["corpus"], document["prefixes"], document["seconds"]
    lines = [
        "# How often it is right",
        "",
        f"Made by `benchmarks/accuracy.py` from version {document['version']}. The corpus holds {corpus['runs']}",
        "real trainings of small models (perceptrons, convolutional and recurrent networks) on",
        f"{corpus['tasks']} tasks, logged by PyTorch, tensorboardX, Lightning and Keras. Most have a fault that was",
        f"put in on purpose and confirmed by measurements outside the log; {corpus['healthy']} are healthy. The labels",
        "say for each run which rules must fire, which may, and that every other one is a false alarm. Findings",
        "that another finding explains do not count.",
        "",
        *table(
            ("measure", "value"),
            (
                ("macro F1 of the rules that the labels ask for", shown(document["macro_f1"], 3)),
                ("healthy runs without a false alarm", percent(document["healthy_without_alarm"])),
                ("healthy runs without any finding", percent(document["healthy_without_finding"])),
                ("false alarms on 100 healthy runs", f"{document['alarms_per_100_healthy']:.1f}"),
                ("findings asked for and missed", f"{len(document['misses'])} of {corpus['asked']}"),
                ("false alarms on all runs", len(document["alarms"])),
            ),
        ),
        "## What these numbers say, and what they do not",
        "",
        "- **The rules were written and their thresholds chosen with this corpus in sight.** These numbers say",
        "  that the rules can tell its runs apart, not that they do as well on yours. The section on thresholds",
        "  shows how much of the result hangs on the choice.",
        "- **What it was worth on others:** twice, in 2026-11, somebody who had not read the rules made and labelled",
        "  other trainings, of other tasks and with other ways of logging. At first sight the macro F1 was 0.83 on",
        "  190 runs of 23 tasks, and 0.73 on 183 runs of 39 tasks; 95 % and 94 % of the healthy runs had no false",
        "  alarm. What they showed was then mended by reason, so these runs are in sight now (0.97 and 0.86).",
        "- The models are small and train for seconds to minutes. Large language models, reinforcement learning",
        "  and GANs are not in it.",
        "- A fault that somebody puts in is clearer than one that nobody knows of, and faults are far more",
        "  frequent here than among your runs: precision on yours depends on how often you make mistakes.",
        "- With a handful of cases a rule, the intervals (in brackets, 95 %) are wide: a rule that was right in",
        "  all of seven cases may still be wrong in every third. They take the runs for independent, which runs",
        "  of one task are not.",
        "",
        "## Each rule",
        "",
        "*Asked for*: runs in which the labels want it. *Allowed*: reports that the labels neither want nor call",
        "wrong; they count nowhere. Intervals of precision and recall are Wilson's; that of F1 is Wilson's for the",
        "share of the right among all that was asked for or reported. That of the macro F1 above comes from",
        "resampled runs.",
        "",
        *table(
            ("rule", "asked for", "found", "missed", "false alarms", "allowed", "precision", "recall", "F1"),
            (
                (
                    link(rule),
                    *(counts[key] for key in ("required", "tp", "fn", "fp", "may")),
                    *(shown(counts[key]) for key in ("precision", "recall", "f1")),
                )
                for rule, counts in document["rules"].items()
                if counts["required"] or counts["fp"]
            ),
        ),
        "Nothing in the corpus asks for "
        + ", ".join(link(rule) for rule, counts in document["rules"].items() if not counts["required"])
        + ": how often they find what they look for is not measured here, only that they raised "
        + f"{sum(c['fp'] for c in document['rules'].values() if not c['required'])} false alarms.",
        "",
        *errors(document),
        *confidence_section(document["confidence"]),
        *threshold_section(document["fits"], document["nudges"]),
        *prefix_section(prefixes, corpus["healthy"]),
        "## Time",
        "",
        f"All {corpus['runs']} runs took {seconds['diagnosing']:.1f} s of processor time to diagnose, and",
        f"{seconds['reading']:.1f} s to read; {1000 * seconds['median_run']:.0f} ms the median run to diagnose,",
        f"{1000 * seconds['slowest_run']:.0f} ms the slowest.",
        "",
        "## The stories in `demo_logs/`",
        "",
        "The project's own trainings tell one story each; `demo_logs/expected.toml` says what must be found in",
        "them. The tests hold every version to it: all found, no false alarm. Anybody can measure it with",
        "`python benchmarks/accuracy.py demo_logs`.",
    ]
    return "\n".join(lines) + "\n"


def errors(document: Mapping[str, Any]) -> list[str]:
    """Write what is missed and what is wrong."""
    lines = ["## What it gets wrong", ""]
    if not document["misses"] and not document["alarms"]:
        return [*lines, "Nothing on this corpus.", ""]
    lines += [
        f"- `{miss['run']}`: missed {miss['rule']}; found {', '.join(miss['found']) or 'nothing'}."
        for miss in document["misses"]
    ]
    for alarm in document["alarms"]:
        wanted = ", ".join(alarm["asked"]) or ("healthy" if alarm["healthy"] else "nothing")
        lines.append(f"- `{alarm['run']}`: false alarm of {alarm['rule']}; asked for: {wanted}.")
    return [*lines, ""]


def confidence_section(confidence: Mapping[str, Mapping[str, Sequence[int]]]) -> list[str]:
    """Write how often each level of confidence was right."""
    levels = [level.value for level in Confidence]
    totals = {
        level: [sum(by[level][i] for by in confidence.values() if level in by) for i in range(3)] for level in levels
    }

    def cell(counts: Sequence[int] | None) -> str:
        return f"{counts[0]} / {counts[1]} / {counts[2]}" if counts else ""

    return [
        "## Confidence",
        "",
        "Reports that were asked for / allowed / wrong, by the confidence that the rule gave.",
        "",
        *table(
            ("rule", *levels),
            [(link(rule), *(cell(by.get(level)) for level in levels)) for rule, by in confidence.items()]
            + [("**all**", *(cell(totals[level]) for level in levels))]
            + [("not wrong", *(percent(not_wrong(totals[level])) for level in levels))],
        ),
        *(() if any(wrong for *_, wrong in totals.values()) else (NONE_WRONG, "")),
    ]


def not_wrong(counts: Sequence[int]) -> list[float] | None:
    """Return the share of reports that were asked for or allowed, with its interval."""
    return with_interval(counts[0] + counts[1], sum(counts))


def threshold_section(fits: Sequence[Mapping[str, Any]], nudges: Mapping[str, Any]) -> list[str]:
    """Write what was fitted and how firmly, and which thresholds matter."""
    misses, alarms = nudges["before"]
    matter = [
        (f"`{key}`", *(f"{after[0] - misses:+d} / {after[1] - alarms:+d}" for after in by.values()))
        for key, by in nudges["matter"].items()
    ]
    return [
        "## Thresholds",
        "",
        "Thresholds that were fitted (`calibrated` in the pages of the rules) were fitted again, in steps of 12 %",
        "from a quarter to four times the default (of a share above a half, its distance to 1): the stretch of",
        "values around the default with the best F1 of the rule, on all tasks, and whichever one task is left",
        "out. The last column counts reports that were asked for, false alarms and misses on each task with the",
        "middle of the stretch that was fitted on the others.",
        "",
        *table(
            (
                "threshold",
                "default",
                "as good on all tasks",
                "whichever task is left out",
                "default within",
                "found / false / missed",
            ),
            [
                (
                    f"{link(fit['rule'])} `{fit['option']}`",
                    f"{fit['default']:g}",
                    stretch(fit["all_tasks"], fit["ends"]),
                    stretch(fit["common"], fit["ends"]),
                    f"all but those without {', '.join(fit['outside'])}" if fit["outside"] else "all",
                    "{} / {} / {}".format(*fit["held_out"][1:]),
                )
                for fit in fits
            ],
        ),
        "The others are definitions, conventions, citations and assumptions, but whoever made an assumption may",
        f"have had the corpus in mind. So each of the {nudges['tried']} thresholds that are numbers was moved alone,",
        "by a fifth down and a quarter up (of a share above a half, its distance to 1; whole numbers by one at least):",
        f"{len(matter)} of them change anything on this corpus. Misses / false alarms more than before:",
        "",
        *table(("threshold", "down", "up"), matter),
    ]


def stretch(of: Sequence[float], ends: Sequence[float]) -> str:
    """Write a stretch of values; one that reaches the end of what was tried is open there."""
    low, high = of
    if low > high:
        return "none in common"
    if low <= ends[0]:
        return "all that were tried" if high >= ends[1] else f"up to {high:.3g}"
    return f"{low:.3g} or more" if high >= ends[1] else f"{low:.3g} to {high:.3g}"


def prefix_section(prefixes: Mapping[str, Any], healthy: int) -> list[str]:
    """Write how a diagnosis changes while the log grows."""
    shares = list(prefixes["as_at_the_end"])
    alarms = prefixes["alarms_on_healthy"]
    rules = sorted({rule for by in alarms.values() for rule in by})
    changes = prefixes["changes"]
    runs, kept = sum(changes.values()), changes.get("0", 0)
    others = [f"{number} changed it {times(count)}" for count, number in changes.items() if count != "0"]
    return [
        "## While the training runs",
        "",
        "Each run was diagnosed again with the first part of its points only. A log that is cut off is another",
        f"log: where the trouble comes late the verdict has to change. From {shares[0]} to the end, {kept} of {runs}",
        f"runs kept their first diagnosis throughout; {'; '.join(others)}.",
        "",
        *table(
            ("first part of the run", *shares),
            [
                (
                    "same first diagnosis as at the end",
                    *(f"{share:.0%}" for share in prefixes["as_at_the_end"].values()),
                ),
                (
                    f"healthy runs (of {healthy}) without a false alarm, save of {' and '.join(SHORT)}",
                    *prefixes["healthy_without_alarm"].values(),
                ),
                *(
                    (f"false alarms of {rule} on healthy runs", *(alarms[share].get(rule, 0) for share in shares))
                    for rule in rules
                ),
            ],
        ),
        f"({' and '.join(SHORT)} are true of a training that is cut off.)",
        "",
    ]


def times(count: str) -> str:
    """Write how often."""
    return {"1": "once", "2": "twice"}.get(count, f"{count} times")


def packaged(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the package quotes of the result."""
    return {
        "corpus": document["corpus"],
        "rules": {
            rule: {**counts, "confidence": document["confidence"].get(rule, {})}
            for rule, counts in document["rules"].items()
        },
    }


def printed(document: Mapping[str, Any]) -> str:
    """Return the main figures for a terminal."""
    lines = [f"{'rule':34} need   tp   fp   fn  precision         recall            F1"]
    for rule, counts in document["rules"].items():
        numbers = "".join(f"{counts[key]:5d}" for key in ("required", "tp", "fp", "fn"))
        shares = "  ".join(f"{shown(counts[key]):16}" for key in ("precision", "recall", "f1"))
        lines.append(f"{rule:34}{numbers}  {shares}".rstrip())
    corpus, seconds = document["corpus"], document["seconds"]
    lines += [
        "",
        f"{corpus['runs']} runs, {corpus['healthy']} healthy, {corpus['tasks']} tasks",
        f"macro F1 {shown(document['macro_f1'], 3)}",
        f"healthy runs without a false alarm {percent(document['healthy_without_alarm'])}",
        f"healthy runs without any finding {percent(document['healthy_without_finding'])}",
        f"{seconds['diagnosing']:.2f} s of processor time to diagnose, {seconds['reading']:.2f} s to read",
        "",
        *errors(document)[2:],
    ]
    if "prefixes" in document:
        lines += threshold_section(document["fits"], document["nudges"])[2:]
        lines += prefix_section(document["prefixes"], corpus["healthy"])[2:]
    return "\n".join(lines).rstrip()


def differences(old: Predictions, new: Predictions, labels: Mapping[str, Label]) -> list[str]:
    """Return what changed from one diagnosis to another, a line each."""
    lines = []
    for training in sorted(labels):
        before, after = old.get(training, {}), new.get(training, {})
        outcomes = dict(judge(labels[training], after))
        for rule in sorted({*before, *after}):
            was, now = before.get(rule), after.get(rule)
            means = {"tp": "right", "may": "allowed", "fp": "FALSE ALARM", "fn": "MISSED"}.get(outcomes.get(rule, ""))
            if was is None:
                lines.append(f"{training}: + {rule} ({now}), {means}")
            elif now is None:
                lines.append(f"{training}: - {rule} ({was}), {means or 'was not asked for'}")
            elif was != now:
                lines.append(f"{training}: {rule} from {was} to {now}")
    return lines


def diff(document: Mapping[str, Any], labels: Mapping[str, Label]) -> str:
    """Return what changed against the committed result."""
    committed = json.loads(RESULT.read_text("utf-8"))
    if not {*committed["findings"]} <= {*labels}:
        sys.exit(f"{RESULT.name} is of another corpus")
    lines = differences(committed["findings"], document["findings"], labels)
    f1 = f"macro F1 {committed['macro_f1'][0]:.4f} -> {document['macro_f1'][0]:.4f}"
    return "\n".join([*(lines or ["no finding changed"]), f1])


def main() -> None:
    """Measure and show, and write where it is the labelled corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, metavar="CORPUS")
    parser.add_argument("--diff", action="store_true", help="only what changed against the committed result")
    parser.add_argument("--json", action="store_true", help="the whole result as JSON")
    arguments = parser.parse_args()
    corpus = arguments.corpus or (CORPUS if CORPUS.is_dir() else DEMO)
    labels = read_labels(corpus)
    document = measure(corpus, labels, everything=not arguments.diff)
    if arguments.diff:
        print(diff(document, labels))
    elif arguments.json:
        print(json.dumps(document, indent=1))
    else:
        print(printed(document))
        if arguments.corpus is None and corpus == CORPUS:
            PAGE.write_text(page(document), "utf-8")
            RESULT.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
            PACKAGED.write_text(json.dumps(packaged(document), indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
