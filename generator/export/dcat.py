"""The catalogue of what can be taken: DCAT 3 as DCAT-AP 3.0.1 wants it, in JSON-LD.

Every node that another one names has its type here too, so that a reader can check the file alone.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any

from generator.export.holdings import Holdings
from generator.follow import address, title
from generator.model.licence import licence_url
from generator.words import LANGUAGES, words_of

Node = dict[str, Any]
FILE = "data/dcat.jsonld"
_WHOLE = "etalase"
_OTHERS = {
    "umpan/inovasi.xml": "inovasi",
    "umpan/inovasi.json": "inovasi",
    "umpan/kegiatan.xml": "kegiatan",
    "umpan/kegiatan.json": "kegiatan",
    "umpan/perubahan.xml": _WHOLE,
    "umpan/perubahan.json": _WHOLE,
    "kalender/semua.ics": "kegiatan",
}
"""Files elsewhere that are another way to a set of data; below `data/` a file's name says which one."""
_PAGES = {"inovasi": "inovasi/", "kegiatan": "linimasa/", "unit": "unit/", "angkatan": "angkatan/"}
_PAGES |= {"rencana": "rencana/", "sumber": "sumber/", "wilayah": "wilayah/", _WHOLE: "data/"}
"""The sets of data by what their files' names begin with, and the page of each."""
_MEDIA = "https://www.iana.org/assignments/media-types/"
_MEDIA_TYPES = {
    "csv": "text/csv",
    "json": "application/json",
    "geojson": "application/geo+json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "sqlite": "application/vnd.sqlite3",
    "xml": "application/atom+xml",
    "ics": "text/calendar",
}
"""Of the IANA registry, which knows none for NDJSON."""
_EU = "http://publications.europa.eu/resource/authority/"
_FORMATS = {"csv": "CSV", "json": "JSON", "geojson": "GEOJSON", "xlsx": "XLSX", "xml": "ATOM"}
_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "geo": "http://www.opengis.net/ont/geosparql#",
}


@dataclass(frozen=True)
class _Taken:
    """A file that was given out."""

    path: str
    size: int
    sum: str

    @property
    def ending(self) -> str:
        return self.path.rpartition(".")[2]


class DataCatalogue:
    """Notes the files that pass, and describes them."""

    def __init__(self, holdings: Holdings) -> None:
        self.holdings = holdings
        self.settings = holdings.site.settings
        self.sets: dict[str, list[_Taken]] = {}
        self.service: dict[str, str] = {}

    def taking(self, files: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
        """The same files, noted as they pass."""
        for path, body in files:
            if name := _set_of(path):
                self.sets.setdefault(name, []).append(_Taken(path, len(body), sha256(body).hexdigest()))
            if path in ("api/v1/index.json", "api/v1/openapi.json"):
                self.service[path] = self.to(path)
            yield path, body

    def file(self) -> Iterator[tuple[str, bytes]]:
        """The catalogue's file, nothing where nothing has passed."""
        if self.sets:
            graph = {"@context": _CONTEXT, "@graph": [self.catalogue()]}
            yield FILE, json.dumps(graph, ensure_ascii=False, indent=1).encode() + b"\n"

    def to(self, path: str) -> str:
        """A file or page of the site, from the catalogue's own."""
        return address(self.settings, path) or f"../{path}"

    def catalogue(self) -> Node:
        return {
            "@id": self.to(f"{FILE}#katalog"),
            "@type": "dcat:Catalog",
            **self.said("catalogue"),
            **self.common(),
            "foaf:homepage": {"@id": self.to(""), "@type": "foaf:Document"},
            "dcat:dataset": [self.dataset(name) for name in _PAGES if name in self.sets],
            **self.offered(),
        }

    def dataset(self, name: str) -> Node:
        known = {language: words_of(language) for language in LANGUAGES}
        return {
            "@id": self.to(f"{FILE}#{name}"),
            "@type": "dcat:Dataset",
            "dct:identifier": name,
            **self.said(name),
            **self.common(),
            "dcat:theme": _concept("data-theme/GOVE", "Government and public sector"),
            "dcat:keyword": [
                *(_text(words("dcat.keyword"), language) for language, words in known.items()),
                _text(self.settings.wilayah, LANGUAGES[0]),
            ],
            "dcat:landingPage": {"@id": self.to(_PAGES[name]), "@type": "foaf:Document"},
            **self.contact(),
            "dcat:distribution": [self.distribution(one) for one in self.sets[name]],
        }

    def distribution(self, one: _Taken) -> Node:
        way = {"@id": self.to(one.path)}
        known: Node = {"dcat:accessURL": way, "dcat:downloadURL": way}
        if media := _MEDIA_TYPES.get(one.ending):
            known["dcat:mediaType"] = {"@id": _MEDIA + media, "@type": "dct:MediaType"}
        if code := _FORMATS.get(one.ending):
            known["dct:format"] = {"@id": f"{_EU}file-type/{code}", "@type": "dct:MediaTypeOrExtent"}
        return {
            "@id": self.to(f"{FILE}#{one.path}"),
            "@type": "dcat:Distribution",
            "dct:title": one.path.rpartition("/")[2],
            **known,
            **self.terms(),
            "dcat:byteSize": {"@type": "xsd:nonNegativeInteger", "@value": str(one.size)},
            "spdx:checksum": {
                "@type": "spdx:Checksum",
                "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256", "@type": "spdx:ChecksumAlgorithm"},
                "spdx:checksumValue": {"@type": "xsd:hexBinary", "@value": one.sum},
            },
        }

    def offered(self) -> Node:
        """The JSON API, where it was made."""
        if len(self.service) < 2:
            return {}
        made = {
            "@id": self.to(f"{FILE}#api"),
            "@type": "dcat:DataService",
            **self.said("api"),
            **self.terms(),
            "dcat:endpointURL": {"@id": self.service["api/v1/index.json"]},
            "dcat:endpointDescription": {"@id": self.service["api/v1/openapi.json"]},
            "dcat:servesDataset": [{"@id": self.to(f"{FILE}#{name}")} for name in _PAGES if name in self.sets],
        }
        return {"dcat:service": [made]}

    def common(self) -> Node:
        """What the catalogue and each of its sets say alike; a day only when one is known."""
        name = self.settings.wilayah if self.settings.resmi else title(self.settings)
        modified = {"dct:modified": {"@type": "xsd:date", "@value": self.day}} if self.day else {}
        return {
            "dct:publisher": {"@id": self.to(f"{FILE}#penerbit"), "@type": "foaf:Agent", "foaf:name": name},
            "dct:language": {"@id": f"{_EU}language/IND", "@type": "dct:LinguisticSystem"},
            "dct:spatial": self.spatial(),
            **self.terms(),
            **modified,
        }

    @cached_property
    def day(self) -> str | None:
        """The day of the last change of a record."""
        days = [entry.last for channel in self.holdings.following.channels for entry in channel.entries[:1]]
        return max(days).isoformat() if days else None

    def terms(self) -> Node:
        url = licence_url(self.settings.lisensi)
        return {"dct:license": {"@id": url, "@type": "dct:LicenseDocument"}} if url else {}

    def spatial(self) -> Node:
        """The region, with the box around its areas where they are known."""
        made: Node = {"@id": self.to(f"{FILE}#wilayah"), "@type": "dct:Location"}
        made["skos:prefLabel"] = _text(self.settings.wilayah, LANGUAGES[0])
        areas = self.holdings.showcase.areas
        points = [point for area in areas for rings in area.polygons for ring in rings for point in ring]
        if points:
            made["dcat:bbox"] = {"@type": "geo:wktLiteral", "@value": _box(points)}
        return made

    def contact(self) -> Node:
        if not self.settings.surel:
            return {}
        mail = {"@id": f"mailto:{self.settings.surel}"}
        name = title(self.settings)
        return {"dcat:contactPoint": {"@type": ["vcard:Kind", "vcard:Group"], "vcard:fn": name, "vcard:hasEmail": mail}}

    def said(self, name: str) -> Node:
        """Title and description in every language."""
        facts = {"site": title(self.settings), "region": self.settings.wilayah}
        made: Node = {"dct:title": [], "dct:description": []}
        for language in LANGUAGES:
            words = words_of(language)
            made["dct:title"].append(_text(words(f"dcat.{name}.title", **facts), language))
            made["dct:description"].append(_text(words(f"dcat.{name}.description", **facts), language))
        return made


def _set_of(path: str) -> str | None:
    """The set of data that a file holds; None for a file that is none."""
    folder, _, name = path.partition("/")
    if folder != "data" or "/" in name or "." not in name:
        return _OTHERS.get(path)
    begun = name.partition(".")[0].partition("-")[0]
    return begun if begun in _PAGES else _WHOLE


def _text(text: str, language: str) -> Node:
    return {"@language": language, "@value": text}


def _concept(code: str, name: str) -> Node:
    return {"@id": _EU + code, "@type": "skos:Concept", "skos:prefLabel": _text(name, "en")}


def _box(points: list[tuple[float, float]]) -> str:
    """The box around points as a polygon, longitude first (GeoSPARQL)."""
    (west, east), (south, north) = ((min(part), max(part)) for part in zip(*points, strict=True))
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return f"POLYGON(({', '.join(f'{x} {y}' for x, y in corners)}))"
