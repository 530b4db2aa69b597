"""An independent decoder: TensorBoard's own loaders, read the way its event accumulator reads them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from tensorboard.backend.event_processing.event_file_loader import EventFileLoader
from tensorboard.compat.proto import summary_pb2
from tensorboard.util import tensor_util

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tb_diagnose.model import Series

Points = list[tuple[int, float, float]]


def reference(paths: Iterable[Path | str]) -> dict[str, Points]:
    """Return the scalars of the event files of one run, in the order of their names."""
    metadata: dict[str, Any] = {}
    tensors: dict[str, list[tuple[int, float, Any]]] = {}
    for path in sorted(map(str, paths)):
        for event in EventFileLoader(path).Load():
            for value in event.summary.value:
                tag = value.tag or value.node_name
                if value.HasField("metadata"):
                    metadata.setdefault(tag, value.metadata)
                if value.HasField("tensor"):
                    tensors.setdefault(tag, []).append((event.step, event.wall_time, value.tensor))
    scalars: dict[str, Points] = {}
    for tag, events in tensors.items():
        said = metadata.get(tag)
        if said is None or said.plugin_data.plugin_name != "scalars":
            continue
        if said.data_class != summary_pb2.DATA_CLASS_SCALAR:
            continue
        points = [
            (step, wall_time, number) for step, wall_time, tensor in events if (number := _number(tensor)) is not None
        ]
        if points:
            scalars[tag] = points
    return scalars


def _number(tensor: Any) -> float | None:
    try:
        array = tensor_util.make_ndarray(tensor)
    except (ValueError, TypeError, OverflowError):
        return None
    if array.size != 1 or array.dtype.kind not in "fiub":
        return None
    return float(array.item())


def assert_same(series: Mapping[str, Series], expected: Mapping[str, Points]) -> None:
    """Hold series to a reference, bit for bit."""
    assert set(series) == set(expected)
    for tag, points in expected.items():
        got = series[tag]
        steps, wall_times, values = zip(*points, strict=True)
        assert got.tag == tag
        assert got.steps.dtype == np.int64
        assert got.wall_times.dtype == got.values.dtype == np.float64
        assert got.steps.tolist() == list(steps)
        assert got.wall_times.tobytes() == np.array(wall_times, np.float64).tobytes()
        assert got.values.tobytes() == np.array(values, np.float64).tobytes()
