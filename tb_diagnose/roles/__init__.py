"""What each series is, and which series and directories are one training.

``conventions`` holds the words of tags as tables; ``tokens`` and ``tags`` read a tag, ``behaviour`` asks the values
where the tag says nothing certain, ``tb_runs`` joins directories, ``candidates`` and ``pairs`` decide within a run,
``families`` says what kind of training it is, ``measures`` applies the tables of ``frameworks`` for that kind,
``trainings`` puts it together; ``tag_pattern`` matches the user's expressions; ``hparams`` says whose the
hyper-parameters are.
"""

from tb_diagnose.roles.candidates import RoleOverride
from tb_diagnose.roles.families import FamilyOverride
from tb_diagnose.roles.hparams import HParams, hparams_by_training
from tb_diagnose.roles.tag_pattern import PatternError, TagPattern, tag_pattern
from tb_diagnose.roles.tags import Label, classify
from tb_diagnose.roles.tb_runs import Membership, claimed_by
from tb_diagnose.roles.trainings import build_training, build_trainings, trainings

__all__ = [
    "FamilyOverride",
    "HParams",
    "Label",
    "Membership",
    "PatternError",
    "RoleOverride",
    "TagPattern",
    "build_training",
    "build_trainings",
    "claimed_by",
    "classify",
    "hparams_by_training",
    "tag_pattern",
    "trainings",
]
