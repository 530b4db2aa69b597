"""What a training is made of: series and pairs.

Series    one tag of one TensorBoard run: three columns, plus what the series is (role, split)
Pair      the train and the validation series of one quantity
Training  what users call a run; it joins the TensorBoard runs that belong together
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from tb_diagnose.findings import LogWarning
from tb_diagnose.language import Text, text
from tb_diagnose.packing import Float64Array, Int64Array
from tb_diagnose.points import Points, join

__all__ = [
    "Better",
    "Family",
    "Float64Array",
    "Int64Array",
    "Measure",
    "Pair",
    "Points",
    "Role",
    "Series",
    "Split",
    "Training",
    "family",
    "join",
]


class Role(str, Enum):
    """What a series measures."""

    LOSS = "loss"
    SCORE = "score"
    LEARNING_RATE = "learning_rate"
    GRADIENT_NORM = "gradient_norm"
    REWARD = "reward"
    TIME = "time"
    COUNTER = "counter"
    OTHER = "other"


class Split(str, Enum):
    """Which part of the data a series was measured on."""

    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"
    NONE = "none"


class Better(str, Enum):
    """Which direction is an improvement; ``NONE`` where neither is expected (an RL or GAN loss)."""

    LOWER = "lower"
    HIGHER = "higher"
    NONE = "none"


class Measure(str, Enum):
    """What exactly a series measures, where the conventions of its kind of training say more than its role."""

    NONE = "none"

    EPISODE_RETURN = "episode_return"
    EPISODE_LENGTH = "episode_length"
    SUCCESS_RATE = "success_rate"
    REWARD_PART = "reward_part"
    REWARD_SPREAD = "reward_spread"
    TASK_LEVEL = "task_level"
    """How hard the task is by now, in a curriculum."""

    POLICY_LOSS = "policy_loss"
    POLICY_ENTROPY = "policy_entropy"
    NEGATIVE_ENTROPY = "negative_entropy"
    """The policy's entropy, upside down, as a term of a loss."""
    ENTROPY_WEIGHT = "entropy_weight"
    """What an on-policy method multiplies the entropy by in its loss."""
    TEMPERATURE = "temperature"
    """What a soft actor-critic weighs the entropy by; it is learned."""
    ACTION_SPREAD = "action_spread"
    """Standard deviation of the actions."""
    EXPLORATION_RATE = "exploration_rate"
    KL_OLD_POLICY = "kl_old_policy"
    KL_REFERENCE = "kl_reference"
    CLIP_FRACTION = "clip_fraction"
    RATIO = "ratio"
    VALUE_LOSS = "value_loss"
    """Of a value function, critic or Q function."""
    VALUE_ESTIMATE = "value_estimate"
    EXPLAINED_VARIANCE = "explained_variance"

    ZERO_VARIANCE_SHARE = "zero_variance_share"
    """Share of the groups of answers that all have the same reward."""
    COMPLETION_LENGTH = "completion_length"
    TRUNCATED_SHARE = "truncated_share"
    PREFERENCE_MARGIN = "preference_margin"
    PREFERENCE_ACCURACY = "preference_accuracy"
    CHOSEN_REWARD = "chosen_reward"
    REJECTED_REWARD = "rejected_reward"

    GENERATOR_LOSS = "generator_loss"
    DISCRIMINATOR_LOSS = "discriminator_loss"
    OUTPUT_ON_REAL = "output_on_real"
    OUTPUT_ON_FAKE = "output_on_fake"
    KL_TERM = "kl_term"
    KL_WEIGHT = "kl_weight"
    RECONSTRUCTION = "reconstruction"
    LOSS_PART = "loss_part"

    LOSS_SCALE = "loss_scale"
    THROUGHPUT = "throughput"
    STEP_TIME = "step_time"
    DATA_TIME = "data_time"
    BATCH_SIZE = "batch_size"
    """Examples or tokens of a step, or the length of its sequences."""
    EPOCH = "epoch"
    SAMPLES = "samples"
    """Examples, tokens or environment steps seen so far: an axis."""


class Family(str, Enum):
    """How a run is trained, where that changes what its numbers mean."""

    UNKNOWN = "unknown"
    SUPERVISED = "supervised"
    LANGUAGE = "language"
    PREFERENCE = "preference"
    RLHF = "rlhf"
    REINFORCEMENT = "reinforcement"
    ADVERSARIAL = "adversarial"
    VARIATIONAL = "variational"
    DIFFUSION = "diffusion"
    DETECTION = "detection"
    SEGMENTATION = "segmentation"
    SPEECH = "speech"
    CONTRASTIVE = "contrastive"
    MULTI_TASK = "multi-task"

    @property
    def fits_examples(self) -> bool:
        """Whether a loss is to fall on given examples, so that what holds for supervised learning holds.

        So it is taken where the kind is unknown: most trainings are of that sort, and those that are not say so.
        """
        return self not in (Family.PREFERENCE, Family.RLHF, Family.REINFORCEMENT, Family.ADVERSARIAL)

    @property
    def has_agent(self) -> bool:
        """Whether a policy learns from rewards."""
        return self in (Family.RLHF, Family.REINFORCEMENT)


@dataclass(frozen=True, eq=False, kw_only=True)
class Series:
    """One tag of one TensorBoard run, in file order, nothing dropped.

    Attributes:
        tb_run: Name of the TensorBoard run, the path below the log directory (``.`` for itself).
        tag: Tag as written.
        points: Its three columns, which may be packed while nobody looks at them.
        sampled: Whether the points are a sample that TensorBoard drew, not all that was logged.
        role: What the series measures.
        measure: What exactly, where the conventions of its kind of training say so.
        split: Which part of the data it was measured on.
        better: Which direction is an improvement.
        quantity: What train and validation share: the tag without its split words, lower case.
        principal: Whether rules judge it: false for components of a total and twins of another series.
        why: How role and split were decided, one short sentence.
    """

    tb_run: str
    tag: str
    points: Points
    sampled: bool = False
    role: Role = Role.OTHER
    measure: Measure = Measure.NONE
    split: Split = Split.NONE
    better: Better = Better.NONE
    quantity: str = ""
    principal: bool = True
    why: str = ""
    known: dict[object, Any] | None = field(default=None, init=False, repr=False)
    """What features have said of it; only in a working copy, see ``Training.working_copy``."""

    def __len__(self) -> int:
        return len(self.points)

    @property
    def steps(self) -> Int64Array:
        """Shape (n,), int64, as written: may repeat or go back."""
        return self.points.steps

    @property
    def wall_times(self) -> Float64Array:
        """Shape (n,), float64, seconds since the epoch."""
        return self.points.wall_times

    @property
    def values(self) -> Float64Array:
        """Shape (n,), float64; NaN and infinities are kept."""
        return self.points.values

    @property
    def key(self) -> tuple[str, str]:
        """Member and tag: what names a series within a log directory."""
        return self.tb_run, self.tag


@dataclass(frozen=True, eq=False, kw_only=True)
class Pair:
    """The train and validation series of one quantity."""

    train: Series
    validation: Series

    @property
    def quantity(self) -> str:
        """What both measure."""
        return self.train.quantity


_COUNTERPARTS: dict[Split, tuple[Split, ...]] = {
    Split.TRAIN: (Split.VALIDATION, Split.TEST),
    Split.VALIDATION: (Split.TRAIN,),
    Split.TEST: (Split.VALIDATION, Split.TRAIN),
    Split.NONE: (),
}


@dataclass(frozen=True, eq=False, kw_only=True)
class Training:
    """One training.

    Attributes:
        name: Path below the log directory; the common parent where several TensorBoard runs were joined.
        tb_runs: Names of the TensorBoard runs that were joined, sorted.
        series: All series, principal ones first.
        pairs: Train and validation of one quantity, the principal loss first.
        family: How the run is trained.
        family_reason: How that was decided, one short sentence.
        complaints: What is wrong with its files.
    """

    name: str
    tb_runs: tuple[str, ...]
    series: tuple[Series, ...]
    pairs: tuple[Pair, ...] = ()
    family: Family = Family.UNKNOWN
    family_reason: str = ""
    complaints: tuple[LogWarning, ...] = ()
    known: dict[object, Any] | None = field(default=None, init=False, repr=False)
    """What features have said of it; only in a working copy."""
    _by_key: dict[tuple[str, str], Series] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {series.key: series for series in self.series})

    def working_copy(self) -> Training:
        """Return a copy that keeps what features say of it and its series.

        It lives for one diagnosis: what is kept holds the points, so that they could not be evicted.
        """
        mine = {one: replace(one) for one in self.series}
        pairs = (
            Pair(train=mine.get(pair.train, pair.train), validation=mine.get(pair.validation, pair.validation))
            for pair in self.pairs
        )
        copy = replace(self, series=tuple(mine.values()), pairs=tuple(pairs))
        for one in (copy, *copy.series):
            object.__setattr__(one, "known", {})
        return copy

    def find(self, tb_run: str, tag: str) -> Series | None:
        """Return the series of that TensorBoard run and tag, or None."""
        return self._by_key.get((tb_run, tag))

    def select(self, role: Role, split: Split | None = None, *, principal: bool = True) -> Iterator[Series]:
        """Iterate over the series of a role (and split), by default only those that rules judge."""
        for series in self.series:
            if series.role is role and split in (None, series.split) and (series.principal or not principal):
                yield series

    def measured(self, *measures: Measure, split: Split | None = None) -> list[Series]:
        """Return the series of the measures (and split), principal ones first, the longest first among equals."""
        found = [s for s in self.series if s.measure in measures and split in (None, s.split) and len(s)]
        return sorted(found, key=lambda series: (not series.principal, -len(series)))

    def partner(self, series: Series) -> Series | None:
        """Return the other half of the pair that holds the series, else the same quantity of another split."""
        for pair in self.pairs:
            if pair.train.key == series.key:
                return pair.validation
            if pair.validation.key == series.key:
                return pair.train
        for split in _COUNTERPARTS[series.split]:
            for other in self.select(series.role, split):
                if other.quantity == series.quantity:
                    return other
        return None


_FAMILIES = {
    Family.UNKNOWN: text("unknown"),
    Family.SUPERVISED: text("supervised"),
    Family.LANGUAGE: text("language"),
    Family.PREFERENCE: text("preference"),
    Family.RLHF: text("rlhf"),
    Family.REINFORCEMENT: text("reinforcement"),
    Family.ADVERSARIAL: text("adversarial"),
    Family.VARIATIONAL: text("variational"),
    Family.DIFFUSION: text("diffusion"),
    Family.DETECTION: text("detection"),
    Family.SEGMENTATION: text("segmentation"),
    Family.SPEECH: text("speech"),
    Family.CONTRASTIVE: text("contrastive"),
    Family.MULTI_TASK: text("multi-task"),
}


def family(training: Training) -> Text:
    """Return the word for how a run is trained."""
    return _FAMILIES[training.family]
