"""damaged-log: a part of the log is lost: a file is cut off or corrupt."""

from __future__ import annotations

from collections.abc import Iterator

from tb_diagnose.findings import Evidence, Point, Severity, Stat
from tb_diagnose.language import plural, text
from tb_diagnose.model import Training
from tb_diagnose.rules.registry import Context, Hit, NoOptions, WholeTraining, rule


@rule(
    name="damaged-log",
    group="the log itself",
    severity=Severity.WARNING,
    subject=WholeTraining(),
    remedies=("close-the-writer", "separate-runs"),
    since="0.1.0",
)
def damaged_log(training: Training, _options: NoOptions, _context: Context) -> Iterator[Hit]:
    """Find event files that are cut off or corrupt.

    ## What it looks for
    Event files of the run that could not be read to their end, or that hold records which do
    not match their checksum. Everything before the damage is read and judged.

    ## Why it matters
    What is missing may be the part that matters: the end of the training, or a spike. TensorBoard says nothing of it,
    and its Python loader leaves such a file for good.

    ## When it is wrong
    A training that is still running writes its last record in parts: a file counts as cut off only when it has not
    grown for a while.

    ## Likely causes
    - The job was killed, or the disk was full, while a record was written.
    - The file was copied while the training was running, or the copy was not finished.
    - Two processes wrote into one file.

    ## References
    - TFRecord: every record carries its length and two checksums, so damage can be told from an end (by definition).
    """
    damaged = [warning for warning in training.complaints if warning.damage]
    files = {warning.where for warning in damaged}
    if not files:
        return
    first = damaged[0]
    message = text("`{where}`: {message}", where=first.where, message=first.message)
    if len(files) > 1:
        message += plural("; {n:,} damaged file in all", "; {n:,} damaged files in all", len(files))
    evidence: list[Evidence] = [Stat(name=text("damaged files"), value=len(files), limit=1, unit=text("files"))]
    touched = [series for series in training.series if series.tb_run == first.tb_run and len(series)]
    if touched:
        longest = max(touched, key=len)
        value = float(longest.values[-1])
        evidence.append(
            Point.on(
                longest,
                step=int(longest.steps[-1]),
                value=value if abs(value) < float("inf") else None,
                label=text("last point that was read"),
            )
        )
    yield Hit(message=message, evidence=tuple(evidence))
