"""The command line: ``tb-diagnose check LOGDIR...``, ``compare LOGDIR...``, ``rules``, ``explain RULE``.

Exit codes: 0 clean, 1 findings at or above ``--fail-on``, 2 could not do what was asked, 130 interrupted.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from tb_diagnose.api import diagnose, subjects
from tb_diagnose.arbitrate import is_active
from tb_diagnose.compare import Subject, compare
from tb_diagnose.config import Config, find_config, known, load_config
from tb_diagnose.errors import SourceError, UserError
from tb_diagnose.explain import explain, to_text
from tb_diagnose.findings import Report, Severity, Status
from tb_diagnose.reporters import FORMATS, Style
from tb_diagnose.reporters.combine import combine, join, short_names
from tb_diagnose.reporters.comparison import COMPARISONS
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import GROUPS
from tb_diagnose.sources import Progress
from tb_diagnose.version import __version__

CLEAN, FOUND, CANNOT, INTERRUPTED = 0, 1, 2, 130
_READABLE = 100
FAIL_ON = ("error", "warning", "info", "never")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    Args:
        argv: Arguments without the program's name; by default those of the process.
    """
    try:
        args = _parser().parse_args(argv)
        code: int = args.command(args)
    except UserError as error:
        _complain(str(error))
        return CANNOT
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tb-diagnose",
        description="Say for every TensorBoard run what is wrong with the training, or that nothing is.",
    )
    parser.add_argument("--version", action="version", version=f"tb-diagnose {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    check = commands.add_parser(
        "check",
        help="read log directories in full and diagnose every run",
        description="Read log directories in full and diagnose every run in them.",
        epilog="exit codes: 0 clean, 1 findings at or above --fail-on, 2 could not do what was asked",
    )
    check.add_argument(
        "logdirs", nargs="+", type=Path, metavar="LOGDIR", help="directory with event files, or one event file"
    )
    check.add_argument("--format", default="text", metavar="FORMAT", help="text (default), json or markdown")
    check.add_argument(
        "--select",
        action="append",
        default=[],
        metavar="RULE",
        help="check this rule only, whatever the config file says; may be repeated",
    )
    check.add_argument(
        "--ignore", action="append", default=[], metavar="RULE", help="leave this rule out as well; may be repeated"
    )
    check.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="by default tb-diagnose.toml or pyproject.toml in the current directory",
    )
    check.add_argument(
        "--fail-on", choices=FAIL_ON, default="error", help="least severity that makes the exit code 1 (default: error)"
    )
    check.add_argument(
        "--verify",
        action="store_true",
        help="check every record against its checksum, which takes longer, not only those that cannot be decoded",
    )
    check.add_argument("-o", "--output", type=Path, metavar="FILE", help="write the report to a file")
    check.add_argument("-v", "--verbose", action="store_true", help="say what was skipped and why, and every remark")
    check.set_defaults(command=_check)

    _add_compare(commands)

    rules = commands.add_parser("rules", help="list the rules", description="List the rules by group.")
    rules.set_defaults(command=_rules)

    explain = commands.add_parser(
        "explain", help="explain a rule", description="Say what a rule looks for, why, when it is wrong, what to do."
    )
    explain.add_argument("rule", metavar="RULE")
    explain.set_defaults(command=_explain)
    return parser


def _add_compare(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "compare",
        help="hold runs against one another",
        description="Say which run is best, of those whose validation can be trusted, what differs between the runs, "
        "whether groups of seeds differ, and which findings come with which hyper-parameters.",
        epilog="exit codes: 0 compared, 2 could not do what was asked",
    )
    parser.add_argument(
        "logdirs", nargs="+", type=Path, metavar="LOGDIR", help="directory with event files, or one event file"
    )
    parser.add_argument("--format", default="text", metavar="FORMAT", help="text (default) or json")
    parser.add_argument(
        "--by", metavar="QUANTITY", help="what to compare by; by default the validation series that most runs have"
    )
    parser.add_argument("--baseline", metavar="RUN", help="run that the others are held against")
    parser.add_argument(
        "--run", action="append", default=[], metavar="PATTERN", help="only runs of this name; may be repeated"
    )
    parser.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="by default tb-diagnose.toml or pyproject.toml in the current directory",
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write the comparison to a file")
    parser.set_defaults(command=_compare, select=[], ignore=[])


def _compare(args: argparse.Namespace) -> int:
    render = COMPARISONS[known(args.format, COMPARISONS, "--format", "format")]
    config = _config(args)
    found: list[Subject] = []
    for name, path in short_names(args.logdirs).items():
        with _progress(f"Reading {name}") as on_progress:
            read = [subject for subject in subjects(path, config, on_progress) if subject.run.series]
        if not read:
            raise SourceError(f"no scalars found in {str(path)!r}")
        several = len(args.logdirs) > 1
        found += [replace(subject, name=join(name, subject.name)) if several else subject for subject in read]
    chosen = [s for s in found if not args.run or any(fnmatchcase(s.name, pattern) for pattern in args.run)]
    if not chosen:
        raise UserError(f"no run is called {' or '.join(args.run)}")
    comparison = compare(chosen, quantity=args.by, baseline=args.baseline)
    if args.output:
        _write_file(args.output, render(comparison, Style()))
    else:
        _print(render(comparison, _style()))
    return CLEAN


def _check(args: argparse.Namespace) -> int:

    render = FORMATS[known(args.format, FORMATS, "--format", "format")]
    config = _config(args)
    report = combine(_reports(args.logdirs, config, verify=args.verify))
    if args.output:
        _write_file(args.output, render(report, Style(verbose=args.verbose)))
    else:
        _print(render(report, _style(verbose=args.verbose)))
    return _verdict(report, args)


def _config(args: argparse.Namespace) -> Config:

    path = args.config or find_config(Path.cwd())
    config = load_config(path) if path else Config()
    select = tuple(known(name, RULES, "--select", "rule") for name in args.select)
    ignore = tuple(known(name, RULES, "--ignore", "rule") for name in args.ignore)
    if select:
        config = replace(config, select=select, ignore=())
    return replace(config, ignore=config.ignore + ignore)


def _reports(logdirs: Sequence[Path], config: Config, *, verify: bool) -> dict[str, Report]:
    """Return the report of every log directory, by a short name of it; each must hold something to look at."""
    reports = {}
    for name, path in short_names(logdirs).items():
        with _progress(f"Reading {name}") as on_progress:
            report = diagnose(path, config, on_progress, verify=verify)
        if not any(run.series for run in report.runs):
            reason = "".join(f"; {warning.where}: {warning.message}" for warning in report.warnings[:1])
            raise SourceError(f"no scalars found in {str(path)!r}{reason}")
        reports[name] = report
    return reports


@contextmanager
def _progress(what: str) -> Iterator[Callable[[Progress], None] | None]:
    """Show how far reading has come, on a terminal only, and leave no trace of it."""
    if not sys.stderr.isatty():
        yield None
        return

    columns = (TextColumn(escape(what)), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)

        def on_progress(progress: Progress) -> None:
            bar.update(task, completed=progress.bytes_read, total=progress.bytes_known or None)

        yield on_progress


def _verdict(report: Report, args: argparse.Namespace) -> int:

    if args.fail_on != "never":
        limit = Severity(args.fail_on).rank
        if any(is_active(finding) and finding.severity.rank <= limit for finding in report.findings):
            return FOUND
    failed = sorted({outcome.rule for outcome in report.outcomes if outcome.status is Status.FAILED})
    if failed:
        raise UserError(f"could not check everything: {', '.join(failed)} failed")
    return CLEAN


def _rules(_args: argparse.Namespace) -> int:
    width = _style().width
    lines = []
    for group in GROUPS:
        members = [rule for rule in RULES.values() if rule.group == group]
        if members:
            lines += ["", group]
        for rule in members:
            head = f"  {rule.name:32} {rule.severity.value:8} "
            summary = explain(rule).summary
            lines.append(
                textwrap.fill(head + summary, width, subsequent_indent=" " * len(head)) if width else head + summary
            )
    _print("\n".join(lines[1:]) + "\n")
    return CLEAN


def _explain(args: argparse.Namespace) -> int:
    rule = RULES[known(args.rule, RULES, "explain", "rule")]
    _print(to_text(explain(rule), width=min(_style().width or _READABLE, _READABLE)))
    return CLEAN


def _style(*, verbose: bool = False) -> Style:
    """Return how standard output is to be written: as wide and colourful as what reads it bears."""
    terminal = sys.stdout.isatty()
    plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return Style(
        width=shutil.get_terminal_size().columns if terminal else None,
        colour=terminal and not plain,
        unicode=(sys.stdout.encoding or "").lower().startswith("utf"),
        verbose=verbose,
    )


def _print(text: str) -> None:
    """Write to standard output; a reader that has had enough (``| head``) is no error."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is left in the buffer would raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_file(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise UserError(f"{path}: cannot be written: {error.strerror}") from error


def _complain(sentence: str) -> None:
    sys.stderr.write(f"tb-diagnose: {sentence}\n")
