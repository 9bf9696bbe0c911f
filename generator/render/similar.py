"""Why an innovation is similar to another, in plain words."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.render.speech import spoken, terms
from generator.view import Neighbour, Site
from generator.words import Words


@dataclass(frozen=True)
class Reason:
    """What two records share: a label in the page's language and the thing itself, which may be Indonesian."""

    label: str
    what: str
    indonesian: bool = False


def reasons(site: Site, neighbour: Neighbour, words: Words) -> Iterator[Reason]:
    """Every reason, the one that says most first: what it is about, then the words, the mission, the kind of unit."""
    functions, themes = terms(site, "urusan", words), terms(site, "tema", words)
    if neighbour.functions:
        yield Reason(words("similar.function"), ", ".join(functions.get(code, code) for code in neighbour.functions))
    if neighbour.theme:
        yield Reason(words("similar.theme"), themes.get(neighbour.theme, neighbour.theme))
    if neighbour.words:
        yield Reason(words("similar.words"), ", ".join(neighbour.words), indonesian=True)
    for plan, number in neighbour.missions:
        what = words("similar.mission_of", plan=spoken(plan, "nama", words), n=number)
        yield Reason(words("similar.mission"), what, indonesian=True)
    if neighbour.kind:
        yield Reason(words("similar.kind"), words(f"choice.unit_kind.{neighbour.kind.value}"))
