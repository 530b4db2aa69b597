from __future__ import annotations

import numpy as np
import pytest
from tensorboard.compat.tensorflow_stub import pywrap_tensorflow

from tb_diagnose.sources.crc32c import crc32c, mask_all, masked_crc32c, terms


def test_known_checksum() -> None:
    assert crc32c(b"123456789") == 0xE3069283


@pytest.mark.parametrize("length", [0, 1, 7, 8, 511, 1023, 1024, 1025, 1279, 1280, 5121, 100_003])
def test_agrees_with_tensorboard(length: int) -> None:
    data = np.random.default_rng(length).bytes(length)
    assert masked_crc32c(data) == pywrap_tensorflow.masked_crc32c(data)
    assert crc32c(memoryview(data)) == crc32c(data)


def test_terms_of_single_bytes() -> None:
    message = b"the message"
    for place in range(len(message)):
        other = message[:place] + b"\xa5" + message[place + 1 :]
        term = terms(16)[len(message) - 1 - place, message[place] ^ 0xA5]
        assert crc32c(other) == crc32c(message) ^ int(term)


def test_masks_agree() -> None:
    messages = [b"", b"a", b"message"]
    checksums = np.array([crc32c(message) for message in messages], np.uint32)
    assert mask_all(checksums).tolist() == [masked_crc32c(message) for message in messages]
