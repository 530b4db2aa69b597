"""What looks like a fault and is none: notes on what is normal in a kind of training, where people ask.

A note is measured like a finding and counts as nothing. Where a finding says that the training does not work, none is
given: what it would excuse may be that fault.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from tb_diagnose.engine.arbitration import is_active
from tb_diagnose.features.median import median
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Finding, Note, Severity
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Better, Family, Measure, Role, Series, Split, Training
from tb_diagnose.rules.registry import Context

MIN_POINTS = 3
"""A beginning, an end, and what lies between them (definition). People ask about the first values that they see."""
NOISE_SIGMAS = 3.0
"""What counts as a change, in standard deviations of the noise (convention)."""

_Look = Callable[[Training, Context], Iterator[Note]]


def notes_on(training: Training, findings: Sequence[Finding], context: Context) -> tuple[Note, ...]:
    """Return the notes on a training.

    Args:
        training: The training.
        findings: What was found in it.
        context: What was measured of it.
    """
    if any(finding.severity is Severity.ERROR and is_active(finding) for finding in findings):
        return ()
    silenced = {finding.rule for finding in findings if is_active(finding)}
    return tuple(
        note
        for look in (
            _flat_diffusion_loss,
            _falling_chosen_reward,
            _policy_loss_near_zero,
            _players_in_balance,
            _growing_value_loss,
            _negative_entropy,
            _validation_below_training,
            _negative_loss,
            _rising_part,
        )
        for note in look(training, context)
        if _SILENCED_BY.get(note.name) not in silenced
    )


_SILENCED_BY = {
    "gan-losses-do-not-fall": "adversarial-imbalance",
    "value-loss-grows": "value-function-blind",
    "validation-below-training": "unrepresentative-validation",
}
"""Findings that say the contrary of a note."""


def _flat_diffusion_loss(training: Training, context: Context) -> Iterator[Note]:
    if training.family is not Family.DIFFUSION:
        return
    for loss, shape in _long(training.select(Role.LOSS, Split.TRAIN), context):
        late = shape.raw[len(shape) // 3 :]
        halves = np.array_split(late, 2)
        if abs(float(np.mean(halves[0]) - np.mean(halves[1]))) <= NOISE_SIGMAS * shape.noise:
            yield Note(
                name="flat-diffusion-loss",
                message=text(
                    "{loss} hardly moves after the first steps: that is normal, since most of it is noise that nobody "
                    "can predict. Judge by samples, FID, or a validation loss with fixed noise and times.",
                    loss=context.name(loss),
                ),
                source=text("Ho et al., Denoising Diffusion Probabilistic Models (2020)"),
                tags=(loss.tag,),
            )
            return


def _falling_chosen_reward(training: Training, context: Context) -> Iterator[Note]:
    if training.family is not Family.PREFERENCE:
        return
    margins = [shape for _, shape in _long(training.measured(Measure.PREFERENCE_MARGIN), context)]
    if not any(shape.end - shape.start > NOISE_SIGMAS * shape.noise for shape in margins):
        return
    for chosen, shape in _long(training.measured(Measure.CHOSEN_REWARD), context):
        if shape.start - shape.end > NOISE_SIGMAS * shape.noise:
            yield Note(
                name="chosen-reward-falls",
                message=text(
                    "{chosen} falls from {start} to {end} while the margin grows: that is normal, since the loss asks "
                    "only for their difference.",
                    chosen=context.name(chosen),
                    start=number(shape.start),
                    end=number(shape.end),
                ),
                source=text("Pal et al., Smaug: Fixing Failure Modes of Preference Optimisation (2024)"),
                tags=(chosen.tag,),
            )
            return


def _policy_loss_near_zero(training: Training, context: Context) -> Iterator[Note]:
    if not training.family.has_agent:
        return
    losses = training.measured(Measure.POLICY_LOSS)
    if training.family is Family.RLHF:
        losses += [loss for loss in training.select(Role.LOSS, Split.TRAIN) if loss.measure is Measure.NONE]
    for loss, shape in _long(losses, context):
        if abs(float(np.mean(shape.raw))) <= float(np.std(shape.raw)):
            yield Note(
                name="policy-loss-has-no-direction",
                message=text(
                    "{loss} stays around 0: that is normal, since advantages are measured against their own mean. "
                    "Judge by the reward.",
                    loss=context.name(loss),
                ),
                source=text("OpenAI, Spinning Up, Intro to Policy Optimization: this loss measures no progress"),
                tags=(loss.tag,),
            )
            return


def _players_in_balance(training: Training, context: Context) -> Iterator[Note]:
    if training.family is not Family.ADVERSARIAL:
        return
    players = list(_long(training.measured(Measure.GENERATOR_LOSS, Measure.DISCRIMINATOR_LOSS), context))
    if len({one.measure for one, _ in players}) > 1:
        yield Note(
            name="gan-losses-do-not-fall",
            message=text(
                "{losses} need not fall: each player's loss depends on the other one, and a balanced game stands "
                "still. Judge by samples or FID.",
                losses=text("{items} and {item}", items=context.name(players[0][0]), item=context.name(players[1][0])),
            ),
            source=text("Goodfellow et al., Generative Adversarial Nets (2014)"),
            tags=tuple(dict.fromkeys(one.tag for one, _ in players)),
        )


def _growing_value_loss(training: Training, context: Context) -> Iterator[Note]:
    if not training.family.has_agent:
        return
    returns = [shape for _, shape in _long(training.measured(Measure.EPISODE_RETURN), context)]
    if not any(shape.end - shape.start > NOISE_SIGMAS * shape.noise for shape in returns):
        return
    for loss, shape in _long(training.measured(Measure.VALUE_LOSS), context):
        if shape.end - shape.start > NOISE_SIGMAS * shape.noise:
            yield Note(
                name="value-loss-grows",
                message=text(
                    "{loss} grows from {start} to {end} with the return: that is normal, since larger returns have "
                    "larger errors.",
                    loss=context.name(loss),
                    start=number(shape.start),
                    end=number(shape.end),
                ),
                source=text("Mnih et al., Human-level control through deep reinforcement learning (2015)"),
                tags=(loss.tag,),
            )
            return


def _negative_entropy(training: Training, context: Context) -> Iterator[Note]:
    if training.family is not Family.REINFORCEMENT:
        return
    for entropy, shape in _long(training.measured(Measure.POLICY_ENTROPY, Measure.NEGATIVE_ENTROPY), context):
        sign = -1.0 if entropy.measure is Measure.NEGATIVE_ENTROPY else 1.0
        if sign * shape.end < 0.0:
            yield Note(
                name="negative-entropy",
                message=text(
                    "{entropy} ends at {end}, an entropy below 0: that is normal for continuous actions, whose density "
                    "may exceed 1. Judge exploration by their standard deviation.",
                    entropy=context.name(entropy),
                    end=number(shape.end),
                ),
                source=text("The entropy of a normal distribution is ln(s) + 1.42 (by definition)"),
                tags=(entropy.tag,),
            )
            return


def _validation_below_training(training: Training, context: Context) -> Iterator[Note]:
    for pair in training.pairs[:1]:
        train, held_out = context.get(outline, pair.train), context.get(outline, pair.validation)
        if pair.train.role is not Role.LOSS or min(len(train), len(held_out)) < 2:  # noqa: PLR2004 - two ends
            continue
        gaps = train.along(held_out) - held_out.levels
        if median(gaps) > NOISE_SIGMAS * max(train.noise, held_out.noise):
            yield Note(
                name="validation-below-training",
                message=text(
                    "{validation} lies below {train}: that is normal with dropout or augmentation, which validation "
                    "does without, and where the training loss is a mean over an epoch in which the model got better.",
                    validation=context.name(pair.validation),
                    train=context.name(pair.train),
                ),
                source=text("Keras FAQ: why is my training loss much higher than my testing loss?"),
                tags=(pair.validation.tag, pair.train.tag),
            )


def _negative_loss(training: Training, context: Context) -> Iterator[Note]:
    if not training.family.fits_examples:
        return
    for loss, shape in _long(training.select(Role.LOSS), context):
        if shape.end < 0.0 and loss.better is Better.LOWER:
            yield Note(
                name="negative-loss",
                message=text(
                    "{loss} ends at {end}, below 0: that is normal for the logarithm of a density, a similarity or an "
                    "overlap with a minus sign, and learned weights of several losses. Lower is still better.",
                    loss=context.name(loss),
                    end=number(shape.end),
                ),
                source=text("A density may exceed 1, and then minus its logarithm is negative (by definition)"),
                tags=(loss.tag,),
            )
            return


def _rising_part(training: Training, context: Context) -> Iterator[Note]:
    parts = [s for s in training.select(Role.LOSS, principal=False) if not s.principal and s.better is Better.LOWER]
    for split in (Split.VALIDATION, Split.TRAIN):
        totals = [shape for _, shape in _long(training.select(Role.LOSS, split), context)]
        fall = totals[0].start - totals[0].end if totals else 0.0
        if not totals or fall <= NOISE_SIGMAS * totals[0].noise:
            continue
        for part, shape in _long((one for one in parts if one.split is split), context):
            rise = shape.end - shape.start
            if part.measure is not Measure.KL_TERM and NOISE_SIGMAS * shape.noise < rise <= fall:
                yield Note(
                    name="one-part-rises",
                    message=text(
                        "{part} rises from {start} to {end} while the sum falls: the sum is what is minimised, and a "
                        "part may pay for the others.",
                        part=context.name(part),
                        start=number(shape.start),
                        end=number(shape.end),
                    ),
                    source=text("A sum of losses is minimised as a whole (by definition)"),
                    tags=(part.tag,),
                )
                return


def _long(series: Iterator[Series] | Sequence[Series], context: Context) -> Iterator[tuple[Series, Outline]]:
    """Yield those that have enough points, with their outlines."""
    for one in series:
        shape: Outline = context.get(outline, one)
        if len(shape) >= MIN_POINTS:
            yield one, shape
