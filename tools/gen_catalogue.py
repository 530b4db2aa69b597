"""Bring tb_diagnose/locale/ up to date: add what is newly said, drop what is said no more, compile.

What there is to say stands in the code (``text``, ``plural``, ``say``) and in the rules and remedies themselves.
New entries are left empty for a translator; ``--check`` fails while any is.
"""

from __future__ import annotations

import argparse
import ast
import gettext
import io
import sys
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from string import Formatter
from typing import Any, ClassVar

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from generated import ROOT
from pictures import stories

from tb_diagnose.explain import explain, rules_json, to_markdown, to_text
from tb_diagnose.language import LANGUAGES, Language, Text
from tb_diagnose.language.languages import DOMAIN
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import ORIGINS
from tb_diagnose.version import __version__

# A date would make every file that is written anew another file.
_NEVER = datetime(2026, 1, 1, tzinfo=timezone.utc)
# Functions that make texts, and how many of their first arguments are templates.
_LITERALS = {"text": 1, "say": 1, "plural": 2}

# A message in English: the template, or those for one and for many.
_Message = str | tuple[str, ...]


class _Recorder(Language):
    """English, and what was asked of it: the texts of rules and remedies are found by having them said."""

    templates: ClassVar[set[_Message]] = set()
    prose: ClassVar[set[str]] = set()

    def say(self, words: str, /, **values: Any) -> str:
        if isinstance(words, Text):
            self.templates.add((words.template, words.many) if words.many else words.template)
        elif not values:
            self.prose.add(words)
        return super().say(words, **values)


def messages() -> dict[_Message, set[str]]:
    """Return everything there is to say, with the modules that say it."""
    found: dict[_Message, set[str]] = {}
    for path in [*sorted((ROOT / "tb_diagnose").rglob("*.py")), ROOT / "tools" / "gen_docs.py"]:
        for message in _literals(ast.parse(path.read_text("utf-8"))):
            found.setdefault(message, set()).add(path.relative_to(ROOT).as_posix())
    recorder = _Recorder("en")
    for story in stories().values():
        recorder.say(story)
    for origin in ORIGINS:
        recorder.say(origin)
    rules_json(recorder)
    for rule in RULES.values():
        for render in (to_text, to_markdown):
            render(explain(rule, recorder))
    for message in sorted(recorder.templates | recorder.prose, key=str):
        found.setdefault(message, set()).add("tb_diagnose/rules")
    return found


def _literals(tree: ast.AST) -> Iterator[_Message]:
    """Iterate over what a module says: the literals that are handed to one of the functions that make texts."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            heads = [arg.value for arg in node.args[: _LITERALS.get(name, 0)] if isinstance(arg, ast.Constant)]
            if heads and heads[0] and all(isinstance(head, str) for head in heads):
                yield str(heads[0]) if len(heads) == 1 else tuple(map(str, heads))


def updated(code: str) -> Catalog:
    """Return the catalogue of a language with the messages of today and the translations of yesterday."""
    path = _path(code)
    old = Catalog()
    if path.exists():
        with path.open("rb") as file:
            old = read_po(file, locale=code.replace("-", "_"))
    new = Catalog(
        locale=code.replace("-", "_"),
        domain=DOMAIN,
        header_comment=f"# Diagnose for TensorBoard in {LANGUAGES[code]}; tools/gen_catalogue.py keeps it up to date.",
        project="tb-diagnose",
        version=__version__,
        creation_date=_NEVER,
        revision_date=_NEVER,
        last_translator="the project",
        language_team="the project",
        msgid_bugs_address="see README.md",
        fuzzy=False,
    )
    for message, where in messages().items():
        known = old.get(message if isinstance(message, str) else message[0])
        # One file a message is enough for a translator, and changes least.
        new.add(message, known.string if known else "", locations=[(min(where), 0)])
    return new


def faults(catalogue: Catalog) -> Iterator[str]:
    """Return what a translator still has to do, a sentence each."""
    for message in catalogue:
        if not message.id:
            continue
        ids, strings = _strings(message.id), _strings(message.string)
        if not all(strings):
            yield f"not translated: {ids[0]!r}"
        elif ids[0] not in _Recorder.prose:  # a paragraph, in which braces are no placeholders
            yield from (fault for string in strings if (fault := _fault(ids, string)))


def _fault(ids: tuple[str, ...], string: str) -> str:
    names = set().union(*map(_names, ids))
    try:
        wrong = (_names(string) ^ names) - {"n"}
    except ValueError as error:
        return f"{string!r}: {error}"
    return f"{ids[0]!r} and its translation differ in {', '.join(sorted(wrong))}" if wrong else ""


def _strings(one_or_more: object) -> tuple[str, ...]:
    return tuple(one_or_more) if isinstance(one_or_more, list | tuple) else (str(one_or_more or ""),)


def main() -> int:
    """Write the catalogues, or with ``--check`` only compare them; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail if anything is missing or stale")
    check = parser.parse_args().check
    failed = False
    for code in LANGUAGES:
        if code == "en":
            continue
        path, catalogue = _path(code), updated(code)
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                write_po(file, catalogue, width=120, sort_by_file=True, include_lineno=False)
            with path.with_suffix(".mo").open("wb") as file:
                write_mo(file, catalogue)
        elif stale := list(_stale(path, catalogue)):
            print("\n".join(stale), "run: python tools/gen_catalogue.py, then commit what changed", sep="\n")
            failed = True
        missing = list(faults(catalogue))
        print("\n".join([*missing, f"{code}: {len(catalogue)} messages, {len(missing)} faults"]))
        failed = failed or bool(missing)
    return int(failed)


def _stale(path: Path, catalogue: Catalog) -> Iterator[str]:
    """Return what in the files is not as in the catalogue; headers are not looked at."""
    with path.open("rb") as file:
        entries = {message.id: message.string for message in read_po(file) if message.id}
    if entries != {message.id: message.string for message in catalogue if message.id}:
        yield f"not up to date: {path.relative_to(ROOT)}"
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    with path.with_suffix(".mo").open("rb") as file:
        if _entries(file) != _entries(compiled):
            yield f"not up to date: {path.with_suffix('.mo').relative_to(ROOT)}"


def _entries(file: io.BufferedIOBase) -> dict[object, str]:
    catalogue = gettext.GNUTranslations(file)
    return {key: value for key, value in catalogue._catalog.items() if key}  # type: ignore[attr-defined]  # noqa: SLF001 - there is no other way to its entries


def _names(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def _path(code: str) -> Path:
    return ROOT / "tb_diagnose" / "locale" / code.replace("-", "_") / "LC_MESSAGES" / f"{DOMAIN}.po"


if __name__ == "__main__":
    sys.exit(main())
