import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.findings import Confidence, Level, Point, Stat
from tb_diagnose.model import Family, Float64Array, Training
from tb_diagnose.testing import decay, diagnose, flat, outcome, run_rule, training, turning

RULE = "unrepresentative-validation"
TRAIN = decay(1.0, 0.5, noise=0.004)
JUMPS = decay(1.0, 0.6, noise=0.3, seed=1)


def of(size: int, mean: float = 0.75, spread: float = 0.05, n: int = 40, seed: int = 0) -> Float64Array:
    """Return an accuracy over so many examples."""
    right = np.round(size * (mean + spread * np.random.default_rng(seed).standard_normal(n)))
    return np.clip(right, 0, size) / size


FIRES = {
    "twenty examples": training(train_loss=decay(1.0, 0.3), val_loss=decay(1.0, 0.4), val_acc=of(20)),
    "only the accuracy is logged": training(val_acc=of(22)),
    "in percent": training(val_acc=100.0 * of(20)),
    "written as float32": training(val_acc=of(22).astype(np.float32).astype(np.float64)),
    "nearly perfect, on twenty": training(val_acc=of(20, mean=0.93)),
    "jumps beside a smooth training": training(train_loss=TRAIN, val_loss=JUMPS),
    "jumps beside batches": training(train_loss=decay(1.0, 0.5, 800, noise=0.2), val_loss=JUMPS),
    "jumps by a seventh of the improvement": training(train_loss=TRAIN, val_loss=decay(1.0, 0.6, noise=0.2, seed=1)),
    "a small improvement, and jumps by a twelfth of the level": training(
        train_loss=decay(1.0, 0.97, noise=0.004), val_loss=1.0 + flat(0.0, noise=0.08, seed=1)
    ),
    "twelve evaluations that jump": training(train_loss=TRAIN[:12], val_loss=JUMPS[:12]),
    "four accuracies that fit forty examples": training(val_acc=np.tile([0.6, 0.625, 0.575, 0.65], 10)),
    "at 1/25 of a hundredth": training(val_acc=of(33, mean=0.75)),
    "the test accuracy ends far below validation": training(val_acc=of(1000, mean=0.9), test_acc=[0.62]),
    "no validation answer is right while training learns": training(
        train_acc=decay(0.4, 0.9, 6), val_acc=[0.0, 0.0, 0.0, 0.07, 0.0, 0.0136]
    ),
    "training creeps by a point and a half": training(
        train_acc=np.r_[0.5, flat(0.515, 11)], val_acc=decay(0.8, 0.95, 12)
    ),
    "a validation of one class": training(
        train_acc=[0.518, 0.513, 0.505, 0.52, 0.545, 0.584, 0.678],
        val_acc=[0.7857, 0.9857, 0.9829, 0.9771, 0.9714, 0.9571, 0.9571],
    ),
}
QUIET = {
    "a thousand examples": training(val_acc=of(1000)),
    "two hundred examples": training(val_acc=of(200)),
    "sixty examples, most of them right": training(val_acc=of(60, mean=0.9, spread=0.02)),
    "two values say nothing of the size": training(val_acc=np.where(np.arange(40) % 2, 0.55, 0.5)),
    "perfect": training(val_acc=flat(1.0)),
    "both jump": training(train_loss=decay(1.0, 0.5, noise=0.3), val_loss=JUMPS),
    "jumps that do not matter": training(
        train_loss=decay(1.0, 0.99, noise=0.004), val_loss=decay(1.0, 0.99, noise=0.3, seed=1)
    ),
    "jumps that are not of the set's making": training(train_loss=TRAIN, val_loss=JUMPS, val_acc=of(400)),
    "too few evaluations to tell jumps": training(train_loss=TRAIN[:8], val_loss=JUMPS[:8]),
    "jumps about a rise": training(
        train_loss=TRAIN, val_loss=turning(1.0, 0.6, 2.0, noise=0.0) + flat(0.0, noise=0.08, seed=3)
    ),
    "overfitting after a common start": training(train_loss=decay(1.0, 0.02), val_loss=turning(1.0, 0.6, 1.5)),
    "a quick fine-tuning that turns at once": training(train_loss=decay(0.5, 0.01), val_loss=np.linspace(0.4, 0.7, 40)),
    "a validation loss that is summed up": training(train_loss=decay(2.0, 0.3), val_loss=decay(200.0, 40.0)),
    "no second finding beside overfitting": training(train_loss=decay(2.6, 0.8), val_loss=np.linspace(2.8, 4.5, 5)),
    "validation stays far behind, both still improve": training(train_loss=decay(2.2, 0.25), val_loss=decay(2.2, 1.1)),
    "jumps by a sixteenth of the improvement": training(train_loss=TRAIN, val_loss=decay(1.0, 0.6, noise=0.1, seed=1)),
    "a small improvement, and jumps by a twenty-fifth of the level": training(
        train_loss=decay(1.0, 0.97, noise=0.004), val_loss=1.0 + flat(0.0, noise=0.04, seed=1)
    ),
    "one part of a loss jumps": training(
        train_loss=TRAIN, val_loss=JUMPS, train_mse=decay(9.0, 1.0), val_mse=decay(9.0, 1.0)
    ),
    "jumps three times as much as training": training(
        train_loss=decay(1.0, 0.5, noise=0.2), val_loss=decay(1.0, 0.6, noise=0.3, seed=1)
    ),
    "training learns a little, as under strong dropout": training(
        train_acc=np.r_[0.1, flat(0.13, 11)], val_acc=decay(0.2, 0.5, 12)
    ),
    "a late window under strong dropout": training(train_acc=flat(0.15), val_acc=flat(0.52), first=100),
    "the test accuracy ends ten points below": training(val_acc=of(1000, mean=0.9), test_acc=[0.79]),
    "mixed examples lower the training accuracy": training(
        train_acc=decay(0.1, 0.6), val_acc=decay(0.3, 0.95), train_loss=decay(2.3, 1.4), val_loss=decay(2.3, 0.4)
    ),
    "wrong labels in training": training(train_acc=decay(0.2, 0.55), val_acc=decay(0.4, 0.9)),
    "a model that answers nothing, on both": training(train_acc=flat(0.0), val_acc=flat(0.0)),
    "a late start": training(
        train_acc=np.r_[flat(0.1, 15), decay(0.1, 0.9, 25)], val_acc=np.r_[flat(0.1, 14), decay(0.2, 0.9, 26)]
    ),
    "a moderate gap": training(train_loss=decay(0.7, 0.2), val_loss=decay(0.7, 0.35)),
    "a policy": training(val_acc=of(20), family=Family.REINFORCEMENT),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert "stat" in {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


@pytest.mark.parametrize("size", [7, 10, 13, 20, 22, 33])
def test_counts_the_examples(size: int) -> None:
    [finding] = run_rule(RULE, training(val_acc=of(size, mean=0.6, spread=0.15)))
    assert f"a set of {size} examples" in finding.message
    [examples] = [e for e in finding.evidence if isinstance(e, Stat) and e.name == "examples in the set"]
    assert examples.value == size
    assert finding.confidence is Confidence.HIGH


def test_draws_two_standard_errors_in_the_unit_of_the_accuracy() -> None:
    for scale in (1.0, 100.0):
        [finding] = run_rule(RULE, training(val_acc=scale * of(20)))
        high, low = (evidence.value for evidence in finding.evidence if isinstance(evidence, Level))
        assert (high + low) / 2 == pytest.approx(0.75 * scale, abs=0.05 * scale)
        assert (high - low) / 4 == pytest.approx(0.09 * scale, abs=0.01 * scale)


def test_points_at_the_largest_jump() -> None:
    values = np.linspace(1.0, 0.6, 40) + 0.06 * (-1.0) ** np.arange(40)
    values[25] -= 0.3
    [finding] = run_rule(RULE, training(train_loss=TRAIN, val_loss=values))
    [point] = [evidence for evidence in finding.evidence if isinstance(evidence, Point)]
    assert point.step in (25, 26)


def test_skipped_without_validation() -> None:
    skipped = outcome(RULE, diagnose(training(train_loss=TRAIN), RULE))
    assert (skipped.status, "needs a validation" in skipped.reason) == ("skipped", True)


@given(first=st.integers(0, 1), every=st.integers(1, 10**6), scale=st.floats(1e-3, 1e3))
def test_steps_and_scale_do_not_matter(first: int, every: int, scale: float) -> None:
    assert run_rule(RULE, training(train_loss=scale * TRAIN, val_loss=scale * JUMPS, first=first * every, every=every))


def test_a_late_window_does_not_show_what_jumps_are_compared_with() -> None:
    case = training(train_loss=TRAIN, val_loss=JUMPS, first=100)
    assert "begins late" in outcome(RULE, diagnose(case, RULE)).reason
