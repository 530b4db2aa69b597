"""not-learning: the training ends where it began, whatever the level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tb_diagnose.features.classification import is_accuracy, name_parts, whole
from tb_diagnose.features.floors import Standing, scaled_scores, standing
from tb_diagnose.features.movement import LEAST_POINTS, Motion, Movement, begins_late, movement
from tb_diagnose.findings import Confidence, Evidence, Severity, Span, Stat
from tb_diagnose.language import Text, text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Better, Role, Series, Split, Training
from tb_diagnose.rules.agent_return import stands_still
from tb_diagnose.rules.registry import CannotJudge, Context, Hit, Question, WholeTraining, rule, threshold

_JUDGED = (Role.LOSS, Role.SCORE, Role.REWARD)
_SPLITS = (Split.VALIDATION, Split.TEST, Split.TRAIN)
"""What is held out is believed first: it is measured on the same examples every time."""
_POOR = 0.5
"""A score under this denies that a high accuracy says anything: one class has nearly all examples."""
_NOT_OF_THE_TASK = frozenset({"reg", "regularization", "regularizer", "l1", "l2", "decay", "weight", "penalty", "kl"})
"""Name parts of terms that are constant where nothing is wrong, or that others judge."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``not-learning``."""

    max_change: float = threshold(
        0.01,
        unit="share of the level",
        source="calibrated: real trainings, 2026-11; dead ones move by 0.003 or less, slow ones by 0.014 or more",
    )
    min_standard_errors: float = threshold(
        2.5, unit="standard errors", source="convention: 95 % confidence, at the six degrees of freedom of the error"
    )
    max_return_gain: float = threshold(
        0.25,
        unit="share of the return",
        source="calibrated: 2026-11, agents that learned gained 0.7 and more, agents that did not up to 0.12",
    )
    min_digits: int = threshold(
        4,
        unit="significant digits",
        source="assumption: three evaluations that agree in so many are no chance; the last of them is 0.1 % at most",
        le=17,
    )
    min_repeats: int = threshold(
        8, unit="points", source="assumption: so many equal points are no chance, however few digits were logged"
    )
    min_solved_score: float = threshold(
        0.95, unit="score", source="assumption: a score as high says that there is nothing left to learn"
    )


@rule(
    name="not-learning",
    group="not learning",
    severity=Severity.ERROR,
    subject=WholeTraining(),
    options=Options,
    remedies=(
        "overfit-one-batch",
        "check-gradients",
        "check-frozen-layers",
        "raise-learning-rate",
        "lower-learning-rate",
        "check-head-and-loss",
        "check-labels",
        "scale-inputs",
        "baseline-without-inputs",
    ),
    supersedes=(
        "overfitting",
        "underfitting",
        "slow-convergence",
        "undertrained",
        "oscillating",
        "loss-spikes",
        "noisy-labels",
        "low-loss-poor-metric",
        "unrepresentative-validation",
        "extreme-initial-loss",
        "stalled",
        "metric-conflict",
    ),
    asks=Question.MOVES,
    since="0.1.0",
)
def not_learning(training: Training, options: Options, context: Context) -> Iterator[Hit]:
    """Find a training that ends where it began, whatever the level.

    ## What it looks for
    No loss and no score improves, and a loss does not move, that of the held-out data before that of training. A curve
    does not move where its first and its last third differ by no more than `max_change` of its level, with
    `min_standard_errors` standard errors added; a change of less than 0.2 % is none, however sure. A score has a scale,
    of which it has to gain 2 %. The standard error comes from the means of blocks within each third, so a running mean
    or a smoothed log does not make noise look like rest.

    A curve that repeats one number to the last digit is frozen, from three points on if the number has `min_digits`,
    else from `min_repeats`. So is one that repeats one number for more than half of its points and is no better than
    it began. Six points are needed to tell a curve that does not move within its noise; three to five show a frozen
    one, or one that goes one way. Where no loss is logged, a score that is frozen under `min_solved_score` counts.

    A log that begins late shows no start: there a curve must be frozen, since a converged training is flat as well; a
    score that is far better than chance says that the training has learned. Of a total that moves, a part that is
    frozen on both splits is said.

    For agents the return decides, as a warning: no three tenths of the training in a row lie above the first three
    beyond their noise, and the noise hides no more than `max_return_gain`. A return of fewer than twenty points, or of
    mostly random actions, is not judged.

    ## Why it matters
    Nothing that the training does reaches the predictions. More steps of the same will not help.

    ## When it is wrong
    Fine-tuning from weights that are at their best already, and agents that go on from a trained policy: those whose
    first entropy shows it are left out. A rare reward that was not found yet. A task that cannot be predicted from its
    inputs. Losses that do not show progress by design, as those of diffusion models, policies and GANs, are left out or
    need a score.

    ## Likely causes
    - The optimiser was given no parameters, or others than those of the model; all layers are frozen.
    - A learning rate of practically 0, or one so high that all units died or saturated in the first steps.
    - Gradients that are detached, masked, or never applied (`optimizer.step()` is not reached).
    - Labels that do not belong to their inputs, so that the best answer is a constant one.
    - Evaluation of another copy of the model than the one that is trained.

    ## References
    - Weights that do not change give the same loss on the same data, to the last digit (by definition).
    - Karpathy, "A Recipe for Training Neural Networks": overfit one batch before anything else.
    - CS231n, "Neural Networks Part 3": look for the expected loss at chance.
    """
    if training.family.has_agent:
        yield from stands_still(context, max_gain=options.max_return_gain, errors=options.min_standard_errors)
        return
    moved = {
        series.key: context.get(movement, series, options.max_change, options.min_standard_errors)
        for role in _JUDGED
        for series in training.select(role)
        if series.better is not Better.NONE
    }
    if not moved:
        raise CannotJudge(text("needs a loss, a score or a return that is to improve, found none"))
    judged = [series for series in training.series if series.key in moved]
    losses = [series for split in _SPLITS for series in judged if series.role is Role.LOSS and series.split is split]
    improves = [series for series in judged if moved[series.key].motion is Motion.IMPROVES]
    if improves:
        yield from _frozen_part(training, context, options)
        still = next((s for s in losses if moved[s.key].motion in (Motion.STILL, Motion.CREEPS)), None)
        if still and not any(series.role is Role.LOSS for series in improves):
            raise CannotJudge(
                text("`{loss}` hardly moves, but `{score}` improves", loss=still.tag, score=improves[0].tag)
            )
        return
    opening, solved = not begins_late(training), _solved(judged, moved, options)
    # A training loss that gets worse is no training at rest.
    rests = all(moved[s.key].motion is not Motion.WORSENS for s in losses if s.split is Split.TRAIN)
    rests = rests and all(moved[s.key].motion is not Motion.CREEPS for s in judged)
    for series in (losses or judged) if rests else ():
        if _stands(series, moved[series.key], options, opening=opening, solved=solved):
            yield _hit(context, series, moved[series.key], judged, moved, options)
            return
    if not opening and _has_learned(training):
        return
    if not any(moved[series.key].motion is Motion.WORSENS for series in judged):
        raise CannotJudge(_why_unknown(judged, moved))


def _has_learned(training: Training) -> bool:
    """Return whether the scores of a log that begins late say that the training learned before it begins."""
    found = [standing(training, score) for score in scaled_scores(training)]
    return Standing.AWAY in found and Standing.AT_FLOOR not in found


def _stands(series: Series, move: Movement, options: Options, *, opening: bool, solved: bool) -> bool:
    """Return whether a curve is proof that nothing is learned."""
    if move.motion is Motion.FROZEN:
        if series.role is Role.REWARD or move.last == 0.0:  # constant returns and losses of 0 are another matter
            return False
        if series.role is Role.LOSS and move.digits >= options.min_digits:
            return True
        return move.count >= options.min_repeats and not solved
    return move.motion is Motion.STILL and series.role is Role.LOSS and opening and not solved


def _solved(judged: Sequence[Series], moved: dict[tuple[str, str], Movement], options: Options) -> bool:
    """Return whether an accuracy says that there is nothing left to learn, and no other score denies it."""
    scores = [s for s in judged if s.role is Role.SCORE and s.better is Better.HIGHER]
    scores = [s for s in scores if s.split is not Split.TRAIN] or scores
    ends = {s.key: moved[s.key].last / whole(s) for s in scores}
    solved = any(ends[s.key] >= options.min_solved_score for s in scores if is_accuracy(s))
    return solved and min(ends.values()) >= _POOR


def _frozen_part(training: Training, context: Context, options: Options) -> Iterator[Hit]:
    """Find a part of the loss that is frozen on both splits while the rest moves: a head that nothing reaches."""
    parts = [s for s in training.select(Role.LOSS, principal=False) if not s.principal and s.better is Better.LOWER]
    for part in parts:
        if part.split is not Split.TRAIN or name_parts(part.tag) & _NOT_OF_THE_TASK:
            continue
        partner = next((s for s in parts if s.quantity == part.quantity and s.split is Split.VALIDATION), None)
        both = [
            context.get(movement, s, options.max_change, options.min_standard_errors)
            for s in (part, partner)
            if s is not None
        ]
        if len(both) > 1 and all(
            move.motion is Motion.FROZEN
            and move.last != 0.0
            and move.digits >= options.min_digits
            and move.count >= options.min_repeats
            for move in both
        ):
            yield Hit(
                message=text(
                    "{part} is {value} at every point, on training and held-out data alike, while the rest of the loss "
                    "moves: nothing reaches what it measures",
                    part=context.name(part),
                    value=number(both[0].last),
                ),
                evidence=_evidence(part, both[0], options),
                confidence=Confidence.MEDIUM,
                remedies=("check-frozen-layers", "check-gradients", "check-head-and-loss", "overfit-one-batch"),
            )
            return


def _why_unknown(judged: Sequence[Series], moved: dict[tuple[str, str], Movement]) -> Text:
    """Return why it cannot be told whether the training moves."""
    longest = max(judged, key=lambda series: moved[series.key].count)
    move = moved[longest.key]
    if move.count < LEAST_POINTS:
        return text(
            "it takes {least} points to see whether a curve moves; `{tag}` has {n}",
            least=LEAST_POINTS,
            tag=longest.tag,
            n=move.count,
        )
    if move.motion is Motion.FROZEN and move.last == 0.0:
        return text("`{tag}` is exactly 0 at every point", tag=longest.tag)
    if any(moved[series.key].motion is Motion.CREEPS for series in judged):
        creeping = next(series for series in judged if moved[series.key].motion is Motion.CREEPS)
        return text("`{tag}` improves by no more than {gain}", tag=creeping.tag, gain=share(moved[creeping.key].gain))
    if move.stands:
        return text("`{tag}` does not move, which may be the end of a training as well", tag=longest.tag)
    return text("the noise of `{tag}` hides whether it moves", tag=longest.tag)


def _evidence(series: Series, move: Movement, options: Options) -> tuple[Evidence, ...]:
    return (
        Stat(
            name=text("change from the first to the last third"),
            value=abs(move.gain),
            limit=options.max_change,
            unit=text("share of the level"),
        ),
        Span.on(
            series,
            first_step=move.first_step,
            last_step=move.last_step,
            label=text("does not move"),
        ),
    )


def _hit(
    context: Context,
    series: Series,
    move: Movement,
    judged: Sequence[Series],
    moved: dict[tuple[str, str], Movement],
    options: Options,
) -> Hit:
    if move.motion is Motion.FROZEN:
        message = text(
            "{series} is {value} at every one of {n} points, from step {first} to {last}",
            series=context.name(series),
            value=number(move.last),
            n=move.count,
            first=move.first_step,
            last=move.last_step,
        )
    else:
        message = text(
            "{series} is {start} in the first third of the run and {end} in the last: a change of {change}, where its "
            "noise allows for {noise} (limit {limit})",
            series=context.name(series),
            start=number(move.first),
            end=number(move.last),
            change=share(abs(move.gain)),
            noise=share(options.min_standard_errors * move.error),
            limit=share(options.max_change),
        )
    still = [s for s in judged if s.key != series.key and moved[s.key].stands]
    if still:
        message += text("; these do not move either: {others}", others=", ".join(map(context.name, still)))
    return Hit(
        message=message,
        evidence=_evidence(series, move, options),
        confidence=_confidence(move, [moved[s.key] for s in still], options),
    )


def _confidence(move: Movement, others: Sequence[Movement], options: Options) -> Confidence:
    if move.motion is Motion.FROZEN:
        return Confidence.HIGH if others or move.count >= options.min_repeats else Confidence.MEDIUM
    return Confidence.HIGH if any(other.stands for other in others) else Confidence.MEDIUM
