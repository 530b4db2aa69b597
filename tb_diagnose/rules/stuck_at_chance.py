"""stuck-at-chance: the loss never leaves the value of a uniform guess."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from tb_diagnose.features.classification import (
    accuracy,
    flips,
    is_accuracy,
    name_parts,
    not_cross_entropy,
    shares,
    whole,
)
from tb_diagnose.features.movement import Motion, begins_late, movement
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Evidence, Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Family, Measure, Role, Series, Split, Training, family
from tb_diagnose.rules.blind_error_rate import same_answer
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, rule, threshold

_PREFERENCE_REMEDIES = ("check-preference-pairs", "raise-learning-rate", "check-frozen-layers", "check-gradients")
_BINARY = frozenset({"bce", "binary", "logloss", "sigmoid"})
_NO_GUESS = 1e-9
"""An accuracy under that is 0, whatever the number of classes."""
_MOST_NATS = 20.0
"""More than the logarithm of any number of classes; exp() of a loss in other units overflows."""
MIN_POINTS = 4
"""Fewer evaluations cannot tell a slow start from none (assumption)."""
_SURE_POINTS = 2 * MIN_POINTS
_MOVED, _ERRORS = 0.01, 2.5
"""What `not-learning` asks of a loss that moves."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``stuck-at-chance``."""

    max_distance: float = threshold(
        0.02,
        unit="share of ln(k)",
        source="assumption: a batch's class shares differ that much from even ones",
    )
    max_distance_with_accuracy: float = threshold(
        0.1,
        unit="share of ln(k)",
        source="assumption: a constant answer that is not quite even; only with an accuracy of 1/k",
    )
    min_share: float = threshold(
        0.75, unit="share of the curve", source="assumption: a model that leaves late did learn"
    )
    max_accuracy_distance: float = threshold(
        0.4,
        unit="share of 1/k",
        source="assumption: uneven classes and small sets move an accuracy that far from 1/k; 0 is no guess",
    )
    max_accuracy_gain: float = threshold(
        0.1, unit="accuracy", source="assumption: on a few hundred examples chance alone strays by less"
    )


@rule(
    name="stuck-at-chance",
    group="not learning",
    severity=Severity.ERROR,
    subject=EachSeries(roles=(Role.LOSS,), splits=(Split.TRAIN, Split.VALIDATION), min_points=MIN_POINTS),
    options=Options,
    remedies=(
        "overfit-one-batch",
        "check-labels",
        "scale-inputs",
        "add-activations",
        "check-head-and-loss",
        "baseline-without-inputs",
        "lower-learning-rate",
        "raise-learning-rate",
        "check-frozen-layers",
        "check-gradients",
        "replace-activation",
    ),
    supersedes=(
        "not-learning",
        "predicts-the-prior",
        "overfitting",
        "underfitting",
        "slow-convergence",
        "undertrained",
        "oscillating",
        "loss-spikes",
        "noisy-labels",
        "low-loss-poor-metric",
        "unrepresentative-validation",
        "stalled",
    ),
    since="0.1.0",
)
def stuck_at_chance(loss: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a loss that sits at ln(k), the cross-entropy of a uniform guess over k classes.

    ## What it looks for
    An accuracy stays within `max_accuracy_distance` of 1/k for some number of classes k, or the loss is named a binary
    one (k = 2), and the smoothed loss lies within `max_distance_with_accuracy` of ln(k) (`max_distance` without an
    accuracy, or where the log begins late) for `min_share` of the curve and at its end, and is never further below. No
    accuracy may exceed 1/k by `max_accuracy_gain`. The level of a loss alone names no k, since the ln(k) of some k lies
    near any level: a loss that does not move elsewhere, or without an accuracy, is `not-learning`. A curve that
    improves and ends below ln(k) by more than `max_distance` is slow and not stuck, unless an accuracy is logged and
    stays at 1/k. A validation accuracy that jumps between p and 1 - p proves an answer that is the same for every
    input.

    The confidence is lower without an accuracy, and lower for a loss of fewer than eight points unless that
    proof is there.

    In preference tuning the loss starts at ln(2) = 0.693 (a hinge loss at 1), which says that both answers of a pair
    are rated alike. It is stuck where it stays there and no accuracy of the preferences exceeds 1/2 by
    `max_accuracy_gain`.

    In speech recognition the same answer to every input has a word error rate a little under 1. The training is stuck
    where the rate stays between 0.85 and 0.98 for `min_share` of the evaluations, and either repeats one number or
    the loss made nearly all of its fall in the first tenth of the run. From 0.98 on it is `score-at-floor`.

    ## Why it matters
    Nothing in the inputs moves the predictions: the model has learned nothing, not even the training examples, and
    more steps of the same will not help.

    ## When it is wrong
    A long warm-up, or a task that cannot be predicted from its inputs. A loss that is no cross-entropy in nats and
    happens to lie at ln(k). Losses whose chance level lies elsewhere, such as those of a GAN's discriminator and of
    policies, are left out.

    ## Likely causes
    - Inputs that are not centred and scaled, with nearly no variance around a constant.
    - Layers without an activation: a stack of linear convolutions is one linear map.
    - Labels that are not aligned with their rows, or shuffled.
    - Head, labels and loss that do not fit together (softmax over one unit, sigmoid with one-hot labels).
    - A learning rate far too high (units die) or far too low; frozen layers; dead ReLUs.

    ## References
    - A uniform guess over k classes has cross-entropy -log(1/k) = ln(k) (by definition).
    - [S3] Loss 0.6931 over 250 epochs, validation accuracy between 0.5029 and 0.4971.
    - [S3] What did not cure it there: another optimiser, other batch sizes, one-hot labels, ReLU alone; forests and
      boosting fit the same data.
    - CS231n, "Neural Networks Part 3": look for the expected loss at chance; overfit a tiny subset.
    """
    run = context.training
    if not (run.family.fits_examples or run.family is Family.PREFERENCE):
        raise CannotJudge(text("ln(k) means something else in {family} runs", family=family(run)))
    if loss.split is Split.VALIDATION and any(run.select(Role.LOSS, Split.TRAIN)):
        raise CannotJudge(text("the training loss decides"))
    reason = not_cross_entropy(run, loss)
    if reason:
        raise CannotJudge(reason)
    shape: Outline = context.get(outline, loss)
    if len(shape) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=loss.tag, least=MIN_POINTS))
    if run.family is Family.PREFERENCE:
        yield from _preference(context, loss, shape, options)
        return
    blind = list(same_answer(context, loss, shape, time=options.min_share, sure_points=_SURE_POINTS))
    if blind:
        yield from blind
        return
    scores = [found for split in (Split.VALIDATION, Split.TEST, Split.TRAIN) if (found := accuracy(run, split))]
    highest = max(map(_late, filter(is_accuracy, run.select(Role.SCORE, principal=False))), default=0.0)
    if not scores and not name_parts(loss.tag) & _BINARY:
        raise CannotJudge(text("the level of `{tag}` alone does not say how many classes there are", tag=loss.tag))
    if not scores and begins_late(run):
        raise CannotJudge(text("the log begins late: the end of a training may be flat as well"))
    for k in _classes(run, shape, scores, options):
        if highest - 1.0 / k > options.max_accuracy_gain:
            continue
        if _at_chance(shape, k, scores, options) and not _leaves(loss, shape, k, scores, context, options):
            yield _hit(context, loss, shape, k, scores, options)
            return


def _preference(context: Context, loss: Series, shape: Outline, options: Options) -> Iterator[Hit]:
    """Find a preference loss at ln 2, or at 1 where it is that of a hinge: both answers of a pair are rated alike."""
    right = [_late(series) for series in context.training.measured(Measure.PREFERENCE_ACCURACY)]
    if max(right, default=0.0) > 1.0 / 2 + options.max_accuracy_gain:
        return
    if right and abs(shape.end - 1.0) <= options.max_distance and abs(shape.start - 1.0) <= options.max_distance:
        yield _hinge(context, loss, shape, right[0], options)
        return
    if not _at_chance(shape, 2, [], options) or _leaves(loss, shape, 2, [], context, options):
        return
    hit = _hit(context, loss, shape, 2, [], options)
    margins = [context.get(outline, series) for series in context.training.measured(Measure.PREFERENCE_MARGIN)]
    said = text("; the margin between both answers is {margin}", margin=number(margins[0].end)) if margins else ""
    yield replace(
        hit,
        message=hit.message + said,
        confidence=Confidence.HIGH if right and shape.count >= _SURE_POINTS else Confidence.MEDIUM,
        remedies=_PREFERENCE_REMEDIES,
    )


def _hinge(context: Context, loss: Series, shape: Outline, right: float, options: Options) -> Hit:
    first, last = int(shape.steps[0]), int(shape.steps[-1])
    return Hit(
        message=text(
            "{loss} stays at {end} from step {first} to {last}: a hinge loss is 1 where both answers of a pair are "
            "rated alike; the preferred answer is rated higher in {right} of the pairs",
            loss=context.name(loss),
            end=number(shape.end),
            first=first,
            last=last,
            right=share(right),
        ),
        evidence=(
            Stat(name=text("distance from 1"), value=abs(shape.end - 1.0), limit=options.max_distance),
            Level.on(loss, value=1.0, label=text("both answers alike")),
            Span.on(loss, first_step=first, last_step=last, label=text("no learning")),
        ),
        confidence=Confidence.HIGH if shape.count >= _SURE_POINTS else Confidence.MEDIUM,
        remedies=_PREFERENCE_REMEDIES,
    )


def _classes(run: Training, shape: Outline, scores: list[Series], options: Options) -> list[int]:
    """Return the numbers of classes that an accuracy speaks for, the one whose ln(k) is nearest first.

    The accuracy says which k there may be, and the loss which of these it is. Two where no accuracy is logged.
    """
    if not scores:
        return [2]
    levels = [level for score in scores if (level := _late(score)) > _NO_GUESS]
    may_be = {max(2, round(1.0 / level)) for level in levels}
    if 0.0 < shape.end < _MOST_NATS:
        may_be.add(max(2, round(math.exp(shape.end))))
    found = [k for k in may_be if any(abs(k * level - 1.0) <= options.max_accuracy_distance for level in levels)]
    if begins_late(run):  # the end of a training may lie anywhere
        found = [k for k in found if abs(shape.end / math.log(k) - 1.0) <= options.max_distance]
    return sorted(found, key=lambda k: abs(shape.end / math.log(k) - 1.0))


def _at_chance(shape: Outline, k: int, scores: list[Series], options: Options) -> bool:
    chance = math.log(k)
    band = _band(scores, options)
    near = band + min(band, shape.noise / chance)
    off = shape.levels / chance - 1.0
    return bool(
        abs(shape.end / chance - 1.0) <= band
        and off.min() >= -near
        and (np.abs(off) <= near).mean() >= options.min_share
    )


def _band(scores: list[Series], options: Options) -> float:
    return options.max_distance_with_accuracy if scores else options.max_distance


def _leaves(loss: Series, shape: Outline, k: int, scores: list[Series], context: Context, options: Options) -> bool:
    """Return whether the curve has come below chance, and no accuracy says otherwise: it is slow, not stuck."""
    falls = context.get(movement, loss, _MOVED, _ERRORS).motion is Motion.IMPROVES
    rights = [context.get(outline, score).end / whole(score) for score in scores]
    learns = not rights or max(rights) - 1.0 / k > options.max_accuracy_gain / 2
    return falls and learns and shape.end < (1.0 - options.max_distance) * math.log(k)


def _late(score: Series) -> float:
    values = shares(score)
    return float(np.median(values[len(values) // 2 :])) if len(values) else float("nan")


def _hit(context: Context, loss: Series, shape: Outline, k: int, scores: list[Series], options: Options) -> Hit:
    chance = math.log(k)
    band = _band(scores, options)
    first, last = int(shape.steps[0]), int(shape.steps[-1])
    message = text(
        "{loss} stays at {end} from step {first} to {last}: a uniform guess over {k} classes has ln({k}) = {chance}",
        loss=context.name(loss),
        end=number(shape.end),
        first=first,
        last=last,
        k=k,
        chance=number(chance),
    )
    evidence: list[Evidence] = [
        Stat(
            name=text("distance from ln({k})", k=k),
            value=abs(shape.end / chance - 1.0),
            limit=band,
            unit=text("share"),
        ),
        Level.on(
            loss,
            value=chance,
            label=text("ln {k} = {chance}", k=k, chance=number(chance)),
            tolerance=band * chance,
        ),
        Span.on(loss, first_step=first, last_step=last, label=text("no learning")),
    ]
    flipping = next(((score, pair) for score in scores if (pair := flips(score))), None)
    if flipping:
        score, (low, high) = flipping
        message += text(
            "; {score} jumps between {low} and {high}, which add up to 1: the same answer for every input",
            score=context.name(score),
            low=number(low),
            high=number(high),
        )
        evidence.append(Stat(name=text("accuracies seen, added up"), value=low + high, limit=1.0))
    elif scores:
        message += text(
            "; {score} is {accuracy}, 1/k is {chance}",
            score=context.name(scores[0]),
            accuracy=share(_late(scores[0])),
            chance=share(1.0 / k),
        )
    evidence.extend(
        Level.on(
            score,
            value=whole(score) / k,
            label=text("1/{k} = {chance}", k=k, chance=number(1.0 / k)),
            tolerance=options.max_accuracy_gain * whole(score),
        )
        for score in scores[:1]
    )
    return Hit(
        message=message,
        evidence=tuple(evidence),
        confidence=list(Confidence)[(not scores) + (shape.count < _SURE_POINTS and not flipping)],
    )
