"""predicts-the-prior: the model always answers the largest class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import (
    accuracy,
    binary_entropy,
    name_parts,
    not_cross_entropy,
    shares,
)
from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Evidence, Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Float64Array, Int64Array, Role, Series, Split, Training, family
from tb_diagnose.rules.clauses import ending
from tb_diagnose.rules.registry import CannotJudge, Context, Hit, WholeTraining, rule, threshold

MIN_POINTS = 5
"""Evaluations that must agree before an accuracy counts as frozen (assumption)."""
MIN_BOTH = 3
"""The same where the accuracies of both splits are frozen: two that repeat to the last digit are no chance."""
_DIGITS = 5
_USES_INPUTS = 0.5
"""Share of a constant answer's least loss to which class weights alone do not press a training loss (assumption)."""
_RESOLUTION = 1e-6
"""Ten times the resolution of a logged float32, as a share (definition)."""
_PLAIN = frozenset({"acc", "accuracy", "train", "val", "valid", "validation", "test", "eval", "epoch", "metrics"})
"""Name parts of an accuracy that do not say of what it is."""
_OF_ONE_CLASS = frozenset({"recall", "precision", "f1", "sensitivity", "fscore"})
"""Name parts of scores that are 0 where their class is never the answer."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``predicts-the-prior``."""

    min_frozen_share: float = threshold(
        0.7,
        unit="share of the evaluations",
        source="assumption: the accuracy of a model that learns does not repeat itself for so long",
    )
    min_frozen_share_without_class: float = threshold(
        0.3,
        unit="share of the evaluations",
        source="assumption: beside a recall of exactly 0 no more doubt is left than that it has only begun",
    )
    max_creep: float = threshold(
        0.02, unit="accuracy", source="assumption: the class shares of two splits differ by no more"
    )
    max_class_share: float = threshold(
        0.97, unit="accuracy", source="assumption: above it a good model and the largest class look alike", le=0.999
    )
    min_entropy: float = threshold(
        0.85,
        unit="share of the entropy",
        source="calibrated: real trainings, 2026-11; one-class models end at 0.88 or more of it",
    )
    max_entropy: float = threshold(
        2.5,
        unit="multiples of the entropy",
        source="assumption: many small classes beside the largest raise the entropy up to this",
    )


@rule(
    name="predicts-the-prior",
    group="not learning",
    severity=Severity.ERROR,
    subject=WholeTraining(),
    options=Options,
    remedies=(
        "per-class-metrics",
        "class-weights",
        "scale-inputs",
        "set-output-bias",
        "baseline-without-inputs",
        "overfit-one-batch",
        "check-labels",
        "lower-learning-rate",
        "normalise-per-channel",
        "switch-optimizer",
        "check-layer-shapes",
    ),
    supersedes=(
        "not-learning",
        "overfitting",
        "underfitting",
        "noisy-labels",
        "low-loss-poor-metric",
        "unrepresentative-validation",
        "stalled",
        "slow-convergence",
        "undertrained",
    ),
    since="0.1.0",
)
def predicts_the_prior(training: Training, options: Options, context: Context) -> Iterator[Hit]:
    """Find a model that gives the largest class as its answer to every input.

    ## What it looks for
    The validation accuracy repeats one value p, to the last digit, for at least `min_frozen_share` of the evaluations
    up to the end, and p is under `max_class_share`. Where a recall, precision or F1 is exactly 0 meanwhile, so that its
    class is never the answer, `min_frozen_share_without_class` is enough. The training accuracy, where it is logged for
    whole epochs, repeats one value too, or comes within `max_creep` of p and no further. The loss ends at no less than
    `min_entropy` times the entropy of a largest class of share p, since an answer that looks at the inputs would get
    below it; where the training accuracy does not show that it is frozen, the loss must also end at no more than
    `max_entropy` times that entropy. A training loss under half of that least level, or a training accuracy over
    `max_class_share`, shows that the inputs are used. Three evaluations are enough where both accuracies repeat
    themselves, five otherwise.

    ## Why it matters
    An accuracy of 90 % says nothing if nine of ten examples are of one class. The loss still falls, because the
    output bias learns the class shares, so the curve looks like learning.

    ## When it is wrong
    A converged model on a small validation set can repeat the same accuracy for many epochs; then its loss lies far
    below the entropy. Class weights, focal losses and label smoothing move the loss away from the entropy.

    ## Likely causes
    - Imbalanced classes: the largest class is the cheapest answer.
    - Inputs that are not normalised (0..255), so that the output bias learns first.
    - A learning rate that killed the units, or layers without an activation.
    - Labels that are not aligned with their rows.

    ## References
    - A constant answer cannot have a cross-entropy below the entropy of the class shares (by definition).
    - [S2] Loss falls smoothly, accuracy stays at the share of the largest class.
    - Karpathy, "A Recipe for Training Neural Networks": start the output bias at the class shares.
    """
    if not training.family.fits_examples:
        raise CannotJudge(text("class shares mean nothing in {family} runs", family=family(training)))
    held_out = next(
        (found for split in (Split.VALIDATION, Split.TEST, Split.TRAIN) if (found := accuracy(training, split))),
        None,
    )
    if held_out is None:
        raise CannotJudge(text("needs an accuracy, found none"))
    losses = [
        series
        for split in (held_out.split, Split.TRAIN)
        for series in training.select(Role.LOSS, split)
        if not_cross_entropy(training, series) is None
    ]
    if not losses:
        raise CannotJudge(text("needs a cross-entropy loss beside the accuracy, found none"))
    loss = losses[0]
    values = shares(held_out)
    if len(values) < MIN_BOTH:
        raise CannotJudge(
            text("needs at least {least} points of `{tag}`, found {n}", least=MIN_BOTH, tag=held_out.tag, n=len(values))
        )
    since = _frozen_since(values)
    prior = float(values[-1])
    silent = _silent(training, held_out, _steps(held_out)[since])
    frozen = options.min_frozen_share if silent is None else options.min_frozen_share_without_class
    train_frozen = _train_frozen(training, held_out, prior, frozen, options)
    if len(values) - since < max(MIN_BOTH if train_frozen else MIN_POINTS, frozen * len(values)):
        return
    if not 1.0 - options.max_class_share <= prior <= options.max_class_share:
        return
    still = _still_loss(training, held_out, loss, _steps(held_out)[since], context)
    if still is not None:
        raise CannotJudge(
            text("`{tag}` does not change either: weights that do not change say nothing of the classes", tag=still.tag)
        )
    shape: Outline = context.get(outline, loss)
    if len(shape) == 0:
        raise CannotJudge(text("`{tag}` has no finite point", tag=loss.tag))
    entropy = binary_entropy(max(prior, 1.0 - prior))
    ratio = shape.end / entropy
    if train_frozen is False or ratio < options.min_entropy:
        return
    if train_frozen is None and ratio > options.max_entropy:
        return
    ends = [context.get(outline, series).end for series in losses[1:] if len(context.get(outline, series))]
    if any(end < _USES_INPUTS * options.min_entropy * entropy for end in ends):
        return
    yield _hit(context, held_out, since, prior, loss, shape, ratio, silent, options, sure=train_frozen is True)


def _frozen_since(values: Float64Array) -> int:
    """Return the index from which on all values are the same to ``_DIGITS`` decimals."""
    moved = np.flatnonzero(np.round(values, _DIGITS) != np.round(values[-1], _DIGITS))
    return int(moved[-1]) + 1 if len(moved) else 0


def _steps(score: Series) -> Int64Array:
    """Return the steps of the finite values, those of ``shares``."""
    line = monotonic(score)
    steps: Int64Array = line.steps[np.isfinite(line.values)]
    return steps


def _still_loss(training: Training, score: Series, loss: Series, since: int, context: Context) -> Series | None:
    """Return the loss, or the part of it that is named after the same thing as the accuracy, if it repeats itself."""
    named = name_parts(score.tag) - _PLAIN
    parts = (part for part in training.select(Role.LOSS, score.split, principal=False) if not part.principal)
    for one in (loss, *(part for part in parts if named & name_parts(part.tag))):
        if _does_not_change(context.get(monotonic, one), since):
            return one
    return None


def _does_not_change(loss: Monotonic, since: int) -> bool:
    """Return whether the loss repeats itself from a step on: then the weights do not change."""
    values = loss.values[(loss.steps >= since) & np.isfinite(loss.values)]
    if len(values) < 2:  # noqa: PLR2004 - a change takes two
        return True
    return float(np.median(np.abs(np.diff(values)))) <= _RESOLUTION * abs(float(values[-1]))


def _train_frozen(training: Training, held_out: Series, prior: float, frozen: float, options: Options) -> bool | None:
    """Return whether the training accuracy is frozen too, or creeps to the share of the class and no further.

    In training it is the mean of an epoch, with dropout. None where that cannot be seen (single batches).
    """
    train = accuracy(training, Split.TRAIN)
    if train is None or train.key == held_out.key:
        return None
    values = shares(train)
    if len(values) > 2 * len(shares(held_out)) or len(values) < MIN_BOTH:
        return None
    if values[-1] > options.max_class_share:
        return False
    still = len(values) - _frozen_since(values)
    if still >= max(MIN_BOTH, frozen * len(values)):
        return True
    creeps = abs(values[-1] - prior) <= options.max_creep and values.max() <= prior + options.max_creep
    return bool(creeps and len(values) >= MIN_POINTS)


def _silent(training: Training, held_out: Series, since: int) -> Series | None:
    """Return a recall, precision or F1 beside the accuracy that is exactly 0 from a step on: a class is never named."""
    for score in training.select(Role.SCORE, held_out.split, principal=False):
        line = monotonic(score)
        late = line.values[line.steps >= since]
        if name_parts(score.tag) & _OF_ONE_CLASS and len(late) >= MIN_POINTS and not late.any():
            return score
    return None


def _hit(
    context: Context,
    score: Series,
    since: int,
    prior: float,
    loss: Series,
    shape: Outline,
    ratio: float,
    silent: Series | None,
    options: Options,
    *,
    sure: bool,
) -> Hit:
    steps = _steps(score)
    first, last = int(steps[since]), int(steps[-1])
    entropy = shape.end / ratio
    evidence: tuple[Evidence, ...] = (
        Stat(
            name=text("evaluations with the same accuracy"),
            value=1.0 - since / len(steps),
            limit=options.min_frozen_share if silent is None else options.min_frozen_share_without_class,
            unit=text("share"),
        ),
        Stat(name=text("loss over entropy"), value=ratio, limit=options.min_entropy),
        Span.on(score, first_step=first, last_step=last, label=text("frozen")),
        Level.on(
            score,
            value=context.get(outline, score).end,
            label=text("share of one class? {prior}", prior=number(prior)),
        ),
        Level.on(
            loss,
            value=entropy,
            label=text("least loss of a constant answer {entropy}", entropy=number(entropy)),
        ),
    )
    message = text(
        "{score} is {prior} at every evaluation from step {first} to {last}",
        score=context.name(score),
        prior=number(prior),
        first=first,
        last=last,
    )
    if silent is not None:
        message += text(", and {silent} is 0 from there on", silent=context.name(silent))
    message += text("; {loss} {ends}", loss=context.name(loss), ends=ending(shape))
    if ratio >= 1.0:
        message += text(", and always answering a class of that share costs {entropy} or more", entropy=number(entropy))
    else:
        message += text(
            ", a little below the {entropy} that always answering a class of that share costs: the probabilities move, "
            "but no answer changes",
            entropy=number(entropy),
        )
    return Hit(
        message=message,
        evidence=evidence,
        confidence=Confidence.HIGH if sure else Confidence.MEDIUM,
    )
