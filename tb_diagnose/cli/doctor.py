"""``tb-diagnose doctor``: is the installation sound, and can these logs be read?

What it says is made to be pasted into a bug report, so it names no path, run or tag: counts, versions and kinds only.
"""

from __future__ import annotations

import platform
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata, resources
from pathlib import Path

from tb_diagnose.engine.config_file import configured
from tb_diagnose.errors import UserError
from tb_diagnose.language import Text, plural, text
from tb_diagnose.paths import expanded
from tb_diagnose.rules import GROUP, RULES
from tb_diagnose.sources import open_source

_NEEDED = ("tensorboard", "numpy", "protobuf", "rich")
_OPTIONAL = ("tensorflow", "zstandard")
_SLOW = 5e6  # bytes a second
_ENOUGH_TO_TELL = 1.0  # seconds


@dataclass(frozen=True)
class Check:
    """One line of the answer.

    Attributes:
        name: What was looked at.
        words: What was seen.
        is_sound: Whether it is as it should be.
    """

    name: str
    words: str | Text
    is_sound: bool = True


def examine(logs: Sequence[Path], config: Path | None) -> list[Check]:
    """Look at the installation, the config and the logs; nothing is said of them by name.

    Args:
        logs: Logs to try to read; may be none.
        config: A config file; by default that of the working directory.
    """
    return [*_versions(), *_plugin(), *_rules(), _config(config), *(check for log in logs for check in _log(log))]


def _versions() -> Iterator[Check]:
    yield Check("python", f"{platform.python_version()} ({sys.implementation.name}, {platform.system()})")
    yield _version("tb-diagnose")
    for name in _NEEDED:
        yield _version(name)
    for name in _OPTIONAL:
        yield _version(name, is_needed=False)


def _version(name: str, *, is_needed: bool = True) -> Check:
    try:
        return Check(name, metadata.version(name))
    except metadata.PackageNotFoundError:
        return Check(name, text("not installed"), is_sound=not is_needed)


def _plugin() -> Iterator[Check]:
    named = [one for one in metadata.entry_points(group="tensorboard_plugins") if one.name == "diagnose"]
    others = {one.name for one in metadata.entry_points(group="tensorboard_plugins")} - {"diagnose"}
    if not named:
        yield Check(
            "plugin", text("TensorBoard does not know it: install tb-diagnose beside TensorBoard"), is_sound=False
        )
        return
    try:
        named[0].load()
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it is what is asked
        yield Check("plugin", text("cannot be loaded ({error})", error=_kind(error)), is_sound=False)
        return
    bundle = resources.files("tb_diagnose") / "static" / "index.js"
    if not bundle.is_file():
        yield Check("plugin", text("the tab's code is missing: run `make bundle`, or install again"), is_sound=False)
        return
    yield Check("plugin", plural("beside {n} other plugin", "beside {n} other plugins", len(others)))


def _rules() -> Iterator[Check]:
    third_party = len(list(metadata.entry_points(group=GROUP)))
    added = sum(not rule.check.__module__.startswith("tb_diagnose.") for rule in RULES.values())
    words = text("{own} of tb-diagnose, {added} of other packages", own=len(RULES) - added, added=added)
    yield Check("rules", words, is_sound=added == third_party)


def _config(path: Path | None) -> Check:
    try:
        config = configured(path)
    except UserError as error:
        return Check(
            "config", text("is not valid: {kind}; `tb-diagnose check` says where", kind=_kind(error)), is_sound=False
        )
    changed = sum(map(bool, (config.select, config.ignore, config.options, config.roles, config.suppressions)))
    return Check("config", text("is the default") if not changed else text("is valid"))


def _log(path: Path) -> Iterator[Check]:
    """Try to read a log, and say how much it is, what is wrong with it and how fast it came."""
    if not expanded(path).exists():
        yield Check("log", text("is not there"), is_sound=False)
        return
    began = time.monotonic()
    try:
        source = open_source(str(path))
        for _ in source.refresh():
            pass
    except UserError as error:
        yield Check("log", text("cannot be read: {reason}", reason=_kind(error)), is_sound=False)
        return
    seconds = time.monotonic() - began
    runs = list(source.tb_runs.values())
    series = sum(len(run.series) for run in runs)
    points = sum(len(one.points) for run in runs for one in run.series.values())
    bytes_read = sum(run.bytes_read for run in runs)
    is_slow = seconds > _ENOUGH_TO_TELL and bytes_read / seconds < _SLOW
    yield Check(
        "log",
        text(
            "{runs}, {series}, {points}; {megabytes} MB in {seconds} s",
            runs=plural("{n:,} run", "{n:,} runs", len(runs)),
            series=plural("{n:,} series", "{n:,} series", series),
            points=plural("{n:,} point", "{n:,} points", points),
            megabytes=f"{bytes_read / 1e6:,.1f}",
            seconds=f"{seconds:.1f}",
        ),
        is_sound=bool(series),
    )
    if is_slow:
        yield Check("speed", text("slow: a network file system, or very many small files?"), is_sound=False)
    complaints = Counter(warning.damage for run in runs for warning in run.warnings)
    if complaints:
        yield Check(
            "damage",
            text(
                "{damaged} damaged, {remarks} with remarks; `tb-diagnose check -v` names them",
                damaged=plural("{n:,} file", "{n:,} files", complaints[True]),
                remarks=plural("{n:,} file", "{n:,} files", complaints[False]),
            ),
            is_sound=not complaints[True],
        )


def _kind(error: BaseException) -> str:
    """Return what kind of error it is, without the names that its sentence may hold."""
    cause = error.__cause__
    return f"{type(error).__name__}{f' from {type(cause).__name__}' if cause else ''}"


def render(checks: Sequence[Check], say: Callable[..., str], *, unicode: bool) -> str:
    """Return the lines."""
    sound, unsound = ("✔", "✖") if unicode else ("ok", "!!")
    width = max(len(check.name) for check in checks)
    lines = [f"{sound if c.is_sound else unsound} {c.name:{width}}  {say(c.words)}" for c in checks]
    bad = sum(not check.is_sound for check in checks)
    last = text("everything is as it should be") if not bad else plural("{n} fault", "{n} faults", bad)
    return "\n".join([*lines, "", say(last)]) + "\n"
