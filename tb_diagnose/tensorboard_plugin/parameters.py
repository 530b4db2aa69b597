"""What a request asks for: its parameters, or the error that says what is wrong with them; docs/http_api.md."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from tensorboard import errors
from werkzeug import Request

from tb_diagnose.language import Language, best_language

_WIDTHS = range(50, 4001)
_KEYS = 200
_CURVES = 5000


def language(request: Request) -> Language:
    """Return the language that the answer is to be in: that of ``lang``, else English."""
    return best_language([request.values.get("lang", "")])


def required(request: Request, name: str) -> str:
    """Return a parameter that has to be there."""
    value: str | None = request.values.get(name)
    if value is None:
        raise errors.InvalidArgumentError(f"the parameter {name} is missing")
    return value


def one_of(request: Request, name: str, choices: Mapping[str, Any]) -> Any:
    """Return what a choice stands for."""
    value = request.values.get(name, "")
    if value not in choices:
        raise errors.InvalidArgumentError(f"the parameter {name} must be one of {', '.join(filter(None, choices))}")
    return choices[value]


def number(request: Request, name: str, least: float, most: float) -> float:
    """Return a number within limits."""
    try:
        value = float(required(request, name))
    except ValueError:
        value = math.nan
    if not least <= value <= most:
        raise errors.InvalidArgumentError(f"the parameter {name} must be a number from {least:g} to {most:g}")
    return value


def width(request: Request) -> int:
    """Return for how many columns of a chart curves are to be thinned."""
    return int(number(request, "width", _WIDTHS.start, _WIDTHS.stop - 1))


def window(request: Request) -> tuple[int | None, int | None]:
    """Return the first and the last step that were asked for, None where none was."""
    limit = 2.0**63 - 1024  # the greatest float below the end of int64
    start = math.ceil(number(request, "start", -limit, limit)) if "start" in request.values else None
    end = math.floor(number(request, "end", -limit, limit)) if "end" in request.values else None
    if start is not None and end is not None and start > end:
        raise errors.InvalidArgumentError("the window must not end before it starts")
    return start, end


def smoothing(request: Request) -> float:
    """Return the weight of the smoothing; more than 0.999 would smooth over the whole chart."""
    return number(request, "smoothing", 0, 0.999) if "smoothing" in request.values else 0.0


def keys(request: Request) -> list[tuple[str, str]]:
    """Return what names curves of a run: TensorBoard run and tag of each."""
    sentence = f"the parameter keys must be a JSON list of at most {_KEYS} pairs [member, tag]"
    try:
        found = json.loads(required(request, "keys"))
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, list) or len(found) > _KEYS:
        raise errors.InvalidArgumentError(sentence)
    for key in found:
        if not (isinstance(key, list) and len(key) == 2 and all(isinstance(part, str) for part in key)):  # noqa: PLR2004 - a pair
            raise errors.InvalidArgumentError(sentence)
    return [(tb_run, tag) for tb_run, tag in found]


def groups(request: Request) -> list[list[tuple[str, str, str]]]:
    """Return groups of curves, each named by run, TensorBoard run and tag."""
    sentence = f"the parameter groups must be a JSON list of lists of [run, member, tag], at most {_CURVES} in all"
    try:
        found = [
            [(run, tb_run, tag) for run, tb_run, tag in group] for group in json.loads(required(request, "groups"))
        ]
    except (ValueError, TypeError, RecursionError):
        raise errors.InvalidArgumentError(sentence) from None
    every = [key for group in found for key in group]
    if len(every) > _CURVES or not all(found) or not all(isinstance(part, str) for key in every for part in key):
        raise errors.InvalidArgumentError(sentence)
    return found


def names(request: Request) -> list[str]:
    """Return names of runs."""
    try:
        found = json.loads(required(request, "runs"))
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, list) or not all(isinstance(name, str) for name in found):
        raise errors.InvalidArgumentError("the parameter runs must be a JSON list of names")
    return list(dict.fromkeys(found))
