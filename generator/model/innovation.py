"""An innovation: `content/innovations/<id>.yaml` (schema: official IID, KIPP and LAN forms together)."""

from generator.model.choice import (
    Direction,
    Form,
    Initiator,
    Kind,
    Maturity,
    MonitoringKind,
    RecordStatus,
    Stage,
    Survival,
)
from generator.model.date import Tanggal
from generator.model.field import (
    Address,
    Brief,
    Decimal,
    IndicatorCode,
    Line,
    Markup,
    Name,
    Need,
    Prose,
    Record,
    Slug,
    Truth,
    Whole,
    field,
)
from generator.model.shared import Contact, Emptiness, Evidence, Figure, Picture, PlanItem, Verification
from generator.model.source import SourceUse


class Innovator(Record):
    """Someone who made the innovation; named only with consent (UU 27/2022)."""

    nama: Line | None = field("Nama", "Hanya dengan persetujuan.", "Name")
    peran: Line = field("Peran", "Misalnya guru, lurah, kepala seksi.", "Role", Need.ADVISED, ...)
    persetujuan_publikasi: Truth = field("Persetujuan publikasi", "Benar bila ia setuju dinamai.", "Consent", default=False)


class Successor(Record):
    """Who carries the innovation on after a staff transfer."""

    peran: Line = field("Peran", "Jabatan penerus.", "Role", Need.DRAFT, ...)
    sejak: Tanggal | None = field("Sejak", "Sejak kapan.", "Since")


class Thematic(Record):
    """A yearly theme of the ministry; its values change, so the version is kept."""

    versi: Line = field("Versi", "Tahun daftar tematik.", "Version", Need.DRAFT, ...)
    nilai: Line = field("Nilai", "Tematik yang dipilih.", "Value", Need.DRAFT, ...)


class ActionStep(Record):
    """A step of the action plan: the seven elements of LAN's book, and progress."""

    langkah: Line = field("Langkah", "Apa yang dikerjakan.", "Step", Need.DRAFT, ...)
    keluaran: Line | None = field("Keluaran", "Hasil langkah ini.", "Output")
    pelaksana: Line | None = field("Pelaksana", "Siapa yang mengerjakan.", "Who")
    waktu: Line | None = field("Waktu", "Kapan.", "When")
    biaya: Line | None = field("Biaya", "Berapa.", "Cost")
    tempat: Line | None = field("Tempat", "Di mana.", "Where")
    metode: Line | None = field("Metode", "Dengan cara apa.", "Method")
    progres: Whole | None = field("Progres", "Persen selesai.", "Progress in percent", ge=0, le=100)


class Milestone(Record):
    """A dated moment in the innovation's life."""

    tanggal: Tanggal = field("Tanggal", "Setepat yang diketahui.", "Date", Need.DRAFT, ...)
    peristiwa: Line = field("Peristiwa", "Apa yang terjadi.", "What happened", Need.DRAFT, ...)
    sumber: list[Slug] = field("Sumber", "Kode sumber.", "Sources", Need.ADVISED, [])


class Design(Record):
    """`rancang_bangun` in the six parts of the Kemendagri app; 300 words in all count as complete."""

    dasar_hukum: Markup | None = field("Dasar hukum", "Peraturan yang mendasari.", "Legal basis")
    permasalahan: Markup | None = field("Permasalahan", "Masalah makro dan mikro.", "Problem")
    isu_strategis: Markup | None = field("Isu strategis", "Isu strategis yang dijawab.", "Strategic issue")
    metode_pembaharuan: Markup | None = field("Metode pembaharuan", "Apa yang diubah.", "Method of renewal")
    keunggulan_kebaharuan: Markup | None = field("Keunggulan dan kebaharuan", "Apa yang lebih baik.", "Advantage and novelty")
    cara_kerja: Markup | None = field("Cara kerja", "Langkah kerja, seperti menjelaskan kepada tetangga.", "How it works")


class Resources(Record):
    """`sumber_daya`."""

    keuangan: Prose | None = field("Keuangan", "Sumber dan jumlah dana.", "Money")
    manusia: Prose | None = field("Manusia", "Siapa yang terlibat.", "People")
    metode: Prose | None = field("Metode", "Metode yang dipakai.", "Method")
    peralatan: Prose | None = field("Peralatan", "Alat yang dibutuhkan.", "Equipment")


class Sustainability(Record):
    """`keberlanjutan`: the three strategies of the KIPP form."""

    institusional: Prose | None = field("Institusional", "Aturan yang menopang.", "Institutional")
    manajerial: Prose | None = field("Manajerial", "Kapasitas dan SOP.", "Managerial")
    sosial: Prose | None = field("Sosial", "Mitra dan dukungan warga.", "Social")


class Benefit(Record):
    """`manfaat`, for whom."""

    umum: Markup | None = field("Manfaat", "Manfaat secara umum.", "Benefit")
    unit: Markup | None = field("Bagi unit", "Manfaat bagi unit sendiri.", "For the unit")
    pemangku_kepentingan: Markup | None = field("Bagi pemangku kepentingan", "Manfaat bagi pihak lain.", "For stakeholders")
    masyarakat: Markup | None = field("Bagi masyarakat", "Manfaat bagi warga.", "For the public")


class Measure(Record):
    """A measured before and after; the change is computed, never typed."""

    nama: Line = field("Nama", "Apa yang diukur.", "What is measured", Need.DRAFT, ...)
    kelompok: Line | None = field("Kelompok", "masukan, proses, keluaran, atau hasil_langsung.", "Group")
    satuan: Line | None = field("Satuan", "Satuan ukuran.", "Unit of measure")
    sebelum: Decimal | None = field("Sebelum", "Nilai sebelum inovasi.", "Before")
    sesudah: Decimal | None = field("Sesudah", "Nilai sesudah inovasi.", "After")
    periode: Line | None = field("Periode", "Kapan diukur.", "Period")
    metode: Line | None = field("Metode", "Bagaimana diukur.", "Method")
    menurut: Line | None = field("Menurut", "Jabatan yang menyebutnya.", "According to")
    bukti: list[Slug] = field("Bukti", "Kode bukti.", "Evidence", Need.ADVISED, [])
    sumber: list[Slug] = field("Sumber", "Kode sumber.", "Sources", Need.ADVISED, [])
    catatan: Line | None = field("Catatan", "Batas dari angka ini.", "Note")


class Beneficiaries(Record):
    """`penerima_manfaat`."""

    jumlah: Whole = field("Jumlah", "Berapa.", "Number", Need.DRAFT, ..., ge=0)
    satuan: Line = field("Satuan", "orang, unit, rupiah, atau produk.", "Unit of measure", Need.DRAFT, ...)
    periode: Line | None = field("Periode", "Kapan dihitung.", "Period")
    bukti: list[Slug] = field("Bukti", "Kode bukti.", "Evidence", Need.ADVISED, [])
    sumber: list[Slug] = field("Sumber", "Kode sumber.", "Sources", Need.ADVISED, [])


class IndicatorAnswer(Record):
    """The self-assessment of one indicator."""

    kode: IndicatorCode = field("Kode", "i01 sampai i20.", "Code", Need.DRAFT, ...)
    parameter: Whole | None = field("Parameter", "1, 2, atau 3.", "Parameter", ge=1, le=3)
    bukti: list[Slug] = field("Bukti", "Kode bukti; tanpa bukti nilainya nol.", "Evidence", Need.ADVISED, [])
    tidak_berlaku: Truth = field("Tidak berlaku", "Benar bila indikator ini tidak berlaku.", "Does not apply", default=False)
    alasan: Line | None = field("Alasan", "Mengapa tidak berlaku.", "Reason")
    catatan_peninjau: Line | None = field("Catatan peninjau", "Diisi peninjau.", "Reviewer's note")
    diterima: Truth = field("Diterima peninjau", "Benar bila peninjau menerima alasannya.", "Accepted", default=False)


class SelfAssessment(Record):
    """`indikator`: answers to a versioned set of indicators."""

    versi: Slug = field("Versi", "Kode daftar indikator, misalnya iid-2023.", "Version", Need.DRAFT, ...)
    butir: list[IndicatorAnswer] = field("Butir", "Jawaban tiap indikator.", "Items", Need.ADVISED, [])


class Video(Record):
    """`video`: up to five minutes with five elements."""

    url: Address = field("Alamat", "Alamat video.", "Address", Need.DRAFT, ...)
    durasi: Line | None = field("Durasi", "Menit dan detik.", "Length")
    unsur: list[Line] = field("Unsur", "Unsur yang dimuat.", "Elements", Need.ADVISED, [])


class Target(Record):
    """Something promised in the agreement."""

    uraian: Line = field("Uraian", "Apa yang dijanjikan.", "What is promised", Need.DRAFT, ...)
    satuan: Line | None = field("Satuan", "Satuan target.", "Unit of measure")
    nilai: Decimal | None = field("Nilai", "Besar target.", "Value")
    tenggat: Tanggal | None = field("Tenggat", "Batas waktu.", "Deadline")


class Achievement(Record):
    """Something achieved of what was promised."""

    uraian: Line = field("Uraian", "Target yang dicapai.", "What was achieved", Need.DRAFT, ...)
    nilai: Decimal | None = field("Nilai", "Besar capaian.", "Value")
    tanggal: Tanggal | None = field("Tanggal", "Kapan tercapai.", "Date")
    bukti: list[Slug] = field("Bukti", "Kode bukti.", "Evidence", Need.ADVISED, [])


class Agreement(Record):
    """`perjanjian_kinerja_inovasi`; LAN leaves the form free, so only the date is needed."""

    nomor: Line | None = field("Nomor", "Nomor perjanjian.", "Number")
    tanggal: Tanggal = field("Tanggal", "Tanggal penandatanganan.", "Date", Need.DRAFT, ...)
    pihak: list[Line] = field("Pihak", "Jabatan para pihak.", "Parties", Need.ADVISED, [])
    saksi: Line | None = field("Saksi", "Jabatan saksi.", "Witness")
    target: list[Target] = field("Target", "Yang dijanjikan.", "Targets", Need.ADVISED, [])
    capaian: list[Achievement] = field("Capaian", "Yang tercapai.", "Achievements", Need.ADVISED, [])
    bukti: list[Slug] = field("Bukti", "Kode bukti.", "Evidence", Need.ADVISED, [])


class Award(Record):
    """`penghargaan`."""

    nama: Line = field("Nama", "Nama penghargaan.", "Name", Need.DRAFT, ...)
    pemberi: Line | None = field("Pemberi", "Siapa yang memberi.", "Giver")
    tahun: Whole | None = field("Tahun", "Tahun diberikan.", "Year", ge=1900, le=2200)
    tanggal: Tanggal | None = field("Tanggal", "Tanggal diberikan.", "Date")
    peringkat: Line | None = field("Peringkat", "Juara atau peringkat.", "Rank")
    kegiatan: Slug | None = field("Kegiatan", "Kode kegiatan tempat diberikan.", "Event")
    sumber: list[Slug] = field("Sumber", "Kode sumber.", "Sources", Need.ADVISED, [])
    catatan: Line | None = field("Catatan", "Bila ada yang tidak jelas.", "Note")


class Replication(Record):
    """`replikasi`: copied from or by another."""

    arah: Direction = field("Arah", "dari atau oleh.", "Direction", Need.DRAFT, ...)
    pihak: Line = field("Pihak", "Nama unit atau daerah.", "Who", Need.DRAFT, ...)
    tahun: Whole | None = field("Tahun", "Tahun.", "Year", ge=1900, le=2200)
    rekaman: Slug | None = field("Rekaman", "Kode rekaman di etalase ini.", "Record")
    bukti: list[Slug] = field("Bukti", "Kode bukti.", "Evidence", Need.ADVISED, [])


class Software(Record):
    """`perangkat_lunak` of a digital innovation."""

    url: Address | None = field("Alamat", "Alamat aplikasi.", "Address")
    repo: Address | None = field("Repositori", "Alamat kode sumber.", "Repository")
    publiccode_url: Address | None = field("publiccode.yml", "Alamat publiccode.yml.", "publiccode.yml")
    lisensi: Line | None = field("Lisensi", "Lisensi perangkat lunak.", "Licence")


class Monitoring(Record):
    """`monev`: a monitoring with its findings."""

    tanggal: Tanggal = field("Tanggal", "Kapan.", "Date", Need.DRAFT, ...)
    jenis: MonitoringKind = field("Jenis", "internal, skm, atau eksternal.", "Kind", Need.DRAFT, ...)
    temuan: Prose | None = field("Temuan", "Apa yang ditemukan.", "Findings")
    tindak_lanjut: Prose | None = field("Tindak lanjut", "Apa yang dilakukan.", "Follow-up")
    bukti: list[Slug] = field("Bukti", "Kode bukti.", "Evidence", Need.ADVISED, [])


class Innovation(Record):
    """One innovation, as its unit or a source tells it."""

    id: Slug = field("Kode", "Sama dengan nama berkas; tidak pernah berubah.", "Identifier", Need.DRAFT, ...)
    alias: list[Slug] = field("Kode lama", "Kode yang pernah dipakai rekaman ini; alamat lamanya tetap menuntun ke sini.", "Former identifiers", default=[])
    nama_inovasi: Name = field("Nama inovasi", "Seperti yang dikenal warga.", "Name", Need.DRAFT, ...)
    kepanjangan: Line | None = field("Kepanjangan", "Bila namanya singkatan.", "What the name stands for", Need.ADVISED)
    ringkasan_singkat: Brief | None = field("Ringkasan singkat", "Satu kalimat, paling banyak 280 huruf.", "One-line summary", Need.PUBLISH)
    ringkasan_singkat_en: Brief | None = field("Ringkasan singkat (Inggris)", "Satu kalimat dalam bahasa Inggris.", "One-line summary in English", Need.ADVISED)
    ringkasan: Prose | None = field("Ringkasan", "Paling banyak 200 kata.", "Summary", Need.PUBLISH)
    program_asal: Line | None = field("Program asal", "Program tempat inovasi lahir.", "Programme", Need.ADVISED)
    angkatan: Slug | None = field("Angkatan", "Hanya bila ada sumber yang membuktikan.", "Cohort", Need.ADVISED)
    nomor_jendela: Whole | None = field("Nomor jendela", "Nomor tetap di jendela angkatan.", "Number of its pane", ge=1)
    status_rekaman: RecordStatus = field("Status rekaman", "draf, ditinjau, terbit, atau arsip.", "Record status", Need.DRAFT, RecordStatus.TERBIT)
    contoh: Truth = field("Contoh", "Benar bila rekaan; tidak pernah dihitung.", "Invented example", Need.DRAFT, False)
    tema: Slug | None = field("Tema", "Pengelompokan oleh etalase, bukan dari sumber.", "Theme, our own grouping", Need.ADVISED)
    unit_kerja: list[Slug] = field("Unit kerja", "Kode unit di content/units; yang pertama pemilik.", "Units, owner first", Need.DRAFT, [])
    unit_tercetak: Line | None = field("Unit seperti tercetak", "Bila sumber menulis nama unit lain.", "Unit as printed")
    inisiator: Initiator | None = field("Inisiator", "Siapa yang memulai.", "Initiator", Need.PUBLISH)
    inovator: list[Innovator] = field("Inovator", "Peran; nama hanya dengan persetujuan.", "Innovators", Need.ADVISED, [])
    kontak: Contact | None = field("Kontak kantor", "Tanpa nomor pribadi.", "Office contact", Need.ADVISED)
    perangkat_daerah_pembina: Slug | None = field("Perangkat daerah pembina", "Kode unit pembina.", "Supervising agency", Need.ADVISED)
    penerus: list[Successor] = field("Penerus", "Siapa yang melanjutkan.", "Successors", default=[])
    tahapan_inovasi: Maturity | None = field("Tahapan inovasi", "inisiatif, uji_coba, atau penerapan.", "Stage", Need.PUBLISH)
    jenis_inovasi: Kind | None = field("Jenis inovasi", "digital atau non_digital.", "Kind", Need.PUBLISH)
    bentuk_inovasi: Form | None = field("Bentuk inovasi", "Menurut PP 38/2017.", "Form", Need.PUBLISH)
    urusan_utama: Slug | None = field("Urusan utama", "Kode urusan di content/reference/urusan.yaml.", "Government function", Need.PUBLISH)
    urusan_lain: list[Slug] = field("Urusan lain", "Kode urusan.", "Other functions", default=[])
    tematik: Thematic | None = field("Tematik", "Tematik tahunan.", "Yearly theme")
    kategori_kipp: Line | None = field("Kategori KIPP", "Kategori kompetisi.", "KIPP category")
    sdgs: list[Slug] = field("SDGs", "Kode tujuan di content/reference/sdgs.yaml.", "SDG goals", Need.ADVISED, [])
    kelompok_sasaran: list[Line] = field("Kelompok sasaran", "Untuk siapa.", "Target groups", Need.ADVISED, [])
    kata_kunci: list[Line] = field("Kata kunci", "Paling banyak delapan.", "Keywords", default=[], max_length=8)
    rencana_terkait: list[PlanItem] = field("Rencana terkait", "Misi rencana daerah.", "Related plans", default=[])
    waktu_inisiasi: Tanggal | None = field("Waktu inisiasi", "Setepat yang diketahui.", "Begun", Need.ADVISED)
    waktu_uji_coba: Tanggal | None = field("Waktu uji coba", "Setepat yang diketahui.", "Trial", Need.ADVISED)
    waktu_penerapan: Tanggal | None = field("Waktu penerapan", "Setepat yang diketahui.", "In use", Need.ADVISED)
    waktu_berhenti: Tanggal | None = field("Waktu berhenti", "Setepat yang diketahui.", "Stopped", Need.ADVISED)
    waktu_tercatat: Tanggal | None = field("Tercatat", "Tanggal tertua saat sumber menyebutnya.", "First reported", Need.ADVISED)
    tahap_lab: dict[Stage, list[Slug]] = field("Jejak 5D", "Kode kegiatan tiap tahap.", "5D trail", Need.ADVISED, {})
    rencana_aksi: list[ActionStep] = field("Rencana aksi", "Langkah dan kemajuannya.", "Action plan", Need.ADVISED, [])
    kondisi_awal: Markup | None = field("Kondisi awal", "Keadaan sebelum inovasi.", "Condition before", Need.ADVISED)
    kondisi_akhir: Markup | None = field("Kondisi akhir", "Keadaan sesudah inovasi.", "Condition after", Need.ADVISED)
    tonggak: list[Milestone] = field("Tonggak", "Peristiwa penting.", "Milestones", default=[])
    latar_belakang: Markup | None = field("Latar belakang", "Masalah yang dijawab; paling banyak 300 kata.", "Problem and context", Need.PUBLISH)
    rancang_bangun: Design | None = field("Rancang bangun", "Enam bagian; 300 kata bila lengkap.", "Design", Need.ADVISED)
    tujuan: Markup | None = field("Tujuan", "Apa yang ingin dicapai.", "Aim", Need.PUBLISH)
    manfaat: Benefit | None = field("Manfaat", "Bagi siapa.", "Benefit", Need.ADVISED)
    hasil: Markup | None = field("Hasil", "Apa yang tercapai, dengan tanggal dan siapa yang menyebut.", "Results", Need.ADVISED)
    kebaruan: Markup | None = field("Kebaruan", "Apa yang baru; paling banyak 200 kata.", "What is new", Need.ADVISED)
    implementasi: Markup | None = field("Implementasi", "Bagaimana dijalankan; paling banyak 200 kata.", "How it was carried out")
    sumber_daya: Resources | None = field("Sumber daya", "Uang, orang, metode, alat.", "Resources", Need.ADVISED)
    keberlanjutan: Sustainability | None = field("Keberlanjutan", "Strategi agar bertahan.", "Sustainability", Need.ADVISED)
    adaptabilitas: Markup | None = field("Adaptabilitas", "Kemungkinan ditiru; paling banyak 200 kata.", "Potential for replication", Need.ADVISED)
    faktor_keberhasilan: Markup | None = field("Faktor keberhasilan", "Yang membuatnya berhasil.", "Success factors")
    kendala: Markup | None = field("Kendala", "Yang menghambat.", "Obstacles", Need.ADVISED)
    pelajaran: Markup | None = field("Pelajaran", "Yang dipelajari, juga dari kegagalan.", "Lessons", Need.ADVISED)
    indikator_hasil: list[Measure] = field("Indikator hasil", "Angka sebelum dan sesudah.", "Before and after", Need.ADVISED, [])
    angka: list[Figure] = field("Angka lain", "Angka dari sumber, dengan tanggal dan yang menyebut.", "Other figures", default=[])
    penerima_manfaat: Beneficiaries | None = field("Penerima manfaat", "Berapa dan siapa.", "Beneficiaries", Need.ADVISED)
    bukti: list[Evidence] = field("Bukti", "Dokumen dan gambar bukti.", "Evidence", Need.ADVISED, [])
    indikator: SelfAssessment | None = field("Penilaian mandiri", "Jawaban indikator IID.", "IID self-assessment", Need.ADVISED)
    tingkat_bukti: Whole | None = field("Tingkat bukti", "1 sampai 5 menurut Nesta.", "Nesta level of evidence", ge=1, le=5)
    media: list[Picture] = field("Media", "Foto atau poster.", "Pictures", Need.ADVISED, [])
    video: Video | None = field("Video", "Paling lama lima menit.", "Video", Need.ADVISED)
    perjanjian_kinerja_inovasi: Agreement | None = field("Perjanjian Kinerja Inovasi", "Janji kinerja dengan pemerintah kota.", "Innovation performance agreement", Need.ADVISED)
    penghargaan: list[Award] = field("Penghargaan", "Penghargaan dan lomba.", "Awards", default=[])
    replikasi: list[Replication] = field("Replikasi", "Ditiru dari atau oleh siapa.", "Replications", default=[])
    perangkat_lunak: Software | None = field("Perangkat lunak", "Untuk inovasi digital.", "Software")
    status_keberlanjutan: Survival = field("Status keberlanjutan", "Masih berjalan atau tidak.", "Survival status", Need.PUBLISH, Survival.TIDAK_TERKONFIRMASI)
    tanggal_pemutakhiran: Tanggal | None = field("Terakhir dikonfirmasi", "Kapan keadaannya terakhir dipastikan.", "Last confirmed", Need.PUBLISH)
    monev: list[Monitoring] = field("Monitoring dan evaluasi", "Pemantauan dan temuannya.", "Monitoring", Need.ADVISED, [])
    verifikasi: Verification | None = field("Verifikasi", "Siapa yang memeriksa rekaman ini.", "Verification", Need.PUBLISH)
    isian_kosong: dict[str, Emptiness] = field("Isian kosong", "Alasan sebuah isian kosong.", "Why a field is empty", default={})
    sumber: list[SourceUse] = field("Sumber", "Paling sedikit satu.", "Sources", Need.PUBLISH, [])
    catatan_sumber: Prose | None = field("Catatan sumber", "Bila sumber berbeda atau kurang tegas.", "Conflicts between sources")
    lisensi: Line | None = field("Lisensi", "Kode SPDX bila berbeda dari situs.", "Licence")


