"""Rules that fire with some settings and not with others, where chance cannot explain it.

Every rule that fired in some runs and not in others is compared with every split of every hyper-parameter: `>=` each of
its numbers, `=` each of its other values. Each is Fisher's exact test; Holm's correction is over all of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tb_diagnose.compare.records import HParam, Pattern, Search, Subject
from tb_diagnose.compare.seeds import is_seed
from tb_diagnose.compare.statistics import ALPHA, fisher, holm
from tb_diagnose.engine.arbitration import is_active
from tb_diagnose.findings import Status
from tb_diagnose.language import Text, enumerated, joined, plural, text
from tb_diagnose.language.formatting import number

# Thresholds of one hyper-parameter, spread evenly over its values where it has more.
_THRESHOLDS = 19
_JUDGED = ("error", "warning")


class _Split(NamedTuple):
    """A division of the runs that name a parameter; ``opposite`` is how the other side is called."""

    parameter: str
    name: Text
    opposite: Text
    inside: frozenset[int]
    outside: frozenset[int]


class _Hypothesis(NamedTuple):
    rule: str
    splits: list[_Split]
    table: tuple[int, int, int, int]
    p: float


def find_patterns(subjects: Sequence[Subject]) -> tuple[tuple[Pattern, ...], Search]:
    """Return the patterns that are sound, the surest first, and what was searched for them."""
    splits = list(_splits(subjects))
    verdicts = _verdicts(subjects)
    hypotheses = [hypothesis for rule in verdicts for hypothesis in _hypotheses(rule, verdicts[rule], splits)]
    adjusted = holm([hypothesis.p for hypothesis in hypotheses])
    sound = sorted(
        (pair for pair in zip(hypotheses, adjusted, strict=True) if pair[1] <= ALPHA), key=lambda pair: pair[0].p
    )
    search = Search(
        hypotheses=len(hypotheses),
        rules=len(verdicts),
        splits=tuple(_tried(splits)) if hypotheses else (),
        alpha=ALPHA,
    )
    told: set[tuple[str, str]] = set()
    patterns = []
    for hypothesis, p_adjusted in sound:
        # Of the thresholds of one parameter the surest speaks for its neighbours.
        names = {(hypothesis.rule, split.parameter) for split in hypothesis.splits}
        if not names & told:
            patterns.append(_pattern(hypothesis, p_adjusted, len(hypotheses)))
        told |= names
    return tuple(patterns), search


def _verdicts(subjects: Sequence[Subject]) -> dict[str, dict[int, bool]]:
    """Return for every rule on training in which runs it fired, and in which it looked and did not."""
    judged: dict[str, dict[int, bool]] = defaultdict(dict)
    grave = set()
    for place, subject in enumerate(subjects):
        hidden = {f.rule for f in subject.result.findings if not is_active(f) and f.superseded_by is None}
        grave |= {f.rule for f in subject.result.findings if f.severity.value in _JUDGED}
        for outcome in subject.result.outcomes:
            if outcome.status in (Status.FOUND, Status.CLEAR) and outcome.rule not in hidden:
                judged[outcome.rule][place] = outcome.status is Status.FOUND
    return {rule: found for rule, found in judged.items() if rule in grave and len(set(found.values())) > 1}


def _splits(subjects: Sequence[Subject]) -> Iterator[_Split]:
    for name in sorted({name for subject in subjects for name in subject.hparams}):
        if is_seed(name):
            continue
        values = {place: s.hparams[name] for place, s in enumerate(subjects) if name in s.hparams}
        distinct = set(map(_key, values.values()))
        if len(distinct) < 2:  # noqa: PLR2004 - nothing to divide
            continue
        if all(_is_number(value) for value in values.values()):
            yield from _thresholds(name, {place: float(value) for place, value in values.items()})
        else:
            yield from _choices(name, {place: _key(value) for place, value in values.items()})


def _thresholds(name: str, values: dict[int, float]) -> Iterator[_Split]:
    levels = sorted(set(values.values()))[1:]
    if len(levels) > _THRESHOLDS:
        levels = [levels[round(i * (len(levels) - 1) / (_THRESHOLDS - 1))] for i in range(_THRESHOLDS)]
    for level in levels:
        inside = frozenset(place for place, value in values.items() if value >= level)
        above, below = (joined(name, f" {sign} {level:g}") for sign in (">=", "<"))
        yield _Split(name, above, below, inside, frozenset(values) - inside)


def _choices(name: str, values: dict[int, str]) -> Iterator[_Split]:
    choices = sorted(set(values.values()))
    for choice in choices[: 1 if len(choices) == 2 else None]:  # noqa: PLR2004 - two choices divide in one way
        inside = frozenset(place for place, value in values.items() if value == choice)
        if len(choices) == 2:  # noqa: PLR2004 - as above
            other = joined(f"{name} = {choices[1]}")
        else:
            other = text("{parameter} other than {choice}", parameter=name, choice=choice)
        if len(inside) > 1 or len(choices) == 2:  # noqa: PLR2004 - a value of one run alone can show nothing
            yield _Split(name, joined(f"{name} = {choice}"), other, inside, frozenset(values) - inside)


def _hypotheses(rule: str, verdicts: dict[int, bool], splits: Sequence[_Split]) -> Iterator[_Hypothesis]:
    """Iterate over the tests of a rule; splits that divide its runs alike are one test."""
    alike: dict[frozenset[frozenset[int]], list[_Split]] = defaultdict(list)
    looked = frozenset(verdicts)
    for split in splits:
        inside, outside = split.inside & looked, split.outside & looked
        if inside and outside:
            alike[frozenset((inside, outside))].append(split)
    for same in alike.values():
        inside, outside = same[0].inside & looked, same[0].outside & looked
        table = (sum(verdicts[i] for i in inside), len(inside), sum(verdicts[i] for i in outside), len(outside))
        yield _Hypothesis(rule, [_turned(split, inside) for split in same], table, fisher(*table))


def _turned(split: _Split, inside: frozenset[int]) -> _Split:
    """Return the split with its inside on the side of these runs."""
    if inside <= split.inside:
        return split
    return _Split(split.parameter, split.opposite, split.name, split.outside, split.inside)


def _pattern(hypothesis: _Hypothesis, p_adjusted: float, tested: int) -> Pattern:
    inside, of_inside, outside, of_outside = hypothesis.table
    names = [(split.name, split.opposite) for split in hypothesis.splits]
    if inside * of_outside < outside * of_inside:
        inside, of_inside, outside, of_outside = outside, of_outside, inside, of_inside
        names = [(opposite, name) for name, opposite in names]
    (name, opposite), *others = names
    same = tuple(other for other, _ in others)
    message = text(
        "{rule} in {inside} of {of_inside} with {split}, in {outside} of {of_outside} with {opposite} "
        "(Fisher's exact test, p = {p}; {p_adjusted} after Holm's correction for {tests})",
        rule=hypothesis.rule,
        inside=inside,
        of_inside=plural("{n:,} run", "{n:,} runs", of_inside),
        split=name,
        outside=outside,
        of_outside=of_outside,
        opposite=opposite,
        p=number(hypothesis.p),
        p_adjusted=number(p_adjusted),
        tests=plural("{n:,} test", "{n:,} tests", tested),
    )
    if same:
        message = text(
            "{pattern}; {splits} divides the runs alike, so which of them matters cannot be told",
            pattern=message,
            splits=enumerated(same),
        )
    return Pattern(
        rule=hypothesis.rule,
        parameter=hypothesis.splits[0].parameter,
        split=name,
        inside=inside,
        of_inside=of_inside,
        outside=outside,
        of_outside=of_outside,
        p=hypothesis.p,
        p_adjusted=p_adjusted,
        same=same,
        message=message,
    )


def _tried(splits: Sequence[_Split]) -> Iterator[str]:
    by_parameter: dict[str, list[str]] = defaultdict(list)
    for split in splits:
        by_parameter[split.parameter].append(split.name.removeprefix(f"{split.parameter} "))
    for name, sides in by_parameter.items():
        yield joined(name, " ", enumerated(sides))


def _is_number(value: HParam) -> bool:
    return isinstance(value, float | int) and not isinstance(value, bool)


def _key(value: HParam) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
