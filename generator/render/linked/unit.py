"""Units and areas."""

from generator.model import Unit
from generator.model.choice import UnitKind
from generator.render.linked.node import Node, Ways, node
from generator.view import District, UnitPage, Village

TYPES = {
    UnitKind.KELURAHAN: "GovernmentOrganization",
    UnitKind.SD: "ElementarySchool",
    UnitKind.SMP: "MiddleSchool",
    UnitKind.PUSKESMAS: "MedicalClinic",
    UnitKind.RUMAH_SAKIT: "Hospital",
    UnitKind.PERANGKAT_DAERAH: "GovernmentOrganization",
    UnitKind.LAINNYA: "Organization",
}


def named_unit(ways: Ways, unit: Unit) -> Node:
    """A unit as other things name it."""
    return node(TYPES[unit.jenis], name=unit.nama, url=ways.page(f"unit/{unit.id}/"))


def unit(ways: Ways, page: UnitPage) -> Node:
    """The unit of a page."""
    record = page.record
    number = node("PropertyValue", propertyID="NPSN", value=record.npsn) if record.npsn else None
    more = node("", alternateName=record.nama_lain, identifier=number, location=_location(ways, page))
    return {**named_unit(ways, record), **{name: value for name, value in more.items() if name != "@type"}}


def _location(ways: Ways, page: UnitPage) -> Node:
    """Where the unit is; its point only where the site's own map shows it too."""
    record, village = page.record, page.village
    sound = record.koordinat if village and record in village.points else None
    point = node("GeoCoordinates", latitude=sound.lintang, longitude=sound.bujur) if sound else None
    locality = ", ".join(name for name in (record.kelurahan, record.kecamatan) if name)
    above = {"addressRegion": ways.settings.wilayah, "addressCountry": "ID"}
    address = node("PostalAddress", streetAddress=record.alamat, addressLocality=locality, **above)
    return node("Place", address=address, geo=point)


def district(ways: Ways, page: District) -> Node:
    """A kecamatan."""
    within = node("AdministrativeArea", name=ways.settings.wilayah)
    return node("AdministrativeArea", name=page.name, url=ways.page(page.url), containedInPlace=within)


def village(ways: Ways, page: Village, within: District) -> Node:
    """A kelurahan."""
    above = district(ways, within)
    identifier, name = page.area.kode, page.area.nama
    return node("AdministrativeArea", name=name, identifier=identifier, url=ways.page(page.url), containedInPlace=above)
