"""unrepresentative-validation: the validation set is too small, or from another distribution."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import accuracy, shares, whole
from tb_diagnose.features.classifier_baseline import late
from tb_diagnose.features.epochs import between
from tb_diagnose.features.held_out import interval, jitter, set_size, standard_error
from tb_diagnose.features.monotonic import monotonic
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
    "early-stopping",
    "more-data",
    "check-loader",
    "split-by-group",
    "fit-preprocessing-on-train",
    "find-unseen-examples",
)
"""What helps where the level of validation is the sign, and not its jumps: more validation data does not."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``unrepresentative-validation``."""

    standard_error: float = threshold(
        0.06,
        unit="accuracy",
        source="assumption: two models must differ by 17 points (2.8 standard errors) before they can be told apart",
    )
    shares: int = threshold(
        3,
        unit="different accuracies",
        source="definition: by chance a set three times as large shows only such in one of 27 runs",
    )
    largest: int = threshold(
        1000, unit="examples", source="assumption: beyond it the size of the set does not explain a jump", le=10_000
    )
    jitter: float = threshold(
        0.1, unit="share of what the two losses gained", source="assumption: as large as ten percent of all progress"
    )
    over_train: float = threshold(
        4.0, unit="validation jitter over training jitter", source="convention: four standard deviations"
    )
    over_level: float = threshold(
        0.03,
        unit="share of the validation loss",
        source="assumption: less does not matter, however little was gained",
    )
    trend: float = threshold(
        4.0, unit="multiples of the jitter", source="convention: a rise beyond it is a trend, not a jump"
    )
    jumps: int = threshold(10, unit="evaluations", source="assumption: fewer cannot tell jumps from a curve that bends")
    learned: float = threshold(
        0.5, unit="share of the first training loss", source="assumption: training has solved half of its task"
    )
    apart: float = threshold(
        1 / 3,
        unit="share of what the two losses gained",
        source="cited: S1 sees the fault in a gap above 0.5, a third of what a loss has to gain that starts at 1.6",
    )
    level: float = threshold(
        3.0, unit="validation loss over training loss", source="assumption: less is a gap as many sound trainings have"
    )
    follows: float = threshold(
        0.1,
        unit="share of the first validation loss",
        source="assumption: a loss that falls by more does follow training, be it on another scale",
    )
    late: float = threshold(0.75, unit="share of the curve", source="assumption: a best level from there on is no turn")


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
    One of four. A validation accuracy, with at least `shares` different values, that only takes multiples of 1/n for
    an n so small that chance alone moves it by `standard_error`. Without such a count (a regression), a validation
    loss that jumps by `jitter` of all that was gained, by `over_level` of its own level and by `over_train` times
    what training does in the same stretch, with no rise beyond `trend`; an accuracy that shows a hundred examples or
    more rules that out. A validation loss that falls by less than `follows` and is never below the first training
    loss, although training has fallen under `learned` of it: then validation is another task than training. Or one
    that starts beside training, ends `apart` of it and `level` times as high while both still improve: its best level
    lies behind `late`, where an overfitted one has turned.

    ## Why it matters
    Checkpoints are chosen, and models compared, by these numbers. With 20 examples one answer more is 5 points.

    ## When it is wrong
    Accuracies that were rounded to one decimal look like those of ten examples. A high learning rate makes both
    losses jump; averaging over an epoch hides it in training. A model that learns its training set by heart from the
    first step on can leave validation above its start as well: then it is overfitting.

    ## Likely causes
    - A split of a few dozen examples, or of few groups (patients, days) with many examples each.
    - Validation data from another source, time or preparation than the training data.
    - Kinds of example in validation that training never saw.
    - Preprocessing or class order that differs between the splits.

    ## References
    - [S1] Case 2: validation moves in steps, the final gap is above 0.5: defects that training never saw.
    - [S4] Too small a validation set; training and test that do not match.
    - Agresti and Coull, 1998: the interval of a share of right answers.
    """
    if not training.family.fits_examples:
        raise CannotJudge(
            text("the validation of a {family} run does not measure how well it generalises", family=family(training))
        )
    score = next((found for split in (Split.VALIDATION, Split.TEST) if (found := accuracy(training, split))), None)
    pair = next(
        (pair for pair in training.pairs if pair.validation.role is Role.LOSS and pair.validation.principal), None
    )
    rights = shares(score) if score is not None else np.empty(0)
    if len(rights) < MIN_POINTS and (pair is None or len(pair.validation) < MIN_POINTS):
        raise CannotJudge(text("needs a validation accuracy or loss of at least {least} points", least=MIN_POINTS))
    size = set_size(rights, options.largest) if len(rights) >= MIN_POINTS else None
    counted = size is not None and size[1] >= options.shares
    if score is not None and size is not None and counted:
        error = standard_error(late(rights), size[0])
        if error >= options.standard_error:
            yield _few(context, score, size[0], late(rights), error, options)
            return
    if pair is None:
        return
    train: Outline = context.get(outline, pair.train)
    validation: Outline = context.get(outline, pair.validation)
    if min(len(train), len(validation)) < MIN_POINTS:
        return
    first = float(train.raw[: train.window].max())
    lowest = float(validation.raw.min())
    follows = validation.start - lowest > options.follows * validation.start
    if not follows and lowest >= first > 0.0 and 0.0 <= train.end <= options.learned * first:
        yield _elsewhere(context, pair, train, validation, first, options)
    elif _apart(train, validation, options):
        yield _behind(context, pair, train, validation, options)
    elif not (counted and size is not None and size[0] >= _MANY):
        yield from _jumps(context, pair, train, validation, options)


def _apart(train: Outline, validation: Outline, options: Options) -> bool:
    """Return whether validation follows training from far behind, still at its best at the end."""
    gained = _gained(train, validation)
    return (
        0.0 <= train.end <= options.learned * train.start
        and validation.end >= options.level * train.end
        and abs(validation.start - train.start) < options.apart * gained
        and int(np.argmin(validation.levels)) >= options.late * (len(validation) - 1)
        and validation.end - train.end >= options.apart * gained
    )


def _gained(train: Outline, validation: Outline) -> float:
    """Return the distance from the higher start to the lowest level of both."""
    lowest = min(float(train.levels.min()), float(validation.levels.min()))
    return max(train.start, validation.start) - lowest


def _jumps(context: Context, pair: Pair, train: Outline, validation: Outline, options: Options) -> Iterator[Hit]:
    """Yield a hit where the validation loss jumps far more than the training loss."""
    if len(validation) < options.jumps:
        return
    gained = _gained(train, validation)
    held_out = jitter(validation.raw)
    level = abs(float(np.median(validation.raw)))
    rise = validation.end - float(validation.levels.min())
    if held_out < max(options.jitter * gained, options.over_level * level):
        return
    training = jitter(between(pair.train, monotonic(pair.validation).steps)[1])
    if held_out < options.over_train * training:
        return
    if held_out > 0.0 and gained > 0.0 and rise < options.trend * held_out:
        yield _rough(context, pair, validation, held_out, training, gained, options)


def _few(context: Context, score: Series, size: int, right: float, error: float, options: Options) -> Hit:
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
            limit=100 * options.standard_error,
        ),
        evidence=(
            Stat(name=text("examples in the set"), value=float(size)),
            Stat(name=text("standard error"), value=error, limit=options.standard_error, unit=text("accuracy")),
            Level.on(
                score,
                value=scale * high,
                label=text("two standard errors above"),
            ),
            Level.on(
                score,
                value=scale * low,
                label=text("two standard errors below"),
            ),
        ),
        confidence=Confidence.HIGH,
    )


def _rough(
    context: Context,
    pair: Pair,
    validation: Outline,
    held_out: float,
    training: float,
    gained: float,
    options: Options,
) -> Hit:
    jump = int(np.argmax(np.abs(np.diff(validation.raw)))) + 1
    times = (
        text("{multiple:.0f} times the training loss", multiple=held_out / training)
        if training > 0.0
        else text("the training loss not at all")
    )
    return Hit(
        message=text(
            "{validation} jumps by {jitter} (one standard deviation) from one evaluation to the next, "
            "{share} of all that was gained (limit {limit}); that is {times}, {train}, in the same "
            "stretch",
            validation=context.name(pair.validation),
            jitter=number(held_out),
            share=share(held_out / gained),
            limit=share(options.jitter),
            times=times,
            train=context.name(pair.train),
        ),
        evidence=(
            Stat(
                name=text("validation jitter over gain"),
                value=held_out / gained,
                limit=options.jitter,
                unit=text("share"),
            ),
            Stat(
                name=text("validation jitter over training jitter"),
                value=held_out / training if training > 0.0 else None,
                limit=options.over_train,
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


def _elsewhere(
    context: Context, pair: Pair, train: Outline, validation: Outline, first: float, options: Options
) -> Hit:
    least = float(validation.raw.min())
    return Hit(
        message=text(
            "{validation} is never below {least}, while {train} starts at {first} and ends at {end}, "
            "{share} of that (limit {limit}): what training learns never helped on validation, which is "
            "of another kind or is overfitted from the first step on",
            validation=context.name(pair.validation),
            least=number(least),
            train=context.name(pair.train),
            first=number(first),
            end=number(train.end),
            share=share(train.end / first),
            limit=share(options.learned),
        ),
        evidence=(
            Stat(name=text("lowest validation loss over first training loss"), value=least / first, limit=1.0),
            Stat(name=text("training loss kept"), value=train.end / first, limit=options.learned, unit=text("share")),
            Level.on(
                pair.train,
                value=first,
                label=text("start {first}", first=number(first)),
            ),
            _last_gap(pair, train, validation),
        ),
        confidence=Confidence.MEDIUM,
        remedies=_OTHER_DATA,
    )


def _behind(context: Context, pair: Pair, train: Outline, validation: Outline, options: Options) -> Hit:
    gained = _gained(train, validation)
    gap = validation.end - train.end
    return Hit(
        message=text(
            "{validation} still improves at the end, {end}, but stays {gap} above {train}, {share} of "
            "all that was gained (limit {limit}): validation is of another kind than training, or the "
            "training set is too small to stand for it",
            validation=context.name(pair.validation),
            end=number(validation.end),
            gap=number(gap),
            train=context.name(pair.train),
            share=share(gap / gained),
            limit=share(options.apart),
        ),
        evidence=(
            Stat(name=text("gap over gain"), value=gap / gained, limit=options.apart, unit=text("share")),
            _last_gap(pair, train, validation),
        ),
        confidence=Confidence.LOW,
        remedies=_OTHER_DATA,
    )


def _last_gap(pair: Pair, train: Outline, validation: Outline) -> Gap:
    gap = validation.end - train.end
    return Gap.on(
        pair.validation,
        pair.train,
        step=int(validation.steps[-1]),
        value=gap,
        label=text("gap {gap}", gap=number(gap)),
        first_value=validation.end,
        other_value=train.end,
    )
