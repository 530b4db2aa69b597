"""Which module may import which: data flows one way."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from graphlib import TopologicalSorter
from importlib.util import resolve_name
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "tb_diagnose"
LAYERS = (
    ("version", "errors", "findings", "language", "paths", "packing"),
    ("points",),
    ("model",),
    ("sources", "roles", "features", "remedies"),
    ("rules",),
    ("explain", "engine.arbitration", "engine.config"),
    ("engine.config_entries",),
    ("engine.config_file",),
    ("engine.verdict", "engine.best_step", "engine.notes", "engine.signs"),
    ("engine.prescription", "engine.leading"),
    ("engine.engine",),
    ("compare",),
    ("api", "testing", "reporters"),
    ("callbacks", "tensorboard_plugin"),
    ("cli",),
    ("__main__",),
)
"""Parts of the package, the lowest first; a part imports from layers below its own, and from itself.

A folder is a part, but that of ``engine``, whose modules lie on five floors.
"""
PARTS_IN_SIGHT = {
    "sources": {"model", "points", "errors", "findings", "language", "paths"},
    "roles": {"model", "language"},
    "features": {"model", "language"},
    "rules": {"model", "findings", "features", "language"},
    "remedies": set[str](),
    "model": {"findings", "points", "packing", "language"},
    "points": {"packing"},
    "packing": set[str](),
    "findings": set[str](),
    "errors": set[str](),
    "paths": set[str](),
    "language": set[str](),
    "version": set[str](),
}
"""Where a part sees less than all layers below it."""
WHAT_RULES_SHARE = ("registry", "subjects", "thresholds", "context", "clauses")
"""Modules of ``rules`` that are no rules."""
TENSORBOARD_IN = ("sources.*", "tensorboard_plugin.*")
FLOORS_OF_THE_ENGINE = (
    "engine.arbitration",
    "engine.config",
    "engine.config_entries",
    "engine.config_file",
    "engine.verdict",
    "engine.best_step",
    "engine.notes",
    "engine.signs",
    "engine.prescription",
    "engine.leading",
    "engine.engine",
)
FORBIDDEN_IN_RULES = (
    "os",
    "os.*",
    "pathlib",
    "pathlib.*",
    "io",
    "sys",
    "subprocess",
    "socket",
    "logging",
    "time",
    "random",
)
FILES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix("__init__").rstrip("."): path
    for path in sorted(ROOT.rglob("*.py"))
}
"""Modules by name below the package; the package itself is the empty name."""


def part_of(module: str) -> str:
    if module in FLOORS_OF_THE_ENGINE:
        return module
    return module.partition(".")[0]


def parse(module: str) -> ast.Module:
    return ast.parse(FILES[module].read_text(encoding="utf-8"))


def imports(module: str) -> Iterator[str]:
    """Iterate over the full names of the modules that a module imports, at any place in it."""
    package = f"tb_diagnose.{module}".rstrip(".")
    if FILES[module].name != "__init__.py":
        package = package.rpartition(".")[0]
    for node in ast.walk(parse(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = resolve_name("." * node.level + (node.module or ""), package)
            for alias in node.names:
                inner = f"{base}.{alias.name}".removeprefix("tb_diagnose").removeprefix(".")
                yield f"tb_diagnose.{inner}" if base.startswith("tb_diagnose") and inner in FILES else base


def own(module: str) -> set[str]:
    """Return the parts of the package that a module imports from, without its own."""
    names = {part_of(name.removeprefix("tb_diagnose.")) for name in imports(module) if name.startswith("tb_diagnose.")}
    return names - {part_of(module)}


def test_every_part_has_its_layer() -> None:
    assert {part_of(module) for module in FILES} - {"", "engine"} <= {part for layer in LAYERS for part in layer}


@pytest.mark.parametrize("module", [module for module in FILES if module not in ("", "engine")])
def test_imports_go_one_way(module: str) -> None:
    part = part_of(module)
    level = next(i for i, layer in enumerate(LAYERS) if part in layer)
    below = {name for layer in LAYERS[:level] for name in layer}
    assert own(module) <= PARTS_IN_SIGHT.get(part, below)


def test_what_is_in_sight_lies_below() -> None:
    level = {part: i for i, layer in enumerate(LAYERS) for part in layer}
    assert all(level[seen] < level[part] for part, parts in PARTS_IN_SIGHT.items() for seen in parts)


def test_no_module_needs_itself() -> None:
    graph = {
        module: {name.removeprefix("tb_diagnose.") for name in imports(module) if name.startswith("tb_diagnose.")}
        for module in FILES
        if module
    }
    # A package's own __init__ collects its modules; they may name it, to import one another.
    for module, needed in graph.items():
        needed -= {module, module.rpartition(".")[0]}
    TopologicalSorter(graph).prepare()


@pytest.mark.parametrize("module", FILES)
def test_only_sources_and_the_plugin_know_tensorboard(module: str) -> None:
    knows = any(name.split(".")[0] in ("tensorboard", "google", "tensorflow") for name in imports(module))
    assert not knows or any(fnmatchcase(module, pattern) for pattern in TENSORBOARD_IN)


@pytest.mark.parametrize("module", FILES)
def test_only_the_command_line_prints_in_colour(module: str) -> None:
    knows = any(name.split(".")[0] == "rich" for name in imports(module))
    assert not knows or part_of(module) in ("cli", "reporters")


@pytest.mark.parametrize("module", [m for m in FILES if part_of(m) in ("rules", "features", "model", "findings")])
def test_what_decides_touches_nothing_outside(module: str) -> None:
    outside = {name for name in imports(module) if any(fnmatchcase(name, known) for known in FORBIDDEN_IN_RULES)}
    assert outside == set()
    calls = {
        node.func.id
        for node in ast.walk(parse(module))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not calls & {"open", "print", "input", "exec", "eval", "__import__"}


@pytest.mark.parametrize(
    "module",
    [
        m
        for m in FILES
        if m.startswith("rules.")
        and m not in ("rules.registry", "rules.subjects", "rules.thresholds", "rules.context", "rules.clauses")
    ],
)
def test_a_rule_knows_no_other_rule(module: str) -> None:
    known = {name for name in imports(module) if name.startswith("tb_diagnose.rules")}
    shared = {f"tb_diagnose.rules.{name}" for name in ("clauses", "agent_return", "blind_error_rate")}
    assert known - shared == {"tb_diagnose.rules.registry"}


@pytest.mark.parametrize("module", [m for m in FILES if FILES[m].name == "__init__.py" and m != "remedies"])
def test_a_package_describes_the_modules_it_has(module: str) -> None:
    words = ast.get_docstring(parse(module)) or ""
    named = [name.removeprefix("tb_diagnose.") for name in re.findall(r"``([a-z_][a-z_.]*)``", words)]
    named += re.findall(r"\b(\w+)\.py\b", words)
    assert [name for name in named if name not in FILES and f"{module}.{name}" not in FILES] == []
