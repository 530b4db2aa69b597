from __future__ import annotations

import pytest

from tb_diagnose.model import Better, Role, Split
from tb_diagnose.roles import classify

L, S, RW, LR, GN, T, C, O = (  # noqa: E741 - a table needs short names
    Role.LOSS,
    Role.SCORE,
    Role.REWARD,
    Role.LEARNING_RATE,
    Role.GRADIENT_NORM,
    Role.TIME,
    Role.COUNTER,
    Role.OTHER,
)
TRAIN, VAL, TEST, NONE = Split.TRAIN, Split.VALIDATION, Split.TEST, Split.NONE
LOW, HIGH, NEITHER = Better.LOWER, Better.HIGHER, Better.NONE

# (member, tag): role, split, better
NAMES = {
    # losses
    (".", "loss"): (L, TRAIN, LOW),
    (".", "val_loss"): (L, VAL, LOW),
    (".", "epoch_val_loss"): (L, VAL, LOW),
    (".", "valLoss"): (L, VAL, LOW),
    (".", "trainloss"): (L, TRAIN, LOW),
    (".", "TestLoss"): (L, TEST, LOW),
    (".", "Validation Loss"): (L, VAL, LOW),
    (".", "Training loss"): (L, TRAIN, LOW),
    (".", "loss_value"): (L, TRAIN, LOW),
    (".", "Loss/train"): (L, TRAIN, LOW),
    (".", "Loss/Validation"): (L, VAL, LOW),
    (".", "dev/ce"): (L, VAL, LOW),
    (".", "heldout-loss"): (L, VAL, LOW),
    (".", "hold_out/loss"): (L, VAL, LOW),
    (".", "train/val_loss"): (L, VAL, LOW),
    (".", "eval/train/loss"): (L, TRAIN, LOW),
    (".", "test/eval_loss"): (L, TEST, LOW),
    (".", "train/box_loss"): (L, TRAIN, LOW),
    (".", "train/loss_iou"): (L, TRAIN, LOW),
    (".", "Loss/dice"): (L, TRAIN, LOW),
    (".", "dice_loss"): (L, TRAIN, LOW),
    (".", "reward_loss"): (L, TRAIN, LOW),
    (".", "binary_crossentropy"): (L, TRAIN, LOW),
    (".", "CrossEntropy"): (L, TRAIN, LOW),
    (".", "train/cross_entropy_loss"): (L, TRAIN, LOW),
    (".", "train_ce"): (L, TRAIN, LOW),
    (".", "encoder_kld"): (L, TRAIN, LOW),
    (".", "val/ppl"): (L, VAL, LOW),
    (".", "val_rmse"): (L, VAL, LOW),
    (".", "mean_absolute_error"): (L, TRAIN, LOW),
    (".", "word_error_rate"): (L, TRAIN, LOW),
    (".", "keypoint_3d_loss"): (L, TRAIN, LOW),
    (".", "3d_loss"): (L, TRAIN, LOW),
    ("x/validation", "evaluation_loss_vs_iterations"): (L, VAL, LOW),
    (".", "train_td_error_abs"): (L, TRAIN, LOW),
    (".", "loss_kl"): (L, TRAIN, LOW),
    (".", "Loss/duration"): (L, TRAIN, LOW),
    (".", "train/total"): (L, TRAIN, LOW),
    ("x/valid", "total"): (L, VAL, LOW),
    (".", "val/rel_l2"): (L, VAL, LOW),
    (".", "train/discloss"): (L, TRAIN, NEITHER),
    (".", "training/batchloss"): (L, TRAIN, LOW),
    (".", "z_loss_per_all_target_tokens"): (L, TRAIN, LOW),
    (".", "lm loss validation vs samples"): (L, VAL, LOW),
    # what "total" and the terms of a loss do not make a loss
    (".", "total"): (O, NONE, NEITHER),
    (".", "memory/total"): (O, NONE, NEITHER),
    (".", "perf/total_fps"): (T, NONE, NEITHER),
    (".", "time/total"): (T, NONE, NEITHER),
    (".", "time/total_timesteps"): (C, NONE, NEITHER),
    (".", "train/total_reward"): (RW, TRAIN, HIGH),
    (".", "objective/kl"): (O, NONE, NEITHER),
    (".", "losses/approx_kl"): (O, NONE, NEITHER),
    (".", "losses/clipfrac"): (O, NONE, NEITHER),
    (".", "kl_weight"): (O, NONE, NEITHER),
    (".", "target_kl"): (O, NONE, NEITHER),
    (".", "cls_acc"): (S, TRAIN, HIGH),
    (".", "train_duration"): (T, NONE, NEITHER),
    # scores
    (".", "val/pck"): (S, VAL, HIGH),
    (".", "PCKh@0.5"): (S, VAL, HIGH),
    (".", "val/c_index"): (S, VAL, HIGH),
    (".", "concordance_index"): (S, TRAIN, HIGH),
    (".", "eval_top5"): (S, VAL, HIGH),
    (".", "test/loss_viewpoint - psnr"): (S, TEST, HIGH),
    # speeds
    (".", "charts/SPS"): (T, NONE, NEITHER),
    (".", "train_step_timing in s"): (T, NONE, NEITHER),
    (".", "throughput/samples_s"): (T, NONE, NEITHER),
    (".", "tokens_per_second_per_gpu"): (T, NONE, NEITHER),
    (".", "Quantile:alpha=0.9"): (L, TRAIN, LOW),
    (".", "MultiClassOneVsAll"): (L, TRAIN, LOW),
    # losses that need not fall
    (".", "Losses/Value Loss"): (L, TRAIN, NEITHER),
    (".", "Loss/value_function"): (L, TRAIN, NEITHER),
    (".", "actor_loss"): (L, TRAIN, NEITHER),
    (".", "loss_D"): (L, TRAIN, NEITHER),
    (".", "generator/loss"): (L, TRAIN, NEITHER),
    ("x/test", "3. TimeGAN training - GAN/1. Unsupervised loss"): (L, TEST, NEITHER),
    # scores
    (".", "acc"): (S, TRAIN, HIGH),
    (".", "val/top5"): (S, VAL, HIGH),
    (".", "val/top_5_accuracy"): (S, VAL, HIGH),
    (".", "F1Score/val"): (S, VAL, HIGH),
    (".", "test_R2"): (S, TEST, HIGH),
    (".", "r2_score"): (S, TRAIN, HIGH),
    (".", "val_score"): (S, VAL, HIGH),
    (".", "train/explained_variance"): (S, TRAIN, HIGH),
    (".", "TotalF1:average=Macro"): (S, TRAIN, HIGH),
    (".", "sem_seg/fwIoU"): (S, TRAIN, HIGH),
    (".", "vf_explained_var"): (S, TRAIN, HIGH),
    (".", "epoch_dist_iou_metric"): (S, TRAIN, HIGH),
    (".", "ExpRate"): (S, TRAIN, HIGH),
    (".", "train_mi_lb"): (S, TRAIN, HIGH),
    (".", "Self-play/ELO"): (S, TRAIN, HIGH),
    (".", "sem_seg/mIoU"): (S, VAL, HIGH),
    (".", "metrics/mAP50-95(B)"): (S, VAL, HIGH),
    (".", "metrics/mAP_0.5"): (S, VAL, HIGH),
    (".", "metrics/voc_2007_test/mAP"): (S, TEST, HIGH),
    ("m/eval", "DetectionBoxes_Precision/mAP (large)"): (S, VAL, HIGH),
    ("m/eval", "DetectionBoxes_Precision/mAP@.50IOU"): (S, VAL, HIGH),
    ("m/eval", "DetectionBoxes_Recall/AR@100"): (S, VAL, HIGH),
    (".", "rewards/accuracies"): (S, TRAIN, HIGH),
    (".", "episode_win_rate"): (S, TRAIN, HIGH),
    # rewards
    (".", "rollout/ep_rew_mean"): (RW, TRAIN, HIGH),
    (".", "Eval_AverageReturn"): (RW, VAL, HIGH),
    (".", "Eval_StdReturn"): (RW, VAL, NEITHER),
    (".", "test_return_mean"): (RW, TEST, HIGH),
    (".", "Environment/Cumulative Reward"): (RW, TRAIN, HIGH),
    (".", "Train/mean_reward/time"): (RW, TRAIN, HIGH),
    (".", "train/rewards/chosen"): (RW, TRAIN, NEITHER),
    (".", "train/rewards/margins"): (RW, TRAIN, HIGH),
    # learning rates
    (".", "lr"): (LR, NONE, NEITHER),
    (".", "x/lr0"): (LR, NONE, NEITHER),
    (".", "lr-AdamW/pg1"): (LR, NONE, NEITHER),
    (".", "LearningRate"): (LR, NONE, NEITHER),
    (".", "train/learning_rate"): (LR, NONE, NEITHER),
    (".", "Loss/learning_rate"): (LR, NONE, NEITHER),
    (".", "Policy/Learning Rate"): (LR, NONE, NEITHER),
    (".", "TrainIterStats/current_lr"): (LR, NONE, NEITHER),
    (".", "lr/epoch"): (LR, NONE, NEITHER),
    ("x/train", "epoch_learning_rate"): (LR, NONE, NEITHER),
    # gradients
    (".", "grad_norm"): (GN, TRAIN, NEITHER),
    (".", "actor_grad_norm"): (GN, TRAIN, NEITHER),
    (".", "train/loss_grad_norm"): (GN, TRAIN, NEITHER),
    (".", "grad_norm/layer1.weight"): (GN, TRAIN, NEITHER),
    ("x/bottom", "1. Pre-training autoencoder/2. Gradient norm - embedder"): (GN, TRAIN, NEITHER),
    ("x/bottom", "2. Supervisor/gradients - embedder"): (GN, TRAIN, NEITHER),
    # times and speeds
    (".", "eta_seconds"): (T, NONE, NEITHER),
    (".", "rank_data_time"): (T, NONE, NEITHER),
    (".", "loss_time"): (T, NONE, NEITHER),
    (".", "train/step_time"): (T, NONE, NEITHER),
    (".", "accumulated_eval_time"): (T, NONE, NEITHER),
    (".", "global_step/sec"): (T, NONE, NEITHER),
    (".", "eval/samples_per_second"): (T, NONE, NEITHER),
    (".", "TimeSinceStart"): (T, NONE, NEITHER),
    (".", "time"): (T, NONE, NEITHER),
    # counters
    (".", "epoch"): (C, NONE, NEITHER),
    (".", "train/epoch"): (C, NONE, NEITHER),
    (".", "trainer/global_step"): (C, NONE, NEITHER),
    (".", "batch"): (C, NONE, NEITHER),
    (".", "episode"): (C, NONE, NEITHER),
    (".", "Train_EnvstepsSoFar"): (C, NONE, NEITHER),
    (".", "ray/tune/training_iteration"): (C, NONE, NEITHER),
    (".", "train/n_updates"): (C, NONE, NEITHER),
    (".", "ray/tune/timesteps_total"): (C, NONE, NEITHER),
    (".", "preemption_count"): (C, NONE, NEITHER),
    (".", "validation/num_examples"): (C, NONE, NEITHER),
    # nothing to judge
    (".", "train/entropy_loss"): (O, TRAIN, NEITHER),
    (".", "train/approx_kl"): (O, TRAIN, NEITHER),
    (".", "rollout/exploration rate"): (O, NONE, NEITHER),
    (".", "rollout/ep_len_mean"): (O, TRAIN, NEITHER),
    (".", "bn_decay"): (O, NONE, NEITHER),
    (".", "loss_scale"): (O, NONE, NEITHER),
    (".", "loss/weight"): (O, NONE, NEITHER),
    (".", "accuracy_baseline"): (O, NONE, NEITHER),
    (".", "label/mean"): (O, NONE, NEITHER),
    (".", "prediction/mean"): (O, NONE, NEITHER),
    (".", "Is Training"): (O, NONE, NEITHER),
    (".", "Policy/mean_noise_std"): (O, NONE, NEITHER),
    (".", "Exploitation_Data_q-values"): (O, NONE, NEITHER),
    (".", "hp_metric"): (O, NONE, NEITHER),
    (".", "hparam/accuracy"): (O, NONE, NEITHER),
    (".", "score"): (O, NONE, NEITHER),
    (".", "metrics"): (O, NONE, NEITHER),
    (".", "system/mem_mb"): (O, NONE, NEITHER),
    (".", "enqueue_input/queue/random_shuffle_queuefraction_over_250_of_750_full"): (O, NONE, NEITHER),
    # words that only look like ours
    (".", "color"): (O, NONE, NEITHER),
    (".", "all_reduce"): (O, NONE, NEITHER),
    (".", "accumulated"): (O, NONE, NEITHER),
    (".", "access"): (O, NONE, NEITHER),
    (".", "glossary"): (O, NONE, NEITHER),
    (".", "auction"): (O, NONE, NEITHER),
    (".", "mapping"): (O, NONE, NEITHER),
    (".", "latest/foo"): (O, NONE, NEITHER),
    (".", "trainable"): (O, NONE, NEITHER),
    (".", "validity"): (O, NONE, NEITHER),
    (".", "evaluator"): (O, NONE, NEITHER),
    (".", "timestamped"): (O, NONE, NEITHER),
    (".", "max_val"): (O, NONE, NEITHER),
    (".", "foo_std_dev"): (O, NONE, NEITHER),
    (".", "foo_step"): (O, NONE, NEITHER),
    # names at the edge
    (".", ""): (O, NONE, NEITHER),
    (".", "///"): (O, NONE, NEITHER),
    (".", "@:.()"): (O, NONE, NEITHER),
    (".", "验证"): (O, NONE, NEITHER),
    (".", "1. Autoencoder training/"): (O, NONE, NEITHER),
    (".", "1. Autoencoder training/1. Recovery loss"): (L, TRAIN, LOW),
    ("outputs/其他/lr0.01", "losses/total_loss"): (L, TRAIN, LOW),
    # directories that are a split, and some that are not
    ("x/train", "epoch_loss"): (L, TRAIN, LOW),
    ("x/validation", "epoch_loss"): (L, VAL, LOW),
    ("x/valid_log", "loss/epoch"): (L, VAL, LOW),
    ("x/test", "Logloss"): (L, TEST, LOW),
    ("catboost_info/fold_0_test", "Accuracy"): (S, TEST, HIGH),
    ("runs/resnet_eval", "loss"): (L, VAL, LOW),
    ("runs/my_test", "loss"): (L, TRAIN, LOW),
    ("runs/test_2", "loss"): (L, TRAIN, LOW),
    ("trial_1", "loss"): (L, TRAIN, LOW),
    ("version_3", "loss"): (L, TRAIN, LOW),
    ("x/real_data", "loss"): (L, TRAIN, LOW),
    ("x/lower_bound", "loss"): (L, TRAIN, LOW),
    ("eval/run-0", "loss"): (L, TRAIN, LOW),
}


@pytest.mark.parametrize(("member", "tag"), NAMES, ids=[f"{m} : {t}" for m, t in NAMES])
def test_name(member: str, tag: str) -> None:
    label = classify(tag, member)
    assert (label.role, label.split, label.better) == NAMES[member, tag], label.why
    assert label.why


SAME = [
    ("loss", "val_loss", "Loss/Validation", "train_loss_epoch", "epoch_loss", "evaluation_loss_vs_iterations"),
    ("acc", "val_accuracy", "Accuracy/val", "epoch_accuracy"),
    ("TrainEpochStats/avg_loss_text_ce", "EvalStats/avg_loss_text_ce"),
    ("train/top_5_accuracy", "val/top_5_accuracy"),
    ("rollout/ep_rew_mean", "eval/mean_reward", "train/rew"),
    ("Train_AverageReturn", "Eval_AverageReturn", "test_return_mean"),
    ("ray/tune/episode_reward_mean", "ray/tune/evaluation/episode_reward_mean"),
]
DIFFERENT = [
    ("loss", "box_loss", "total_loss", "avg_loss", "Adam/Loss/raw", "valid_loss_step/epoch_0"),
    ("accuracy", "top_5_accuracy", "char_acc", "accuracy_1"),
    ("Train_AverageReturn", "Train_MaxReturn", "Train_StdReturn"),
    ("Train/mean_reward", "Train/mean_reward/time"),
]


@pytest.mark.parametrize("tags", SAME, ids=lambda tags: tags[0])
def test_same_quantity(tags: tuple[str, ...]) -> None:
    assert len({classify(tag, ".").quantity for tag in tags}) == 1


@pytest.mark.parametrize("tags", DIFFERENT, ids=lambda tags: tags[0])
def test_another_quantity(tags: tuple[str, ...]) -> None:
    assert len({classify(tag, ".").quantity for tag in tags}) == len(tags)
