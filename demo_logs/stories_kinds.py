"""Trainings of other kinds than classifiers, with PyTorch: two players, an autoencoder, what is learned by heart.

Each has one fault, put in on purpose, as in ``stories_pytorch``; most have the name of the rule that finds it.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import torch
from data import SIDE, standardised, stripes
from torch import Tensor, nn, optim
from torch.utils.tensorboard import SummaryWriter
from training import tensors

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np

PIXELS = SIDE * SIDE
CODE = 8
SLOW_FROM = 600


def gan_discriminator_wins(out: Path, rng: np.random.Generator) -> None:
    """A GAN whose discriminator is always right: it learns a hundred times as fast as the generator.

    Cure: the same learning rate for both, a smaller discriminator with dropout.
    """
    _play(out, rng, generator_rate=1e-5, discriminator=_critic(128, dropout=0.0), discriminator_rate=1e-3)


def gan_cured(out: Path, rng: np.random.Generator) -> None:
    """The same GAN in balance: equal learning rates, a small discriminator with dropout."""
    _play(out, rng, generator_rate=2e-3, discriminator=_critic(16, dropout=0.4), discriminator_rate=2e-4)


def posterior_collapse(out: Path, rng: np.random.Generator) -> None:
    """A variational autoencoder whose code says nothing: the KL term weighs sixty times what it should.

    Cure: a weight of 1, after a warm-up from 0.
    """
    _autoencode(out, rng, weight=60.0)


def posterior_cured(out: Path, rng: np.random.Generator) -> None:
    """The same autoencoder with a weight of 1: the KL term rises to what the code is worth."""
    _autoencode(out, rng, weight=1.0)


def epoch_stairs(out: Path, rng: np.random.Generator) -> None:
    """Rows that have nothing in common are learned by heart: the loss falls when they come again, and only then.

    Broken: the labels are drawn at random, so nothing that is learned from one row helps with another.
    Cure: fewer epochs, and a validation that would show it.
    """
    [rows] = standardised(stripes(rng, (192,), stray=90, noise=2.0))
    inputs, _ = tensors(rows)
    labels = torch.from_numpy(rng.integers(0, 50, len(rows)))
    net = nn.Sequential(nn.Flatten(), nn.Linear(PIXELS, 1024), nn.ReLU(), nn.Linear(1024, 50))
    optimiser = optim.Adam(net.parameters(), lr=1e-3)
    batches = len(labels) // 8
    step = 0
    with SummaryWriter(out) as writer:
        for _ in range(5):
            for chosen in torch.randperm(len(labels)).split(8):
                value = nn.functional.cross_entropy(net(inputs[chosen]), labels[chosen])
                optimiser.zero_grad()
                value.backward()
                optimiser.step()
                step += 1
                writer.add_scalar("train/loss", value.item(), step)
                writer.add_scalar("train/epoch", step / batches, step)


def throughput_drop(out: Path, rng: np.random.Generator) -> None:
    """Every step takes a multiple of the time from step 600 on: the loader waits for its disk.

    Cure: more workers, or a copy of the data on a local disk.
    """
    train, validation = standardised(stripes(rng, (64,) * 5, stray=8), stripes(rng, (64,) * 5, stray=8))
    inputs, labels = tensors(train)
    others, truth = tensors(validation)
    net = nn.Sequential(nn.Flatten(), nn.Linear(PIXELS, 32), nn.ReLU(), nn.Linear(32, 5))
    optimiser = optim.Adam(net.parameters(), lr=3e-4)
    began = time.perf_counter()
    with SummaryWriter(out) as writer:
        for step in range(1, 1001):
            time.sleep(0.004 if step <= SLOW_FROM else 0.016)  # the disk
            chosen = torch.randint(len(labels), (32,))
            value = nn.functional.cross_entropy(net(inputs[chosen]), labels[chosen])
            optimiser.zero_grad()
            value.backward()
            optimiser.step()
            if step % 10 == 0:
                now = time.perf_counter()
                writer.add_scalar("train/loss", value.item(), step)
                writer.add_scalar("perf/iteration-time", (now - began) / 10, step)
                began = now
            if step % 50 == 0:
                with torch.no_grad():
                    writer.add_scalar("val/loss", nn.functional.cross_entropy(net(others), truth).item(), step)


def _critic(width: int, *, dropout: float) -> nn.Module:
    return nn.Sequential(
        *(nn.Flatten(), nn.Linear(PIXELS, width), nn.LeakyReLU(0.2), nn.Dropout(dropout), nn.Linear(width, 1))
    )


def _play(
    out: Path, rng: np.random.Generator, *, generator_rate: float, discriminator: nn.Module, discriminator_rate: float
) -> None:
    """Train a GAN on striped images, and log it as the DCGAN example of PyTorch does."""
    [rows] = standardised(stripes(rng, (512,), stray=4, noise=0.3))
    real, _ = tensors(rows)
    generator = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, PIXELS))
    players = (
        optim.Adam(discriminator.parameters(), lr=discriminator_rate, betas=(0.5, 0.999)),
        optim.Adam(generator.parameters(), lr=generator_rate, betas=(0.5, 0.999)),
    )
    loss = nn.functional.binary_cross_entropy_with_logits
    with SummaryWriter(out) as writer:
        for step in range(1, 1501):
            some = real[torch.randint(len(real), (32,))]
            made = generator(torch.randn(32, 16)).view(32, 1, SIDE, SIDE)
            on_real, on_made = discriminator(some), discriminator(made.detach())
            d_loss = loss(on_real, torch.ones_like(on_real)) + loss(on_made, torch.zeros_like(on_made))
            _step(players[0], d_loss)
            judged = discriminator(made)
            g_loss = loss(judged, torch.ones_like(judged))
            _step(players[1], g_loss)
            if step % 10 == 0:
                writer.add_scalar("Loss_D", d_loss.item(), step)
                writer.add_scalar("Loss_G", g_loss.item(), step)
                writer.add_scalar("D(x)", on_real.sigmoid().mean().item(), step)
                writer.add_scalar("D(G(z))", on_made.sigmoid().mean().item(), step)


def _step(optimiser: optim.Optimizer, value: Tensor) -> None:
    optimiser.zero_grad()
    value.backward()
    optimiser.step()


def _autoencode(out: Path, rng: np.random.Generator, *, weight: float) -> None:
    """Train a variational autoencoder on striped images, and log its loss and both terms on both splits."""
    train, validation = standardised(
        stripes(rng, (600,), stray=20, noise=0.3), stripes(rng, (200,), stray=20, noise=0.3)
    )
    encoder = nn.Sequential(nn.Flatten(), nn.Linear(PIXELS, 64), nn.ReLU(), nn.Linear(64, 2 * CODE))
    decoder = nn.Sequential(nn.Linear(CODE, 64), nn.ReLU(), nn.Linear(64, PIXELS))
    optimiser = optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=1e-3)

    def terms(images: Tensor) -> tuple[Tensor, Tensor]:
        mean, spread = encoder(images).chunk(2, dim=1)
        code = mean + torch.randn_like(mean) * (spread / 2).exp()
        error = (decoder(code) - images.flatten(1)).square().sum(1).mean() / 2
        return error, 0.5 * (mean.square() + spread.exp() - 1 - spread).sum(1).mean()

    inputs, _ = tensors(train)
    others, _ = tensors(validation)
    step = 0
    with SummaryWriter(out) as writer:
        for _ in range(40):
            for chosen in torch.randperm(len(inputs)).split(32):
                error, divergence = terms(inputs[chosen])
                _step(optimiser, error + weight * divergence)
                step += 1
                if step % 10 == 0:
                    _log_terms(writer, "train", error, divergence, weight, step)
            with torch.no_grad():
                _log_terms(writer, "val", *terms(others), weight, step)


def _log_terms(writer: SummaryWriter, split: str, error: Tensor, divergence: Tensor, weight: float, step: int) -> None:
    writer.add_scalar(f"{split}/loss", (error + weight * divergence).item(), step)
    writer.add_scalar(f"{split}/recon_loss", error.item(), step)
    writer.add_scalar(f"{split}/kl_loss", divergence.item(), step)
