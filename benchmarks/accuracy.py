"""How often the rules are right, measured on all labelled trainings that are here.

    python benchmarks/accuracy.py               score every corpus, print, write what is listed below
    python benchmarks/accuracy.py CORPUS ...    score these corpora only, print only
    python benchmarks/accuracy.py --quick       leave out prefixes and thresholds, which take minutes; write nothing
    python benchmarks/accuracy.py --diff        print what changed against the committed result, write nothing

Corpora are in ``../shared/corpus`` and ``benchmarks/corpus``; without any it is ``demo_logs`` (and nothing is written).
The headline is the corpus that comes off worst. What counts as found is said in ``corpora.counted``.

Written: ``docs/accuracy.md``, ``benchmarks/accuracy.json`` (what ``--diff`` compares with), and
``tb_diagnose/rules/accuracy.json`` (what ``tb-diagnose explain`` quotes).
"""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import corpora
from accuracy_page import page, printed
from corpora import (
    ROOT,
    Cases,
    Counts,
    Label,
    TbRuns,
    counted,
    judge,
    predictions,
    score,
    statuses,
    with_interval,
)
from prefixes import SHARES, history, over_prefixes

from tb_diagnose.engine.arbitration import arbitrate
from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import diagnose_training
from tb_diagnose.findings import Confidence, Finding, RunStatus
from tb_diagnose.rules import RULES
from tb_diagnose.version import __version__

PAGE = ROOT / "docs" / "accuracy.md"
RESULT = ROOT / "benchmarks" / "accuracy.json"
PACKAGED = ROOT / "tb_diagnose" / "rules" / "accuracy.json"

GRID = tuple(2.0 ** (k / 3) for k in range(-6, 7))  # from a quarter to four times the default

Predictions = Mapping[str, Mapping[str, str]]
"""Run -> rule -> confidence, of the findings that count."""


@dataclass(frozen=True)
class Corpus:
    """A corpus that was read and diagnosed."""

    name: str
    labels: Mapping[str, Label]
    tb_runs: TbRuns
    cases: Cases

    @property
    def predictions(self) -> dict[str, dict[str, str]]:
        """Findings that count, by run."""
        return predictions(self.labels, self.cases)


def read(path: Path) -> Corpus:
    """Read a corpus and diagnose it."""
    labels = corpora.read_labels(path)
    tb_runs = corpora.read(path)
    return Corpus(path.name, labels, tb_runs, corpora.diagnose(labels, tb_runs))


# ---------------------------------------------------------------- figures of a corpus


def figures(corpus: Corpus) -> dict[str, Any]:
    """Return what a corpus is judged by; every share with its interval but the two F1.

    ``honest``: faulty runs that are not called healthy; ``judged``: runs with another verdict than unjudged.
    """
    result = score(corpus.labels, corpus.predictions)
    faulty = [name for name, label in corpus.labels.items() if label.faulty]
    known = [name for name, label in corpus.labels.items() if label.faulty or label.healthy]
    healthy = [name for name in faulty if statuses(corpus.cases, name) == {RunStatus.HEALTHY.value}]
    unjudged = [name for name in known if statuses(corpus.cases, name) <= {RunStatus.UNJUDGED.value}]
    return {
        "runs": len(corpus.labels),
        "faulty": result.faulty,
        "healthy": result.healthy,
        "macro": round(result.macro_f1, 4),
        "micro": corpora.f1_with_interval(result.total),
        "full": with_interval(result.full, result.faulty),
        "honest": with_interval(len(faulty) - len(healthy), len(faulty)),
        "quiet": with_interval(result.quiet, result.healthy),
        "judged": with_interval(len(known) - len(unjudged), len(known)),
        "misses": [
            {"run": run, "rule": rule, "found": sorted(corpus.predictions.get(run, ()))} for run, rule in result.misses
        ],
        "alarms": [
            {"run": run, "rule": rule, "healthy": corpus.labels[run].healthy, "asked": asked(corpus.labels[run])}
            for run, rule in result.alarms
        ],
    }


def by_family(found: Sequence[Corpus]) -> dict[str, dict[str, Any]]:
    """Return the figures of the trainings of each kind, as it was recognised, the most frequent kind first."""
    kinds: dict[str, list[tuple[Corpus, str]]] = defaultdict(list)
    for corpus in found:
        for name in corpus.labels:
            kinds[next((case.result.summary.family for case in corpus.cases.get(name, ())), "unknown")].append(
                (corpus, name)
            )
    measured = {}
    for kind, runs in sorted(kinds.items(), key=lambda pair: -len(pair[1])):
        labels = {f"{corpus.name}/{name}": corpus.labels[name] for corpus, name in runs}
        cases = {f"{corpus.name}/{name}": corpus.cases.get(name, []) for corpus, name in runs}
        of = figures(Corpus(kind, labels, {}, cases))
        measured[kind] = {key: value for key, value in of.items() if key not in ("misses", "alarms")}
    return measured


def asked(label: Label) -> list[str]:
    """Return what the labels ask for, alternatives joined by `` or ``."""
    return [*label.must, *(" or ".join(group) for group in label.must_any)]


def together(found: Sequence[Corpus]) -> tuple[dict[str, Label], dict[str, dict[str, str]]]:
    """Return labels and predictions of all corpora; a run is called ``corpus/run``, its task is the corpus."""
    labels = {
        f"{corpus.name}/{name}": dataclasses.replace(label, task=corpus.name)
        for corpus in found
        for name, label in corpus.labels.items()
    }
    return labels, {f"{corpus.name}/{name}": rules for corpus in found for name, rules in corpus.predictions.items()}


def by_confidence(labels: Mapping[str, Label], predicted: Predictions) -> dict[str, dict[str, Counts]]:
    """Return for each rule and confidence how often it was asked for, allowed and wrong."""
    found: dict[str, dict[str, Counts]] = defaultdict(lambda: defaultdict(Counts))
    for run, label in labels.items():
        for rule, outcome in judge(label, predicted.get(run, {})):
            if outcome != "fn":
                counts = found[rule][predicted[run][rule]]
                setattr(counts, outcome, getattr(counts, outcome) + 1)
    return found


# ---------------------------------------------------------------- thresholds


@dataclass(frozen=True)
class Fit:
    """For which values a threshold is as good as any, on all corpora and on all but one.

    Attributes:
        rule: Name of the rule.
        option: Name of the threshold.
        default: Its default.
        everywhere: Least and greatest of the best values next to the default, on all corpora.
        without: The same without each corpus.
        counts: Errors on each corpus with the threshold that was fitted on the others, summed.
        ends: Least and greatest value that was tried.
    """

    rule: str
    option: str
    default: float
    everywhere: tuple[float, float]
    without: Mapping[str, tuple[float, float]]
    counts: Counts
    ends: tuple[float, float]

    @property
    def outside(self) -> list[str]:
        """Corpora without which the default is not among the best values."""
        return [name for name, (low, high) in self.without.items() if not low <= self.default <= high]

    def to_json(self) -> dict[str, Any]:
        """Return the fit as plain values."""
        return {
            "rule": self.rule,
            "option": self.option,
            "default": self.default,
            "everywhere": self.everywhere,
            "outside": self.outside,
            "ends": self.ends,
            "held_out": [self.counts.need, self.counts.tp, self.counts.fp, self.counts.fn],
        }


def moved(default: float, factor: float) -> float:
    """Return a threshold times a factor; of a share above a half it is the distance to 1 that is changed."""
    if 0.5 < default < 1.0:  # noqa: PLR2004 - a share
        return 1.0 - (1.0 - default) / factor
    return default * factor


def varied(corpus: Corpus, rule: str, option: str, value: float) -> dict[str, dict[str, str]]:
    """Return the predictions with one threshold changed."""
    config = Config(select=(rule,), options={rule: dataclasses.replace(RULES[rule].options(), **{option: value})})
    changed: dict[str, dict[str, str]] = {}
    for name, cases in corpus.cases.items():
        findings: list[Finding] = []
        for case in cases:
            new = diagnose_training(case.training, config).findings
            others = [
                dataclasses.replace(finding, superseded_by=None, suppressed=None)
                for finding in case.result.findings
                if finding.rule != rule
            ]
            findings += arbitrate([*others, *new], RULES)
        changed[name] = counted(findings, corpus.labels[name])
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


def fit(found: Sequence[Corpus], rule: str, option: str) -> Fit:
    """Fit one threshold on all corpora, and on all but one."""
    default = float(getattr(RULES[rule].options(), option))
    values = [moved(default, factor) for factor in GRID]
    table = {
        corpus.name: [score(corpus.labels, varied(corpus, rule, option, value)).rules[rule] for value in values]
        for corpus in found
    }

    def best(of: Sequence[str]) -> tuple[float, float]:
        scores = [sum((table[name][i] for name in of), Counts()).f1 or 0.0 for i in range(len(values))]
        return interval(values, scores, default)

    without = {name: best([other for other in table if other != name]) for name in table}
    held_out = Counts()
    for name, (low, high) in without.items():
        inside = [i for i, value in enumerate(values) if low <= value <= high]
        held_out += table[name][inside[len(inside) // 2]]
    return Fit(rule, option, default, best(list(table)), without, held_out, (values[0], values[-1]))


def fitted() -> list[tuple[str, str]]:
    """Return rule and name of every threshold that was chosen on labelled trainings."""
    return [
        (name, threshold.name)
        for name, rule in RULES.items()
        for threshold in rule.thresholds
        if threshold.source.startswith("calibrated:") and type(threshold.default) is float and threshold.default
    ]


# ---------------------------------------------------------------- what is measured


def measure(found: Sequence[Corpus], *, everything: bool) -> dict[str, Any]:
    """Measure corpora.

    Args:
        found: The corpora.
        everything: Whether thresholds and prefixes, which take minutes, are measured too.
    """
    labels, predicted = together(found)
    result = score(labels, predicted)
    document: dict[str, Any] = {
        "version": __version__,
        "corpora": {corpus.name: figures(corpus) for corpus in found},
        "families": by_family(found),
        "runs": len(labels),
        "healthy": result.healthy,
        "rules": {rule: result.rules[rule].to_json() for rule in RULES},
        "confidence": {
            rule: {
                level.value: [counts.tp, counts.may, counts.fp]
                for level in Confidence
                if (counts := levels.get(level.value))
            }
            for rule, levels in sorted(by_confidence(labels, predicted).items())
        },
        "findings": {run: rules for run, rules in sorted(predicted.items()) if rules},
    }
    if everything:
        seen = {
            f"{corpus.name}/{name}": parts
            for corpus in found
            for name, parts in history(corpus.labels, corpus.tb_runs, SHARES).items()
        }
        document["prefixes"] = over_prefixes(labels, seen, SHARES)
        document["fits"] = [fit(found, *threshold).to_json() for threshold in fitted()]
    return document


def packaged(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the package quotes of the result."""
    return {
        "corpus": {key: document[key] for key in ("runs", "healthy")} | {"corpora": len(document["corpora"])},
        "rules": {
            rule: {**counts, "confidence": document["confidence"].get(rule, {})}
            for rule, counts in document["rules"].items()
        },
    }


def differences(old: Predictions, new: Predictions, labels: Mapping[str, Label]) -> list[str]:
    """Return what changed from one diagnosis to another, a line each."""
    lines = []
    for run in sorted(labels):
        before, after = old.get(run, {}), new.get(run, {})
        outcomes = dict(judge(labels[run], after))
        for rule in sorted({*before, *after}):
            was, now = before.get(rule), after.get(rule)
            means = {"tp": "right", "may": "allowed", "fp": "FALSE ALARM", "fn": "MISSED"}.get(outcomes.get(rule, ""))
            if was is None:
                lines.append(f"{run}: + {rule} ({now}), {means}")
            elif now is None:
                lines.append(f"{run}: - {rule} ({was}), {means or 'was not asked for'}")
            elif was != now:
                lines.append(f"{run}: {rule} from {was} to {now}")
    return lines


def main() -> None:
    """Measure and show, and write where it is every labelled corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="*", type=Path, metavar="CORPUS")
    parser.add_argument("--quick", action="store_true", help="leave out prefixes and thresholds, write nothing")
    parser.add_argument("--diff", action="store_true", help="only what changed against the committed result")
    parser.add_argument("--json", action="store_true", help="the whole result as JSON, write nothing")
    arguments = parser.parse_args()
    paths = arguments.corpus or list(corpora.corpora().values())
    found = [read(path) for path in paths]
    document = measure(found, everything=not (arguments.diff or arguments.quick))
    if arguments.diff:
        committed = json.loads(RESULT.read_text("utf-8"))["findings"]
        labels = together(found)[0]
        old = {run: rules for run, rules in committed.items() if run in labels}
        print("\n".join(differences(old, document["findings"], labels)) or "no finding changed")
    elif arguments.json:
        print(json.dumps(document, indent=1))
    else:
        print(printed(document))
        if not (arguments.corpus or arguments.quick or paths == [corpora.DEMO]):
            PAGE.write_text(page(document), "utf-8")
            RESULT.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
            PACKAGED.write_text(json.dumps(packaged(document), indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
