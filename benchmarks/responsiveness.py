"""How TensorBoard's own requests fare while the Diagnose tab reads 1 GB of event files.

Starts a TensorBoard on a small log directory, waits until it has loaded it, and tells it not to look again. Then
1 GB of event files appears in the directory, the tab is opened for the first time, and reads and diagnoses all of
them. Before and meanwhile TensorBoard is asked for the points of one tag, as its own tab does, 10 times a second.

    python benchmarks/responsiveness.py --inputs DIRECTORY           both loaders; makes the inputs of reader.py there
    python benchmarks/responsiveness.py --inputs DIRECTORY --write   also write docs/performance.md
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from event_logs import GIGABYTE, ROOT, link, link_copies, make_inputs
from page import rows_of, write_section

sys.path.insert(0, str(ROOT))

from tests.e2e.server import Server, tensorboard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOADERS = {"data server (Rust)": "true", "Python": "false"}
EVERY = 0.1
BEFORE = 10.0
# TensorBoard's Python loader says that there are data before it has read all of them.
SETTLED = 5.0
REQUEST = "data/plugin/scalars/scalars?run=small/run&tag=train%2Floss"
NEVER = "100000"


def milliseconds(server: Server, go_on: Callable[[], bool]) -> list[float]:
    """Ask for the points of a tag again and again, and return how long each answer took."""
    taken = []
    while go_on():
        began = time.perf_counter()
        server.get(REQUEST)
        taken.append(1000 * (time.perf_counter() - began))
        time.sleep(max(0.0, EVERY - (time.perf_counter() - began)))
    return taken


def measure(inputs: dict[str, tuple[Path, int]], small: Path, directory: Path, load_fast: str) -> tuple[str, ...]:
    """Return a row of the table: before, during, and how long reading took."""
    with tempfile.TemporaryDirectory(dir=directory) as made:
        logdir = Path(made)
        link(small, logdir / "small")
        with tensorboard("--logdir", made, f"--load_fast={load_fast}", f"--reload_interval={NEVER}") as server:
            server.wait_until_loaded()
            time.sleep(SETTLED)
            until = time.monotonic() + BEFORE
            before = milliseconds(server, lambda: time.monotonic() < until)
            link_copies(inputs, logdir)
            began = time.monotonic()
            ready = threading.Thread(target=server.wait_until_read, args=(600,))
            ready.start()
            during = milliseconds(server, ready.is_alive)
            seconds = time.monotonic() - began
            progress = server.diagnose("status")["progress"]
            size = progress["bytes_read"] / 1e6
    return (*figures(before), *figures(during), f"{size:,.0f} MB, {progress['members_read']:,} runs in {seconds:.1f} s")


def figures(taken: list[float]) -> Iterator[str]:
    """Yield median, 99th percentile and worst."""
    yield from (f"{value:.1f}" for value in (*np.percentile(taken, (50, 99)), max(taken)))


TEXT = """## TensorBoard's own requests while the tab reads

Made by `python benchmarks/responsiveness.py --inputs DIRECTORY --write`: a TensorBoard is asked for the points of one
tag 10 times a second, at rest and while the Diagnose tab reads and diagnoses 1 GB of event files for the first time;
milliseconds, on a shared machine of {cores} cores; load of others {load:.1f} before it began.

"""
HEAD = (
    "loader",
    *(f"{when}: {what}" for when in ("at rest", "reading") for what in ("median", "99 %", "worst")),
    "read",
)


def main() -> None:
    """Measure, and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=Path, required=True, help="directory to make the inputs in, and to find them")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    arguments = parser.parse_args()
    directory = arguments.inputs
    directory.mkdir(parents=True, exist_ok=True)
    inputs = make_inputs(directory, GIGABYTE, 1)
    small, _ = make_inputs(directory, ["a"], 10)["a"]
    load = os.getloadavg()[0]
    rows = [(name, *measure(inputs, small, directory, load_fast)) for name, load_fast in LOADERS.items()]
    text = TEXT.format(cores=os.cpu_count(), load=load) + "\n".join(rows_of(HEAD, rows))
    print(text)
    if arguments.write:
        write_section("responsiveness", text)


if __name__ == "__main__":
    main()
