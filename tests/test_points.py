"""Points come back bit for bit, and take less room meanwhile."""

from __future__ import annotations

import gc
import struct
import sys
import threading
import weakref
from collections.abc import Callable, Sequence
from functools import partial
from types import FrameType
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import tb_diagnose.points
from tb_diagnose.packing import Float64Array, Int64Array
from tb_diagnose.points import Points, join, points_of
from tb_diagnose.sources.columns import Columns, block_of

INT64 = st.integers(-(2**63), 2**63 - 1)
BITS = st.integers(0, 2**64 - 1)
# Float64s by their bits, so that NaNs with any payload are among them; many that are float32s; and usual numbers.
FLOAT = (
    BITS.map(lambda bits: struct.unpack("<d", struct.pack("<Q", bits))[0])
    | st.floats(width=32)
    | st.sampled_from([0.0, -0.0, 5e-324, 1e-45, 3.5e38, float("nan"), float("-inf"), 1.7e9, 1.7e9 + 0.1])
)


def strides(kind: st.SearchStrategy[int]) -> st.SearchStrategy[list[int]]:
    """Integers that go on by strides of a kind, and now and then by another."""
    some = st.lists(st.one_of(kind, kind, kind, kind, kind, kind, INT64), max_size=80)
    return st.tuples(INT64, some).map(
        lambda drawn: [
            (int(sum([drawn[0], *drawn[1][:end]])) + 2**63) % 2**64 - 2**63 for end in range(len(drawn[1]) + 1)
        ]
    )


STEPS = (
    st.lists(INT64, max_size=40)
    | strides(st.just(10))
    | strides(st.integers(-100, 100))
    | strides(st.integers(-(2**15), 2**15))
    | strides(st.integers(-(2**31), 2**31))
)


Three = tuple[Int64Array, Float64Array, Float64Array]


def columns_of(steps: Sequence[int], data: st.DataObject) -> Three:
    """Three columns; as in a log, times go on by strides in their bits."""
    count = len(steps)
    any_floats = st.lists(FLOAT, min_size=count, max_size=count)
    narrow_floats = st.lists(st.floats(width=32), min_size=count, max_size=count)
    times = data.draw(any_floats | st.just([1.7e9 + step / 10 for step in steps]))
    values = data.draw(any_floats | narrow_floats)
    return np.array(steps, np.int64), np.array(times, np.float64), np.array(values, np.float64)


def bits(points: Points) -> list[bytes]:
    for index, dtype in enumerate((np.int64, np.float64, np.float64)):
        assert points.column(index).dtype == dtype
        assert not points.column(index).flags.writeable
    return [points.column(index).tobytes() for index in range(3)]


def copies(columns: Three) -> Points:
    steps, times, values = columns
    return Points(steps.copy(), times.copy(), values.copy())


@given(STEPS, st.data())
def test_what_was_packed_is_the_same_bit_for_bit(steps: list[int], data: st.DataObject) -> None:
    columns = columns_of(steps, data)
    points = copies(columns)
    before = bits(points)
    assert before == [column.tobytes() for column in columns]
    wide = points.nbytes
    points.pack()
    assert len(points) == len(steps)
    assert bits(points) == before
    assert points.nbytes <= wide
    points.pack()
    assert bits(points) == before


@given(STEPS, st.lists(st.tuples(st.integers(0, 90), st.booleans(), st.booleans()), max_size=6), st.data())
def test_columns_grow_and_are_packed_in_any_order(
    steps: list[int], cuts: list[tuple[int, bool, bool]], data: st.DataObject
) -> None:
    columns = columns_of(steps, data)
    growing = Columns(scalar=True)
    views: list[tuple[int, Points]] = []
    begin = 0
    for cut, looks, packs in [*sorted(cuts), (len(steps), True, False)]:
        end = max(begin, min(cut, len(steps)))
        growing.add(block_of(columns[0][begin:end], columns[1][begin:end], columns[2][begin:end]))
        begin = end
        if looks:
            views.append((end, growing.view()))
        if packs:
            growing.pack()
        assert len(growing) == end
    for end, view in views:
        assert bits(view) == [column[:end].tobytes() for column in columns]
    assert bits(growing.view()) == [column.tobytes() for column in columns]


def test_a_usual_log_takes_a_third_of_the_room() -> None:
    count = 10_000
    noise = np.random.default_rng(0)
    steps = 10 * np.arange(count)
    times = 1.7e9 + np.arange(count) / 10 + 0.01 * noise.random(count)
    values = noise.random(count).astype(np.float32).astype(np.float64)
    assert packed_size(steps, times, values) < count * 8.1
    steps[5000:] += 12345
    times[7000:] += 86400.0
    assert packed_size(steps, times, values) < count * 8.1
    assert packed_size(steps, times, np.full(count, 1 / 3)) < count * 4.1


def packed_size(steps: Int64Array, times: Float64Array, values: Float64Array) -> int:
    points = copies((steps, times, values))
    points.pack()
    return points.nbytes


def test_small_parts_are_taken_back_and_large_ones_are_not() -> None:
    growing = Columns(scalar=True)
    numbers = np.arange(10_000)
    for begin in range(0, 10_000, 100):
        some = numbers[begin : begin + 100]
        growing.add(block_of(some, some / 2.0, some / 4.0))
        growing.pack()
    assert [len(part) for part in growing.view().parts] == [4100, 4100, 1800]
    assert growing.view().steps.tolist() == numbers.tolist()


def test_a_view_is_packed_with_its_columns() -> None:
    growing = Columns(scalar=True)
    growing.add(block_of([1, 2], [1.0, 2.0], [0.5, 0.25]))
    view = growing.view()
    wide = view.nbytes
    growing.pack()
    assert growing.view() is view
    assert view.nbytes < wide
    assert (view.steps.tolist(), view.values.tolist()) == ([1, 2], [0.5, 0.25])


@pytest.mark.parametrize("joined", [False, True])
def test_columns_that_are_packed_are_unpacked_only_while_somebody_holds_them(*, joined: bool) -> None:
    steps = np.arange(1000)
    points = join([Points(steps, steps / 1.0, steps / 2.0) for _ in range(1 + joined)])
    assert points.values is points.values
    points.pack()
    held = points.values
    assert points.values is held
    gone = weakref.ref(held)
    del held
    gc.collect()
    assert gone() is None
    assert points.values.tolist() == [step / 2 for step in range(1000)] * (1 + joined)


def test_others_may_look_while_points_are_packed() -> None:
    steps = np.arange(2000)
    wrong: list[int] = []

    def look(points: Points, go_on: threading.Event) -> None:
        while not go_on.is_set():
            if points.steps[-1] != 1999 or points.values[-1] != 999.5 or points.wall_times[-1] != 1999.0:
                wrong.append(1)

    for _ in range(20):
        points = Points(steps.copy(), steps.astype(np.float64), steps / 2)
        done = threading.Event()
        thread = threading.Thread(target=look, args=(points, done))
        thread.start()
        points.pack()
        done.set()
        thread.join()
    assert not wrong


class _Switch:
    """A scheduler: lets somebody else act before the n-th bytecode that methods of points.py execute."""

    def __init__(self, before: int, act: Callable[[], object], results: list[object]) -> None:
        self._left = before
        self._act = act
        self._results = results
        self.has_acted = False

    def run(self, work: Callable[[], object]) -> object:
        sys._getframe().f_trace_opcodes = True  # noqa: SLF001 - Python 3.12 traces bytecodes only if one frame asked before
        sys.settrace(self._trace)
        try:
            return work()
        finally:
            sys.settrace(None)

    def _trace(self, frame: FrameType, event: str, _argument: Any) -> Any:
        code = frame.f_code
        if code.co_filename != tb_diagnose.points.__file__ or code.co_varnames[:1] != ("self",):
            return None  # a function works on what is its own
        frame.f_trace_opcodes = True
        if event == "opcode" and not self.has_acted:
            self._left -= 1
            if self._left < 0:
                self.has_acted = True
                sys.settrace(None)
                self._results.append(self._act())
        return self._trace


MAKERS: dict[str, Callable[[], Points]] = {
    "arrays": lambda: Points(np.arange(9), np.arange(9) / 1.0, np.arange(9) / 2.0),
    "block": lambda: points_of(block_of(range(9), np.arange(9) / 1.0, np.arange(9) / 2.0)),
    "joined": lambda: join(
        [
            points_of(
                block_of(
                    range(3 * n, 3 * n + 3), [3.0 * n, 3 * n + 1, 3 * n + 2], [1.5 * n, 1.5 * n + 0.5, 1.5 * n + 1]
                )
            )
            for n in range(3)
        ]
    ),
}


def pack_and_look(points: Points) -> Float64Array:
    points.pack()
    return points.values


ACTIONS: dict[str, Callable[[Points], object]] = {
    "pack": Points.pack,
    "steps": lambda points: points.steps,
    "values": lambda points: points.values,
    "nbytes": lambda points: points.nbytes,
    "pack and look": pack_and_look,
}


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize("first", ["pack", "values", "nbytes"])
@pytest.mark.parametrize("second", ACTIONS)
def test_any_two_threads_may_look_and_pack(maker: str, first: str, second: str) -> None:
    """Whatever a thread does between two bytecodes of another, points are right, and packed if told so."""
    before = 0
    while True:
        points = MAKERS[maker]()
        others: list[object] = []
        switch = _Switch(before, partial(ACTIONS[second], points), others)
        looked = switch.run(partial(ACTIONS[first], points))
        if not switch.has_acted:
            break
        for column in (looked, *others):
            if isinstance(column, np.ndarray):
                assert column.tolist() in (list(range(9)), [step / 2 for step in range(9)])
        assert points.steps.tolist() == list(range(9))
        if "pack" in first + second:
            gone = weakref.ref(points.values)
            looked = column = None
            others.clear()
            assert gone() is None, (
                f"{first} keeps a column of points that are packed, interrupted before bytecode {before}"
            )
        before += 1
    assert before > 3
