"""JSON logs.

{"log_history": [{"step": 10, "loss": 0.69}, ...]}       Hugging Face: trainer_state.json
{"loss": [0.69, 0.52], "val_loss": [0.70, 0.66]}         Keras: History.history, as JSON or as Python prints it
[{"epoch": 0, "loss": 0.69}, ...]                        any list of rows
{"step": 10, "loss": 0.69}                               any rows, a line each: mmengine's scalars.json, detectron2's
{"step": 20, "loss": 0.52}                               metrics.json, mmcv's *.log.json
"""

from __future__ import annotations

import ast
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tb_diagnose.sources.formats.curves import Curves
from tb_diagnose.sources.formats.steps import Counter, step_key, time_key

_DEEPEST = 6
_LONGEST_LITERAL = 1 << 20
_HELD_OUT = {"val", "test"}


def is_json(head: str) -> bool:
    """Return whether a text begins like JSON."""
    return head.lstrip()[:1] in {"{", "["}


def read_json(log: str) -> Curves | None:
    """Read a JSON document or JSON lines; None if it is neither, or holds no curves."""
    document = _loaded(log)
    if document is None:
        curves = _of_rows(_lines(log))
    elif isinstance(document, Mapping):
        history = document.get("log_history")
        if isinstance(history, list):
            curves = _of_rows(hugging_face_tags(row) for row in history if isinstance(row, Mapping))
        else:
            curves = _of_lists(document) or _of_lists(document.get("history")) or _of_rows([document])
    else:
        curves = _of_rows(row for row in document if isinstance(row, Mapping))
    return curves if curves is not None and len(curves) else None


def _loaded(log: str) -> Any:
    """Return the object or list that a text is, None if it is not one."""
    try:
        document = json.loads(log)
    except (ValueError, RecursionError):
        if len(log) > _LONGEST_LITERAL:
            return None
        try:
            document = ast.literal_eval(log.strip())
        except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
            return None
    return document if isinstance(document, (dict, list)) else None


def _lines(log: str) -> Iterator[Mapping[str, Any]]:
    for line in log.splitlines():
        if not line.lstrip().startswith("{"):
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            continue  # the last line of a log that is being written, or damage; the others are kept
        if isinstance(row, dict):
            yield row


def hugging_face_tags(row: Mapping[str, Any]) -> dict[str, Any]:
    """Name a row's values as the trainer's TensorBoard callback does: ``eval_loss`` is ``eval/loss``."""
    named = {}
    for key, value in row.items():
        if key in {"step", "epoch"}:
            named[key] = value
        elif key.startswith(("eval_", "test_")):
            named[key.replace("_", "/", 1)] = value
        else:
            named[f"train/{key}"] = value
    return named


def _of_lists(document: Any) -> Curves | None:
    """Read a mapping of names to lists of one length, one value an epoch."""
    if not isinstance(document, Mapping):
        return None
    lists = {
        str(key): value
        for key, value in document.items()
        if isinstance(value, list) and value and all(_is_number(one) for one in value)
    }
    if not lists:
        return None
    step = step_key(lists)
    curves = Curves()
    for key, values in lists.items():
        if key != step:
            steps = lists[step] if step and len(lists[step]) == len(values) else range(len(values))
            for at, value in zip(steps, values, strict=True):
                curves.add(key, float(at), float(value))
    return curves


def _of_rows(rows: Iterable[Mapping[str, Any]]) -> Curves | None:
    curves, counter = Curves(), Counter()
    several = list(rows)
    for ordinal, row in enumerate(several):
        flat = dict(_flat(row))
        mode = row.get("mode")
        step, time = step_key(flat), time_key(flat)
        if step is None:
            at = float(ordinal)
        elif mode in _HELD_OUT:
            at = counter.now  # its counter is that of the validation set's batches
        else:
            at = counter.at(flat.get("epoch"), flat[step])
        for key, value in flat.items():
            if key not in (step, time):
                tag = f"{mode}/{key}" if isinstance(mode, str) and mode else key
                curves.add(tag, at, value, flat[time] if time else math.nan)
    counts = any(step_key(row) for row in several) or any("loss" in tag.lower() for tag in curves.tags)
    return curves if len(several) > 1 and counts else None


def _flat(row: Mapping[str, Any], prefix: str = "", depth: int = 0) -> Iterator[tuple[str, float]]:
    """Iterate over the numbers of a row, those of inner objects with the names of the way to them."""
    for key, value in row.items():
        name = f"{prefix}{key}"
        if _is_number(value):
            yield name, float(value)
        elif isinstance(value, Mapping) and depth < _DEEPEST:
            yield from _flat(value, f"{name}/", depth + 1)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
