from __future__ import annotations

from pathlib import Path

import pytest

from tb_diagnose.errors import SourceError
from tb_diagnose.sources import FileSource, ProviderSource, open_source, read_scalars
from tests.sources.records import curve, event, scalar, write


def test_read_a_file_and_a_directory(tmp_path: Path) -> None:
    path = write(tmp_path / "tfevents", curve("loss", [1, 2]))
    write(tmp_path / "tfevents.2", curve("loss", [3]))
    write(tmp_path / "below/tfevents", curve("loss", [9]))
    (tmp_path / "notes.txt").touch()
    assert read_scalars(path)["loss"].values.tolist() == [1, 2]
    assert read_scalars(str(tmp_path))["loss"].values.tolist() == [1, 2, 3]
    assert read_scalars(path)["loss"].key == (".", "loss")


def test_what_can_be_read_of_a_damaged_file(tmp_path: Path) -> None:
    assert list(read_scalars(write(tmp_path / "a", [event(0, scalar("loss", 1)), b"\xff"]))) == ["loss"]
    (tmp_path / "empty").touch()
    assert read_scalars(tmp_path / "empty") == {}


def test_what_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "dir").mkdir()
    (tmp_path / "notes.txt").write_text("nothing like a record")
    (tmp_path / "only").mkdir()
    (tmp_path / "only/tfevents.py").write_text("nothing like a record")
    for path, message in {
        "nowhere": "There is no file or directory",
        "dir": "holds no event file",
        "notes.txt": "no event file",
        "only": "no event file",
    }.items():
        with pytest.raises(SourceError, match=message):
            read_scalars(tmp_path / path)


def test_choice_of_the_source(tmp_path: Path) -> None:
    provider = object()
    assert isinstance(open_source(str(tmp_path), data_provider=provider), FileSource)
    assert isinstance(open_source("not/there/yet"), FileSource)
    assert isinstance(open_source("", f"a:{tmp_path}", provider), FileSource)
    for logdir, spec in [
        ("gs://bucket/logs", ""),
        ("", f"a:{tmp_path},b:s3://x"),
        ("", ""),
        ("hdfs://x", f"a:{tmp_path}"),
    ]:
        source = open_source(logdir, spec, provider, {"scalars": 50})
        assert isinstance(source, ProviderSource)
        assert (source.sampled or "").startswith("sampled: 50 points")
    assert open_source("gs://bucket/logs", data_provider=provider).where == "gs://bucket/logs"
    with pytest.raises(SourceError, match="only TensorBoard can read it"):
        open_source("gs://bucket/logs")
    with pytest.raises(SourceError, match="No log directory"):
        open_source("")
