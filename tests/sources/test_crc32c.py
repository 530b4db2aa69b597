from __future__ import annotations

import numpy as np
import pytest
from tensorboard.compat.tensorflow_stub import pywrap_tensorflow

from tb_diagnose.sources.crc32c import crc32c, masked_crc32c


def test_known_checksum() -> None:
    assert crc32c(b"123456789") == 0xE3069283


@pytest.mark.parametrize("length", [0, 1, 7, 8, 511, 4095, 4096, 4097, 5121, 100_003])
def test_agrees_with_tensorboard(length: int) -> None:
    data = np.random.default_rng(length).bytes(length)
    assert masked_crc32c(data) == pywrap_tensorflow.masked_crc32c(data)
    assert crc32c(memoryview(data)) == crc32c(data)
