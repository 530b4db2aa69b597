"""What exactly a series measures, by the conventions of its kind of training."""

from __future__ import annotations

import pytest

from tb_diagnose.model import Better, Family, Measure, Role, Training
from tb_diagnose.roles import FamilyOverride, RoleOverride, build_trainings, tag_pattern
from tb_diagnose.roles.frameworks import MEASURE_CONVENTIONS
from tests.roles.helpers import tb_runs_of

RL, RLHF, PREFERENCE = Family.REINFORCEMENT, Family.RLHF, Family.PREFERENCE
WRITTEN: dict[Family, dict[str, str]] = {
    RL: {
        # Stable-Baselines3
        "rollout/ep_rew_mean": "episode_return",
        "eval/mean_reward": "episode_return",
        "rollout/ep_len_mean": "episode_length",
        "eval/mean_ep_length": "episode_length",
        "rollout/success_rate": "success_rate",
        "rollout/exploration_rate": "exploration_rate",
        "train/approx_kl": "kl_old_policy",
        "train/clip_fraction": "clip_fraction",
        "train/clip_range": "none",
        "train/entropy_loss": "negative_entropy",
        "train/explained_variance": "explained_variance",
        "train/policy_gradient_loss": "policy_loss",
        "train/value_loss": "value_loss",
        "train/critic_loss": "value_loss",
        "train/actor_loss": "policy_loss",
        "train/ent_coef": "temperature",
        "train/ent_coef_loss": "none",
        "train/loss": "value_loss",  # alone, as DQN writes it
        "train/std": "action_spread",
        "time/fps": "throughput",
        # CleanRL
        "charts/episodic_return": "episode_return",
        "charts/episodic_length": "episode_length",
        "losses/old_approx_kl": "kl_old_policy",
        "losses/clipfrac": "clip_fraction",
        "losses/entropy": "policy_entropy",
        "losses/td_loss": "value_loss",
        "losses/qf1_loss": "value_loss",
        "losses/qf1_values": "value_estimate",
        "losses/q_values": "value_estimate",
        "losses/alpha": "temperature",
        "charts/SPS": "throughput",
        # RLlib
        "ray/tune/env_runners/episode_return_mean": "episode_return",
        "ray/tune/env_runners/episode_return_max": "none",
        "ray/tune/env_runners/episode_len_mean": "episode_length",
        "ray/tune/info/learner/default_policy/learner_stats/kl": "kl_old_policy",
        "ray/tune/info/learner/default_policy/learner_stats/vf_loss": "value_loss",
        "ray/tune/info/learner/default_policy/learner_stats/vf_explained_var": "explained_variance",
        "ray/tune/info/learner/default_policy/learner_stats/entropy_coeff": "entropy_weight",
        "ray/tune/learners/default_policy/mean_kl_loss": "kl_old_policy",
        # rl_games
        "rewards/step": "episode_return",
        "rewards/iter": "episode_return",
        "episode_lengths/iter": "episode_length",
        "losses/a_loss": "policy_loss",
        "losses/c_loss": "value_loss",
        "info/kl": "kl_old_policy",
        # RSL-RL
        "Train/mean_reward": "episode_return",
        "Train/mean_reward/time": "episode_return",
        "train/reward_max": "none",
        "Train/mean_episode_length": "episode_length",
        "Loss/value_function": "value_loss",
        "Loss/surrogate": "policy_loss",
        "Policy/mean_noise_std": "action_spread",
        "Episode/rew_tracking_lin_vel": "reward_part",
        "Perf/total_fps": "throughput",
        # ML-Agents
        "Environment/Cumulative Reward": "episode_return",
        "Environment/Episode Length": "episode_length",
        "Policy/Entropy": "policy_entropy",
        "Policy/Extrinsic Value Estimate": "value_estimate",
        "Policy/Extrinsic Reward": "reward_part",
        "Losses/Value Loss": "value_loss",
        "Policy/Beta": "entropy_weight",
        # by hand
        "agent_0/episode_reward": "episode_return",
        "agent_0/dist_entropy": "policy_entropy",
        "Score": "episode_return",
        "Average Reward (100 ep)": "episode_return",
        # skrl, tianshou, sb3-contrib, Spinning Up
        "Reward / Total reward (mean)": "episode_return",
        "Reward / Total reward (max)": "none",
        "Episode / Total timesteps (mean)": "episode_length",
        "Loss / Q-network loss": "value_loss",
        "Loss / Entropy loss": "negative_entropy",
        "train/returns_stat/mean": "episode_return",
        "test/lens_stat/mean": "episode_length",
        "train/kl_divergence_loss": "kl_old_policy",
        "AverageEpRet": "episode_return",
        "LossPi": "policy_loss",
        "LossV": "value_loss",
        "behaviour_kl": "none",
        "encoder/kl_loss": "none",
        "world_model/ratio": "none",
        "agent_0/ratio": "ratio",
        "episode_lengths/step": "episode_length",
        "Policy/mean_std": "action_spread",
        "Policy/Continuous Entropy Coeff": "temperature",
    },
    RLHF: {
        "train/reward": "episode_return",
        "eval/reward": "episode_return",
        "train/reward_std": "reward_spread",
        "train/rewards/format/mean": "reward_part",
        "train/rewards/format/std": "none",
        "train/frac_reward_zero_std": "zero_variance_share",
        "train/completions/mean_length": "completion_length",
        "train/completions/max_length": "none",
        "train/completions/clipped_ratio": "truncated_share",
        "train/kl": "kl_reference",
        "train/entropy": "policy_entropy",
        "train/clip_ratio/region_mean": "clip_fraction",
        "train/clip_ratio/high_max": "none",
        "objective/rlhf_reward": "episode_return",
        "objective/kl": "kl_reference",
        "objective/entropy": "policy_entropy",
        "policy/approxkl_avg": "kl_old_policy",
        "val/ratio": "ratio",
        "actor/ppo_kl": "kl_old_policy",
        "response_length/mean": "completion_length",
        "response_length/clip_ratio": "truncated_share",
        "response_length_non_aborted/clip_ratio": "truncated_share",
        "prompt_length/clip_ratio": "none",
        "critic/rewards/mean": "episode_return",
        "critic/returns/mean": "none",
        "critic/values/mean": "value_estimate",
        "critic/vf_loss": "value_loss",
        "critic/vf_clipfrac": "none",
        "actor/pg_clipfrac": "clip_fraction",
        "actor/pg_loss": "policy_loss",
    },
    PREFERENCE: {
        "train/rewards/margins": "preference_margin",
        "train/rewards/accuracies": "preference_accuracy",
        "train/rewards/chosen": "chosen_reward",
        "train/rewards/rejected": "rejected_reward",
        "train/logps/chosen": "none",
        "train/logits/rejected": "none",
        "train/loss": "none",
    },
    Family.LANGUAGE: {
        "loss-scale": "loss_scale",
        "iteration-time": "step_time",
        "throughput(tps)": "throughput",
        "train/epoch": "epoch",
        "lm loss": "none",
        "entropy": "none",
        "kl": "none",
    },
    Family.ADVERSARIAL: {
        "Loss_D": "discriminator_loss",
        "Loss/G/loss": "generator_loss",
        "D(x)": "output_on_real",
        "D(G(z))": "output_on_fake",
        "Loss/scores/fake": "output_on_fake",
        "Loss/r1_penalty": "none",
    },
    Family.VARIATIONAL: {
        "train_kl_epoch": "kl_term",
        "val_reconstruction": "reconstruction",
        "kl_weight": "kl_weight",
    },
    Family.SUPERVISED: {"train/kl": "none", "train/loss": "none", "score": "none", "entropy": "none"},
}
CASES = [(family, tag, measure) for family, tags in WRITTEN.items() for tag, measure in tags.items()]


def built(tags: list[str], family: Family, *overrides: RoleOverride) -> Training:
    kinds = (FamilyOverride(run="*", family=family),)
    (training,) = build_trainings(tb_runs_of([(".", tag) for tag in tags]), overrides, kinds)
    return training


@pytest.mark.parametrize(("family", "tag", "measure"), CASES)
def test_measure(family: Family, tag: str, measure: str) -> None:
    assert built([tag], family).series[0].measure.value == measure


def test_every_measure_is_known_by_some_name() -> None:
    without = {Measure.NONE, Measure.LOSS_PART}
    assert {row.measure for row in MEASURE_CONVENTIONS} | without == set(Measure)


def test_a_convention_mends_the_role() -> None:
    score = built(["Score"], RL).series[0]
    assert (score.role, score.better) == (Role.REWARD, Better.HIGHER)
    explained = built(["train/explained_variance"], RL).series[0]
    assert (explained.role, explained.better) == (Role.SCORE, Better.NONE)


def test_the_sum_of_an_agents_losses_is_not_that_of_its_value_function() -> None:
    training = built(["train/loss", "train/value_loss", "train/policy_gradient_loss"], RL)
    assert [series.tag for series in training.measured(Measure.VALUE_LOSS)] == ["train/value_loss"]


def test_the_user_keeps_the_last_word_on_the_role() -> None:
    own = RoleOverride(pattern=tag_pattern("Score"), role=Role.OTHER)
    assert built(["Score"], RL, own).series[0].role is Role.OTHER


def test_measured_lists_what_is_judged_first() -> None:
    training = built(["Train/mean_reward", "Train/mean_reward/time", "Loss/value_function"], RL)
    assert [series.tag for series in training.measured(Measure.EPISODE_RETURN)] == [
        "Train/mean_reward",
        "Train/mean_reward/time",
    ]
    assert training.measured(Measure.KL_TERM) == []
