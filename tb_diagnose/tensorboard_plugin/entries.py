"""What a session knows of one run, what it was made of, and when that calls for another look.

TensorBoard runs of a training  ->  inputs         membership, series and warnings of each
                                      | needs_update: something of it is new
                                    TrainingEntry  the run, its diagnosis, its line in the list
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tb_diagnose.engine.engine import TrainingResult, unjudged_training
from tb_diagnose.findings import LogWarning, RunStatus
from tb_diagnose.language import Language, text
from tb_diagnose.language.formatting import directory_name, shown_name
from tb_diagnose.model import Series, Training
from tb_diagnose.roles import HParams, Membership, claimed_by
from tb_diagnose.sources import Source, TbRun
from tb_diagnose.tensorboard_plugin.numbers import dumps
from tb_diagnose.tensorboard_plugin.rows import run_row, said_row

_STATUSES = list(RunStatus)

Memberships = Mapping[str, Membership]
"""Where each TensorBoard run of a run belongs, by name."""


class Reading(NamedTuple):
    """How much of a run is read."""

    bytes_read: int
    bytes_known: int


class Input(NamedTuple):
    """A TensorBoard run that a run is made of: what of it the run depends on; no series once they were let go of."""

    name: str
    membership: Membership
    series: Mapping[str, Series]
    warnings: tuple[LogWarning, ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class TrainingEntry:
    """One run as the session knows it.

    Attributes:
        training: The run with its series.
        result: Its diagnosis.
        row: Its line in the list of runs, as JSON text, in English.
        inputs: What it is made of, when that is whole; anything else calls for a new diagnosis.
        hparams: Its hyper-parameters, as far as its files name them.
        reading: How much of it was read, while it is read for the first time: it is not diagnosed until it is whole.
        evicted: Whether only its best values so far are here, to save memory; ``Session.find`` reads its series.
    """

    training: Training
    result: TrainingResult
    row: str
    inputs: tuple[Input, ...] = ()
    hparams: HParams = field(default_factory=dict)
    reading: Reading | None = None
    evicted: bool = False
    _said: dict[str, str] = field(init=False, repr=False, default_factory=dict)

    def row_in(self, language: Language) -> str:
        """Return the line in the list of runs in a language; it is made once."""
        if language.code not in self._said:
            self._said[language.code] = said_row(self.row, self.result, language)
        return self._said[language.code]


def claims_on(tb_runs: Mapping[str, TbRun]) -> dict[str, list[TbRun]]:
    """Return for TensorBoard runs those not read yet that may turn out to be parts of them."""
    claims: dict[str, list[TbRun]] = {}
    for name, tb_run in tb_runs.items():
        if tb_run.reading and not tb_run.series and (above := claimed_by(name, tb_runs)):
            claims.setdefault(above, []).append(tb_run)
    return claims


def reading_of(
    memberships: Memberships, tb_runs: Mapping[str, TbRun], claims: Mapping[str, Sequence[TbRun]]
) -> Reading | None:
    """Return how much of a run is read, None if all of it."""
    names = dict.fromkeys([*memberships, *(one.name for name in memberships for one in claims.get(name, ()))])
    parts = [tb_runs[name] for name in names]
    if not any(part.reading for part in parts):
        return None
    return Reading(sum(part.bytes_read for part in parts), sum(part.bytes_known for part in parts))


def inputs(memberships: Memberships, tb_runs: Mapping[str, TbRun]) -> tuple[Input, ...]:
    """Return what a run is made of at this moment."""
    found = ((membership, tb_runs[name]) for name, membership in memberships.items())
    return tuple(
        Input(tb_run.name, membership, {} if tb_run.evicted else tb_run.series, tb_run.warnings)
        for membership, tb_run in found
    )


def needs_update(entry: TrainingEntry | None, reading: Reading | None, inputs: tuple[Input, ...]) -> bool:
    """Return whether the entry of a run is to be made anew."""
    if reading is None:
        return entry is None or entry.inputs != inputs
    if entry is None:
        return any(one.series for one in inputs)
    # What is known of a run that was whole before stays until it is whole again.
    return entry.reading not in (None, reading)


def partly_read(training: Training, hparams: HParams, reading: Reading, source: Source) -> TrainingEntry:
    """Return the entry of a run that is still being read."""
    result = unjudged_training(training, text("it is still being read"))
    row = row_of(training, result, hparams, directory_name(source.where), reading=reading._asdict())
    return TrainingEntry(training=training, result=result, row=row, hparams=hparams, reading=reading)


def row_of(training: Training, result: TrainingResult, hparams: HParams, root: str, **more: Any) -> str:
    """Return a run's line in the list of runs, as JSON text, with ``more``; ``root`` is the log directory's name."""
    shown = shown_name(training.name, root)
    if shown != training.name:
        more["shown"] = shown
    return dumps({**run_row(training, result), **more, **({"hparams": dict(hparams)} if hparams else {})})


def with_hparams(row: str, hparams: HParams) -> str:
    """Return a run's line with other hyper-parameters."""
    values = json.loads(row)
    values.pop("hparams", None)
    return dumps(values | {"hparams": dict(hparams)} if hparams else values)


def say_the_same(some: Collection[TrainingEntry], others: Collection[TrainingEntry]) -> bool:
    """Return whether entries tell the same in the same order, whatever was let go of."""
    return len(some) == len(others) and all(
        one.result is other.result and one.row is other.row for one, other in zip(some, others, strict=True)
    )


def rank(result: TrainingResult) -> tuple[int, int, str]:
    """Return what sorts runs: the worst first, of those the surest."""
    primary, summary = result.primary, result.summary
    return _STATUSES.index(summary.status), primary.confidence.rank if primary else 0, summary.name
