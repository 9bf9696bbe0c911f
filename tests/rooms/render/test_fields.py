"""The glossary knows every field of every record, and every value that a field with choices may hold."""

from enum import StrEnum

import pytest
from pydantic import BaseModel

from generator.model import choice
from generator.model.choice import CHOICES, choice_key
from generator.model.kind import FOLDERS
from generator.render.fields import KINDS, choice_lines, kind_fields
from generator.words import LANGUAGES
from tests.factories import a_showcase
from tests.rooms.render.reading import pages, tree


def test_every_kind_of_record_is_there() -> None:
    assert set(FOLDERS.values()) <= set(KINDS.values())


def test_every_closed_list_is_there() -> None:
    own = {each for each in vars(choice).values() if isinstance(each, type) and issubclass(each, StrEnum)} - {StrEnum}

    assert own == set(CHOICES.values())


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_the_kind_is_there_in_the_order_of_its_form(kind: str) -> None:
    model: type[BaseModel] = KINDS[kind]

    assert list(model.model_fields) == [line.key for line in kind_fields(kind) if "." not in line.key]


def test_fields_of_a_group_stand_behind_it_with_their_whole_way() -> None:
    keys = [line.key for line in kind_fields("innovations")]
    at = keys.index("perjanjian_kinerja_inovasi")

    assert "perjanjian_kinerja_inovasi.nomor" == keys[at + 1]
    assert "perjanjian_kinerja_inovasi.target.nilai" in keys
    assert "isian_kosong.tidak_berlaku" in keys


def test_the_parts_of_a_group_are_told_once_and_led_to_elsewhere() -> None:
    lines = [line for kind in KINDS for line in kind_fields(kind)]
    anchors = {line.anchor for line in lines}

    assert {"events.sumber", "cohorts.sumber"} <= {line.anchor for line in lines if line.same == "innovations.sumber"}
    assert set() == {line.same for line in lines if line.same} - anchors


def test_a_field_with_choices_says_which() -> None:
    found = {line.key: line.choices for line in kind_fields("innovations")}

    assert ("survival", "stage", "access", None) == tuple(
        found[key] for key in ("status_keberlanjutan", "tahap_lab", "bukti.akses", "tujuan")
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_shows_them_all_by_anchor(language: str) -> None:
    page = pages(tree(a_showcase()))[f"{language}/glosarium/"]
    fields = [line.anchor for kind in KINDS for line in kind_fields(kind)]
    values = [f"pilihan-{name}.{line.code}" for name in CHOICES for line in choice_lines(name)]

    assert 150 < len(fields)
    assert set() == {*fields, *values} - set(page.ids)
    assert len(fields) == len(set(fields))


def test_a_value_leads_to_its_word() -> None:
    assert "choice.monitoring_kind.skm" == choice_key(choice.MonitoringKind.SKM)
