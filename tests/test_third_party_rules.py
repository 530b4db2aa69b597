"""Rules of other packages: found by their entry points, in a package that is really installed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.logs import write

pytestmark = pytest.mark.slow

PYPROJECT = """
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[project]
name = "rules-of-mine"
version = "1.0"
[tool.setuptools]
py-modules = ["rules_of_mine"]
[project.entry-points."tb_diagnose.rules"]
always-found = "rules_of_mine:always_found"
again = "rules_of_mine:overfitting"
no-rule = "rules_of_mine:NUMBER"
missing = "rules_of_mine:nothing"
"""
MODULE = '''
from dataclasses import replace

from tb_diagnose.findings import Severity, Span, Stat
from tb_diagnose.language import text
from tb_diagnose.rules.overfitting import overfitting
from tb_diagnose.model import Role
from tb_diagnose.rules.registry import EachSeries, Hit, rule

NUMBER = 7


@rule(
    name="always-found",
    group="the log itself",
    severity=Severity.INFO,
    subject=EachSeries(roles=(Role.LOSS,)),
    remedies=(),
    since="1.0",
)
def always_found(loss, options, context):
    """Find every loss."""
    yield Hit(
        message=text("{loss} is there", loss=context.name(loss)),
        evidence=(
            Stat(name=text("points"), value=float(len(loss)), limit=1.0),
            Span.on(loss, first_step=0, last_step=1, label=text("all")),
        ),
    )
'''


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory for PYTHONPATH in which the package is installed."""
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("target")
    (source / "pyproject.toml").write_text(PYPROJECT, "utf-8")
    (source / "rules_of_mine.py").write_text(MODULE, "utf-8")
    command = ["-m", "pip", "install", "--quiet", "--no-deps", "--target", str(target), str(source)]
    subprocess.run([sys.executable, *command], check=True, capture_output=True)
    return target


def ask(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(installed), *filter(None, [os.environ.get("PYTHONPATH")])])
    command = [sys.executable, "-m", "tb_diagnose", *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": path})


def test_it_is_listed_and_found_like_every_other(installed: Path, tmp_path: Path) -> None:
    write(tmp_path / "run", {"loss": [1.0, 0.5, 0.4, 0.3]})
    assert "always-found" in ask(installed, "rules").stdout
    report = json.loads(ask(installed, "check", str(tmp_path), "--format", "json").stdout)
    assert [f["message"] for f in report["findings"] if f["rule"] == "always-found"] == ["`loss` is there"]
    assert "Find every loss." in ask(installed, "explain", "always-found").stdout


def test_it_can_be_left_out_by_name(installed: Path, tmp_path: Path) -> None:
    write(tmp_path / "run", {"loss": [1.0, 0.5, 0.4, 0.3]})
    answer = ask(installed, "check", str(tmp_path), "--format", "json", "--ignore", "always-found")
    assert not [f for f in json.loads(answer.stdout)["findings"] if f["rule"] == "always-found"]


def test_what_is_no_rule_is_a_line_in_the_log(installed: Path) -> None:
    lines = ask(installed, "rules").stderr
    assert "which is to be the rule no-rule, is no rule" in lines
    assert "there is a rule overfitting already" in lines
    assert "the rule missing of rules_of_mine:nothing cannot be loaded" in lines
