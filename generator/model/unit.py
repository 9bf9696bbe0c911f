"""A unit: kelurahan, school, puskesmas or office: `content/units/<id>.yaml`."""

from generator.model.choice import Basis, Ownership, UnitKind
from generator.model.field import AreaCode, Degrees, Line, Need, Prose, Record, SchoolNumber, Slug, Truth, field
from generator.model.source import SourceUse


class Coordinate(Record):
    """A point on the earth, WGS 84, in degrees."""

    lintang: Degrees = field("Lintang", "Derajat; selatan negatif.", "Latitude", Need.DRAFT, ..., ge=-90, le=90)
    bujur: Degrees = field("Bujur", "Derajat.", "Longitude", Need.DRAFT, ..., ge=-180, le=180)
    catatan: Line | None = field("Catatan", "Bila titiknya meragukan.", "Note")


class Unit(Record):
    """One unit of the region."""

    id: Slug = field("Kode", "Sama dengan nama berkas.", "Identifier", Need.DRAFT, ...)
    alias: list[Slug] = field("Kode lama", "Kode yang pernah dipakai rekaman ini; alamat lamanya tetap menuntun ke sini.", "Former identifiers", default=[])
    nama: Line = field("Nama", "Nama resmi.", "Name", Need.DRAFT, ...)
    nama_lain: list[Line] = field("Nama lain", "Nama seperti tercetak di sumber.", "Other names", default=[])
    jenis: UnitKind = field("Jenis", "Jenis unit.", "Kind", Need.DRAFT, ...)
    status: Ownership | None = field("Status", "negeri atau swasta.", "State or private")
    npsn: SchoolNumber | None = field("NPSN", "Nomor pokok sekolah, delapan angka.", "School number")
    kode_wilayah: AreaCode | None = field("Kode wilayah", "Kode Kemendagri, misalnya 33.73.03.1006.", "Area code")
    kecamatan: Line | None = field("Kecamatan", "Nama kecamatan.", "District", Need.ADVISED)
    kelurahan: Line | None = field("Kelurahan", "Nama kelurahan tempatnya berada.", "Village", Need.ADVISED)
    kelurahan_dasar: Basis | None = field("Dasar kelurahan", "dinyatakan sumber, atau diturunkan dari koordinat.", "Basis of the kelurahan")
    kelurahan_koordinat: Line | None = field("Kelurahan menurut koordinat", "Kelurahan tempat titiknya jatuh.", "Kelurahan by coordinate")
    alamat: Line | None = field("Alamat", "Alamat kantor.", "Address")
    koordinat: Coordinate | None = field("Koordinat", "Letak menurut sumber.", "Coordinate")
    sasaran_angkatan: list[Slug] = field("Sasaran angkatan", "Angkatan yang menyasar unit ini menurut sumber.", "Cohorts that invited it", default=[])
    contoh: Truth = field("Contoh", "Benar bila rekaan.", "Invented example", Need.DRAFT, False)
    sumber: list[SourceUse] = field("Sumber", "Paling sedikit satu.", "Sources", Need.PUBLISH, [])
    catatan_sumber: Prose | None = field("Catatan sumber", "Bila sumber berbeda atau kurang tegas.", "Conflicts between sources")
