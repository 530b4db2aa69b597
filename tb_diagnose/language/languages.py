"""The languages there are, and which of them somebody wants."""

from __future__ import annotations

import dataclasses
import gettext
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from operator import is_not
from typing import Any, TypeVar

from tb_diagnose.language.text import Text, text

DOMAIN = "tb_diagnose"
LANGUAGES: Mapping[str, str] = {"en": "English", "zh-CN": "简体中文"}
"""The languages, by their BCP 47 code, in their own words."""

# Written in traditional characters, which are another language to us.
_TRADITIONAL = {"hant", "tw", "hk", "mo"}

_T = TypeVar("_T")


@dataclass(frozen=True)
class Language:
    """A language and its catalogue; get it from ``Language.of``.

    Attributes:
        code: A key of ``LANGUAGES``.
    """

    code: str
    _catalogue: gettext.NullTranslations = field(default_factory=gettext.NullTranslations, repr=False, compare=False)

    @staticmethod
    @cache
    def of(code: str) -> Language:
        """Return the language of a code; a code that is not in ``LANGUAGES`` is a KeyError."""
        if code == "en":
            return Language(code)
        if code not in LANGUAGES:
            raise KeyError(code)
        path = resources.files("tb_diagnose") / "locale" / code.replace("-", "_") / "LC_MESSAGES" / f"{DOMAIN}.mo"
        with path.open("rb") as file:
            return Language(code, gettext.GNUTranslations(file))

    def say(self, words: str, /, **values: Any) -> str:
        """Return words in this language.

        Args:
            words: A text, or an English template (a literal of the code, or of a rule's or remedy's metadata).
            **values: What the names in a template stand for.
        """
        if values:
            words = text(words, **values)
        if not isinstance(words, Text):
            return self._catalogue.gettext(words) if words else words
        if words.many is None:
            template = self._catalogue.gettext(words.template)
        else:
            template = self._catalogue.ngettext(words.template, words.many, words.values["n"])
        said = {name: self.say(value) if isinstance(value, Text) else value for name, value in words.values.items()}
        return template.format(**said)

    def translate(self, record: _T) -> _T:
        """Return a record (or a list of records) with every text in it said in this language.

        Frozen dataclasses, tuples, lists and dicts are gone through; all else stays as it is.
        """
        result: _T = self._translate(record) if self.code != "en" else record
        return result

    def _translate(self, record: Any) -> Any:
        if isinstance(record, Text):
            return self.say(record)
        if isinstance(record, list | tuple):
            items = [self._translate(item) for item in record]
            return type(record)(items) if any(map(is_not, items, record)) else record
        if isinstance(record, dict):
            return {key: self._translate(value) for key, value in record.items()}
        if dataclasses.is_dataclass(record) and not isinstance(record, type):
            parts = {part.name: getattr(record, part.name) for part in dataclasses.fields(record) if part.init}
            said = {name: self._translate(value) for name, value in parts.items()}
            changed = {name: value for name, value in said.items() if value is not parts[name]}
            return dataclasses.replace(record, **changed) if changed else record
        return record


def best_language(wanted: Iterable[str]) -> Language:
    """Return the first language that is wanted and that there is, else English.

    Args:
        wanted: Codes as browsers, the environment and people write them: ``zh-CN``, ``zh_CN.UTF-8``, ``zh-Hans``.
    """
    return next(filter(None, map(known_language, wanted)), ENGLISH)


def known_language(code: str) -> Language | None:
    """Return the language that is meant by a code, written as for ``best_language``, or None."""
    name, *regions = code.lower().replace("_", "-").split(".")[0].split("-")
    if name == "zh" and not _TRADITIONAL.intersection(regions):
        return Language.of("zh-CN")
    return ENGLISH if name == "en" else None


def environment_language() -> Language:
    """Return the language that the environment asks for, in the way of gettext."""
    locale = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "C")
    if locale.split(".")[0] in ("C", "POSIX"):
        return ENGLISH
    return best_language((os.environ.get("LANGUAGE") or locale).split(":"))


ENGLISH = Language.of("en")
