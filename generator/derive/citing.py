"""From a record's uses of sources to citations, and from its fields to the citations that prove them."""

from generator.model import Showcase, Source
from generator.model.source import SourceUse, keyed, named
from generator.view import Citation, Marks


def citations(showcase: Showcase, uses: list[SourceUse]) -> tuple[Citation, ...]:
    """The record's sources in the order in which it names them."""
    return tuple(_citation(showcase, key, use) for key, use in keyed(uses).items())


def marks(uses: list[SourceUse], cited: tuple[Citation, ...]) -> Marks:
    """For each field that a source of the record proves, those sources."""
    found = Marks()
    by_key = {citation.key: citation for citation in cited}
    for key, use in named(uses):
        for name in use.mendukung:
            found[name] = tuple(dict.fromkeys((*found[name], by_key[key])))
    return found


def shared_citation(source: Source) -> Citation:
    """A shared source as a citation."""
    return Citation(
        source.id,
        source.judul,
        source.url,
        source.penerbit,
        source.tanggal,
        source.catatan_tanggal,
        source.kepercayaan,
        source.catatan,
        source.arsip,
    )


def _citation(showcase: Showcase, key: str, use: SourceUse) -> Citation:
    source = showcase.sources.get(use.rujukan or "")
    if source is not None:
        return shared_citation(source)
    return Citation(key, use.judul or key, use.url, use.penerbit, use.tanggal, None, None, None, use.arsip)
