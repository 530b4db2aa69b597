"""The loader never stops TensorBoard."""

from __future__ import annotations

import argparse
import subprocess
import sys

import pytest
from tensorboard.plugins import base_plugin

from tb_diagnose.tensorboard_plugin.loader import DiagnoseLoader


def test_import_needs_the_standard_library_and_base_plugin_alone() -> None:
    script = (
        "import sys, tensorboard.plugins.base_plugin; before = set(sys.modules);"
        "import tb_diagnose.tensorboard_plugin.loader;"
        "print(*sorted(set(sys.modules) - before - set(sys.stdlib_module_names)))"
    )
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    ours = [name for name in run.stdout.split() if name.partition(".")[0] not in sys.stdlib_module_names]
    assert ours == [
        "tb_diagnose",
        "tb_diagnose.tensorboard_plugin",
        "tb_diagnose.tensorboard_plugin.loader",
        "tb_diagnose.version",
    ]


def test_the_flags_have_defaults_and_values() -> None:
    parser = argparse.ArgumentParser()
    DiagnoseLoader().define_flags(parser)
    assert parser.parse_args([]).diagnose_config == ""
    assert parser.parse_args([]).diagnose_memory == 0
    assert parser.parse_args(["--diagnose_memory", "500"]).diagnose_memory == 500
    assert parser.parse_args(["--diagnose_config", "a.toml"]).diagnose_config == "a.toml"
    assert "diagnose plugin" in parser.format_help()


def test_two_installations_of_the_plugin_share_the_flags() -> None:
    parser = argparse.ArgumentParser()
    DiagnoseLoader().define_flags(parser)
    DiagnoseLoader().define_flags(parser)
    flags = parser.parse_args(["--diagnose_config", "a.toml", "--diagnose_memory", "500"])
    assert (flags.diagnose_config, flags.diagnose_memory) == ("a.toml", 500)


@pytest.mark.parametrize(
    "missing", ["tb_diagnose.tensorboard_plugin.plugin", "tb_diagnose.tensorboard_plugin.session", "numpy"]
)
def test_a_missing_import_is_one_sentence_in_the_log(missing: str) -> None:
    script = (
        f"import sys; sys.modules[{missing!r}] = None;"
        "from tb_diagnose.tensorboard_plugin.loader import DiagnoseLoader;"
        "from tensorboard.plugins import base_plugin; print(DiagnoseLoader().load(base_plugin.TBContext()))"
    )
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert run.stdout == "None\n"
    [line] = run.stderr.splitlines()
    assert missing in line


def test_the_plugin_is_made_from_a_context_that_knows_nothing() -> None:
    plugin = DiagnoseLoader().load(base_plugin.TBContext())
    assert plugin is not None
    assert plugin.plugin_name == "diagnose"
    assert plugin.is_active() is False
