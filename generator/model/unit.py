"""A unit: kelurahan, school, puskesmas or office: `content/units/<id>.yaml`."""

from generator.model.choice import Basis, Ownership, UnitKind
from generator.model.field import Decimal, Line, Need, Nothing, Prose, Record, Slug, Truth, field
from generator.model.source import SourceUse


class Coordinate(Record):
    """A point on the earth, WGS 84, in degrees."""

    lintang: Decimal = field("Lintang", "Derajat; selatan negatif.", "Latitude", Need.DRAFT, ..., ge=-90, le=90)
    bujur: Decimal = field("Bujur", "Derajat.", "Longitude", Need.DRAFT, ..., ge=-180, le=180)
    catatan: Line | Nothing = field("Catatan", "Bila titiknya meragukan.", "Note")


class Unit(Record):
    """One unit of the region."""

    id: Slug = field("Kode", "Sama dengan nama berkas.", "Identifier", Need.DRAFT, ...)
    nama: Line = field("Nama", "Nama resmi.", "Name", Need.DRAFT, ...)
    nama_lain: list[Line] = field("Nama lain", "Nama seperti tercetak di sumber.", "Other names", default=[])
    jenis: UnitKind = field("Jenis", "Jenis unit.", "Kind", Need.DRAFT, ...)
    status: Ownership | Nothing = field("Status", "negeri atau swasta.", "State or private")
    npsn: Line | Nothing = field("NPSN", "Nomor pokok sekolah, delapan angka.", "School number", pattern=r"^\d{8}$")
    kode_wilayah: Line | Nothing = field("Kode wilayah", "Kode Kemendagri, misalnya 33.73.03.1006.", "Area code", pattern=r"^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$")
    kecamatan: Line | Nothing = field("Kecamatan", "Nama kecamatan.", "District", Need.ADVISED)
    kelurahan: Line | Nothing = field("Kelurahan", "Nama kelurahan tempatnya berada.", "Village", Need.ADVISED)
    kelurahan_dasar: Basis | Nothing = field("Dasar kelurahan", "dinyatakan sumber, atau diturunkan dari koordinat.", "Basis of the kelurahan")
    kelurahan_koordinat: Line | Nothing = field("Kelurahan menurut koordinat", "Kelurahan tempat titiknya jatuh.", "Kelurahan by coordinate")
    alamat: Line | Nothing = field("Alamat", "Alamat kantor.", "Address")
    koordinat: Coordinate | Nothing = field("Koordinat", "Letak menurut sumber.", "Coordinate")
    sasaran_angkatan: list[Slug] = field("Sasaran angkatan", "Angkatan yang menyasar unit ini menurut sumber.", "Cohorts that invited it", default=[])
    contoh: Truth = field("Contoh", "Benar bila rekaan.", "Invented example", Need.DRAFT, False)
    sumber: list[SourceUse] = field("Sumber", "Paling sedikit satu.", "Sources", Need.PUBLISH, [])
    catatan_sumber: Prose | Nothing = field("Catatan sumber", "Bila sumber berbeda atau kurang tegas.", "Conflicts between sources")
