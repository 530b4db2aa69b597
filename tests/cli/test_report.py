"""``tb-diagnose report``: one file of several log directories, judged as ``check`` judges them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tb_diagnose.cli.main import main
from tb_diagnose.testing import decay, turning
from tests.cli.test_cli import write
from tests.report_page import data_in

SUPPRESSION = """
[[suppress]]
rule = "overfitting"
run = "mlp"
reason = "on purpose"
"""


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Two log directories, each with an overfitted run ``mlp``, below the working directory."""
    monkeypatch.chdir(tmp_path)
    for place in ("one", "two"):
        write(tmp_path / place / "mlp", loss_train=decay(2.3, 0.05), loss_val=turning(2.3, 0.6, 1.2))
        write(tmp_path / place / "well", loss_train=decay(2.3, 0.2), loss_val=decay(2.2, 0.3))
    return ["one", "two"]


def rows(file: str) -> dict[str, list[str]]:
    """Return the rules that count, by run."""
    listed = data_in(Path(file).read_text("utf-8"))["languages"]["en"]["runs"]["runs"]
    return {row["name"]: [found["rule"] for found in row["rules"]] for row in listed}


def test_it_writes_the_file_and_says_so(places: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", places[0], "-o", "out.html"]) == 0
    assert capsys.readouterr().out.startswith("wrote 2 runs to out.html (")
    assert rows("out.html") == {"mlp": ["overfitting"], "well": []}


def test_runs_of_several_directories_have_their_names_before_theirs(places: list[str]) -> None:
    assert main(["report", *places]) == 0
    assert set(rows("diagnose.html")) == {"one/mlp", "one/well", "two/mlp", "two/well"}
    data = data_in(Path("diagnose.html").read_text("utf-8"))
    assert set(data["curves"]) == set(data["digests"]) == set(rows("diagnose.html"))
    detail = data["languages"]["en"]["details"]["two/mlp"]
    assert [finding["run"] for finding in detail["findings"]] == ["two/mlp"]
    assert detail["run"]["name"] == "two/mlp"
    keys = {(curve["member"], curve["tag"]) for curve in data["curves"]["two/mlp"]}
    assert {(one["member"], one["tag"]) for one in detail["run"]["series"]} == keys


def test_a_config_names_a_run_as_its_own_directory_does(places: list[str]) -> None:
    Path("tb-diagnose.toml").write_text(SUPPRESSION, "utf-8")
    assert main(["report", *places]) == 0
    assert rows("diagnose.html")["one/mlp"] == rows("diagnose.html")["two/mlp"] == []
    assert data_in(Path("diagnose.html").read_text("utf-8"))["settings"] == ["suppressions: 1"]


def test_a_flipped_bit_is_found(places: list[str]) -> None:
    [file] = Path(places[0], "mlp").iterdir()
    content = bytearray(file.read_bytes())
    content[-6] ^= 1  # within the value of the last record, before its checksum
    file.write_bytes(content)
    assert main(["report", places[0]]) == 0
    assert "damaged-log" in rows("diagnose.html")["mlp"]


def test_the_time_can_be_given(places: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    for name in ("a.html", "b.html"):
        assert main(["report", *places, "-o", name]) == 0
    assert Path("a.html").read_bytes() == Path("b.html").read_bytes()
    assert data_in(Path("a.html").read_text("utf-8"))["made"] == "1970-01-02T00:00:00+00:00"


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["nowhere"], "there is no file or directory"),
        (["empty"], "no scalars found in 'empty'"),
        (["one", "-o", "missing/out.html"], "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    places: list[str], capsys: pytest.CaptureFixture[str], args: list[str], words: str
) -> None:
    Path("empty").mkdir()
    assert main(["report", *args]) == 2
    said = capsys.readouterr()
    assert words in said.err
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert places == ["one", "two"]
