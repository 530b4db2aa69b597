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
from tb_diagnose.model import Family, Measure, Series, Training, family
from tb_diagnose.rules.registry import CannotJudge, Context, Hit, Question, WholeTraining, rule, threshold

MIN_POINTS = 10
"""A level at the end and one before it, of several points each (assumption)."""
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
        source="definition: 2 ln 2 is a discriminator's loss at a guess, 3% of it its loss where it is `certain` of "
        "both; in labelled GANs a winner ended below 0.05%, a player in a balanced game above 30%",
    )
    min_duration: float = threshold(
        0.2, unit="share of the curve", source="assumption: the other player may win a shorter stretch back"
    )
    min_rise_sigmas: float = threshold(
        3.0, unit="standard deviations of noise", source="convention: three sigma, for a loser that loses ever more"
    )
    certain: float = threshold(
        0.98,
        unit="probability",
        source="calibrated: averages over a batch of .999 and more where one player had won, of at most .82 where none "
        "had (4 labelled GANs, 2026-11)",
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
    The loss of one player stays within `max_loss` of its own highest level for the last `min_duration` of the run,
    and is never negative, while the other player's loss ends above its start by `min_rise_sigmas` times its noise. Or,
    where the outputs of the discriminator are logged as probabilities: to the end it is `certain` that real examples
    are real and made ones are made (the discriminator wins), or that made ones are real (the generator wins).

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
        raise CannotJudge(text("means nothing in a {family} run", family=family(training)))
    players = {
        measure: [one for one in training.measured(measure) if len(context.get(outline, one)) >= MIN_POINTS]
        for measure in _PLAYERS
    }
    outputs = [
        next(iter(training.measured(measure)), None) for measure in (Measure.OUTPUT_ON_REAL, Measure.OUTPUT_ON_FAKE)
    ]
    if not all(players.values()) and outputs[1] is None:
        raise CannotJudge(
            text(
                "needs the losses of both players of at least {least} points, or the discriminator's outputs",
                least=MIN_POINTS,
            )
        )
    found = _by_losses(players, options, context) or _by_outputs(outputs[0], outputs[1], options, context)
    if found is not None:
        yield found


def _by_losses(players: dict[Measure, list[Series]], options: Options, context: Context) -> Hit | None:
    """Return what the losses say; where a player has several (one on real, one on made examples), all of them."""
    for winner, losers in zip(_PLAYERS, reversed(_PLAYERS), strict=True):
        won = [_since(context.get(outline, one), options) for one in players[winner]]
        if not won or None in won:
            continue
        for loser in players[losers]:
            shape: Outline = context.get(outline, loser)
            rise = shape.end - shape.start
            if rise > options.min_rise_sigmas * shape.noise and rise > 0.0:
                curve = players[winner][0]
                return _loss_hit(_PLAYERS[winner], curve, won[0] or 0, loser, options, context)
    return None


def _since(shape: Outline, options: Options) -> int | None:
    """Return the index from which on a loss is nothing, to its end, or None where it is not."""
    top = float(shape.raw.max())
    if shape.raw.min() < 0.0 or top <= 0.0:
        return None
    return _lasting(shape.raw <= options.max_loss * top, options)


def _lasting(held: NDArray[np.bool_], options: Options) -> int | None:
    """Return the index from which on something holds to the end, or None where that is not long enough."""
    others = np.flatnonzero(~held)
    first = int(others[-1]) + 1 if len(others) else 0
    return first if len(held) - first >= max(1, options.min_duration * len(held)) else None


def _loss_hit(who: Text, winner: Series, since: int, loser: Series, options: Options, context: Context) -> Hit:
    shape: Outline = context.get(outline, winner)
    other: Outline = context.get(outline, loser)
    limit = options.max_loss * float(shape.raw.max())
    return Hit(
        message=text(
            "{who} wins: {winner} is at most {limit} ({max_loss} of its highest level) from step {step} to the end, "
            "where it is {end}, while {loser} goes from {start} to {other_end}",
            who=who,
            winner=context.name(winner),
            limit=number(limit),
            max_loss=share(options.max_loss),
            step=int(shape.steps[since]),
            end=number(shape.end),
            loser=context.name(loser),
            start=number(other.start),
            other_end=number(other.end),
        ),
        evidence=(
            Stat(
                name=text("loss at the end"),
                value=shape.end / float(shape.raw.max()),
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


def _by_outputs(real: Series | None, fake: Series | None, options: Options, context: Context) -> Hit | None:
    """Return what the outputs of the discriminator say, where they are probabilities."""
    if fake is None:
        return None
    made: Outline = context.get(outline, fake)
    shapes = [made] if real is None else [made, context.get(outline, real)]
    if any(len(s) < MIN_POINTS or s.raw.min() < 0.0 or s.raw.max() > 1.0 for s in shapes):
        return None
    told = _lasting(made.raw <= 1.0 - options.certain, options)
    if told is not None and real is not None and _lasting(shapes[1].raw >= options.certain, options) is not None:
        return _output_hit(text("the discriminator"), fake, told, 1.0 - options.certain, context)
    fooled = _lasting(made.raw >= options.certain, options)
    return None if fooled is None else _output_hit(text("the generator"), fake, fooled, options.certain, context)


def _output_hit(who: Text, fake: Series, since: int, limit: float, context: Context) -> Hit:
    shape: Outline = context.get(outline, fake)
    return Hit(
        message=text(
            "{who} wins: {fake}, what the discriminator says of made examples, is {end} at the end, and on the same "
            "side of {limit} since step {step}",
            who=who,
            fake=context.name(fake),
            end=number(shape.end),
            limit=number(limit),
            step=int(shape.steps[since]),
        ),
        evidence=(
            Stat(name=text("output on made examples"), value=shape.end, limit=limit, unit=text("probability")),
            Span.on(
                fake,
                first_step=int(shape.steps[since]),
                last_step=int(shape.steps[-1]),
                label=text("never in doubt"),
            ),
        ),
    )
