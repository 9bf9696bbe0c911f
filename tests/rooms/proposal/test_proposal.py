"""Answers become a record, and an issue's text becomes answers."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content import Content
from generator.fix import fixed
from generator.load import load
from generator.model import Innovation
from generator.model.kind import FOLDERS
from generator.proposal import NotUnderstood, free_id, judged, proposed, recorded, remaining, steps, told_about
from generator.proposal.form import labels
from generator.words import words_of
from generator.yamltext import read
from tests.factories import SITE, TODAY
from tests.thorough import times

WORDS = words_of("id")
UNIT = "id: sd-contoh\nnama: SD Contoh\njenis: sd\nsumber:\n  - judul: Daftar\n    mendukung: [nama]\n"
CONTENT = Content({"site.yaml": SITE.encode(), "units/sd-contoh.yaml": UNIT.encode()})
SHOWCASE = load(CONTENT).showcase
ANSWERS = {
    "nama_inovasi": "Sapu Lidi",
    "unit_kerja.0": "sd CONTOH",
    "waktu_penerapan": "14 Agustus 2019",
    "indikator_hasil.0.nama": "Sampah campur",
    "indikator_hasil.0.sebelum": "46,5",
    "status_keberlanjutan": "Berlanjut lancar",
    "tanggal_pemutakhiran": "2026",
    "sumber.0.judul": "Surat: kepala sekolah",
}
RECORD = """id: sapu-lidi
nama_inovasi: Sapu Lidi
unit_kerja:
  - sd-contoh
waktu_penerapan: 2019-08-14
indikator_hasil:
  - nama: Sampah campur
    sebelum: 46.5
status_keberlanjutan: berlanjut_lancar
tanggal_pemutakhiran: 2026
sumber:
  - judul: "Surat: kepala sekolah"
    mendukung:
      - nama_inovasi
      - unit_kerja
      - waktu_penerapan
      - indikator_hasil
      - status_keberlanjutan
      - tanggal_pemutakhiran
"""
NAMES = st.text(alphabet=st.sampled_from("ab:#-`\n\"'{}[]&*!|>%@ é\t"), min_size=1, max_size=30)


def an_issue(answers: dict[str, str], folder: str = "innovations") -> str:
    """An issue's text as the forge makes it of the form."""
    fields = labels(steps(folder, WORDS)).items()
    return "\r\n".join(f"### {label}\r\n\r\n{answers.get(each.path, '_No response_')}\r\n" for label, each in fields)


def test_an_issue_becomes_a_record_that_check_accepts() -> None:
    made = proposed("innovations", an_issue(ANSWERS), SHOWCASE, WORDS)

    assert ("innovations/sapu-lidi.yaml", RECORD) == (made.file, made.text)
    assert () == judged(CONTENT, made.file, made.text, TODAY).diagnostics


def test_an_event_of_an_issue_is_named_after_its_day() -> None:
    answers = {"nama_kegiatan": "Pameran", "tanggal_mulai": "2019-11-14", "penyelenggara": "Kota; Provinsi"}
    made = proposed("events", an_issue(answers | {"sumber.0.judul": "Berita"}, "events"), SHOWCASE, WORDS)

    assert "events/2019-11-14-pameran.yaml" == made.file
    assert ["Kota", "Provinsi"] == read("", made.text).values["penyelenggara"]


def test_a_unit_that_is_not_known_stays_as_it_was_printed() -> None:
    made = proposed("innovations", an_issue({**ANSWERS, "unit_kerja.0": "SD Lain"}), SHOWCASE, WORDS)

    assert "unit_tercetak: SD Lain\n" in made.text
    assert "unit_kerja" not in made.text


def test_a_heading_that_is_not_ours_is_part_of_the_answer() -> None:
    story = "Sulit.\n### Apa nama inovasinya?\nJahat\n### Judul lain\nbiasa"
    made = proposed("innovations", an_issue({**ANSWERS, "latar_belakang": story}), SHOWCASE, WORDS)

    assert story == read("", made.text).values["latar_belakang"]
    assert "nama_inovasi: Sapu Lidi\n" in made.text


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("", "no_name"),
        ("Halo, ini saja.", "no_name"),
        ("### Apa nama inovasinya?\n\n_No response_", "no_name"),
        ("x" * 60_001, "too_long"),
        ("\x00\x1b[31m### \u202e", "no_name"),
    ],
)
def test_a_text_that_is_not_our_form_is_refused_by_name(body: str, reason: str) -> None:
    with pytest.raises(NotUnderstood) as fault:
        proposed("innovations", body, SHOWCASE, WORDS)

    assert reason == fault.value.reason
    assert WORDS.has(f"propose.{reason}")


@settings(deadline=None, max_examples=times(60))
@given(NAMES, NAMES)
def test_any_answer_is_read_back_as_it_was_given(name: str, story: str) -> None:
    text = recorded("innovations", {"id": "x", "nama_inovasi": name, "latar_belakang": story})
    values = read("", text).values

    assert {"id", "nama_inovasi", "latar_belakang"} >= values.keys()
    assert story.strip() == values.get("latar_belakang", "")


@settings(deadline=None, max_examples=times(60))
@given(st.text(max_size=60), NAMES)
def test_any_issue_gives_a_record_in_its_own_place_or_a_reason(body: str, name: str) -> None:
    for text in (body, an_issue({**ANSWERS, "nama_inovasi": name})):
        try:
            made = proposed("innovations", text, SHOWCASE, WORDS)
        except NotUnderstood:
            continue
        assert re.fullmatch(r"innovations/[a-z0-9]+(-[a-z0-9]+)*\.yaml", made.file)
        judged(CONTENT, made.file, made.text, TODAY)


def test_an_id_is_nobody_elses() -> None:
    assert "sapu-lidi-2" == free_id("innovations", {"nama_inovasi": "Sapu  LIDI!"}, ["sapu-lidi"])
    assert "rekaman" == free_id("innovations", {"nama_inovasi": "!!!"}, [])


def test_what_was_not_answered_is_a_comment_that_is_ready_to_be_filled() -> None:
    rest = remaining(steps("innovations", WORDS), ANSWERS, WORDS)
    text = RECORD + rest
    filled = text.replace("# latar_belakang:", "latar_belakang: Sulit.")

    assert "# rancang_bangun:\n#   cara_kerja:\n" in rest
    assert text == fixed(text, Innovation)
    assert read("", RECORD).values | {"latar_belakang": "Sulit."} == read("", filled).values


def test_a_wrong_answer_is_told_of_with_its_own_field_only() -> None:
    text = recorded("innovations", {"id": "x", "nama_inovasi": "Sapu Lidi", "waktu_penerapan": "32/13/2019"})
    found = judged(CONTENT, "innovations/x.yaml", text, TODAY)

    assert ["not-a-date"] == [each.code for each in told_about(found, ["waktu_penerapan"])]
    assert [] == told_about(found, ["nama_inovasi"])


@pytest.mark.parametrize("folder", ["innovations", "events"])
def test_every_question_fills_a_field_of_the_model(folder: str) -> None:
    paths = [field.path for step in steps(folder, WORDS) for field in step.fields]

    assert len(paths) == len(set(paths))
    assert {path.partition(".")[0] for path in paths} <= FOLDERS[folder].model_fields.keys()
