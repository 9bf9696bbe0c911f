"""The data catalogue, read as RDF and held against what DCAT-AP wants."""

from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from pyshacl import validate
from rdflib import DCTERMS, FOAF, RDF, Graph, Literal, Namespace, URIRef

from generator.export.dcat import DataCatalogue
from tests.factories import a_unit, an_event, an_innovation
from tests.rooms.export.given import ADDRESS, given, holdings

SHAPES = Graph().parse(Path(__file__).with_name("dcat-ap.ttl"))
DCAT = Namespace("http://www.w3.org/ns/dcat#")
SPDX = Namespace("http://spdx.org/rdf/terms#")
RECORDS = (
    an_innovation(nama_inovasi='</script> "a" \\ \U0001f600', waktu_penerapan="2019"),
    an_event(),
    a_unit(koordinat={"lintang": "-7.3", "bujur": "110.5"}),
)


def read(files: dict[str, bytes]) -> Graph:
    """The catalogue as a graph; ways in it begin at its own address."""
    return Graph().parse(files["data/dcat.jsonld"], format="json-ld", publicID=f"{ADDRESS}data/dcat.jsonld")


def faults(graph: Graph) -> str:
    """What the shapes find wrong."""
    conforms, _, told = validate(graph, shacl_graph=SHAPES)
    return "" if conforms else str(told)


@pytest.mark.parametrize("more", [{}, {"surel": "kantor@contoh.example", "resmi": "true"}, {"alamat": None}])
def test_catalogue_is_what_the_profile_wants(more: dict[str, Any]) -> None:
    graph = read(given(*RECORDS, **more))

    assert "" == faults(graph)
    assert 1 == len(list(graph.subjects(RDF.type, DCAT.Catalog)))


def test_shapes_find_what_is_missing() -> None:
    for missing in (DCTERMS.publisher, DCAT.accessURL, FOAF.name, DCAT.distribution, SPDX.checksumValue):
        graph = read(given(*RECORDS))
        graph.remove((None, missing, None))

        assert "" != faults(graph), missing


def test_every_file_of_data_is_described_with_its_size_sum_and_licence() -> None:
    files = given(*RECORDS)
    graph = read(files)

    made = {path for path in files if path.startswith("data/")} - {"data/dcat.jsonld", "data/SHA256SUMS"}

    assert made
    for path in made:
        own = graph.value(None, DCAT.downloadURL, URIRef(ADDRESS + path))
        assert own, path
        assert str(len(files[path])) == str(graph.value(own, DCAT.byteSize))
        value = graph.value(graph.value(own, SPDX.checksum), SPDX.checksumValue)
        assert sha256(files[path]).hexdigest() == str(value).lower()
        assert "https://creativecommons.org/licenses/by/4.0/" == str(graph.value(own, DCTERMS.license))
    described = {str(way).removeprefix(ADDRESS) for way in graph.objects(None, DCAT.downloadURL)}
    assert described <= files.keys()


def test_sets_are_told_apart_by_what_their_files_hold() -> None:
    graph = read(given(*RECORDS))

    calendar = graph.value(None, DCAT.downloadURL, URIRef(f"{ADDRESS}kalender/semua.ics"))
    events = graph.value(None, DCAT.distribution, calendar)

    assert Literal("kegiatan") == graph.value(events, DCTERMS.identifier)
    assert {"id", "en"} == {
        title.language for title in graph.objects(events, DCTERMS.title) if isinstance(title, Literal)
    }


def test_publisher_is_the_region_only_where_it_says_so() -> None:
    named = [str(next(read(files).objects(None, FOAF.name))) for files in (given(), given(resmi="true"))]

    assert ["Etalase Inovasi Contoh", "Kota Contoh"] == named


def test_api_is_a_service_where_it_is_made() -> None:
    catalogue = DataCatalogue(holdings(*RECORDS))
    paths = ("data/inovasi.csv", "data/inovasi-bukti.csv", "api/v1/index.json", "api/v1/openapi.json")
    list(catalogue.taking((path, b"a") for path in paths))
    graph = read(dict(catalogue.file()))

    service = graph.value(None, RDF.type, DCAT.DataService)

    assert "" == faults(graph)
    assert URIRef(f"{ADDRESS}api/v1/openapi.json") == graph.value(service, DCAT.endpointDescription)
    assert 2 == len(list(graph.objects(graph.value(service, DCAT.servesDataset), DCAT.distribution)))


def test_day_of_the_catalogue_is_that_of_the_last_change_and_never_of_the_build() -> None:
    assert {"2019-11-14"} == {str(day) for day in read(given(*RECORDS)).objects(None, DCTERMS.modified)}
    assert [] == list(read(given()).objects(None, DCTERMS.modified))
