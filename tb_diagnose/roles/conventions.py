"""What the words in tags and directory names mean. A new word goes here, into one row, and nowhere else.

Phrases are lower case and separated by commas; the words of one phrase are separated by spaces; ``#`` stands for
any number.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tb_diagnose.language import Text, text
from tb_diagnose.model import Better, Role, Split


class Level(Enum):
    """How often a series is written, as far as its name says."""

    EPOCH = 0
    UNSAID = 1
    STEP = 2


@dataclass(frozen=True, kw_only=True)
class Noun:
    """What a series is when one of these phrases names it.

    Attributes:
        role: What such a series measures.
        phrases: The phrases, as described in the module's docstring.
        reason: What they have in common, as a reader of the report sees it.
        better: Which direction is an improvement.
        steered: Set by a schedule or counted by the program, so it belongs to no split.
        held_out: Measured by evaluators on held-out data when the tag names no split.
        loss_term: Also serves as a term of a loss: below ``Loss/`` or beside "loss" it is one. A hint that is one
            names a loss when the loss of the same split stands beside it.
        rank: Among losses: 0 objectives, 1 errors in their own right, 2 errors that follow the objective.
        hint: Too vague to decide alone; the values have to agree.
        split_confirms: A hint that a named split makes sure: ``val_score``, but not a bare ``score``.
    """

    role: Role
    phrases: str
    reason: Text
    better: Better = Better.NONE
    steered: bool = False
    held_out: bool = False
    loss_term: bool = False
    rank: int = 0
    hint: bool = False
    split_confirms: bool = False


NOUNS = (
    Noun(
        role=Role.LOSS,
        better=Better.LOWER,
        phrases="loss, losses, cost, cross entropy, cross entropy loss, crossentropy, xentropy, xent, ce, bce,"
        "nll, logloss, log loss, multiclass, multi class, hinge, huber, kld, neg log likelihood,"
        "negative log likelihood, quantile, poisson, tweedie, deviance, bpc, bpd, bpb, bits per dim, bits per byte,"
        "bits per char, pair logit, yeti rank,"
        "neg elbo, negative elbo, nelbo,"
        "损失, 损失值, 交叉熵, 損失, ロス, 손실, perte, pertes, pérdida, perdida, perda, verlust, потери, потеря",
        reason=text("an objective to be made small"),
    ),
    Noun(
        role=Role.LOSS,
        better=Better.LOWER,
        phrases="mse, rmse, msle, rmsle, mae, mape, smape, mean squared error, mean absolute error,"
        "root mean squared error, mean absolute percentage error, ppl, perplexity, brier",
        reason=text("an error measure that follows the loss"),
        rank=2,
    ),
    Noun(
        role=Role.LOSS,
        better=Better.LOWER,
        phrases="error, errors, err, td error, crps, rel l2, relative l2",
        reason=text("an error to be made small"),
        rank=1,
    ),
    Noun(
        role=Role.SCORE,
        better=Better.LOWER,
        phrases="error rate, wer, cer, ter, eer, der, word error rate, character error rate, char error rate,"
        "match error rate, phoneme error rate, token error rate, equal error rate, edit rate, edit distance,"
        "top # error,"
        "calibration error, ece, hamming distance, word info lost, epe, mpjpe, pa mpjpe, ade, fde, min ade, min fde,"
        "mase, miss rate, false positive rate, false negative rate, false alarm rate, false acceptance rate,"
        "false rejection rate, fpr, fnr, frr, acer, apcer, bpcer, min dcf, 错误率, 误差率",
        reason=text("an error rate: a score of which less is better"),
    ),
    Noun(
        role=Role.SCORE,
        better=Better.LOWER,
        phrases="wape, wmape, mdape, rmsse, abs rel, absrel, sq rel, silog, nme, chamfer, chamfer distance,"
        "hausdorff, hausdorff distance, hd #, assd, minkowski distance, spectral angle mapper",
        reason=text("a distance to the right answer: a score of which less is better"),
        loss_term=True,
        rank=2,
    ),
    Noun(
        role=Role.SCORE,
        better=Better.LOWER,
        phrases="fid, kid, fvd, fad, lpips, frechet inception distance, kernel inception distance, frechet distance,"
        "learned perceptual image patch similarity",
        reason=text("a distance to real data: a score of which less is better"),
        held_out=True,
    ),
    Noun(
        role=Role.OTHER,
        phrases="binary roc, multiclass roc, multilabel roc, roc curve, precision recall curve, pr curve,"
        "confusion matrix, stat scores",
        reason=text("a curve or a table, of which one number says nothing"),
    ),
    Noun(
        role=Role.SCORE,
        better=Better.HIGHER,
        phrases="acc, accuracy, accuracies, auc, auroc, roc, prauc, f1, f 1, f1score, fscore, f score, fbeta,"
        "f beta, em, exact match, precision, prec, recall, sensitivity, specificity, r2, r 2, r2score,"
        "r squared, 准确率, 正确率, 精确率, 精度, 准确度, 召回率, 正解率, 정확도, exactitude, exactitud, genauigkeit,"
        "acurácia, acuracia, точность, rsquared, pearson, spearman, kendall, corr coef,"
        "corrcoef, correlation, matthews corr coef, kappa, qwk, mcc, matthews, gini, ndcg, normalized dcg,"
        "mrr, hits, jaccard index, hit rate, hit #, success rate, win rate, winrate, exprate, tpr, tnr,"
        "ppv, npv, bacc, auprc, aupr, youden, uas, las, pearsonr, spearmanr, kendalltau, mota, hota, idf1,"
        "pesq, stoi, clip score, critical success index, perceptual evaluation speech quality,"
        "short time objective intelligibility, universal image quality index, word info preserved,"
        "explained variance, explained var, elo, mi lb, elbo, log likelihood, loglikelihood, top #,"
        "inception score, psnr, peak signal noise ratio, structural similarity, c index, cindex,"
        "concordance, concordance index",
        reason=text("a score"),
    ),
    Noun(
        role=Role.SCORE,
        better=Better.HIGHER,
        phrases="iou, io u, giou, diou, ciou, dice, jaccard, jacard, ssim, snr, sdr, sisdr, si sdr, sisnr, si snr,"
        "signal noise ratio,"
        "signal distortion ratio",
        reason=text("a score"),
        loss_term=True,
    ),
    Noun(
        role=Role.SCORE,
        better=Better.HIGHER,
        phrases="map, ap, aps, apm, apl, ar, mar, miou, mean iou, mean io u, pq, panoptic quality,"
        "average precision, mean average precision, average recall, bleu, sacrebleu, rouge, rougel,"
        "rougelsum, meteor, cider, chrf, pck, pckh, oks",
        reason=text("a score of an evaluator"),
        held_out=True,
    ),
    Noun(
        role=Role.SCORE,
        better=Better.HIGHER,
        phrases="score, scores",
        reason=text("a score"),
        hint=True,
        split_confirms=True,
    ),
    Noun(
        role=Role.SCORE,
        better=Better.HIGHER,
        phrases="metric, metrics, quality",
        reason=text("a vague word for a score"),
        hint=True,
    ),
    Noun(
        role=Role.LOSS,
        better=Better.LOWER,
        phrases="objective, criterion",
        reason=text("a word for an objective"),
        hint=True,
    ),
    Noun(
        role=Role.LOSS,
        better=Better.LOWER,
        phrases="kl, kl div, kl divergence, recon, reconstruction, cls, reg, box, bbox, obj, objectness, dfl, rpn,"
        "mask, kd, distill, distillation, aux, auxiliary, commit, commitment, vq, codebook, perceptual, contrastive,"
        "consistency, feature matching, mel, ctc, pde, residual, ic, bc, boundary, smoothness, l1, l2",
        reason=text("a term of a loss"),
        hint=True,
        loss_term=True,
    ),
    Noun(
        role=Role.REWARD,
        better=Better.HIGHER,
        phrases="reward, rewards, rew, return, returns",
        reason=text("what an agent collects"),
    ),
    Noun(
        role=Role.LEARNING_RATE,
        phrases="lr, lrs, 学习率, learning rate, learning rates, learningrate",
        reason=text("a learning rate"),
        steered=True,
    ),
    Noun(
        role=Role.LEARNING_RATE,
        phrases="pg, group, groups, sched, scheduler, schedule, warmup, opt, optim, optimizer",
        reason=text("a vague word for a learning rate"),
        steered=True,
        hint=True,
    ),
    Noun(
        role=Role.GRADIENT_NORM,
        phrases="grad, grads, gradient, gradients, gradnorm, gnorm",
        reason=text("the size of the gradients"),
    ),
    Noun(
        role=Role.TIME,
        phrases="time, times, sec, secs, second, seconds, ms, minutes, hours, eta, fps, ips, runtime,"
        "latency, throughput, speed, elapsed, walltime, wall, per s, per sec, per second, timing, sps, wps, ups, qps,"
        "samples s, tokens s, images s, examples s, steps s, it s, its s",
        reason=text("a time or a speed"),
        steered=True,
    ),
    Noun(
        role=Role.TIME,
        phrases="duration",
        reason=text("a time"),
        steered=True,
        loss_term=True,
    ),
    Noun(
        role=Role.COUNTER,
        phrases="count, counter, num, number, episodes, timesteps, timestep, envsteps, env steps, so far, flos,"
        "flops, tokens, samples, examples, updates, update step, update steps",
        reason=text("a count"),
        steered=True,
    ),
    Noun(
        role=Role.OTHER,
        phrases="entropy, entropy loss, approx kl, clipfrac, clip frac, q values, qf # values,"
        "ratio, fraction, variance, var, std, stddev, std dev,"
        "standard deviation, baseline, bias, norm, len, length, estimate, logps, logits, sparsity,"
        "distance, similarity, perf",
        reason=text("a statistic that neither has to rise nor to fall"),
    ),
    Noun(
        role=Role.OTHER,
        phrases="exploration rate, epsilon, eps, alpha, beta, gamma, lambda, temperature, momentum, decay,"
        "target kl, dropout, coef, coeff, coefficient, weight, weights, scale, factor, clip, clip range,"
        "threshold, multiplier",
        reason=text("a setting that the program steers"),
        steered=True,
    ),
    Noun(
        role=Role.OTHER,
        phrases="mem, memory, mb, gb, gpu, cpu, util, utilization, usage, size, fan, fan speed, fan rpm",
        reason=text("a resource of the machine"),
        steered=True,
    ),
    Noun(
        role=Role.OTHER,
        phrases="hp, hparam, hparams",
        reason=text("a result in the hyperparameter table, not a curve"),
        steered=True,
    ),
)

# In a tag that says nothing else, as in ``val/total``.
TOTAL = Noun(
    role=Role.LOSS,
    better=Better.LOWER,
    phrases="total",
    reason=text("the total of the losses"),
    hint=True,
    split_confirms=True,
)

# Split words. ``train`` and ``validation`` also mark the halves of a pair.
SPLITS = {
    Split.TRAIN: "train, training, trn, tr, learn, fit, rollout, 训练, 训练集, 訓練, 学習, 훈련, entrainement,"
    " entraînement, apprentissage, entrenamiento, treino, treinamento, обучение",
    Split.VALIDATION: "val, vali, valid, validation, validate, validating, dev, devel, cv, holdout, heldout, hold out, "
    "held out, oof, 验证, 验证集, 検証, 검증, validación, validacion, validação, validacao, validierung, валидация",
    Split.TEST: "test, tests, testing, tst, 测试, 测试集",
}
# Weak: says that something was evaluated, and another split word says on what (``eval/train``).
WEAK_SPLITS = {Split.VALIDATION: "eval, evaluation, evaluate"}

# Beside another split word this one means something else: a constant-velocity baseline, a coefficient of variation.
NO_SPLIT_BESIDE_OTHERS = frozenset({"cv"})
# Short for two words.
SHORT_FOR = {"vloss": ("val", "loss"), "tloss": ("train", "loss"), "vacc": ("val", "acc"), "tacc": ("train", "acc")}
# Before the name of a measure these say for which task it was computed (torchmetrics); alone, CatBoost's loss.
TASK_PHRASES = frozenset({"multiclass", "multi class"})
# Behind a score these belong to its name, and do not make it a setting: ``dice_coef``, ``jaccard_coefficient``.
BELONG_TO_A_SCORE = frozenset({"coef", "coeff", "coefficient"})
# The best value so far: a record of another series. The extremes over a batch or an episode are no curve either.
RECORD_WORDS = frozenset({"best"})
EXTREME_WORDS = frozenset({"max", "min", "maximum", "minimum"})
# These name a measure only where nothing else does: "loss per token" is a loss.
LONE_ERROR_RATES = frozenset({"per"})

# As a word of a directory name these name an experiment as often as a split (``runs/my_test``).
AMBIGUOUS_SPLIT_WORDS = frozenset({"test", "tests", "testing", "tst", "dev"})
# At the end of a name and after these words, the word means something else: ``std_dev``, ``max_val``.
NOT_A_SPLIT_AFTER = {
    "dev": frozenset({"std", "standard"}),
    "val": frozenset({"max", "min", "abs", "q", "p", "v"}),
}
# CatBoost's name for a set that is evaluated after the training.
LATE_SETS = frozenset({"eval_dataset"})

LEVELS = {
    "epoch": Level.EPOCH,
    "epochs": Level.EPOCH,
    **dict.fromkeys(
        ("step", "steps", "batch", "batches", "minibatch", "iter", "iters", "iteration", "iterations"), Level.STEP
    ),
}
# These count something when nothing else in the tag names a quantity.
COUNTERS_ALONE = frozenset({*LEVELS, "episode"})
COUNTER_FILLERS = frozenset(
    {"global", "local", "current", "cur", "total", "trainer", "index", "idx", "id", "no", "ray", "tune"}
)
JOINERS = frozenset({"vs", "per", "by"})  # ``loss_vs_iterations``, ``loss_per_epoch``

WHOLE = frozenset({"1d", "2d", "3d", "4d"})  # kept whole, or "3d_loss" would read as a discriminator's

# The same quantity under two words.
SYNONYMS = {
    "acc": "accuracy",
    "accuracies": "accuracy",
    "losses": "loss",
    "err": "error",
    "errors": "error",
    "rew": "reward",
    "rewards": "reward",
    "returns": "return",
    "损失": "loss",
    "损失值": "loss",
    "准确率": "accuracy",
    "正确率": "accuracy",
    "准确度": "accuracy",
    "精度": "accuracy",
}
AVERAGES = frozenset({"avg", "average", "mean"})
# How a mean was taken: over all processes, or over the last batches. It is a mean of the same quantity.
MEANS = AVERAGES | {"reduced", "running", "moving", "smoothed"}
GLOBAL = "global"  # the same beside an average; alone the counterpart of "local"
TOTALS = frozenset({"total", "overall", "all", "sum", "full", "combined"})
OPTIMIZERS = frozenset({"adam", "adamw", "adamax", "nadam", "sgd", "rmsprop", "adagrad", "adadelta", "momentum"})
# Derived from another series: before its smoothing, or the best so far.
DERIVED = frozenset({"raw", "unsmoothed", "unscaled", "best"})
FIRST_LOADER = ("dataloader", "idx", "0")  # Lightning, for a second validation set: ``val_loss/dataloader_idx_0``
# The loss once more, or how far two of its averages are apart: sd-scripts' ``loss/current``, ``epoch_divergence``.
NOT_A_PART = AVERAGES | frozenset({"current", "divergence", "last", "batch", "step", "epoch", "running", "smoothed"})
GROUPS = frozenset({"data", "stats", "metrics", "metric", "scalars", "summary", "scalar", "progress", "perf"})
# An episode's reward is logged under any of these; what is meant is the same.
REWARD_FILLERS = AVERAGES | frozenset({"ep", "episode", "episodic", "cumulative", "environment", "env"})
SPREADS = frozenset({"std", "stddev", "var", "variance"})

GRADIENT_WORDS = frozenset({"grad", "grads", "gradient", "gradients"})
NORM_WORDS = frozenset({"norm", "norms", "l2"})

# Families of training whose losses are not expected to fall.
AGENT_WORDS = frozenset({"policy", "actor", "surrogate", "ppo", "advantage"})
CRITIC_WORDS = frozenset({"value", "critic", "vf", "qf", "q"})
GENERATOR_WORDS = frozenset({"g", "gen", "generator"})
DISCRIMINATOR_WORDS = frozenset({"d", "disc", "discriminator"})
GAN_WORDS = frozenset({"gan", "wgan", "dcgan", "gans", "adversarial"})
PREFERENCE_WORDS = frozenset({"chosen", "rejected"})

# Directory names: these words beside a split word say nothing (``train_log``, ``val_metrics``).
PLAIN_DIRECTORY_WORDS = GROUPS | frozenset({"log", "logs", "set", "dataset", "split", "summaries", "events", "writer"})
# ``train_inner``, of fairseq: what is logged within an epoch, beside ``train``.
DIRECTORY_LEVELS = LEVELS | {"inner": Level.STEP}
# Directories that a framework writes beside its split directories, without being a split themselves.
COMPANION_DIRECTORIES = frozenset({"_base_log", "_epoch_"})  # Catalyst: learning rate, momentum
HYPERPARAMETER_WORDS = frozenset({"hparam", "hparams"})
FOLD_WORDS = frozenset({"fold", "kfold", "cv"})
