"""Tables with a column that counts."""

from __future__ import annotations

import pytest

from tb_diagnose.sources.formats.table import is_table, read_table


def read(words: str) -> dict[str, list[tuple[float, float]]]:
    curves = read_table(words)
    assert curves is not None
    return {
        tag: list(zip(c.view().steps.tolist(), c.view().values.tolist(), strict=True))
        for tag, c in curves.columns(7.0).items()
    }


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            "epoch,loss,val_loss\n0,0.7,0.8\n1,0.6,0.7\n",
            {"loss": [(0, 0.7), (1, 0.6)], "val_loss": [(0, 0.8), (1, 0.7)]},
            id="CSVLogger",
        ),
        pytest.param(
            "        epoch,   train/box_loss\n            1,              1.5\n            2,              1.2\n",
            {"train/box_loss": [(1, 1.5), (2, 1.2)]},
            id="padded, as ultralytics wrote it",
        ),
        pytest.param(
            "epoch,step,train_loss,val_loss\n0,49,0.7,\n0,49,,0.8\n1,99,0.5,\n1,99,,0.6\n",
            {
                "train_loss": [(49, 0.7), (99, 0.5)],
                "val_loss": [(49, 0.8), (99, 0.6)],
                "epoch": [(49, 0), (49, 0), (99, 1), (99, 1)],
            },
            id="Lightning, with empty cells",
        ),
        pytest.param(
            "rollout/ep_rew_mean,time/total_timesteps,train/loss\n1.5,2048,\n2.5,4096,0.1\n",
            {"rollout/ep_rew_mean": [(2048, 1.5), (4096, 2.5)], "train/loss": [(4096, 0.1)]},
            id="Stable-Baselines3",
        ),
        pytest.param(
            "step\tloss\n10\t0.5\n20\tnan\n30\t-inf\n",
            {"loss": [(10, 0.5), (20, float("nan")), (30, float("-inf"))]},
            id="tabs",
        ),
        pytest.param("step;loss\n10;0.5\n20;0.4\n", {"loss": [(10, 0.5), (20, 0.4)]}, id="semicolons"),
        pytest.param("\ufeffEpoch,Loss\n1,0.5\n".lstrip("\ufeff"), {"Loss": [(1, 0.5)]}, id="capitals"),
        pytest.param("epoch,loss\n1,0.5\nepoch,loss\n2,0.4\n", {"loss": [(1, 0.5), (2, 0.4)]}, id="resumed"),
        pytest.param('epoch,loss,note\n1,0.5,"a, b"\n2,0.4,best\n', {"loss": [(1, 0.5), (2, 0.4)]}, id="words"),
        pytest.param("epoch,loss\n1,0.5\n2,0.", {"loss": [(1, 0.5), (2, 0.0)]}, id="cut off"),
        pytest.param("epoch,loss\n0.5,0.7\n1.0,0.6\n", {"loss": [(0, 0.7), (1, 0.6)]}, id="fractions of epochs"),
    ],
)
def test_tables(words: str, expected: dict[str, list[tuple[float, float]]]) -> None:
    assert is_table(words)
    found = read(words)
    assert found.keys() == expected.keys()
    for tag, points in expected.items():
        assert [step for step, _ in found[tag]] == [step for step, _ in points]
        assert [value for _, value in found[tag]] == pytest.approx([value for _, value in points], nan_ok=True)


def test_times() -> None:
    curves = read_table("timestamp,step,loss\n1700000000.5,1,0.5\n,2,0.4\n")
    assert curves is not None
    assert curves.columns(7.0)["loss"].view().wall_times.tolist() == [1700000000.5, 7.0]


@pytest.mark.parametrize(
    "words",
    [
        "",
        "loss\n0.5\n",
        "a,b\n1,2\n",
        "1,2\n3,4\n",
        "epoch and so on, he said\nmore, words\n",
        "step,\n\n",
        '"step,loss\n1,2',
    ],
)
def test_other_tables_are_left_alone(words: str) -> None:
    assert not is_table(words) or read_table(words) is None
