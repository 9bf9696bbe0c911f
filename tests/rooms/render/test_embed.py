"""Cards and lists that stand inside pages of other sites."""

import re
from pathlib import Path

from generator.render.embed import MOST
from generator.render.policy import EMBED, FRAMED, content_policy
from generator.vet import vet
from tests.factories import a_cohort, a_showcase, a_unit, an_area, an_innovation
from tests.rooms.render.reading import Read, pages, tree

THEME = Path(__file__).parents[3] / "generator" / "theme"
HOSTILE = '<img src=x onerror=alert(1)>"{{ x }}'


def embeds(*records: object, **settings: object) -> dict[str, Read]:
    """The pages of embeds, by their address."""
    showcase = a_showcase(*records, areas=(an_area(),), **settings)
    return {url: page for url, page in pages(tree(showcase)).items() if "sematan/" in url}


def some() -> list[object]:
    """A kelurahan with an innovation of a cohort."""
    place = {"kecamatan": "Sidorejo", "kelurahan": "Bugel"}
    return [an_innovation(unit_kerja=["kelurahan-bugel"], angkatan="lab-2019"), a_unit(**place), a_cohort()]


def test_there_is_a_card_for_each_innovation_and_a_list_for_all_who_have_some() -> None:
    made = embeds(*some(), a_unit(id="kosong"))
    expected = [
        "",
        "angkatan/lab-2019/",
        "inovasi/suket-liar/",
        "kecamatan/sidorejo/",
        "semua/",
        "unit/kelurahan-bugel/",
    ]

    assert sorted(f"{language}/sematan/{url}" for language in ("id", "en") for url in expected) == sorted(made)


def test_a_large_site_can_do_without_the_cards_but_not_without_the_lists() -> None:
    made = embeds(*some(), sematan=False)

    assert "id/sematan/semua/" in made
    assert not [url for url in made if "inovasi" in url]


def test_what_may_be_framed_is_all_that_is_made_to_be() -> None:
    framed = {url.partition("/")[2] for url, page in embeds(*some()).items() if "template" in page.meta}

    assert all(url.startswith(FRAMED) for url in framed)
    assert {"sematan/inovasi/suket-liar/", "sematan/semua/"} < framed


def test_every_link_leaves_the_frame_and_leads_to_the_site() -> None:
    made = embeds(*some())
    for url in ("id/sematan/inovasi/suket-liar/", "en/sematan/semua/", "id/sematan/unit/kelurahan-bugel/"):
        links = [attributes for tag, attributes in made[url].elements if tag == "a"]
        assert links
        assert {"_top"} == {attributes.get("target") for attributes in links}
        assert not [attributes for attributes in links if ":" in attributes["href"]]
        assert not {"script", "button", "iframe", "form"} & set(made[url].tags)
        assert 1 == made[url].tags.count("h1")


def test_a_card_names_the_page_that_it_stands_for() -> None:
    made = embeds(*some())

    assert "inovasi/suket-liar/" == made["id/sematan/inovasi/suket-liar/"].meta["shown_at"]
    assert "wilayah/sidorejo/" == made["en/sematan/kecamatan/sidorejo/"].meta["shown_at"]


def test_an_invented_innovation_says_so_wherever_it_stands() -> None:
    card = embeds(an_innovation(contoh=True))
    assert "Contoh" in card["id/sematan/inovasi/suket-liar/"].text


def test_a_long_list_shows_some_and_leads_to_all() -> None:
    many = [an_innovation(id=f"inovasi-{number}", nama_inovasi=f"Inovasi {number}") for number in range(MOST + 3)]
    page = embeds(*many)["id/sematan/semua/"]

    assert MOST == page.tags.count("li")
    assert f"Semua {MOST + 3} inovasi" in page.text


def test_a_showcase_without_innovations_says_that_there_are_none() -> None:
    assert "Belum ada inovasi yang tercatat." in embeds()["id/sematan/semua/"].text


def test_a_hostile_name_stays_a_name() -> None:
    page = embeds(an_innovation(nama_inovasi=HOSTILE))["id/sematan/inovasi/suket-liar/"]

    assert HOSTILE in page.text
    assert "img" not in page.tags


def test_the_theme_says_the_same_policy_as_the_headers_and_keeps_it() -> None:
    html = (THEME / "sematan.html").read_text("utf-8")

    assert f'content="{content_policy(EMBED)}"' in html
    assert 'name="robots" content="noindex"' in html
    assert not re.search(r"<script|<style| style=| on\w+=", html)


def test_a_link_may_leave_its_frame_and_no_more_than_that() -> None:
    assert [] == list(vet("a.html", b'<a href="../" target="_top">x</a>'))
    assert ['<a target="orang">'] == [each.what for each in vet("a.html", b'<a href="../" target="orang">x</a>')]
