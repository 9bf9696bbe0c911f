"""What a reader may take of a record: a citation whose author is the showcase, in three writings, whatever the text."""

import re
from dataclasses import replace
from typing import Any

import pytest

from generator.derive import derive
from generator.render.take import Take, event_take, innovation_take
from generator.view import Change, History, Site
from generator.words import words_of
from tests.factories import TODAY, a_showcase, a_unit, an_event, an_innovation
from tests.rooms.render.reading import pages, tree

HOME = "https://contoh.example/"
HOSTILE = '50% {of} \\input{x} & "<b>" $x_1^2~#'


def a_site(**told: Any) -> Site:
    """A site of one innovation of a kelurahan, changed in 2021 and 2024, and an event."""
    records = (an_innovation(unit_kerja=["kelurahan-bugel"], **told), a_unit(), an_event())
    changes = [Change("c", day, "innovations/suket-liar.yaml", "changed", ()) for day in ("2024-05-01", "2021-02-03")]
    return replace(derive(a_showcase(*records, alamat=HOME), TODAY), history=History(tuple(changes)))


def of_innovation(site: Site, language: str = "id") -> Take:
    """What the page of the one innovation offers."""
    return innovation_take(site, site.innovations[0], words_of(language))


def test_a_record_is_cited_with_the_year_of_its_newest_change() -> None:
    assert (
        "Etalase Inovasi Contoh (2024). Suket Liar. Rekaman inovasi Kelurahan Bugel. Lisensi CC-BY-4.0. "
        "Diakses pada [tanggal] dari https://contoh.example/inovasi/suket-liar/"
    ) == of_innovation(a_site()).cited
    assert (
        "Etalase Inovasi Contoh (2024). Suket Liar. Record of an innovation by Kelurahan Bugel. Licence CC-BY-4.0. "
        "Accessed on [date] from https://contoh.example/en/inovasi/suket-liar/"
    ) == of_innovation(a_site(), "en").cited


def test_no_year_no_maker_and_no_address_are_invented() -> None:
    site = derive(a_showcase(an_innovation(lisensi="CC0-1.0")), TODAY)
    told = of_innovation(site)

    assert "Etalase Inovasi Contoh (t.t.). Suket Liar. Rekaman inovasi. Lisensi CC0-1.0." == told.cited
    assert "year" not in told.bibtex
    assert "url" not in told.bibtex
    assert not re.search(r"^(PY|UR) ", told.ris, re.MULTILINE)
    assert "" == told.snippet


def test_an_event_is_cited_in_the_words_of_the_page_and_brings_its_calendar() -> None:
    site = a_site()
    told = event_take(site, site.events[0], "Launching", words_of("en"))

    assert told.cited.startswith("Etalase Inovasi Contoh (n.d.). Launching. Record of an event.")
    assert "kalender/peristiwa/peluncuran.ics" == told.calendar
    assert told.embed is None


def test_ris_has_a_tag_of_two_letters_on_every_line() -> None:
    lines = of_innovation(a_site(nama_inovasi=HOSTILE)).ris.split("\n")

    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in lines)
    assert ("TY  - ELEC", "ER  - ") == (lines[0], lines[-1])
    assert f"TI  - {HOSTILE}" in lines


def test_bibtex_keeps_its_braces_whatever_a_name_holds() -> None:
    told = of_innovation(a_site(nama_inovasi=HOSTILE)).bibtex
    depth = 0
    for sign in re.sub(r"\\[{}]", "", told):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        assert depth >= 0

    assert 0 == depth
    assert r"50\% \{of\} \textbackslash{}input\{x\} \& " in told
    assert not re.search(r"(?<!\\)[&%#$_]", told.replace("http", ""))


@pytest.mark.parametrize("sign", ["\u202e", "\u2028", "\x85", "\u200b"])
def test_what_is_not_seen_does_not_reach_a_reference(sign: str) -> None:
    told = of_innovation(a_site(nama_inovasi=f"Suket{sign}Liar"))

    assert sign not in told.cited + told.bibtex + told.ris
    assert "TI  - Suket Liar" in told.ris


def test_the_line_for_other_sites_is_one_frame_whatever_the_name() -> None:
    told = of_innovation(a_site(nama_inovasi='"><script>x</script>')).snippet

    assert 1 == told.count("<") - told.count("</")
    assert 'title="&#34;&gt;&lt;script&gt;x&lt;/script&gt; – Etalase Inovasi Contoh"' in told
    assert told.startswith('<iframe src="https://contoh.example/sematan/inovasi/suket-liar/" ')


def test_every_record_page_says_what_can_be_taken() -> None:
    made = pages(tree(a_showcase(an_innovation(), an_event(), alamat=HOME)))

    for language in ("id", "en"):
        told, happened = made[f"{language}/inovasi/suket-liar/"], made[f"{language}/peristiwa/peluncuran/"]
        assert "pakai" in told.ids
        assert "pakai" in happened.ids
        assert {"pakai-sitasi", "pakai-bibtex", "pakai-ris", "pakai-sematan"} <= set(told.ids)
        assert [link for link in happened.links if link.endswith("kalender/peristiwa/peluncuran.ics")]
        assert "https://creativecommons.org/licenses/by/4.0/" in told.links
