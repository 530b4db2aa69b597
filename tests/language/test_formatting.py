from __future__ import annotations

import pytest

from tb_diagnose.language.formatting import directory_name, number, share, share_of, shown_name, times


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.693147, "0.6931"),
        (0.0, "0"),
        (-1.5, "-1.5"),
        (123456.0, "1.235e+05"),
        (1234.5678, "1235"),
        (1e-9, "1e-09"),
        (float("nan"), "nan"),
        (float("inf"), "inf"),
    ],
)
def test_number(value: float, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.025, "2.5%"),
        (0.02, "2%"),
        (0.0146, "1.5%"),
        (0.1, "10%"),
        (0.5, "50%"),
        (9.99, "999%"),
        (10.0, "10 times"),
        (1234.0, "1,234 times"),
        (12345.0, "over 10,000 times"),
        (-0.1, "-10%"),
    ],
)
def test_share(value: float, text: str) -> None:
    assert share(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(4.4, "4 times"), (1000.0, "1000 times"), (1001.0, "over 1,000 times"), (1e300, "over 1,000 times")],
)
def test_times(value: float, text: str) -> None:
    assert times(value) == text


@pytest.mark.parametrize(("value", "text"), [(0.41, "41% of"), (1.5, "150% of"), (155.0, "155 times")])
def test_share_of(value: float, text: str) -> None:
    assert share_of(value) == text


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("/logs/mnist_2026", "mnist_2026"),
        ("/logs/mnist_2026/", "mnist_2026"),
        ("gs://bucket/mnist", "mnist"),
        ("/logs/a, /logs/b", ""),
        ("TensorBoard's data provider", ""),
        ("/", ""),
        ("", ""),
    ],
)
def test_directory_name(where: str, name: str) -> None:
    assert directory_name(where) == name


def test_only_the_log_directory_itself_is_shown_by_another_name() -> None:
    assert shown_name(".", "mnist") == ". (mnist)"
    assert shown_name(".", "") == "."
    assert shown_name("a", "mnist") == "a"
