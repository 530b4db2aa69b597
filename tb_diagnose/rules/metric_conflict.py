"""metric-conflict: the validation loss rises while the validation score still improves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tb_diagnose.features.classification import is_accuracy, shares, whole
from tb_diagnose.features.classifier_baseline import late
from tb_diagnose.features.held_out import set_size, standard_error
from tb_diagnose.features.outline import Outline
from tb_diagnose.features.setback import setback, sigmas
from tb_diagnose.findings import Confidence, Point, Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.language.formatting import number, share
from tb_diagnose.model import Better, Role, Series, Split, family
from tb_diagnose.rules.clauses import ending
from tb_diagnose.rules.registry import CannotJudge, Context, HeldOut, Hit, rule, threshold

MIN_POINTS = 6
"""Three evaluations before the turn and three after it tell a turn from noise (assumption)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Thresholds of ``metric-conflict``."""

    min_rise: float = threshold(
        0.05, unit="share of the improvement of the loss", source="assumption: less is no conflict worth a decision"
    )
    min_improvement: float = threshold(
        0.2,
        unit="share of the whole improvement of the score",
        source="assumption: less is not worth the later checkpoint",
    )
    noise_sigmas: float = threshold(
        4.0,
        unit="multiples of the noise, and of the standard error of an accuracy",
        source="convention: four standard deviations",
    )


@rule(
    name="metric-conflict",
    group="generalisation",
    severity=Severity.INFO,
    subject=HeldOut(roles=(Role.SCORE,), min_points=MIN_POINTS),
    options=Options,
    remedies=("select-on-metric", "smooth-labels", "keep-best-checkpoint"),
    since="0.1.0",
)
def metric_conflict(score: Series, options: Options, context: Context) -> Iterator[Hit]:
    """Find a held-out loss and a held-out score that call for different checkpoints.

    ## What it looks for
    The smoothed loss ends above its best level by `min_rise` of its improvement and by `noise_sigmas` times its
    noise, while the score of the same split has improved since that step by `min_improvement` of its whole improvement
    and by `noise_sigmas` times its own noise. An accuracy whose values show a set of up to a thousand examples must
    improve by as many standard errors.

    ## Why it matters
    The best checkpoint by the loss is not the best by the score: early stopping on the loss ends too soon. Where the
    rise is large, `overfitting` is reported as well; both are true of the same curve.

    ## When it is wrong
    Where the probabilities themselves are used (ranking by risk, thresholds by cost), the loss is right: the model has
    become over-confident, and a better accuracy does not mend that.

    ## Likely causes
    - Over-confidence: ever fewer answers are wrong, but these with ever higher certainty.
    - A few wrong labels in the validation set, which a confident model pays dearly for.

    ## References
    - [S4] A loss alone does not say how good the predictions are.
    - Guo et al., "On Calibration of Modern Neural Networks", 2017: the loss overfits before the accuracy does.
    """
    run = context.training
    if not run.family.fits_examples:
        raise CannotJudge(text("the loss of {family} runs is not expected to follow a score", family=family(run)))
    loss = next(run.select(Role.LOSS, score.split), None)
    if loss is None:
        raise CannotJudge(text("needs a loss of the same split, found none"))
    losses = context.cost(loss)
    scores = context.cost(score)
    if min(len(losses), len(scores)) < MIN_POINTS:
        raise CannotJudge(text("needs at least {least} finite points of loss and score", least=MIN_POINTS))
    lost = setback(losses)
    start = max([losses.start, *(context.cost(train).start for train in _trainings(context))])
    gained = start - lost.level
    if gained <= 0.0 or lost.kept <= 0.0 or lost.rise < options.min_rise * gained:
        return
    if sigmas(losses, lost) < options.noise_sigmas:
        return
    before = scores.beside(losses, losses.best)
    improved, in_all = before - scores.end, max(scores.start, before) - scores.end
    least = max(options.min_improvement * in_all, options.noise_sigmas * max(scores.noise, _error(score)))
    if improved > 0.0 and improved >= least:
        yield _hit(context, loss, score, losses, scores, lost.rise / gained, improved / in_all, options)


def _error(score: Series) -> float:
    """Return how far chance moves an accuracy, in its own unit; 0 where its values do not show how many examples."""
    rights = shares(score)
    size = set_size(rights) if is_accuracy(score) else None
    return whole(score) * standard_error(late(rights), size[0]) if size else 0.0


def _trainings(context: Context) -> Iterator[Series]:
    """Iterate over the principal training losses that have points."""
    for train in context.training.select(Role.LOSS, Split.TRAIN):
        if len(context.cost(train)):
            yield train


def _hit(
    context: Context,
    loss: Series,
    score: Series,
    losses: Outline,
    scores: Outline,
    rise: float,
    improved: float,
    options: Options,
) -> Hit:
    step, best = int(losses.steps[losses.best]), float(losses.raw[losses.best])
    sign = -1.0 if score.better is Better.HIGHER else 1.0
    top_step, top = int(scores.steps[scores.best]), sign * float(scores.raw[scores.best])
    return Hit(
        message=text(
            "{loss} rises from its best value, {best} at step {step}, and {ends}: it loses {rise} of its improvement "
            "(limit {limit}); meanwhile {score} goes from {before} to {after}, {improved} of its whole improvement "
            "(limit {score_limit})",
            loss=context.name(loss),
            best=number(best),
            step=step,
            ends=ending(losses),
            rise=share(rise),
            limit=share(options.min_rise),
            score=context.name(score),
            before=number(sign * scores.beside(losses, losses.best)),
            after=number(sign * scores.end),
            improved=share(improved),
            score_limit=share(options.min_improvement),
        ),
        evidence=(
            Stat(
                name=text("rise of the loss over its improvement"),
                value=rise,
                limit=options.min_rise,
                unit=text("share"),
            ),
            Stat(
                name=text("later improvement of the score"),
                value=improved,
                limit=options.min_improvement,
                unit=text("share"),
            ),
            Point.on(
                loss,
                step=step,
                value=best,
                label=text("best loss {best}", best=number(best)),
            ),
            Point.on(
                score,
                step=top_step,
                value=top,
                label=text("best score {top}", top=number(top)),
            ),
            Span.on(
                loss,
                first_step=step,
                last_step=int(losses.steps[-1]),
                label=text("loss rises, score improves"),
            ),
        ),
        confidence=Confidence.MEDIUM,
    )
