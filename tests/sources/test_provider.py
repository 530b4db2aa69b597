from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tensorboard.backend.event_processing.data_provider import MultiplexerDataProvider
from tensorboard.backend.event_processing.plugin_event_multiplexer import EventMultiplexer

from tb_diagnose.sources import ProviderSource, Source
from tests.sources.records import curve, record, write

if TYPE_CHECKING:
    from pathlib import Path


class Server:
    """TensorBoard's own reader and provider over a log directory."""

    def __init__(self, logdir: Path, sample: int) -> None:
        self._logdir = str(logdir)
        self._multiplexer = EventMultiplexer(tensor_size_guidance={"scalars": sample})
        self.provider = MultiplexerDataProvider(self._multiplexer, self._logdir)
        self.load()

    def load(self) -> None:
        self._multiplexer.AddRunsFromDirectory(self._logdir)
        self._multiplexer.Reload()


def test_reads_what_the_provider_kept(tmp_path: Path) -> None:
    a = write(tmp_path / "a/tfevents", curve("loss", range(100)) + curve("accuracy", [0.5, float("nan")]))
    write(tmp_path / "b/tfevents", curve("loss", [2]))
    server = Server(tmp_path, 10)
    source: Source = ProviderSource(server.provider, logdir="gs://logs", sampling_hints={"scalars": 10})
    assert sorted(source.refresh()) == ["a", "b"]
    assert list(source.tb_runs["a"].series) == ["accuracy", "loss"]
    assert (source.kind, source.where) == ("provider", "gs://logs")
    assert source.sampled == "sampled: at most 10 points per series, because TensorBoard reads gs://logs"
    loss, accuracy = source.tb_runs["a"].series["loss"], source.tb_runs["a"].series["accuracy"]
    assert (len(loss), loss.sampled) == (10, True)
    assert (loss.steps[-1], loss.values[-1], loss.wall_times[-1]) == (99, 99.0, 1.7e9 + 99)
    assert (len(accuracy), accuracy.sampled) == (2, False)
    assert accuracy.values[0] == 0.5
    assert accuracy.values[1] != accuracy.values[1]
    before = source.tb_runs["b"]
    assert list(source.refresh()) == []
    with a.open("ab") as more:
        more.write(b"".join(map(record, curve("loss", [100], first=100))))
    server.load()
    assert list(source.refresh()) == ["a"]
    assert source.tb_runs["a"].series["loss"].steps[-1] == 100
    assert source.tb_runs["a"].series["accuracy"] is accuracy
    assert source.tb_runs["b"] is before
    assert source.progress.tb_runs_read == source.progress.tb_runs_known == 2


def test_every_point_where_the_user_asked_for_that(tmp_path: Path) -> None:
    write(tmp_path / "a/tfevents", curve("loss", range(5000)))
    source = ProviderSource(Server(tmp_path, 0).provider, sampling_hints={"scalars": 0})
    list(source.refresh())
    assert source.sampled is None
    assert len(source.tb_runs["a"].series["loss"]) == 5000
    assert not source.tb_runs["a"].series["loss"].sampled


class Failing:
    """A provider that fails now and then."""

    def __init__(self, provider: Any, broken: set[str]) -> None:
        self.provider = provider
        self.broken = broken

    def __getattr__(self, name: str) -> Any:
        if name in self.broken:
            raise RuntimeError("no connection")
        return getattr(self.provider, name)


@pytest.mark.parametrize("broken", ["list_scalars", "read_scalars"])
def test_failures_are_reported_and_tried_again(tmp_path: Path, broken: str) -> None:
    write(tmp_path / "a/tfevents", curve("loss", [1]))
    provider = Failing(Server(tmp_path, 10).provider, {broken})
    source = ProviderSource(provider)
    assert list(source.refresh()) == []
    assert "no connection" in source.warnings[0].message
    provider.broken.clear()
    assert list(source.refresh()) == ["a"]
    assert source.warnings == ()


def test_runs_that_vanish(tmp_path: Path) -> None:
    write(tmp_path / "a/tfevents", curve("loss", [1]))
    provider = Failing(Server(tmp_path, 10).provider, set())
    source = ProviderSource(provider)
    assert list(source.refresh()) == ["a"]
    provider.provider = Server(tmp_path / "nothing", 10).provider
    assert list(source.refresh()) == ["a"]
    assert dict(source.tb_runs) == {}
