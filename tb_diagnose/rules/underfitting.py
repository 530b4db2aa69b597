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

    min_loss: float = threshold(
        0.5, unit="share of the loss of a blind guess", source="assumption: half of what could be learned is not"
    )
    max_score: float = threshold(
        0.6,
        unit="accuracy corrected for chance",
        source="cited: Landis and Koch, 1977: no more than moderate agreement",
    )
    min_score: float = threshold(
        0.1, unit="accuracy corrected for chance", source="assumption: below it nothing was learned at all"
    )
    max_r2: float = threshold(
        1 / 3, unit="R2", source="assumption: two thirds of the variance are left unexplained", le=1
    )
    max_gap: float = threshold(
        0.2,
        unit="share of the loss of a blind guess",
        source="cited: S1 calls 0.1-0.3 a reasonable gap, for losses that start near ln(4)",
    )
    max_late_fall: float = threshold(
        1 / 6,
        unit="share of the improvement, in the last third",
        source="definition: half as fast as a straight line; more is a training under way",
    )
    max_unevenness: float = threshold(
        0.1,
        unit="difference from the highest loss of calibrated probabilities, as a share of it",
        source="assumption: closer than models that are merely too weak, whose errors gather in hard examples",
        le=1,
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
    Both losses end above `min_loss` of ln(k), the loss of a blind guess over k classes, every accuracy ends under
    `max_score` once corrected for chance, and validation is at most `max_gap` above training. Over the last third
    neither loss falls by more than `max_late_fall` of the larger improvement. The number of classes is that at which
    the first loss and the first accuracy fit together; a run that does not start near a blind guess, has more than
    twenty classes, or ends under `min_score` is left to other rules. In a regression R2 ends under `max_r2` on both
    splits.

    ## Why it matters
    More data and earlier stopping cannot help: the model does not even describe what it was shown.

    ## When it is wrong
    Where the inputs do not determine the answer, no model gets lower; wrong labels look the same. Where both losses
    lie within `max_unevenness` of the highest that calibrated probabilities have at that accuracy, every example is
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
        if _flat(train, validation, options) and _unsolved(found, options):
            yield _classifier(context, pair, found, options)
    elif _flat(train, validation, options) and _unexplained(explained, options):
        yield _regression(context, pair, (train, validation), explained, options)


def _flat(train: Outline, validation: Outline, options: Options) -> bool:
    """Return whether neither loss is still falling."""
    curves = (train, validation)
    gained = max(curve.start - float(curve.levels.min()) for curve in curves)
    return all(late_fall(curve).fall <= options.max_late_fall * gained for curve in curves)


def _unsolved(found: Fit, options: Options) -> bool:
    splits = (found.train, found.validation)
    kappas = [split.kappa for split in splits if split.kappa is not None]
    return (
        all(split.of_chance >= options.min_loss for split in splits)
        and options.min_score <= max(kappas) < options.max_score
        and found.validation.of_chance - found.train.of_chance <= options.max_gap
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
        max(explained.train, explained.validation) < options.max_r2
        and explained.train - explained.validation <= options.max_gap
    )


def _classifier(context: Context, pair: Pair, found: Fit, options: Options) -> Hit:
    train, validation = found.train, found.validation
    chance = train.level / train.of_chance
    message = text(
        "{train} ends at {level} and {validation} at {validation_level}, {of_chance} and "
        "{validation_of_chance} of a blind guess over about {classes} classes (limit {limit}), and "
        "no longer fall",
        train=context.name(pair.train),
        level=number(train.level),
        validation=context.name(pair.validation),
        validation_level=number(validation.level),
        of_chance=share(train.of_chance),
        validation_of_chance=share(validation.of_chance),
        classes=found.classes,
        limit=share(options.min_loss),
    )
    scored = validation if validation.score is not None else train
    if scored.score is not None and scored.right is not None:
        message += text("; {score} ends at {right}", score=context.name(scored.score), right=share(scored.right))
    even = [split.evenness for split in (train, validation) if split.evenness is not None]
    labels = bool(even) and max(abs(1.0 - one) for one in even) <= options.max_unevenness
    if labels:
        message += text(
            "; that is about the highest loss that is possible at this accuracy ({highest}): the model is equally "
            "unsure of every example, as with labels that are wrong at random",
            highest=number(_highest(scored)),
        )
    evidence: list[Evidence] = [
        Stat(
            name=text("training loss over a blind guess"),
            value=train.of_chance,
            limit=options.min_loss,
            unit=text("share"),
        ),
        Stat(name=text("accuracy corrected for chance"), value=scored.kappa, limit=options.max_score),
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
            "{score} ends at {validation} (limit {limit}) while {train} ends at {end} and "
            "{pair_validation} at {validation_end}, and they no longer fall",
            score=context.name(explained.score),
            validation=number(explained.validation),
            limit=number(options.max_r2),
            train=context.name(pair.train),
            end=number(train.end),
            pair_validation=context.name(pair.validation),
            validation_end=number(validation.end),
        ),
        evidence=(
            Stat(name=text("R2"), value=explained.validation, limit=options.max_r2),
            Stat(name=text("R2 of the training set"), value=explained.train, limit=options.max_r2),
            Level.on(
                explained.score,
                value=options.max_r2,
                label=text("R2 {explained}", explained=number(options.max_r2)),
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
