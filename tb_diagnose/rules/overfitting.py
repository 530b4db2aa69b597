"""overfitting: validation passed its best and rises, or stays behind, while training goes on falling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import accuracy, shares, whole
from tb_diagnose.features.classifier_baseline import late
from tb_diagnose.features.monotonic import begins_late, monotonic
from tb_diagnose.features.outline import Outline
from tb_diagnose.features.setback import FEW, Setback, setback
from tb_diagnose.findings import Confidence, Evidence, Gap, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share, share_of, times
from tb_diagnose.model import Better, Family, Role, Series, Split
from tb_diagnose.rules.clauses import ending
from tb_diagnose.rules.registry import CannotJudge, Context, HeldOut, Hit, Question, rule, threshold

MIN_POINTS = 3
"""Two evaluations after the best one: a single one that is worse is an outlier (definition)."""

_WITHOUT_NOISE = 0.5
"""Share of what both losses gained that training has gained itself, however rough it is (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``overfitting``."""

    min_rise_of_gain: float = threshold(
        0.02,
        unit="share of what the two losses gained",
        source="calibrated: real trainings, 2026-11; healthy runs stay under 0.01, overfitted ones above 0.03",
    )
    min_rise_of_best: float = threshold(
        0.05,
        unit="share of the best level",
        source="calibrated: AlgoPerf, 2026-11; counts where a huge first loss makes any share of the gain small",
    )
    noise_sigmas: float = threshold(
        4.0, unit="multiples of the validation noise", source="convention: four standard deviations"
    )
    sure_noise_sigmas: float = threshold(
        10.0, unit="multiples of the validation noise", source="convention: beyond any chance"
    )
    min_rise_of_few: float = threshold(
        0.1,
        unit="share of what the two losses gained",
        source="assumption: under 24 evaluations do not show their noise, so a rise must show by its size",
    )
    min_level: float = threshold(
        0.02,
        unit="share of what the two losses gained",
        source="assumption: below it a loss is as good as zero, and its relative changes mean nothing",
    )
    max_excused_rise: float = threshold(
        0.05,
        unit="share of what was gained",
        source="assumption: a smaller rise of the loss beside a score that still improves is over-confidence",
    )
    min_gap: float = threshold(
        1 / 3,
        unit="share of what the two losses gained",
        source="cited: S1 sees the fault in a gap above 0.5, a third of what a loss has to gain that starts at 1.6",
    )
    min_train_gain: float = threshold(
        0.1, unit="share of the first training loss", source="assumption: less may be noise or a mere beginning"
    )
    max_late_fall: float = threshold(
        0.05,
        unit="share of what the two losses gained, over the last half",
        source="assumption: a validation loss that falls by more still follows training",
    )
    min_loss_ratio: float = threshold(
        3.0,
        unit="validation loss over training loss",
        source="assumption: where the log begins late and does not show what was gained",
    )
    min_score_gap: float = threshold(
        0.2,
        unit="accuracy",
        source="calibrated: real trainings, 2026-11; healthy runs stay under 0.14, overfitted ones mostly above",
    )


@rule(
    name="overfitting",
    group="generalisation",
    severity=Severity.WARNING,
    subject=HeldOut(roles=(Role.LOSS, Role.SCORE), min_points=MIN_POINTS),
    options=Options,
    remedies=(
        "early-stopping",
        "add-regularisation",
        "more-data",
        "add-augmentation",
        "keep-best-checkpoint",
        "simpler-model",
        "independent-splits",
        "class-weights",
    ),
    supersedes=("metric-conflict",),
    asks=Question.HOLDS,
    since="0.1.0",
)
def overfitting(held_out: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a validation loss that gets worse while the training loss gets better.

    ## What it looks for
    The smoothed validation loss ends above its best level by `min_rise_of_gain` of all that was gained since the
    start, or by `min_rise_of_best` of that level (unless the level is below `min_level`), no point of the last tenth
    is as good, and the rise is `noise_sigmas` times its own noise. Under 24 evaluations must rise by `min_rise_of_few`
    of the gain, and beyond their noise or at each of them. The training loss must not get worse by as much. A rise
    below `max_excused_rise` does not count while the validation scores are still at their best, nor one that the other
    losses of the run outweigh.

    A validation loss that never turns up counts where it ends `min_gap` of what was gained above the training loss,
    fell by less than `max_late_fall` over the second half, and training has gained `min_train_gain` of its first loss.
    A log that begins late does not show what was gained: there it counts where it stays at `min_loss_ratio` times the
    training loss. Accuracies count that end `min_score_gap` apart.

    A first loss more than ten times what follows is left out of the gain. Without a training loss the validation loss
    is judged alone, and the message says so; without any loss the scores are judged in the same way, upside down.

    ## Why it matters
    From the best step on the model learns its training examples by heart. What was saved last is worse on new data
    than what was there before, and the time since then is lost.

    ## When it is wrong
    A validation set that is too small or from another distribution can rise alone. A classifier that grows
    over-confident raises its validation loss while its accuracy still improves: then select on the accuracy. Some
    large models improve again after a long rise (double descent).

    ## Likely causes
    - Too little data, or too little augmentation for this model.
    - Too little regularisation (dropout, weight decay), or too large a model.
    - Training for longer than the data bears.
    - Class imbalance with an unweighted loss: the rare class is learned by heart.

    ## References
    - [S1] High variance: training falls on, validation falls, then rises, the gap widens.
    - [S4] Overfitting and unrepresentative data behind a tiny training loss.
    - Prechelt, "Early Stopping - But When?", 1998: stop by the loss over its best.
    """
    if context.training.family is Family.ADVERSARIAL:
        raise CannotJudge(text("the scores of an adversarial training do not tell how well it generalises"))
    validation = context.cost(held_out)
    partner = context.training.partner(held_out)
    train = context.cost(partner) if partner else validation
    if min(len(train), len(validation)) < MIN_POINTS:
        raise CannotJudge(
            text("`{tag}` or its training curve has under {least} finite points", tag=held_out.tag, least=MIN_POINTS)
        )
    lost = setback(validation)
    gained = max(train.descent, validation.descent) - min(lost.level, float(train.levels.min()))
    if gained <= 0.0 or (partner and _rises(train, train.beside(validation, lost.best), gained, options)):
        return
    if len(validation) < FEW:
        large = lost.rise >= options.min_rise_of_few * gained
        sure = lost.noise_sigmas >= options.noise_sigmas or lost.steady > 1
    else:
        large = lost.rise >= options.min_rise_of_gain * gained or (
            lost.over_level(options.min_level * gained) >= options.min_rise_of_best
        )
        sure = lost.noise_sigmas >= options.noise_sigmas
    excused = (lost.rise < options.max_excused_rise * gained or not partner) and _score_improves(held_out, context)
    if partner and not _learns(train, partner, gained):
        return
    if lost.kept > 0.0 and large and sure and not excused:
        if not context.made_up_for(held_out, validation, lost.best):
            yield _turned_up(context, held_out, partner, validation, train, lost, gained, options)
    elif partner and _memorised(partner, train, validation, options):
        yield _stayed_behind(context, held_out, partner, validation, train, gained, options)
    elif held_out.role is Role.LOSS:
        yield from _scored_apart(context, held_out, options)


def _learns(train: Outline, partner: Series, gained: float) -> bool:
    """Return whether the training loss came down beyond its noise; a log that begins late need not show it."""
    fell = train.descent - float(train.levels.min())
    return begins_late(partner) or fell > 2.0 * train.noise or fell > _WITHOUT_NOISE * gained


def _rises(train: Outline, before: float, gained: float, options: Options) -> bool:
    """Return whether the training loss gets worse as well: then the cause is another."""
    rise = train.end - before
    large = rise >= options.min_rise_of_gain * gained or (
        before > options.min_level * gained and rise >= options.min_rise_of_best * before
    )
    return large and rise > train.noise


def _memorised(partner: Series, train: Outline, validation: Outline, options: Options) -> bool:
    """Return whether training went on to learn what never helped validation, which stays level far above it."""
    if train.end < 0.0 or train.start <= 0.0:
        return False
    start = max(train.start, validation.start)
    fell = float(validation.levels[len(validation) // 2]) - validation.end
    if begins_late(partner):
        return validation.end >= options.min_loss_ratio * train.end and fell <= options.max_late_fall * validation.end
    gained = start - min(float(validation.levels.min()), float(train.levels.min()))
    return (
        validation.end - train.end >= options.min_gap * gained
        and train.start - train.end >= options.min_train_gain * train.start
        and fell <= options.max_late_fall * gained
    )


def _score_improves(held_out: Series, context: Context) -> bool:
    """Return whether every score of the same split, of which there is one, ends at its best within its noise."""
    shapes = [context.cost(score) for score in context.training.select(Role.SCORE, held_out.split)]
    shapes = [shape for shape in shapes if len(shape) >= MIN_POINTS]
    return bool(shapes) and all(
        int(np.argmin(shape.levels)) >= len(shape) - shape.window
        or shape.end <= float(shape.levels.min()) + shape.noise
        for shape in shapes
    )


def _scored_apart(context: Context, held_out: Series, options: Options) -> Iterator[Hit]:
    """Find a training accuracy that ends far above that of validation, whatever the losses do."""
    train, validation = accuracy(context.training, Split.TRAIN), accuracy(context.training, held_out.split)
    if train is None or validation is None:
        return
    trained, checked = shares(train), shares(validation)
    if min(len(trained), len(checked)) < MIN_POINTS:
        return
    learned, kept = late(trained), late(checked)
    if learned - kept < options.min_score_gap:
        return
    steps = monotonic(validation).steps
    yield Hit(
        message=text(
            "{train} ends at {learned} and {validation} at {kept}: {gap} points of what training learned do not hold "
            "on other data (limit {limit})",
            train=context.name(train),
            learned=share(learned),
            validation=context.name(validation),
            kept=share(kept),
            gap=f"{100 * (learned - kept):.0f}",
            limit=f"{100 * options.min_score_gap:.0f}",
        ),
        evidence=(
            Stat(name=text("accuracy gap"), value=learned - kept, limit=options.min_score_gap),
            Gap.on(
                validation,
                train,
                step=int(steps[-1]),
                value=(kept - learned) * whole(train),
                label=text("gap {value}", value=number((kept - learned) * whole(train))),
            ),
        ),
        confidence=Confidence.MEDIUM,
    )


def _turned_up(
    context: Context,
    held_out: Series,
    partner: Series | None,
    validation: Outline,
    train: Outline,
    lost: Setback,
    gained: float,
    options: Options,
) -> Hit:
    sign = -1.0 if held_out.better is Better.HIGHER else 1.0
    best_step, best_value = int(validation.steps[validation.best]), sign * float(validation.raw[validation.best])
    falls = partner is not None and train.end < train.beside(validation, lost.best)
    if lost.best == 0:
        message = text(
            "{held_out} rises from its first evaluation on, from {first} at step {best_step}, and {ends}, "
            "{multiple} its noise",
            held_out=context.name(held_out),
            first=number(best_value),
            best_step=best_step,
            ends=ending(validation, sign),
            multiple=times(lost.noise_sigmas),
        )
    else:
        message = text(
            "{held_out} was best, {best}, at step {best_step} and {ends}: it gave back {rise} what was gained "
            "(limit {limit})",
            held_out=context.name(held_out),
            best=number(best_value),
            best_step=best_step,
            ends=ending(validation, sign),
            rise=share_of(lost.rise / gained),
            limit=share(options.min_rise_of_gain),
        )
        message += text(", {multiple} its noise", multiple=times(lost.noise_sigmas))
    evidence: list[Evidence] = [
        Stat(name=text("rise over gain"), value=lost.rise / gained, limit=options.min_rise_of_gain, unit=text("share")),
        Stat(name=text("rise over noise"), value=_finite(lost.noise_sigmas), limit=options.noise_sigmas),
        Point.on(
            held_out,
            step=best_step,
            value=best_value,
            label=text("best {best}", best=number(best_value)),
        ),
        Span.on(
            held_out,
            first_step=best_step,
            last_step=int(validation.steps[-1]),
            label=text("validation gets worse"),
        ),
    ]
    if partner:
        before, after = sign * train.beside(validation, lost.best), sign * train.end
        message += text(
            ", while {partner} went from {before} to {after}",
            partner=context.name(partner),
            before=number(before),
            after=number(after),
        )
        evidence.append(_gap(held_out, partner, validation, train))
    else:
        message += text("; no training curve is logged that would tell overfitting from a training that goes wrong")
    return Hit(
        message=message,
        evidence=tuple(evidence),
        confidence=_confidence(lost, partner, falls=falls, options=options),
    )


def _confidence(lost: Setback, partner: Series | None, *, falls: bool, options: Options) -> Confidence:
    if partner is None:
        return Confidence.LOW
    return Confidence.HIGH if falls and lost.noise_sigmas >= options.sure_noise_sigmas else Confidence.MEDIUM


def _finite(value: float) -> float | None:
    return value if np.isfinite(value) else None


def _stayed_behind(
    context: Context,
    held_out: Series,
    partner: Series,
    validation: Outline,
    train: Outline,
    gained: float,
    options: Options,
) -> Hit:
    gap = validation.end - train.end
    return Hit(
        message=text(
            "{partner} fell from {start} to {end}, but {held_out} {ends}: it stays "
            "behind by {gap} what was gained (limit {limit})",
            partner=context.name(partner),
            start=number(train.descent),
            end=number(train.end),
            held_out=context.name(held_out),
            ends=ending(validation),
            gap=share_of(gap / gained),
            limit=share(options.min_gap),
        ),
        evidence=(
            Stat(name=text("gap over gain"), value=gap / gained, limit=options.min_gap, unit=text("share")),
            _gap(held_out, partner, validation, train),
        ),
        confidence=Confidence.MEDIUM,
    )


def _gap(held_out: Series, partner: Series, validation: Outline, train: Outline) -> Gap:
    sign = -1.0 if held_out.better is Better.HIGHER else 1.0
    value = sign * (validation.end - train.end)
    return Gap.on(
        held_out,
        partner,
        step=int(validation.steps[-1]),
        value=value,
        label=text("gap {value}", value=number(value)),
        first_value=sign * validation.end,
        other_value=sign * train.end,
    )
