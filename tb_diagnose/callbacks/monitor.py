"""The diagnosis of a training that is still going on.

What is logged is kept, and the whole curve is diagnosed again whenever it has grown by a tenth: that costs little per
point however long the training is. A finding is told once it was found at two diagnoses in a row, so that a curve that
is merely unlucky for a moment alarms nobody.

A monitor never breaks a training: whatever goes wrong in it is one warning, and silence from then on.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import SupportsFloat

import numpy as np

from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import build_report, diagnose_training
from tb_diagnose.findings import Finding, Report, Severity
from tb_diagnose.language import environment_language, text
from tb_diagnose.model import Series
from tb_diagnose.points import Points
from tb_diagnose.remedies import REMEDIES
from tb_diagnose.roles import build_trainings
from tb_diagnose.rules import RULES
from tb_diagnose.sources import write_text

_log = logging.getLogger("tb_diagnose")

GROWTH = 0.1
"""Share of new points after which a training is diagnosed again."""

_FEWEST_NEW = 3
_TAG = "diagnose/finding"


class Monitor:
    """Watches one training.

    Attributes:
        findings: What was told so far, in that order.
        should_stop: Whether a finding of a rule in ``stop_on`` was told.
    """

    def __init__(
        self,
        log_dir: str | Path | None = None,
        *,
        stop_on: Collection[str] = (),
        config: Config | None = None,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        """Begin with an empty log.

        Args:
            log_dir: The training's TensorBoard directory: findings are written there as text summaries.
            stop_on: Names of rules whose findings ask for an end of the training.
            config: What to look for; by default every rule with its default thresholds.
            tell: Is called with the sentence of each new finding; by default the logger ``tb_diagnose`` warns.

        Raises:
            ValueError: If there is no such rule.
        """
        unknown = sorted(set(stop_on) - RULES.keys())
        if unknown:
            raise ValueError(f"there is no rule {unknown[0]!r}; rules are {', '.join(RULES)}")
        self.findings: list[Finding] = []
        self.should_stop = False
        self._log_dir = None if log_dir is None else Path(log_dir)
        self._stop_on = frozenset(stop_on)
        self._config = config or Config()
        self._tell = tell or _log.warning
        self._columns: dict[str, tuple[list[int], list[float], list[float]]] = {}
        self._length = 0
        self._next = _FEWEST_NEW
        self._suspected: set[str] = set()
        self._is_broken = False

    def log(self, values: Mapping[str, SupportsFloat], step: int) -> list[Finding]:
        """Add what the training logged at a step; names are tags as TensorBoard would have them.

        Returns:
            The findings that are told for the first time.
        """
        if self._is_broken:
            return []
        with self._unbroken():
            now = time.time()
            for tag, value in values.items():
                steps, times, kept = self._columns.setdefault(tag, ([], [], []))
                steps.append(int(step))
                times.append(now)
                kept.append(float(value))
            # Points of the longest curve count: a diagnosis looks at each curve for itself.
            self._length = max((len(steps) for steps, _, _ in self._columns.values()), default=0)
            if self._length >= self._next:
                self._next = self._length + max(_FEWEST_NEW, int(GROWTH * self._length))
                return self._look(step)
        return []

    def report(self) -> Report:
        """Return the report on what was logged so far."""
        columns = {
            tag: Points(np.array(steps), np.array(times), np.array(values))
            for tag, (steps, times, values) in self._columns.items()
        }
        series = {tag: Series(tb_run=".", tag=tag, points=points) for tag, points in sorted(columns.items())}
        runs = build_trainings({".": series}, self._config.roles, self._config.families)
        return build_report((diagnose_training(run, self._config) for run in runs), (), self._config)

    def _look(self, step: int) -> list[Finding]:
        known = {finding.rule for finding in self.findings}
        found = [f for f in self.report().findings if f.severity is not Severity.INFO and f.rule not in known]
        new = [finding for finding in found if finding.rule in self._suspected]
        self._suspected = {finding.rule for finding in found}
        for finding in new:
            self.findings.append(finding)
            self.should_stop |= finding.rule in self._stop_on
            sentence = _sentence(finding, step)
            self._tell(sentence)
            if self._log_dir is not None:
                write_text(self._log_dir, _TAG, sentence, step)
        return new

    @contextmanager
    def _unbroken(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:  # noqa: BLE001 - a training must not end because of its diagnosis
            self._is_broken = True
            self._columns.clear()
            _log.warning("the diagnosis ends here, the training goes on: %s: %s", type(error).__name__, error)


def _sentence(finding: Finding, step: int) -> str:
    language = environment_language()
    remedy = next((REMEDIES[name].action for name in finding.remedies if name in REMEDIES), "")
    words = text("{rule}: {message}. {remedy}", rule=finding.rule, message=finding.message, remedy=remedy)
    return language.say(text("step {step}: {words}", step=f"{step:,}", words=words))
