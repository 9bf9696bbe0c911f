"""What proves a record: its sources, its evidence, its figures, and who has checked it."""

from collections.abc import Collection, Iterator
from functools import cache
from hashlib import sha256
from typing import Any

from generator.demo.author import OWN_SOURCE, Author
from generator.demo.ideas import Level
from generator.demo.pictures import alt_text, poster
from generator.demo.sources import OF_LAB, SITE
from generator.demo.wording import sheet
from generator.model.choice import Access, Checked
from generator.model.date import PartialDate
from generator.model.innovation import Beneficiaries, IndicatorAnswer, Measure, SelfAssessment
from generator.model.shared import Evidence, Figure, Picture, Verification
from generator.model.source import SourceUse

INDICATORS = "iid-2023"
_ALL_INDICATORS = 20
_AGREEMENT = "perjanjian"
# The documents of a record: id, kind, and months after the launch year's November.
_DOCUMENTS = {
    "sk": ("SK", -6),
    "laporan": ("Laporan", 3),
    "panduan": ("Panduan", 1),
    "daftar": ("Daftar", 5),
    _AGREEMENT: ("Perjanjian", 0),
}
_LAB_FIELDS = ("angkatan", "nomor_jendela", "program_asal", "tahap_lab", "unit_kerja")
_NEWS_FIELDS = (
    "nama_inovasi", "kepanjangan", "ringkasan_singkat", "ringkasan", "latar_belakang", "hasil", "angka",
    "waktu_tercatat", "penghargaan",
)  # fmt: skip
_OWN_FIELDS = ("rancang_bangun", "indikator_hasil", "penerima_manfaat", "kendala", "pelajaran", "tonggak")


def source_uses(author: Author, filled: Collection[str]) -> list[SourceUse]:
    """The record's sources with those of its `filled` fields that each proves."""
    return [_use(author, key, filled) for key in author.sources]


def _use(author: Author, key: str, filled: Collection[str]) -> SourceUse:
    if key == OWN_SOURCE:
        return SourceUse(
            kode=key,
            judul=author.say("notes", "own_source"),
            url=f"{SITE}unit/{author.idea.unit.id}/{author.idea.id}",
            penerbit=author.idea.unit.nama,
            tanggal=author.life.told,
            tanggal_akses=author.life.confirmed,
            arsip=f"{SITE}arsip/{author.idea.id}",
            mendukung=[name for name in _OWN_FIELDS if name in filled],
        )
    fields = _LAB_FIELDS if key in OF_LAB.values() else _NEWS_FIELDS
    return SourceUse(rujukan=key, mendukung=[name for name in fields if name in filled])


def evidence(author: Author) -> list[Evidence]:
    """Documents that are described, some of them internal, and the poster when there is one."""
    found = [_document(author, key) for key in proofs_of(author)]
    return [*found, _poster(author)] if author.has_picture else found


def proofs_of(author: Author) -> tuple[str, ...]:
    """The ids of the documents that the record's evidence holds."""
    agreed = (_AGREEMENT,) if author.idea.cohort or author.level is Level.FULL else ()
    return (*tuple(_DOCUMENTS)[: 4 if author.level is Level.FULL else 3], *agreed)


def _document(author: Author, key: str) -> Evidence:
    kind, months = _DOCUMENTS[key]
    inside = key == "daftar"
    return Evidence(
        id=key,
        jenis=kind,
        judul=author.say("evidence", key),
        nomor=f"CONTOH/{kind.upper()}/{author.idea.number + 1:03}/{author.idea.year}",
        tanggal=author.later(months),
        penerbit=author.idea.unit.nama,
        url=None if inside else f"{SITE}dokumen/{author.idea.id}-{key}.pdf",
        akses=Access.INTERNAL if inside else Access.PUBLIK,
        lisensi=None if inside else "CC-BY-4.0",
    )


def _poster(author: Author) -> Evidence:
    return Evidence(
        id="poster",
        jenis="Poster",
        judul=author.say("evidence", "poster"),
        berkas=f"media/{author.picture}",
        sha256=_fingerprint(author.picture),
        akses=Access.PUBLIK,
        lisensi="CC0-1.0",
    )


@cache
def _fingerprint(name: str) -> str:
    return sha256(poster(name)).hexdigest()


def picture(author: Author) -> Picture:
    """The record's poster."""
    return Picture(
        berkas=author.picture,
        alt=alt_text(author.picture),
        kredit=author.say("notes", "credit"),
        persetujuan=author.say("notes", "consent"),
        menampilkan_anak=False,
    )


def measures(author: Author) -> Iterator[Measure]:
    """Before and after of everything that the topic counts."""
    for number, (measure, before, after) in enumerate(author.measured):
        yield Measure(
            nama=measure.name,
            kelompok=("hasil_langsung", "keluaran")[number],
            satuan=measure.unit,
            sebelum=before,
            sesudah=after,
            periode=f"{author.idea.year - 1} dan {author.idea.year + 1}",
            metode=measure.method,
            menurut=author.say("notes", "officer"),
            bukti=["laporan"],
            sumber=author.sources[-1:],
            catatan=author.say("notes", "figure") if number else None,
        )


def beneficiaries(author: Author) -> Beneficiaries:
    """How many gained by it."""
    return Beneficiaries(
        jumlah=author.dice.whole(24, 640),
        satuan=author.idea.topic.beneficiaries,
        periode=str(author.idea.year + 1),
        bukti=["daftar"] if "daftar" in proofs_of(author) else [],
        sumber=author.sources[-1:],
    )


def figure(author: Author) -> Figure:
    """A single number that someone said."""
    return Figure(
        uraian=author.say("notes", "counted"),
        nilai=author.dice.whole(8, 260),
        satuan=author.idea.topic.beneficiaries,
        tanggal=author.life.told,
        menurut=author.say("notes", "officer"),
        sumber=[author.news],
        catatan=author.say("notes", "news_figure") if author.level >= Level.RICH else None,
    )


def self_assessment(author: Author) -> SelfAssessment:
    """Answers to all indicators; the hard ones for a small unit are set aside with a reason."""
    answers = [_answer(author, f"i{number:02}") for number in range(1, _ALL_INDICATORS + 1)]
    return SelfAssessment(versi=INDICATORS, butir=answers)


def _answer(author: Author, code: str) -> IndicatorAnswer:
    if code in ("i06", "i15"):
        reviewed: dict[str, Any] = (
            {"catatan_peninjau": author.say("notes", "accepted"), "diterima": True} if code == "i15" else {}
        )
        return IndicatorAnswer(kode=code, tidak_berlaku=True, alasan=author.say("notes", "small_unit"), **reviewed)
    proof = [author.dice.pick(proofs_of(author))] if author.dice.chance(0.8) else []
    return IndicatorAnswer(kode=code, parameter=author.dice.whole(1, 3), bukti=proof)


def verification(author: Author) -> Verification:
    """Who has checked the record: nobody for the shortest, someone higher for the fuller ones."""
    levels = {Level.BARE: Checked.BELUM, Level.SHORT: Checked.BELUM, Level.MIDDLE: Checked.UNIT}
    level = levels.get(author.level) or author.dice.pick((Checked.UNIT, Checked.BAGIAN_ORGANISASI, Checked.LAN))
    if level is Checked.BELUM:
        return Verification(tingkat=level)
    return Verification(
        tingkat=level,
        oleh=author.say("notes", "officer") if level is Checked.UNIT else sheet("programme")["people"]["organiser"],
        tanggal=PartialDate(2025, author.dice.whole(1, 6), author.dice.whole(1, 28)),
        cara=author.say("checking"),
        catatan=author.say("notes", "checked") if author.level is Level.FULL else None,
    )
