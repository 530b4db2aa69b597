"""The config file: what is valid means what it says, and every mistake is one sentence with a way out."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tb_diagnose.engine.config import Config, Suppression, find_config, load_config
from tb_diagnose.errors import ConfigError
from tb_diagnose.model import Family, Role, Split
from tb_diagnose.roles import FamilyOverride, RoleOverride
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
        RoleOverride(pattern=re.compile("Loss/lr.*"), role=Role.LEARNING_RATE),
        RoleOverride(pattern=re.compile("holdout/.*"), split=Split.VALIDATION),
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
    "NaN": ("[rules.overfitting]\nnoise_sigmas = nan", ["noise_sigmas: needs a finite number, found nan"]),
    "roles is a table": ('[roles]\npattern = "x"', ["roles (written [[roles]]): needs a list, found a table"]),
    "role without pattern": ('[[roles]]\nrole = "loss"', ["[[roles]] number 1: needs a pattern"]),
    "role without anything": ('[[roles]]\npattern = "x"', ["[[roles]] number 1: needs a role, a split or both"]),
    "pattern is no regex": ('[[roles]]\npattern = "("\nrole = "loss"', ["'(' is not a regular expression"]),
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
