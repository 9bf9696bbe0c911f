"""Rule: no record holds what belongs to one person: numbers of identity, mobile telephones, private mail."""

from typing import Any

import pytest

from generator.check.personal import check_personal
from generator.diagnostics import Diagnostic, Severity
from tests.factories import a_case, a_showcase, a_unit, an_event, an_innovation, spots

FILE = "innovations/suket-liar.yaml"
FOUND = {
    "NIK 3373010101800001": ("personal-number", "NIK"),
    "NIP 19650101 199003 1 001": ("personal-number", "NIP"),
    "NISN 0061234567": ("personal-number", "NISN"),
    "HP 0812-3456-7890": ("personal-phone", "phone"),
    "surel budi@gmail.com": ("personal-email", "mail"),
}


def found(*records: Any, **settings: Any) -> list[Diagnostic]:
    """What the rule says of the records."""
    return list(check_personal(a_case(a_showcase(*records, **settings))))


@pytest.mark.parametrize("text", FOUND)
def test_what_belongs_to_one_person_is_found_and_not_repeated(text: str) -> None:
    (finding,) = found(an_innovation(hasil=f"Hubungi petugas, {text}."))
    code, kind = FOUND[text]

    assert [(code, FILE, ("hasil",))] == spots([finding])
    assert (kind, Severity.ERROR, True) == (finding.facts["kind"], finding.severity, finding.private)
    assert 2 >= sum(letter.isalnum() for letter in finding.facts["found"])


@pytest.mark.parametrize(
    ("record", "place"),
    [
        (an_innovation(id="a", media=[{"berkas": "a.png", "alt": "HP 081234567890"}]), ("media", 0, "alt")),
        (an_innovation(id="a", isian_kosong={"tujuan": {"belum_ada_data": "HP 081234567890"}}), None),
        (an_event(id="a", pejabat=[{"nama": "Lurah", "jabatan": "HP 081234567890"}]), ("pejabat", 0, "jabatan")),
        (a_unit(id="a", alamat="Jalan A, HP 081234567890"), ("alamat",)),
        (an_innovation(id="a", kata_kunci=["081234567890"]), ("kata_kunci", 0)),
        (an_innovation(id="a", kontak={"tautan": "https://wa.me/6281234567890"}), ("kontak", "tautan")),
    ],
)
def test_every_text_of_every_record_is_read(record: Any, place: tuple[str | int, ...] | None) -> None:
    (finding,) = found(record)

    assert (place or ("isian_kosong", "tujuan", "belum_ada_data")) == finding.place.route


def test_a_text_is_told_once_for_each_kind() -> None:
    text = "HP 0812-3456-7890 atau 0813-3456-7890, NIP 196501011990031001, a@gmail.com, b@yahoo.com"

    expected = ["personal-phone", "personal-number", "personal-email"]
    assert expected == [each.code for each in found(an_innovation(hasil=text))]


OFFICE = {"telepon": "0812-3456-7890", "surel": "kelurahan.bugel@gmail.com"}


def test_an_office_may_state_that_a_number_and_a_mailbox_are_its_own() -> None:
    stated = {**OFFICE, "pernyataan_kantor": "Nomor layanan kelurahan, menurut lurah"}

    assert ["personal-phone", "personal-email"] == [each.code for each in found(an_innovation(kontak=OFFICE))]
    assert [] == found(an_innovation(kontak=stated))


def test_the_statement_frees_the_contact_alone() -> None:
    stated = {**OFFICE, "pernyataan_kantor": "Menurut lurah, 0813-3456-7890"}
    routes = [each.place.route for each in found(an_innovation(kontak=stated, hasil="HP 0812-3456-7890"))]

    assert [("kontak", "pernyataan_kantor"), ("hasil",)] == routes


def test_offices_numbers_and_addresses_of_links_pass() -> None:
    contact = {"telepon": "(0298) 326658", "surel": "bugel@salatiga.go.id", "tautan": "https://a.example/081234567890"}
    text = "Pada 14-11-2019 dibayar Rp1.234.567.890; lihat https://a.example/3373010101800001 (NPSN 20328409)."

    assert [] == found(an_innovation(kontak=contact, hasil=text), a_unit(npsn="20328409", kode_wilayah="33.73.01.1001"))


def test_a_fingerprint_is_no_number() -> None:
    proof = {"id": "sk", "judul": "SK", "sha256": "a" * 24 + "3373010101800001" + "b" * 24}

    assert [] == found(an_innovation(bukti=[proof]))


def test_who_runs_the_showcase_may_have_any_mailbox() -> None:
    assert [] == found(surel="etalase@gmail.com")
