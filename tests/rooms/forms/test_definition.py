"""The definitions of the forms: what they name is there, and their limits are those that `check` holds to."""

from collections.abc import Iterator

import pytest

from generator.check import words as check_words
from generator.forms import Form, Section, forms
from generator.forms.definition import Feed, Path, feed
from generator.forms.said import models_in, value_at
from generator.model import Innovation
from tests.factories import an_innovation

each_form = pytest.mark.parametrize("form", forms(), ids=lambda form: form.key)


def paths(section: Section) -> Iterator[Path]:
    """Every path of a section."""
    return (path for each in section.feeds for path in each.paths)


def of(key: str) -> Form:
    """One form."""
    return next(form for form in forms() if form.key == key)


def test_a_feed_is_read_as_it_is_written() -> None:
    many = Path("replikasi", key="arah", values=("oleh",))
    rest = Path("indikator_hasil", key="kelompok", values=("masukan", "hasil_langsung"), but=True)

    assert Feed((Path("hasil"),), needed=True) == feed("hasil")
    assert Feed((Path("kebaruan"), Path("rancang_bangun", "cara_kerja")), True) == feed(
        "kebaruan | rancang_bangun.cara_kerja"
    )
    assert Feed((many,), needed=False) == feed("replikasi[arah=oleh]?")
    assert Feed((rest,), needed=True) == feed("indikator_hasil[kelompok!=masukan,Hasil langsung]")


def test_a_feed_that_says_something_else_is_refused() -> None:
    with pytest.raises(ValueError, match="hasil!"):
        feed("hasil!")


@each_form
def test_every_field_that_feeds_a_form_is_a_field_of_the_record(form: Form) -> None:
    for path in (path for section in form.sections for path in paths(section)):
        field = Innovation.model_fields[path.name]
        inner = path.part or path.key
        assert not inner or any(inner in model.model_fields for model in models_in(field.annotation)), path
        assert value_at(an_innovation(nama_inovasi="Nama", id="nama"), path) in (None, [], "Nama")


@each_form
def test_a_section_has_a_name_of_its_own_and_at_most_one_limit(form: Form) -> None:
    names = [section.name for section in form.sections]

    assert len(set(names)) == len(names)
    assert all(section.most is None or section.least is None for section in form.sections)


@each_form
def test_a_form_says_whose_it_is_and_where_we_know_it_from(form: Form) -> None:
    assert all((form.name, form.owner, form.source, form.source_en))
    assert form.address.startswith("https://")
    assert form.known in ("read", "secondary", "general")
    assert form.attachments in ("indicators", "sections", "all", "none")
    assert (form.known == "general") == any(section.general for section in form.sections)


@each_form
def test_a_guide_is_there_in_both_languages_or_in_none(form: Form) -> None:
    assert all(bool(section.asks) == bool(section.asks_en) for section in form.sections)


def test_the_limits_of_the_proposal_are_those_that_check_holds_to() -> None:
    limits = {path.name: section.most for section in of("kipp").sections if section.most for path in paths(section)}

    assert {name: limits[name] for name in check_words._LIMITS} == check_words._LIMITS


def test_the_least_length_of_a_design_is_the_one_that_check_advises() -> None:
    (design,) = (section for section in of("iid").sections if section.least)

    assert check_words._ENOUGH == design.least
    assert check_words._DESIGN == next(paths(design)).name


def test_the_word_caps_of_the_proposal_are_the_official_ones() -> None:
    assert {
        "Ringkasan": 200,
        "Latar belakang dan tujuan": 300,
        "Kebaruan atau nilai tambah": 200,
        "Implementasi": 200,
        "Signifikansi": 600,
        "Adaptabilitas: replikasi yang sudah terjadi": 100,
        "Adaptabilitas: potensi replikasi": 200,
        "Sumber daya": 200,
        "Strategi keberlanjutan": 500,
    } == {section.name: section.most for section in of("kipp").sections if section.most}
