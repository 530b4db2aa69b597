"""What a comparison of runs is made of; all records are frozen, ``findings.to_json`` gives their JSON form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tb_diagnose.engine.engine import TrainingResult
from tb_diagnose.findings import Severity
from tb_diagnose.model import Training

HParam = bool | float | str


@dataclass(frozen=True, eq=False, kw_only=True)
class Subject:
    """A run that is compared: how it is called, what it measured, what was found, how it was set."""

    name: str
    training: Training
    result: TrainingResult
    hparams: Mapping[str, HParam]


@dataclass(frozen=True, kw_only=True)
class Quantity:
    """What runs can be compared by.

    Attributes:
        key: Names it in a request: split, role and quantity.
        label: For people, as in ``validation loss``.
        role: What it measures.
        split: On which data.
        better: ``lower`` or ``higher``.
        runs: How many of the runs have it.
    """

    key: str
    label: str
    role: str
    split: str
    better: str
    runs: int


@dataclass(frozen=True, kw_only=True)
class Best:
    """The best value of a series.

    Attributes:
        tb_run: TensorBoard run of the series.
        tag: Its tag.
        value: The value.
        step: The first step at which it was reached.
        seconds: Time from the run's first point until then, or None where its clock does not tell.
    """

    tb_run: str
    tag: str
    value: float
    step: int
    seconds: float | None


@dataclass(frozen=True, kw_only=True)
class Standing:
    """One run in the ranking, best value first.

    Attributes:
        training: Name of the run.
        place: From 1; equal values share one. None for a run that is not ranked.
        best: Its best value, or None where it has no such series.
        exclusion_reasons: Why it is not ranked: its value is not to be trusted, sentences; empty where it is ranked.
        difference: Best value minus that of the baseline.
        reached_step: First step at which it was as good as the baseline's best value.
        reached_seconds: Time until then.
    """

    run: str
    place: int | None
    best: Best | None
    exclusion_reasons: tuple[str, ...]
    difference: float | None = None
    reached_step: int | None = None
    reached_seconds: float | None = None


@dataclass(frozen=True, kw_only=True)
class FoundIn:
    """One rule over all runs: where it fired, where it could not look; in the others it is clear."""

    rule: str
    severity: Severity
    found: tuple[str, ...]
    unchecked: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One hyper-parameter that is not the same in all runs; None where a run does not name it."""

    name: str
    values: tuple[HParam | None, ...]


@dataclass(frozen=True, kw_only=True)
class Group:
    """Runs that differ by their seed alone.

    Attributes:
        name: What they share in their names, or else their settings.
        by: ``hparams`` or ``name``: how it is known that they belong together.
        runs: Names of the runs.
        values: Best values of those that can be trusted.
        mean: Their mean, or None where there is none.
        spread: Their standard deviation (of a sample), or None for fewer than two.
        left_out: Runs without a value that can be trusted.
    """

    name: str
    by: str
    runs: tuple[str, ...]
    values: tuple[float, ...]
    mean: float | None
    spread: float | None
    left_out: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class GroupComparison:
    """Whether one group is better than another beyond the spread of seeds.

    Attributes:
        first: Name of the group with the better mean.
        second: Name of the other group.
        is_better: Whether the first can be said to be better; else it cannot be told.
        difference: Difference of the means, first minus second, or None.
        p: Of the permutation test, or None where none was made.
        p_adjusted: After Holm's correction for all group comparisons.
        test: What was done, in words.
        message: The answer as one sentence, with its numbers.
    """

    first: str
    second: str
    is_better: bool
    difference: float | None
    p: float | None
    p_adjusted: float | None
    test: str
    message: str


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """A rule that fires on one side of a split of a hyper-parameter more than on the other.

    Attributes:
        rule: Name of the rule.
        parameter: Name of the hyper-parameter.
        split: The side on which it fires more, as in ``lr >= 0.1``.
        inside: Runs on that side in which it fired.
        of_inside: Runs on that side in which it could look.
        outside: The same of the other side.
        of_outside: The same of the other side.
        p: Of Fisher's exact test, two-sided.
        p_adjusted: After Holm's correction for all that was tested.
        same: Splits of other hyper-parameters that divide the runs alike: which of them matters cannot be told.
        message: All of it as one sentence.
    """

    rule: str
    parameter: str
    split: str
    inside: int
    of_inside: int
    outside: int
    of_outside: int
    p: float
    p_adjusted: float
    same: tuple[str, ...]
    message: str


@dataclass(frozen=True, kw_only=True)
class Search:
    """What was searched for patterns.

    Attributes:
        hypotheses: Pairs of a rule and a division of the runs that were tested.
        rules: Rules that fired in some runs and not in others.
        splits: Splits that were tried, by hyper-parameter, in words.
        alpha: What the adjusted p must not exceed.
    """

    hypotheses: int
    rules: int
    splits: tuple[str, ...]
    alpha: float


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Runs compared with one another.

    Attributes:
        runs: Names of the runs, in the order in which they were given.
        quantities: What they can be compared by, the usual one first.
        quantity: What they are compared by here, or None where nothing has a direction.
        baseline: Name of the run that others are compared with, or None.
        winner: The run with the best value that can be trusted, or None.
        verdict: Who won, or why nobody did, sentences.
        ranking: All runs, those that are ranked first.
        findings: Rules that fired in at least one run, worst first, then in most runs.
        hparams: Hyper-parameters that differ.
        hparams_alike: How many others are the same in all runs.
        groups: Groups of seeds.
        group comparisons: Groups compared with one another.
        patterns: Those that are sound, the surest first.
        search: What was searched for them.
    """

    runs: tuple[str, ...]
    quantities: tuple[Quantity, ...]
    quantity: Quantity | None
    baseline: str | None
    winner: str | None
    verdict: str
    ranking: tuple[Standing, ...]
    findings: tuple[FoundIn, ...]
    hparams: tuple[Difference, ...]
    hparams_alike: int
    groups: tuple[Group, ...]
    group_comparisons: tuple[GroupComparison, ...]
    patterns: tuple[Pattern, ...]
    search: Search
