"""An innovation: a service of government where its form says so, else a project (records.md, 5.7)."""

from collections.abc import Iterator

from generator.model import Innovation
from generator.model.choice import Form
from generator.model.innovation import Award
from generator.render.linked.node import Node, Ways, day, node, region
from generator.render.linked.unit import named_unit
from generator.render.speech import spoken
from generator.view import InnovationPage


def innovation(ways: Ways, page: InnovationPage) -> Node:
    """The innovation of a page."""
    record = page.record
    units = [named_unit(ways, unit) for unit in page.units]
    told = {
        "name": record.nama_inovasi,
        "alternateName": record.kepanjangan,
        "description": spoken(record, "ringkasan_singkat", ways.words) or record.ringkasan,
        "url": ways.page(page.card.url),
        "areaServed": region(ways.settings),
        "award": [_award(award) for award in record.penghargaan],
        "sameAs": record.perangkat_lunak.url if record.perangkat_lunak else None,
    }
    if record.bentuk_inovasi is Form.PELAYANAN_PUBLIK:
        return node("GovernmentService", **told, provider=units, audience=list(_audience(record)))
    began = day(record.waktu_penerapan)
    return node("Project", **told, parentOrganization=units, keywords=record.kata_kunci, foundingDate=began)


def _audience(record: Innovation) -> Iterator[Node]:
    return (node("Audience", audienceType=group) for group in record.kelompok_sasaran)


def _award(award: Award) -> str:
    year = award.tahun or (award.tanggal.year if award.tanggal else None)
    told = ", ".join(part for part in (award.nama, award.peringkat) if part)
    return f"{told}, {year}" if year and str(year) not in told else told
