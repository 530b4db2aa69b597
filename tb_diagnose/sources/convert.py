"""Any log as event files, so that every TensorBoard tool sees it."""

from __future__ import annotations

import struct
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tensorboard.compat.proto import event_pb2, types_pb2

from tb_diagnose.errors import SourceError
from tb_diagnose.language import text
from tb_diagnose.sources.crc32c import masked_crc32c

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tb_diagnose.sources.source import TbRun

FILE_NAME = "events.out.tfevents.0.tb-diagnose"
"""Name of the files that are written; the same each time, so that converting again changes nothing."""


TEXT_FILE_NAME = "events.out.tfevents.0.tb-diagnose-text"
"""Name of the files for text."""

_VERSION = event_pb2.Event(file_version="brain.Event:2").SerializeToString()


def write_event_files(tb_runs: Iterable[TbRun], out: Path) -> int:
    """Write runs as event files, each into a directory of its name; values become float32, as scalars are.

    Args:
        tb_runs: The runs.
        out: A directory; it is made if it is not there.

    Returns:
        The number of runs that had something to be written.

    Raises:
        SourceError: If a file cannot be written, or is there already.
    """
    count = 0
    for tb_run in tb_runs:
        if not tb_run.series:
            continue
        file = out / tb_run.name / FILE_NAME
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("xb") as stream:
                stream.writelines(map(_record, _events(tb_run)))
        except FileExistsError as error:
            raise SourceError(text("`{path}` is there already: give another directory.", path=file)) from error
        except OSError as error:
            raise SourceError(
                text("`{path}` cannot be written: {reason}.", path=file, reason=error.strerror or error)
            ) from error
        count += 1
    return count


def write_text(directory: Path, tag: str, content: str, step: int) -> None:
    """Add a text summary to a run, in an event file of our own beside those of the training.

    Args:
        directory: The run's directory; it is made if it is not there.
        tag: Its tag.
        content: Markdown.
        step: Its step.

    Raises:
        OSError: If it cannot be written.
    """
    event = event_pb2.Event(step=step, wall_time=time.time())
    value = event.summary.value.add(tag=tag)
    value.metadata.plugin_data.plugin_name = "text"
    value.tensor.dtype = types_pb2.DT_STRING
    value.tensor.string_val.append(content.encode("utf-8", "replace"))
    directory.mkdir(parents=True, exist_ok=True)
    with (directory / TEXT_FILE_NAME).open("ab") as stream:
        if not stream.tell():
            stream.write(_record(_VERSION))
        stream.write(_record(event.SerializeToString()))


def _events(tb_run: TbRun) -> Iterator[bytes]:
    """Iterate over the serialized events of a run, tag by tag, behind the one that says which format this is."""
    yield _VERSION
    for tag, series in tb_run.series.items():
        points = series.points
        for step, wall_time, value in zip(
            points.steps.tolist(), points.wall_times.tolist(), points.values.tolist(), strict=True
        ):
            event = event_pb2.Event(step=step, wall_time=wall_time)
            event.summary.value.add(tag=tag, simple_value=value)
            yield event.SerializeToString()


def _record(payload: bytes) -> bytes:
    """Return a message as a record; see ``framing``."""
    length = struct.pack("<Q", len(payload))
    return b"".join(
        (length, struct.pack("<I", masked_crc32c(length)), payload, struct.pack("<I", masked_crc32c(payload)))
    )
