"""oscillating: the loss swings to and fro instead of settling."""

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
from tb_diagnose.model import Float64Array, Int64Array, Role, Series, Split
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, rule, threshold

MIN_POINTS = 8
"""Three rises and falls take seven points, and the first ones do not count (definition)."""
_ALONE_BLOCKS = 40
"""Blocks into which a training loss without validation is cut, so that medians take the batch noise off."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``oscillating``."""

    min_swings: int = threshold(
        3, unit="swings", source="definition: one or two are spikes, which another rule looks for"
    )
    train_swings: int = threshold(2, unit="swings", source="assumption: a mean over an epoch smooths some of them away")
    rise: float = threshold(
        0.25, unit="share of the level below", source="assumption: smaller changes do not hinder the training"
    )
    rise_over_gain: float = threshold(
        0.05, unit="share of what was gained", source="assumption: smaller ones do not show on the curve"
    )
    errors: float = threshold(
        4.0,
        unit="standard errors of a median",
        source="convention: four standard deviations; what is left of the batch noise is no swing of training",
    )
    roughness: float = threshold(
        0.15,
        unit="share of the mean level",
        source="calibrated: real trainings, 2026-11; jumpy but healthy validation strays by under 0.1, oscillating by "
        "over 0.19",
    )
    roughness_over_gain: float = threshold(
        0.05,
        unit="share of what was gained",
        source="assumption: as rise_over_gain, a typical swing shows on the curve",
    )
    max_start_ratio: float = threshold(
        10.0,
        unit="multiples of the level after a twentieth of the curve",
        source="assumption: so high a first loss is no part of an ordinary descent, and would hide any later swing",
    )
    settling: float = threshold(
        0.2, unit="share of the curve", source="assumption: left out, since early training is rough anywhere", le=0.9
    )
    largest: int = threshold(
        1000,
        unit="examples",
        source="assumption: an accuracy's digits do not give away the size of a larger set",
        le=10_000,
    )
    alone_rise: float = threshold(
        0.5,
        unit="share of what was gained, and of the level below",
        source="assumption: without validation, batch noise must be ruled out by size",
    )


@rule(
    name="oscillating",
    group="optimisation",
    severity=Severity.WARNING,
    subject=EachSeries(roles=(Role.LOSS,), splits=(Split.TRAIN,), min_points=MIN_POINTS),
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
def oscillating(loss: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a loss that swings to and fro instead of settling.

    ## What it looks for
    After the first `settling` of the curve the validation loss rises and falls back at least `min_swings` times,
    each time by `rise` of the level below and `rise_over_gain` of all that was gained, and strays from its
    neighbours by `roughness` of its mean level and `roughness_over_gain` (root mean square). The training loss must
    swing along at least `train_swings` times. It is taken as the median between two evaluations and must swing by
    `errors` of that median, so that the noise of single batches does not count; validation uses the same data each
    time and has no such noise. Where the training loss is too coarse to tell, an accuracy whose digits give away
    the size of its set (up to `largest`) may swing in its stead, beyond what chance allows. Without validation the
    training loss alone, in medians of blocks, must swing by `alone_rise` of what was gained and of the level below.

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
    train: Outline = context.get(outline, loss)
    if len(train) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=loss.tag, least=MIN_POINTS))
    if context.get(restarts, context.training) > 1:
        raise CannotJudge(text("the learning rate restarts: the loss swings with it"))
    validation = context.training.partner(loss)
    shape: Outline | None = context.get(outline, validation) if validation else None
    if validation is None or shape is None or len(shape) < MIN_POINTS:
        yield from _alone(loss, train, options, context)
        return
    start = max(train.descent, shape.descent)
    gained = start - float(min(train.raw.min(), shape.raw.min()))
    if gained <= 0.0:
        return
    settled = round(options.settling * len(shape))
    steps, values = shape.steps[settled:], shape.raw[settled:]
    least = options.rise_over_gain * gained
    found = swings(values, least, options.rise)
    if len(found) < options.min_swings:
        return
    _, beside, error = between(loss, shape.steps)
    if len(beside) < MIN_POINTS:
        raise CannotJudge(
            text("`{tag}` has fewer than {least} points beside its validation", tag=loss.tag, least=MIN_POINTS)
        )
    along = swings(beside[round(options.settling * len(beside)) :], max(least, options.errors * error), options.rise)
    sharp = options.errors * error <= options.rise * float(np.median(np.abs(beside)))
    if len(along) < options.train_swings and (sharp or not _accuracy_swings(validation, options, context)):
        return
    level = float(np.mean(np.abs(values)))
    rough = roughness(values)
    if rough < max(options.roughness * level, options.roughness_over_gain * gained):
        return
    yield Hit(
        message=_message(context.name(validation), steps, values, found)
        + text(
            "; it strays from its neighbours by {rough} of its level (limit {limit}), ",
            rough=share(rough / level),
            limit=share(options.roughness),
        )
        + (
            text(
                "and {loss} swings along {times} (limit {limit})",
                loss=context.name(loss),
                times=plural("{n:,} time", "{n:,} times", len(along)),
                limit=options.train_swings,
            )
            if len(along) >= options.train_swings
            else text("and the accuracy swings along, while {loss} is too coarse to tell", loss=context.name(loss))
        ),
        evidence=(
            Stat(name=text("swings of validation"), value=len(found), limit=options.min_swings, unit=text("swings")),
            Stat(name=text("swings of training"), value=len(along), limit=options.train_swings, unit=text("swings")),
            Stat(name=text("roughness"), value=rough / level, limit=options.roughness, unit=text("share of the level")),
            *_places(validation, steps, values, found),
            Span.on(
                loss,
                first_step=int(np.interp(settled / len(shape), [0.0, 1.0], [train.steps[0], train.steps[-1]])),
                last_step=int(train.steps[-1]),
                label=text("swings along"),
            ),
        ),
        confidence=Confidence.HIGH if len(along) >= options.min_swings else Confidence.MEDIUM,
    )


def _accuracy_swings(validation: Series, options: Options, context: Context) -> bool:
    """Return whether the accuracy beside a validation loss swings as often, beyond what chance allows on its set."""
    score = accuracy(context.training, validation.split)
    if score is None:
        return False
    values = shares(score)
    size = set_size(values, options.largest)
    if size is None:
        return False
    late = values[round(options.settling * len(values)) :]
    least = options.errors * standard_error(float(np.median(late)), size[0])
    return len(swings(-late, least)) >= options.min_swings


def _alone(loss: Series, train: Outline, options: Options, context: Context) -> Iterator[Hit]:
    """Judge a training loss that has no validation beside it."""
    per_block = -(-len(train) // _ALONE_BLOCKS)
    whole = len(train) // per_block * per_block
    values = np.median(train.raw[:whole].reshape(-1, per_block), axis=1)
    steps = train.steps[:whole].reshape(-1, per_block)[:, per_block // 2]
    settled = round(options.settling * len(values))
    gained = train.descent - float(values.min())
    if gained <= 0.0:
        return
    found = swings(values[settled:], options.alone_rise * gained, options.alone_rise)
    if len(found) < options.min_swings:
        return
    yield Hit(
        message=_message(context.name(loss), steps[settled:], values[settled:], found)
        + text(
            "; each rise takes back at least {alone_rise} of what was gained, and no validation tells "
            "whether other data swing too",
            alone_rise=share(options.alone_rise),
        ),
        evidence=(
            Stat(name=text("swings"), value=len(found), limit=options.min_swings, unit=text("swings")),
            *_places(loss, steps[settled:], values[settled:], found),
        ),
        confidence=Confidence.MEDIUM,
    )


def _message(name: str, steps: Int64Array, values: Float64Array, found: list[Swing]) -> str:
    most = max(found, key=lambda swing: values[swing.high] - values[swing.low])
    return text(
        "{loss} rises and falls back {times} from step {first} to {last}, most of all from {low} "
        "at step {low_step} to {high} at step {high_step}",
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
