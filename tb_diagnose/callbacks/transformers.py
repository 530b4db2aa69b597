"""For the trainers of Hugging Face Transformers, those of TRL included."""

from __future__ import annotations

from collections.abc import Mapping
from numbers import Real
from typing import Any

from transformers import TrainerCallback

from tb_diagnose.callbacks.monitor import Monitor
from tb_diagnose.sources import hugging_face_tags


class TransformersCallback(TrainerCallback):  # type: ignore[misc]  # transformers is not installed where types are checked
    """Diagnoses whatever the trainer logs; arguments as for ``Monitor``.

    Stops through ``control.should_training_stop``.
    """

    def __init__(self, log_dir: Any = None, **options: Any) -> None:
        self.monitor = Monitor(log_dir, **options)

    def on_log(self, args: Any, state: Any, control: Any, logs: Mapping[str, Any] | None = None, **_: Any) -> None:  # noqa: ARG002 - the trainer's own signature
        """Add what was logged, with the names that the trainer's TensorBoard callback gives."""
        tags = hugging_face_tags(logs or {})
        numbers = {tag: value for tag, value in tags.items() if isinstance(value, Real)}
        self.monitor.log(numbers, state.global_step)
        if self.monitor.should_stop:
            control.should_training_stop = True
