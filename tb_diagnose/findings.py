"""What a diagnosis is made of: evidence, findings, outcomes, the report.

All records are frozen; ``kind`` tells the evidence apart. A view that meets a kind it does not know shows it
as a row of text. The JSON form (``to_json``) is version 1 of ``schema/report.v1.schema.json``: within a
version fields are only added.
"""

from __future__ import annotations

import dataclasses
import math
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, Protocol

JSON_KEYS = {"all_findings": "findings", "tb_run": "member", "tb_runs": "members", "other_tb_run": "other_member"}
"""What the JSON form calls a field, where that is not the field's own name: its keys stay within a version."""


class Curve(Protocol):
    """What evidence lies on: a series, by the two names that tell it apart."""

    @property
    def tb_run(self) -> str:
        """Name of the TensorBoard run."""

    @property
    def tag(self) -> str:
        """Tag as written."""


class Severity(str, Enum):
    """What it costs if the finding is true, worst first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)


class Confidence(str, Enum):
    """How sure the rule is, surest first."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """0 for the surest."""
        return list(Confidence).index(self)


class Status(str, Enum):
    """How one rule ended on one run."""

    FOUND = "found"
    CLEAR = "clear"
    SKIPPED = "skipped"
    FAILED = "failed"


class RunStatus(str, Enum):
    """The verdict on a run, worst first; ``UNJUDGED`` where no rule on the training could look."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    UNJUDGED = "unjudged"
    HEALTHY = "healthy"


@dataclass(frozen=True, kw_only=True)
class Span:
    """A stretch of steps of a series, both ends included."""

    tb_run: str
    tag: str
    first_step: int
    last_step: int
    label: str
    kind: Literal["span"] = "span"

    @classmethod
    def on(cls, curve: Curve, *, first_step: int, last_step: int, label: str) -> Span:
        """Return a stretch of a curve."""
        return cls(tb_run=curve.tb_run, tag=curve.tag, first_step=first_step, last_step=last_step, label=label)


@dataclass(frozen=True, kw_only=True)
class Level:
    """A horizontal line on a series' chart; values within ``tolerance`` of it, where given, count as on it."""

    tb_run: str
    tag: str
    value: float
    label: str
    tolerance: float | None = None
    kind: Literal["level"] = "level"

    @classmethod
    def on(cls, curve: Curve, *, value: float, label: str, tolerance: float | None = None) -> Level:
        """Return a level on a curve's chart."""
        return cls(tb_run=curve.tb_run, tag=curve.tag, value=value, label=label, tolerance=tolerance)


@dataclass(frozen=True, kw_only=True)
class Point:
    """One point of a series; ``value`` is None where it is not finite (the label says what it is)."""

    tb_run: str
    tag: str
    step: int
    value: float | None
    label: str
    kind: Literal["point"] = "point"

    @classmethod
    def on(cls, curve: Curve, *, step: int, value: float | None, label: str) -> Point:
        """Return a point of a curve."""
        return cls(tb_run=curve.tb_run, tag=curve.tag, step=step, value=value, label=label)


@dataclass(frozen=True, kw_only=True)
class Gap:
    """The distance between two series at one step, and the levels that it lies between.

    ``first_value`` and ``other_value`` are levels of the two series there, which a single point may miss.
    """

    tb_run: str
    tag: str
    other_tb_run: str
    other_tag: str
    step: int
    value: float
    label: str
    first_value: float | None = None
    other_value: float | None = None
    kind: Literal["gap"] = "gap"

    @classmethod
    def on(
        cls,
        curve: Curve,
        other: Curve,
        *,
        step: int,
        value: float,
        label: str,
        first_value: float | None = None,
        other_value: float | None = None,
    ) -> Gap:
        """Return the distance between two curves at a step."""
        return cls(
            tb_run=curve.tb_run,
            tag=curve.tag,
            other_tb_run=other.tb_run,
            other_tag=other.tag,
            step=step,
            value=value,
            label=label,
            first_value=first_value,
            other_value=other_value,
        )


@dataclass(frozen=True, kw_only=True)
class Stat:
    """A measured number and, where there is one, the limit that it was compared with."""

    name: str
    value: float | None
    limit: float | None = None
    unit: str = ""
    kind: Literal["stat"] = "stat"


Evidence = Span | Level | Point | Gap | Stat


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One rule that fired on one run.

    Attributes:
        rule: Name of the rule.
        run: Name of the run.
        severity: What it costs if true.
        confidence: How sure the rule is.
        message: One sentence of measurement: what, where, value, limit. No advice.
        tags: Tags that the finding is about, the main one first.
        evidence: Typed data for the views to draw.
        remedies: Ids of next steps, most promising first.
        superseded_by: Rule whose finding explains this one, or says it as well, or None.
        suppressed: Why it does not count: the user's reason for hiding it, or the rule that explains it; None
            where it counts. A finding that another says as well counts.
    """

    rule: str
    run: str
    severity: Severity
    confidence: Confidence
    message: str
    tags: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    remedies: tuple[str, ...]
    superseded_by: str | None = None
    suppressed: str | None = None


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """How one rule ended on one run; ``reason`` says why it was skipped or failed."""

    rule: str
    run: str
    status: Status
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class SeriesRef:
    """Names a series."""

    tb_run: str
    tag: str


@dataclass(frozen=True, kw_only=True)
class SeriesSummary:
    """What a series was taken for."""

    tb_run: str
    tag: str
    role: str
    split: str
    partner: SeriesRef | None
    points: int
    better: str
    principal: bool
    sampled: bool
    why: str
    measure: str = "none"


@dataclass(frozen=True, kw_only=True)
class BestStep:
    """The step whose checkpoint is to be kept, by the quantity that selects it.

    Attributes:
        tb_run: Name of the TensorBoard run of that quantity.
        tag: Its tag.
        split: Its split.
        better: Which direction is an improvement.
        step: The best step.
        value: The value there; a level where single points are noisy.
        noise: What is as good as that: two standard deviations of the curve's noise.
        last_step: The last step.
        last_value: The level there.
        last_is_as_good: Whether it is within the noise of the best.
        seconds_after: Time between the two, or None where the log does not say.
        message: The same as a sentence.
    """

    tb_run: str
    tag: str
    split: str
    better: str
    step: int
    value: float
    noise: float
    last_step: int
    last_value: float
    last_is_as_good: bool
    seconds_after: float | None
    message: str


@dataclass(frozen=True, kw_only=True)
class Note:
    """Something about a run that looks like a fault and is none: what is normal in its kind of training.

    Attributes:
        name: Kebab-case; never changes its meaning.
        message: What is seen, and that it is normal.
        source: Where that is known from.
        tags: What it is about.
    """

    name: str
    message: str
    source: str
    tags: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class RunSummary:
    """One run of the report.

    ``primary`` is the rule of its primary diagnosis, or None; ``reason`` says why an unjudged run is one,
    ``family_reason`` how its kind of training was recognised. ``best`` is the step to keep, None where none can be
    named; ``notes`` say what is normal, and count as nothing.
    """

    name: str
    tb_runs: tuple[str, ...]
    series: tuple[SeriesSummary, ...]
    status: RunStatus
    primary: str | None
    family: str
    reason: str = ""
    family_reason: str = ""
    best: BestStep | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LogWarning:
    """Something wrong with the log itself: where it is and what was done about it.

    ``damage`` says whether a part of an event file was lost with it.
    """

    where: str
    message: str
    tb_run: str | None = None
    damage: bool = False


@dataclass(frozen=True, kw_only=True)
class Tool:
    """Who made the report."""

    name: str
    version: str


@dataclass(frozen=True, kw_only=True, repr=False)
class Report:
    """Everything that is known about a log directory.

    Attributes:
        tool: Who made it.
        runs: The runs, sorted by name.
        all_findings: All findings, run by run, with those that do not count.
        outcomes: One of every rule for every run.
        warnings: What is wrong with the logs or the config.
        schema_version: Of the JSON form.
    """

    tool: Tool
    runs: tuple[RunSummary, ...]
    all_findings: tuple[Finding, ...]
    outcomes: tuple[Outcome, ...]
    warnings: tuple[LogWarning, ...] = ()
    schema_version: Literal[1] = 1

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that count, worst first, of those the surest."""
        active = [finding for finding in self.all_findings if finding.suppressed is None]
        return tuple(sorted(active, key=lambda finding: (finding.severity.rank, finding.confidence.rank)))

    @property
    def explained(self) -> tuple[Finding, ...]:
        """The others: consequences of another finding, or hidden by the user with a reason."""
        return tuple(finding for finding in self.all_findings if finding.suppressed is not None)

    def __repr__(self) -> str:
        found = Counter(run.status.value for run in self.runs)
        runs = ", ".join(f"{found[status.value]} {status.value}" for status in RunStatus if found[status.value])
        return f"<Report: {len(self.runs)} runs ({runs or 'none'}), {len(self.findings)} findings>"

    def to_json(self) -> dict[str, Any]:
        """Return the JSON form; every number in it is finite."""
        document: dict[str, Any] = to_json(self)
        return document


def to_json(record: Any) -> Any:
    """Turn a record of this module into plain JSON values; non-finite numbers become null."""
    if isinstance(record, Enum):
        return record.value
    if isinstance(record, float):
        return record if math.isfinite(record) else None
    if isinstance(record, list | tuple):
        return [to_json(item) for item in record]
    if dataclasses.is_dataclass(record) and not isinstance(record, type):
        return {
            JSON_KEYS.get(part.name, part.name): to_json(getattr(record, part.name))
            for part in dataclasses.fields(record)
        }
    return record
