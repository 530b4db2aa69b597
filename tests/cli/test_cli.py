"""The command line on real log directories: what it prints, where, and how it ends."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import pytest
from tensorboard.compat.proto.event_pb2 import Event
from tensorboard.compat.proto.summary_pb2 import Summary
from tensorboard.summary.writer.event_file_writer import EventFileWriter

from tb_diagnose.api import diagnose
from tb_diagnose.cli import main as cli
from tb_diagnose.cli.main import main
from tb_diagnose.findings import Outcome, Report, RunStatus, Status
from tb_diagnose.model import Float64Array
from tb_diagnose.rules import RULES
from tb_diagnose.sources import ReadProgress
from tb_diagnose.testing import decay, flat, turning
from tb_diagnose.version import __version__

ROOT = Path(__file__).parents[2]


def write(folder: Path, **curves: Float64Array) -> None:
    writer = EventFileWriter(str(folder))
    for name, values in curves.items():
        for step, value in enumerate(values):
            summary = Summary(value=[Summary.Value(tag=name.replace("_", "/"), simple_value=value)])
            writer.add_event(Event(step=step, wall_time=1.7e9 + step, summary=summary))
    writer.close()


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory without a config; below it ``logs`` with a healthy, a stuck and an overfitted run."""
    monkeypatch.chdir(tmp_path)
    logs = tmp_path / "logs"
    write(logs / "healthy", loss_train=decay(2.3, 0.2), loss_val=decay(2.2, 0.3))
    guess = flat(0.6931, 40, noise=0.03)  # too noisy for any rule that looks at less than the accuracy
    write(logs / "stuck", loss_train=guess, loss_val=guess[::-1], acc_val=flat(0.5, 40, noise=0.01))
    write(logs / "overfitted", loss_train=decay(2.3, 0.05), loss_val=turning(2.3, 0.6, 1.2))
    return logs


@pytest.fixture
def healthy(logs: Path) -> Path:
    return logs / "healthy"


def process(*args: str | Path, **options: Any) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tb_diagnose", *map(str, args)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        **options,
    )


def test_check_prints_the_table(logs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(logs)]) == 1
    out, err = capsys.readouterr()
    assert err == ""
    verdicts = [line.split()[1:4] for line in out.splitlines()[1:] if line.startswith(("✖", "▲", "✔"))]
    assert verdicts == [
        ["error", "stuck", "stuck-at-chance"],
        ["warning", "overfitted", "overfitting"],
        ["healthy", "healthy"],
    ]
    assert "1 run in trouble, 1 with a warning, 1 healthy" in out


EXITS = {
    "error by default": ([], "stuck", 1),
    "a warning is no error": ([], "overfitted", 0),
    "a warning where it counts": (["--fail-on", "warning"], "overfitted", 1),
    "an error is worse than a warning": (["--fail-on", "warning"], "stuck", 1),
    "an error is worse than a remark": (["--fail-on", "info"], "stuck", 1),
    "never": (["--fail-on", "never"], "stuck", 0),
    "healthy": (["--fail-on", "info"], "healthy", 0),
    "left out": (["--ignore", "stuck-at-chance"], "stuck", 0),
    "not selected": (["--select", "overfitting"], "stuck", 0),
    "selected": (["--select", "stuck-at-chance", "--select", "overfitting"], "stuck", 1),
    "selected by one list": (["--select", "overfitting, stuck-at-chance,"], "stuck", 1),
    "not in the list": (["--select", "overfitting,diverged"], "stuck", 0),
    "ignored by one list": (["--ignore", "stuck-at-chance,predicts-the-prior"], "stuck", 0),
}


@pytest.mark.parametrize(("options", "training", "code"), EXITS.values(), ids=EXITS)
@pytest.mark.parametrize("format_name", ["text", "json", "markdown"])
def test_exit_codes(logs: Path, options: list[str], training: str, code: int, format_name: str) -> None:
    assert main(["check", str(logs / training), "--format", format_name, *options]) == code


@pytest.mark.parametrize("fast", ["1", "0"])
def test_check_finds_records_that_do_not_match_their_checksum(
    healthy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fast: str
) -> None:
    monkeypatch.setenv("TB_DIAGNOSE_FAST_READER", fast)
    check = ["check", str(healthy), "--fail-on", "warning"]
    assert main(check) == 0
    [file] = healthy.iterdir()
    content = bytearray(file.read_bytes())
    content[-1] ^= 1  # the checksum of the last record
    file.write_bytes(content)
    assert main([*check, "--no-verify"]) == 0
    capsys.readouterr()
    assert main(check) == 1
    assert "1 record does not match the checksum" in capsys.readouterr().out


SUPPRESS = '[[suppress]]\nrule = "stuck-at-chance"\nrun = "stu*"\nreason = "a baseline, meant to be blind"\n'


def test_what_is_suppressed_does_not_count(logs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("tb-diagnose.toml").write_text(SUPPRESS)
    assert main(["check", str(logs)]) == 0
    assert "stuck-at-chance in stuck: a baseline, meant to be blind" in capsys.readouterr().out


def test_a_superseded_finding_does_not_count(
    healthy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = main_report(["check", str(healthy.parent / "overfitted")], capsys)
    assert [finding["rule"] for finding in told["findings"]] == ["overfitting"]

    def explained(*args: Any, **options: Any) -> Report:
        report = diagnose(*args, **options)
        [finding] = report.findings
        hidden = replace(finding, superseded_by="diverged", suppressed="explained by diverged")
        return replace(report, all_findings=(hidden,))

    monkeypatch.setattr(cli, "diagnose", explained)
    assert main(["check", str(healthy.parent / "overfitted"), "--fail-on", "warning"]) == 0


def main_report(args: list[str], capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    main([*args, "--format", "json"])
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


def test_several_directories_make_one_document(logs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = main_report(["check", str(logs / "healthy"), str(logs / "stuck")], capsys)
    assert [training["name"] for training in document["runs"]] == ["healthy", "stuck"]
    assert {finding["run"] for finding in document["findings"]} == {"stuck"}
    assert {series["member"] for training in document["runs"] for series in training["series"]} == {"healthy", "stuck"}


def test_suppressions_see_names_as_they_are_below_each_directory(
    logs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("tb-diagnose.toml").write_text(SUPPRESS)
    write(logs.parent / "more" / "healthy", loss_train=decay(2.3, 0.2), loss_val=decay(2.2, 0.3))
    document = main_report(["check", str(logs), "more"], capsys)
    [stuck] = [finding for finding in document["findings"] if finding["run"] == "logs/stuck"]
    assert stuck["suppressed"] == "a baseline, meant to be blind"
    assert document["warnings"] == []


def test_an_unused_suppression_is_reported_once(logs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("tb-diagnose.toml").write_text(SUPPRESS.replace("stu*", "nobody"))
    document = main_report(["check", str(logs / "healthy"), str(logs / "stuck")], capsys)
    [warning] = document["warnings"]
    assert "'nobody' matched no finding" in warning["message"]


def test_config_is_found_given_and_overridden(logs: Path) -> None:
    Path("tb-diagnose.toml").write_text('ignore = ["stuck-at-chance"]')
    Path("strict.toml").write_text("")
    stuck = str(logs / "stuck")
    assert main(["check", stuck]) == 0
    assert main(["check", stuck, "--config", "strict.toml"]) == 1
    assert main(["check", stuck, "--select", "stuck-at-chance"]) == 1  # the command line has the last word


def test_output_goes_to_a_file(logs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(logs), "-o", "report.txt"]) == 1
    assert capsys.readouterr().out == ""
    assert "1 run in trouble, 1 with a warning" in Path("report.txt").read_text(encoding="utf-8")


def test_verbose_says_what_was_skipped(healthy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(healthy)])
    assert "Skipped" not in capsys.readouterr().out
    main(["check", str(healthy), "-v"])
    assert "Skipped\n  stuck-at-chance: " in capsys.readouterr().out


CANNOT: dict[str, tuple[list[str], list[str]]] = {
    "no such directory": (["check", "nowhere"], ["nowhere"]),
    "one of two is missing": (["check", "logs", "nowhere"], ["nowhere"]),
    "no such format": (["check", "logs", "--format", "yaml"], ["'yaml'", "formats are text, json, markdown"]),
    "a format misspelt": (["check", "logs", "--format", "jsn"], ["did you mean 'json'?"]),
    "one of a list is no rule": (
        ["check", "logs", "--select", "stalled,Overfit"],
        ["unknown rule 'Overfit'", "did you mean 'overfitting'?"],
    ),
    "a part of a rule's name": (
        ["check", "logs", "--ignore", "chance"],
        ["--ignore: unknown rule 'chance'", "'stuck-at-chance'?"],
    ),
    "selected by nothing": (["check", "logs", "--select", ""], ["--select: unknown rule ''"]),
    "no such rule selected": (["check", "logs", "--select", "overfit"], ["--select: unknown rule", "'overfitting'"]),
    "no such rule ignored": (["check", "logs", "--ignore", "overfit"], ["--ignore: unknown rule", "'overfitting'"]),
    "no such config": (["check", "logs", "--config", "nowhere.toml"], ["nowhere.toml: cannot be read"]),
    "wrong config": (["check", "logs", "--config", "wrong.toml"], ["wrong.toml: unknown key 'selct'", "'select'?"]),
    "no such place": (["check", "logs", "-o", "nowhere/x.txt"], ["nowhere/x.txt: cannot be written"]),
    "no such rule to explain": (["explain", "stuck-at-chanc"], ["unknown rule", "did you mean 'stuck-at-chance'?"]),
}


@pytest.mark.parametrize(("args", "words"), CANNOT.values(), ids=CANNOT)
@pytest.mark.usefixtures("logs")
def test_what_cannot_be_done_is_one_sentence(
    args: list[str], words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("wrong.toml").write_text('selct = "x"')
    assert main(args) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("tb-diagnose: ")
    assert err.count("\n") == 1
    for word in words:
        assert word in err


def test_an_empty_directory_is_not_a_clean_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path), "--format", "json", "--fail-on", "never"]) == 2
    out, err = capsys.readouterr()
    assert err.count("\n") == 1
    assert str(tmp_path) in err
    assert out == ""


def test_a_directory_of_damaged_files_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "events.out.tfevents.1").write_bytes(b"this is no record" * 20)
    assert main(["check", str(tmp_path)]) == 2
    err = capsys.readouterr().err
    assert "no scalars found" in err
    assert "events.out.tfevents.1: " in err


def test_a_rule_that_crashes_does_not_make_a_run_clean(
    healthy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def crashing(*args: Any, **options: Any) -> Report:
        report = diagnose(*args, **options)
        crash = Outcome(rule="diverged", run=".", status=Status.FAILED, reason="ZeroDivisionError: x")
        return replace(report, outcomes=(*report.outcomes, crash))

    monkeypatch.setattr(cli, "diagnose", crashing)
    assert main(["check", str(healthy)]) == 2
    out, err = capsys.readouterr()
    assert "diverged: ZeroDivisionError: x (. (healthy))" in out
    assert err == "tb-diagnose: could not check everything: diverged failed\n"


def test_a_bug_is_shown_and_is_not_taken_for_findings(
    healthy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_args: Any, **_options: Any) -> NoReturn:
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "diagnose", broken)
    assert main(["check", str(healthy)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("tb-diagnose: this is a fault in tb-diagnose, please report it:\nTraceback")
    assert "ZeroDivisionError" in err


@pytest.mark.parametrize("command", [["check"], ["compare"], ["check", "--format", "json"]])
def test_nobody_is_at_home(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "~nosuchuser/logs"]) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "~nosuchuser/logs" in err


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="there are no links here")
def test_links_in_a_circle_are_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert main(["check", str(tmp_path / "a")]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="it takes a shell that can close streams")
@pytest.mark.parametrize(
    ("closed", "args", "code"),
    [
        (">&-", ["check", "LOGS"], 2),
        (">&-", ["check", "LOGS", "--format", "json"], 2),
        (">&-", ["compare", "LOGS"], 2),
        (">&-", ["rules"], 2),
        (">&-", ["explain", "overfitting"], 2),
        (">&-", ["check", "LOGS", "-o", "report.txt", "--fail-on", "never"], 0),
        ("2>&-", ["check", "LOGS", "--fail-on", "never"], 0),
        ("2>&-", ["check", "nowhere"], 2),
    ],
    ids=str,
)
def test_a_closed_stream_is_no_traceback(logs: Path, closed: str, args: list[str], code: int) -> None:
    words = [str(logs) if arg == "LOGS" else arg for arg in args]
    training = subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-m", "tb_diagnose", *words],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
        timeout=60,
        check=False,
    )
    assert training.returncode == code
    assert "Traceback" not in training.stderr
    if closed == ">&-" and code:
        assert training.stderr == "tb-diagnose: the output cannot be written: it is closed\n"


@pytest.mark.parametrize(
    "args",
    [
        ["check", "LOGS", "--config", "a\x1b[31mb"],
        ["check", "a\x1b[31mb"],
        ["explain", "a\x1b[31mb"],
        ["check", "LOGS", "--a\x1b[31mb"],
        ["check", "LOGS", "-o", "no/a\x1b[31mb"],
    ],
    ids=str,
)
def test_what_was_typed_is_not_obeyed_by_the_terminal(
    healthy: Path, args: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    words = [str(healthy) if arg == "LOGS" else arg for arg in args]
    try:
        code = main(words)
    except SystemExit as ended:
        code = int(ended.code or 0)
    assert code == 2
    err = capsys.readouterr().err
    assert "\x1b" not in err
    assert "\\x1b[31m" in err


@pytest.mark.parametrize("args", [[], ["check"], ["nonsense"], ["check", "x", "--fail-on", "bad"]])
def test_wrong_usage(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(args)
    assert ended.value.code == 2
    assert "usage: tb-diagnose" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"tb-diagnose {__version__}\n"


def test_rules_lists_every_rule_with_its_group(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    lines = capsys.readouterr().out.splitlines()
    names = [line.split()[0] for line in lines if line.startswith("  ")]
    assert sorted(names) == sorted(RULES)
    assert {line for line in lines if line and not line.startswith(" ")} == {rule.group for rule in RULES.values()}


@pytest.mark.parametrize("name", RULES)
def test_explain(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{name}  (")
    assert "When it is wrong" in out


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_colour_on_a_terminal_only(logs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")

    def shown() -> str:
        terminal = Terminal()
        monkeypatch.setattr(sys, "stdout", terminal)
        main(["check", str(logs)])
        return terminal.getvalue()

    assert "\x1b[1;31m" in shown()
    monkeypatch.setenv("NO_COLOR", "1")
    plain = shown()
    assert "\x1b" not in plain
    assert max(map(len, plain.splitlines())) <= 80


def test_progress_on_a_terminal_only(logs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Callable[[ReadProgress], None] | None] = []

    def spy(logdir: Path, config: Any, on_progress: Callable[[ReadProgress], None] | None, *, verify: bool) -> Report:
        seen.append(on_progress)
        return diagnose(logdir, config, on_progress, verify=verify)

    monkeypatch.setattr(cli, "diagnose", spy)
    main(["check", str(logs)])
    assert seen == [None]
    monkeypatch.setenv("TERM", "xterm-256color")
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    main(["check", str(logs)])
    assert seen[1] is not None
    assert "Reading logs" in terminal.getvalue()


def test_names_that_the_output_cannot_show(tmp_path: Path) -> None:
    write(tmp_path / "läuft→", loss_train=decay(2.3, 0.2), loss_val=decay(2.2, 0.3))
    done = subprocess.run(
        [sys.executable, "-m", "tb_diagnose", "check", str(tmp_path)],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"l\\xe4uft\\u2192" in done.stdout


def test_module_and_a_reader_that_leaves(logs: Path) -> None:
    for number in range(300):
        (logs / "many" / f"{number:03}-{'x' * 200}").mkdir(parents=True)
    source = next((logs / "stuck").iterdir())
    for folder in (logs / "many").iterdir():
        (folder / source.name).symlink_to(source)
    running = process("check", logs, "--format", "json")
    assert running.stdout
    assert running.stderr
    assert running.stdout.read(1) == b"{"
    running.stdout.close()  # as `| head` does
    err = running.stderr.read()
    running.stderr.close()
    assert running.wait(60) == 1
    assert err == b""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_interrupt(healthy: Path, tmp_path: Path) -> None:
    [source] = healthy.iterdir()
    for name in range(100):
        (tmp_path / "many" / str(name)).mkdir(parents=True)
        (tmp_path / "many" / str(name) / source.name).symlink_to(source)
    running = process("check", tmp_path / "many", "--format", "json")
    assert running.stdout
    assert running.stdout.read(1) == b"{"  # it is about to write more than the pipe takes
    running.send_signal(signal.SIGINT)
    err = running.communicate(timeout=60)[1]
    assert running.returncode == 130
    assert err == b""


def test_every_status_has_a_verdict(logs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = main_report(["check", str(logs)], capsys)
    assert {training["status"] for training in document["runs"]} <= {status.value for status in RunStatus}


def test_a_directory_without_scalars_does_not_hide_the_others(
    logs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["check", str(logs), str(tmp_path / "empty"), "--fail-on", "never"]) == 0
    out = capsys.readouterr().out
    assert "stuck" in out
    assert "no scalars found" in out
    assert main(["check", str(tmp_path / "empty"), str(tmp_path / "empty")]) == 2


def test_what_only_some_rules_looked_at_is_not_called_healthy(logs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(logs), "--select", "overfitting", "--fail-on", "never"]) == 0
    out = capsys.readouterr().out
    assert "✔" not in out
    assert "only the selected rules looked" in out
