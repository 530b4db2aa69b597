"""epoch-stairs: the training loss falls from epoch to epoch, and not within them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.features.stairs import Stairs, stairs
from tb_diagnose.findings import Confidence, Point, Severity, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Role, Series, Split
from tb_diagnose.rules.registry import CannotJudge, Context, EachSeries, Hit, rule, threshold

MIN_POINTS = 12
"""Three epochs of four points (definition)."""
_MIN_BORDERS = 2
"""A single step is no pattern (definition)."""
_SHOWN = 6


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``epoch-stairs``."""

    min_share: float = threshold(
        0.75,
        unit="share of the fall",
        source="definition: of a steady fall a quarter happens between the last and the first quarter of neighbouring "
        "epochs; of a mean that begins anew with every epoch about half",
    )
    min_drop: float = threshold(
        0.05, unit="share of the loss", source="assumption: smaller steps are seen in any long pre-training"
    )
    min_sigmas: float = threshold(
        3.0, unit="standard errors", source="convention: three sigma, for each of half of the borders"
    )


@rule(
    name="epoch-stairs",
    group="generalisation",
    severity=Severity.INFO,
    subject=EachSeries(roles=(Role.LOSS,), splits=(Split.TRAIN,), min_points=MIN_POINTS),
    options=Options,
    remedies=("add-validation", "fewer-epochs", "early-stopping", "more-data"),
    since="0.1.0",
)
def epoch_stairs(loss: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a training loss that drops at the borders of its epochs and is flat within them.

    ## What it looks for
    From the last quarter of an epoch to the first quarter of the next, the loss drops by `min_drop` of its level on
    average. At half of the borders, two at least, it drops by `min_sigmas` standard errors, and by more than
    over the same distance just before the border, since any curve is steep at first. After the first epoch at least
    `min_share` of the fall happens at the borders.

    ## Why it matters
    The loss falls where the model meets the same examples again: it recognises them. That is memory, and by itself no
    fault (large models remember an example after one look), but the training loss no longer says how good the model is.
    Only held-out data do, and often they are best after one to three epochs.

    ## When it is wrong
    A learning rate that falls in a step at every epoch draws stairs as well.

    ## Likely causes
    - Several epochs over few examples with a large pre-trained model.
    - Augmentation, dropout or weight decay that is too weak for the number of epochs.

    ## References
    - Howard and Whitaker, Can LLMs learn from a single example? (fast.ai, 2023): the same stairs, explained.
    """
    if not context.training.family.fits_examples:
        raise CannotJudge(text("its examples are not the same in every epoch"))
    found: Stairs | None = context.get(stairs, context.training, loss)
    if found is None:
        raise CannotJudge(text("the log does not say where the epochs of `{tag}` end", tag=loss.tag))
    clear = found.drops > np.maximum(found.before, options.min_sigmas * found.errors)
    drop = float(np.mean(found.drops / found.levels)) if found.levels.all() else 0.0
    if (
        int(clear.sum()) >= max(_MIN_BORDERS, int((~clear).sum()))
        and found.at_borders >= options.min_share
        and drop >= options.min_drop
    ):
        yield Hit(
            message=text(
                "{loss} drops where a new epoch begins, by {drop} of its level on average over {borders} epochs (limit "
                "{min_drop}): {at_borders} of its fall after the first epoch happens there (limit {min_share})",
                loss=context.name(loss),
                drop=share(drop),
                borders=len(found.borders),
                min_drop=share(options.min_drop),
                at_borders=share(found.at_borders),
                min_share=share(options.min_share),
            ),
            evidence=(
                Stat(
                    name=text("fall at the borders"),
                    value=found.at_borders,
                    limit=options.min_share,
                    unit=text("share of the fall"),
                ),
                Stat(name=text("height of a stair"), value=drop, limit=options.min_drop, unit=text("of level")),
                *(
                    Point.on(
                        loss,
                        step=int(step),
                        value=float(np.interp(step, loss.steps, loss.values)),
                        label=text("down by {drop}", drop=number(float(fall))),
                    )
                    for step, fall in list(zip(found.borders, found.drops, strict=True))[:_SHOWN]
                ),
            ),
            confidence=Confidence.MEDIUM,
        )
