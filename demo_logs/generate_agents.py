"""Make the demo logs of agents and of preference tuning again, with Stable-Baselines3 and TRL, a minute each.

    python demo_logs/generate_agents.py [--only NAME] [--out DIR]

It needs ``pip install stable-baselines3 trl tensorboard``. README.md beside this file says what each story shows.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import stories_agents
import torch

STORIES: dict[str, Callable[[Path], None]] = {
    "collapsed-agent": stories_agents.collapsed,
    "policy-steps-too-large": stories_agents.policy_steps_too_large,
    "entropy-collapse": stories_agents.entropy_collapse,
    "entropy-kept": stories_agents.entropy_kept,
    "value-function-blind": stories_agents.value_function_blind,
    "no-reward-signal": stories_agents.no_reward_signal,
    "reward-hacking": stories_agents.reward_hacking,
    "truncated-completions": stories_agents.truncated_completions,
    "dpo-stuck": stories_agents.dpo_stuck,
    "dpo-cured": stories_agents.dpo_cured,
}


def make(name: str, out: Path) -> None:
    """Train one story from its seed, in place of what stands in its folder; only event files stay."""
    folder = out / name
    shutil.rmtree(folder, ignore_errors=True)
    torch.manual_seed(stories_agents.SEED)
    np.random.seed(stories_agents.SEED)  # noqa: NPY002 - what the libraries draw from
    STORIES[name](folder)
    files = sorted(folder.rglob("*tfevents*"))
    for number, path in enumerate(files):
        path.rename(folder / f"events.out.tfevents.0000000000.demo.{number}")
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        elif "tfevents" not in path.name:
            path.unlink()


def main() -> None:
    """Make the stories asked for on the command line, by default all of them."""
    parser = argparse.ArgumentParser(description="Make the demo logs of agents again.")
    parser.add_argument("--only", action="append", choices=STORIES, metavar="NAME", help="one story; repeatable")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="folder for the stories")
    arguments = parser.parse_args()
    torch.set_num_threads(1)  # the order of a sum depends on the number of threads
    for name in arguments.only or STORIES:
        print(name)
        make(name, arguments.out)


if __name__ == "__main__":
    main()
