"""The catalogue's data and the pure part of its script: exactly the sets and counts that the records give."""

import random
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.derive import derive
from generator.disk import read_content
from generator.load import load
from generator.render.columns import data_files, folder
from generator.sheet import csv_file
from generator.vet import vet
from generator.words import words_of
from tests.demo.reading import loaded
from tests.factories import TODAY, a_showcase, an_innovation
from tests.rooms.render.narrowing import Filter, Narrowed, held
from tests.rooms.strategies import TYPED
from tests.scripts import ask

SCRIPT = "saring.js"
CONTENT = Path(__file__).parents[3] / "content"
TRIPLES = 800


@cache
def narrowed(which: str) -> Narrowed:
    """The real showcase, or an invented one whose records are full."""
    return Narrowed((load(read_content(CONTENT)) if which == "real" else loaded(140, 1)).showcase)


@pytest.fixture(params=["real", "demo"])
def whole(request: pytest.FixtureRequest) -> Narrowed:
    """Each of the two showcases."""
    return narrowed(request.param)


def chosen(whole: Narrowed, queries: list[list[Filter]]) -> Any:
    """What the script answers to each query."""
    given = {"columns": whole.columns, "queries": queries}
    return ask(SCRIPT, "given.queries.map((filters) => ours.choose(given.columns, filters, null))", given)


def test_the_columns_offer_exactly_the_values_that_the_records_have(whole: Narrowed) -> None:
    offered = {name: set(facet["values"]) for name, facet in whole.columns["facets"].items()}

    assert {name: set(masks) for name, masks in whole.masks.items()} == offered


def test_any_two_filters_give_the_records_and_counts_that_reading_gives(whole: Narrowed) -> None:
    queries = [[], *([value] for value in whole.values), *map(list, combinations(whole.values, 2))]
    answers = chosen(whole, queries)

    assert [whole.answer(query) for query in queries] == answers


def test_three_filters_give_the_records_and_counts_that_reading_gives(whole: Narrowed) -> None:
    draw = random.Random(4)
    queries = [draw.sample(whole.values, 3) for _ in range(TRIPLES)]
    answers = chosen(whole, queries)

    assert [whole.answer(query) for query in queries] == answers
    assert any(answer["places"] for answer in answers)


def test_a_search_narrows_like_one_more_facet() -> None:
    whole = narrowed("demo")
    within = [3, 1, 100]
    given = {"columns": whole.columns, "within": within}
    answer = ask(SCRIPT, "ours.choose(given.columns, [], new Set(given.within))", given)

    assert sorted(within) == answer["places"]
    assert len(within) == sum(answer["counts"]["status"])


def test_the_script_puts_records_in_the_order_of_the_static_pages(whole: Narrowed) -> None:
    names = [card.id for card in whole.site.catalogue.cards]
    given = {"columns": whole.columns, "places": list(range(len(names)))}
    order = ask(SCRIPT, "ours.ordered(given.columns, given.places, 'lengkap', null)", given)

    assert [card.id for card in whole.site.cards] == [names[place] for place in order]


def test_the_latest_come_first_and_those_without_a_year_last(whole: Narrowed) -> None:
    cards = whole.site.catalogue.cards
    given = {"columns": whole.columns, "places": list(range(len(cards)))}
    order = ask(SCRIPT, "ours.ordered(given.columns, given.places, 'baru', null)", given)
    years = [(cards[place].when and cards[place].when.year) or 0 for place in order]

    assert sorted(years, reverse=True) == years


def test_the_shards_hold_every_card_once_in_the_order_of_the_static_pages(whole: Narrowed) -> None:
    shards = [rows for name, rows in whole.data("en").items() if name.startswith("kartu-")]

    assert [card.id for card in whole.site.cards] == [row[0] for rows in shards for row in rows]
    assert {whole.columns["shard"]} >= {len(rows) for rows in shards[:-1]}


# ---- The address ----


def state(search: str) -> Any:
    """The state that an address asks for, in the invented showcase."""
    given = {"columns": narrowed("demo").columns, "search": search}
    return ask(SCRIPT, "ours.read(given.columns, given.search)", given)


@pytest.mark.parametrize(
    "search",
    [
        "",
        "?tema=gizi&unit=sd&tema=kesehatan",
        "?urusan=belum-diisi&urut=nama&tampilan=tabel&tampil=96",
        "?kata=bank+sampah",
        "?tahun=2024&kata=ajar&urut=baru",
    ],
)
def test_an_address_and_its_state_tell_the_same(search: str) -> None:
    given = {"columns": narrowed("demo").columns, "search": search}
    again = ask(SCRIPT, "ours.write(ours.read(given.columns, given.search).state)", given)

    assert [] == state(search)["unknown"]
    assert search == again


def test_what_an_address_asks_and_nobody_knows_is_told_and_left_out() -> None:
    found = state("?tema=gizi&tema=<b>&urut=jahat&tampilan=x&fbclid=1&__proto__=a&kata=+&tampil=9e99")

    assert [["tema", "gizi"]] == found["state"]["filters"]
    assert ["tema=<b>", "urut=jahat", "tampilan=x"] == found["unknown"]
    assert ("lengkap", "kartu", "") == tuple(found["state"][key] for key in ("order", "view", "word"))
    assert found["state"]["count"] <= 144


# ---- Files for others ----

HOSTILE = ["=1+1", "@a", " +a", "a;=b", "'-c", 'a"b', "a,b", "a\r\nb\rc", "\x85=x", "\u2003=x", "\x0b=x", "\x00", "é"]
CELL = st.sampled_from(HOSTILE) | TYPED | st.integers(0, 10)


@settings(max_examples=5, deadline=None)
@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=30, max_size=90))
def test_the_list_looked_at_is_saved_by_the_rules_of_all_sheets(rows: list[list[Any]]) -> None:
    told = ask(SCRIPT, "Buffer.from(ours.csv(given)).toString('hex')", [["Nama", "Unit"], *rows])

    assert csv_file(["Nama", "Unit"], rows) == bytes.fromhex(told)


def test_a_hostile_name_stays_text_in_every_data_script() -> None:
    name = "</script><!--\u2028\u2029\\'`${x}"
    showcase = a_showcase(an_innovation(nama_inovasi=name, ringkasan_singkat="<img src=x onerror=a()>"))
    files = dict(data_files(derive(showcase, TODAY), words_of("id")))

    assert {"kolom", "kode", "kartu-0"} == {path.split("/")[-1].removesuffix(".js") for path in files}
    assert [] == [stranger for path, body in files.items() for stranger in vet(path, body)]
    assert name in [row[1] for path, body in files.items() if "kartu" in path for row in held(body)]


def test_another_name_moves_the_data_to_another_folder() -> None:
    sites = [derive(a_showcase(an_innovation(nama_inovasi=name)), TODAY) for name in ("Satu", "Dua", "Satu")]
    one, two, again = (folder(site, words_of("id")) for site in sites)

    assert one == again != two


def test_without_records_there_is_no_data() -> None:
    assert [] == list(data_files(derive(a_showcase(), TODAY), words_of("id")))
