"""Hyper-parameters, as the hparams plugin's records hold them.

    |record|record|record|...          a writer says them before or after a training, in a file of its own or as one
            ^ a summary value with the tag `_hparams_/session_start_info`, of the first records of a file

Only the first records of a file are looked at, and long ones (graphs, images) are stepped over. That is one more small
read a file, apart from the reading of its scalars and remembered by the identity of the file.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from google.protobuf.message import DecodeError
from tensorboard.compat.proto.event_pb2 import Event
from tensorboard.plugins.hparams.plugin_data_pb2 import HParamsPluginData

from tb_diagnose.sources.framing import FOOTER, HEADER, FramingError, payload_length

HParam = bool | float | str
HParams = Mapping[str, HParam]

NONE: HParams = MappingProxyType({})
_TAG = b"_hparams_/session_start_info"
# Records looked at from the beginning of a file, and the longest one that is read.
_RECORDS = 64
_LONGEST = 1 << 20
_CHUNK = 1 << 14


@dataclass
class _Place:
    """How far a file was looked at."""

    inode: int = -1
    offset: int = 0
    records: int = 0
    found: dict[str, HParam] = field(default_factory=dict)

    @property
    def is_settled(self) -> bool:
        return bool(self.found) or self.records >= _RECORDS


class HParamsReader:
    """Reads the hyper-parameters of files, and remembers what it has seen of them."""

    def __init__(self) -> None:
        self._places: dict[str, _Place] = {}

    def read(self, paths: Iterable[str]) -> HParams:
        """Return what files say, later ones over earlier ones; a file that cannot be read says nothing."""
        found: dict[str, HParam] = {}
        for path in paths:
            place = self._places.setdefault(path, _Place())
            try:
                self._look(path, place)
            except (OSError, FramingError, DecodeError):
                # Whoever reads the scalars says what is wrong with the file.
                place.records = _RECORDS
            found.update(place.found)
        return MappingProxyType(found) if found else NONE

    def _look(self, path: str, place: _Place) -> None:
        inode = os.stat(path).st_ino  # noqa: PTH116 - thousands of these: speed counts
        if inode != place.inode:
            place.inode, place.offset, place.records, place.found = inode, 0, 0, {}
        if place.is_settled:
            return
        with open(path, "rb", buffering=_CHUNK) as file:  # noqa: PTH123 - as above
            file.seek(place.offset)
            while not place.is_settled:
                header = file.read(HEADER)
                if len(header) < HEADER:
                    return
                length = payload_length(header)
                if length > _LONGEST:
                    file.seek(length, os.SEEK_CUR)
                else:
                    payload = file.read(length)
                    if len(payload) < length:
                        return
                    if _TAG in payload:
                        place.found = _hparams(payload)
                file.seek(FOOTER, os.SEEK_CUR)
                place.offset += HEADER + length + FOOTER
                place.records += 1


def _hparams(payload: bytes) -> dict[str, HParam]:
    found: dict[str, HParam] = {}
    for value in Event.FromString(payload).summary.value:
        if value.tag.encode() != _TAG:
            continue
        said = HParamsPluginData.FromString(value.metadata.plugin_data.content).session_start_info.hparams
        for name in sorted(said):
            kind = said[name].WhichOneof("kind")
            if kind in ("bool_value", "string_value"):
                found[name] = getattr(said[name], kind)
            elif kind == "number_value":
                number = said[name].number_value
                found[name] = number if math.isfinite(number) else str(number)
    return found
