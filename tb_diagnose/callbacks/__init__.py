"""Told while it trains: callbacks for the common libraries, and ``Monitor`` for any loop.

    from tb_diagnose.callbacks import KerasCallback
    model.fit(..., callbacks=[KerasCallback(stop_on={"non-finite", "diverged"})])

Each library is imported when its callback is asked for, never before.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from tb_diagnose.callbacks.monitor import Monitor

if TYPE_CHECKING:
    from tb_diagnose.callbacks.keras import KerasCallback
    from tb_diagnose.callbacks.lightning import LightningCallback
    from tb_diagnose.callbacks.stable_baselines import StableBaselinesCallback
    from tb_diagnose.callbacks.transformers import TransformersCallback

__all__ = ["KerasCallback", "LightningCallback", "Monitor", "StableBaselinesCallback", "TransformersCallback"]

_HOME = {
    "KerasCallback": "keras",
    "LightningCallback": "lightning",
    "StableBaselinesCallback": "stable_baselines",
    "TransformersCallback": "transformers",
}


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
