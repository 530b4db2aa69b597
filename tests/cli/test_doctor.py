"""``tb-diagnose doctor``: what it finds sound, and what not."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from tb_diagnose.cli import doctor
from tb_diagnose.cli.main import main

NAME = "secret-project"


def unsound(logs: list[Path], config: Path | None = None) -> dict[str, str]:
    return {check.name: str(check.words) for check in doctor.examine(logs, config) if not check.is_sound}


def test_a_sound_installation() -> None:
    assert unsound([Path("demo_logs/s0-cured")]) == {}


def test_what_is_wrong_with_logs_and_config(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    (tmp_path / "bad.toml").write_text(f"{NAME} = 5")
    found = unsound([tmp_path / NAME, Path("demo_logs/damaged-log")], tmp_path / "bad.toml")
    assert found["config"] == "is not valid: ConfigError; `tb-diagnose check` says where"
    assert found["log"].startswith("0 runs, 0 series, 0 points")
    assert found["damage"].startswith("1 file damaged")
    assert unsound([tmp_path / "nowhere"]) == {"log": "is not there"}


@pytest.mark.parametrize("broken", ["not there", "broken"])
def test_a_plugin_that_tensorboard_cannot_use(monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    entry = metadata.EntryPoint("diagnose", "no_such_module:Loader", "tensorboard_plugins")
    found = [] if broken == "not there" else [entry]
    monkeypatch.setattr(metadata, "entry_points", lambda group: found if group == "tensorboard_plugins" else [])
    assert unsound([])["plugin"].startswith("TensorBoard does not know it" if not found else "cannot be loaded (Mod")


def test_it_names_nothing_of_the_user(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / NAME).mkdir()
    (tmp_path / NAME / "events.out.tfevents.1").write_bytes(b"no record")
    (tmp_path / f"{NAME}.toml").write_text(f'select = ["{NAME}"]')
    assert main(["doctor", str(tmp_path / NAME), "--config", str(tmp_path / f"{NAME}.toml"), "--lang", "en"]) == 1
    said = capsys.readouterr().out
    assert NAME not in said
    assert str(tmp_path) not in said
    assert "faults" in said
