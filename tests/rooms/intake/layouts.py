"""How offices lay out their own list of innovations; written before the importer was, and unlike its template.

OPEN ones were looked at while the importer grew; HELD_OUT ones were first run when it was done;
what they showed then stands in decision 20.
"""

import csv
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from io import BytesIO, StringIO
from typing import Any

import xlsxwriter

from generator.model import Innovation, Showcase, Unit
from generator.model.date import PartialDate
from generator.words import words_of

_MONTHS = [
    "Januari",
    "Pebruari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "Nopember",
    "Desember",
]
_WORD = words_of("id")
Sheet = tuple[str, bytes]


def reporting(showcase: Showcase) -> Sheet:
    """A report: merged title rows, numbered columns, ALL CAPS, numbers for NPSN, mixed dates, totals, a signature."""
    pen = _Pen("REKAP 2026")
    pen.merged(0, 0, 8, "DAFTAR INOVASI PERANGKAT DAERAH DAN UNIT KERJA")
    pen.merged(1, 0, 8, "KOTA CONTOH RAYA TAHUN 2026")
    heads = ["NO", "NAMA INOVASI", "UNIT KERJA / OPD", "NPSN", "TGL. PENERAPAN", "JENIS"]
    pen.row(3, [*heads, "DESKRIPSI SINGKAT", "HASIL YANG DICAPAI", "KET."])
    pen.row(4, [f"({number})" for number in range(1, 10)])
    at = 5
    for number, record in enumerate(showcase.innovations.values(), 1):
        unit = _unit(showcase, record)
        pen.row(at, [number, record.nama_inovasi.upper() + "  " * (number % 3 == 0), unit.nama if unit else "-"])
        pen.cell(at, 3, int(unit.npsn) if unit and unit.npsn else None)
        pen.dated(at, 4, record.waktu_penerapan, number)
        kind = {"digital": "Digital", "non_digital": "Non Digital"}.get(record.jenis_inovasi or "", "")
        pen.row(at, [kind, record.ringkasan_singkat, record.hasil, "arsip bagian" if number % 20 == 0 else None], 5)
        at += 1
    pen.row(at, [None, "JUMLAH", len(showcase.innovations)])
    pen.row(at + 3, ["Contoh Raya, 31 Desember 2025"], 6)
    pen.row(at + 4, ["Kepala Bagian Organisasi"], 6)
    return "rekap.xlsx", pen.book()


def grouped(showcase: Showcase) -> Sheet:  # noqa: PLR0915 - a sheet is told in order
    """Headings of two rows, and a unit's name written once over all of its innovations."""
    pen = _Pen("Data")
    pen.cell(0, 0, "Rekapitulasi inovasi, keadaan akhir tahun")
    pen.down(2, 3, 0, "No. Urut")
    pen.down(2, 3, 1, "Perangkat Daerah/Unit Pelaksana")
    pen.down(2, 3, 2, "Judul Inovasi")
    pen.merged(2, 3, 5, "Waktu")
    pen.row(3, ["Inisiasi", "Uji Coba", "Penerapan"], 3)
    pen.merged(2, 6, 8, "Klasifikasi")
    pen.row(3, ["Bentuk", "Urusan", "Tahapan"], 6)
    pen.down(2, 3, 9, "Tujuan Inovasi")
    pen.down(2, 3, 10, "Jumlah Penerima Manfaat")
    records = sorted(showcase.innovations.values(), key=lambda record: (record.unit_kerja, record.id))
    functions = {term.kode: term.nama for term in showcase.references["urusan"].butir}
    at, start = 4, 4
    for number, record in enumerate(records, 1):
        unit = _unit(showcase, record)
        pen.row(at, [number, None, f" {record.nama_inovasi}"])
        for column, day in enumerate((record.waktu_inisiasi, record.waktu_uji_coba, record.waktu_penerapan), 3):
            pen.dated(at, column, day, number + column)
        form = _WORD(f"choice.form.{record.bentuk_inovasi}") if record.bentuk_inovasi else None
        stage = _WORD(f"choice.maturity.{record.tahapan_inovasi}") if record.tahapan_inovasi else None
        helped = record.penerima_manfaat.jumlah if record.penerima_manfaat else None
        row = [form, functions.get(record.urusan_utama or ""), stage, record.tujuan]
        pen.row(at, [*row, f"{helped:,}".replace(",", ".") if helped else None], 6)
        following = records[number] if number < len(records) else None
        if following is None or following.unit_kerja[:1] != record.unit_kerja[:1]:
            pen.down(start, at, 1, unit.nama if unit else "")
            start = at + 1
        at += 1
    return "rekapitulasi.xlsx", pen.book()


def exported(showcase: Showcase) -> Sheet:
    """What another program gave: CSV with semicolons, letters of an old Windows, labels instead of keys."""
    out = StringIO(newline="")
    pen = csv.writer(out, delimiter=";")
    heads = ["Nama Inovasi", "Tahapan Inovasi", "Inisiator Inovasi Daerah", "Jenis Inovasi", "Bentuk Inovasi Daerah"]
    heads += ["Nama Instansi", "Waktu Uji Coba Inovasi Daerah", "Waktu Penerapan", "Tujuan Inovasi Daerah"]
    pen.writerow([*heads, "Manfaat yang Diperoleh", "Skor Kematangan"])
    for number, record in enumerate(showcase.innovations.values()):
        unit = _unit(showcase, record)
        said = [
            _WORD(f"choice.{name}.{value}").title() if value else ""
            for name, value in (
                ("maturity", record.tahapan_inovasi),
                ("initiator", record.inisiator),
                ("kind", record.jenis_inovasi),
                ("form", record.bentuk_inovasi),
            )
        ]
        days = [_spoken(day, number) if day else "" for day in (record.waktu_uji_coba, record.waktu_penerapan)]
        benefit = record.manfaat.umum if record.manfaat else ""
        row = [record.nama_inovasi, *said, unit.nama.upper() if unit else "", *days, record.tujuan or "", benefit or ""]
        pen.writerow([*row, f"{number % 90},{number % 10}0"])
    return "ekspor.csv", out.getvalue().encode("cp1252", "replace")


def covered(showcase: Showcase) -> Sheet:  # noqa: PLR0915 - a sheet is told in order
    """Behind a cover, not in the corner: a formula counts, districts stand between the rows, something is hidden."""
    pen = _Pen("Sampul")
    pen.cell(3, 2, "BUKU INOVASI KOTA CONTOH RAYA")
    pen.cell(5, 2, "Disusun oleh Bagian Organisasi")
    pen.sheet("Rincian")
    pen.merged(1, 2, 10, "RINCIAN INOVASI PER KECAMATAN")
    heads = ["Nmr", "Nm. Inovasi", "Asal Instansi", "NPSN Sekolah", "Mulai Diterapkan", "Bidang Urusan"]
    pen.row(5, [*heads, "Gambaran Umum", "Kelompok Sasaran", "Status Saat Ini"], 2)
    functions = {term.kode: term.nama for term in showcase.references["urusan"].butir}
    at, district = 6, ""
    for number, record in enumerate(_by_district(showcase)):
        unit = _unit(showcase, record)
        here = unit.kecamatan or "-" if unit else "-"
        if here != district:
            if district:
                pen.row(at, ["", "Sub Jumlah"], 2)
                at += 1
            district = here
            pen.merged(at, 2, 10, f"KECAMATAN {district.upper()}")
            at += 1
        pen.formula(at, 2, f"=ROW()-{6 + number % 3}")
        pen.row(at, [record.nama_inovasi, unit.nama.upper() if unit else None], 3)
        pen.cell(at, 5, int(unit.npsn) if unit and unit.npsn else None)
        pen.dated(at, 6, record.waktu_penerapan, number + 1)
        groups = ", ".join(record.kelompok_sasaran)
        status = _WORD(f"choice.survival.{record.status_keberlanjutan}")
        pen.row(at, [functions.get(record.urusan_utama or ""), record.ringkasan_singkat, groups or None, status], 7)
        at += 1
    pen.row(at, ["", "TOTAL"], 2)
    pen.formula(at, 4, f"=COUNTA(D7:D{at})")
    pen.hidden("Bahan")
    return "buku.xlsx", pen.book()


def plain(showcase: Showcase) -> Sheet:
    """No title, words of the street, headings repeated for each printed page, a private telephone number."""
    pen = _Pen("Sheet1")
    heads = ["INSTANSI PENGAMPU", "INOVASI", "SINGKATAN DARI", "MULAI", "BERHENTI", "LATAR BELAKANG / MASALAH"]
    heads += ["PENCAPAIAN", "NO HP PENANGGUNG JAWAB", "INISIATIF DARI", "CATATAN"]
    at = 0
    for number, record in enumerate(showcase.innovations.values()):
        if number % 35 == 0:
            pen.row(at, heads)
            at += 1
        unit = _unit(showcase, record)
        pen.row(at, [_short(unit), record.nama_inovasi.upper(), record.kepanjangan])
        for column, day in enumerate((record.waktu_penerapan, record.waktu_berhenti), 3):
            pen.cell(at, column, _spoken(day, number).upper() + " " if day else None)
        who = _WORD(f"choice.initiator.{record.inisiator}").upper() if record.inisiator else "TIDAK DIKETAHUI"
        row = [record.latar_belakang, record.hasil, "08123456789" if number % 30 == 3 else None, who]
        pen.row(at, [*row, "lihat map hijau" if number % 45 == 0 else None], 5)
        at += 1
    pen.row(at + 2, [None, "TOTAL INOVASI : 140"])
    return "daftar.xlsx", pen.book()


OPEN: Sequence[Callable[[Showcase], Sheet]] = (reporting, grouped, exported)
HELD_OUT: Sequence[Callable[[Showcase], Sheet]] = (covered, plain)


def _unit(showcase: Showcase, record: Innovation) -> Unit | None:
    return showcase.units[record.unit_kerja[0]] if record.unit_kerja else None


def _short(unit: Unit | None) -> str | None:
    """A unit as people write it."""
    if unit is None:
        return None
    return unit.nama.replace("SD Negeri", "SDN").replace("SMP Negeri", "SMPN").replace("Kelurahan", "Kel.").upper()


def _by_district(showcase: Showcase) -> Iterator[Innovation]:
    def district(record: Innovation) -> tuple[str, str]:
        unit = _unit(showcase, record)
        return (unit.kecamatan or "" if unit else "", record.id)

    yield from sorted(showcase.innovations.values(), key=district)


def _spoken(day: PartialDate, number: int) -> str:
    """A date as a person writes it, by turns in several ways, never more precise than it is."""
    if day.year is None or day.month is None:
        return str(day.year or "")
    if day.day is None:
        return (f"{_MONTHS[day.month - 1]} {day.year}", f"{day.month:02}/{day.year}")[number % 2]
    numbers = f"{day.day:02}/{day.month:02}/{day.year}"
    words = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return (numbers, words, numbers.replace("/", "-"), words.replace("September", "Sept"))[number % 4]


class _Pen:
    """Writes a workbook as a person would."""

    def __init__(self, name: str) -> None:
        self.out = BytesIO()
        self.file: Any = xlsxwriter.Workbook(self.out, {"in_memory": True})
        self.day = self.file.add_format({"num_format": "dd/mm/yyyy"})
        self.month = self.file.add_format({"num_format": "mmm yyyy"})
        self.page: Any = self.file.add_worksheet(name)

    def sheet(self, name: str) -> None:
        self.page = self.file.add_worksheet(name)

    def hidden(self, name: str) -> None:
        page = self.file.add_worksheet(name)
        page.write_string(0, 0, "coretan")
        page.hide()

    def cell(self, row: int, column: int, value: Any) -> None:
        if isinstance(value, str):
            self.page.write_string(row, column, value)
        elif value is not None:
            self.page.write_number(row, column, value)

    def row(self, row: int, values: Sequence[Any], start: int = 0) -> None:
        for column, value in enumerate(values, start):
            self.cell(row, column, value)

    def formula(self, row: int, column: int, text: str) -> None:
        self.page.write_formula(row, column, text)

    def merged(self, row: int, first: int, last: int, text: str) -> None:
        self.page.merge_range(row, first, row, last, text)

    def down(self, first: int, last: int, column: int, text: str) -> None:
        if first == last:
            self.cell(first, column, text)
        else:
            self.page.merge_range(first, column, last, column, text)

    def dated(self, row: int, column: int, day: PartialDate | None, number: int) -> None:
        """A real date cell now and then, else words."""
        if day is None:
            return
        if day.year and day.month and day.day and number % 5 == 0:
            self.page.write_datetime(row, column, date(day.year, day.month, day.day), self.day)
        elif day.year and day.month and number % 5 == 1 and not day.day:
            self.page.write_datetime(row, column, date(day.year, day.month, 1), self.month)
        elif day.month is None:
            self.cell(row, column, day.year)
        else:
            self.cell(row, column, _spoken(day, number))

    def book(self) -> bytes:
        self.file.close()
        return self.out.getvalue()
