"""The form and `check` say the same: every mistake that the one lets through the other lets through too.

The table below types values into fields as a contributor might, or as someone who means harm; the form cleans them,
weighs them and gives its YAML, and `check` reads that YAML beside the same lists.
"""

from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from generator.fix import fixed
from generator.model.kind import FOLDERS
from tests.hostile.payloads import PAYLOADS
from tests.rooms.questionnaire.both import Both, Values, weighed
from tests.thorough import times

AROUND = {
    "site.yaml": b"nama: Etalase\nwilayah: Kota Contoh\nwilayah_singkat: Contoh\n",
    "units/sd-contoh.yaml": b"id: sd-contoh\nnama: SD Contoh\njenis: sd\nsumber:\n  - judul: Daftar\n",
    "sources/s1.yaml": b"id: s1\njudul: Berita\n",
    "reference/tema.yaml": (
        b"id: tema\njudul: Tema\njudul_en: Themes\nbutir:\n  - kode: gizi\n    nama: Gizi\n    nama_en: Food\n"
    ),
    "cohorts/lab.yaml": b"id: lab\nnama: Lab\ntahun: \"2019\"\nprogram: Lab\njendela: 3\nsumber:\n  - judul: Daftar\n",
    "plans/rpjmd.yaml": (
        b"id: rpjmd\nnama: RPJMD\njenis: RPJMD\ntahun_mulai: \"2017\"\ntahun_selesai: \"2022\"\nmisi:\n  - nomor: 1\n"
        b"sumber:\n  - judul: Daftar\n"
    ),
    "innovations/lampu-baca.yaml": (
        b"id: lampu-baca\nnama_inovasi: Lampu Baca\nunit_kerja: [sd-contoh]\nsumber:\n  - judul: Berita\n"
    ),
}  # fmt: skip
DATES = [
    "2019", "2019-11", "2019-11-14", "2019?", "2019?-11", "XXXX-12-12", "14 November 2019", "14/11/2019",
    "14-11-2019", "November 2019", "11/2019", "Nopember 2019", "2019/11/14", "31 Februari 2019", "31/02/2019",
    "2019-02-30", "2020-02-29", "2019-02-29", "0000", "2019-13", "kemarin", "2019-11-14T00:00", "awal 2019",
    "2026-01-02", "2026", "2026-01", "2030", "1 Jan 2026", "\uff12\uff10\uff11\uff19", "XXXX-02-30", "2019 - 11",
    "2019-1-4",
]  # fmt: skip
NUMBERS = [
    "5", "05", "-5", "1.699", "1,699", "1.699.000", "1 699", "12,5", "12.5", "12.50", ".5", "5.", "1e3", "\u22125",
    "lima", "1.234,5", "9" * 15, "9" * 16, "0", "00", "1_000", "\u0665", "3 ", "0,75", "1.6990", "100", "101",
]  # fmt: skip
ADDRESSES = [
    "https://contoh.example/a", "http://contoh.example", "contoh.example", "https://a@contoh.example",
    "https://localhost/x", "https://10.0.0.1/", "https://8.8.8.8/", "https://192.0.2.1/",
    "https://contoh.example:8080/", "https://contoh.example:443/x", "http://contoh.example:80",
    "https://contoh.example:", "https://contoh.example:x/", "javascript:alert(1)", "ftp://contoh.example/",
    "https://contoh", "https://-contoh.example", "https://contoh.local/", "https://contoh\\.example",
    "https://contoh.example/<b>", "HTTPS://contoh.example", "https://", "https://[::1]/", "https://contoh.example./",
    "https://cont\u043eh.example/", "https://a b.example", "https://contoh.example/\u2028",
    "https://contoh.example/?q=a@b", "https://contoh.example#@x", "https://a_b.example/", "https://256.1.1.1/",
    "https://172.16.0.1", "https://100.64.0.1", "https://1.2.3/", "https://\uff43ontoh.example/",
    "https://contoh.example:99999/",
]  # fmt: skip
SHORT = [
    "Lampu Baca", "x", "-", "...", "n/a", "N/A", "dst.", "tidak ada", "belum ada", "xxx", "zz", "lorem ipsum dolor",
    "nihil", "todo", "isi di sini", "?", "<b>", "{}", "\u2014", "0", "belum", "tes", "Tidak  ada!", "sesuai", "XXXX",
    "asdf", "\u0441ekolah", "P\u0430gi", "5 \u03bcg", "k\u03a9", "hubungi 0812-3456-7890", "WA 62 812 3456 7890",
    "(0298) 321456", "wa.me/6281234567890", "siti@gmail.com", "kantor@salatiga.go.id", "siti (at) yahoo.co.id",
    "3373011501800001", "33 73 01 15 01 80 0001", "198001152005011003", "19800115 200501 1 003", "NISN 0012345678",
    "NISN: 001-234-5678", "Rp1.500.000.000", "2019-11-14", "tanggal 14-11-2019", "33.73.01.1001", "RT 01 RW 02",
    "RT 3/RW 4", "RT 01/02", "ART 01 RW 02", "siswa bernama Budi Santoso", "murid atas nama Siti",
    "Ananda Putri Ayu menang", "seorang guru bernama Budi", "siswa kelas 5 an. Dewi Lestari", "anak a.n. Rudi",
    "0 8 1 2 3 4 5 6 7 8 9 0", "\u0660\u0668\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660",
    "+62(0)81234567890", "085-1234567", "https://contoh.example/081234567890", "a" * 300, "a" * 301,
    "Ba\u015fka \u4e2d\u6587", "yes", "no", "null", "~", "12:30", "012", "# x", "- a", "a: b", "a #b", "'x'", '"x"',
    "@x", "*x", "&x", "!x", "%x", "`x`", "[a]", "{a}", "key:", "x\u200by", "x\ufeff", "x\u00a0y", "a\tb", "a\nb",
]  # fmt: skip
CODES = [
    "sd-contoh", "SD Contoh", "tidak-ada", "a--b", "-a", "a_b", "\u00e9", "a" * 90, "a" * 91, "con", "gizi", "s1",
    "lab", "rpjmd",
]  # fmt: skip
MANY_WORDS = [" ".join(["kata"] * n) for n in (199, 200, 201, 300, 301, 500, 501)]
LONG = [
    *MANY_WORDS, "[teks](https://contoh.example/a b) dua", "a " * 6001,
    "satu\n\n- dua\n- tiga", "  lekuk\nbaris", "baris  \nlain", "# judul\nisi",
]  # fmt: skip
TABLE: dict[str, list[str]] = {
    "nama_inovasi": SHORT,
    "kepanjangan": SHORT,
    "ringkasan_singkat": [*SHORT, "a" * 280, "a" * 281],
    "unit_tercetak": SHORT[:12],
    "ringkasan": [*SHORT, *LONG, "a" * 5000, "a" * 5001],
    "latar_belakang": [*SHORT, *LONG],
    "kebaruan": LONG,
    "sumber_daya.keuangan": MANY_WORDS,
    "keberlanjutan.sosial": MANY_WORDS,
    "rancang_bangun.cara_kerja": [*LONG, "tes"],
    "waktu_penerapan": DATES,
    "waktu_inisiasi": DATES,
    "waktu_berhenti": DATES,
    "tanggal_pemutakhiran": DATES,
    "monev.0.tanggal": ["2019"],
    "perjanjian_kinerja_inovasi.target.0.tenggat": DATES,
    "indikator_hasil.0.sebelum": NUMBERS,
    "indikator_hasil.0.nama": SHORT,
    "penerima_manfaat.jumlah": NUMBERS,
    "tingkat_bukti": NUMBERS,
    "nomor_jendela": NUMBERS,
    "rencana_aksi.0.progres": NUMBERS,
    "angka.0.nilai": NUMBERS,
    "video.url": ADDRESSES,
    "sumber.0.url": ADDRESSES,
    "sumber.0.judul": SHORT,
    "sumber.1.rujukan": CODES,
    "sumber.1.mendukung.0": ["tujuan", "nama_inovasi", "bukan_isian", "sumber"],
    "unit_kerja.0": CODES,
    "tema": CODES,
    "angkatan": CODES,
    "rencana_terkait.0.dokumen": CODES,
    "urusan_utama": CODES,
    "kontak.telepon": SHORT,
    "kontak.surel": SHORT,
    "kontak.tautan": ADDRESSES,
    "inovator.0.peran": [*SHORT, "siswa kelas V", "guru siswa", "dokter anak", "tim murid"],
    "verifikasi.catatan": SHORT,
    "monev.0.temuan": SHORT,
    "kata_kunci.0": SHORT,
    "isian_kosong.tujuan.tidak_berlaku": SHORT,
    "catatan_sumber": SHORT,
    "status_keberlanjutan": ["berlanjut_lancar", "berhenti", "lain"],
    "jenis_inovasi": ["digital", "Digital", "apa"],
    "contoh": ["true"],
    "bukti.0.sha256": ["0" * 64, "x"],
    "media.0.menampilkan_anak": ["true"],
}
WHOLE: list[Values] = [
    {"sumber": []},
    {"sumber": [{"url": "https://contoh.example/"}]},
    {"inovator": [{"nama": "Budi Santoso", "peran": "Guru"}]},
    {"inovator": [{"nama": "Budi Santoso", "peran": "Guru", "persetujuan_publikasi": "true"}]},
    {"inovator": [{"nama": "Budi", "peran": "Siswa kelas V", "persetujuan_publikasi": "true"}]},
    {"inovator": [{"nama": "Budi"}]},
    {"kontak": {"telepon": "0812 3456 7890", "pernyataan_kantor": "Nomor kantor, kata kepala sekolah"}},
    {"waktu_inisiasi": "2020", "waktu_penerapan": "2019"},
    {"waktu_inisiasi": "2019-11", "waktu_penerapan": "2019"},
    {"status_keberlanjutan": "berlanjut_lancar", "tanggal_pemutakhiran": "2025-06"},
    {"status_keberlanjutan": "berlanjut_lancar", "tanggal_pemutakhiran": "2024-12"},
    {"status_keberlanjutan": "berlanjut_lancar", "tanggal_pemutakhiran": "2024"},
    {"angkatan": "lab", "nomor_jendela": "3"},
    {"angkatan": "lab", "nomor_jendela": "4"},
    {"angkatan": "lab", "sumber": [{"judul": "Berita", "mendukung": ["angkatan"]}]},
    {"rencana_terkait": [{"dokumen": "rpjmd", "misi": "1"}, {"dokumen": "rpjmd", "misi": "09"}]},
    {"bukti": [{"id": "sk", "judul": "SK"}, {"id": "sk", "judul": "SK lagi"}]},
    {"kata_kunci": [f"kata {n}" for n in range(9)]},
    {"ringkasan": "Kalimat panjang yang sama. " * 10, "tujuan": "Kalimat panjang yang sama. " * 10},
    {"id": "zamrud", "nama_inovasi": "lampu-baca", "unit_kerja": ["sd-contoh"]},
    {"indikator": {"versi": "iid", "butir": [{"kode": "i01"}, {"kode": "i01"}, {"kode": "x"}]}},
    {"indikator": {"versi": "iid", "butir": [{"kode": "i01"}, {"kode": "i01"}]}},
    {"indikator_hasil": [{"nama": "Antre", "sumber": ["berita", "lain"], "bukti": ["sk"]}]},
    {"bukti": [{"id": "sk", "judul": "SK"}], "indikator_hasil": [{"nama": "Antre", "bukti": ["sk", "lain"]}]},
    {"sumber": [{"judul": "Berita", "mendukung": ["tujuan", "bukan_isian", "nama_inovasi"]}]},
    {"media": [{"berkas": "media/a.jpg", "alt": "Anak-anak", "menampilkan_anak": "true"}]},
    {"tahap_lab": {"design": ["tidak-ada"]}},
    {"tahap_lab": {"lain": ["tidak-ada"]}},
    {"alias": ["suket-lama", "suket-liar"]},
    {"tematik": {"versi": "2023", "nilai": "x"}},
    {"rancang_bangun": {"cara_kerja": "satu dua tiga"}},
]  # fmt: skip
BASE: Values = {
    "id": "suket-liar",
    "nama_inovasi": "Suket Liar",
    "sumber": [{"kode": "berita", "judul": "Berita", "mendukung": ["nama_inovasi"]}],
}


MEETS = {
    "ambiguous-number", "cohort-unproven", "date-in-future", "dates-out-of-order", "design-too-short", "filler-text",
    "home-address", "mixed-script", "no-pane-number", "no-such-day", "not-a-date", "not-a-number", "not-a-whole-number",
    "out-of-range", "pane-without-window", "personal-email", "personal-number", "personal-phone", "pupil-named-in-text",
    "same-name", "status-not-confirmed", "supported-field-empty", "too-long", "too-many-words", "too-short",
    "unknown-choice", "unknown-cohort", "unknown-evidence", "unknown-function", "unknown-plan", "unknown-source",
    "unknown-source-mark", "unknown-supported-field", "unknown-theme", "unknown-unit", "unsafe-address", "wrong-shape",
}  # fmt: skip
"""What the table is to meet, so that it cannot agree by saying nothing."""
ALPHABET = "ab 1089.,-:#'\"|>[]{}&*!%@`~?()/_=<\\\n\u00a0\u200b\u2013\u0430\u00e9\U0001f600"
WRITTEN = st.lists(st.text(ALPHABET) | st.from_regex(r"[a-z0-9 .-]{1,40}", fullmatch=True), min_size=10, max_size=30)


def test_both_say_the_same_of_every_value_in_the_table() -> None:
    typed: list[Any] = [*((path, value) for path, values in TABLE.items() for value in values), *WHOLE]
    records: list[Values] = [_with(*each) if isinstance(each, tuple) else {**BASE, **each} for each in typed]
    found = weighed("innovations", records, AROUND)

    assert not _apart(found, typed)
    assert not MEETS - {code for both in found for code, *_ in both.check}


def test_both_say_the_same_of_hostile_texts() -> None:
    typed = [(path, value) for path in ("nama_inovasi", "latar_belakang", "sumber.0.url") for value in PAYLOADS]
    assert not _apart(weighed("innovations", [_with(path, value) for path, value in typed], AROUND), typed)


@given(WRITTEN)
@settings(max_examples=times(3), phases=[Phase.generate], deadline=None)
def test_both_say_the_same_of_any_text_and_its_yaml_is_canonical(written: list[str]) -> None:
    typed = [(path, value) for path in ("kepanjangan", "latar_belakang") for value in written]
    found = weighed("innovations", [_with(path, value) for path, value in typed], AROUND)

    assert not _apart(found, typed)
    assert not [both.yaml for both in found if fixed(both.yaml, FOLDERS["innovations"]) != both.yaml]


def test_an_event_is_weighed_as_check_weighs_it() -> None:
    event = {"id": "peluncuran", "nama_kegiatan": "Peluncuran", "tanggal_mulai": "2019-11-14"}
    typed: list[Values] = [
        {},
        {"tanggal_mulai": ""},
        {"tanggal_mulai": "2030", "tanggal_selesai": "2029"},
        {"tempat": {"alamat": "RT 01 RW 02", "nama": "RT 01 RW 02"}},
        {"dokumen": [{"id": "a", "judul": "A"}, {"id": "a", "judul": "B"}]},
        {"inovasi": ["lampu-baca", "lain"]},
        {"keluaran": {"ide": {"jumlah": "365", "sumber": ["lain"]}}},
        {"narasumber": [{"jabatan": "Kepala"}]},
    ]  # fmt: skip
    assert not _apart(
        weighed("events", [{**event, "sumber": [{"judul": "Berita"}], **each} for each in typed], AROUND), typed
    )


def _apart(found: list[Both], typed: list[Any]) -> list[str]:
    pairs = zip(found, typed, strict=True)
    return [f"{what!r:.150}{_said(both)}" for both, what in pairs if both.form != both.check]


def _said(both: Both) -> str:
    only_form, only_check = (sorted(map(str, each)) for each in (both.form - both.check, both.check - both.form))
    return f"\n  only the form: {only_form}\n  only check: {only_check}"


def _with(path: str, value: str) -> Values:
    placed: Values = _placed(BASE, path.split("."), value)
    return placed


def _placed(given: Any, keys: list[str], value: str) -> Any:
    if not keys:
        return value
    key, *rest = keys
    if not key.isdigit():
        return {**(given or {}), key: _placed((given or {}).get(key), rest, value)}
    items = [*(given or []), *[None] * (int(key) + 1 - len(given or []))]
    return [_placed(item, rest, value) if at == int(key) else item for at, item in enumerate(items)]
