"""The catalogue: complete and well-formed; ``test_remedies_run.py`` runs its code."""

from __future__ import annotations

import ast
import re

import pytest

from tb_diagnose.explain import FRAMEWORKS
from tb_diagnose.remedies import REMEDIES, SOURCES, Remedy
from tb_diagnose.rules import RULES

# What the source documents teach as a fix, and where it is found.
TAUGHT = {
    "overfit-one-batch": ["batch"],
    "check-labels": ["Shuffle the labels"],
    "check-head-and-loss": ["sigmoid", "categorical", "BCEWithLogitsLoss", "to_categorical"],
    "scale-inputs": ["255", "centre"],
    "normalise-per-channel": ["per channel", "ImageNet"],
    "fit-preprocessing-on-train": ["training part only"],
    "independent-splits": ["shuffle=True", "train_test_split"],
    "deduplicate-splits": ["tobytes"],
    "check-loader": ["loader"],
    "add-activations": ["relu", "ReLU"],
    "class-weights": ["len(classes) * counts", "CrossEntropyLoss(weight=", ".to(device)", "N / (K * n_i)"],
    "set-output-bias": ["log-odds"],
    "find-learning-rate": ["1e-5", "1e-2"],
    "lower-learning-rate": ["learning_rate"],
    "raise-learning-rate": ["learning_rate"],
    "schedule-learning-rate": ["ExponentialDecay(0.01", "decay_steps=1000", "decay_rate=0.96"],
    "reduce-on-plateau": ["ReduceLROnPlateau"],
    "warm-up": ["warmup"],
    "clip-gradients": ["global_clipnorm=1.0", "clipvalue=1.0", "clip_grad_norm_", "clip_grad_value_"],
    "switch-optimizer": ["Adam"],
    "larger-batch": ["16 to 256"],
    "early-stopping": ['monitor="val_loss"', "patience=10", "min_delta=0.001", "restore_best_weights=True"],
    "keep-best-checkpoint": ["save_best_only=True"],
    "add-regularisation": ["0.1 to 0.5", "weight_decay", "L2"],
    "reduce-regularisation": ["Dropout"],
    "add-augmentation": ["RandomFlip", "RandomRotation", "RandomZoom"],
    "more-data": ["more"],
    "simpler-model": ["1,400"],
    "larger-model": ["32 to 256"],
    "change-architecture": ["architecture"],
    "replace-activation": ["leaky"],
    "per-class-metrics": ["precision", "recall", "f1", "matrix"],
    "inspect-predictions": ["LIME", "SHAP"],
    "compare-splits": ["share"],
    "find-unseen-examples": ["anomaly detection"],
    "clean-labels": ["outliers"],
    "select-features": ["column"],
    "cross-validate": ["split"],
    "select-on-metric": ["val_accuracy"],
    "add-validation": ["validation_data=(x_val, y_val)"],
    "enlarge-validation": ["stratified"],
    "baseline-without-inputs": ["zeros"],
    "check-gradients": ["dead"],
    "check-frozen-layers": ["trainable"],
    "check-layer-shapes": ["shape"],
    "compare-with-simple-model": ["RandomForestClassifier"],
    "check-for-nan": ["TerminateOnNaN", "isfinite"],
    "guard-logarithms": ["1e-7"],
    "mixed-precision-scaling": ["bfloat16", "GradScaler"],
    "resume-from-checkpoint": ["load_model", "load_state_dict"],
    "log-more-often": ["50 to 100", "update_freq=50"],
    "separate-runs": ["purge_step"],
    "shuffle-every-epoch": ["shuffle=True"],
    "extend-schedule": ["floor"],
    "check-metric": ["no metric of a regression"],
    "evaluate-train-in-eval-mode": ["model.eval()"],
    "train-longer": ["initial_epoch"],
    "search-one-at-a-time": ["1e-5 to 1e-2", "0.1 to 0.5", "16 to 256", "32 to 256"],
}

VERBS_FIRST = re.compile(r"[A-Z][a-z]+[ ,]")


@pytest.mark.parametrize(("name", "words"), TAUGHT.items(), ids=TAUGHT)
def test_what_the_sources_teach_is_there(name: str, words: list[str]) -> None:
    remedy = REMEDIES[name]
    text = "\n".join([remedy.action, remedy.why, remedy.test, *remedy.code.values()])
    for word in words:
        assert word in text


@pytest.mark.parametrize("remedy", REMEDIES.values(), ids=REMEDIES)
def test_form(remedy: Remedy) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", remedy.id)
    for sentence in (remedy.action, remedy.why, remedy.test):
        assert sentence.endswith(".")
        assert sentence == " ".join(sentence.split())
    assert VERBS_FIRST.match(remedy.action)
    assert remedy.code
    assert set(remedy.code) <= set(FRAMEWORKS)
    assert ("keras" in remedy.code) is ("pytorch" in remedy.code)
    assert set(remedy.sources) <= set(SOURCES)


@pytest.mark.parametrize("remedy", REMEDIES.values(), ids=REMEDIES)
def test_code_compiles_and_is_short(remedy: Remedy) -> None:
    for code in remedy.code.values():
        ast.parse(code)
        lines = code.splitlines()
        assert len(lines) <= 25
        assert max(map(len, lines)) <= 110
        assert code == code.strip()


def test_ids_are_unique() -> None:
    listed = [remedy.id for remedy in REMEDIES.values()]
    assert listed == list(REMEDIES)
    assert len({remedy.action for remedy in REMEDIES.values()}) == len(REMEDIES)


def test_every_remedy_of_a_rule_exists() -> None:
    assert {name for rule in RULES.values() for name in rule.remedies} <= set(REMEDIES)
