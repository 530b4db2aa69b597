"""A source whose reading the test holds in its hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

import numpy as np
import pytest

from tb_diagnose.findings import LogWarning
from tb_diagnose.model import Points, Series
from tb_diagnose.sources import ReadProgress, TbRun


def series(tb_run: str, tag: str, values: Any, first_step: int = 0) -> Series:
    values = np.asarray(values, np.float64)
    steps = np.arange(first_step, first_step + len(values))
    return Series(tb_run=tb_run, tag=tag, points=Points(steps, 1e9 + steps.astype(float), values))


def tb_run(name: str, *, warnings: tuple[LogWarning, ...] = (), **values: Any) -> TbRun:
    """A TensorBoard run; keywords are tags, with ``__`` for ``/``."""
    tags = [tag.replace("__", "/") for tag in values]
    columns = {tag: series(name, tag, v) for tag, v in zip(tags, values.values(), strict=True)}
    return TbRun(name=name, series=columns, warnings=warnings, bytes_read=10, bytes_known=10)


def count_calls(monkeypatch: pytest.MonkeyPatch, *functions: tuple[Any, str]) -> Counter[str]:
    """Count how often functions are called from now on, given as module and name."""
    calls: Counter[str] = Counter()

    def watch(module: Any, name: str) -> None:
        function = getattr(module, name)

        def spy(*arguments: Any, **options: Any) -> Any:
            calls[name] += 1
            return function(*arguments, **options)

        monkeypatch.setattr(module, name, spy)

    for module, name in functions:
        watch(module, name)
    return calls


class FakeSource:
    """Yields one batch of TensorBoard runs per refresh, then nothing new."""

    kind: Literal["files", "provider"] = "files"
    where = "/logs"
    sampled: str | None = None
    nbytes = 0

    def __init__(self, *batches: list[TbRun | Exception]) -> None:
        self.batches = list(batches)
        self.warnings: tuple[LogWarning, ...] = ()
        self.on_tb_run: Callable[[], object] = lambda: None
        self.passes = 0
        self._tb_runs: dict[str, TbRun] = {}
        self._gone: list[str] = []

    @property
    def tb_runs(self) -> Mapping[str, TbRun]:
        return dict(self._tb_runs)

    @property
    def progress(self) -> ReadProgress:
        count = len(self._tb_runs)
        return ReadProgress(tb_runs_read=count, tb_runs_known=count, bytes_read=10 * count, bytes_known=10 * count)

    def verify(self) -> Iterator[str | None]:
        """Do as a source whose files match their checksums."""
        return iter(())

    def pack(self, name: str) -> None:
        for one in self._tb_runs[name].series.values():
            one.points.pack()

    def evict(self, name: str) -> None:
        pass

    def reload(self, name: str) -> bool:  # noqa: ARG002 - the signature is that of every source
        return False

    def read_series(self, name: str) -> Mapping[str, Series]:
        return self._tb_runs[name].series

    def forget(self, name: str) -> None:
        """Let a TensorBoard run be gone at the next refresh."""
        self._gone.append(name)

    def refresh(self) -> Iterator[str]:
        self.passes += 1
        for name in self._gone:
            del self._tb_runs[name]
            yield name
        self._gone = []
        for item in self.batches.pop(0) if self.batches else []:
            if isinstance(item, Exception):
                raise item
            self._tb_runs[item.name] = item
            yield item.name
            self.on_tb_run()
