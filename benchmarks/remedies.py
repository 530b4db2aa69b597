"""How often what helped somebody is among the first remedies that their log is answered with.

    python benchmarks/remedies.py            the logs of ../shared/corpus/threads
    python benchmarks/remedies.py CORPUS     another corpus whose labels say what helped
    python benchmarks/remedies.py --list     each run: what helped, the first diagnosis, its first remedies

``solved_by`` in ``labels.json`` is what helped the person who posted the log, in a few words of the labeller.
``CURES`` says which remedies of the catalogue that is: it reads the words only, never the run, and where the words
name several things ("dropout, early stopping") each of them counts as help. ``NO_CURE`` are the words for runs with
nothing to cure, or where nobody knows. A run is a match if one of the first three remedies of its first diagnosis
is one that helped. Three figures, from the kindest to the strictest: of the runs whose first diagnosis is an error or
a warning; of those with any diagnosis; of all runs that somebody cured.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# The code beside this script is meant, not one that happens to be installed.
sys.path.insert(0, str(ROOT))

from tb_diagnose.api import diagnose  # noqa: E402 - the path comes first
from tb_diagnose.engine.arbitration import is_active  # noqa: E402
from tb_diagnose.findings import Finding, Severity  # noqa: E402

CORPUS = ROOT.parent / "shared" / "corpus" / "threads"
FIRST = 3
"""Remedies that somebody reads before they give up (convention)."""

NO_CURE = re.compile(
    r"^(-|none given\b.*|unknown\b.*|nothing\b.*|normal\b.*|not a question\b.*|already solved|question was\b.*"
    r"|.*\bclosed as unrelated|\(the failure comes later\b.*)$"
)
"""Nothing was wrong, nobody found out, or the question was another."""

_RATE = ("lower-learning-rate", "raise-learning-rate", "find-learning-rate")
_OVERFITTING = (
    "add-regularisation",
    "early-stopping",
    "more-data",
    "simpler-model",
    "add-augmentation",
    "keep-best-checkpoint",
)

CURES: Mapping[str, tuple[str, ...]] = {
    # The step size: down, up, or not said which way.
    r"(lower|smaller)[\w ]* learning rate|lower it|learning rate[\w. ]* too (high|big)": ("lower-learning-rate",),
    r"raise the learning rate": ("raise-learning-rate",),
    r"^learning rate /|other learning rate|hyperparameters|settings|learning rate schedule": _RATE,
    r"learning rate schedule": ("schedule-learning-rate", "extend-schedule", "reduce-on-plateau"),
    r"warm-up": ("warm-up",),
    r"clip": ("clip-gradients",),
    r"(larger|too small)[\w ]* batch|batch size": ("larger-batch",),
    r"precision|fp32": ("mixed-precision-scaling",),
    r"numerical guard": ("guard-logarithms",),
    r"infinite batch|bad samples": ("inspect-bad-batch",),
    # Fitting too much, and too little.
    r"overfitting( /|$)": _OVERFITTING,  # "overfitting: more images" names the one that helped
    r"regulari[sz]|dropout": ("add-regularisation",),
    r"early stopping|fewer epochs|one or two epochs|best validation checkpoint": (
        "early-stopping",
        "keep-best-checkpoint",
    ),
    r"more (data|images)|too little data|data set far too small|far more than": ("more-data",),
    r"(longer|more epochs|train on|train much longer|too little training|need more steps)": ("train-longer",),
    r"other model|architecture|pretrained": ("change-architecture", "simpler-model", "larger-model"),
    # The data, and what the model is asked.
    r"imbalance|majority class|only background": ("class-weights", "resample-classes"),
    r"labels|label values|masks": ("check-labels",),
    r"validation (part|data)|sorted split|other data": ("check-loader", "compare-splits", "independent-splits"),
    r"preprocessing|data format": ("check-loader",),
    r"normalise": ("scale-inputs", "scale-targets", "normalise-per-channel"),
    r"softmax before": ("check-head-and-loss",),
    r"meaningless for a regression|not a regression metric|accuracy bug|computed per batch": ("check-metric",),
    r"checkpoint loading": ("resume-from-checkpoint",),
}
"""Words in ``solved_by``, as a regular expression -> the remedies that are that."""


@dataclass(frozen=True)
class Answer:
    """What a run is answered with.

    Attributes:
        run: The run.
        solved_by: What helped, in the words of the label.
        helped: The remedies that are that.
        finding: The first diagnosis, or None.
    """

    run: str
    solved_by: str
    helped: frozenset[str]
    finding: Finding | None

    @property
    def offered(self) -> tuple[str, ...]:
        """The first remedies."""
        return self.finding.remedies[:FIRST] if self.finding else ()

    @property
    def matches(self) -> bool:
        """Whether what helped is among them."""
        return not self.helped.isdisjoint(self.offered)


def cures(solved_by: str) -> frozenset[str]:
    """Return the remedies that the words name; an error for words that name none."""
    found = frozenset(name for words, names in CURES.items() if re.search(words, solved_by) for name in names)
    if not found:
        sys.exit(f"no remedy is known for what helped: {solved_by!r}")
    return found


def answers(corpus: Path) -> Iterator[Answer]:
    """Diagnose a corpus and iterate over its runs that somebody cured."""
    labels = json.loads((corpus / "labels.json").read_text("utf-8"))["runs"]
    findings: dict[str, list[Finding]] = {}
    for finding in diagnose(str(corpus)).findings:
        if is_active(finding):
            findings.setdefault(finding.run.partition("/")[0], []).append(finding)
    for run, label in labels.items():
        solved_by = label.get("solved_by", "-")
        if not NO_CURE.match(solved_by):
            ranked = sorted(findings.get(run, ()), key=lambda finding: finding.severity.rank)
            yield Answer(run, solved_by, cures(solved_by), ranked[0] if ranked else None)


def figure(name: str, of: Iterable[Answer]) -> str:
    """Return a line: how many of the answers match."""
    matches = [answer.matches for answer in of]
    share = f"{sum(matches) / len(matches):.0%}" if matches else "-"
    return f"{name:44} {sum(matches):3d} of {len(matches):3d}  {share:>4}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, metavar="CORPUS", default=CORPUS)
    parser.add_argument("--list", action="store_true", help="each run")
    arguments = parser.parse_args()
    found = list(answers(arguments.corpus))
    if arguments.list:
        for answer in found:
            rule = answer.finding.rule if answer.finding else "nothing found"
            mark = "+" if answer.matches else "-"
            print(f"{mark} {answer.run:6} {rule:32} {', '.join(answer.offered)}\n{'':9}{answer.solved_by}")
    print(f"what helped is among the first {FIRST} remedies of the first diagnosis, of the runs")
    print(figure("  whose diagnosis is an error or a warning", (a for a in found if _serious(a))))
    print(figure("  that have a diagnosis", (a for a in found if a.finding)))
    print(figure("  that somebody cured", found))


def _serious(answer: Answer) -> bool:
    return answer.finding is not None and answer.finding.severity in (Severity.ERROR, Severity.WARNING)


if __name__ == "__main__":
    main()
