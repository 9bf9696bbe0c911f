"""The codes that records refer to: of the ministries, and of controlled lists."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.view import Site


@dataclass(frozen=True)
class CodeList:
    """A list of codes: its id, its titles where it has some of its own, how many codes it has or how many are used."""

    id: str
    title: str | None
    title_en: str | None
    remark: str | None
    count: int


def code_lists(site: Site) -> Iterator[CodeList]:
    """Codes of areas and schools as far as units use them, then the controlled lists of the showcase."""
    units = [page.record for page in site.units if site.example or not page.record.contoh]
    yield CodeList("area", None, None, None, len({unit.kode_wilayah for unit in units if unit.kode_wilayah}))
    yield CodeList("school", None, None, None, len({unit.npsn for unit in units if unit.npsn}))
    for key, reference in sorted(site.references.items()):
        found = (reference.judul, reference.judul_en, reference.keterangan)
        yield CodeList(key, *found, len(reference.butir))
