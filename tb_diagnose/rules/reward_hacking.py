"""reward-hacking: the trained reward rises while the true one falls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.features.returns import course, training_return
from tb_diagnose.findings import Confidence, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Better, Family, Measure, Series, Split
from tb_diagnose.rules.registry import CannotJudge, Context, EachMeasured, Hit, rule, threshold

MIN_POINTS = 5
"""Two levels and what lies between them (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``reward-hacking``."""

    min_fall: float = threshold(
        0.5,
        unit="share of the range of the held-out return",
        source="assumption: more than half of what was reached is gone",
    )
    noise_sigmas: float = threshold(
        4.0, unit="multiples of the noise", source="convention: beyond the luck of a few evaluation episodes"
    )
    max_train_drop: float = threshold(
        0.2,
        unit="share of the range of the trained return",
        source="calibrated: 2026-11, the trained return of healthy runs ends within 0.11 of its best",
    )
    min_train_gain: float = threshold(
        0.1, unit="share of the trained return", source="assumption: less is no progress that could be false"
    )
    sure_points: int = threshold(
        10, unit="points", source="assumption: twice the least; a trend instead of two lucky evaluations"
    )


@rule(
    name="reward-hacking",
    group="generalisation",
    severity=Severity.WARNING,
    subject=EachMeasured(
        measures=(Measure.EPISODE_RETURN,),
        what=text("return"),
        families=(Family.REINFORCEMENT, Family.RLHF),
        min_points=MIN_POINTS,
    ),
    options=Options,
    remedies=("watch-true-reward", "read-the-answers", "keep-best-checkpoint", "penalise-length"),
    supersedes=("collapsed", "overfitting", "metric-conflict"),
    since="0.1.0",
)
def reward_hacking(held_out: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a trained reward that rises while the true, held-out one falls.

    ## What it looks for
    The return of the training gains at least `min_train_gain` and ends within `max_train_drop` of its best. A return or
    score that is measured apart from it (`eval/...`) falls meanwhile from its best level by `min_fall` of its range and
    by `noise_sigmas` times its noise, and stays there to the end.

    ## Why it matters
    The agent has found what the reward pays for instead of what is wanted. Every curve of the update looks perfect;
    only the true score tells, and it gets worse with every step.

    ## When it is wrong
    Evaluations of few episodes that jump by themselves, or on a harder task than the training. With fewer than
    `sure_points` evaluations the confidence is lower.

    ## Likely causes
    - The reward is a proxy: points for passing a buoy, for length, for a format.
    - A learned reward model that is wrong far from its own data, and no penalty that keeps the policy near them.
    - The evaluation uses another environment, seed or normalisation of observations than the training.

    ## References
    - Amodei et al., "Concrete Problems in AI Safety" (2016).
    - Gao, Schulman, Hilton, "Scaling Laws for Reward Model Overoptimization" (2023): the true reward rises, then falls.
    - Skalse et al., "Defining and Characterizing Reward Hacking" (2022).
    """
    trained = training_return(context.training, held_out)
    if held_out.split not in (Split.VALIDATION, Split.TEST) or trained is None or trained.split is not Split.TRAIN:
        raise CannotJudge(text("needs a return of the training and one that is measured apart from it"))
    cost: Outline = context.get(outline, held_out)
    if len(cost) < MIN_POINTS or held_out.better is not Better.HIGHER:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=held_out.tag, least=MIN_POINTS))
    pays = context.get(course, trained)
    best, end = float(cost.levels.max()), cost.end
    fall, span = best - end, float(cost.levels.max() - cost.levels.min())
    rises = len(pays) > 1 and pays.gain >= options.min_train_gain and pays.drop <= options.max_train_drop
    if rises and span > 0.0 and fall >= options.min_fall * span and fall >= options.noise_sigmas * cost.noise:
        at = int(cost.levels.argmax())
        yield Hit(
            message=text(
                "{held_out} falls from {best} at step {step} to {end}, {fall} of its range (limit {min_fall}), "
                "while {trained} rises from {first} to {last}",
                held_out=context.name(held_out),
                best=number(best),
                step=int(cost.steps[at]),
                end=number(end),
                fall=share(fall / span),
                min_fall=share(options.min_fall),
                trained=context.name(trained),
                first=number(pays.first),
                last=number(pays.last),
            ),
            evidence=(
                Stat(name=text("fall"), value=fall / span, limit=options.min_fall, unit=text("share of the range")),
                Point.on(held_out, step=int(cost.steps[at]), value=best, label=text("best")),
                Span.on(
                    held_out,
                    first_step=int(cost.steps[at]),
                    last_step=int(cost.steps[-1]),
                    label=text("the true return falls"),
                ),
                Span.on(
                    trained,
                    first_step=int(cost.steps[at]),
                    last_step=int(cost.steps[-1]),
                    label=text("the trained return rises"),
                ),
            ),
            confidence=Confidence.HIGH if cost.count >= options.sure_points else Confidence.MEDIUM,
        )
