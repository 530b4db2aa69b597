"""The Diagnose tab's server side: thin routes over a background session; docs/http_api.md.

A route never diagnoses anything, and takes no path from a request: names of runs and tags are only looked up among
those that the session has found. It reads files in one case: where the points of a run were evicted to save memory,
its curves are read again for the request, or for a report.
"""

from __future__ import annotations

import functools
import gzip
import hashlib
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timezone
from importlib import resources
from pathlib import Path
from typing import Any

from tensorboard import errors
from tensorboard.backend import http_util
from tensorboard.plugins import base_plugin
from werkzeug import Request, Response

from tb_diagnose.compare import Subject, compare
from tb_diagnose.compare.bands import band
from tb_diagnose.engine.config import Config, settings
from tb_diagnose.engine.config_file import configured
from tb_diagnose.errors import ConfigError, UserError
from tb_diagnose.explain import rules_json
from tb_diagnose.findings import LogWarning, to_json
from tb_diagnose.language import Language, text
from tb_diagnose.language.formatting import clean, directory_name
from tb_diagnose.sources import Source, open_source
from tb_diagnose.tensorboard_plugin import answers, parameters
from tb_diagnose.tensorboard_plugin.charts import ChartCache
from tb_diagnose.tensorboard_plugin.entries import TrainingEntry
from tb_diagnose.tensorboard_plugin.memory import CHARTS, MB, default_ceiling
from tb_diagnose.tensorboard_plugin.numbers import dumps
from tb_diagnose.tensorboard_plugin.payloads import band_json, curve, run_detail, whole_curve
from tb_diagnose.tensorboard_plugin.report_file import report_file
from tb_diagnose.tensorboard_plugin.rows import SPARK_POINTS, spark_curve
from tb_diagnose.tensorboard_plugin.session import Session, Snapshot

_log = logging.getLogger("tensorboard")

_YEAR = 365 * 24 * 3600
_REPORTED = 1000
"""Most runs of a report: they take some ten seconds, of one request."""

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
        self._config = config
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
            "/report": _get(self._report, can_be_long=True),
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
        now = parameters.one_of(request, "reload", {"": False, "0": False, "1": True})
        snapshot = self.session.look(now=now)
        progress = self.session.progress
        translate = parameters.language(request).translate
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
        language = parameters.language(request)
        generation, body = self._lists.get(language.code, (-1, b""))
        if generation != snapshot.generation:
            rows = ",".join(entry.row_in(language) for entry in snapshot.entries.values())
            answer = f'{{"generation":{snapshot.generation},"runs":[{rows}]}}'
            body = gzip.compress(answer.encode(), compresslevel=3, mtime=0)
            self._lists[language.code] = snapshot.generation, body
        return _respond(request, body, "application/json", content_encoding="gzip")

    def _run(self, request: Request) -> Response:
        snapshot = self.session.look()
        entry = _entry(snapshot, parameters.required(request, "name"))
        translate = parameters.language(request).translate
        return _json(
            request, run_detail(snapshot.generation, translate(entry.result), translate(entry.training.complaints))
        )

    def _curves(self, request: Request) -> Response:
        snapshot = self.session.look()
        entry = _entry(snapshot, parameters.required(request, "run"))
        width = parameters.width(request)
        start, end = parameters.window(request)
        smoothing = parameters.smoothing(request)
        found = []
        for tb_run, tag in parameters.keys(request):
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
        language = parameters.language(request)
        names = parameters.names(request) if "runs" in request.values else list(snapshot.entries)
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
        width = parameters.width(request) if "width" in request.values else None
        start, end = parameters.window(request)
        found = []
        for keys in parameters.groups(request):
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

    def _report(self, request: Request) -> Response:
        snapshot = self.session.look()
        names = parameters.names(request) if "runs" in request.values else list(snapshot.entries)
        if len(names) > _REPORTED:
            raise UserError(
                text(
                    "a report holds at most {most:,} runs, not {count:,}: filter the list, or use `tb-diagnose report`",
                    most=_REPORTED,
                    count=len(names),
                )
            )
        subjects = [self._subject(entry) for entry in (_entry(snapshot, name) for name in names) if not entry.reading]
        page = report_file(
            subjects,
            where=snapshot.where,
            root=directory_name(snapshot.where),
            made=datetime.now(timezone.utc),
            warnings=snapshot.warnings,
            settings=settings(self._config),
        )
        return _respond(
            request, page, "text/html", headers=[("Content-Disposition", 'attachment; filename="diagnose.html"')]
        )

    def _subject(self, entry: TrainingEntry) -> Subject:
        """Return a run with its series, which are read again if they were let go of."""
        found = (self.session.find(entry, one.tb_run, one.tag) for one in entry.training.series)
        training = replace(entry.training, series=tuple(series for series in found if series is not None))
        return Subject(name=training.name, training=training, result=entry.result, hparams=entry.hparams)

    def _rules(self, request: Request) -> Response:
        return _respond(request, _rules_text(parameters.language(request)), "application/json")


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
            sentence = parameters.language(request).say(error.args[0])
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
