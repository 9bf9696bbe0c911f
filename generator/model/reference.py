"""Controlled lists: `content/reference/<id>.yaml`."""

from generator.model.field import Line, Need, Nothing, Prose, Record, Slug, Whole, field
from generator.model.source import SourceUse


class Term(Record):
    """One value of a controlled list."""

    kode: Line = field("Kode", "Kode tetap; dipakai di rekaman.", "Code", Need.DRAFT, ..., pattern=r"^[a-z0-9]+([_-][a-z0-9]+)*$")
    nama: Line = field("Nama", "Nama dalam bahasa Indonesia.", "Name", Need.DRAFT, ...)
    nama_en: Line = field("Nama (Inggris)", "Nama dalam bahasa Inggris.", "Name in English", Need.DRAFT, ...)
    uraian: Prose | Nothing = field("Uraian", "Penjelasan singkat.", "Explanation")
    uraian_en: Prose | Nothing = field("Uraian (Inggris)", "Penjelasan dalam bahasa Inggris.", "Explanation in English")
    kelompok: Line | Nothing = field("Kelompok", "Bagian daftar.", "Group")


class Reference(Record):
    """A controlled list."""

    id: Slug = field("Kode", "Sama dengan nama berkas.", "Identifier", Need.DRAFT, ...)
    judul: Line = field("Judul", "Nama daftar.", "Title", Need.DRAFT, ...)
    judul_en: Line = field("Judul (Inggris)", "Nama daftar dalam bahasa Inggris.", "Title in English", Need.DRAFT, ...)
    keterangan: Prose | Nothing = field("Keterangan", "Asal dan batas daftar ini.", "Remark")
    butir: list[Term] = field("Butir", "Isi daftar.", "Items", Need.DRAFT, [])
    sumber: list[SourceUse] = field("Sumber", "Asal daftar.", "Sources", Need.PUBLISH, [])


class Indicator(Record):
    """One indicator of an index, with what each parameter means."""

    kode: Line = field("Kode", "i01 sampai i20.", "Code", Need.DRAFT, ..., pattern=r"^i\d{2}$")
    nama: Line = field("Nama", "Nama indikator.", "Name", Need.DRAFT, ...)
    nama_en: Line = field("Nama (Inggris)", "Nama dalam bahasa Inggris.", "Name in English", Need.DRAFT, ...)
    bobot: Whole = field("Bobot", "Bobot indikator.", "Weight", Need.DRAFT, ..., ge=1)
    wajib: Line | Nothing = field("Wajib", "ya bila wajib diisi.", "Required", pattern="^ya$")
    parameter: list[Line] = field("Parameter", "Arti nilai 1, 2, dan 3.", "Parameters", Need.DRAFT, [], min_length=3, max_length=3)
    bukti: Line | Nothing = field("Bukti yang lazim", "Dokumen yang biasa dipakai.", "Usual evidence")


class IndicatorSet(Record):
    """A versioned set of indicators: `content/reference/iid-<year>.yaml`."""

    id: Slug = field("Kode", "Sama dengan nama berkas.", "Identifier", Need.DRAFT, ...)
    judul: Line = field("Judul", "Nama daftar.", "Title", Need.DRAFT, ...)
    judul_en: Line = field("Judul (Inggris)", "Nama daftar dalam bahasa Inggris.", "Title in English", Need.DRAFT, ...)
    keterangan: Prose | Nothing = field("Keterangan", "Asal dan batas daftar ini.", "Remark")
    indikator: list[Indicator] = field("Indikator", "Isi daftar.", "Indicators", Need.DRAFT, [])
    sumber: list[SourceUse] = field("Sumber", "Asal daftar.", "Sources", Need.PUBLISH, [])
