"""Records documented more and less completely, and the indicator set that they answer."""

from typing import Any

from generator.derive.completeness import complete
from generator.model import IndicatorSet, Innovation
from generator.model.innovation import Design
from generator.view import Completeness
from tests.factories import TODAY, a_showcase, an_innovation

WEIGHTS = dict(
    zip((f"i{n:02}" for n in range(1, 21)), (3, 2, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 2, 3, 2, 3, 2, 4), strict=True)
)
"""Of iid-2023 (shared by the local apps that copy the form); 37 in all."""
PROOF = {"id": "sk", "judul": "SK", "jenis": "SK", "tanggal": "2019", "penerbit": "Kelurahan", "akses": "internal"}
WORDS = " ".join(["kata"] * 50)
DESIGN = dict.fromkeys(Design.model_fields, WORDS)
"""Six parts of 50 words: 300."""
BASIC: dict[str, Any] = {
    "unit_kerja": ["kelurahan-bugel"],
    "ringkasan_singkat": "Surat cepat.",
    "ringkasan": "Surat selesai sehari.",
    "inisiator": "asn",
    "tahapan_inovasi": "penerapan",
    "jenis_inovasi": "digital",
    "bentuk_inovasi": "pelayanan_publik",
    "urusan_utama": "administrasi",
    "waktu_penerapan": "2019-08",
    "latar_belakang": "Antre.",
    "tujuan": "Tidak antre.",
    "status_keberlanjutan": "berlanjut_lancar",
    "tanggal_pemutakhiran": "2025-06",
    "sumber": [{"kode": "a", "judul": "Berita"}],
}
"""With the name that every record has, all that level D1 needs: 13 of 28 points, twelve here and one for the name."""
WHOLE: dict[str, Any] = {
    **BASIC,
    "kepanjangan": "Surat Keterangan",
    "rancang_bangun": DESIGN,
    "manfaat": {"umum": "Hemat waktu."},
    "hasil": "Tidak antre lagi.",
    "kebaruan": "Daring.",
    "sumber_daya": {"manusia": "Dua orang."},
    "keberlanjutan": {"sosial": "Warga."},
    "pelajaran": "Mulai kecil.",
    "indikator_hasil": [{"nama": "Antre", "sebelum": "60", "sesudah": "5"}],
    "penerima_manfaat": {"jumlah": "90", "satuan": "orang"},
    "kontak": {"telepon": "(0298) 123456"},
    "media": [{"berkas": "a.png", "alt": "Loket"}],
    "verifikasi": {"tingkat": "lan"},
    "bukti": [PROOF],
    "indikator": {"versi": "iid-2023", "butir": [{"kode": code, "bukti": ["sk"]} for code in WEIGHTS]},
}


def a_set(weights: dict[str, int] = WEIGHTS, key: str = "iid-2023") -> IndicatorSet:
    """An indicator set of these weights."""
    indicators = [
        {"kode": code, "nama": f"Indikator {code}", "nama_en": code, "bobot": str(weight), "parameter": ["a", "b", "c"]}
        for code, weight in weights.items()
    ]
    return IndicatorSet.model_validate({"id": key, "judul": key, "judul_en": key, "indikator": indicators})


def answers(*given: dict[str, Any], versi: str = "iid-2023") -> dict[str, Any]:
    """A self-assessment of these answers."""
    return {"versi": versi, "butir": list(given)}


def known(record: Innovation, *sets: IndicatorSet) -> Completeness:
    """How completely the record is documented, in a showcase with these sets, else with iid-2023."""
    return complete(a_showcase(record, *(sets or (a_set(),))), record, TODAY)


def known_of(**given: Any) -> Completeness:
    """How completely a record of these fields is documented."""
    return known(an_innovation(**given))
