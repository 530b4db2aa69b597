"""A JSON Schema, as far as ours go, as TypeScript."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

_SIMPLE = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null"}


def typescript(schema: Mapping[str, Any], name: str) -> str:
    """Return a module that exports a schema under a name, and each of its definitions."""
    definitions = {name: schema, **schema["$defs"]}
    blocks = ["/** Made by tools/gen_schema.py from the schema of the routes; never changed by hand. */\n"]
    blocks += ["\n".join(_declaration(*item)) + "\n" for item in definitions.items()]
    return "\n".join(blocks)


def _declaration(name: str, schema: Mapping[str, Any]) -> Iterator[str]:
    yield from _comment(schema)
    if "properties" not in schema:
        yield f"export type {name} = {_type(schema)};"
        return
    yield f"export interface {name} {{"
    for key, part in schema["properties"].items():
        yield from (f"  {line}" for line in _comment(part))
        yield f"  {key}{'' if key in schema['required'] else '?'}: {_type(part)};"
    yield "}"


def _comment(schema: Mapping[str, Any]) -> Iterator[str]:
    if "description" in schema:
        yield f"/** {schema['description']} */"


def _type(schema: Mapping[str, Any]) -> str:  # noqa: PLR0911 - a table of kinds of schemas
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "const" in schema:
        return json.dumps(schema["const"])
    if "enum" in schema:
        return " | ".join(map(json.dumps, schema["enum"]))
    if "anyOf" in schema:
        return " | ".join(map(_type, schema["anyOf"]))
    if "allOf" in schema:
        return " & ".join(map(_type, schema["allOf"]))
    kind = schema.get("type", "unknown")
    if isinstance(kind, list):
        return " | ".join(dict.fromkeys(_SIMPLE[one] for one in kind))
    if kind == "array":
        item = _type(schema["items"])
        return f"({item})[]" if " " in item else f"{item}[]"
    if kind == "object":
        return f"Record<string, {_type(schema['additionalProperties'])}>"
    return _SIMPLE.get(str(kind), "unknown")
