"""noisy-labels: training cannot fit what the model answers rightly on validation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tb_diagnose.features.classifier_baseline import Fit, SplitFit, fit
from tb_diagnose.features.late_trend import late_fall
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Evidence, Gap, Level, Severity, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Pair, Role
from tb_diagnose.rules.registry import CannotJudge, Context, EachPair, Hit, rule, threshold

MIN_POINTS = 6
"""A third of the curve takes two points, the least that have a slope (definition)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``noisy-labels``."""

    solved: float = threshold(
        0.6,
        unit="validation accuracy corrected for chance",
        source="cited: Landis and Koch, 1977: more than moderate agreement",
    )
    ahead: float = threshold(
        0.2,
        unit="accuracy corrected for chance, validation over training",
        source="assumption: dropout alone seldom costs so much of the training accuracy",
    )
    even: float = threshold(
        0.9,
        unit="training loss over the highest of honest probabilities",
        source="calibrated: real trainings, 2026-11; wrong labels end above 0.97, dropout below 0.8",
    )
    high: float = threshold(
        0.5, unit="share of the loss of a blind guess", source="assumption: half of what could be learned is not"
    )
    well_solved: float = threshold(
        0.8,
        unit="validation accuracy corrected for chance",
        source="cited: Landis and Koch, 1977: almost perfect agreement; where no training accuracy is logged",
    )
    loss_ratio: float = threshold(
        0.7,
        unit="validation loss over training loss",
        source="assumption: where no training accuracy is logged",
    )
    still_falling: float = threshold(
        0.1, unit="share of what was gained, in the last third", source="assumption: more is a training under way"
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


@rule(
    name="noisy-labels",
    group="generalisation",
    severity=Severity.WARNING,
    subject=EachPair(roles=(Role.LOSS,), min_points=MIN_POINTS),
    options=Options,
    remedies=(
        "clean-labels",
        "check-labels",
        "evaluate-train-in-eval-mode",
        "reduce-regularisation",
        "smooth-labels",
        "early-stopping",
    ),
    supersedes=("undertrained",),
    since="0.1.0",
)
def noisy_labels(pair: Pair, options: Options, context: Context) -> Iterator[Hit]:
    """Find a training set that cannot be fitted by a model which answers the validation set rightly.

    ## What it looks for
    The training loss has settled above `high` of ln(k), the loss of a blind guess over k classes, and validation ends
    well: its accuracy, corrected for chance, is over `solved` and `ahead` of the training accuracy. The training loss
    must be at least `even` of the highest loss that honest probabilities have at that accuracy: wrong labels make
    every example equally uncertain, while dropout and augmentation leave easy examples easy. Where no training
    accuracy is logged, a validation accuracy over `well_solved` and a validation loss under `loss_ratio` of the
    training loss count instead. Classes, `start` and `max_classes` are as in `underfitting`.

    ## Why it matters
    The model spends its capacity on labels that are wrong; trained for longer, it will learn them by heart.

    ## When it is wrong
    Very strong dropout or augmentation, mixed examples and smoothed labels hold the training loss up too: evaluate
    the training set without them. Where validation labels are as wrong as those of training, both splits end high
    and together, which is reported as `underfitting`; where wrong labels are learned by heart, as `overfitting`.

    ## Likely causes
    - Labels by cheap annotators, by rules or by another model.
    - Labels that have lost their rows in a part of the training files.
    - A training split from another, dirtier source than the validation split.

    ## References
    - [S4] Noise, outliers and wrong labels.
    - Fano's inequality: the highest cross-entropy at a given accuracy (by definition).
    - Zhang et al., "Understanding Deep Learning Requires Rethinking Generalization", 2017: wrong labels are learned
      by heart in the end.
    """
    train: Outline = context.get(outline, pair.train)
    validation: Outline = context.get(outline, pair.validation)
    if min(len(train), len(validation)) < MIN_POINTS:
        raise CannotJudge(text("needs at least {least} finite points of both losses", least=MIN_POINTS))
    found: Fit | str = context.get(fit, context.training, pair, train, validation)
    if isinstance(found, str):
        raise CannotJudge(found)
    if found.classes > options.max_classes:
        raise CannotJudge(
            text(
                "with some {classes:,} classes the lowest loss that can be reached is not known", classes=found.classes
            )
        )
    if found.first_kappa > options.start:
        raise CannotJudge(text("the run does not start at a blind guess, so that its number of classes is not known"))
    if found.validation.kappa is None:
        raise CannotJudge(text("needs a validation accuracy, found none"))
    gained = train.start - float(train.levels.min())
    settled = late_fall(train).within(options.still_falling * gained, options.errors)
    if settled and found.train.of_chance >= options.high and _fits_less(found, found.validation.kappa, options):
        yield _hit(context, pair, found, found.train, found.validation, options)


def _fits_less(found: Fit, validation_kappa: float, options: Options) -> bool:
    """Return whether training is fitted less than validation, and in the way of wrong labels."""
    train = found.train
    if train.kappa is None or train.evenness is None:
        return validation_kappa >= options.well_solved and (found.validation.level <= options.loss_ratio * train.level)
    return (
        validation_kappa >= options.solved
        and validation_kappa - train.kappa >= options.ahead
        and train.evenness >= options.even
    )


def _hit(context: Context, pair: Pair, found: Fit, train: SplitFit, validation: SplitFit, options: Options) -> Hit:
    chance = train.level / train.of_chance
    gap = validation.level - train.level
    evidence: list[Evidence] = [
        Stat(
            name=text("training loss over a blind guess"), value=train.of_chance, limit=options.high, unit=text("share")
        ),
        Gap.on(
            pair.validation,
            pair.train,
            step=int(validation.curve.steps[-1]),
            value=gap,
            label=text("training higher by {gap}", gap=number(-gap)),
            first_value=validation.level,
            other_value=train.level,
        ),
        Level.on(
            pair.train,
            value=chance,
            label=text("ln {classes} = {chance}", classes=found.classes, chance=number(chance)),
        ),
    ]
    message = text(
        "{train} has settled at {level}, {of_chance} of a blind guess over about {classes} classes "
        "(limit {limit}), while {validation} stands at {validation_level}",
        train=context.name(pair.train),
        level=number(train.level),
        of_chance=share(train.of_chance),
        classes=found.classes,
        limit=share(options.high),
        validation=context.name(pair.validation),
        validation_level=number(validation.level),
    )
    if validation.score is not None and validation.right is not None:
        message += text(" and {score} at {right}", score=context.name(validation.score), right=share(validation.right))
    if train.score is None or train.right is None or train.evenness is None:
        message += text("; no training accuracy is logged that would tell wrong labels from strong regularisation")
        return Hit(message=message, evidence=tuple(evidence), confidence=Confidence.LOW)
    message += text(
        "; {score} stands at {right}, and the loss is {evenness} of the highest that honest "
        "probabilities have there (limit {limit})",
        score=context.name(train.score),
        right=share(train.right),
        evenness=share(train.evenness),
        limit=share(options.even),
    )
    evidence.insert(
        1, Stat(name=text("loss over the highest of honest probabilities"), value=train.evenness, limit=options.even)
    )
    return Hit(message=message, evidence=tuple(evidence), confidence=Confidence.MEDIUM)
