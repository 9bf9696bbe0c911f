"""Whether every page has its outline and no trace of a template."""

import re
import tomllib
from pathlib import Path

from tests.site.tree import Tree

# What a template leaves behind when a value or a word is missing. "None of them" and "None yet" are English.
LEFTOVERS = re.compile(r"\bNone\b(?! (?:of|yet)\b)|\bundefined\b|\{\{|\}\}|\{%|%\}|\[\[|\]\]")


def outline_faults(tree: Tree) -> list[str]:
    """Pages without exactly one h1, exactly one title with words in it, or with an id twice."""
    faults = []
    for page in tree.pages.values():
        if page.headings != 1:
            faults.append(f"{page.file}: {page.headings} h1")
        if [bool(title.strip()) for title in page.titles] != [True]:
            faults.append(f"{page.file}: titles {page.titles}")
        if twice := sorted({name for name in page.ids if page.ids.count(name) > 1}):
            faults.append(f"{page.file}: twice the id {', '.join(twice)}")
    return faults


def leftovers(tree: Tree) -> list[str]:
    """Texts and spoken attributes with traces of a template: `None`, `{{`, `[[key]]`.

    The pages about findings show what people type, brackets and all.
    """
    pages = [page for page in tree.pages.values() if "temuan" not in page.file.parts]
    return [f"{page.file}: {text[:80]!r}" for page in pages for text in page.texts if LEFTOVERS.search(text)]


def bare_keys(tree: Tree, keys: set[str]) -> list[str]:
    """Texts that are the key of an interface word instead of the word."""
    return [f"{page.file}: {text}" for page in tree.pages.values() for text in page.texts if text in keys]


def word_keys(locale: Path) -> set[str]:
    """Every dotted key of a folder's files of interface words."""
    return {key for file in locale.glob("*.toml") for key in _flat(tomllib.loads(file.read_text("utf-8")))}


def _flat(table: dict[str, object], before: str = "") -> list[str]:
    """The dotted names of a nested table's leaves, only those that hold a dot."""
    keys: list[str] = []
    for name, value in table.items():
        key = f"{before}{name}"
        keys += _flat(value, f"{key}.") if isinstance(value, dict) else [key] if "." in key else []
    return keys
