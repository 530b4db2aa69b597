"""Gathering: from the offsets of records that were recognised to the numbers in them, all at once.

Every record knows the offsets of its numbers, by its template:

    block   ........[record      ]....[record         ]...[record      ]....
    begins          ^                 ^                   ^
    + the offsets that each record's template knows:
                      ^ wall time       ^ wall time         ^ wall time
                         ^ step            ^ step              ^ step
                               ^ value             ^ value           ^ value

NumPy can see a block as float64s that begin at EVERY byte (8 bytes each, stride 1). Indexed with the offsets, such a
view hands out the numbers, whatever their alignment. Steps are varints of 7 bits a byte, the lowest first: read as
one integer of 8 bytes, cut to their length, and closed up.

The offsets are put in order tag by tag before anything is read, so what comes out can be cut into columns. Where
records come in the same order again, as in the next run of a sweep or the next block of a long training, their offsets
are the same but for where they begin, and are not worked out again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from tb_diagnose.sources.columns import Stretch, add_points

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tb_diagnose.sources.columns import Columns
    from tb_diagnose.sources.fast.template_index import Bytes, Ids
    from tb_diagnose.sources.fast.templates import TemplateTable

_UINT64, _FLOAT64, _FLOAT32 = np.dtype("<u8"), np.dtype("<f8"), np.dtype("<f4")

# How far the upper halves have to move, and the bits where they belong.
_FOLDS = (
    (np.uint64(1), np.uint64(0x3F80_3F80_3F80_3F80)),
    (np.uint64(2), np.uint64(0x0FFF_C000_0FFF_C000)),
    (np.uint64(4), np.uint64(0x00FF_FFFF_F000_0000)),
)

# NumPy sorts 16-bit numbers several times faster than longer ones.
_FEW_TAGS = 1 << 16


class PointOffsets:
    """Where the points of some records stand, tag by tag.

    Args:
        begins: Shape (n,): where the records begin in a block, in file order.
        templates: Shape (n,): their templates.
        table: What the templates mean.
    """

    def __init__(self, begins: Ids, templates: Ids, table: TemplateTable) -> None:
        first = int(begins[0])
        points = table.points_of(templates)
        if len(points) > len(templates):
            counts = table.points[templates]
            begins, templates = np.repeat(begins, counts), np.repeat(templates, counts)
        tags = table.tag[points]
        order = np.argsort(tags.astype(np.uint16) if len(table.tags) < _FEW_TAGS else tags, kind="stable")
        begins, templates, points, tags = begins[order] - first, templates[order], points[order], tags[order]
        self._wall_times = begins + table.wall_time[templates]
        self._steps = begins + table.step[templates]
        self._step_masks = table.step_mask[templates]
        self._longest_step_mask = int(self._step_masks.max())
        self._numbers = begins + table.number[points]
        wide = table.wide[points]
        self._wide = wide if wide.any() else None
        edges = (np.flatnonzero(tags[1:] != tags[:-1]) + 1).tolist()
        self._stretches = [
            Stretch(table.tags[tags[begin]], table.scalar[points[begin]], begin, end)
            for begin, end in zip([0, *edges], [*edges, len(tags)], strict=True)
        ]

    def __len__(self) -> int:
        return len(self._numbers)

    def gather(self, data: Bytes, begin: int, columns: dict[str, Columns]) -> None:
        """Add the points to the columns of their tags.

        Args:
            data: A block of a file.
            begin: Where the first of the records begins in it.
            columns: Tag to columns; tags are added as they come.
        """
        data = data[begin:]
        block = np.empty((3, len(self)), np.int64)
        floats = block.view(np.float64)
        block[0] = close_up(read_at(data, self._steps, _UINT64), self._step_masks, self._longest_step_mask)
        floats[1] = read_at(data, self._wall_times, _FLOAT64)
        if self._wide is None:
            floats[2] = read_at(data, self._numbers, _FLOAT32)
        else:
            floats[2, self._wide] = read_at(data, self._numbers[self._wide], _FLOAT64)
            floats[2, ~self._wide] = read_at(data, self._numbers[~self._wide], _FLOAT32)
        add_points(block, self._stretches, columns)


def steps_of(data: Bytes, begins: Ids, templates: Ids, table: TemplateTable) -> NDArray[np.int64]:
    """Return the steps of records.

    Args:
        data: A block of a file.
        begins: Shape (n,): where the records begin in it.
        templates: Shape (n,): their templates.
        table: What the templates mean.
    """
    masks = table.step_mask[templates]
    return close_up(read_at(data, begins + table.step[templates], _UINT64), masks, int(masks.max()))


def read_at(data: Bytes, offsets: Ids, dtype: np.dtype[Any]) -> NDArray[Any]:
    """Return the numbers that begin at offsets of a block."""
    everywhere: NDArray[Any] = np.ndarray((len(data) - dtype.itemsize + 1,), dtype, data, 0, (1,))
    return everywhere[offsets]


def close_up(raw: NDArray[np.uint64], masks: NDArray[np.uint64], longest_mask: int) -> NDArray[np.int64]:
    """Close up varints in offset: bytes of 7 bits become pairs of 14, pairs become fours, fours the whole.

    Args:
        raw: Shape (n,): the bytes of the varints and what follows them.
        masks: Shape (n,): the bits that belong to the varints.
        longest_mask: The longest of the masks.
    """
    raw &= masks
    for shift, upper in _FOLDS:
        if longest_mask < 1 << 8 * int(shift):
            break
        # The upper half stands 2**shift times too high.
        half = raw >> shift
        half &= upper
        half *= np.uint64((1 << int(shift)) - 1)
        raw -= half
    return raw.view(np.int64)
