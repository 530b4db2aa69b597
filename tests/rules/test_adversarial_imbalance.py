import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.model import Family, Float64Array, Training
from tb_diagnose.testing import Values, decay, diagnose, flat, outcome, run_rule, training
from tb_diagnose.testing import series as curve

RULE = "adversarial-imbalance"
WINS = decay(1.4, 1e-6, 100, halves=30.0)
LOSES = 18.0 - decay(17.0, 1.0, 100, noise=0.2)
GUESS = flat(1.39, 100, noise=0.02)


def worse(lost: float) -> Float64Array:
    """Return a distance that falls to a hundredth and loses so much of that again, in decades."""
    curve: Float64Array = np.r_[1.0, 0.3, 0.1, flat(0.01, 12, 0.0005), flat(0.01 * 100.0**lost, 15, 0.0005)]
    return curve


def gan(family: Family = Family.ADVERSARIAL, **curves: Values) -> Training:
    return training(family=family, **curves)  # type: ignore[arg-type]  # only curves


FIRES = {
    "the discriminator wins": gan(discriminator=WINS, generator=LOSES),
    "the generator wins": gan(discriminator=LOSES, generator=WINS),
    "in a voice model": gan(Family.SPEECH, discriminator=WINS, generator=40.0 + LOSES),
    "a loss of hinges reaches 0 exactly": gan(
        discriminator=np.r_[decay(2.0, 0.1, 40), flat(0.0, 60)], generator=LOSES - 1.0
    ),
    "only outputs, all told apart": gan(d_real=1.0 - decay(0.5, 0.001, 100), d_fake=decay(0.5, 0.001, 100)),
    "only outputs, always fooled": gan(d_real=flat(0.5, 100, noise=0.01), d_fake=1.0 - decay(0.5, 0.001, 100)),
    "flat losses, but outputs that are sure": gan(
        discriminator=flat(1e-4, 100),
        generator=flat(9.0, 100),
        d_real=flat(0.9999, 100),
        d_fake=flat(1e-4, 100),
    ),
}
FID = 5.0 * np.r_[1.0, 0.3, 0.1, flat(0.01, 12, 0.002), flat(0.8, 15, 0.05)]
FIRES |= {
    "two per cent are left": gan(discriminator=np.r_[1.0, 1.0, flat(0.02, 98)], generator=LOSES),
    "exactly 0 from the first point on": gan(discriminator=flat(75.0, 13, 10.0), generator=flat(0.0, 13)),
    "for the last quarter": gan(
        discriminator=np.r_[flat(1.2, 70, noise=0.05), flat(1e-4, 30)], generator=np.r_[flat(0.9, 70), flat(6.0, 30)]
    ),
    "single batches in doubt": gan(
        d_real=np.where(np.arange(100) % 9 == 0, 0.93, 0.9999), d_fake=np.where(np.arange(100) % 7 == 0, 0.05, 1e-4)
    ),
    "the samples become worse": gan(discriminator=GUESS, generator=GUESS / 2, fid=FID),
    "the samples lose most of what they had gained": gan(discriminator=GUESS, generator=GUESS / 2, fid=worse(0.7)),
}
QUIET = {
    "both at 0": gan(discriminator=flat(0.0, 20), generator=flat(0.0, 20)),
    "few points": gan(discriminator=flat(0.0, 6), generator=flat(9.0, 6, 2.0)),
    "six per cent are left": gan(discriminator=np.r_[1.0, 1.0, flat(0.05, 98)], generator=LOSES),
    "the samples lose a third of what they had gained": gan(discriminator=GUESS, generator=GUESS / 2, fid=worse(0.35)),
    "a distance that wobbles near its floor": gan(
        discriminator=GUESS, generator=GUESS / 2, fid=np.r_[5.0, 0.5, 0.06 * np.exp2(flat(0.0, 28, 1.0))]
    ),
    "a distance that was never low": gan(discriminator=GUESS, generator=GUESS / 2, fid=flat(300.0, 30, 20.0)),
    "at equilibrium": gan(discriminator=GUESS, generator=GUESS / 2),
    "ahead, but not certain": gan(discriminator=decay(1.4, 0.15, 100, noise=0.02), generator=decay(0.7, 2.5, 100)),
    "won and lost again": gan(
        discriminator=np.r_[WINS[:60], flat(1.2, 40, noise=0.05)], generator=np.r_[LOSES[:60], flat(0.9, 40)]
    ),
    "ahead for the last tenth only": gan(
        discriminator=np.r_[flat(1.2, 90, noise=0.05), flat(1e-4, 10)], generator=np.r_[flat(0.9, 90), flat(6.0, 10)]
    ),
    "the generator still improves by its other losses": gan(discriminator=WINS, generator=decay(60.0, 20.0, 100)),
    "a Wasserstein critic near 0": gan(
        discriminator=decay(-9.0, -0.01, 100, noise=0.02), generator=decay(-4.0, 3.0, 100, noise=0.1)
    ),
    "logits, which are no probabilities": gan(d_real=flat(6.0, 100, noise=1.0), d_fake=flat(-6.0, 100, noise=1.0)),
    "outputs of a good discriminator": gan(d_real=flat(0.9, 100, noise=0.02), d_fake=flat(0.08, 100, noise=0.02)),
    "too short": gan(discriminator=WINS[::20], generator=LOSES[::20]),
    "no GAN": gan(Family.SUPERVISED, discriminator=WINS, generator=LOSES),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_who_wins_is_said() -> None:
    [finding] = run_rule(RULE, FIRES["the generator wins"])
    assert finding.message.startswith("the generator wins: `generator`")


def test_too_few_outputs_are_no_answer() -> None:
    skipped = outcome(RULE, diagnose(gan(d_real=flat(0.6, 9), d_fake=flat(0.4, 9))))
    assert skipped.status == "skipped"


def test_without_the_other_player_it_says_so() -> None:
    skipped = outcome(RULE, diagnose(gan(generator=LOSES)))
    assert skipped.reason.startswith("needs the losses of both players")


@given(scale=st.floats(1e-3, 1e3), first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_scale_and_numbering_do_not_matter(scale: float, first: int, every: int) -> None:
    case = gan(
        discriminator=curve("discriminator", WINS * scale, first=first, every=every),  # type: ignore[arg-type]
        generator=curve("generator", LOSES * scale, first=first, every=every),  # type: ignore[arg-type]
    )
    assert len(run_rule(RULE, case)) == 1
