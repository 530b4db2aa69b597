"""Which run is best, among those whose value can be trusted; the others are listed, and it is said why not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from tb_diagnose.compare.records import Best, Quantity, Standing, Subject
from tb_diagnose.features.clock import began, possible
from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.findings import RunStatus
from tb_diagnose.language import Text, clauses, joined, listed, plural, sentences, text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Better, Measure, Role, Series, Split, Training

DISTRUSTED = {
    "suspiciously-perfect-validation": text("its validation is too good to be true"),
    "unrepresentative-validation": text("its validation data do not represent the training data"),
    "no-validation": text("it has no validation"),
    "non-finite": text("it has values that are not finite"),
    "predicts-the-prior": text("it predicts the same for every input"),
    "not-learning": text("it does not learn"),
    "dead-updates": text("its weights do not change"),
    "no-reward-signal": text("its rewards are all the same"),
    "reward-hacking": text("its reward rises while the true return falls"),
    "score-at-floor": text("its score stays at its worst value"),
    "stuck-at-chance": text("it only guesses"),
    "metric-conflict": text("its loss and its score disagree about which step is best"),
    "low-loss-poor-metric": text("its loss is low while its score is poor"),
}
"""Findings that say that a best value is not what it seems."""

_ROLES = (Role.LOSS, Role.SCORE, Role.REWARD)
_SPLITS = (Split.VALIDATION, Split.TEST, Split.NONE, Split.TRAIN)


def quantities(subjects: Sequence[Subject]) -> tuple[Quantity, ...]:
    """Return what the runs can be compared by, the usual one first.

    First what selects the checkpoint of most runs, as their kind of training has it; then validation before anything
    else, what most runs have, and the order in which the runs have it.
    """
    found: Counter[str] = Counter()
    selects: Counter[str] = Counter()
    first: dict[str, Series] = {}
    for subject in subjects:
        own = comparable(subject.training)
        found.update(own.keys())
        chosen = subject.result.summary.best
        selects.update(key for key, series in own.items() if chosen and series.key == (chosen.tb_run, chosen.tag))
        for key, series in own.items():
            first.setdefault(key, series)
    places = {key: place for place, key in enumerate(first)}

    def rank(key: str) -> tuple[int, int, int, int]:
        return -selects[key], _SPLITS.index(first[key].split), -found[key], places[key]

    return tuple(
        Quantity(
            key=key,
            label=quantity_label(first[key]),
            role=first[key].role.value,
            split=first[key].split.value,
            better=first[key].better.value,
            runs=found[key],
        )
        for key in sorted(first, key=rank)
    )


def rank(subjects: Sequence[Subject], quantity: Quantity, baseline: str | None) -> tuple[Standing, ...]:
    """Put runs in order: those that can be trusted by their best value, then those that cannot, then the rest."""
    lower = quantity.better == Better.LOWER.value
    series = {subject.name: _series(subject.training, quantity.key) for subject in subjects}
    bests = {
        subject.name: _best(subject, own, lower=lower)
        for subject in subjects
        if (own := series[subject.name]) is not None
    }
    exclusion_reasons = {
        subject.name: tuple(_exclusion_reasons(subject, quantity, bests.get(subject.name))) for subject in subjects
    }

    def order(subject: Subject) -> tuple[bool, bool, float, str]:
        best = bests.get(subject.name)
        value = 0.0 if best is None else best.value if lower else -best.value
        return best is None, bool(exclusion_reasons[subject.name]), value, subject.name

    standings: list[Standing] = []
    goal = bests.get(baseline) if baseline else None
    for subject in sorted(subjects, key=order):
        best, own = bests.get(subject.name), series[subject.name]
        place = None
        if best and not exclusion_reasons[subject.name]:
            before = standings[-1] if standings else None
            tied = before and before.best and before.best.value == best.value
            place = before.place if tied and before else len(standings) + 1
        step = seconds = None
        if goal and own is not None:
            step, seconds = _reached(subject.training, own, goal.value, lower=lower)
        standings.append(
            Standing(
                run=subject.name,
                place=place,
                best=best,
                exclusion_reasons=exclusion_reasons[subject.name],
                difference=best.value - goal.value if best and goal else None,
                reached_step=step,
                reached_seconds=seconds,
            )
        )
    return tuple(standings)


def find_winner(ranking: Sequence[Standing], quantity: Quantity) -> tuple[str | None, Text]:
    """Return the winner, if one can be named, and the sentences that say why or why not."""
    trusted = [standing for standing in ranking if standing.place is not None]
    excluded = [standing for standing in ranking if standing.best and standing.exclusion_reasons]
    label = quantity.label
    if not trusted:
        if excluded:
            return None, text(
                "No run is named the best by {quantity}: no run has a value that can be trusted.", quantity=label
            )
        return None, text("No run is named the best by {quantity}: no run has a value.", quantity=label)
    first = trusted[0]
    refused = _refused([standing for standing in excluded if _is_better(standing, first, quantity)])
    ties = [standing.run for standing in trusted if standing.place == 1]
    winner = None
    if len(trusted) == 1:
        verdict = text(
            "No run is named the best by {quantity}: only {run} has a value that can be trusted.",
            quantity=label,
            run=first.run,
        )
    elif len(ties) > 1:
        verdict = text(
            "No run is named the best by {quantity}: {runs} share {value}.",
            quantity=label,
            runs=listed(ties),
            value=_value(first),
        )
    else:
        winner = first.run
        verdict = text(
            "{run} is the best by {quantity}: {value} at step {step:,}, before {second} with {second_value}; "
            "of {runs} that can be trusted.",
            run=winner,
            quantity=label,
            value=_value(first),
            step=first.best.step if first.best else 0,
            second=trusted[1].run,
            second_value=_value(trusted[1]),
            runs=plural("{n:,} run", "{n:,} runs", len(trusted)),
        )
    return winner, sentences([verdict, *refused])


def _refused(better: Sequence[Standing]) -> Iterator[Text]:
    """Say which runs have better values than the first that can be trusted."""
    if better:
        yield text(
            "{run} reached {value}, but it is not ranked: {reasons}.",
            run=better[0].run,
            value=_value(better[0]),
            reasons=clauses(better[0].exclusion_reasons),
        )
    if len(better) > 1:
        yield plural(
            "{n:,} other run with better values cannot be trusted either.",
            "{n:,} other runs with better values cannot be trusted either.",
            len(better) - 1,
        )


def comparable(training: Training) -> dict[str, Series]:
    """Return the series that a run can be compared by, by the keys of their quantities, those of its pairs first."""
    found: dict[str, Series] = {}
    for series in _candidates(training):
        found.setdefault(quantity_key(series), series)
    return found


def _candidates(training: Training) -> Iterator[Series]:
    """Iterate over the series that a run can be judged by, those of its pairs first."""
    for pair in training.pairs:
        yield from (series for series in (pair.validation, pair.train) if _counts(series))
    yield from (series for role in _ROLES for series in training.select(role) if _counts(series))


def _counts(series: Series) -> bool:
    return series.principal and series.role in _ROLES and series.better is not Better.NONE


def _series(training: Training, key: str) -> Series | None:
    return comparable(training).get(key)


def quantity_key(series: Series) -> str:
    """Return what a series measures: equal for series of several trainings that can be compared."""
    return f"{series.split.value}/{series.role.value}/{series.quantity}"


def quantity_label(series: Series) -> Text:
    """Return what a series measures, for people."""
    # Without its digits' signs and its capitals, "mAP50-95(B)" is hard to read.
    spelled_out = any(map(str.isdigit, series.quantity))
    quantity = series.tag.rpartition("/")[2] if spelled_out or not series.quantity else series.quantity
    if series.split is Split.VALIDATION:
        return text("validation {quantity}", quantity=quantity)
    if series.split is Split.TEST:
        return text("test {quantity}", quantity=quantity)
    return text("training {quantity}", quantity=quantity) if series.split is Split.TRAIN else joined(quantity)


def _best(subject: Subject, series: Series, *, lower: bool) -> Best | None:
    line = monotonic(series)
    at = np.flatnonzero(np.isfinite(line.values))
    if len(at) == 0:
        return None
    values = line.values[at]
    best = int(at[np.argmin(values) if lower else np.argmax(values)])
    value = float(line.values[best])
    chosen = subject.result.summary.best
    if chosen and series.key == (chosen.tb_run, chosen.tag) and _is_return_in_training(series):
        # The best of many episodes is luck: the level counts.
        best, value = int(np.searchsorted(line.steps, chosen.step)), chosen.value
    return Best(
        tb_run=series.tb_run,
        tag=series.tag,
        value=value,
        step=int(line.steps[best]),
        seconds=_seconds(subject.training, line, best),
    )


def _is_return_in_training(series: Series) -> bool:
    return series.measure is Measure.EPISODE_RETURN and series.split is Split.TRAIN


def _reached(training: Training, series: Series, goal: float, *, lower: bool) -> tuple[int | None, float | None]:
    """Return the first step, and the time, at which a series was as good as the goal."""
    line = monotonic(series)
    at = np.flatnonzero((line.values <= goal) if lower else (line.values >= goal))
    at = at[np.isfinite(line.values[at])]
    return (int(line.steps[at[0]]), _seconds(training, line, int(at[0]))) if len(at) else (None, None)


def _seconds(training: Training, line: Monotonic, place: int) -> float | None:
    """Return the time from the run's first point to that of a place, or None where the clock went back."""
    until = float(possible(line.wall_times)[place]) - began(training.series)
    return until if np.isfinite(until) and until >= 0 else None


def _exclusion_reasons(subject: Subject, quantity: Quantity, best: Best | None) -> Iterator[Text]:
    """Say why a run's best value is not to be trusted."""
    if best is None:
        yield text("it has no {quantity}", quantity=quantity.label)
        return
    found = {
        finding.rule
        for finding in subject.result.findings
        if finding.suppressed is None or finding.superseded_by is not None
    }
    for rule, why in DISTRUSTED.items():
        if rule in found and _concerns(rule, quantity):
            yield text("{why} ({rule})", why=why, rule=rule)
    if quantity.split == Split.TRAIN.value and quantity.role != Role.REWARD.value:
        yield text("values on training data do not show how good a model is")
    elif quantity.split == Split.NONE.value and quantity.role != Role.REWARD.value and "no-validation" not in found:
        yield text("the log does not say on which data it was measured")
    if subject.result.summary.status is RunStatus.UNJUDGED:
        reason = subject.result.summary.reason or text("no rule could look")
        yield text("it could not be judged ({reason})", reason=reason)


def _concerns(rule: str, quantity: Quantity) -> bool:
    """Return whether a finding says something of a quantity: of what is trained on, or of what is held out."""
    trained = quantity.split == Split.TRAIN.value
    return {"no-validation": not trained, "reward-hacking": trained}.get(rule, True)


def _is_better(one: Standing, other: Standing, quantity: Quantity) -> bool:
    if one.best is None or other.best is None:
        return False
    if quantity.better == Better.LOWER.value:
        return one.best.value < other.best.value
    return one.best.value > other.best.value


def _value(standing: Standing) -> str:
    return "" if standing.best is None else number(standing.best.value)
