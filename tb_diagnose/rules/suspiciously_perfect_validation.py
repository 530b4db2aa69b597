"""suspiciously-perfect-validation: validation is perfect at once while training is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import accuracy, whole
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Evidence, Gap, Point, Severity, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Better, Pair, Role, Series, Split, Training
from tb_diagnose.rules.registry import CannotJudge, Context, EachPair, Hit, rule, threshold


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``suspiciously-perfect-validation``."""

    early: float = threshold(
        1 / 3,
        unit="share of the curve",
        source="assumption: what is perfect only later may have been learned",
    )
    loss_ratio: float = threshold(
        0.1,
        unit="validation loss over training loss",
        source="calibrated: real trainings, 2026-11; honest runs stay above 0.3 that early",
    )
    perfect: float = threshold(0.99, unit="score", source="assumption: nearly every answer is right")
    far_accuracy: float = threshold(
        0.9, unit="accuracy", source="assumption: training that ends lower makes a mistake ten times as often"
    )
    far_loss: float = threshold(
        1 / 3, unit="share of the first training loss", source="assumption: a third of what there was to learn is left"
    )
    zero: float = threshold(
        1e-6, unit="loss", source="definition: less than float32 resolves around a probability of one"
    )
    unsolved: float = threshold(
        0.02,
        unit="share of the first training loss",
        source="assumption: above it training is not solved yet",
    )


@rule(
    name="suspiciously-perfect-validation",
    group="generalisation",
    severity=Severity.ERROR,
    subject=EachPair(roles=(Role.LOSS,), min_points=2),
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
def suspiciously_perfect_validation(pair: Pair, options: Options, context: Context) -> Iterator[Hit]:
    """Find a validation that is perfect from the first evaluations on while training is far from it.

    ## What it looks for
    In the first `early` of the evaluations the validation loss is at most `loss_ratio` of the training loss of the
    same time and the validation score at least `perfect`, while the training loss is still over `unsolved` of its
    start. A score that is `perfect` from the first evaluation on counts too, whatever the validation loss, where
    training ends far from it: its accuracy under `far_accuracy`, or its loss over `far_loss` of its start where no
    accuracy is logged. Or the very first validation loss is zero (under `zero`), which no honest model reaches in
    one epoch.

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
    - A validation set of one class, or of copies.
    - Inputs that are not scaled: together with the above, the first training loss is enormous.

    ## References
    - [S0] Training loss in the hundreds of millions, validation loss exactly 0, validation accuracy 1.0.
    - Kaufman et al., "Leakage in Data Mining", 2012.
    """
    train: Outline = context.get(outline, pair.train)
    validation: Outline = context.get(outline, pair.validation)
    if len(train) < 2 or len(validation) < 2:  # noqa: PLR2004 - finite points, as the subject asks of all
        raise CannotJudge(text("needs at least 2 finite points of both losses"))
    score = _score(context.training, pair.validation)
    score_shape: Outline | None = context.get(outline, score) if score else None
    if score_shape is not None and len(score_shape) == 0:
        score_shape = None
    start = max(train.start, float(train.raw.max()))
    first = float(validation.raw[0])
    if 0.0 <= first <= options.zero < start:
        if score is None or score_shape is None or score_shape.raw[0] >= options.perfect * whole(score):
            yield _hit(context, pair, train, validation, score, score_shape, 0, options, Confidence.HIGH)
        return
    if score is None or score_shape is None:
        raise CannotJudge(text("needs a validation score beside the loss, found none"))
    last = max(1, round(options.early * len(validation)))
    beside = np.array([train.beside(validation, i) for i in range(last)])
    if beside.min() <= options.unsolved * start:
        return
    ratio = float(np.median(validation.levels[:last] / beside))
    early_score = float(np.median(score_shape.levels[: max(1, round(options.early * len(score_shape)))]))
    if early_score < options.perfect * whole(score):
        return
    if 0.0 <= ratio <= options.loss_ratio:
        yield _hit(context, pair, train, validation, score, score_shape, last - 1, options, Confidence.HIGH)
    elif score_shape.raw[0] >= options.perfect * whole(score) and _never_close(train, options, context):
        yield _hit(context, pair, train, validation, score, score_shape, last - 1, options, Confidence.MEDIUM)


def _never_close(train: Outline, options: Options, context: Context) -> bool:
    """Return whether training ends far from solved: by its accuracy, or by its loss where none is logged."""
    right = accuracy(context.training, Split.TRAIN)
    if right is None:
        return train.end >= options.far_loss * max(train.start, float(train.raw.max()))
    shape: Outline = context.get(outline, right)
    return len(shape) > 0 and shape.end <= options.far_accuracy * whole(right)


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
    score_shape: Outline | None,
    index: int,
    options: Options,
    confidence: Confidence,
) -> Hit:
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
            limit=options.loss_ratio,
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
    if score is not None and score_shape is not None:
        value = float(np.median(score_shape.levels[: max(1, round(options.early * len(score_shape)))]))
        message += text(
            "; {score} is {value} in its first evaluations",
            score=context.name(score),
            value=share(value / whole(score)),
        )
        evidence.append(
            Point.on(
                score,
                step=int(score_shape.steps[0]),
                value=value,
                label=text("perfect at once"),
            )
        )
        evidence.append(Stat(name=text("early validation score"), value=value / whole(score), limit=options.perfect))
    return Hit(message=message, evidence=tuple(evidence), confidence=confidence)
