"""Which kind of training a run is, by the tags of the frameworks and of people who choose their own."""

from __future__ import annotations

import pytest

from tb_diagnose.model import Family
from tb_diagnose.roles import FamilyOverride, build_trainings
from tests.roles.helpers import tb_runs_of

KINDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "sb3 PPO": ("reinforcement", ("rollout/ep_rew_mean", "rollout/ep_len_mean", "train/approx_kl", "train/loss")),
    "sb3 without a monitor": ("reinforcement", ("train/policy_gradient_loss", "train/value_loss", "train/loss")),
    "cleanrl DQN": ("reinforcement", ("charts/episodic_return", "losses/td_loss", "losses/q_values", "charts/SPS")),
    "ml-agents": ("reinforcement", ("Environment/Cumulative Reward", "Losses/Policy Loss", "Policy/Entropy")),
    "rl_games": ("reinforcement", ("rewards/iter", "losses/a_loss", "losses/c_loss", "info/kl")),
    "trl GRPO": ("rlhf", ("train/reward", "train/completions/mean_length", "train/loss", "train/kl")),
    "trl PPO": ("rlhf", ("objective/rlhf_reward", "objective/kl", "policy/approxkl_avg", "loss/value_avg")),
    "verl": ("rlhf", ("critic/rewards/mean", "response_length/mean", "actor/ppo_kl", "actor/entropy")),
    "trl DPO": ("preference", ("train/rewards/chosen", "train/rewards/rejected", "train/loss", "eval/loss")),
    "trl reward model": ("preference", ("train/loss", "train/mean_reward", "train/accuracy", "train/margin")),
    "spinning up": ("reinforcement", ("AverageEpRet", "LossPi", "LossV", "Entropy")),
    "a game whose length counts": ("reinforcement", ("episode/average_length", "episode/last_length")),
    "sequences of some length": ("unknown", ("data/average_length", "data/max_length")),
    "dcgan": ("adversarial", ("Loss_D", "Loss_G", "D(x)", "D(G(z))")),
    "wgan": ("adversarial", ("critic_loss", "generator_loss", "gradient_penalty")),
    "vae": ("variational", ("train_loss", "train_kl", "train_reconstruction", "val_loss")),
    "ranking by mAP": ("supervised", ("train/loss", "val/loss", "val_mAP")),
    "mmengine detection": ("detection", ("train/loss_cls", "train/loss_bbox", "coco/bbox_mAP")),
    "parts and mAP": ("detection", ("train/cls_loss", "train/loss", "val/mAP")),
    "ultralytics": ("detection", ("train/box_loss", "val/box_loss", "metrics/mAP50(B)")),
    "segmentation": ("segmentation", ("Loss/train", "Loss/val", "IoU/val")),
    "asr": ("speech", ("train_loss", "val_loss", "val_wer")),
    "rvc": ("speech", ("loss/g/total", "loss/g/mel", "loss/d/total")),
    "sd-scripts": ("diffusion", ("loss/average", "lr/unet")),
    "simclr": ("contrastive", ("loss", "acc/top1", "eval/knn_acc")),
    "megatron": ("language", ("lm loss", "lm loss validation", "grad-norm")),
    "fairseq": ("language", ("train/loss", "valid/loss", "valid/ppl")),
    "multi-task": (
        "multi-task",
        (
            "train/total_loss",
            "train/depth_loss",
            "train/pose_loss",
            "val/total_loss",
            "val/depth_loss",
            "val/pose_loss",
        ),
    ),
    "classifier": ("supervised", ("train/loss", "train/acc", "val/loss", "val/acc")),
    "regression": ("supervised", ("train_loss", "val_loss")),
    "parts without a total": ("supervised", ("train/a_loss", "train/b_loss", "val/a_loss", "val/b_loss")),
    "one kl without a reconstruction": ("supervised", ("train/loss", "val/loss", "train/kl")),
    "one generator's word": ("supervised", ("train/loss", "val/loss", "g_norm")),
    "dice beside chosen": ("segmentation", ("Loss/train", "Dice/val", "threshold_chosen")),
    "a loss alone": ("unknown", ("train/loss", "train/learning_rate")),
    "machinery alone": ("unknown", ("grad-norm", "loss-scale")),
    "nothing known": ("unknown", ("whatever", "thing/other")),
}


@pytest.mark.parametrize(("family", "tags"), KINDS.values(), ids=KINDS)
def test_family(family: str, tags: tuple[str, ...]) -> None:
    (run,) = build_trainings(tb_runs_of([(".", tag) for tag in tags]))
    assert run.family.value == family
    assert run.family_reason
    assert any(f"'{tag}'" in run.family_reason for tag in tags) is (family != "unknown")


def test_the_user_knows_better() -> None:
    overrides = (
        FamilyOverride(run="agents/*", family=Family.REINFORCEMENT),
        FamilyOverride(run="*", family=Family.RLHF),
    )
    runs = build_trainings(tb_runs_of([("agents/a", "loss"), ("other", "loss")]), families=overrides)
    assert [run.family for run in runs] == [Family.REINFORCEMENT, Family.RLHF]
    assert "configuration" in runs[0].family_reason


@pytest.mark.parametrize("family", Family)
def test_what_is_unknown_is_taken_as_supervised(family: Family) -> None:
    rewarded_or_opposed = {Family.PREFERENCE, Family.RLHF, Family.REINFORCEMENT, Family.ADVERSARIAL}
    assert family.fits_examples is (family not in rewarded_or_opposed)
