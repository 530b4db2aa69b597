"""What every rule owes, whatever it looks for."""

from __future__ import annotations

import ast
import inspect
import json
import re
import warnings
from dataclasses import fields, is_dataclass
from graphlib import TopologicalSorter
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.engine.config import Config
from tb_diagnose.engine.engine import diagnose_training
from tb_diagnose.findings import Finding, Stat, Status, to_json
from tb_diagnose.model import Family, Float64Array, Int64Array, Role, Series, Split, Training
from tb_diagnose.remedies import REMEDIES
from tb_diagnose.roles import classify
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import GROUPS, ORIGINS, SECTIONS, Rule
from tb_diagnose.testing import decay, flat, healthy_runs, outcome, series, training
from tb_diagnose.version import __version__
from tests.rl_curves import HEALTHY

TESTS = Path(__file__).parent / "rules"
INT64 = np.iinfo(np.int64)
CURVES = (
    "train_loss",
    "val_loss",
    "train_acc",
    "val_acc",
    "val_f1",
    "train_r2",
    "val_r2",
    "lr",
    "grad_norm",
    "reward",
    "loss",
)
REWARDED = (
    "train_return",
    "val_return",
    "entropy",
    "entropy_loss",
    "action_std",
    "kl",
    "clip_fraction",
    "explained_variance",
    "value_loss",
    "zero_std",
    "truncated",
    "train_margin",
    "train_preferred",
    "train_loss",
)
"""What agents and language models that are trained by rewards or preferences log."""
COUNT = 40


def each_rule(function: Any) -> Any:
    return pytest.mark.parametrize("rule", RULES.values(), ids=RULES)(function)


def documentation(rule: Rule) -> str:
    return inspect.cleandoc(rule.check.__doc__ or "")


def section(rule: Rule, title: str) -> str:
    return re.split(r"^## ", documentation(rule).split(f"## {title}\n")[1], flags=re.MULTILINE)[0]


def tables(rule: Rule) -> ModuleType:
    return import_module(f"tests.rules.test_{rule.name.replace('-', '_')}")


def logged(name: str, steps: Int64Array, values: Float64Array) -> Series:
    return series(name, values, steps=steps)


def with_all(values: Float64Array, steps: Int64Array | None = None) -> Training:
    """Return a run in which every kind of series has these values."""
    count = np.arange(len(values), dtype=np.int64) if steps is None else steps
    return training(**{name: logged(name, count, values) for name in CURVES})  # type: ignore[arg-type]  # only curves


def cases() -> dict[str, Training]:
    """Return runs at the edge of what a log can hold."""
    up = np.arange(COUNT, dtype=np.int64)
    falls = decay(2.3, 0.3)
    odd_values = {
        "one point": [1.0],
        "two points": [1.0, 0.5],
        "constant": flat(0.5),
        "zero": flat(0.0),
        "all NaN": flat(np.nan),
        "all infinite": flat(np.inf),
        "all minus infinite": flat(-np.inf),
        "NaN but for one": np.r_[flat(np.nan), 1.0],
        "huge": np.linspace(1e308, 1.7e308, COUNT),
        "huge, of both signs": np.where(up % 2, 1.7e308, -1.7e308),
        "one huge": np.r_[1.7e308, falls],
        "denormal": 5e-324 * up,
        "denormal, constant": flat(5e-324),
        "NaN and both infinities among them": np.r_[falls, np.nan, falls, np.inf, falls, -np.inf, falls],
        "minus zero": flat(-0.0),
    }
    odd_steps = {
        "repeated": np.full(COUNT, 7),
        "each twice": up // 2,
        "decreasing": up[::-1],
        "started again": up % 15,
        "negative": up - 2 * COUNT,
        "extreme": np.linspace(-1.0, 1.0, COUNT) * 2.0**62 + np.r_[-(2.0**62), np.zeros(COUNT - 2), 2.0**62 - 1024.0],
        "from the least to the greatest": np.r_[INT64.min, up[1:-1], INT64.max],
        "all at the greatest": np.full(COUNT, INT64.max),
    }
    columns = {name: np.array(values, dtype=np.float64) for name, values in odd_values.items()}
    rewarded = {
        f"{name}, {family.value}": training(family=family, **dict.fromkeys(REWARDED, values))  # type: ignore[arg-type]
        for name, values in columns.items()
        for family in (Family.REINFORCEMENT, Family.RLHF, Family.PREFERENCE)
    }
    return (
        {"no series": training(), "empty": with_all(np.empty(0))}
        | {name: with_all(values) for name, values in columns.items()}
        | rewarded
        | {
            f"{name}, scores learn": training(train_loss=v, val_loss=v, train_acc=falls, val_acc=falls)
            for name, v in columns.items()
        }
        | {
            f"{name}, losses learn": training(train_loss=falls, val_loss=falls, train_acc=v, val_acc=v)
            for name, v in columns.items()
        }
        | {f"{name}, in validation": training(train_loss=falls, val_loss=v, val_acc=v) for name, v in columns.items()}
        | {f"steps {name}": with_all(falls, np.array(steps, dtype=np.int64)) for name, steps in odd_steps.items()}
    )


CASES = cases()


def judged(case: Training, *rules: str) -> tuple[Finding, ...]:
    """Return the findings of rules, all of which must have survived, as strict JSON."""
    result = diagnose_training(case, Config(select=rules))
    assert [o for o in result.outcomes if o.status is Status.FAILED] == []
    json.dumps(to_json(result.findings), allow_nan=False)
    return result.findings


@each_rule
def test_sections_are_there_and_in_order(rule: Rule) -> None:
    text = documentation(rule)
    assert re.findall(r"^## (.*)$", text, flags=re.MULTILINE) == list(SECTIONS)
    assert all(section(rule, title).strip() for title in SECTIONS)
    summary = text.split("\n\n")[0]
    assert summary.endswith(".")
    assert "\n" not in summary


@each_rule
def test_the_module_is_named_after_the_rule(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    stem = rule.name.replace("-", "_")
    assert rule.check.__module__ == f"tb_diagnose.rules.{stem}"
    assert rule.check.__name__ == stem
    assert (import_module(rule.check.__module__).__doc__ or "").startswith(f"{rule.name}: ")


@each_rule
def test_metadata(rule: Rule) -> None:
    assert RULES[rule.name] is rule
    assert rule.group in GROUPS
    assert rule.remedies
    assert len(set(rule.remedies)) == len(rule.remedies)
    assert [int(part) for part in rule.since.split(".")] <= [int(part) for part in __version__.split(".")[:3]]


@each_rule
def test_every_option_has_a_unit_and_an_origin(rule: Rule) -> None:
    assert is_dataclass(rule.options)
    rule.options()
    for threshold in rule.thresholds:
        assert threshold.unit
        assert threshold.source.startswith(ORIGINS), f"{threshold.name}: {threshold.source}"
        assert ": " in threshold.source, "say where it comes from"


@each_rule
def test_every_option_has_a_range_with_its_default_inside(rule: Rule) -> None:
    for threshold in rule.thresholds:
        values = threshold.default if isinstance(threshold.default, tuple) else (threshold.default,)
        assert all(threshold.ge <= value <= threshold.le for value in values), threshold
        assert threshold.ge < threshold.le


@each_rule
def test_no_value_within_its_range_makes_a_rule_crash(rule: Rule) -> None:
    several = [*list(tables(rule).FIRES.values())[:8], *list(tables(rule).QUIET.values())[:4]]
    for threshold in rule.thresholds:
        for end in (threshold.ge, threshold.le):
            is_many = isinstance(threshold.default, tuple)
            kind = type(threshold.default[0] if is_many else threshold.default)
            options = rule.options(**{threshold.name: (kind(end),) if is_many else kind(end)})
            config = Config(select=(rule.name,), options={rule.name: options})
            for case in several:
                with np.errstate(all="ignore"), warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    found = outcome(rule.name, diagnose_training(case, config))
                assert found.status is not Status.FAILED, f"{threshold.name} = {end:g}: {found.reason}"


@each_rule
def test_what_it_looks_for_names_options_that_exist(rule: Rule) -> None:
    named = set(re.findall(r"`([a-z]+(?:_[a-z]+)*)`", section(rule, "What it looks for")))
    options = {option.name for option in fields(rule.options)}
    assert {word for word in named - options - set(RULES) if not _is_word_of_tags(word)} == set()


def _is_word_of_tags(word: str) -> bool:
    label = classify(word, ".")
    return label.role is not Role.OTHER or label.split is not Split.NONE


@each_rule
def test_no_number_but_options_decides(rule: Rule) -> None:
    """Numbers are 0 and 1, or whole ones of structure: an index, a length that is compared, a square, at least two."""
    [function] = ast.parse(inspect.getsource(rule.check)).body
    assert isinstance(function, ast.FunctionDef)
    tree = ast.Module(body=function.body, type_ignores=[])
    structural = set()
    for node in ast.walk(tree):
        inside: list[ast.AST] = []
        if isinstance(node, ast.Subscript):
            inside = [node.slice]
        elif isinstance(node, ast.Compare) and any(_is_length(part) for part in (node.left, *node.comparators)):
            inside = [node]
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
            inside = [node.right]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "max":
            inside = [part for part in node.args if isinstance(part, ast.Constant) and part.value == 2]
        structural |= {id(child) for part in inside for child in ast.walk(part) if _is_whole(child)}
    magic = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, int | float)
        and node.value not in (0, 1)
        and id(node) not in structural
    ]
    assert magic == []


def _is_length(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "len"


def _is_whole(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) is int


@each_rule
def test_every_remedy_is_in_the_catalogue(rule: Rule) -> None:
    assert set(rule.remedies) <= set(REMEDIES)
    for case in tables(rule).FIRES.values():
        for finding in judged(case, rule.name):
            assert set(finding.remedies) <= set(REMEDIES)


@each_rule
def test_it_explains_rules_that_exist(rule: Rule) -> None:
    assert set(rule.supersedes) <= set(RULES) - {rule.name}
    assert set(rule.absorbs) <= set(RULES) - {rule.name, *rule.supersedes}


def test_no_two_rules_explain_each_other() -> None:
    TopologicalSorter({name: rule.supersedes for name, rule in RULES.items()}).prepare()


@each_rule
def test_tests_have_more_near_misses_than_cases(rule: Rule) -> None:
    module = tables(rule)
    assert Path(module.__file__ or "").parent == TESTS
    assert len(module.FIRES) >= 1
    assert len(module.QUIET) >= 3
    assert len(module.QUIET) > len(module.FIRES)


def test_every_file_of_tests_belongs_to_a_rule() -> None:
    assert {path.stem for path in TESTS.glob("test_*.py")} == {f"test_{name.replace('-', '_')}" for name in RULES}


@each_rule
def test_a_finding_has_a_measured_number_and_a_place(rule: Rule) -> None:
    for name, case in tables(rule).FIRES.items():
        for finding in judged(case, rule.name):
            stats = [e for e in finding.evidence if isinstance(e, Stat)]
            places = [e for e in finding.evidence if not isinstance(e, Stat)]
            assert any(stat.limit is not None for stat in stats), name
            assert places or not any(len(s) for s in case.series), name
            assert all(case.find(e.tb_run, e.tag) for e in places), name
            assert re.search(r"`.+`", finding.message), name
            assert re.search(r"\d", finding.message), name
            assert not re.search(r"\bnan\b|\binf\b", finding.message), name


@each_rule
def test_it_leaves_its_inputs_alone(rule: Rule) -> None:
    for case in (*tables(rule).FIRES.values(), *healthy_runs().values()):
        before = [(s.steps.copy(), s.values.copy(), s.wall_times.copy()) for s in case.series]
        judged(case, rule.name)
        for old, s in zip(before, case.series, strict=True):
            now = (s.steps, s.values, s.wall_times)
            assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(old, now, strict=True))


@each_rule
def test_the_same_input_gives_the_same_findings(rule: Rule) -> None:
    for case in tables(rule).FIRES.values():
        assert judged(case, rule.name) == judged(case, rule.name)


@each_rule
def test_it_finds_the_same_among_all_rules(rule: Rule) -> None:
    for name, case in tables(rule).FIRES.items():
        assert outcome(rule.name, diagnose_training(case, Config())).status is Status.FOUND, name


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_rule_survives(case: Training) -> None:
    judged(case)


@pytest.mark.parametrize("case", healthy_runs().values(), ids=healthy_runs())
def test_every_rule_is_quiet_on_healthy_runs(case: Training) -> None:
    assert judged(case) == ()


STEPS = st.integers(0, 50) | st.integers(INT64.min, INT64.max)


@pytest.mark.parametrize("case", HEALTHY.values(), ids=HEALTHY)
def test_every_rule_is_quiet_on_healthy_agents(case: Training) -> None:
    assert [finding for finding in judged(case) if finding.severity != "info"] == []


POINTS = st.lists(st.tuples(STEPS, st.floats(-3.0, 3.0) | st.floats()), max_size=25)


@given(curves=st.dictionaries(st.sampled_from((*CURVES, *REWARDED)), POINTS), family=st.sampled_from(Family))
def test_no_log_makes_a_rule_crash(curves: dict[str, list[tuple[int, float]]], family: Family) -> None:
    made = {
        name: logged(
            name,
            np.array([step for step, _ in points], dtype=np.int64),
            np.array([value for _, value in points], dtype=np.float64),
        )
        for name, points in curves.items()
    }
    judged(training(family=family, **made))  # type: ignore[arg-type]  # only curves
