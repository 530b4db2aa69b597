"""overfitting: validation passed its best and rises, or stays behind, while training goes on falling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import accuracy, shares, whole
from tb_diagnose.features.classifier_baseline import late
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.outline import Outline
from tb_diagnose.findings import Confidence, Evidence, Gap, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share, share_of, times
from tb_diagnose.model import Better, Role, Series, Split
from tb_diagnose.rules.clauses import ending
from tb_diagnose.rules.registry import CannotJudge, Context, HeldOut, Hit, Question, rule, threshold

MIN_POINTS = 4
"""A fall and a rise take two points each (definition)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``overfitting``."""

    rise: float = threshold(
        0.02,
        unit="share of what the two losses gained",
        source="calibrated: real trainings, 2026-11; healthy runs stay under 0.01, overfitted ones above 0.03",
    )
    noise_sigmas: float = threshold(
        4.0, unit="multiples of the validation noise", source="convention: four standard deviations"
    )
    sure_noise_sigmas: float = threshold(
        10.0, unit="multiples of the validation noise", source="convention: beyond any chance"
    )
    rise_over_best: float = threshold(
        0.1,
        unit="share of the best level",
        source="assumption: counts where a huge first loss makes any share of the gain small",
    )
    max_start_ratio: float = threshold(
        10.0,
        unit="multiples of the level after a twentieth of the curve",
        source="assumption: so high a first loss is no part of an ordinary descent, and would hide any later rise",
    )
    floor: float = threshold(
        0.002,
        unit="share of what the two losses gained",
        source="assumption: below it a loss is as good as zero, and its relative changes mean nothing",
    )
    small_rise: float = threshold(
        0.05,
        unit="share of what was gained",
        source="assumption: a smaller rise of the loss beside a score that still improves is over-confidence",
    )
    train_rise: float = threshold(
        0.02,
        unit="share of what the two losses gained",
        source="assumption: where the training loss does so too, the cause is another",
    )
    train_noise_sigmas: float = threshold(
        2.0, unit="multiples of the training noise", source="convention: two standard deviations are no rise yet"
    )
    gap: float = threshold(
        0.5,
        unit="share of what the two losses gained",
        source="assumption: validation gained less than half of what training gained",
    )
    solved: float = threshold(0.9, unit="accuracy", source="assumption: training is all but solved")
    score_gap: float = threshold(
        0.2,
        unit="accuracy",
        source="calibrated: real trainings, 2026-11; healthy runs stay under 0.14, overfitted ones mostly above",
    )
    memorised: float = threshold(
        0.1, unit="share of the first loss", source="assumption: training has lost nearly all of its loss"
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
    The smoothed validation loss ends above its best level by `rise` of all that was gained since the start, and by
    `noise_sigmas` times its own noise, while the training loss does not rise by `train_rise` and `train_noise_sigmas`
    times its noise. Where the first loss was huge, a rise of `rise_over_best` of the best level counts too, unless that
    level is below `floor`. A rise under `small_rise` does not count while the validation score is still at its best. A
    validation loss that never turns up counts where training has memorised its data (it ends under `memorised` of its
    start) and validation stays behind by `gap` of what training gained, or where the training accuracy ends over
    `solved` and that of validation `score_gap` below it. A first loss that towers above what follows (`max_start_ratio`
    times) is no part of the gain. Without a training loss the validation loss is judged alone, and the message says so;
    without any loss the scores are judged in the same way, upside down.

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
    validation = context.cost(held_out)
    partner = context.training.partner(held_out)
    train = context.cost(partner) if partner else validation
    if min(len(train), len(validation)) < MIN_POINTS:
        raise CannotJudge(
            text("`{tag}` or its training curve has under {least} finite points", tag=held_out.tag, least=MIN_POINTS)
        )
    best = int(np.argmin(validation.levels))
    best_level = float(validation.levels[best])
    start = max(train.start_below(options.max_start_ratio), validation.start_below(options.max_start_ratio))
    gained = start - min(best_level, float(train.levels.min()))
    rise = validation.end - best_level
    train_change = train.end - train.beside(validation, best) if partner else 0.0
    if gained <= 0.0 or train_change > max(options.train_rise * gained, options.train_noise_sigmas * train.noise):
        return
    turned = best < len(validation) - validation.window and rise >= options.noise_sigmas * validation.noise
    large = rise >= options.rise * gained or (
        best_level > options.floor * gained and rise >= options.rise_over_best * best_level
    )
    excused = (rise < options.small_rise * gained or not partner) and _score_improves(held_out, context)
    if turned and large and not excused:
        sure = partner is not None and rise >= options.sure_noise_sigmas * validation.noise and train_change < 0.0
        yield _turned_up(context, held_out, partner, validation, train, best, gained, options, sure=sure)
    elif (
        partner
        and 0.0 <= train.end <= options.memorised * train.start_below(options.max_start_ratio)
        and validation.end - train.end >= options.gap * gained
    ):
        yield _stayed_behind(context, held_out, partner, validation, train, gained, options)
    elif held_out.role is Role.LOSS:
        yield from _scored_apart(context, held_out, options)


def _score_improves(held_out: Series, context: Context) -> bool:
    """Return whether a score of the same split ends at its best, within its noise."""
    for score in context.training.select(Role.SCORE, held_out.split):
        shape = context.cost(score)
        if score.better is Better.HIGHER and len(shape) >= MIN_POINTS:
            late = int(np.argmin(shape.levels)) >= len(shape) - shape.window
            return late or shape.end <= float(shape.levels.min()) + shape.noise
    return False


def _scored_apart(context: Context, held_out: Series, options: Options) -> Iterator[Hit]:
    """Find a training accuracy that is nearly perfect far above that of validation, whatever the losses do."""
    train, validation = accuracy(context.training, Split.TRAIN), accuracy(context.training, held_out.split)
    if train is None or validation is None:
        return
    trained, checked = shares(train), shares(validation)
    if min(len(trained), len(checked)) < MIN_POINTS:
        return
    learned, kept = late(trained), late(checked)
    if learned < options.solved or learned - kept < options.score_gap:
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
            limit=f"{100 * options.score_gap:.0f}",
        ),
        evidence=(
            Stat(name=text("training accuracy"), value=learned, limit=options.solved),
            Stat(name=text("accuracy gap"), value=learned - kept, limit=options.score_gap),
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
    best: int,
    gained: float,
    options: Options,
    *,
    sure: bool,
) -> Hit:
    sign = -1.0 if held_out.better is Better.HIGHER else 1.0
    best_step, best_value = int(validation.steps[validation.best]), sign * float(validation.raw[validation.best])
    rise, noise = validation.end - float(validation.levels[best]), validation.noise
    if best == 0:
        message = text(
            "{held_out} rises from its first evaluation on, from {first} at step {best_step}, and {ends}, "
            "{multiple} its noise",
            held_out=context.name(held_out),
            first=number(best_value),
            best_step=best_step,
            ends=ending(validation, sign),
            multiple=times(rise / noise) if noise > 0.0 else times(float("inf")),
        )
    else:
        message = text(
            "{held_out} was best, {best}, at step {best_step} and {ends}: it gave back {rise} what was gained "
            "(limit {limit})",
            held_out=context.name(held_out),
            best=number(best_value),
            best_step=best_step,
            ends=ending(validation, sign),
            rise=share_of(rise / gained),
            limit=share(options.rise),
        )
        if noise > 0.0:
            message += text(", {multiple} its noise", multiple=times(rise / noise))
    evidence: list[Evidence] = [
        Stat(name=text("rise over gain"), value=rise / gained, limit=options.rise, unit=text("share")),
        Stat(name=text("rise over noise"), value=rise / noise if noise else None, limit=options.noise_sigmas),
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
        before, after = sign * train.beside(validation, best), sign * train.end
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
        confidence=Confidence.HIGH if sure else Confidence.MEDIUM if partner else Confidence.LOW,
    )


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
            start=number(train.start),
            end=number(train.end),
            held_out=context.name(held_out),
            ends=ending(validation),
            gap=share_of(gap / gained),
            limit=share(options.gap),
        ),
        evidence=(
            Stat(name=text("gap over gain"), value=gap / gained, limit=options.gap, unit=text("share")),
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
