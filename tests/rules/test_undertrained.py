import numpy as np
import pytest

from tb_diagnose.model import Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, series, training, turning
from tests.rl_curves import agent, learns

RULE = "undertrained"

FIRES = {
    "stopped after a half-life": training(train_loss=decay(2.3, 0.2, halves=1.0), val_loss=decay(2.2, 0.3, halves=1.0)),
    "five epochs, each better": training(train_loss=[2.3, 1.8, 1.4, 1.1, 0.9], val_loss=[2.2, 1.7, 1.35, 1.1, 0.95]),
    "noisy training, steady validation": training(
        train_loss=decay(2.3, 0.2, 400, noise=0.1, halves=1.5), val_loss=decay(2.2, 0.3, 40, halves=1.5)
    ),
    "only a training loss": training(train_loss=decay(2.3, 0.2, halves=1.5)),
    "only accuracies": training(train_acc=decay(0.1, 0.9, halves=1.0), val_acc=decay(0.1, 0.9, halves=1.0)),
}
FIRES["return that still rises"] = agent(train_return=np.linspace(20.0, 300.0, 100), value_loss=flat(80.0, 100))
FIRES["training above a tenth of its start"] = training(train_loss=[6.0, 3.0, 1.5, 0.9])
FIRES["a slope of five standard errors"] = training(val_loss=np.linspace(1.0, 0.3, 60) + flat(0.0, 60, 0.05, seed=3))
FIRES["a batch loss that still falls, beyond its noise"] = training(
    train_loss=np.linspace(4.55, 3.42, 30) + flat(0.0, 30, noise=0.05), val_loss=[4.1, 3.7, 3.5]
)
QUIET = {
    "most points lie in the first hundredth of the steps": training(
        val_loss=series(
            "val_loss",
            np.r_[decay(0.65, 0.14, 100, halves=8.0), decay(0.139, 0.12, 20, halves=8.0)],
            steps=np.r_[np.arange(100), 500 * np.arange(1, 21)],
        )
    ),
    "was better three evaluations ago": training(
        train_acc=np.r_[decay(0.1, 0.6, 30, halves=1.0), 0.72, 0.75, 0.62, 0.61, 0.6]
    ),
    "training near a tenth of its start, with nothing held out": training(train_loss=[6.0, 3.0, 1.2, 0.55]),
    "creeps on: a thirtieth in the last quarter": training(val_loss=decay(2.2, 0.3, 120, halves=5.2)),
    "a slope of four standard errors": training(val_loss=np.linspace(1.0, 0.5, 60) + flat(0.0, 60, 0.05, seed=3)),
    "four points of a log that begins late": training(val_loss=[0.9, 0.86, 0.83, 0.8], first=40, every=10),
    "return that nears its ceiling": agent(train_return=learns(), value_loss=flat(80.0, 100)),
    "memorised, with nothing held out": training(train_loss=[6.478, 2.059, 0.6284, 0.1956]),
    "flattened": training(train_loss=decay(2.3, 0.2), val_loss=decay(2.2, 0.3)),
    "flattened, with noise": training(train_loss=decay(2.3, 0.2), val_loss=decay(2.2, 0.3, noise=0.02)),
    "turned up": training(train_loss=decay(2.3, 0.1), val_loss=turning(2.2, 0.5, 0.9)),
    "training falls, validation has stopped": training(
        train_loss=decay(2.3, 0.2, halves=1.5), val_loss=decay(2.2, 0.8, halves=12.0)
    ),
    "flat from the start": training(train_loss=flat(0.7), val_loss=flat(0.7)),
    "drifts down within its noise": training(val_loss=np.linspace(1.0, 0.99, 40) + flat(0.0, 40, noise=0.05)),
    "a late single drop": training(val_loss=np.r_[decay(2.2, 0.5, 20, halves=12.0), flat(0.5, 19, noise=0.003), 0.3]),
    "rises": training(val_loss=np.linspace(0.5, 1.5, 40)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_says_how_much_came_last() -> None:
    [finding] = run_rule(RULE, FIRES["only a training loss"])
    assert "came in the last quarter" in finding.message
    assert "limit 5%" in finding.message


def test_three_points_are_too_few() -> None:
    skipped = outcome(RULE, diagnose(training(val_loss=[3.0, 2.0, 1.0])))
    assert skipped.status == "skipped"
    assert "at least 4 points" in skipped.reason


def test_a_slow_straight_line_is_slow_convergence_instead() -> None:
    result = diagnose(training(train_loss=np.linspace(2.3, 2.2, 40), val_loss=np.linspace(2.3, 2.2, 40)))
    assert result.primary is not None
    found = {finding.rule: finding.superseded_by for finding in result.findings}
    assert found[RULE] == "slow-convergence"
