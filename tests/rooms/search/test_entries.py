"""What can be found by its name."""

from generator.derive import derive
from generator.search.entries import KINDS, entries
from tests.factories import TODAY, a_showcase, a_unit, an_area, an_event, an_innovation

SITE = derive(
    a_showcase(
        an_innovation(id="suket", nama_inovasi="Suket", ringkasan_singkat="Ringkas.", ringkasan_singkat_en="Short."),
        an_event(nama_kegiatan="Peluncuran", nama_kegiatan_en="Launch"),
        a_unit(nama="SD Negeri 1"),
        areas=(an_area("Bugel", "Sidorejo"),),
    ),
    TODAY,
)


def test_every_kind_is_found_in_the_order_of_the_kinds() -> None:
    kinds = [entry.kind for entry in entries(SITE, "id")]

    assert {"innovation", "event", "unit", "district", "village"} == set(kinds)
    assert sorted(kinds, key=KINDS.index) == kinds


def test_english_pages_have_the_english_words_where_there_are_any() -> None:
    found = {entry.kind: entry for entry in entries(SITE, "en")}

    assert "Short." == found["innovation"].text
    assert "Suket" == found["innovation"].name
    assert "Launch" == found["event"].name


def test_invented_records_are_not_found_among_real_ones() -> None:
    site = derive(a_showcase(an_innovation(id="nyata"), an_innovation(id="karangan", contoh=True)), TODAY)

    assert ["inovasi/nyata/"] == [entry.url for entry in entries(site, "id") if entry.kind == "innovation"]
