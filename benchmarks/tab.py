"""How fast the Diagnose tab is in a real Chromium and a real TensorBoard, on logs of the size that it must bear.

Makes two log directories (about 0.6 GB each with the usual sizes): many runs of 10 tags, and runs with a million
points a tag. For every round a TensorBoard is started on 127.0.0.1 and opened by ``frontend/e2e/timing.mjs``.

    python benchmarks/tab.py --inputs DIRECTORY            measure, print the tables
    python benchmarks/tab.py --inputs DIRECTORY --write    also write docs/performance.md and benchmarks/tab.json
    python benchmarks/tab.py --inputs DIRECTORY --runs 200 --points 100000 --rounds 1

Every figure is the median of the rounds, the worst in brackets. Needs Node, ``npm ci`` in frontend/, and Chromium
(``$CHROMIUM``, /usr/bin/chromium by default).
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import platform
import shutil
import statistics
import struct
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from engine import columns
from event_logs import ROOT, VERSION, event, simple
from numpy.typing import NDArray
from page import rows_of, write_section
from tensorboard.version import VERSION as TENSORBOARD

sys.path.insert(0, str(ROOT))

from tb_diagnose.model import Float64Array, Int64Array
from tb_diagnose.sources.crc32c import crc32c, mask_all, masked_crc32c, terms
from tests.e2e.server import tensorboard

JSON = Path(__file__).with_suffix(".json")
SCRIPT = ROOT / "frontend" / "e2e" / "timing.mjs"
BUNDLE = ROOT / "tb_diagnose" / "static" / "index.js"
STEPS_OF_RUNS = 100
LONG = "long"
# A TensorBoard that loads once: its own loading is not what is measured.
OPTIONS = ("--reload_interval=100000",)

# ---------------------------------------------------------------- inputs


def write_run(directory: Path, curves: Mapping[str, Float64Array]) -> None:
    """Write one event a point, in steps from 1, all records of a kind at once."""
    directory.mkdir(parents=True, exist_ok=True)
    count = len(next(iter(curves.values())))
    with (directory / "events.out.tfevents.1").open("wb") as file:
        length = struct.pack("<Q", len(VERSION))
        head = length + struct.pack("<I", masked_crc32c(length))
        file.write(head + VERSION + struct.pack("<I", masked_crc32c(VERSION)))
        for steps in blocks(count):
            made = [records(steps, tag, values[steps - 1]) for tag, values in curves.items()]
            file.write(np.concatenate(made, axis=1).tobytes())


def blocks(count: int, size: int = 100_000) -> Iterator[Int64Array]:
    """Yield the steps from 1 to ``count`` in blocks whose steps take equally many bytes."""
    first = 1
    while first <= count:
        last = min(count, first + size - 1, 128 ** len_varint(first) - 1)
        yield np.arange(first, last + 1)
        first = last + 1


def len_varint(number: int) -> int:
    """Return how many bytes a number takes, 7 bits in each."""
    return -(-number.bit_length() // 7)


def records(steps: Int64Array, tag: str, values: Float64Array) -> NDArray[np.uint8]:
    """Return the framed records of a tag, shape (n, size of one); their steps take equally many bytes."""
    bytes_of_step = len_varint(int(steps[0]))
    payload = bytearray(event(int(steps[0]), simple(tag, 0.0)))
    places = [*range(1, 9), *range(10, 10 + bytes_of_step), *range(len(payload) - 4, len(payload))]
    for place in places:
        payload[place] = 0
    sevens = steps[:, None] >> (7 * np.arange(bytes_of_step)) & 0x7F
    sevens[:, :-1] |= 0x80
    changing = np.concatenate(
        [
            (1.7e9 + steps / 10).astype("<f8")[:, None].view(np.uint8),
            sevens.astype(np.uint8),
            values.astype("<f4")[:, None].view(np.uint8),
        ],
        axis=1,
    )
    sums = np.full(len(steps), crc32c(bytes(payload)), np.uint32)
    for column, place in enumerate(places):
        sums ^= terms(len(payload))[len(payload) - 1 - place][changing[:, column]]
    length = struct.pack("<Q", len(payload))
    framed = length + struct.pack("<I", masked_crc32c(length)) + bytes(payload) + bytes(4)
    made = np.tile(np.frombuffer(framed, np.uint8), (len(steps), 1))
    made[:, [12 + place for place in places]] = changing
    made[:, -4:] = mask_all(sums).astype("<u4")[:, None].view(np.uint8)
    return made


def make_many(directory: Path, runs: int, tags: int) -> Path:
    """Make many runs of ``tags`` tags; those of an earlier time are taken."""
    logdir = directory / f"many-{runs}x{tags}"
    for number in range(0 if (logdir / "done").exists() else runs):
        write_run(logdir / f"sweep_{number // 100:02}/run_{number:04}", columns(STEPS_OF_RUNS, tags, number))
    (logdir / "done").touch()
    return logdir


def make_long(directory: Path, points: int, tags: int) -> Path:
    """Make one run that overfits, with a spike of one point in its training loss."""
    logdir = directory / f"long-{points}x{tags}"
    if not (logdir / "done").exists():
        curves = columns(points, tags, 1)
        curves["train/loss"][points * 7 // 10] += 3.0
        write_run(logdir / LONG, curves)
    (logdir / "done").touch()
    return logdir


# ---------------------------------------------------------------- measurement


def drive(kind: str, url: str, name: str) -> dict[str, Any]:
    """Let a Chromium look at the tab."""
    command = [shutil.which("node") or "node", str(SCRIPT), kind, url, name]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def measure_many(logdir: Path, runs: int, rounds: int) -> list[dict[str, Any]]:
    """Open the landing view before anything was read, and again after."""
    found = []
    for _ in range(rounds):
        with tensorboard("--logdir", str(logdir), *OPTIONS) as server:
            server.wait_until_loaded()
            first = drive("list", server.url, str(runs))
            found.append({"first": first, "later": drive("list", server.url, str(runs))})
    return found


def measure_long(logdir: Path, rounds: int) -> list[dict[str, Any]]:
    """Open the page of the long run in a new TensorBoard that has read it, and in a new browser once more."""
    found = []
    for _ in range(rounds):
        with tensorboard("--logdir", str(logdir), *OPTIONS) as server:
            server.wait_until_loaded()
            server.wait_until_read()
            first = drive("page", server.url, LONG)
            found.append({"first": first, "later": drive("page", server.url, LONG)})
    return found


# ---------------------------------------------------------------- report


def middle(values: Iterable[float], unit: str = "ms") -> str:
    """Return the median, and the worst in brackets."""
    known = sorted(values)
    return f"{statistics.median(known):,.0f} {unit} ({known[-1]:,.0f})"


def kilobytes(values: Iterable[float]) -> str:
    """Return the median."""
    return f"{statistics.median(values) / 1000:,.0f} kB"


def rows_of_many(found: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """Yield the lines about the landing view."""
    later = [one["later"] for one in found]
    first = [one["first"] for one in found]
    yield "lines seen, from the first answer, nothing read yet", middle(o["from_first_answer"] for o in first), "1 s"
    yield "all runs read, diagnosed and listed", middle(one["all_read"] for one in first), ""
    yield "lines of all runs seen, from the first answer", middle(o["from_first_answer"] for o in later), "1 s"
    yield "the same, from the start of the frame", middle(one["from_start"] for one in later), ""
    for what, key, target in (
        ("scrolling by 150 pixels a frame", "frames", "16.7 ms"),
        ("jumping by 4,000 pixels a frame", "jumps", ""),
    ):
        times = np.array([time for one in later for time in one[key]])
        shown = "; ".join(f"{time:.1f}" for time in (*np.percentile(times, (50, 95, 99)), times.max()))
        yield f"time between frames, {what}: median; 95 %; 99 %; worst", f"{shown} ms", target
    yield "filtered while typing", middle(one["filter"] for one in later), ""
    yield "the list on the wire", kilobytes(one["list_bytes"] for one in later), ""


def rows_of_long(found: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """Yield the lines about the page of a long run."""
    first, later = [one["first"] for one in found], [one["later"] for one in found]
    for what, runs in (
        ("first click on the run", [one["cold"] for one in first]),
        ("first click of another browser", [one["cold"] for one in later]),
        ("second click of the same", [one["again"] for one in first + later]),
    ):
        yield f"{what}: first chart seen", middle(one["first"] for one in runs), "500 ms"
        yield f"{what}: all charts in sight", middle(one["all"] for one in runs), ""
    yield "curves of the page on the wire", kilobytes(one["cold"]["bytes"] for one in first), ""
    for index, kind in enumerate(first[0]["zooms"]):
        zooms = [one["zooms"][index] for one in first + later]
        name = f"zoom to {kind['share']:.0%}" + (f", smoothing {kind['smoothing']}" if kind["smoothing"] else "")
        yield f"{name}: what is there", middle(one["coarse"] for one in zooms), ""
        yield f"{name}: full detail", middle(one["detail"] for one in zooms), "100 ms"
        charts = kind["charts"]
        yield (
            f"{name}: full detail of all {charts} charts in sight",
            f"{middle(one['all'] for one in zooms)}, {kilobytes(one['bytes'] for one in zooms)}",
            "",
        )


TEXT = """## The tab in a browser

Made by `python benchmarks/tab.py --inputs DIRECTORY --write` in headless Chromium {chromium} without a graphics
processor, TensorBoard {tensorboard}, Python {python}, on a machine of {cores} cores that runs the browser too and is
shared: at the start {load:.1f} processes of others wanted to run, so that alone it would be faster. Median of {rounds}
rounds, the worst in brackets; times end with the frame in which something is seen. The tab's code takes {bundle} kB
(gzip), of 150 kB that it may.

"""


def report(options: argparse.Namespace, load: float, many: list[dict[str, Any]], long: list[dict[str, Any]]) -> str:
    """Return the section of docs/performance.md."""
    head = ("what", "measured", "target")
    text = TEXT.format(
        chromium=long[0]["first"]["chromium"],
        tensorboard=TENSORBOARD,
        python=platform.python_version(),
        cores=os.cpu_count(),
        load=load,
        rounds=options.rounds,
        bundle=round(len(gzip.compress(BUNDLE.read_bytes())) / 1000),
    )
    title = f"### The list: {options.runs:,} runs of {options.tags} tags, {STEPS_OF_RUNS} points each\n\n"
    text += title + "\n".join(rows_of(head, list(rows_of_many(many))))
    title = f"\n\n### A run's page: {options.tags} tags of {options.points:,} points\n\n"
    return text + title + "\n".join(rows_of(head, list(rows_of_long(long))))


def main() -> None:
    """Measure, print, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=Path, required=True, help="directory to make the inputs in, and to find them")
    parser.add_argument("--runs", type=int, default=2000)
    parser.add_argument("--tags", type=int, default=10)
    parser.add_argument("--points", type=int, default=1_000_000, help="of each tag of the long run")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", action="store_true", help="write docs/performance.md and benchmarks/tab.json")
    options = parser.parse_args()
    load = os.getloadavg()[0]
    long = measure_long(make_long(options.inputs, options.points, options.tags), options.rounds)
    many = measure_many(make_many(options.inputs, options.runs, options.tags), options.runs, options.rounds)
    section = report(options, load, many, long)
    print(section)
    if options.write:
        write_section("tab", section)
        JSON.write_text(json.dumps({"load": load, "many": many, "long": long}) + "\n", "utf-8")


if __name__ == "__main__":
    main()
