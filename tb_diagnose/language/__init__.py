"""Sentences that can be said in several languages.

    text("ends at {value}", value="0.5")  ─►  Text, a str in English that remembers template and values
    language.say(text)                    ─►  str in that language, by its gettext catalogue

Whoever has something to say makes a ``Text`` and goes on as with any string; only a view knows the language of its
reader, and turns into it what it shows. What the catalogue lacks is said in English.
"""

from __future__ import annotations

from tb_diagnose.language.languages import (
    DOMAIN,
    ENGLISH,
    LANGUAGES,
    Language,
    best_language,
    environment_language,
    known_language,
)
from tb_diagnose.language.text import Text, clauses, enumerated, joined, listed, plural, sentences, text
from tb_diagnose.language.wrapping import wrapped

__all__ = [
    "DOMAIN",
    "ENGLISH",
    "LANGUAGES",
    "Language",
    "Text",
    "best_language",
    "clauses",
    "enumerated",
    "environment_language",
    "joined",
    "known_language",
    "listed",
    "plural",
    "sentences",
    "text",
    "wrapped",
]
