"""How fast event files are read, by us and by others.

Makes the inputs once (about 1 GB in a temporary directory, or in ``--inputs``), then measures every reader on
every input: each measurement in a process of its own, imports excluded, readers in turn, several rounds, the
best of them. Ratios between readers of one run mean something; seconds depend on the machine.

    python benchmarks/reader.py                    measure, print the tables
    python benchmarks/reader.py --write            also write docs/performance.md and benchmarks/reader.json
    python benchmarks/reader.py --only a,f         some inputs
    python benchmarks/reader.py --python tf=PATH --python tbparse=PATH
                                                   interpreters that have TensorFlow or tbparse

Slow readers are measured on inputs of a tenth of the size, beside ours on the same.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import re
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from page import write_section

# ruff: noqa: PLC0415 - each reader is imported in the process that measures it, and only there

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

# ---------------------------------------------------------------- inputs


def varint(number: int) -> bytes:
    """Encode an unsigned number."""
    parts = bytearray()
    while number > 0x7F:  # noqa: PLR2004 - 7 bits a byte
        parts.append(number & 0x7F | 0x80)
        number >>= 7
    parts.append(number)
    return bytes(parts)


def nested(key: int, content: bytes) -> bytes:
    """Encode a field that holds bytes."""
    return bytes([key]) + varint(len(content)) + content


def simple(tag: str, value: float) -> bytes:
    """Encode a value as PyTorch writes it."""
    return nested(0x0A, nested(0x0A, tag.encode()) + b"\x15" + struct.pack("<f", value))


METADATA = nested(0x4A, nested(0x0A, nested(0x0A, b"scalars")) + b"\x20\x01")


def tensor(tag: str, value: float) -> bytes:
    """Encode a value as TensorFlow 2 writes it."""
    held = nested(0x42, b"\x08\x01\x12\x00" + nested(0x22, struct.pack("<f", value)))
    return nested(0x0A, nested(0x0A, tag.encode()) + held + METADATA)


def image(tag: str, size: int) -> bytes:
    """Encode an image of so many bytes."""
    return nested(0x0A, nested(0x0A, tag.encode()) + nested(0x22, nested(0x22, bytes(range(256)) * (size // 256))))


def histogram(tag: str, buckets: int) -> bytes:
    """Encode a histogram."""
    counts = nested(0x3A, struct.pack(f"<{buckets}d", *range(buckets)))
    limits = nested(0x32, struct.pack(f"<{buckets}d", *range(buckets)))
    return nested(0x0A, nested(0x0A, tag.encode()) + nested(0x2A, limits + counts))


def event(step: int, *values: bytes) -> bytes:
    """Encode a summary event, 0.1 s after the one of the step before."""
    head = b"\x09" + struct.pack("<d", 1.7e9 + step / 10) + (b"\x10" + varint(step) if step else b"")
    return head + nested(0x2A, b"".join(values))


VERSION = b"\x09" + struct.pack("<d", 1.7e9) + nested(0x1A, b"brain.Event:2")


def write(path: Path, payloads: Iterable[bytes]) -> int:
    """Frame payloads, write them to a file, and return their number."""
    from tb_diagnose.sources.crc32c import masked_crc32c

    checksums: dict[bytes, bytes] = {}
    path.parent.mkdir(parents=True, exist_ok=True)
    count = 0
    with path.open("wb") as file:
        for payload in payloads:
            length = struct.pack("<Q", len(payload))
            if length not in checksums:
                checksums[length] = struct.pack("<I", masked_crc32c(length))
            file.write(length + checksums[length] + payload + struct.pack("<I", masked_crc32c(payload)))
            count += 1
    return count


def noise(seed: int) -> Iterator[float]:
    """Iterate over the values that are logged."""
    generator = np.random.default_rng(seed)
    while True:
        yield from generator.random(4096).tolist()


FIVE = ("train/loss", "train/accuracy", "val/loss", "lr", "grad_norm")


def regular(logdir: Path, scale: int) -> int:
    """Make one run of 5 tags."""
    values = noise(0)
    events = (event(step, simple(tag, next(values))) for step in range(200_000 // scale) for tag in FIVE)
    return write(logdir / "run" / "events.out.tfevents.1", chain(events))


def chain(events: Iterable[bytes]) -> Iterator[bytes]:
    """Begin a file as writers do."""
    yield VERSION
    yield from events


def tensors(logdir: Path, scale: int) -> int:
    """Make one run of 2 tags as TensorFlow 2 writes it."""
    values = noise(1)
    tags = ("epoch_loss", "epoch_accuracy")
    events = (event(step, tensor(tag, next(values))) for step in range(100_000 // scale) for tag in tags)
    return write(logdir / "run" / "events.out.tfevents.1.v2", chain(events))


def many_runs(logdir: Path, scale: int) -> int:
    """Make many small runs of 10 tags."""
    values = noise(2)
    tags = [f"metrics/tag_{index}" for index in range(10)]
    count = 0
    for run in range(1000 // scale):
        events = (event(step, simple(tag, next(values))) for step in range(300) for tag in tags)
        count += write(logdir / f"sweep/run_{run:04}" / "events.out.tfevents.1", chain(events))
    return count


def among_images(logdir: Path, scale: int) -> int:
    """Make scalars among images of 2 MB and histograms of 8 KB."""
    values = noise(3)

    def events() -> Iterator[bytes]:
        for step in range(20_000 // scale):
            for tag in FIVE:
                yield event(step, simple(tag, next(values)))
            if step % 85 == 0:
                yield event(step, image("sample", 2 << 20))
            if step % 5 == 0:
                yield event(step, histogram("weights", 500))

    return write(logdir / "run" / "events.out.tfevents.1", chain(events()))


def irregular(logdir: Path, scale: int) -> int:
    """Make a run of 10 tags, of which each step logs 5 in any order."""
    values = noise(4)
    generator = np.random.default_rng(4)
    tags = [f"tag_{index}" for index in range(10)]
    events = (
        event(step, simple(tags[index], next(values)))
        for step in range(72_000 // scale)
        for index in generator.choice(10, 5, replace=False)
    )
    return write(logdir / "run" / "events.out.tfevents.1", chain(events))


def many_tags(logdir: Path, scale: int) -> int:
    """Make a run of 300 tags of one length, of which each step logs a random half."""
    values = noise(5)
    generator = np.random.default_rng(5)
    tags = [f"layer_{index:03}/norm" for index in range(300)]
    events = (
        event(step, simple(tags[index], next(values)))
        for step in range(2_000 // scale)
        for index in generator.permutation(300)[:150]
    )
    return write(logdir / "run" / "events.out.tfevents.1", chain(events))


def tags_met_once(logdir: Path, scale: int) -> int:
    """Make a run whose tags hold the step."""
    values = noise(6)
    events = (event(step, simple(f"loss/step_{step:05}", next(values))) for step in range(20_000 // scale))
    return write(logdir / "run" / "events.out.tfevents.1", chain(events))


INPUTS: dict[str, tuple[str, Callable[[Path, int], int]]] = {
    "a": ("1 run, 5 tags x 200,000 steps", regular),
    "b": ("TensorFlow 2 tensors, 2 tags x 100,000", tensors),
    "c": ("1,000 runs x 10 tags x 300", many_runs),
    "d": ("100,000 scalars among 500 MB of images and histograms", among_images),
    "f": ("no regular order: 10 tags, 360,000 points", irregular),
    "g": ("no regular order: 300 tags of one length, 300,000 points", many_tags),
    "h": ("20,000 tags met once each", tags_met_once),
}
TENTH = ("a", "b", "c", "d", "f", "h")


def make_inputs(directory: Path, letters: Iterable[str], scale: int) -> dict[str, tuple[Path, int]]:
    """Make what is missing, and return the log directories and their numbers of events."""
    made = {}
    for letter in letters:
        logdir = directory / f"{letter}-{scale}"
        counted = directory / f"{letter}-{scale}.events"
        if not counted.exists():
            print(f"making {logdir.name}: {INPUTS[letter][0]}", file=sys.stderr)
            counted.write_text(str(INPUTS[letter][1](logdir, scale)))
        made[letter] = logdir, int(counted.read_text())
    return made


def files(logdir: Path) -> list[str]:
    """Return the event files below a log directory."""
    return sorted(str(path) for path in logdir.rglob("*tfevents*") if path.is_file())


# ---------------------------------------------------------------- readers: each returns the seconds it took


def ours(logdir: Path, *, verify: bool = False) -> float:
    """Read with our source, columns included."""
    from tb_diagnose.sources import FileSource

    start = time.perf_counter()
    source = FileSource(logdir, verify=verify)
    for _ in source.refresh():
        pass
    return time.perf_counter() - start


def ours_generic(logdir: Path) -> float:
    """Read with our source, the fast way switched off."""
    os.environ["TB_DIAGNOSE_FAST_READER"] = "0"
    return ours(logdir)


def ours_verifying(logdir: Path) -> float:
    """Read with our source, and check every payload."""
    return ours(logdir, verify=True)


def bytes_summed(logdir: Path) -> float:
    """Sum the bytes of all files, read in pieces of 1 MiB: the physical limit."""
    start = time.perf_counter()
    buffer = bytearray(1 << 20)
    for path in files(logdir):
        with Path(path).open("rb", buffering=0) as file:
            while size := file.readinto(buffer):
                np.frombuffer(buffer, np.uint64, size // 8).sum()
    return time.perf_counter() - start


def event_accumulator(logdir: Path) -> float:
    """Read with TensorBoard's EventAccumulator, all points kept."""
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    start = time.perf_counter()
    for directory in sorted({str(Path(path).parent) for path in files(logdir)}):
        accumulator = EventAccumulator(directory, size_guidance={"scalars": 0})
        accumulator.Reload()
        for tag in accumulator.Tags()["scalars"]:
            accumulator.Scalars(tag)
    return time.perf_counter() - start


def event_file_loader(logdir: Path) -> float:
    """Read with TensorBoard's EventFileLoader, which its own dashboards use; nothing is kept."""
    from tensorboard.backend.event_processing.event_file_loader import EventFileLoader

    start = time.perf_counter()
    for path in files(logdir):
        for _ in EventFileLoader(path).Load():
            pass
    return time.perf_counter() - start


def tbparse(logdir: Path) -> float:
    """Read with tbparse."""
    module = importlib.import_module("tbparse")
    start = time.perf_counter()
    _ = module.SummaryReader(str(logdir), event_types={"scalars"}, extra_columns={"wall_time"}).scalars
    return time.perf_counter() - start


def tensorflow(logdir: Path) -> float:
    """Read with TensorFlow's record iterator (C++) and protobuf into lists."""
    v1 = importlib.import_module("tensorflow.compat.v1")
    start = time.perf_counter()
    for path in files(logdir):
        columns: dict[str, list[tuple[int, float, float]]] = {}
        for record in v1.io.tf_record_iterator(path):
            event = v1.Event.FromString(record)
            for value in event.summary.value:
                if value.HasField("simple_value"):
                    columns.setdefault(value.tag, []).append((event.step, event.wall_time, value.simple_value))
                elif value.HasField("tensor") and value.tensor.dtype == 1:
                    content = value.tensor.tensor_content
                    number = struct.unpack("<f", content)[0] if content else value.tensor.float_val[0]
                    columns.setdefault(value.tag, []).append((event.step, event.wall_time, number))
    return time.perf_counter() - start


def data_server(logdir: Path, samples: str) -> tuple[float, float]:
    """Load with TensorBoard's data server (Rust); return seconds until its first load is done, and MB."""
    binary = importlib.import_module("tensorboard_data_server").server_binary()
    command = [binary, f"--logdir={logdir}", "--reload=once", "--port=0", "--die-after-stdin", "--verbose"]
    start = time.perf_counter()
    with subprocess.Popen(
        [*command, f"--samples-per-plugin={samples}"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        for line in server.stderr or ():
            if "Finished load cycle" in line:
                break
        seconds = time.perf_counter() - start
        peak = peak_mb(server.pid)
        server.kill()
    return seconds, peak


def data_server_all(logdir: Path) -> tuple[float, float]:
    """Load with the data server, all points kept."""
    return data_server(logdir, "scalars=all")


def data_server_default(logdir: Path) -> tuple[float, float]:
    """Load with the data server as TensorBoard starts it: 1,000 points a tag."""
    return data_server(logdir, "")


@dataclass(frozen=True)
class Reader:
    """A reader: what it is called, how it reads, what it needs, and how it is measured."""

    title: str
    read: Callable[[Path], Any]
    imports: str = "numpy"
    interpreter: str = ""
    slow: bool = False


READERS = {
    "ours": Reader("ours", ours, "tb_diagnose.sources"),
    "ours-verifying": Reader("ours, every payload verified", ours_verifying, "tb_diagnose.sources"),
    "ours-generic": Reader("ours, generic decoder", ours_generic, "tb_diagnose.sources", slow=True),
    "limit": Reader("bytes summed: the limit", bytes_summed),
    "server": Reader("data server (Rust), all points", data_server_all, "tensorboard_data_server"),
    "server-default": Reader("data server (Rust), 1,000 points a tag", data_server_default, "tensorboard_data_server"),
    "tensorflow": Reader(
        "TensorFlow's record iterator (C++) + protobuf", tensorflow, "tensorflow.compat.v1", "tf", slow=True
    ),
    "accumulator": Reader(
        "EventAccumulator", event_accumulator, "tensorboard.backend.event_processing.event_accumulator", slow=True
    ),
    "loader": Reader(
        "EventFileLoader", event_file_loader, "tensorboard.backend.event_processing.event_file_loader", slow=True
    ),
    "tbparse": Reader("tbparse", tbparse, "tbparse", "tbparse", slow=True),
}


def measure_here(name: str, logdir: Path) -> dict[str, float]:
    """Measure one reader in this process, its imports done first."""
    reader = READERS[name]
    importlib.import_module(reader.imports)
    before = peak_mb("self")
    measured = reader.read(logdir)
    if isinstance(measured, tuple):
        return {"seconds": measured[0], "peak_mb": measured[1], "start_mb": 0.0}
    return {"seconds": measured, "peak_mb": peak_mb("self"), "start_mb": before}


def peak_mb(process: int | str) -> float:
    """Return the most memory that a process has had, in MB; 0 where the system does not tell."""
    status = Path(f"/proc/{process}/status")
    found = re.findall(r"VmHWM:\s+(\d+)", status.read_text()) if status.exists() else []
    return int(found[0]) * 1024 / 1e6 if found else 0.0


# ---------------------------------------------------------------- refreshing


def refreshing(directory: Path) -> dict[str, float]:
    """Measure what a refresh costs, in milliseconds: nothing new, a little new, many directories."""
    from tb_diagnose.sources import FileSource

    def refresh(source: FileSource) -> float:
        start = time.perf_counter()
        for _ in source.refresh():
            pass
        return 1000 * (time.perf_counter() - start)

    values = noise(7)
    result = {}
    with tempfile.TemporaryDirectory(dir=directory) as made:
        logdir = Path(made) / "grow"
        regular(logdir, 1)
        source = FileSource(logdir)
        refresh(source)
        appended = []
        for step in range(200_000, 200_050):
            more = Path(made) / "more"
            write(more, (event(step, simple(tag, next(values))) for tag in FIVE))
            with (logdir / "run/events.out.tfevents.1").open("ab") as file:
                file.write(more.read_bytes())
            appended.append(refresh(source))
        result["5 events more in a file of 1,000,000"] = statistics.median(appended)
        for runs in (1_000, 20_000):
            wide = Path(made) / f"wide-{runs}"
            for run in range(runs):
                write(wide / f"run_{run}" / "events.out.tfevents.1", [VERSION, event(1, simple("loss", 1.0))])
            source = FileSource(wide)
            result[f"first reading of {runs:,} runs of one point"] = refresh(source)
            time.sleep(2.1)
            refresh(source)
            result[f"nothing new in {runs:,} runs"] = statistics.median(refresh(source) for _ in range(5))
    return result


def growth(directory: Path) -> list[tuple[str, int, float]]:
    """Measure how the time grows with points, tags and runs: a tenth and the whole of the inputs."""
    rows = []
    for letter in ("a", "c", "f", "h"):
        for scale in (10, 1):
            logdir, events = make_inputs(directory, [letter], scale)[letter]
            seconds = min(measure_apart("ours", logdir, {})["seconds"] for _ in range(5))
            rows.append((letter, events, seconds))
    return rows


# ---------------------------------------------------------------- measuring and telling


def measure_apart(name: str, logdir: Path, interpreters: dict[str, str]) -> dict[str, float]:
    """Measure one reader in a process of its own."""
    interpreter = interpreters.get(READERS[name].interpreter, sys.executable)
    command = [interpreter, __file__, "--measure", name, str(logdir)]
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise RuntimeError(f"{name} failed on {logdir}:\n{done.stderr[-2000:]}")
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def is_there(name: str, interpreters: dict[str, str]) -> bool:
    """Return whether a reader can be imported."""
    interpreter = interpreters.get(READERS[name].interpreter, sys.executable)
    module = READERS[name].imports.split(".")[0]
    code = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({module!r}) is None)"
    return subprocess.run([interpreter, "-c", code], check=False, cwd=ROOT).returncode == 0


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


def rows_of(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Return a Markdown table; nothing for no rows."""
    lines = [" | ".join(row) for row in (head, ("---",) * len(head), *rows)]
    return [f"| {line} |" for line in lines] if rows else []


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


def report(
    arguments: argparse.Namespace, directory: Path, letters: list[str], readers: list[str], interpreters: dict[str, str]
) -> None:
    """Measure what was asked for, print it, and write it down."""
    whole = make_inputs(directory, letters, 1)
    quick = [name for name in readers if not READERS[name].slow]
    result = compare(whole, quick, arguments.rounds, interpreters)
    tenth = make_inputs(directory, [letter for letter in letters if letter in TENTH], 10)
    slow = ["ours", *(name for name in readers if READERS[name].slow)]
    slow_result = compare(tenth, slow, min(3, arguments.rounds), interpreters) if len(slow) > 1 else {}
    refreshes = refreshing(directory) if arguments.write else {}
    grown = growth(directory) if arguments.write else []
    sections = {
        "Whole inputs: seconds, and the multiple of ours": table(result, quick, 1),
        "Rates and memory of our reader": throughput(result, whole),
        "A tenth of the inputs, beside slower readers": table(slow_result, slow, 10),
        "A refresh, in milliseconds": rows_of(
            ("what", "ms"), [(what, f"{milliseconds:.2f}") for what, milliseconds in refreshes.items()]
        ),
        "How the time grows": rows_of(
            ("input", "events", "seconds", "events/s"),
            [
                (f"({letter})", f"{events:,}", f"{seconds:.3f}", f"{events / seconds / 1e6:.2f} M")
                for letter, events, seconds in grown
            ],
        ),
    }
    text = "\n".join(f"\n### {title}\n\n" + "\n".join(lines) for title, lines in sections.items() if lines)
    print(text)
    if arguments.write:
        machine = (
            f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, NumPy {np.__version__}"
        )
        write_section("reader", f"{INTRODUCTION.format(machine=machine)}{text}")
        measured = {
            "machine": machine,
            "whole": result,
            "tenth": slow_result,
            "refresh_ms": refreshes,
            "growth": grown,
        }
        (ROOT / "benchmarks" / "reader.json").write_text(json.dumps(measured, indent=1) + "\n")


INTRODUCTION = """## How fast event files are read

Made by `python benchmarks/reader.py --write`; the inputs are made by it too. Every number is the best of
several rounds in which the readers took turns, each in a fresh process, files in the page cache, imports
excluded. Read the ratios, not the digits: differences below 1.3x mean nothing. The data server is timed from
its start to the end of its first load; it uses all cores, we use one. Machine: {machine}.

Lengths are always checked against their checksums. Payloads are checked where they cannot be decoded, which is what the
data server does too; `--verify` checks them all, at the price in the second column. Where every tag is met only once
there is nothing to learn from, and ours is as slow as its generic decoder.
"""


def main() -> None:
    """Measure, and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=Path, help="directory to make the inputs in, and to find them in again")
    parser.add_argument("--only", default=",".join(INPUTS), help="letters of the inputs")
    parser.add_argument("--readers", default=",".join(READERS), help="names of the readers")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--python", action="append", default=[], metavar="NAME=PATH")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md, benchmarks/reader.json")
    parser.add_argument("--measure", nargs=2, metavar=("READER", "LOGDIR"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        print(json.dumps(measure_here(arguments.measure[0], Path(arguments.measure[1]))))
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
