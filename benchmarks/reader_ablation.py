"""What each idea of the fast reader gains: the inputs of ``reader.py`` read without it.

    python benchmarks/reader_ablation.py --inputs DIRECTORY

Each idea is taken away in a process of its own; the processes take turns, and the best of the rounds counts.
Printed are multiples of the processor time with all ideas. On a busy machine differences below 1.3x mean nothing.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from event_logs import INPUTS, UNTEACHABLE, make_inputs, write_run
from page import rows_of

# ruff: noqa: PLC0415 - the reader is imported, and taken apart, in the process that measures it

if TYPE_CHECKING:
    from collections.abc import Callable


def _set(module: str, **values: Any) -> None:
    import importlib

    name, _, attribute = module.partition(":")
    target: Any = importlib.import_module(f"tb_diagnose.sources.{name}")
    if attribute:
        target = getattr(target, attribute)
    for key, value in values.items():
        setattr(target, key, value)


def _without_row_patterns() -> None:
    _set("fast.scanner:_BlockScan", _find_pattern=lambda _scan, _begins, templates: len(templates))
    _set("fast.row_patterns:RowPatterns", beginning_with=lambda _patterns, _header: ())


def _without_kept_offsets() -> None:
    from tb_diagnose.sources.fast.gather import PointOffsets
    from tb_diagnose.sources.fast.scanner import _records

    _set("fast.scanner:_Known", offsets=lambda known, parts: PointOffsets(*_records(parts), known.table))


IDEAS: dict[str, Callable[[], None]] = {
    "all ideas": lambda: None,
    "row patterns": _without_row_patterns,
    "patterns begin with a step": lambda: _set("fast.scanner:_BlockScan", _first_change_of_step=lambda *_: 0),
    "few rows compared at first": lambda: _set("fast.row_patterns", _FIRST_ROWS=1 << 40),
    "offsets of rows kept": _without_kept_offsets,
    "templates looked up together": lambda: _set("fast.template_index", _MANY=1 << 60),
    "budget for looking": lambda: _set("fast.scanner", _PRICE_OF_RECORDS=0, _PRICE_OF_LOOKUP=0),
    "budget for learning": lambda: _set("fast.templates", _PRICE=0),
    "recognised points wait": lambda: _set("fast.scanner:_BlockScan", _have_waiting=lambda *_: True),
    "larger blocks for many tags": lambda: _set("event_file", _LARGEST_BLOCK=1 << 18),
}
"""What is taken away, and how."""


def measure(logdirs: dict[str, str]) -> dict[str, float]:
    """Read log directories, twice each, and return the seconds of processor time of the quicker time."""
    from tb_diagnose.sources import FileSource

    taken: dict[str, float] = {}
    for name, logdir in logdirs.items():
        for _ in range(2):
            start = time.process_time()
            for _ in FileSource(logdir).refresh():
                pass
            taken[name] = min(taken.get(name, float("inf")), time.process_time() - start)
    return taken


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--inputs", type=Path, required=True, help="directory to make the inputs in, and to find them in"
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--without", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    logdirs = {letter: str(logdir) for letter, (logdir, _) in make_inputs(arguments.inputs, INPUTS, 1).items()}
    for number, events in enumerate(UNTEACHABLE.values()):
        logdir = arguments.inputs / f"u{number}-1"
        if not logdir.exists():
            write_run(logdir, events)
        logdirs[f"u{number}"] = str(logdir)
    if arguments.without:
        IDEAS[arguments.without]()
        print(json.dumps(measure(logdirs)))
        return
    best: dict[str, dict[str, float]] = {idea: dict.fromkeys(logdirs, float("inf")) for idea in IDEAS}
    for _ in range(arguments.rounds):
        for idea in IDEAS:
            command = [sys.executable, __file__, "--inputs", str(arguments.inputs), "--without", idea]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            measured = json.loads(done.stdout.splitlines()[-1])
            best[idea] = {name: min(seconds, measured[name]) for name, seconds in best[idea].items()}
    own = best.pop("all ideas")
    lines = [("all ideas, seconds", *(f"{seconds:.3f}" for seconds in own.values()))]
    lines += [
        (f"without: {idea}", *(f"{seconds / own[name]:.2f}x" for name, seconds in taken.items()))
        for idea, taken in best.items()
    ]
    print("\n".join(rows_of(("", *logdirs), lines)))


if __name__ == "__main__":
    main()
