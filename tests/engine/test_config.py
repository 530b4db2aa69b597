"""The config file: what is valid means what it says, and every mistake is one sentence with a way out."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tb_diagnose.engine.config import Config, Suppression
from tb_diagnose.engine.config_file import configured, find_config, load_config
from tb_diagnose.errors import ConfigError
from tb_diagnose.model import Family, Role, Split
from tb_diagnose.roles import FamilyOverride, RoleOverride, tag_pattern
from tb_diagnose.rules import RULES

Write = Callable[..., Path]

FULL = """
select = ["overfitting", "too-few-points"]
ignore = ["no-validation"]

[rules.too-few-points]
min_points = 5

[[roles]]
pattern = "Loss/lr.*"
role = "learning_rate"

[[roles]]
pattern = "holdout/.*"
split = "validation"

[[families]]
run = "agents/*"
family = "reinforcement"

[[suppress]]
rule = "overfitting"
run = "ablation/*"
reason = "trained past the best step on purpose"

[[suppress]]
rule = "no-validation"
reason = "evaluated elsewhere"
"""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(text: str, name: str = "tb-diagnose.toml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def check_full(config: Config) -> None:
    assert config.select == ("overfitting", "too-few-points")
    assert config.ignore == ("no-validation",)
    assert config.options == {"too-few-points": RULES["too-few-points"].options(min_points=5)}
    assert config.roles == (
        RoleOverride(pattern=tag_pattern("Loss/lr.*"), role=Role.LEARNING_RATE),
        RoleOverride(pattern=tag_pattern("holdout/.*"), split=Split.VALIDATION),
    )
    assert config.families == (FamilyOverride(run="agents/*", family=Family.REINFORCEMENT),)
    assert config.suppressions == (
        Suppression(rule="overfitting", run="ablation/*", reason="trained past the best step on purpose"),
        Suppression(rule="no-validation", run="*", reason="evaluated elsewhere"),
    )


def test_own_file(write: Write) -> None:
    check_full(load_config(write(FULL)))


def test_pyproject(write: Write) -> None:
    tables = re.sub(r"^(\[+)", r"\1tool.tb_diagnose.", FULL, flags=re.MULTILINE)
    text = f'[project]\nname = "somebody"\n\n[tool.other]\nselect = 3\n\n[tool.tb_diagnose]\n{tables}'
    check_full(load_config(write(text, "pyproject.toml")))


def test_an_empty_file_is_the_default(write: Write) -> None:
    assert load_config(write("")) == Config()


def test_a_whole_number_will_do_where_a_number_is_wanted(write: Write) -> None:
    config = load_config(write("[rules.overfitting]\nnoise_sigmas = 5"))
    noise_sigmas = config.options["overfitting"].noise_sigmas
    assert noise_sigmas == 5.0
    assert isinstance(noise_sigmas, float)


@pytest.mark.parametrize("name", RULES)
def test_every_threshold_is_held_to_its_range(write: Write, name: str) -> None:
    for threshold in RULES[name].thresholds:
        is_many = isinstance(threshold.default, tuple)
        kind = type(threshold.default[0] if is_many else threshold.default)
        for value, is_fine in [(threshold.ge, True), (threshold.le, True), (threshold.ge - 1, False), (1e10, False)]:
            number = repr(kind(value))
            path = write(f"[rules.{name}]\n{threshold.name} = {f'[{number}]' if is_many else number}")
            if is_fine:
                load_config(path)
            else:
                with pytest.raises(ConfigError, match=rf"\[rules\.{name}\]: {threshold.name}: must be "):
                    load_config(path)


MISTAKES = {
    "unknown key": ("selct = []", ["unknown key 'selct'", "did you mean 'select'?"]),
    "unknown key, nothing near": (
        "xyz = 1",
        ["unknown key 'xyz'", "keys are select, ignore, rules, roles, families, suppress"],
    ),
    "unknown rule selected": ('select = ["overfiting"]', ["select: unknown rule 'overfiting'", "'overfitting'?"]),
    "unknown rule ignored": ('ignore = ["overfittin"]', ["ignore: unknown rule", "'overfitting'?"]),
    "select is no list": ('select = "overfitting"', ["select: needs a list, found a string"]),
    "select holds a number": ("select = [3]", ["select: needs a string, found a whole number"]),
    "nothing selected": ("select = []", ["select: is empty", "leave it out"]),
    "unknown rule configured": ("[rules.overfit]\n", ["[rules]: unknown rule 'overfit'", "'overfitting'?"]),
    "rules is no table": ("rules = 3", ["rules: needs a table, found a whole number"]),
    "a rule is no table": ("[rules]\noverfitting = 3", ["[rules.overfitting]: needs a table, found a whole number"]),
    "unknown option": (
        "[rules.too-few-points]\nmin_point = 5",
        ["[rules.too-few-points]: unknown option 'min_point'", "'min_points'?"],
    ),
    "option of the wrong type": (
        '[rules.too-few-points]\nmin_points = "5"',
        ["min_points: needs a whole number, found a string"],
    ),
    "a number is no whole number": (
        "[rules.too-few-points]\nmin_points = 5.0",
        ["min_points: needs a whole number, found a number"],
    ),
    "true is no number": (
        "[rules.too-few-points]\nmin_points = true",
        ["min_points: needs a whole number, found true or false"],
    ),
    "no limit at all": ("[rules.overfitting]\nnoise_sigmas = inf", ["noise_sigmas: needs a finite number, found inf"]),
    "more than the whole curve": (
        "[rules.oscillating]\nwarmup_share = 2.0",
        ["[rules.oscillating]: warmup_share: must be from 0 to 0.9, found 2"],
    ),
    "a share of all": (
        "[rules.predicts-the-prior]\nmax_class_share = 1.0",
        ["max_class_share: must be from 0 to 0.999, found 1"],
    ),
    "fewer than nothing": (
        "[rules.overfitting]\nnoise_sigmas = -1",
        ["noise_sigmas: must be from 0 to 1,000, found -1"],
    ),
    "no points at all": (
        "[rules.too-few-points]\nmin_points = 0",
        ["min_points: must be at least 1, found 0"],
    ),
    "NaN": ("[rules.overfitting]\nnoise_sigmas = nan", ["noise_sigmas: needs a finite number, found nan"]),
    "roles is a table": ('[roles]\npattern = "x"', ["roles (written [[roles]]): needs a list, found a table"]),
    "role without pattern": ('[[roles]]\nrole = "loss"', ["[[roles]] number 1: needs a pattern"]),
    "role without anything": ('[[roles]]\npattern = "x"', ["[[roles]] number 1: needs a role, a split or both"]),
    "pattern is no regex": ('[[roles]]\npattern = "("\nrole = "loss"', ["pattern '(' is not a regular expression"]),
    "family without run": ('[[families]]\nfamily = "rlhf"', ["[[families]] number 1: needs a run"]),
    "run without family": ('[[families]]\nrun = "x"', ["[[families]] number 1: needs a family"]),
    "unknown family": ('[[families]]\nrun = "x"\nfamily = "rl"', ["family: unknown family 'rl'", "'rlhf'?"]),
    "unknown role": ('[[roles]]\npattern = "x"\nrole = "los"', ["role: unknown role 'los'", "'loss'?"]),
    "unknown split": ('[[roles]]\npattern = "x"\nsplit = "valid"', ["split: unknown split 'valid'", "'validation'?"]),
    "unknown role key": (
        '[[roles]]\npattern = "x"\nrole = "loss"\n[[roles]]\ntag = "x"',
        ["[[roles]] number 2: unknown key 'tag'", "keys are pattern, role, split"],
    ),
    "suppression without reason": (
        '[[suppress]]\nrule = "overfitting"',
        ["[[suppress]] number 1: needs a reason"],
    ),
    "suppression with an empty reason": (
        '[[suppress]]\nrule = "overfitting"\nreason = "  "',
        ["[[suppress]] number 1: reason: is empty"],
    ),
    "suppression without rule": ('[[suppress]]\nreason = "x"', ["[[suppress]] number 1: needs a rule"]),
    "suppression of an unknown rule": (
        '[[suppress]]\nrule = "overfittin"\nreason = "x"',
        ["rule: unknown rule 'overfittin'", "'overfitting'?"],
    ),
    "suppression with an unknown key": (
        '[[suppress]]\nrule = "overfitting"\nreason = "x"\nruns = "y"',
        ["[[suppress]] number 1: unknown key 'runs'", "did you mean 'run'?"],
    ),
    "a pattern that could take for ever": (
        '[[roles]]\npattern = "(a{1000}){1000}"\nrole = "loss"',
        ["[[roles]] number 1: pattern '(a{1000}){1000}' is too large"],
    ),
    "a pattern with 100,000 alternatives": (
        f'[[roles]]\npattern = "{"a|" * 100_000}"\nrole = "loss"',
        ["[[roles]] number 1: pattern 'a|a|", "is longer than 1,000 characters"],
    ),
    "a pattern with 5,000 parentheses": (
        f'[[roles]]\npattern = "{"(" * 5_000}{")" * 5_000}"\nrole = "loss"',
        ["[[roles]] number 1: pattern", "is longer than 1,000 characters"],
    ),
    "too many patterns": (
        '[[roles]]\npattern = "a"\nrole = "loss"\n' * 201,
        ["has more than 200 tables [[roles]]"],
    ),
    "an integer of 5,000 digits": (f"select = {'1' * 5_000}", ["is not valid TOML"]),
    "an integer that no float holds": (
        f"[rules.overfitting]\nnoise_sigmas = {'1' * 4_000}",
        ["noise_sigmas: needs a finite number, found inf"],
    ),
    "arrays nested 2,000 deep": (f"select = {'[' * 2_000}{']' * 2_000}", ["is nested too deep"]),
    "tables nested 2,000 deep": (f"a = {'{a=' * 2_000}1{'}' * 2_000}", ["is nested too deep"]),
    "a key of 30,000 parts": (f"a\nb{'.a' * 30_000} = 1", ["line 2 has more than 300 dots"]),
    "a large file": ("# nothing\n" * 30_000, ["is larger than 256 kB"]),
    "a name of 100,000 letters": (f'select = ["{"x" * 100_000}"]', [f"unknown rule '{'x' * 80}…'"]),
    "no TOML": ("select = [", ["is not valid TOML"]),
    "a date": ("[rules.too-few-points]\nmin_points = 2020-01-01", ["needs a whole number, found a date"]),
}


@pytest.mark.parametrize(("text", "words"), MISTAKES.values(), ids=MISTAKES)
def test_mistakes(write: Write, text: str, words: list[str]) -> None:
    path = write(text)
    with pytest.raises(ConfigError) as caught:
        load_config(path)
    sentence = str(caught.value)
    assert sentence.startswith(str(path))
    assert "\n" not in sentence
    assert len(sentence) < 1_000
    for word in words:
        assert word in sentence


def test_a_mistake_in_pyproject_names_the_table(write: Write) -> None:
    with pytest.raises(ConfigError, match=r"pyproject\.toml: \[tool\.tb_diagnose\]: unknown key 'selct'"):
        load_config(write("[tool.tb_diagnose]\nselct = []", "pyproject.toml"))


def test_pyproject_without_our_table(write: Write) -> None:
    with pytest.raises(ConfigError, match=r"has no table \[tool\.tb_diagnose\]"):
        load_config(write("[tool.other]\n", "pyproject.toml"))


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "nowhere.toml")


def test_not_text(tmp_path: Path) -> None:
    path = tmp_path / "tb-diagnose.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="is not UTF-8 text"):
        load_config(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    own, shared = tmp_path / "tb-diagnose.toml", tmp_path / "pyproject.toml"
    os.mkfifo(shared)
    assert find_config(tmp_path) is None
    os.mkfifo(own)
    assert find_config(tmp_path) == own
    with pytest.raises(ConfigError, match="is not a regular file"):
        load_config(own)


def test_a_directory_is_no_config(tmp_path: Path) -> None:
    (tmp_path / "tb-diagnose.toml").mkdir()
    with pytest.raises(ConfigError, match="is not a regular file"):
        load_config(tmp_path / "tb-diagnose.toml")


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "tb-diagnose.toml"
    path.write_bytes(b"\xef\xbb\xbf" + FULL.encode())
    check_full(load_config(path))


def test_nobodys_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError, match=r"~nosuchuser/a\.toml: cannot be read"):
        configured(Path("~nosuchuser/a.toml"))


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "a\0b")


def test_the_working_directory_is_where_it_is_looked_for(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert configured(None) == Config()
    write(FULL)
    check_full(configured(None))


@pytest.mark.skipif(os.name == "nt", reason="a directory in use cannot be removed here")
def test_a_working_directory_that_is_gone_holds_no_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert configured(None) == Config()


@pytest.mark.parametrize("text", ["tool = 5", "tool = [1]", f"select = {'[' * 2_000}", "x" * 300_000])
def test_what_other_tools_do_to_pyproject_is_none_of_our_business(write: Write, tmp_path: Path, text: str) -> None:
    write(text, "pyproject.toml")
    assert find_config(tmp_path) is None


def test_a_pyproject_that_is_asked_for_must_have_tables(write: Write) -> None:
    with pytest.raises(ConfigError, match=r"pyproject\.toml: \[tool\]: needs a table, found a whole number"):
        load_config(write("tool = 5", "pyproject.toml"))


def test_find_prefers_our_own_file(write: Write, tmp_path: Path) -> None:
    write("[tool.tb_diagnose]\n", "pyproject.toml")
    assert find_config(tmp_path) == tmp_path / "pyproject.toml"
    write("")
    assert find_config(tmp_path) == tmp_path / "tb-diagnose.toml"


def test_find_leaves_other_projects_alone(write: Write, tmp_path: Path) -> None:
    assert find_config(tmp_path) is None
    write('[project]\ndependencies = ["tb_diagnose"]\n', "pyproject.toml")
    assert find_config(tmp_path) is None
    write("[tool.other\n", "pyproject.toml")  # broken, but not ours
    assert find_config(tmp_path) is None
    write("[tool.tb_diagnose]\nselect = [", "pyproject.toml")  # broken, and ours
    assert find_config(tmp_path) == tmp_path / "pyproject.toml"


def test_records_are_frozen() -> None:
    with pytest.raises(AttributeError):
        Config().select = ("overfitting",)  # type: ignore[misc]
