"""The catalogue of next steps: what to do, why, the cheapest test that confirms it, and code to copy.

The code takes the names that most training scripts have. Keras: a compiled ``model`` and the arrays ``x_train``,
``y_train``, ``x_val``, ``y_val``. PyTorch: ``model``, ``optimizer``, ``loss_fn``, ``device``, ``train_loader``,
``val_loader`` and their data sets ``train_set``, ``val_set``, a ``SummaryWriter`` called ``writer``, and the two
functions ``train_one_epoch(model, loader)`` and ``evaluate(model, loader)``, which returns the mean loss.
Stable-Baselines3, CleanRL and TRL: what their documentation calls ``env``, ``model``, ``agent``, ``args``, ``dataset``,
``trainer``.
"""

from __future__ import annotations

from collections.abc import Mapping

from tb_diagnose.remedies import (
    agents,
    data,
    evaluation,
    generalisation,
    generative,
    logs,
    machine,
    optimisation,
    wiring,
)
from tb_diagnose.remedies.remedy import SOURCES, Remedy

__all__ = ["REMEDIES", "SOURCES", "Remedy"]

REMEDIES: Mapping[str, Remedy] = {
    remedy.id: remedy
    for chapter in (wiring, data, optimisation, generalisation, generative, evaluation, agents, machine, logs)
    for remedy in chapter.CHAPTER
}
