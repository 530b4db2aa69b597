"""How fast the engine is, reading excluded, and how its time grows.

    python benchmarks/engine.py            measure, print the tables; about a minute
    python benchmarks/engine.py --full     ten times as many runs and points
    python benchmarks/engine.py --write    also write them between the marks in docs/performance.md

The runs are made up: losses, accuracies, a learning rate and a gradient norm of trainings that go well, overfit,
swing, spike, diverge or turn to NaN, so that every rule has something to look at. Seconds are of the processor
(``process_time``) beside those of the clock, which others on the machine delay. Each is the median of three
rounds; ratios within one table mean more than seconds.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
from page import write_section

ROOT = Path(__file__).resolve().parents[1]
# The code beside this script is meant, not one that happens to be installed.
sys.path.insert(0, str(ROOT))

from tb_diagnose.engine.config import Config  # noqa: E402 - the path comes first
from tb_diagnose.engine.engine import diagnose_training  # noqa: E402
from tb_diagnose.model import Float64Array, Points, Series, Training  # noqa: E402
from tb_diagnose.roles import build_trainings  # noqa: E402
from tb_diagnose.rules import RULES  # noqa: E402
from tb_diagnose.testing import decay, flat, turning  # noqa: E402

TARGET_RUN, TARGET_POINT = 0.010, 1e-7
"""Seconds for a run of ten series, and for a point of a long one."""
SERIES, POINTS = 10, 1000
ROUNDS = 3


class Sizes(NamedTuple):
    """How much is measured: many runs, and the points of a long one."""

    runs: int
    long: int


QUICK, FULL = Sizes(100, 100_000), Sizes(1000, 1_000_000)

Columns = dict[str, Float64Array]
Seconds = tuple[float, float]
"""Of the processor and of the clock."""

# ---------------------------------------------------------------- inputs


def spiky(n: int, seed: int) -> Float64Array:
    """Return a falling loss with a few spikes."""
    values = decay(2.3, 0.3, n, noise=0.03, seed=seed)
    values[np.random.default_rng(seed).integers(n // 4, n, 3)] += 4.0
    return values


def broken(n: int, seed: int) -> Float64Array:
    """Return a falling loss that turns to NaN."""
    values = decay(2.3, 0.3, n, noise=0.03, seed=seed)
    values[-n // 10 :] = np.nan
    return values


TRAINING: dict[str, Callable[[int, int], Float64Array]] = {
    "well": lambda n, seed: decay(2.3, 0.3, n, noise=0.03, seed=seed),
    "overfitted": lambda n, seed: decay(2.3, 0.01, n, noise=0.03, seed=seed),
    "swinging": lambda n, seed: decay(2.3, 0.8, n, noise=0.02, seed=seed) + 0.4 * np.sin(np.arange(n) * 40 / n),
    "spiky": spiky,
    "diverged": lambda n, seed: turning(2.3, 0.4, 9.0, n, at=0.6, noise=0.03, seed=seed),
    "stuck": lambda n, seed: flat(0.6931, n, noise=0.002, seed=seed),
    "broken": broken,
}


def columns(n: int, count: int, seed: int) -> Columns:
    """Return so many series of one training by tag, shape (n,) each."""
    kinds = list(TRAINING)
    kind = kinds[seed % len(kinds)]
    make = TRAINING[kind]
    best, last = (0.5, 1.4) if kind == "overfitted" else (0.4, 0.42)
    found: Columns = {
        "train/loss": make(n, seed),
        "val/loss": turning(2.3, best, last, n, noise=0.01, seed=seed + 1),
        "train/acc": decay(0.1, 0.97, n, noise=0.02, seed=seed + 2),
        "val/acc": decay(0.1, 0.9, n, noise=0.01, seed=seed + 3),
        "lr": np.linspace(1e-3, 0.0, n, dtype=np.float64),
        "train/grad_norm": np.abs(flat(1.0, n, noise=0.2, seed=seed + 4)),
        "val/f1": decay(0.1, 0.8, n, noise=0.01, seed=seed + 5),
        "epoch": np.floor(np.linspace(0, 20, n)),
    }
    for number in range(count):
        found[f"train/head_{number}_loss"] = make(n, seed + 10 + number)
        found[f"val/head_{number}_loss"] = turning(2.3, best, last, n, noise=0.01, seed=seed + 1000 + number)
    return dict(list(found.items())[:count])


def tb_runs(runs: int, count: int = SERIES, n: int = POINTS, first: int = 0) -> dict[str, dict[str, Series]]:
    """Return the series of so many runs, with so many series each, of n points."""
    steps = np.arange(n, dtype=np.int64)
    times = 1.6e9 + np.arange(n, dtype=np.float64)
    return {
        f"run{number:04d}": {
            tag: Series(tb_run=f"run{number:04d}", tag=tag, points=Points(steps, times, values))
            for tag, values in columns(n, count, first + number).items()
        }
        for number in range(runs)
    }


# ---------------------------------------------------------------- measurement


def timed(work: Callable[[], object], rounds: int = ROUNDS) -> Seconds:
    """Return the median seconds of some rounds."""
    spent = []
    for _ in range(rounds):
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        spent.append((time.process_time() - cpu, time.perf_counter() - wall))
    cpus, walls = zip(*spent, strict=True)
    return statistics.median(cpus), statistics.median(walls)


def diagnose_all(runs: Iterable[Training], config: Config | None = None) -> None:
    """Diagnose runs one by one, as the package does."""
    config = config or Config()
    for training in runs:
        diagnose_training(training, config)


def many(count: int) -> tuple[Seconds, Seconds]:
    """Return the seconds for roles and for diagnosis of so many runs."""
    made = tb_runs(count)
    runs = build_trainings(made)
    return timed(partial(build_trainings, made), 1), timed(partial(diagnose_all, runs))


def by_kind(n: int) -> dict[str, Seconds]:
    """Return the seconds for one run of n points of each kind of training."""
    return {
        kind: timed(partial(diagnose_all, build_trainings(tb_runs(1, n=n, first=number))))
        for number, kind in enumerate(TRAINING)
    }


def growth(sizes: Sequence[tuple[int, int]]) -> list[tuple[int, int, Seconds]]:
    """Return the seconds per run for so many series and points, the mean over all kinds of training."""
    found = []
    for count, n in sizes:
        cpu, wall = timed(partial(diagnose_all, build_trainings(tb_runs(len(TRAINING), count, n))))
        found.append((count, n, (cpu / len(TRAINING), wall / len(TRAINING))))
    return found


def by_rule(n: int) -> list[tuple[str, float, float]]:
    """Return the seconds of the processor that each rule takes alone: on a thousand points, and on n.

    A rule alone computes all the features that it needs; in company they are shared.
    """
    short = build_trainings(tb_runs(2 * len(TRAINING)))
    long = build_trainings(tb_runs(len(TRAINING), n=n))
    found = []
    for name in RULES:
        alone = Config(select=(name,))
        spent = [timed(partial(diagnose_all, runs, alone))[0] / len(runs) for runs in (short, long)]
        found.append((name, spent[0], spent[1]))
    return sorted(found, key=lambda row: -row[1])


# ---------------------------------------------------------------- report


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Return a table in Markdown; every column but the first is set to the right."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return ["| " + " | ".join(map(str, line)) + " |" for line in lines] + [""]


def seconds(value: float) -> str:
    """Write seconds, in milliseconds below one."""
    return f"{value:.2f} s" if value >= 1 else f"{1000 * value:.3g} ms"


def report(sizes: Sizes) -> str:
    """Measure everything and return the section."""
    roles, diagnosis = many(sizes.runs)
    kinds = by_kind(sizes.long)
    slowest = max(kinds, key=lambda kind: kinds[kind][0])
    points = growth([(SERIES, n) for n in (100, 1000, 10_000, 100_000, 1_000_000) if n <= sizes.long])
    series = growth([(count, POINTS) for count in (2, 10, 50, 200)])
    rules = by_rule(sizes.long)
    together = next(spent[0] for _, n, spent in points if n == POINTS)
    alone = sum(short for _, short, _ in rules)
    lines = [
        "## The engine, reading excluded",
        "",
        "Made by `benchmarks/engine.py --write` on one core of a shared machine",
        f"({platform.machine()}, Python {platform.python_version()}, NumPy {np.__version__}).",
        f"Runs of {SERIES} series; seconds of the processor, of the clock in brackets, which other work delays.",
        "",
        *table(
            ("work", "time", "target"),
            [
                (
                    f"{sizes.runs:,} runs x {SERIES} series x {POINTS:,} points, all rules",
                    both(diagnosis),
                    seconds(TARGET_RUN * sizes.runs),
                ),
                ("the same, deciding roles, pairs and runs", both(roles), ""),
                *(
                    (
                        f"one run x {SERIES} series x {sizes.long:,} points, {kind}",
                        both(spent),
                        seconds(TARGET_POINT * SERIES * sizes.long),
                    )
                    for kind, spent in kinds.items()
                ),
            ],
        ),
        f"Slowest of the long runs: {slowest}.",
        "",
        "### Growth",
        "",
        "Mean over all kinds of training; the last column is time per point against the first line.",
        "",
        *table(
            ("series", "points", "time a run", "per point, relative"),
            [
                (
                    count,
                    f"{n:,}",
                    both(spent),
                    f"{spent[0] / (count * n) / (rows[0][2][0] / (rows[0][0] * rows[0][1])):.3g}",
                )
                for rows in (points, series)
                for count, n, spent in rows
            ],
        ),
        "### Rules",
        "",
        "Each rule alone, where it computes every feature that it needs. Together they share features: all rules take",
        f"{seconds(together)} for a run of {POINTS:,} points, {together / alone:.0%} of the sum of this column.",
        "",
        *table(
            ("rule", f"{POINTS:,} points", f"{sizes.long:,} points"),
            [(f"`{name}`", seconds(short), seconds(long)) for name, short, long in rules],
        ),
    ]
    return "\n".join(lines).rstrip() + "\n"


def both(spent: Seconds) -> str:
    """Write seconds of the processor and of the clock."""
    return f"{seconds(spent[0])} ({seconds(spent[1])})"


def main() -> None:
    """Measure, print, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--full", action="store_true", help="ten times as many runs and points")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    arguments = parser.parse_args()
    section = report(FULL if arguments.full else QUICK)
    print(section)
    if arguments.write:
        write_section("engine", section)


if __name__ == "__main__":
    main()
