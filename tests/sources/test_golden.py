"""Files that the writers of the world made (see golden/generate.py)."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from tb_diagnose.sources import read_scalars
from tests.sources.golden.generate import POINTS, WRITERS
from tests.sources.reference import assert_same, reference

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", WRITERS)
def test_same_as_tensorboard(name: str) -> None:
    path = GOLDEN / f"{name}.tfevents"
    series = read_scalars(path)
    assert series
    assert_same(series, reference([path]))


@pytest.mark.parametrize("name", [name for name in WRITERS if name != "catboost"])
def test_the_points_that_were_written(name: str) -> None:
    series = read_scalars(GOLDEN / f"{name}.tfevents")
    assert set(series) == {"loss", "negative"}
    values = np.array([value for _, value in POINTS], np.float32).astype(np.float64)
    for tag, expected in {"loss": values, "negative": -values}.items():
        assert series[tag].steps.tolist() == [step for step, _ in POINTS]
        assert np.array_equal(series[tag].values, expected, equal_nan=True)


@pytest.mark.parametrize("name", WRITERS)
def test_cut_off_anywhere(tmp_path: Path, name: str) -> None:
    whole = (GOLDEN / f"{name}.tfevents").read_bytes()
    full = read_scalars(GOLDEN / f"{name}.tfevents")
    path = tmp_path / "tfevents"
    for cut in range(0, len(whole), 7):
        path.write_bytes(whole[:cut])
        for tag, series in read_scalars(path).items():
            count = len(series)
            assert series.steps.tobytes() == full[tag].steps[:count].tobytes()
            assert series.values.tobytes() == full[tag].values[:count].tobytes()


def test_an_old_file_has_no_version() -> None:
    first = (GOLDEN / "catboost.tfevents").read_bytes()
    [length] = struct.unpack("<Q", first[:8])
    assert b"brain.Event" not in first[: 12 + length]
    assert len(next(iter(read_scalars(GOLDEN / "catboost.tfevents").values()))) == 12
