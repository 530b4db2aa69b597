from __future__ import annotations

import os
from pathlib import Path

import pytest

import tb_diagnose
from tb_diagnose import Config, SourceError
from tb_diagnose.engine.config import Suppression
from tb_diagnose.rules import RULES
from tb_diagnose.sources import ReadProgress
from tb_diagnose.testing import decay, turning
from tests.sources.records import event, record, scalar, version


def write(directory: Path, **curves: list[float]) -> Path:
    """Write one event file."""
    directory.mkdir(parents=True)
    path = directory / "events.out.tfevents.1700000000.host.1.0"
    points = [
        record(event(step, scalar(tag, value))) for tag, values in curves.items() for step, value in enumerate(values)
    ]
    path.write_bytes(record(version()) + b"".join(points))
    return path


@pytest.fixture
def logdir(tmp_path: Path) -> Path:
    write(tmp_path / "b" / "train", epoch_loss=decay(2.3, 0.05).tolist())
    write(tmp_path / "b" / "validation", epoch_loss=turning(2.3, 0.6, 1.2).tolist())
    write(tmp_path / "a", train_loss=decay(2.3, 0.2).tolist(), val_loss=decay(2.3, 0.3).tolist())
    return tmp_path


def test_from_files_to_findings(logdir: Path) -> None:
    report = tb_diagnose.diagnose(logdir)
    assert [(training.name, training.status, training.primary) for training in report.runs] == [
        ("a", "healthy", None),
        ("b", "warning", "overfitting"),
    ]
    assert report.runs[1].tb_runs == ("b/train", "b/validation")
    [finding] = report.findings
    assert (finding.rule, finding.run, finding.tags) == ("overfitting", "b", ("epoch_loss",))
    assert len(report.outcomes) == 2 * len(RULES)
    assert report.warnings == ()


def test_the_path_may_be_a_string_relative_or_one_file(
    logdir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert tb_diagnose.diagnose(str(logdir)) == tb_diagnose.diagnose(logdir)
    assert [training.name for training in tb_diagnose.diagnose("b").runs] == ["."]
    [file] = (tmp_path / "a").iterdir()
    assert [training.status for training in tb_diagnose.diagnose(file).runs] == ["healthy"]


def test_the_config_is_obeyed(logdir: Path) -> None:
    assert tb_diagnose.diagnose(logdir, Config(ignore=("overfitting",))).findings == ()
    known = Config(suppressions=(Suppression(rule="overfitting", run="b", reason="on purpose"),))
    report = tb_diagnose.diagnose(logdir, known)
    assert [finding.suppressed for finding in report.explained] == ["on purpose"]
    assert report.findings == ()
    assert report.warnings == ()
    unused = Config(suppressions=(Suppression(rule="overfitting", run="a", reason="on purpose"),))
    assert [warning.where for warning in tb_diagnose.diagnose(logdir, unused).warnings] == ["config"]


def test_progress_is_told(logdir: Path) -> None:
    told: list[ReadProgress] = []
    tb_diagnose.diagnose(logdir, on_progress=told.append)
    assert [progress.tb_runs_read for progress in told] == [1, 2, 3]
    assert {progress.tb_runs_known for progress in told} == {3}
    assert told[-1].bytes_read == told[-1].bytes_known


def test_damage_is_a_warning_and_the_rest_is_read(logdir: Path) -> None:
    [file] = (logdir / "a").iterdir()
    with file.open("r+b") as stream:
        stream.seek(-1, os.SEEK_END)
        stream.truncate()
    os.utime(file, (1.7e9, 1.7e9))  # nobody writes to it any more
    report = tb_diagnose.diagnose(logdir)
    assert [warning.tb_run for warning in report.warnings] == ["a"]
    assert [training.name for training in report.runs] == ["a", "b"]


def test_a_changed_record_is_damage_unless_nothing_is_verified(logdir: Path) -> None:
    [file] = (logdir / "a").iterdir()
    content = bytearray(file.read_bytes())
    content[-5] ^= 1  # the last number of the last record
    file.write_bytes(content)
    assert tb_diagnose.diagnose(logdir, verify=False).warnings == ()
    report = tb_diagnose.diagnose(logdir)
    assert [(warning.tb_run, warning.damage) for warning in report.warnings] == [("a", True)]
    assert [(finding.rule, finding.run) for finding in report.findings if finding.run == "a"] == [("damaged-log", "a")]


def test_an_empty_directory_has_an_empty_report(tmp_path: Path) -> None:
    report = tb_diagnose.diagnose(tmp_path)
    assert (report.runs, report.findings, report.outcomes) == ((), (), ())


def test_a_missing_directory_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"no file or directory .*nowhere"):
        tb_diagnose.diagnose(tmp_path / "nowhere")
