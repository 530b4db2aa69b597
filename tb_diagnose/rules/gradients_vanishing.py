"""gradients-vanishing: the norm of the gradients falls to nothing while the loss is far from solved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Confidence, Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Role, Series, Split
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, rule, threshold

MIN_POINTS = 10
"""An early level and a late one of several points each (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``gradients-vanishing``."""

    max_norm: float = threshold(
        1e-7,
        unit="norm",
        source="cited: SageMaker Debugger, VanishingGradient: a mean absolute gradient under 1e-7 moves nothing",
    )
    min_duration: float = threshold(
        0.2, unit="share of the curve", source="assumption: a fifth of the run is no accident", ge=0.01
    )
    min_loss: float = threshold(
        0.1, unit="share of the first loss", source="assumption: a loss that ends lower has reason for tiny gradients"
    )


@rule(
    name="gradients-vanishing",
    group="schedule and gradients",
    severity=Severity.WARNING,
    subject=EachSeries(roles=(Role.GRADIENT_NORM,), min_points=MIN_POINTS, expected_to_improve=False, principal=False),
    options=Options,
    remedies=(
        "check-gradients",
        "add-activations",
        "scale-inputs",
        "check-frozen-layers",
        "replace-activation",
        "lower-learning-rate",
    ),
    since="0.1.0",
)
def gradients_vanishing(norm: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a gradient norm that is practically zero while the loss is far from solved.

    ## What it looks for
    The smoothed norm is below `max_norm` for the last `min_duration` of the curve, and the training loss ends above
    `min_loss` of its first value.

    ## Why it matters
    With no gradient no weight moves: whatever the learning rate, the training has stopped.

    ## When it is wrong
    A loss whose floor is high and has been reached exactly. A norm of one layer or parameter group only, that is
    frozen on purpose.

    ## Likely causes
    - Dead ReLUs, or saturated sigmoid and tanh units: inputs that are not scaled, or one step that was far too large.
    - A very deep network without normalisation or residual connections.
    - A loss that is detached from the weights, or all labels masked.

    ## References
    - SageMaker Debugger's VanishingGradient and DeepDiagnosis (Wardat et al., 2022) use the same limit.
    - [S3] Suspects of a model that does not learn: dead ReLUs, layers without an activation, unscaled inputs.
    """
    shape: Outline = context.get(outline, norm)
    if len(shape) < MIN_POINTS:
        raise CannotJudge(
            text("{norm} has fewer than {least} finite points", norm=context.name(norm), least=MIN_POINTS)
        )
    loss = next(context.training.select(Role.LOSS, Split.TRAIN), None)
    if loss is None:
        raise CannotJudge(text("needs a training loss beside the gradient norm, found none"))
    losses: Outline = context.get(outline, loss)
    if len(losses) == 0:
        raise CannotJudge(text("{loss} has no finite point", loss=context.name(loss)))
    alive = np.flatnonzero(shape.levels >= options.max_norm)
    since = int(alive[-1]) + 1 if len(alive) else 0
    gone = (len(shape) - since) / len(shape)
    if gone < options.min_duration or losses.end <= options.min_loss * losses.start:
        return
    step = int(shape.steps[since])
    yield Hit(
        message=text(
            "{norm} stays below {tiny:g} from step {step} on, for {gone} of the run (limit {limit}), while "
            "{loss} ends at {end} of {start}",
            norm=context.name(norm),
            tiny=options.max_norm,
            step=step,
            gone=share(gone),
            limit=share(options.min_duration),
            loss=context.name(loss),
            end=number(losses.end),
            start=number(losses.start),
        ),
        evidence=(
            Stat(
                name=text("share of the run without a gradient"),
                value=gone,
                limit=options.min_duration,
                unit=text("share"),
            ),
            Span.on(
                norm,
                first_step=step,
                last_step=int(shape.steps[-1]),
                label=text("no gradient"),
            ),
            Level.on(norm, value=options.max_norm, label=text("limit {limit:g}", limit=options.max_norm)),
        ),
        confidence=Confidence.HIGH,
    )
