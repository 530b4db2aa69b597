"""What the rules say of a training while it runs: every labelled run is cut off, and diagnosed again.

    python benchmarks/prefixes.py [CORPUS ...]    cut as often as ``callbacks.Monitor`` looks; prints, writes nothing

Counted are false alarms on the way, findings that come and go, and how early a fault is told. A log is cut by the share
of the points of each curve, as not all have wall times. ``accuracy.py`` publishes the same for a few cuts.
"""

from __future__ import annotations

import argparse
import dataclasses
import statistics
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import corpora
from corpora import Label, TbRuns, predictions

from tb_diagnose.callbacks.monitor import GROWTH
from tb_diagnose.model import Points, Series

SHARES = (0.25, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
FIRST_LOOK = 0.05
SHORT = frozenset({"undertrained", "too-few-points"})  # true of a training that is cut off, so no error of the rule

Parts = Sequence[frozenset[str]]
"""The rules that fired on the first part of a run, for growing parts, the whole run last."""


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


def looks() -> list[float]:
    """Return the shares of a run at which a monitor looks, the whole last: each time it has grown by a tenth."""
    shares = [FIRST_LOOK]
    while (following := (1.0 + GROWTH) * shares[-1]) < 1.0:
        shares.append(following)
    return [*shares, 1.0]


def history(labels: Mapping[str, Label], tb_runs: TbRuns, shares: Sequence[float]) -> dict[str, Parts]:
    """Diagnose the first parts of every run."""
    seen: dict[str, list[frozenset[str]]] = defaultdict(list)
    for share in shares:
        cases = corpora.diagnose(labels, prefix(tb_runs, share))
        for name, rules in predictions(labels, cases).items():
            seen[name].append(frozenset(rules) - SHORT)
    return dict(seen)


def alarms(parts: Parts, label: Label, in_a_row: int = 1) -> frozenset[str]:
    """Return the rules that fired in so many parts in a row, and that neither the labels nor the whole run have."""
    stretches = (parts[i : i + in_a_row] for i in range(len(parts) - in_a_row + 1))
    fired = frozenset().union(*(frozenset.intersection(*stretch) for stretch in stretches))
    return fired - parts[-1] - label.wanted


def comes_and_goes(parts: Parts) -> bool:
    """Return whether a rule fires, or stops to fire, more than once."""
    return any(
        sum(a != b for a, b in pairwise(rule in part for part in parts)) > 1 for rule in frozenset().union(*parts)
    )


def over_prefixes(labels: Mapping[str, Label], seen: Mapping[str, Parts], shares: Sequence[float]) -> dict[str, Any]:
    """Return what is published of the first parts of all runs.

    Returns:
        How many runs have the verdict that they have at the end, by share; how many healthy runs ever show a finding
        that the whole run lacks (but those true of whatever is cut off); and how many runs show one that comes, goes
        and comes again.
    """
    false = {name: alarms(seen[name], label) for name, label in labels.items() if label.healthy}
    return {
        "runs": len(labels),
        "healthy": len(false),
        "as_at_the_end": {
            f"{share:.0%}": sum(parts[i] == parts[-1] for parts in seen.values()) for i, share in enumerate(shares)
        },
        "healthy_ever_alarmed": sum(map(bool, false.values())),
        "found_gone_found": sum(map(comes_and_goes, seen.values())),
        "alarms": dict(Counter(rule for rules in false.values() for rule in rules).most_common()),
    }


def told(labels: Mapping[str, Label], seen: Mapping[str, Parts], shares: Sequence[float]) -> list[str]:
    """Return what a monitor tells, a line each: it tells what two looks in a row have seen."""
    healthy = [name for name, label in labels.items() if label.healthy]
    wrong = [name for name in healthy if alarms(seen[name], labels[name], in_a_row=2)]
    when: dict[str, list[float]] = defaultdict(list)
    for name, label in labels.items():
        both = [before & now for before, now in pairwise(seen[name])]
        for rule in label.must:
            when[rule] += [share for share, rules in zip(shares[1:], both, strict=True) if rule in rules][:1]
    return [
        f"told something wrong: {len(wrong)} of {len(healthy)} healthy runs",
        f"a finding comes and goes: {sum(map(comes_and_goes, seen.values()))} of {len(seen)} runs",
        *(
            f"{rule:34} {len(firsts):3} runs, told at {statistics.median_low(firsts):.0%} of the run (median)"
            for rule, firsts in sorted(when.items())
            if firsts
        ),
    ]


def main() -> None:
    """Cut the corpora as a monitor sees them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="*", metavar="CORPUS")
    chosen = parser.parse_args().corpora
    for name, path in corpora.corpora().items():
        if not chosen or name in chosen:
            labels, tb_runs = corpora.read_labels(path), corpora.read(path)
            print(name, *told(labels, history(labels, tb_runs, looks()), looks()), sep="\n  ")


if __name__ == "__main__":
    main()
