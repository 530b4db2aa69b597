"""Event files for the benchmarks of the reader: made here, byte by byte, the same every time.

Records are encoded by hand, because protobuf would take minutes for millions of them.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))


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
    from tb_diagnose.sources.crc32c import masked_crc32c  # noqa: PLC0415 - other readers must not pay for it

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


def write_run(logdir: Path, events: Callable[[Iterator[float], np.random.Generator], Iterable[bytes]]) -> int:
    """Make a run of the events that a function gives for some values and random numbers."""
    return write(logdir / "run" / "events.out.tfevents.1", chain(events(noise(11), np.random.default_rng(11))))


def text_value(tag: str, size: int) -> bytes:
    """Encode a text of so many bytes."""
    metadata = nested(0x4A, nested(0x0A, nested(0x0A, b"text")))
    return nested(0x0A, nested(0x0A, tag.encode()) + metadata + nested(0x42, b"\x08\x07" + nested(0x42, b"x" * size)))


UNTEACHABLE: dict[str, Callable[[Iterator[float], np.random.Generator], Iterable[bytes]]] = {
    "20,000 tags met twice each": lambda values, _: (
        event(3, simple(f"tag_{tag:05}", next(values))) for _ in range(2) for tag in range(20_000)
    ),
    "20,000 tags of any length, steps of any size": lambda values, generator: (
        event(int(generator.integers(0, 2**40)), simple("t" * int(generator.integers(1, 1500)), next(values)))
        for _ in range(20_000)
    ),
    "10 of 30 values in any order in each event": lambda values, generator: (
        event(step, *(simple(f"metric_{tag}", next(values)) for tag in generator.permutation(30)[:10]))
        for step in range(10_000)
    ),
    "a histogram between any two scalars": lambda values, _: (
        event(step, one)
        for step in range(5_000)
        for one in (simple("loss", next(values)), histogram("weights", 100), simple("accuracy", next(values)))
    ),
    "texts alone": lambda _, generator: (
        event(step, text_value("text", int(generator.integers(10, 400)))) for step in range(30_000)
    ),
}
"""Logs of which there is little or nothing to learn, beside (h)."""

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
GIGABYTE = {"a": 6, "b": 4, "c": 1, "d": 1}
"""So many copies of each input make 1 GB."""


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


def link(source: Path, target: Path) -> None:
    """Let the event files of a directory appear in another one."""
    for path in map(Path, files(source)):
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        os.link(path, place)


def link_copies(inputs: dict[str, tuple[Path, int]], target: Path) -> None:
    """Let the inputs appear in a directory, so often that they make 1 GB."""
    for letter, copies in GIGABYTE.items():
        for copy in range(copies):
            link(inputs[letter][0], target / f"{letter}-{copy}")
