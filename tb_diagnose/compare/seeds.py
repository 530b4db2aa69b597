"""Groups of runs that differ by their seed alone, and whether one group is better than another.

Runs belong together if their hyper-parameters are the same but for a seed; or, without a seed among them, if their
names are the same but for a seed (``a/seed-3``, ``a_s3``) or for a counter from 0 or 1 on (``a-0``, ``a-1``).
"""

from __future__ import annotations

import re
import statistics
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from tb_diagnose.compare.records import Group, GroupComparison, HParam, Standing, Subject
from tb_diagnose.compare.statistics import ALPHA, PermutationTest, holm, least_p, permutation_test
from tb_diagnose.language import Text, joined, plural, text
from tb_diagnose.language.formatting import number

# Fewer seeds tell nothing of a spread.
ENOUGH = 3
# Beyond, the correction for group comparisons of all with all leaves nothing to be found.
_GROUPS = 4

_SEED_NAME = re.compile(r"(^|[^a-z])(seed|random_?state|rng)s?([^a-z]|$)", re.IGNORECASE)
# `seed3` anywhere between separators, `s3` only at the end: at the beginning it is as likely a stage or a series.
_SEED = re.compile(
    r"(?:(?<=[/_\-. ])|^)(?:(?:(?:random|rand|rng)[-_]?)?seed[-_=]?\d+(?=$|[/_\-. ])|(?<=[/_\-. ])s\d+$)", re.IGNORECASE
)
_COUNTER = re.compile(r"^(.*?[/_\-. ]|)(?:(?:run|trial|rep|repeat|try|v|version)[-_=]?)?(\d{1,3})$", re.IGNORECASE)
# Words whose number is a setting, not a seed.
_SETTINGS = re.compile(
    r"(^|[^a-z])(lr|wd|bs|batch|size|layers?|depth|width|dim|units?|hidden|heads?|epochs?|steps?|k|n|dropout|gamma|beta"
    r"|alpha|lambda|eps|momentum|level|stage|fold|gpus?|rank|lora|warmup)[/_\-. ]*$",
    re.IGNORECASE,
)


def is_seed(name: str) -> bool:
    """Return whether a hyper-parameter is a seed by its name."""
    return _SEED_NAME.search(name) is not None


def groups_of_seeds(
    subjects: Sequence[Subject], ranking: Mapping[str, Standing], *, lower_is_better: bool
) -> tuple[Group, ...]:
    """Return the groups of at least two runs, the best mean first, those without one last."""
    found: list[Group] = []
    by_key: dict[tuple[str, str], list[Subject]] = defaultdict(list)
    for subject in subjects:
        settings = repr(sorted((n, v) for n, v in subject.hparams.items() if not is_seed(n)))
        if any(map(is_seed, subject.hparams)):
            by_key["hparams", settings].append(subject)
        else:
            by_key["name", settings].append(subject)
    for (by, _), tb_runs in by_key.items():
        for name, runs in _divided(by, tb_runs).items():
            if len(runs) > 1:
                found.append(_group(name, by, [run.name for run in runs], ranking))
    sign = 1 if lower_is_better else -1
    return tuple(sorted(found, key=lambda group: (group.mean is None, sign * (group.mean or 0.0), group.name)))


def _divided(by: str, tb_runs: Sequence[Subject]) -> dict[str, list[Subject]]:
    """Divide runs of the same settings by what their names say beside the seed, as far as that is needed."""
    if by == "hparams":
        seeds = [tuple((n, v) for n, v in run.hparams.items() if is_seed(n)) for run in tb_runs]
        if len(set(seeds)) == len(seeds):
            return {_shared(tb_runs): list(tb_runs)}
    stems: dict[str, list[Subject]] = defaultdict(list)
    for run in tb_runs:
        stems[_SEED.sub("*", run.name)].append(run)
    divided = {stem: runs for stem, runs in stems.items() if "*" in stem}
    counted: dict[str, dict[int, Subject]] = defaultdict(dict)
    for stem, runs in stems.items():
        match = None if "*" in stem else _COUNTER.match(stem)
        if match and len(runs) == 1 and not _SETTINGS.search(match[1]):
            counted[match[1] + "*"][int(match[2])] = runs[0]
    for stem, by_number in counted.items():
        least = min(by_number)
        if least in (0, 1) and sorted(by_number) == list(range(least, least + len(by_number))):
            divided[stem] = list(by_number.values())
    return divided


def _shared(tb_runs: Sequence[Subject]) -> str:
    """Return a name for runs of the same settings: what their names share, else the settings."""
    stems = {_SEED.sub("*", run.name) for run in tb_runs}
    if len(stems) > 1:
        stems = {match[1] + "*" if (match := _COUNTER.match(stem)) else stem for stem in stems}
    if len(stems) == 1:
        return stems.pop()
    settings = {n: v for n, v in tb_runs[0].hparams.items() if not is_seed(n)}
    return ", ".join(f"{name}={_shown(value)}" for name, value in sorted(settings.items())) or text("same settings")


def _shown(value: HParam) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _group(name: str, by: str, runs: Sequence[str], ranking: Mapping[str, Standing]) -> Group:
    values = tuple(best.value for run in runs if (best := ranking[run].best) and not ranking[run].exclusion_reasons)
    return Group(
        name=name,
        by=by,
        runs=tuple(runs),
        values=values,
        mean=statistics.fmean(values) if values else None,
        spread=statistics.stdev(values) if len(values) > 1 else None,
        left_out=tuple(run for run in runs if ranking[run].best is None or ranking[run].exclusion_reasons),
    )


def group_comparisons(groups: Sequence[Group], baseline: str | None) -> tuple[GroupComparison, ...]:
    """Compare the groups; with a baseline in one of them, only with that one."""
    against = next((group for group in groups if baseline in group.runs), None)
    if against is not None:
        pairs = [_ordered(groups, group, against) for group in groups if group is not against]
    elif len(groups) <= _GROUPS:
        pairs = list(combinations(groups, 2))
    else:
        return ()
    tests = [_test(first, second) for first, second in pairs]
    made = [test.p for test in tests if isinstance(test, PermutationTest)]
    adjusted = iter(holm(made))
    return tuple(
        _refused(first, second, test)
        if isinstance(test, Text)
        else _decided(first, second, test, next(adjusted), len(made))
        for (first, second), test in zip(pairs, tests, strict=True)
    )


def _ordered(groups: Sequence[Group], one: Group, other: Group) -> tuple[Group, Group]:
    return (one, other) if groups.index(one) < groups.index(other) else (other, one)


def _test(first: Group, second: Group) -> PermutationTest | Text:
    """Return the test, or why there is none."""
    for group in (first, second):
        if group.left_out:
            # To leave out the failures of a group would make it look better than it is.
            return text(
                "{left_out} of the {runs} runs of {group} have no value that can be trusted, and leaving them out "
                "would favour it",
                left_out=len(group.left_out),
                runs=len(group.runs),
                group=group.name,
            )
    few = min(len(first.values), len(second.values))
    if few < ENOUGH:
        return plural(
            "{n} seed in a group is too few to estimate the spread; at least {least} are needed",
            "{n} seeds in a group are too few to estimate the spread; at least {least} are needed",
            few,
            least=ENOUGH,
        )
    return permutation_test(first.values, second.values)


def _refused(first: Group, second: Group, reason: Text) -> GroupComparison:
    return GroupComparison(
        first=first.name,
        second=second.name,
        is_better=False,
        difference=_difference(first, second),
        p=None,
        p_adjusted=None,
        test="",
        message=text(
            "cannot tell whether {first} is better than {second}: {reason}",
            first=first.name,
            second=second.name,
            reason=reason,
        ),
    )


def _decided(first: Group, second: Group, test: PermutationTest, p_adjusted: float, made: int) -> GroupComparison:
    words = (
        text("two-sided permutation test of the means, all {divisions:,} divisions", divisions=test.divisions)
        if test.exact
        else text(
            "two-sided permutation test of the means, {divisions:,} random divisions",
            divisions=test.divisions,
        )
    )
    is_better = p_adjusted <= ALPHA
    least_possible = least_p(len(first.values), len(second.values)) * made
    least = number(min(1.0, least_possible))
    numbers = text("{first} and {second}, p = {p}", first=_mean(first), second=_mean(second), p=number(test.p))
    if made > 1:
        corrected = text(
            ", {p} after Holm's correction for {comparisons} comparisons", p=number(p_adjusted), comparisons=made
        )
        numbers = joined(numbers, corrected)
    names = {
        "first": first.name,
        "second": second.name,
        "numbers": text("{numbers}; {test}", numbers=numbers, test=words),
    }
    if is_better:
        message = text("{first} is better than {second} beyond the spread of seeds ({numbers})", **names)
    elif least_possible <= ALPHA:
        message = text("cannot tell whether {first} is better than {second} ({numbers})", **names)
    elif made > 1:
        message = text(
            "cannot tell whether {first} is better than {second}: with so few seeds and so many comparisons, p cannot "
            "be below {least} ({numbers})",
            least=least,
            **names,
        )
    else:
        message = text(
            "cannot tell whether {first} is better than {second}: with so few seeds, p cannot be below {least} "
            "({numbers})",
            least=least,
            **names,
        )
    return GroupComparison(
        first=first.name,
        second=second.name,
        is_better=is_better,
        difference=_difference(first, second),
        p=test.p,
        p_adjusted=p_adjusted,
        test=words,
        message=message,
    )


def _difference(first: Group, second: Group) -> float | None:
    return None if first.mean is None or second.mean is None else first.mean - second.mean


def _mean(group: Group) -> str:
    return f"{number(group.mean or 0.0)} ± {number(group.spread or 0.0)} (n = {len(group.values)})"
