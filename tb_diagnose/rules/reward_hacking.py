"""reward-hacking: the trained reward rises while the true one falls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.outline import Outline
from tb_diagnose.features.returns import Rise, rise, training_return
from tb_diagnose.features.setback import FEW, Setback, setback
from tb_diagnose.findings import Confidence, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Better, Family, Float64Array, Measure, Series, Split, Training
from tb_diagnose.rules.registry import CannotJudge, Context, EachMeasured, Hit, rule, threshold

MIN_POINTS = 5
"""Two levels and what lies between them (assumption)."""
_EXACT = 1e-3
"""What a weighted sum may leave unexplained of its total, as a share of its spread: the digits that a log keeps
(assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``reward-hacking``."""

    max_loss_of_gain: float = threshold(
        0.5,
        unit="share of what was gained",
        source="definition: most of it is lost",
    )
    noise_sigmas: float = threshold(
        4.0, unit="multiples of the noise", source="convention: beyond the luck of a few evaluation episodes"
    )


@rule(
    name="reward-hacking",
    group="generalisation",
    severity=Severity.WARNING,
    subject=EachMeasured(
        measures=(Measure.EPISODE_RETURN, Measure.SUCCESS_RATE, Measure.REWARD_PART),
        what=text("return"),
        families=(Family.REINFORCEMENT, Family.RLHF),
        min_points=MIN_POINTS,
    ),
    options=Options,
    remedies=("watch-true-reward", "read-the-answers", "keep-best-checkpoint", "penalise-length"),
    supersedes=("collapsed", "overfitting", "metric-conflict"),
    since="0.1.0",
)
def reward_hacking(true: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a trained reward that rises while the true one falls.

    ## What it looks for
    The return of the training rises beyond its noise and has not lost more than `max_loss_of_gain` of its gain at the
    end. The true return falls meanwhile from its best level by more than `max_loss_of_gain` of its range and by
    `noise_sigmas` times its noise. What counts as the true return: a return or success rate that is measured apart from
    the training (`eval/...`), or a part of the reward with weight 0, which is only watched: the other parts alone add
    up to the trained reward.

    ## Why it matters
    The agent has found what the reward pays for instead of what is wanted. Every curve of the update looks perfect;
    only the true score tells, and it gets worse with every step.

    ## When it is wrong
    Evaluations of few episodes that jump by themselves, or on a harder task than the training. A watched part of the
    reward that is meant to fall. The confidence is lower there and with few evaluations.

    ## Likely causes
    - The reward is a proxy: points for passing a buoy, for length, for a format.
    - A learned reward model that is wrong far from its own data, and no penalty that keeps the policy near them.
    - The evaluation uses another environment, seed or normalisation of observations than the training.

    ## References
    - Amodei et al., "Concrete Problems in AI Safety" (2016).
    - Gao, Schulman, Hilton, "Scaling Laws for Reward Model Overoptimization" (2023): the true reward rises, then falls.
    - Skalse et al., "Defining and Characterizing Reward Hacking" (2022).
    """
    trained = training_return(context.training, true)
    if trained is None or trained.split is not Split.TRAIN or not _is_apart(true, trained, context):
        raise CannotJudge(text("needs a return of the training and one that is measured apart from it"))
    shape = context.cost(true)
    pays = context.get(rise, trained)
    if len(shape) < MIN_POINTS or pays is None:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=true.tag, least=MIN_POINTS))
    lost = setback(shape)
    span = float(np.ptp(shape.levels))
    falls = lost.kept > 0.0 and lost.rise > max(options.max_loss_of_gain * span, options.noise_sigmas * shape.noise)
    errors = options.noise_sigmas
    if falls and pays.rises(errors) and not pays.loses(options.max_loss_of_gain, errors):
        yield _hit(context, true, trained, shape, lost, pays, options)


def _is_apart(true: Series, trained: Series, context: Context) -> bool:
    """Return whether a return says something that the trained one does not."""
    if true.better is not Better.HIGHER:
        return False
    if true.measure is Measure.REWARD_PART:
        return true.split is Split.TRAIN and context.get(is_only_watched, true, trained, context.training)
    return true.split in (Split.VALIDATION, Split.TEST)


def is_only_watched(part: Series, total: Series, training: Training) -> bool:
    """Return whether a part of the reward has weight 0: the others add up to the total, and do not contain it."""
    parts = [s for s in training.measured(Measure.REWARD_PART, split=part.split) if s.key != part.key]
    others = [s.values for s in parts if np.array_equal(s.steps, total.steps) and np.isfinite(s.values).all()]
    together = np.array_equal(part.steps, total.steps) and np.isfinite([part.values, total.values]).all()
    if not others or not together or len(total) <= FEW:
        return False
    terms = np.column_stack(others)
    return _explains(terms, total.values) and not _explains(terms, part.values)


def _explains(terms: Float64Array, values: Float64Array) -> bool:
    weights = np.linalg.lstsq(terms, values, rcond=None)[0]
    return bool(np.abs(values - terms @ weights).max() <= _EXACT * values.std())


def _hit(
    context: Context, true: Series, trained: Series, shape: Outline, lost: Setback, pays: Rise, options: Options
) -> Hit:
    span = float(np.ptp(shape.levels))
    best, last = int(shape.steps[lost.best]), int(shape.steps[-1])
    sure = true.measure is not Measure.REWARD_PART and shape.count >= FEW
    return Hit(
        message=text(
            "{true} falls from {best} at step {step} to {end}, by {fall} of its range (limit {limit}), while {trained} "
            "rises from {first} to {last}",
            true=context.name(true),
            best=number(-lost.level),
            step=best,
            end=number(-shape.end),
            fall=share(lost.rise / span),
            limit=share(options.max_loss_of_gain),
            trained=context.name(trained),
            first=number(pays.early),
            last=number(pays.late),
        ),
        evidence=(
            Stat(
                name=text("fall"),
                value=lost.rise / span,
                limit=options.max_loss_of_gain,
                unit=text("share of the range"),
            ),
            Point.on(true, step=best, value=-lost.level, label=text("best")),
            Span.on(true, first_step=best, last_step=last, label=text("the true return falls")),
            Span.on(trained, first_step=best, last_step=last, label=text("the trained return rises")),
        ),
        confidence=Confidence.HIGH if sure else Confidence.MEDIUM,
    )
