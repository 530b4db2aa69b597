import dataclasses

import numpy as np
import pytest

from tb_diagnose.model import Points, Series, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, series, training

RULE = "step-reset"


def stepped(steps: list[int], wall_times: list[float] | None = None) -> Training:
    """Return a run whose training loss has these steps."""
    made = series("train_loss", decay(2.0, 1.0, len(steps)))
    times = np.asarray(wall_times, float) if wall_times else made.wall_times
    loss = dataclasses.replace(made, points=Points(np.asarray(steps, np.int64), times, made.values))
    return only(loss)


def only(loss: Series) -> Training:
    return Training(name="run", tb_runs=(".",), series=(loss,))


FIRES = {
    "started again in the same directory": stepped([0, 1, 2, 3, 4, 0, 1, 2, 3, 4]),
    "resumed from a checkpoint": stepped([0, 1, 2, 3, 4, 5, 3, 4, 5, 6, 7]),
    "two trainings that write at the same time": stepped(
        [10, 20, 30, 40, 10, 20, 30, 40], [0.0, 10.0, 20.0, 30.0, 4.0, 14.0, 24.0, 34.0]
    ),
    "three trainings": stepped([0, 10, 20, 0, 10, 20, 0, 10, 20]),
}
QUIET = {
    "rises": stepped([0, 1, 2, 3, 4]),
    "repeats a step": stepped([0, 1, 1, 2, 2, 3]),
    "all on one step": stepped([0, 0, 0, 0, 0]),
    "leaves a gap": stepped([0, 1, 2, 100, 101]),
    "starts below zero": stepped([-1, 0, 1, 2]),
    "files read in another order than written": stepped([5, 6, 7, 0, 1, 2], [15.0, 16.0, 17.0, 10.0, 11.0, 12.0]),
    "three files read in another order": stepped([5, 6, 3, 4, 1, 2], [15.0, 16.0, 13.0, 14.0, 11.0, 12.0]),
    "two test passes": only(
        dataclasses.replace(
            series("test_loss", flat(0.4, 6)),
            points=Points(np.tile(np.arange(3), 2), np.arange(6.0), flat(0.4, 6, 0.1)),
        )
    ),
    "one point": stepped([7]),
    "nothing that is judged": training(grad_norm=flat(0.5)),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "point"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_counts_and_names_the_first() -> None:
    [once] = run_rule(RULE, FIRES["resumed from a checkpoint"])
    assert "goes back once from step 5 to 3" in once.message
    [twice] = run_rule(RULE, FIRES["three trainings"])
    assert "goes back 2 times, first from step 20 to 0" in twice.message


def test_a_clear_log_is_clear() -> None:
    assert outcome(RULE, diagnose(QUIET["rises"])).status == "clear"


def test_many_resets_are_counted_but_few_are_marked() -> None:
    [finding] = run_rule(RULE, stepped([0, 1] * 20))
    assert "19 times" in finding.message
    assert sum(evidence.kind == "point" for evidence in finding.evidence) == 5


def test_says_that_two_wrote_at_the_same_time() -> None:
    [finding] = run_rule(RULE, FIRES["two trainings that write at the same time"])
    assert "two trainings at the same time" in finding.message
