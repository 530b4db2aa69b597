"""Tables: CSV, TSV and the like with a column that counts steps or epochs.

epoch,train_loss,val_loss            Keras' CSVLogger, ultralytics' results.csv (padded headers), Lightning's
0,0.69,0.70                          metrics.csv (cells left empty), Stable-Baselines3's progress.csv, and any other
1,0.52,
"""

from __future__ import annotations

import csv
import io
import math
from typing import TYPE_CHECKING

from tb_diagnose.sources.formats.curves import Curves, number
from tb_diagnose.sources.formats.steps import step_key, time_key

if TYPE_CHECKING:
    from collections.abc import Sequence

_DELIMITERS = (",", "\t", ";")
_LONGEST_CELL = 1 << 17


def is_table(head: str) -> bool:
    """Return whether a text begins like a table with a column of steps."""
    return _layout(head) is not None


def read_table(log: str) -> Curves | None:
    """Read a table; None if it is none."""
    layout = _layout(log)
    if layout is None:
        return None
    delimiter, names = layout
    step, time = step_key(names), time_key(names)
    curves = Curves()
    rows = csv.reader(io.StringIO(log, newline=""), delimiter=delimiter)
    header = next(row for row in rows if any(cell.strip() for cell in row))
    try:
        for ordinal, row in enumerate(rows):
            if row == header:
                continue  # written again by a run that was resumed
            cells = {name: found for name, cell in zip(names, row, strict=False) if (found := number(cell)) is not None}
            at = cells.get(step, float(ordinal)) if step else float(ordinal)
            for name, value in cells.items():
                if name not in (step, time):
                    curves.add(name, at, value, cells.get(time, math.nan) if time else math.nan)
    except csv.Error:
        pass  # a cell without an end; what stands before it is kept
    return curves if len(curves) else None


def _layout(log: str) -> tuple[str, Sequence[str]] | None:
    """Return the delimiter and the names of the columns; None if this is no such table."""
    lines = [line for line in log[: 2 * _LONGEST_CELL].splitlines()[:3] if line.strip()]
    if not lines:
        return None
    for delimiter in _DELIMITERS:
        try:
            rows = list(csv.reader(lines, delimiter=delimiter))
        except csv.Error:
            continue
        names = [cell.strip() for cell in rows[0]]
        if len(names) < 2 or any(number(name) is not None for name in names) or step_key(names) is None:  # noqa: PLR2004
            continue
        if len(rows) == 1 or any(number(cell) is not None for cell in rows[1]):
            return delimiter, names
    return None
