"""The Diagnose tab's server side: thin routes over a background session; docs/http_api.md.

A route never diagnoses anything, and takes no path from a request: names of runs and tags are only looked up among
those that the session has found. It reads files in one case: where the points of a run were evicted to save memory,
its curves are read again for the request.
"""

from __future__ import annotations

import functools
import gzip
import hashlib
import json
import logging
import math
from collections.abc import Callable, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

from tensorboard import errors
from tensorboard.backend import http_util
from tensorboard.plugins import base_plugin
from werkzeug import Request, Response

from tb_diagnose.compare import Subject, compare
from tb_diagnose.compare.bands import band
from tb_diagnose.engine.config import Config
from tb_diagnose.engine.config_file import configured
from tb_diagnose.errors import ConfigError, UserError
from tb_diagnose.explain import rules_json
from tb_diagnose.findings import LogWarning, to_json
from tb_diagnose.language import Language, best_language, text
from tb_diagnose.language.formatting import clean
from tb_diagnose.sources import Source, open_source
from tb_diagnose.tensorboard_plugin import answers
from tb_diagnose.tensorboard_plugin.charts import ChartCache
from tb_diagnose.tensorboard_plugin.entries import TrainingEntry
from tb_diagnose.tensorboard_plugin.memory import CHARTS, MB, default_ceiling
from tb_diagnose.tensorboard_plugin.payloads import (
    SPARK_POINTS,
    band_json,
    curve,
    dumps,
    run_detail,
    spark_curve,
    whole_curve,
)
from tb_diagnose.tensorboard_plugin.session import Session, Snapshot

_log = logging.getLogger("tensorboard")

_WIDTHS = range(50, 4001)
_KEYS = 200
_CURVES = 5000
_YEAR = 365 * 24 * 3600

# Generation, runs, quantity and baseline of a comparison.
_Asked = tuple[int, tuple[str, ...], str | None, str | None]


class DiagnosePlugin(base_plugin.TBPlugin):  # type: ignore[misc]  # base_plugin has no type information
    """The plugin that TensorBoard talks to.

    Args:
        context: What TensorBoard knows; any of its fields may be None.
    """

    plugin_name = "diagnose"

    def __init__(self, context: base_plugin.TBContext) -> None:
        flags = context.flags
        logdir = context.logdir or ""
        logdir_spec = getattr(flags, "logdir_spec", "") or ""

        def open_it() -> Source:
            return open_source(
                logdir,
                logdir_spec=logdir_spec,
                data_provider=context.data_provider,
                sampling_hints=context.sampling_hints,
                formats=getattr(flags, "diagnose_formats", "on") != "off",
            )

        memory = _ceiling(flags)
        config, warnings = _read_config(getattr(flags, "diagnose_config", "") or "")
        self.session = Session(
            open_it,
            config,
            interval=getattr(flags, "reload_interval", 5.0),
            where=logdir or logdir_spec,
            warnings=warnings,
            memory=memory,
        )
        self._charts = ChartCache(CHARTS * memory)
        self._module = _Module((resources.files("tb_diagnose") / "static" / "index.js").read_bytes())
        # By language.
        self._lists: dict[str, tuple[int, bytes]] = {}
        self._compared: dict[str, tuple[_Asked, str]] = {}

    def get_plugin_apps(self) -> Mapping[str, Callable[..., Any]]:
        """Return the routes."""
        return {
            "/index.js": _get(self._index),
            "/status": _get(self._status),
            "/runs": _get(self._runs),
            "/run": _get(self._run),
            "/curves": _get(self._curves),
            "/compare": _get(self._compare, can_be_long=True),
            "/bands": _get(self._bands, can_be_long=True),
            "/rules": _get(self._rules),
        }

    def data_plugin_names(self) -> tuple[str, ...]:
        """Return whose data make the tab active: TensorBoard then does not even ask ``is_active``."""
        return ("scalars",)

    def is_active(self) -> bool:
        """Return the last known answer, without work: TensorBoard asks this on every load of the page."""
        return bool(self.session.snapshot.entries)

    def frontend_metadata(self) -> base_plugin.FrontendMetadata:
        """Return where the tab's code is; the hash lets the browser keep it."""
        return base_plugin.FrontendMetadata(es_module_path=f"/index.js?v={self._module.version}", tab_name="Diagnose")

    def _index(self, request: Request) -> Response:
        is_current = request.args.get("v") == self._module.version
        return _respond(
            request,
            self._module.gzipped,
            "text/javascript",
            content_encoding="gzip",
            expires=_YEAR if is_current else 0,
        )

    def _status(self, request: Request) -> Response:
        now = _one_of(request, "reload", {"": False, "0": False, "1": True})
        snapshot = self.session.look(now=now)
        progress = self.session.progress
        translate = _language(request).translate
        answer: answers.ServerStatus = {
            "generation": snapshot.generation,
            "phase": snapshot.phase,
            "looking": self.session.is_looking,
            "source": {
                "kind": snapshot.kind,
                "where": translate(snapshot.where),
                "sampled": translate(snapshot.sampled),
            },
            "progress": {
                "members_read": progress.tb_runs_read,
                "members_known": progress.tb_runs_known,
                "bytes_read": progress.bytes_read,
                "bytes_known": progress.bytes_known,
            },
            "error": translate(snapshot.error),
            "warnings": to_json(translate(snapshot.warnings)),
        }
        return _json(request, answer)

    def _runs(self, request: Request) -> Response:
        snapshot = self.session.look()
        language = _language(request)
        generation, body = self._lists.get(language.code, (-1, b""))
        if generation != snapshot.generation:
            rows = ",".join(entry.row_in(language) for entry in snapshot.entries.values())
            answer = f'{{"generation":{snapshot.generation},"runs":[{rows}]}}'
            body = gzip.compress(answer.encode(), compresslevel=3, mtime=0)
            self._lists[language.code] = snapshot.generation, body
        return _respond(request, body, "application/json", content_encoding="gzip")

    def _run(self, request: Request) -> Response:
        snapshot = self.session.look()
        entry = _entry(snapshot, _text(request, "name"))
        translate = _language(request).translate
        return _json(
            request, run_detail(snapshot.generation, translate(entry.result), translate(entry.training.complaints))
        )

    def _curves(self, request: Request) -> Response:
        snapshot = self.session.look()
        entry = _entry(snapshot, _text(request, "run"))
        width = int(_number(request, "width", _WIDTHS.start, _WIDTHS.stop - 1))
        start, end = _window(request)
        smoothing = _weight(request)
        found = []
        for tb_run, tag in _keys(request):
            series = self.session.find(entry, tb_run, tag)
            if series is None:
                raise _no_tag(entry.training.name, tb_run, tag)
            found.append(curve(series, width, start, end, smoothing, self._charts))
        # Level 1 takes half the time of TensorBoard's own compression, for 3 % more bytes.
        answer: answers.Curves = {"generation": snapshot.generation, "series": found}
        body = gzip.compress(dumps(answer).encode(), 1, mtime=0)
        return _respond(request, body, "application/json", content_encoding="gzip")

    def _compare(self, request: Request) -> Response:
        snapshot = self.session.look()
        language = _language(request)
        names = _names(request) if "runs" in request.values else list(snapshot.entries)
        asked = (snapshot.generation, tuple(names), request.values.get("quantity"), request.values.get("baseline"))
        body = self._compared.get(language.code)
        if body is None or body[0] != asked:
            found = [entry for entry in (_entry(snapshot, name) for name in names) if not entry.reading]
            subjects = [
                Subject(name=e.training.name, training=e.training, result=e.result, hparams=e.hparams) for e in found
            ]
            comparison = compare(subjects, quantity=asked[2] or None, baseline=asked[3] or None)
            body = asked, dumps({"generation": snapshot.generation, **to_json(language.translate(comparison))})
            self._compared[language.code] = body
        return _respond(request, body[1], "application/json")

    def _bands(self, request: Request) -> Response:
        snapshot = self.session.look()
        width = int(_number(request, "width", _WIDTHS.start, _WIDTHS.stop - 1)) if "width" in request.values else None
        start, end = _window(request)
        found = []
        for keys in _groups(request):
            curves = []
            for run, tb_run, tag in keys:
                entry = _entry(snapshot, run)
                if width is None:
                    line = spark_curve(entry.row, tb_run, tag)
                else:
                    series = self.session.find(entry, tb_run, tag)
                    line = None if series is None else whole_curve(series, start, end)
                if line is None:
                    raise _no_tag(run, tb_run, tag)
                curves.append(line)
            found.append(band_json(keys, band(curves, width or SPARK_POINTS)))
        answer: answers.Bands = {"generation": snapshot.generation, "bands": found}
        return _json(request, answer)

    def _rules(self, request: Request) -> Response:
        return _respond(request, _rules_text(_language(request)), "application/json")


class _MissingError(UserError):
    """What was asked for is not there."""


def _no_tag(run: str, tb_run: str, tag: str) -> _MissingError:
    return _MissingError(text("run {run!r} has no tag {tag!r} in {tb_run!r}", run=run, tag=tag, tb_run=tb_run))


def _ceiling(flags: Any) -> int:
    """Return how many bytes of memory points may take."""
    megabytes = getattr(flags, "diagnose_memory", None) or 0
    return megabytes * MB if megabytes > 0 else default_ceiling()


class _Module:
    """The tab's code, compressed once."""

    def __init__(self, code: bytes) -> None:
        self.version = hashlib.sha256(code).hexdigest()[:16]
        self.gzipped = gzip.compress(code, mtime=0)


def _read_config(path: str) -> tuple[Config, tuple[LogWarning, ...]]:
    """Read the config file; a wrong one must not stop TensorBoard: one sentence says so, the defaults hold."""
    try:
        return configured(Path(path) if path else None), ()
    except ConfigError as error:
        reason = error.args[0]
    except Exception as error:  # noqa: BLE001 - whatever is wrong with the file, the tab must be there to say so
        _log.warning("Diagnose: the config file cannot be used", exc_info=True)
        reason = text("the config cannot be read: {type}: {error}", type=type(error).__name__, error=str(error))
    sentence = text("{reason}; the Diagnose tab works with its default config", reason=reason)
    _log.warning("%s", clean(sentence))
    return Config(), (LogWarning(where="config", message=sentence),)


@functools.cache
def _rules_text(language: Language) -> str:
    return dumps(rules_json(language))


def _language(request: Request) -> Language:
    return best_language([request.values.get("lang", "")])


def _get(answer: Callable[[Request], Response], *, can_be_long: bool = False) -> Callable[..., Any]:
    """Make a WSGI application of a route that only reads.

    Args:
        answer: Answers a request.
        can_be_long: Whether the parameters may be too long for an address, and may come as a form.
    """
    methods = ("GET", "HEAD", "POST") if can_be_long else ("GET", "HEAD")

    @Request.application
    def application(request: Request) -> Response:
        if request.method not in methods:
            return _respond(
                request,
                "this address can only be read",
                "text/plain",
                code=405,
                headers=[("Allow", ", ".join(methods))],
            )
        try:
            return answer(request)
        except UserError as error:
            sentence = _language(request).say(error.args[0])
            kind = errors.NotFoundError if isinstance(error, _MissingError) else errors.InvalidArgumentError
            raise kind(sentence) from error

    return application


def _respond(request: Request, content: str | bytes, content_type: str, **options: Any) -> Response:
    response: Response = http_util.Respond(request, content, content_type, **options)
    return response


def _json(request: Request, value: Any) -> Response:
    return _respond(request, dumps(value), "application/json")


def _entry(snapshot: Snapshot, name: str) -> TrainingEntry:
    entry = snapshot.entries.get(name)
    if entry is None:
        raise _MissingError(text("there is no run {name!r} (yet)", name=name))
    return entry


def _text(request: Request, name: str) -> str:
    value: str | None = request.values.get(name)
    if value is None:
        raise errors.InvalidArgumentError(f"the parameter {name} is missing")
    return value


def _one_of(request: Request, name: str, choices: Mapping[str, Any]) -> Any:
    value = request.values.get(name, "")
    if value not in choices:
        raise errors.InvalidArgumentError(f"the parameter {name} must be one of {', '.join(filter(None, choices))}")
    return choices[value]


def _number(request: Request, name: str, least: float, most: float) -> float:
    try:
        value = float(_text(request, name))
    except ValueError:
        value = math.nan
    if not least <= value <= most:
        raise errors.InvalidArgumentError(f"the parameter {name} must be a number from {least:g} to {most:g}")
    return value


def _window(request: Request) -> tuple[int | None, int | None]:
    """Return the first and the last step that were asked for, None where none was."""
    limit = 2.0**63 - 1024  # the greatest float below the end of int64
    start = math.ceil(_number(request, "start", -limit, limit)) if "start" in request.values else None
    end = math.floor(_number(request, "end", -limit, limit)) if "end" in request.values else None
    if start is not None and end is not None and start > end:
        raise errors.InvalidArgumentError("the window must not end before it starts")
    return start, end


def _weight(request: Request) -> float:
    """Return the weight of the smoothing; more than 0.999 would smooth over the whole chart."""
    return _number(request, "smoothing", 0, 0.999) if "smoothing" in request.values else 0.0


def _keys(request: Request) -> list[tuple[str, str]]:
    sentence = f"the parameter keys must be a JSON list of at most {_KEYS} pairs [member, tag]"
    try:
        keys = json.loads(_text(request, "keys"))
    except (ValueError, RecursionError):
        keys = None
    if not isinstance(keys, list) or len(keys) > _KEYS:
        raise errors.InvalidArgumentError(sentence)
    for key in keys:
        if not (isinstance(key, list) and len(key) == 2 and all(isinstance(part, str) for part in key)):  # noqa: PLR2004 - a pair
            raise errors.InvalidArgumentError(sentence)
    return [(tb_run, tag) for tb_run, tag in keys]


def _groups(request: Request) -> list[list[tuple[str, str, str]]]:
    sentence = f"the parameter groups must be a JSON list of lists of [run, member, tag], at most {_CURVES} in all"
    try:
        groups = json.loads(_text(request, "groups"))
        found = [[(run, tb_run, tag) for run, tb_run, tag in group] for group in groups]
    except (ValueError, TypeError, RecursionError):
        raise errors.InvalidArgumentError(sentence) from None
    keys = [key for group in found for key in group]
    if len(keys) > _CURVES or not all(found) or not all(isinstance(part, str) for key in keys for part in key):
        raise errors.InvalidArgumentError(sentence)
    return found


def _names(request: Request) -> list[str]:
    try:
        names = json.loads(_text(request, "runs"))
    except (ValueError, RecursionError):
        names = None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise errors.InvalidArgumentError("the parameter runs must be a JSON list of names")
    return list(dict.fromkeys(names))
