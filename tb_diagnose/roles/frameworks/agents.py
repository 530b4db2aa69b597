"""Agents that learn from rewards: what PPO, A2C, DQN, SAC and their like log.

Read from the writers, as of November 2026:

- Stable-Baselines3 (``rollout/ep_rew_mean``, ``train/approx_kl``), skrl (``Reward / Total reward (mean)``), tianshou in
  part.
- rl_games, which Isaac Lab uses too: ``write_stats`` in ``rl_games/common/a2c_common.py`` (``losses/a_loss``,
  ``losses/c_loss``, ``losses/entropy``, ``info/kl``, ``info/last_lr``, ``performance/step_fps``).
- RSL-RL: ``log`` in ``rsl_rl/runners/on_policy_runner.py`` (``Train/mean_reward``, ``Loss/value_function``,
  ``Loss/surrogate``, ``Policy/mean_noise_std``, later ``Policy/mean_std``).
- ML-Agents: the optimizers in ``mlagents/trainers`` (``Losses/Value Loss``, ``Policy/Continuous Entropy Coeff``), and
  its public logs (``Environment/Cumulative Reward``). Its ``Policy/Epsilon`` is the clip range of PPO.

Known from logs: CleanRL (``charts/episodic_return``, ``losses/clipfrac``); RLlib 2 with its new stack
(``ray/tune/env_runners/episode_return_mean``, ``learners/default_policy/vf_explained_var``, ``mean_kl_loss``). What
RLlib wrote before that (``info/learner/default_policy/learner_stats/kl``) is from memory.
"""

from __future__ import annotations

from tb_diagnose.language import text
from tb_diagnose.model import Better, Family, Measure, Role
from tb_diagnose.roles.frameworks.measure_convention import MeasureConvention

_AGENTS = frozenset({Family.REINFORCEMENT, Family.RLHF})
_CONTROL = frozenset({Family.REINFORCEMENT})

ROWS = (
    MeasureConvention(
        measure=Measure.EPISODE_RETURN,
        phrases="reward, return, total reward, return stat, reward scalar, episode reward, episode return,"
        "ep reward, ep return, ep ret, reward #, total return, cumulative reward",
        reason=text("the return of an episode"),
        families=_AGENTS,
        role=Role.REWARD,
        better=Better.HIGHER,
    ),
    MeasureConvention(
        measure=Measure.EPISODE_RETURN,
        phrases="^score, episode score, total score, task score, game score",
        reason=text("the return of an episode"),
        families=_CONTROL,
        role=Role.REWARD,
        better=Better.HIGHER,
    ),
    MeasureConvention(
        measure=Measure.EPISODE_LENGTH,
        phrases="ep len, ep length, episode len, episode length, episode lengths, episode lens, episodic length,"
        "length stat, lens stat, total timesteps episode, episode total timesteps, episode steps,"
        "steps per episode",
        reason=text("the length of an episode"),
        families=_CONTROL,
    ),
    MeasureConvention(
        measure=Measure.SUCCESS_RATE,
        phrases="success rate, success, win rate, winrate, episode success, is success",
        reason=text("the share of episodes that end well"),
        families=_CONTROL,
        role=Role.SCORE,
        better=Better.HIGHER,
    ),
    MeasureConvention(
        measure=Measure.REWARD_PART,
        phrases="reward *, extrinsic reward, intrinsic reward, curiosity reward, gail reward, instantaneous reward,"
        "step reward",
        reason=text("a part of the reward"),
        families=_CONTROL,
    ),
    MeasureConvention(
        measure=Measure.NONE,
        phrases="reward max, reward min, return max, return min, max reward, min reward, max return, min return,"
        "best reward, best return, max ep ret, min ep ret",
        reason=text("an extreme of the returns"),
        families=_AGENTS,
    ),
    MeasureConvention(
        measure=Measure.REWARD_SPREAD,
        phrases="reward std, rew std, return std, reward stddev, reward var, reward variance, return stat std,"
        "std ep ret",
        reason=text("how much the rewards differ"),
        families=_AGENTS,
    ),
    MeasureConvention(
        measure=Measure.TASK_LEVEL,
        phrases="curriculum *, curriculum, lesson, lesson number *, lesson number, terrain level, terrain levels,"
        "difficulty, task level, level number",
        reason=text("how hard the task is by now"),
        families=_CONTROL,
    ),
    MeasureConvention(
        measure=Measure.POLICY_LOSS,
        phrases="policy loss, policy gradient loss, pg loss, pi loss, actor loss, ^a loss, loss a, loss surrogate,"
        "surrogate loss, loss policy, loss actor, loss pi, ppo loss, clip loss, loss clip, action loss,"
        "loss pg",
        reason=text("the loss of the policy, which has no direction"),
        families=_AGENTS,
    ),
    MeasureConvention(
        measure=Measure.POLICY_ENTROPY,
        phrases="entropy, policy entropy, dist entropy, loss entropy, action entropy, actor entropy",
        reason=text("the entropy of the policy"),
        families=_AGENTS,
    ),
    MeasureConvention(
        measure=Measure.NEGATIVE_ENTROPY,
        phrases="entropy loss, loss entropy loss, ent loss",
        reason=text("minus the entropy of the policy, as a term of the loss"),
        families=_AGENTS,
        role=Role.OTHER,
    ),
    MeasureConvention(
        measure=Measure.ENTROPY_WEIGHT,
        phrases="entropy coeff, entropy coef, entropy coefficient, curr entropy coeff, policy beta, entropy beta,"
        "entropy weight, info entropy coef",
        reason=text("the weight of the entropy in the loss"),
        families=_AGENTS,
    ),
    MeasureConvention(
        measure=Measure.TEMPERATURE,
        phrases="ent coef, ^alpha, ^temperature, ^alpha value, loss alpha, policy continuous entropy coefficient,"
        "policy discrete entropy coefficient, continuous entropy coeff, discrete entropy coeff,"
        "coefficient entropy",
        reason=text("the temperature of a soft actor-critic"),
        families=_CONTROL,
    ),
    MeasureConvention(
        measure=Measure.ACTION_SPREAD,
        phrases="noise std, ^std, ^standard deviation, policy standard deviation, action std",
        reason=text("the standard deviation of the actions"),
        families=_CONTROL,
    ),
    MeasureConvention(
        measure=Measure.EXPLORATION_RATE,
        phrases="exploration rate, ^epsilon, ^eps, ^exploration",
        reason=text("the share of actions at random"),
        families=_CONTROL,
    ),
    MeasureConvention(
        measure=Measure.KL_OLD_POLICY,
        phrases="approx kl, approxkl, old approx kl, ^kl, ^kl loss, ^kl divergence, ^kl div, ppo kl, policy kl,"
        "approx kl divergence, approximate kl, kl divergence loss",
        reason=text("the distance between the policies before and after an update"),
        families=_CONTROL,
    ),
    MeasureConvention(
        measure=Measure.KL_OLD_POLICY,
        phrases="approx kl, approxkl, ppo kl, policy approxkl, old approx kl",
        reason=text("the distance between the policies before and after an update"),
        families=frozenset({Family.RLHF}),
    ),
    MeasureConvention(
        measure=Measure.CLIP_FRACTION,
        phrases="clip fraction, clipfrac, clip frac, clipfraction, clipped fraction, pg clipfrac, clip ratio,"
        "clip ratio region, policy clipfrac, ratio clipped",
        reason=text("the share of the update that is clipped"),
        families=_AGENTS,
    ),
    MeasureConvention(
        measure=Measure.NONE,
        phrases="vf clipfrac, value clipfrac, vf clip fraction",
        reason=text("the share of the value function's update that is clipped"),
        families=_AGENTS,
    ),
    MeasureConvention(
        measure=Measure.RATIO,
        phrases="^ratio, importance ratio, policy ratio, prob ratio",
        reason=text("the ratio of probabilities after and before an update"),
        families=_AGENTS,
    ),
    MeasureConvention(
        measure=Measure.VALUE_LOSS,
        phrases="value loss, vf loss, q network loss, loss v, critic loss, ^v loss, q loss, qf loss, qf # loss,"
        "q # loss, ^c loss, loss c, td loss, loss value function, value function loss, loss value,"
        "loss critic, loss vf, loss q, loss q #, loss qf, loss qf #, critic # loss, loss critic #,"
        "baseline loss, td error, loss td, bellman loss",
        reason=text("the loss of the value function"),
        families=_AGENTS,
    ),
    MeasureConvention(
        measure=Measure.VALUE_ESTIMATE,
        phrases="q values, q value, qf # values, qf values, value estimate, extrinsic value estimate, ^values, ^q,"
        "q vals, value estimates, predicted value, critic values",
        reason=text("what the value function expects"),
        families=_AGENTS,
    ),
    MeasureConvention(
        measure=Measure.EXPLAINED_VARIANCE,
        phrases="explained variance, vf explained var, explained var, ^ev, explainedvariance, explained var new",
        reason=text("the share of the returns' variance that the value function explains"),
        families=_AGENTS,
        role=Role.SCORE,
    ),
)
