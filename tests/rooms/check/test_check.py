"""All rules together."""

from pathlib import Path

from generator.check import RULES, check
from tests.factories import a_case, a_cohort, a_showcase, an_event, an_innovation, codes

FOLDER = Path(__file__).parents[3] / "generator" / "check"


def test_a_sound_showcase_has_nothing_to_say() -> None:
    sourced = an_innovation(sumber=[{"judul": "Berita", "mendukung": ["nama_inovasi"]}])

    assert [] == list(check(a_case(a_showcase(sourced))))


def test_every_rule_speaks() -> None:
    unsound = an_innovation(
        id="a",
        tema="gizi",
        contoh="true",
        angkatan="lab-2019",
        nomor_jendela="9",
        media=[{"berkas": "a.png", "alt": "Loket"}],
    )
    twin = an_innovation(id="b", waktu_inisiasi="2019", waktu_penerapan="2018")
    cohort = a_cohort(jendela="3", corong={"diluncurkan": {"jumlah": "2"}})
    found = codes(check(a_case(a_showcase(unsound, twin, cohort, an_event()))))

    expected = {
        "unknown-theme",
        "missing-picture",
        "no-source",
        "pane-out-of-window",
        "cohort-unproven",
        "figure-without-source",
        "window-differs",
        "example-among-real",
        "same-name",
        "dates-out-of-order",
    }
    assert expected == set(found)


def test_every_file_of_the_room_holds_one_rule_that_is_asked() -> None:
    files = {file.stem for file in FOLDER.glob("*.py")} - {"__init__", "case", "record"}

    assert {f"check_{name}" for name in files} == {rule.__name__ for rule in RULES}


def test_the_docstring_of_a_rule_is_the_rule() -> None:
    assert all(len((rule.__doc__ or "").split()) > 5 for rule in RULES)
