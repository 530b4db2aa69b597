"""Which training the hyper-parameters of a directory belong to.

exp/run-3          Keras: beside `exp/run-3/train` and `exp/run-3/validation`, and for both
exp/a/1700000000.1 PyTorch's `add_hparams`: a sub-run named by the time, for `exp/a`
exp                above a single training: for it; above several: for none, as it cannot be told which
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

HParams = Mapping[str, bool | float | str]

_TIMESTAMP = re.compile(r"\d{9,}(\.\d+)?")


def hparams_by_training(runs: Mapping[str, Iterable[str]], hparams: Mapping[str, HParams]) -> dict[str, HParams]:
    """Return the hyper-parameters of each run that has any.

    Args:
        runs: The names of the TensorBoard runs of every run of a log directory.
        hparams: Name of a TensorBoard run to what its files say; may be empty.
    """
    names = {tb_run: run for run, tb_runs in runs.items() for tb_run in (run, *tb_runs)}
    below: dict[str, set[str]] = {}
    for run in set(names.values()):
        for above in _above(run):
            below.setdefault(above, set()).add(run)
    found: dict[str, dict[str, bool | float | str]] = {}
    # Shorter names first, so that what stands nearer to a training has the last word.
    for place in sorted(filter(hparams.get, hparams), key=lambda name: (name.count("/") if name != "." else -1, name)):
        for owner in _owners(place, names, below):
            found.setdefault(owner, {}).update(hparams[place])
    return dict(found)


def _owners(place: str, names: Mapping[str, str], below: Mapping[str, set[str]]) -> set[str]:
    parent = next(iter(_above(place)), ".")
    if place in names:
        owners = {names[place]}
        if _TIMESTAMP.fullmatch(place.rpartition("/")[2]) and parent in names:
            owners.add(names[parent])
        return owners
    alone = below.get(place, set())
    if len(alone) == 1:
        return alone
    nearest = next((names[above] for above in _above(place) if above in names), None)
    return {nearest} if nearest and not alone else set()


def _above(name: str) -> list[str]:
    """Return the directories above one, the nearest first."""
    if name == ".":
        return []
    parts = name.split("/")
    return ["/".join(parts[:end]) for end in range(len(parts) - 1, 0, -1)] + ["."]
