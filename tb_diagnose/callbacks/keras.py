"""For Keras 3 and the Keras of TensorFlow 2."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import keras

from tb_diagnose.callbacks.monitor import Monitor


class KerasCallback(keras.callbacks.Callback):  # type: ignore[misc]  # keras has no type information
    """Diagnoses the logs of each epoch; arguments as for ``Monitor``.

    Stops through ``model.stop_training``.
    """

    def __init__(self, log_dir: Any = None, **options: Any) -> None:
        super().__init__()
        self.monitor = Monitor(log_dir, **options)

    def on_epoch_end(self, epoch: int, logs: Mapping[str, Any] | None = None) -> None:
        """Add the epoch's logs."""
        self.monitor.log(logs or {}, epoch)
        if self.monitor.should_stop:
            self.model.stop_training = True
