"""Curves of agents, and of language models that are trained by rewards or preferences."""

from __future__ import annotations

from typing import Any

import numpy as np

from tb_diagnose.model import Family, Float64Array, Training
from tb_diagnose.testing import flat, training

N = 200
LN2 = float(np.log(2.0))


def learns(start: float = 20.0, end: float = 500.0, n: int = N, noise: float = 0.03, seed: int = 0) -> Float64Array:
    """Return the return of an agent that learns in the middle of its training, shape (n,)."""
    way = 1.0 / (1.0 + np.exp(-12.0 * (np.linspace(0.0, 1.0, n) - 0.4)))
    return start + (end - start) * way + flat(0.0, n, noise * abs(end - start), seed)


def lost(share: float = 0.3, start: float = 20.0, end: float = 500.0, n: int = N) -> Float64Array:
    """Return the return of an agent that learns and is back at its start for the last share of its training."""
    curve = learns(start, end, n)
    curve[n - round(share * n) :] = start + flat(0.0, round(share * n), 0.01 * abs(end - start), 1)
    return curve


def agent(**curves: Any) -> Training:
    """Return a run of an agent."""
    return training(family=Family.REINFORCEMENT, **curves)


def answers(**curves: Any) -> Training:
    """Return a run of a language model that is rewarded for its answers."""
    return training(family=Family.RLHF, **curves)


def pairs(**curves: Any) -> Training:
    """Return a run of preference tuning."""
    return training(family=Family.PREFERENCE, **curves)


def falls(start: float, end: float, n: int = N) -> Float64Array:
    """Return a geometric fall, shape (n,)."""
    return np.geomspace(start, end, n)


HEALTHY = {
    "PPO": agent(
        train_return=learns(),
        entropy=falls(LN2, 0.25),
        kl=flat(0.006, N, 0.002),
        clip_fraction=flat(0.05, N, 0.02),
        explained_variance=np.clip(learns(0.0, 0.9), -1.0, 1.0),
        value_loss=learns(40.0, 90.0),
    ),
    "PPO with explained variance near 0 for half of the run": agent(
        train_return=learns(),
        entropy_loss=-falls(LN2, 0.4),
        explained_variance=np.r_[flat(0.0, N // 2, 0.02), learns(0.0, 0.8, N // 2)],
    ),
    "solved task whose returns are all the same at the end": agent(
        train_return=np.r_[learns(n=100), flat(500.0, 100)],
        entropy=falls(LN2, 0.2),
        explained_variance=np.r_[learns(0.0, 0.9, 100), flat(-3.0, 100)],
        value_loss=np.r_[flat(60.0, 100), flat(1e-6, 100)],
    ),
    "dip that recovers": agent(train_return=np.r_[learns(n=100), flat(30.0, 15), learns(200.0, 500.0, 85)]),
    "negative returns": agent(train_return=learns(-1200.0, -200.0), action_std=falls(1.0, 0.3)),
    "small rewards": agent(train_return=learns(0.2, 5.0), value_loss=falls(4e-3, 4e-6)),
    "resumed and solved": agent(
        train_return=flat(500.0, 40), entropy=flat(0.25, 40, 0.01), explained_variance=flat(-5.0, 40)
    ),
    "TD loss that grows with the return": agent(train_return=learns(), value_loss=learns(0.01, 4.0)),
    "GRPO": answers(
        train_return=learns(0.2, 1.0),
        entropy=falls(2.9, 0.3),
        zero_std=np.clip(learns(0.0, 0.95), 0.0, 1.0),
        reward_std=falls(0.3, 0.02),
        truncated=np.clip(flat(0.03, N, 0.02), 0.0, 1.0),
        reference_kl=learns(0.0, 2.0),
    ),
    "DPO": pairs(
        train_loss=falls(LN2, 0.2), train_margin=learns(0.0, 3.0), train_preferred=np.clip(learns(0.5, 0.95), 0.0, 1.0)
    ),
}
"""Runs with nothing wrong, several of which look like a fault: no rule may fire on any of them."""
