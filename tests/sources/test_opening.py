from __future__ import annotations

from pathlib import Path

import pytest

from tb_diagnose.errors import SourceError
from tb_diagnose.sources import FileSource, ProviderSource, open_source


def test_choice_of_the_source(tmp_path: Path) -> None:
    provider = object()
    assert isinstance(open_source(str(tmp_path), data_provider=provider), FileSource)
    assert isinstance(open_source("not/there/yet"), FileSource)
    assert isinstance(open_source("", f"a:{tmp_path}", provider), FileSource)
    for logdir, spec in [
        ("gs://bucket/logs", ""),
        ("", f"a:{tmp_path},b:s3://x"),
        ("", ""),
        ("hdfs://x", f"a:{tmp_path}"),
    ]:
        source = open_source(logdir, spec, provider, {"scalars": 50})
        assert isinstance(source, ProviderSource)
        assert (source.sampled or "").startswith("sampled: at most 50 points")
    assert open_source("gs://bucket/logs", data_provider=provider).where == "gs://bucket/logs"
    with pytest.raises(SourceError, match="only TensorBoard can read it"):
        open_source("gs://bucket/logs")
    with pytest.raises(SourceError, match="No log directory"):
        open_source("")
