"""Make what is generated from the records: the schemas of the report and of the routes, and the tab's types."""

from __future__ import annotations

import dataclasses
import inspect
import json
import re
import sys
import types
import typing
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from generated import ROOT, main
from typescript import typescript

from tb_diagnose.compare.records import HParam
from tb_diagnose.explain import documents
from tb_diagnose.findings import JSON_KEYS, Evidence, Report
from tb_diagnose.tensorboard_plugin.answers import Answers

SCHEMAS = ROOT / "tb_diagnose" / "schema"
TYPES = ROOT / "frontend" / "src" / "api" / "types.ts"

_SIMPLE = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}
_NAMED = (("Evidence", Evidence), ("Value", float | None), ("Words", documents.Words), ("HParam", HParam))
"""Unions that the tab has a name for."""

_Definitions = dict[str, tuple[Any, dict[str, Any]]]
"""What a name stands for, and its schema."""


def schema(kind: type, title: str) -> dict[str, Any]:
    """Return the JSON Schema of a record. Further properties are allowed: within a version fields are added."""
    definitions: _Definitions = {}
    _of(kind, definitions)
    _, top = definitions.pop(kind.__name__)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **top,
        "$defs": {name: definition for name, (_, definition) in sorted(definitions.items())},
    }


def _of(hint: Any, definitions: _Definitions) -> dict[str, Any]:  # noqa: PLR0911 - a table of kinds of types
    """Return the schema of a type; records, enumerations and named unions go into the definitions."""
    if hint is Any:
        return {}
    if hint in _SIMPLE:
        return {"type": _SIMPLE[hint]}
    for name, union in _NAMED:
        if hint == union:
            return _reference(name, hint, _union(hint, definitions), definitions)
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return {"const": args[0]} if len(args) == 1 else {"enum": list(args)}
    if origin is typing.Annotated:
        return {"allOf": [_of(one, definitions) for one in args]}
    if origin in (tuple, Sequence):
        return {"type": "array", "items": _of(args[0], definitions)}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _of(args[1], definitions)}
    if origin in (typing.Union, types.UnionType):
        return _union(hint, definitions)
    if hint.__name__ in definitions:
        return _reference(hint.__name__, hint, {}, definitions)
    definitions[hint.__name__] = hint, {}
    made = _enumeration(hint) if issubclass(hint, Enum) else _record(hint, definitions)
    definitions[hint.__name__] = hint, made
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _reference(name: str, hint: Any, made: dict[str, Any], definitions: _Definitions) -> dict[str, Any]:
    known, _ = definitions.setdefault(name, (hint, made))
    if known != hint:
        raise ValueError(f"two types are called {name}: {known} and {hint}")
    return {"$ref": f"#/$defs/{name}"}


def _union(hint: Any, definitions: _Definitions) -> dict[str, Any]:
    parts = [_of(one, definitions) for one in typing.get_args(hint)]
    if all(set(part) == {"type"} for part in parts):
        return {"type": [part["type"] for part in parts]}
    return {"anyOf": parts}


def _enumeration(kind: type[Enum]) -> dict[str, Any]:
    return {"description": _paragraph(kind), "enum": [member.value for member in kind]}


def _record(kind: type, definitions: _Definitions) -> dict[str, Any]:
    """Return the schema of a dataclass, all of whose fields are there, or of a typed dictionary."""
    hints = typing.get_type_hints(kind, include_extras=True)
    texts = _attributes(kind)
    fields = [field.name for field in dataclasses.fields(kind)] if dataclasses.is_dataclass(kind) else list(hints)
    optional: frozenset[str] = getattr(kind, "__optional_keys__", frozenset())
    properties = {}
    for field in fields:
        text = {"description": texts[field]} if field in texts else {}
        properties[JSON_KEYS.get(field, field)] = {**_of(hints[field], definitions), **text}
    return {
        "description": _paragraph(kind),
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
    }


def _paragraph(kind: type) -> str:
    return " ".join((inspect.getdoc(kind) or "").split("\n\n")[0].split()).replace("``", "`")


def _attributes(kind: type) -> dict[str, str]:
    """Return what the "Attributes" section of a docstring says, by name."""
    _, _, body = (inspect.getdoc(kind) or "").partition("Attributes:\n")
    found = re.findall(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", body, flags=re.MULTILINE)
    return {name: " ".join(text.split()).replace("``", "`") for name, text in found}


if __name__ == "__main__":
    report = schema(Report, "Report of Diagnose for TensorBoard, version 1")
    routes = schema(Answers, "Answers of the routes of Diagnose for TensorBoard, version 1")
    made = {SCHEMAS / "report.v1.schema.json": report, SCHEMAS / "routes.v1.schema.json": routes}
    files = {path: json.dumps(document, indent=2) + "\n" for path, document in made.items()}
    sys.exit(main(__doc__ or "", files | {TYPES: typescript(routes, "Answers")}))
