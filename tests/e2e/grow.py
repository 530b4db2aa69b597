"""Writes a training that goes well at first: ``python -m tests.e2e.grow LOGDIR begin|go-on``."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from tests.e2e.logs import write

WELL, ALL = 60, 120


def losses() -> dict[str, list[float]]:
    """Return train and validation losses; after ``WELL`` points the validation turns, and rises to the end."""
    noise = np.random.default_rng(0)
    falling = 0.2 + 1.8 * np.exp(-np.arange(ALL) / 12)
    rise = np.linspace(0.0, 1.2, ALL - WELL)
    turning = falling + 0.05
    turning[WELL:] += rise
    jitter = noise.normal(0.0, 0.003, (2, ALL))
    return {"train": (falling + jitter[0]).tolist(), "validation": (turning + jitter[1]).tolist()}


def main(logdir: Path, part: str) -> None:
    """Write the first or the second part of the run ``growing``."""
    points = slice(0, WELL) if part == "begin" else slice(WELL, ALL)
    for split, values in losses().items():
        write(logdir / "growing" / split, {"epoch_loss": values[points]}, first=points.start)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
