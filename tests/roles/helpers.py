"""Series with values that say nothing, for tests about names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tb_diagnose.model import Points, Series

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import ArrayLike


def series(tb_run: str, tag: str, values: ArrayLike) -> Series:
    """A series at steps 0, 1, 2, ..."""
    array = np.array(values, dtype=np.float64)
    steps = np.arange(len(array), dtype=np.int64)
    return Series(tb_run=tb_run, tag=tag, points=Points(steps, steps.astype(np.float64), array))


def tb_runs_of(keys: Iterable[tuple[str, str]], once: tuple[str, ...] = ()) -> dict[str, dict[str, Series]]:
    """Noise outside 0..1 for every tag; an empty tag makes a TensorBoard run without series; ``once``: one point."""
    noise = np.random.default_rng(0).normal(5.0, 1.0, 30)
    tb_runs: dict[str, dict[str, Series]] = {}
    for tb_run, tag in keys:
        held = tb_runs.setdefault(tb_run, {})
        if tag:
            held[tag] = series(tb_run, tag, noise[: 1 if tag in once else None])
    return tb_runs
