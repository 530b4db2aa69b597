r"""Console text, as people paste it when they ask what is wrong.

    Epoch 3/10 ... loss: 0.52 - val_loss: 0.60                         Keras' progress bars, also with \r
    {'loss': 0.52, 'learning_rate': 5e-05, 'epoch': 0.1}               Hugging Face
    step 100: train loss 2.31, val loss 2.40                           nanoGPT and other hand-written loops
    iteration 100/ 5000 | lm loss: 7.2E+00 | grad norm: 1.2 |          Megatron, fairseq
    Train Epoch: 1 [640/60000 (1%)]  Loss: 2.297                       PyTorch's examples
    Epoch GPU_mem box_loss ... / 1/100 2.3G 1.21 ...                   tables of ultralytics

Two steps: ``console_lines.py`` reads each line for itself; this module says at which step its values stand.
"""

from __future__ import annotations

import math
import re
from collections import Counter as Tally
from itertools import islice
from typing import TYPE_CHECKING

from tb_diagnose.sources.formats.console_lines import Line, lines_of
from tb_diagnose.sources.formats.curves import Curves
from tb_diagnose.sources.formats.steps import Counter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_METRIC = re.compile(
    r"loss|acc|error|err\b|reward|return|score|f1|auc|map|ppl|perplexity|wer|cer|bleu|rouge|iou|dice|mse|mae|rmse|psnr"
    r"|损失|精度|准确率|正确率|误差|奖励|召回",
    re.IGNORECASE,
)
_FEWEST_POINTS = 2


def is_console(head: str) -> bool:
    """Return whether a text looks like the output of a training."""
    lines = (line for line in lines_of(head) if _says_something(line))
    return len(list(islice(lines, _FEWEST_POINTS))) == _FEWEST_POINTS


def _says_something(line: Line) -> bool:
    """Return whether a line has a value of the kind that trainings print."""
    return any(_METRIC.search(tag) for tag, _ in line.values)


def read_console(log: str) -> Curves | None:
    """Read what a training printed; None if no quantity is there more than once."""
    lines = [line for line in _final(_with_epochs(lines_of(log))) if _says_something(line)]
    counts = Tally(tag for line in lines for tag, _ in line.values)
    if not any(count >= _FEWEST_POINTS and _METRIC.search(tag) for tag, count in counts.items()):
        return None
    curves = Curves()
    for step, line in zip(_steps(lines), lines, strict=True):
        for tag, value in line.values:
            if counts[tag] >= _FEWEST_POINTS:
                curves.add(tag, step, value)
    return curves


def _with_epochs(lines: Iterable[Line]) -> list[Line]:
    """Give each line the epoch that was counted last, on it or above it."""
    found: list[Line] = []
    epoch = None
    for line in lines:
        epoch = epoch if line.epoch is None else line.epoch
        found.append(line._replace(epoch=epoch))
    return found


def _final(lines: Sequence[Line]) -> Sequence[Line]:
    """Leave out the states of a progress bar before its last one, where the log has the last ones."""
    if not any(line.bar == "full" for line in lines):
        return lines
    return [line for line in lines if line.bar != "filling"]


def _steps(lines: Sequence[Line]) -> list[float]:
    """Return the step of each line: its own counter, else the epoch, else its place among the others."""
    counter, steps = Counter(), []
    counts_steps = any(line.step is not None for line in lines)
    for line in lines:
        if line.step is not None:
            steps.append(counter.at(line.epoch, line.step))
        elif counts_steps:
            steps.append(counter.now)
        else:
            steps.append(math.nan if line.epoch is None else line.epoch)
    if all(step == round(step) for step in steps if not math.isnan(step)) and _tell_apart(steps, lines):
        return steps
    return [float(place) for place in range(len(lines))]


def _tell_apart(steps: Sequence[float], lines: Sequence[Line]) -> bool:
    """Return whether every line has a step, and no quantity has the same one twice in a row."""
    seen: dict[str, float] = {}
    for step, line in zip(steps, lines, strict=True):
        if math.isnan(step) or any(seen.get(tag) == step for tag, _ in line.values):
            return False
        seen.update((tag, step) for tag, _ in line.values)
    return True
