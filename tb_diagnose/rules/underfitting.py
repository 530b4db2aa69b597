"""underfitting: both losses end high and flat, close together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tb_diagnose.features.classification import shares
from tb_diagnose.features.classifier_baseline import Fit, SplitFit, fit, late
from tb_diagnose.features.late_trend import late_fall
from tb_diagnose.features.movement import begins_late
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.features.scores import is_r2
from tb_diagnose.findings import Confidence, Evidence, Gap, Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Pair, Role, Series, Split, Training
from tb_diagnose.rules.registry import CannotJudge, Context, EachPair, Hit, rule, threshold

MIN_POINTS = 6
"""A third of the curve takes two points, the least that have a slope (definition)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``underfitting``."""

    high: float = threshold(
        0.5, unit="share of the loss of a blind guess", source="assumption: half of what could be learned is not"
    )
    kappa: float = threshold(
        0.6,
        unit="accuracy corrected for chance",
        source="cited: Landis and Koch, 1977: no more than moderate agreement",
    )
    learned: float = threshold(
        0.1, unit="accuracy corrected for chance", source="assumption: below it nothing was learned at all"
    )
    explained: float = threshold(
        1 / 3, unit="R2", source="assumption: two thirds of the variance are left unexplained", le=1
    )
    gap: float = threshold(
        0.2,
        unit="share of the loss of a blind guess",
        source="cited: S1 calls 0.1-0.3 a reasonable gap, for losses that start near ln(4)",
    )
    still_falling: float = threshold(
        0.1,
        unit="share of what was gained, in the last third",
        source="assumption: more means that it was stopped early",
    )
    errors: float = threshold(2.0, unit="standard errors", source="convention: 95 % confidence")
    start: float = threshold(
        0.4,
        unit="accuracy corrected for chance",
        source="cited: Landis and Koch, 1977: no more than fair agreement; a run that starts higher was trained before",
    )
    max_classes: int = threshold(
        20,
        unit="classes",
        source="assumption: with more (words, tokens) the lowest loss that can be reached is far above zero",
        ge=2,
    )
    even: float = threshold(
        0.95,
        unit="loss over the highest of honest probabilities",
        source="assumption: closer than models that are merely too weak, whose errors gather in hard examples",
    )
    timid: float = threshold(
        1.1,
        unit="loss over the highest of honest probabilities",
        source="assumption: above it the model is less sure than it could be, which says nothing of the labels",
    )


@rule(
    name="underfitting",
    group="not learning",
    severity=Severity.WARNING,
    subject=EachPair(roles=(Role.LOSS,), min_points=MIN_POINTS),
    options=Options,
    remedies=(
        "overfit-one-batch",
        "larger-model",
        "reduce-regularisation",
        "raise-learning-rate",
        "compare-with-simple-model",
        "clean-labels",
        "select-features",
        "change-architecture",
        "search-one-at-a-time",
    ),
    supersedes=("overfitting",),
    since="0.1.0",
)
def underfitting(pair: Pair, options: Options, context: Context) -> Iterator[Hit]:
    """Find a model that ends far from solving even its training set, and no longer improves.

    ## What it looks for
    Both losses end above `high` of ln(k), the loss of a blind guess over k classes, every accuracy ends under `kappa`
    once corrected for chance, and validation is at most `gap` above training. The last third of the training curve
    falls by less than `still_falling` of what was gained, or by no more than `errors` of its standard error while the
    validation loss stands still. The number of classes is that at which the first loss and the first accuracy fit
    together; a run that does not start near a blind guess (`start`), has more than `max_classes`, or ends under
    `learned` is left to other rules. In a regression R2 ends under `explained` on both splits.

    ## Why it matters
    More data and earlier stopping cannot help: the model does not even describe what it was shown.

    ## When it is wrong
    Where the inputs do not determine the answer, no model gets lower; wrong labels look the same. Where both losses
    lie between `even` and `timid` times the highest that honest probabilities have at that accuracy, every example is
    equally uncertain: evenly wrong labels do that, a weak model rarely does, and the message says so.

    ## Likely causes
    - Too small a model: too few layers, channels or units, or a kernel size that does not fit.
    - Too much regularisation: dropout rate, weight decay, augmentation.
    - Wrong labels, or inputs that do not hold the answer.
    - A learning rate that is too low, or has decayed too early.

    ## References
    - [S1] High bias: training loss stays high, validation as high, small gap.
    - Fano's inequality: the highest cross-entropy at a given accuracy (by definition).
    - CS231n, "Neural Networks Part 3": the gap between training and validation accuracy.
    """
    train: Outline = context.get(outline, pair.train)
    validation: Outline = context.get(outline, pair.validation)
    if min(len(train), len(validation)) < MIN_POINTS:
        raise CannotJudge(text("needs at least {least} finite points of both losses", least=MIN_POINTS))
    explained = _explained(context.training, pair, train.end / validation.end if validation.end else 1.0)
    if explained is None:
        if begins_late(context.training):
            raise CannotJudge(text("the log begins late, so that the number of classes cannot be read from its start"))
        found: Fit | str = context.get(fit, context.training, pair, train, validation)
        if isinstance(found, str):
            raise CannotJudge(found)
        if found.classes > options.max_classes:
            raise CannotJudge(
                text(
                    "with some {classes:,} classes the lowest loss that can be reached is not known",
                    classes=found.classes,
                )
            )
        if found.first_kappa > options.start:
            raise CannotJudge(
                text("the run does not start at a blind guess, so that its number of classes is not known")
            )
        if _flat(train, validation, options) and _unsolved(found, options):
            yield _classifier(context, pair, found, options)
    elif _flat(train, validation, options) and _unexplained(explained, options):
        yield _regression(context, pair, (train, validation), explained, options)


def _flat(train: Outline, validation: Outline, options: Options) -> bool:
    """Return whether neither loss is still falling."""
    gained = max(train.start, validation.start) - min(float(train.levels.min()), float(validation.levels.min()))
    limit = options.still_falling * gained
    training = late_fall(train)
    if training.fall <= limit:
        return True
    return training.within(limit, options.errors) and late_fall(validation).fall <= limit


def _unsolved(found: Fit, options: Options) -> bool:
    splits = (found.train, found.validation)
    kappas = [split.kappa for split in splits if split.kappa is not None]
    return (
        all(split.of_chance >= options.high for split in splits)
        and options.learned <= max(kappas) < options.kappa
        and found.validation.of_chance - found.train.of_chance <= options.gap
    )


@dataclass(frozen=True, eq=False, kw_only=True)
class _Explained:
    """The share of the variance that a regression explains at its end."""

    score: Series
    train: float
    validation: float


def _explained(training: Training, pair: Pair, ratio: float) -> _Explained | None:
    """Return R2 of both splits, or None where none is logged.

    Without one of the training split it follows from the ratio of the two losses, training over validation, which
    are shares of the same variance.
    """
    ends: dict[Split, float] = {}
    scores: dict[Split, Series] = {}
    for split in (Split.TRAIN, pair.validation.split):
        for series in training.select(Role.SCORE, split):
            values = shares(series)
            if is_r2(series) and len(values):
                ends.setdefault(split, late(values))
                scores.setdefault(split, series)
    validation = ends.get(pair.validation.split)
    if validation is None:
        return None
    return _Explained(
        score=scores[pair.validation.split],
        train=ends.get(Split.TRAIN, 1.0 - (1.0 - validation) * ratio),
        validation=validation,
    )


def _unexplained(explained: _Explained, options: Options) -> bool:
    return (
        max(explained.train, explained.validation) < options.explained
        and explained.train - explained.validation <= options.gap
    )


def _classifier(context: Context, pair: Pair, found: Fit, options: Options) -> Hit:
    train, validation = found.train, found.validation
    chance = train.level / train.of_chance
    message = text(
        "{train} stands at {level} and {validation} at {validation_level}, {of_chance} and "
        "{validation_of_chance} of a blind guess over about {classes} classes (limit {limit}), and "
        "no longer fall",
        train=context.name(pair.train),
        level=number(train.level),
        validation=context.name(pair.validation),
        validation_level=number(validation.level),
        of_chance=share(train.of_chance),
        validation_of_chance=share(validation.of_chance),
        classes=found.classes,
        limit=share(options.high),
    )
    scored = validation if validation.score is not None else train
    if scored.score is not None and scored.right is not None:
        message += text("; {score} stands at {right}", score=context.name(scored.score), right=share(scored.right))
    even = [split.evenness for split in (train, validation) if split.evenness is not None]
    labels = bool(even) and options.even <= min(even) and max(even) <= options.timid
    if labels:
        message += text(
            "; that is about the highest loss that is possible at this accuracy ({highest}): the model is equally "
            "unsure of every example, as with labels that are wrong at random",
            highest=number(_highest(scored)),
        )
    evidence: list[Evidence] = [
        Stat(
            name=text("training loss over a blind guess"), value=train.of_chance, limit=options.high, unit=text("share")
        ),
        Stat(name=text("accuracy corrected for chance"), value=scored.kappa, limit=options.kappa),
        Level.on(
            pair.train,
            value=chance,
            label=text("ln {classes} = {chance}", classes=found.classes, chance=number(chance)),
        ),
        *_places(pair, train.curve, validation.curve),
    ]
    return Hit(
        message=message,
        evidence=tuple(evidence),
        confidence=Confidence.MEDIUM,
        remedies=("clean-labels", *(name for name in underfitting.remedies if name != "clean-labels"))
        if labels
        else (),
    )


def _highest(split: SplitFit) -> float:
    return split.level / split.evenness if split.evenness else float("nan")


def _regression(
    context: Context, pair: Pair, curves: tuple[Outline, Outline], explained: _Explained, options: Options
) -> Hit:
    train, validation = curves
    return Hit(
        message=text(
            "{score} ends at {validation} (limit {limit}) while {train} stands at {end} and "
            "{pair_validation} at {validation_end}, and they no longer fall",
            score=context.name(explained.score),
            validation=number(explained.validation),
            limit=number(options.explained),
            train=context.name(pair.train),
            end=number(train.end),
            pair_validation=context.name(pair.validation),
            validation_end=number(validation.end),
        ),
        evidence=(
            Stat(name=text("R2"), value=explained.validation, limit=options.explained),
            Stat(name=text("R2 of the training set"), value=explained.train, limit=options.explained),
            Level.on(
                explained.score,
                value=options.explained,
                label=text("R2 {explained}", explained=number(options.explained)),
            ),
            *_places(pair, train, validation),
        ),
        confidence=Confidence.MEDIUM,
    )


def _places(pair: Pair, train: Outline, validation: Outline) -> Iterator[Evidence]:
    """Yield the stretch in which training stands still, and the small gap at the end where validation is behind."""
    since = 2 * len(train) // 3
    gap = validation.end - train.end
    yield Span.on(
        pair.train,
        first_step=int(train.steps[since]),
        last_step=int(train.steps[-1]),
        label=text("high and flat"),
    )
    if gap > 0.0:
        yield Gap.on(
            pair.validation,
            pair.train,
            step=int(validation.steps[-1]),
            value=gap,
            label=text("gap {gap}", gap=number(gap)),
            first_value=validation.end,
            other_value=train.end,
        )
