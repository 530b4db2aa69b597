"""Templates are recognised one by one and by the thousand alike, and learned where that pays."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from tb_diagnose.sources.decode import decode_event
from tb_diagnose.sources.fast import template_index, templates
from tb_diagnose.sources.fast.template_index import UNKNOWN
from tb_diagnose.sources.fast.templates import TemplateTable
from tb_diagnose.sources.framing import FOOTER, HEADER
from tests.sources.records import event, record, scalar, tensor


def meet(table: TemplateTable, whole: bytes) -> bool:
    """Let a table meet a record that it does not know; return whether it learned its template."""
    return table.meet(whole, decode_event(whole[HEADER:-FOOTER]))


def learn(table: TemplateTable, whole: bytes) -> int:
    """Let a table meet a record, and return its template."""
    return len(table) - 1 if meet(table, whole) else UNKNOWN


def classify(table: TemplateTable, records: list[bytes]) -> list[int]:
    ends = np.cumsum([len(one) for one in records])
    begins = np.concatenate([[0], ends[:-1]])
    found: list[int] = table.classify(np.frombuffer(b"".join(records), np.uint8), begins, ends).tolist()
    return found


@pytest.mark.parametrize("count", [1, 63, 64, 65, 1000])
@pytest.mark.parametrize("tags", [1, 7, 700])
def test_few_and_many_records_are_recognised_alike(count: int, tags: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(templates, "_BUDGET", 1 << 20)
    table = TemplateTable()
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


def test_templates_that_want_the_same_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """With factors that make all keys alike, the dictionary has to tell them apart."""
    monkeypatch.setattr(template_index, "_FACTORS", np.zeros(template_index.LONGEST_RECORD // 8, np.uint64))
    table = TemplateTable()
    records = [record(event(3, scalar(f"tag {tag:04}", 0.0))) for tag in range(50)]
    known = [learn(table, one) for one in records]
    assert classify(table, records * 3) == known * 3


def test_records_of_several_values() -> None:
    table = TemplateTable()
    one = record(event(3, scalar("loss", 0.5), scalar("rate", 0.25)))
    other = record(event(3, scalar("lo's", 0.5), scalar("gate", 0.25)))
    assert (learn(table, one), learn(table, other)) == (0, 1)
    assert [table.tags[tag] for tag in table.tag[table.points_of(np.array([1, 0]))]] == ["lo's", "gate", "loss", "rate"]
    assert table.number[:4].tolist() == [one.index(struct.pack("<f", value)) for value in (0.5, 0.25)] * 2


def test_the_same_mask_with_another_meaning() -> None:
    """Wall time and value have changed offsets, and everything else stands where it stood."""
    double = tensor("x", dtype=2, tensor_content=struct.pack("<d", 2.0))
    usual = event(0, double, wall_time=1.0)
    time, rest = usual[:9], usual[9:]
    swapped = rest + time
    table = TemplateTable()
    first, second = record(usual), record(swapped)
    assert (learn(table, first), learn(table, second)) == (0, 1)
    for template, whole in enumerate((first, second)):
        assert table.wall_time[template] == whole.index(struct.pack("<d", 1.0))
        assert table.number[template] == whole.index(struct.pack("<d", 2.0))


def test_tags_that_never_come_again_are_not_learned_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(templates, "_BUDGET", 100)
    table = TemplateTable()
    for step in range(1000):
        learn(table, record(event(7, scalar(f"step {step:05}", 0.0))))
    assert 0 < len(table) <= 100
    assert not table.is_worn_out


def test_learning_what_never_comes_again_does_not_wear_a_table_out() -> None:
    table = TemplateTable()
    generator = np.random.default_rng(0)
    for step in range(2000):
        values = [scalar(f"tag {tag:02}", 0.0) for tag in generator.permutation(30)[:10]]
        learn(table, record(event(step % 100, *values)))
        assert not table.is_worn_out
    assert 0 < len(table) < 2000


def test_a_full_table_wears_out_when_nothing_in_it_comes_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(templates, "MOST_TEMPLATES", 10)
    table = TemplateTable()
    records = [record(event(7, scalar(f"tag {tag:05}", 0.0))) for tag in range(11)]
    for one in records:
        learn(table, one)
    assert len(table) == 10
    for _ in range(10_000):
        classify(table, records[:10])
        meet(table, records[10])
    assert not table.is_worn_out
    for _ in range(5_000):
        meet(table, records[10])
    assert table.is_worn_out


def test_a_record_without_a_template_is_tried_once() -> None:
    table = TemplateTable()
    odd = record(event(3, scalar("loss", 0.5)) + b"\xa2\x06\x01?")
    spent = [table.meet(odd, decode_event(odd[HEADER:-FOOTER])) for _ in range(5000)]
    assert not any(spent)
    assert learn(table, record(event(3, scalar("rate", 0.5)))) == 0
