"""What the pages of records claim: figures with their source or rule, words from the record or the interface."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.model.date import PartialDate, parse_date
from generator.render.format import date, number
from generator.words import Words, words_of
from generator.yamltext import read

_BLOCKS = {"tr", "li", "dd", "p", "figure", "dl", "table", "section", "blockquote", "h2", "h3", "summary"}
# Names and dates of the head, other records, counts of the ring and the history speak for themselves; the list of
# sources and the notes on them are themselves what a figure is proven by.
_ASIDE = (
    ".ei-top, .ei-side, .ei-crumbs, .ei-rel, .ei-log, .ei-register, .ei-next, .ei-contoh, svg, code, .vh,"
    " [aria-hidden=true]"
)
# A mark of a source or of evidence, a word that there is none, the page of the event whose date stands beside it, or
# the method by which it was worked out.
_MARKS = ("sup a", ".ei-none", 'a[href*="/peristiwa/"]', 'a[href*="/metode/"]')
_NOTES = ("sumber", "catatan-sumber", "riwayat", "naskah", "pakai")
_ANY = ".{0,200}?"
_HELD = re.compile(r"[\s.,;:()·/%+→“”\"'–-]*")
LEVELS = {f"D{number}" for number in range(6)}
"""The levels of documentation, which the method page explains."""
_LETTERS = re.compile(r"[^\W\d_]")


def unproven_figures(html: bytes, words: Words) -> list[str]:
    """The texts with a figure that stand in no block with a mark of a source or evidence, nor say their own rule."""
    page = _claims(html)
    found = []
    for node in _texts(page):
        text = _folded(node.text_content or "")
        if (
            re.search(r"\d", text)
            and not _is_proven(node)
            and not _interface(words.language).fullmatch(text.rstrip("."))
        ):
            found.append(text)
    return found


def _is_proven(node: LexborNode) -> bool:
    """Whether a mark, a link, or a word that there is none stands in the text's block, or in a block around it."""
    block, blocks = node.parent, 0
    while block is not None and block.tag != "article" and blocks < 3:
        if block.tag in ("sup", "a"):
            return True
        if block.tag in _BLOCKS:
            blocks += 1
            if any(map(block.css_first, _MARKS)):
                return True
            if block.tag == "section":
                return False
        block = block.parent
    return False


def strange_words(html: bytes, held: Iterable[str], words: Words) -> list[str]:
    """The texts of a record's page that are neither words of the interface nor held by what the record says."""
    page, own = _claims(html), sorted(set(held), key=len, reverse=True)
    found = []
    for node in _texts(page):
        text = _folded(node.text_content or "")
        if _LETTERS.search(text) and not _is_held(text, own, words.language):
            found.append(text)
    return found


def _is_held(text: str, own: list[str], language: str) -> bool:
    if _interface(language).fullmatch(text.rstrip(".")):
        return True
    for value in own:
        if value in text:
            text = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", " ", text)
    for phrase in _phrases(language):
        if phrase in text:
            text = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", " ", text)
    return bool(_HELD.fullmatch(text))


def _claims(html: bytes) -> LexborNode:
    """The part of a record's page that claims something."""
    root = LexborHTMLParser(html).css_first(".ei-page")
    assert root is not None
    for node in root.css(_ASIDE):
        node.decompose()
    for key in _NOTES:
        heading = root.css_first(f"#{key}")
        if heading is not None and heading.parent is not None:
            heading.parent.decompose()
    return root


def _texts(page: LexborNode) -> Iterator[LexborNode]:
    yield from (
        node for node in page.traverse(include_text=True) if node.tag == "-text" and _folded(node.text_content or "")
    )


def _folded(text: str) -> str:
    return " ".join(text.split())


@cache
def _interface(language: str) -> re.Pattern[str]:
    """Any whole text of the interface, its placeholders filled with anything; those that are little else left out."""
    patterns = {_pattern(text) for text in _own(language)}
    worthy = [each for each in patterns if len(re.findall(r"[^\W\d_]", each.replace(_ANY, ""))) >= 4]
    return re.compile("|".join(sorted(worthy, key=len, reverse=True)), re.IGNORECASE)


def _pattern(text: str) -> str:
    return _ANY.join(map(re.escape, re.split(r"\{\w+\}", _folded(text).rstrip("."))))


@cache
def _phrases(language: str) -> list[str]:
    """The texts of the interface without placeholders, as they stand or begin small, the longest first."""
    found = {_folded(text).rstrip(".:") for text in _own(language) if "{" not in text}
    return sorted({*found, *(text.lower() for text in found)} - {""}, key=len, reverse=True)


def _own(language: str) -> list[str]:
    titles = [text for text in words_of(language).table.items() if not text[0].startswith("rule.")]
    return [text for _, text in titles] + _field_titles(language)


def _field_titles(language: str) -> list[str]:
    from generator.render.fields import KINDS, kind_fields

    lines = [line for kind in KINDS for line in kind_fields(kind)]
    return [line.english if language == "en" else line.title for line in lines]


@cache
def spoken(content: Path, file: str, language: str) -> frozenset[str]:
    """Everything that a record says, as a page may show it: without markup, dates and numbers written out."""
    values = read(file, (content / file).read_text("utf-8")).values
    return frozenset(form for value in _scalars(values) for form in _forms(value, words_of(language)))


def _scalars(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _scalars(part)
    elif value is not None:
        yield str(value)


def _forms(value: str, words: Words) -> Iterator[str]:
    for line in value.split("\n"):
        yield _folded(re.sub(r"^\s*(?:[-*]|\d+\.)\s+|[*_`\\]", "", line))
    yield _folded(value)
    yield _folded(value).rstrip(".")
    yield value.upper()
    yield value.partition("://")[2].partition("/")[0]
    if re.match(r"\d{4}|XXXX", value) and len(value) < 16:
        yield from _dates(value, words)
    if re.fullmatch(r"-?\d+(\.\d+)?", value):
        yield number(float(value) if "." in value else int(value), words)


def _dates(value: str, words: Words) -> Iterator[str]:
    try:
        known = parse_date(value)
    except ValueError:
        return
    for short in (False, True):
        yield date(known, words, short)
        if known.month:
            yield date(PartialDate(None, known.month, known.day), words, short)
    yield from (str(part) for part in (known.day, known.year) if part)


def files_of(content: Path, file: str) -> set[str]:
    """The files of the record and of every record that it names, or that names it, one step away."""
    own = {file, *_named(content, file)}
    stem = file.partition("/")[2].removesuffix(".yaml")
    back = {other for other in all_files(content) if f"{other}" and stem in _words_in(content, other)}
    references = {other for other in all_files(content) if other.startswith("reference/")}
    near = own | back
    return near | {further for each in near for further in _named(content, each)} | references | {"site.yaml"}


@cache
def all_files(content: Path) -> tuple[str, ...]:
    """Every record by its path."""
    return tuple(sorted(path.relative_to(content).as_posix() for path in content.rglob("*.yaml")))


@cache
def _words_in(content: Path, file: str) -> frozenset[str]:
    return frozenset(_scalars(read(file, (content / file).read_text("utf-8")).values))


@cache
def _named(content: Path, file: str) -> frozenset[str]:
    """The files of records whose id stands in the record."""
    by_id = {other.partition("/")[2].removesuffix(".yaml"): other for other in all_files(content)}
    return frozenset(by_id[word] for word in _words_in(content, file) if word in by_id)
