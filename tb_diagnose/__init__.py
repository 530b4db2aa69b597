"""Diagnose for TensorBoard: what is wrong with a training, read from its scalar curves.

    report = tb_diagnose.diagnose("runs/")
    for finding in report.findings:
        print(finding.run, finding.rule, finding.message)

The names below are loaded on first use: TensorBoard imports this package at every start, to find the plugin,
and must not pay for (or fail with) the engine then.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from tb_diagnose.version import __version__

if TYPE_CHECKING:
    from tb_diagnose.api import diagnose
    from tb_diagnose.engine.config import Config
    from tb_diagnose.errors import ConfigError, SourceError, UserError
    from tb_diagnose.findings import Confidence, Finding, Outcome, Report, Severity
    from tb_diagnose.model import Pair, Role, Series, Split, Training
    from tb_diagnose.rules import RULES
    from tb_diagnose.sources import read_logdir, read_scalars

__all__ = [
    "RULES",
    "Confidence",
    "Config",
    "ConfigError",
    "Finding",
    "Outcome",
    "Pair",
    "Report",
    "Role",
    "Series",
    "Severity",
    "SourceError",
    "Split",
    "Training",
    "UserError",
    "__version__",
    "diagnose",
    "read_logdir",
    "read_scalars",
]

_HOME = {
    "RULES": "rules",
    "Confidence": "findings",
    "Config": "engine.config",
    "ConfigError": "errors",
    "Finding": "findings",
    "Outcome": "findings",
    "Pair": "model",
    "Report": "findings",
    "Role": "model",
    "Training": "model",
    "Series": "model",
    "Severity": "findings",
    "SourceError": "errors",
    "Split": "model",
    "UserError": "errors",
    "diagnose": "api",
    "read_logdir": "sources",
    "read_scalars": "sources",
}


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
