"""Make docs/reference.md: every public name, command line option and config key, listed once."""

from __future__ import annotations

import argparse
import inspect
import sys
from collections.abc import Iterator
from enum import Enum
from typing import Any

from generated import ROOT, main

import tb_diagnose
from tb_diagnose.cli.options import parser_in
from tb_diagnose.language import Language
from tb_diagnose.rules import RULES
from tb_diagnose.tensorboard_plugin.loader import DiagnoseLoader

PATH = ROOT / "docs" / "reference.md"
TOP_LEVEL = {
    "select": "names of the rules to check; leave it out to check all",
    "ignore": "names of the rules to leave out",
    "[rules.NAME]": "thresholds of a rule, listed below",
    "[[roles]]": "`pattern` (a regular expression for the whole tag), `role`, `split`: what such tags are taken for",
    "[[suppress]]": "`rule`, `run` (a glob, by default every run), `reason`: findings that are known and accepted",
}


def page() -> str:
    """Return the page."""
    lines = [
        "# Reference",
        "",
        "Made from the code by `tools/gen_reference.py`. The routes of the tab are in [http_api.md](http_api.md), the",
        "form of a report in `tb_diagnose/schema/`.",
        "",
        "## Python",
        "",
        "`import tb_diagnose`; every name is loaded when it is first used.",
        "",
        "| name | what it is |",
        "|---|---|",
        *(f"| `{name}{_signature(name)}` | {_summary(name)} |" for name in tb_diagnose.__all__),
        "",
        "## Command line",
        "",
        *_commands(),
        "## TensorBoard",
        "",
        *_options(_tensorboard()),
        "## Config file",
        "",
        "`tb-diagnose.toml`, or `[tool.tb_diagnose]` in `pyproject.toml`.",
        "",
        "| key | meaning |",
        "|---|---|",
        *(f"| `{key}` | {meaning} |" for key, meaning in TOP_LEVEL.items()),
        "",
        *_thresholds(),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _signature(name: str) -> str:
    found = getattr(tb_diagnose, name)
    if not inspect.isfunction(found):
        return ""
    parts = [
        str(part.replace(annotation=inspect.Parameter.empty)) for part in inspect.signature(found).parameters.values()
    ]
    return f"({', '.join(parts)})"


def _summary(name: str) -> str:
    found = getattr(tb_diagnose, name)
    if name == "RULES":
        return "All rules by name, in the order in which they are listed."
    if name == "__version__":
        return "Version of this package."
    text = " ".join((inspect.getdoc(found) or "").split("\n\n")[0].split()).replace("``", "`").replace("|", "\\|")
    if isinstance(found, type) and issubclass(found, Enum):
        text += " " + ", ".join(f"`{item.value}`" for item in found) + "."
    return text


def _commands() -> Iterator[str]:
    parser = parser_in(Language.of("en"))
    [commands] = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]  # noqa: SLF001 - argparse has no public way to list them
    for name, command in commands.choices.items():
        yield f"### `tb-diagnose {name}`"
        yield ""
        yield from (line for text in (command.description, command.epilog) if text for line in (text, ""))
        yield from _options(command)


def _tensorboard() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(add_help=False)
    DiagnoseLoader().define_flags(parser)
    return parser


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield "| option | meaning |"
    yield "|---|---|"
    for action in parser._actions:  # noqa: SLF001 - the same
        names = ", ".join(action.option_strings) or action.metavar or action.dest
        value = f" {action.metavar or action.dest.upper()}" if action.option_strings and action.nargs != 0 else ""
        meaning = " ".join((action.help or "").replace("%%", "%").split()).replace("|", "\\|")
        yield f"| `{names}{value}` | {meaning} |"
    yield ""


def _thresholds() -> Iterator[str]:
    for rule in RULES.values():
        if rule.thresholds:
            yield f"### `[rules.{rule.name}]`"
            yield ""
            yield "| option | default | unit |"
            yield "|---|---:|---|"
            yield from (f"| `{one.name}` | `{_toml(one.default)}` | {one.unit} |" for one in rule.thresholds)
            yield ""


def _toml(value: Any) -> str:
    return str(list(value)) if isinstance(value, tuple) else str(value)


if __name__ == "__main__":
    sys.exit(main(__doc__ or "", {PATH: page()}))
