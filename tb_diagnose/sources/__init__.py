"""Where series come from: event files, read in full, or what TensorBoard's data provider kept of them."""

from tb_diagnose.sources.file_source import FileSource
from tb_diagnose.sources.opening import open_source, read_scalars
from tb_diagnose.sources.provider import ProviderSource
from tb_diagnose.sources.source import Member, Progress, Source

__all__ = ["FileSource", "Member", "Progress", "ProviderSource", "Source", "open_source", "read_scalars"]
