"""Agents and preference tuning, written by the loggers of Stable-Baselines3 and TRL.

Each has one fault, put in on purpose, or its cure; the story has the name of the rule that finds it.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import gymnasium as gym
import numpy as np
from datasets import Dataset
from stable_baselines3 import PPO
from stable_baselines3.common.callbacks import EvalCallback
from stable_baselines3.common.monitor import Monitor
from stable_baselines3.common.vec_env import DummyVecEnv
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast
from trl import DPOConfig, DPOTrainer, GRPOConfig, GRPOTrainer

SEED = 0
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Boat(gym.Env[np.ndarray, int]):
    """A boat on a line of seven places: a buoy in the middle of its way, the finish at its end.

    The reward in training is a proxy, one point for passing the buoy; ``true`` gives ten for the finish alone.
    """

    observation_space = gym.spaces.Box(0.0, 1.0, (8,), np.float32)
    action_space = gym.spaces.Discrete(2)

    def __init__(self, *, true: bool) -> None:
        self.true = true
        self.place = self.time = 0

    def reset(self, **kwargs: Any) -> tuple[np.ndarray, dict[str, Any]]:
        """Start at the second place."""
        super().reset(**kwargs)
        self.place, self.time = 1, 0
        return self._seen(), {}

    def step(self, action: int) -> tuple[np.ndarray, float, bool, bool, dict[str, Any]]:
        """Move to one side."""
        self.place = max(0, self.place + (1 if action else -1))
        self.time += 1
        finished, at_buoy = self.place == 6, self.place == 3  # noqa: PLR2004 - the two places
        reward = 10.0 * finished if self.true else float(at_buoy) + 3.0 * finished
        return self._seen(), reward, finished, self.time >= 50, {}  # noqa: PLR2004 - the time limit

    def _seen(self) -> np.ndarray:
        seen = np.zeros(8, np.float32)
        seen[self.place], seen[7] = 1.0, self.time / 50
        return seen


def _learn(out: Path, algorithm: type, steps: int, make: Any, callback: Any = None, **settings: Any) -> None:
    """Train with Stable-Baselines3, and leave its event files in ``out``."""
    env = DummyVecEnv([lambda: Monitor(make())] * 4)
    with TemporaryDirectory() as folder:
        model = algorithm("MlpPolicy", env, tensorboard_log=folder, seed=SEED, device="cpu", **settings)
        model.learn(steps, callback=callback, log_interval=1 if algorithm is PPO else 50)
        [made] = Path(folder).iterdir()
        shutil.copytree(made, out)


def _cart_pole() -> gym.Env[Any, Any]:
    return gym.make("CartPole-v1")


def entropy_collapse(out: Path) -> None:
    """PPO with a learning rate of 0.03: the first updates saturate the policy.

    Cure: ``entropy_kept``.
    """
    _learn(out, PPO, 16_000, _cart_pole, n_steps=128, learning_rate=0.03, n_epochs=10)


def entropy_kept(out: Path) -> None:
    """The same with a learning rate of 1e-3 and a bonus for entropy."""
    _learn(out, PPO, 40_000, _cart_pole, n_steps=256, learning_rate=1e-3, ent_coef=0.005, n_epochs=10)


def policy_steps_too_large(out: Path) -> None:
    """PPO whose clip range of 2 limits nothing, at a learning rate of 0.01.

    Cure: a clip range of 0.2, ``target_kl`` and a lower learning rate.
    """
    _learn(
        out, PPO, 16_000, _cart_pole, n_steps=128, learning_rate=0.01, clip_range=2.0, n_epochs=20, max_grad_norm=10.0
    )


def collapsed(out: Path) -> None:
    """PPO that learns, until its learning rate jumps to 0.1 after seven tenths of the run.

    Cure: keep the best checkpoint, and a schedule that falls.
    """
    _learn(
        out,
        PPO,
        80_000,
        _cart_pole,
        n_steps=256,
        n_epochs=10,
        learning_rate=lambda left: 1e-3 if left > 0.3 else 0.1,  # noqa: PLR2004 - seven tenths of the run
    )


def value_function_blind(out: Path) -> None:
    """PPO whose value loss has weight 0.

    Cure: ``vf_coef=0.5``.
    """
    _learn(out, PPO, 24_000, _cart_pole, n_steps=256, learning_rate=1e-3, vf_coef=0.0)


def no_reward_signal(out: Path) -> None:
    """MountainCar: random actions never reach the top, and every episode costs 200.

    Cure: a reward on the way, or a start that is closer to the top.
    """
    _learn(out, PPO, 16_000, lambda: gym.make("MountainCar-v0"), n_steps=128)


def reward_hacking(out: Path) -> None:
    """A boat is paid for passing a buoy and learns to circle there; the evaluation pays for the finish alone.

    Cure: pay for the finish.
    """
    evaluation = EvalCallback(
        Monitor(Boat(true=True)), n_eval_episodes=10, eval_freq=250, deterministic=False, verbose=0
    )
    _learn(out, PPO, 25_000, lambda: Boat(true=False), evaluation, n_steps=128, learning_rate=1e-3)


def _tokenizer() -> PreTrainedTokenizerFast:
    vocabulary = {token: i for i, token in enumerate(["<pad>", "<eos>", "<unk>", *_LETTERS])}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))  # noqa: S106 - a token of text
    tokenizer.pre_tokenizer = pre_tokenizers.Split("", "isolated")
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="<pad>",  # noqa: S106
        eos_token="<eos>",  # noqa: S106
        unk_token="<unk>",  # noqa: S106
    )


def _saved_model(folder: str) -> LlamaForCausalLM:
    """Return a tiny model with random weights that TRL can load again from the folder, as its reference."""
    config = LlamaConfig(
        vocab_size=len(_LETTERS) + 3,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=64,
        pad_token_id=0,
        eos_token_id=1,
        bos_token_id=None,
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    _tokenizer().save_pretrained(folder)
    return LlamaForCausalLM.from_pretrained(folder)


def _words(rng: np.random.Generator, letters: str, count: int) -> list[str]:
    return ["".join(rng.choice(list(letters), 6)) for _ in range(count)]


def _prefer(out: Path, learning_rate: float) -> None:
    """Tune a tiny model to prefer vowels."""
    rng = np.random.default_rng(SEED)
    letters = {"prompt": _LETTERS, "chosen": "aeiou", "rejected": "bcdfg"}
    rows = {column: _words(rng, drawn, 512) for column, drawn in letters.items()}
    config = DPOConfig(
        output_dir=str(out),
        learning_rate=learning_rate,
        per_device_train_batch_size=16,
        num_train_epochs=3,
        logging_steps=2,
        report_to="tensorboard",
        save_strategy="no",
        use_cpu=True,
        bf16=False,
        gradient_checkpointing=False,
        seed=SEED,
    )
    with TemporaryDirectory() as folder:
        model, pairs = _saved_model(folder), Dataset.from_dict(rows)
        DPOTrainer(model, args=config, train_dataset=pairs, processing_class=_tokenizer()).train()


def dpo_stuck(out: Path) -> None:
    """DPO with a learning rate of 1e-10: both answers of every pair stay rated alike.

    Cure: ``dpo_cured``.
    """
    _prefer(out, 1e-10)


def dpo_cured(out: Path) -> None:
    """The same with a learning rate of 5e-4."""
    _prefer(out, 5e-4)


def truncated_completions(out: Path) -> None:
    """GRPO whose reward grows with the length of the answer: nearly all are cut at 16 letters.

    Cure: a reward that does not pay for length, or takes something off long answers.
    """
    rng = np.random.default_rng(SEED)
    config = GRPOConfig(
        output_dir=str(out),
        learning_rate=3e-3,
        per_device_train_batch_size=32,
        num_generations=8,
        max_completion_length=16,
        max_steps=60,
        logging_steps=1,
        report_to="tensorboard",
        save_strategy="no",
        use_cpu=True,
        bf16=False,
        gradient_checkpointing=False,
        seed=SEED,
    )

    def length(completions: list[str], **_: Any) -> list[float]:
        return [len(text.replace(" ", "")) / 16 for text in completions]

    prompts = Dataset.from_dict({"prompt": _words(rng, _LETTERS, 256)})
    with TemporaryDirectory() as folder:
        model = _saved_model(folder)
        GRPOTrainer(
            model, reward_funcs=length, args=config, train_dataset=prompts, processing_class=_tokenizer()
        ).train()
