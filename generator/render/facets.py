"""What a facet and its values are called, and where their pages stand."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.render.speech import terms
from generator.view import EMPTY, Card, Facet, FacetValue, Site
from generator.words import Words

_CHOICES = {
    "unit": "unit_kind",
    "tahapan": "maturity",
    "jenis": "kind",
    "bentuk": "form",
    "status": "survival",
}
"""Facets whose values are closed lists, by the name of the list in the language files."""
_REFERENCES = {"tema": "tema", "urusan": "urusan", "sdg": "sdgs"}
"""Facets whose values stand in a controlled list."""


_T = TypeVar("_T")


@dataclass(frozen=True)
class Choice(Generic[_T]):
    """A value of a facet as shown: its key among filters, its own page, and the cards or events that have it."""

    key: str
    label: str
    url: str
    items: tuple[_T, ...]


@dataclass(frozen=True)
class Choices(Generic[_T]):
    """A facet as shown; `key` is its name among filters."""

    key: str
    label: str
    url: str
    values: tuple[Choice[_T], ...]

    @property
    def bare(self) -> bool:
        """Whether no record has a value, so that nothing can be narrowed by it yet."""
        return all(value.key == EMPTY for value in self.values)


def offered(site: Site, words: Words) -> tuple[Choices[Card], ...]:
    """Every facet of the catalogue with its values, as shown in one language."""
    places = {card.id: place for place, card in enumerate(site.cards)}
    return tuple(_choices(site, facet, places, words) for facet in site.catalogue.facets)


def _choices(site: Site, facet: Facet, places: dict[str, int], words: Words) -> Choices[Card]:
    names = terms(site, _REFERENCES.get(facet.key, ""), words)
    values = (_choice(site, facet, value, _label(facet.key, value, names, words), places) for value in facet.values)
    return Choices(facet.key, words(f"facet.{facet.key}"), f"katalog/{facet.key}/", tuple(values))


def _choice(site: Site, facet: Facet, value: FacetValue, label: str, places: dict[str, int]) -> Choice[Card]:
    """The value with its cards, the most complete first."""
    cards = sorted((site.catalogue.cards[place] for place in value.members), key=lambda card: places[card.id])
    return Choice(value.key, label, f"katalog/{facet.key}/{value.key}/", tuple(cards))


def _label(facet: str, value: FacetValue, names: dict[str, str], words: Words) -> str:
    if value.key == EMPTY:
        return words("facet.empty")
    if facet in _CHOICES:
        return words(f"choice.{_CHOICES[facet]}.{value.name}")
    if facet == "dokumentasi":
        return f"{value.name} {words(f'level.{value.name}')}"
    name = names.get(value.name, value.name)
    return f"{value.name} {name}" if facet == "sdg" else name
