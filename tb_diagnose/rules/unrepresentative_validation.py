"""unrepresentative-validation: the validation set is too small, or of another kind than training or test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import accuracy, shares, whole
from tb_diagnose.features.classifier_baseline import late
from tb_diagnose.features.epochs import between
from tb_diagnose.features.held_out import interval, jitter, set_size, standard_error
from tb_diagnose.features.monotonic import begins_late, monotonic
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Gap, Level, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Pair, Role, Series, Split, Training, family
from tb_diagnose.rules.registry import CannotJudge, Context, Hit, WholeTraining, rule, threshold

MIN_POINTS = 4
"""Fewer evaluations say nothing of the set behind them (assumption)."""
_MANY = 100
"""Examples from which on chance moves an accuracy by no more than five points (definition)."""

_OTHER_DATA = (
    "compare-splits",
    "check-loader",
    "split-by-group",
    "fit-preprocessing-on-train",
    "find-unseen-examples",
    "evaluate-train-in-eval-mode",
)
"""What helps where the level of validation is the sign, and not its jumps: more validation data does not."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``unrepresentative-validation``."""

    max_standard_error: float = threshold(
        0.06,
        unit="accuracy",
        source="assumption: two models must differ by 17 points (2.8 standard errors) before they can be told apart",
    )
    min_values: int = threshold(
        3,
        unit="different accuracies",
        source="definition: by chance a set three times as large shows only such in one of 27 runs",
    )
    max_jitter: float = threshold(
        0.1,
        unit="share of the improvement of the two losses",
        source="assumption: as large as ten percent of all progress",
    )
    max_jitter_of_level: float = threshold(
        0.05,
        unit="share of the validation loss",
        source="assumption: less does not matter, however small the improvement is",
    )
    noise_sigmas: float = threshold(
        4.0, unit="multiples of the training noise, and of the jitter", source="convention: four standard deviations"
    )
    min_evaluations: int = threshold(
        10, unit="evaluations", source="assumption: fewer cannot tell jumps from a curve that bends"
    )
    min_score_gap: float = threshold(
        0.2,
        unit="accuracy",
        source="calibrated: real trainings, 2026-12; healthy runs stay under 0.1 where validation is the better one",
    )
    min_train_gain: float = threshold(
        0.02, unit="accuracy", source="convention: two more hits in a hundred are the least to speak of"
    )


@rule(
    name="unrepresentative-validation",
    group="generalisation",
    severity=Severity.WARNING,
    subject=WholeTraining(),
    options=Options,
    remedies=(
        "enlarge-validation",
        "compare-splits",
        "cross-validate",
        "find-unseen-examples",
        "check-loader",
        "split-by-group",
        "fit-preprocessing-on-train",
    ),
    supersedes=("metric-conflict",),
    since="0.1.0",
)
def unrepresentative_validation(training: Training, options: Options, context: Context) -> Iterator[Hit]:
    """Find a validation set whose numbers say little of how the model does on new data.

    ## What it looks for
    One of three. A validation accuracy, with at least `min_values` different values, that only takes multiples of 1/n
    for an n so small that chance alone moves it by `max_standard_error`. Without such a count (a regression), a
    validation loss of at least `min_evaluations` points that jumps by `max_jitter` of the improvement, by
    `max_jitter_of_level` of its own level and by `noise_sigmas` times what training does in the same stretch, with no
    rise of as many times the jumps; an accuracy that shows a hundred examples or more rules that out, and one part of
    a loss says nothing alone.

    Or two accuracies `min_score_gap` apart that no model explains: test ends that far below validation; validation is
    exactly 0 in half of its evaluations or more, below any guess, while training learns; or validation is that far
    above a training accuracy that has gained less than `min_train_gain` in half of the run.

    ## Why it matters
    Checkpoints are chosen, and models compared, by these numbers. With 20 examples one answer more is 5 points.

    ## When it is wrong
    Accuracies that were rounded to one decimal look like those of ten examples. A high learning rate makes both
    losses jump; averaging over an epoch hides it in training. Very strong dropout or augmentation can hold the
    training accuracy near a guess: evaluate the training set without them.

    ## Likely causes
    - A split of a few dozen examples, or of few groups (patients, days) with many examples each.
    - Validation data from another source, time or preparation than the training data.
    - A split that was cut from sorted data: it holds one class, or classes that training never saw.
    - Preprocessing or class order that differs between the splits.

    ## References
    - [S1] Case 2: validation moves in steps, the final gap is above 0.5: defects that training never saw.
    - [S4] Too small a validation set; training and test that do not match.
    - Agresti and Coull, 1998: the interval of a share of right answers.
    """
    if not training.family.fits_examples:
        raise CannotJudge(
            text("the validation of {family} runs does not measure how well it generalises", family=family(training))
        )
    score = next((found for split in (Split.VALIDATION, Split.TEST) if (found := accuracy(training, split))), None)
    pair = next(
        (pair for pair in training.pairs if pair.validation.role is Role.LOSS and pair.validation.principal), None
    )
    rights = shares(score) if score is not None else np.empty(0)
    if len(rights) < MIN_POINTS and (pair is None or len(pair.validation) < MIN_POINTS):
        raise CannotJudge(text("needs a validation accuracy or loss of at least {least} points", least=MIN_POINTS))
    size = set_size(rights) if len(rights) >= MIN_POINTS else None
    counted = size is not None and size[1] >= options.min_values
    if score is not None and size is not None and counted:
        error = standard_error(late(rights), size[0])
        if error >= options.max_standard_error:
            yield _few(context, score, size, late(rights), error, options)
            return
    if score is not None and (hit := _apart(context, score, options)):
        yield hit
    elif pair is not None and not (counted and size is not None and size[0] >= _MANY):
        yield from _jumps(context, pair, options)


def _apart(context: Context, score: Series, options: Options) -> Hit | None:
    """Return a hit where two accuracies end too far from each other for any model."""
    rights = shares(score)
    tested = accuracy(context.training, Split.TEST)
    both = tested is not None and tested is not score and len(rights) > 0 and len(shares(tested)) > 0
    if tested is not None and both and late(rights) - late(shares(tested)) >= options.min_score_gap:
        return _two_levels(context, tested, score, options)
    trained = accuracy(context.training, Split.TRAIN)
    if trained is None or min(len(shares(trained)), len(rights)) < MIN_POINTS:
        return None
    mostly, mostly_trained = float(np.median(rights)), float(np.median(shares(trained)))
    below_any_guess = mostly == 0.0 and mostly_trained >= options.min_score_gap
    learns = begins_late(trained) or mostly_trained - float(shares(trained)[0]) > options.min_train_gain
    if below_any_guess or (not learns and mostly - mostly_trained >= options.min_score_gap):
        return _two_levels(context, score, trained, options)
    return None


def _jumps(context: Context, pair: Pair, options: Options) -> Iterator[Hit]:
    """Yield a hit where the validation loss jumps far more than the training loss, about no trend of its own."""
    train: Outline = context.get(outline, pair.train)
    validation: Outline = context.get(outline, pair.validation)
    parts = sum(1 for _ in context.training.select(Role.LOSS, pair.validation.split))
    if begins_late(pair.validation):
        raise CannotJudge(text("the log begins late, so that the improvement which jumps are compared with is unknown"))
    if parts > 1 or len(validation) < options.min_evaluations or len(train) < MIN_POINTS:
        return
    lowest = min(float(train.levels.min()), float(validation.levels.min()))
    gained = max(train.start, validation.start) - lowest
    jumps = jitter(validation.raw)
    level = abs(float(np.median(validation.raw)))
    training = jitter(context.get(between, pair.train, validation)[1])
    rise = validation.end - float(validation.levels.min())
    large = jumps >= max(options.max_jitter * gained, options.max_jitter_of_level * level)
    if gained > 0.0 and large and jumps >= options.noise_sigmas * training and rise < options.noise_sigmas * jumps:
        yield _rough(context, pair, validation, jumps, training, gained, options)


def _few(
    context: Context, score: Series, counted: tuple[int, int], right: float, error: float, options: Options
) -> Hit:
    """Return what is said of an accuracy over few examples."""
    size, values = counted
    scale = whole(score)
    low, high = interval(right, size)
    return Hit(
        message=text(
            "{score} only takes multiples of 1/{size}, as a set of {size} examples would make it: at "
            "{right} chance alone moves it by {error:.0f} points (one standard error, limit {limit:.0f})",
            score=context.name(score),
            size=size,
            right=share(right),
            error=100 * error,
            limit=100 * options.max_standard_error,
        ),
        evidence=(
            Stat(name=text("examples in the set"), value=float(size)),
            Stat(name=text("standard error"), value=error, limit=options.max_standard_error, unit=text("accuracy")),
            Level.on(score, value=scale * high, label=text("two standard errors above")),
            Level.on(score, value=scale * low, label=text("two standard errors below")),
        ),
        confidence=Confidence.HIGH if values > options.min_values else Confidence.MEDIUM,
    )


def _two_levels(context: Context, score: Series, other: Series, options: Options) -> Hit:
    """Return what is said of two accuracies that are too far apart."""
    one, two = late(shares(score)), late(shares(other))
    size = (one - two) * whole(score)
    return Hit(
        message=text(
            "{score} ends at {right} and {other} at {other_right} (limit {limit} points apart): the two are not "
            "measured on examples of one kind",
            score=context.name(score),
            right=share(one),
            other=context.name(other),
            other_right=share(two),
            limit=f"{100 * options.min_score_gap:.0f}",
        ),
        evidence=(
            Stat(name=text("accuracy gap"), value=abs(one - two), limit=options.min_score_gap),
            Gap.on(
                score,
                other,
                step=int(monotonic(score).steps[-1]),
                value=size,
                label=text("gap {value}", value=number(size)),
            ),
        ),
        confidence=Confidence.MEDIUM,
        remedies=_OTHER_DATA,
    )


def _rough(
    context: Context,
    pair: Pair,
    validation: Outline,
    jumps: float,
    training: float,
    gained: float,
    options: Options,
) -> Hit:
    """Return what is said of a validation loss that jumps."""
    jump = int(np.argmax(np.abs(np.diff(validation.raw)))) + 1
    times = (
        text("{multiple:.0f} times as much as the training loss", multiple=jumps / training)
        if training > 0.0
        else text("not at all in the training loss")
    )
    return Hit(
        message=text(
            "{validation} jumps by {jitter} (one standard deviation) from one evaluation to the next, "
            "{share} of the improvement (limit {limit}), and {times}, {train}, in the same stretch",
            validation=context.name(pair.validation),
            jitter=number(jumps),
            share=share(jumps / gained),
            limit=share(options.max_jitter),
            times=times,
            train=context.name(pair.train),
        ),
        evidence=(
            Stat(
                name=text("validation jitter over improvement"),
                value=jumps / gained,
                limit=options.max_jitter,
                unit=text("share"),
            ),
            Stat(
                name=text("validation jitter over training jitter"),
                value=jumps / training if training > 0.0 else None,
                limit=options.noise_sigmas,
            ),
            Point.on(
                pair.validation,
                step=int(validation.steps[jump]),
                value=float(validation.raw[jump]),
                label=text("largest jump"),
            ),
            Span.on(
                pair.validation,
                first_step=int(validation.steps[len(validation) // 3]),
                last_step=int(validation.steps[-1]),
                label=text("jumps"),
            ),
        ),
        confidence=Confidence.MEDIUM,
    )
