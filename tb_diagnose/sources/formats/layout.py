"""Which logs of other formats are a run, and what it is called.

exp/results.csv                            run "exp"
exp/a.csv, exp/b.csv                       runs "exp/a" and "exp/b"
exp/metrics.csv, exp/train.log             run "exp", from the table: the console said the same
out/checkpoint-500/trainer_state.json      run "out", from the last checkpoint: the others are its beginnings
out/checkpoint-900/trainer_state.json
exp/events.out.tfevents..., exp/any.csv    not looked at: the event files are the first choice
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import PurePath

from tb_diagnose.sources.formats import CONSOLE, JSON, SUFFIXES, Format

Logs = Mapping[str, Format]
"""Paths of the logs of a directory, and their formats."""

_CHECKPOINT = re.compile(r"checkpoint-(\d+)")
_STATE = "trainer_state.json"


def may_be_log(name: str) -> bool:
    """Return whether a file of that name is looked into."""
    return os.path.splitext(name)[1].lower() in SUFFIXES  # noqa: PTH122 - thousands of these: speed counts


def runs_of_logs(logs: Mapping[str, Logs], event_runs: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Return the runs of logs that are no event files.

    Args:
        logs: Directory, relative to the log directory, to its logs.
        event_runs: Directories that hold event files.

    Returns:
        Name of the run to the paths of its logs.
    """
    taken = {str(above) for name in event_runs for above in (PurePath(name), *PurePath(name).parents)}
    runs: dict[str, tuple[str, ...]] = {}
    for directory, found in _last_checkpoints(logs).items():
        if directory not in taken:
            runs.update(_of_directory(directory, _without_copies(found)))
    return runs


def _last_checkpoints(logs: Mapping[str, Logs]) -> dict[str, Logs]:
    """Put the state that the last checkpoint of a directory holds in that directory, and leave out the earlier ones."""
    found: dict[str, Logs] = {}
    latest: dict[str, tuple[int, str]] = {}
    for directory, paths in logs.items():
        place = PurePath(directory)
        number = _CHECKPOINT.fullmatch(place.name)
        states = [path for path in paths if PurePath(path).name == _STATE]
        if number and states:
            parent = str(place.parent)
            latest[parent] = max(latest.get(parent, (-1, "")), (int(number[1]), states[0]))
        else:
            found[directory] = paths
    for parent, (_, state) in latest.items():
        known = found.get(parent, {})
        if not any(PurePath(path).name == _STATE for path in known):
            found[parent] = {**known, state: JSON}
    return found


def _without_copies(logs: Logs) -> list[str]:
    """Leave out what a training printed where it also wrote a table or JSON, and files of one name but for its end."""
    written = [path for path, kind in logs.items() if kind is not CONSOLE]
    by_stem: dict[str, str] = {}
    for path in written or logs:
        by_stem.setdefault(PurePath(path).stem, path)
    return list(by_stem.values())


def _of_directory(directory: str, paths: list[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    if len(paths) == 1:
        yield directory, (paths[0],)
        return
    for path in paths:
        yield os.path.normpath(f"{directory}{os.sep}{PurePath(path).stem}"), (path,)
