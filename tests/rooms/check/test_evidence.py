"""Rule: what proves something is described in the record, once."""

from typing import Any

import pytest

from generator.check.evidence import check_evidence
from generator.diagnostics import Diagnostic, Place
from tests.factories import a_case, a_showcase, an_event, an_innovation, spots

FILE = "innovations/suket-liar.yaml"
PROVEN = {"bukti": [{"id": "sk", "judul": "SK"}, {"id": "laporan", "judul": "Laporan"}]}
USES = {
    ("indikator_hasil", 0, "bukti", 0): {"indikator_hasil": [{"nama": "Waktu", "bukti": ["sk"]}]},
    ("penerima_manfaat", "bukti", 0): {"penerima_manfaat": {"jumlah": "3", "satuan": "orang", "bukti": ["sk"]}},
    ("indikator", "butir", 0, "bukti", 0): {"indikator": {"versi": "iid", "butir": [{"kode": "i01", "bukti": ["sk"]}]}},
    ("perjanjian_kinerja_inovasi", "bukti", 0): {"perjanjian_kinerja_inovasi": {"tanggal": "2019", "bukti": ["sk"]}},
    ("perjanjian_kinerja_inovasi", "capaian", 0, "bukti", 0): {
        "perjanjian_kinerja_inovasi": {"tanggal": "2019", "capaian": [{"uraian": "Surat", "bukti": ["sk"]}]}
    },
    ("replikasi", 0, "bukti", 0): {"replikasi": [{"arah": "dari", "pihak": "Kota lain", "bukti": ["sk"]}]},
    ("monev", 0, "bukti", 0): {"monev": [{"tanggal": "2019", "jenis": "skm", "bukti": ["sk"]}]},
}


def found(*records: Any) -> list[Diagnostic]:
    """What the rule says of the records."""
    return list(check_evidence(a_case(a_showcase(*records))))


@pytest.mark.parametrize(("route", "fields"), USES.items(), ids=lambda value: "")
def test_a_mark_leads_to_evidence_of_its_record(route: tuple[str | int, ...], fields: dict[str, Any]) -> None:
    assert [] == found(an_innovation(**fields, **PROVEN))
    assert [("unknown-evidence", FILE, route)] == spots(found(an_innovation(**fields)))


def test_a_nearly_right_mark_is_guessed() -> None:
    (finding,) = found(an_innovation(indikator_hasil=[{"nama": "Waktu", "bukti": ["lapora"]}], **PROVEN))

    assert {"found": "lapora", "nearest": "laporan", "choices": "laporan, sk"} == dict(finding.facts)


def test_two_pieces_with_one_mark_point_at_each_other() -> None:
    twins = [{"id": "sk", "judul": "Satu"}, {"id": "sk", "judul": "Dua"}]
    in_innovation, in_event = found(an_innovation(bukti=twins), an_event(dokumen=twins))

    assert [("repeated-evidence", FILE, ("bukti", 1, "id"))] == spots([in_innovation])
    assert (Place(FILE, ("bukti", 0, "id")),) == in_innovation.related
    assert [("repeated-evidence", "events/peluncuran.yaml", ("dokumen", 1, "id"))] == spots([in_event])
