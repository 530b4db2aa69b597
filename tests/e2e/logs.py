"""Log directories for tests, written with TensorBoard's own writer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from tensorboard.compat.proto import event_pb2, summary_pb2
from tensorboard.summary.writer.event_file_writer import EventFileWriter

POINTS = 60


def write(directory: Path, curves: Mapping[str, Sequence[float]], *, kind: str = "simple", first: int = 0) -> None:
    """Write one TensorBoard run.

    Args:
        directory: Where to.
        curves: Tag to values, one a step.
        kind: ``simple`` for simple values, ``float64`` for tensors of that type.
        first: The first step.
    """
    writer = EventFileWriter(str(directory))
    for tag, values in curves.items():
        for step, value in enumerate(values, first):
            point = summary_pb2.Summary.Value(tag=tag)
            if kind == "simple":
                point.simple_value = value
            else:
                point.metadata.plugin_data.plugin_name = "scalars"
                point.tensor.dtype = 2  # DT_DOUBLE
                point.tensor.double_val.append(value)
            writer.add_event(
                event_pb2.Event(step=step, wall_time=1.7e9 + step, summary=summary_pb2.Summary(value=[point]))
            )
    writer.close()


def write_many(root: Path, count: int) -> None:
    """Write ``count`` trainings as Keras lays them out, of four kinds in turn."""
    falling = np.geomspace(2.0, 0.2, POINTS)
    turning = 0.3 + (np.arange(POINTS) / POINTS - 0.4) ** 2
    broken = np.where(np.arange(POINTS) < POINTS // 2, falling, np.nan)
    stuck = np.full(POINTS, np.log(2.0))
    kinds = {"good": (falling, falling + 0.05), "over": (falling, turning), "nan": (broken, broken)}
    kinds["stuck"] = (stuck, stuck)
    names = list(kinds)
    noise = np.random.default_rng(0)
    for number in range(count):
        name = names[number % len(names)]
        for split, values in zip(("train", "validation"), kinds[name], strict=True):
            jitter = noise.normal(0.0, 0.003, POINTS)
            directory = root / f"group-{number // 50}" / f"{number:03d}-{name}" / split
            write(directory, {"epoch_loss": (values + jitter).tolist()})
