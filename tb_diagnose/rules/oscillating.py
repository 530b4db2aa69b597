"""oscillating: the loss swings up and down instead of converging."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import accuracy, shares
from tb_diagnose.features.epochs import between
from tb_diagnose.features.held_out import set_size, standard_error
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.features.swings import Swing, restarts, roughness, swings
from tb_diagnose.findings import Confidence, Evidence, Point, Severity, Span, Stat
from tb_diagnose.language import plural, text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Float64Array, Int64Array, Pair, Role, Series
from tb_diagnose.rules.registry import CannotJudge, Context, EachPair, Hit, rule, threshold

MIN_POINTS = 8
"""Three rises and falls take seven points, and the first ones do not count (definition)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``oscillating``."""

    min_swings: int = threshold(
        3, unit="swings", source="definition: one or two are spikes, which another rule looks for"
    )
    min_train_swings: int = threshold(
        2, unit="swings", source="assumption: a mean over an epoch smooths some of them away"
    )
    min_rise: float = threshold(
        0.25, unit="share of the level below", source="assumption: smaller changes do not hinder the training"
    )
    min_rise_of_gain: float = threshold(
        0.05, unit="share of what was gained", source="assumption: smaller ones do not show on the curve"
    )
    noise_sigmas: float = threshold(
        4.0,
        unit="standard errors of a median",
        source="convention: four standard deviations; what is left of the batch noise is no swing of training",
    )
    min_roughness: float = threshold(
        0.15,
        unit="share of the mean level",
        source="calibrated: real trainings, 2026-11; jumpy but healthy validation deviates by under 0.1, oscillating "
        "by over 0.19",
    )
    warmup_share: float = threshold(
        0.2, unit="share of the curve", source="assumption: left out, since early training is rough anywhere", le=0.9
    )


@rule(
    name="oscillating",
    group="optimisation",
    severity=Severity.WARNING,
    subject=EachPair(roles=(Role.LOSS,), min_points=MIN_POINTS),
    options=Options,
    remedies=(
        "lower-learning-rate",
        "schedule-learning-rate",
        "larger-batch",
        "clip-gradients",
        "shuffle-every-epoch",
        "average-weights",
        "find-learning-rate",
        "inspect-bad-batch",
    ),
    supersedes=("unrepresentative-validation",),
    since="0.1.0",
)
def oscillating(pair: Pair, options: Options, context: Context) -> Iterator[Hit]:
    """Find a loss that swings up and down instead of converging.

    ## What it looks for
    After the first `warmup_share` of the curve the validation loss rises and falls back at least `min_swings` times,
    each time by `min_rise` of the level below and by `min_rise_of_gain` of all that was gained. It deviates from its
    neighbours by `min_roughness` of its mean level and by `min_rise_of_gain` (root mean square). And the training loss
    must swing as well, at least `min_train_swings` times: it is taken as the median between two evaluations, and must
    swing by `noise_sigmas` standard errors of that median, so that the noise of single batches does not count.

    Where the training loss is too noisy to tell, validation decides alone: it is measured on the same data each time,
    so what moves it are the weights. An accuracy beside it whose digits give away the size of its set must then swing
    beyond what chance allows on so few examples. A training loss alone is not judged: the noise of its batches looks
    the same.

    ## Why it matters
    The steps are too large for the valley that the weights are in: they jump from wall to wall. The end result
    depends on the moment at which training stops, and a smaller step would reach a lower loss.

    ## When it is wrong
    Cyclic learning rates and warm restarts make the loss swing on purpose; such runs are left out where the learning
    rate is logged. A validation loss that swings while training is smooth points at the validation set instead and
    does not count. A validation loss that is logged for single batches has their noise.

    ## Likely causes
    - The learning rate is too high, or never decays.
    - Batches that are too small for this learning rate.
    - Gradients that are not clipped, with rare examples that throw the weights far.
    - Data that are not shuffled, or that hold broken or wrongly labelled examples.

    ## References
    - Google, Machine Learning Crash Course, "Interpreting loss curves": an oscillating loss curve.
    - CS231n, "Neural Networks Part 3": the learning rate and the wiggle of the loss, which batch size sets too.
    - [S1] The slope of a loss from epoch to epoch: within 0.05 either way is normal, steadily above 0.1 speaks for a
      learning rate that is too high, near 0 for long for a model that has stopped learning.
    - [S1] Search the learning rate within 1e-5..1e-2 first, then the batch size within 16..256.
    """
    loss, validation = pair.train, pair.validation
    if context.get(restarts, context.training) > 1:
        raise CannotJudge(text("the learning rate restarts: the loss swings with it"))
    train: Outline = context.get(outline, loss)
    shape: Outline = context.get(outline, validation)
    _, beside, error = context.get(between, loss, shape)
    if min(len(train), len(shape), len(beside)) < MIN_POINTS:
        raise CannotJudge(
            text("`{tag}` has fewer than {least} points beside its validation", tag=loss.tag, least=MIN_POINTS)
        )
    gained = max(train.descent, shape.descent) - float(min(train.raw.min(), shape.raw.min()))
    if gained <= 0.0:
        return
    settled = round(options.warmup_share * len(shape))
    steps, values = shape.steps[settled:], shape.raw[settled:]
    least = options.min_rise_of_gain * gained
    level, rough = float(np.mean(np.abs(values))), roughness(values)
    found = swings(values, least, options.min_rise)
    if len(found) < options.min_swings or rough < max(options.min_roughness * level, least):
        return
    noise = options.noise_sigmas * error
    along = swings(beside[round(options.warmup_share * len(beside)) :], max(least, noise), options.min_rise)
    too_noisy = noise > options.min_rise * float(np.median(np.abs(beside)))
    accuracy_swings = _accuracy_swings(validation, options, context)
    if len(along) >= options.min_train_swings:
        also = text(
            "{loss} swings as well, {times} (limit {limit})",
            loss=context.name(loss),
            times=plural("{n:,} time", "{n:,} times", len(along)),
            limit=options.min_train_swings,
        )
        confidence = Confidence.HIGH if len(along) >= options.min_swings else Confidence.MEDIUM
    elif too_noisy and accuracy_swings is not False:
        also = text("{loss} is too noisy to tell whether it swings as well", loss=context.name(loss))
        confidence = Confidence.MEDIUM if accuracy_swings else Confidence.LOW
    else:
        return
    yield Hit(
        message=text(
            "{swings}; it deviates from its neighbours by {rough} of its level (limit {limit}), and {also}",
            swings=_message(context.name(validation), steps, values, found),
            rough=share(rough / level),
            limit=share(options.min_roughness),
            also=also,
        ),
        evidence=(
            Stat(name=text("swings of validation"), value=len(found), limit=options.min_swings, unit=text("swings")),
            Stat(
                name=text("swings of training"), value=len(along), limit=options.min_train_swings, unit=text("swings")
            ),
            Stat(
                name=text("roughness"),
                value=rough / level,
                limit=options.min_roughness,
                unit=text("share of the level"),
            ),
            *_places(validation, steps, values, found),
            Span.on(
                loss,
                first_step=int(np.interp(settled / len(shape), [0.0, 1.0], [train.steps[0], train.steps[-1]])),
                last_step=int(train.steps[-1]),
                label=text("swings as well"),
            ),
        ),
        confidence=confidence,
    )


def _accuracy_swings(validation: Series, options: Options, context: Context) -> bool | None:
    """Return whether the accuracy beside a validation loss swings as often, beyond what chance allows on its set.

    None where there is none, or its digits do not tell how large the set is.
    """
    score = accuracy(context.training, validation.split)
    values = shares(score) if score is not None else np.empty(0)
    size = set_size(values)
    if size is None:
        return None
    late = values[round(options.warmup_share * len(values)) :]
    least = options.noise_sigmas * standard_error(float(np.median(late)), size[0])
    return len(swings(-late, least)) >= options.min_swings


def _message(name: str, steps: Int64Array, values: Float64Array, found: list[Swing]) -> str:
    most = max(found, key=lambda swing: values[swing.high] - values[swing.low])
    return text(
        "{loss} rises and falls back {times} between step {first} and {last}, the most from {low} at step {low_step} "
        "to {high} at step {high_step}",
        loss=name,
        times=plural("{n:,} time", "{n:,} times", len(found)),
        first=steps[found[0].low],
        last=steps[found[-1].end],
        low=number(values[most.low]),
        low_step=steps[most.low],
        high=number(values[most.high]),
        high_step=steps[most.high],
    )


def _places(series: Series, steps: Int64Array, values: Float64Array, found: list[Swing]) -> Iterator[Evidence]:
    yield Span.on(
        series,
        first_step=int(steps[found[0].low]),
        last_step=int(steps[found[-1].end]),
        label=plural("{n:,} swing", "{n:,} swings", len(found)),
    )
    tallest = sorted(found, key=lambda swing: values[swing.low] - values[swing.high])[:3]
    for swing in sorted(tallest, key=lambda swing: swing.high):
        yield Point.on(
            series,
            step=int(steps[swing.high]),
            value=float(values[swing.high]),
            label=text("{low} → {high}", low=number(values[swing.low]), high=number(values[swing.high])),
        )
