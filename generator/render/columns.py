"""The catalogue as data for its script: columns to narrow and order by, and cards in shards to show.

Each file is a plain script (`datascript`), which `theme/assets/temu.js` loads: on `file://`, where a page may fetch
nothing, it works too. The files lie in a folder named after what is in them, so that a browser
never joins those of two builds.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from generator.datascript import compact, data_script
from generator.model.date import PartialDate
from generator.render import format as written
from generator.render.speech import spoken
from generator.view import Card, Facet, Site
from generator.words import Words

SHARD = 100
"""Cards in a shard. A narrowed list is spread over many shards: smaller ones bring less that is not shown."""


def data_files(site: Site, words: Words) -> Iterator[tuple[str, bytes]]:
    """Every data script of one language by its path there; none when there is no innovation."""
    if site.cards:
        home = folder(site, words)
        for name, value in _data(site, words):
            path = f"{home}/{name}"
            yield f"{path}.js", data_script(path, value)


def folder(site: Site, words: Words) -> str:
    """Where the data of one language lies, below the language root."""
    shown = [_facets(site), [_card(card, words) for card in site.cards]]
    return f"katalog/data/{sha256(compact(shown).encode()).hexdigest()[:10]}"


def _data(site: Site, words: Words) -> Iterator[tuple[str, Any]]:
    yield "kolom", _columns(site)
    yield "kode", [card.id for card in site.catalogue.cards]
    for number, start in enumerate(range(0, len(site.cards), SHARD)):
        yield f"kartu-{number}", [_card(card, words) for card in site.cards[start : start + SHARD]]


def _columns(site: Site) -> dict[str, Any]:
    cards = site.catalogue.cards
    orders = {
        "lengkap": [card.done for card in cards],
        "baru": [_day(card.when) for card in cards],
        "dikonfirmasi": [_day(card.confirmed) for card in cards],
    }
    return {"shard": SHARD, "facets": _facets(site), "orders": orders}


def _facets(site: Site) -> dict[str, Any]:
    return {facet.key: _facet(facet, len(site.catalogue.cards)) for facet in site.catalogue.facets}


def _facet(facet: Facet, size: int) -> dict[str, Any]:
    """The values, the sets of them that occur, and for each card the place of its set."""
    own: list[list[int]] = [[] for _ in range(size)]
    for place, value in enumerate(facet.values):
        for member in value.members:
            own[member].append(place)
    sets = {held: place for place, held in enumerate(sorted({tuple(held) for held in own}))}
    return {
        "values": [value.key for value in facet.values],
        "sets": list(sets),
        "column": [sets[tuple(held)] for held in own],
    }


def _day(when: PartialDate | None) -> int:
    """The date as a number that sorts; 0 for none, or without a year."""
    if when is None or when.year is None:
        return 0
    year, month, day = when.sort_key()
    return year * 10000 + month * 100 + day


def _card(card: Card, words: Words) -> list[Any]:
    """What a card shows, as the script reads it by place: see `FIELDS` in katalog.js."""
    year = str(card.when.year or written.date(card.when, words)) if card.when else None
    return [
        card.id,
        card.name,
        card.expansion,
        spoken(card, "summary", words) or None,
        ", ".join(card.unit_names) or None,
        year,
        int(bool(card.when and card.when.inferred)),
        int(card.second_tone),
        card.done,
        card.score,
    ]
