"""What else is measured of the reader: refreshing, growing files, growth, two workers, and packed points.

Those that need a process of their own are in ``STUDIES``, and are run by ``reader.py --measure NAME LOGDIR``.
"""

from __future__ import annotations

import importlib
import multiprocessing
import re
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from event_logs import (
    FIVE,
    INPUTS,
    UNTEACHABLE,
    VERSION,
    chain,
    event,
    files,
    make_inputs,
    noise,
    regular,
    simple,
    write,
    write_run,
)
from page import rows_of
from readers import READERS, is_there, measure_apart, peak_mb

# ruff: noqa: PLC0415 - what is measured is imported in the process that measures it, and only there

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tb_diagnose.sources import FileSource

MILLION = 1e6
ROUNDS = 5
APPENDS = 20


class Study(NamedTuple):
    """A table, and what it was made of."""

    lines: list[str]
    measured: Any


def studies(directory: Path, interpreters: dict[str, str]) -> dict[str, Study]:
    """Measure everything of this module: title to study."""
    return {
        "A refresh, in milliseconds": refreshing(directory),
        "(e) A file of 100,000 events that grows by 5: milliseconds until they are read": growing(
            directory, interpreters
        ),
        "How the time grows": growth(directory),
        "Little or nothing to learn, and the generic decoder: seconds, and the multiple of ours": unteachable(
            directory
        ),
        "Two workers": workers(directory),
        "Packed points": packing_study(directory),
    }


# ---------------------------------------------------------------- refreshing


def read_all(source: FileSource) -> float:
    """Refresh a source and return the milliseconds it took."""
    start = time.perf_counter()
    for _ in source.refresh():
        pass
    return 1000 * (time.perf_counter() - start)


def append(file: Path, step: int, values: Iterator[float]) -> None:
    """Add one step of five tags to an event file."""
    with tempfile.TemporaryDirectory() as made:
        more = Path(made) / "more"
        write(more, (event(step, simple(tag, next(values))) for tag in FIVE))
        with file.open("ab") as grown:
            grown.write(more.read_bytes())


def refreshing(directory: Path) -> Study:
    """Measure what a refresh costs: nothing new, a little new, many directories."""
    from tb_diagnose.sources import FileSource

    values = noise(7)
    result = {}
    with tempfile.TemporaryDirectory(dir=directory) as made:
        logdir = Path(made) / "grow"
        regular(logdir, 1)
        source = FileSource(logdir)
        read_all(source)
        appended = []
        for step in range(200_000, 200_050):
            append(logdir / "run/events.out.tfevents.1", step, values)
            appended.append(read_all(source))
        result["5 events more in a file of 1,000,000"] = statistics.median(appended)
        for runs in (1_000, 20_000):
            wide = Path(made) / f"wide-{runs}"
            for run in range(runs):
                write(wide / f"run_{run}" / "events.out.tfevents.1", [VERSION, event(1, simple("loss", 1.0))])
            source = FileSource(wide)
            result[f"first reading of {runs:,} runs of one point"] = read_all(source)
            time.sleep(2.1)
            read_all(source)
            result[f"nothing new in {runs:,} runs"] = statistics.median(read_all(source) for _ in range(5))
    return Study(rows_of(("what", "ms"), [(what, f"{taken:.2f}") for what, taken in result.items()]), result)


# ---------------------------------------------------------------- growing files


def grow(logdir: Path, read: Callable[[Path], Callable[[], object]]) -> dict[str, float]:
    """Let a copy of a log grow, and return how many seconds each first look at the new events takes.

    Args:
        logdir: A log directory with one file.
        read: Reads an event file, and returns what reads it on.
    """
    values = noise(8)
    with tempfile.TemporaryDirectory() as made:
        path = Path(shutil.copy(files(logdir)[0], made))
        read_on = read(path)
        taken = []
        for step in range(100_000, 100_000 + APPENDS):
            append(path, step, values)
            start = time.perf_counter()
            read_on()
            taken.append(time.perf_counter() - start)
    return {"seconds": statistics.median(taken)}


def grow_ours(logdir: Path) -> dict[str, float]:
    """Let our source read on."""
    from tb_diagnose.sources import FileSource

    def read(path: Path) -> Callable[[], object]:
        source = FileSource(path.parent)
        read_all(source)
        return lambda: read_all(source)

    return grow(logdir, read)


def grow_accumulator(logdir: Path) -> dict[str, float]:
    """Let an EventAccumulator read on."""
    module = importlib.import_module("tensorboard.backend.event_processing.event_accumulator")

    def read(path: Path) -> Callable[[], object]:
        accumulator = module.EventAccumulator(str(path.parent), size_guidance={"scalars": 0})
        accumulator.Reload()
        read_on: Callable[[], object] = accumulator.Reload
        return read_on

    return grow(logdir, read)


def grow_loader(logdir: Path) -> dict[str, float]:
    """Let an EventFileLoader read on."""
    module = importlib.import_module("tensorboard.backend.event_processing.event_file_loader")

    def read(path: Path) -> Callable[[], object]:
        loader = module.EventFileLoader(str(path))
        list(loader.Load())
        return lambda: list(loader.Load())

    return grow(logdir, read)


def grow_server(logdir: Path) -> dict[str, float]:
    """Let the data server read on, which looks once a second; it says itself how long that takes."""
    binary = importlib.import_module("tensorboard_data_server").server_binary()
    values = noise(9)
    taken = []
    with tempfile.TemporaryDirectory() as made:
        path = Path(shutil.copy(files(logdir)[0], made))
        command = [binary, f"--logdir={made}", "--reload=1", "--port=0", "--die-after-stdin", "--verbose"]
        with subprocess.Popen(
            [*command, "--samples-per-plugin=scalars=all"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        ) as server:
            for line in server.stderr or ():
                if found := re.search(r"Finished load cycle \(([\d.]+)(s|ms|µs)\)", line):
                    taken.append(float(found[1]) * {"s": 1.0, "ms": 1e-3, "µs": 1e-6}[found[2]])
                    if len(taken) > ROUNDS:
                        break
                    append(path, 100_000 + len(taken), values)
            server.kill()
    return {"seconds": statistics.median(taken[1:])}


GROWING = {
    "ours": "grow-ours",
    "server": "grow-server",
    "accumulator": "grow-accumulator",
    "loader": "grow-loader",
}
NOT_INCREMENTAL = ("tensorflow", "tbparse")


def growing(directory: Path, interpreters: dict[str, str]) -> Study:
    """Measure how soon readers have what was added to a file; some can only read all of it again."""
    logdir, _ = make_inputs(directory, ["a"], 10)["a"]
    result = {READERS[name].title: measure_apart(study, logdir, {})["seconds"] for name, study in GROWING.items()}
    for name in NOT_INCREMENTAL:
        if is_there(name, interpreters):
            title = f"{READERS[name].title}, which reads all of it again"
            result[title] = min(measure_apart(name, logdir, interpreters)["seconds"] for _ in range(3))
    own = result["ours"]
    rows = [(title, f"{1000 * seconds:.2f} ({seconds / own:.1f}x)") for title, seconds in result.items()]
    return Study(rows_of(("reader", "ms"), rows), result)


# ---------------------------------------------------------------- growth


def best(name: str, logdir: Path) -> float:
    """Return the least of some measurements, in seconds."""
    return min(measure_apart(name, logdir, {})["seconds"] for _ in range(ROUNDS))


def with_tags(logdir: Path, tags: int) -> int:
    """Make one run of 300,000 points of so many tags in regular order."""
    values = noise(10)
    names = [f"layer_{index:05}/norm" for index in range(tags)]
    steps = range(300_000 // tags)
    return write(
        logdir / "run/events.out.tfevents.1",
        chain(event(step, simple(tag, next(values))) for step in steps for tag in names),
    )


def growth(directory: Path) -> Study:
    """Measure how the time grows with points, tags and runs."""
    rows = []
    for letter, what in (("a", "points of 5 tags"), ("c", "runs of 3,000 points"), ("f", "points in no order")):
        for scale in (10, 1):
            logdir, events = make_inputs(directory, [letter], scale)[letter]
            rows.append((f"({letter}) {what}", events, best("ours", logdir)))
    with tempfile.TemporaryDirectory(dir=directory) as made:
        for tags in (10, 100, 1_000, 10_000):
            logdir = Path(made) / str(tags)
            rows.append((f"{tags:,} tags of 1 run", with_tags(logdir, tags), best("ours", logdir)))
    lines = [
        (what, f"{events:,}", f"{seconds:.3f}", f"{events / seconds / MILLION:.2f} M") for what, events, seconds in rows
    ]
    return Study(rows_of(("input", "events", "seconds", "events/s"), lines), rows)


def unteachable(directory: Path) -> Study:
    """Measure ours beside the generic decoder where there is little or nothing to learn from."""
    rows, measured = [], {}
    with tempfile.TemporaryDirectory(dir=directory) as made:
        logdirs = {INPUTS["h"][0]: make_inputs(directory, ["h"], 1)["h"][0]}
        for number, (what, events) in enumerate(UNTEACHABLE.items()):
            logdirs[what] = Path(made) / str(number)
            write_run(logdirs[what], events)
        for what, logdir in logdirs.items():
            taken: dict[str, list[float]] = {"ours": [], "ours-generic": []}
            for _ in range(ROUNDS):
                for name, seconds in taken.items():
                    seconds.append(measure_apart(name, logdir, {})["seconds"])
            measured[what] = {name: min(seconds) for name, seconds in taken.items()}
            own, generic = measured[what].values()
            rows.append((what, f"{own:.3f}", f"{generic:.3f} ({generic / own:.2f}x)"))
    return Study(rows_of(("input", "ours", READERS["ours-generic"].title), rows), measured)


# ---------------------------------------------------------------- two workers


def in_halves(logdir: Path) -> list[list[str]]:
    """Return the run directories in two halves."""
    directories = sorted({str(Path(path).parent) for path in files(logdir)})
    return [directories[::2], directories[1::2]]


def columns_of(directories: list[str]) -> dict[str, dict[str, list[Any]]]:
    """Read runs and return their columns, as a worker must send them back."""
    from tb_diagnose.sources import FileSource

    source = FileSource(directories)
    read_all(source)
    return {
        name: {tag: [series.points.column(index) for index in range(3)] for tag, series in tb_run.series.items()}
        for name, tb_run in source.tb_runs.items()
    }


def one_worker(logdir: Path) -> dict[str, float]:
    """Read all runs."""
    start = time.perf_counter()
    columns_of(sum(in_halves(logdir), []))  # noqa: RUF017 - two lists
    return {"seconds": time.perf_counter() - start}


def two_threads(logdir: Path) -> dict[str, float]:
    """Read each half in a thread."""
    start = time.perf_counter()
    threads = [threading.Thread(target=columns_of, args=(half,)) for half in in_halves(logdir)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {"seconds": time.perf_counter() - start}


def two_processes(logdir: Path, method: str) -> dict[str, float]:
    """Read each half in a process, and take the columns over; starting the processes is told apart."""
    importlib.import_module("tb_diagnose.sources")
    halves = in_halves(logdir)
    began = time.perf_counter()
    with multiprocessing.get_context(method).Pool(2) as pool:
        pool.map(columns_of, [halves[0][:1], halves[1][:1]], chunksize=1)
        start = time.perf_counter()
        pool.map(columns_of, halves, chunksize=1)
        return {"seconds": time.perf_counter() - start, "starting": start - began}


def workers(directory: Path) -> Study:
    """Measure whether two threads or processes read many runs faster than one."""
    logdir, _ = make_inputs(directory, ["c"], 1)["c"]
    names = ("one-worker", "two-threads", "two-forked", "two-spawned")
    taken: dict[str, list[dict[str, float]]] = {name: [] for name in names}
    for _ in range(ROUNDS):
        for name in names:
            taken[name].append(measure_apart(name, logdir, {}))
    result = {name: min(rows, key=lambda row: row["seconds"]) for name, rows in taken.items()}
    lines = [
        (name.replace("-", " "), f"{row['seconds']:.2f}", f"{row['starting']:.2f}" if "starting" in row else "")
        for name, row in result.items()
    ]
    return Study(rows_of(("(c) read by", "seconds", "and to start"), lines), result)


# ---------------------------------------------------------------- packed points


def resident_mb() -> float:
    """Return the memory of this process, in MB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    found = re.findall(r"VmRSS:\s+(\d+)", status.read_text()) if status.exists() else []
    return int(found[0]) * 1024 / MILLION if found else 0.0


def diagnosed(logdir: Path) -> dict[str, float]:
    """Let a session read and diagnose a log, as the tab does, and measure what it keeps."""
    from tb_diagnose.engine.config import Config
    from tb_diagnose.sources import FileSource
    from tb_diagnose.tensorboard_plugin.session import Session

    session = Session(lambda: FileSource(logdir), Config(), interval=0)
    before = resident_mb()
    start = time.perf_counter()
    session.look()
    while session.snapshot.phase == "reading":
        time.sleep(0.01)
    seconds = time.perf_counter() - start
    runs = [entry.training for entry in session.snapshot.entries.values()]
    return {
        "seconds": seconds,
        "points": sum(len(series) for run in runs for series in run.series),
        "held_mb": sum(series.points.nbytes for run in runs for series in run.series) / MILLION,
        "resident_mb": resident_mb() - before,
        "peak_mb": peak_mb("self"),
    }


def to_rest(logdir: Path) -> dict[str, float]:
    """Pack all points of a log, and unpack them again; milliseconds for each."""
    from tb_diagnose.sources import FileSource

    source = FileSource(logdir)
    reading = read_all(source)
    start = time.perf_counter()
    for name in list(source.tb_runs):
        source.pack(name)
    packed = time.perf_counter()
    for tb_run in source.tb_runs.values():
        for series in tb_run.series.values():
            for index in range(3):
                series.points.column(index)
    return {"reading": reading, "packing": 1000 * (packed - start), "unpacking": 1000 * (time.perf_counter() - packed)}


def packing_study(directory: Path) -> Study:
    """Measure what points take once they were diagnosed, and what packing and unpacking them costs."""
    head = (
        "input",
        "points",
        "bytes/point unpacked",
        "bytes/point packed",
        "memory kept, all told, MB",
        "peak MB",
        "read and diagnosed, s",
        "reading, ms",
        "packing, ms",
        "unpacking, ms",
    )
    rows = []
    result = {}
    for letter in ("a", "b", "c", "f"):
        logdir, _ = make_inputs(directory, [letter], 1)[letter]
        kept = measure_apart("diagnosed", logdir, {})
        costs = [measure_apart("to-rest", logdir, {}) for _ in range(ROUNDS)]
        least = {what: min(cost[what] for cost in costs) for what in costs[0]}
        result[letter] = {**kept, **least}
        rows.append(
            (
                f"({letter})",
                f"{kept['points']:,.0f}",
                "24",
                f"{kept['held_mb'] * MILLION / kept['points']:.1f}",
                f"{kept['resident_mb']:.0f}",
                f"{kept['peak_mb']:.0f}",
                f"{kept['seconds']:.2f}",
                *(f"{taken:.1f}" for taken in least.values()),
            )
        )
    return Study(rows_of(head, rows), result)


STUDIES: dict[str, Callable[[Path], dict[str, float]]] = {
    "grow-ours": grow_ours,
    "grow-accumulator": grow_accumulator,
    "grow-loader": grow_loader,
    "grow-server": grow_server,
    "one-worker": one_worker,
    "two-threads": two_threads,
    "two-forked": lambda logdir: two_processes(logdir, "fork"),
    "two-spawned": lambda logdir: two_processes(logdir, "spawn"),
    "diagnosed": diagnosed,
    "to-rest": to_rest,
}
