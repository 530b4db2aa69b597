"""The wheel: what is in it, and that it makes the tab appear in an environment of its own."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.e2e.logs import write
from tests.e2e.server import tensorboard

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
BUNDLE = "tb_diagnose/static/index.js"
SOURCES = ("setup.py", "pyproject.toml", "README.md", "LICENSE", "tb_diagnose")


def run(*command: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
    """Run a program and return what it printed; a failure shows it."""
    result = subprocess.run(
        [str(part) for part in command], check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if options.get("check", True):
        assert result.returncode == 0, result.stdout
    return result


def pip_wheel(source: Path, target: Path, **options: object) -> subprocess.CompletedProcess[str]:
    return run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", target, source, **options)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what a wheel is built from, so that nothing is left behind in the working tree."""
    copy = tmp_path_factory.mktemp("source")
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, copy / name)
    return copy


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("wheel")
    pip_wheel(source, target)
    [path] = target.glob("*.whl")
    return path


def test_it_holds_the_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        [entry_points] = [archive.read(name).decode() for name in names if name.endswith("entry_points.txt")]
    package = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "tb_diagnose").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert {name for name in names if ".dist-info/" not in name} == package
    assert package >= {BUNDLE, "tb_diagnose/py.typed", "tb_diagnose/schema/report.v1.schema.json"}
    assert "diagnose = tb_diagnose.tensorboard_plugin.loader:DiagnoseLoader" in entry_points
    assert "tb-diagnose = tb_diagnose.cli.main:main" in entry_points
    assert wheel.name.endswith("-py3-none-any.whl")


def test_its_readme_has_no_link_that_leads_nowhere(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        [metadata] = [archive.read(name).decode() for name in archive.namelist() if name.endswith("/METADATA")]
    assert "Description-Content-Type: text/markdown" in metadata
    assert "## Settings" in metadata
    assert re.findall(r"\]\((?!https?:|#)[^)]*\)", metadata) == []


def test_it_is_refused_without_the_tab(source: Path, tmp_path: Path) -> None:
    bundle = source / BUNDLE
    held = bundle.rename(tmp_path / "index.js")
    try:
        result = pip_wheel(source, tmp_path, check=False)
    finally:
        held.rename(bundle)
    assert result.returncode != 0
    assert "index.js is missing" in result.stdout
    assert "make bundle" in result.stdout


def test_installed_alone_it_makes_the_tab_appear(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    scripts = tmp_path / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    run(scripts / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel)
    write(tmp_path / "logs" / "run", {"loss": [1.0, 0.5, 0.2]})
    with tensorboard("--logdir", "logs", python=str(scripts / "python"), cwd=tmp_path) as server:
        server.wait_until_read()
        tab = server.json("data/plugins_listing")["diagnose"]
        assert tab["tab_name"] == "Diagnose"
        code = server.get(tab["loading_mechanism"]["module_path"].lstrip("/"))
        assert hashlib.sha256(code).digest() == hashlib.sha256((ROOT / BUNDLE).read_bytes()).digest()
        assert [row["name"] for row in server.diagnose("runs")["runs"]] == ["run"]
        assert b"plugin/diagnose" in server.get("data/plugin_entry.html?name=diagnose")
    result = run(scripts / "tb-diagnose", "check", tmp_path / "logs", check=False)
    assert result.returncode == 0, result.stdout
    assert "run" in result.stdout
