"""Features that are computed once per diagnosis, however many rules and features ask for them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

from tb_diagnose.model import Series, Training

_Subject = TypeVar("_Subject", Series, Training)
_T = TypeVar("_T")


def once(feature: Callable[[_Subject], _T]) -> Callable[[_Subject], _T]:
    """Keep what a pure function says of a series or training for as long as that is being diagnosed.

    It is kept with the working copy (``Training.working_copy``) and gone with it; of any other series it is computed
    every time, since what is kept would keep the points in memory.
    """

    @functools.wraps(feature)
    def asked(subject: _Subject) -> _T:
        known = subject.known
        if known is None:
            return feature(subject)
        if feature not in known:
            known[feature] = feature(subject)
        result: _T = known[feature]
        return result

    return asked
