"""What a record says in a language, and what a controlled list calls its values."""

from typing import Any

from generator.view import Site
from generator.words import Words


def own_words(record: Any, name: str, words: Words) -> str | None:
    """The record's own English text of a field, on English pages, when it has one."""
    return getattr(record, f"{name}_en", None) if words.language == "en" else None


def spoken(record: Any, name: str, words: Words) -> str:
    """A field's text: the record's English words on English pages when it has them, else the Indonesian ones."""
    return own_words(record, name, words) or getattr(record, name) or ""


def terms(site: Site, reference: str, words: Words) -> dict[str, str]:
    """The names of a controlled list's values by code; nothing when the region has no such list."""
    found = site.references.get(reference)
    return {term.kode: spoken(term, "nama", words) for term in found.butir} if found else {}
