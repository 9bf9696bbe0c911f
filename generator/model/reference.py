"""Controlled lists: `content/reference/<id>.yaml`."""

from generator.model.choice import Yes
from generator.model.field import IndicatorCode, Line, Need, Prose, Record, Slug, TermCode, Whole, field
from generator.model.source import SourceUse


class Term(Record):
    """One value of a controlled list."""

    kode: TermCode = field("Kode", "Kode tetap; dipakai di rekaman.", "Code", Need.DRAFT, ...)
    nama: Line = field("Nama", "Nama dalam bahasa Indonesia.", "Name", Need.DRAFT, ...)
    nama_en: Line = field("Nama (Inggris)", "Nama dalam bahasa Inggris.", "Name in English", Need.DRAFT, ...)
    uraian: Prose | None = field("Uraian", "Penjelasan singkat.", "Explanation")
    uraian_en: Prose | None = field("Uraian (Inggris)", "Penjelasan dalam bahasa Inggris.", "Explanation in English")
    kelompok: Line | None = field("Kelompok", "Bagian daftar.", "Group")


class Reference(Record):
    """A controlled list."""

    id: Slug = field("Kode", "Sama dengan nama berkas.", "Identifier", Need.DRAFT, ...)
    judul: Line = field("Judul", "Nama daftar.", "Title", Need.DRAFT, ...)
    judul_en: Line = field("Judul (Inggris)", "Nama daftar dalam bahasa Inggris.", "Title in English", Need.DRAFT, ...)
    keterangan: Prose | None = field("Keterangan", "Asal dan batas daftar ini.", "Remark")
    butir: list[Term] = field("Butir", "Isi daftar.", "Items", Need.DRAFT, [])
    sumber: list[SourceUse] = field("Sumber", "Asal daftar.", "Sources", Need.PUBLISH, [])


class Indicator(Record):
    """One indicator of an index, with what each parameter means."""

    kode: IndicatorCode = field("Kode", "i01 sampai i20.", "Code", Need.DRAFT, ...)
    nama: Line = field("Nama", "Nama indikator.", "Name", Need.DRAFT, ...)
    nama_en: Line = field("Nama (Inggris)", "Nama dalam bahasa Inggris.", "Name in English", Need.DRAFT, ...)
    bobot: Whole = field("Bobot", "Bobot indikator.", "Weight", Need.DRAFT, ..., ge=1)
    wajib: Yes | None = field("Wajib", "ya bila wajib diisi.", "Required")
    parameter: list[Line] = field("Parameter", "Arti nilai 1, 2, dan 3.", "Parameters", Need.DRAFT, [], min_length=3, max_length=3)
    bukti: Line | None = field("Bukti yang lazim", "Dokumen yang biasa dipakai.", "Usual evidence")
    panduan: Prose | None = field("Panduan", "Penjelasan sederhana, ditulis etalase ini.", "Plain explanation, written for this showcase")
    panduan_en: Prose | None = field("Panduan (Inggris)", "Penjelasan dalam bahasa Inggris.", "Plain explanation, in English")
    contoh_sekolah: Prose | None = field("Contoh untuk sekolah", "Contoh bukti di sekolah, ditulis etalase ini.", "Example for a school")
    contoh_sekolah_en: Prose | None = field("Contoh untuk sekolah (Inggris)", "Contoh itu dalam bahasa Inggris.", "Example for a school, in English")
    contoh_kelurahan: Prose | None = field("Contoh untuk kelurahan", "Contoh bukti di kelurahan, ditulis etalase ini.", "Example for a kelurahan")
    contoh_kelurahan_en: Prose | None = field("Contoh untuk kelurahan (Inggris)", "Contoh itu dalam bahasa Inggris.", "Example for a kelurahan, in English")


class IndicatorSet(Record):
    """A versioned set of indicators: `content/reference/iid-<year>.yaml`."""

    id: Slug = field("Kode", "Sama dengan nama berkas.", "Identifier", Need.DRAFT, ...)
    judul: Line = field("Judul", "Nama daftar.", "Title", Need.DRAFT, ...)
    judul_en: Line = field("Judul (Inggris)", "Nama daftar dalam bahasa Inggris.", "Title in English", Need.DRAFT, ...)
    keterangan: Prose | None = field("Keterangan", "Asal dan batas daftar ini.", "Remark")
    indikator: list[Indicator] = field("Indikator", "Isi daftar.", "Indicators", Need.DRAFT, [])
    sumber: list[SourceUse] = field("Sumber", "Asal daftar.", "Sources", Need.PUBLISH, [])
