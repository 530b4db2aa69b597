"""Hyper-parameters, as the hparams plugin's records hold them.

    value | tag `_hparams_/session_start_info` | metadata: plugin "hparams", content: names and values |

A writer says them before or after a training, in a file of its own or among the scalars. They come in a summary value
that holds no number, so whoever decodes records meets them on the way.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType

from google.protobuf.message import DecodeError
from tensorboard.plugins.hparams.plugin_data_pb2 import HParamsPluginData

HParam = bool | float | str
HParams = Mapping[str, HParam]

PLUGIN = "hparams"
SESSION_TAG = "_hparams_/session_start_info"
NONE: HParams = MappingProxyType({})


def decode_hparams(content: bytes) -> HParams:
    """Return what the metadata of a session's beginning say; content that cannot be read says nothing."""
    try:
        said = HParamsPluginData.FromString(content).session_start_info.hparams
    except DecodeError:
        return NONE
    found: dict[str, HParam] = {}
    for name in sorted(said):
        kind = said[name].WhichOneof("kind")
        if kind in ("bool_value", "string_value"):
            found[name] = getattr(said[name], kind)
        elif kind == "number_value":
            number = said[name].number_value
            found[name] = number if math.isfinite(number) else str(number)
    return MappingProxyType(found)
