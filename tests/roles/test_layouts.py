from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from tb_diagnose.model import Better, Family, Role, Split, Training
from tb_diagnose.roles import build_trainings, claimed_by
from tests.roles.helpers import tb_runs_of

Key = tuple[str, str]


@dataclass(frozen=True)
class Expected:
    """A run: pairs (train, validation) in order, series that only repeat others, series outside any pair."""

    pairs: list[tuple[Key, Key]] = field(default_factory=list)
    repeats: set[Key] = field(default_factory=set)
    tb_runs: set[str] | None = None
    family: Family | None = None


def here(*tags: str) -> list[Key]:
    return [(".", tag) for tag in tags]


def one(*pairs: tuple[str, str], repeats: tuple[str, ...] = (), family: Family | None = None) -> dict[str, Expected]:
    """A log directory that is one run."""
    return {
        ".": Expected(
            [((".", train), (".", validation)) for train, validation in pairs],
            {(".", tag) for tag in repeats},
            family=family,
        )
    }


LAYOUTS: dict[str, tuple[list[Key], dict[str, Expected]]] = {
    # same run, prefix
    "keras_tf1": (
        here("loss", "acc", "val_loss", "val_acc", "lr"),
        one(("loss", "val_loss"), ("acc", "val_acc")),
    ),
    "keras_tf1_epoch_prefix": (here("epoch_loss", "epoch_val_loss"), one(("epoch_loss", "epoch_val_loss"))),
    "lightning": (
        here("train_loss_step", "train_loss_epoch", "val_loss", "train_acc", "val_acc", "epoch", "hp_metric"),
        one(("train_loss_epoch", "val_loss"), ("train_acc", "val_acc"), repeats=("train_loss_step",)),
    ),
    "lightning_steps_of_both": (
        here("train_loss_step", "train_loss_epoch", "val_loss_step", "val_loss_epoch"),
        one(
            ("train_loss_epoch", "val_loss_epoch"),
            ("train_loss_step", "val_loss_step"),
            repeats=("train_loss_step", "val_loss_step"),
        ),
    ),
    "lightning_one_tag_per_epoch": (
        here("train_loss_epoch", "valid_loss_epoch", "valid_loss_step/epoch_0", "valid_loss_step/epoch_1"),
        one(
            ("train_loss_epoch", "valid_loss_epoch"),
            repeats=("valid_loss_step/epoch_0", "valid_loss_step/epoch_1"),
        ),
    ),
    "hf_trainer": (
        here("train/loss", "eval/loss", "train/train_loss", "train/epoch", "eval/runtime", "train/total_flos"),
        one(("train/loss", "eval/loss"), repeats=("train/train_loss",)),
    ),
    "fastai": (
        here("train_loss", "valid_loss", "error_rate", "accuracy"),
        one(("train_loss", "valid_loss")),
    ),
    "cost of tr and cv": (
        here("cost/tr", "cost/cv", "score/tr_acc", "score/cv_acc"),
        one(("cost/tr", "cost/cv"), ("score/tr_acc", "score/cv_acc")),
    ),
    "yolo": (
        here(
            "train/box_loss",
            "train/cls_loss",
            "val/box_loss",
            "val/cls_loss",
            "metrics/precision",
            "metrics/mAP_0.5",
            "x/lr0",
        ),
        one(("train/box_loss", "val/box_loss"), ("train/cls_loss", "val/cls_loss")),
    ),
    "algoperf": (
        here("loss", "train/loss", "validation/loss", "test/loss", "train/wer", "validation/wer", "test/wer", "score"),
        one(("train/loss", "validation/loss"), ("train/wer", "validation/wer"), repeats=("loss",)),
    ),
    "algoperf_named_loss": (
        here("loss", "train/ctc_loss", "validation/ctc_loss"),
        one(("train/ctc_loss", "validation/ctc_loss"), repeats=("loss",)),
    ),
    "coqui": (
        here(
            "TrainIterStats/loss",
            "TrainIterStats/loss_text_ce",
            "TrainIterStats/step_time",
            "TrainEpochStats/avg_loss",
            "TrainEpochStats/avg_loss_text_ce",
            "EvalStats/avg_loss",
            "EvalStats/avg_loss_text_ce",
        ),
        one(
            ("TrainEpochStats/avg_loss", "EvalStats/avg_loss"),
            ("TrainEpochStats/avg_loss_text_ce", "EvalStats/avg_loss_text_ce"),
            repeats=(
                "TrainIterStats/loss",
                "TrainIterStats/loss_text_ce",
                "TrainEpochStats/avg_loss_text_ce",
                "EvalStats/avg_loss_text_ce",
            ),
        ),
    ),
    "coqui_steps_only": (here("TrainIterStats/loss", "EvalStats/avg_loss"), one()),
    "torchtitan": (
        here("loss_metrics/global_avg_loss", "loss_metrics/global_max_loss", "validation_metrics/loss"),
        one(
            ("loss_metrics/global_avg_loss", "validation_metrics/loss"),
            repeats=("loss_metrics/global_max_loss",),
        ),
    ),
    "nemo_language_model": (here("reduced_train_loss", "val_loss", "lr"), one(("reduced_train_loss", "val_loss"))),
    "running_mean": (here("train/running_loss", "val/loss"), one(("train/running_loss", "val/loss"))),
    "global_and_local_of_federated_learning": (
        here("Global/train/Loss", "Global/val/Loss", "Local/train/Loss", "Local/val/Loss"),
        one(("Global/train/Loss", "Global/val/Loss"), ("Local/train/Loss", "Local/val/Loss")),
    ),
    # one objective on either side, by whatever name
    "objective_by_two_names": (here("train/cross_entropy", "val/loss"), one(("train/cross_entropy", "val/loss"))),
    "objective_by_two_short_names": (here("train_nll", "valid/ce"), one(("train_nll", "valid/ce"))),
    "objectives_of_single_steps": (here("train_nll_step", "val_loss"), one()),
    "two_objectives_in_training": (here("train/ce", "train/nll", "val/loss"), one()),
    "objective_of_unknown_meaning": (here("triplet_loss", "val_loss"), one()),
    # same run, suffix or child
    "torch": (
        here("Loss/train", "Loss/val", "Accuracy/train", "Accuracy/val"),
        one(("Loss/train", "Loss/val"), ("Accuracy/train", "Accuracy/val")),
    ),
    "torch_test_only": (here("Loss/train", "Loss/test", "LR"), one(("Loss/train", "Loss/test"))),
    "tflearn": (
        here("Loss", "Loss/Validation", "Accuracy", "Accuracy/Validation", "Adam/Loss/raw", "Accuracy/__raw_"),
        one(
            ("Loss", "Loss/Validation"),
            ("Accuracy", "Accuracy/Validation"),
            repeats=("Adam/Loss/raw", "Accuracy/__raw_"),
        ),
    ),
    "lightning_two_validation_sets": (
        here("train_loss", "val_loss/dataloader_idx_0", "val_loss/dataloader_idx_1"),
        one(("train_loss", "val_loss/dataloader_idx_0"), repeats=("val_loss/dataloader_idx_1",)),
    ),
    "best_so_far": (
        here("train_acc", "val_acc", "best_val_acc"),
        one(("train_acc", "val_acc")),
    ),
    "best_so_far_only": (here("train_acc", "best_val_acc"), one()),
    "another_average": (here("train_loss", "avg_val_loss"), one(("train_loss", "avg_val_loss"))),
    "detectron2": (
        here("total_loss", "loss_cls", "validation_loss", "sem_seg/mIoU", "eta_seconds"),
        one(("total_loss", "validation_loss"), repeats=("loss_cls",)),
    ),
    "total_without_partner": (
        here("loss", "train/box_loss", "val/box_loss"),
        one(("train/box_loss", "val/box_loss"), repeats=("loss",)),
    ),
    "numbered_by_tensorflow_1": (here("loss", "loss_1", "acc", "acc_1"), one(repeats=("loss_1", "acc_1"))),
    "fit_measures": (
        here("train/loss", "val/loss", "train/rmse", "val/rmse", "train/wer", "val/wer"),
        one(
            ("train/loss", "val/loss"),
            ("train/wer", "val/wer"),
            ("train/rmse", "val/rmse"),
            repeats=("train/rmse", "val/rmse"),
        ),
    ),
    "classes": (here("metrics/AP/1", "metrics/AP/2", "metrics/AP/mAP"), one(repeats=("metrics/AP/1", "metrics/AP/2"))),
    "no_split_words": (here("loss", "accuracy", "lr"), one()),
    # agents, players, preferences
    "sb3": (
        here("rollout/ep_rew_mean", "eval/mean_reward", "train/loss", "train/value_loss", "train/entropy_loss"),
        one(("rollout/ep_rew_mean", "eval/mean_reward"), repeats=("train/value_loss",), family=Family.REINFORCEMENT),
    ),
    "cs285": (
        here("Train_AverageReturn", "Eval_AverageReturn", "Train_StdReturn", "Eval_StdReturn"),
        one(
            ("Train_AverageReturn", "Eval_AverageReturn"),
            ("Train_StdReturn", "Eval_StdReturn"),
            repeats=("Train_StdReturn", "Eval_StdReturn"),
            family=Family.REINFORCEMENT,
        ),
    ),
    "pymarl": (
        here("return_mean", "test_return_mean"),
        one(("return_mean", "test_return_mean"), family=Family.REINFORCEMENT),
    ),
    "rsl_rl": (
        here("Train/mean_reward", "Train/mean_reward/time", "Loss/learning_rate", "Episode/rew_torques"),
        one(repeats=("Train/mean_reward/time", "Episode/rew_torques"), family=Family.REINFORCEMENT),
    ),
    "policy_without_reward": (here("policy_loss", "value_loss"), one(family=Family.REINFORCEMENT)),
    "gan": (here("loss_G", "loss_D"), one(family=Family.ADVERSARIAL)),
    "dpo": (
        here("train/loss", "eval/loss", "train/rewards/chosen", "train/rewards/rejected", "train/logps/chosen"),
        one(("train/loss", "eval/loss"), family=Family.PREFERENCE),
    ),
    "one_player_only": (here("d_loss"), one()),
    # siblings
    "keras_tf2": (
        [
            ("exp/train", "epoch_loss"),
            ("exp/train", "epoch_learning_rate"),
            ("exp/validation", "epoch_loss"),
            ("exp/validation", "evaluation_loss_vs_iterations"),
        ],
        {
            "exp": Expected(
                [(("exp/train", "epoch_loss"), ("exp/validation", "epoch_loss"))],
                {("exp/validation", "evaluation_loss_vs_iterations")},
            )
        },
    ),
    "keras_tf2_in_logdir": (
        [("train", "epoch_loss"), ("validation", "epoch_loss")],
        {".": Expected([(("train", "epoch_loss"), ("validation", "epoch_loss"))])},
    ),
    "hparams_parent": (
        [("run-0", ""), ("run-0/train", "epoch_loss"), ("run-0/validation", "epoch_loss")],
        {
            "run-0": Expected(
                [(("run-0/train", "epoch_loss"), ("run-0/validation", "epoch_loss"))],
                tb_runs={"run-0", "run-0/train", "run-0/validation"},
            )
        },
    ),
    "catboost": (
        [("c/learn", "Logloss"), ("c/test", "Logloss"), ("c/test", "AUC")],
        {"c": Expected([(("c/learn", "Logloss"), ("c/test", "Logloss"))])},
    ),
    "catboost_third_set": (
        [("c/learn", "Logloss"), ("c/test", "Logloss"), ("c/eval_dataset", "Logloss")],
        {"c": Expected([(("c/learn", "Logloss"), ("c/test", "Logloss"))])},
    ),
    "catboost_folds": (
        [(f"c/fold_{fold}_{side}", "RMSE") for fold in (0, 1) for side in ("learn", "test")],
        {
            f"c/fold_{fold}": Expected([((f"c/fold_{fold}_learn", "RMSE"), (f"c/fold_{fold}_test", "RMSE"))])
            for fold in (0, 1)
        },
    ),
    "catalyst": (
        [
            ("x/train_log", "loss/epoch"),
            ("x/train_log", "loss/batch"),
            ("x/valid_log", "loss/epoch"),
            ("x/_base_log", "lr/epoch"),
        ],
        {
            "x": Expected(
                [(("x/train_log", "loss/epoch"), ("x/valid_log", "loss/epoch"))],
                {("x/train_log", "loss/batch")},
            )
        },
    ),
    "train_val_and_test": (
        [("x/train", "loss"), ("x/val", "loss"), ("x/test", "loss")],
        {"x": Expected([(("x/train", "loss"), ("x/val", "loss"))])},
    ),
    "names_differ_by_the_split": (
        [("resnet_train", "loss"), ("resnet_val", "loss"), ("vgg_train", "loss")],
        {
            "resnet": Expected([(("resnet_train", "loss"), ("resnet_val", "loss"))]),
            "vgg_train": Expected(),
        },
    ),
    "paths_differ_by_the_split": (
        [("train/a", "loss"), ("val/a", "loss"), ("train/b", "loss")],
        {"a": Expected([(("train/a", "loss"), ("val/a", "loss"))]), "train/b": Expected()},
    ),
    "add_scalars": (
        [
            ("r", "lr"),
            ("r/Loss_train", "Loss"),
            ("r/Loss_val", "Loss"),
            ("r/Acc_top_1", "Acc/top"),
            ("r/Acc_top_5", "Acc/top"),
        ],
        {"r": Expected([(("r/Loss_train", "Loss"), ("r/Loss_val", "Loss"))])},
    ),
    "add_scalars_without_parent": (
        [("Loss_epoch_train", "Loss/epoch"), ("Loss_epoch_val", "Loss/epoch")],
        {".": Expected([(("Loss_epoch_train", "Loss/epoch"), ("Loss_epoch_val", "Loss/epoch"))])},
    ),
    "add_scalars_of_tensorboardX": (
        [
            ("r", "lr"),
            ("r/data/loss/train", "data/loss"),
            ("r/data/loss/val", "data/loss"),
            ("r/ndcg@5/train", "ndcg_5"),
            ("r/ndcg@5/val", "ndcg_5"),
        ],
        {
            "r": Expected(
                [
                    (("r/data/loss/train", "data/loss"), ("r/data/loss/val", "data/loss")),
                    (("r/ndcg@5/train", "ndcg_5"), ("r/ndcg@5/val", "ndcg_5")),
                ]
            )
        },
    ),
    "experiments_below_a_directory_called_loss": (
        [("loss/l1", "loss"), ("loss/l2", "loss")],
        {"loss/l1": Expected(), "loss/l2": Expected()},
    ),
    "fairseq": (
        [(f"x/{tb_run}", tag) for tb_run in ("train", "train_inner", "valid", "valid1") for tag in ("loss", "wps")],
        {
            "x": Expected(
                [(("x/train", "loss"), ("x/valid", "loss"))],
                repeats={("x/train_inner", "loss"), ("x/valid1", "loss")},
            )
        },
    ),
    "catalyst_21": (
        [("x/train", "loss"), ("x/valid", "loss"), ("x/_epoch_", "lr")],
        {"x": Expected([(("x/train", "loss"), ("x/valid", "loss"))], tb_runs={"x/train", "x/valid", "x/_epoch_"})},
    ),
    # numbers
    "folders_in_order": (
        here("1_train/total", "2_val/total", "1_train/kl", "1_train/acc", "2_val/acc", "3_opt/lr"),
        one(("1_train/total", "2_val/total"), ("1_train/acc", "2_val/acc"), repeats=("1_train/kl",)),
    ),
    "numbers_of_folds": (
        here("1_train/loss", "1_val/loss", "2_train/loss", "2_val/loss"),
        one(("1_train/loss", "1_val/loss"), ("2_train/loss", "2_val/loss")),
    ),
    "lightgbm": (here("training/l2_loss", "valid_1/l2_loss"), one(("training/l2_loss", "valid_1/l2_loss"))),
    # intervals
    "opennmt": (
        here("progress/xent", "train/xent", "valid/xent", "progress/lr"),
        one(("train/xent", "valid/xent"), repeats=("progress/xent",)),
    ),
    "megatron": (
        here("lm loss", "lm loss vs samples", "lm loss validation", "lm loss validation vs samples"),
        one(
            ("lm loss", "lm loss validation"),
            repeats=("lm loss vs samples", "lm loss validation vs samples"),
        ),
    ),
    "batchloss": (
        here("training/batchloss", "training/loss", "validation/loss"),
        one(("training/loss", "validation/loss"), repeats=("training/batchloss",)),
    ),
    # terms of a loss
    "terms": (
        here("train_loss", "val_loss", "train_kl", "val_kl", "train_recon", "val_recon"),
        one(
            ("train_loss", "val_loss"),
            ("train_kl", "val_kl"),
            ("train_recon", "val_recon"),
            repeats=("train_kl", "val_kl", "train_recon", "val_recon"),
        ),
    ),
    # parent and child
    "tf1_estimator": (
        [("out", "loss"), ("out/eval", "loss"), ("out/eval", "accuracy")],
        {"out": Expected([(("out", "loss"), ("out/eval", "loss"))])},
    ),
    "estimator_with_several_sets": (
        [("m", "loss"), ("m/eval/train", "loss"), ("m/eval/val", "loss"), ("m/eval/test", "loss")],
        {"m": Expected([(("m/eval/train", "loss"), ("m/eval/val", "loss"))], {("m", "loss")})},
    ),
    "named_estimator_sets": (
        [("m", "loss"), ("m/eval_val", "loss")],
        {"m": Expected([(("m", "loss"), ("m/eval_val", "loss"))])},
    ),
    "a_model_directory_called_train": (
        [("m/train", "loss"), ("m/train/eval", "loss")],
        {"m/train": Expected([(("m/train", "loss"), ("m/train/eval", "loss"))])},
    ),
    "run_directories_called_train": (
        [(f"detect/{n}", f"{s}/box_loss") for n in ("train", "train2") for s in ("train", "val")],
        {
            f"detect/{n}": Expected([((f"detect/{n}", "train/box_loss"), (f"detect/{n}", "val/box_loss"))])
            for n in ("train", "train2")
        },
    ),
    "a_loss_beside_a_group_of_results": (
        here("loss", "perf/val_loss"),
        one(("loss", "perf/val_loss")),
    ),
    "two_languages": (here("train_loss", "验证损失"), one(("train_loss", "验证损失"))),
    "hyperparameter_table": (
        [("r", "train/loss"), ("r", "val/loss"), ("r/1700000000.1", "hparam/accuracy")],
        {"r": Expected([(("r", "train/loss"), ("r", "val/loss"))], tb_runs={"r", "r/1700000000.1"})},
    ),
    "lone_directory": ([("out/log/validation", "loss")], {"out/log": Expected()}),
    # trainings of their own
    "versions": (
        [(f"version_{n}", tag) for n in (0, 1) for tag in ("train_loss", "val_loss")],
        {f"version_{n}": Expected([((f"version_{n}", "train_loss"), (f"version_{n}", "val_loss"))]) for n in (0, 1)},
    ),
    "trials": ([("trial_1", "loss"), ("trial_2", "loss")], {"trial_1": Expected(), "trial_2": Expected()}),
    "data_folders": (
        [("real_data", "loss"), ("fake_data", "loss"), ("top", "loss"), ("bottom", "loss")],
        {"real_data": Expected(), "fake_data": Expected(), "top": Expected(), "bottom": Expected()},
    ),
    "an_experiment_called_test": (
        [("run_1", "loss"), ("run_2", "loss"), ("test", "loss")],
        {"run_1": Expected(), "run_2": Expected(), "test": Expected()},
    ),
    "a_corpus_of_runs": (
        [(f"{part}/r1", tag) for part in ("train", "test") for tag in ("train_loss", "val_loss")],
        {
            f"{part}/r1": Expected([((f"{part}/r1", "train_loss"), (f"{part}/r1", "val_loss"))])
            for part in ("train", "test")
        },
    ),
    "losses_compared": (
        [("loss_l1", "loss"), ("loss_l2", "loss")],
        {"loss_l1": Expected(), "loss_l2": Expected()},
    ),
    "nothing": ([], {}),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_layout(name: str) -> None:
    keys, expected = LAYOUTS[name]
    runs = build_trainings(tb_runs_of(keys, once=("train/train_loss",)))
    assert [training.name for training in runs] == sorted(expected)
    for training in runs:
        right = expected[training.name]
        assert [(pair.train.key, pair.validation.key) for pair in training.pairs] == right.pairs
        assert {series.key for series in training.series if not series.principal} == right.repeats
        assert right.family in (None, training.family)
        assert right.tb_runs in (None, set(training.tb_runs))


def only(keys: list[Key]) -> Training:
    (training,) = build_trainings(tb_runs_of(keys))
    return training


def test_test_directory_is_the_validation_set_where_there_is_no_other() -> None:
    training = only([("x/train", "loss"), ("x/test", "loss")])
    assert training.find("x/test", "loss").split is Split.VALIDATION  # type: ignore[union-attr]
    training = only([("x/train", "loss"), ("x/val", "loss"), ("x/test", "loss")])
    assert training.find("x/test", "loss").split is Split.TEST  # type: ignore[union-attr]


def test_test_tag_stays_a_test() -> None:
    training = only(here("train_loss", "test_loss"))
    assert training.pairs[0].validation.split is Split.TEST


def test_losses_of_agents_and_players_need_not_fall() -> None:
    for keys in (here("train/loss", "rollout/ep_rew_mean"), here("g_loss", "d_loss", "loss")):
        assert {series.better for series in only(keys).select(Role.LOSS, principal=False)} == {Better.NONE}


def test_preference_loss_has_to_fall() -> None:
    training = only(here("train/loss", "rewards/chosen", "rewards/rejected"))
    assert next(training.select(Role.LOSS)).better is Better.LOWER


def test_a_bare_score_beside_losses_of_both_splits_is_of_the_validation() -> None:
    training = only(here("train_loss", "valid_loss", "accuracy"))
    assert next(training.select(Role.SCORE)).split is Split.VALIDATION


def test_a_bare_score_beside_one_with_a_split_is_of_the_training() -> None:
    training = only(here("train_loss", "val_loss", "acc", "val_acc"))
    assert {score.tag: score.split for score in training.select(Role.SCORE)} == {
        "acc": Split.TRAIN,
        "val_acc": Split.VALIDATION,
    }


def test_metrics_beside_losses_of_both_splits_are_of_the_validation_set() -> None:
    training = only(here("train/box_loss", "val/box_loss", "metrics/precision"))
    assert next(training.select(Role.SCORE)).split is Split.VALIDATION
    assert next(only(here("loss", "metrics/precision")).select(Role.SCORE)).split is Split.TRAIN


def test_scores_beside_those_of_an_evaluator_are_of_the_validation_set() -> None:
    training = only(here("total_loss", "sem_seg/mIoU", "sem_seg/pACC", "fast_rcnn/cls_accuracy"))
    assert {series.tag: series.split for series in training.select(Role.SCORE)} == {
        "sem_seg/mIoU": Split.VALIDATION,
        "sem_seg/pACC": Split.VALIDATION,
        "fast_rcnn/cls_accuracy": Split.TRAIN,
    }


def test_evaluator_score_with_a_validation_twin_is_of_training() -> None:
    training = only(here("mAP", "val_mAP"))
    assert training.pairs[0].train.tag == "mAP"
    assert next(only(here("mAP")).select(Role.SCORE)).split is Split.VALIDATION


def test_a_single_point_never_stands_for_a_curve() -> None:
    tb_runs = tb_runs_of(here("train_loss_epoch", "train_loss_step", "val_loss"), once=("train_loss_epoch",))
    (training,) = build_trainings(tb_runs)
    assert training.pairs[0].train.tag == "train_loss_step"


def test_principal_loss_comes_first() -> None:
    tags = ("train/mae", "train/acc", "train/aux_loss", "train/loss", "train/lr", "val/loss")
    assert [series.tag for series in only(here(*tags)).series][:2] == ["train/loss", "val/loss"]


@pytest.mark.parametrize(
    ("tb_run", "known", "above"),
    [
        ("exp/loss_train", ["exp"], "exp"),
        ("exp/loss_test", ["exp"], "exp"),
        ("exp/data/loss/val", ["exp"], "exp"),
        ("exp/data/loss/val", ["exp/data", "exp"], "exp/data"),
        ("Loss_val", ["."], "."),
        ("train", ["."], "."),
        ("exp/loss_train", ["other"], None),
        ("exp/loss_gen", ["exp"], None),
        ("exp/test_2", ["exp"], None),
        ("exp/run_1", ["exp"], None),
        (".", ["."], None),
    ],
)
def test_whose_part_a_directory_may_turn_out_to_be(tb_run: str, known: list[str], above: str | None) -> None:
    assert claimed_by(tb_run, {*known, tb_run}) == above
