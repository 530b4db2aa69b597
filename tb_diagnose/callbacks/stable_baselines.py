"""For Stable-Baselines3."""

from __future__ import annotations

from numbers import Real
from typing import Any

from stable_baselines3.common.callbacks import BaseCallback
from stable_baselines3.common.logger import KVWriter

from tb_diagnose.callbacks.monitor import Monitor


class _Writer(KVWriter):  # type: ignore[misc]  # stable_baselines3 is not installed where types are checked
    """One more output of the library's logger."""

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor

    def write(self, key_values: dict[str, Any], key_excluded: dict[str, Any], step: int = 0) -> None:  # noqa: ARG002 - the library's own signature
        """Add what is written to the other outputs."""
        self._monitor.log({key: value for key, value in key_values.items() if isinstance(value, Real)}, step)

    def close(self) -> None:
        """There is nothing to close."""


class StableBaselinesCallback(BaseCallback):  # type: ignore[misc]  # as above
    """Diagnoses what the library's logger writes; arguments as for ``Monitor``.

    Stops by the answer of ``_on_step``.
    """

    def __init__(self, log_dir: Any = None, **options: Any) -> None:
        super().__init__()
        self.monitor = Monitor(log_dir, **options)

    def _on_training_start(self) -> None:
        self.logger.output_formats.append(_Writer(self.monitor))

    def _on_step(self) -> bool:
        return not self.monitor.should_stop
