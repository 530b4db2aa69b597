"""non-finite: NaN or infinity in a loss."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tb_diagnose.features.monotonic import Monotonic, monotonic
from tb_diagnose.findings import Confidence, Severity, Span, Stat
from tb_diagnose.language import plural, text
from tb_diagnose.language.formatting import number
from tb_diagnose.model import Role, Series
from tb_diagnose.rules.clauses import breaking_point, broken
from tb_diagnose.rules.registry import Context, EachSeries, Hit, NoOptions, rule


@rule(
    name="non-finite",
    group="optimisation",
    severity=Severity.ERROR,
    subject=EachSeries(roles=(Role.LOSS,), expected_to_improve=False, principal=False),
    remedies=(
        "check-for-nan",
        "guard-logarithms",
        "lower-learning-rate",
        "clip-gradients",
        "mixed-precision-scaling",
        "scale-inputs",
        "keep-best-checkpoint",
    ),
    supersedes=(
        "collapsed",
        "not-learning",
        "dead-updates",
        "score-at-floor",
        "overfitting",
        "stuck-at-chance",
        "predicts-the-prior",
        "suspiciously-perfect-validation",
        "underfitting",
        "noisy-labels",
        "low-loss-poor-metric",
        "unrepresentative-validation",
        "metric-conflict",
        "gradients-exploding",
        "stalled",
        "undertrained",
        "slow-convergence",
    ),
    since="0.1.0",
)
def non_finite(loss: Series, _options: NoOptions, context: Context) -> Iterator[Hit]:
    """Find NaN or infinity in a loss.

    ## What it looks for
    Values of a loss that are NaN or infinite, anywhere in the curve: one in the weights never goes away.

    ## Why it matters
    Once a NaN is in the weights every later step is NaN: the rest of the training is lost. Charts leave such
    points out, so the curve looks as if it had merely stopped.

    ## When it is wrong
    A single NaN that recovers can be a metric over an empty batch, with healthy weights. A loss scaler for half
    precision skips overflowing steps by design; some frameworks log them.

    ## Likely causes
    - The learning rate is too high, and the loss overflowed.
    - `log(0)`, a division by zero, or the square root of a negative number in the loss.
    - NaN or infinity in the inputs or labels.
    - Half precision without loss scaling.

    ## References
    - Google, Machine Learning Crash Course, "Interpreting loss curves": NaN after a sudden jump.
    - Keras `TerminateOnNaN` and PyTorch `detect_anomaly` exist for this case.
    """
    line: Monotonic = context.get(monotonic, loss)
    bad = np.flatnonzero(~np.isfinite(line.values))
    if len(bad) == 0:
        return
    first = int(bad[0])
    message = text(
        "{loss} is {broken}: {bad}",
        loss=context.name(loss),
        broken=broken(line, first),
        bad=plural(
            "{n} of {points} values is not finite", "{n} of {points} values are not finite", len(bad), points=len(line)
        ),
    )
    if first:
        message += text("; the value before was {value}", value=number(float(line.values[first - 1])))
    if bad[-1] < len(line) - 1:
        message += text("; it recovers")
    yield Hit(
        message=message,
        evidence=(
            Stat(name=text("values that are not finite"), value=len(bad), limit=1, unit=text("points")),
            breaking_point(loss, line, first),
            Span.on(
                loss,
                first_step=int(line.steps[first]),
                last_step=int(line.steps[bad[-1]]),
                label=text("not finite"),
            ),
        ),
        confidence=Confidence.HIGH if line.lost == first or len(bad) > 1 else Confidence.MEDIUM,
    )
