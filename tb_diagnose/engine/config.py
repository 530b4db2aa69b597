"""What to look for: rules, thresholds, roles, kinds of training and suppressions.

config_file.py     finds and reads ``tb-diagnose.toml`` or ``pyproject.toml``
config_entries.py  makes a ``Config`` of what it says, or one sentence of what is wrong with it
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from tb_diagnose.roles import FamilyOverride, RoleOverride


@dataclass(frozen=True, kw_only=True)
class Suppression:
    """Findings that the user knows about and does not want counted.

    Attributes:
        rule: Name of the rule.
        run: Glob that the name of the run must match, upper and lower case apart.
        reason: Why, shown in the report.
    """

    rule: str
    run: str = "*"
    reason: str


@dataclass(frozen=True, kw_only=True)
class Config:
    """What to look for; the defaults are every rule with its own thresholds.

    Attributes:
        select: Names of the rules to check; empty for all.
        ignore: Names of the rules to leave out.
        options: Instances of the rules' ``options`` classes, by name of the rule, where they differ from the
            defaults.
        roles: What to take a series for, first match first; these come before the built-in conventions.
        families: Which kind of training some runs are, first match first, where the tags mislead.
        suppressions: Findings to report as known.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    roles: tuple[RoleOverride, ...] = ()
    families: tuple[FamilyOverride, ...] = ()
    suppressions: tuple[Suppression, ...] = ()


def settings(config: Config) -> list[str]:
    """Return what a config has other than the defaults, one ``name = value`` each, for whoever reads a report."""
    named = (("select", config.select), ("ignore", config.ignore))
    found = [f"{name} = {', '.join(rules)}" for name, rules in named if rules]
    for rule, options in sorted(config.options.items()):
        default = type(options)()
        for option in fields(options):
            value = getattr(options, option.name)
            if value != getattr(default, option.name):
                found.append(f"{rule}.{option.name} = {value}")
    counted = (("roles", config.roles), ("families", config.families), ("suppressions", config.suppressions))
    return found + [f"{name}: {len(entries)}" for name, entries in counted if entries]
