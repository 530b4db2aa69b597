"""What ``not-learning`` looks for in an agent's return."""

from __future__ import annotations

from collections.abc import Iterator

from tb_diagnose.features.returns import NEGLIGIBLE, Rise, explained, finite_values, is_new, rise, still_explores
from tb_diagnose.findings import Confidence, Severity, Span, Stat
from tb_diagnose.language import Text, text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Better, Family, Measure, Series, Split, Training
from tb_diagnose.rules.registry import CannotJudge, Context, Hit

MIN_POINTS = 20
"""Two for each tenth of the training, whose means are compared (definition)."""
_LEARNS = 0.25
"""A value function that explains so much of the returns' variance learns, and the policy may follow (calibrated:
2026-11, at most 0.23 where no agent learned, 0.29 and more before healthy ones began to)."""
_REMEDIES = ("check-reward", "raise-learning-rate", "check-value-function", "scale-rewards", "raise-entropy-bonus")


def judged_returns(training: Training) -> list[Series]:
    """Return the returns that say how a training goes: those it is trained on, else those of evaluations."""
    found = [s for s in training.measured(Measure.EPISODE_RETURN) if s.principal and s.better is Better.HIGHER]
    return [s for s in found if s.split is Split.TRAIN] or found


def stands_still(context: Context, *, max_gain: float, errors: float) -> Iterator[Hit]:
    """Find a return that ends where it began.

    Args:
        context: The run.
        max_gain: Share of the return under which a gain is none.
        errors: How many standard errors a gain has to make to be one.

    Raises:
        CannotJudge: Nothing can be said of any return.
    """
    returns = judged_returns(context.training)
    if not returns:
        raise CannotJudge(text("needs the return of an agent, found none"))
    rises = [
        (series, found)
        for series in returns
        if len(series) >= MIN_POINTS and (found := context.get(rise, series)) is not None and found.size
    ]
    if not rises:
        raise CannotJudge(text("`{tag}` has too few finite points", tag=returns[0].tag))
    rising = [(series, found) for series, found in rises if found.rises(errors, max_gain)]
    if any(max(found.best - found.early, found.from_start) > max_gain / 2 * found.size for _, found in rising):
        return
    if rising:
        series, found = rising[0]
        hardly = share((found.best - found.early) / found.size)
        raise CannotJudge(text("`{tag}` rises by no more than {gain}", tag=series.tag, gain=hardly))
    for series, found in rises:
        gain = max(found.late - found.early, 0.0)
        unsure = gain > max(errors * found.error, NEGLIGIBLE * found.size)  # a rise, or chance
        if found.stands(errors, max_gain) and not (unsure or _constant(series)):
            if excuse := _excuse(series, context):
                raise CannotJudge(excuse)
            yield _stands(series, found, max_gain, errors, context)
            return
    raise CannotJudge(_why_unknown(rises[0][0]))


def _excuse(series: Series, context: Context) -> Text | None:
    """Return why a return that does not rise need not mean that nothing is learned."""
    training = context.training
    if context.get(still_explores, training):
        return text("`{tag}` does not rise, but most actions are still random", tag=series.tag)
    if any(context.get(explained, one) >= _LEARNS for one in training.measured(Measure.EXPLAINED_VARIANCE)):
        return text("`{tag}` does not rise, but the value function learns", tag=series.tag)
    if context.get(is_new, training) is False:
        return text("`{tag}` does not rise, but the policy was trained before the first point", tag=series.tag)
    return None


def _constant(series: Series) -> bool:
    values = finite_values(series)[1]
    return bool(values.min() == values.max())


def _why_unknown(series: Series) -> Text:
    if _constant(series):
        return text("`{tag}` is the same at every point, which may be that of a solved task", tag=series.tag)
    return text("the noise of `{tag}` hides whether it moves", tag=series.tag)


def _stands(series: Series, found: Rise, max_gain: float, errors: float, context: Context) -> Hit:
    steps = finite_values(series)[0]
    return Hit(
        message=text(
            "{series} is {start} in the first third of the run and {end} in the last: no rise beyond its noise, which "
            "could hide no more than {noise} (limit {limit})",
            series=context.name(series),
            start=number(found.early),
            end=number(found.late),
            noise=share(errors * found.error / found.size),
            limit=share(max_gain),
        ),
        evidence=(
            Stat(
                name=text("gain from the first to the last third"),
                value=(found.late - found.early) / found.size,
                limit=max_gain,
                unit=text("share of the return"),
            ),
            Span.on(series, first_step=int(steps[0]), last_step=int(steps[-1]), label=text("does not rise")),
        ),
        severity=Severity.WARNING if context.training.family is Family.REINFORCEMENT else None,
        confidence=Confidence.HIGH
        if context.get(is_new, context.training) and found.late <= found.early + found.error
        else Confidence.MEDIUM,
        remedies=_REMEDIES,
    )
