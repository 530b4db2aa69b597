"""The command line's options: what may be asked, and in which language the answer is to be.

The words for people come in that language, argparse's own included.
"""

from __future__ import annotations

import argparse
import gettext
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any, NoReturn

from tb_diagnose.engine.config_entries import known
from tb_diagnose.language import (
    DOMAIN,
    LANGUAGES,
    Language,
    environment_language,
    known_language,
    plural,
    text,
    wrapped,
)
from tb_diagnose.language.formatting import clean
from tb_diagnose.reporters import FORMATS
from tb_diagnose.version import __version__

LOCALE = resources.files("tb_diagnose") / "locale"
FAIL_ON = ("error", "warning", "info", "never")
JUDGED, VALIDATION = "judged", "validation"

_ARGPARSE = (
    text("usage: "),
    text("options"),
    text("positional arguments"),
    text("show this help message and exit"),
    text("show program's version number and exit"),
    text("%(prog)s: error: %(message)s\n"),
    text("argument %(argument_name)s: %(message)s"),
    text("the following arguments are required: %s"),
    text("unrecognized arguments: %s"),
    text("expected one argument"),
    text("expected at least one argument"),
    plural("expected %s argument", "expected %s arguments", 1),
    text("ignored explicit argument %r"),
    text("ambiguous option: %(option)s could match %(matches)s"),
    text("invalid choice: %(value)r (choose from %(choices)s)"),
    text("unknown parser %(parser_name)r (choices: %(choices)s)"),
)
"""What argparse says; it stands here to get into the catalogues."""

_Say = Callable[..., str]


class _Formatter(argparse.HelpFormatter):
    """Breaks lines of Chinese too, which has no spaces."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrapped(text, width).split("\n")

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return wrapped(text, width, first=indent, rest=indent)


class _Parser(argparse.ArgumentParser):
    """A parser, and those of its commands, with that formatter."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=_Formatter, **options)

    def error(self, message: str) -> NoReturn:
        super().error(clean(message))


def asked_language(argv: Sequence[str] | None) -> Language:
    """Return the language of ``--lang``, wherever it stands, or else of the environment.

    Raises:
        ConfigError: There is no such language.
    """
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--lang", nargs="?")
    code = parser.parse_known_args(argv)[0].lang
    if code is None:
        return environment_language()
    return known_language(code) or Language.of(known(code, LANGUAGES, "--lang", text("language")))


def parse(argv: Sequence[str] | None, language: Language) -> argparse.Namespace:
    """Parse the arguments; the name of the command is ``command``."""
    with _argparse_in(language):
        return parser_in(language).parse_args(argv)


@contextmanager
def _argparse_in(language: Language) -> Iterator[None]:
    """Let argparse, which asks gettext for its words, find those of our catalogue."""
    domain, before = gettext.textdomain(), os.environ.get("LANGUAGE")
    gettext.bindtextdomain(DOMAIN, str(LOCALE))
    gettext.textdomain(DOMAIN)
    os.environ["LANGUAGE"] = language.code.replace("-", "_")
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if before is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = before


def parser_in(language: Language) -> argparse.ArgumentParser:
    """Return the parser of ``tb-diagnose``, which speaks the language."""
    say: _Say = language.say
    spoken = _Parser(add_help=False)
    spoken.add_argument(
        "--lang",
        metavar="LANG",
        help=say("language: {codes} (default: that of the environment)", codes=", ".join(LANGUAGES)),
    )
    parser = _Parser(
        prog="tb-diagnose",
        description=say("Say for every TensorBoard run what is wrong with the training, or that nothing is."),
        parents=[spoken],
    )
    parser.add_argument("--version", action="version", version=f"tb-diagnose {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    check = commands.add_parser(
        "check",
        help=say("read log directories in full and diagnose every run"),
        description=say("Read log directories in full and diagnose every run in them."),
        epilog=say(
            "exit codes: 0 no finding at or above --fail-on, 1 at least one, 2 could not do what was asked, "
            "3 --require not met"
        ),
        parents=[spoken],
    )
    _add_check(check, say)
    convert = commands.add_parser(
        "convert",
        help=say("write any log as event files"),
        description=say(
            "Write the curves of a log (CSV, JSON, console text) as event files, so that TensorBoard shows them."
        ),
        epilog=say("exit codes: 0 converted, 2 could not do what was asked"),
        parents=[spoken],
    )
    convert.add_argument("source", type=Path, metavar="SRC", help=say("directory with logs, or one log"))
    convert.add_argument("out", type=Path, metavar="OUT", help=say("directory to write to"))
    report = commands.add_parser(
        "report",
        help=say("write one HTML file with runs, curves and findings"),
        description=say(
            "Write a report as one HTML file: the Diagnose tab with its data inside. It opens in any browser, without "
            "TensorBoard or a network, and can be printed."
        ),
        epilog=say("exit codes: 0 written, 2 could not do what was asked"),
        parents=[spoken],
    )
    _add_logdirs(report, say("directory with event files or other logs, or one such file"))
    _add_config(report, say)
    report.add_argument(
        "-o",
        "--output",
        type=Path,
        default=Path("diagnose.html"),
        metavar="FILE.html",
        help=say("the file to write (default: diagnose.html)"),
    )
    report.set_defaults(select=[], ignore=[])
    doctor = commands.add_parser(
        "doctor",
        help=say("check the installation, and whether logs can be read"),
        description=say(
            "Check the installation for a bug report: which versions are installed, whether TensorBoard finds the "
            "plugin, whether the config is valid and whether logs can be read. Names of runs and tags are not shown."
        ),
        epilog=say("exit codes: 0 everything is as it should be, 1 faults"),
        parents=[spoken],
    )
    doctor.add_argument("logdirs", nargs="*", type=Path, metavar="LOG", help=say("logs to try to read"))
    _add_config(doctor, say)
    compare = commands.add_parser(
        "compare",
        help=say("compare runs"),
        description=say(
            "Say which run is best, of those whose validation can be trusted, what differs between the runs, "
            "whether groups of seeds differ, and which findings come with which hyper-parameters."
        ),
        epilog=say("exit codes: 0 compared, 2 could not do what was asked"),
        parents=[spoken],
    )
    _add_compare(compare, say)
    commands.add_parser(
        "rules", help=say("list the rules"), description=say("List the rules by group."), parents=[spoken]
    )
    explain = commands.add_parser(
        "explain",
        help=say("explain a rule"),
        description=say("Say what a rule looks for, why, when it is wrong, what to do."),
        parents=[spoken],
    )
    explain.add_argument("rule", metavar="RULE", help=say("name of a rule, as listed by `tb-diagnose rules`"))
    return parser


def _add_logdirs(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument("logdirs", nargs="+", type=Path, metavar="LOG", help=words)


def _add_config(parser: argparse.ArgumentParser, say: _Say) -> None:
    parser.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help=say("config file (default: tb-diagnose.toml or pyproject.toml in the current directory)"),
    )


def _names(words: str) -> list[str]:
    """Return the names of a list with commas; one of nothing is one name, so that it is complained of."""
    return [name for part in words.split(",") if (name := part.strip())] or [words]


def _add_check(parser: argparse.ArgumentParser, say: _Say) -> None:
    _add_logdirs(parser, say("directory with event files or other logs, or one such file; - reads standard input"))
    parser.add_argument(
        "--format", default="text", metavar="FORMAT", help=say("{formats} (default: text)", formats=", ".join(FORMATS))
    )
    parser.add_argument(
        "--select",
        action="extend",
        type=_names,
        default=[],
        metavar="RULE[,RULE]",
        help=say("check these rules only, whatever the config file says; may be repeated"),
    )
    parser.add_argument(
        "--ignore",
        action="extend",
        type=_names,
        default=[],
        metavar="RULE[,RULE]",
        help=say("leave these rules out, in addition to the config file's; may be repeated"),
    )
    _add_config(parser, say)
    parser.add_argument(
        "--fail-on",
        choices=FAIL_ON,
        default="error",
        help=say("least severity that makes the exit code 1 (default: error)"),
    )
    parser.add_argument(
        "--require",
        choices=(JUDGED, VALIDATION),
        help=say("judged: every run must be judged; validation: and on held-out data; otherwise the exit code is 3"),
    )
    parser.add_argument(
        "--baseline",
        type=Path,
        metavar="REPORT.json",
        help=say("an earlier report (--format json): what it found already does not count"),
    )
    parser.add_argument(
        "--no-verify",
        action="store_true",
        help=say("do not check every record against its checksum, only those that cannot be decoded: faster"),
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help=say("write the report to a file"))
    parser.add_argument(
        "-v", "--verbose", action="store_true", help=say("also show what was skipped and why, and all warnings")
    )


def _add_compare(parser: argparse.ArgumentParser, say: _Say) -> None:
    _add_logdirs(parser, say("directory with event files or other logs, or one such file"))
    parser.add_argument("--format", default="text", metavar="FORMAT", help=say("text (default) or json"))
    parser.add_argument(
        "--by",
        metavar="QUANTITY",
        help=say("what to compare by; by default what selects the checkpoint of most runs"),
    )
    parser.add_argument("--baseline", metavar="RUN", help=say("the run that the others are compared with"))
    parser.add_argument(
        "--run", action="append", default=[], metavar="PATTERN", help=say("only runs of this name; may be repeated")
    )
    _add_config(parser, say)
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help=say("write the comparison to a file"))
    parser.set_defaults(select=[], ignore=[])
