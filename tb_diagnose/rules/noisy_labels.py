"""noisy-labels: training cannot fit what the model answers rightly on validation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tb_diagnose.features.classifier_baseline import Fit, fit
from tb_diagnose.features.late_trend import late_fall
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Gap, Level, Severity, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Pair, Role
from tb_diagnose.rules.registry import CannotJudge, Context, EachPair, Hit, rule, threshold

MIN_POINTS = 6
"""A third of the curve takes two points, the least that have a slope (definition)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``noisy-labels``."""

    min_score: float = threshold(
        0.6,
        unit="validation accuracy corrected for chance",
        source="cited: Landis and Koch, 1977: more than moderate agreement",
    )
    min_score_gap: float = threshold(
        0.2,
        unit="accuracy corrected for chance, validation over training",
        source="assumption: dropout alone seldom costs so much of the training accuracy",
    )
    min_evenness: float = threshold(
        0.9,
        unit="training loss over the highest of calibrated probabilities",
        source="calibrated: real trainings, 2026-11; wrong labels end above 0.97, dropout below 0.8",
        le=2,
    )
    min_loss: float = threshold(
        0.5, unit="share of the loss of a blind guess", source="assumption: half of what could be learned is not"
    )
    max_late_fall: float = threshold(
        1 / 6,
        unit="share of the improvement, in the last third",
        source="definition: half as fast as a straight line; more is a training under way",
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
    The training loss has settled, with a fall of at most `max_late_fall` over the last third, above `min_loss` of
    ln(k), the loss of a blind guess over k classes; and validation ends well: its accuracy, corrected for chance, is
    over `min_score` and `min_score_gap` above the training accuracy. The training loss must be at least `min_evenness`
    of the highest loss that calibrated probabilities have at that accuracy: wrong labels make every example equally
    uncertain, while dropout and augmentation leave easy examples easy. The number of classes is that at which the first
    loss and the first accuracy fit together; a run that does not start near a blind guess, or has more than twenty
    classes, is not judged.

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
    fitted, held_out = found.train, found.validation
    if fitted.kappa is None or fitted.evenness is None or held_out.kappa is None:
        raise CannotJudge(text("needs an accuracy of training and of validation, which tell wrong labels from dropout"))
    settled = late_fall(train).fall <= options.max_late_fall * (train.start - float(train.levels.min()))
    well = held_out.kappa >= options.min_score and held_out.kappa - fitted.kappa >= options.min_score_gap
    if settled and well and fitted.of_chance >= options.min_loss and fitted.evenness >= options.min_evenness:
        yield _hit(context, pair, found, fitted.evenness, options)


def _hit(context: Context, pair: Pair, found: Fit, evenness: float, options: Options) -> Hit:
    train, validation = found.train, found.validation
    chance = train.level / train.of_chance
    gap = validation.level - train.level
    message = text(
        "{train} has settled at {level}, {of_chance} of a blind guess over about {classes} classes "
        "(limit {limit}), while {validation} ends at {validation_level}",
        train=context.name(pair.train),
        level=number(train.level),
        of_chance=share(train.of_chance),
        classes=found.classes,
        limit=share(options.min_loss),
        validation=context.name(pair.validation),
        validation_level=number(validation.level),
    )
    if validation.score is not None and validation.right is not None:
        message += text(" and {score} at {right}", score=context.name(validation.score), right=share(validation.right))
    if train.score is not None and train.right is not None:
        message += text(
            "; {score} ends at {right}, and the loss is {evenness} of the highest that calibrated probabilities have "
            "there (limit {limit})",
            score=context.name(train.score),
            right=share(train.right),
            evenness=share(evenness),
            limit=share(options.min_evenness),
        )
    return Hit(
        message=message,
        evidence=(
            Stat(
                name=text("training loss over a blind guess"),
                value=train.of_chance,
                limit=options.min_loss,
                unit=text("share"),
            ),
            Stat(
                name=text("loss over the highest of calibrated probabilities"),
                value=evenness,
                limit=options.min_evenness,
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
        ),
        confidence=Confidence.MEDIUM,
    )
