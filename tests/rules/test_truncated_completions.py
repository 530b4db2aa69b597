from __future__ import annotations

import numpy as np
import pytest

from tb_diagnose.model import Training
from tb_diagnose.testing import flat, run_rule, training
from tests.rl_curves import HEALTHY, N, answers, learns

RULE = "truncated-completions"
FIRES = {
    "always": answers(truncated=flat(1.0, N)),
    "from a fifth on": answers(truncated=np.r_[flat(0.02, N // 5), flat(0.8, N - N // 5, 0.05)]),
    "two in five": answers(truncated=flat(0.4, N, 0.01)),
    "rises all the time": answers(truncated=np.linspace(0.0, 0.9, N)),
}
QUIET = {
    **HEALTHY,
    "rare": answers(truncated=np.clip(flat(0.08, N, 0.05), 0.0, 1.0)),
    "near a quarter": answers(truncated=flat(0.24, N)),
    "a phase": answers(truncated=np.r_[flat(0.0, 60), flat(0.7, 80), flat(0.02, 60)]),
    "falls in the end": answers(truncated=np.r_[flat(0.8, 150), flat(0.05, 50)]),
    "the last third": answers(truncated=np.r_[flat(0.05, 140), flat(0.9, 60)]),
    "few points": answers(truncated=flat(1.0, 4)),
    "not a language model": training(truncated=flat(1.0, N)),
    "all NaN": answers(truncated=flat(np.nan, N)),
    "the return alone": answers(train_return=learns(0.0, 1.0)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []
