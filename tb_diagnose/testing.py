"""Synthetic curves and a way to run one rule: for the tests of this package and of rules written elsewhere.

    >>> run_rule("not-learning", training(train_loss=flat(0.6931, n=40)))[0].rule
    'not-learning'

The curves are those of a caricature: what a rule must see, and what it must not mistake for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import TrainingResult, diagnose_training
from tb_diagnose.findings import Finding, Outcome
from tb_diagnose.model import (
    Better,
    Family,
    Float64Array,
    Int64Array,
    Measure,
    Pair,
    Points,
    Role,
    Series,
    Split,
    Training,
)

_SPLITS = {"train": Split.TRAIN, "val": Split.VALIDATION, "test": Split.TEST}
_ROLES = {
    "loss": (Role.LOSS, Better.LOWER),
    "acc": (Role.SCORE, Better.HIGHER),
    "f1": (Role.SCORE, Better.HIGHER),
    "r2": (Role.SCORE, Better.HIGHER),
    "mse": (Role.LOSS, Better.LOWER),
    "lr": (Role.LEARNING_RATE, Better.NONE),
    "grad_norm": (Role.GRADIENT_NORM, Better.NONE),
    "reward": (Role.REWARD, Better.HIGHER),
}
_MEASURES: dict[str, tuple[Measure, Role, Better]] = {
    "return": (Measure.EPISODE_RETURN, Role.REWARD, Better.HIGHER),
    "entropy": (Measure.POLICY_ENTROPY, Role.OTHER, Better.NONE),
    "entropy_loss": (Measure.NEGATIVE_ENTROPY, Role.OTHER, Better.NONE),
    "action_std": (Measure.ACTION_SPREAD, Role.OTHER, Better.NONE),
    "kl": (Measure.KL_OLD_POLICY, Role.OTHER, Better.NONE),
    "reference_kl": (Measure.KL_REFERENCE, Role.OTHER, Better.NONE),
    "clip_fraction": (Measure.CLIP_FRACTION, Role.OTHER, Better.NONE),
    "ratio": (Measure.RATIO, Role.OTHER, Better.NONE),
    "success": (Measure.SUCCESS_RATE, Role.SCORE, Better.HIGHER),
    "part": (Measure.REWARD_PART, Role.REWARD, Better.HIGHER),
    "explained_variance": (Measure.EXPLAINED_VARIANCE, Role.SCORE, Better.NONE),
    "value_loss": (Measure.VALUE_LOSS, Role.LOSS, Better.NONE),
    "zero_std": (Measure.ZERO_VARIANCE_SHARE, Role.OTHER, Better.NONE),
    "reward_std": (Measure.REWARD_SPREAD, Role.REWARD, Better.NONE),
    "truncated": (Measure.TRUNCATED_SHARE, Role.OTHER, Better.NONE),
    "margin": (Measure.PREFERENCE_MARGIN, Role.REWARD, Better.HIGHER),
    "preferred": (Measure.PREFERENCE_ACCURACY, Role.SCORE, Better.HIGHER),
    "chosen": (Measure.CHOSEN_REWARD, Role.REWARD, Better.NONE),
    "generator": (Measure.GENERATOR_LOSS, Role.LOSS, Better.NONE),
    "discriminator": (Measure.DISCRIMINATOR_LOSS, Role.LOSS, Better.NONE),
    "fid": (Measure.NONE, Role.SCORE, Better.LOWER),
    "d_real": (Measure.OUTPUT_ON_REAL, Role.OTHER, Better.NONE),
    "d_fake": (Measure.OUTPUT_ON_FAKE, Role.OTHER, Better.NONE),
    "kl_term": (Measure.KL_TERM, Role.LOSS, Better.LOWER),
    "kl_weight": (Measure.KL_WEIGHT, Role.OTHER, Better.NONE),
    "recon": (Measure.RECONSTRUCTION, Role.LOSS, Better.LOWER),
    "step_time": (Measure.STEP_TIME, Role.TIME, Better.NONE),
    "throughput": (Measure.THROUGHPUT, Role.TIME, Better.NONE),
    "exploration": (Measure.EXPLORATION_RATE, Role.OTHER, Better.NONE),
    "epoch": (Measure.EPOCH, Role.COUNTER, Better.NONE),
}
"""What is measured in some kinds of training only; see ``series``."""


Values = NDArray[np.floating[Any]] | Sequence[float]


def flat(level: float, n: int = 40, noise: float = 0.0, seed: int = 0, memory: float = 0.0) -> Float64Array:
    """Return a constant with normal noise of that standard deviation, shape (n,).

    Args:
        level: The constant.
        n: Number of points.
        noise: Standard deviation of the noise.
        seed: Seed of the noise.
        memory: Correlation of the noise from one point to the next: 0 for independent, near 1 for noise that wanders.
    """
    fresh = np.random.default_rng(seed).standard_normal(n)
    fresh[1:] *= np.sqrt(1.0 - memory**2)
    return level + noise * _handed_on(fresh, memory)


def smoothed(values: Float64Array, weight: float = 0.9) -> Float64Array:
    """Return values, shape (n,), as a logger writes them that keeps an exponential moving average."""
    fresh = (1.0 - weight) * values
    fresh[0] = values[0]
    return _handed_on(fresh, weight)


def _handed_on(fresh: Float64Array, share: float) -> Float64Array:
    """Return the sums in which every value, shape (n,), hands on a share of what has come to it."""
    total = 0.0
    result = np.empty(len(fresh))
    for i, value in enumerate(fresh.tolist()):
        total = share * total + value
        result[i] = total
    return result


def decay(
    start: float,
    end: float,
    n: int = 40,
    noise: float = 0.0,
    halves: float = 6.0,
    seed: int = 0,
    memory: float = 0.0,
) -> Float64Array:
    """Return an exponential decay from start to end, shape (n,).

    Args:
        start: First value, without the noise.
        end: Value that the curve approaches.
        n: Number of points.
        noise: Standard deviation of the noise, as a share of the distance between start and end.
        halves: How many times the distance halves on the way.
        seed: Seed of the noise.
        memory: Correlation of the noise from one point to the next.
    """
    way = np.exp2(-halves * np.arange(n) / max(1, n - 1))
    return flat(0.0, n, noise * abs(start - end), seed, memory) + end + (start - end) * way


def turning(
    start: float, best: float, end: float, n: int = 40, at: float = 0.3, noise: float = 0.0, seed: int = 0
) -> Float64Array:
    """Return a curve that decays to its best and then rises in a straight line, shape (n,).

    Args:
        start: First value.
        best: Least value.
        end: Last value.
        n: Number of points.
        at: Where the best lies, as a share of the curve.
        noise: Standard deviation of the noise, as a share of the distance between start and best.
        seed: Seed of the noise.
    """
    turn = max(2, round(at * n))
    falls = decay(start, best, turn, halves=8.0)
    rises = np.linspace(best, end, n - turn + 1)[1:]
    curve: Float64Array = np.concatenate([falls, rises])
    return curve + flat(0.0, n, noise * abs(start - best), seed)


def series(
    name: str,
    values: Values,
    *,
    first: int = 0,
    every: int = 1,
    steps: Int64Array | None = None,
    tag: str | None = None,
) -> Series:
    """Return a series named after its split and what it measures.

    Args:
        name: ``train_loss``, ``val_acc``, ``lr`` ...: an optional split and a key of what is measured.
        values: Shape (n,).
        first: First step.
        every: Distance between steps.
        steps: Shape (n,), where they shall be none of that kind.
        tag: Tag, where it shall differ from the name.
    """
    split, _, measure = name.partition("_") if name.partition("_")[0] in _SPLITS else ("", "", name)
    what, role, better = _MEASURES.get(measure) or (Measure.NONE, *_ROLES[measure])
    column = np.asarray(values, dtype=np.float64)
    if steps is None:
        steps = first + every * np.arange(len(column), dtype=np.int64)
    return Series(
        tb_run=".",
        tag=tag or name,
        points=Points(steps, 1.6e9 + np.arange(len(column), dtype=np.float64), column),
        role=role,
        measure=what,
        split=_SPLITS.get(split, Split.NONE),
        better=better,
        quantity=measure,
        why="made for a test",
    )


def training(
    *,
    first: int = 0,
    every: int = 1,
    family: Family = Family.SUPERVISED,
    tags: dict[str, str] | None = None,
    **curves: Values | Series,
) -> Training:
    """Return a run of named curves; train and validation of one measure become a pair.

    Args:
        first: First step of every curve.
        every: Distance between steps.
        family: How the run is trained.
        tags: Tags that differ from the names of their curves.
        **curves: Values by name, see ``series``; a finished series keeps its own steps.
    """
    all_series = tuple(
        curve
        if isinstance(curve, Series)
        else series(name, curve, first=first, every=every, tag=(tags or {}).get(name))
        for name, curve in curves.items()
    )
    pairs = tuple(
        Pair(train=train, validation=validation)
        for train in all_series
        for validation in all_series
        if train.quantity == validation.quantity
        and train.split is Split.TRAIN
        and validation.split in (Split.VALIDATION, Split.TEST)
    )
    return Training(name="run", tb_runs=(".",), series=all_series, pairs=pairs, family=family)


def diagnose(of: Training, rule: str | None = None, config: Config | None = None) -> TrainingResult:
    """Return what the engine says of a run, with every rule or only one."""
    return diagnose_training(of, config or Config(select=(rule,) if rule else ()))


def run_rule(rule: str, of: Training) -> list[Finding]:
    """Return what one rule finds in a run.

    Raises:
        AssertionError: The rule crashed; the message says how.
    """
    result = diagnose(of, rule)
    crash = outcome(rule, result)
    assert crash.status != "failed", crash.reason  # noqa: S101 - a crash must fail the test that met it
    return list(result.findings)


def outcome(rule: str, result: TrainingResult) -> Outcome:
    """Return how one rule ended."""
    return next(found for found in result.outcomes if found.rule == rule)


def healthy_runs() -> dict[str, Training]:
    """Return runs with nothing wrong, of several shapes: no rule may fire on any of them."""
    return {
        "smooth, small gap": training(train_loss=decay(2.3, 0.2), val_loss=decay(2.2, 0.3)),
        "noisy training": training(train_loss=decay(2.3, 0.2, 400, noise=0.05), val_loss=decay(2.2, 0.3, noise=0.003)),
        "validation below training": training(train_loss=decay(0.7, 0.3), val_loss=decay(0.6, 0.2)),
        "with accuracies": training(
            train_loss=decay(2.3, 0.2),
            val_loss=decay(2.3, 0.3),
            train_acc=decay(0.1, 0.97),
            val_acc=decay(0.1, 0.94, noise=0.003),
        ),
        "negative likelihood": training(train_loss=decay(0.5, -1.3, noise=0.02), val_loss=decay(0.4, -1.2, noise=0.01)),
        "regression in raw units": training(train_loss=decay(8000.0, 600.0), val_loss=decay(7000.0, 650.0)),
        "tiny loss": training(train_loss=decay(1e-3, 1e-5), val_loss=decay(1e-3, 2e-5)),
        "flat after an early finish": training(
            train_loss=decay(1.4, 0.01, halves=30.0), val_loss=decay(1.3, 0.012, halves=30.0, noise=0.0005)
        ),
        "noise that wanders": training(
            train_loss=decay(2.3, 0.2, 400, noise=0.02, memory=0.9),
            val_loss=decay(2.2, 0.3, 200, noise=0.01, memory=0.97, seed=1),
        ),
        "smoothed by the logger": training(
            train_loss=smoothed(decay(2.3, 0.2, 400, noise=0.1)), val_loss=smoothed(decay(2.2, 0.3, 100, noise=0.02))
        ),
        "five epochs": training(train_loss=[2.3, 1.2, 0.8, 0.6, 0.5], val_loss=[1.9, 1.1, 0.85, 0.7, 0.65]),
    }
