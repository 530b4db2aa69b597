"""The stories told with Keras: one fault each, put in on purpose; gradient descent does the rest.

Logged by ``keras.callbacks.TensorBoard``: ``epoch_loss`` and ``epoch_accuracy`` in the sub-runs ``train`` and
``validation``. ``[S0]`` to ``[S4]`` name the article that a story re-enacts, as in README.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import keras
import numpy as np
from data import SIDE, Split, standardised, stripes
from keras import layers

if TYPE_CHECKING:
    from pathlib import Path


def s0_leak(out: Path, rng: np.random.Generator) -> None:
    """[S0] Perfect validation from the first epoch, because both loaders draw the same rows.

    Symptom: a huge training loss in epoch 0, with validation loss exactly 0 and validation accuracy 1.0; from epoch
    1 on training shows 0 and 1.0 too.
    Broken: the rows, sorted by class, are split without shuffling, so that validation holds one class; the training
    loader draws from the validation rows; 16-bit pixels are not scaled, and the convolutions are linear.
    Cure: ``s0_cured``.
    """
    rows = _sixteen_bit(stripes(rng, (700, 700), stray=25))
    last = np.argsort(rows.labels, kind="stable")[-350:]
    validation = Split(rows.images[last], rows.labels[last])
    model = _model(*_linear_convolutions(), layers.Dense(64), layers.Dense(1, activation="sigmoid"))
    _fit(model, "binary_crossentropy", validation, validation, out, epochs=12, rate=1e-4)


def s0_miswired_head(out: Path, rng: np.random.Generator) -> None:
    """[S0] Perfect validation from the first epoch, because head, loss and labels do not fit together.

    Symptom: as in ``s0_leak``.
    Broken: ``Dense(2, softmax)`` with ``categorical_crossentropy`` needs one-hot labels; the labels are a single
    0/1 column that is taken for one-hot. Its argmax is 0 in every row, so that all rows become class 0. Again
    16-bit pixels are not scaled, and the convolutions are linear.
    Cure: ``s0_cured``.
    """
    train, validation = (
        Split(rows.images, keras.utils.to_categorical(rows.labels[:, None].argmax(axis=1), 2))
        for rows in (_sixteen_bit(stripes(rng, (n, n), stray=25)) for n in (700, 175))
    )
    model = _model(*_linear_convolutions(), layers.Dense(64), layers.Dense(2, activation="softmax"))
    _fit(model, "categorical_crossentropy", train, validation, out, epochs=12, rate=3e-5)


def s0_cured(out: Path, rng: np.random.Generator) -> None:
    """[S0] Cure of both faults: independent shuffled rows, scaled inputs, ReLU, one sigmoid unit, labels 0/1."""
    splits = (_sixteen_bit(stripes(rng, (n, n), stray=25)) for n in (700, 350))
    train, validation = standardised(*splits)
    model = _model(*_healthy_convolutions(), layers.Dense(1, activation="sigmoid"))
    _fit(model, "binary_crossentropy", train, validation, out, epochs=30, rate=2e-3, decay=True)


def s1_ideal(out: Path, rng: np.random.Generator) -> None:
    """[S1] The ideal pair of curves: both fall, flatten, and end with a small gap."""
    train, validation = standardised(*(stripes(rng, (n,) * 5, stray=10, noise=0.5) for n in (240, 200)))
    model = _model(
        layers.Conv2D(16, 5, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(16, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(5, activation="softmax"),
    )
    _fit(model, "sparse_categorical_crossentropy", train, validation, out, epochs=30, rate=2e-3, decay=True)


def s1_imbalanced(out: Path, rng: np.random.Generator) -> None:
    """[S1] Classes 8:2 and an unweighted loss: validation turns up after epoch 15, while training goes on falling.

    Cure: class weights, here ``class_weight={0: 0.625, 1: 2.5}`` in ``fit``; early stopping keeps the best epoch.
    """
    splits = (stripes(rng, counts, stray=30, noise=0.5) for counts in ((640, 160), (480, 120)))
    train, validation = standardised(*splits)
    model = _model(
        layers.Conv2D(8, 5, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(16, activation="relu"),
        layers.Dense(1, activation="sigmoid"),
    )
    _fit(model, "binary_crossentropy", train, validation, out, epochs=32, rate=1e-3)


def s3_stuck_at_chance(out: Path, rng: np.random.Generator) -> None:
    """[S3] A binary model that does not learn, and does not even overfit.

    Symptom: the loss stays at ln 2 = 0.693 and the validation accuracy flips between 0.5029 and 0.4971, the shares
    of the two classes in 350 rows: every image gets the same answer.
    Broken: convolutions without an activation, on inputs that are all near -0.82.
    Cure: ``s3_cured``.
    """
    train, validation = _nearly_constant(rng)
    model = _model(*_linear_convolutions(), layers.Dense(32), layers.Dense(1, activation="sigmoid"))
    _fit(model, "binary_crossentropy", train, validation, out, epochs=40, rate=1e-3)


def s3_cured(out: Path, rng: np.random.Generator) -> None:
    """[S3] The same rows as ``s3_stuck_at_chance``, learned: ReLU, and inputs centred and scaled."""
    train, validation = standardised(*_nearly_constant(rng))
    model = _model(*_healthy_convolutions(), layers.Dense(1, activation="sigmoid"))
    _fit(model, "binary_crossentropy", train, validation, out, epochs=30, rate=2e-3, decay=True)


def too_few_points(out: Path, rng: np.random.Generator) -> None:
    """A training that was stopped after two epochs: nothing can be judged."""
    train, validation = standardised(*(stripes(rng, (n, n), stray=25) for n in (300, 150)))
    model = _model(*_healthy_convolutions(), layers.Dense(1, activation="sigmoid"))
    _fit(model, "binary_crossentropy", train, validation, out, epochs=2, rate=1e-3)


def _nearly_constant(rng: np.random.Generator) -> tuple[Split, Split]:
    """Draw the rows of [S3]: every pixel near -0.82, the signal in the third decimal place."""
    splits = (stripes(rng, counts, stray=25, noise=0.4) for counts in ((700, 700), (174, 176)))
    train, validation = (split.with_images(-0.82 + 0.001 * (split.images - 0.5)) for split in splits)
    return train, validation


def _sixteen_bit(split: Split) -> Split:
    """Bring pixels 0 to 1 to the range of 16-bit images."""
    return split.with_images(split.images * 65535)


def _linear_convolutions() -> list[keras.Layer]:
    return [layers.Conv2D(16, 3), layers.MaxPooling2D(), layers.Conv2D(32, 3), layers.Flatten()]


def _healthy_convolutions() -> list[keras.Layer]:
    """Make a small stack that can find stripes of every phase, and has little room to learn rows by heart."""
    return [
        layers.Conv2D(8, 5, activation="relu"),
        layers.Conv2D(8, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dropout(0.1),
    ]


def _model(*stack: keras.Layer) -> keras.Model:
    return keras.Sequential([keras.Input((SIDE, SIDE, 1)), *stack])


def _fit(
    model: keras.Model,
    loss: str,
    train: Split,
    validation: Split,
    out: Path,
    *,
    epochs: int,
    rate: float,
    decay: bool = False,
    batch_size: int = 32,
) -> None:
    """Train with Adam and log to ``out``; with ``decay`` the learning rate falls to 0 along a cosine."""
    steps = epochs * -(-len(train) // batch_size)
    schedule = keras.optimizers.schedules.CosineDecay(rate, steps) if decay else rate
    model.compile(keras.optimizers.Adam(schedule), loss, metrics=["accuracy"])
    model.fit(
        train.images,
        train.labels,
        validation_data=(validation.images, validation.labels),
        epochs=epochs,
        batch_size=batch_size,
        verbose=0,
        callbacks=[keras.callbacks.TensorBoard(str(out), write_graph=False, profile_batch=0)],
    )
