"""The code of the remedies runs, in real PyTorch and real Keras, and does what its sentence says.

``make test-remedies`` installs both (the extra ``remedies``) and runs this; where they are absent it is skipped.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

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

# What must hold after the code of a remedy has run.
CHECKS = {
    "keras": {
        "overfit-one-batch": """
assert all(layer.rate == 0.0 for layer in copy.layers if isinstance(layer, keras.layers.Dropout))
assert any(layer.rate == 0.2 for layer in model.layers if isinstance(layer, keras.layers.Dropout))
assert history.history["loss"][-1] < history.history["loss"][0]
""",
        "clip-gradients": "assert model.optimizer.global_clipnorm == 1.0 and model.optimizer.clipvalue is None",
        "extend-schedule": "assert float(rate(0)) > float(rate(steps)) > 0.01 * float(rate(0))",
        "independent-splits": "assert len(x_train) == 160 and len(x_val) == 40",
        "lower-learning-rate": "assert float(model.optimizer.learning_rate) < 1e-2",
        "early-stopping": "assert stop.best is not None",
    },
    "pytorch": {
        "overfit-one-batch": """
dropout = [layer for layer in small.modules() if isinstance(layer, torch.nn.Dropout)]
assert dropout and all(layer.p == 0.0 for layer in dropout) and small.training
assert [layer.p for layer in model.modules() if isinstance(layer, torch.nn.Dropout)] == [0.2]
with torch.no_grad():
    assert loss_fn(small(inputs), targets) < loss_fn(model.eval()(inputs), targets)
""",
        "clip-gradients": """
total = torch.stack([parameter.grad.norm() for parameter in model.parameters()]).norm()
assert total <= 1.0 + 1e-4
""",
        "mixed-precision-scaling": """
assert half is torch.bfloat16 and not scaler.is_enabled()
assert all(torch.isfinite(parameter).all() for parameter in model.parameters())
""",
        "extend-schedule": """
rates = []
for _ in range(steps):
    optimizer.step()
    rates.append(schedule.get_last_lr()[0])
    schedule.step()
assert rates[0] == peak and min(rates) >= 0.05 * peak and schedule.get_last_lr()[0] < 0.06 * peak
""",
        "independent-splits": "assert len(train_set) == 160 and len(val_set) == 40",
        "lower-learning-rate": "assert abs(optimizer.param_groups[0]['lr'] - 1e-3) < 1e-9",
    },
}

RUN_ALL = """
import json
import sys
import traceback
import numpy as np
from tb_diagnose.remedies import REMEDIES

framework, prelude, checks = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
failed = sorted({*checks} - {*REMEDIES})
for remedy in REMEDIES.values():
    draw = np.random.default_rng(0)
    y = draw.integers(0, 2, 200)
    x = (draw.normal(size=(200, 12, 12, 3)) + y[:, None, None, None]).astype("float32")
    names = {"np": np, "x": x, "y": y}
    exec(prelude, names)
    if framework == "keras":
        del names["np"], names["keras"]
    try:
        exec(remedy.code.get(framework, ""), names)
        exec(checks.get(remedy.id, ""), names)
    except Exception:
        traceback.print_exc()
        failed.append(remedy.id)
sys.exit(", ".join(failed) or 0)
"""


@pytest.mark.slow
@pytest.mark.parametrize(("framework", "package"), [("keras", "tensorflow"), ("pytorch", "torch")])
def test_code_runs(framework: str, package: str, tmp_path: Path) -> None:
    if importlib.util.find_spec(package) is None:
        pytest.skip(f"{package} is not installed: make test-remedies installs it")
    done = subprocess.run(
        [sys.executable, "-c", RUN_ALL, framework, PRELUDE[framework], json.dumps(CHECKS[framework])],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TF_CPP_MIN_LOG_LEVEL": "3"},
        capture_output=True,
        text=True,
        timeout=3600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
