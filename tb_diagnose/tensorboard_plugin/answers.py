"""What the routes answer, as types: docs/http_api.md in a form that programs check.

``schema/routes.v1.schema.json`` and the tab's ``frontend/src/api/types.ts`` are made from them. A record of
``findings.py`` or ``compare/records.py`` stands here for its JSON form (``findings.to_json``). A class that is not
total has the keys that may be missing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, TypedDict

from tb_diagnose.compare.records import Comparison, HParam
from tb_diagnose.explain.documents import Rules
from tb_diagnose.findings import (
    BestStep,
    Confidence,
    Finding,
    Gap,
    Level,
    LogWarning,
    Outcome,
    Point,
    RunStatus,
    RunSummary,
    SeriesRef,
    Severity,
    Span,
)
from tb_diagnose.model import Better, Family, Split

Place = Span | Level | Point | Gap
"""Evidence that has a place on a curve."""


class ServerSource(TypedDict):
    """Where the server reads, and why it has a sample only, if that is so."""

    kind: Literal["files", "provider"]
    where: str
    sampled: str | None


class Progress(TypedDict):
    """How much was read of what is known of."""

    members_read: int
    members_known: int
    bytes_read: int
    bytes_known: int


class ServerStatus(TypedDict):
    """How far reading has come.

    Attributes:
        generation: Grows whenever the report changed.
        phase: Reading until everything was read once.
        looking: The files are being looked at just now; what that brings comes with a later answer.
        error: One sentence in the phase "failed".
        warnings: Those of the whole log directory.
    """

    generation: int
    phase: Literal["reading", "ready", "failed"]
    looking: bool
    source: ServerSource
    progress: Progress
    error: str | None
    warnings: Sequence[LogWarning]


class Primary(TypedDict):
    """The finding that a run is judged by."""

    rule: str
    severity: Severity
    confidence: Confidence
    message: str


class Counts(TypedDict):
    """How many findings count, by severity."""

    error: int
    warning: int
    info: int


class FoundRule(TypedDict):
    """A rule that found something."""

    rule: str
    severity: Severity


class RowQuantity(TypedDict):
    """What the best and the last value of a run measure.

    Attributes:
        key: The same as in a comparison.
        label: For people.
    """

    key: str
    label: str


class PointOf(TypedDict):
    """A point of a series."""

    member: str
    tag: str
    split: Split
    better: Better
    step: int


class BestValue(PointOf):
    """The best value of a series."""

    value: float


class LastValue(PointOf):
    """The last value of a series, null where it is not finite."""

    value: float | None


class QuantityValues(TypedDict):
    """The best and the last value of one quantity of a run.

    Attributes:
        key: Names the quantity, as in a comparison.
        name: What is measured, without on which data.
        best: The best value, at ``step``; null where none is finite.
        last: Null where it is not finite.
    """

    key: str
    name: str
    tag: str
    split: Split
    better: Better
    best: float | None
    step: int | None
    last: float | None


class Spark(TypedDict):
    """A small curve."""

    member: str
    tag: str
    split: Split
    steps: Sequence[int]
    values: Sequence[float | None]


class ReadingOf(TypedDict):
    """How much of a run was read."""

    bytes_read: int
    bytes_known: int


class _RunRow(TypedDict):
    name: str
    members: Sequence[str]
    family: Family
    status: RunStatus
    primary: Primary | None
    counts: Counts
    rules: Sequence[FoundRule]
    suppressed: int
    reason: str
    unchecked: int
    series: int
    points: int
    last_step: int | None
    first_wall_time: float | None
    last_wall_time: float | None
    sampled: bool
    quantity: RowQuantity | None
    best: BestValue | None
    last: LastValue | None
    checkpoint: BestStep | None
    values: Sequence[QuantityValues]
    spark: Sequence[Spark]
    evidence: Sequence[Place]


class RunRow(_RunRow, total=False):
    """A run's line in the list.

    Attributes:
        family: Its kind of training.
        counts: Findings that count, each event once.
        rules: Rules that found what counts, and what says it as well, worst first.
        suppressed: Findings that the user does not want counted.
        reason: Why it could not be judged, else empty.
        unchecked: Rules that were skipped or failed.
        quantity: What the best and the last value measure.
        best: The best value of what judges the run: that of the step to keep, where one is named.
        checkpoint: The step to keep, by the quantity that selects it.
        values: Best and last of what runs can be compared by, at most 12.
        spark: One or two series of the chart that leads in the run's kind.
        evidence: Places of the primary finding on them.
        impossible_times: How many points have a wall time that cannot be; left out where none has.
        shown: Its name for people; left out where that is the name.
        reading: How far it was read; left out once all of it was.
        hparams: Hyper-parameters; left out where the log names none.
    """

    impossible_times: int
    shown: str
    reading: ReadingOf
    hparams: Mapping[str, HParam]


class RunList(TypedDict):
    """All runs, worst first."""

    generation: int
    runs: Sequence[RunRow]


class RunDetail(TypedDict):
    """One run in full, as in the report; findings worst first.

    Attributes:
        leading: What to read first: the series of each chart, what judges the run last.
        smoothing: Weight of the moving average with which curves of its kind are read, 0 for none.
    """

    generation: int
    run: RunSummary
    leading: Sequence[Sequence[SeriesRef]]
    smoothing: float
    findings: Sequence[Finding]
    outcomes: Sequence[Outcome]
    warnings: Sequence[LogWarning]


class Mark(TypedDict):
    """Neighbouring points that are not finite."""

    step: int
    value: Literal["nan", "inf", "-inf"]
    count: int


class Pass(TypedDict):
    """Points that the log went back over."""

    steps: Sequence[int]
    values: Sequence[float | None]


class Pause(TypedDict):
    """A long stretch of time without a point, after a step."""

    step: int
    seconds: float


class _Curve(TypedDict):
    member: str
    tag: str
    points: int
    thinned: bool
    steps: Sequence[int]
    values: Sequence[float | None]
    wall_times: Sequence[float | None]
    marks: Sequence[Mark]
    resets: Sequence[int]
    pauses: Sequence[Pause]


class Curve(_Curve, total=False):
    """A series, thinned to the width of a chart.

    Attributes:
        points: Of the whole series, whatever the window.
        thinned: Points within the window were left out.
        wall_times: Seconds since 1970, null where the logged time cannot be.
        resets: Steps at which the log goes back.
        pauses: Of the whole series.
        smoothed: As long as the steps; only where smoothing was asked for.
        overwritten: What the log went back over, where it did.
    """

    smoothed: Sequence[float | None]
    overwritten: Sequence[Pass]


class Curves(TypedDict):
    """The series that were asked for."""

    generation: int
    series: Sequence[Curve]


class CurveEnd(TypedDict):
    """A curve of a group and a step at which it breaks or ends."""

    run: str
    member: str
    tag: str
    step: int


class Band(TypedDict):
    """A group of curves as mean and range.

    Attributes:
        mean: Null where not all curves have a value.
        count: How many curves have a value.
        broken: Curves with points that are not finite, and the step of the first.
        short: Curves that end before the others, and their last step.
    """

    steps: Sequence[int]
    mean: Sequence[float | None]
    least: Sequence[float | None]
    greatest: Sequence[float | None]
    count: Sequence[int]
    broken: Sequence[CurveEnd]
    short: Sequence[CurveEnd]


class Bands(TypedDict):
    """The groups that were asked for."""

    generation: int
    bands: Sequence[Band]


class Stamp(TypedDict):
    """Which report an answer is from."""

    generation: int


class ReportWords(TypedDict):
    """What a report has in each language: the answers of the routes, of every run.

    Attributes:
        details: By name of the run.
        comparisons: All runs compared by each quantity, the usual one first.
    """

    status: ServerStatus
    runs: RunList
    details: Mapping[str, RunDetail]
    rules: Rules
    comparisons: Sequence[Annotated[Comparison, Stamp]]


class ReportData(TypedDict):
    """What a report in one HTML file holds.

    Attributes:
        version: Of the plugin that made it.
        made: When, in ISO 8601.
        settings: Those that differ from the defaults.
        digests: By run the SHA-256 of its points.
        languages: By code of the language.
        curves: By run its series, thinned.
    """

    version: str
    made: str
    settings: Sequence[str]
    digests: Mapping[str, str]
    languages: Mapping[str, ReportWords]
    curves: Mapping[str, Sequence[Curve]]


class Answers(TypedDict):
    """What each route answers; ``report`` as the data within the page."""

    status: ServerStatus
    runs: RunList
    run: RunDetail
    curves: Curves
    compare: Annotated[Comparison, Stamp]
    bands: Bands
    rules: Rules
    report: ReportData
