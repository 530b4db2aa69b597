"""The catalogue: complete, well-formed, and its code runs."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tb_diagnose.explain import FRAMEWORKS
from tb_diagnose.remedies import REMEDIES, SOURCES, Remedy
from tb_diagnose.rules import RULES

ROOT = Path(__file__).resolve().parent.parent

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
    "clip-gradients": ["clipvalue=1.0", "clip_grad_value_"],
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
    assert set(remedy.code) == set(FRAMEWORKS)
    assert set(remedy.sources) <= set(SOURCES)


@pytest.mark.parametrize("remedy", REMEDIES.values(), ids=REMEDIES)
@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_code_compiles_and_is_short(remedy: Remedy, framework: str) -> None:
    code = remedy.code[framework]
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


# The names that the catalogue promises to its code, on small random images of two classes.
PRELUDE = {
    "keras": """
import keras
keras.mixed_precision.set_dtype_policy("float32")
model = keras.Sequential([
    keras.Input((12, 12, 3)), keras.layers.Conv2D(4, 3, activation="relu"), keras.layers.Dropout(0.2),
    keras.layers.GlobalAveragePooling2D(), keras.layers.Dense(2, activation="softmax"),
])
model.compile(optimizer=keras.optimizers.Adam(1e-2), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.save("best.keras")
x_train, y_train, x_val, y_val = x[:160], y[:160], x[160:], y[160:]
groups = y + 2 * (np.arange(200) % 20)
""",
    "pytorch": """
import torch
from torch.utils.tensorboard import SummaryWriter
torch.autograd.set_detect_anomaly(False)
x, y = torch.tensor(x).permute(0, 3, 1, 2).contiguous(), torch.tensor(y)
dataset = torch.utils.data.TensorDataset(x, y)
train_set, val_set = (torch.utils.data.Subset(dataset, rows) for rows in (range(160), range(160, 200)))
train_loader = torch.utils.data.DataLoader(train_set, 32, shuffle=True)
val_loader = torch.utils.data.DataLoader(val_set, 32)
model = torch.nn.Sequential(
    torch.nn.Conv2d(3, 4, 3), torch.nn.ReLU(), torch.nn.Dropout(0.2), torch.nn.AdaptiveAvgPool2d(1),
    torch.nn.Flatten(), torch.nn.Linear(4, 2),
)
optimizer = torch.optim.Adam(model.parameters(), 1e-2)
loss_fn, device, writer = torch.nn.CrossEntropyLoss(), "cpu", SummaryWriter("logs/x")
groups = y + 2 * (torch.arange(200) % 20)

def train_one_epoch(model, loader, optimizer=optimizer, loss_fn=loss_fn):
    model.train()
    for inputs, targets in loader:
        optimizer.zero_grad()
        loss_fn(model(inputs), targets).backward()
        optimizer.step()

def evaluate(model, loader, loss_fn=loss_fn):
    model.eval()
    with torch.no_grad():
        return float(np.mean([loss_fn(model(inputs), targets).item() for inputs, targets in loader]))

torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, "best.pt")
""",
}

RUN_ALL = """
import sys
import traceback
import numpy as np
from tb_diagnose.remedies import REMEDIES

framework, prelude = sys.argv[1:]
failed = []
for remedy in REMEDIES.values():
    draw = np.random.default_rng(0)
    y = draw.integers(0, 2, 200)
    x = (draw.normal(size=(200, 12, 12, 3)) + y[:, None, None, None]).astype("float32")
    names = {"np": np, "x": x, "y": y}
    exec(prelude, names)
    if framework == "keras":
        del names["np"], names["keras"]
    try:
        exec(remedy.code[framework], names)
    except Exception:
        traceback.print_exc()
        failed.append(remedy.id)
sys.exit(", ".join(failed) or 0)
"""


@pytest.mark.slow
@pytest.mark.parametrize(("framework", "package"), [("keras", "tensorflow"), ("pytorch", "torch")])
def test_code_runs(framework: str, package: str, tmp_path: Path) -> None:
    if importlib.util.find_spec(package) is None:
        pytest.skip(f"{package} is not installed")
    done = subprocess.run(
        [sys.executable, "-c", RUN_ALL, framework, PRELUDE[framework]],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TF_CPP_MIN_LOG_LEVEL": "3"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
