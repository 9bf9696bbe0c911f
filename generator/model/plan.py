"""A regional plan: `content/plans/<id>.yaml`."""

from generator.model.field import Line, Need, Prose, Record, Slug, Truth, Whole, field
from generator.model.source import SourceUse


class Mission(Record):
    """One mission; `teks` stays empty where its wording was not found."""

    nomor: Whole = field("Nomor", "Nomor misi.", "Number", Need.DRAFT, ..., ge=1)
    teks: Line | None = field("Teks", "Bunyi misi seperti di sumber.", "Wording", Need.ADVISED)
    sumber: list[Slug] = field("Sumber", "Kode sumber.", "Sources", Need.PUBLISH, [])
    catatan: Line | None = field("Catatan", "Bila bunyinya tidak ditemukan atau berbeda.", "Note")


class Vision(Record):
    """The vision of a plan."""

    teks: Line = field("Teks", "Bunyi visi seperti di sumber.", "Wording", Need.DRAFT, ...)
    sumber: list[Slug] = field("Sumber", "Kode sumber.", "Sources", Need.PUBLISH, [])
    catatan: Line | None = field("Catatan", "Penjelasan dari sumber.", "Note")


class Plan(Record):
    """A long-term (RPJPD) or medium-term (RPJMD) plan."""

    id: Slug = field("Kode", "Sama dengan nama berkas.", "Identifier", Need.DRAFT, ...)
    alias: list[Slug] = field("Kode lama", "Kode yang pernah dipakai rekaman ini; alamat lamanya tetap menuntun ke sini.", "Former identifiers", default=[])
    nama: Line = field("Nama", "Nama lengkap rencana.", "Name", Need.DRAFT, ...)
    jenis: Line = field("Jenis", "RPJPD, RPJMD, atau lainnya.", "Kind", Need.DRAFT, ...)
    tahun_mulai: Whole = field("Tahun mulai", "Tahun pertama.", "First year", Need.DRAFT, ..., ge=1900, le=2200)
    tahun_selesai: Whole = field("Tahun selesai", "Tahun terakhir.", "Last year", Need.DRAFT, ..., ge=1900, le=2200)
    dasar_hukum: Line | None = field("Dasar hukum", "Peraturan yang menetapkan.", "Legal basis")
    visi: Vision | None = field("Visi", "Bunyi visi.", "Vision", Need.ADVISED)
    misi: list[Mission] = field("Misi", "Daftar misi.", "Missions", Need.ADVISED, [])
    catatan: Prose | None = field("Catatan", "Yang tidak ditemukan.", "Note")
    contoh: Truth = field("Contoh", "Benar bila rekaan.", "Invented example", Need.DRAFT, False)
    sumber: list[SourceUse] = field("Sumber", "Paling sedikit satu.", "Sources", Need.PUBLISH, [])
