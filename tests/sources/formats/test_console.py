"""Console text, as libraries print it and as people paste it."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.sources.formats import read_text
from tb_diagnose.sources.formats.console import is_console, read_console
from tests.sources.formats import texts

Expected = dict[str, list[tuple[int, float]]]


def read(words: str) -> Expected:
    curves = read_console(words)
    assert curves is not None
    return {
        tag: list(zip(column.view().steps.tolist(), column.view().values.tolist(), strict=True))
        for tag, column in curves.columns(0).items()
    }


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            texts.KERAS,
            {"loss": [(1, 0.69), (2, 0.6), (3, 0.5)], "val_loss": [(1, 0.7), (2, 0.68), (3, 0.71)]},
            id="Keras",
        ),
        pytest.param(texts.KERAS_3, {"loss": [(1, 1.2), (2, 0.9)], "val_loss": [(1, 1.1), (2, 1.0)]}, id="Keras 3"),
        pytest.param(
            texts.HUGGING_FACE,
            {"loss": [(0, 0.6931), (1, 0.6531), (3, 0.6031)], "eval_loss": [(2, 0.66), (4, 0.64)]},
            id="Hugging Face",
        ),
        pytest.param(
            texts.NANO_GPT,
            {
                "train_loss": [(0, 4.2874), (20, 1.9)],
                "val_loss": [(0, 4.2823), (20, 2.0)],
                "loss": [(0, 4.2664), (10, 3.2414), (20, 1.99)],
            },
            id="nanoGPT",
        ),
        pytest.param(
            texts.MEGATRON,
            {"lm_loss": [(100, 7.212), (200, 6.212), (300, 6.012)], "val/lm_loss_value": [(200, 6.3), (300, 6.1)]},
            id="Megatron",
        ),
        pytest.param(
            texts.TORCH_EXAMPLE,
            {
                "train/Loss": [(0, 2.300039), (640, 2.21347), (1280, 0.300039), (1920, 0.21347)],
                "test/Average_loss": [(640, 0.0517), (1920, 0.0417)],
                "test/Accuracy": [(640, 0.9836), (1920, 0.9886)],
            },
            id="PyTorch's example",
        ),
        pytest.param(
            texts.FAIRSEQ,
            {"train/loss": [(1000, 9.11), (2000, 7.11)], "val/loss": [(1000, 8.11), (2000, 7.51)]},
            id="fairseq",
        ),
        pytest.param(
            texts.LIGHTNING, {"train_loss": [(3, 0.512), (4, 0.412)], "val_loss": [(3, 0.6), (4, 0.5)]}, id="Lightning"
        ),
        pytest.param(
            texts.MMENGINE,
            {
                "train/loss": [(50, 0.7321), (100, 0.6321), (150, 0.5321), (200, 0.5021)],
                "val/coco/bbox_mAP": [(100, 0.123), (200, 0.223)],
            },
            id="mmengine",
        ),
        pytest.param(
            texts.YOLO,
            {
                "train/box_loss": [(1, 1.156), (2, 1.056)],
                "val/mAP50": [(1, 0.605), (2, 0.705)],
                "val/P": [(1, 0.642), (2, 0.742)],
            },
            id="ultralytics",
        ),
        pytest.param(
            texts.CHINESE,
            {
                "训练损失": [(1, 0.69), (2, 0.59)],
                "验证损失": [(1, 0.7), (2, 0.65)],
                "验证准确率": [(1, 0.512), (2, 0.552)],
            },
            id="Chinese labels",
        ),
        pytest.param(
            texts.KEY_VALUE,
            {"loss": [(1200, 0.123), (1300, 0.113)], "acc": [(1200, 0.971), (1300, 0.972)]},
            id="key=value",
        ),
        pytest.param(
            texts.HAND_WRITTEN,
            {"Train_Loss": [(1, 0.9), (2, 0.8), (3, 0.7)], "Val_Loss": [(1, 0.95), (2, 0.91), (3, 0.93)]},
            id="by hand",
        ),
    ],
)
def test_what_trainings_print(words: str, expected: Expected) -> None:
    assert is_console(words)
    found = read(words)
    for tag, points in expected.items():
        assert [step for step, _ in found[tag]] == [step for step, _ in points], tag
        assert [value for _, value in found[tag]] == pytest.approx([value for _, value in points]), tag


def test_values_that_are_not_finite() -> None:
    values = [value for _, value in read(texts.KEY_VALUE)["grad_norm"]]
    assert math.isnan(values[0])
    assert values[1] == math.inf


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_ends_of_lines_do_not_matter(end: str) -> None:
    assert read(texts.KERAS.replace("\n", end)) == read(texts.KERAS)


def test_other_lines_between_do_not_matter() -> None:
    noisy = "\n".join(
        f"WARNING:root:something about {n} workers\n{line}" for n, line in enumerate(texts.KERAS.split("\n"))
    )
    assert read(noisy)["loss"] == read(texts.KERAS)["loss"]


@pytest.mark.parametrize(
    "words",
    [
        "",
        "hello",
        "a recipe: 2 eggs, 100 g of sugar\nanother: 3 eggs, 200 g of sugar\n",
        "Epoch 1/10\nEpoch 2/10\n",
        "loss: 0.5\n",
        "Serving on port 6006\nGET /loss 200\nGET /acc 404\n",
    ],
)
def test_what_is_no_training(words: str) -> None:
    assert not is_console(words)
    assert read_text(words) is None


@given(st.text(max_size=400))
def test_any_text_can_be_looked_at(words: str) -> None:
    read_text(words)


@given(st.lists(st.sampled_from([*texts.MMENGINE.split("\n"), *texts.YOLO.split("\n"), *texts.KERAS_3.split("\n")])))
def test_lines_in_any_order_can_be_read(lines: list[str]) -> None:
    read_text("\n".join(lines))
