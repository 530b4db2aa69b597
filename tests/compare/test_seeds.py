"""Which runs are repeats of one another, and what several seeds can and cannot tell."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tb_diagnose.compare import Comparison, Subject, compare
from tests.compare.runs import subject


def groups(subjects: Sequence[Subject]) -> dict[str, tuple[str, ...]]:
    return {group.name: group.runs for group in compare(subjects).groups}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["a/seed-0", "a/seed-7", "b"], {"a/*": ("a/seed-0", "a/seed-7")}),
        (["a_s1", "a_s2", "b_s1", "b_s2"], {"a_*": ("a_s1", "a_s2"), "b_*": ("b_s1", "b_s2")}),
        (["seed1/a", "seed2/a", "seed1/b"], {"*/a": ("seed1/a", "seed2/a")}),
        (["a-0", "a-1", "a-2"], {"a-*": ("a-0", "a-1", "a-2")}),
        (["x/version_0", "x/version_1"], {"x/*": ("x/version_0", "x/version_1")}),
        # Numbers that are settings, or that do not count from 0 or 1.
        (["lr_1", "lr_2"], {}),
        (["layers-1", "layers-2"], {}),
        (["resnet18", "resnet50"], {}),
        (["net-18", "net-50"], {}),
        (["s1-cured", "s2-cured"], {}),
        (["a-0", "b-1"], {}),
    ],
)
def test_by_name(names: list[str], expected: dict[str, tuple[str, ...]]) -> None:
    assert groups([subject(name) for name in names]) == expected


def test_by_hyperparameters() -> None:
    made = [subject(f"{name}", lr=lr, seed=seed) for name, lr, seed in [("u", 0.1, 1), ("v", 0.1, 2), ("w", 0.2, 1)]]
    assert groups(made) == {"lr=0.1": ("u", "v")}


def test_settings_that_differ_are_no_seeds() -> None:
    assert groups([subject("a-0", lr=0.1), subject("a-1", lr=0.2)]) == {}
    assert groups([subject("a-0", lr=0.1), subject("a-1", lr=0.1)]) == {"a-*": ("a-0", "a-1")}


def test_a_seed_that_comes_twice_leaves_it_to_the_names() -> None:
    made = [subject(f"{net}_s{seed}", lr=0.1, seed=float(seed)) for net in ("resnet", "vgg") for seed in (1, 2)]
    assert groups(made) == {"resnet_*": ("resnet_s1", "resnet_s2"), "vgg_*": ("vgg_s1", "vgg_s2")}


def comparison_(
    first: Sequence[float], second: Sequence[float], *, failed: int = 0, baseline: str | None = None
) -> Comparison:
    made = [subject(f"a_s{i}", [value]) for i, value in enumerate(first)]
    made += [subject(f"b_s{i}", [value]) for i, value in enumerate(second)]
    made += [subject(f"b_s{9 + i}", [0.0], rules=["stuck-at-chance"]) for i in range(failed)]
    return compare(made, baseline=baseline)


LOW, HIGH = (0.10, 0.11, 0.12, 0.13), (0.20, 0.21, 0.22, 0.23)


def test_a_difference_beyond_the_spread() -> None:
    (one,) = comparison_(LOW, HIGH).group_comparisons
    assert (one.first, one.second, one.is_better) == ("a_*", "b_*", True)
    assert one.p == pytest.approx(2 / 70)
    assert one.difference == pytest.approx(-0.1)
    assert one.message == (
        "a_* is better than b_* beyond the spread of seeds (0.115 ± 0.01291 (n = 4) and 0.215 ± 0.01291 (n = 4), "
        "p = 0.02857; two-sided permutation test of the means, all 70 divisions)"
    )


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        pytest.param(
            comparison_(LOW[:2], HIGH), "2 seeds in a group are too few to estimate the spread", id="two seeds"
        ),
        pytest.param(comparison_(LOW[:3], HIGH[:3]), "so few seeds, p cannot be below 0.1 ", id="three against three"),
        pytest.param(comparison_(LOW, (0.09, 0.12, 0.14, 0.2)), "cannot tell whether a_* is better", id="they overlap"),
        pytest.param(comparison_(LOW, HIGH, failed=1), "leaving them out would favour it", id="one failed"),
        pytest.param(comparison_(LOW, LOW), "p = 1;", id="the same"),
    ],
)
def test_cannot_tell(made: Comparison, reason: str) -> None:
    (one,) = made.group_comparisons
    assert not one.is_better
    assert reason in one.message
    assert "cannot tell" in one.message


def test_many_contests_are_corrected_for() -> None:
    made = [subject(f"{name}_s{i}", [base + i / 100]) for base, name in enumerate("abcd") for i in range(4)]
    several = compare(made).group_comparisons
    assert len(several) == 6
    assert all(one.p == pytest.approx(2 / 70) and one.p_adjusted == pytest.approx(12 / 70) for one in several)
    assert not any(one.is_better for one in several)
    assert [one.p_adjusted for one in compare(made, baseline="a_s0").group_comparisons] == pytest.approx([6 / 70] * 3)


def test_more_groups_need_a_baseline() -> None:
    made = [subject(f"{name}_s{i}", [base + i / 100]) for base, name in enumerate("abcde") for i in range(5)]
    assert compare(made).group_comparisons == ()
    against = compare(made, baseline="c_s0").group_comparisons
    assert [(one.first, one.second, one.is_better) for one in against] == [
        ("a_*", "c_*", True),
        ("b_*", "c_*", True),
        ("c_*", "d_*", True),
        ("c_*", "e_*", True),
    ]
