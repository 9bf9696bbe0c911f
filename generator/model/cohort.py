"""A cohort: one round of a programme, with its totals: `content/cohorts/<id>.yaml`."""

from generator.model.field import Line, Need, Prose, Record, Slug, Truth, Whole, Years, field
from generator.model.shared import Count, Figure, PlanItem
from generator.model.source import SourceUse


class Funnel(Record):
    """How many ideas became how many innovations, each number with its source."""

    ide: Count | None = field("Ide", "Ide yang lahir.", "Ideas", Need.ADVISED)
    ditetapkan: Count | None = field("Ditetapkan", "Inovasi yang dipilih.", "Set", Need.ADVISED)
    diluncurkan: Count | None = field("Diluncurkan", "Inovasi yang diluncurkan.", "Launched", Need.ADVISED)


class Invited(Record):
    """The units that were invited, in all and by kind."""

    jumlah: Count = field("Jumlah", "Berapa unit yang disasar.", "Number", Need.DRAFT, ...)
    rincian: list[Figure] = field("Rincian", "Menurut jenis unit.", "By kind", default=[])


class Cohort(Record):
    """One round of a programme."""

    id: Slug = field("Kode", "Sama dengan nama berkas.", "Identifier", Need.DRAFT, ...)
    alias: list[Slug] = field("Kode lama", "Kode yang pernah dipakai rekaman ini; alamat lamanya tetap menuntun ke sini.", "Former identifiers", default=[])
    nama: Line = field("Nama", "Nama angkatan.", "Name", Need.DRAFT, ...)
    nama_en: Line | None = field("Nama (Inggris)", "Nama dalam bahasa Inggris.", "Name in English")
    ringkasan: Prose | None = field("Ringkasan", "Cerita singkat angkatan ini.", "Summary", Need.ADVISED)
    ringkasan_en: Prose | None = field("Ringkasan (Inggris)", "Cerita singkat dalam bahasa Inggris.", "Summary in English")
    tahun: Years = field("Tahun", "Misalnya 2019 atau 2017-2018.", "Year", Need.DRAFT, ...)
    program: Line = field("Program", "Nama program.", "Programme", Need.DRAFT, ...)
    penyelenggara: list[Line] = field("Penyelenggara", "Siapa yang mengadakan.", "Organisers", Need.ADVISED, [])
    mitra: list[Line] = field("Mitra", "Siapa yang membantu.", "Partners", Need.ADVISED, [])
    sasaran: Line | None = field("Sasaran", "Seperti kata sumber.", "Whom it is for", Need.ADVISED)
    sasaran_en: Line | None = field("Sasaran (Inggris)", "Sasaran dalam bahasa Inggris.", "Whom it is for, in English")
    jendela: Whole | None = field("Jumlah jendela", "Banyak tempat bernomor di jendela; sama dengan yang diluncurkan.", "Number of panes", ge=1, le=5000)
    corong: Funnel | None = field("Corong", "Ide, ditetapkan, diluncurkan.", "Funnel", Need.ADVISED)
    unit_sasaran: Invited | None = field("Unit sasaran", "Unit yang disasar.", "Units invited", Need.ADVISED)
    unit_peserta: Count | None = field("Unit peserta", "Unit yang ikut.", "Units that took part", Need.ADVISED)
    angka: list[Figure] = field("Angka lain", "Angka lain dari sumber.", "Other figures", default=[])
    rencana_terkait: list[PlanItem] = field("Rencana terkait", "Misi rencana daerah.", "Related plans", default=[])
    contoh: Truth = field("Contoh", "Benar bila rekaan.", "Invented example", Need.DRAFT, False)
    sumber: list[SourceUse] = field("Sumber", "Paling sedikit satu.", "Sources", Need.PUBLISH, [])
    catatan_sumber: Prose | None = field("Catatan sumber", "Bila sumber berbeda atau kurang tegas.", "Conflicts between sources")
    catatan_sumber_en: Prose | None = field("Catatan sumber (Inggris)", "Catatan dalam bahasa Inggris.", "Conflicts, in English")
