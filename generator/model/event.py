"""An event: `content/events/<id>.yaml` (field names after the Core Public Event Vocabulary)."""

from generator.model.choice import EventKind, Mode, RecordStatus, Stage
from generator.model.date import Tanggal
from generator.model.field import Address, Line, Need, Prose, Record, Slug, Title, Truth, field
from generator.model.shared import Count, Evidence, Figure, Person, Picture, PlanItem, Verification
from generator.model.source import SourceUse


class Venue(Record):
    """Where an event takes place."""

    nama: Line | None = field("Nama", "Ruang dan gedung.", "Name", Need.ADVISED)
    alamat: Line | None = field("Alamat", "Alamat lengkap.", "Address")
    modus: Mode | None = field("Modus", "luring, daring, atau hibrida.", "Mode")


class Participants(Record):
    """Who took part, in numbers."""

    jumlah: Count | None = field("Jumlah", "Berapa yang ikut.", "Number")
    satuan: Line | None = field("Satuan", "Misalnya instansi, unit kerja.", "Unit of measure")
    rincian: list[Figure] = field("Rincian", "Rincian jumlah.", "Breakdown", default=[])


class Outputs(Record):
    """What a lab event left behind; LAN evaluates the outputs of each stage."""

    ide: Count | None = field("Ide", "Ide inovasi yang lahir.", "Ideas")
    inovasi_ditetapkan: Count | None = field("Inovasi ditetapkan", "Inovasi yang dipilih.", "Innovations set")
    inovasi_diluncurkan: Count | None = field("Inovasi diluncurkan", "Inovasi yang diluncurkan.", "Innovations launched")
    perjanjian_ditandatangani: Count | None = field("Perjanjian ditandatangani", "Jumlah perjanjian.", "Agreements signed")
    rencana_aksi: Count | None = field("Rencana aksi", "Jumlah rencana aksi.", "Action plans")


class Quotation(Record):
    """A short, attributed quotation."""

    teks: Line = field("Teks", "Kutipan pendek, persis seperti sumber.", "Text", Need.DRAFT, ...)
    oleh: Line = field("Oleh", "Nama dan jabatan.", "By", Need.DRAFT, ...)
    sumber: list[Slug] = field("Sumber", "Kode sumber.", "Sources", Need.PUBLISH, [])


class Link(Record):
    """A press report."""

    judul: Line = field("Judul", "Judul berita.", "Title", Need.DRAFT, ...)
    url: Address = field("Alamat", "Alamat lengkap.", "Address", Need.DRAFT, ...)


class FollowUp(Record):
    """Something left to do after the event."""

    uraian: Line = field("Uraian", "Apa yang harus dilakukan.", "What", Need.DRAFT, ...)
    tenggat: Tanggal | None = field("Tenggat", "Batas waktu.", "Deadline")
    status: Line | None = field("Status", "Keadaan sekarang.", "State")


class Event(Record):
    """One event: a workshop, launch, award or the like."""

    id: Slug = field("Kode", "Tanggal dan nama pendek; sama dengan nama berkas.", "Identifier", Need.DRAFT, ...)
    alias: list[Slug] = field("Kode lama", "Kode yang pernah dipakai rekaman ini; alamat lamanya tetap menuntun ke sini.", "Former identifiers", default=[])
    nama_kegiatan: Title = field("Nama kegiatan", "Nama lengkap.", "Name", Need.DRAFT, ...)
    nama_kegiatan_en: Line | None = field("Nama kegiatan (Inggris)", "Nama dalam bahasa Inggris.", "Name in English")
    ringkasan: Prose | None = field("Ringkasan", "Yang terjadi, sependek buktinya.", "Summary", Need.ADVISED)
    ringkasan_en: Prose | None = field("Ringkasan (Inggris)", "Yang terjadi, dalam bahasa Inggris.", "Summary in English")
    jenis_kegiatan: EventKind = field("Jenis kegiatan", "Pilih satu.", "Kind", Need.PUBLISH, EventKind.LAINNYA)
    tahap_5d: list[Stage] = field("Tahap 5D", "Boleh lebih dari satu; urutan tidak dipaksakan.", "5D stages", Need.ADVISED, [])
    program: Line | None = field("Program", "Program induk.", "Programme", Need.ADVISED)
    angkatan: Slug | None = field("Angkatan", "Kode angkatan di content/cohorts.", "Cohort", Need.ADVISED)
    tanggal_mulai: Tanggal = field("Tanggal mulai", "Setepat yang tertulis.", "Start", Need.DRAFT, ...)
    tanggal_selesai: Tanggal | None = field("Tanggal selesai", "Bila lebih dari sehari.", "End", Need.ADVISED)
    catatan_tanggal: Line | None = field("Catatan tanggal", "Bila tanggal tidak tegas.", "Note on the date")
    tempat: Venue | None = field("Tempat", "Ruang, gedung, modus.", "Venue", Need.ADVISED)
    penyelenggara: list[Line] = field("Penyelenggara", "Siapa yang mengadakan.", "Organisers", Need.ADVISED, [])
    mitra: list[Line] = field("Mitra", "Siapa yang membantu.", "Partners", Need.ADVISED, [])
    narasumber: list[Person] = field("Narasumber", "Nama dan jabatan seperti di sumber.", "Speakers", default=[])
    pejabat: list[Person] = field("Pejabat", "Nama dan jabatan seperti di sumber.", "Officials", default=[])
    peserta: Participants | None = field("Peserta", "Jumlah dan rinciannya.", "Participants", Need.ADVISED)
    keluaran: Outputs | None = field("Keluaran", "Yang dihasilkan, dengan sumber.", "Outputs", Need.ADVISED)
    angka: list[Figure] = field("Angka lain", "Angka lain dari sumber.", "Other figures", default=[])
    inovasi: list[Slug] = field("Inovasi", "Kode inovasi yang terkait.", "Innovations", default=[])
    rencana_terkait: list[PlanItem] = field("Rencana terkait", "Misi rencana daerah.", "Related plans", default=[])
    kutipan: list[Quotation] = field("Kutipan", "Pendek, dengan sumber.", "Quotations", default=[])
    dokumen: list[Evidence] = field("Dokumen", "Dokumen kegiatan.", "Documents", Need.ADVISED, [])
    media: list[Picture] = field("Media", "Foto atau poster.", "Pictures", Need.ADVISED, [])
    berita: list[Link] = field("Berita", "Liputan.", "Press", default=[])
    tindak_lanjut: list[FollowUp] = field("Tindak lanjut", "Yang perlu dikerjakan.", "Follow-up", default=[])
    status_rekaman: RecordStatus = field("Status rekaman", "draf, ditinjau, terbit, atau arsip.", "Record status", Need.DRAFT, RecordStatus.TERBIT)
    contoh: Truth = field("Contoh", "Benar bila rekaan.", "Invented example", Need.DRAFT, False)
    sumber: list[SourceUse] = field("Sumber", "Paling sedikit satu.", "Sources", Need.PUBLISH, [])
    catatan_sumber: Prose | None = field("Catatan sumber", "Bila sumber berbeda atau kurang tegas.", "Conflicts between sources")
    verifikasi: Verification | None = field("Verifikasi", "Siapa yang memeriksa rekaman ini.", "Verification", Need.PUBLISH)
    lisensi: Line | None = field("Lisensi", "Kode SPDX bila berbeda dari situs.", "Licence")
