"""Small synthetic image sets: striped surfaces whose direction tells the class.

Neighbouring classes overlap (the direction of each image strays from its class's own), so that no honest model
reaches a loss of 0, and a real validation curve flattens above it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

SIDE = 16
"""Height and width of every image, in pixels."""

PERIOD = 6.0
"""Distance between two stripes, in pixels."""


@dataclass(frozen=True)
class Split:
    """Images (n, 16, 16, 1) float32 and their labels (n,) int64."""

    images: NDArray[np.float32]
    labels: NDArray[np.int64]

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.labels)

    def with_images(self, images: NDArray[np.float32]) -> Split:
        """Return the same rows with other pixel values."""
        return replace(self, images=images.astype(np.float32))


def stripes(
    rng: np.random.Generator,
    counts: tuple[int, ...],
    *,
    stray: float,
    noise: float = 0.15,
    angles: tuple[float, ...] | None = None,
) -> Split:
    """Draw shuffled striped images, pixel values about 0 to 1.

    Args:
        rng: Where all randomness comes from.
        counts: Rows of each class.
        stray: Standard deviation of an image's direction around its class's own, in degrees.
        noise: Standard deviation of the pixel noise.
        angles: Direction of each class in degrees; spread evenly over the half circle when not given.
    """
    labels = rng.permutation(np.repeat(np.arange(len(counts)), counts))
    centres = np.asarray(angles if angles is not None else [180 * k / len(counts) for k in range(len(counts))])
    direction = np.deg2rad(centres[labels] + rng.normal(0, stray, len(labels)))[:, None, None]
    phase = rng.uniform(0, 2 * np.pi, len(labels))[:, None, None]
    row, column = np.mgrid[:SIDE, :SIDE]
    wave = np.sin(2 * np.pi / PERIOD * (column * np.cos(direction) + row * np.sin(direction)) + phase)
    images = 0.5 + 0.3 * wave + rng.normal(0, noise, wave.shape)
    return Split(images[..., None].astype(np.float32), labels.astype(np.int64))


def drawn(
    rng: np.random.Generator, train: tuple[int, ...], validation: tuple[int, ...], *, stray: float, noise: float
) -> tuple[Split, Split]:
    """Draw two independent splits of one distribution, with so many rows of each class."""
    return stripes(rng, train, stray=stray, noise=noise), stripes(rng, validation, stray=stray, noise=noise)


def standardised(train: Split, *others: Split) -> tuple[Split, ...]:
    """Centre and scale all splits with the statistics of the training rows alone."""
    mean, std = train.images.mean(), train.images.std()
    return tuple(split.with_images((split.images - mean) / std) for split in (train, *others))


def joined(*splits: Split) -> Split:
    """Put the rows of several splits one after the other."""
    return Split(np.concatenate([s.images for s in splits]), np.concatenate([s.labels for s in splits]))
