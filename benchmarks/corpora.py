"""Labelled trainings: where they lie, how they are read, and what a diagnosis of them is worth.

A corpus is a directory with ``labels.json``, ``{"runs": {run: {"must": [...], "must_any": [[...]], "may": [...],
"healthy": bool, "task": str}}}``, or with ``expected.toml`` as ``demo_logs`` has it, and the runs: event files in
directories of their names, or all of them in ``series.json.gz`` (see ``pack``). A rule in ``must`` has to fire; of each
group in ``must_any`` at least one; one in ``may`` is allowed to; every other is a false alarm.

    python benchmarks/corpora.py CORPUS TARGET    write the corpus in the compact form
"""

from __future__ import annotations

import gzip
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
# The code beside this script is meant, not one that happens to be installed.
sys.path.insert(0, str(ROOT))

from tb_diagnose.api import with_complaints  # noqa: E402 - the path comes first
from tb_diagnose.engine.config import Config  # noqa: E402
from tb_diagnose.engine.engine import TrainingResult, diagnose_training  # noqa: E402
from tb_diagnose.findings import Finding, Severity  # noqa: E402
from tb_diagnose.model import Points, Series, Training  # noqa: E402
from tb_diagnose.roles import build_trainings  # noqa: E402
from tb_diagnose.sources import TbRun, open_source  # noqa: E402

SHARED = ROOT.parent / "shared" / "corpus"
OWN = ROOT / "benchmarks" / "corpus"
DEMO = ROOT / "demo_logs"
PACKED = "series.json.gz"
GUESSES = {"stuck-at-chance", "predicts-the-prior"}
"""Special cases of ``not-learning``, which may stand in for them."""

Z = 1.959964  # of a 95 % interval

TbRuns = Mapping[str, TbRun]

# ---------------------------------------------------------------- labels


@dataclass(frozen=True, kw_only=True)
class Label:
    """What is right for one run."""

    must: tuple[str, ...] = ()
    must_any: tuple[tuple[str, ...], ...] = ()
    may: tuple[str, ...] = ()
    healthy: bool = False
    task: str = ""

    @property
    def faulty(self) -> bool:
        """Whether something has to be found."""
        return bool(self.must or self.must_any)

    @property
    def wanted(self) -> set[str]:
        """What has to be found, or may be."""
        wanted = {*self.must, *(rule for group in self.must_any for rule in group)}
        return wanted | set(self.may) | ({"not-learning"} if wanted & GUESSES else set())


def corpora() -> dict[str, Path]:
    """Return the corpora that are here, by name; ``demo_logs`` alone where there is no other."""
    found = [
        path for folder in (SHARED, OWN) if folder.is_dir() for path in sorted(folder.iterdir()) if _is_corpus(path)
    ]
    return {path.name: path for path in found} or {DEMO.name: DEMO}


def _is_corpus(path: Path) -> bool:
    return (path / "labels.json").is_file()


def read_labels(corpus: Path) -> dict[str, Label]:
    """Read ``labels.json`` or ``expected.toml`` of a corpus."""
    if _is_corpus(corpus):
        entries = json.loads((corpus / "labels.json").read_text("utf-8"))["runs"]
        return {
            name: Label(
                must=tuple(entry["must"]),
                must_any=tuple(tuple(group) for group in entry.get("must_any", ())),
                may=tuple(entry.get("may", ())),
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


# ---------------------------------------------------------------- series


def read(corpus: Path) -> TbRuns:
    """Read all series of a corpus."""
    if (corpus / PACKED).is_file():
        return _unpacked(json.loads(gzip.decompress((corpus / PACKED).read_bytes())))
    source = open_source(str(corpus))
    for _ in source.refresh():
        pass
    return source.tb_runs


def pack(corpus: Path, target: Path) -> None:
    """Write labels and series of a corpus in the compact form: steps, seconds since the first point, values."""
    packed: dict[str, dict[str, list[list[Any]]]] = {}
    for name, tb_run in read(corpus).items():
        for tag, series in tb_run.series.items():
            seconds = series.wall_times - series.wall_times[0] if len(series) else series.wall_times
            packed.setdefault(name, {})[tag] = [
                series.steps.tolist(),
                [round(float(second), 2) for second in seconds],
                [float(f"{value:.7g}") for value in series.values],
            ]
    target.mkdir(parents=True, exist_ok=True)
    (target / "labels.json").write_text((corpus / "labels.json").read_text("utf-8"), "utf-8")
    text = json.dumps(packed, ensure_ascii=False, separators=(",", ":"))
    (target / PACKED).write_bytes(gzip.compress(text.encode(), mtime=0))


def _unpacked(packed: Mapping[str, Mapping[str, Sequence[Sequence[float]]]]) -> TbRuns:
    def series_of(name: str, tag: str, columns: Sequence[Sequence[float]]) -> Series:
        steps, seconds, values = columns
        points = Points(np.array(steps, np.int64), np.array(seconds, np.float64), np.array(values, np.float64))
        return Series(tb_run=name, tag=tag, points=points)

    return {
        name: TbRun(
            name=name,
            series={tag: series_of(name, tag, columns) for tag, columns in tags.items()},
            warnings=(),
            bytes_read=0,
            bytes_known=0,
        )
        for name, tags in packed.items()
    }


# ---------------------------------------------------------------- diagnosis


@dataclass(frozen=True)
class Case:
    """One of our runs, and what the engine says of it."""

    training: Training
    result: TrainingResult


Cases = Mapping[str, Sequence[Case]]
"""Our runs by the labelled run that they belong to."""


def diagnose(labels: Mapping[str, Label], tb_runs: TbRuns) -> dict[str, list[Case]]:
    """Diagnose every run; it belongs to the label with the longest name that is the beginning of its own."""
    cases: dict[str, list[Case]] = defaultdict(list)
    trainings = build_trainings({name: tb_run.series for name, tb_run in tb_runs.items()})
    for training in with_complaints(trainings, tb_runs):
        parts = training.name.split("/")
        names = ("/".join(parts[:count]) for count in range(len(parts), 0, -1))
        label = next((name for name in names if name in labels), None)
        if label is None:
            continue
        result = diagnose_training(training, Config())
        failed = [outcome for outcome in result.outcomes if outcome.status == "failed"]
        if failed:
            sys.exit(f"a rule crashed: {failed[0]}")
        cases[label].append(Case(training, result))
    return cases


def counted(findings: Iterable[Finding], label: Label) -> dict[str, str]:
    """Return the rules of the findings that count, each with its best confidence.

    Errors and warnings that no other finding explains or says as well; others only where the label speaks of them.
    """
    ranked = sorted(findings, key=lambda finding: -finding.confidence.rank)
    return {
        finding.rule: finding.confidence.value
        for finding in ranked
        if finding.suppressed is None
        and (finding.rule in label.wanted or (finding.severity is not Severity.INFO and finding.superseded_by is None))
    }


def predictions(labels: Mapping[str, Label], cases: Cases) -> dict[str, dict[str, str]]:
    """Return rule and confidence of the findings that count, for every labelled run."""
    return {
        name: counted((finding for case in cases.get(name, ()) for finding in case.result.findings), label)
        for name, label in labels.items()
    }


def statuses(cases: Cases, name: str) -> set[str]:
    """Return the verdicts on our runs of a labelled one."""
    return {case.result.summary.status.value for case in cases.get(name, ())}


# ---------------------------------------------------------------- scores


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
        """In how many runs it was asked for."""
        return self.tp + self.fn

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall, None where there is nothing to be right about."""
        return ratio(2 * self.tp, 2 * self.tp + self.fp + self.fn)

    def to_json(self) -> dict[str, Any]:
        """Return the counts, and the shares with their intervals."""
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
    asked = {*label.must, *(rule for group in label.must_any for rule in group)}
    for rule in reported:
        if rule not in asked:
            yield rule, "may" if rule in label.wanted else "fp"


@dataclass
class Score:
    """A diagnosis of a corpus compared with its labels.

    Attributes:
        rules: How often each rule was right.
        misses: Run and rule of what was not found.
        alarms: Run and rule of what was found for nothing.
        healthy: Number of healthy runs.
        quiet: How many of them have no false alarm.
        silent: How many of them have no finding at all.
        faulty: Number of runs in which something has to be found.
        full: How many of them have everything that has to be found.
    """

    rules: dict[str, Counts] = field(default_factory=lambda: defaultdict(Counts))
    misses: list[tuple[str, str]] = field(default_factory=list)
    alarms: list[tuple[str, str]] = field(default_factory=list)
    healthy: int = 0
    quiet: int = 0
    silent: int = 0
    faulty: int = 0
    full: int = 0

    @property
    def macro_f1(self) -> float:
        """Mean F1 of the rules that the labels ask for at least once."""
        asked = [counts.f1 or 0.0 for counts in self.rules.values() if counts.need]
        return sum(asked) / len(asked) if asked else math.nan

    @property
    def total(self) -> Counts:
        """The counts of all rules together."""
        return sum(self.rules.values(), Counts())


def score(labels: Mapping[str, Label], predicted: Mapping[str, Iterable[str]]) -> Score:
    """Score predictions; a run without any counts as one in which nothing was found."""
    result = Score()
    for name, label in sorted(labels.items()):
        found = list(predicted.get(name, ()))
        outcomes = list(judge(label, found))
        for rule, outcome in outcomes:
            counts = result.rules[rule]
            setattr(counts, outcome, getattr(counts, outcome) + 1)
        missed = [rule for rule, outcome in outcomes if outcome == "fn"]
        alarms = [rule for rule, outcome in outcomes if outcome == "fp"]
        result.misses += [(name, rule) for rule in missed]
        result.alarms += [(name, rule) for rule in alarms]
        if label.faulty:
            result.faulty += 1
            result.full += not missed
        if label.healthy:
            result.healthy += 1
            result.quiet += not alarms
            result.silent += not found
    return result


if __name__ == "__main__":
    pack(Path(sys.argv[1]), Path(sys.argv[2]))
