"""The API as a program meets it: every file keeps to its schema, every address leads on, no field is lost."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any
from urllib.parse import urljoin

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource

from generator.answer import FILES
from generator.export.api import api_files
from generator.export.api.answers import PAGE
from generator.flat import restored
from generator.model.kind import FOLDERS
from tests.factories import a_showcase, a_unit, an_event, an_innovation
from tests.hostile.payloads import PAYLOADS
from tests.rooms.export.given import ADDRESS, held, history, holdings
from tests.rooms.export.holding import holding, showcase

Json = dict[str, Any]


@cache
def api(name: str) -> Mapping[str, Json]:
    """The answers about a showcase by path."""
    return parsed(api_files(holding(name)))


def parsed(files: Iterator[tuple[str, bytes]]) -> Mapping[str, Json]:
    """JSON by path."""
    return {path: json.loads(body) for path, body in files}


def answer(*records: Any, **more: Any) -> Mapping[str, Json]:
    """The answers about some records."""
    return parsed(api_files(holdings(*records, **more)))


LINKS = {"self", "describedby", "collection", "first", "prev", "next", "last", "address", "schema", "openapi"}
EACH = pytest.mark.parametrize("name", ["real", "demo", "full", "empty"])


@EACH
def test_every_file_keeps_to_the_schema_that_it_names(name: str) -> None:
    files = api(name)
    schemas = {path.rpartition("/")[2]: body for path, body in files.items() if "/schema/" in path}
    known = [(schema["$id"], Resource.from_contents(schema)) for schema in schemas.values()]
    registry: Registry[Any] = Registry().with_resources(known)
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    for path, body in files.items():
        if "/schema/" not in path and "openapi" not in path:
            schema = schemas[body["links"]["describedby"].rpartition("/")[2]]
            Draft202012Validator(schema, registry=registry).validate(body)


@pytest.mark.parametrize("name", ["real", "empty"])
def test_the_description_is_sound_and_names_what_is_there(name: str) -> None:
    described = api(name)["api/v1/openapi.json"]
    OpenAPIV31SpecValidator(described).validate()
    fixed = {path for path in described["paths"] if "{" not in path}

    assert set() == {f"api/v1{path}" for path in fixed} - set(api(name))


@EACH
def test_every_record_is_there_whole(name: str) -> None:
    given = holding(name).showcase
    for kind, made in FILES.items():
        for record in getattr(given, kind).values():
            body = api(name)[f"api/v1/{kind}/{record.id}.json"]
            assert record == restored(FOLDERS[kind], body["record"])
            assert body["links"]["describedby"].endswith(f"{made.name}.schema.json")


@EACH
def test_lists_count_and_name_every_record(name: str) -> None:
    index = {one["name"]: one for one in api(name)["api/v1/index.json"]["resources"]}
    for kind in FILES:
        listed = api(name)[f"api/v1/{kind}.json"]
        paths = [path for path in api(name) if path.startswith(f"api/v1/{kind}/")]
        files = {path.rpartition("/")[2].removesuffix(".json") for path in paths}
        former = {one for record in getattr(showcase(name), kind).values() for one in getattr(record, "alias", ())}
        assert files - former == {item["id"] for item in listed["items"]}
        assert listed["count"] == len(listed["items"]) == index[kind]["count"]


def test_counts_are_those_of_the_catalogue() -> None:
    site, counts = holding("demo").site, api("demo")["api/v1/counts.json"]
    told = {facet["key"]: [value["count"] for value in facet["values"]] for facet in counts["facets"]}

    assert {facet.key: [len(value.members) for value in facet.values] for facet in site.catalogue.facets} == told
    assert len(site.cards) == counts["totals"]["innovations"]


@pytest.mark.parametrize("name", ["demo", "full"])
def test_every_address_in_an_answer_leads_to_an_answer(name: str) -> None:
    files = api(name)
    answers = {path: body for path, body in files.items() if "/schema/" not in path and "openapi" not in path}
    led = [
        (path, _target(path, link)) for path, body in answers.items() for link in _addresses(body) if "{" not in link
    ]

    assert len(answers) < len(led)
    assert [] == [(path, to) for path, to in led if to.startswith("api/") and to not in files]


def _addresses(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in LINKS:
                yield from [inner] if isinstance(inner, str) else _addresses(inner)
            elif key not in ("record", "summary"):
                yield from _addresses(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _addresses(inner)


def _target(path: str, link: str) -> str:
    whole = urljoin(f"https://x.example/{path}", link)
    return whole.split("/", 3)[3]


def test_a_former_id_names_the_present_one() -> None:
    former = answer(an_innovation(alias=["rumput-liar"]))["api/v1/innovations/rumput-liar.json"]

    assert f"{ADDRESS}api/v1/innovations/suket-liar.json" == former["moved"]["self"]


def test_a_long_list_has_pages_that_lead_to_each_other() -> None:
    files = answer(*(a_unit(id=f"u{number:05}") for number in range(PAGE + 1)))
    first, second = files["api/v1/units.json"], files["api/v1/units-2.json"]

    assert (PAGE, 1) == (len(first["items"]), len(second["items"]))
    assert f"{ADDRESS}api/v1/units-2.json" == first["links"]["next"] == first["links"]["last"]
    assert f"{ADDRESS}api/v1/units.json" == second["links"]["prev"]
    assert "next" not in second["links"]


def test_days_are_those_of_the_history_and_else_of_the_record() -> None:
    told = history(
        ("2026-03-01", "innovations/suket-liar.yaml", "changed"),
        ("2026-02-01", "events/peluncuran.yaml", "added"),
    )
    files = answer(an_innovation(), an_event(), history=told)
    alone = answer(an_innovation(), an_event())

    assert "2026-03-01" == files["api/v1/innovations/suket-liar.json"]["generated"]
    assert "2026-03-01" == files["api/v1/index.json"]["generated"]
    assert "2026-02-01" == files["api/v1/events/peluncuran.json"]["generated"]
    assert "2019-11-14" == alone["api/v1/events/peluncuran.json"]["generated"]
    assert "generated" not in alone["api/v1/innovations/suket-liar.json"]


def test_changes_are_those_of_records_that_are_given_out_or_gone() -> None:
    told = history(
        ("2026-03-01", "innovations/suket-liar.yaml", "changed"),
        ("2026-02-03", "innovations/rekaan.yaml", "changed"),
        ("2026-02-02", "innovations/hilang.yaml", "removed"),
        ("2026-02-01", "site.yaml", "changed"),
    )
    files = answer(an_innovation(), an_innovation(id="rekaan", contoh="true"), history=told)["api/v1/changes.json"]

    assert ["suket-liar", "hilang"] == [one["id"] for one in files["items"]]
    assert [True, False] == ["self" in one for one in files["items"]]


def test_invented_records_and_drafts_are_in_no_answer_of_a_real_site() -> None:
    draft = an_event(id="zz-draf", status_rekaman="draf", inovasi=["suket-liar"])
    record = an_innovation(tahap_lab={"design": ["zz-draf"]})
    files = dict(api_files(holdings(record, draft, an_innovation(id="zz-rekaan", contoh="true"))))

    assert not [path for path in files if "zz-" in path]
    assert ["api/v1/innovations/suket-liar.json"] == [path for path, body in files.items() if b"zz-" in body]


def test_hostile_texts_are_values_and_nothing_else() -> None:
    texts = [text for text in PAYLOADS[:40] if text.strip()]
    records = [an_innovation(id=f"i{number}", ringkasan=text) for number, text in enumerate(texts)]
    files = [body for path, body in api_files(holdings(*records)) if path.startswith("api/v1/innovations/")]

    assert sorted(text.strip() for text in texts) == sorted(json.loads(body)["record"]["ringkasan"] for body in files)


def test_the_same_records_give_the_same_bytes_and_a_change_only_its_own() -> None:
    before, again = (dict(api_files(holdings(an_innovation(), an_event()))) for _ in range(2))
    after = dict(api_files(holdings(an_innovation(kepanjangan="Baru"), an_event())))

    assert before == again
    changed = {path.removeprefix("api/v1/") for path in before if before[path] != after[path]}
    assert {"innovations/suket-liar.json", "innovations.json"} == changed


def test_without_an_address_of_its_own_a_site_gives_ways() -> None:
    body = dict(api_files(held(a_showcase(an_innovation()))))["api/v1/innovations/suket-liar.json"]

    assert "../../../inovasi/suket-liar/" == json.loads(body)["links"]["alternate"]
