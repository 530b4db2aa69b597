"""Make tb_diagnose/schema/report.v1.schema.json from the records of tb_diagnose/findings.py."""

from __future__ import annotations

import dataclasses
import inspect
import json
import re
import sys
import types
import typing
from enum import Enum
from typing import Any

from generated import ROOT, main

from tb_diagnose.findings import JSON_KEYS, Report

PATH = ROOT / "tb_diagnose" / "schema" / "report.v1.schema.json"

_SIMPLE = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a report. Further properties are allowed: within a version fields are added."""
    definitions: dict[str, Any] = {}
    _of(Report, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Report of Diagnose for TensorBoard, version 1",
        **definitions.pop("Report"),
        "$defs": dict(sorted(definitions.items())),
    }


def _of(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a type; records and enumerations go into the definitions."""
    if hint in _SIMPLE:
        return {"type": _SIMPLE[hint]}
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return {"const": args[0]}
    if origin is tuple:
        return {"type": "array", "items": _of(args[0], definitions)}
    if origin in (typing.Union, types.UnionType):
        parts = [_of(arg, definitions) for arg in args]
        if all(set(part) == {"type"} for part in parts):
            return {"type": [part["type"] for part in parts]}
        return {"anyOf": parts}
    if hint.__name__ not in definitions:
        definitions[hint.__name__] = _enumeration(hint) if issubclass(hint, Enum) else _record(hint, definitions)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _enumeration(kind: type[Enum]) -> dict[str, Any]:
    return {"description": _paragraph(kind), "enum": [member.value for member in kind]}


def _record(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    texts = _attributes(kind)
    properties = {}
    for field in dataclasses.fields(kind):
        text = {"description": texts[field.name]} if field.name in texts else {}
        properties[JSON_KEYS.get(field.name, field.name)] = {**_of(hints[field.name], definitions), **text}
    return {
        "description": _paragraph(kind),
        "type": "object",
        "properties": properties,
        "required": list(properties),
    }


def _paragraph(kind: type) -> str:
    return " ".join((inspect.getdoc(kind) or "").split("\n\n")[0].split()).replace("``", "`")


def _attributes(kind: type) -> dict[str, str]:
    """Return what the "Attributes" section of a docstring says, by name."""
    _, _, body = (inspect.getdoc(kind) or "").partition("Attributes:\n")
    found = re.findall(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", body, flags=re.MULTILINE)
    return {name: " ".join(text.split()).replace("``", "`") for name, text in found}


if __name__ == "__main__":
    sys.exit(main(__doc__ or "", {PATH: json.dumps(schema(), indent=2) + "\n"}))
