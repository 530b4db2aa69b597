"""The config file: which one it is, and its text as a TOML document.

    # tb-diagnose.toml, or the same below [tool.tb_diagnose] in pyproject.toml
    ignore = ["no-validation"]

    [rules.too-few-points]
    min_points = 5

    [[roles]]
    pattern = "Loss/lr.*"  # a regular expression that must match the whole tag
    role = "learning_rate"

    [[families]]
    run = "agents/*"
    family = "reinforcement"

    [[suppress]]
    rule = "overfitting"
    run = "ablation/*"
    reason = "trained past the best step on purpose"

Whatever the file holds, reading it takes bounded time and ends in a ``Config`` or in one sentence.
"""

from __future__ import annotations

import stat
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from tb_diagnose.engine.config import Config
from tb_diagnose.engine.config_entries import config_of, typed
from tb_diagnose.errors import ConfigError
from tb_diagnose.language import text
from tb_diagnose.paths import expanded

# One parser under two names: the standard library took it in with Python 3.11.
tomllib: Any = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")

FILE = "tb-diagnose.toml"
PYPROJECT = "pyproject.toml"
TABLE = "tool.tb_diagnose"

_MOST_BYTES = 256_000
# The parser takes time by the square of the parts of a dotted key, which has no line break in it.
_MOST_DOTS = 300


def configured(path: Path | None) -> Config:
    """Return the config of a file, or where none is named that of the working directory, or else the default.

    Args:
        path: A config file, which may begin with ``~``.

    Raises:
        ConfigError: As for ``load_config``.
    """
    if path is None:
        try:
            path = find_config(Path.cwd())
        except OSError:  # the working directory is gone
            path = None
        return Config() if path is None else load_config(path)
    return load_config(expanded(path))


def find_config(start: Path) -> Path | None:
    """Return the config file of a directory: ``tb-diagnose.toml``, else a ``pyproject.toml`` with our table."""
    if (own := start / FILE).exists():
        return own
    shared = start / PYPROJECT
    try:
        content = _content(shared)
        tool = _document(content, shared).get("tool")
    except ConfigError:
        # Another tool's broken file is not ours to complain about, unless we are in it.
        return shared if _mentions_us(shared) else None
    return shared if isinstance(tool, dict) and "tb_diagnose" in tool else None


def load_config(path: Path) -> Config:
    """Read a config file.

    Args:
        path: A TOML file; in a ``pyproject.toml`` only the table ``[tool.tb_diagnose]`` is read.

    Raises:
        ConfigError: The file cannot be read, or something in it is not valid.
    """
    document = _document(_content(path), path)
    where = str(path)
    if path.name == PYPROJECT:
        tool = typed(document.get("tool", {}), dict, text("{path}: [tool]", path=path))
        if "tb_diagnose" not in tool:
            raise ConfigError(text("{path}: has no table [{table}]", path=path, table=TABLE))
        document, where = tool["tb_diagnose"], f"{path}: [{TABLE}]"
    return config_of(typed(document, dict, where), where)


def _content(path: Path) -> str:
    """Return the text of a config file."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe or a terminal may never end
            raise ConfigError(text("{path}: is not a regular file", path=path))
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ConfigError(text("{path}: cannot be read: {reason}", path=path, reason=reason)) from error
    if len(content) > _MOST_BYTES:
        raise ConfigError(text("{path}: is larger than {most} kB", path=path, most=_MOST_BYTES // 1000))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(text("{path}: is not UTF-8 text", path=path)) from error


def _document(content: str, path: Path) -> dict[str, Any]:
    for number, line in enumerate(content.split("\n"), 1):
        if line.count(".") > _MOST_DOTS:
            raise ConfigError(
                text("{path}: line {number} has more than {most} dots", path=path, number=number, most=_MOST_DOTS)
            )
    try:
        document: dict[str, Any] = tomllib.loads(content)
    except RecursionError as error:
        raise ConfigError(text("{path}: is nested too deep", path=path)) from error
    except ValueError as error:  # besides TOML's own error, an integer with thousands of digits
        raise ConfigError(text("{path}: is not valid TOML: {reason}", path=path, reason=str(error))) from error
    return document


def _mentions_us(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return f"[{TABLE}".encode() in file.read(_MOST_BYTES)
    except OSError:
        return False
