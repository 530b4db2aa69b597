"""adversarial-imbalance: one of the two players of a GAN has won for good."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Level, Severity, Span, Stat
from tb_diagnose.language import Text, text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Better, Family, Float64Array, Measure, Role, Series, Training, family
from tb_diagnose.rules.registry import CannotJudge, Context, Hit, Question, WholeTraining, rule, threshold

MIN_POINTS = 10
"""A level at the end and one before it, of several points each (assumption)."""
_DOUBLED = 2.0
"""Distances to real data differ by less from one evaluation of the same model to the next (assumption)."""
_FAMILIES = (Family.ADVERSARIAL, Family.SPEECH)
_PLAYERS = {
    Measure.DISCRIMINATOR_LOSS: text("the discriminator"),
    Measure.GENERATOR_LOSS: text("the generator"),
}


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``adversarial-imbalance``."""

    max_loss: float = threshold(
        0.03,
        unit="share of the curve's highest level",
        source="definition: 2 ln 2 is a discriminator's loss at a guess, 3% of it its loss where it is 98% sure of "
        "both; in labelled GANs a winner ended below 1%, a player in a balanced game above 30%",
    )
    min_duration: float = threshold(
        0.2, unit="share of the curve", source="assumption: the other player may win a shorter stretch back"
    )
    max_loss_of_gain: float = threshold(
        0.5,
        unit="share of what was gained",
        source="definition: most of it is lost",
    )
    min_certainty: float = threshold(
        0.98,
        unit="probability",
        source="calibrated: averages over a batch of .999 and more where one player had won, of at most .82 where none "
        "had (5 labelled GANs, 2026-11)",
        le=1,
    )


@rule(
    name="adversarial-imbalance",
    group="optimisation",
    severity=Severity.WARNING,
    subject=WholeTraining(),
    options=Options,
    remedies=("balance-players", "regularise-discriminator", "lower-learning-rate", "keep-best-checkpoint"),
    asks=(Question.MOVES, Question.DIVERGES),
    since="0.1.0",
)
def adversarial_imbalance(training: Training, options: Options, context: Context) -> Iterator[Hit]:
    """Find a GAN in which one player has won for good.

    ## What it looks for
    The smoothed loss of one player stays below `max_loss` of its own highest level for the last `min_duration` of the
    run, and is never negative, while the other player's loss stays above the level at which it began; or it is exactly
    0 at every point, and the other player's is not. Or the outputs of
    the discriminator are logged as probabilities, and for as long it is sure by `min_certainty` that real examples are
    real and generated ones are not (the discriminator wins), or that generated ones are real (the generator wins). Or a
    distance to real data (FID and the like) at least doubles after its best level, and for as long it has lost more
    than `max_loss_of_gain` of what it had gained, as a logarithm.

    ## Why it matters
    The two networks learn from each other. A discriminator that is always right gives the generator no gradient to
    improve by; one that is always wrong tells it nothing. The samples get no better from there on, and often worse.

    ## When it is wrong
    A generator that is trained by other losses as well (pixels, mel spectra) may improve without its discriminator.
    Losses of a Wasserstein critic take any sign and are not judged.

    ## Likely causes
    - The discriminator learns faster: a higher learning rate, more steps, or far more weights than the generator.
    - A detail gives real examples away: another range of values, other noise, padding, rounding.
    - The discriminator is frozen, or its optimiser does not hold its weights: then the generator wins.
    - No regularisation of the discriminator on a small data set.

    ## References
    - Goodfellow et al., Generative Adversarial Nets (2014): at equilibrium the discriminator answers 1/2 and its loss
      is 2 ln 2 (ln 2 where both halves are averaged).
    - Arjovsky and Bottou, Towards Principled Methods for Training Generative Adversarial Networks (2017): with a
      perfect discriminator the generator's gradient vanishes.
    """
    if training.family not in _FAMILIES:
        raise CannotJudge(text("means nothing in {family} runs", family=family(training)))
    players = {
        measure: [one for one in training.measured(measure) if len(context.get(outline, one)) >= MIN_POINTS]
        for measure in _PLAYERS
    }
    outputs = [
        next((one for one in training.measured(measure) if len(context.get(outline, one)) >= MIN_POINTS), None)
        for measure in (Measure.OUTPUT_ON_REAL, Measure.OUTPUT_ON_FAKE)
    ]
    distances = [
        s
        for s in training.select(Role.SCORE)
        if training.family is Family.ADVERSARIAL
        and s.better is Better.LOWER
        and len(context.get(outline, s)) >= MIN_POINTS
    ]
    if not all(players.values()) and outputs[1] is None and not distances:
        raise CannotJudge(
            text(
                "needs the losses of both players of at least {least} points, or the discriminator's outputs",
                least=MIN_POINTS,
            )
        )
    found = _by_losses(players, options, context) or _by_outputs(outputs[0], outputs[1], options, context)
    found = found or next(filter(None, (_by_distance(s, options, context) for s in distances)), None)
    if found is not None:
        yield found


def _by_distance(distance: Series, options: Options, context: Context) -> Hit | None:
    """Return what a distance to real data says: whether the samples have become worse for good."""
    shape: Outline = context.get(outline, distance)
    if shape.raw.min() <= 0.0 or shape.end < _DOUBLED * shape.levels.min():
        return None
    decades = np.log10(shape.raw)
    best = int(shape.levels.argmin())
    low = float(np.log10(shape.levels[best]))
    since = _lasting(decades - low > options.max_loss_of_gain * (decades[0] - low), options)
    if since is None or since <= best:
        return None
    step, last = int(shape.steps[since]), int(shape.steps[-1])
    return Hit(
        message=text(
            "{distance} is best at step {best_step}, {best}, and stays around {end} from step {step} to the end: the "
            "generator has lost what it had learned",
            distance=context.name(distance),
            best=number(float(shape.levels[best])),
            best_step=int(shape.steps[best]),
            end=number(shape.end),
            step=step,
        ),
        evidence=(
            Stat(
                name=text("loss of what was gained"),
                value=float((np.log10(shape.end) - low) / max(decades[0] - low, np.finfo(float).tiny)),
                limit=options.max_loss_of_gain,
                unit=text("share of the gain in decades"),
            ),
            Span.on(distance, first_step=step, last_step=last, label=text("samples are worse")),
        ),
    )


def _by_losses(players: dict[Measure, list[Series]], options: Options, context: Context) -> Hit | None:
    """Return what the losses say; where a player has several (one on real, one on generated examples), all of them."""
    for winner, losers in zip(_PLAYERS, reversed(_PLAYERS), strict=True):
        won = [_nothing_since(context.get(outline, one), options) for one in players[winner]]
        if not won or None in won:
            continue
        for loser in players[losers]:
            at_zero = all(not context.get(outline, one).levels.any() for one in players[winner])
            if _has_risen(context.get(outline, loser), options) or (at_zero and context.get(outline, loser).end > 0.0):
                return _loss_hit(_PLAYERS[winner], players[winner][0], won[0] or 0, loser, options, context)
    return None


def _nothing_since(shape: Outline, options: Options) -> int | None:
    """Return the index from which on a loss is nothing, to its end, or None where it is not."""
    top = float(shape.levels.max())
    if shape.raw.min() < 0.0:
        return None
    return _lasting(_steady(shape) <= options.max_loss * top, options)


def _steady(shape: Outline) -> Float64Array:
    """Return the levels without the single points at the end, shape (m,)."""
    half = shape.window // 2
    return np.append(shape.levels[: len(shape) - half], np.full(half, shape.end))


def _has_risen(shape: Outline, options: Options) -> bool:
    """Return whether a loss stays above the level at which it began."""
    late = shape.levels[-max(1, round(options.min_duration * len(shape))) :]
    return float(late.min()) > max(shape.start, float(np.median(shape.raw[: shape.window])))


def _lasting(held: NDArray[np.bool_], options: Options) -> int | None:
    """Return the index from which on something holds to the end, or None where that is not long enough."""
    others = np.flatnonzero(~held)
    first = int(others[-1]) + 1 if len(others) else 0
    return first if len(held) - first >= max(1, options.min_duration * len(held)) else None


def _loss_hit(who: Text, winner: Series, since: int, loser: Series, options: Options, context: Context) -> Hit:
    shape: Outline = context.get(outline, winner)
    other: Outline = context.get(outline, loser)
    top = float(shape.levels.max())
    limit = options.max_loss * top
    if not top:
        return _zero_hit(who, winner, loser, context)
    return Hit(
        message=text(
            "{who} wins: {winner} stays below {limit} ({max_loss} of its highest level) from step {step} to the end, "
            "while {loser} goes from {start} to {other_end}",
            who=who,
            winner=context.name(winner),
            limit=number(limit),
            max_loss=share(options.max_loss),
            step=int(shape.steps[since]),
            loser=context.name(loser),
            start=number(other.start),
            other_end=number(other.end),
        ),
        evidence=(
            Stat(
                name=text("loss at the end"),
                value=shape.end / top,
                limit=options.max_loss,
                unit=text("share of the highest level"),
            ),
            Span.on(
                winner,
                first_step=int(shape.steps[since]),
                last_step=int(shape.steps[-1]),
                label=text("nothing left to learn"),
            ),
            Level.on(winner, value=limit, label=text("limit {limit:g}", limit=float(number(limit)))),
        ),
    )


def _zero_hit(who: Text, winner: Series, loser: Series, context: Context) -> Hit:
    shape: Outline = context.get(outline, winner)
    first, last = int(shape.steps[0]), int(shape.steps[-1])
    return Hit(
        message=text(
            "{who} wins: {winner} is exactly 0 at all {count} points, while {loser} ends at {end}",
            who=who,
            winner=context.name(winner),
            count=shape.count,
            loser=context.name(loser),
            end=number(context.get(outline, loser).end),
        ),
        evidence=(
            Stat(name=text("loss of the player that wins"), value=0.0, limit=0.0),
            Span.on(winner, first_step=first, last_step=last, label=text("nothing left to learn")),
        ),
    )


def _by_outputs(real: Series | None, fake: Series | None, options: Options, context: Context) -> Hit | None:
    """Return what the outputs of the discriminator say, where they are probabilities."""
    if fake is None:
        return None
    made: Outline = context.get(outline, fake)
    shapes = [made] if real is None else [made, context.get(outline, real)]
    if any(s.raw.min() < 0.0 or s.raw.max() > 1.0 for s in shapes):
        return None
    sure = options.min_certainty
    told = _lasting(_steady(made) <= 1.0 - sure, options)
    if told is not None and real is not None and _lasting(_steady(shapes[1]) >= sure, options) is not None:
        return _output_hit(text("the discriminator"), fake, told, 1.0 - sure, context)
    fooled = _lasting(_steady(made) >= sure, options)
    return None if fooled is None else _output_hit(text("the generator"), fake, fooled, sure, context)


def _output_hit(who: Text, fake: Series, since: int, limit: float, context: Context) -> Hit:
    shape: Outline = context.get(outline, fake)
    return Hit(
        message=text(
            "{who} wins: {fake}, the discriminator's output on generated examples, ends at {end}, and has been on the "
            "same side of {limit} since step {step}",
            who=who,
            fake=context.name(fake),
            end=number(shape.end),
            limit=number(limit),
            step=int(shape.steps[since]),
        ),
        evidence=(
            Stat(name=text("output on generated examples"), value=shape.end, limit=limit, unit=text("probability")),
            Span.on(
                fake,
                first_step=int(shape.steps[since]),
                last_step=int(shape.steps[-1]),
                label=text("certain to the end"),
            ),
        ),
    )
