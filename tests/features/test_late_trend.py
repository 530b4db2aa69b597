from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.features.late_trend import LateFall, late_fall
from tb_diagnose.features.outline import outline
from tb_diagnose.testing import flat, series


@given(fall=st.floats(-10.0, 10.0), n=st.integers(6, 300), every=st.integers(1, 1000))
def test_a_straight_line_falls_by_its_slope(fall: float, n: int, every: int) -> None:
    line = late_fall(outline(series("loss", np.linspace(fall, 0.0, n), every=every)))
    assert line.fall == pytest.approx(fall * (n // 3 - 1) / (n - 1), abs=1e-9)


def test_only_the_last_third_counts() -> None:
    assert late_fall(outline(series("loss", np.r_[np.linspace(9.0, 1.0, 20), flat(1.0, 10)]))).fall == 0.0


def test_the_error_is_that_of_many_trials() -> None:
    falls = [late_fall(outline(series("loss", flat(1.0, 90, noise=0.1, seed=seed)))) for seed in range(300)]
    assert np.mean([line.error for line in falls]) == pytest.approx(np.std([line.fall for line in falls]), rel=0.25)


def test_within() -> None:
    assert LateFall(fall=0.1, error=0.0).within(0.2, 2.0)
    assert not LateFall(fall=0.3, error=0.0).within(0.2, 2.0)
    assert LateFall(fall=0.3, error=0.2).within(0.2, 2.0)
    assert LateFall(fall=-1.0, error=0.0).within(0.2, 2.0)
