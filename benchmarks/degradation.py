"""What becomes of right verdicts where a log holds less: only those that turn WRONG are counted.

    python benchmarks/degradation.py [CORPUS ...] [--write]

Every labelled run that is told right is told again from a poorer log of itself: its late window, 10, 5 or 3
evaluations, no metric, only held-out series, another logging interval, values of four digits, other names of tags,
smoothed as EMA with .9. A verdict is wrong where a healthy run gets a false alarm or a faulty one is called healthy.
One that becomes unjudged is not: less was logged. ``--write`` writes the table into docs/accuracy-degraded.md.
"""

from __future__ import annotations

import argparse
import dataclasses
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

import corpora
import numpy as np
from accuracy_page import prose, table
from corpora import ROOT, Label, TbRuns, predictions, statuses

from tb_diagnose.findings import RunStatus
from tb_diagnose.model import Float64Array, Points, Role, Series, Split
from tb_diagnose.roles import classify
from tb_diagnose.sources import TbRun

PAGE = ROOT / "docs" / "accuracy-degraded.md"
DECAY = 0.9  # of the moving average, as people set TensorBoard's slider
NOT_WRONG_OF_LESS = frozenset({"too-few-points", "no-validation", "undertrained", "damaged-log"})
"""True of a log that holds less, whatever the training was."""
RENAMED = {"train_loss": "loss/tr", "val_loss": "loss/dev", "train_acc": "acc/tr", "val_acc": "acc/dev"}

Change = Callable[[Series], Series | None]
"""Makes a poorer series of one; None where nothing is left of it."""


def picked(series: Series, chosen: Float64Array | slice) -> Series:
    """Return a series with some of its points."""
    return dataclasses.replace(
        series, points=Points(series.steps[chosen], series.wall_times[chosen], series.values[chosen])
    )


def late(series: Series) -> Series:
    """Return the last half of a series of eight points or more."""
    return picked(series, slice(len(series) // 2, None)) if len(series) >= 8 else series  # noqa: PLR2004 - halves


def few(count: int) -> Change:
    """Return what leaves so many evenly spaced points, the first and the last among them."""

    def change(series: Series) -> Series:
        if len(series) <= count:
            return series
        return picked(series, np.linspace(0, len(series) - 1, count).round().astype(np.intp))

    return change


def sparse(series: Series) -> Series:
    """Return every third point."""
    return picked(series, slice(None, None, 3))


def rounded(series: Series) -> Series:
    """Return values of four digits."""
    return with_values(series, np.array([float(f"{value:.4g}") for value in series.values]))


def smoothed(series: Series) -> Series:
    """Return values as an exponential moving average gives them, begun at the first value."""
    values = series.values.copy()
    for i in range(1, len(values)):
        if np.isfinite(values[i]) and np.isfinite(values[i - 1]):
            values[i] = DECAY * values[i - 1] + (1.0 - DECAY) * values[i]
    return with_values(series, values)


def with_values(series: Series, values: Float64Array) -> Series:
    """Return a series with other values."""
    return dataclasses.replace(series, points=Points(series.steps, series.wall_times, values))


def without_scores(series: Series) -> Series | None:
    """Return a series that is no score."""
    return None if classify(series.tag, series.tb_run).role is Role.SCORE else series


def only_held_out(series: Series) -> Series | None:
    """Return a series that is not measured on training data."""
    return None if classify(series.tag, series.tb_run).split is Split.TRAIN else series


def renamed(series: Series) -> Series:
    """Return a series under another common name."""
    return dataclasses.replace(series, tag=RENAMED.get(series.tag, series.tag))


CHANGES: dict[str, Change] = {
    "late window": late,
    "10 evaluations": few(10),
    "5 evaluations": few(5),
    "3 evaluations": few(3),
    "no metric": without_scores,
    "only held-out series": only_held_out,
    "every third point": sparse,
    "four digits": rounded,
    "other tags": renamed,
    "EMA .9": smoothed,
}


def degraded(tb_runs: TbRuns, change: Change) -> dict[str, TbRun]:
    """Return a corpus in which every series is changed."""
    changed = {}
    for name, tb_run in tb_runs.items():
        series = [change(one) for one in tb_run.series.values()]
        changed[name] = dataclasses.replace(tb_run, series={one.tag: one for one in series if one is not None})
    return changed


def wrong(label: Label, found: Mapping[str, str], verdicts: set[str]) -> str:
    """Return what is wrong with a verdict: a rule, ``called healthy``, or nothing."""
    alarms = [rule for rule in found if rule not in label.wanted and rule not in NOT_WRONG_OF_LESS]
    if alarms:
        return alarms[0]
    return "called healthy" if label.faulty and verdicts == {RunStatus.HEALTHY.value} else ""


def measure(corpus: Path) -> tuple[int, dict[str, Counter[str]]]:
    """Return how many runs of a corpus are told right, and by change what turned wrong of them."""
    labels = corpora.read_labels(corpus)
    tb_runs = corpora.read(corpus)

    def verdicts(some: TbRuns) -> dict[str, str]:
        cases = corpora.diagnose(labels, some)
        found = predictions(labels, cases)
        return {name: wrong(label, found[name], statuses(cases, name)) for name, label in labels.items()}

    right = [name for name, mistake in verdicts(tb_runs).items() if not mistake]
    turned = {}
    for change, function in CHANGES.items():
        now = verdicts(degraded(tb_runs, function))
        turned[change] = Counter(now[name] for name in right if now[name])
    return len(right), turned


def main() -> None:
    """Measure and print, or write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="*", type=Path, metavar="CORPUS")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    arguments = parser.parse_args()
    paths = arguments.corpus or list(corpora.corpora().values())
    measured = {path.name: measure(path) for path in paths}
    rows = [
        (
            change,
            *(f"{turned[change].total()} of {right}" for right, turned in measured.values()),
            ", ".join(
                f"{what} {count}"
                for what, count in sum((turned[change] for _, turned in measured.values()), Counter()).most_common(4)
            ),
        )
        for change in CHANGES
    ]
    lines = [
        "# Right verdicts that turn wrong where a log holds less",
        "",
        *prose(
            "Made by `benchmarks/degradation.py`: every labelled run that is told right is told again from a "
            "poorer log of itself. A verdict is wrong where an alarm is false or a faulty run is called healthy; one "
            "that becomes unjudged is not counted, since less was logged."
        ),
        *table(("log", *measured, "what"), rows),
    ]
    print("\n".join(lines))
    if arguments.write:
        PAGE.write_text("\n".join(lines), "utf-8")


if __name__ == "__main__":
    main()
