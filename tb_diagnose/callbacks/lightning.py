"""For Lightning, under both of its names.

``lightning_callbacks`` is its entry point ``callbacks_factory``: with ``TB_DIAGNOSE_LIGHTNING=1`` in the environment
every trainer has the callback, without any change of code.
"""

from __future__ import annotations

import os
from typing import Any

try:
    from lightning.pytorch import Callback
except ImportError:
    from pytorch_lightning import Callback

from tb_diagnose.callbacks.monitor import Monitor

SWITCH = "TB_DIAGNOSE_LIGHTNING"


class LightningCallback(Callback):  # type: ignore[misc]  # lightning is not installed where types are checked
    """Diagnoses the metrics that modules log; arguments as for ``Monitor``.

    Stops through ``trainer.should_stop``.
    """

    def __init__(self, log_dir: Any = None, **options: Any) -> None:
        self.monitor = Monitor(log_dir, **options)
        self._seen: dict[str, Any] = {}

    def on_train_batch_end(self, trainer: Any, *_: Any, **__: Any) -> None:
        """Add what the batch logged."""
        self._add(trainer, trainer.logged_metrics)

    def on_validation_end(self, trainer: Any, *_: Any) -> None:
        """Add what the validation logged."""
        if not trainer.sanity_checking:
            self._add(trainer, trainer.logged_metrics)

    def _add(self, trainer: Any, metrics: Any) -> None:
        # A metric stays in the dictionary until it is logged again, then as another object, of the same value or not.
        fresh = {name: value for name, value in metrics.items() if self._seen.get(name) is not value}
        self._seen = dict(metrics)
        self.monitor.log(fresh, trainer.global_step)
        if self.monitor.should_stop:
            trainer.should_stop = True


def lightning_callbacks() -> list[LightningCallback]:
    """Return what every trainer gets: nothing unless the environment asks for it."""
    return [LightningCallback()] if os.environ.get(SWITCH) == "1" else []
