"""Makes the golden event files, each with the program that people use; those that cannot be imported are left alone.

python tests/sources/golden/generate.py

All but CatBoost, which logs what it trains, write the points of ``POINTS`` under the tag ``loss`` and their negatives
under ``negative``.
"""

from __future__ import annotations

import importlib
import math
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
POINTS = [(0, 1.0), (1, 0.5), (127, math.nan), (128, -0.0), (20_000, math.inf), (2**31 + 5, 0.1), (7, 1e-42)]


def pytorch(logdir: Path) -> None:
    """Write with torch.utils.tensorboard."""
    _summary_writer(importlib.import_module("torch.utils.tensorboard"), logdir)


def tensorboardx(logdir: Path) -> None:
    """Write with tensorboardX."""
    _summary_writer(importlib.import_module("tensorboardX"), logdir)


def _summary_writer(module: Any, logdir: Path) -> None:
    with module.SummaryWriter(str(logdir)) as writer:
        for step, value in POINTS:
            writer.add_scalar("loss", value, step, walltime=1.7e9 + step)
            writer.add_scalar("negative", -value, step, walltime=1.7e9 + step)
        writer.add_histogram("weights", importlib.import_module("numpy").arange(9.0), 3, walltime=1.7e9)
        writer.add_text("note", "text", 3, walltime=1.7e9)


def tensorflow2(logdir: Path) -> None:
    """Write with tf.summary."""
    tf = importlib.import_module("tensorflow")
    with tf.summary.create_file_writer(str(logdir)).as_default():
        for step, value in POINTS:
            tf.summary.scalar("loss", value, step)
            tf.summary.scalar("negative", -value, step)
        tf.summary.histogram("weights", [1.0, 2.0], 3)


def tensorflow1(logdir: Path) -> None:
    """Write merged summaries with TensorFlow 1's FileWriter."""
    v1 = importlib.import_module("tensorflow.compat.v1")
    v1.disable_eager_execution()
    value = v1.placeholder(v1.float32, [])
    v1.summary.scalar("loss", value)
    v1.summary.scalar("negative", -value)
    merged = v1.summary.merge_all()
    with v1.Session() as session, v1.summary.FileWriter(str(logdir)) as writer:
        for step, number in POINTS:
            writer.add_summary(session.run(merged, {value: number}), step)


def tensorboard(logdir: Path) -> None:
    """Write with TensorBoard's own Writer, which gives metadata only once a tag."""
    writer = importlib.import_module("tensorboard.summary").Writer(str(logdir))
    for step, value in POINTS:
        writer.add_scalar("loss", value, step, wall_time=1.7e9 + step)
        writer.add_scalar("negative", -value, step, wall_time=1.7e9 + step)
    writer.close()


def catboost(logdir: Path) -> None:
    """Write with CatBoost, which leaves the file version out."""
    module = importlib.import_module("catboost")
    rows = [[index % 7, index % 3] for index in range(60)]
    model = module.CatBoostRegressor(iterations=12, depth=2, train_dir=str(logdir), verbose=False, random_seed=0)
    model.fit(rows, [row[0] * 2 - row[1] for row in rows])


WRITERS: dict[str, Callable[[Path], None]] = {
    "pytorch": pytorch,
    "tensorboardx": tensorboardx,
    "tensorflow2": tensorflow2,
    "tensorflow1": tensorflow1,
    "tensorboard": tensorboard,
    "catboost": catboost,
}

if __name__ == "__main__":
    for name, write in WRITERS.items():
        with tempfile.TemporaryDirectory() as logdir:
            try:
                write(Path(logdir))
            except ImportError as error:
                sys.stderr.write(f"{name}: {error}\n")
                continue
            [made] = (path for path in Path(logdir).rglob("*tfevents*") if path.is_file())
            shutil.copyfile(made, HERE / f"{name}.tfevents")
