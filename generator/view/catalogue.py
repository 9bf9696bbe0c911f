"""The listed innovations and the facets by which they are narrowed."""

from dataclasses import dataclass

from generator.view.card import Card

EMPTY = "belum-diisi"
"""The value of a facet where a record has none, so that gaps can be found."""


@dataclass(frozen=True)
class FacetValue:
    """A value of a facet: its key in addresses, the code or name it stands for, and the places of its cards."""

    key: str
    name: str
    members: tuple[int, ...]


@dataclass(frozen=True)
class Facet:
    """A way to narrow the catalogue; every card has at least one of the values, if only EMPTY."""

    key: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True)
class Catalogue:
    """The listed innovations by name; a facet's members are places in this order."""

    cards: tuple[Card, ...]
    facets: tuple[Facet, ...]
