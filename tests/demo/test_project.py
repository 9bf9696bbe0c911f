"""The project as a whole: the same bytes for the same arguments, as many records as asked, and no fault."""

from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import BaseModel

from generator.check.record import records, written
from generator.demo import project, write_demo
from generator.demo.region import MAIN
from generator.diagnostics import Severity
from generator.disk import read_content
from generator.model import Event, Innovation
from generator.model.date import PartialDate
from generator.pipeline import inspect
from tests.demo.reading import CONTENT, content_of, files_of, loaded, models_in

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 1, 1)
FINGERPRINT = Path(__file__).with_name("fingerprint.txt")
SIZES = (0, 1, 12, 140)
OWN = {"site_name", "site_url", "site_description", "custom_dir"}  # each project has its own


def test_the_same_arguments_make_the_same_bytes() -> None:
    assert files_of(40, 3) == dict(project(40, 3))


def test_the_records_are_the_same_on_every_machine(golden: bool) -> None:
    """The fingerprint was found once and kept: another machine, another Python and another day must find it too."""
    found = sha256()
    for name, body in sorted(content_of(12, 1).files.items()):
        found.update(name.encode() + b"\n" + body)
    if golden:
        FINGERPRINT.write_text(f"{found.hexdigest()}\n")

    assert FINGERPRINT.read_text().strip() == found.hexdigest()


def test_another_seed_makes_other_records() -> None:
    first, second = (content_of(40, seed).files for seed in (3, 4))

    assert first["areas.geojson"] != second["areas.geojson"]
    assert set(first) != set(second)


@pytest.mark.parametrize("size", SIZES)
def test_there_are_as_many_innovations_as_asked_for(size: int) -> None:
    assert size == len(loaded(size, 1).showcase.innovations)


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_wrong_by_our_own_rules(size: int, seed: int) -> None:
    found = inspect(content_of(size, seed), TODAY).diagnostics

    assert [] == [each for each in found if each.severity is not Severity.ADVICE]


def test_a_larger_region_is_sound_too() -> None:
    """More records than names: names come again in other villages."""
    found = inspect(content_of(700, 1), TODAY).diagnostics

    assert [] == [each for each in found if each.severity is not Severity.ADVICE]
    assert 700 == len(loaded(700, 1).showcase.innovations)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_field_of_innovations_and_events_is_used(seed: int) -> None:
    showcase = loaded(140, seed).showcase
    used: set[tuple[type[BaseModel], str]] = {
        (type(model), name)
        for kind in (showcase.innovations, showcase.events)
        for model in models_in(kind)
        for name in model.model_fields_set
    }

    kinds: set[type[BaseModel]] = {Innovation, Event, *(kind for kind, _ in used)}

    for kind in kinds:
        assert set() == {name for name in kind.model_fields if (kind, name) not in used}, kind


def test_every_record_says_that_it_is_an_example() -> None:
    told = [record for _, record in records(loaded(140, 1).showcase) if "contoh" in type(record).model_fields]

    assert len(told) > 300
    assert all(record.contoh for record in told)


def test_nothing_has_a_date_after_2025() -> None:
    dates = [
        part.value
        for page in written(loaded(140, 1).showcase)
        for part in page.parts
        if isinstance(part.value, PartialDate)
    ]

    assert len(dates) > 500
    assert all((value.year or 0) <= 2025 for value in dates)


def test_a_third_to_a_half_of_a_small_region_belongs_to_the_window() -> None:
    showcase = loaded(140, 1).showcase
    panes = [record.nomor_jendela for record in showcase.innovations.values() if record.nomor_jendela]

    assert 140 == showcase.cohorts["lab-contoh-2024"].jendela
    assert 140 // 3 <= len(panes) <= 140 // 2


def test_every_picture_that_a_record_names_is_there_and_no_other() -> None:
    names = {
        picture.berkas for _, record in records(loaded(140, 1).showcase) for picture in getattr(record, "media", ())
    }

    assert {f"{CONTENT}media/{name}" for name in names} == {name for name in files_of(140, 1) if "/media/" in name}


def test_the_fingerprint_of_an_evidence_is_that_of_its_file() -> None:
    files = files_of(140, 1)
    found = [
        (evidence.sha256, sha256(files[CONTENT + evidence.berkas]).hexdigest())
        for record in loaded(140, 1).showcase.innovations.values()
        for evidence in record.bukti
        if evidence.berkas
    ]

    assert found
    assert all(stated == real for stated, real in found)


def test_the_fullest_records_describe_their_design_in_300_words() -> None:
    designs = [record.rancang_bangun for record in loaded(140, 1).showcase.innovations.values() if record.indikator]
    words = [sum(len((part or "").split()) for part in design.model_dump().values()) for design in designs if design]

    assert min(words) >= 300


def test_written_to_disk_it_is_the_same_project(tmp_path: Path) -> None:
    write_demo(tmp_path / "demo", 12, 1)
    there = {
        path.relative_to(tmp_path / "demo").as_posix() for path in (tmp_path / "demo").rglob("*") if path.is_file()
    }

    assert set(files_of(12, 1)) == there
    assert content_of(12, 1) == read_content(tmp_path / "demo" / "content")


@pytest.mark.parametrize("name", ["mkdocs.yml", "mkdocs.en.yml"])
def test_the_configurations_differ_from_the_real_ones_in_nothing_but_words(name: str) -> None:
    """And in the theme's folder, the cohort and the addresses: the engine must treat both projects alike."""
    ours, theirs = files_of(200, 1)[name].decode(), (ROOT / name).read_text("utf-8")

    assert _masked(yaml.safe_load(theirs.replace("inagara-2019", MAIN))) == _masked(yaml.safe_load(ours))


def test_the_nav_names_the_size_of_the_window() -> None:
    assert "12 jendela" in files_of(1, 1)["mkdocs.yml"].decode()
    assert "140 jendela" in files_of(300, 1)["mkdocs.yml"].decode()


def test_the_reference_lists_have_the_codes_of_the_real_ones() -> None:
    for name, body in content_of(0, 1).files.items():
        if name.startswith("reference/"):
            real = (ROOT / CONTENT / name).read_text("utf-8")

            assert _codes(real) == _codes(body.decode())


def test_no_real_place_is_named() -> None:
    text = b"".join(body for name, body in files_of(140, 1).items() if name.startswith((CONTENT, "pages/"))).lower()

    showcase = loaded(140, 1).showcase

    assert b"salatiga" not in text
    assert all("Contoh" in unit.nama for unit in showcase.units.values())
    assert all("Contoh" in area.nama and "Contoh" in area.kecamatan for area in showcase.areas)


def _masked(value: Any, is_wording: bool = False) -> Any:
    """A configuration without what is each project's own; of the theme's words only the keys."""
    if isinstance(value, dict):
        return {key: _masked(part, is_wording or key == "words") for key, part in value.items() if key not in OWN}
    if isinstance(value, list):
        return [_masked(part, is_wording) for part in value]
    return None if is_wording else value


def _codes(text: str) -> list[str]:
    found = yaml.load(text, Loader=yaml.BaseLoader)
    return [row["kode"] for row in found.get("butir") or found["indikator"]]
