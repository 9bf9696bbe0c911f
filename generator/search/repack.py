"""Pagefind's files, packed so that a first query fetches little (docs/decisions/0009).

Pagefind cuts its index into chunks of 20,000 places and stores each page's whole text beside it; neither has an option.
On a small site one chunk is most of the index, and text that is never shown as an excerpt travels for nothing. Here
chunks are cut again between words, texts are shortened after they are indexed, and names of files lose letters that
tell nothing. The format is Pagefind 1.5's: gzip around "pagefind_dcd" and CBOR or JSON.
"""

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from math import sqrt
from typing import Any

_MAGIC = b"pagefind_dcd"
LEAST = 3_000
"""No chunk is cut smaller than this many bytes, of which four tenths travel."""
HEAVY = 40_000
"""Bytes from which a word that has a chunk of its own is made lighter."""
FEW = 2
SHOWN = 90
"""Words of a page's text that are kept for its excerpt."""
_TEXT, _ARRAY = 3, 4


class Unfamiliar(Exception):
    """The bytes are not what this version of Pagefind writes."""


@dataclass(frozen=True)
class Meta:
    """What every query reads first: version, [name, words] of each page, [from, to, name] of each chunk, the rest."""

    version: str
    pages: list[list[Any]]
    chunks: list[list[Any]]
    rest: list[Any]


def read_meta(packed: bytes) -> Meta:
    """The meta file; raises Unfamiliar when it is none of 1.5."""
    version, pages, chunks, *rest = decode(unpack(packed))
    if not str(version).startswith("1.5."):
        raise Unfamiliar(str(version))
    return Meta(version, pages, chunks, rest)


def write_meta(meta: Meta) -> bytes:
    """The meta file's bytes."""
    return pack(encode([meta.version, meta.pages, meta.chunks, *meta.rest]))


def short_names(names: Sequence[str]) -> dict[str, str]:
    """The names of one language's pages, `id_2f31c0a`, each cut where it still differs from all others."""
    ordered = sorted(set(names))
    shared = [0, *(_common(one, other) for one, other in pairwise(ordered)), 0]
    least = len(ordered[0].split("_")[0]) + 4 if ordered else 0
    return {
        name: name[: max(before + 1, after + 1, least)]
        for name, (before, after) in zip(ordered, pairwise(shared), strict=bool(ordered))
    }


def _common(one: str, other: str) -> int:
    return next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))


def limit(total: int) -> int:
    """How large a chunk may be when all together have `total` bytes.

    A query reads the list of all chunks, some 8 bytes for each, and a chunk for each word; packed, a chunk has four
    tenths of its bytes. The sum of both is least near this size.
    """
    return max(LEAST, int(3.5 * sqrt(total)))


def cut_chunk(language: str, packed: bytes, most: int) -> list[tuple[list[str], bytes]]:
    """A chunk as smaller ones of about `most` bytes: [first word, last word, name] and the bytes of each."""
    data = unpack(packed)
    pieces = list(_pieces(data, most))
    return [_piece(language, data, words) for words in pieces]


def _pieces(data: bytes, most: int) -> Iterator[list[tuple[int, int]]]:
    piece: list[tuple[int, int]] = []
    for start, end in _words(data):
        if piece and end - piece[0][0] > most:
            yield piece
            piece = []
        piece.append((start, end))
    if piece:
        yield piece


def _words(data: bytes) -> Iterator[tuple[int, int]]:
    """Where each word of a chunk, [word, pages, variants], begins and ends."""
    one, at = _head(data, 0, _ARRAY)
    count, at = _head(data, at, _ARRAY)
    if one != 1:
        raise Unfamiliar("chunk")
    for _ in range(count):
        end = _end(data, at)
        yield at, end
        at = end


def _piece(language: str, data: bytes, words: list[tuple[int, int]]) -> tuple[list[str], bytes]:
    held = data[words[0][0] : words[-1][1]]
    if len(words) == 1 and len(held) > HEAVY:
        held = encode(lighter(decode(held)))
    body = encode([[]])[:1] + _length(_ARRAY, len(words)) + held
    name = f"{language}_{sha256(body).hexdigest()[:7]}"
    return [_word(data, words[0][0]), _word(data, words[-1][0]), name], pack(body)


def lighter(word: list[Any]) -> list[Any]:
    """A word, [word, pages, variants], with FEW places in each page and weight.

    How often a page says a word that thousands of pages say tells little, and costs most of a large site's query.
    """
    form, pages, variants = word
    return [form, _few(pages), [[other, _few(its)] for other, its in variants]]


def _few(pages: list[list[Any]]) -> list[list[Any]]:
    return [[page, list(_first(places)), named] for page, places, named in pages]


def _first(places: Sequence[int]) -> Iterator[int]:
    """A weight is a negative number, before its places; each place is told by its distance from the one before."""
    left = FEW
    for place in places:
        left = FEW if place < 0 else left - 1
        if left >= 0:
            yield place


def _word(data: bytes, at: int) -> str:
    _, at = _head(data, at, _ARRAY)
    length, at = _head(data, at, _TEXT)
    return data[at : at + length].decode()


def joined(chunks: Sequence[tuple[list[str], int]]) -> list[list[str]]:
    """The chunks' lines, [first word, last word, name], so that any word lies in one of them; each with its size.

    For a word that lies between two chunks Pagefind fetches every chunk that begins like it, the largest among them.
    So the gap is given to the smaller of its neighbours.
    """
    lines = [list(line) for line, _ in chunks]
    for place, ((_, size), (_, next_size)) in enumerate(pairwise(chunks)):
        if next_size < size:
            lines[place + 1][0] = lines[place][1] + " "
        else:
            lines[place][1] = _before(lines[place + 1][0])
    return lines


def _before(word: str) -> str:
    """A text that stands before `word` and behind all words that do."""
    return word[:-1] + chr(ord(word[-1]) - 1) + "\uffff"


def shorten(packed: bytes) -> bytes:
    """A page's fragment without the text that no excerpt shows."""
    page = json.loads(unpack(packed))
    page["content"] = " ".join(page["content"].split()[:SHOWN])
    page["anchors"] = []
    return pack(json.dumps(page, ensure_ascii=False, separators=(",", ":")).encode())


def unpack(packed: bytes) -> bytes:
    """The bytes inside; raises Unfamiliar when they are not Pagefind's."""
    data = gzip.decompress(packed)
    if not data.startswith(_MAGIC):
        raise Unfamiliar("magic")
    return data[len(_MAGIC) :]


def pack(data: bytes) -> bytes:
    """The bytes as Pagefind's script expects them."""
    return gzip.compress(_MAGIC + data, 9, mtime=0)


# ---- As much of CBOR (RFC 8949) as Pagefind uses: whole numbers, texts, lists ----


def decode(data: bytes) -> Any:
    """The one value in `data`; raises Unfamiliar for anything but numbers, texts and lists."""
    value, end = _value(data, 0)
    if end != len(data):
        raise Unfamiliar("length")
    return value


def _value(data: bytes, at: int) -> tuple[Any, int]:
    major = data[at] >> 5
    number, at = _head(data, at, major)
    if major == _TEXT:
        return data[at : at + number].decode(), at + number
    if major == _ARRAY:
        values = []
        for _ in range(number):
            value, at = _value(data, at)
            values.append(value)
        return values, at
    if major > 1:
        raise Unfamiliar("type")
    return (-1 - number if major else number), at


def _head(data: bytes, at: int, major: int) -> tuple[int, int]:
    """The number in a head of this type, and where the head ends."""
    first = data[at]
    if first >> 5 != major:
        raise Unfamiliar("type")
    small = first & 31
    if small < 24:
        return small, at + 1
    if small > 27:
        raise Unfamiliar("length")
    end = at + 1 + (1 << (small - 24))
    return int.from_bytes(data[at + 1 : end], "big"), end


def _end(data: bytes, at: int) -> int:
    """Where the value at `at` ends; walks over it without making it."""
    left = 1
    while left:
        first = data[at]
        small = first & 31
        at += 1
        if small > 23:
            width = 1 << (small - 24)
            small = int.from_bytes(data[at : at + width], "big")
            at += width
        left -= 1
        if first >= 0x80:
            left += small
        elif first >= 0x60:
            at += small
    return at


def encode(value: Any) -> bytes:
    """A number, a text or a list."""
    if isinstance(value, int):
        return _length(0, value) if value >= 0 else _length(1, -1 - value)
    if isinstance(value, str):
        text = value.encode()
        return _length(_TEXT, len(text)) + text
    return _length(_ARRAY, len(value)) + b"".join(map(encode, value))


def _length(major: int, number: int) -> bytes:
    if number < 24:
        return bytes([major << 5 | number])
    power = next(power for power in range(4) if number < 1 << (8 << power))
    return bytes([major << 5 | 24 + power]) + number.to_bytes(1 << power, "big")
