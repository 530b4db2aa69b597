"""A config of what a TOML document says, or one sentence of what is wrong with it.

Whatever is misspelt is an error that names the nearest valid choice: a key that is silently ignored would look
like a rule that found nothing.
"""

from __future__ import annotations

import math
import typing
from collections.abc import Collection
from difflib import get_close_matches
from enum import Enum
from typing import Any, TypeVar

from tb_diagnose.engine.config import Config, Suppression
from tb_diagnose.errors import ConfigError
from tb_diagnose.language import Text, enumerated, joined, text
from tb_diagnose.model import Family, Role, Split
from tb_diagnose.roles import FamilyOverride, PatternError, RoleOverride, tag_pattern
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import Rule, Threshold

_MOST_ENTRIES = 200
_LONGEST_NAME = 80

_E = TypeVar("_E", bound=Enum)
_TYPE_WORDS = {
    bool: text("true or false"),
    int: text("a whole number"),
    float: text("a number"),
    str: text("a string"),
    list: text("a list"),
    dict: text("a table"),
}


def known(name: str, choices: Collection[str], where: str, what: Text) -> str:
    """Return the name if it is one of the choices, else raise a sentence with the nearest one.

    Args:
        name: What the user wrote.
        choices: What is valid.
        where: Beginning of the sentence: file and key, or the command line option.
        what: What one of the choices is, for people.

    Raises:
        ConfigError: The name is not one of the choices.
    """
    if name in choices:
        return name
    wrong = {"where": where, "what": what, "name": _shortened(name)}
    if near := _nearest(name, choices):
        raise ConfigError(text("{where}: unknown {what} {name!r}; did you mean {near!r}?", near=near, **wrong))
    if choices:
        raise ConfigError(
            text("{where}: unknown {what} {name!r}; {what}s are {choices}", choices=enumerated(choices), **wrong)
        )
    raise ConfigError(text("{where}: unknown {what} {name!r}; there is none", **wrong))


def _nearest(name: str, choices: Collection[str]) -> str | None:
    """Return the choice that is spelt most alike, else the first that the name is a part of, else None."""
    folded = {choice.casefold(): choice for choice in choices}
    name = name.strip().casefold()
    near = get_close_matches(name, folded, n=1) or [choice for choice in folded if name and name in choice]
    return folded[near[0]] if near else None


def config_of(document: dict[str, Any], where: str) -> Config:
    """Return what a document says, or raise a sentence that begins with where it is."""
    for key in document:
        known(key, ("select", "ignore", "rules", "roles", "families", "suppress"), where, text("key"))
    if document.get("select") == []:
        raise ConfigError(
            text("{where}: select: is empty, so nothing would be checked; leave it out to check all", where=where)
        )
    return Config(
        select=_rule_names(document, "select", where),
        ignore=_rule_names(document, "ignore", where),
        options={
            name: _options(RULES[known(name, RULES, _at(where, "[rules]"), text("rule"))], table, where)
            for name, table in typed(document.get("rules", {}), dict, _at(where, "rules")).items()
        },
        roles=tuple(_role(table, place) for table, place in _tables(document, "roles", where)),
        families=tuple(_family(table, place) for table, place in _tables(document, "families", where)),
        suppressions=tuple(_suppression(table, place) for table, place in _tables(document, "suppress", where)),
    )


def _rule_names(document: dict[str, Any], key: str, where: str) -> tuple[str, ...]:
    place = _at(where, key)
    names = typed(document.get(key, []), list, place)
    return tuple(known(typed(name, str, place), RULES, place, text("rule")) for name in names)


def _tables(document: dict[str, Any], key: str, where: str) -> list[tuple[dict[str, Any], str]]:
    """Return the tables of an array of tables, each with words that say where it is."""
    tables = typed(document.get(key, []), list, text("{where}: {key} (written [[{key}]])", where=where, key=key))
    if len(tables) > _MOST_ENTRIES:
        raise ConfigError(
            text("{where}: has more than {most} tables [[{key}]]", where=where, most=_MOST_ENTRIES, key=key)
        )
    places = [
        text("{where}: [[{key}]] number {number}", where=where, key=key, number=number)
        for number in range(1, len(tables) + 1)
    ]
    return [(typed(table, dict, place), place) for table, place in zip(tables, places, strict=True)]


def _options(rule: Rule, table: Any, where: str) -> Any:
    where = _at(where, f"[rules.{rule.name}]")
    types = typing.get_type_hints(rule.options)
    thresholds = {threshold.name: threshold for threshold in rule.thresholds}
    values = {}
    for name, value in typed(table, dict, where).items():
        known(name, types, where, text("option"))
        values[name] = _option(value, types[name], thresholds[name], _at(where, name))
    return rule.options(**values)


def _option(value: Any, wanted: Any, threshold: Threshold, where: str) -> Any:
    if typing.get_origin(wanted) is tuple:
        item_type = typing.get_args(wanted)[0]
        return tuple(_option(item, item_type, threshold, where) for item in typed(value, list, where))
    if wanted is float and type(value) is int:
        try:
            value = float(value)
        except OverflowError:
            value = math.inf
    if isinstance(value, float) and not math.isfinite(value):
        raise ConfigError(text("{where}: needs a finite number, found {value}", where=where, value=value))
    value = typed(value, wanted, where)
    if not threshold.ge <= value <= threshold.le:
        raise ConfigError(
            text(
                "{where}: must be {range}, found {value}",
                where=where,
                range=threshold.range,
                value=f"{value:,.10g}",
            )
        )
    return value


def _role(table: dict[str, Any], where: str) -> RoleOverride:
    for key in table:
        known(key, ("pattern", "role", "split"), where, text("key"))
    wanted = _words(table, "pattern", where)
    try:
        pattern = tag_pattern(wanted)
    except PatternError as error:
        raise ConfigError(
            text("{where}: pattern {pattern!r} {reason}", where=where, pattern=_shortened(wanted), reason=error.args[0])
        ) from error
    role = _choice(Role, table, "role", where, text("role"))
    split = _choice(Split, table, "split", where, text("split"))
    if role is None and split is None:
        raise ConfigError(text("{where}: needs a role, a split or both", where=where))
    return RoleOverride(pattern=pattern, role=role, split=split)


def _family(table: dict[str, Any], where: str) -> FamilyOverride:
    for key in table:
        known(key, ("run", "family"), where, text("key"))
    run = _words(table, "run", where)
    _words(table, "family", where)
    family = _choice(Family, table, "family", where, text("family"))
    assert family is not None  # noqa: S101 - _words has seen it
    return FamilyOverride(run=run, family=family)


def _choice(choices: type[_E], table: dict[str, Any], key: str, where: str, what: Text) -> _E | None:
    if key not in table:
        return None
    place = _at(where, key)
    return choices(known(typed(table[key], str, place), [c.value for c in choices], place, what))


def _suppression(table: dict[str, Any], where: str) -> Suppression:
    for key in table:
        known(key, ("rule", "run", "reason"), where, text("key"))
    rule = known(_words(table, "rule", where), RULES, _at(where, "rule"), text("rule"))
    run = _words(table, "run", where) if "run" in table else "*"
    return Suppression(rule=rule, run=run, reason=_words(table, "reason", where))


def _words(table: dict[str, Any], key: str, where: str) -> str:
    if key not in table:
        raise ConfigError(text("{where}: needs a {key}", where=where, key=key))
    words: str = typed(table[key], str, _at(where, key))
    if not words.strip():
        raise ConfigError(text("{where}: {key}: is empty", where=where, key=key))
    return words


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST_NAME else f"{words[:_LONGEST_NAME]}…"


def typed(value: Any, wanted: type, where: str) -> Any:
    """Return the value if its type is exactly the wanted one: true is no whole number."""
    if type(value) is wanted:
        return value
    found = _TYPE_WORDS.get(type(value), text("a {type}", type=type(value).__name__))
    raise ConfigError(
        text("{where}: needs {wanted}, found {found}", where=where, wanted=_TYPE_WORDS[wanted], found=found)
    )


def _at(where: str, place: str) -> Text:
    return joined(where, ": ", place)
