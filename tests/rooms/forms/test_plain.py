"""Contributors' text as plain text: what a reader saw stays, what made it look so goes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.forms import plain as room
from generator.forms.plain import paragraphs, plain
from generator.length import plain_words_in, words_in
from tests.rooms.strategies import SAID, TYPED


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("Satu  baris\npatah.", ["Satu baris patah."]),
        ("Satu.\n\nDua.", ["Satu.", "Dua."]),
        ("**Tebal** dan *miring* dan `kode`.", ["Tebal dan miring dan kode."]),
        ("Baca [panduan](https://contoh.example).", ["Baca panduan."]),
        ("Ada:\n\n- satu\n- dua\n\nLalu.", ["Ada:", "- satu\n- dua", "Lalu."]),
        ("3. satu\n4. dua", ["3. satu\n4. dua"]),
        ("- satu\n  - dalam\n- dua", ["- satu\n  - dalam\n- dua"]),
        ("1. satu\n\n   lanjut\n2. dua", ["1. satu\nlanjut\n2. dua"]),
        ("# Judul\n\nIsi", ["Judul", "Isi"]),
        ("> kutipan\n> lanjut", ["kutipan lanjut"]),
        ("satu  \ndua", ["satu\ndua"]),
        ("```\na  b\nc\n```", ["a  b\nc"]),
        ("<b>x</b> &amp; y", ["<b>x</b> & y"]),
        ("![gambar](https://contoh.example/x.png)", ["!gambar"]),
        ("---", []),
    ],
)
def test_markup_goes_and_words_stay(markup: str, expected: list[str]) -> None:
    assert expected == plain(markup)


def test_plain_text_keeps_its_marks() -> None:
    assert ["*a* _b_ [c](d)", "- e"] == paragraphs("*a* _b_\n[c](d)\n \n- e\n")


@settings(deadline=None, max_examples=60)
@given(st.lists(TYPED | st.sampled_from(["", "  x", "1) a", "a  ", "\t"]), max_size=5).map("\n".join))
def test_a_text_without_marks_needs_no_parser(text: str) -> None:
    if not room._MARKS.search(text):
        assert room._rendered(room._MARKDOWN.parse(text)) == paragraphs(text)


_BLOCKS = st.sampled_from(["{}", "- {}", "1. {}", "# {}", "> {}", "**{}**", "*{}*", "[{}](https://contoh.example)"])
_WORDS = st.lists(st.from_regex(r"[A-Za-z0-9]{1,8}", fullmatch=True), min_size=1, max_size=4).map(" ".join)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(_BLOCKS, _WORDS), max_size=5))
def test_as_many_words_are_counted_in_the_plain_text_as_in_the_written_one(blocks: list[tuple[str, str]]) -> None:
    written = "\n\n".join(frame.format(text) for frame, text in blocks)

    assert words_in(written) == sum(map(plain_words_in, plain(written)))


@settings(deadline=None, max_examples=40)
@given(SAID)
def test_no_paragraph_is_empty(text: str) -> None:
    assert all(part.strip() for part in plain(text))
