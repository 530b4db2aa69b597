"""Which kind of training a run is, by what it logs.

The kinds are asked in the order of ``_SIGNS``: those whose numbers mean something else come first. Where nothing speaks
for one, the kind is unknown, and what holds for supervised learning is asked all the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from tb_diagnose.language import text
from tb_diagnose.model import Family, Role, Split
from tb_diagnose.roles import conventions as w

if TYPE_CHECKING:
    from tb_diagnose.language import Text
    from tb_diagnose.roles.candidates import Candidate


@dataclass(frozen=True, kw_only=True)
class FamilyOverride:
    """What the user says of the kind of some runs; the first override whose glob matches the run's name decides.

    Attributes:
        run: Glob that the name of the run must match, upper and lower case apart.
        family: Its kind of training.
    """

    run: str
    family: Family


def family_of(
    name: str, candidates: Sequence[Candidate], overrides: Iterable[FamilyOverride] = ()
) -> tuple[Family, Text]:
    """Return the kind of training of a run, and how it was recognised.

    Args:
        name: Name of the run.
        candidates: Its series, with their roles.
        overrides: What the user says.
    """
    for override in overrides:
        if fnmatchcase(name, override.run):
            return override.family, text("set by the configuration")
    for family, sign in _SIGNS:
        if tags := sign(candidates):
            named = ", ".join(f"'{tag}'" for tag in dict.fromkeys(tags))
            return family, text("by what it logs: {tags}", tags=named)
    return Family.UNKNOWN, text("nothing that it logs speaks for a kind of training")


_Sign = Callable[[Sequence["Candidate"]], tuple[str, ...]]
"""Returns the tags that speak for a kind of training, or nothing."""


def _named(pattern: str, *roles: Role) -> _Sign:
    """Return a sign: a series (of these roles) whose words have the pattern."""
    looked_for = re.compile(rf"\b(?:{pattern})\b")

    def sign(candidates: Sequence[Candidate]) -> tuple[str, ...]:
        return next(
            (
                (candidate.series.tag,)
                for candidate in candidates
                if (not roles or candidate.role in roles) and looked_for.search(candidate.label.quantity)
            ),
            (),
        )

    return sign


def _both(one: str, other: str, *roles: Role) -> _Sign:
    """Return a sign: two series (of these roles), one for each pattern."""
    first, second = _named(one, *roles), _named(other, *roles)

    def sign(candidates: Sequence[Candidate]) -> tuple[str, ...]:
        found, beside = first(candidates), second(candidates)
        return found + beside if found and beside else ()

    return sign


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words)))


def _answers(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """Find a reward, and the answers of a language model that it is for."""
    reward = next((d.series.tag for d in candidates if d.role is Role.REWARD or "reward" in d.label.words), None)
    answers = _named("completions?|responses? length|rlhf|frac reward zero std|ppo kl")(candidates)
    return (*answers, reward) if answers and reward else ()


def _agent(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """Find a reward, or the losses of a policy and of a value function."""
    for candidate in candidates:
        if candidate.role is Role.REWARD:
            return (candidate.series.tag,)
    losses = [d for d in candidates if d.role is Role.LOSS]
    actor = [d.series.tag for d in losses if d.label.words & w.AGENT_WORDS][:1]
    critic = [d.series.tag for d in losses if d.label.words & w.CRITIC_WORDS][:1]
    return (*actor, *critic) if actor and critic else ()


def _parts(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """Find a total, and two parts or more that are measured on held-out data too."""
    losses = [d for d in candidates if d.role is Role.LOSS and d.rank == 0]
    sides = {side: {d.label.core: d for d in losses if d.split is side} for side in (Split.TRAIN, Split.VALIDATION)}
    both = sides[Split.TRAIN].keys() & sides[Split.VALIDATION].keys()
    tasks = [
        candidate.series.tag
        for core, candidate in sides[Split.TRAIN].items()
        if core in both and not candidate.is_total
    ]
    return tuple(tasks) if len(tasks) > 1 and any(d.is_total for d in losses) else ()


def _examples(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """Find a loss, and a score or a loss on held-out data."""
    losses = [d for d in candidates if d.role is Role.LOSS]
    scores = [d for d in candidates if d.role is Role.SCORE]
    held_out = [d for d in losses if d.split in (Split.VALIDATION, Split.TEST)]
    judges = [d.series.tag for d in (*scores, *held_out)][:1]
    return (losses[0].series.tag, *judges) if losses and judges else ()


_SIGNS: tuple[tuple[Family, _Sign], ...] = (
    (Family.PREFERENCE, _both("chosen", "rejected")),
    (Family.PREFERENCE, _both("margins?", "reward")),
    (Family.RLHF, _answers),
    (Family.REINFORCEMENT, _agent),
    (Family.REINFORCEMENT, _named(r"ep ret|ep len|episode (?:\w+ )?(?:length|len|score)")),
    (Family.SPEECH, _named("mel|ctc|wer|cer|word error rate|vocoder|tts")),
    (Family.ADVERSARIAL, _both(_any(w.GENERATOR_WORDS), _any(w.DISCRIMINATOR_WORDS | {"critic"}), Role.LOSS)),
    (Family.ADVERSARIAL, _named(_any(w.GAN_WORDS), Role.LOSS)),
    (Family.VARIATIONAL, _both("kl|kld|kl div|kl divergence", "reconstruction|recon|recons|rec|bce")),
    (Family.VARIATIONAL, _named("elbo")),
    (
        Family.DETECTION,
        _named(r"bbox|dfl|rpn|objectness|box loss|loss box|obj loss|map 50|map small|map iou|boxes precision|ap 50"),
    ),
    (Family.DETECTION, _both("map", "box|cls|obj|masks?", Role.LOSS, Role.SCORE)),
    (Family.SEGMENTATION, _named("iou|miou|dice|jaccard")),
    (
        Family.DIFFUSION,
        _named("diffusion|ddpm|ddim|denoising|denoise|unet|flow matching|noise pred|eps loss|textencoder"),
    ),
    (
        Family.CONTRASTIVE,
        _named(r"contrastive|nce|infonce|info nce|ntxent|nt xent|simclr|clip loss|i 2 t|t 2 i|logit scale|knn \w+"),
    ),
    (Family.LANGUAGE, _named(r"ppl|perplexity|lm|tokens?|bpc|bpb|bleu|rouge\w*|seqlen|mlm")),
    (Family.MULTI_TASK, _parts),
    (Family.SUPERVISED, _examples),
)
