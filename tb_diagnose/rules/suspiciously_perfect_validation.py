"""suspiciously-perfect-validation: validation is perfect while training is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import accuracy, is_accuracy, shares, whole
from tb_diagnose.features.held_out import set_size
from tb_diagnose.features.monotonic import begins_late
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Evidence, Gap, Point, Severity, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Better, Pair, Role, Series, Split, Training
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, rule, threshold

MIN_POINTS = 2
"""Two evaluations: one may be luck (definition)."""
_ZERO = float(np.finfo(np.float32).eps)
"""A loss below what float32 resolves around a probability of one is zero (definition)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``suspiciously-perfect-validation``."""

    min_score: float = threshold(0.99, unit="score", source="assumption: nearly every answer is right")
    max_loss_ratio: float = threshold(
        0.1,
        unit="validation loss over training loss",
        source="calibrated: real trainings, 2026-12; leaks stay under 0.05, sound runs above 0.28",
    )
    min_train_loss: float = threshold(
        1 / 3,
        unit="share of the highest training loss",
        source="assumption: a third of what there was to learn is left",
    )
    min_train_error: float = threshold(
        0.1, unit="accuracy", source="assumption: a mistake ten times as often as on validation"
    )


@rule(
    name="suspiciously-perfect-validation",
    group="generalisation",
    severity=Severity.ERROR,
    subject=EachSeries(roles=(Role.LOSS,), splits=(Split.VALIDATION, Split.TEST), min_points=MIN_POINTS),
    options=Options,
    remedies=(
        "independent-splits",
        "deduplicate-splits",
        "check-head-and-loss",
        "check-labels",
        "scale-inputs",
        "baseline-without-inputs",
        "train-on-shuffled-labels",
    ),
    supersedes=(
        "overfitting",
        "predicts-the-prior",
        "noisy-labels",
        "unrepresentative-validation",
        "underfitting",
    ),
    since="0.1.0",
)
def suspiciously_perfect_validation(held_out: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a validation that is perfect while training is far from it.

    ## What it looks for
    One of three. The first validation loss is zero, which no sound model reaches in one epoch. Or most evaluations
    have a score of `min_score` and a loss of at most `max_loss_ratio` of the training loss that follows them, while
    the training loss is above `min_train_loss` of its highest. Or the score is `min_score` from the first evaluation
    on, whatever the losses, and training ends far from that: with `min_train_error` of its answers wrong, or with a
    loss over `min_train_loss` of its highest where no accuracy is logged. A set so small that one error is more than
    `min_score` allows shows nothing.

    ## Why it matters
    The numbers look like success and measure nothing: the model has seen the validation data, or head, labels and
    loss are wired so that any answer counts as right. On new data it will fail.

    ## When it is wrong
    An easy task under strong regularisation: dropout or heavy augmentation makes training hard while validation is
    easy. A training loss that is a sum while the validation loss is a mean, on a task that is solved at once.

    ## Likely causes
    - Leakage: validation rows in the training set, statistics fitted before the split, or a loader that draws
      batches from the wrong set.
    - A head that does not fit the loss: two softmax units with labels that are not one-hot, or
      `categorical_crossentropy` with 0/1 labels.
    - A validation set of one class, of copies, or of no example at all: the mean over nothing is logged as 0.
    - Inputs that are not scaled: together with the above, the first training loss is enormous.

    ## References
    - [S0] Training loss in the hundreds of millions, validation loss exactly 0, validation accuracy 1.0.
    - Kaufman et al., "Leakage in Data Mining", 2012.
    """
    partner = context.training.partner(held_out)
    if partner is None:
        raise CannotJudge(text("needs a pair of train and validation loss, found none"))
    pair = Pair(train=partner, validation=held_out)
    train: Outline = context.get(outline, partner)
    validation: Outline = context.get(outline, held_out)
    if min(len(train), len(validation)) < MIN_POINTS:
        raise CannotJudge(text("needs at least {least} finite points of both losses", least=MIN_POINTS))
    score = _score(context.training, held_out)
    scores: Outline | None = context.get(outline, score) if score else None
    if score is None or scores is None or len(scores) == 0:
        score = scores = None
    perfect = options.min_score * whole(score) if score else 0.0
    highest = max(train.start, float(train.raw.max()))
    if 0.0 <= validation.start <= _ZERO < highest:
        if scores is None or scores.start >= perfect or not (validation.raw.any() or scores.raw.any()):
            yield _hit(context, pair, train, validation, score, scores, options, Confidence.HIGH)
        return
    if score is None or scores is None:
        raise CannotJudge(text("needs a validation score beside the loss, found none"))
    size = set_size(shares(score)) if is_accuracy(score) else None
    if size is not None and size[0] * (1.0 - options.min_score) < 1.0:
        raise CannotJudge(text("`{tag}` is measured on too few examples to tell perfect from good", tag=score.tag))
    if begins_late(partner):
        raise CannotJudge(text("the log begins late, so that nobody sees what training had to learn"))
    beside = _following(train, validation)
    left = float(np.median(beside)) / highest if highest > 0.0 else 0.0
    ratio = float(np.median(validation.levels / beside)) if beside.min() > 0.0 else -1.0
    if 0.0 <= ratio <= options.max_loss_ratio and left >= options.min_train_loss and np.median(scores.raw) >= perfect:
        yield _hit(context, pair, train, validation, score, scores, options, Confidence.HIGH)
    elif min(scores.start, float(np.median(scores.raw))) >= perfect and _ends_far(train, highest, options, context):
        yield _hit(context, pair, train, validation, score, scores, options, Confidence.MEDIUM)


def _following(train: Outline, validation: Outline) -> np.ndarray:
    """Return the training loss of the evaluation after each: the mean over an epoch lags behind what follows it."""
    beside = train.along(validation)
    return np.append(beside[1:], beside[-1])


def _ends_far(train: Outline, highest: float, options: Options, context: Context) -> bool:
    """Return whether training ends far from solved: by its accuracy, or by its loss where none is logged."""
    right = accuracy(context.training, Split.TRAIN)
    if right is None:
        return train.end >= options.min_train_loss * highest > 0.0
    shape: Outline = context.get(outline, right)
    return len(shape) > 0 and shape.end <= (1.0 - options.min_train_error) * whole(right)


def _score(training: Training, validation: Series) -> Series | None:
    """Return the principal score of the validation's split, or None."""
    scores = (s for s in training.select(Role.SCORE, validation.split) if s.better is Better.HIGHER)
    return next(scores, None)


def _hit(
    context: Context,
    pair: Pair,
    train: Outline,
    validation: Outline,
    score: Series | None,
    scores: Outline | None,
    options: Options,
    confidence: Confidence,
) -> Hit:
    empty = not validation.raw.any() and (scores is None or not scores.raw.any())
    index = 0 if validation.start <= _ZERO else len(validation) // 2
    step, level = int(validation.steps[index]), float(validation.levels[index])
    beside = train.beside(validation, index)
    message = text(
        "{validation} is {level} at step {step}, when {train} is {beside}",
        validation=context.name(pair.validation),
        level=number(level),
        step=step,
        train=context.name(pair.train),
        beside=number(beside),
    )
    evidence: list[Evidence] = [
        Stat(
            name=text("validation loss over training loss"),
            value=level / beside if beside else None,
            limit=options.max_loss_ratio,
        ),
        Gap.on(
            pair.validation,
            pair.train,
            step=step,
            value=level - beside,
            label=text("{level} against {beside}", level=number(level), beside=number(beside)),
            first_value=level,
            other_value=beside,
        ),
    ]
    if empty:
        message += text("; it is exactly 0 at all evaluations, as the mean over an empty set is")
    elif score is not None and scores is not None:
        value = float(np.median(scores.raw))
        message += text(
            "; {score} is {value} in half of its evaluations or more",
            score=context.name(score),
            value=share(value / whole(score)),
        )
        evidence.append(Point.on(score, step=int(scores.steps[0]), value=scores.start, label=text("first score")))
        evidence.append(Stat(name=text("validation score"), value=value / whole(score), limit=options.min_score))
    others = (loss for split in (Split.VALIDATION, Split.TEST) for loss in context.training.select(Role.LOSS, split))
    sound = any(loss.split is not pair.validation.split and len(loss) and loss.values.any() for loss in others)
    return Hit(
        message=message,
        evidence=tuple(evidence),
        confidence=confidence,
        severity=Severity.WARNING if empty and sound else None,
        remedies=("check-loader", *suspiciously_perfect_validation.remedies) if empty else (),
    )
