"""What a callback would have told while the labelled trainings ran: false alarms on the way, and how early it is right.

    python benchmarks/replay.py [CORPUS ...]     all corpora by default; prints, writes nothing

Every run is cut at steps between which it grows by a tenth, as ``callbacks.Monitor`` does, and a finding counts as told
once two diagnoses in a row have it. A log is cut by the share of the points of each curve, as not all have wall times.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

import corpora
from accuracy import prefix

from tb_diagnose.callbacks.monitor import GROWTH
from tb_diagnose.findings import Severity

FEWEST = 3


def shares(length: int) -> Iterator[float]:
    """Iterate over the shares of a run at which it is diagnosed, the whole last."""
    points = FEWEST
    while points < length:
        yield points / length
        points += max(FEWEST, int(GROWTH * points))
    yield 1.0


def told(label: corpora.Label, tb_runs: corpora.TbRuns, name: str) -> list[tuple[float, set[str]]]:
    """Return at which share which rules were found, severe ones only."""
    length = max((len(series.values) for run in tb_runs.values() for series in run.series.values()), default=0)
    found = []
    for share in shares(length):
        cases = corpora.diagnose({name: label}, tb_runs if share == 1.0 else prefix(tb_runs, share))
        rules = {
            finding.rule
            for case in cases.get(name, ())
            for finding in case.result.findings
            if finding.severity is not Severity.INFO and finding.suppressed is None
        }
        found.append((share, rules))
    return found


def measure(labels: Mapping[str, corpora.Label], tb_runs: corpora.TbRuns) -> Counter[str]:
    """Count what is told wrongly, and what comes and goes."""
    counts: Counter[str] = Counter()
    when: dict[str, list[float]] = defaultdict(list)
    for name, label in labels.items():
        mine = {key: run for key, run in tb_runs.items() if key == name or key.startswith(f"{name}/")}
        history = told(label, mine, name)
        pairs = list(pairwise(history))
        alarms = {rule for (_, before), (_, now) in pairs for rule in before & now}
        counts["runs"] += 1
        if label.healthy:
            counts["healthy"] += 1
            counts["healthy, told something wrong"] += bool(alarms - label.wanted)
        flips = Counter(rule for (_, before), (_, now) in pairs for rule in now - before)
        counts["found, gone, found"] += any(count > 1 for count in flips.values())
        for rule in label.must:
            first = next((share for (_, before), (share, now) in pairs if rule in before & now), None)
            if first is not None:
                when[rule].append(first)
    for rule, firsts in sorted(when.items()):
        print(f"  {rule:34} {len(firsts):3} runs, told at {sorted(firsts)[len(firsts) // 2]:.0%} of the run (median)")
    return counts


def main() -> None:
    """Replay the corpora."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="*", metavar="CORPUS")
    chosen = parser.parse_args().corpora
    total: Counter[str] = Counter()
    for name, path in corpora.corpora().items():
        if not chosen or name in chosen:
            print(name)
            counts = measure(corpora.read_labels(path), corpora.read(path))
            print(f"  {dict(counts)}")
            total += counts
    print(dict(total))


if __name__ == "__main__":
    main()
