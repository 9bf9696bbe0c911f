"""Names and summaries in plain scripts."""

import json
import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from generator.search.entries import Entry
from generator.search.scripts import EXCERPT, PIECE, SHEET, cut, full_words, postings, scripts_of, shortened, vocabulary
from generator.vet import vet
from generator.words import LANGUAGES, words_of

SUKET = Entry("innovation", "inovasi/suket/", "Suket", "Pelayanan Surat", "Melayani warga SD.")
UNIT = Entry("unit", "unit/a/", "SD Negeri Suket")


def data(scripts: dict[str, bytes], path: str) -> Any:
    """What a script holds."""
    call = re.fullmatch(rf'etalase\.give\("{path}",(.*)\)\n', scripts[f"{path}.js"].decode())
    assert call
    return json.loads(call[1])


def test_words_carry_their_roots() -> None:
    expected = ["dasar", "melayani layan", "pelayanan layan", "sd", "sekolah", "suket", "surat", "warga"]
    assert expected == vocabulary([SUKET])


def test_a_root_lists_its_entries_in_name_expansion_and_text() -> None:
    expected = {"layan |0|0", "suket 0,1||", "negeri 1||", "surat |0|", "sekolah ||0,1", "sd 1||0"}
    assert expected < set(postings([SUKET, UNIT]))


def test_places_are_told_by_their_distances() -> None:
    far = [Entry("unit", f"unit/{number}/", "lain" if number % 40 else "sama") for number in range(90)]
    assert "sama 0,14,14||" in postings(far)


def test_ids_are_those_of_innovations_alone() -> None:
    scripts = scripts_of([SUKET, UNIT], words_of("id"))

    assert ["suket"] == data(scripts, "cari/id")
    assert [["inovasi/suket/", "Suket", "Pelayanan Surat"], ["unit/a/", "SD Negeri Suket", ""]] == data(
        scripts, "cari/lembar-0"
    )
    assert ["Inovasi", 1] == data(scripts, "cari/awal")["kinds"][0]


def test_an_empty_site_has_scripts_too() -> None:
    for language in LANGUAGES:
        assert [] == data(scripts_of([], words_of(language)), "cari/awal")["kata"]


def test_many_entries_lie_in_several_sheets_and_the_beginning_tells_where() -> None:
    many = [Entry("unit", f"unit/{number}/", f"kata{number:04}") for number in range(SHEET * 5)]
    scripts = scripts_of(many, words_of("id"))
    firsts = data(scripts, "cari/awal")["kata"]

    assert 1 < len(firsts) == sum(path.startswith("cari/kata-") for path in scripts)
    assert firsts == [
        data(scripts, f"cari/kata-{number}").split("\n")[0].split(" ")[0] for number in range(len(firsts))
    ]
    assert 5 == sum(path.startswith("cari/lembar-") for path in scripts)


def test_the_words_of_pages_come_with_their_roots_as_words() -> None:
    scripts = full_words({"pelayanan", "warga"})

    assert "layan\npelayanan layan\nwarga" == data(scripts, "cari/isi-0")
    assert ["layan"] == data(scripts, "cari/isi")


@settings(max_examples=30, deadline=None)
@given(some.lists(some.text(some.characters(exclude_characters="\n", codec="utf-8"), min_size=1, max_size=PIECE)))
def test_pieces_hold_every_line_in_order_and_only_a_long_line_is_longer(lines: list[str]) -> None:
    pieces = cut(lines)

    assert lines == [line for piece in pieces for line in piece.split("\n")]
    assert all(len(piece) <= PIECE + 1 for piece in pieces)


@settings(max_examples=30, deadline=None)
@given(some.text(), some.text())
def test_whatever_a_contributor_writes_stays_data(name: str, text: str) -> None:
    scripts = scripts_of([Entry("innovation", "inovasi/a/", name, "", text)], words_of("id"))

    assert name == data(scripts, "cari/lembar-0")[0][1]
    assert [] == [each for path, body in scripts.items() for each in vet(path, body)]


def test_a_long_text_is_cut_between_words() -> None:
    assert "pendek saja" == shortened(" pendek\n saja ")
    assert shortened("kata " * 60).endswith("kata …")
    assert EXCERPT + 2 >= len(shortened("kata " * 60))
