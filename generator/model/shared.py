"""Parts that several kinds of record share."""

from generator.model.choice import Access, Checked
from generator.model.date import Tanggal
from generator.model.field import Address, Fingerprint, Line, Need, Prose, Record, Slug, Truth, Whole, field


class Count(Record):
    """A number with the sources that state it."""

    jumlah: Whole = field("Jumlah", "Bilangan bulat tanpa titik.", "Number", Need.DRAFT, ..., ge=0)
    sumber: list[Slug] = field("Sumber", "Kode sumber yang menyebutnya.", "Sources", Need.PUBLISH, [])
    catatan: Line | None = field("Catatan", "Bila sumber berbeda atau kurang tegas.", "Note")


class Figure(Record):
    """Any other figure of a source, with what it counts."""

    uraian: Line = field("Uraian", "Apa yang dihitung.", "What is counted", Need.DRAFT, ...)
    nilai: Whole = field("Nilai", "Bilangan bulat tanpa titik.", "Value", Need.DRAFT, ..., ge=0)
    satuan: Line | None = field("Satuan", "Misalnya orang, unit, rupiah.", "Unit of measure", Need.ADVISED)
    tanggal: Tanggal | None = field("Tanggal", "Kapan angka itu berlaku atau diucapkan.", "Date")
    menurut: Line | None = field("Menurut", "Jabatan yang menyebutnya.", "According to")
    sumber: list[Slug] = field("Sumber", "Kode sumber yang menyebutnya.", "Sources", Need.PUBLISH, [])
    catatan: Line | None = field("Catatan", "Bila sumber berbeda atau kurang tegas.", "Note")


class Person(Record):
    """A public official or speaker with the role that the source gives, at that date."""

    nama: Line = field("Nama", "Seperti tercetak di sumber.", "Name", Need.DRAFT, ...)
    jabatan: Line | None = field("Jabatan", "Seperti tertulis di sumber pada tanggal itu.", "Office held")
    peran: Line | None = field("Peran", "Apa yang dilakukannya di kegiatan ini.", "Role")
    sumber: list[Slug] = field("Sumber", "Kode sumber.", "Sources", Need.ADVISED, [])


class PlanItem(Record):
    """A pointer to a mission of a plan."""

    dokumen: Slug = field("Dokumen", "Kode rencana di content/plans.", "Plan", Need.DRAFT, ...)
    misi: Whole | None = field("Misi", "Nomor misi.", "Number of the mission")
    sumber: list[Slug] = field("Sumber", "Kode sumber yang menghubungkannya.", "Sources", Need.ADVISED, [])


class Evidence(Record):
    """A document or picture that proves something; internal ones are only described."""

    id: Slug = field("Kode", "Tanda pendek, unik di rekaman ini.", "Key", Need.DRAFT, ...)
    jenis: Line | None = field("Jenis", "Misalnya SK, foto, laporan.", "Type")
    judul: Line = field("Judul", "Nama dokumen.", "Title", Need.DRAFT, ...)
    nomor: Line | None = field("Nomor", "Nomor dokumen.", "Number")
    tanggal: Tanggal | None = field("Tanggal", "Tanggal dokumen.", "Date")
    penerbit: Line | None = field("Penerbit", "Siapa yang menerbitkan.", "Issuer")
    berkas: Line | None = field("Berkas", "Nama berkas di dalam content.", "File")
    url: Address | None = field("Alamat", "Alamat bukti bila daring.", "Address")
    sha256: Fingerprint | None = field("SHA-256", "Sidik berkas.", "SHA-256")
    akses: Access = field("Akses", "publik atau internal.", "Access", Need.ADVISED, Access.PUBLIK)
    lisensi: Line | None = field("Lisensi", "Lisensi bukti.", "Licence")


class Picture(Record):
    """A photo or poster."""

    berkas: Line = field("Berkas", "Nama berkas gambar di dalam content/media.", "File", Need.DRAFT, ...)
    alt: Line = field("Teks pengganti", "Apa yang tampak, untuk yang tidak melihatnya.", "Alternative text", Need.DRAFT, ...)
    kredit: Line | None = field("Kredit", "Siapa pembuatnya.", "Credit")
    persetujuan: Line | None = field("Persetujuan", "Pernyataan persetujuan pemuatan.", "Consent statement")
    menampilkan_anak: Truth = field("Menampilkan anak", "Benar bila ada anak dalam gambar.", "Shows children", default=False)


class Contact(Record):
    """An office contact; no personal numbers. A mobile or a free mailbox needs a statement that it is the office's."""

    telepon: Line | None = field("Telepon kantor", "Nomor kantor, bukan pribadi.", "Office telephone")
    surel: Line | None = field("Surel kantor", "Alamat surel kantor.", "Office e-mail")
    tautan: Address | None = field("Tautan", "Situs atau akun resmi kantor.", "Link")
    pernyataan_kantor: Line | None = field("Pernyataan kantor", "Pernyataan bahwa nomor atau surel ini milik kantor, dan siapa yang menyatakannya.", "Statement that it is the office's own")


class Verification(Record):
    """Who has checked the record, in which role."""

    tingkat: Checked = field("Tingkat", "Siapa yang memeriksa.", "Level", Need.PUBLISH, Checked.BELUM)
    oleh: Line | None = field("Oleh", "Jabatan pemeriksa.", "By (role)")
    tanggal: Tanggal | None = field("Tanggal", "Kapan diperiksa.", "Date")
    cara: Line | None = field("Cara", "Bagaimana diperiksa.", "Method")
    catatan: Prose | None = field("Catatan", "Catatan pemeriksa.", "Note")


class Emptiness(Record):
    """Why a field is empty: looked for and not available, or not applicable; one of the two."""

    belum_ada_data: Line | None = field("Belum ada data", "Sudah dicari, di mana.", "Looked for, not available")
    tidak_berlaku: Line | None = field("Tidak berlaku", "Alasan isian ini tidak berlaku.", "Does not apply, why")
