"""Paths as people type them."""

from __future__ import annotations

import os
from pathlib import Path


def expanded(path: str | os.PathLike[str]) -> Path:
    """Return a path with ``~`` and ``~user`` replaced; that of a user who does not exist stays as it is."""
    return Path(os.path.expanduser(path))  # noqa: PTH111 - Path.expanduser raises where there is no such user


def resolved(path: str | os.PathLike[str]) -> Path:
    """Return the absolute path without links; as far as it goes where links run in a circle."""
    return Path(os.path.realpath(expanded(path)))
