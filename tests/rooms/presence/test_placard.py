"""Pictures for link previews: of one size, small, the same for the same words, and whole whatever the name."""

import io
from dataclasses import replace
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFont

from generator.derive import derive
from generator.job import Job
from generator.model.date import parse_date
from generator.presence.face import BOLD, DISPLAY, HAS, TEXT, fitted, font, written
from generator.presence.placard import HEIGHT, WIDTH, Leaf, Placard, drawn
from generator.presence.placards import leaf_of, placards, told_of
from tests.factories import TODAY, a_showcase, an_event, an_innovation
from tests.rooms.render.reading import pages, tree
from tests.thorough import times

PLAIN = Placard("Etalase Contoh", "Suket Liar", "Surat keterangan ahli waris", ("Kelurahan Bugel", "Contoh"), "gizi")
LONG = ("Sistem Informasi Pelayanan Administrasi Kependudukan Terpadu Berbasis Kelurahan " * 3)[:150]


def seen(told: Placard) -> Image.Image:
    """The placard as a reader of links sees it."""
    return Image.open(io.BytesIO(drawn(told))).convert("RGB")


@pytest.mark.parametrize("told", [PLAIN, replace(PLAIN, name=LONG), replace(PLAIN, theme="tidak-ada", scene=True)])
def test_a_placard_has_the_size_that_previews_want_and_weighs_little(told: Placard) -> None:
    body = drawn(told)

    with Image.open(io.BytesIO(body)) as picture:
        assert ("PNG", (1200, 630)) == (picture.format, picture.size)
        assert {} == {name: value for name, value in picture.info.items() if isinstance(value, str)}
    assert len(body) < 30_000


def test_the_same_words_give_the_same_bytes_and_others_do_not() -> None:
    assert drawn(PLAIN) == drawn(replace(PLAIN))
    assert drawn(PLAIN) != drawn(replace(PLAIN, name="Suket Liat"))
    assert drawn(PLAIN) != drawn(replace(PLAIN, theme="data"))


@pytest.mark.parametrize("name", [LONG, "W" * 150, "i" * 150, "a " * 75, "Suket"])
def test_a_name_of_any_length_stays_clear_of_the_window_and_of_the_edges(name: str) -> None:
    bare = replace(PLAIN, name="", more="", below=())
    changed = [
        (x, y)
        for x in (*range(30), *range(780, WIDTH, 3))
        for y in range(0, HEIGHT, 3)
        if seen_at(replace(bare, name=name)).getpixel((x, y)) != seen_at(bare).getpixel((x, y))
    ]
    assert [] == changed


SEEN: dict[Placard, Image.Image] = {}


def seen_at(told: Placard) -> Image.Image:
    """As `seen`, once."""
    return SEEN.setdefault(told, seen(told)) if told not in SEEN else SEEN[told]


def test_the_letters_that_we_count_on_are_in_both_faces() -> None:
    for name in ("etalase-display", "etalase-text"):
        body = (files("generator") / f"theme/assets/fonts/{name}.woff2").read_bytes()
        face = ImageFont.truetype(io.BytesIO(body), 40, layout_engine=ImageFont.Layout.BASIC)
        missing = bytes(face.getmask("\uffff"))
        assert [] == sorted(sign for sign in HAS - {" "} if bytes(face.getmask(sign)) == missing)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Déjà vu", "Déjà vu"),
        ("Ānanda Łódź", None),
        ("Ānanda ŝ", "Ananda s"),
        ("Pos ﬁt ½", "Pos fit ½"),
        ("QuPaKsA 🎉", "QuPaKsA"),
        ("a\u202eb\u200bc\x07d\n", "a b c d"),
        ("ꦥꦺꦴꦱ꧀ Posyandu", None),
        ("新 Inovasi", None),
        ("<b>&amp;", "<b>&amp;"),
        ("", ""),
    ],
)
def test_a_text_is_written_in_the_letters_that_there_are_or_not_at_all(text: str, shown: str | None) -> None:
    assert shown == written(text)


def test_a_name_in_other_letters_is_left_out_rather_than_shown_in_part() -> None:
    assert drawn(replace(PLAIN, name="", more="")) == drawn(replace(PLAIN, name="新", more="新"))


@settings(deadline=None, max_examples=times(40))
@given(text=st.text(max_size=200), face=st.sampled_from([DISPLAY, TEXT, BOLD]))
def test_any_text_is_set_within_its_column(text: str, face: str) -> None:
    block = fitted(written(text) or "x", face, (90, 60, 40), 600, (1, 2, 3))

    assert len(block.lines) <= 3
    assert all(font(face, block.size).getlength(line) <= 615 for line in block.lines)


@pytest.mark.parametrize(
    ("start", "end", "leaf"),
    [
        ("2019", None, Leaf("2019", "")),
        ("2019?", None, Leaf("2019?", "")),
        ("2019", "2020", Leaf("2019–2020", "")),
        ("2019-11", None, Leaf("2019", "November")),
        ("2019-11-14", None, Leaf("14", "November 2019")),
        ("2019?-01-04", None, Leaf("4", "Januari 2019?")),
        ("2019-03-13", "2019-03-15", Leaf("13–15", "Maret 2019")),
        ("2020-01-30", "2020-02-02", Leaf("30", "Jan – 2 Feb 2020")),
        ("XXXX-12-12", None, Leaf("12", "Desember")),
        ("XXXX-12", None, Leaf("Desember", "")),
        ("XXXX", None, Leaf("?", "")),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(start: str, end: str | None, leaf: Leaf) -> None:
    assert leaf == leaf_of(parse_date(start), parse_date(end) if end else None)


def test_each_record_and_section_has_its_placard_and_an_invented_one_says_so() -> None:
    records = (an_innovation(contoh=True), an_event())
    told = dict(told_of(derive(a_showcase(*records), TODAY)))

    assert "Suket Liar" == told["id/plakat/inovasi/suket-liar.png"].name
    assert "Contoh rekaan / Invented example" == told["id/plakat/inovasi/suket-liar.png"].below[0]
    assert Leaf("14", "November 2019") == told["id/plakat/peristiwa/peluncuran.png"].leaf
    assert {"id/plakat/situs.png", "en/plakat/situs.png", "en/plakat/linimasa.png"} <= told.keys()


def test_a_large_site_can_do_without_those_of_records() -> None:
    site = derive(a_showcase(an_innovation(), plakat=False), TODAY)
    assert not any("inovasi" in path for path, _ in told_of(site))


def test_a_placard_is_drawn_again_only_when_its_words_change() -> None:
    def job(**more: str) -> Job:
        site = derive(a_showcase(an_innovation(**more)), TODAY)
        return next(each for each in placards(site) if each.name == "id/plakat/inovasi/suket-liar.png")

    assert job().key() == job(ringkasan="Lain").key()
    assert job().key() != job(kepanjangan="Surat keterangan").key()


def test_pages_name_placards_that_are_there() -> None:
    showcase = a_showcase(an_innovation(), an_event(), alamat="https://contoh.example/")
    made = {path.partition("/")[2] if path[:3] == "id/" else path for path, _ in told_of(derive(showcase, TODAY))}
    named = {address: page.meta.get("placard", "plakat/situs.png") for address, page in pages(tree(showcase)).items()}

    assert set(named.values()) <= made
    assert "plakat/inovasi/suket-liar.png" == named["en/inovasi/suket-liar/"]
    assert "en/plakat/linimasa.png" == named["en/linimasa/"]
    assert "plakat/katalog.png" == named["id/inovasi/"]
