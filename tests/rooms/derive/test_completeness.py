"""The ten parts of documentation, by examples counted by hand."""

from typing import Any

import pytest

from generator.derive.completeness import complete
from generator.model import Innovation
from generator.view import Part
from tests.factories import TODAY, a_showcase, an_innovation


def parts(record: Innovation) -> tuple[Part, ...]:
    """The ten parts of a record."""
    return complete(a_showcase(record), record, TODAY).parts


def done(**given: Any) -> set[str]:
    """The parts that are known beyond the name, which every record has."""
    return {part.key for part in parts(an_innovation(**given)) if part.done} - {"nama_inovasi"}


def test_there_are_ten_parts_and_a_bare_name_is_one() -> None:
    found = parts(an_innovation())

    assert 10 == len(found)
    assert ["nama_inovasi"] == [part.key for part in found if part.done]


@pytest.mark.parametrize(
    ("given", "part"),
    [
        ({"kepanjangan": "Surat Keterangan"}, "kepanjangan"),
        ({"unit_kerja": ["a"]}, "unit_kerja"),
        ({"latar_belakang": "Antre."}, "latar_belakang"),
        ({"rancang_bangun": {"permasalahan": "Antre."}}, "latar_belakang"),
        ({"rancang_bangun": {"cara_kerja": "Isi."}}, "rancang_bangun"),
        ({"implementasi": "Isi."}, "rancang_bangun"),
        ({"waktu_penerapan": "2019"}, "waktu_penerapan"),
        ({"waktu_uji_coba": "2019"}, "waktu_penerapan"),
        ({"waktu_inisiasi": "XXXX-12"}, "waktu_penerapan"),
        ({"indikator_hasil": [{"nama": "Antrean"}]}, "indikator_hasil"),
        ({"penerima_manfaat": {"jumlah": "5", "satuan": "orang"}}, "indikator_hasil"),
        ({"angka": [{"uraian": "Surat", "nilai": "5"}]}, "indikator_hasil"),
        ({"bukti": [{"id": "sk", "judul": "SK"}]}, "bukti"),
        ({"status_keberlanjutan": "berhenti"}, "status_keberlanjutan"),
        ({"inovator": [{"peran": "Lurah"}]}, "inovator"),
    ],
)
def test_a_part_is_known_when_any_field_tells_it(given: dict[str, Any], part: str) -> None:
    assert {part} == done(**given)


@pytest.mark.parametrize(
    "given",
    [
        {"tema": "gizi"},
        {"ringkasan": "Ringkas."},
        {"waktu_tercatat": "2022"},
        {"waktu_berhenti": "2022"},
        {"status_keberlanjutan": "tidak_terkonfirmasi"},
        {"rancang_bangun": {"dasar_hukum": "Perda."}},
        {"isian_kosong": {"bukti": {"belum_ada_data": "Sudah ditanyakan."}}},
        {"isian_kosong": {"tema": {"tidak_berlaku": "Umum."}}},
    ],
)
def test_what_tells_none_of_the_parts_adds_none(given: dict[str, Any]) -> None:
    assert set() == done(**given)


def test_a_part_that_does_not_apply_counts_as_known() -> None:
    given = {"kepanjangan": {"tidak_berlaku": "Bukan singkatan."}, "bukti": {"tidak_berlaku": "Belum dimulai."}}

    assert {"kepanjangan", "bukti"} == done(isian_kosong=given)


def test_a_record_with_five_parts_has_five() -> None:
    given = {"unit_kerja": ["a"], "waktu_inisiasi": "2019", "bukti": [{"id": "sk", "judul": "SK"}]}
    record = an_innovation(kepanjangan="Surat", **given)

    assert [1, 1, 1, 0, 0, 1, 0, 1, 0, 0] == [int(part.done) for part in parts(record)]
