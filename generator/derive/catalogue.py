"""The catalogue: all listed innovations in one order, and the facets over them."""

from collections.abc import Iterable, Mapping

from generator.derive.cards import known_units
from generator.derive.facets import Subject, facets
from generator.model import Showcase
from generator.view import Card, Catalogue, Village


def catalogue(showcase: Showcase, listed: Iterable[Card], villages: Mapping[str, Village]) -> Catalogue:
    """The `listed` cards by name, with their facets; `villages` by the ids of the units in them."""
    cards = tuple(sorted(listed, key=lambda card: (card.name.casefold(), card.id)))
    return Catalogue(cards, facets((_subject(showcase, card, villages) for card in cards), showcase))


def _subject(showcase: Showcase, card: Card, villages: Mapping[str, Village]) -> Subject:
    record = showcase.innovations[card.id]
    places = tuple((unit, villages.get(unit.id)) for unit in known_units(showcase, record))
    return Subject(record, card, places, showcase)
