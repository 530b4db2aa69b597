"""What a ceiling for the memory of the tab (``--diagnose_memory``) saves, and what it costs.

One session after another, each in a process of its own, reads and diagnoses the same 1 GB of event files as the tab
does, with another ceiling. Afterwards it is asked for all curves of a run, as the tab is: once whose points are at
rest, and once whose points were let go of, so that its files are read again.

    python benchmarks/memory.py --inputs DIRECTORY            measure, print; makes the inputs of reader.py there
    python benchmarks/memory.py --inputs DIRECTORY --write    also write docs/performance.md
"""

from __future__ import annotations

import argparse
import math
import os
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from event_logs import GIGABYTE, ROOT, link_copies, make_inputs
from page import rows_of, write_section

sys.path.insert(0, str(ROOT))

from tb_diagnose.engine.config import Config
from tb_diagnose.sources import FileSource
from tb_diagnose.tensorboard_plugin.entries import TrainingEntry
from tb_diagnose.tensorboard_plugin.memory import MB
from tb_diagnose.tensorboard_plugin.session import Session

CEILINGS = (math.inf, 60.0, 20.0, 5.0)
"""In MB."""

RUNS = {"c": "10 tags of 300 points", "b": "2 tags of 100,000 points", "a": "5 tags of 200,000 points"}
"""Whose curves are asked for: runs of these inputs."""


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One session.

    Attributes:
        seconds: Of the clock, until everything was read and diagnosed.
        processor: Seconds of the processor meanwhile.
        before, after, peak: Memory of the process, in bytes.
        nbytes: Bytes that the points of the runs take that were kept.
        points: Points that were kept.
        runs: Runs in all.
        requests: Milliseconds for the curves of a run, by input, where its points were let go of and where not.
    """

    seconds: float
    processor: float
    before: float
    after: float
    peak: float
    nbytes: int
    points: int
    runs: int
    requests: dict[tuple[str, bool], float]


def memory(what: str) -> float:
    """Return the memory of this process, ``VmRSS`` now or ``VmHWM`` at most, in bytes; 0 where the system is silent."""
    status = Path("/proc/self/status")
    found = re.findall(rf"{what}:\s+(\d+)", status.read_text()) if status.exists() else []
    return int(found[0]) * 1024 if found else 0.0


def measure(logdir: str, ceiling: float) -> Measured:
    """Let a session read and diagnose a log directory.

    Args:
        logdir: The log directory.
        ceiling: In MB.
    """
    source = FileSource(logdir)
    session = Session(lambda: source, Config(), interval=0, memory=ceiling * MB)
    before, began, processor = memory("VmRSS"), time.perf_counter(), time.process_time()
    session.look()
    while session.snapshot.phase == "reading":
        time.sleep(0.01)
    seconds, processor = time.perf_counter() - began, time.process_time() - processor
    if session.snapshot.error:
        raise RuntimeError(session.snapshot.error)
    entries = session.snapshot.entries
    return Measured(
        seconds=seconds,
        processor=processor,
        before=before,
        after=memory("VmRSS"),
        peak=memory("VmHWM"),
        nbytes=source.nbytes,
        points=sum(len(series) for e in entries.values() if not e.evicted for series in e.training.series),
        runs=len(entries),
        requests=dict(ask(session, list(entries.values()))),
    )


def ask(session: Session, entries: Sequence[TrainingEntry]) -> Iterator[tuple[tuple[str, bool], float]]:
    """Ask for the curves of some run of each input and yield how long it took, in milliseconds."""
    for letter in RUNS:
        for is_evicted in (False, True):
            found = [e for e in entries if e.training.name.startswith(f"{letter}-") and e.evicted is is_evicted]
            for entry in found[:1]:
                began = time.perf_counter()
                curves = [session.find(entry, one.tb_run, one.tag) for one in entry.result.summary.series]
                columns = [column for one in curves if one for column in (one.steps, one.wall_times, one.values)]
                took = 1000 * (time.perf_counter() - began)
                if sum(map(len, columns)) != 3 * sum(one.points for one in entry.result.summary.series):
                    raise RuntimeError(f"points of {entry.training.name} are missing")
                yield (letter, is_evicted), took


TEXT = """## Memory of the tab

Made by `python benchmarks/memory.py --inputs DIRECTORY --write`: 1 GB of event files, {points:.1f} million points in
{runs:,} runs, read and diagnosed by one session; each line is a process of its own, which takes {before:.0f} MB before
it begins, and the quickest of {rounds} rounds in which they took turns, with its multiple of the first line. Machine:
{cores} cores; load of others {load:.1f} before it began.

"""
HEAD = ("ceiling (`--diagnose_memory`)", "points kept", "memory afterwards", "peak", "seconds", "of the processor")

LATER = """

What is left beside the points are findings, outcomes, best values so far and rows. A run is joined and diagnosed once,
however often the ceiling is reached; what a ceiling adds is looking at the names of all runs whenever it is, and
at their best values.

The curves of a run on request, in milliseconds, the median of those rounds:

"""
LATER_HEAD = ("run", "points packed", "points evicted, with the first request")


def section(rounds: Sequence[Sequence[Measured]], load: float) -> str:
    """Return the section of docs/performance.md, of one list of sessions for each ceiling."""
    best = [min(some, key=lambda one: one.seconds) for some in rounds]
    text = TEXT.format(
        points=best[0].points / 1e6,
        runs=best[0].runs,
        before=best[0].before / MB,
        rounds=len(rounds[0]),
        cores=os.cpu_count(),
        load=load,
    )
    rows = []
    for ceiling, one, some in zip(CEILINGS, best, rounds, strict=True):
        name = "none" if math.isinf(ceiling) else f"{ceiling:.0f} MB"
        kept = f"{one.points / 1e6:.1f} million, {one.nbytes / MB:.0f} MB"
        peak = max(each.peak for each in some)
        least = [min(each.processor for each in those) for those in (some, rounds[0])]
        rows.append(
            (
                name,
                kept,
                f"{one.after / MB:.0f} MB",
                f"{peak / MB:.0f} MB",
                f"{one.seconds:.1f} ({one.seconds / best[0].seconds:.2f}x)",
                f"{least[0]:.1f} ({least[0] / least[1]:.2f}x)",
            )
        )
    text += "\n".join(rows_of(HEAD, rows)) + LATER
    asked = []
    for letter, what in RUNS.items():
        row = [what]
        for key in ((letter, False), (letter, True)):
            taken = [one.requests[key] for some in rounds for one in some if key in one.requests]
            row.append(f"{statistics.median(taken):.1f}" if taken else "")
        asked.append(row)
    return text + "\n".join(rows_of(LATER_HEAD, asked))


def main() -> None:
    """Measure, and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=Path, required=True, help="directory to make the inputs in, and to find them")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    arguments = parser.parse_args()
    directory = arguments.inputs
    directory.mkdir(parents=True, exist_ok=True)
    inputs = make_inputs(directory, GIGABYTE, 1)
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(dir=directory) as made, get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        link_copies(inputs, Path(made))
        turns = [[pool.apply(measure, (made, ceiling)) for ceiling in CEILINGS] for _ in range(arguments.rounds)]
    text = section(list(zip(*turns, strict=True)), load)
    print(text)
    if arguments.write:
        write_section("memory", text)


if __name__ == "__main__":
    main()
