"""diverged: the loss leaves its best level and stays far above it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.features.outline import Outline, noise, outline
from tb_diagnose.findings import Confidence, Evidence, Level, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share, share_of
from tb_diagnose.model import Role, Series, Split
from tb_diagnose.rules.clauses import breaking_point, broken, ending
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, Question, rule, threshold

MIN_POINTS = 4
"""A fall and a rise take two points each (definition)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``diverged``."""

    give_back: float = threshold(
        0.5, unit="share of what was gained", source="assumption: half of the progress is lost for good"
    )
    sure_give_back: float = threshold(
        1.0, unit="share of what was gained", source="definition: the loss is back where it started, or worse"
    )
    noise_sigmas: float = threshold(
        6.0, unit="multiples of the noise", source="convention: six standard deviations, beyond any chance"
    )
    min_duration: float = threshold(
        0.1, unit="share of the curve", source="assumption: shorter is a spike that may yet recover"
    )
    max_start_ratio: float = threshold(
        10.0,
        unit="multiples of the level after a twentieth of the curve",
        source="assumption: so high a first loss is no part of an ordinary descent, and would hide any later rise",
    )
    min_gain: float = threshold(
        0.1,
        unit="share of the best level",
        source="assumption: a curve that starts at its best (a resumed training) has gained at least that before",
    )
    min_noise_points: int = threshold(
        5, unit="points", source="definition: three second differences are the least that have a median"
    )
    blow_up: float = threshold(
        10.0,
        unit="multiples of what was gained",
        source="assumption: no spike is read into a rise this large",
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
        "loss-spikes",
        "underfitting",
        "noisy-labels",
        "low-loss-poor-metric",
        "unrepresentative-validation",
        "metric-conflict",
        "gradients-exploding",
        "undertrained",
    ),
    absorbs=("non-finite",),
    asks=Question.DIVERGES,
    since="0.1.0",
)
def diverged(loss: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a loss that leaves its best level and stays far above it.

    ## What it looks for
    The smoothed loss ends above its best level by at least `give_back` of what it had gained since the start (left out
    where it is more than `max_start_ratio` times what follows) and by `noise_sigmas` times its own noise, and has been
    that high for the last `min_duration` of the curve. A rise of `blow_up` times the gain counts even where it has not
    lasted so long. Where a training loss is logged it decides. A validation loss alone must rise by `blow_up` times the
    gain: a smaller rise is as likely overfitting. The gain is taken to be at least `min_gain` of the best level, since
    a curve may start at its best (a resumed training).

    A loss that then turns to NaN or infinity, to the end, is the same event: this finding says both, and
    `non-finite` stands below it.

    ## Why it matters
    The weights have left the region in which the model worked. More steps rarely bring it back, and the last
    checkpoint is worse than an earlier one.

    ## When it is wrong
    A loss that changes its meaning on the way: a curriculum, a new term that is switched on, a warm restart with
    a very high learning rate that the log ends in.

    ## Likely causes
    - The learning rate is too high, or grows past what the model bears.
    - No warm-up, or gradients that are not clipped.
    - Inputs that are not scaled, or a broken batch whose huge gradient threw the weights far away.
    - Numbers that overflow in half precision.

    ## References
    - Google, Machine Learning Crash Course, "Interpreting loss curves": a loss that jumps and stays.
    - Godbole et al., Deep Learning Tuning Playbook: warm-up and clipping come before a lower learning rate.
    - [S1] Optimisation trouble: learning rate, batch size, gradient clipping (`clipvalue=1.0`).
    """
    alone = loss.split is Split.VALIDATION
    if alone and any(context.training.select(Role.LOSS, Split.TRAIN)):
        raise CannotJudge(text("the training loss decides"))
    shape: Outline = context.get(outline, loss)
    if len(shape) < MIN_POINTS:
        raise CannotJudge(text("`{tag}` has fewer than {least} finite points", tag=loss.tag, least=MIN_POINTS))
    best = int(np.argmin(shape.levels))
    best_level = float(shape.levels[best])
    before = shape.raw[: best + 1]
    spread = min(shape.noise, noise(before)) if len(before) >= options.min_noise_points else shape.noise
    start = shape.start_below(options.max_start_ratio)
    gained = max(start - best_level, options.min_gain * abs(best_level), spread)
    risen = shape.end - best_level
    if gained <= 0.0 or risen <= options.noise_sigmas * spread:
        return
    given_back = risen / gained
    high = shape.raw > best_level + options.give_back * gained
    low = np.flatnonzero(~high)
    since = int(low[-1]) + 1 if len(low) else 0
    stays = (len(shape) - since) / len(shape) >= options.min_duration and len(shape) - since > 1
    if since == len(shape) or given_back < (options.blow_up if alone else options.give_back):
        return
    if not (stays or given_back >= options.blow_up):
        return
    line: Monotonic = context.get(monotonic, loss)
    breaks = line.lost < len(line) and line.steps[line.lost] > shape.steps[since]
    best_step, best_value = int(shape.steps[shape.best]), float(shape.raw[shape.best])
    if shape.best == 0:
        message = text(
            "{loss} leaves {first} at step {step} and {ends}: it has been higher since step {since}",
            loss=context.name(loss),
            first=number(best_value),
            step=best_step,
            ends=ending(shape),
            since=shape.steps[since],
        )
    else:
        message = text(
            "{loss} was best, {best}, at step {step} and {ends}: it gave back {given_back} what it had gained (limit "
            "{limit}) and has been that high since step {since}",
            loss=context.name(loss),
            best=number(best_value),
            step=best_step,
            ends=ending(shape),
            given_back=share_of(given_back),
            limit=share(options.give_back),
            since=shape.steps[since],
        )
    evidence: list[Evidence] = [
        Stat(name=text("gain given back"), value=given_back, limit=options.give_back, unit=text("share")),
        Stat(name=text("rise over noise"), value=risen / spread if spread else None, limit=options.noise_sigmas),
        Point.on(
            loss,
            step=best_step,
            value=best_value,
            label=text("best {best}", best=number(best_value)),
        ),
        Span.on(
            loss,
            first_step=int(shape.steps[since]),
            last_step=int(loss.steps[-1]),
            label=text("diverged"),
        ),
    ]
    if shape.best > 0:
        evidence.append(Level.on(loss, value=start, label=text("start {start}", start=number(start))))
    if breaks:
        message += text("; it is {broken}", broken=broken(line, line.lost))
        evidence.append(breaking_point(loss, line, line.lost))
    sure = breaks or given_back >= options.sure_give_back
    yield Hit(
        message=message,
        evidence=tuple(evidence),
        confidence=Confidence.HIGH if sure else Confidence.MEDIUM,
    )
