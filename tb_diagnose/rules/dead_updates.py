"""dead-updates: no update reaches the weights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import is_accuracy, name_parts, shares
from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.features.movement import Motion, begins_late, movement, significant_digits
from tb_diagnose.findings import Confidence, Evidence, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Family, Measure, Role, Series, Split, Training
from tb_diagnose.rules.registry import CannotJudge, Context, Hit, WholeTraining, rule, threshold

_MOVED, _ERRORS = 0.01, 2.5
"""What `not-learning` asks of a loss that moves."""
_DIGITS = 2
"""Significant digits of the values before a 0; where all have fewer, they are at the resolution of their log."""
MIN_POINTS = 3
"""One or two such values happen in sound trainings: a skipped step, a batch without labels (assumption)."""
_EXACT = 6
"""Significant digits from which on equal losses mean equal weights (definition: a float32 has seven)."""
_RATE_GONE = 0.01
"""Share of its peak from which on it is the learning rate that moves nothing (assumption)."""
_LEAST_SCALE = 1.0
"""The least loss scale that scalers allow by default, which scales nothing (definition)."""
_RATES = frozenset({"error", "err", "errors"})
"""Name parts of losses that count mistakes: learning brings those to exactly 0."""
_ONE_LAYER = frozenset(
    {"layer", "layers", "block", "head", "encoder", "decoder", "embed", "bias", "weight", "conv", "fc"}
)
"""Name parts of gradients of one part of a model, which may be frozen on purpose."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``dead-updates``."""

    min_share: float = threshold(
        0.05,
        unit="share of the curve",
        source="assumption: that many updates lost in a row, at the end, are no accident",
    )
    max_faded_loss: float = threshold(
        0.05,
        unit="share of the first loss",
        source="assumption: a loss that was that small before it became 0 may have got there by learning",
    )
    min_scale_fall: float = threshold(
        256.0, unit="times", source="assumption: eight halvings of a loss scale; single ones are normal"
    )


@rule(
    name="dead-updates",
    group="not learning",
    severity=Severity.ERROR,
    subject=WholeTraining(),
    options=Options,
    remedies=(
        "check-for-nan",
        "check-labels",
        "check-gradients",
        "mixed-precision-scaling",
        "lower-learning-rate",
        "clip-gradients",
        "check-frozen-layers",
        "resume-from-checkpoint",
    ),
    supersedes=(
        "not-learning",
        "stuck-at-chance",
        "overfitting",
        "underfitting",
        "slow-convergence",
        "undertrained",
        "stalled",
        "oscillating",
        "loss-spikes",
        "diverged",
        "noisy-labels",
        "low-loss-poor-metric",
        "unrepresentative-validation",
        "suspiciously-perfect-validation",
        "gradients-exploding",
        "gradients-vanishing",
    ),
    since="0.1.0",
)
def dead_updates(training: Training, options: Options, context: Context) -> Iterator[Hit]:
    """Find a training in which no update reaches the weights: loss or gradient exactly 0, NaN gradients, no loss scale.

    ## What it looks for
    One of these, from some step to the end, for `min_share` of the curve and three points:

    - the training loss is exactly 0, for the first time, after three points or more, the last of them above
      `max_faded_loss` of its first value and of more than one digit; or from its first point on (a log that begins late
      needs a gradient that says so, too); of several losses each, or one whose validation loss is not 0; a rate of
      errors is left out, since learning brings it to exactly 0
    - the norm of the gradient is NaN or infinite
    - the norm of the gradient of the whole model is exactly 0, while the loss is not, and no loss improves
    - the validation loss, once it had moved, repeats one number of six digits or more, while the training loss goes on
      to vary and the learning rate is not at its end
    - the loss scale of mixed precision has fallen by `min_scale_fall` times, to 1 or less

    ## Why it matters
    The weights stay as they are, or are NaN by now. The charts hide it: a loss of 0 looks solved, and values that are
    not finite are left out of them.

    ## When it is wrong
    A hinge or triplet loss becomes exactly 0 where all margins are kept; it comes down there first, which the rule
    looks at. The losses of policy training are near 0 by design; there only the gradient counts.

    ## Likely causes
    - All labels are masked (-100), so that the loss has no term; a prompt longer than the cut-off.
    - The loss is NaN, and the logger writes 0 in its place (`logging_nan_inf_filter` of the Hugging Face Trainer).
    - An overflow in half precision that returns with every step.
    - The loss is detached from the weights.

    ## References
    - Hugging Face Transformers, `TrainingArguments.logging_nan_inf_filter`: on by default, hides NaN losses.
    - Micikevicius et al., "Mixed Precision Training", 2018: the loss scale halves when gradients overflow.
    - A step along a gradient of 0 or NaN teaches nothing (by definition).
    """
    gradients = list(training.select(Role.GRADIENT_NORM, principal=False))
    losses = [loss for loss in training.select(Role.LOSS, Split.TRAIN) if len(loss) >= MIN_POINTS]
    losses = [loss for loss in losses if not name_parts(loss.tag) & _RATES]
    scales = [series for series in training.series if series.measure is Measure.LOSS_SCALE]
    if not any(len(series) >= MIN_POINTS for series in (*gradients, *losses, *scales)):
        raise CannotJudge(
            text("needs a training loss, a gradient norm or a loss scale of {least} points", least=MIN_POINTS)
        )
    for norm in gradients:
        yield from _not_finite(norm, options, context)
    for scale in scales:
        yield from _scaled_away(scale, options, context)
    falls = training.family.fits_examples or training.family is Family.PREFERENCE
    if falls and not _solved(training):
        yield from _zero_losses(losses, gradients, options, context)
        yield from _zero_gradients(losses, gradients, options, context)
        for held_out in training.select(Role.LOSS, Split.VALIDATION):
            yield from _frozen(held_out, options, context)


def _since(bad: np.ndarray[tuple[int], np.dtype[np.bool_]], options: Options) -> int | None:
    """Return the index from which on all values are bad, to the end; None where these are too few."""
    good = np.flatnonzero(~bad)
    since = int(good[-1]) + 1 if len(good) else 0
    return since if len(bad) - since >= max(MIN_POINTS, options.min_share * len(bad)) else None


def _not_finite(norm: Series, options: Options, context: Context) -> Iterator[Hit]:
    line: Monotonic = context.get(monotonic, norm)
    since = _since(~np.isfinite(line.values), options)
    if since is None:
        return
    kind = "NaN" if np.isnan(line.values[since:]).any() else text("infinite")
    yield Hit(
        message=text(
            "{norm} is {kind} from step {step} to the end: no update has reached the weights since",
            norm=context.name(norm),
            kind=kind,
            step=int(line.steps[since]),
        ),
        evidence=_stretch(norm, line, since, options),
        remedies=("mixed-precision-scaling", "check-for-nan", "lower-learning-rate", "clip-gradients"),
    )


def _scaled_away(scale: Series, options: Options, context: Context) -> Iterator[Hit]:
    line: Monotonic = context.get(monotonic, scale)
    finite = line.values[np.isfinite(line.values)]
    peak = float(finite.max(initial=0.0))
    since = _since(line.values <= _LEAST_SCALE, options)
    if since is None or peak < options.min_scale_fall * float(line.values[-1]):
        return
    yield Hit(
        message=text(
            "{scale} fell from {peak} to {last} and stays there from step {step} on: every step overflows",
            scale=context.name(scale),
            peak=number(peak),
            last=number(float(line.values[-1])),
            step=int(line.steps[since]),
        ),
        evidence=_stretch(scale, line, since, options),
        remedies=("mixed-precision-scaling", "lower-learning-rate", "clip-gradients", "check-for-nan"),
    )


def _zero_losses(
    losses: Sequence[Series], gradients: Sequence[Series], options: Options, context: Context
) -> Iterator[Hit]:
    zero = [loss for loss in losses if _falls_dead(context.get(monotonic, loss), options) is not None]
    for loss in zero:
        partner = context.training.partner(loss)
        if len(zero) < len(losses) and (partner is None or not context.get(monotonic, partner).values.any()):
            continue  # one of several losses may have nothing to do, as that of the classes where there is but one
        line: Monotonic = context.get(monotonic, loss)
        since = _falls_dead(line, options) or 0
        silent = all(_since(np.nan_to_num(norm.values) == 0.0, options) is None for norm in gradients)
        if since == 0 and silent and begins_late(context.training):
            continue  # the end of a training, in a log of few decimals
        message = text("{loss} is exactly 0 from step {step} on", loss=context.name(loss), step=int(line.steps[since]))
        if since:
            message += text(", and {before} at the step before", before=number(float(line.values[since - 1])))
        lost = next((norm for norm in gradients if _since(~np.isfinite(norm.values), options) is not None), None)
        if lost:
            message += text("; {norm} is not finite: a NaN stands behind the 0", norm=context.name(lost))
        else:
            message += text(": no label reaches the loss, or a NaN was logged as 0")
        yield Hit(
            message=message,
            evidence=_stretch(loss, line, since, options),
            remedies=()
            if lost or since
            else ("check-labels", "check-gradients", "check-for-nan", "check-frozen-layers"),
        )


def _falls_dead(line: Monotonic, options: Options) -> int | None:
    """Return the index from which on a loss is exactly 0, where it did not come down to that by learning."""
    zero = line.values == 0.0
    since = _since(zero, options)
    if since:
        if since < MIN_POINTS or zero[:since].any():
            return None  # a loss of margins that comes and goes; weights that are NaN do not come back
        before = line.values[max(0, since - MIN_POINTS) : since]
        if max(map(significant_digits, before.tolist())) < _DIGITS:
            return None  # a log of few decimals: what is smaller is written as 0
        start = np.abs(line.values[:MIN_POINTS])
        if not float(np.median(np.abs(before))) > options.max_faded_loss * float(np.median(start)):
            return None
    return since


def _zero_gradients(
    losses: Sequence[Series], gradients: Sequence[Series], options: Options, context: Context
) -> Iterator[Hit]:
    ends = [context.get(monotonic, loss).values[-1] for loss in losses]
    if ends and not any(ends):
        return  # said of the loss
    if any(context.get(movement, loss, _MOVED, _ERRORS).motion is Motion.IMPROVES for loss in losses):
        return  # weights do move: the norm was not measured
    for norm in gradients:
        line: Monotonic = context.get(monotonic, norm)
        since = _since(line.values == 0.0, options)
        if since is None or name_parts(norm.tag) & _ONE_LAYER:
            continue
        yield Hit(
            message=text(
                "{norm} is exactly 0 from step {step} to the end: no weight moves",
                norm=context.name(norm),
                step=int(line.steps[since]),
            ),
            evidence=_stretch(norm, line, since, options),
            remedies=("check-frozen-layers", "check-gradients", "check-labels", "overfit-one-batch"),
            confidence=Confidence.HIGH if since == 0 else Confidence.MEDIUM,
        )


def _frozen(held_out: Series, options: Options, context: Context) -> Iterator[Hit]:
    partner = context.training.partner(held_out)
    line: Monotonic = context.get(monotonic, held_out)
    since = _since(line.values == line.values[-1:], options) if len(line) else None
    if partner is None or since is None or since < MIN_POINTS:
        return  # what never moved is for not-learning to say
    train: Monotonic = context.get(monotonic, partner)
    varies = len(np.unique(train.values[train.steps > line.steps[since]])) > MIN_POINTS
    last = float(line.values[-1])
    if (
        not varies
        or significant_digits(last) < _EXACT
        or _rate_is_gone(context.training, int(line.steps[since]), context)
    ):
        return
    yield Hit(
        message=text(
            "{held_out} is {value} at every evaluation from step {step} to the end, while {train} goes on to vary: the "
            "weights no longer change",
            held_out=context.name(held_out),
            value=number(last),
            step=int(line.steps[since]),
            train=context.name(partner),
        ),
        evidence=_stretch(held_out, line, since, options),
        remedies=("check-gradients", "mixed-precision-scaling", "check-frozen-layers", "schedule-learning-rate"),
    )


def _rate_is_gone(training: Training, step: int, context: Context) -> bool:
    """Return whether a learning rate has come to its end by a step."""
    for rate in training.select(Role.LEARNING_RATE, principal=False):
        line: Monotonic = context.get(monotonic, rate)
        after = line.values[line.steps >= step]
        if len(after) and float(after.min()) <= _RATE_GONE * float(line.values.max()):
            return True
    return False


def _solved(training: Training) -> bool:
    """Return whether an accuracy of 1 says that a loss of 0 is one that was learned."""
    ends = [shares(score)[-1:] for score in training.select(Role.SCORE) if is_accuracy(score)]
    return any(len(end) and end[0] >= 1.0 for end in ends)


def _stretch(series: Series, line: Monotonic, since: int, options: Options) -> tuple[Evidence, ...]:
    first, last = int(line.steps[since]), int(line.steps[-1])
    return (
        Stat(
            name=text("share of the curve"),
            value=(len(line) - since) / len(line),
            limit=options.min_share,
            unit=text("share"),
        ),
        Point.on(
            series,
            step=first,
            value=float(line.values[since]) if np.isfinite(line.values[since]) else None,
            label=text("no update from here on"),
        ),
        Span.on(series, first_step=first, last_step=last, label=text("no update")),
    )
