"""What to look at first in a training: the charts that matter in its kind, in the order in which they are read.

The first chart holds the leading quantity, what the list of runs shows and what runs are compared by: the return of an
agent, the mAP of a detector, the losses of both players together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tb_diagnose.engine.best_step import breadth
from tb_diagnose.findings import BestStep
from tb_diagnose.model import Family, Measure, Role, Series, Split, Training

Chart = tuple[Series, ...]
"""Series that are read together, on one chart; what judges the training last."""

MOST_TOGETHER = 4
"""More series than these hide one another on one chart (convention)."""
MOST_OF_A_MEASURE = 2
"""Further ones are parts of the first, as a rule: rewards, networks (convention)."""
_HELD_OUT = (Split.VALIDATION, Split.TEST)
_JUDGED = (Role.LOSS, Role.SCORE, Role.REWARD)
_AGENT = (
    (Measure.EPISODE_RETURN,),
    (Measure.SUCCESS_RATE,),
    (Measure.POLICY_ENTROPY, Measure.NEGATIVE_ENTROPY),
    (Measure.KL_OLD_POLICY,),
    (Measure.EXPLAINED_VARIANCE,),
    (Measure.VALUE_LOSS,),
    (Measure.EPISODE_LENGTH,),
)
_MEASURES: Mapping[Family, Sequence[Sequence[Measure]]] = {
    Family.REINFORCEMENT: _AGENT,
    Family.RLHF: (
        (Measure.EPISODE_RETURN,),
        (Measure.KL_REFERENCE,),
        (Measure.REWARD_SPREAD,),
        (Measure.ZERO_VARIANCE_SHARE,),
        (Measure.COMPLETION_LENGTH,),
        (Measure.TRUNCATED_SHARE,),
        *_AGENT[2:6],
    ),
    Family.PREFERENCE: (
        (Measure.PREFERENCE_ACCURACY,),
        (Measure.PREFERENCE_MARGIN,),
        (Measure.CHOSEN_REWARD, Measure.REJECTED_REWARD),
    ),
    Family.ADVERSARIAL: (
        (Measure.GENERATOR_LOSS, Measure.DISCRIMINATOR_LOSS),
        (Measure.OUTPUT_ON_REAL, Measure.OUTPUT_ON_FAKE),
    ),
}
"""What matters in a kind beside its losses and scores; measures of one chart together."""
_BY_SCORE = frozenset({Family.ADVERSARIAL, Family.DETECTION, Family.SEGMENTATION, Family.SPEECH})
"""Kinds that are judged by what a held-out score says, not by the loss."""


_NOISY = frozenset({Family.ADVERSARIAL, Family.DIFFUSION, Family.REINFORCEMENT, Family.RLHF})
"""Kinds whose single points say little: episodes, batches of a game, losses of random noise levels."""
SMOOTHING = 0.6
"""Weight of the moving average for those, as TensorBoard has it at first (convention)."""


def smoothing(training: Training) -> float:
    """Return the weight of the moving average with which the curves of a kind are read, 0 for none."""
    return SMOOTHING if training.family in _NOISY else 0.0


def leading(training: Training, best: BestStep | None = None) -> tuple[Chart, ...]:
    """Return the charts that matter in a training's kind, what is read first first; no series is on two.

    Args:
        training: The training.
        best: The step to keep: where the kind names no chart, the quantity that selects it is read first.
    """
    charts: list[Chart] = []
    taken: set[tuple[str, str]] = set()
    for chart in _candidates(training):
        fresh = tuple(series for series in chart if series.key not in taken)
        if fresh == chart:
            charts.append(chart)
            taken |= {series.key for series in chart}
    if charts:
        return tuple(charts)
    key = (best.tb_run, best.tag) if best else None
    return tuple((series,) for series in sorted(_judged(training), key=lambda series: series.key != key))


def _candidates(training: Training) -> Iterator[Chart]:
    if training.family in _BY_SCORE:
        for split in _HELD_OUT:
            for score in sorted(training.select(Role.SCORE, split), key=breadth):
                yield _with_partner(training, score)
    for measures in _MEASURES.get(training.family, ()):
        yield from _measured(training, measures)
    if training.family is not Family.ADVERSARIAL:
        yield from ((pair.train, pair.validation) for pair in training.pairs)


def _measured(training: Training, measures: Sequence[Measure]) -> Iterator[Chart]:
    """Yield the charts of some measures: one for all of a split where there are few, else one for each series."""
    every = training.measured(*measures)
    found = [series for series in every if series.principal] or every
    if len(measures) == 1:
        yield from (_with_partner(training, series) for series in found[:MOST_OF_A_MEASURE])
        return
    for split in Split:
        together = [
            series for measure in measures for series in found if (series.measure, series.split) == (measure, split)
        ]
        if len(together) > MOST_TOGETHER:
            yield from ((series,) for series in together)
        elif together:
            yield tuple(together)


def _with_partner(training: Training, series: Series) -> Chart:
    other = training.partner(series)
    if other is None or other.measure is not series.measure:
        return (series,)
    return (series, other) if other.split in _HELD_OUT else (other, series)


def _judged(training: Training) -> Iterator[Series]:
    yield from (series for series in training.series if series.principal and series.role in _JUDGED)
