"""Shapes are recognised one by one and by the thousand alike, and learned where that pays."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from tb_diagnose.sources import keys, shapes
from tb_diagnose.sources.decode import decode_event
from tb_diagnose.sources.framing import FOOTER, HEADER
from tb_diagnose.sources.keys import UNKNOWN
from tb_diagnose.sources.shapes import Promise, ShapeTable
from tests.sources.records import event, record, scalar, tensor


def meet(table: ShapeTable, whole: bytes) -> None:
    """Let a table meet a record that it does not know."""
    said = decode_event(whole[HEADER:-FOOTER])
    if table.promise(len(whole), said) is Promise.KEPT:
        table.learn(whole, said)


def learn(table: ShapeTable, whole: bytes) -> int:
    """Let a table meet a record twice, and return its shape."""
    known = len(table.templates)
    for _ in range(2):
        meet(table, whole)
    return known if len(table.templates) > known else UNKNOWN


def classify(table: ShapeTable, records: list[bytes]) -> list[int]:
    ends = np.cumsum([len(one) for one in records])
    begins = np.concatenate([[0], ends[:-1]])
    found: list[int] = table.classify(np.frombuffer(b"".join(records), np.uint8), begins, ends).tolist()
    return found


@pytest.mark.parametrize("count", [1, 63, 64, 65, 1000])
@pytest.mark.parametrize("tags", [1, 7, 700])
def test_few_and_many_records_are_recognised_alike(count: int, tags: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapes, "_CREDIT", 1 << 20)
    table = ShapeTable()
    known = {
        (tag, step): learn(table, record(event(step, scalar(f"tag {tag:04}{'x' * (tag % 3)}", 0.0))))
        for tag in range(tags)
        for step in (1, 1000)
    }
    assert sorted(known.values()) == list(range(2 * tags))
    generator = np.random.default_rng(0)
    met = [(int(tag), step) for tag in generator.integers(0, tags + 1, count) for step in (5, 999, 99_999)]
    records = [
        record(event(step, scalar(f"tag {tag:04}{'x' * (tag % 3)}", step / 7), wall_time=step)) for tag, step in met
    ]
    expected = [known.get((tag, {5: 1, 999: 1000}.get(step, -1)), UNKNOWN) for tag, step in met]
    assert classify(table, records) == expected


def test_shapes_that_want_the_same_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """With factors that make all keys alike, the dictionary has to tell them apart."""
    monkeypatch.setattr(keys, "_FACTORS", np.zeros(keys.LONGEST_RECORD // 8, np.uint64))
    table = ShapeTable()
    records = [record(event(3, scalar(f"tag {tag:04}", 0.0))) for tag in range(50)]
    known = [learn(table, one) for one in records]
    assert classify(table, records * 3) == known * 3


def test_a_tag_alone_is_learned_from_its_like() -> None:
    table = ShapeTable()
    one = record(event(3, scalar("loss", 0.5), scalar("rate", 0.25)))
    other = record(event(3, scalar("lo's", 0.5), scalar("gate", 0.25)))
    assert (learn(table, one), learn(table, other)) == (0, 1)
    assert [table.tags[tag] for tag in table.tag[table.points_of(np.array([1, 0]))]] == ["lo's", "gate", "loss", "rate"]
    assert table.number[:4].tolist() == [one.index(struct.pack("<f", value)) for value in (0.5, 0.25)] * 2


def test_the_same_mask_with_another_meaning() -> None:
    """Wall time and value have changed places, and everything else stands where it stood."""
    double = tensor("x", dtype=2, tensor_content=struct.pack("<d", 2.0))
    usual = event(0, double, wall_time=1.0)
    time, rest = usual[:9], usual[9:]
    swapped = rest + time
    table = ShapeTable()
    first, second = record(usual), record(swapped)
    assert (learn(table, first), learn(table, second)) == (0, 1)
    for shape, whole in enumerate((first, second)):
        assert table.wall_time[shape] == whole.index(struct.pack("<d", 1.0))
        assert table.number[shape] == whole.index(struct.pack("<d", 2.0))


def test_tags_that_never_come_again_are_not_learned_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapes, "_CREDIT", 100)
    table = ShapeTable()
    for step in range(1000):
        learn(table, record(event(7, scalar(f"step {step:05}", 0.0))))
    assert len(table.templates) <= 100
    assert not table.is_worn_out


def test_learning_what_never_comes_again_does_not_wear_a_table_out() -> None:
    table = ShapeTable()
    generator = np.random.default_rng(0)
    for step in range(2000):
        values = [scalar(f"tag {tag:02}", 0.0) for tag in generator.permutation(30)[:10]]
        learn(table, record(event(step % 100, *values)))
        assert not table.is_worn_out
    assert 0 < len(table.templates) < 1000


def test_a_full_table_wears_out_when_nothing_in_it_comes_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapes, "MOST_SHAPES", 10)
    table = ShapeTable()
    records = [record(event(7, scalar(f"tag {tag:05}", 0.0))) for tag in range(11)]
    for one in records:
        learn(table, one)
    assert len(table.templates) == 10
    for _ in range(10_000):
        classify(table, records[:10])
        meet(table, records[10])
    assert not table.is_worn_out
    for _ in range(5_000):
        meet(table, records[10])
    assert table.is_worn_out
