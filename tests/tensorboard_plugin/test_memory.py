"""What of the runs that were read again for requests is kept, and how much memory points may take."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.compare import Comparison, Subject, compare
from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import diagnose_training
from tb_diagnose.model import Points, Series, Training
from tb_diagnose.roles import build_trainings
from tb_diagnose.tensorboard_plugin import memory
from tb_diagnose.tensorboard_plugin.memory import MB, RECORDS, RunPoints, SeriesCache, best_so_far, default_ceiling


def points(count: int) -> RunPoints:
    steps = np.arange(count)
    series = Series(tb_run="a", tag="loss", points=Points(steps, steps.astype(float), steps / 2))
    return {"a": {"loss": series}}


def size(count: int) -> int:
    """Bytes that so many points take when packed."""
    series = points(count)["a"]["loss"]
    series.points.pack()
    return series.points.nbytes


class Reader:
    """Reads runs of 100 points, and remembers which."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def get(self, kept: SeriesCache, name: str, count: int = 100) -> RunPoints:
        def read() -> RunPoints:
            self.read.append(name)
            return points(count)

        return kept.get(name, read)


def test_what_was_read_is_kept() -> None:
    kept, reader = SeriesCache(3 * size(100)), Reader()
    assert reader.get(kept, "a") is reader.get(kept, "a")
    assert reader.read == ["a"]


def test_the_runs_that_were_asked_for_longest_ago_go_first() -> None:
    kept, reader = SeriesCache(3 * size(100)), Reader()
    for name in ["a", "b", "c", "a", "d", "a", "c", "b"]:
        reader.get(kept, name)
    assert reader.read == ["a", "b", "c", "d", "b"]


def test_the_latest_is_kept_however_large_it_is() -> None:
    kept, reader = SeriesCache(size(100)), Reader()
    reader.get(kept, "a")
    reader.get(kept, "large", 1000)
    reader.get(kept, "large", 1000)
    assert reader.read == ["a", "large"]
    reader.get(kept, "a")
    reader.get(kept, "large", 1000)
    assert reader.read == ["a", "large", "a", "large"]


def test_a_reading_that_fails_keeps_nothing() -> None:
    def fail() -> RunPoints:
        raise OSError("gone")

    kept, reader = SeriesCache(size(100)), Reader()
    with pytest.raises(OSError, match="gone"):
        kept.get("a", fail)
    reader.get(kept, "a")
    assert reader.read == ["a"]


def test_the_default_is_a_quarter_of_what_there_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit = tmp_path / "memory.max"
    monkeypatch.setattr(memory, "_LIMITS", (str(limit),))
    of_machine = default_ceiling()
    assert 0 < of_machine <= 2000 * MB
    for text, ceiling in {"40000000": 10 * MB, "max": of_machine, "9223372036854771712": of_machine}.items():
        limit.write_text(text + "\n")
        assert default_ceiling() == ceiling


def run_of(name: str, values: list[float], steps: list[int] | None = None) -> Training:
    """A run with a loss and a score, whose first point was written 5 seconds before the others."""
    at = np.arange(len(values)) if steps is None else np.array(steps, np.int64)
    times = 1e9 + np.arange(len(values)) - 5.0 * (np.arange(len(values)) == 0)
    columns = {"val/loss": np.array(values, float), "val/accuracy": -np.array(values, float), "other": at / 2}
    [training] = build_trainings(
        {
            name: {
                tag: Series(tb_run=name, tag=tag, points=Points(at.copy(), times.copy(), own))
                for tag, own in columns.items()
            }
        }
    )
    return training


def compared(runs: list[Training], *, thinned: bool, quantity: str) -> Comparison:
    subjects = [
        Subject(
            name=training.name,
            training=best_so_far(training) if thinned else training,
            result=diagnose_training(training, Config()),
            hparams={},
        )
        for training in runs
    ]
    return compare(subjects, quantity=quantity, baseline="a")


VALUES = st.lists(st.sampled_from([0.0, 0.25, 0.5, 1.0, 2.0, float("nan"), float("inf"), -float("inf")]), min_size=1)


@given(VALUES, VALUES, st.data(), st.sampled_from(["validation/loss/loss", "validation/score/accuracy"]))
def test_runs_compare_by_their_best_so_far_as_by_all_their_points(
    first: list[float], second: list[float], data: st.DataObject, quantity: str
) -> None:
    steps = data.draw(st.lists(st.integers(0, 9), min_size=len(second), max_size=len(second)))
    runs = [run_of("a", first), run_of("b", second, steps)]
    assert compared(runs, thinned=True, quantity=quantity) == compared(runs, thinned=False, quantity=quantity)


def test_the_best_so_far_is_short() -> None:
    noisy = best_so_far(run_of("a", np.random.default_rng(0).random(100_000).tolist()))
    assert max(map(len, noisy.series)) < 50
    falling = best_so_far(run_of("a", np.linspace(1, 0, 100_000).tolist()))
    loss = falling.find("a", "val/loss")
    assert loss is not None
    assert len(loss) == RECORDS + 1
    assert loss.values[-1] == 0
    assert falling.find("a", "other") is None
