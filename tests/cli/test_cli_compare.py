"""``tb-diagnose compare`` on real log directories."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tb_diagnose.cli.main import main
from tb_diagnose.compare import compare
from tb_diagnose.reporters import Style
from tb_diagnose.reporters.comparison import COMPARISONS, duration
from tb_diagnose.testing import decay, flat
from tests.compare.runs import subject
from tests.sources.records import curve, version, write
from tests.sources.test_hparams import session


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Six trainings; with the higher rates they are stuck."""
    monkeypatch.chdir(tmp_path)
    for lr in (0.001, 0.01, 0.1, 0.2, 0.3, 0.4):
        folder = tmp_path / "logs" / f"lr-{lr:g}"
        end = 0.1 + lr
        train = decay(2.3, end) if lr < 0.1 else flat(0.6931, 40, noise=0.001)
        val = decay(2.2, end + 0.05) if lr < 0.1 else flat(0.6931, 40, noise=0.0005)
        write(folder / "events.out.tfevents.1", [version(), session({"lr": lr, "bs": 32.0})])
        write(folder / "train" / "events.out.tfevents.1", [version(), *curve("loss", train.tolist())])
        write(folder / "validation" / "events.out.tfevents.1", [version(), *curve("loss", val.tolist())])
    return tmp_path / "logs"


def test_json(logs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(logs), "--format", "json", "--baseline", "lr-0.01"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert (made["schema_version"], made["winner"], made["baseline"]) == (1, "lr-0.001", "lr-0.01")
    assert [(one["run"], one["place"]) for one in made["ranking"]][:3] == [
        ("lr-0.001", 1),
        ("lr-0.01", 2),
        ("lr-0.1", None),
    ]
    assert made["hparams"] == [{"name": "lr", "values": [0.001, 0.01, 0.1, 0.2, 0.3, 0.4]}]
    assert made["hparams_alike"] == 1
    assert made["search"]["hypotheses"] > 0


def test_text(logs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(logs)]) == 0
    text = capsys.readouterr().out
    assert text.startswith("lr-0.001 is the best by validation loss: 0.1")
    assert "a different seed could change the ranking" in text
    assert "it does not learn (not-learning): lr-0.1, lr-0.2, lr-0.3, lr-0.4\n" in text
    assert "Fisher's exact test, Holm's correction, alpha 0.05" in text


def test_chosen_runs_of_several_directories(logs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(logs / "lr-0.001"), str(logs / "lr-0.01"), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["runs"] == ["lr-0.001", "lr-0.01"]
    assert main(["compare", str(logs), "--run", "lr-0.0*", "--format", "json", "-o", "out.json"]) == 0
    assert json.loads(Path("out.json").read_text())["runs"] == ["lr-0.001", "lr-0.01"]


def test_the_log_directory_itself_is_shown_with_its_name(logs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["compare", str(logs / "lr-0.01"), "--run", ".", "--baseline", "."]
    assert main(asked) == 0
    text = capsys.readouterr().out
    assert ". (lr-0.01) (baseline)" in text
    assert main([*asked, "--format", "json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert (made["runs"], made["baseline"]) == (["."], ".")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--run", "x*"], "no run is called x*"),
        (["--baseline", "x"], "there is no run 'x' to be the baseline"),
        (["--by", "accuracy"], "they can be by: validation loss, training loss"),
        (["--format", "xml"], "xml"),
    ],
)
def test_what_cannot_be_done(logs: Path, options: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(logs), *options]) == 2
    assert sentence in capsys.readouterr().err


def test_80_columns() -> None:
    runs = [
        subject(
            f"experiments/resnet50-cosine/lr-{lr}/seed-{seed}",
            [1.0, lr + seed / 1000],
            rules=["diverged"] if lr > 0.1 else [],
            lr=lr,
            optimizer="stochastic gradient descent",
            seed=float(seed),
        )
        for lr in (0.1, 0.2)
        for seed in range(5)
    ]
    text = COMPARISONS["text"](compare(runs, baseline=runs[0].name), Style(width=80))
    assert max(map(len, text.splitlines())) <= 80
    assert "diverged in 5 of 5 runs with lr >= 0.2, in 0 of 5 with lr < 0.2" in " ".join(text.split())
    assert "is better than" in " ".join(text.split())


def test_runs_that_are_not_ranked_take_a_line_a_reason() -> None:
    runs = [subject("best", [0.1]), subject("second", [0.2])]
    runs += [subject(f"stuck-{n:02}", [0.7], rules=["stuck-at-chance"]) for n in range(41)]
    runs += [subject("a-name-" + "x" * 50 + "-seed-3", [0.8], rules=["stuck-at-chance", "non-finite"])]
    text = COMPARISONS["text"](compare(runs), Style())
    told = text[text.index("Not ranked") :].split("\n\n")[0].splitlines()[1:]
    assert told == [
        "  it only guesses (stuck-at-chance): stuck-00, stuck-01, stuck-02, stuck-03 and 38 more",
        "  it has values that are not finite (non-finite): a-name-xxxxxxxxxxxxx...xxxxxxxxxxxxx-seed-3",
    ]


def test_names_cannot_steer_a_terminal() -> None:
    text = COMPARISONS["text"](compare([subject("a\x1b[31m"), subject("b", [0.4])]), Style())
    assert "\x1b" not in text


@pytest.mark.parametrize(
    ("seconds", "text"), [(None, "-"), (3.4, "3 s"), (600.0, "10 min"), (9000.0, "2.5 h"), (260_000.0, "3.0 d")]
)
def test_durations(seconds: float | None, text: str) -> None:
    assert duration(seconds) == text
