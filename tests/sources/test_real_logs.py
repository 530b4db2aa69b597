"""Reads logs that other people's programs wrote, and compares with TensorBoard's own loaders."""

from __future__ import annotations

from pathlib import Path

import pytest

from tb_diagnose.sources import read_scalars
from tests.sources.reference import assert_same, reference

_SHARED = Path(__file__).parents[3] / "shared"
_MAX_BYTES = 30_000
_EVERY = 8


def _directories() -> list[Path]:
    files = [*_SHARED.glob("public_runs/**/*tfevents*"), *_SHARED.glob("corpus/dev/**/*tfevents*")]
    small = [path.parent for path in sorted(files) if path.is_file() and path.stat().st_size < _MAX_BYTES]
    return sorted(set(small))[::_EVERY]


@pytest.mark.skipif(not _SHARED.is_dir(), reason="the collection of public logs is not here")
def test_public_logs() -> None:
    directories = _directories()
    assert directories
    for directory in directories:
        paths = [path for path in directory.iterdir() if "tfevents" in path.name]
        assert_same(read_scalars(directory), reference(paths))
