"""Several runs compared with one another: what was found where, what differs, which is best and how sure that is.

    statistics  exact tests           ranking   best values, and whose are to be trusted
    seeds       groups of repeats     patterns  rules that fire with some settings only

Pure functions of runs and their diagnoses; nothing here reads, formats or draws.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tb_diagnose.compare.patterns import find_patterns
from tb_diagnose.compare.ranking import find_winner, quantities, rank
from tb_diagnose.compare.records import Comparison, Difference, FoundIn, Quantity, Standing, Subject
from tb_diagnose.compare.seeds import group_comparisons, groups_of_seeds
from tb_diagnose.engine.arbitration import is_active
from tb_diagnose.errors import UserError
from tb_diagnose.findings import Severity, Status
from tb_diagnose.language import LANGUAGES, Language, enumerated, text
from tb_diagnose.model import Better

__all__ = ["Comparison", "Subject", "compare"]


def compare(subjects: Sequence[Subject], *, quantity: str | None = None, baseline: str | None = None) -> Comparison:
    """Compare runs with one another.

    Args:
        subjects: The runs, in the order in which they are to be listed.
        quantity: Key of what to compare by, or its label in any language; by default what selects the checkpoint of
            most runs.
        baseline: Name of the baseline: the run that the others are compared with.

    Raises:
        UserError: None of the runs has that quantity, or that name.
    """
    if baseline is not None and baseline not in {subject.name for subject in subjects}:
        raise UserError(text("there is no run {name!r} to be the baseline", name=baseline))
    known = quantities(subjects)
    chosen = _chosen(known, quantity)
    if chosen is None:
        ranking = tuple(
            Standing(
                run=subject.name, place=None, best=None, exclusion_reasons=(text("it has nothing to be judged by"),)
            )
            for subject in subjects
        )
        winner = None
        verdict = text("No run is named the best: none has a loss, a score or a reward with a direction.")
    else:
        ranking = rank(subjects, chosen, baseline)
        winner, verdict = find_winner(ranking, chosen)
    standings = {standing.run: standing for standing in ranking}
    lower = chosen is None or chosen.better == Better.LOWER.value
    groups = groups_of_seeds(subjects, standings, lower_is_better=lower)
    patterns, search = find_patterns(subjects)
    names = sorted({name for subject in subjects for name in subject.hparams})
    differences = [
        Difference(name=name, values=tuple(subject.hparams.get(name) for subject in subjects)) for name in names
    ]
    differing = tuple(difference for difference in differences if len(set(map(repr, difference.values))) > 1)
    return Comparison(
        runs=tuple(subject.name for subject in subjects),
        quantities=known,
        quantity=chosen,
        baseline=baseline,
        winner=winner,
        verdict=verdict,
        ranking=ranking,
        findings=tuple(_findings(subjects)),
        hparams=differing,
        hparams_alike=len(differences) - len(differing),
        groups=groups,
        group_comparisons=group_comparisons(groups, baseline),
        patterns=patterns,
        search=search,
    )


def _chosen(known: Sequence[Quantity], asked: str | None) -> Quantity | None:
    if not asked:
        return known[0] if known else None
    for quantity in known:
        if asked in (quantity.key, *(Language.of(code).say(quantity.label) for code in LANGUAGES)):
            return quantity
    if not known:
        raise UserError(text("the runs cannot be compared by {asked!r}, nor by anything else", asked=asked))
    names = enumerated(quantity.label for quantity in known)
    raise UserError(text("the runs cannot be compared by {asked!r}; they can be by: {names}", asked=asked, names=names))


def _findings(subjects: Sequence[Subject]) -> Iterable[FoundIn]:
    """Return the rules that fired, worst first, then in most runs."""
    found: dict[str, list[str]] = {}
    unchecked: dict[str, list[str]] = {}
    severities: dict[str, Severity] = {}
    for subject in subjects:
        for finding in subject.result.findings:
            if is_active(finding):
                found.setdefault(finding.rule, []).append(subject.name)
                severities[finding.rule] = finding.severity
        for outcome in subject.result.outcomes:
            if outcome.status in (Status.SKIPPED, Status.FAILED):
                unchecked.setdefault(outcome.rule, []).append(subject.name)
    return (
        FoundIn(
            rule=rule,
            severity=severities[rule],
            found=tuple(found[rule]),
            unchecked=tuple(unchecked.get(rule, ())),
        )
        for rule in sorted(found, key=lambda rule: (severities[rule].rank, -len(found[rule]), rule))
    )
