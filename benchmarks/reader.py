"""How fast event files are read, by us and by others.

Makes the inputs once (about 1 GB in a temporary directory, or in ``--inputs``), then measures every reader on
every input: each measurement in a process of its own, imports excluded, readers in turn, several rounds, the
best of them. Ratios between readers of one run mean something; seconds depend on the machine.

    python benchmarks/reader.py                    measure, print the tables
    python benchmarks/reader.py --write            also write docs/performance.md and benchmarks/reader.json
    python benchmarks/reader.py --studies          also refreshing, growth, two workers, and packed points
    python benchmarks/reader.py --only a,f         some inputs
    python benchmarks/reader.py --python tf=PATH --python tbparse=PATH
                                                   interpreters that have TensorFlow or tbparse

Slow readers are measured on inputs of a tenth of the size, beside ours on the same.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from event_logs import INPUTS, ROOT, TENTH, files, make_inputs
from page import rows_of, write_section
from reader_studies import STUDIES, studies
from readers import READERS, is_there, measure_apart, measure_here


def compare(
    inputs: dict[str, tuple[Path, int]], readers: list[str], rounds: int, interpreters: dict[str, str]
) -> dict[str, dict[str, dict[str, float]]]:
    """Measure readers in turn on every input: input to reader to seconds and peak MB."""
    result: dict[str, dict[str, dict[str, float]]] = {}
    for letter, (logdir, _) in inputs.items():
        measured: dict[str, list[dict[str, float]]] = {name: [] for name in readers}
        for path in files(logdir):
            Path(path).read_bytes()
        for _ in range(rounds):
            for name in readers:
                measured[name].append(measure_apart(name, logdir, interpreters))
        result[letter] = {
            name: {
                "seconds": min(row["seconds"] for row in rows),
                "median_seconds": statistics.median(row["seconds"] for row in rows),
                "peak_mb": statistics.median(row["peak_mb"] for row in rows),
                "start_mb": statistics.median(row["start_mb"] for row in rows),
            }
            for name, rows in measured.items()
        }
        for name in readers:
            print(f"{letter} {name:16} {result[letter][name]['seconds']:8.3f} s", file=sys.stderr)
    return result


def table(result: dict[str, Any], readers: list[str], scale: int) -> list[str]:
    """Return a comparison as a Markdown table: seconds, and the multiple of ours."""
    lines = []
    for letter, measured in result.items():
        own = measured["ours"]["seconds"]
        cells = []
        for name in readers:
            seconds = measured[name]["seconds"]
            cells.append(f"{seconds:.3f}" if name == "ours" else f"{seconds:.3f} ({seconds / own:.1f}x)")
        title = INPUTS[letter][0] + (f", a {_ORDINALS[scale]}" if scale > 1 else "")
        lines.append((f"({letter}) {title}", *cells))
    return rows_of(("input", *(READERS[name].title for name in readers)), lines)


_ORDINALS = {10: "tenth", 100: "hundredth"}


def throughput(result: dict[str, Any], inputs: dict[str, tuple[Path, int]]) -> list[str]:
    """Return rates and memory of our reader as a Markdown table."""
    head = (
        "input",
        "events",
        "MB",
        "events/s",
        "MB/s",
        "peak MB",
        "before reading",
        "bytes/point",
        "data server, all: peak MB",
    )
    lines = []
    for letter, measured in result.items():
        logdir, events = inputs[letter]
        size = sum(Path(path).stat().st_size for path in files(logdir)) / 1e6
        own = measured["ours"]
        server = f"{measured['server']['peak_mb']:.0f}" if "server" in measured else ""
        lines.append(
            (
                f"({letter})",
                f"{events:,}",
                f"{size:.0f}",
                f"{events / own['seconds'] / 1e6:.1f} M",
                f"{size / own['seconds']:.0f}",
                f"{own['peak_mb']:.0f}",
                f"{own['start_mb']:.0f}",
                f"{(own['peak_mb'] - own['start_mb']) * 1e6 / events:.0f}",
                server,
            )
        )
    return rows_of(head, lines)


def memory(result: dict[str, Any], readers: list[str]) -> list[str]:
    """Return the peak memory of all readers as a Markdown table, in MB."""
    lines = [
        (f"({letter})", *(f"{measured[name]['peak_mb']:.0f}" for name in readers))
        for letter, measured in result.items()
    ]
    return rows_of(("input", *(READERS[name].title for name in readers)), lines)


def report(
    arguments: argparse.Namespace, directory: Path, letters: list[str], readers: list[str], interpreters: dict[str, str]
) -> None:
    """Measure what was asked for, print it, and write it down."""
    load = os.getloadavg()[0]
    whole = make_inputs(directory, letters, 1)
    quick = [name for name in readers if not READERS[name].slow]
    result = compare(whole, quick, arguments.rounds, interpreters)
    tenth = make_inputs(directory, [letter for letter in letters if letter in TENTH], 10)
    slow = ["ours", *(name for name in readers if READERS[name].slow)]
    slow_result = compare(tenth, slow, min(3, arguments.rounds), interpreters) if len(slow) > 1 else {}
    studied = studies(directory, interpreters) if arguments.write or arguments.studies else {}
    sections = {
        "Whole inputs: seconds, and the multiple of ours": table(result, quick, 1),
        "Rates and memory of our reader": throughput(result, whole),
        "A tenth of the inputs, beside slower readers": table(slow_result, slow, 10),
        "Peak memory on a tenth of the inputs, in MB": memory(slow_result, slow),
        **{title: study.lines for title, study in studied.items()},
    }
    text = "\n".join(f"\n### {title}\n\n" + "\n".join(lines) for title, lines in sections.items() if lines)
    print(text)
    if arguments.write:
        machine = (
            f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, "
            f"NumPy {np.__version__}; load of others {load:.1f} before it began"
        )
        write_section("reader", f"{INTRODUCTION.format(machine=machine)}{text}")
        measured = {
            "machine": machine,
            "whole": result,
            "tenth": slow_result,
            "studies": {title: study.measured for title, study in studied.items()},
        }
        (ROOT / "benchmarks" / "reader.json").write_text(json.dumps(measured, indent=1) + "\n")


INTRODUCTION = """## How fast event files are read

Made by `python benchmarks/reader.py --write`; the inputs are made by it too. Every number is the best of
several rounds in which the readers took turns, each in a fresh process, files in the page cache, imports
excluded. Read the ratios, not the digits: differences below 1.3x mean nothing. The data server is timed from
its start to the end of its first load; it uses all cores, we use one. Machine: {machine}.

Lengths are always checked against their checksums. Payloads that cannot be decoded are reported, which is what the data
server does too. `tb-diagnose check` checks all of them while it reads, at the price in the second column (`--no-verify`
does without); the tab does so afterwards, in the background. Among images, which are otherwise stepped over, every byte
must be read and summed for that. Where there is nothing to learn, as where every tag is met only once, ours is as slow
as its generic decoder, and what it costs to find that out is in a table below.
"""


def main() -> None:
    """Measure, and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=Path, help="directory to make the inputs in, and to find them in again")
    parser.add_argument("--only", default=",".join(INPUTS), help="letters of the inputs")
    parser.add_argument("--readers", default=",".join(READERS), help="names of the readers")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--python", action="append", default=[], metavar="NAME=PATH")
    parser.add_argument("--studies", action="store_true", help="measure also refreshing, growth, two workers, packing")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md, benchmarks/reader.json")
    parser.add_argument("--measure", nargs=2, metavar=("READER", "LOGDIR"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        name, logdir = arguments.measure[0], Path(arguments.measure[1])
        print(json.dumps(STUDIES[name](logdir) if name in STUDIES else measure_here(name, logdir)))
        return
    interpreters = dict(pair.split("=", 1) for pair in arguments.python)
    readers = [name for name in arguments.readers.split(",") if is_there(name, interpreters)]
    letters = [letter for letter in arguments.only.split(",") if letter in INPUTS]
    with tempfile.TemporaryDirectory() as temporary:
        directory = arguments.inputs or Path(temporary)
        directory.mkdir(parents=True, exist_ok=True)
        report(arguments, directory, letters, readers, interpreters)


if __name__ == "__main__":
    main()
