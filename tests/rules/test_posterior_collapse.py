import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tb_diagnose.model import Family, Training
from tb_diagnose.testing import Values, decay, diagnose, flat, outcome, run_rule, training

RULE = "posterior-collapse"
RECON = decay(43.0, 25.0, 60, noise=0.1)
EMPTY = decay(0.1, 0.0005, 60, halves=12.0)
RISES = 2.7 - decay(2.6, 0.1, 60)


def vae(family: Family = Family.VARIATIONAL, **curves: Values) -> Training:
    return training(family=family, **curves)  # type: ignore[arg-type]  # only curves


FIRES = {
    "never left 0": vae(train_kl_term=EMPTY, train_recon=RECON),
    "falls from its first value": vae(train_kl_term=decay(8.0, 1e-4, 60, halves=20.0), train_recon=RECON),
    "little beside its error": vae(train_kl_term=flat(0.02, 60), train_recon=flat(25.0, 60)),
    "little in nats": vae(train_kl_term=flat(0.09, 60), train_recon=flat(9000.0, 60)),
    "five evaluations": vae(train_kl_term=EMPTY[::15], train_recon=RECON[::15]),
    "for the last quarter": vae(train_kl_term=np.r_[flat(3.0, 44), flat(1e-4, 16)], train_recon=RECON),
    "a weight that wavers": vae(train_kl_term=EMPTY, train_recon=RECON, kl_weight=1.0 + 0.03 * (np.arange(60) % 2)),
    "on held-out data too": vae(train_kl_term=EMPTY, val_kl_term=EMPTY, train_recon=RECON, val_recon=RECON),
    "annealed long ago, and empty since": vae(
        train_kl_term=decay(19.0, 1e-4, 60, halves=20.0),
        train_recon=RECON,
        kl_weight=np.minimum(1.0, np.arange(60) / 20.0),
    ),
    "beside the loss alone": vae(train_kl_term=EMPTY, train_loss=RECON),
    "a negative log-likelihood": vae(train_kl_term=EMPTY, train_recon=-900.0 + RECON),
}
QUIET = {
    "rises": vae(train_kl_term=RISES, train_recon=RECON),
    "falls and stays up": vae(train_kl_term=decay(19.0, 2.7, 60), train_recon=RECON),
    "held up by free bits": vae(train_kl_term=flat(0.5, 60, noise=0.005), train_recon=RECON),
    "its weight still rises": vae(train_kl_term=EMPTY, train_recon=RECON, kl_weight=np.arange(60) / 60.0),
    "not quite little beside its error": vae(train_kl_term=flat(0.04, 60), train_recon=flat(25.0, 60)),
    "not quite little in nats": vae(train_kl_term=flat(0.12, 60), train_recon=flat(9000.0, 60)),
    "for the last seventh": vae(train_kl_term=np.r_[flat(3.0, 51), flat(1e-4, 9)], train_recon=RECON),
    "its weight still rises a little": vae(train_kl_term=EMPTY, train_recon=RECON, kl_weight=np.linspace(0.6, 1.0, 60)),
    "its weight goes in cycles": vae(
        train_kl_term=EMPTY, train_recon=RECON, kl_weight=np.minimum(1.0, np.arange(60) % 10 / 5.0)
    ),
    "averaged over dimensions and pixels": vae(train_kl_term=0.001 * RISES, train_recon=RECON / 2000.0),
    "small, but beside a smaller error": vae(train_kl_term=flat(0.01, 60), train_recon=decay(0.3, 0.02, 60)),
    "low on training data, alive on held-out data": vae(
        train_kl_term=EMPTY, val_kl_term=RISES, train_recon=RECON, val_recon=RECON
    ),
    "empty for a stretch, and back": vae(train_kl_term=np.r_[EMPTY[:40], RISES[-20:]], train_recon=RECON),
    "too short": vae(train_kl_term=EMPTY[-3:], train_recon=RECON[-3:]),
    "one point at the end": vae(train_kl_term=[3.0, 2.9, 2.8, 1e-4], train_recon=RECON[:4]),
    "the distance of a policy": vae(Family.REINFORCEMENT, train_kl_term=EMPTY, train_recon=RECON),
}


@pytest.mark.parametrize("case", FIRES.values(), ids=FIRES)
def test_fires(case: Training) -> None:
    [finding] = run_rule(RULE, case)
    assert {"stat", "span", "level"} <= {evidence.kind for evidence in finding.evidence}


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_stays_quiet(case: Training) -> None:
    assert run_rule(RULE, case) == []


def test_while_the_weight_changes_it_says_so() -> None:
    skipped = outcome(RULE, diagnose(QUIET["its weight still rises"]))
    assert skipped.reason == "the weight of the KL term still changes"


@given(first=st.integers(0, 10**9), every=st.integers(1, 10**6))
def test_step_numbering_does_not_matter(first: int, every: int) -> None:
    case = training(family=Family.VARIATIONAL, first=first, every=every, train_kl_term=EMPTY, train_recon=RECON)
    assert len(run_rule(RULE, case)) == 1
