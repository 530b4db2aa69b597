"""Where series come from: event files, read in full, or what TensorBoard's data provider kept of them.

opening.py              from what the user said to a source
reading.py              the same for scripts, run by run
source.py               what every source offers
|- file_source.py       log directories: their runs take turns
|  |- logdir.py         which directories are runs
|  |- run_directory.py  the files of a run, joined to series
|  |  '- event_file.py  one file that may be growing: from blocks of bytes to columns.py
|  |     |- scan.py             a block, record by record: framing.py cuts it, decode.py (wide.py, hparams.py) reads it
|  |     |- fast/               the same by the thousand records
|  |     |- partial_decode.py   huge records, without their images
|  |     '- verification.py     checksums (crc32c.py), afterwards
|  '- formats/          logs that are no event files: tables, JSON, console text
|- archive.py           log directories in zip and tar files
|- convert.py           any of these as event files
'- provider.py          what TensorBoard kept, where there are no files that we could read
"""

from tb_diagnose.sources.convert import write_event_files, write_text
from tb_diagnose.sources.file_source import FileSource
from tb_diagnose.sources.formats.json_logs import hugging_face_tags
from tb_diagnose.sources.opening import open_source
from tb_diagnose.sources.provider import ProviderSource
from tb_diagnose.sources.reading import read_logdir, read_pasted, read_scalars
from tb_diagnose.sources.source import ReadProgress, Source, TbRun

__all__ = [
    "FileSource",
    "ProviderSource",
    "ReadProgress",
    "Source",
    "TbRun",
    "hugging_face_tags",
    "open_source",
    "read_logdir",
    "read_pasted",
    "read_scalars",
    "write_event_files",
    "write_text",
]
