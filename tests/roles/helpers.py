"""Series with values that say nothing, for tests about names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tb_diagnose.model import Points, Series

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import ArrayLike


def series(member: str, tag: str, values: ArrayLike) -> Series:
    """A series at steps 0, 1, 2, ..."""
    array = np.array(values, dtype=np.float64)
    steps = np.arange(len(array), dtype=np.int64)
    return Series(member=member, tag=tag, points=Points(steps, steps.astype(np.float64), array))


def members_of(keys: Iterable[tuple[str, str]], once: tuple[str, ...] = ()) -> dict[str, dict[str, Series]]:
    """Members with noise outside 0..1; an empty tag makes a member without series; tags in ``once``: one point."""
    noise = np.random.default_rng(0).normal(5.0, 1.0, 30)
    members: dict[str, dict[str, Series]] = {}
    for member, tag in keys:
        held = members.setdefault(member, {})
        if tag:
            held[tag] = series(member, tag, noise[: 1 if tag in once else None])
    return members
