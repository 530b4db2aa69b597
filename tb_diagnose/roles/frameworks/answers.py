"""Language models that learn from preferences or rewards: what TRL, OpenRLHF, verl and NeMo-Aligner log.

Read from the writers, as of November 2026:

- TRL (``train/rewards/margins``, ``train/completions/mean_length``, ``objective/rlhf_reward``).
- verl: ``verl/trainer/ppo/metric_utils.py`` (``critic/rewards/mean``, ``critic/score/mean``,
  ``response_length/clip_ratio``; ``prompt_length/clip_ratio`` is no share of answers, and ``critic/returns/mean`` is
  what the critic is to predict, token by token) and its actors (``actor/pg_loss``, ``actor/ppo_kl``,
  ``actor/pg_clipfrac``; ``actor/entropy_loss`` is the entropy itself).
- OpenRLHF writes ``train/`` before the names in its status (``openrlhf/trainer/ppo_trainer.py``); the names are from
  logs (``train/policy_loss``, ``train/reward``, ``train/response_length``).

NeMo-Aligner is from memory.
"""

from __future__ import annotations

from tb_diagnose.language import text
from tb_diagnose.model import Better, Family, Measure, Role
from tb_diagnose.roles.frameworks.measure_convention import MeasureConvention

_PREFERENCE = frozenset({Family.PREFERENCE})
_RLHF = frozenset({Family.RLHF})

ROWS = (
    MeasureConvention(
        measure=Measure.PREFERENCE_MARGIN,
        phrases="reward margins, reward margin, margin, margins, rewards margins, dpo margin",
        reason=text("how much better the chosen answers are rated than the rejected ones"),
        families=_PREFERENCE,
        role=Role.REWARD,
        better=Better.HIGHER,
    ),
    MeasureConvention(
        measure=Measure.PREFERENCE_ACCURACY,
        phrases="reward accuracy, reward accuracies, rewards accuracies, preference accuracy, reward acc, dpo accuracy",
        reason=text("the share of pairs in which the chosen answer is rated higher"),
        families=_PREFERENCE,
        role=Role.SCORE,
        better=Better.HIGHER,
    ),
    MeasureConvention(
        measure=Measure.CHOSEN_REWARD,
        phrases="reward chosen, chosen reward, rewards chosen, chosen rewards",
        reason=text("the reward of the chosen answers, which may fall"),
        families=_PREFERENCE,
        role=Role.REWARD,
    ),
    MeasureConvention(
        measure=Measure.REJECTED_REWARD,
        phrases="reward rejected, rejected reward, rewards rejected, rejected rewards",
        reason=text("the reward of the rejected answers"),
        families=_PREFERENCE,
        role=Role.REWARD,
    ),
    MeasureConvention(
        measure=Measure.KL_REFERENCE,
        phrases="^kl, objective kl, actor kl loss, ^kl loss, ref kl, kl ref, kl penalty, kl to ref, reward kl",
        reason=text("the distance from the reference model"),
        families=_PREFERENCE | _RLHF,
    ),
    MeasureConvention(
        measure=Measure.EPISODE_RETURN,
        phrases="objective rlhf reward, objective score, objective scores, ^score, critic score",
        reason=text("the reward of an answer"),
        families=_RLHF,
        role=Role.REWARD,
        better=Better.HIGHER,
    ),
    MeasureConvention(
        measure=Measure.REWARD_PART,
        phrases="reward *, objective non score reward",
        reason=text("a part of the reward"),
        families=_RLHF,
        role=Role.REWARD,
        better=Better.HIGHER,
    ),
    MeasureConvention(
        measure=Measure.NONE,
        phrases="reward * std",
        reason=text("how much a part of the rewards differs"),
        families=_RLHF,
    ),
    MeasureConvention(
        measure=Measure.ZERO_VARIANCE_SHARE,
        phrases="frac reward zero std, reward zero std, zero variance share, frac zero std",
        reason=text("the share of groups of answers that all have the same reward"),
        families=_RLHF,
    ),
    MeasureConvention(
        measure=Measure.COMPLETION_LENGTH,
        phrases="completions length, completion length, response length, responses length, generation length",
        reason=text("the length of the answers"),
        families=_RLHF,
    ),
    MeasureConvention(
        measure=Measure.TRUNCATED_SHARE,
        phrases="completions clipped ratio, completions truncated fraction, ^truncated, clipped ratio,"
        "response length clip ratio, truncated ratio, truncated share, truncation ratio, truncation rate,"
        "response clip ratio, overlong ratio, response length non aborted clip ratio",
        reason=text("the share of answers that are cut at the limit of length"),
        families=_RLHF,
    ),
    MeasureConvention(
        measure=Measure.NONE,
        phrases="prompt length clip ratio",
        reason=text("the share of prompts at the limit of length"),
        families=_RLHF,
    ),
    MeasureConvention(
        measure=Measure.NONE,
        phrases="critic return, critic returns",
        reason=text("what the critic is to predict, token by token"),
        families=_RLHF,
        role=Role.OTHER,
    ),
)
