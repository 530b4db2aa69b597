"""What a remedy is, and where its knowledge comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import dedent

SOURCES: Mapping[str, str] = {
    "S0": "High loss with perfect validation accuracy (binary CNN)",
    "S1": "Diagnosing a CNN from its training and validation loss curves",
    "S2": "A CNN that predicts one single class (PyTorch)",
    "S3": "A binary model that does not learn, and does not even overfit",
    "S4": "Tiny loss, poor predictions",
    "CS231n": "Stanford CS231n notes, Neural Networks Part 3: Learning and Evaluation",
    "Recipe": "Andrej Karpathy, A Recipe for Training Neural Networks",
    "Crash Course": "Google Machine Learning Crash Course, Interpreting loss curves",
    "Playbook": "Google Research, Deep Learning Tuning Playbook",
    "Goodfellow": "Goodfellow, Bengio, Courville: Deep Learning, chapter 11, Practical Methodology",
    "37 reasons": "Slav Ivanov, 37 Reasons why your Neural Network is not working",
    "Learning curves": "Machine Learning Mastery, How to use Learning Curves to Diagnose Model Performance",
    "ftdoctor": "ftdoctor, a tool that diagnoses fine-tuning logs (junglezke/ftdoctor)",
    "PPO details": "Huang et al., The 37 Implementation Details of Proximal Policy Optimization",
    "RL debugging": "Andy Jones, Debugging Reinforcement Learning Systems",
    "Keras 1597": "keras-team/keras issue 1597, the loss falls while the accuracy stands still",
}


@dataclass(frozen=True, kw_only=True)
class Remedy:
    """A next step.

    Attributes:
        id: Kebab-case, begins with what to do.
        action: What to do, one imperative sentence.
        why: Why it helps.
        test: The cheapest test that says whether this is the right step.
        code: Code to copy, by framework, a key of ``explain.FRAMEWORKS``.
        sources: Keys of ``SOURCES``.
        task: ``classification`` or ``regression`` where it makes sense for that task alone, else empty.
        modality: The kind of data where it makes sense for that alone (``image``), else empty.
    """

    id: str
    action: str
    why: str
    test: str
    code: Mapping[str, str]
    sources: tuple[str, ...]
    task: str = ""
    modality: str = ""


def remedy(
    name: str, *, action: str, why: str, test: str, sources: str, task: str = "", modality: str = "", **code: str
) -> Remedy:
    """Make a remedy.

    Args:
        name: Its id.
        action: What to do.
        why: Why it helps.
        test: The cheapest test.
        sources: Keys of ``SOURCES``, parted by ", ".
        task: See ``Remedy``.
        modality: See ``Remedy``.
        **code: Code by framework; it may be indented as a block.
    """
    blocks = {framework: dedent(block).strip() for framework, block in code.items()}
    keys = tuple(sources.split(", ")) if sources else ()
    return Remedy(id=name, action=action, why=why, test=test, code=blocks, sources=keys, task=task, modality=modality)
