"""extreme-initial-loss: the first loss lies far above that of an untrained model."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from tb_diagnose.features.classification import is_accuracy, name_parts, not_cross_entropy, shares
from tb_diagnose.features.classifier_baseline import highest_loss
from tb_diagnose.features.monotonic import monotonic
from tb_diagnose.features.movement import begins_late
from tb_diagnose.findings import Confidence, Evidence, Level, Point, Severity, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Role, Series, Split, Training, family
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, rule, threshold

_BINARY = frozenset({"bce", "binary", "logloss", "sigmoid"})
_CROSS_ENTROPY = frozenset({"ce", "xent", "crossentropy", "nll", "softmax"})
_PERPLEXITY = frozenset({"ppl", "perplexity"})
"""The exponential of a cross-entropy in nats."""
_TEXT = frozenset(
    {"bleu", "rouge", "meteor", "chrf", "wer", "cer", "ppl", "perplexity", "bpc", "token", "tokens", "lm"}
)
"""Name parts of what only models of text log."""
_TEN, _PLAIN = 10, 10_000
"""Multiples below these are written with two digits, and without a power of ten."""
_EARLY = 0.1
"""Share of the points of a curve that are early (convention)."""
_LEAST_EARLY = 3
_GUESSED = 0.6
"""A first accuracy over this is no guess among two classes, so it says nothing of their number."""
_ROUNDING = 1e-6
"""A 1/3 that was logged as float32 shall not become four classes."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``extreme-initial-loss``."""

    min_ratio: float = threshold(
        4.0,
        unit="multiples of ln(k)",
        source="assumption: a good start lies within a few tenths of ln(k), bad ones of common use within twice",
    )
    max_cliff_steps: int = threshold(
        200, unit="steps", source="assumption: translation models need thousands for the same fall"
    )
    max_cliff_level: float = threshold(
        0.25, unit="share of the first loss", source="assumption: three quarters of ln(1000) take many epochs"
    )
    max_classes: int = threshold(
        1000,
        unit="classes",
        source="assumption: taken where nothing tells k; large vocabularies stay under the limit",
        ge=2,
    )
    max_vocabulary: int = threshold(
        50_000,
        unit="classes",
        source="assumption: where tags speak of text, an early accuracy may be that of a model that learned already",
        ge=2,
    )


@rule(
    name="extreme-initial-loss",
    group="optimisation",
    severity=Severity.WARNING,
    subject=EachSeries(roles=(Role.LOSS,), splits=(Split.TRAIN,)),
    options=Options,
    remedies=(
        "check-initial-loss",
        "scale-inputs",
        "scale-targets",
        "average-the-loss",
        "check-head-and-loss",
        "set-output-bias",
        "check-labels",
        "lower-learning-rate",
        "add-normalisation-layers",
        "warm-up",
    ),
    since="0.1.0",
)
def extreme_initial_loss(loss: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a first loss that lies far above that of an untrained model.

    ## What it looks for
    The first logged training loss is at least `min_ratio` times ln(k), what a uniform guess over k classes costs. The
    number of classes is read from the name of the loss (two for binary cross-entropy) or from the least of the first
    training accuracies that are logged at the same steps (an untrained model is right once in k times); a larger
    accuracy goes with a smaller loss, so an early one serves as well. Since it may also be that of a model that has
    learned something already, the first loss must be more than calibrated probabilities over `max_classes` lose at that
    accuracy, over a `max_vocabulary` where tags speak of text. An accuracy that is no guess any more has a highest loss
    of its own, which calibrated probabilities over `max_classes` do not exceed. Where neither tells, `max_classes` are
    taken, so that doubt keeps the rule quiet; a first loss over ln(`max_classes`) counts then if it falls to
    `max_cliff_level` of itself within a tenth of the curve and `max_cliff_steps`, which no model of so many classes can
    do by learning. Losses that no accuracy, perplexity or name shows to be a cross-entropy are not judged; of a total
    whose cross-entropy is logged as well, the cross-entropy is. A loss that never comes below the limit, nor to
    `max_cliff_level` of its first value, is left out: it has another unit, or nothing is learned. So is a log that
    begins late.

    ## Why it matters
    An untrained model should be unsure, not wrong with great confidence. The first steps are spent on shrinking
    weights that were far too large, often at gradients that kill units for good.

    ## When it is wrong
    A loss that is a sum over examples, pixels or terms on purpose, or that is scaled by a weight. A first value that
    is the mean of an epoch in which a high learning rate did the harm. A fine-tuning whose head was trained on other
    labels.

    ## Likely causes
    - Inputs that are not scaled (0..255), or hold huge outliers.
    - A sum in place of a mean over the batch.
    - Weights or an output bias that start too large, or a head that does not fit the labels.
    - Labels or token ids that do not belong to this head: right answers get a probability of nearly zero.
    - A learning rate so high that the first epoch blew the weights up.

    ## References
    - A uniform guess over k classes has cross-entropy -log(1/k) = ln(k) (by definition).
    - Fano's inequality: the highest cross-entropy at a given accuracy (by definition).
    - CS231n, "Neural Networks Part 3": look for the expected loss at chance before anything else.
    - Karpathy, "A Recipe for Training Neural Networks": verify the loss at the start.
    - [S0] Inputs that are not scaled: a first training loss of hundreds of millions.
    """
    training = context.training
    if not training.family.fits_examples:
        raise CannotJudge(text("ln(k) means something else in {family} runs", family=family(training)))
    reason = not_cross_entropy(training, loss)
    if reason:
        raise CannotJudge(reason)
    if begins_late(training):
        raise CannotJudge(text("the log begins late, so that its first loss is not that of an untrained model"))
    step, first, series = min(_firsts(training, loss), default=(0, math.nan, loss), key=lambda found: found[0])
    if math.isnan(first):
        raise CannotJudge(text("`{tag}` has no finite point", tag=loss.tag))
    guess = _guess(training, series, step, options)
    message = text(
        "{series} starts at {first} (step {step}), {ratio} times {chance}, {what}",
        series=context.name(series),
        first=number(first),
        step=step,
        ratio=_multiple(first / guess.loss),
        chance=number(guess.loss),
        what=guess.what,
    )
    if not _comes_down(series, max(options.min_ratio * guess.loss, options.max_cliff_level * first)):
        raise CannotJudge(
            text("`{tag}` never comes down to where a cross-entropy lies: it may be another loss", tag=series.tag)
        )
    if first < max(options.min_ratio * guess.loss, guess.highest):
        fallen = None if guess.is_told else _cliff(series, first, options)
        if fallen is None:
            return
        message += text(
            "; it is at {level} by step {step}, faster than so many classes can be learned",
            level=number(fallen[1]),
            step=fallen[0],
        )
    evidence: list[Evidence] = [
        Stat(name=text("first loss over that of a blind guess"), value=first / guess.loss, limit=options.min_ratio),
        Point.on(
            series,
            step=step,
            value=first,
            label=text("first loss {first}", first=number(first)),
        ),
    ]
    if guess.is_told:
        evidence.append(Level.on(series, value=guess.loss, label=guess.label))
    yield Hit(
        message=message,
        evidence=tuple(evidence),
        confidence=Confidence.HIGH if first >= options.min_ratio**2 * guess.loss else Confidence.MEDIUM,
    )


def _multiple(ratio: float) -> str:
    return f"{ratio:.2g}" if ratio < _TEN else f"{ratio:,.0f}" if ratio < _PLAIN else f"{ratio:.0e}"


class _Guess(NamedTuple):
    """The most that a first loss should be: that of a blind guess, as far as the run tells it.

    Attributes:
        loss: Its cross-entropy, in nats.
        what: What it is, in words.
        label: The same for a level on the chart.
        is_told: Whether the run tells the number of classes, or at least how many there are at most.
        highest: The highest loss that calibrated probabilities can have at the first accuracy, be it over a vocabulary.
    """

    loss: float
    what: str
    label: str = ""
    is_told: bool = True
    highest: float = 0.0


def _cliff(loss: Series, first: float, options: Options) -> tuple[int, float] | None:
    """Return where a loss above ln(k) of many classes has fallen faster than a model of that many could learn."""
    line = monotonic(loss)
    finite = np.isfinite(line.values)
    steps, values = line.steps[finite], line.values[finite]
    soon = round(_EARLY * len(values))
    if soon < _LEAST_EARLY - 1 or first <= math.log(options.max_classes):
        return None
    level = float(np.median(values[soon : soon + _LEAST_EARLY]))
    if steps[soon] - steps[0] > options.max_cliff_steps or level > options.max_cliff_level * first:
        return None
    return int(steps[soon]), level


def _is_text(training: Training) -> bool:
    """Return whether a run predicts tokens, whose number is that of a vocabulary."""
    return any(name_parts(series.tag) & _TEXT for series in training.series)


def _comes_down(loss: Series, limit: float) -> bool:
    """Return whether a loss is ever below a limit: one that never is has another unit, or another fault."""
    values = monotonic(loss).values
    return bool(np.nanmin(values, initial=np.inf) < limit)


def _firsts(training: Training, loss: Series) -> Iterator[tuple[int, float, Series]]:
    """Return step and value of the first finite point of a loss and of its twins in other intervals.

    Of a total whose cross-entropy is logged as well, the cross-entropy is taken: that of the other terms is unknown.
    """
    losses = list(training.select(Role.LOSS, Split.TRAIN, principal=False))
    named = [] if _is_named(loss) else [series for series in losses if not series.principal and _is_named(series)]
    for series in named or losses:
        if named or series.key == loss.key or (not series.principal and series.quantity == loss.quantity):
            line = monotonic(series)
            finite = np.flatnonzero(np.isfinite(line.values))
            if len(finite):
                yield int(line.steps[finite[0]]), float(line.values[finite[0]]), series


def _is_named(loss: Series) -> bool:
    """Return whether the name of a loss says that it is a cross-entropy."""
    parts = name_parts(loss.tag)
    return bool(parts & (_CROSS_ENTROPY | _BINARY)) or {"cross", "entropy"} <= parts


def _guess(training: Training, loss: Series, step: int, options: Options) -> _Guess:
    """Return the highest loss of a blind guess that the run allows for."""
    if name_parts(loss.tag) & _BINARY:
        what = text("ln(2), the loss of a blind guess over two classes, as the name of the loss says")
        return _Guess(math.log(2), what, text("ln 2 = {loss}", loss=number(math.log(2))))
    accuracies = [score for score in training.select(Role.SCORE, principal=False) if is_accuracy(score)]
    perplexities = [series for series in training.series if name_parts(series.tag) & _PERPLEXITY]
    if not (accuracies or perplexities or _is_named(loss)):
        raise CannotJudge(
            text("neither an accuracy nor the name of `{tag}` shows that it is a cross-entropy", tag=loss.tag)
        )
    for score in accuracies:
        if score.split is Split.TRAIN and len(score) and score.steps[0] == step:
            early = shares(score)
            early = early[: max(_LEAST_EARLY, round(_EARLY * len(early)))]
            least = float(early.min(initial=1.0))
            if 1.0 <= least * options.max_classes <= _GUESSED * options.max_classes:
                classes = max(2, math.ceil((1.0 - _ROUNDING) / least))
                chance = math.log(classes)
                what = text(
                    "the loss of a blind guess over {classes} classes (`{tag}` starts at {accuracy}, so there are "
                    "hardly more)",
                    classes=classes,
                    tag=score.tag,
                    accuracy=number(least),
                )
                return _Guess(
                    chance,
                    what,
                    text("at most ln {classes} = {loss}", classes=classes, loss=number(chance)),
                    highest=highest_loss(
                        float(early[0]), options.max_vocabulary if _is_text(training) else options.max_classes
                    ),
                )
            if len(early) and _GUESSED < early[0] < 1.0:
                highest = highest_loss(float(early[0]), options.max_classes)
                what = text(
                    "the highest that calibrated probabilities lose where `{tag}` is {accuracy}, be it over {classes} "
                    "classes",
                    tag=score.tag,
                    accuracy=number(float(early[0])),
                    classes=options.max_classes,
                )
                label = text(
                    "highest loss at accuracy {accuracy}: {loss}", accuracy=number(early[0]), loss=number(highest)
                )
                return _Guess(highest, what, label)
    what = text("the loss of a blind guess over {classes} classes, which is assumed", classes=options.max_classes)
    return _Guess(math.log(options.max_classes), what, is_told=False)
