"""The command line: ``check LOG...``, ``compare LOG...``, ``report LOG...``, ``convert SRC OUT``, and more.

Exit codes: 0 clean, 1 findings at or above ``--fail-on``, 2 could not do what was asked,
3 a run does not meet ``--require``, 130 interrupted.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import shutil
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from fnmatch import fnmatchcase
from functools import partial, reduce
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from tb_diagnose.api import diagnose, diagnose_pasted, examine
from tb_diagnose.cli import doctor
from tb_diagnose.cli.options import JUDGED, asked_language, parse
from tb_diagnose.compare import Subject, compare
from tb_diagnose.engine.config import Config, settings
from tb_diagnose.engine.config_entries import known
from tb_diagnose.engine.config_file import configured
from tb_diagnose.errors import SourceError, UserError
from tb_diagnose.explain import explain, to_text
from tb_diagnose.findings import LogWarning, Report, RunStatus, RunSummary, Severity, Status
from tb_diagnose.language import Language, Text, enumerated, environment_language, plural, text, wrapped
from tb_diagnose.language.formatting import clean, shown_name
from tb_diagnose.language.wrapping import columns
from tb_diagnose.reporters import FORMATS, Style
from tb_diagnose.reporters.baseline import read_baseline, since
from tb_diagnose.reporters.combine import combine, join, renamed, short_names
from tb_diagnose.reporters.comparison import COMPARISONS
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import GROUPS
from tb_diagnose.sources import ReadProgress, open_source, write_event_files
from tb_diagnose.tensorboard_plugin.report_file import report_file

CLEAN, FOUND, CANNOT, UNMET, INTERRUPTED = 0, 1, 2, 3, 130
_READABLE = 100
_HELD_OUT = ("validation", "test")
_SEVERITY = 8
_PASTED = Path("-")
_LONGEST_PASTED = 1 << 28


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    Args:
        argv: Arguments without the program's name; by default those of the process.
    """
    language = environment_language()
    try:
        language = asked_language(argv)
        args = parse(argv, language)
        return _COMMANDS[args.command](args, language)
    except UserError as error:
        _complain(language.say(error.args[0]))
        return CANNOT
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:  # noqa: BLE001 - a crash would exit with 1, which stands for findings
        _complain(language.say("this is a fault in tb-diagnose, please report it:"))
        if sys.stderr is not None:
            traceback.print_exc()
        return CANNOT


def _compare(args: argparse.Namespace, language: Language) -> int:
    render = COMPARISONS[known(args.format, COMPARISONS, "--format", text("format"))]
    config = _config(args)
    found, _ = _subjects(args, config, language)
    chosen = [s for s in found if not args.run or any(fnmatchcase(s.name, pattern) for pattern in args.run)]
    if not chosen:
        raise UserError(text("no run is called {names}", names=reduce(_or, args.run)))
    # Programs know a run by its name in TensorBoard.
    root = "" if args.format == "json" else _root(short_names(args.logdirs))
    chosen = [replace(subject, name=shown_name(subject.name, root)) for subject in chosen]
    baseline = args.baseline and shown_name(args.baseline, root)
    comparison = compare(chosen, quantity=args.by, baseline=baseline)
    if args.output:
        _write_file(args.output, render(comparison, Style(language=language)))
    else:
        _print(render(comparison, _style(language)))
    return CLEAN


def _report(args: argparse.Namespace, language: Language) -> int:
    config = _config(args)
    found, warnings = _subjects(args, config, language, verify=True)
    named = short_names(args.logdirs)
    page = report_file(
        found, where=", ".join(named), root=_root(named), made=_now(), warnings=warnings, settings=settings(config)
    )
    _write_file(args.output, page)
    count = plural("{n} run", "{n} runs", len(found))
    size = f"{len(page) / 1e6:.1f} MB"
    _print(language.say("wrote {runs} to {out} ({size})", runs=count, out=str(args.output), size=size) + "\n")
    return CLEAN


def _subjects(
    args: argparse.Namespace, config: Config, language: Language, *, verify: bool = False
) -> tuple[list[Subject], list[LogWarning]]:
    """Return the runs of all log directories, at least one, and what is wrong with the directories as a whole.

    Where there are several, the runs have the name of their directory before theirs once they are diagnosed: what a
    config says of a run names it as it is called in its own.
    """
    found: list[Subject] = []
    warnings: list[LogWarning] = []
    for name, path in short_names(args.logdirs).items():
        with _progress(language.say("Reading {name}", name=name)) as on_progress:
            examined = examine(path, config, on_progress, verify=verify)
        several = len(args.logdirs) > 1
        read = [subject for subject in examined.subjects if subject.training.series]
        found += [_within(name, subject) for subject in read] if several else read
        warnings += examined.warnings
    if not found:
        raise _nothing_in(args.logdirs[0], warnings)
    return found, warnings


def _within(name: str, subject: Subject) -> Subject:
    """Return a run as it is called within several log directories."""
    rename = partial(join, name)
    training = replace(subject.training, name=rename(subject.name))
    result = renamed(subject.result, rename, fields=("run",))
    return replace(subject, name=training.name, training=training, result=result)


def _now() -> datetime:
    """Return when a report is made; ``SOURCE_DATE_EPOCH`` says it where the same report has to have the same bytes."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(given) if given.isdecimal() else time.time(), timezone.utc)


def _check(args: argparse.Namespace, language: Language) -> int:

    render = FORMATS[known(args.format, FORMATS, "--format", text("format"))]
    config = _config(args)
    reports = {"": _pasted(args, config)} if _PASTED in args.logdirs else _reports(args, config, language)
    report = combine(reports)
    if args.baseline:
        report = since(report, read_baseline(args.baseline))
    style = Style(language=language) if args.output else _style(language)
    words = render(report, replace(style, verbose=args.verbose, root=_root(reports)))
    if args.output:
        _write_file(args.output, words)
    else:
        _print(words)
    return _verdict(report, args, language)


def _pasted(args: argparse.Namespace, config: Config) -> Report:
    """Return the report of the log on standard input."""
    if len(args.logdirs) > 1:
        raise UserError(text("- (standard input) cannot be given together with other logs"))
    if sys.stdin is None:
        raise UserError(text("standard input cannot be read: it is closed"))
    try:
        return diagnose_pasted(sys.stdin.buffer.read(_LONGEST_PASTED), config)
    except OSError as error:
        raise UserError(text("standard input cannot be read: {reason}", reason=error.strerror)) from error


def _convert(args: argparse.Namespace, language: Language) -> int:
    source = open_source(str(args.source))
    for _ in source.refresh():
        pass
    runs = write_event_files(source.tb_runs.values(), args.out)
    if not runs:
        raise _nothing_in(args.source, [*source.warnings, *(w for r in source.tb_runs.values() for w in r.warnings)])
    _print(language.say("wrote {runs} to {out}", runs=plural("{n} run", "{n} runs", runs), out=str(args.out)) + "\n")
    return CLEAN


def _config(args: argparse.Namespace) -> Config:

    config = configured(args.config)
    select = tuple(known(name, RULES, "--select", text("rule")) for name in args.select)
    ignore = tuple(known(name, RULES, "--ignore", text("rule")) for name in args.ignore)
    if select:
        config = replace(config, select=select, ignore=())
    return replace(config, ignore=config.ignore + ignore)


def _reports(args: argparse.Namespace, config: Config, language: Language) -> dict[str, Report]:
    """Return the report of every log directory, by a short name of it; one at least must hold something to look at."""
    reports: dict[str, Report] = {}
    troubles: list[SourceError] = []
    for name, path in short_names(args.logdirs).items():
        with _progress(language.say("Reading {name}", name=name)) as on_progress:
            report = diagnose(path, config, on_progress, verify=not args.no_verify)
        if not any(training.series for training in report.runs):
            troubles.append(_nothing_in(path, report.warnings))
            if not report.warnings:
                report = replace(report, warnings=(LogWarning(where=str(path), message=text("no scalars found")),))
        reports[name] = report
    if len(troubles) == len(reports):
        raise troubles[0]
    return reports


def _root(named: Mapping[str, object]) -> str:
    """Return what the log directory is called, nothing where there are several."""
    return next(iter(named)) if len(named) == 1 else ""


def _nothing_in(path: Path, warnings: Sequence[LogWarning]) -> SourceError:
    if not warnings:
        return SourceError(text("no scalars found in {path!r}", path=str(path)))
    where, message = warnings[0].where, warnings[0].message
    return SourceError(
        text("no scalars found in {path!r}; {where}: {message}", path=str(path), where=where, message=message)
    )


@contextlib.contextmanager
def _progress(what: str) -> Iterator[Callable[[ReadProgress], None] | None]:
    """Show how far reading has come, on a terminal only, and leave no trace of it."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return

    columns = (TextColumn(escape(clean(what))), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)

        def on_progress(progress: ReadProgress) -> None:
            bar.update(task, completed=progress.bytes_read, total=progress.bytes_known or None)

        yield on_progress


def _verdict(report: Report, args: argparse.Namespace, language: Language) -> int:

    if args.fail_on != "never":
        limit = Severity(args.fail_on).rank
        if any(finding.severity.rank <= limit for finding in report.findings):
            return FOUND
    failed = sorted({outcome.rule for outcome in report.outcomes if outcome.status is Status.FAILED})
    if failed:
        raise UserError(text("could not check everything: {rules} failed", rules=enumerated(failed)))
    unmet = [run.name for run in report.runs if not _meets(args.require, run)]
    if unmet:
        if args.require == JUDGED:
            _complain(language.say("--require judged: {runs} could not be judged", runs=_some(unmet)))
        else:
            _complain(
                language.say("--require validation: {runs} could not be judged on held-out data", runs=_some(unmet))
            )
        return UNMET
    return CLEAN


def _meets(requirement: str | None, run: RunSummary) -> bool:
    """Return whether a run could be judged, and where that is required on held-out data."""
    if requirement is None:
        return True
    holds_out = any(series.split in _HELD_OUT and series.principal for series in run.series)
    return run.status is not RunStatus.UNJUDGED and (requirement == JUDGED or holds_out)


def _some(names: Sequence[str]) -> Text:
    shown = [*names[:3], plural("{n:,} more", "{n:,} more", len(names) - 3)] if len(names) > 3 else names  # noqa: PLR2004
    return enumerated(shown)


def _doctor(args: argparse.Namespace, language: Language) -> int:
    checks = doctor.examine(args.logdirs, args.config)
    _print(doctor.render(checks, language.say, unicode=_style(language).unicode))
    return CLEAN if all(check.is_sound for check in checks) else FOUND


def _rules(_args: argparse.Namespace, language: Language) -> int:
    width = _style(language).width or sys.maxsize
    lines = []
    for group in GROUPS:
        listed = [rule for rule in RULES.values() if rule.group == group]
        if listed:
            lines += ["", language.say(group)]
        for rule in listed:
            severity = language.say(rule.severity.value)
            head = f"  {rule.name:32} {severity}{' ' * (_SEVERITY - columns(severity))} "
            lines.append(wrapped(explain(rule, language).summary, width, first=head, rest=" " * columns(head)))
    _print("\n".join(lines[1:]) + "\n")
    return CLEAN


def _explain(args: argparse.Namespace, language: Language) -> int:
    rule = RULES[known(args.rule, RULES, "explain", text("rule"))]
    _print(to_text(explain(rule, language), width=min(_style(language).width or _READABLE, _READABLE)))
    return CLEAN


def _style(language: Language) -> Style:
    """Return how standard output is to be written: as wide and colourful as what reads it bears."""
    if sys.stdout is None:
        raise UserError(text("the output cannot be written: {reason}", reason=text("it is closed")))
    terminal = sys.stdout.isatty()
    plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return Style(
        width=shutil.get_terminal_size().columns if terminal else None,
        colour=terminal and not plain,
        unicode=(sys.stdout.encoding or "").lower().startswith("utf"),
        language=language,
    )


def _print(words: str) -> None:
    """Write to standard output; a reader that has had enough (``| head``) is no error."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        sys.stdout.write(words)
        sys.stdout.flush()
    except OSError as error:
        # What is left in the buffer would raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise UserError(text("the output cannot be written: {reason}", reason=error.strerror)) from error


def _write_file(path: Path, words: str) -> None:
    try:
        path.write_text(words, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise UserError(text("{path}: cannot be written: {reason}", path=path, reason=error.strerror)) from error


def _or(one: str, other: str) -> Text:
    return text("{one} or {other}", one=one, other=other)


def _complain(sentence: str) -> None:
    if sys.stderr is None:  # closed by whoever started us
        return
    with contextlib.suppress(OSError):
        sys.stderr.write(f"tb-diagnose: {clean(sentence)}\n")


_COMMANDS: Mapping[str, Callable[[argparse.Namespace, Language], int]] = {
    "check": _check,
    "convert": _convert,
    "report": _report,
    "doctor": _doctor,
    "compare": _compare,
    "rules": _rules,
    "explain": _explain,
}
