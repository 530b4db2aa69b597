"""The diagnosis of a training that goes on."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from tb_diagnose.callbacks import Monitor, monitor
from tb_diagnose.sources import read_scalars


def healthy(step: int) -> dict[str, float]:
    noise = float(np.random.default_rng(step).normal(0, 0.01))
    return {"train/loss": 0.1 + math.exp(-step / 20) + noise, "val/loss": 0.12 + math.exp(-step / 20) + noise}


def test_a_healthy_training_is_left_in_peace() -> None:
    told: list[str] = []
    watching = Monitor(tell=told.append)
    for step in range(200):
        assert watching.log(healthy(step), step) == []
    assert told == []
    assert not watching.should_stop
    assert watching.report().findings == ()


def diverging(step: int) -> dict[str, float]:
    return healthy(step) if step < 60 else dict.fromkeys(healthy(step), 1.05 ** (step - 60))


def test_a_fault_is_told_once_with_what_to_do_and_written_beside_the_log(tmp_path: Path) -> None:
    told: list[str] = []
    watching = Monitor(tmp_path, stop_on={"diverged"}, tell=told.append)
    stopped_at = None
    for step in range(200):
        watching.log(diverging(step), step)
        if watching.should_stop and stopped_at is None:
            stopped_at = step
    assert stopped_at is not None
    assert 60 < stopped_at < 130
    (sentence,) = [one for one in told if "diverged" in one]
    assert sentence.startswith(f"step {stopped_at}: diverged: `")
    assert [finding.rule for finding in watching.findings].count("diverged") == 1
    events = EventAccumulator(str(tmp_path), size_guidance={"tensors": 0}).Reload()
    texts = [event.tensor_proto.string_val[0].decode() for event in events.Tensors("diagnose/finding")]
    assert texts == told
    assert read_scalars(tmp_path) == {}


def test_one_bad_diagnosis_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    watching = Monitor(tell=pytest.fail)
    whole = Monitor.report
    looks: list[int] = []

    def report(self: Monitor) -> object:
        looks.append(len(looks))
        if len(looks) != 5:
            return whole(self)
        other = Monitor()
        for step in range(200):
            other.log(diverging(step), step)
        return whole(other)

    monkeypatch.setattr(Monitor, "report", report)
    for step in range(100):
        watching.log(healthy(step), step)
    assert len(looks) > 5


def test_whatever_goes_wrong_the_training_goes_on(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("out of luck")

    monkeypatch.setattr(monitor, "build_trainings", broken)
    watching = Monitor()
    for step in range(100):
        assert watching.log(healthy(step), step) == []
    assert [record.getMessage() for record in caplog.records] == [
        "the diagnosis ends here, the training goes on: RuntimeError: out of luck"
    ]


@pytest.mark.parametrize("values", [{"loss": "words"}, {"loss": None}, {"loss": [1, 2]}, None])
def test_values_that_are_no_numbers(values: object, caplog: pytest.LogCaptureFixture) -> None:
    watching = Monitor()
    watching.log(values, 0)  # type: ignore[arg-type]
    watching.log({"loss": 1.0}, 1)
    assert len(caplog.records) == 1


def test_a_directory_that_cannot_be_written_to(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    watching = Monitor(tmp_path / "file" / "below", tell=lambda _: None)
    for step in range(200):
        watching.log(diverging(step), step)
    assert "the training goes on" in caplog.text


def test_rules_that_are_none() -> None:
    with pytest.raises(ValueError, match="there is no rule 'divergd'"):
        Monitor(stop_on={"divergd"})


def test_a_long_training_is_diagnosed_rarely(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = 0

    def look(_self: Monitor, _step: int) -> list[object]:
        nonlocal looks
        looks += 1
        return []

    monkeypatch.setattr(Monitor, "_look", look)
    watching = Monitor()
    for step in range(100_000):
        watching.log({"loss": 1.0}, step)
    assert looks < 110
