"""Limits that the models state: a value beyond them is refused, one at them is taken."""

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from generator.model import Cohort, Event, Innovation, Plan, Settings, Unit
from generator.model.innovation import ActionStep, Award, IndicatorAnswer, Monitoring, Replication
from generator.model.reference import Indicator, Term
from generator.model.shared import Count, Evidence, Figure
from generator.model.unit import Coordinate

NAMED: dict[type[BaseModel], dict[str, Any]] = {
    Innovation: {"id": "a", "nama_inovasi": "Nama"},
    Event: {"id": "a", "nama_kegiatan": "Nama", "tanggal_mulai": "2019"},
    Cohort: {"id": "a", "nama": "Nama", "tahun": "2019", "program": "Lab"},
    Unit: {"id": "a", "nama": "Nama", "jenis": "sd"},
    Plan: {"id": "a", "nama": "Nama", "jenis": "RPJMD", "tahun_mulai": "2017", "tahun_selesai": "2022"},
    Settings: {"nama": "Nama", "wilayah": "Kota", "wilayah_singkat": "Kota"},
    Evidence: {"id": "a", "judul": "Judul"},
    Replication: {"arah": "dari", "pihak": "Nama"},
    Monitoring: {"tanggal": "2019", "jenis": "internal"},
    IndicatorAnswer: {"kode": "i01"},
    Indicator: {"kode": "i01", "nama": "a", "nama_en": "a", "bobot": "1", "parameter": ["a", "b", "c"]},
    Term: {"kode": "a", "nama": "a", "nama_en": "a"},
    Count: {"jumlah": "1"},
    Figure: {"uraian": "a", "nilai": "1"},
    ActionStep: {"langkah": "a"},
    Award: {"nama": "a"},
    Coordinate: {"lintang": "-7.3", "bujur": "110.5"},
}


def read(kind: type[BaseModel], name: str, value: object) -> BaseModel:
    """A record of the kind with this value in the field."""
    return kind.model_validate({**NAMED[kind], name: value})


@pytest.mark.parametrize(
    ("kind", "name", "values"),
    [
        (Innovation, "nama_inovasi", ["ab", "a" * 150]),
        (Innovation, "ringkasan_singkat", ["a" * 280]),
        (Innovation, "tingkat_bukti", ["1", "5"]),
        (Innovation, "kata_kunci", [["a"] * 8]),
        (Event, "nama_kegiatan", ["a" * 200]),
        (Cohort, "tahun", ["2019", "2017-2018"]),
        (Cohort, "jendela", ["1", "5000"]),
        (Unit, "npsn", ["20328461"]),
        (Unit, "kode_wilayah", ["33.73", "33.73.03", "33.73.03.1006"]),
        (Settings, "nama", ["a" * 60]),
        (Settings, "wilayah_singkat", ["a" * 30]),
        (Settings, "kode_wilayah", ["33", "33.73"]),
        (Evidence, "akses", ["publik", "internal"]),
        (Evidence, "sha256", ["0a" * 32]),
        (Replication, "arah", ["dari", "oleh"]),
        (Monitoring, "jenis", ["internal", "skm", "eksternal"]),
        (IndicatorAnswer, "kode", ["i01", "i20"]),
        (Term, "kode", ["1", "drum_up", "kerja-sama"]),
        (Count, "jumlah", ["0"]),
        (ActionStep, "progres", ["0", "100"]),
        (Coordinate, "lintang", ["-90", "90"]),
    ],
)
def test_a_value_at_its_limit_is_taken(kind: type[BaseModel], name: str, values: list[object]) -> None:
    for value in values:
        read(kind, name, value)


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        (Innovation, "nama_inovasi", "a"),
        (Innovation, "nama_inovasi", "a" * 151),
        (Innovation, "ringkasan_singkat", "a" * 281),
        (Innovation, "ringkasan_singkat_en", "a" * 281),
        (Innovation, "nomor_jendela", "0"),
        (Innovation, "tingkat_bukti", "6"),
        (Innovation, "kata_kunci", ["a"] * 9),
        (Event, "nama_kegiatan", "a" * 201),
        (Cohort, "tahun", "tahun ini"),
        (Cohort, "tahun", "2019/2020"),
        (Cohort, "jendela", "0"),
        (Cohort, "jendela", "5001"),
        (Unit, "npsn", "1234567"),
        (Unit, "kode_wilayah", "33-73"),
        (Plan, "tahun_mulai", "17"),
        (Settings, "nama", "a" * 61),
        (Settings, "wilayah", "a" * 61),
        (Settings, "wilayah_singkat", "a" * 31),
        (Settings, "kode_wilayah", "3373"),
        (Evidence, "akses", "rahasia"),
        (Evidence, "sha256", "0a"),
        (Replication, "arah", "untuk"),
        (Monitoring, "jenis", "lainnya"),
        (IndicatorAnswer, "kode", "1"),
        (IndicatorAnswer, "parameter", "4"),
        (Indicator, "kode", "1"),
        (Indicator, "bobot", "0"),
        (Indicator, "wajib", "tidak"),
        (Indicator, "parameter", ["a", "b"]),
        (Term, "kode", "Kerja Sama"),
        (Count, "jumlah", "-1"),
        (Figure, "nilai", "-1"),
        (ActionStep, "progres", "101"),
        (Award, "tahun", "19"),
        (Coordinate, "lintang", "-91"),
        (Coordinate, "bujur", "181"),
    ],
)
def test_a_value_beyond_its_limit_is_refused(kind: type[BaseModel], name: str, value: object) -> None:
    with pytest.raises(ValidationError):
        read(kind, name, value)
