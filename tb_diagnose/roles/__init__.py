"""What each series is, and which series and directories are one training.

``words`` holds the conventions as tables; ``tokens`` and ``tags`` read a tag, ``behaviour`` asks the values
where the tag says nothing certain, ``members`` joins directories, ``drafts`` and ``pairs`` decide within a run,
``runs`` puts it together; ``hparams`` says whose the hyper-parameters are.
"""

from tb_diagnose.roles.drafts import RoleOverride
from tb_diagnose.roles.hparams import HParams, hparams_by_run
from tb_diagnose.roles.members import Place, claimed_by
from tb_diagnose.roles.runs import build_run, build_runs, trainings
from tb_diagnose.roles.tags import Label, classify

__all__ = [
    "HParams",
    "Label",
    "Place",
    "RoleOverride",
    "build_run",
    "build_runs",
    "claimed_by",
    "classify",
    "hparams_by_run",
    "trainings",
]
