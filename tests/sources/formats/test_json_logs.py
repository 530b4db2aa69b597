"""JSON documents and JSON lines."""

from __future__ import annotations

import json

import pytest

from tb_diagnose.sources.formats.json_logs import is_json, read_json

ROWS = [{"step": 1, "loss": 0.7}, {"step": 2, "loss": 0.6}]


def read(words: str) -> dict[str, list[tuple[int, float]]]:
    assert is_json(words)
    curves = read_json(words)
    assert curves is not None
    return {
        tag: list(zip(c.view().steps.tolist(), c.view().values.tolist(), strict=True))
        for tag, c in curves.columns(0).items()
    }


def test_the_state_of_a_hugging_face_trainer() -> None:
    state = {
        "best_metric": 0.5,
        "log_history": [
            {"epoch": 0.5, "learning_rate": 5e-5, "loss": 0.7, "step": 10},
            {"epoch": 0.5, "eval_loss": 0.8, "eval_runtime": 1.0, "step": 10},
            {"epoch": 1.0, "learning_rate": 4e-5, "loss": 0.6, "step": 20},
            {"epoch": 1.0, "train_loss": 0.65, "step": 20},
        ],
    }
    found = read(json.dumps(state))
    assert found["train/loss"] == [(10, 0.7), (20, 0.6)]
    assert found["eval/loss"] == [(10, 0.8)]
    assert found["train/learning_rate"] == [(10, 5e-5), (20, 4e-5)]


@pytest.mark.parametrize("write", [json.dumps, str])
@pytest.mark.parametrize("wrapped", [False, True])
def test_the_history_of_keras(write: type[str], wrapped: bool) -> None:  # noqa: FBT001 - a parameter of the test
    history = {"loss": [0.7, 0.6], "val_loss": [0.8, 0.7]}
    found = read(write({"history": history, "epoch": [0, 1]} if wrapped else history))
    assert found == {"loss": [(0, 0.7), (1, 0.6)], "val_loss": [(0, 0.8), (1, 0.7)]}


@pytest.mark.parametrize(
    "words",
    [json.dumps(ROWS), "\n".join(map(json.dumps, ROWS)), "\n".join(map(json.dumps, ROWS)) + '\n{"step": 3, "lo'],
)
def test_rows(words: str) -> None:
    assert read(words) == {"loss": [(1, 0.7), (2, 0.6)]}


def test_rows_of_mmcv() -> None:
    rows = [
        {"env_info": "words"},
        {"mode": "train", "epoch": 1, "iter": 50, "loss": 0.7},
        {"mode": "train", "epoch": 1, "iter": 100, "loss": 0.6},
        {"mode": "val", "epoch": 1, "iter": 20, "bbox_mAP": 0.1},
        {"mode": "train", "epoch": 2, "iter": 50, "loss": 0.5},
    ]
    found = read("\n".join(map(json.dumps, rows)))
    assert found["train/loss"] == [(50, 0.7), (100, 0.6), (150, 0.5)]
    assert found["val/bbox_mAP"] == [(100, 0.1)]


def test_inner_objects_and_what_is_no_number() -> None:
    rows = [{"step": n, "train": {"loss": 0.5, "ok": True}, "note": "words", "many": [1, 2]} for n in range(2)]
    assert read(json.dumps(rows)) == {"train/loss": [(0, 0.5), (1, 0.5)]}


@pytest.mark.parametrize(
    "words",
    [
        "{}",
        "[]",
        '{"name": "package", "version": 1}',
        '[{"id": 1, "area": 2}, {"id": 2, "area": 3}]',
        '{"learning_rate": 0.1, "layers": [64, "relu"]}',
        "[" * 100_000,
        "{'a': __import__('os')}",
        "not JSON",
    ],
)
def test_other_documents_are_left_alone(words: str) -> None:
    assert read_json(words) is None
