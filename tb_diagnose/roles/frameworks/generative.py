"""Generative models: two players, variational autoencoders.

Read from the writers, as of November 2026: StyleGAN2-ada and 3 (``Loss/G/loss``; ``Loss/scores/fake`` is a logit;
in ``training/loss.py``), and what came of VITS (RVC, so-vits-svc, GPT-SoVITS: ``loss/g/total``, ``loss/d/total``,
``loss/g/mel``, ``loss/g/kl`` in ``train.py``). From examples and logs: PyTorch's DCGAN (``Loss_D``, ``D(G(z))``), the
autoencoders of Lightning and Keras (``train_kl_epoch``).
"""

from __future__ import annotations

from tb_diagnose.language import text
from tb_diagnose.model import Better, Family, Measure, Role
from tb_diagnose.roles.frameworks.measure_convention import MeasureConvention

_PLAYERS = frozenset({Family.ADVERSARIAL, Family.SPEECH})
_VARIATIONAL = frozenset({Family.VARIATIONAL})

ROWS = (
    MeasureConvention(
        measure=Measure.GENERATOR_LOSS,
        phrases="loss g, g loss, loss g total, generator loss, gen loss, loss generator, loss gen, g total loss,"
        "g total, generator, err g, errg, gen loss total",
        reason=text("the loss of the generator"),
        families=_PLAYERS,
    ),
    MeasureConvention(
        measure=Measure.DISCRIMINATOR_LOSS,
        phrases="loss d, d loss, loss d total, err d, errd, disc loss total,"
        "d loss real, d loss fake, loss d real, loss d fake, disc loss real, disc loss fake, disc real loss,"
        "disc fake loss, d real loss, d fake loss, discriminator loss, disc loss, loss discriminator, loss disc,"
        "critic loss, loss critic, d total loss, d total, discriminator",
        reason=text("the loss of the discriminator"),
        families=_PLAYERS,
    ),
    MeasureConvention(
        measure=Measure.OUTPUT_ON_REAL,
        phrases="d x, d real, scores real, score real, real score, real scores, loss score real, loss scores real,"
        "d output real, real logits",
        reason=text("the output of the discriminator on real examples"),
        families=_PLAYERS,
    ),
    MeasureConvention(
        measure=Measure.OUTPUT_ON_FAKE,
        phrases="d g z, d g z #, d gz, d gz #, d fake, scores fake, score fake, fake score, fake scores,"
        "loss score fake, loss scores fake,"
        "d output fake, fake logits",
        reason=text("the output of the discriminator on generated examples"),
        families=_PLAYERS,
    ),
    MeasureConvention(
        measure=Measure.KL_TERM,
        phrases="kl, kl loss, kld, kld loss, kl div, kl divergence, loss kl, loss kld, kl term, kl div loss, dkl",
        reason=text("the distance of the posterior from the prior"),
        families=_VARIATIONAL,
    ),
    MeasureConvention(
        measure=Measure.KL_WEIGHT,
        phrases="beta, kl weight, kl beta, kl coeff, kl coef, kld weight, kl anneal, kl annealing",
        reason=text("the weight of the distance from the prior"),
        families=_VARIATIONAL,
    ),
    MeasureConvention(
        measure=Measure.RECONSTRUCTION,
        phrases="reconstruction, recon, recons, rec, recons loss, reconstruction loss, recon loss, rec loss,"
        "loss recon, loss reconstruction,"
        "loss rec, reconstruct loss, recon err, reconstruction error, mse recon",
        reason=text("the error of the reconstruction"),
        families=_VARIATIONAL,
    ),
    MeasureConvention(
        measure=Measure.RECONSTRUCTION,
        phrases="mel, mel loss, loss mel, mel recon, mel reconstruction, stft, stft loss",
        reason=text("the distance between the spectra, which has a direction where those of the players have none"),
        families=frozenset({Family.SPEECH}),
        role=Role.LOSS,
        better=Better.LOWER,
    ),
)
