"""How often role, split and partner of a series are decided rightly, on a table of real names.

    python benchmarks/roles.py [--table ROLES.TSV] [--labels LABELS.JSON]

The table has a row per series with the columns ``framework, run_dir, tag, role, better, split, pair_run,
pair_tag``. Each row is judged twice: ALONE, in a log directory that holds its series and its partner, and
TOGETHER with all other series that the table knows of the same framework and directory. The values are noise
outside 0..1, so that names alone decide.

The table's words for roles are finer than ours; ``ROLES`` below says which of ours are right for each.
The labels are those of a corpus of runs: ``{"runs": {name: {"tags": {what: {"run": sub-run, "tag": tag}}}}}``.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from tb_diagnose.model import Better, Points, Role, Series, Split, Training
from tb_diagnose.roles import build_trainings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SHARED = Path(__file__).resolve().parents[2] / "shared"

ROLES = {
    "loss": {Role.LOSS, Role.SCORE},  # an error rate is a score of which less is better; ``better`` is checked apart
    "score": {Role.SCORE},
    "reward": {Role.REWARD},
    "lr": {Role.LEARNING_RATE},
    "grad_norm": {Role.GRADIENT_NORM},
    "time": {Role.TIME},
    "throughput": {Role.TIME},  # time per step, the other way round
    "meta": {Role.COUNTER, Role.TIME, Role.OTHER},  # bookkeeping that no rule judges
    "diagnostic": {Role.OTHER},
    "schedule": {Role.OTHER},
    "unknown": {Role.OTHER},
}
SPLITS = {"train": Split.TRAIN, "val": Split.VALIDATION, "test": Split.TEST, "none": Split.NONE}
BETTER = {"lower": Better.LOWER, "higher": Better.HIGHER}  # every other word: neither

# What the corpus calls its series -> right roles and splits. Error measures (rmse) count as losses here.
LABELLED = {
    "train_loss": ({Role.LOSS}, {Split.TRAIN}),
    "train_loss_step": ({Role.LOSS}, {Split.TRAIN}),
    "val_loss": ({Role.LOSS}, {Split.VALIDATION, Split.TEST}),
    "train_metric": ({Role.SCORE, Role.LOSS}, {Split.TRAIN}),
    "val_metric": ({Role.SCORE, Role.LOSS}, {Split.VALIDATION, Split.TEST}),
    "learning_rate": ({Role.LEARNING_RATE}, {Split.NONE}),
    "grad_norm": ({Role.GRADIENT_NORM}, {Split.TRAIN}),
    "epoch": ({Role.COUNTER}, {Split.NONE}),
    "throughput": ({Role.TIME}, {Split.NONE}),
    "memory": ({Role.OTHER}, {Split.NONE}),
}
PAIRED = (("train_loss", "val_loss"), ("train_metric", "val_metric"))

Key = tuple[str, str]


@dataclass(frozen=True)
class Row:
    """A series of the table and what is right for it."""

    group: Key
    key: Key
    partner: Key | None
    roles: set[Role]
    split: Split
    better: Better


def read_table(path: Path) -> list[Row]:
    """Read the table of names."""
    rows = []
    with path.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            tb_run = line["run_dir"]
            other = tb_run if line["pair_run"] == "(same run)" else line["pair_run"]
            rows.append(
                Row(
                    group=(line["framework"], tb_run.rpartition("/")[0]),
                    key=(tb_run, line["tag"]),
                    partner=(other, line["pair_tag"]) if line["pair_tag"] else None,
                    roles=ROLES[line["role"]],
                    split=SPLITS[line["split"]],
                    better=BETTER.get(line["better"], Better.NONE),
                )
            )
    return rows


def runs_of(keys: Iterable[Key]) -> tuple[Training, ...]:
    """Build runs from names, with values that say nothing."""
    values = np.random.default_rng(0).normal(5.0, 1.0, 50)
    tb_runs: dict[str, dict[str, Series]] = defaultdict(dict)
    for tb_run, tag in sorted(set(keys)):
        tb_runs[tb_run][tag] = Series(
            tb_run=tb_run,
            tag=tag,
            points=Points(np.arange(len(values)), np.arange(len(values), dtype=np.float64), values),
        )
    return build_trainings(tb_runs)


def judge(row: Row, runs: Iterable[Training]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong about a row: the column and a sentence."""
    training, series = find(runs, row.key)
    partner = training.partner(series)
    found = partner.key if partner else None
    if series.role not in row.roles:
        yield "role", f"{series.role.value}, not {'/'.join(sorted(r.value for r in row.roles))}: {series.why}"
    if series.split is not row.split:
        yield "split", f"{series.split.value}, not {row.split.value}: {series.why}"
    if found != row.partner:
        yield "partner", f"{found}, not {row.partner}"
    if series.better is not row.better:
        yield "better", f"{series.better.value}, not {row.better.value}: {series.why}"


def find(runs: Iterable[Training], key: Key) -> tuple[Training, Series]:
    """Return the run that holds a series, and the series."""
    return next((training, series) for training in runs if (series := training.find(*key)))


def score_table(path: Path) -> None:
    """Print how many rows of the table are right, and what is wrong with the others."""
    rows = read_table(path)
    groups: dict[Key, set[Key]] = defaultdict(set)
    for row in rows:
        groups[row.group] |= {row.key} | ({row.partner} if row.partner else set())
    for context in ("alone", "together"):
        misses: dict[str, list[str]] = {"role": [], "split": [], "partner": [], "better": []}
        for row in rows:
            own = {row.key} | ({row.partner} if row.partner else set())
            for column, what in judge(row, runs_of(own if context == "alone" else groups[row.group])):
                misses[column].append(f"{' : '.join(row.key)}: {what}")
        shares = (f"{column} {1 - len(wrong) / len(rows):.1%}" for column, wrong in misses.items())
        print(f"{context}, {len(rows)} rows: {', '.join(shares)}")
        for column, wrong in misses.items():
            for line in wrong:
                print(f"  {column}: {line}")


def score_labels(path: Path) -> None:
    """Print how many runs of a labelled corpus have all their labelled series right."""
    labels: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["runs"]
    wrong = {}
    for name, about in labels.items():
        places = {
            what: ("/".join(part for part in (name, place["run"]) if part), place["tag"])
            for what, place in about["tags"].items()
        }
        if problems := list(_judge_labels(places)):
            wrong[name] = problems
    print(f"corpus: {len(labels) - len(wrong)} of {len(labels)} runs right")
    for name, problems in wrong.items():
        print(f"  {name}: {'; '.join(problems)}")


def _judge_labels(places: dict[str, Key]) -> Iterator[str]:
    runs = runs_of(places.values())
    for what, key in places.items():
        roles, splits = LABELLED[what]
        training, series = find(runs, key)
        if series.role not in roles or series.split not in splits:
            yield f"{what} is {series.role.value}, {series.split.value}"
    for train, validation in PAIRED:
        if train in places and validation in places:
            training, series = find(runs, places[train])
            partner = training.partner(series)
            if partner is None or partner.key != places[validation]:
                yield f"{train} has another partner than {validation}"


def main() -> int:
    """Score the table and the corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", type=Path, default=SHARED / "tags" / "roles.tsv")
    parser.add_argument("--labels", type=Path, default=SHARED / "corpus" / "dev" / "labels.json")
    arguments = parser.parse_args()
    for path, score in ((arguments.table, score_table), (arguments.labels, score_labels)):
        if path.exists():
            score(path)
        else:
            print(f"{path}: not found, skipped")
    return 0


if __name__ == "__main__":
    sys.exit(main())
