"""Reports are the same with the fast reader and without it (``TB_DIAGNOSE_FAST_READER=0``)."""

from __future__ import annotations

import os
import re
import shutil
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tb_diagnose import diagnose
from tb_diagnose.findings import to_json
from tb_diagnose.sources import FileSource
from tb_diagnose.sources.fast.scanner import FastScanner, new_scanner
from tb_diagnose.sources.scan import GenericScanner
from tests.sources.records import curve, event, record, scalar, tensor, version, write
from tests.sources.test_event_file import BODY, DAMAGE, FOREIGN, HEAD, LONG_AGO, REPLACEMENTS, with_bit_flipped
from tests.sources.test_run_directory import RUNS

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared"
LONG = [
    version(),
    *(
        payload
        for step in range(400)
        for payload in (
            event(step, scalar("train/loss", 1 / (step + 1)), wall_time=1.7e9 + step),
            event(step, tensor("val/loss", plugin="scalars", dtype=1, tensor_content=struct.pack("<f", step % 7))),
            *([event(step, scalar("acc", float(np.nan)))] if step % 50 == 0 else []),
        )
    ),
]


def report(logdir: Path, monkeypatch: pytest.MonkeyPatch, switch: str, *, verify: bool) -> Any:
    monkeypatch.setenv("TB_DIAGNOSE_FAST_READER", switch)
    assert isinstance(new_scanner(), FastScanner if switch == "1" else GenericScanner)
    return to_json(diagnose(logdir, verify=verify))


def assert_switch_makes_no_difference(logdir: Path, monkeypatch: pytest.MonkeyPatch, *, verify: bool = False) -> None:
    fast = report(logdir, monkeypatch, "1", verify=verify)
    assert fast["runs"]
    assert fast == report(logdir, monkeypatch, "0", verify=verify)


@pytest.mark.parametrize("verify", [False, True])
def test_damaged_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, verify: bool) -> None:
    contents = {name: content for name, (content, _, _) in DAMAGE.items()}
    contents |= {name: content for name, (content, _) in FOREIGN.items()}
    contents |= {f"replaced {name}": content for name, (content, _, _) in REPLACEMENTS.items()}
    contents |= {f"cut at {cut}": (HEAD + BODY)[:cut] for cut in range(0, len(HEAD + BODY), 5)}
    long = b"".join(map(record, LONG))
    for offset in np.random.default_rng(0).integers(0, len(long), 25).tolist():
        contents[f"long, cut at {offset}"] = long[:offset]
        contents[f"long, one bit wrong at {offset}"] = with_bit_flipped(long, offset)
        contents[f"long, zeros from {offset}"] = long[:offset] + bytes(500)
    for name, content in contents.items():
        path = tmp_path / re.sub(r"\W", "_", name) / "tfevents"
        path.parent.mkdir()
        path.write_bytes(content)
        os.utime(path, (LONG_AGO, LONG_AGO))
    assert_switch_makes_no_difference(tmp_path, monkeypatch, verify=verify)


def test_files_of_all_kinds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, (files, _) in RUNS.items():
        for number, payloads in enumerate(files):
            write(tmp_path / re.sub(r"\W", "_", name) / f"tfevents.{number}", payloads)
    for path in (ROOT / "tests/sources/golden").glob("*.tfevents"):
        (tmp_path / path.stem).mkdir()
        shutil.copy(path, tmp_path / path.stem)
    write(tmp_path / "long/tfevents", [*LONG, *curve("lr", range(3000))])
    assert_switch_makes_no_difference(tmp_path, monkeypatch)


@pytest.mark.parametrize("logs", ["demo_logs", "../shared/corpus/dev", "../shared/public_runs"])
def test_logs_of_real_trainings(logs: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if not (ROOT / logs).is_dir():
        pytest.skip(f"{logs} is not here")
    assert_switch_makes_no_difference(ROOT / logs, monkeypatch)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collection of public logs is not here")
def test_points_of_real_trainings() -> None:
    for logs in ("corpus/dev", "public_runs"):
        fast, generic = (FileSource(SHARED / logs, scanner=scanner) for scanner in (FastScanner(), GenericScanner()))
        assert list(fast.refresh())
        assert list(generic.refresh())
        assert fast.tb_runs.keys() == generic.tb_runs.keys()
        for name, tb_run in fast.tb_runs.items():
            other = generic.tb_runs[name]
            assert (list(tb_run.series), tb_run.warnings) == (list(other.series), other.warnings)
            for tag, series in tb_run.series.items():
                for index in range(3):
                    ours, theirs = series.points.column(index), other.series[tag].points.column(index)
                    assert ours.tobytes() == theirs.tobytes(), (name, tag)
