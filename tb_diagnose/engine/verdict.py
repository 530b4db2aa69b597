"""The verdict on a training: healthy only where all that has to be asked could be asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tb_diagnose.engine.config import Config
from tb_diagnose.features.floors import scaled_scores
from tb_diagnose.features.movement import LEAST_POINTS
from tb_diagnose.findings import Finding, Outcome, RunStatus, Severity, Status
from tb_diagnose.language import Text, text
from tb_diagnose.model import Better, Family, Role, Split, Training
from tb_diagnose.rules.registry import Question, Rule

_OPEN = {
    Question.MOVES: text("could not see whether it learns at all"),
    Question.DIVERGES: text("could not see whether its loss stays at the level it reached"),
    Question.HOLDS: text("could not see whether what it learned holds on other data"),
    Question.EXCEEDS_CHANCE: text("could not see whether its scores exceed chance"),
}
_JUDGED = (Role.LOSS, Role.SCORE, Role.REWARD)
_HELD_OUT = (Split.VALIDATION, Split.TEST)


def status_of(
    training: Training,
    active: Sequence[Finding],
    outcomes: Sequence[Outcome],
    rules: Mapping[str, Rule],
    config: Config,
) -> RunStatus:
    """Return the verdict.

    Args:
        training: The training.
        active: Its findings that count, the worst first.
        outcomes: How every rule ended.
        rules: All rules by name.
        config: What the user chose. Where only some rules were asked for, that they find nothing makes no run healthy.
    """
    still_open = [question for question, _ in _open_questions(training, outcomes, rules, config)]
    looked = not config.select and not still_open
    # What the first evaluations cannot show yet is no reason to withhold what the training shows so far.
    so_far = still_open and all(_is_early(question, training) for question in still_open)
    if active and (looked or so_far or config.select or active[0].severity is not Severity.INFO):
        return RunStatus(active[0].severity.value)
    return RunStatus.HEALTHY if looked else RunStatus.UNJUDGED


def why_unjudged(training: Training, outcomes: Sequence[Outcome], rules: Mapping[str, Rule], config: Config) -> str:
    """Return why nothing can be said: what is wrong with its files, else the first question that stayed open."""
    if not training.series:
        complaints = (text("{where}: {message}", where=c.where, message=c.message) for c in training.complaints)
        return next(complaints, text("its files hold no scalars"))
    if config.select:
        asked = [outcome for outcome in outcomes if outcome.rule in config.select]
        if any(outcome.status is Status.CLEAR for outcome in asked):
            return text("only the selected rules looked, and they found nothing")
        return next((outcome.reason for outcome in asked if outcome.reason), "")
    return next((reason for _, reason in _open_questions(training, outcomes, rules, config)), "")


def _open_questions(
    training: Training, outcomes: Sequence[Outcome], rules: Mapping[str, Rule], config: Config
) -> Iterator[tuple[Question, Text]]:
    """Iterate over the questions that a training leaves open, each with the reason."""
    for question, is_open in _OPEN.items():
        asking = [o for o in outcomes if question in rules[o.rule].asks and o.rule not in config.ignore]
        if not asking or not _is_put(question, training):
            continue
        if not any(outcome.status in (Status.CLEAR, Status.FOUND) for outcome in asking):
            reason = next((outcome.reason for outcome in asking if outcome.reason), "")
            said = text("{question}: {reason}", question=is_open, reason=reason) if reason else is_open
            yield question, said


def _is_put(question: Question, training: Training) -> bool:
    """Return whether a training has what a question is about: a loss or return to lose, or something held out."""
    if question is Question.DIVERGES:
        return any(True for role in (Role.LOSS, Role.REWARD) for _ in training.select(role))
    if question is Question.EXCEEDS_CHANCE:
        fits = training.family.fits_examples or training.family is Family.PREFERENCE
        return fits and bool(scaled_scores(training))
    return question is Question.MOVES or _holds_out(training)


def _is_early(question: Question, training: Training) -> bool:
    """Return whether a question is open because a training has only begun: the log is short, and nothing went wrong."""
    if question is Question.DIVERGES:
        curves = [loss.values for loss in training.select(Role.LOSS) if loss.better is Better.LOWER]
        curves = [values for values in curves if len(values) >= LEAST_POINTS]
        return bool(curves) and all(values[-1] <= values.min() for values in curves)
    if question is Question.HOLDS:
        held_out = (s for role in _JUDGED for split in _HELD_OUT for s in training.select(role, split))
        return max(map(len, held_out), default=0) < LEAST_POINTS
    return False


def _holds_out(training: Training) -> bool:
    """Return whether something that can be judged is measured on held-out data; an agent makes its own data."""
    return not training.family.has_agent and any(
        True for role in _JUDGED for split in _HELD_OUT for _ in training.select(role, split)
    )
