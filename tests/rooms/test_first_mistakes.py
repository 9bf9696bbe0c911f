"""The ten mistakes that a first-time contributor makes most, and three that come close.

Each gives one message, at the right line, that a person can act on without knowing YAML: it shows what was typed and
says what to write instead, and doing so leaves nothing to say.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import pytest

from generator.content import Content, Refusal
from generator.diagnostics import Diagnostic
from generator.lesson import base, order_of, with_fragment
from generator.pipeline import LESSON_DAY, Findings, inspect
from generator.report.sentence import Sentence, say
from generator.report.terminal import terminal
from generator.words import LANGUAGES, words_of
from tests.rooms.test_words import jargon

RECORD = "innovations/lampu-baca.yaml"
UNIT = "units/sd-contoh.yaml"
SHOUTED = "innovations/Lampu Baca.yaml"


@dataclass(frozen=True)
class Mistake:
    """What was typed into `file` of the tiny project, and what should have been.

    `line` is the line to point at, `found` what the message shows of it, `instead` what it says to write, in each
    language where the two differ. `name` is the name that the file was given, when that is the mistake.
    """

    what: str
    typed: str
    meant: str
    line: str
    found: str
    instead: Sequence[str]
    file: str = RECORD
    name: str = ""

    def content(self, fragment: str, name: str = "") -> Content:
        """The tiny project with this fragment in the file, or under this name."""
        made = {**base(), self.file: with_fragment(base()[self.file], fragment, order_of(self.file))}
        if name:
            made[name] = made.pop(self.file)
        return Content({path: text.encode() for path, text in sorted(made.items())})

    def words(self, language: str) -> str:
        """What to write instead, in this language."""
        return self.instead[LANGUAGES.index(language) if len(self.instead) > 1 else 0]


TEN = [
    Mistake(
        "A colon in a title: many innovations are called “Name: what it stands for”.",
        typed="nama_inovasi: Sapa Warga: Layanan Pagi\n",
        meant='nama_inovasi: "Sapa Warga: Layanan Pagi"\n',
        line="nama_inovasi: Sapa Warga: Layanan Pagi",
        found="Sapa Warga: Layanan Pagi",
        instead=['nama_inovasi: "Sapa Warga: Layanan Pagi"'],
    ),
    Mistake(
        "The Tab key for the space at the start of a line, as in a word processor.",
        typed="penerima_manfaat:\n\tjumlah: 120\n\tsatuan: orang\n",
        meant="penerima_manfaat:\n  jumlah: 120\n  satuan: orang\n",
        line="\tjumlah: 120",
        found="jumlah: 120",
        instead=["dua spasi", "two for each level"],
    ),
    Mistake(
        "A date as it stands on every Indonesian form, day first.",
        typed="waktu_penerapan: 14/11/2019\n",
        meant="waktu_penerapan: 2019-11-14\n",
        line="waktu_penerapan: 14/11/2019",
        found="14/11/2019",
        instead=["2019-11-14"],
    ),
    Mistake(
        "A decimal comma, which is how Indonesians write fractions.",
        typed="indikator_hasil:\n  - nama: Buku yang dibaca tiap siswa\n    sesudah: 12,5\n",
        meant="indikator_hasil:\n  - nama: Buku yang dibaca tiap siswa\n    sesudah: 12.5\n",
        line="    sesudah: 12,5",
        found="12,5",
        instead=["12.5"],
    ),
    Mistake(
        "“ya” or “tidak” where the file wants true or false.",
        typed="contoh: ya\n",
        meant="contoh: true\n",
        line="contoh: ya",
        found="ya",
        instead=["true"],
    ),
    Mistake(
        "A field's name typed from memory, with a space or a letter amiss.",
        typed="kelompok sasaran: [siswa]\n",
        meant="kelompok_sasaran: [siswa]\n",
        line="kelompok sasaran: [siswa]",
        found="kelompok sasaran",
        instead=["kelompok_sasaran"],
    ),
    Mistake(
        "The name of the school where its key is wanted.",
        typed="perangkat_daerah_pembina: SD Contoh\n",
        meant="perangkat_daerah_pembina: sd-contoh\n",
        line="perangkat_daerah_pembina: SD Contoh",
        found="SD Contoh",
        instead=["Mungkin maksud Anda “sd-contoh”?", "Did you mean “sd-contoh”?"],
    ),
    Mistake(
        "A quotation mark within quotation marks; Friday is Jum'at.",
        typed="nama_inovasi: 'Jum'at Membaca'\n",
        meant='nama_inovasi: "Jum\'at Membaca"\n',
        line="nama_inovasi: 'Jum'at Membaca'",
        found="Jum'at Membaca",
        instead=["nama_inovasi: Jum'at Membaca"],
    ),
    Mistake(
        "A list written as one line with commas.",
        typed="kelompok_sasaran: siswa, guru\n",
        meant="kelompok_sasaran: [siswa, guru]\n",
        line="kelompok_sasaran: siswa, guru",
        found="siswa, guru",
        instead=["“[siswa, guru]”"],
    ),
    Mistake(
        "A file named like a document, with capitals and a space.",
        typed="id: lampu-baca\n",
        meant="id: lampu-baca\n",
        line="",
        found="Lampu Baca.yaml",
        instead=["lampu-baca.yaml"],
        name=SHOUTED,
    ),
]
THREE_MORE = [
    Mistake(
        "A required field left out, here the unit of a number.",
        typed="penerima_manfaat:\n  jumlah: 120\n",
        meant="penerima_manfaat:\n  jumlah: 120\n  satuan: orang\n",
        line="  jumlah: 120",
        found="satuan",
        instead=["“satuan: …”"],
    ),
    Mistake(
        "The source forgotten: the office knows that it is so.",
        typed="sumber:\n",
        meant="sumber:\n  - judul: Catatan rapat contoh\n",
        line="id: lampu-baca",
        found="lampu-baca",
        instead=["Tambahkan isian sumber", "Add the field sumber"],
    ),
    Mistake(
        "One space too many or too few at the start of a line.",
        typed="sumber:\n  - judul: Catatan rapat contoh\n   url: https://contoh.example/rapat\n",
        meant="sumber:\n  - judul: Catatan rapat contoh\n    url: https://contoh.example/rapat\n",
        line="   url: https://contoh.example/rapat",
        found="url: https://contoh.example/rapat",
        instead=["jarak", "space"],
    ),
]
EACH = pytest.mark.parametrize("mistake", [*TEN, *THREE_MORE], ids=lambda mistake: mistake.found)
BOTH = pytest.mark.parametrize("language", LANGUAGES)


@cache
def _found(number: int) -> Findings:
    mistake = [*TEN, *THREE_MORE][number]
    return inspect(mistake.content(mistake.typed, mistake.name), LESSON_DAY)


def found(mistake: Mistake) -> Findings:
    """All that is found when the mistake is made."""
    return _found([*TEN, *THREE_MORE].index(mistake))


def finding(mistake: Mistake) -> Diagnostic:
    """The one thing that is found."""
    (one,) = found(mistake).diagnostics
    return one


def sentence(mistake: Mistake, language: str) -> Sentence:
    """The one thing in words."""
    return say(finding(mistake), found(mistake).documents, words_of(language))


def test_there_are_ten_of_them() -> None:
    assert 10 == len(TEN)
    assert 13 == len({mistake.what for mistake in (*TEN, *THREE_MORE)})


@EACH
def test_a_mistake_gives_one_finding_and_no_other(mistake: Mistake) -> None:
    assert 1 == len(found(mistake).diagnostics)


@EACH
def test_it_points_at_its_file_and_line(mistake: Mistake) -> None:
    one = finding(mistake)
    document = found(mistake).documents.get(one.place.file)
    line = document.text.split("\n")[document.span(one.place).line - 1] if document else ""

    assert (mistake.name or mistake.file, mistake.line) == (one.place.file, line)


@BOTH
@EACH
def test_the_terminal_shows_what_was_typed_and_what_to_write_instead(mistake: Mistake, language: str) -> None:
    shown = terminal(found(mistake).diagnostics, found(mistake).documents, words_of(language))

    assert mistake.found in shown
    assert mistake.words(language) in sentence(mistake, language).remedy


@BOTH
@EACH
def test_its_words_are_not_those_of_programs(mistake: Mistake, language: str) -> None:
    assert [] == jargon(sentence(mistake, language).told)


@EACH
def test_doing_as_told_leaves_nothing_to_say(mistake: Mistake) -> None:
    assert () == inspect(mistake.content(mistake.meant), LESSON_DAY).diagnostics


@pytest.mark.parametrize(
    "mistake", [each for each in TEN if len(each.typed.splitlines()) == 1], ids=lambda each: each.found
)
def test_the_line_as_it_should_be_leaves_nothing_to_say(mistake: Mistake) -> None:
    """The whole line is told for slips of punctuation, else what stands in it."""
    one = finding(mistake)
    line = one.facts.get("nearest", "")
    if one.place.line is not None:
        assert () == inspect(mistake.content(f"{line}\n"), LESSON_DAY).diagnostics


@pytest.mark.parametrize("name", ["units/SD Contoh.yaml", "units/SD_contoh.yaml"])
def test_a_file_that_others_name_and_that_was_misnamed_is_told_once(name: str) -> None:
    made = dict(base())
    made[name] = made.pop(UNIT)
    told = inspect(Content({path: text.encode() for path, text in made.items()}), LESSON_DAY).diagnostics

    assert [("bad-file-name", name, "sd-contoh.yaml")] == [
        (one.code, one.place.file, one.facts["nearest"]) for one in told
    ]


def test_a_file_that_others_name_and_that_was_refused_is_told_once() -> None:
    made = {path: text.encode() for path, text in base().items() if path != UNIT}
    refused = Refusal("file-too-large", UNIT, {"found": "90000", "limit": "65536"})
    told = inspect(Content(made, (refused,)), LESSON_DAY).diagnostics

    assert [("file-too-large", UNIT)] == [(one.code, one.place.file) for one in told]
