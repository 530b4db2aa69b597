"""The callbacks in the real libraries, each in a training made to fail (``make test-callbacks``)."""

from __future__ import annotations

import os
from typing import Any

import pytest

from tb_diagnose.callbacks import Monitor


def rules(monitor: Monitor) -> set[str]:
    return {finding.rule for finding in monitor.findings}


def test_keras(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("torch")
    monkeypatch.setenv("KERAS_BACKEND", os.environ.get("KERAS_BACKEND", "torch"))
    keras = pytest.importorskip("keras")
    import numpy as np  # noqa: PLC0415 - after keras was found

    from tb_diagnose.callbacks import KerasCallback  # noqa: PLC0415 - after keras was found

    told: list[str] = []
    x = np.random.default_rng(0).normal(size=(64, 4)).astype("float32")
    model = keras.Sequential([keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(1e6), loss="mse")
    callback = KerasCallback(stop_on={"non-finite"}, tell=told.append)
    history = model.fit(x, x[:, :1], epochs=60, verbose=0, validation_split=0.25, callbacks=[callback])
    assert "non-finite" in rules(callback.monitor)
    assert len(history.epoch) < 60
    assert told


def test_lightning(monkeypatch: pytest.MonkeyPatch) -> None:
    torch = pytest.importorskip("torch")
    pytest.importorskip("lightning")
    import lightning as L  # noqa: N812, PLC0415 - its usual name; after it was found

    from tb_diagnose.callbacks import LightningCallback  # noqa: PLC0415 - after lightning was found

    class Module(L.LightningModule):  # type: ignore[misc]  # not installed where types are checked
        def __init__(self, rate: float = 1e8) -> None:
            super().__init__()
            self.rate = rate
            self.layer = torch.nn.Linear(4, 1)

        def training_step(self, batch: Any, _index: int) -> Any:
            loss = self.layer(batch[0]).square().mean() + 1
            self.log("train_loss", loss)
            return loss

        def configure_optimizers(self) -> Any:
            return torch.optim.SGD(self.parameters(), lr=self.rate)

    data = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(torch.randn(64, 4)), batch_size=16)
    quiet = {
        "logger": False,
        "enable_checkpointing": False,
        "enable_progress_bar": False,
        "enable_model_summary": False,
    }
    callback = LightningCallback(stop_on={"non-finite"}, tell=lambda _: None)
    trainer = L.Trainer(max_epochs=40, accelerator="cpu", log_every_n_steps=1, callbacks=[callback], **quiet)
    trainer.fit(Module(), data)
    assert "non-finite" in rules(callback.monitor)
    assert trainer.current_epoch < 40

    frozen = LightningCallback(tell=lambda _: None)
    torch.manual_seed(0)
    still = L.Trainer(max_epochs=12, accelerator="cpu", log_every_n_steps=1, callbacks=[frozen], **quiet)
    constant = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(torch.ones(64, 4)), batch_size=16)
    still.fit(Module(rate=0.0), constant)
    (series,) = [one for run in frozen.monitor.report().runs for one in run.series if one.tag == "train_loss"]
    assert series.points == 48  # equal values are points as well
    assert "not-learning" in rules(frozen.monitor)

    assert not any(isinstance(one, LightningCallback) for one in L.Trainer(accelerator="cpu", **quiet).callbacks)
    monkeypatch.setenv("TB_DIAGNOSE_LIGHTNING", "1")
    assert any(isinstance(one, LightningCallback) for one in L.Trainer(accelerator="cpu", **quiet).callbacks)


def test_transformers(tmp_path: Any) -> None:
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    pytest.importorskip("accelerate")
    from tb_diagnose.callbacks import TransformersCallback  # noqa: PLC0415 - after transformers was found

    config = transformers.GPT2Config(vocab_size=32, n_positions=16, n_embd=16, n_layer=1, n_head=1)
    data = [{"input_ids": torch.randint(0, 32, (8,)), "labels": torch.randint(0, 32, (8,))} for _ in range(64)]
    callback = TransformersCallback(
        tmp_path / "tb", stop_on={"not-learning", "stuck-at-chance", "dead-updates"}, tell=lambda _: None
    )
    trainer = transformers.Trainer(
        model=transformers.GPT2LMHeadModel(config),
        args=transformers.TrainingArguments(
            output_dir=str(tmp_path),
            num_train_epochs=80,
            logging_steps=2,
            learning_rate=0.0,
            report_to=[],
            use_cpu=True,
            save_strategy="no",
        ),
        train_dataset=data,
        callbacks=[callback],
    )
    trainer.train()
    assert callback.monitor.findings
    assert callback.monitor.should_stop
    assert trainer.state.global_step < 640
    assert list((tmp_path / "tb").iterdir())


def test_stable_baselines() -> None:
    pytest.importorskip("torch")
    sb3 = pytest.importorskip("stable_baselines3")
    from tb_diagnose.callbacks import StableBaselinesCallback  # noqa: PLC0415 - after it was found

    callback = StableBaselinesCallback(tell=lambda _: None)
    model = sb3.PPO("MlpPolicy", "CartPole-v1", n_steps=64, learning_rate=0.3, seed=0, device="cpu")
    model.learn(64 * 60, callback=callback)
    tags = {series.tag for run in callback.monitor.report().runs for series in run.series}
    assert {"rollout/ep_rew_mean", "train/approx_kl", "train/value_loss"} <= tags
    assert callback.monitor.findings
