"""Rule: people are named with their consent, and pupils never."""

from typing import Any

import pytest

from generator.check.people import check_people
from generator.diagnostics import Diagnostic, Severity
from tests.factories import a_case, a_showcase, an_event, an_innovation, codes, spots

NAME = ("inovator", 0, "nama")


def found(*records: Any) -> list[Diagnostic]:
    """What the rule says of the records."""
    return list(check_people(a_case(a_showcase(*records))))


def by(role: str, **more: str) -> Any:
    """An innovation by someone in this role."""
    return an_innovation(inovator=[{"peran": role, **more}])


def test_a_name_with_consent_and_a_role_alone_pass() -> None:
    assert [] == found(by("guru"))
    assert [] == found(by("siswa kelas VIII"))
    assert [] == found(by("guru", nama="Sari Dewi", persetujuan_publikasi="true"))


@pytest.mark.parametrize("consent", [{}, {"persetujuan_publikasi": "false"}])
def test_a_name_without_consent_is_found_and_not_repeated(consent: dict[str, str]) -> None:
    (finding,) = found(by("guru", nama="Sari Dewi", **consent))

    assert [("name-without-consent", "innovations/suket-liar.yaml", NAME)] == spots([finding])
    assert (Severity.ERROR, True, "guru") == (finding.severity, finding.private, finding.facts["role"])
    assert "Sari" not in finding.facts["found"]


@pytest.mark.parametrize(
    "role",
    [
        "siswa", "Siswi kelas IX", "Murid", "pelajar SMP", "Peserta Didik", "anak", "Perwakilan siswa",
        "Ketua OSIS (siswa)", "siswa yang didampingi guru",
    ],
)  # fmt: skip
@pytest.mark.parametrize("consent", [{}, {"persetujuan_publikasi": "true"}])
def test_a_pupil_is_never_named_not_even_with_consent(role: str, consent: dict[str, str]) -> None:
    (finding,) = found(by(role, nama="Sari Dewi", **consent))

    assert [("pupil-name", "innovations/suket-liar.yaml", NAME)] == spots([finding])
    assert finding.private


@pytest.mark.parametrize(
    "role",
    [
        "mahasiswa",
        "dokter anak",
        "Kepala Bidang Perlindungan Anak",
        "guru dan pembina siswa",
        "Wali murid",
        "Kesiswaan",
    ],
)
def test_a_grown_up_who_works_with_children_is_no_pupil(role: str) -> None:
    assert [] == found(by(role, nama="Sari Dewi", persetujuan_publikasi="true"))


@pytest.mark.parametrize(
    "text",
    [
        "Seorang siswa bernama Budi Santoso memulai.",
        "Siswi kelas V SD A bernama Ani.",
        "piagam untuk murid atas nama Budi",
        "anak a.n. Budi S.",
        "Ananda Budi menulis puisi.",
        "peserta didik bernama Ani Wijaya",
        "MURID ATAS NAMA Budi",
    ],
)
def test_a_child_that_a_text_names_is_found_and_not_repeated(text: str) -> None:
    (finding,) = found(an_innovation(hasil=text))

    assert [("pupil-named-in-text", "innovations/suket-liar.yaml", ("hasil",))] == spots([finding])
    assert (Severity.WARNING, True) == (finding.severity, finding.private)
    assert not any(name in finding.facts["found"] for name in ("Budi", "Ani"))


@pytest.mark.parametrize(
    "text",
    [
        "Seorang siswa memulai. Kegiatan ini bernama Pojok Baca.",
        "Siswa kelas V menamai kebunnya.",
        "Guru bernama Sari membantu.",
        "atas nama siswa",
        "anak-anak senang",
        "surat a.n. Kepala Dinas",
        "ananda sekalian",
    ],
)
def test_a_text_that_names_no_child_passes(text: str) -> None:
    assert [] == found(an_innovation(hasil=text))


def test_what_pictures_show_is_read_too() -> None:
    picture = {"berkas": "a.png", "alt": "Siswa bernama Budi di panggung"}

    expected = ["pupil-named-in-text"]
    assert expected == codes(found(an_event(media=[picture])))
