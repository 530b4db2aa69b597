"""posterior-collapse: the KL term of a variational model is nothing: its latent code says nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.outline import Outline, outline
from tb_diagnose.findings import Level, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Family, Measure, Role, Series, Split, Training, family
from tb_diagnose.rules.registry import CannotJudge, Context, Hit, WholeTraining, rule, threshold

MIN_POINTS = 4
"""A level at the end and one before it, of two points each (definition)."""
_FEW = 2
"""A single point is no level (definition)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``posterior-collapse``."""

    max_kl: float = threshold(
        0.1,
        unit="nats",
        source="definition: the code holds no more information of an example than the KL term; with a tenth of a nat "
        "it tells 1.1 kinds of example apart",
    )
    max_share: float = threshold(
        1e-3,
        unit="share of the reconstruction",
        source="calibrated: below 0.0001 in collapsed models, above 0.05 in the others (7 labelled, 2026-11); it rules "
        "out terms that are averaged or weighted down to small numbers",
    )
    min_duration: float = threshold(0.2, unit="share of the curve", source="assumption: a fifth of the run is no dip")
    max_weight_change: float = threshold(
        0.05, unit="share of the weight", source="assumption: a weight that changes more is still being annealed"
    )


@rule(
    name="posterior-collapse",
    group="not learning",
    severity=Severity.WARNING,
    subject=WholeTraining(),
    options=Options,
    remedies=("anneal-kl-weight", "free-bits", "weaker-decoder", "inspect-predictions"),
    since="0.1.0",
)
def posterior_collapse(training: Training, options: Options, context: Context) -> Iterator[Hit]:
    """Find a variational model whose KL term has fallen to practically zero.

    ## What it looks for
    The KL term, on held-out data where it is logged there, stays under `max_kl` and under `max_share` of the
    reconstruction error (of the loss, where that is not logged) for the last `min_duration` of the run, and does not
    rise. Where its weight is logged, it has changed by no more than `max_weight_change` over that stretch.

    ## Why it matters
    The KL term bounds how much the latent code can say about an example. At zero the encoder answers the same to every
    input, and the decoder has learned to do without it: samples are averages, and nothing can be steered by the code.

    ## When it is wrong
    A KL term that is logged after it was multiplied by a tiny weight and beside a reconstruction that is a sum over
    many pixels. A model that is meant to have no code left (an ablation).

    ## Likely causes
    - The weight of the KL term is too high, or at its full value from the first step.
    - The decoder is strong enough without the code: autoregressive, or it is given its own last output.
    - The reconstruction is averaged over pixels while the KL term is summed: a hidden weight of their number.

    ## References
    - Bowman et al., Generating Sentences from a Continuous Space (2016): KL annealing against the collapse.
    - Kingma et al., Improving Variational Inference with Inverse Autoregressive Flow (2016): free bits.
    - Lucas et al., Don't Blame the ELBO! (2019): what collapse is, and when it is not the bound's fault.
    """
    if training.family is not Family.VARIATIONAL:
        raise CannotJudge(text("means nothing in {family} runs", family=family(training)))
    terms = [one for one in training.measured(Measure.KL_TERM) if len(context.get(outline, one)) >= MIN_POINTS]
    terms.sort(key=lambda one: one.split is not Split.VALIDATION)
    if not terms:
        raise CannotJudge(text("needs a KL term of at least {least} points, found none", least=MIN_POINTS))
    term = terms[0]
    beside = _beside(training, term)
    if beside is None:
        raise CannotJudge(text("needs a reconstruction error or a loss beside the KL term, found none"))
    if _annealed(training, options, context):
        raise CannotJudge(text("the weight of the KL term still changes"))
    shape: Outline = context.get(outline, term)
    scale = abs(context.get(outline, beside).end)
    limit = min(options.max_kl, options.max_share * scale)
    alive = np.flatnonzero(np.abs(shape.raw) > limit)
    since = int(alive[-1]) + 1 if len(alive) else 0
    duration = (len(shape) - since) / len(shape)
    if (
        duration >= options.min_duration
        and len(shape) - since >= _FEW
        and shape.end <= float(np.median(shape.raw[since:])) + shape.noise
    ):
        yield Hit(
            message=text(
                "{term} is {end} at the end and under {limit} for the last {duration} of the run, where {beside} is "
                "{scale}: the code says nothing of the input",
                term=context.name(term),
                end=number(shape.end),
                limit=number(limit),
                duration=share(duration),
                beside=context.name(beside),
                scale=number(scale),
            ),
            evidence=(
                Stat(name=text("KL term at the end"), value=shape.end, limit=limit, unit=text("nats")),
                Span.on(
                    term,
                    first_step=int(shape.steps[since]),
                    last_step=int(shape.steps[-1]),
                    label=text("the code is empty"),
                ),
                Level.on(term, value=limit, label=text("limit {limit:g}", limit=float(number(limit)))),
            ),
        )


def _beside(training: Training, term: Series) -> Series | None:
    """Return the reconstruction error on the same data, else on any, else the loss."""
    found = training.measured(Measure.RECONSTRUCTION) or list(training.select(Role.LOSS))
    found = [one for one in found if one.measure is not Measure.KL_TERM and np.isfinite(one.values).any()]
    found.sort(key=lambda one: one.split is not term.split)
    return next(iter(found), None)


def _annealed(training: Training, options: Options, context: Context) -> bool:
    """Return whether the weight of the KL term changes over the stretch that is judged."""
    for weight in training.measured(Measure.KL_WEIGHT):
        raw = context.get(outline, weight).raw
        late = raw[-max(2, round(options.min_duration * len(raw))) :]
        if len(late) and np.ptp(late) > options.max_weight_change * np.abs(late).max():
            return True
    return False
