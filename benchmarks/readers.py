"""Those who read event files: ours, TensorBoard's, TensorFlow's, tbparse; each returns the seconds it took.

A measurement runs in a process of its own (``reader.py --measure NAME LOGDIR``), with the interpreter that has what the
reader needs.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import struct
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from event_logs import ROOT, files

# ruff: noqa: PLC0415 - each reader is imported in the process that measures it, and only there

if TYPE_CHECKING:
    from collections.abc import Callable


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


def measure_apart(name: str, logdir: Path, interpreters: dict[str, str]) -> dict[str, float]:
    """Measure a reader, or what else ``reader.py --measure`` knows, in a process of its own."""
    interpreter = interpreters.get(READERS[name].interpreter, sys.executable) if name in READERS else sys.executable
    command = [interpreter, str(ROOT / "benchmarks" / "reader.py"), "--measure", name, str(logdir)]
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
