"""overfitting: validation passed its best and rises, or stays behind, while training goes on falling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.classification import accuracy, name_parts, shares, whole
from tb_diagnose.features.classifier_baseline import late
from tb_diagnose.features.monotonic import begins_late, monotonic
from tb_diagnose.features.outline import Outline
from tb_diagnose.features.setback import FEW, Setback, setback
from tb_diagnose.findings import Confidence, Evidence, Gap, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share, share_of, times
from tb_diagnose.model import Better, Family, Role, Series, Split
from tb_diagnose.rules.clauses import ending
from tb_diagnose.rules.registry import CannotJudge, Context, HeldOut, Hit, Question, rule, threshold

MIN_POINTS = 3
"""Two evaluations after the best one: a single one that is worse is an outlier (definition)."""

_WITHOUT_NOISE = 0.5
"""Share of the improvement of both losses that is training's own, however rough it is (assumption)."""

_STEADY = 3
"""Two evaluations in a row are worse by chance in one run of six; a third of a curve is not (definition)."""
_PERPLEXITY = frozenset({"ppl", "perplexity"})
_PLAIN = 100.0
"""Beyond so many times the noise the number tells nothing more."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``overfitting``."""

    min_rise_of_gain: float = threshold(
        0.02,
        unit="share of the improvement of the two losses",
        source="calibrated: real trainings, 2026-11; healthy runs stay under 0.01, overfitted ones above 0.03",
    )
    min_rise_of_best: float = threshold(
        0.05,
        unit="share of the best level",
        source="calibrated: AlgoPerf, 2026-11; counts where a huge first loss makes any share of the improvement small",
    )
    min_rise_of_few: float = threshold(
        0.1,
        unit="share of the improvement of the two losses",
        source="assumption: under 24 evaluations do not show their noise, so a rise must show by its size",
    )
    max_excused_rise: float = threshold(
        0.05,
        unit="share of the improvement of the two losses",
        source="assumption: a smaller rise of the loss beside a score that still improves is over-confidence",
    )
    noise_sigmas: float = threshold(4.0, unit="multiples of the noise", source="convention: four standard deviations")
    min_gap: float = threshold(
        1 / 3,
        unit="share of the improvement of the two losses",
        source="cited: S1 sees the fault in a gap above 0.5, a third of what a loss has to gain that starts at 1.6",
    )
    min_train_gain: float = threshold(
        0.1, unit="share of the first training loss", source="assumption: less may be noise or a mere beginning"
    )
    max_late_fall: float = threshold(
        0.1,
        unit="share of the improvement of the two losses, over the last half",
        source="assumption: a validation loss that falls by more still follows training",
    )
    min_loss_ratio: float = threshold(
        3.0,
        unit="validation loss over training loss",
        source="assumption: where the log begins late, or has too few evaluations to show a course",
    )
    min_score_gap: float = threshold(
        0.2,
        unit="accuracy",
        source="calibrated: real trainings, 2026-11; healthy runs stay under 0.14, overfitted ones mostly above",
    )


@rule(
    name="overfitting",
    group="generalisation",
    severity=Severity.WARNING,
    subject=HeldOut(roles=(Role.LOSS, Role.SCORE)),
    options=Options,
    remedies=(
        "early-stopping",
        "add-regularisation",
        "more-data",
        "add-augmentation",
        "keep-best-checkpoint",
        "simpler-model",
        "independent-splits",
        "class-weights",
    ),
    supersedes=("metric-conflict",),
    asks=Question.HOLDS,
    since="0.1.0",
)
def overfitting(held_out: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a validation loss that gets worse while the training loss gets better.

    ## What it looks for
    The smoothed validation loss ends above its best level by `min_rise_of_gain` of the improvement since the start,
    or by `min_rise_of_best` of that level (unless the level is under `min_rise_of_gain` of the improvement, as good
    as zero), no point of the last tenth is as good, and the rise is `noise_sigmas` times its noise. Under 24
    evaluations must rise by `min_rise_of_few` of the improvement, and beyond their noise or over a third of the curve
    without a break. A rise below `max_excused_rise` does not count while the validation scores are still at their best,
    nor one that the other losses of the run outweigh. The training loss must have lost `min_train_gain` of its first
    value (or lie as far below validation, in a log that begins late), and not get worse as validation does.

    A validation loss that never turns up counts where a gap opens: it ends `min_gap` of the improvement and
    `noise_sigmas` times the noise above the training loss, and by as much more than at the start; it fell by less
    than `max_late_fall` over the second half. A log that begins late does not show the improvement: there the
    validation loss counts that stays at `min_loss_ratio` times the training loss, or whose perplexity does. Up to three
    evaluations show no more than a gap, and have to satisfy both. Accuracies count that end `min_score_gap` apart.

    A first loss more than ten times what follows is left out of the improvement. Without a training loss the
    validation loss is judged alone, by `min_rise_of_best` in any case, and the message says so. Without any loss the
    scores are judged in the same way, upside down; a score alone that ends below its first value has collapsed, which
    is another rule's.

    ## Why it matters
    From the best step on the model learns its training examples by heart. What was saved last is worse on new data
    than what was there before, and the time since then is lost.

    ## When it is wrong
    A validation set that is too small or from another distribution can rise alone. A classifier that grows
    over-confident raises its validation loss while its accuracy still improves: then select on the accuracy. Some
    large models improve again after a long rise (double descent).

    ## Likely causes
    - Too little data, or too little augmentation for this model.
    - Too little regularisation (dropout, weight decay), or too large a model.
    - Training for longer than the data allows.
    - Class imbalance with an unweighted loss: the rare class is learned by heart.

    ## References
    - [S1] High variance: training falls on, validation falls, then rises, the gap widens.
    - [S4] Overfitting and unrepresentative data behind a tiny training loss.
    - Prechelt, "Early Stopping - But When?", 1998: stop by the loss over its best.
    """
    if context.training.family is Family.ADVERSARIAL:
        raise CannotJudge(text("the scores of an adversarial training do not tell how well it generalises"))
    both = _compared(held_out, context)
    if both is None:
        raise CannotJudge(
            text("`{tag}` or its training curve has under {least} finite points", tag=held_out.tag, least=MIN_POINTS)
        )
    behind = both.partner is not None and both.train_learns(options) and _memorised(both, options, context)
    if len(both.validation) < MIN_POINTS:
        if not behind:
            raise CannotJudge(text("`{tag}` has under {least} finite points", tag=held_out.tag, least=MIN_POINTS))
        yield _stayed_behind(both, options, context)
    elif not both.train_learns(options):
        return
    elif _worse_for_good(both, options) and not _excused(both, options, context):
        if not context.made_up_for(held_out, both.validation, both.lost.best):
            yield _turned_up(both, options, context)
    elif behind:
        yield _stayed_behind(both, options, context)
    elif held_out.role is Role.LOSS:
        yield from _scored_apart(held_out, options, context)


@dataclass(frozen=True, eq=False, kw_only=True)
class _Compared:
    """A held-out curve and its training curve, as costs.

    Attributes:
        held_out: The held-out series.
        partner: The training series, or None.
        validation: Outline of the held-out series.
        train: Outline of the training series; of the held-out series where there is none.
        lost: What validation has lost since its best.
        gained: How far the two have come down, from the higher start to the lowest level.
    """

    held_out: Series
    partner: Series | None
    validation: Outline
    train: Outline
    lost: Setback
    gained: float

    @property
    def gap(self) -> float:
        """How far validation ends above training."""
        return self.validation.end - self.train.end

    def train_learns(self, options: Options) -> bool:
        """Return whether the training curve came down beyond its noise, and did not get worse as validation did.

        A log that begins late need not show it, nor one without a training curve.
        """
        if self.partner is None:
            return True
        before = self.train.beside(self.validation, self.lost.best)
        rise = self.train.end - before
        rises = rise > self.train.noise and (
            rise >= options.min_rise_of_gain * self.gained
            or (before > options.min_rise_of_gain * self.gained and rise >= options.min_rise_of_best * before)
        )
        fell = self.train.descent - float(self.train.levels.min())
        learns = begins_late(self.partner) or fell > 2.0 * self.train.noise or fell > _WITHOUT_NOISE * self.gained
        # A run that has learned next to nothing has another fault, however validation wanders.
        far = (self.gap, self.train.end) if begins_late(self.partner) else (fell, self.train.descent)
        apart = self.train.start <= 0.0 or far[0] >= options.min_train_gain * far[1]
        return self.gained > 0.0 and learns and apart and not rises


def _compared(held_out: Series, context: Context) -> _Compared | None:
    """Return both curves; None where the training curve, or the only one, is too short."""
    partner = context.training.partner(held_out)
    validation = context.cost(held_out)
    train = context.cost(partner) if partner else validation
    if len(train) < MIN_POINTS or len(validation) == 0:
        return None
    lost = setback(validation)
    gained = max(train.descent, validation.descent) - min(lost.level, float(train.levels.min()))
    return _Compared(held_out=held_out, partner=partner, validation=validation, train=train, lost=lost, gained=gained)


def _worse_for_good(both: _Compared, options: Options) -> bool:
    """Return whether validation rises from its best, by enough, beyond its noise and to the end."""
    lost, gained = both.lost, both.gained
    if both.partner is None and both.held_out.role is Role.SCORE and lost.rise > gained:
        return False  # a score that ends below its first value has not overfitted: it has collapsed
    of_best = lost.over_level(options.min_rise_of_gain * gained)
    if both.partner is None and lost.level > 0.0 and of_best < options.min_rise_of_best:
        return False  # a loss that wanders by so little may never have learned
    if len(both.validation) < FEW:
        large = lost.rise >= options.min_rise_of_few * gained if gained > 0.0 else of_best >= options.min_rise_of_few
        sure = lost.noise_sigmas >= options.noise_sigmas or lost.steady >= max(2, len(both.validation) / _STEADY)
    else:
        large = of_best >= options.min_rise_of_best or lost.rise >= options.min_rise_of_gain * gained > 0.0
        sure = lost.noise_sigmas >= options.noise_sigmas
    return lost.kept > 0.0 and large and sure


def _excused(both: _Compared, options: Options, context: Context) -> bool:
    """Return whether the rise is small, or alone, while the scores of the split are at their best."""
    if both.partner is not None and both.lost.rise >= options.max_excused_rise * both.gained:
        return False
    shapes = [context.cost(score) for score in context.training.select(Role.SCORE, both.held_out.split)]
    shapes = [shape for shape in shapes if len(shape) >= MIN_POINTS]
    return bool(shapes) and all(
        int(np.argmin(shape.levels)) >= len(shape) - shape.window
        or shape.end <= float(shape.levels.min()) + shape.noise
        for shape in shapes
    )


def _memorised(both: _Compared, options: Options, context: Context) -> bool:
    """Return whether training went on to learn what never helped validation, which stays level far above it.

    A gap that was there from the start is a matter of the scale of the two losses, or of other data.
    """
    train, validation, gained = both.train, both.validation, both.gained
    noise = float(np.hypot(_noise(train), _noise(validation)))
    if train.end < 0.0 or train.start <= 0.0 or both.gap < options.noise_sigmas * noise:
        return False
    fell = float(validation.levels[(len(validation) - 1) // 2]) - validation.end
    far = _loss_ratio(both.held_out, context) >= options.min_loss_ratio
    if both.partner is not None and begins_late(both.partner):
        return far and fell <= options.max_late_fall * validation.end
    opened = both.gap - max(0.0, validation.descent - train.descent)
    return (
        min(both.gap, opened) >= options.min_gap * gained
        and fell <= options.max_late_fall * gained
        and (far or len(validation) > MIN_POINTS)
    )


def _loss_ratio(held_out: Series, context: Context) -> float:
    """Return the loss of a split over that of training, of all its parts together, or the perplexities' where larger.

    Label smoothing lifts both losses, and no perplexity.
    """
    pairs = [
        pair
        for pair in context.training.pairs
        if pair.validation.role is Role.LOSS
        and pair.validation.split is held_out.split
        and min(len(context.cost(pair.validation)), len(context.cost(pair.train))) > 0
    ]
    perplexities = [pair for pair in pairs if name_parts(pair.validation.tag) & _PERPLEXITY]
    parts = [pair for pair in pairs if pair.validation.principal and pair not in perplexities]
    ratios = [0.0]
    for group in (parts, perplexities):
        train = sum(context.cost(pair.train).end for pair in group)
        if train > 0.0:
            ratios.append(sum(context.cost(pair.validation).end for pair in group) / train)
    return max(ratios)


def _noise(curve: Outline) -> float:
    """Return the noise of a curve: none where it only falls, however few points bend it."""
    return min(curve.noise, max(0.0, float(np.diff(curve.raw).max(initial=0.0))))


def _turned_up(both: _Compared, options: Options, context: Context) -> Hit:
    """Return what is said of a validation curve that gets worse after its best."""
    held_out, partner, validation, lost = both.held_out, both.partner, both.validation, both.lost
    sign = -1.0 if held_out.better is Better.HIGHER else 1.0
    best_step, best = int(validation.steps[validation.best]), number(sign * float(validation.raw[validation.best]))
    named = {"held_out": context.name(held_out), "best": best, "step": best_step, "ends": ending(validation, sign)}
    if lost.best == 0:
        message = text("{held_out} gets worse from its first evaluation on, {best} at step {step}, and {ends}", **named)
    else:
        message = text("{held_out} gets worse after its best value, {best} at step {step}, and {ends}", **named)
    evidence: list[Evidence] = [
        Stat(name=text("rise over noise"), value=_finite(lost.noise_sigmas), limit=options.noise_sigmas),
        Point.on(
            held_out,
            step=best_step,
            value=sign * float(validation.raw[validation.best]),
            label=text("best {best}", best=best),
        ),
        Span.on(
            held_out,
            first_step=best_step,
            last_step=int(validation.steps[-1]),
            label=text("validation gets worse"),
        ),
    ]
    if both.gained > 0.0:
        evidence.insert(
            0,
            Stat(
                name=text("rise over improvement"),
                value=lost.rise / both.gained,
                limit=options.min_rise_of_gain,
                unit=text("share"),
            ),
        )
    if lost.rise < both.gained:
        message += text(": it loses {rise} its improvement", rise=share_of(lost.rise / both.gained))
    if lost.noise_sigmas >= _PLAIN:
        message += text(", far beyond its noise")
    elif lost.noise_sigmas >= options.noise_sigmas:
        message += text(", {multiple} its noise", multiple=times(lost.noise_sigmas))
    confidence = Confidence.LOW
    if partner:
        before, after = both.train.beside(validation, lost.best), both.train.end
        message += text(
            ", while {partner} goes from {before} to {after}",
            partner=context.name(partner),
            before=number(sign * before),
            after=number(sign * after),
        )
        evidence.append(_gap(both))
        # Noise with a long memory wanders by four of its standard deviations now and then, by eight hardly ever.
        sure = after < before and len(validation) >= FEW and lost.noise_sigmas >= 2.0 * options.noise_sigmas
        confidence = Confidence.HIGH if sure else Confidence.MEDIUM
    else:
        message += text("; no training curve is logged that would tell overfitting from a training that goes wrong")
    return Hit(message=message, evidence=tuple(evidence), confidence=confidence)


def _finite(value: float) -> float | None:
    return value if np.isfinite(value) else None


def _stayed_behind(both: _Compared, options: Options, context: Context) -> Hit:
    """Return what is said of a validation curve that stays level far above training."""
    partner = both.partner or both.held_out
    return Hit(
        message=text(
            "{partner} falls from {start} to {end}, but {held_out} {ends}: the gap is {gap} the improvement "
            "(limit {limit})",
            partner=context.name(partner),
            start=number(both.train.descent),
            end=number(both.train.end),
            held_out=context.name(both.held_out),
            ends=ending(both.validation),
            gap=share_of(both.gap / both.gained),
            limit=share(options.min_gap),
        ),
        evidence=(
            Stat(
                name=text("gap over improvement"),
                value=both.gap / both.gained,
                limit=options.min_gap,
                unit=text("share"),
            ),
            _gap(both),
        ),
        confidence=Confidence.MEDIUM,
    )


def _gap(both: _Compared) -> Gap:
    sign = -1.0 if both.held_out.better is Better.HIGHER else 1.0
    return Gap.on(
        both.held_out,
        both.partner or both.held_out,
        step=int(both.validation.steps[-1]),
        value=sign * both.gap,
        label=text("gap {value}", value=number(sign * both.gap)),
        first_value=sign * both.validation.end,
        other_value=sign * both.train.end,
    )


def _scored_apart(held_out: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a training accuracy that ends far above that of validation, whatever the losses do."""
    train, validation = accuracy(context.training, Split.TRAIN), accuracy(context.training, held_out.split)
    if train is None or validation is None:
        return
    trained, checked = shares(train), shares(validation)
    if min(len(trained), len(checked)) < MIN_POINTS:
        return
    gap = late(trained) - late(checked)
    if gap >= options.min_score_gap:
        size = gap * whole(train)
        yield Hit(
            message=text(
                "{train} ends at {learned} and {validation} at {kept}: {gap} points of what training learned do not "
                "hold on other data (limit {limit})",
                train=context.name(train),
                learned=share(late(trained)),
                validation=context.name(validation),
                kept=share(late(checked)),
                gap=f"{100 * gap:.0f}",
                limit=f"{100 * options.min_score_gap:.0f}",
            ),
            evidence=(
                Stat(name=text("accuracy gap"), value=gap, limit=options.min_score_gap),
                Gap.on(
                    validation,
                    train,
                    step=int(monotonic(validation).steps[-1]),
                    value=-size,
                    label=text("gap {value}", value=number(-size)),
                ),
            ),
            confidence=Confidence.MEDIUM,
        )
