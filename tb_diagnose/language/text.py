"""Texts: strings in English that know how they were made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from typing import Any


class Text(str):
    """A sentence in English, with the template and the named values that other languages need.

    It is made by the functions of this module. Values that are texts are translated with it, all others (names, tags,
    numbers) are taken as they are. With ``+`` it stays a text.

    Attributes:
        template: The English template, the key into the catalogues.
        many: The template for other amounts than one, or None.
        values: What the names in the template stand for; a plural's amount is ``n``.
    """

    __slots__ = ("many", "template", "values")

    template: str
    many: str | None
    values: Mapping[str, Any]

    def __add__(self, other: str) -> Text:
        return joined(self, other)

    def __radd__(self, other: str) -> Text:
        return joined(other, self)


def text(template: str, /, **values: Any) -> Text:
    """Return a text.

    Args:
        template: English, in the form of ``str.format`` with names; it must be a literal, so that it can be found for
            the catalogues.
        **values: What the names stand for.
    """
    return _text(template, None, values)


def plural(one: str, many: str, n: int, /, **values: Any) -> Text:
    """Return a text that depends on an amount.

    Args:
        one: The template for one; a literal.
        many: The template for other amounts; a literal.
        n: The amount, ``{n}`` in the templates.
        **values: What the other names stand for.
    """
    return _text(one, many, {"n": n, **values})


def joined(*parts: str) -> Text:
    """Return the parts as one text, as they stand."""
    values = {f"part{place}": part for place, part in enumerate(parts)}
    return _text("".join(f"{{{name}}}" for name in values), None, values)


def listed(items: Sequence[str]) -> Text:
    """Return ``a``, ``a and b`` or ``a, b and c``; at least one item."""
    *others, last = items
    return text("{items} and {item}", items=enumerated(others), item=last) if others else joined(last)


def enumerated(items: Iterable[str]) -> Text:
    """Return ``a, b, c``; at least one item."""
    return reduce(lambda head, item: text("{items}, {item}", items=head, item=item), _texts(items))


def clauses(items: Iterable[str]) -> Text:
    """Return ``a; b; c``; at least one item."""
    return reduce(lambda head, item: text("{items}; {item}", items=head, item=item), _texts(items))


def sentences(items: Iterable[str]) -> Text:
    """Return ``A. B. C.`` of sentences that have their full stops; empty ones are left out, one must be left."""
    return reduce(lambda head, item: text("{sentences} {sentence}", sentences=head, sentence=item), _texts(items))


def _texts(items: Iterable[str]) -> Iterator[Text]:
    return (item if isinstance(item, Text) else joined(item) for item in items if item)


# Of a thousand runs most say the same; each text is kept once, and so many of them.
_MOST_KEPT = 4096
_kept: dict[tuple[object, ...], Text] = {}


def _text(template: str, many: str | None, values: Mapping[str, Any]) -> Text:
    key = (template, many, *((name, type(value), _identity(value)) for name, value in values.items()))
    try:
        known = _kept.get(key)
    except TypeError:  # a value that cannot be hashed
        return _make(template, many, values)
    if known is None:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        known = _kept[key] = _make(template, many, values)
    return known


def _identity(value: object) -> object:
    """Return what tells a value from others of its type."""
    if isinstance(value, Text):  # two may read alike in English and differ in other languages
        return id(value)
    return repr(value) if isinstance(value, float) else value  # 0.0 equals -0.0


def _make(template: str, many: str | None, values: Mapping[str, Any]) -> Text:
    chosen = template if many is None or values["n"] == 1 else many
    made = Text(chosen.format(**values))
    made.template, made.many, made.values = template, many, values
    return made
