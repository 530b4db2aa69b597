"""Make the demo logs again: real trainings of small CNNs, a few seconds each, that tell known stories.

    python demo_logs/generate.py [--only NAME] [--out DIR]

It needs TensorFlow and PyTorch (``pip install -e .[demo]``). README.md beside this file says what each story shows,
expected.toml what a diagnosis must find in it.
"""

from __future__ import annotations

import argparse
import os
import shutil
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # read once, when TensorFlow is imported
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")  # its rounding depends on the processor

import keras
import numpy as np
import stories_keras
import stories_kinds
import stories_pytorch
import stories_rules
import tensorflow as tf
import torch

SEED = 0

Story = Callable[[Path, np.random.Generator], None]

STORIES: dict[str, Story] = {
    "s0-leak": stories_keras.s0_leak,
    "s0-miswired-head": stories_keras.s0_miswired_head,
    "s0-cured": stories_keras.s0_cured,
    "s1-ideal": stories_keras.s1_ideal,
    "s1-imbalanced": stories_keras.s1_imbalanced,
    "s1-overfitting": stories_pytorch.s1_overfitting,
    "s1-underfitting": stories_pytorch.s1_underfitting,
    "s1-oscillating": stories_pytorch.s1_oscillating,
    "s1-shifted-validation": stories_pytorch.s1_shifted_validation,
    "s2-single-class": stories_pytorch.s2_single_class,
    "s2-cured": stories_pytorch.s2_cured,
    "s3-stuck-at-chance": stories_keras.s3_stuck_at_chance,
    "s3-cured": stories_keras.s3_cured,
    "s4-low-loss-poor-f1": stories_pytorch.s4_low_loss_poor_f1,
    "s4-cured": stories_pytorch.s4_cured,
    "diverged": stories_pytorch.diverged,
    "non-finite": stories_pytorch.non_finite,
    "no-validation": stories_pytorch.no_validation,
    "too-few-points": stories_keras.too_few_points,
    "stalled": stories_rules.stalled,
    "learning-rate-zero": stories_rules.learning_rate_zero,
    "not-learning": stories_rules.not_learning,
    "dead-updates": stories_rules.dead_updates,
    "score-at-floor": stories_rules.score_at_floor,
    "collapsed": stories_rules.collapsed,
    "slow-convergence": stories_rules.slow_convergence,
    "undertrained": stories_rules.undertrained,
    "loss-spikes": stories_rules.loss_spikes,
    "sawtooth": stories_rules.sawtooth,
    "gradients-exploding": stories_rules.gradients_exploding,
    "gradients-vanishing": stories_rules.gradients_vanishing,
    "noisy-labels": stories_rules.noisy_labels,
    "metric-conflict": stories_rules.metric_conflict,
    "step-reset": stories_rules.step_reset,
    "damaged-log": stories_rules.damaged_log,
    "gan-discriminator-wins": stories_kinds.gan_discriminator_wins,
    "gan-cured": stories_kinds.gan_cured,
    "posterior-collapse": stories_kinds.posterior_collapse,
    "posterior-cured": stories_kinds.posterior_cured,
    "epoch-stairs": stories_kinds.epoch_stairs,
    "throughput-drop": stories_kinds.throughput_drop,
}


def make(name: str, out: Path) -> None:
    """Train one story from its seed, in place of the event files that stand in its folder."""
    folder = out / name
    shutil.rmtree(folder, ignore_errors=True)
    keras.utils.set_random_seed(SEED)
    torch.manual_seed(SEED)
    out.mkdir(parents=True, exist_ok=True)
    before = Path.cwd()
    os.chdir(out)  # some libraries log where they write to: its name says no more than the story's
    try:
        STORIES[name](Path(name), np.random.default_rng(SEED))
    finally:
        os.chdir(before)
    _rename_event_files(folder)


def _rename_event_files(folder: Path) -> None:
    """Drop time, host and process number from the names, so that a new file replaces the old one."""
    for directory in {path.parent for path in folder.rglob("*tfevents*")}:
        for number, path in enumerate(sorted(directory.glob("*tfevents*"))):
            suffix = ".v2" if path.suffix == ".v2" else ""
            path.rename(path.with_name(f"events.out.tfevents.0000000000.demo.{number}{suffix}"))


def main() -> None:
    """Make the stories asked for on the command line, by default all of them."""
    parser = argparse.ArgumentParser(description="Make the demo logs again.")
    parser.add_argument("--only", action="append", choices=STORIES, metavar="NAME", help="one story; repeatable")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="folder for the stories")
    arguments = parser.parse_args()
    tf.config.experimental.enable_op_determinism()
    torch.use_deterministic_algorithms(mode=True)
    torch.set_num_threads(1)  # the order of a sum depends on the number of threads
    for name in arguments.only or STORIES:
        print(name)
        make(name, arguments.out)


if __name__ == "__main__":
    main()
