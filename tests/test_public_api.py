from __future__ import annotations

import ast
import inspect
import subprocess
import sys

import pytest

import tb_diagnose

HEAVY = ("numpy", "tb_diagnose.engine.engine", "tb_diagnose.rules", "tb_diagnose.sources", "google.protobuf")
"""What TensorBoard must not pay for, or fail with, at a start without a look at the tab."""


def kind(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2), name


def names_for_type_checkers() -> set[str]:
    tree = ast.parse(inspect.getsource(tb_diagnose))
    [block] = [node for node in tree.body if isinstance(node, ast.If)]
    return {alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}


def test_all_is_complete_and_sorted() -> None:
    assert sorted(tb_diagnose.__all__, key=kind) == list(tb_diagnose.__all__)
    assert set(tb_diagnose.__all__) == {"__version__", *tb_diagnose._HOME}  # noqa: SLF001 - its own table
    assert set(tb_diagnose.__all__) == {"__version__", *names_for_type_checkers()}


@pytest.mark.parametrize("name", tb_diagnose.__all__)
def test_every_name_loads(name: str) -> None:
    assert getattr(tb_diagnose, name) is not None


def test_dir_shows_every_name() -> None:
    script = "import tb_diagnose; print(*dir(tb_diagnose))"
    done = subprocess.run([sys.executable, "-c", script], check=True, text=True, stdout=subprocess.PIPE)
    assert set(tb_diagnose.__all__) <= set(done.stdout.split())


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="module 'tb_diagnose' has no attribute 'diagnoze'"):
        tb_diagnose.diagnoze  # noqa: B018 - that is the point


@pytest.mark.parametrize("name", [name for name in tb_diagnose.__all__ if name != "__version__"])
def test_every_name_is_documented(name: str) -> None:
    assert name == "RULES" or inspect.getdoc(getattr(tb_diagnose, name))


def loaded_by(statement: str) -> set[str]:
    script = f"{statement}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], check=True, text=True, stdout=subprocess.PIPE)
    return set(done.stdout.split())


@pytest.mark.parametrize("statement", ["import tb_diagnose", "import tb_diagnose.version"])
def test_the_package_alone_loads_nothing_heavy(statement: str) -> None:
    assert loaded_by(statement) & {*HEAVY, "tensorboard", "tb_diagnose.model"} == set()


def test_the_loader_loads_nothing_heavy_of_its_own() -> None:
    tensorboards = loaded_by("from tensorboard.plugins import base_plugin")
    ours = loaded_by("import tb_diagnose.tensorboard_plugin.loader") - tensorboards
    assert {name for name in ours if name.startswith("tb_diagnose")} == {
        "tb_diagnose",
        "tb_diagnose.tensorboard_plugin",
        "tb_diagnose.tensorboard_plugin.loader",
        "tb_diagnose.version",
    }
    assert ours & set(HEAVY) == set()


def test_python_users_need_no_tensorboard_to_judge_arrays() -> None:
    assert "tensorboard" not in loaded_by("import tb_diagnose.testing")
