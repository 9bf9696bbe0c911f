"""What belongs to one person is found however it is written, and what only looks like it is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.personal import masked, traces, without_traces
from tests.rooms.strategies import TYPED

NUMBERS = {
    "NIK": [
        "3373010101800001",
        "3373014101800001",
        "3373 0101 0180 0001",
        "33.73.01.010180.0001",
        "337301-010180-0001",
        "3 3 7 3 0 1 0 1 0 1 8 0 0 0 0 1",
        "3373010101800001 2019",
        "９１71010101800001",
    ],
    "NIP": [
        "196501011990031001",
        "19650101 199003 1 001",
        "19650101.199003.1.001",
        "198512312022212003",
    ],
    "NISN": ["NISN 0061234567", "NISN: 006 123 4567", "nisn siswa 0061234567"],
    "phone": [
        "081234567890",
        "0812-3456-7890",
        "0812 3456 789",
        "0812.3456.7890",
        "081 234 567 890",
        "+6281234567890",
        "+62 812-3456-7890",
        "62 812 3456 7890",
        "(+62) 812 3456 7890",
        "(0812) 3456789",
        "0 8 1 2 3 4 5 6 7 8 9 0",
        "https://wa.me/6281234567890",
        "https://api.whatsapp.com/send?phone=6281234567890",
    ],
    "mail": [
        "budi@gmail.com",
        "Budi.Santoso+dinas@Yahoo.co.id",
        "budi @ hotmail.com",
        "budi(at)outlook.com",
        "budi@proton.me",
        "budi@icloud.com",
        "budi@mail.com",
    ],
}
HARMLESS = [
    "2017 2018 2019 2020",
    "12-02-2019 03-04-2020",
    "14/11/2019 15/11/2019 16/11/2019",
    "08-12-2019 10.30",
    "pukul 08.15-09.15",
    "Rp1.234.567.890.123.456",
    "Rp 3.373.010.101.800.001",
    "Rp62.812.345.678",
    "NPSN 20328409 20328410",
    "33.73.03.1006 337303",
    "(0298) 326658",
    "0298-326658",
    "021 5795 1234",
    "+62 298 326658",
    "lintang -7.33812345678 bujur 110.08123456789",
    "https://jatengprov.go.id/?p=3373010101800001",
    "https://contoh.example/081234567890/berita",
    "9999999999999999",
    "3373010101801",
    "33730101018000012",
    "bagian.organisasi@salatiga.go.id",
    "layanan@mail.salatiga.go.id",
    "kantor@gmail.com.salatiga.go.id",
    "188.4/0812/2019",
    "ISBN 978-602-8123-45-6",
    "f" * 20 + "3373010101800001" + "a" * 28,
    "0812",
]


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in NUMBERS.items() for text in texts])
def test_what_belongs_to_one_person_is_found(kind: str, text: str) -> None:
    assert [kind] == [trace.kind for trace in traces(f"Hubungi {text}, terima kasih.")]


@pytest.mark.parametrize("text", HARMLESS)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert [] == traces(text)
    assert [] == traces(f"Catatan: {text}.")


def test_several_in_one_text_are_found_in_their_order() -> None:
    text = "NIP 196501011990031001, HP 0812-3456-7890, budi@gmail.com"

    assert ["NIP", "phone", "mail"] == [trace.kind for trace in traces(text)]
    assert ["196501011990031001", "0812-3456-7890", "budi@gmail.com"] == [
        text[trace.start : trace.end] for trace in traces(text)
    ]


def test_at_most_two_letters_stay_when_something_is_masked() -> None:
    assert "••••-••••-••90" == masked("0812-3456-7890")
    assert "••••" == masked("Budi")


@pytest.mark.parametrize("text", [text for texts in NUMBERS.values() for text in texts])
def test_a_text_without_its_traces_has_none_and_is_as_long(text: str) -> None:
    told = without_traces(f"Hubungi {text}, terima kasih.")

    assert len(f"Hubungi {text}, terima kasih.") == len(told)
    assert [] == traces(told)


@given(TYPED | st.text("0123456789 .-+@62gmail.co", max_size=60))
def test_whatever_is_typed_looking_for_traces_breaks_nothing(text: str) -> None:
    assert len(text) == len(without_traces(text))
    assert all(0 <= trace.start < trace.end <= len(text) for trace in traces(text))
