"""Gathering: from the places of records that were recognised to the numbers in them, all at once.

Rows of a pattern are an array of structures, as C would call it: the block need only be looked at with the right
dtype, and every number of the row is a column of that array.

    block   |row           |row           |row           |row
               ^ wall time    ^              ^              ^

Loose records have no such order; each knows the places of its numbers.

    block   ........[record      ]....[record         ]...[record      ]....
    begins          ^                 ^                   ^
    + the places that each record's shape knows:
                      ^ wall time       ^ wall time         ^ wall time
                         ^ step            ^ step              ^ step
                               ^ value             ^ value           ^ value

NumPy can see a block as float64s that begin at EVERY byte (8 bytes each, stride 1). Indexed with the places, such a
view hands out the numbers, whatever their alignment. Steps are varints of 7 bits a byte, the lowest first: read as
one integer of 8 bytes, cut to their length, and closed up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from tb_diagnose.sources.columns import Columns

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tb_diagnose.sources.rhythm import Pattern
    from tb_diagnose.sources.shapes import Bytes, Ids, ShapeTable

_UINT64, _FLOAT64, _FLOAT32 = np.dtype("<u8"), np.dtype("<f8"), np.dtype("<f4")

# Runs of one tag shorter than this, on average, are worth sorting by tag.
_SHORT_RUN = 8


def gather(data: Bytes, begins: Ids, shapes: Ids, table: ShapeTable, columns: dict[str, Columns]) -> None:
    """Add the points of records to the columns of their tags.

    Args:
        data: A block of a file.
        begins: Shape (n,): where the records begin. Those of one tag are in file order.
        shapes: Shape (n,): their shapes.
        table: What the shapes mean.
        columns: Tag to columns; tags are added as they come.
    """
    points = table.first_point[shapes]
    counts = table.points[shapes]
    if counts.max() > 1:
        begins, shapes, points = np.repeat(begins, counts), np.repeat(shapes, counts), _expand(points, counts)
    tags = table.tag[points]
    edges = np.flatnonzero(tags[1:] != tags[:-1]) + 1
    if len(tags) < _SHORT_RUN * len(edges):
        order = np.argsort(tags, kind="stable")
        begins, shapes, points, tags = begins[order], shapes[order], points[order], tags[order]
        edges = np.flatnonzero(tags[1:] != tags[:-1]) + 1
    wall_times = read_at(data, begins + table.wall_time[shapes], _FLOAT64)
    steps = steps_of(data, begins, shapes, table)
    values = _numbers(data, begins + table.number[points], table.wide[points])
    starts = [0, *edges.tolist()]
    ends = [*starts[1:], len(tags)]
    runs = tags[starts].tolist()
    sums = dict.fromkeys(runs, 0)
    for tag, start, end in zip(runs, starts, ends, strict=True):
        sums[tag] += end - start
    for tag, start, end in zip(runs, starts, ends, strict=True):
        column = columns.get(table.tags[tag])
        if column is None:
            column = columns[table.tags[tag]] = Columns(table.scalar[points[start]])
        column.reserve(len(column) + sums[tag])
        sums[tag] -= end - start
        column.extend(steps[start:end], wall_times[start:end], values[start:end])


def gather_rows(data: Bytes, begin: int, rows: int, pattern: Pattern, columns: dict[str, Columns]) -> None:
    """Add the points of rows of a pattern, no tag twice in a row, to the columns of their tags.

    Args:
        data: A block of a file.
        begin: Where the rows begin in it.
        rows: How many there are.
        pattern: Their pattern.
        columns: Tag to columns; tags are added as they come.
    """
    table: NDArray[np.void] = np.ndarray((rows,), pattern.row, data, begin)
    raw = np.array([table[step] for _, step, _ in pattern.fields], np.uint64)
    raw &= pattern.step_masks
    all_steps = _close_up(raw, pattern.longest_step_mask)
    more = (len(data) - begin) // pattern.size
    for slot, steps, (wall_time, _, number) in zip(pattern.slots, all_steps, pattern.fields, strict=True):
        column = columns.get(slot.tag)
        if column is None:
            column = columns[slot.tag] = Columns(slot.scalar)
        # The rest of the block most likely goes on like this.
        column.reserve(len(column) + more)
        column.extend(steps, table[wall_time], table[number])


def steps_of(data: Bytes, begins: Ids, shapes: Ids, table: ShapeTable) -> NDArray[np.int64]:
    """Return the steps of records; arguments as for ``gather``."""
    return _varints(data, begins + table.step[shapes], table.step_mask[shapes])


def _expand(first: Ids, counts: Ids) -> Ids:
    """Return first, first + 1, ... for every count."""
    ends = np.cumsum(counts)
    within: Ids = np.arange(ends[-1]) - np.repeat(ends - counts, counts)
    return within + np.repeat(first, counts)


def read_at(data: Bytes, places: Ids, dtype: np.dtype[Any]) -> NDArray[Any]:
    """Return the numbers that begin at places of a block."""
    everywhere: NDArray[Any] = np.ndarray((len(data) - dtype.itemsize + 1,), dtype, data, 0, (1,))
    return everywhere[places]


def _varints(data: Bytes, places: Ids, masks: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Return varints of up to 8 bytes; the masks hold 7 bits for each byte that belongs to them."""
    return _close_up(read_at(data, places, _UINT64) & masks, int(masks.max()))


def _close_up(raw: NDArray[np.uint64], mask: int) -> NDArray[np.int64]:
    """Close up varints: 7 bits of each byte, as many bytes as the mask has."""
    steps: NDArray[np.uint64] = raw & np.uint64(0x7F)
    for byte in range(1, (mask.bit_length() + 7) // 8):
        steps |= (raw >> np.uint64(byte)) & np.uint64(0x7F << 7 * byte)
    return steps.view(np.int64)


def _numbers(data: Bytes, places: Ids, wide: NDArray[np.bool_]) -> NDArray[np.float64] | NDArray[np.float32]:
    """Return float64s where wide, float32s elsewhere."""
    if not wide.any():
        return read_at(data, places, _FLOAT32)
    values = np.empty(len(places), np.float64)
    values[wide] = read_at(data, places[wide], _FLOAT64)
    values[~wide] = read_at(data, places[~wide], _FLOAT32)
    return values
