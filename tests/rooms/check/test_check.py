"""All rules together."""

from pathlib import Path

import pytest

from generator.check import RULES, Case, Rule, check
from tests.factories import a_case, a_cohort, a_plan, a_showcase, an_event, an_innovation

FOLDER = Path(__file__).parents[3] / "generator" / "check"


def test_a_sound_showcase_has_nothing_to_say() -> None:
    sourced = an_innovation(sumber=[{"judul": "Berita", "mendukung": ["nama_inovasi"]}])

    assert [] == list(check(a_case(a_showcase(sourced))))


def unsound() -> Case:
    """A showcase of which every rule has something to say."""
    long = "Lampu di ruang baca sudah redup sejak lama, sehingga buku jarang selesai dibaca. " * 4
    first = an_innovation(
        id="a",
        unit_kerja=["sd-a"],
        tema="gizi",
        contoh="true",
        angkatan="lab-2019",
        nomor_jendela="9",
        kata_kunci=["b\u0430ca"],
        ringkasan="kata " * 201,
        hasil="HP 0812-3456-7890",
        kondisi_awal="di RT 03 RW 05",
        kendala="-",
        latar_belakang=long,
        tujuan=long,
        inovator=[{"nama": "Sari", "peran": "guru"}],
        media=[{"berkas": "a.png", "alt": "Loket"}],
        video={"url": "https://bank.co.id@jahat.example/"},
        penerima_manfaat={"jumlah": "3", "satuan": "orang", "bukti": ["sk"]},
        bukti=[{"id": "laporan", "judul": "Laporan", "berkas": "laporan.pdf"}],
        indikator={"versi": "iid", "butir": [{"kode": "i01"}, {"kode": "i01"}]},
        rencana_terkait=[{"dokumen": "rpjmd", "misi": "3"}],
        tahap_lab={"design": ["peluncuran"]},
    )
    twin = an_innovation(
        id="b",
        alias=["b"],
        unit_kerja=["sd-a"],
        waktu_inisiasi="2019",
        waktu_penerapan="2018",
        status_keberlanjutan="berlanjut_lancar",
    )
    same, near = (an_innovation(id=key, unit_kerja=["sd-a"], nama_inovasi=f"Suket Lia{key}") for key in ("r", "s"))
    story = "Bank sampah menukar botol plastik dengan buku bacaan anak"
    told = an_innovation(id="t", nama_inovasi="Botol Baca", ringkasan_singkat=story)
    again = an_innovation(id="u", nama_inovasi="Tukar Buku", ringkasan_singkat=story)
    sourced = {"sumber": [{"rujukan": "s1"}]}
    counts = [{"jumlah": number, "sumber": ["s1"]} for number in ("2", "3")]
    cohort = a_cohort(jendela="3", corong={"diluncurkan": {"jumlah": "2"}, "ide": counts[0]}, **sourced)
    event = an_event(angkatan="lab-2019", keluaran={"ide": counts[1]}, **sourced)
    files = {"media/a b.png": b""}
    return a_case(a_showcase(first, twin, same, near, told, again, cohort, event, a_plan()), files=files)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_speaks(rule: Rule) -> None:
    assert list(rule(unsound()))


def test_all_that_the_rules_say_is_said() -> None:
    assert [finding for rule in RULES for finding in rule(unsound())] == list(check(unsound()))


def test_every_file_of_the_room_holds_one_rule_that_is_asked() -> None:
    files = {file.stem for file in FOLDER.glob("*.py")} - {"__init__", "case", "record"}

    assert {f"check_{name}" for name in files} == {rule.__name__ for rule in RULES}


def test_the_docstring_of_a_rule_is_the_rule() -> None:
    assert all(len((rule.__doc__ or "").split()) > 5 for rule in RULES)
