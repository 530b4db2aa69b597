"""The exact tests against their definitions, counted out one by one."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.compare.statistics import fisher, holm, least_p, permutation_test


def counted_fisher(inside: int, of_inside: int, outside: int, of_outside: int) -> float:
    """Deal the hits to the runs in every possible way."""
    total = of_inside + of_outside
    held = [sum(run < of_inside for run in dealt) for dealt in combinations(range(total), inside + outside)]
    ways = {count: held.count(count) for count in held}
    return sum(held_by for held_by in ways.values() if held_by <= ways[inside]) / len(held)


@st.composite
def tables(draw: st.DrawFn) -> tuple[int, int, int, int]:
    of_inside, of_outside = draw(st.integers(1, 7)), draw(st.integers(1, 7))
    return draw(st.integers(0, of_inside)), of_inside, draw(st.integers(0, of_outside)), of_outside


@given(tables())
def test_fisher_is_what_it_says(table: tuple[int, int, int, int]) -> None:
    assert fisher(*table) == pytest.approx(counted_fisher(*table), abs=1e-12)


@given(tables())
def test_fisher_does_not_care_which_side_is_which(table: tuple[int, int, int, int]) -> None:
    inside, of_inside, outside, of_outside = table
    p = fisher(*table)
    assert fisher(outside, of_outside, inside, of_inside) == pytest.approx(p)
    assert fisher(of_inside - inside, of_inside, of_outside - outside, of_outside) == pytest.approx(p)


@pytest.mark.parametrize(
    ("table", "p"),
    [
        # Fisher's tea: 3 of 4 cups right.
        ((3, 4, 1, 4), 34 / 70),
        ((4, 4, 0, 4), 2 / 70),
        ((5, 5, 0, 12), 1 / math.comb(17, 5)),
        ((0, 5, 0, 12), 1.0),
        ((1, 1, 0, 1), 1.0),
    ],
)
def test_known_tables(table: tuple[int, int, int, int], p: float) -> None:
    assert fisher(*table) == pytest.approx(p, rel=1e-12)


def test_fisher_of_thousands() -> None:
    assert 0 < fisher(600, 1000, 400, 1000) < 1e-15
    assert fisher(500, 1000, 500, 1000) == pytest.approx(1.0)


def counted_permutations(first: list[int], second: list[int]) -> float:
    pooled = first + second
    total, size, rest = sum(pooled), len(first), len(second)

    def distance(chosen: int) -> int:
        """Of the two means, times both sizes: a whole number."""
        return abs(chosen * rest - (total - chosen) * size)

    seen = distance(sum(first))
    sums = [distance(sum(pooled[i] for i in chosen)) for chosen in combinations(range(len(pooled)), size)]
    return sum(one >= seen for one in sums) / len(sums)


small = st.lists(st.integers(-50, 50), min_size=1, max_size=5)


@given(small, small)
def test_permutations_are_counted(first: list[int], second: list[int]) -> None:
    test = permutation_test(first, second)
    assert test.exact
    assert test.p == pytest.approx(counted_permutations(first, second), abs=1e-12)
    assert test.p >= least_p(len(first), len(second)) - 1e-12


@given(small, small, st.floats(1e-6, 1e6))
def test_permutations_do_not_care_about_units(first: list[int], second: list[int], scale: float) -> None:
    moved = permutation_test([scale * (v + 1) for v in first], [scale * (v + 1) for v in second])
    assert moved.p == pytest.approx(permutation_test(first, second).p)


@pytest.mark.parametrize(("first", "second", "p"), [(3, 3, 0.1), (4, 4, 2 / 70), (3, 5, 1 / 56), (1, 1, 1.0)])
def test_the_least_p_is_reached_by_groups_far_apart(first: int, second: int, p: float) -> None:
    apart = permutation_test([i * i for i in range(first)], [10_000.0 + 7 * i for i in range(second)])
    assert apart.p == pytest.approx(p)
    assert least_p(first, second) == pytest.approx(p)


def test_many_values_are_drawn_at_random() -> None:
    draw = np.random.default_rng(1)
    first, second = draw.standard_normal((2, 30)).tolist()
    same = permutation_test(first, second)
    assert not same.exact
    assert same == permutation_test(first, second)
    assert permutation_test(first, [value + 3 for value in second]).p == pytest.approx(1 / 10_000)


def test_the_test_holds_its_level() -> None:
    """Where nothing differs, at most about 5 of 100 tests may say that something does."""
    draw = np.random.default_rng(7)
    groups = ((draw.random(4).tolist(), draw.random(5).tolist()) for _ in range(400))
    assert sum(permutation_test(*pair).p <= 0.05 for pair in groups) <= 32


@pytest.mark.parametrize(
    ("ps", "adjusted"),
    [
        ([], []),
        ([0.04], [0.04]),
        ([0.01, 0.04, 0.03, 0.005], [0.03, 0.06, 0.06, 0.02]),
        ([0.5, 0.9], [1.0, 1.0]),
        ([0.02, 0.02], [0.04, 0.04]),
    ],
)
def test_holm(ps: list[float], adjusted: list[float]) -> None:
    assert holm(ps) == pytest.approx(adjusted)


@given(st.lists(st.floats(0, 1), max_size=20))
def test_holm_keeps_the_order_and_never_helps(ps: list[float]) -> None:
    adjusted = holm(ps)
    assert all(p <= a <= 1 for p, a in zip(ps, adjusted, strict=True))
    assert [a for _, a in sorted(zip(ps, adjusted, strict=True))] == sorted(adjusted)
