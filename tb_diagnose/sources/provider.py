"""TensorBoard's data provider as a source, for logs that we cannot read ourselves.

It hands out what TensorBoard kept: a random sample of so many points a tag, 1000 unless
``--samples_per_plugin`` says otherwise. Diagnoses made on a sample can miss a spike, so the source says that
it is one.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from tensorboard.context import RequestContext
from tensorboard.data.provider import RunTagFilter

from tb_diagnose.findings import LogWarning
from tb_diagnose.language import Text, plural, text
from tb_diagnose.model import Points, Series
from tb_diagnose.sources.source import ReadProgress, TbRun

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_PLUGIN = "scalars"
_DEFAULT_SAMPLE = 1000
# More points than any provider holds: asks for all of them.
_EVERYTHING = 10**9
# One request costs far more than the points of a run, so several runs share it.
_RUNS_PER_REQUEST = 20

Ends = dict[str, tuple[int, float]]


class ProviderSource:
    """Reads what a data provider of TensorBoard kept of the series."""

    kind: Literal["provider"] = "provider"
    # TensorBoard keeps the sample anyway, and it is small: nothing is let go of.
    nbytes = 0

    def __init__(
        self,
        provider: Any,
        *,
        logdir: str = "",
        sampling_hints: Mapping[str, int] | None = None,
        experiment_id: str = "",
    ) -> None:
        """Remember the provider; nothing is asked yet.

        Args:
            provider: A ``tensorboard.data.provider.DataProvider``.
            logdir: What TensorBoard was told to read, for people.
            sampling_hints: What ``--samples_per_plugin`` says, by plugin; 0 means every point.
            experiment_id: Experiment to read.
        """
        self._provider = provider
        self._experiment_id = experiment_id
        sample = (sampling_hints or {}).get(_PLUGIN, _DEFAULT_SAMPLE)
        self._limit = sample if sample > 0 else _EVERYTHING
        self.where = logdir or text("TensorBoard's data provider")
        self.sampled: str | None = None
        if sample > 0:
            self.sampled = plural(
                "sampled: at most {n} point per series, because TensorBoard reads {where}",
                "sampled: at most {n} points per series, because TensorBoard reads {where}",
                sample,
                where=self.where,
            )
        self.warnings: tuple[LogWarning, ...] = ()
        self._tb_runs: dict[str, TbRun] = {}
        self._ends: dict[str, Ends] = {}
        self._known = 0

    @property
    def tb_runs(self) -> Mapping[str, TbRun]:
        """Name to snapshot of every TensorBoard run found so far."""
        return MappingProxyType(self._tb_runs)

    @property
    def progress(self) -> ReadProgress:
        """How far reading has come; a provider does not tell about bytes."""
        return ReadProgress(tb_runs_read=len(self._ends), tb_runs_known=self._known, bytes_read=0, bytes_known=0)

    def refresh(self) -> Iterator[str]:
        """Ask for what changed.

        Yields:
            The name of each run as soon as its snapshot is new or gone, runs with few series first.
        """
        warnings: list[LogWarning] = []
        try:
            listed = self._provider.list_scalars(
                RequestContext(), experiment_id=self._experiment_id, plugin_name=_PLUGIN
            )
        except Exception as error:  # noqa: BLE001 - anybody's provider, with errors of its own
            self.warnings = (self._warn(text("TensorBoard cannot list its series"), error),)
            return
        ends = {
            run: {tag: (series.max_step, series.max_wall_time) for tag, series in tags.items()}
            for run, tags in listed.items()
        }
        self._known = len(ends)
        for run in [run for run in self._ends if run not in ends]:
            del self._tb_runs[run], self._ends[run]
            yield run
        nothing = TbRun(name="", series=MappingProxyType({}), warnings=(), bytes_read=0, bytes_known=0, reading=True)
        self._tb_runs = {run: self._tb_runs.get(run) or replace(nothing, name=run) for run in ends}
        changed = [run for run in ends if self._ends.get(run) != ends[run]]
        changed.sort(key=lambda run: len(ends[run]))
        for first in range(0, len(changed), _RUNS_PER_REQUEST):
            runs = changed[first : first + _RUNS_PER_REQUEST]
            try:
                read = self._read(runs)
            except Exception as error:  # noqa: BLE001 - anybody's provider, with errors of its own
                what = text("TensorBoard cannot read {number} of its runs", number=len(runs))
                warnings.append(self._warn(what, error))
                continue
            for run in runs:
                self._tb_runs[run] = self._snapshot(run, read.get(run, {}), ends[run])
                self._ends[run] = ends[run]
                yield run
        # What could not be read is as if it were not there, until it is asked for again.
        self._tb_runs = {run: tb_run for run, tb_run in self._tb_runs.items() if not tb_run.reading}
        self.warnings = tuple(warnings)

    def verify(self) -> Iterator[str | None]:
        """Return nothing: TensorBoard has seen to it."""
        return iter(())

    def pack(self, name: str) -> None:
        """Do nothing."""

    def evict(self, name: str) -> None:
        """Do nothing."""

    def reload(self, name: str) -> bool:  # noqa: ARG002 - the signature is that of every source
        """Return False: nothing is ever let go of."""
        return False

    def read_series(self, name: str) -> Mapping[str, Series]:
        """Return a run's series as they are known."""
        tb_run = self._tb_runs.get(name)
        return tb_run.series if tb_run else {}

    def _read(self, runs: Sequence[str]) -> Mapping[str, Mapping[str, Sequence[Any]]]:
        read: Mapping[str, Mapping[str, Sequence[Any]]] = self._provider.read_scalars(
            RequestContext(),
            experiment_id=self._experiment_id,
            plugin_name=_PLUGIN,
            downsample=self._limit,
            run_tag_filter=RunTagFilter(runs=runs),
        )
        return read

    def _snapshot(self, run: str, points: Mapping[str, Sequence[Any]], ends: Ends) -> TbRun:
        before = self._tb_runs.get(run)
        ends_before = self._ends.get(run, {})
        series = {}
        for tag, data in sorted(points.items()):
            if before is not None and tag in before.series and ends_before.get(tag) == ends.get(tag):
                series[tag] = before.series[tag]
            elif data:
                series[tag] = self._series(run, tag, data)
        return TbRun(name=run, series=MappingProxyType(series), warnings=(), bytes_read=0, bytes_known=0)

    def _series(self, run: str, tag: str, data: Sequence[Any]) -> Series:
        return Series(
            tb_run=run,
            tag=tag,
            points=Points(
                steps=np.array([datum.step for datum in data], np.int64),
                wall_times=np.array([datum.wall_time for datum in data], np.float64),
                values=np.array([datum.value for datum in data], np.float64),
            ),
            sampled=len(data) >= self._limit,
        )

    def _warn(self, what: Text, error: Exception) -> LogWarning:
        reason = str(error) or type(error).__name__
        message = text("{what} ({reason}); it is asked again later", what=what, reason=reason)
        return LogWarning(where=self.where, message=message)
