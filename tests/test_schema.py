"""The JSON Schema: up to date, true to every report, and no rubber stamp."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import build_report, diagnose_training
from tb_diagnose.findings import LogWarning, Report
from tb_diagnose.testing import healthy_runs
from tests.test_reporters import report, story

ROOT = Path(__file__).resolve().parent.parent
SCHEMA: dict[str, Any] = json.loads(
    resources.files("tb_diagnose").joinpath("schema/report.v1.schema.json").read_text("utf-8")
)

Document = dict[str, Any]


def errors(document: Document) -> list[str]:
    return [error.message for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(document)]


def real() -> Report:
    return build_report((diagnose_training(training, Config()) for training in healthy_runs().values()), [], Config())


REPORTS = {
    "every kind of record": story(),
    "nothing": report(),
    "warning of no member": report(warnings=(LogWarning(where="/logs", message="cannot be read"),)),
    "from the engine": real(),
}


def test_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "gen_schema.py", "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("made", REPORTS.values(), ids=REPORTS)
def test_reports_are_valid(made: Report) -> None:
    assert errors(made.to_json()) == []


def broken(change: Callable[[Document], Any]) -> Document:
    document = copy.deepcopy(story().to_json())
    change(document)
    return document


def drop(document: Document, *path: str | int) -> None:
    *parents, last = path
    place: Any = document
    for step in parents:
        place = place[step]
    del place[last]


def put(document: Document, value: Any, *path: str | int) -> None:
    *parents, last = path
    place: Any = document
    for step in parents:
        place = place[step]
    place[last] = value


BROKEN: dict[str, Callable[[Document], Any]] = {
    "another version": lambda d: put(d, 2, "schema_version"),
    "no runs": lambda d: drop(d, "runs"),
    "unknown severity": lambda d: put(d, "fatal", "findings", 0, "severity"),
    "unknown status": lambda d: put(d, "fine", "runs", 0, "status"),
    "no message": lambda d: drop(d, "findings", 0, "message"),
    "number for a message": lambda d: put(d, 3, "findings", 0, "message"),
    "null for a confidence": lambda d: put(d, None, "findings", 0, "confidence"),
    "string for tags": lambda d: put(d, "loss", "findings", 0, "tags"),
    "evidence without kind": lambda d: drop(d, "findings", 0, "evidence", 0, "kind"),
    "evidence of an unknown kind": lambda d: put(d, "circle", "findings", 0, "evidence", 0, "kind"),
    "level without value": lambda d: put(d, None, "findings", 0, "evidence", 2, "value"),
    "fraction of a step": lambda d: put(d, 0.5, "findings", 0, "evidence", 3, "first_step"),
    "partner without tag": lambda d: drop(d, "runs", 0, "series", 0, "partner", "tag"),
    "word for a number of points": lambda d: put(d, "many", "runs", 0, "series", 0, "points"),
    "no reason for an outcome": lambda d: drop(d, "outcomes", 0, "reason"),
}


@pytest.mark.parametrize("change", BROKEN.values(), ids=BROKEN)
def test_broken_documents_are_refused(change: Callable[[Document], Any]) -> None:
    assert errors(broken(change)) != []


MORE: dict[str, Callable[[Document], Any]] = {
    "in the report": lambda d: put(d, {}, "config"),
    "in a finding": lambda d: put(d, "abc", "findings", 0, "fingerprint"),
    "in evidence": lambda d: put(d, "red", "findings", 0, "evidence", 2, "colour"),
    "null where a number may be missing": lambda d: put(d, None, "findings", 0, "evidence", 0, "value"),
}


@pytest.mark.parametrize("change", MORE.values(), ids=MORE)
def test_what_later_versions_may_add_is_accepted(change: Callable[[Document], Any]) -> None:
    assert errors(broken(change)) == []
