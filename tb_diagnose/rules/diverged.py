"""diverged: the loss leaves its best level and stays far above it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import repeat

import numpy as np

from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.features.movement import begins_late
from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.features.setback import FEW, Setback, setback, setback_of_one_point, sigmas, since
from tb_diagnose.findings import Confidence, Evidence, Level, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share, share_of
from tb_diagnose.model import Role, Series, Split
from tb_diagnose.rules.clauses import breaking_point, broken, ending
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, Question, rule, threshold

MIN_POINTS = 4
"""A fall and a rise take two points each (definition)."""
_MANY = 10
"""By chance one curve in 1,000 has as many points in a row above its middle (definition)."""
_TOGETHER = 0.05
"""A best point that two curves share, as shares of their lengths, is none of noise, however short (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``diverged``."""

    min_rise_of_gain: float = threshold(
        0.5, unit="share of what was gained", source="assumption: half of the progress is lost for good"
    )
    min_gain: float = threshold(
        0.1,
        unit="share of the best level",
        source="assumption: a curve that starts at its best (a resumed training) has gained at least that before",
    )
    noise_sigmas: float = threshold(
        5.0,
        unit="multiples of the noise",
        source="convention: five standard deviations; the lowest point of mere noise lies two or three low",
    )
    min_explosion_rise: float = threshold(
        10.0,
        unit="multiples of what was gained",
        source="assumption: no spike is read into a rise this large, and no noise",
    )
    min_jump_ratio: float = threshold(
        2.0, unit="multiples of the loss before", source="assumption: overfitting takes longer to double a loss"
    )
    min_rise_of_both: float = threshold(
        0.05,
        unit="share of the best level, or of what was gained",
        source="calibrated: AlgoPerf, 2026-11; of 255 trainings whose losses both stay that far above their best 254 "
        "missed their target",
    )
    min_rise_of_few: float = threshold(
        0.1,
        unit="share of what was gained",
        source="assumption: under 24 points do not show their noise, so a rise must show by its size",
    )
    min_level: float = threshold(
        0.02, unit="share of what was gained", source="assumption: of a loss below it shares mean nothing"
    )
    min_duration: float = threshold(
        0.5, unit="share of the curve", source="assumption: noise would have brought the loss back in that time"
    )
    min_consecutive_rises: int = threshold(
        3,
        unit="evaluations",
        source="definition: by chance one curve in 24 rises at each of three points after its best",
    )


@rule(
    name="diverged",
    group="optimisation",
    severity=Severity.ERROR,
    subject=EachSeries(roles=(Role.LOSS,), splits=(Split.TRAIN, Split.VALIDATION), min_points=MIN_POINTS),
    options=Options,
    remedies=(
        "lower-learning-rate",
        "warm-up",
        "clip-gradients",
        "scale-inputs",
        "keep-best-checkpoint",
        "check-for-nan",
    ),
    supersedes=(
        "not-learning",
        "overfitting",
        "stuck-at-chance",
        "predicts-the-prior",
        "oscillating",
        "underfitting",
        "noisy-labels",
        "low-loss-poor-metric",
        "unrepresentative-validation",
        "metric-conflict",
        "gradients-exploding",
        "undertrained",
    ),
    absorbs=("non-finite", "collapsed"),
    asks=Question.DIVERGES,
    since="0.1.0",
)
def diverged(loss: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a loss that leaves its best level and stays far above it.

    ## What it looks for
    One of two. Either the smoothed loss ends above its best level by at least `min_rise_of_gain` of what it had gained
    since the start and by `noise_sigmas` times its own noise, and at least nine in ten points of the last tenth lie
    that high. A rise of `min_explosion_rise` times the gain counts even where it is shorter, and whatever the noise
    where the whole last tenth lies that high, and above all of the first half. A rise from which the loss recovered
    before, after half as long or longer, does not count. Where a training loss is logged it decides. A validation loss
    alone must rise by `min_explosion_rise` times its best level and gain, or from one evaluation to the next by
    `min_jump_ratio`: a slower rise is as likely overfitting. The gain is taken to be at least `min_gain` of the best
    level, since a curve may start at its best (a resumed training), and the whole level where the log begins late; a
    first value more than ten times what follows is left out.

    Or both losses, of training and validation, end above their best by `min_rise_of_both` of it or of what they
    gained, and no point of the last tenth is as good; under 24 points must rise by `min_rise_of_few` of what they
    gained. The rise must be `noise_sigmas` times the noise, or have lasted for `min_duration` of the curve, or go on
    at each of the last `min_consecutive_rises` points or more. A loss whose best is below `min_level` of what it
    gained is as good as zero and does not count, nor does one that has been falling since it rose.

    Where a run has several losses, one of them does not count while the others together improve by more. Where all
    parts of a total rise so, the total counts whatever it does: it weighs them by weights that it learns.

    A loss that then turns to NaN or infinity, to the end, is the same event: this finding says both, and `non-finite`
    stands below it.

    ## Why it matters
    The weights have left the region in which the model worked. More steps rarely bring it back, and the last
    checkpoint is worse than an earlier one.

    ## When it is wrong
    A loss that changes its meaning on the way: a curriculum, a new term that is switched on, a warm restart with a
    very high learning rate that the log ends in.

    ## Likely causes
    - The learning rate is too high, or rises beyond what the model can take.
    - No warm-up, or gradients that are not clipped.
    - Inputs that are not scaled, or a broken batch whose huge gradient threw the weights far away.
    - Numbers that overflow in half precision.

    ## References
    - Google, Machine Learning Crash Course, "Interpreting loss curves": a loss that jumps and stays.
    - Godbole et al., Deep Learning Tuning Playbook: warm-up and clipping come before a lower learning rate.
    - Dahl et al., "Benchmarking Neural Network Training Algorithms" (AlgoPerf), 2023: trainings of eight workloads.
    - [S1] Optimisation trouble: learning rate, batch size, gradient clipping (`clipvalue=1.0`).
    """
    alone = loss.split is Split.VALIDATION
    if alone and any(context.training.select(Role.LOSS, Split.TRAIN)):
        raise CannotJudge(text("the training loss decides"))
    shape: Outline = context.get(outline, loss)
    if len(shape) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=loss.tag, least=MIN_POINTS))
    yield from _parts_left(context, loss, options)
    lost = setback(shape)
    validation = context.training.partner(loss)
    gained = _gained(context, loss, shape, lost, options)
    if gained <= 0.0 or lost.rise <= 0.0 or context.made_up_for(loss, shape, lost.best):
        return
    if _far(shape, lost, gained, options, alone=alone):
        yield _left(context, loss, shape, lost, gained, options)
    elif not alone and validation is not None:
        yield from _both_worse(context, loss, validation, shape, options)


def _gained(context: Context, loss: Series, shape: Outline, lost: Setback, options: Options) -> float:
    """Return what a loss had gained at its best.

    Where the log leaves out the start, a training loss had come down from further up than the log shows: it is taken
    for at least its own level, and for its distance from the validation loss.
    """
    gained = max(shape.descent - lost.level, options.min_gain * abs(lost.level))
    if loss.split is Split.VALIDATION or not begins_late(context.training):
        return gained
    partner = context.training.partner(loss)
    held_out: Outline | None = context.get(outline, partner) if partner else None
    apart = held_out.start - lost.level if held_out is not None and len(held_out) else 0.0
    return max(gained, abs(lost.level), apart)


def _parts_left(context: Context, loss: Series, options: Options) -> Iterator[Hit]:
    """Find a total that falls while all its parts leave their best: it weighs them by what it learns itself."""
    parts = [
        part
        for part in context.training.select(Role.LOSS, loss.split, principal=False)
        if not part.principal and part.tb_run == loss.tb_run and part.quantity != loss.quantity
    ]
    hits: list[tuple[float, Hit]] = []
    for part in parts:
        shape: Outline = context.get(outline, part)
        if len(shape) < MIN_POINTS:
            return
        lost = setback(shape)
        gained = _gained(context, part, shape, lost, options)
        if gained <= 0.0 or not _far(shape, lost, gained, options, alone=False):
            return
        hits.append((lost.rise / gained, _left(context, part, shape, lost, gained, options)))
    if len(hits) > 1:
        yield max(hits, key=lambda hit: hit[0])[1]


def _far(shape: Outline, lost: Setback, gained: float, options: Options, *, alone: bool) -> bool:
    """Return whether a loss has lost half of its gain for good."""
    first = _since(shape, lost, gained, options)
    lost_share, lasts = lost.rise / gained, len(shape) - first
    if lasts == 0 or lost.best >= len(shape) - shape.window or lost_share < options.min_rise_of_gain:
        return False
    if 2 * _came_back(shape, lost) >= lasts:
        return False
    stays = lasts > 1 and lasts >= shape.window
    if alone and lost.rise < options.min_explosion_rise * max(gained, abs(lost.level)):
        return stays and _leaps(shape, first, options)
    if min(lost_share, lost.kept / gained) >= options.min_explosion_rise and _above_all(shape, lost):
        return True
    return sigmas(shape, lost) > options.noise_sigmas and (stays or lost_share >= options.min_explosion_rise)


def _came_back(shape: Outline, lost: Setback) -> int:
    """Return for how many blocks at most a loss was half that high before, and then as good as its best again."""
    low = np.flatnonzero(shape.levels <= lost.level + lost.rise / 4)
    high = np.cumsum(shape.levels > lost.level + lost.rise / 2)
    return int(np.diff(high[low]).max(initial=0))


def _above_all(shape: Outline, lost: Setback) -> bool:
    """Return whether the whole end of a loss lies above all of its first half: noise about one level cannot do that."""
    return lost.level + lost.kept > float(shape.raw[: len(shape) // 2].max())


def _lasts(shape: Outline, lost: Setback, options: Options) -> bool:
    """Return whether a loss has stayed above half of its rise for so long that noise would have brought it back."""
    count = len(shape) - since(shape.raw > lost.level + lost.rise / 2)
    return count >= max(options.min_duration * len(shape), _MANY)


def _since(shape: Outline, lost: Setback, gained: float, options: Options) -> int:
    return since(shape.raw > lost.level + options.min_rise_of_gain * gained)


def _leaps(shape: Outline, first: int, options: Options) -> bool:
    """Return whether a loss multiplies from one evaluation to the next and never comes back."""
    before, after = float(shape.raw[:first].max(initial=0.0)), float(shape.raw[first])
    return first > 0 and len(shape) - first >= MIN_POINTS and after >= options.min_jump_ratio * before > 0.0


def _both_worse(context: Context, loss: Series, held_out: Series, train: Outline, options: Options) -> Iterator[Hit]:
    """Find two losses that both end above their best for good, be it by less than half of what they gained."""
    validation: Outline = context.get(outline, held_out)
    if len(validation) < MIN_POINTS:
        return
    found = _set_back(train, validation, options)
    if found is None:
        return
    lost, other = found
    yield Hit(
        message=text(
            "{train} was best, {train_best}, at step {train_step} and {train_ends}, and {validation} was best, {best}, "
            "at step {step} and {ends}: both get worse and do not recover (limit {limit})",
            train=context.name(loss),
            train_best=number(lost.level),
            train_step=train.steps[lost.best],
            train_ends=ending(train),
            validation=context.name(held_out),
            best=number(other.level),
            step=validation.steps[other.best],
            ends=ending(validation),
            limit=share(options.min_rise_of_both),
        ),
        evidence=(
            Stat(
                name=text("rise of the training loss"),
                value=lost.rise / lost.level if lost.level > 0.0 else None,
                limit=options.min_rise_of_both,
                unit=text("share of the best level"),
            ),
            *(
                evidence
                for series, shape, back in ((loss, train, lost), (held_out, validation, other))
                for evidence in (
                    Point.on(
                        series,
                        step=int(shape.steps[back.best]),
                        value=float(shape.raw[back.best]),
                        label=text("best {best}", best=number(float(shape.raw[back.best]))),
                    ),
                    Span.on(
                        series,
                        first_step=int(shape.steps[back.best]),
                        last_step=int(series.steps[-1]),
                        label=text("gets worse"),
                    ),
                )
            ),
        ),
        confidence=Confidence.MEDIUM,
    )


def _set_back(train: Outline, validation: Outline, options: Options) -> tuple[Setback, Setback] | None:
    """Return what both losses have lost for good, beyond noise: since their best level, or since a point they share."""
    shapes = train, validation
    lasting = setback(train), setback(validation)
    if any(map(_falls_again, shapes, lasting, repeat(options))):
        return None
    if all(map(_worse, shapes, lasting, repeat(options))) and (
        all(map(_beyond_noise, shapes, lasting, repeat(options)))
        or all(map(_lasts, shapes, lasting, repeat(options)))
        or lasting[0].steady >= options.min_consecutive_rises
    ):
        return lasting
    lowest = setback_of_one_point(train), setback_of_one_point(validation)
    apart = abs(lowest[0].best / len(train) - lowest[1].best / len(validation))
    if (
        apart <= _TOGETHER
        and all(map(_worse, shapes, lowest, repeat(options)))
        and all(map(_beyond_noise, shapes, lowest, repeat(options)))
    ):
        return lowest
    return None


def _beyond_noise(shape: Outline, lost: Setback, options: Options) -> bool:
    return sigmas(shape, lost) >= options.noise_sigmas


def _worse(shape: Outline, lost: Setback, options: Options) -> bool:
    """Return whether a loss that is not as good as zero ends above its best for good."""
    gained = shape.descent - lost.level
    if lost.kept <= 0.0 or lost.level <= options.min_level * gained:
        return False
    scale = gained if gained >= options.min_gain * lost.level else lost.level
    if len(shape) < FEW:
        return lost.rise >= options.min_rise_of_few * scale
    return lost.rise >= options.min_rise_of_both * min(scale, lost.level)


def _falls_again(shape: Outline, lost: Setback, options: Options) -> bool:
    """Return whether a loss that rose has been falling since, and is at its lowest since then: it learns something new.

    A term that is switched on, or a harder curriculum, looks so.
    """
    after = shape.levels[lost.best :]
    since_top = after[int(np.argmax(after)) :]
    fallen = float(since_top[0]) - shape.end
    lowest = float(since_top[: -shape.window].min(initial=np.inf))
    return len(since_top) > shape.window and shape.end < lowest and fallen > options.noise_sigmas * shape.noise


def _left(context: Context, loss: Series, shape: Outline, lost: Setback, gained: float, options: Options) -> Hit:
    first = _since(shape, lost, gained, options)
    lost_share = lost.rise / gained
    start = shape.descent
    line: Monotonic = context.get(monotonic, loss)
    breaks = line.lost < len(line) and line.steps[line.lost] > shape.steps[first]
    best_step, best_value = int(shape.steps[shape.best]), float(shape.raw[shape.best])
    if shape.best == 0:
        message = text(
            "{loss} starts at its best, {first}, at step {step} and {ends}: it has been far higher since step {since}",
            loss=context.name(loss),
            first=number(best_value),
            step=best_step,
            ends=ending(shape),
            since=shape.steps[first],
        )
    else:
        message = text(
            "{loss} was best, {best}, at step {step} and {ends}: it lost {lost_share} its improvement (limit {limit}) "
            "and has stayed that high since step {since}",
            loss=context.name(loss),
            best=number(best_value),
            step=best_step,
            ends=ending(shape),
            lost_share=share_of(lost_share),
            limit=share(options.min_rise_of_gain),
            since=shape.steps[first],
        )
    evidence: list[Evidence] = [
        Stat(name=text("improvement lost"), value=lost_share, limit=options.min_rise_of_gain, unit=text("share")),
        Stat(
            name=text("rise over noise"),
            value=lost.noise_sigmas if np.isfinite(lost.noise_sigmas) else None,
            limit=options.noise_sigmas,
        ),
        Point.on(
            loss,
            step=best_step,
            value=best_value,
            label=text("best {best}", best=number(best_value)),
        ),
        Span.on(
            loss,
            first_step=int(shape.steps[first]),
            last_step=int(loss.steps[-1]),
            label=text("diverged"),
        ),
    ]
    if shape.best > 0:
        evidence.append(Level.on(loss, value=start, label=text("start {start}", start=number(start))))
    if breaks:
        message += text("; it is {broken}", broken=broken(line, line.lost))
        evidence.append(breaking_point(loss, line, line.lost))
    sure = breaks or lost_share >= 1.0
    return Hit(
        message=message,
        evidence=tuple(evidence),
        confidence=Confidence.HIGH if sure else Confidence.MEDIUM,
    )
