from dataclasses import replace

import pytest

from tb_diagnose.findings import LogWarning
from tb_diagnose.model import Training
from tb_diagnose.testing import decay, diagnose, run_rule, training

RULE = "damaged-log"


def lost(where: str = "events.1", message: str = "cut off at byte 900", tb_run: str = ".") -> LogWarning:
    return LogWarning(where=where, message=message, tb_run=tb_run, damage=True)


def told(where: str, message: str) -> LogWarning:
    return LogWarning(where=where, message=message, tb_run=".")


def logged(*complaints: LogWarning) -> Training:
    """Return a run with something to say about its files."""
    return replace(training(train_loss=decay(2.0, 0.5)), complaints=complaints)


FIRES = {
    "one file cut off": logged(lost()),
    "two files": logged(lost(), lost("events.2", "the length of a record does not match its checksum")),
    "a file of another member": logged(lost(), told("tfevents.py", "no event file, left out")),
}
QUIET = {
    "nothing to complain of": logged(),
    "a file that is no event file": logged(told("tfevents.py", "no event file, left out")),
    "values that are not numbers": logged(told("events.1", "3 values of `x` were left out")),
    "a warning about the whole directory": logged(told("logs", "a symbolic link leads back")),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert "events.1" in finding.message


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_marks_the_last_point_that_was_read() -> None:
    [finding] = run_rule(RULE, FIRES["one file cut off"])
    [point] = [evidence for evidence in finding.evidence if evidence.kind == "point"]
    assert (point.tag, point.step) == ("train_loss", 39)


def test_counts_files_not_complaints() -> None:
    [finding] = run_rule(RULE, FIRES["two files"])
    assert finding.message.endswith("2 damaged files in all")
    [finding] = run_rule(RULE, logged(lost(), lost(message="2 records do not match their checksum")))
    assert "in all" not in finding.message


def test_the_health_of_the_training_is_judged_all_the_same() -> None:
    result = diagnose(FIRES["one file cut off"])
    assert result.summary.status == "warning"
    assert any(outcome.rule == "overfitting" for outcome in result.outcomes)


def test_a_file_of_which_nothing_was_read_is_told_without_a_place() -> None:
    [finding] = run_rule(RULE, logged(lost(tb_run="elsewhere")))
    assert {evidence.kind for evidence in finding.evidence} == {"stat"}
