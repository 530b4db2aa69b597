"""no-validation: nothing in the log tells how the model does on data that it was not trained on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tb_diagnose.findings import Point, Severity, Stat
from tb_diagnose.language import plural, text
from tb_diagnose.model import Role, Split, Training, family
from tb_diagnose.rules.registry import CannotJudge, Context, Hit, WholeTraining, rule, threshold

_JUDGED = (Role.LOSS, Role.SCORE)


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``no-validation``."""

    min_points: int = threshold(
        3, unit="points", source="assumption: before that, a first evaluation may still be to come"
    )


@rule(
    name="no-validation",
    group="generalisation",
    severity=Severity.INFO,
    subject=WholeTraining(),
    options=Options,
    remedies=("add-validation", "independent-splits", "cross-validate"),
    since="0.1.0",
)
def no_validation(training: Training, options: Options, _context: Context) -> Iterator[Hit]:
    """Find a training that logs nothing measured on held-out data.

    ## What it looks for
    A supervised run with a training loss or score of at least `min_points` points, and no loss, score or reward of
    a validation or test split.

    ## Why it matters
    A training loss alone cannot tell learning from learning by heart: overfitting stays invisible.

    ## When it is wrong
    Validation is logged elsewhere, or under a name that is not recognised as one: a name with `val`, `eval`, `test`
    or `dev` in it is. Language models trained for a single pass over huge data may do without.

    ## Likely causes
    - No validation data was given to the training loop.
    - Validation runs, but its results are printed and not logged.

    ## References
    - [S4] No, or too small, a validation set hides poor predictions behind a tiny loss.
    """
    if not training.family.fits_examples:
        raise CannotJudge(text("{family} runs have no validation loss to compare with", family=family(training)))
    trained = [series for role in _JUDGED for series in training.select(role, Split.TRAIN)]
    if not trained:
        raise CannotJudge(text("needs a training loss or score, found none"))
    held_out = [
        series
        for role in (*_JUDGED, Role.REWARD)
        for split in (Split.VALIDATION, Split.TEST)
        for series in training.select(role, split, principal=False)
    ]
    longest = max(trained, key=len)
    if held_out:
        return
    if len(longest) < options.min_points:
        raise CannotJudge(
            text("needs at least {least} training points, found {n}", least=options.min_points, n=len(longest))
        )
    yield Hit(
        message=text(
            "`{tag}` has {points}, and no series of the run is measured on held-out data",
            tag=longest.tag,
            points=plural("{n:,} point", "{n:,} points", len(longest)),
        ),
        evidence=(
            Stat(name=text("series on held-out data"), value=0, limit=1, unit=text("series")),
            Point.on(
                longest,
                step=int(longest.steps[-1]),
                value=float(longest.values[-1]) if np.isfinite(longest.values[-1]) else None,
                label=text("training only"),
            ),
        ),
    )
