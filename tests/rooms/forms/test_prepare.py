"""A record in the order of a form: its own words, measured; nothing invented, nothing cut."""

import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from generator.forms import Filled, Prepared, Section, State, prepare
from generator.forms.definition import feed
from generator.forms.prepare import fill, label
from generator.forms.said import models_in
from generator.length import plain_words_in
from generator.model import IndicatorSet, Innovation
from generator.model.field import Record
from tests.factories import an_innovation
from tests.rooms.forms.voice import PLAIN, digits
from tests.rooms.records import group_of, record_of


def some(number: int) -> str:
    """So many words."""
    return " ".join(f"kata{at}" for at in range(number))


def filled(section: Section, **record: Any) -> Filled:
    """One section filled from one record."""
    return fill(section, an_innovation(**record), PLAIN)


def section(*fields: str, **limits: Any) -> Section:
    """A section fed by these fields."""
    return Section("Bagian", tuple(map(feed, fields)), **limits)


def texts(one: Filled) -> list[str]:
    """Its passages, the names of fields with a colon behind them."""
    return [f"{passage.text}:" if passage.label else passage.text for passage in one.passages]


def whole(one: Filled) -> str:
    """Everything that it hands in."""
    return "\n\n".join(passage.within + passage.beyond for passage in one.passages)


def form(key: str, indicators: IndicatorSet | None = None, **record: Any) -> Prepared:
    """One form filled from one record."""
    return next(one for one in prepare(an_innovation(**record), PLAIN, indicators) if one.form.key == key)


def states(prepared: Prepared) -> dict[str, str]:
    """How each section stands."""
    return {one.section.name: one.state.value for one in prepared.sections}


# ---- Limits ----


@pytest.mark.parametrize(
    ("number", "state", "over"), [(0, "missing", 0), (199, "ready", 0), (200, "ready", 0), (201, "over", 1)]
)
def test_a_longest_text_is_over_with_its_first_word_too_many(number: int, state: str, over: int) -> None:
    one = filled(section("ringkasan", most=200), **({"ringkasan": some(number)} if number else {}))

    assert (state, over, number) == (one.state.value, one.over, one.words)


@pytest.mark.parametrize(("number", "state"), [(299, "short"), (300, "ready"), (301, "ready")])
def test_a_shortest_text_is_ready_with_its_last_word(number: int, state: str) -> None:
    one = filled(section("rancang_bangun.cara_kerja", least=300), rancang_bangun={"cara_kerja": some(number)})

    assert (state, number) == (one.state.value, one.words)


def test_a_text_that_is_over_is_given_whole_with_the_place_of_the_limit() -> None:
    one = filled(section("tujuan", "hasil", most=5), tujuan="Satu dua.", hasil="tiga - empat lima enam tujuh")

    assert [("Tujuan", ""), ("Satu dua.", ""), ("Hasil", ""), ("tiga", " - empat lima enam tujuh")] == [
        (passage.within, passage.beyond) for passage in one.passages
    ]
    assert (9, 4, "tiga") == (one.words, one.over, one.last)
    assert "Tujuan\n\nSatu dua.\n\nHasil\n\ntiga - empat lima enam tujuh" == whole(one)


def test_what_stands_wholly_beyond_the_limit_is_marked_wholly() -> None:
    one = filled(section("hasil", most=2), hasil="satu dua\n\ntiga\n\nempat")

    assert [("satu dua", ""), ("", "tiga"), ("", "empat")] == [
        (passage.within, passage.beyond) for passage in one.passages
    ]


def test_the_names_of_fields_count_towards_a_longest_text() -> None:
    one = filled(section("tujuan", "hasil", most=9), tujuan="Satu dua.", hasil="tiga")

    assert (5, ["Tujuan:", "Satu dua.", "Hasil:", "tiga"]) == (one.words, texts(one))


def test_a_text_is_not_over_because_of_the_names_of_its_fields() -> None:
    one = filled(section("tujuan", "hasil", most=3), tujuan="Satu dua.", hasil="tiga")

    assert ("ready", 3, ["Satu dua.", "tiga"]) == (one.state.value, one.words, texts(one))


def test_the_names_of_fields_do_not_count_towards_a_shortest_text() -> None:
    one = filled(section("tujuan", "hasil", least=4), tujuan="Satu dua.", hasil="tiga")

    assert ("short", 3, ["Tujuan:", "Satu dua.", "Hasil:", "tiga"]) == (one.state.value, one.words, texts(one))


# ---- States and gaps ----


def test_the_first_filled_of_several_fields_is_taken() -> None:
    either = section("latar_belakang | rancang_bangun.permasalahan")

    assert ["Dari latar."] == texts(filled(either, latar_belakang="Dari latar.", rancang_bangun={"permasalahan": "x"}))
    assert ["Dari rancang."] == texts(filled(either, rancang_bangun={"permasalahan": "Dari rancang."}))
    assert ["latar_belakang"] == [str(gap.path) for gap in filled(either).gaps]


def test_a_section_with_a_gap_is_part_and_says_which() -> None:
    one = filled(section("tujuan", "hasil", "kendala?"), tujuan="Satu.")

    assert (State.PART, ["hasil"]) == (one.state, [str(gap.path) for gap in one.gaps])


def test_a_section_that_does_not_apply_says_why() -> None:
    reason = {"kendala": {"tidak_berlaku": "Tidak ada kendala."}}
    one = filled(section("kendala"), isian_kosong=reason)

    assert State.NOT_APPLICABLE is one.state
    assert ["Tidak ada kendala."] == [gap.why.tidak_berlaku for gap in one.gaps if gap.why]


def test_what_was_looked_for_is_missing_all_the_same() -> None:
    one = filled(section("kendala"), isian_kosong={"kendala": {"belum_ada_data": "Ditanyakan."}})

    assert (State.MISSING, [True]) == (one.state, [gap.applies for gap in one.gaps])


def test_a_gap_that_does_not_apply_leaves_the_rest_ready() -> None:
    one = filled(section("tujuan", "kendala"), tujuan="x", isian_kosong={"kendala": {"tidak_berlaku": "Tidak."}})

    assert State.READY is one.state


def test_a_section_without_fields_is_filled_in_by_hand() -> None:
    assert State.BY_HAND is filled(section()).state
    assert State.OPTIONAL is filled(section("kendala?")).state


def test_a_text_that_the_form_wants_proved_and_nothing_proves_is_said() -> None:
    proved = section("indikator_hasil", proof=True)
    measure = {"nama": "Lama", "sebelum": "3", "sesudah": "1"}

    assert filled(proved, indikator_hasil=[measure]).unproven
    assert not filled(proved, indikator_hasil=[{**measure, "bukti": ["a"]}], bukti=[{"id": "a", "judul": "A"}]).unproven
    assert not filled(proved).unproven


# ---- Values ----


def test_a_measure_is_its_name_and_its_values_under_their_names() -> None:
    measure = {"nama": "Lama layanan", "satuan": "hari", "sebelum": "3", "sesudah": "0.5", "kelompok": "proses"}
    one = filled(section("indikator_hasil"), indikator_hasil=[{**measure, "metode": "Catatan loket", "bukti": ["a"]}])

    assert ["Lama layanan\nSatuan: hari; Sebelum: 3; Sesudah: 0.5; Metode: Catatan loket"] == texts(one)


def test_a_person_is_named_only_with_consent() -> None:
    people = [
        {"nama": "Sari", "peran": "Lurah", "persetujuan_publikasi": "true"},
        {"nama": "Budi", "peran": "Guru"},
    ]

    assert ["Sari\nPeran: Lurah", "Guru"] == texts(filled(section("inovator"), inovator=people))


def test_a_year_has_no_mark_for_thousands() -> None:
    marked = replace(PLAIN, number=lambda value: f"{value:,}")
    given = an_innovation(penghargaan=[{"nama": "Lomba", "tahun": "2022"}])

    assert ["Lomba\nTahun: 2022"] == texts(fill(section("penghargaan"), given, marked))


def test_groups_are_told_part_by_part() -> None:
    both = {"umum": "Umum.", "masyarakat": "Warga."}

    assert ["Manfaat:", "Umum.", "Bagi masyarakat:", "Warga."] == texts(filled(section("manfaat"), manfaat=both))
    assert ["Umum."] == texts(filled(section("manfaat"), manfaat={"umum": "Umum."}))


def test_items_are_chosen_by_a_value() -> None:
    copied = [{"arah": "dari", "pihak": "Kota A"}, {"arah": "oleh", "pihak": "Desa B", "tahun": "2024"}]

    assert ["Desa B\nTahun: 2024"] == texts(filled(section("replikasi[arah=oleh]"), replikasi=copied))
    assert State.MISSING is filled(section("replikasi[arah=oleh]"), replikasi=copied[:1]).state


# ---- Each form, worked out by hand ----

RECORD: dict[str, Any] = {
    "nama_inovasi": "Sapu Lidi",
    "kepanjangan": "Sampah Pilah untuk Lingkungan Indah",
    "ringkasan": "Tiap kelas menimbang sampah.",
    "tahapan_inovasi": "penerapan",
    "unit_kerja": ["sd-bugel"],
    "waktu_penerapan": "2019-08",
    "latar_belakang": "Sampah **tercampur**.",
    "tujuan": "Sampah dipilah.",
    "kelompok_sasaran": ["murid", "guru"],
    "rancang_bangun": {"cara_kerja": "- timbang\n- catat"},
    "hasil": "Lebih bersih.",
    "sumber_daya": {"keuangan": "Dana sekolah."},
    "inovator": [{"peran": "Guru piket"}],
    "indikator_hasil": [
        {"nama": "Sampah campur", "kelompok": "hasil_langsung", "satuan": "kg", "sebelum": "46", "sesudah": "13"},
        {"nama": "Ember", "sebelum": "1", "sesudah": "3", "bukti": ["buku"]},
    ],
    "bukti": [{"id": "buku", "judul": "Buku timbang", "akses": "internal"}, {"id": "sk", "jenis": "SK", "judul": "SK"}],
    "indikator": {"versi": "iid-2023", "butir": [{"kode": "i18", "parameter": "1", "bukti": ["buku"]}]},
}
MEASURES = ["Sampah campur\nSatuan: kg; Sebelum: 46; Sesudah: 13", "Ember\nSebelum: 1; Sesudah: 3"]


def handed_in(key: str) -> dict[str, list[str]]:
    """The texts of a form by section, of those that have one."""
    return {one.section.name: texts(one) for one in form(key, **RECORD).sections if one.passages}


def test_the_profile_for_the_regional_index() -> None:
    """It answers 6 of the 13 sections it could; its design has 2 and 2 words of 300."""
    assert {
        "Nama inovasi": ["Sapu Lidi"],
        "Tahapan inovasi": ["penerapan"],
        "Waktu penerapan": ["2019-08"],
        "Rancang bangun": ["Permasalahan:", "Sampah tercampur.", "Cara kerja:", "- timbang\n- catat"],
        "Tujuan inovasi daerah": ["Sampah dipilah."],
        "Hasil inovasi": ["Hasil:", "Lebih bersih.", "Indikator hasil:", *MEASURES],
        "Anggaran": ["Dana sekolah."],
    } == handed_in("iid")
    prepared = form("iid", **RECORD)
    design = next(one for one in prepared.sections if one.section.least)
    assert (State.SHORT, 4) == (design.state, design.words)
    assert (6, 13) == (prepared.answered, prepared.asked)
    assert [("buku", ("i18",)), ("sk", ())] == [(one.evidence.id, one.uses) for one in prepared.attachments]


def test_the_proposal_for_the_competition() -> None:
    assert {
        "Judul": ["Nama inovasi:", "Sapu Lidi", "Kepanjangan:", "Sampah Pilah untuk Lingkungan Indah"],
        "Tanggal mulai": ["2019-08"],
        "Ringkasan": ["Tiap kelas menimbang sampah."],
        "Latar belakang dan tujuan": [
            *("Latar belakang:", "Sampah tercampur.", "Kelompok sasaran:", "murid; guru"),
            *("Tujuan:", "Sampah dipilah."),
        ],
        "Implementasi": ["- timbang\n- catat"],
        "Signifikansi": ["Hasil:", "Lebih bersih.", "Indikator hasil:", *MEASURES],
        "Sumber daya": ["Dana sekolah."],
    } == handed_in("kipp")
    prepared = form("kipp", **RECORD)
    found = states(prepared)
    assert ("by_hand", "missing", "part") == (found["Kelompok"], found["SDGs"], found["Sumber daya"])
    assert [("buku", ("Signifikansi",))] == [(one.evidence.id, one.uses) for one in prepared.attachments]


def test_the_idea_form() -> None:
    assert {
        "Judul inovasi": ["Sapu Lidi"],
        "Latar belakang": ["Sampah tercampur."],
        "Ide terpilih": ["- timbang\n- catat"],
        "Tujuan": ["Sampah dipilah."],
        "Target perubahan": ["Indikator hasil:", *MEASURES, "Hasil:", "Lebih bersih."],
        "Stakeholder": ["Guru piket"],
        "Sumber daya": ["Dana sekolah."],
        "Penerima manfaat": ["murid; guru"],
        "Deskripsi singkat": ["Tiap kelas menimbang sampah."],
    } == handed_in("inoland")
    assert () == form("inoland", **RECORD).attachments


def test_the_case_study() -> None:
    assert {
        "Title": ["Nama inovasi:", "Sapu Lidi", "Kepanjangan:", "Sampah Pilah untuk Lingkungan Indah"],
        "Year of launch": ["2019-08"],
        "Overview": ["Tiap kelas menimbang sampah."],
        "Problem": ["Sampah tercampur."],
        "Description": ["- timbang\n- catat"],
        "Objectives": ["Sampah dipilah."],
        "Partners": ["Guru piket"],
        "Results": ["Hasil:", "Lebih bersih.", "Indikator hasil:", *MEASURES],
    } == handed_in("opsi")
    assert [("buku", ("Results",)), ("sk", ())] == [
        (one.evidence.id, one.uses) for one in form("opsi", **RECORD).attachments
    ]


def test_the_impact_sheet() -> None:
    assert {
        "Nama inovasi": ["Sapu Lidi"],
        "Tujuan": ["Sampah dipilah."],
        "OPD pengelola": ["sd-bugel"],
        "Kelompok sasaran": ["murid; guru"],
        "Lama implementasi": ["2019-08"],
        "SK penetapan": ["SK"],
        "Biaya": ["Dana sekolah."],
        "Hasil langsung bagi kelompok sasaran": [MEASURES[0]],
        "Ukuran di luar empat kelompok": [MEASURES[1]],
    } == handed_in("lan")
    uses = {one.evidence.id: one.uses for one in form("lan", **RECORD).attachments}
    assert {"buku": ("Ukuran di luar empat kelompok",), "sk": ("SK penetapan",)} == uses


# ---- Nothing invented, nothing lost ----

_WORD = re.compile(r"\w+")


def spelled(value: Any) -> Counter[str]:
    """The words of a value, of all its fields to any depth."""
    if isinstance(value, Record):
        return sum((spelled(part) for part in vars(value).values()), Counter())
    if isinstance(value, dict):
        return sum((spelled(part) for part in [*value, *value.values()]), Counter())
    if isinstance(value, list):
        return sum(map(spelled, value), Counter())
    return Counter(_WORD.findall(digits(value) if isinstance(value, float) else str(value)))


def titles() -> set[str]:
    """The words of all names of fields."""
    models: list[type[Record]] = [Innovation]
    for model in models:
        inner = (part for info in model.model_fields.values() for part in models_in(info.annotation))
        models += [part for part in inner if part not in models]
    return {word for model in models for info in model.model_fields.values() for word in _WORD.findall(str(info.title))}


TITLES = titles()


def unmarked(value: Any) -> Any:
    """A value as it stands in a file, without the marks with which Markdown makes other words of words."""
    if isinstance(value, dict):
        return {key: unmarked(part) for key, part in value.items()}
    if isinstance(value, list):
        return [unmarked(part) for part in value]
    return value if re.fullmatch(r"[a-z_]+", str(value)) else re.sub(r"[&*_`\\<\[]", "x", str(value))


@settings(deadline=None, max_examples=60)
@given(group_of(Innovation).map(unmarked))
def test_a_prepared_text_has_no_word_that_the_record_has_not_but_names_of_fields(fields: dict[str, Any]) -> None:
    record = Innovation.model_validate(fields)
    own = spelled(record)
    for one in (one for prepared in prepare(record, PLAIN) for one in prepared.sections):
        said = sum((Counter(_WORD.findall(passage.text)) for passage in one.passages if not passage.label), Counter())

        assert {} == {word: times for word, times in (said - own).items() if word not in TITLES}, one.section.name


@settings(deadline=None, max_examples=40)
@given(record_of(Innovation))
def test_the_same_record_gives_the_same_texts_within_the_limits_or_says_so(record: Innovation) -> None:
    found = prepare(record, PLAIN)

    assert found == prepare(record, PLAIN)
    for one in (one for prepared in found for one in prepared.sections if one.section.most):
        said = sum(plain_words_in(passage.text) for passage in one.passages)
        assert (said > (one.section.most or 0)) == (one.state is State.OVER)
        if one.over:
            assert one.section.most == sum(plain_words_in(passage.within) for passage in one.passages)
            assert said == one.words


@pytest.mark.parametrize("prepared", prepare(an_innovation(), PLAIN), ids=lambda prepared: prepared.form.key)
def test_a_record_with_a_name_only_is_told_everything_that_is_missing(prepared: Prepared) -> None:
    named = {gap.path for one in prepared.sections for gap in one.gaps}
    wanted = {each.paths[0] for one in prepared.form.sections for each in one.feeds if each.needed}

    assert wanted - named == {feed("nama_inovasi").paths[0]}
    assert all(label(path) for path in named)
