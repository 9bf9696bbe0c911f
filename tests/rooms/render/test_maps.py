"""The map of the region: every area says its figures, in its name, in its layers and in the table beside it."""

from generator.derive import derive
from generator.render import render
from tests.factories import TODAY, a_showcase, a_unit, an_area, an_innovation
from tests.rooms.render.reading import Read, pages


def page(language: str = "id") -> Read:
    """The map of a kelurahan where one of two units has a record, beside one without any unit."""
    place = {"kecamatan": "Sidorejo", "kelurahan": "Bugel"}
    units = [a_unit(id="a", **place), a_unit(id="b", jenis="sd", nama="SD", **place)]
    areas = (an_area("Bugel"), an_area("Dukuh", code="33.73.01.1002"))
    records = [an_innovation(id=key, unit_kerja=["a"]) for key in ("x", "y")]
    return pages(render(derive(a_showcase(*units, *records, areas=areas), TODAY), {}, {}))[f"{language}/wilayah/"]


def test_every_area_is_a_link_whose_name_says_its_figures() -> None:
    named = [
        given["aria-label"]
        for tag, given in page().elements
        if tag == "a" and "aria-label" in given and "data-k" in given
    ]

    assert [
        "Bugel: 2 inovasi tercatat; 1 dari 2 unit punya rekaman",
        "Dukuh: 0 inovasi tercatat; 0 dari 0 unit punya rekaman",
    ] == named


def test_shades_follow_the_figures() -> None:
    shades = [given["class"] for tag, given in page().elements if tag == "a" and "n-" in given.get("class", "")]

    assert ["q-1 n-4 u-2", "q-1 n-0 u-0"] == shades


def test_each_choice_has_its_layer_and_its_key_and_says_its_rule() -> None:
    found = page()
    classes = [given.get("class", "") for _, given in found.elements]
    choices = [given for tag, given in found.elements if tag == "input" and given.get("type") == "radio"]

    assert ["wilayah", "jumlah", "bagian"] == [given["value"] for given in choices]
    assert ["wilayah"] == [given["value"] for given in choices if "checked" in given]
    assert {"ei-lap", "ei-lap-jumlah", "ei-lap-bagian"} <= set(classes)
    assert {"ei-key ei-key--wilayah", "ei-key ei-key--jumlah", "ei-key ei-key--bagian"} <= set(classes)
    assert "Bagian unit yang punya rekaman: unit yang tercatat di kelurahan itu" in found.text


def test_the_table_holds_the_same_figures_and_sorts_by_the_share() -> None:
    found = page("en")
    shares = [given["data-sort"] for tag, given in found.elements if tag == "td" and "data-sort" in given]

    assert ["50", ""] == shares
    assert "1/2 50%" in found.text
